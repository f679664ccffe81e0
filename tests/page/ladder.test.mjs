// R11: whatever stands between the page and WebAssembly, the verdict is the same; and what is left where no script runs. R13: without a network.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe as group, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { catalog, check, describe } from "../../pkg/node.js";
import { browsing, LANGUAGES, NOW, query, ready, TODAY } from "./browser.mjs";

const site = browsing();
const root = new URL("../../target/site/", import.meta.url);
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", publicIp: "assigned", accountSite: "china", asOf: TODAY };
const CORPUS = [
  ["nothing is answered", {}],
  ["a yes", { ...ECS, purchasedMonths: 12 }],
  ["pages disagree", { ...ECS, purchasedMonths: 3 }],
  ["a no with plans", { provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "payAsYouGo", publicIp: "none", asOf: TODAY }],
  ["outside the mainland, in Chinese", { provider: "huawei", product: "ecs", region: "ap-southeast-1", lang: "zh-CN" }],
  ["what to buy", { view: "purchase", websites: 7, asOf: TODAY }],
  ["a message", { view: "symptom", provider: "tencent" }],
];

/** Opens the page behind what stands in its way. */
async function behind(t, { policy, script, answer, away }) {
  const context = await site.browser.newContext({ serviceWorkers: "block", locale: "en-US" });
  t.after(() => context.close());
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  if (script) await page.addInitScript(script);
  if (policy) {
    // A worker goes by the policy that it came with.
    await page.route(/\/(\?.*)?$|fleet-worker/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
  }
  if (answer) await page.route("**/*.wasm", answer);
  if (away) await page.route("**/fallback.js", (route) => route.abort());
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return { page, asked };
}

/** What the page shows of the whole sample. */
async function shown(page) {
  const texts = [];
  for (const [, answers] of CORPUS) {
    await page.goto(site.server.url + query(answers));
    await ready(page);
    texts.push(await page.locator("#verdict").innerText());
  }
  return texts;
}

const octets = async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
};
const noWasm = () => Reflect.deleteProperty(globalThis, "WebAssembly");
/** [what stands in the way, how, whether the plain JavaScript is taken]. */
const RUNGS = [
  ["nothing", {}, false],
  ["a server that knows no .wasm", { answer: octets }, false],
  ["a policy without 'wasm-unsafe-eval'", { policy: "script-src 'self'" }, true],
  ["a browser without WebAssembly", { script: noWasm }, true],
  ["a module that is missing", { answer: (route) => route.fulfill({ status: 404, body: "no" }) }, true],
  ["a module that is none", { answer: (route) => route.fulfill({ contentType: "application/wasm", body: "<!doctype html>" }) }, true],
];

group("the ladder", { concurrency: 2 }, () => {
  let whole;
  for (const [what, way, plain] of RUNGS) {
    test(`the same answers behind ${what}`, async (t) => {
      const { page, asked } = await behind(t, way);
      const texts = await shown(page);
      assert.equal(asked.some((path) => path.endsWith("/fallback.js")), plain, "the plain JavaScript is loaded where it must be, and only there");
      whole ??= texts;
      for (const [k, text] of texts.entries()) assert.equal(text, whole[k], CORPUS[k][0]);
      assert.equal(new Set(texts).size, CORPUS.length);
    });
  }

  test("the list of instances is checked without WebAssembly too", async (t) => {
    const { page, asked } = await behind(t, { policy: "script-src 'self'; worker-src 'self'" });
    await page.goto(`${site.server.url}?view=fleet`);
    await page.locator("#fleet[data-phase=empty], [data-phase=empty]").first().waitFor();
    await page.getByRole("button", { name: "example" }).first().click();
    await page.locator("tbody tr").first().waitFor();
    assert.ok((await page.locator("tbody tr").count()) > 2);
    assert.equal(asked.filter((path) => path.endsWith("/fallback.js")).length, 2, "once for the page and once for its worker");
  });

  for (const locale of LANGUAGES) {
    test(`where nothing of it loads the page says so in a sentence, and leads to the rules (${locale})`, async (t) => {
      const { page } = await behind(t, { script: noWasm, away: true });
      await page.goto(site.server.url + query({ lang: locale }));
      await page.waitForFunction(() => document.getElementById("loading").textContent.match(/could not be loaded|未能加载/));
      assert.equal(await page.locator("#form").isVisible(), false);
      assert.equal(await page.locator("#all-rules").getAttribute("href"), `./rules.${locale}.html`);
    });
  }
});

