// "What should I buy?": what the package says, card by card, and the ways in and out of it.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog, check, describe, purchase } from "../../pkg/node.js";
import { answer, answerAll, browsing, cards, field, focused, keepsItsAddress, label, LANGUAGES, plain, query, ready, refuses, tabTo, TODAY } from "./browser.mjs";

const site = browsing();
const at = (answers, more = {}) => query({ view: "purchase", ...answers }, more);

/** The need as the package takes it, and as the address writes it. */
const needs = [
  ["one website", {}, { websites: 1 }],
  ["12 websites and 3 Apps, with codes", { websites: 12, apps: 3, for: "code" }, { websites: 12, apps: 3, for: "code" }],
  ["an enterprise at two providers", { websites: 2, providers: "tencent.baidu", accountKind: "enterprise" }, { websites: 2, providers: ["tencent", "baidu"], accountKind: "enterprise" }],
  ["on an earlier day", { websites: 1, providers: "alibaba", from: "2026-07-01", accountSite: "china" }, { websites: 1, providers: ["alibaba"], from: "2026-07-01", accountSite: "china" }],
];

/** Everything that the page shows is what the package says. */
async function agrees(page, need, locale) {
  const words = catalog(locale);
  const list = purchase(need, { asOf: TODAY, locale });
  const shown = await page.locator(".buy").evaluateAll((nodes) =>
    nodes.map((node) => ({
      provider: node.closest("[data-provider]").dataset.provider,
      product: node.dataset.product,
      name: node.querySelector("h4").textContent,
      message: node.querySelector(".message").textContent,
      words: [...node.querySelectorAll(".halves dd")].map(({ textContent }) => textContent),
      href: node.querySelector("a[href^='?']").getAttribute("href"),
    })));
  assert.deepEqual(shown.map(({ provider, product }) => [provider, product]), list.map(({ provider, product }) => [provider, product]));
  for (const [k, one] of list.entries()) {
    assert.equal(shown[k].name, words.providers.find(({ key }) => key === one.provider).products.find(({ key }) => key === one.product).name);
    assert.equal(shown[k].message, plain(one.message));
    for (const number of [one.codes, one.direct, one.places, one.leftOver]) assert.ok(shown[k].words.includes(String(number)), `${number} of ${one.product}`);
    // What a finding calls a value is what the card calls it: to be chosen, or assumed.
    const verdict = check(one.instance, { asOf: need.from ?? TODAY, locale });
    const told = describe(verdict, locale);
    for (const [n, { fact }] of verdict.findings.entries()) {
      if (fact !== "product" && fact in one.instance && !(fact in need)) assert.ok(shown[k].words.includes(told[n].found), `${fact} of ${one.product}`);
    }
    for (const fact of one.assumed) assert.ok(shown[k].words.some((word) => told.some(({ found }) => found === word)), `${fact} is assumed`);
    const address = new URLSearchParams(shown[k].href);
    const { facts } = words.providers.find(({ key }) => key === one.provider).products.find(({ key }) => key === one.product);
    for (const [fact, value] of Object.entries(one.instance)) {
      if (["provider", "product", ...facts].includes(fact)) assert.equal(address.get(fact), String(value), fact);
    }
    assert.equal(address.get("asOf") ?? undefined, need.from);
  }
  const findings = list.flatMap(({ because }) => because);
  const found = await cards(page);
  assert.deepEqual(found.map(({ rule, status }) => [rule, status]), findings.map(({ rule, status }) => [rule, status]));
  for (const [k, { message, status, sources }] of findings.entries()) {
    assert.ok(found[k].text.includes(plain(message)));
    assert.equal(found[k].word, label(words.statuses, status));
    for (const { title } of sources) assert.ok(found[k].text.includes(title), title);
  }
  const asked = need.providers ?? words.providers.filter(({ open }) => !open).map(({ key }) => key);
  const without = words.providers.filter(({ key }) => asked.includes(key) && !list.some(({ provider }) => provider === key));
  const none = await page.locator(".none").allTextContents();
  for (const { name } of without) assert.ok(none[0].includes(name), name);
  assert.equal(none.length, without.length > 0 ? 1 : 0);
}

