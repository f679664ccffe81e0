// How the rules of a product changed, on the page: what is told of each day is what the package says on it and on the day before.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe as group, test } from "node:test";
import { catalog, check, describe } from "../../pkg/node.js";
import { answer, browsing, CONTRAST, fitsTheScreen, isAccessible, label, LANGUAGES, query, ready, screens } from "./browser.mjs";

const site = browsing();

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 3, publicIp: "assigned", accountSite: "china",
};
const owned = { ...ecs, purchasedMonths: 4, stage: "owned", startsOn: "2026-11-01", expiresOn: "2027-03-01" };
const cvm = {
  provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription",
  purchasedMonths: 3, publicIp: "assigned", bandwidthMbps: 1, accountKind: "enterprise",
};
const QUESTIONS = ["code", "filing"];
const dayBefore = (iso) => new Date(Date.parse(iso) - 86_400_000).toISOString().slice(0, 10);
const editionsOf = ({ provider, product }) => catalog().providers.find(({ key }) => key === provider).products.find(({ key }) => key === product).editions;

/** The rules of a question on a day, as title and what each page asks for. */
function rules({ provider, product }, asOf, question, locale) {
  const verdict = check({ provider, product, region: "mainland" }, { asOf, locale });
  const told = describe(verdict, locale);
  return verdict.findings.flatMap(({ rule, appliesTo, readings, message }, k) => {
    const asked = readings ? told[k].readings.map(({ needed }) => needed) : [rule === "product" ? message : told[k].needed];
    return appliesTo.includes(question) ? [[told[k].rule, ...asked].join(" | ")] : [];
  });
}

/** Those of a list that the other does not have, each as often as it is there. */
function beyond(list, other) {
  const rest = [...other];
  return list.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  }).sort();
}

async function unfold(page) {
  await page.click("#editions > summary");
  await page.waitForSelector(".edition");
}

const told = (page) =>
  page.locator(".edition").evaluateAll((nodes) =>
    nodes.map((node) => ({
      day: node.querySelector("h4 time").getAttribute("datetime"),
      inForce: node.querySelector("h4 .tag") !== null,
      answers: [...node.querySelectorAll(".then-answers .turn")].map((one) => [one.dataset.question, one.dataset.outcome, one.textContent]),
      changes: [...node.querySelectorAll("[data-change]")].map((one) => ({
        kind: one.dataset.change,
        questions: one.dataset.questions.split(" "),
        title: one.querySelector("strong").textContent,
        was: [...one.querySelectorAll(".was")].map(({ textContent }) => textContent),
        is: [...one.querySelectorAll(".is")].map(({ textContent }) => textContent),
        sources: one.querySelectorAll("cite").length,
        text: one.textContent,
      })),
    })),
  );

