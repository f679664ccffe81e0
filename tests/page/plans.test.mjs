// What would change a verdict, on the page: plans that apply themselves and keep their promise, and what time alone does.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog, check, plan } from "../../pkg/node.js";
import { answer, browsing, field, focused, inTurn, label, LANGUAGES, plain, query, ready, tabTo, TODAY } from "./browser.mjs";

const site = browsing();

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", accountSite: "china",
};
const cvm = {
  provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", bandwidthMbps: 1, accountKind: "enterprise",
};
/** Verdicts that are a no or disputed, and how many plans each has; the same for both questions are told once. */
const corpus = [
  ["ECS, 3 months", { ...ecs, purchasedMonths: 3 }, 1],
  ["ECS, paid as you go, no address", { ...ecs, billing: "payAsYouGo", publicIp: "none" }, 1],
  ["ECS of 2 months, bought already", { ...ecs, stage: "owned", purchasedMonths: 2, startsOn: "2026-11-01", expiresOn: "2027-01-01" }, 1],
  ["ECS, codes used up", { ...ecs, stage: "owned", codesUsed: 5 }, 1],
  ["ECS in Hong Kong", { ...ecs, region: "cn-hongkong" }, 2],
  ["OSS, which never serves", { provider: "alibaba", product: "oss", region: "cn-hangzhou" }, 5],
  ["CVM, personal account", { ...cvm, accountKind: "personal" }, 1],
  ["Lighthouse, 1 month", { provider: "tencent", product: "lighthouse", region: "ap-shanghai", billing: "subscription", purchasedMonths: 1 }, 2],
  ["CloudBase", { provider: "tencent", product: "cloudbase-env", region: "ap-shanghai", billing: "subscription" }, 3],
  ["Huawei ECS, three things missing", { provider: "huawei", product: "ecs", region: "cn-north-4", billing: "payAsYouGo", publicIp: "none", purchasedMonths: 1 }, 1],
];
const NO = ["ineligible", "disputed"];

/** The plans that the page is to show, in its order. */
function expected(instance, locale) {
  const verdict = check(instance, { asOf: TODAY });
  const plans = plan(instance, { asOf: TODAY, locale });
  const of = (question) => plans.filter((one) => one.question === question);
  const bare = (question) => JSON.stringify(of(question).map(({ question: _, ...rest }) => rest));
  if (bare("code") === bare("filing")) return of("code");
  const better = ["disputed", "ineligible"].indexOf(verdict.filing.outcome) < ["disputed", "ineligible"].indexOf(verdict.code.outcome);
  return better ? [...of("filing"), ...of("code")] : [...of("code"), ...of("filing")];
}

const shown = (page) =>
  page.locator(".plan").evaluateAll((nodes) =>
    nodes.map((node) => ({
      question: node.dataset.question,
      steps: [...(node.querySelectorAll(".steps li").length > 0 ? node.querySelectorAll(".steps li") : node.querySelectorAll(".steps"))].map(({ textContent }) => textContent),
      after: node.querySelector(".then")?.textContent ?? "",
      another: node.querySelector(".tag") !== null,
      applies: node.querySelector(".apply") !== null,
      folded: node.closest("details") !== null,
    })),
  );

