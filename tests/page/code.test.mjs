// "My code": whether a code in hand can be used, and until when.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog, checkCode, describe } from "../../pkg/node.js";
import {
  answerAll, browsing, cards, field, focused, inTurn, keepsItsAddress, label, LANGUAGES, plain, query, ready, refuses, settled, tabTo, TODAY,
} from "./browser.mjs";

const site = browsing();
const at = (answers, more = {}) => query({ view: "code", ...answers }, more);

const fine = { codeState: "unused", atIssuer: true, forThisAccount: true, codeBought: false };
const codes = [
  ["nothing known", { provider: "alibaba" }, "incomplete"],
  ["of Tencent Cloud, as it should be", { provider: "tencent", ...fine, expiresOn: "2027-02-01" }, "eligible"],
  ["of Tencent Cloud, used and cancelled", { provider: "tencent", ...fine, codeState: "cancelled", expiresOn: "2027-02-01" }, "ineligible"],
  ["of Huawei Cloud, used for a filing", { provider: "huawei", ...fine, codeState: "filed", codeUse: "sameSiteChange" }, undefined],
  ["of UCloud, which makes none", { provider: "ucloud" }, "ineligible"],
  ["of a provider without published rules", { provider: "ctyun" }, "notCovered"],
];

async function agrees(page, code, locale) {
  const words = catalog(locale);
  const verdict = checkCode(code, { asOf: TODAY, locale });
  const told = describe(verdict, locale);
  const { usable } = verdict;
  const lead = page.locator(".lead");
  assert.equal(await lead.getAttribute("data-outcome"), usable.outcome);
  const text = await lead.textContent();
  // A code that cannot be used is a plain no: there are others, so "not yet" would mislead.
  assert.equal(await lead.locator(".outcome").textContent(), usable.outcome === "ineligible" ? words.never : label(words.outcomes, usable.outcome));
  assert.equal(await lead.locator(".question").textContent(), locale === "en" ? "Can this code be used for this filing?" : "这个备案码能用于本次备案吗？");
  assert.ok(text.includes(plain(usable.summary)));
  assert.deepEqual(await page.locator(".lead .ask").evaluateAll((nodes) => nodes.map((node) => node.dataset.fact)), [...usable.missing]);
  const order = ["fail", "disputed", "unknown", "pass"];
  const expected = order.flatMap((status) => verdict.findings.map((finding, k) => ({ finding, words: told[k] })).filter(({ finding }) => finding.status === status));
  const shown = await cards(page);
  assert.deepEqual(shown.map(({ rule, status }) => [rule, status]), expected.map(({ finding }) => [finding.rule, finding.status]));
  for (const [k, { finding, words: said }] of expected.entries()) {
    assert.equal(shown[k].title, said.rule);
    assert.ok(shown[k].text.includes(plain(finding.message)));
    if (finding.fix) assert.ok(shown[k].text.includes(finding.fix.message));
    for (const { title } of finding.sources) assert.ok(shown[k].text.includes(title));
  }
  assert.equal(await page.locator(".card .only").count(), 0, "there is one question only");
  const changes = await page.locator(".changes li").evaluateAll((nodes) => nodes.map((node) => [node.querySelector("time").getAttribute("datetime"), node.textContent]));
  assert.deepEqual(changes.map(([on]) => on), verdict.changes.map(({ on }) => on));
  for (const [k, { rule, to }] of verdict.changes.entries()) {
    assert.ok(changes[k][1].includes(label(words.rules, rule)));
    assert.ok(changes[k][1].includes(to === "ineligible" ? words.never : label(words.outcomes, to)));
  }
  const { about, code: name, open } = words.providers.find(({ key }) => key === code.provider);
  const hint = (await page.locator("#field-provider .hint").allTextContents()).join("");
  assert.ok(hint.includes(about));
  assert.equal(hint.includes(name), !open);
}