group("how the rules changed", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    const another = locale === "en" ? /^on another page: / : /^另一页面：/;
    test(`each day tells what the package says on it and not on the day before (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [instance, times] of [[ecs, 8], [cvm, 10]]) {
        await page.goto(site.server.url + query(instance, { lang: locale }));
        await ready(page);
        const summary = await page.locator("#editions > summary").textContent();
        assert.deepEqual(summary.match(/\d+/g), locale === "en" ? [String(times), "2018"] : ["2018", String(times)]);
        await unfold(page);
        const shown = await told(page);
        assert.equal(shown.length, times + 1, "the first day is listed too");
        assert.deepEqual(shown.map(({ day }) => day), shown.map(({ day }) => day).sort().reverse());

        const days = editionsOf(instance);
        for (const day of days) {
          const edition = shown.find((one) => one.day === day);
          for (const question of QUESTIONS) {
            const [before, now] = [day === days[0] ? [] : rules(instance, dayBefore(day), question, locale), rules(instance, day, question, locale)];
            const changes = edition?.changes.filter(({ questions }) => questions.includes(question)) ?? [];
            const line = ({ title }, texts) => [title, ...texts.map((text) => text.replace(another, ""))].join(" | ");
            assert.deepEqual(changes.filter(({ is }) => is.length > 0).map((one) => line(one, one.is)).sort(), beyond(now, before), `${day}, ${question}: new`);
            assert.deepEqual(changes.filter(({ was }) => was.length > 0).map((one) => line(one, one.was)).sort(), beyond(before, now), `${day}, ${question}: gone`);
          }
          for (const { kind, was, is, sources, text } of edition?.changes ?? []) {
            assert.equal(kind, day === days[0] ? "first" : was.length === 0 ? "added" : is.length === 0 ? "dropped" : "changed");
            assert.ok(sources > 0 || /No published page was found|未找到公开页面/.test(text), `${day}: a source`);
          }
        }
        assert.deepEqual(shown.filter(({ inForce }) => inForce).map(({ day }) => day), [shown[0].day], "today the newest is in force");
      }
      assert.deepEqual(page.noise, []);
    });

    test(`an instance still to be bought is told what it would have heard then; one that was bought is not (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      const { outcomes } = catalog(locale);
      for (const instance of [ecs, cvm]) {
        await page.goto(site.server.url + query(instance, { lang: locale }));
        await ready(page);
        await unfold(page);
        const seen = new Set();
        for (const { day, answers } of await told(page)) {
          const verdict = check(instance, { asOf: day });
          const same = verdict.code.outcome === verdict.filing.outcome;
          assert.equal(answers.length, same ? 1 : 2, day);
          for (const [question, outcome, text] of answers) {
            assert.equal(outcome, verdict[question].outcome, day);
            assert.ok(text.includes(label(outcomes, outcome)));
            seen.add(outcome);
          }
        }
        assert.ok(seen.size > 1, "the answer was not always the same");
      }
      await page.goto(site.server.url + query(owned, { lang: locale }));
      await ready(page);
      await unfold(page);
      assert.ok((await told(page)).every(({ answers }) => answers.length === 0));
    });
  }

  test("nothing is made of it before it is opened; it stays open, and follows the product and the day", async (t) => {
    const page = await site.open(t, query(ecs));
    assert.equal(await page.locator("#editions > :not(summary)").count(), 0);
    await unfold(page);
    const atOnce = await page.evaluate(() => {
      document.querySelector('[name="accountSite"][value="international"]').click();
      return document.querySelectorAll(".edition").length;
    });
    assert.equal(atOnce, 9, "drawn again at once: nothing jumps");
    await answer(page, "accountSite", "china");
    await answer(page, "purchasedMonths", 5);
    await page.waitForFunction(() => new URLSearchParams(location.search).get("purchasedMonths") === "5" && document.querySelector(".edition .then-answers [data-outcome]")?.dataset.outcome === "eligible");
    await answer(page, "asOf", "2019-02-01");
    await page.waitForFunction(() => document.querySelector(".edition:has(h4 .tag) time")?.getAttribute("datetime") === "2019-01-08");
    await page.selectOption("#f-product", "waf");
    await page.waitForFunction(() => document.querySelectorAll(".edition").length === 1);
    assert.equal(await page.locator("#editions > summary").textContent(), "These rules are unchanged since 2019");
    await page.selectOption("#f-provider", "ctyun");
    await page.waitForFunction(() => !document.getElementById("editions"));
    assert.deepEqual(page.noise, []);
  });

  test("accessible and never wider than the screen, unfolded, in both languages, light and dark", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await site.open(t, query(cvm, { lang: locale }), { locale });
      await unfold(page);
      for (const scheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme: scheme });
        await isAccessible(page, `${locale}, ${scheme}`, scheme === "dark" ? CONTRAST : undefined);
        await page.locator("#editions").screenshot({ path: join(screens, `editions-${locale}-${scheme}.png`) });
      }
      await page.setViewportSize({ width: 320, height: 900 });
      await fitsTheScreen(page, locale);
    }
  });
});
