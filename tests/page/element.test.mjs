// <icp-check> and <div data-icp-check> of the built package in a host's page: what they show, what they say to the page, and what they
// leave alone. Each group is named after the requirement that it shows.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { catalog, describe as describeFindings, plan } from "../../pkg/node.js";
import { browsing, fitsTheScreen, inEverySight, isAccessible, label, LANGUAGES, NOW, plain, TODAY } from "./browser.mjs";
import { answered, CASES, COPY, div, ECS, element, heard, host, HOSTS, SCRIPT, shown, STRICT, verdictOf } from "./element-host.mjs";

const NO = CASES.find(([what]) => what === "a no")[1];
const YES = CASES.find(([what]) => what === "a yes")[1];
const BOTH = [["as an element", element, ""], ["as a div", div, "data-icp-"]];
const labelOf = (list, wanted) => list.find(({ key }) => key === wanted).label;
const pkg = (name) => new URL(`../../pkg/${name}`, import.meta.url);
const missing = (pattern) => [pattern, (route) => route.fulfill({ status: 404 })];

/** The page is set to a moment at which it stands still, so that only what is asked for passes. */
const standStill = (page) => page.clock.pauseAt(new Date(NOW.getTime() + 3_600_000));

describe("<icp-check>", { concurrency: 2 }, () => {
  const site = browsing();
  const open = (t, body, options) => host(t, site, body, options);

  describe("R1: three states, never early", () => {
    for (const lang of LANGUAGES) {
      test(`given nothing, or no product, it cannot tell yet, and no rule is failed (${lang})`, async (t) => {
        const page = await open(t, element({}, "", "id=one") + div({ provider: "tencent" }), { lang });
        await answered(page);
        assert.deepEqual(await shown(page, "outcome").allTextContents(), Array(2).fill(labelOf(catalog(lang).outcomes, "incomplete")));
        assert.equal(await shown(page, "rule").count(), 0);
        assert.deepEqual(await heard(page), []);
        assert.equal(await page.locator("icp-check").evaluate(({ verdict }) => verdict), undefined);
      });
    }
  });

  /** The words of the cards, as they should read: failing ones first, then what is disputed, what is open, what passes. */
  function cardsOf(verdict, lang) {
    const about = describeFindings(verdict, lang);
    return ["fail", "disputed", "unknown", "pass"].flatMap((status) => verdict.findings.flatMap((finding, k) => (finding.status === status ? [{ finding, about: about[k] }] : [])));
  }

  for (const lang of LANGUAGES) {
    test(`R2, R3: says what the package says (${lang})`, async (t) => {
      const page = await open(t, CASES.map(([, facts], k) => element(facts, "", `id=case${k}`)).join(""), { lang });
      await answered(page);
      for (const [k, [what, facts]] of CASES.entries()) {
        const part = (name) => page.locator(`#case${k} [part~=${name}]`);
        const verdict = verdictOf(facts, lang);
        const words = catalog(lang);
        const { questions } = words.providers.find(({ key }) => key === facts.provider);
        const word = ({ outcome, because }) => (outcome === "ineligible" && because.includes("product") ? words.never : labelOf(words.outcomes, outcome));
        assert.deepEqual(await part("question").allTextContents(), Object.values(questions), what);
        assert.deepEqual(await part("outcome").allTextContents(), [word(verdict.code), word(verdict.filing)], what);
        assert.deepEqual(await part("summary").allTextContents(), [verdict.code, verdict.filing].map(({ summary }) => plain(summary)), what);

        const cards = cardsOf(verdict, lang);
        const read = await part("rule").evaluateAll((nodes) => nodes.map((node) => ({
          rule: node.dataset.rule,
          words: [...node.querySelectorAll("[part~=title], [part~=status], [part~=message]")].map(({ textContent }) => textContent),
          links: [...node.querySelectorAll("cite a")].map(({ href }) => href),
          dates: [...node.querySelectorAll("[part~=source] time")].map(({ dateTime }) => dateTime),
          seen: node.checkVisibility({ contentVisibilityAuto: true }),
        })));
        assert.deepEqual(read.map(({ rule }) => rule), cards.map(({ finding }) => finding.rule), what);
        assert.deepEqual(read.map((card) => card.words), cards.map(({ finding, about }) => [about.rule, about.status, plain(finding.message)]), what);
        for (const [n, { finding }] of cards.entries()) {
          const sources = [...(finding.readings ?? [finding]), ...(finding.notes ?? [])].flatMap((one) => one.sources);
          assert.deepEqual(read[n].dates, sources.flatMap(({ date }) => date ?? []), `${what}: ${finding.rule}`);
          assert.ok(read[n].links.length > 0 && read[n].links.every((href) => href.startsWith("https://")), `${what}: ${finding.rule}`);
        }
        const unfolded = ["fail", "disputed", ...(verdict.code.outcome === "notCovered" ? ["unknown"] : [])];
        assert.deepEqual(read.map(({ seen }) => seen), cards.map(({ finding }) => unfolded.includes(finding.status)), what);
        const passed = verdict.findings.filter(({ status }) => status === "pass").length;
        if (passed > 0) assert.ok((await page.locator(`#case${k} #pass > summary`).textContent()).includes(String(passed)), what);

        const plans = plan(facts, { asOf: TODAY, locale: lang }).filter(({ question, steps }) => question === "code" && steps.every(({ kind }) => kind !== "noFilingNeeded"));
        assert.deepEqual(await part("fix").allTextContents(), plans.slice(0, 3).map(({ steps, outcome }) => `${steps.map(({ message }) => plain(message)).join("")}${lang === "en" ? "Afterwards" : "调整后"} ${label(catalog(lang).outcomes, outcome)}`), `${what}: each plan with the answer after it`);
        assert.equal(await part("verdict").getAttribute("lang"), lang);
      }
      assert.deepEqual(page.noise, []);
    });
  }

  test("R2: a card says what is yours and what is needed, and what is assumed", async (t) => {
    const page = await open(t, element({ provider: "alibaba", product: "ecs", billing: "payAsYouGo" }));
    await answered(page);
    const pairs = (rule) => page.locator(`icp-check [data-rule=${rule}] dl`).first().evaluate((list) => [...list.children].map(({ textContent }) => textContent));
    assert.deepEqual(await pairs("billing"), ["Yours", "pay-as-you-go", "Needed", "subscription"]);
    assert.deepEqual(await pairs("owner"), ["Yours", "assumed", "Needed", "bought by the account that applies"]);
    assert.deepEqual(await pairs("publicAddress"), ["Yours", "not given", "Needed", "a public IP of its own or an elastic IP (EIP); refused: no public address"]);
  });

  test("R3: a page that is named is linked to with the facts filled in; one that is no page is not", async (t) => {
    const page = await open(t, element(NO, "", 'page="/check/?from=docs"') + element(NO, "", 'page="javascript:alert(1)"') + element({}, "", 'page="/check/"'));
    await answered(page);
    const links = (await shown(page, "page").evaluateAll((nodes) => nodes.map(({ href }) => href))).map((href) => new URL(href));
    assert.deepEqual(links.map(({ pathname }) => pathname), ["/check/", "/check/"]);
    const { purchasedMonths, ...rest } = NO;
    assert.deepEqual(Object.fromEntries(links[0].searchParams), { from: "docs", ...rest, purchasedMonths: String(purchasedMonths), asOf: TODAY, lang: "en" });
  });

  test("R15: its time as a picture and as a table, of the same days, in the colours of the text", async (t) => {
    const page = await open(t, element(ECS) + element({ provider: "tencent", product: "cvm" }));
    await answered(page);
    assert.equal(await shown(page, "timeline").count(), 1, "none where no day of a term is known");
    await page.locator("icp-check #time > summary").click();
    const picture = shown(page, "timeline").getByRole("img", { name: "Timeline of this instance" });
    const days = (node) => [...node.textContent.matchAll(/[A-Z][a-z]{2} \d+, \d{4}/g)].map(([day]) => day);
    const drawn = await picture.evaluate(days);
    assert.ok(drawn.length > 5);
    assert.deepEqual(await shown(page, "timeline").locator("table").evaluate(days), drawn);
    const colours = (node) => [...new Set([...node.querySelectorAll("text")].map((text) => getComputedStyle(text).fill))].sort();
    const text = await shown(page, "verdict").first().evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node.querySelector("[part~=basis]")).color].sort());
    assert.deepEqual(await picture.evaluate(colours), text);
  });

  test("R4: no outcome is an error, and even an error shouts at nobody", async (t) => {
    const page = await open(t, [...CASES.map(([, facts]) => facts), {}, { ...ECS, billing: "rent" }].map((facts) => element(facts)).join(""));
    await answered(page);
    assert.equal(await page.locator("[role=alert], [aria-invalid], [aria-live=assertive]").count(), 0);
  });

  for (const [as, write, prefix] of BOTH) {
    test(`R4: names the attribute that cannot be read, ${as}`, async (t) => {
      const wrong = [
        [{ ...ECS, billing: "rent" }, "billing"], // a word that is none
        [{ ...ECS, purchasedMonths: "three" }, "purchased-months"], // a number that is none
        [{ ...ECS, ownedByApplicant: "maybe" }, "owned-by-applicant"], // neither true nor false
        [{ ...ECS, product: "ec2" }, "product"], // a product that there is not
        [{ ...ECS, asOf: "2026-02-30" }, "as-of"], // a day that there is not
      ];
      const page = await open(t, wrong.map(([facts]) => write(facts)).join(""));
      await answered(page);
      const texts = await shown(page, "issue").allTextContents();
      assert.deepEqual(texts.map((text) => text.split(": ")[0]), wrong.map(([, attribute]) => prefix + attribute));
      assert.equal(await shown(page, "verdict").count(), 0);
      assert.deepEqual((await heard(page)).map(([type]) => type), wrong.map(() => "icp-error"));
    });
  }

  test("R4: on a div a misspelt attribute is named, with what it may have been", async (t) => {
    const page = await open(t, '<div data-icp-check data-icp-provider="alibaba" data-icp-product="ecs" data-icp-puchased-months="3"></div>');
    await answered(page);
    assert.match(await shown(page, "issue").textContent(), /^data-icp-puchased-months: .*`?purchasedMonths`?\?$/);
  });

  test("an attribute that is empty is missing, but true for a fact that is true or false", async (t) => {
    const page = await open(t, ["", "true", "false"].map((trial) => element({ provider: "alibaba", product: "ecs", trial, region: "", purchasedMonths: "" })).join(""));
    await answered(page);
    const found = await page.locator("icp-check").evaluateAll((nodes) => nodes.map(({ verdict }) => verdict.findings.find(({ fact }) => fact === "trial")?.found ?? false));
    assert.deepEqual(found, [true, true, false]);
    assert.ok((await page.locator("icp-check").first().evaluate(({ verdict }) => verdict.missing)).includes("region"));
  });

  describe("R5: announced once, shortly", () => {
    for (const lang of LANGUAGES) {
      test(`one status, silent at first, then once for what is typed and chosen in a moment (${lang})`, async (t) => {
        const page = await open(t, element(NO) + div(NO), { lang });
        await answered(page);
        await standStill(page);
        await page.evaluate(() => {
          globalThis.said = [];
          globalThis.statuses = [...document.querySelectorAll("icp-check, div")].map(({ shadowRoot }) => shadowRoot.querySelector("[role=status]"));
          for (const status of globalThis.statuses) new MutationObserver(() => globalThis.said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
        });
        const said = () => page.evaluate(() => globalThis.said);
        const set = (name, value) => page.evaluate(([key, text]) => document.querySelector("icp-check").setAttribute(key, text), [name, value]);
        assert.deepEqual(await page.evaluate(() => globalThis.statuses.map(({ textContent }) => textContent)), ["", ""], "the first answer is part of the page");
        await set("purchased-months", "1");
        await page.clock.runFor(200);
        await set("purchased-months", "12");
        await page.clock.runFor(200);
        await set("billing", "subscription");
        await page.clock.runFor(390);
        assert.deepEqual(await said(), []);
        await page.clock.runFor(20);
        const [line, ...more] = await said();
        assert.deepEqual(more, []);
        assert.ok(line.length > 0 && line.length <= 120, line);
        const { outcomes } = catalog(lang);
        assert.ok(line.startsWith(labelOf(outcomes, "ineligible")), line);
        assert.ok(line.includes("1"), line);
        const same = await page.evaluate(() => globalThis.statuses.every((node) => node.isConnected && node === node.getRootNode().querySelector("[role=status]")));
        assert.ok(same, "the nodes are kept");
        assert.match(await page.locator("icp-check").ariaSnapshot(), /status: /);

        // Words and looks are no news.
        await page.evaluate(() => {
          document.documentElement.lang = document.documentElement.lang === "en" ? "zh-CN" : "en";
          document.documentElement.style.colorScheme = "dark";
          document.querySelector("icp-check").setAttribute("heading-level", "2");
          document.querySelector("icp-check").className = "host";
        });
        await page.clock.runFor(2000);
        assert.equal((await said()).length, 1);
        await set("billing", "rent");
        await page.clock.runFor(500);
        assert.equal((await said()).length, 2, "that there is no answer is said too");
      });
    }

    test("nothing that is said is longer than 120 characters", async (t) => {
      const page = await open(t, element({}), { lang: "en" });
      await answered(page);
      await standStill(page);
      for (const lang of LANGUAGES) {
        for (const [what, facts] of CASES) {
          await page.evaluate(([all, own]) => {
            const node = document.querySelector("icp-check");
            node.lang = own;
            for (const { name } of [...node.attributes]) if (!["as-of", "lang"].includes(name)) node.removeAttribute(name);
            for (const [name, value] of Object.entries(all)) node.setAttribute(name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`), value);
          }, [facts, lang]);
          await page.clock.runFor(500);
          const line = await page.locator("icp-check [role=status]").textContent();
          assert.ok(line.length > 0 && line.length <= 120, `${what}: ${line}`);
        }
      }
    });
  });

  describe("R7: accessible, with no rule switched off", () => {
    const body = [YES, NO, {}, { ...ECS, billing: "rent" }].map((facts, k) => (k % 2 ? div : element)(facts, "", k % 2 ? 'data-icp-heading-level="2" data-icp-page="/"' : 'heading-level="2"')).join("");
    for (const [turn, lang] of LANGUAGES.entries()) {
      test(lang, async (t) => {
        const page = await open(t, body, { lang, csp: "", css: "main { max-inline-size: 46rem; margin: auto } main > * { margin-block: 2rem }" });
        await answered(page);
        const unfold = (open) => page.evaluate((value) => {
          for (const { shadowRoot } of document.querySelectorAll("icp-check, [data-icp-check]")) for (const details of shadowRoot.querySelectorAll(".widget > details, .widget section details")) details.open = value;
        }, open);
        await inEverySight(page, turn, `element, ${lang}`, (scheme, width) => `element-${scheme}-${lang}-${width}`, async () => {
          await unfold(true);
          await page.waitForFunction((hosts) => [...document.querySelectorAll(hosts)].every(({ shadowRoot }) =>
            [...shadowRoot.querySelectorAll(".timeline-room")].every((room) => room.scrollWidth > room.clientWidth === room.hasAttribute("tabindex"))), HOSTS);
          await fitsTheScreen(page, lang);
          await isAccessible(page, `element, ${lang}`);
          await unfold(false);
        });
      });
    }

    test("headings begin at heading-level, 3 without it, and never leave the six", async (t) => {
      const page = await open(t, [undefined, 2, 4, 6, 9, "x"].map((level) => element(NO, "", level ? `heading-level="${level}"` : "")).join(""));
      await answered(page);
      const levels = await page.locator("icp-check").evaluateAll((nodes) => nodes.map(({ shadowRoot }) => [...new Set([...shadowRoot.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => localName))].join()));
      assert.deepEqual(levels, ["h3,h4", "h2,h3", "h4,h5", "h6", "h6", "h3,h4"]);
    });

    test("every stop of the keyboard has a ring of 3 px", async (t) => {
      const page = await open(t, element(ECS, "", 'page="/"'));
      await answered(page);
      const stops = await page.evaluate(() => document.querySelector("icp-check").shadowRoot.querySelectorAll("a, summary").length);
      let seen = 0;
      for (; seen < stops; seen++) {
        await page.keyboard.press("Tab");
        const ring = await page.evaluate(() => {
          const at = document.activeElement.shadowRoot?.activeElement;
          return at && [getComputedStyle(at).outlineStyle, Number.parseFloat(getComputedStyle(at).outlineWidth)];
        });
        if (!ring) break; // past the last that is not folded away
        assert.deepEqual(ring, ["solid", 3]);
      }
      assert.ok(seen > 5, `${seen} stops`);
    });
  });

  describe("R8: two languages", () => {
    test("its own lang, else the nearest across shadow hosts, else the page's, else English", async (t) => {
      const page = await open(t, `<section lang="zh-Hans">${div(ECS, "", 'id="near"')}${div({ ...ECS, lang: "en" }, "", 'id="own"')}${element(ECS, "", 'id="attribute" lang="en-GB"')}</section>${element(ECS, "", 'id="page"')}<p id="outer" lang="zh-CN"></p>`, { lang: "" });
      await page.evaluate(() => {
        const inner = document.createElement("icp-check");
        for (const name of ["provider", "product"]) inner.setAttribute(name, name === "provider" ? "alibaba" : "ecs");
        document.getElementById("outer").attachShadow({ mode: "open" }).append(inner);
      });
      await answered(page);
      const spoken = (id) => page.locator(`#${id} [part~=verdict]`).getAttribute("lang");
      assert.deepEqual(await Promise.all(["near", "own", "attribute", "page", "outer"].map(spoken)), ["zh-CN", "en", "en", "en", "zh-CN"]);
    });

    for (const [what, change, deep = false] of [
      ["by its attribute", () => { document.querySelector("icp-check").lang = "zh-CN"; }],
      ["by its parent", () => { document.querySelector("section").lang = "zh-CN"; }],
      ["by the page", () => { document.documentElement.lang = "zh-CN"; }],
      ["by the host of the root that it stands in", () => { document.querySelector("section").lang = "zh-CN"; }, true],
    ]) {
      test(`switched ${what}: the same verdict, unfolded parts, focus and scroll`, async (t) => {
        const page = await open(t, `<section>${deep ? "" : element(ECS)}</section>`, { csp: "" });
        if (deep) {
          await page.evaluate((html) => {
            const root = document.querySelector("section").attachShadow({ mode: "open" });
            root.innerHTML = html;
          }, element(ECS));
        }
        const check = page.locator("icp-check");
        await page.waitForFunction((inside) => (inside ? document.querySelector("section").shadowRoot : document).querySelector("icp-check")?.verdict, deep);
        await page.setViewportSize({ width: 700, height: 400 });
        await check.locator("#pass > summary").click();
        const link = check.locator("[data-rule=totalTerm] cite a").last();
        await check.locator("[data-rule=totalTerm] summary").last().click();
        await link.focus();
        const state = () => check.evaluate((node) => {
          const { code, filing, findings } = node.verdict;
          const outcomes = [code.outcome, filing.outcome, findings.map(({ rule, status }) => rule + status)];
          return { outcomes, open: [...node.shadowRoot.querySelectorAll("details[open]")].map(({ id }) => id), focus: node.shadowRoot.activeElement?.id, lang: node.shadowRoot.firstElementChild.lang };
        });
        const before = await state();
        assert.ok(before.focus && before.open.length === 2 && before.lang === "en");
        const top = await page.evaluate(() => scrollY);
        assert.ok(top > 0);
        await page.evaluate(change);
        assert.deepEqual(await state(), { ...before, lang: "zh-CN" });
        assert.equal(await page.evaluate(() => scrollY), top);
      });
    }
  });

  describe("R9: follows the theme of its host", () => {
    const LIGHT = "rgb(255, 255, 255)";
    const DARK = "rgb(28, 32, 36)";
    for (const [scheme, light, dark] of [["light", LIGHT, LIGHT], ["dark", DARK, DARK], ["normal", LIGHT, LIGHT], ["light dark", LIGHT, DARK]]) {
      test(`color-scheme: ${scheme}`, async (t) => {
        const page = await open(t, element(ECS) + div(ECS), { css: `:root { color-scheme: ${scheme} }` });
        await answered(page);
        const grounds = () => shown(page, "verdict").evaluateAll((nodes) => nodes.map((node) => getComputedStyle(node).backgroundColor));
        assert.deepEqual(await grounds(), [light, light]);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await grounds(), [dark, dark]);
        const own = await page.evaluate(() => [...document.querySelectorAll("icp-check, div")].map((node) => getComputedStyle(node).colorScheme));
        assert.deepEqual(own, [scheme, scheme], "it sets none of its own");
      });
    }

    test("a part of the page in another theme, and one that is switched", async (t) => {
      const page = await open(t, `<section class="dark">${element(ECS)}</section>`, { css: ":root { color-scheme: light } .dark { color-scheme: dark }" });
      await answered(page);
      const ground = () => shown(page, "verdict").evaluate((node) => getComputedStyle(node).backgroundColor);
      assert.equal(await ground(), DARK);
      await page.evaluate(() => document.querySelector("section").classList.remove("dark"));
      assert.equal(await ground(), LIGHT);
    });

    test("more contrast when it is asked for, and no motion at all", async (t) => {
      const page = await open(t, element(ECS), { contrast: "more", reducedMotion: "no-preference" });
      await answered(page);
      const [quiet, ink] = await shown(page, "verdict").evaluate((node) => [getComputedStyle(node.querySelector("[part~=basis]")).color, getComputedStyle(node).color]);
      assert.equal(quiet, ink);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    });
  });

  describe("R11: the failure ladder", () => {
    const NO_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");
    for (const [what, options] of [
      ["the module is not there", { routes: [missing("**/*.wasm")] }],
      ["the page forbids WebAssembly", { csp: NO_WASM }],
    ]) {
      test(`${what}: the same verdicts, from the same rules as JavaScript`, async (t) => {
        const page = await open(t, CASES.map(([, facts], k) => (k % 2 ? div : element)(facts)).join(""), options);
        await answered(page);
        assert.deepEqual((await heard(page)).map(([type, , outcome]) => `${type} ${outcome}`).sort(), CASES.map(([, , outcome]) => `icp-verdict ${outcome}`).sort());
        assert.deepEqual(await shown(page, "summary").allTextContents(), CASES.flatMap(([, facts]) => ["code", "filing"].map((key) => plain(verdictOf(facts)[key].summary))));
      });
    }

    for (const [what, options, message] of [
      ["the module is not there", { routes: [missing("**/*.wasm"), missing("**/fallback.js")] }, /cannot be fetched: status 404$/],
      ["the page forbids WebAssembly", { csp: NO_WASM, routes: [missing("**/fallback.js")] }, /'wasm-unsafe-eval'/],
    ]) {
      for (const lang of LANGUAGES) {
        test(`${what}, nor the JavaScript: what stands inside stays, with a friendly line, and the page is told (${lang})`, async (t) => {
          const page = await open(t, element(ECS, '<a href="/">Check it here</a>') + div(ECS, '<a href="/">Check it here</a>'), { lang, ...options });
          await answered(page);
          const told = await heard(page);
          assert.deepEqual(told.map(([type]) => type), ["icp-error", "icp-error"]);
          for (const [, , text] of told) assert.match(text, message);
          for (const link of await page.getByText("Check it here").all()) assert.ok(await link.isVisible());
          for (const text of await shown(page, "failed").allTextContents()) assert.match(text, lang === "en" ? /^The rules could not be loaded/ : /^规则未能加载/);
        });
      }
    }

    test("without any script what stands inside is there to read", async (t) => {
      const page = await open(t, element(ECS, '<a href="/">Check it here</a>') + div(ECS, '<a href="/">Check it here</a>'), { javaScriptEnabled: false });
      assert.deepEqual(await Promise.all((await page.getByText("Check it here").all()).map((link) => link.isVisible())), [true, true]);
    });
  });

  describe("R12: leaves its host alone", () => {
    const INSIDE = '<p>Loading</p><!-- made beforehand --><p slot="footer">Ours</p>';
    const dom = (page) => page.evaluate(() => document.querySelector("main").innerHTML);

    test("what stands inside and the attributes stay as they were", async (t) => {
      const body = element(ECS, INSIDE, 'class="ours" style="color: red" id="one"') + div(NO, INSIDE, 'class="ours" lang="zh"') + element({}, INSIDE) + div({ product: "x" }, INSIDE);
      const without = await dom(await open(t, body, { csp: "", scripts: [] }));
      const page = await open(t, body, { csp: "" });
      await answered(page);
      await page.evaluate(() => { document.documentElement.lang = "zh-CN"; });
      assert.equal(await dom(page), without);
    });

    test("what its host's page inherits reaches nothing but the widget, and its tokens do not reach the host's content", async (t) => {
      const page = await open(t, element(ECS, '<p slot="footer" id="ours">Ours</p>'), { css: "#ours { color: var(--ink, rgb(9, 9, 9)); background: var(--sheet, rgb(8, 8, 8)) }" });
      await answered(page);
      assert.deepEqual(await page.locator("#ours").evaluate((node) => [getComputedStyle(node).color, getComputedStyle(node).backgroundColor]), ["rgb(9, 9, 9)", "rgb(8, 8, 8)"]);
    });

    for (const scripts of [[SCRIPT, COPY], [COPY, SCRIPT]]) {
      test(`two copies of the script: each widget is drawn once, by one, and the rules are loaded once (${scripts[0]} first)`, async (t) => {
        const page = await open(t, element(ECS, "", "id=a") + div(NO, "", "id=b"), { scripts });
        await answered(page);
        await page.evaluate((html) => {
          const later = document.createElement("div");
          for (const [name, value] of html) later.setAttribute(name, value);
          later.id = "c";
          document.querySelector("main").append(later);
        }, Object.entries({ "data-icp-check": "", "data-icp-provider": "tencent", "data-icp-product": "cvm" }));
        await answered(page);
        assert.equal(await shown(page, "verdict").count(), 3);
        assert.deepEqual((await heard(page)).map(([type, id, outcome]) => `${type} ${id} ${outcome}`).sort(), ["icp-verdict a disputed", "icp-verdict b ineligible", "icp-verdict c incomplete"]);
        assert.equal(page.requests.filter((url) => url.endsWith(".wasm")).length, 1);
        assert.deepEqual(page.noise, []);
      });
    }

    test("an element and a div that come later, go, change meanwhile and come back", async (t) => {
      const page = await open(t, "<section></section>");
      const section = (run, ...given) => page.evaluate(run, ...given);
      await section((pairs) => {
        globalThis.drawn = 0;
        globalThis.made = ["icp-check", "div"].map((tag, k) => {
          const node = document.createElement(tag);
          node.addEventListener("icp-verdict", () => { globalThis.drawn += 1; });
          for (const [name, value] of pairs) node.setAttribute((k ? "data-icp-" : "") + name, value);
          const around = document.createElement("article");
          around.append(node);
          document.querySelector("section").append(around);
          return node;
        });
        globalThis.made[1].setAttribute("data-icp-check", "");
      }, [["provider", "alibaba"], ["product", "oss"], ["region", "cn-hangzhou"]]);
      await answered(page);
      assert.deepEqual((await heard(page)).map(([type, , outcome]) => `${type} ${outcome}`), Array(2).fill("icp-verdict ineligible"));

      await section(() => {
        document.querySelector("section").replaceChildren();
        globalThis.made[0].setAttribute("product", "ecs");
        globalThis.made[1].setAttribute("data-icp-product", "ecs");
        document.documentElement.lang = "zh-CN";
      });
      assert.equal(await section(() => globalThis.drawn), 2, "what is gone is not drawn again");
      await section(() => document.querySelector("section").append(...globalThis.made));
      await page.waitForFunction(() => globalThis.heard.length === 2);
      assert.deepEqual((await heard(page)).map(([, , outcome]) => outcome), ["incomplete", "incomplete"], "back, it says what has changed");
      assert.deepEqual(await shown(page, "verdict").evaluateAll((nodes) => nodes.map(({ lang }) => lang)), ["zh-CN", "zh-CN"]);
      await section(() => document.querySelector("main").append(...globalThis.made));
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      assert.deepEqual(await heard(page), [], "moved, it says nothing new");
      assert.deepEqual(page.noise, []);
    });

    test("a div with a root of somebody else's is left alone, and so is what only looks alike", async (t) => {
      const page = await open(t, '<section></section><p data-icp-check data-icp-provider="alibaba" data-icp-product="ecs">p</p>');
      await page.waitForFunction(() => customElements.get("icp-check"));
      await page.evaluate(() => {
        const other = document.createElement("div");
        other.attachShadow({ mode: "open" }).append("theirs");
        other.setAttribute("data-icp-check", "");
        document.querySelector("section").append(other);
      });
      assert.deepEqual(await page.evaluate(() => [document.querySelector("div").shadowRoot.textContent, document.querySelector("p").shadowRoot]), ["theirs", null]);
      assert.deepEqual(page.noise, []);
    });

    test("follows its attributes, and tells the page each answer once", async (t) => {
      const page = await open(t, element(ECS, "", "id=one"));
      await answered(page);
      await page.evaluate(() => {
        const node = document.querySelector("icp-check");
        node.setAttribute("purchased-months", "1"); // within one task only the last counts
        node.setAttribute("purchased-months", "4");
        node.setAttribute("class", "any");
      });
      await page.waitForFunction(() => document.querySelector("icp-check").verdict?.code.outcome === "eligible");
      await page.evaluate(() => document.querySelector("icp-check").setAttribute("title", "any"));
      assert.deepEqual(await heard(page), [["icp-verdict", "one", "disputed"], ["icp-verdict", "one", "eligible"]]);
    });
  });

  describe("R13: small and quiet", () => {
    test("the script with its picture is at most 12 KB gzipped", () => {
      const size = gzipSync(Buffer.concat(["element.js", "timeline.js"].map((name) => readFileSync(pkg(name)))), { level: 9 }).length;
      assert.ok(size <= 12_000, `${size} bytes`);
    });

    test("nothing is loaded before there is a widget, nothing after, nothing from elsewhere, and nothing is stored", async (t) => {
      const page = await open(t, "<section></section>");
      await page.waitForFunction(() => customElements.get("icp-check"));
      const names = () => page.requests.map((url) => new URL(url)).map(({ origin, pathname }) => (`${origin}/` === site.server.url ? pathname : origin + pathname));
      const SCRIPTS = ["/embed/v1/icp-check.js", "/host.css", "/host.html", "/host.js"];
      assert.deepEqual(names().filter((name) => name !== "/favicon.ico").sort(), SCRIPTS);
      await page.evaluate(() => {
        const node = document.createElement("icp-check");
        node.setAttribute("provider", "alibaba");
        node.setAttribute("product", "ecs");
        document.querySelector("section").append(node);
      });
      await answered(page);
      assert.deepEqual(names().filter((name) => name !== "/favicon.ico").sort(), [...SCRIPTS, "/embed/v1/icp_eligibility_bg.wasm"].sort());
      const before = page.requests.length;
      await page.context().setOffline(true);
      await page.evaluate(() => {
        const node = document.querySelector("icp-check");
        node.setAttribute("region", "cn-hongkong");
        node.lang = "zh-CN";
      });
      await page.waitForFunction(() => document.querySelector("icp-check").verdict.code.outcome === "notRequired");
      assert.equal(page.requests.length, before);
      assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
    });

    const [, RULE] = /```css\n(@media .*\[data-icp-check\].*)\n```/.exec(readFileSync(new URL("../../src/face/README.md", import.meta.url), "utf8"));
    for (const [what, facts, css, moves] of [
      ["a yes", YES, RULE, false],
      ["cannot tell yet", { provider: "tencent", product: "cvm" }, RULE, false],
      ["a no, whose place is kept as high", NO, RULE.replace("32rem", "80rem"), false],
      ["a yes without the rule", YES, "", true],
    ]) {
      test(`layout shift with the script 900 ms late: ${what}${moves ? " moves the page" : ""}`, async (t) => {
        const late = ["**/icp-check.js", async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 900));
          await route.continue();
        }];
        const below = "<p>What stands below.</p>".repeat(20);
        const page = await open(t, element(facts, "<a href='/'>Check it</a>") + below, { css, routes: [late] });
        await answered(page);
        const shift = await page.evaluate(() => new Promise((resolve) => {
          new PerformanceObserver((list, observer) => {
            observer.disconnect();
            resolve(list.getEntries().reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: "layout-shift", buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(0), 100)));
        }));
        assert.equal(shift > 0.02, moves, String(shift));
      });
    }
  });
});