group("my code", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`a code is judged as the package judges it (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [name, code, outcome] of inTurn(codes, locale)) {
        await t.test(name, async () => {
          await page.goto(site.server.url + at({}, { lang: locale }));
          await ready(page);
          await answerAll(page, code);
          if (outcome) await page.waitForSelector(`.lead[data-outcome="${outcome}"]`);
          await settled(page, code);
          await agrees(page, code, locale);
          assert.equal(await page.locator('[role="alert"], [aria-invalid]').count(), 0, "a result is not an error");
        });
      }
      assert.deepEqual(page.noise, []);
    });
  }

  test("each provider's form asks for exactly the facts of its codes", async (t) => {
    const page = await site.open(t, at({}));
    for (const { key, codeFacts } of catalog().providers) {
      await page.selectOption("#f-provider", key);
      const names = await page.locator("#fields [name]").evaluateAll((nodes) => [...new Set(nodes.map(({ name }) => name))]);
      assert.deepEqual(names, ["provider", ...codeFacts, "asOf"], key);
    }
  });

  test("until when a code serves is told, and the day before and the day itself say so too", async (t) => {
    const code = { provider: "tencent", ...fine, expiresOn: "2027-02-01" };
    const page = await site.open(t, at(code));
    const [first] = checkCode(code, { asOf: TODAY }).changes;
    const day = new Date(Date.parse(first.on) - 86_400_000).toISOString().slice(0, 10);
    assert.equal(await page.locator(".changes time").first().getAttribute("datetime"), first.on);
    for (const [asOf, outcome] of [[day, first.from], [first.on, first.to]]) {
      await page.fill("#f-asOf", asOf);
      await page.waitForSelector(`.lead[data-outcome="${outcome}"]`);
    }
  });

  test("from the first view to a verdict by keyboard alone", async (t) => {
    const page = await site.open(t, query({ provider: "tencent" }));
    for (let k = 0; k < 10 && !(await page.evaluate(() => document.activeElement.dataset.view === "code")); k++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await field(page, "provider").inputValue(), "tencent", "the provider comes along");
    await tabTo(page, "expiresOn");
    await page.keyboard.type("02012027");
    await tabTo(page, "codeState"); // each is on "I do not know": the next one down is the first
    await page.keyboard.press("ArrowDown");
    for (const [name, steps] of [["atIssuer", 1], ["forThisAccount", 1], ["codeBought", 2]]) {
      await tabTo(page, name);
      for (let k = 0; k < steps; k++) await page.keyboard.press("ArrowDown");
    }
    await page.waitForSelector('.lead[data-outcome="eligible"]');
    await agrees(page, { provider: "tencent", ...fine, expiresOn: "2027-02-01" }, "en");
    await tabTo(page, "see");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "verdict-title");
  });

  test("the address holds the code, a fact to decide leads to its field, and a day out of range is refused", async (t) => {
    const page = await site.open(t, at({ provider: "tencent", codeState: "filed", codeUse: "bogus", atIssuer: true, product: "cvm" }));
    await keepsItsAddress(page, ["view", "provider", "codeState", "atIssuer"]);
    for (const name of checkCode({ provider: "tencent", codeState: "filed", atIssuer: true }, { asOf: TODAY }).usable.missing) {
      await page.click(`.ask[data-fact="${name}"]`);
      assert.equal(await focused(page), name);
    }
    for (const locale of LANGUAGES) {
      await page.click(`[data-lang="${locale}"]`);
      let issues;
      try {
        checkCode({ provider: "tencent", expiresOn: "1999-12-31" }, { asOf: TODAY, locale });
      } catch (error) {
        ({ issues } = error);
      }
      await refuses(page, "expiresOn", "1999-12-31", issues[0]);
      await page.fill("#f-expiresOn", "");
      await page.waitForSelector(".lead");
    }
    await page.click("#reset");
    assert.equal(await page.locator(":checked[type=radio]:not([value=''])").count(), 0);
    assert.match(page.url(), /view=code/);
    assert.deepEqual(page.noise, []);
  });
});