group("what to buy", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`what to buy is what the package says (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [name, address, need] of needs) {
        await t.test(name, async () => {
          await page.goto(site.server.url + at(address, { lang: locale }));
          await ready(page);
          await agrees(page, need, locale);
        });
      }
      assert.deepEqual(page.noise, []);
    });

    test(`what cannot be read is said beside it, and what was typed stays (${locale})`, async (t) => {
      const page = await site.open(t, at({}), { locale });
      for (const [name, text, value] of [["websites", "abc", "abc"], ["apps", "-1", -1], ["websites", "2.5", 2.5], ["websites", "", undefined]]) {
        await page.goto(site.server.url + at({ websites: 1 }, { lang: locale }));
        await ready(page);
        let issues;
        try {
          purchase({ websites: 1, [name]: value }, { asOf: TODAY, locale });
        } catch (error) {
          ({ issues } = error);
        }
        await refuses(page, name, text, issues[0]);
      }
      await field(page, "websites").fill("２"); // as an input method types it
      await page.waitForSelector(".buy");
      await page.fill("#f-from", "1999-12-31");
      await page.waitForSelector('#f-from[aria-invalid="true"]');
      assert.deepEqual(page.noise, []);
    });
  }

  test("from the first view to an advice by keyboard alone", async (t) => {
    const page = await site.open(t);
    for (let k = 0; k < 10 && !(await page.evaluate(() => document.activeElement.dataset.view === "purchase")); k++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "title");
    await tabTo(page, "websites");
    await page.keyboard.type("2"); // instead of the 1, which Tab selects
    await tabTo(page, "apps");
    await page.keyboard.type("4");
    await tabTo(page, "for"); // on "either way", the last: the next one is the first
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "providers");
    await page.keyboard.press("Space");
    await tabTo(page, "accountKind");
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => document.querySelector("[data-provider]")?.dataset.provider === "tencent");
    const providers = catalog().providers.filter(({ key, open }) => key !== "alibaba" && !open).map(({ key }) => key);
    await agrees(page, { websites: 2, apps: 4, for: "code", providers, accountKind: "enterprise" }, "en");
    await tabTo(page, "check-0");
    await page.keyboard.press("Enter");
    assert.equal(await field(page, "provider").inputValue(), "tencent");
    assert.equal(await page.locator('.answer[data-question="code"]').getAttribute("data-outcome"), "eligible");
    assert.equal(await focused(page), "title");
    await page.goBack();
    await page.waitForSelector(".buy");
    assert.equal(await field(page, "apps").inputValue(), "4");
    assert.equal(await focused(page), "title");
    assert.deepEqual(page.noise, []);
  });

  test("every product that is advised is one that the first view says yes to", async (t) => {
    const page = await site.open(t, at({ websites: 1 }));
    const list = purchase({ websites: 1 }, { asOf: TODAY });
    for (const [k, one] of list.entries()) {
      if (k % 3 !== 0) continue;
      await page.click(`#check-${k}`);
      for (const question of one.by) assert.equal(await page.locator(`.answer[data-question="${question}"]`).getAttribute("data-outcome"), "eligible", one.product);
      await page.goBack();
      await page.waitForSelector(".buy");
    }
  });

  test("the address holds the need; unknown providers are dropped, and none at all is said", async (t) => {
    const page = await site.open(t, at({ websites: 3, apps: 2, for: "filing", providers: "jd.nowhere.huawei", accountKind: "personal", sitesFiledByAccount: 1 }));
    const ticked = await page.locator('input[name="providers"]:checked').evaluateAll((nodes) => nodes.map(({ value }) => value));
    assert.deepEqual(ticked, ["huawei", "jd"]);
    assert.equal(await page.locator("#folded").getAttribute("open"), "", "what is answered is not folded away");
    await keepsItsAddress(page, ["view", "websites", "apps", "for", "providers", "accountKind", "sitesFiledByAccount"]);
    for (const key of ["huawei", "jd"]) await page.locator(`input[name="providers"][value="${key}"]`).uncheck();
    assert.match(await page.locator("#verdict .summary").textContent(), /at least one provider/);
    assert.match(page.url(), /providers=none/);
    await page.reload();
    await ready(page);
    assert.equal(await page.locator('input[name="providers"]:checked').count(), 0);
    await page.click("#reset");
    assert.equal(await page.locator('input[name="providers"]:not(:checked)').count(), 0);
    assert.equal(await field(page, "websites").inputValue(), "1");
    assert.doesNotMatch(page.url(), /providers|apps/);
    await answerAll(page, { websites: "", apps: 2 });
    await page.waitForFunction(() => /websites=(&|$)/.test(location.search));
    await page.reload();
    await page.waitForSelector(".buy");
    assert.equal(await field(page, "websites").inputValue(), "", "an emptied field stays so");
    await answer(page, "for", "code");
  });
});
