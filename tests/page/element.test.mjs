// <icp-check> of the built package in a host's page: what it shows, what it says to the page, and what it leaves alone.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { catalog, check, describe as describeFindings } from "../../pkg/node.js";
import { browsing, plain, screens, TODAY } from "./browser.mjs";

const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", purchasedMonths: 3, publicIp: "assigned", accountSite: "china" };
const attributes = (facts) => Object.entries(facts).map(([name, value]) => `${name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)}="${value}"`).join(" ");
const element = (facts, inside = "", more = "") => `<icp-check as-of="${TODAY}" ${attributes(facts)} ${more}>${inside}</icp-check>`;
const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

describe("<icp-check>", () => {
  const site = browsing();

  /** A host's page with this in its body. */
  async function host(t, body, { lang = "en", csp = STRICT, scheme = "light", width = 700, wasm } = {}) {
    const context = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
    t.after(() => context.close());
    const page = await context.newPage();
    const noise = [];
    page.on("console", (message) => noise.push(message.text()));
    page.on("pageerror", (error) => noise.push(error.message));
    await page.route("**/host.js", (route) =>
      route.fulfill({
        contentType: "text/javascript",
        body: `globalThis.heard = [];
          for (const name of ["icp-verdict", "icp-error"]) document.addEventListener(name, ({ type, target, detail }) => heard.push([type, target.id, detail.verdict?.code.outcome ?? detail.error.message]));
          await import("./pkg/element.js");`,
      }));
    await page.route("**/host.html", (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": csp },
        body: `<!doctype html><html lang="${lang}"><meta name="color-scheme" content="light dark"><title>Host</title><h1>Host</h1>${body}<script type="module" src="./host.js"></script></html>`,
      }));
    if (wasm) await page.route("**/*.wasm", (route) => route.fulfill(wasm));
    await page.goto(`${site.server.url}host.html`);
    return Object.assign(page, { noise });
  }
  const shown = (page, part) => page.locator(`icp-check [part~=${part}]`);
  const answered = (page) => shown(page, "verdict").first().waitFor();

  for (const lang of ["en", "zh-CN"]) {
    for (const [what, facts] of [
      ["disputed", ECS],
      ["a yes", { ...ECS, purchasedMonths: 4 }],
      ["a no", { ...ECS, billing: "payAsYouGo", publicIp: "none" }],
      ["not needed", { ...ECS, region: "cn-hongkong" }],
      ["cannot tell yet", { provider: "tencent", product: "cvm" }],
    ]) {
      test(`says what the package says: ${what}, ${lang}`, async (t) => {
        const page = await host(t, element(facts), { lang });
        await answered(page);
        const verdict = check(facts, { asOf: TODAY, locale: lang });
        const about = describeFindings(verdict, lang);
        const { questions } = catalog(lang).providers.find(({ key }) => key === facts.provider);
        const label = ({ outcome }) => catalog(lang).outcomes.find(({ key }) => key === outcome).label;
        const texts = await shown(page, "answer").allTextContents();
        assert.deepEqual(texts, ["code", "filing"].map((key) => `${questions[key]} ${label(verdict[key])} ${plain(verdict[key].summary)}`));
        assert.deepEqual(await shown(page, "message").allTextContents(), verdict.findings.map(({ message }) => plain(message)));
        assert.deepEqual(await shown(page, "fix").allTextContents(), verdict.findings.filter(({ fix }) => fix).map(({ fix }) => plain(fix.message)));
        assert.deepEqual(await shown(page, "status").allTextContents(), about.map(({ status }) => status));
        assert.equal(await shown(page, "verdict").getAttribute("lang"), lang);
        const links = await page.locator("icp-check cite a").evaluateAll((nodes) => nodes.map(({ href }) => href));
        assert.ok(links.length > 0 && links.every((href) => href.startsWith("https://")));
        assert.deepEqual(page.noise, []);
      });
    }
  }

  test("follows its attributes and the language of the page, and tells the page each answer", async (t) => {
    const page = await host(t, element(ECS, "", 'id="one"'));
    await answered(page);
    await page.locator("icp-check").evaluate((node) => node.setAttribute("purchased-months", "4"));
    await page.waitForFunction(() => document.querySelector("icp-check").verdict?.code.outcome === "eligible");
    await page.locator("html").evaluate((node) => node.setAttribute("lang", "zh-CN"));
    await page.waitForFunction(() => document.querySelector("icp-check").shadowRoot.firstElementChild.lang === "zh-CN");
    const heard = await page.evaluate(() => globalThis.heard);
    assert.deepEqual(heard, [["icp-verdict", "one", "disputed"], ["icp-verdict", "one", "eligible"], ["icp-verdict", "one", "eligible"]]);
  });

  test("the nearest lang counts, not the page's", async (t) => {
    const page = await host(t, `<div lang="zh-Hans">${element(ECS)}</div>`);
    await answered(page);
    assert.equal(await shown(page, "verdict").getAttribute("lang"), "zh-CN");
  });

  for (const [what, facts, path] of [
    ["a word that is none", { ...ECS, billing: "rent" }, "billing"],
    ["a number that is none", { ...ECS, purchasedMonths: "three" }, "purchasedMonths"],
    ["neither true nor false", { ...ECS, ownedByApplicant: "maybe" }, "ownedByApplicant"],
    ["a product that there is not", { ...ECS, product: "ec2" }, "product"],
  ]) {
    test(`names the attribute that is wrong: ${what}`, async (t) => {
      const page = await host(t, element(facts));
      await shown(page, "issues").waitFor();
      const [text] = await page.locator("icp-check [part~=issues] li").allTextContents();
      assert.ok(text.startsWith(`${path}: `), text);
      assert.ok(text.includes(String(facts[path])), text);
      assert.equal(await page.locator("icp-check").evaluate((node) => node.verdict), undefined);
      assert.equal((await page.evaluate(() => globalThis.heard))[0][0], "icp-error");
    });
  }

  test("an empty attribute or true is yes, false is no", async (t) => {
    const page = await host(t, ["", "true", "false"].map((value) => element({ provider: "alibaba", product: "ecs", trial: value })).join(""));
    await page.waitForFunction(() => [...document.querySelectorAll("icp-check")].every(({ verdict }) => verdict));
    const found = await page.locator("icp-check").evaluateAll((nodes) => nodes.map(({ verdict }) => verdict.findings.find(({ fact }) => fact === "trial")?.found ?? false));
    assert.deepEqual(found, [true, true, false]);
  });

  for (const [what, options] of [
    ["the module is not there", { wasm: { status: 404 } }],
    ["the page forbids WebAssembly", { csp: STRICT.replace(" 'wasm-unsafe-eval'", "") }],
  ]) {
    test(`where ${what}, what stands inside it stays, and the page is told`, async (t) => {
      const page = await host(t, element(ECS, '<a href="/">Check it here</a>'), options);
      await page.waitForFunction(() => globalThis.heard?.length > 0);
      const [[type, , message]] = await page.evaluate(() => globalThis.heard);
      assert.equal(type, "icp-error");
      assert.match(message, options.wasm ? /cannot be fetched: status 404$/ : /'wasm-unsafe-eval'/);
      assert.ok(await page.locator("icp-check a").isVisible());
    });
  }

  test("a page that was made beforehand is left as it is outside the element's own root", async (t) => {
    const page = await host(t, element(ECS, "<p>Loading</p>"));
    await answered(page);
    assert.equal(await page.locator("icp-check").evaluate((node) => node.innerHTML), "<p>Loading</p>");
    assert.equal(await page.locator("icp-check").evaluate((node) => node.attributes.length), Object.keys(ECS).length + 1);
  });

  for (const scheme of ["light", "dark"]) {
    for (const lang of ["en", "zh-CN"]) {
      test(`looks, ${scheme}, ${lang}`, async (t) => {
        const page = await host(t, element({ ...ECS, billing: "payAsYouGo" }), { lang, scheme });
        await answered(page);
        await page.screenshot({ path: join(screens, `element-${scheme}-${lang}.png`), fullPage: true });
        const colour = await shown(page, "verdict").evaluate((node) => getComputedStyle(node).backgroundColor);
        assert.equal(colour, scheme === "dark" ? "rgb(22, 25, 29)" : "rgb(255, 255, 255)");
      });
    }
  }
});
