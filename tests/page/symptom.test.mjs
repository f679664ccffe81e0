// "What does this message mean?": the causes of every symptom, held against what is known.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog, diagnose, validate } from "../../pkg/node.js";
import { answerAll, browsing, field, focused, inTurn, keepsItsAddress, label, LANGUAGES, plain, query, ready, refuses, settled, tabTo, TODAY } from "./browser.mjs";

const site = browsing();
const at = (answers, more = {}) => query({ view: "symptom", ...answers }, more);

/** A message is about what was bought: the page takes that for granted where it is asked for. */
const OWNED = { stage: "owned" };
const cases = [
  ["no Apply button, paid as you go", { provider: "alibaba", symptom: "alibaba-no-apply-button", product: "ecs", region: "cn-hangzhou", billing: "payAsYouGo" }, ["notSubscription"]],
  ["no associated CVM, in Hong Kong", { provider: "tencent", symptom: "tencent-no-associated-cvm", product: "cvm", region: "ap-hongkong" }, ["notMainland"]],
  ["an empty list at Huawei Cloud", { provider: "huawei", symptom: "huawei-list-empty", product: "ecs", billing: "payAsYouGo", codesUsed: 1 }, undefined],
  ["a stopped server, which the page does not name", { provider: "alibaba", symptom: "alibaba-no-apply-button", product: "ecs", region: "cn-hangzhou", billing: "subscription", publicIp: "assigned", accountSite: "china", state: "stopped", codesUsed: 0, ownedByApplicant: true, startsOn: "2026-06-01", expiresOn: "2027-06-01" }, ["anotherRule"]],
  ["a code of another account", { provider: "tencent", symptom: "tencent-code-invalid", forThisAccount: false }, ["otherRecipient"]],
];

async function agrees(page, { provider, symptom, ...about }, locale) {
  const words = catalog(locale);
  const { ofCode, label: name } = words.providers.find(({ key }) => key === provider).symptoms.find(({ key }) => key === symptom);
  const given = ofCode ? { provider, ...about } : about.product ? { ...OWNED, provider, ...about } : undefined;
  const causes = diagnose(symptom, given, { asOf: TODAY, locale });
  const shown = await page.locator(".cause").evaluateAll((nodes) =>
    nodes.map((node) => ({
      status: node.dataset.status,
      word: node.querySelector(".status").textContent,
      icon: node.querySelector(".status .icon") !== null,
      message: node.querySelector("h4").textContent,
      fix: node.querySelector("dd")?.textContent ?? "",
      asks: [...node.querySelectorAll(".ask")].map(({ dataset }) => dataset.fact),
    })));
  assert.deepEqual(shown, causes.map(({ status, message, fix, missing }) => ({
    status,
    word: label(words.causeStatuses, status),
    icon: true,
    message: plain(message),
    // What is ruled out needs nothing done.
    fix: status === "ruledOut" ? "" : plain(fix),
    asks: status === "open" ? [...missing] : [],
  })));
  assert.equal(await page.locator(".quoted").textContent(), name);
  const sources = await page.locator("#verdict .sources cite").allTextContents();
  assert.deepEqual(sources, causes[0].sources.map(({ title }) => title));
  return causes;
}

group("messages", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`every message can be chosen, and its causes are those of the package (${locale})`, async (t) => {
      const page = await site.open(t, at({}), { locale });
      for (const { key, symptoms } of catalog(locale).providers.filter(({ symptoms: list }) => list.length > 0)) {
        await page.selectOption("#f-provider", key);
        const options = await page.locator("#f-symptom option").evaluateAll((nodes) => nodes.map(({ value }) => value));
        assert.deepEqual([...options].sort(), symptoms.map((one) => one.key).sort());
        for (const one of inTurn(symptoms, locale)) {
          await page.selectOption("#f-symptom", one.key);
          await agrees(page, { provider: key, symptom: one.key }, locale);
        }
      }
      assert.deepEqual(page.noise, []);
    });

    test(`the causes are held against what is known (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [name, answers, found] of inTurn(cases, locale)) {
        await t.test(name, async () => {
          await page.goto(site.server.url + at({}, { lang: locale }));
          await ready(page);
          await answerAll(page, answers);
          await settled(page, answers);
          const causes = await agrees(page, answers, locale);
          if (found) assert.deepEqual(causes.filter(({ status }) => status === "isTheCase").map(({ code }) => code), found);
        });
      }
      assert.deepEqual(page.noise, []);
    });
  }

  test("what would decide a cause leads to its field", async (t) => {
    for (const about of [{ provider: "alibaba", symptom: "alibaba-no-apply-button", product: "ecs" }, { provider: "tencent", symptom: "tencent-code-invalid" }]) {
      const page = await site.open(t, at(about));
      const asks = await page.locator(".cause .ask").evaluateAll((nodes) => [...new Set(nodes.map(({ dataset }) => dataset.fact))]);
      assert.ok(asks.length > 2);
      for (const fact of asks) {
        await page.locator(`.cause .ask[data-fact="${fact}"]`).first().click();
        assert.equal(await focused(page), fact);
      }
    }
    const page = await site.open(t, at({}));
    await page.click('#verdict .ask[data-fact="product"]');
    assert.equal(await focused(page), "product", "without an instance, its product is asked for");
  });

  test("from the first view to a cause by keyboard alone, and on to the instance", async (t) => {
    const page = await site.open(t);
    for (let k = 0; k < 10 && !(await page.evaluate(() => document.activeElement.dataset.view === "symptom")); k++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "symptom");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "product");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "billing"); // on "I do not know": the next two down are subscription and pay as you go
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForSelector('.cause[data-status="isTheCase"]');
    await agrees(page, { provider: "alibaba", symptom: "alibaba-no-supported-ip", product: "ecs", billing: "payAsYouGo" }, "en");
    await page.waitForFunction(() => document.getElementById("status").textContent.startsWith("this is it"));
    for (let k = 0; k < 90 && !(await page.evaluate(() => document.activeElement.matches(".check a"))); k++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator('input[name="billing"][value="payAsYouGo"]').isChecked(), true);
    await page.waitForSelector('.card[data-rule="billing"][data-status="fail"]');
    await page.goBack();
    await page.waitForSelector(".cause");
    assert.equal(await focused(page), "title");
  });

  test("the address holds message and instance, and what cannot be read is refused", async (t) => {
    const page = await site.open(t, at({ provider: "alibaba", symptom: "alibaba-api-403", product: "ecs", region: "cn-hangzhou", stage: "owned", forThisAccount: true }));
    await keepsItsAddress(page, ["view", "provider", "symptom", "product", "region", "stage"]);
    for (const locale of LANGUAGES) {
      await page.click(`[data-lang="${locale}"]`);
      const [issue] = validate({ provider: "alibaba", product: "ecs", purchasedMonths: -1 }, { locale });
      await refuses(page, "purchasedMonths", "-1", issue);
      await field(page, "purchasedMonths").fill("");
      await page.waitForSelector(".cause");
    }
    await page.selectOption("#f-symptom", "alibaba-api-616");
    assert.equal(await field(page, "product").count(), 0, "a message about a code asks for the code");
    await page.click("#reset");
    assert.doesNotMatch(page.url(), /product|region/);
    assert.match(page.url(), /view=symptom/);
    assert.deepEqual(page.noise, []);
  });
});