group("without JavaScript", () => {
  /** The pages are made of the catalogue: its words must stand in them, product by product. */
  for (const locale of LANGUAGES) {
    test(`the rules of every product can be read, with their sources (${locale})`, async (t) => {
      const context = await site.browser.newContext({ javaScriptEnabled: false });
      t.after(() => context.close());
      const page = await context.newPage();
      const noise = [];
      page.on("console", (message) => noise.push(message.text()));
      await page.goto(site.server.url);
      const words = catalog(locale);
      const table = page.locator(locale === "en" ? "noscript > table" : 'noscript [lang="zh-CN"] > table');
      assert.ok(await table.isVisible());
      const published = words.providers.filter(({ open }) => !open);
      assert.equal(await table.locator("tbody tr").count(), published.length);
      assert.equal(await page.locator("#loading").isVisible(), false, "nothing is loading");
      await page.locator(`noscript a[href="./rules.${locale}.html"]`).last().click();
      await page.waitForURL(`**/rules.${locale}.html`);
      for (const provider of published) {
        for (const product of provider.products) {
          const verdict = check({ provider: provider.key, product: product.key }, { asOf: catalog().reviewedOn, locale });
          const about = describe(verdict, locale);
          const rows = await page.locator(`#${provider.key}-${product.key} tbody tr`).allInnerTexts();
          const wanted = verdict.findings.map((finding, k) => ({ finding, ...about[k] })).filter(({ finding }) => finding.needed.kind !== "nothing");
          assert.equal(rows.length, wanted.length, `${provider.key} ${product.key}`);
          for (const [k, { rule, needed, readings, finding }] of wanted.entries()) {
            assert.ok(rows[k].startsWith(rule), `${rows[k]}: ${rule}`);
            for (const text of finding.needed.kind === "product" ? [] : readings.length > 0 ? readings.map((one) => one.needed) : [needed]) assert.ok(rows[k].includes(text), `${rows[k]}: ${text}`);
            for (const { title } of finding.sources.slice(0, 2)) assert.ok(rows[k].includes(title), `${rows[k]}: ${title}`);
          }
        }
      }
      assert.deepEqual(noise, []);
    });
  }

  test("every page of the site is valid HTML", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": "off", "no-inline-style": "error", "no-redundant-role": "off" /* of tables whose rows look like blocks on narrow screens */ } });
    for (const name of ["index.html", "rules.en.html", ...LANGUAGES.map((locale) => `accessibility.${locale}.html`)]) {
      const { results } = await validator.validateString(await readFile(new URL(name, root), "utf8"), name);
      assert.deepEqual(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name}:${line} ${ruleId} ${message}`)).slice(0, 10), []);
    }
  });
});

group("without a network", () => {
  test("after the first visit the page opens, and answers in every view; nothing was asked for meanwhile", async (t) => {
    const context = await site.browser.newContext({ serviceWorkers: "allow", locale: "en-US" });
    t.after(() => context.close());
    const page = await context.newPage();
    const requests = [];
    context.on("request", (request) => requests.push(request.url()));
    await page.goto(site.server.url + query({ ...ECS, purchasedMonths: 12 }));
    await ready(page);
    const first = await page.locator("#verdict").innerText();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    assert.ok(requests.every((url) => url.startsWith(site.server.url)), "nobody else is asked");
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    assert.equal(await page.locator("#verdict").innerText(), first);
    for (const view of ["purchase", "code", "symptom"]) {
      await page.goto(`${site.server.url}?view=${view}`);
      await ready(page);
    }
    await page.goto(`${site.server.url}?view=fleet`);
    await page.getByRole("button", { name: "example" }).first().click();
    await page.locator("tbody tr").first().waitFor();
    await page.goto(`${site.server.url}rules.zh-CN.html`);
    assert.match(await page.locator("h1").innerText(), /公开规定/);
    await context.setOffline(false);
  });

  test("a newer version replaces what was kept of the older one", async (t) => {
    const context = await site.browser.newContext({ serviceWorkers: "allow" });
    t.after(() => context.close());
    const page = await context.newPage();
    await page.goto(site.server.url);
    await page.evaluate(() => caches.open("icp-eligibility of before").then((cache) => cache.put("./page.js", new Response("old"))));
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    const kept = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0]);
      return (await cache.keys()).map(({ url }) => new URL(url).pathname).sort();
    });
    assert.ok(kept.includes("/") && kept.includes("/page.js") && kept.includes("/pkg/icp_eligibility_bg.wasm"), kept.join());
  });
});