group("plans", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`every plan of the package is shown, and applying it keeps its promise (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [name, instance, count] of inTurn(corpus, locale)) {
        await t.test(name, async () => {
          await page.goto(site.server.url + query(instance, { lang: locale }));
          await ready(page);
          const plans = expected(instance, locale);
          const told = await shown(page);
          assert.equal(told.length, count);
          assert.deepEqual(told.map(({ question, steps }) => [question, steps]), plans.map(({ question, steps }) => [question, steps.map(({ message }) => plain(message))]));
          const before = page.url();
          for (const [k, one] of plans.entries()) {
            const another = one.steps.some(({ kind }) => kind === "buyAnother" || kind === "buyProduct");
            assert.equal(told[k].another, another, "whether it needs another instance");
            assert.equal(told[k].applies, one.outcome !== "notRequired", "nothing to apply where nothing is needed");
            if (!told[k].applies) continue;
            assert.ok(told[k].after.includes(label(catalog(locale).outcomes, one.outcome)), "the answer after it");
            assert.equal(/\d/.test(told[k].after), one.addedMonths > 0);
            if (one.addedMonths > 0) assert.ok(told[k].after.includes(String(one.addedMonths)), "months on top");

            const button = page.locator(".apply").nth(plans.slice(0, k).filter(({ outcome }) => outcome !== "notRequired").length);
            await button.evaluate((node) => {
              if (node.closest("details")) node.closest("details").open = true;
            });
            await button.click();
            const block = page.locator(`.answer[data-question="${one.question}"]`);
            assert.equal(await block.getAttribute("data-outcome"), one.outcome);
            assert.ok(!NO.includes(one.outcome));
            assert.equal(await focused(page), `answer-${one.question}`);
            assert.equal(await field(page, "product").inputValue(), one.instance.product);
            const address = new URL(page.url()).searchParams;
            for (const [fact, value] of Object.entries(one.instance)) assert.equal(address.get(fact), String(value), fact);

            await page.goBack();
            await page.waitForFunction((want) => document.querySelectorAll(".plan").length === want, count);
            assert.equal(page.url(), before, "Back undoes it");
            assert.equal(await focused(page), "verdict-title");
          }
        });
      }
      assert.deepEqual(page.noise, []);
    });

    test(`what changes if nothing is done is told with its day, its answers and its rule (${locale})`, async (t) => {
      const words = catalog(locale);
      const owned = { ...ecs, stage: "owned", startsOn: "2026-11-01", expiresOn: "2027-03-01", state: "running", codesUsed: 0, ownedByApplicant: true };
      const newer = locale === "en" ? "newer rules" : "新的规定";
      const rows = [
        [owned, TODAY, "2027-03-01", "eligible", "ineligible", label(words.rules, "notExpired")],
        [{ ...ecs, purchasedMonths: 3 }, "2026-07-01", "2026-07-14", "eligible", "disputed", newer],
      ];
      const page = await site.open(t, "", { locale });
      for (const [instance, asOf, on, from, to, why] of rows) {
        assert.deepEqual(check(instance, { asOf }).changes.map((one) => [one.on, one.from, one.to]), [[on, from, to], [on, from, to]]);
        await page.goto(site.server.url + query(instance, { asOf, lang: locale }));
        await ready(page);
        const item = page.locator(".changes li");
        assert.equal(await item.count(), 1, "the same change of both answers is told once");
        assert.equal(await item.locator("time").getAttribute("datetime"), on);
        const text = await item.textContent();
        for (const word of [label(words.outcomes, from), label(words.outcomes, to), why]) assert.ok(text.includes(word), word);
      }
    });
  }

  test("three plans are shown and the rest is folded; the same plans for both questions are told once", async (t) => {
    const page = await site.open(t, query({ provider: "alibaba", product: "oss", region: "cn-hangzhou" }));
    assert.deepEqual((await shown(page)).map(({ folded }) => folded), [false, false, false, true, true]);
    assert.equal(await page.locator(".plans").count(), 1);
    await page.goto(site.server.url + query({ provider: "tencent", product: "lighthouse", region: "ap-shanghai", billing: "subscription", purchasedMonths: 1 }));
    await ready(page);
    assert.equal(await page.locator(".plans").count(), 2);
    await page.goto(site.server.url + query(ecs));
    await ready(page);
    assert.equal(await page.locator(".plans, .plan").count(), 0, "a yes needs none");
  });

  test("a plan is applied by keyboard, is read aloud with its steps, and the finding keeps its own fix", async (t) => {
    const page = await site.open(t, query({ ...ecs, purchasedMonths: 3 }));
    assert.match(await page.locator(".card[data-rule] .fix").textContent(), /Buy 4 months/);
    await page.getByRole("button", { name: "Apply Buy 4 months in all." }).waitFor();
    await field(page, "accountSite").focus();
    await tabTo(page, "apply-code-0");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".lead").getAttribute("data-outcome"), "eligible");
    assert.equal(await field(page, "purchasedMonths").inputValue(), "4");
    await page.waitForFunction(() => document.getElementById("status").textContent.startsWith("Yes."));
  });

  test("a plan keeps the day that was asked for", async (t) => {
    const page = await site.open(t, query({ ...ecs, purchasedMonths: 2 }, { asOf: "2026-07-01" }));
    await page.click(".apply");
    assert.equal(await field(page, "purchasedMonths").inputValue(), "3");
    assert.equal(await field(page, "asOf").inputValue(), "2026-07-01");
  });

  test("where nothing is published any product can be typed, and the guide is linked", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await site.open(t, query({ provider: "ctyun" }), { locale });
      const names = await page.locator("#fields [name]").evaluateAll((nodes) => nodes.map(({ name }) => name));
      assert.deepEqual(names, ["provider", "product", "asOf"]);
      await answer(page, "product", "云主机 <b>");
      await page.waitForFunction(() => document.querySelector(".card").textContent.includes("<b>"));
      const verdict = check({ provider: "ctyun", product: "云主机 <b>" }, { asOf: TODAY, locale });
      assert.equal(await page.locator(".lead").getAttribute("data-outcome"), "notCovered");
      const [note] = verdict.findings[0].notes;
      assert.ok((await page.locator(".notes").textContent()).includes(note.message));
      assert.equal(await page.locator(".notes cite a").getAttribute("href"), note.sources[0].url);
      assert.equal(new URL(page.url()).searchParams.get("product"), "云主机 <b>");
      await page.reload();
      await ready(page);
      assert.equal(await field(page, "product").inputValue(), "云主机 <b>");
      await page.selectOption("#f-provider", "azure-china");
      assert.equal(await field(page, "product").inputValue(), "云主机 <b>", "what was typed stays");
      await page.selectOption("#f-provider", "tencent");
      assert.equal(await field(page, "product").inputValue(), "cvm");
      await page.selectOption("#f-provider", "ctyun");
      assert.equal(await field(page, "product").inputValue(), "", "a product of another provider does not");
      assert.deepEqual(page.noise, []);
    }
  });
});
