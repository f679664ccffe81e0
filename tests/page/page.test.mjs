// The page as its users meet it: filled in by hand in both languages, read, linked to. What a verdict must be
// comes from the package itself, run here in Node.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog, check, describe, validate } from "../../pkg/node.js";
import { answerAll, browsing, cards, description, field, inTurn, label, LANGUAGES, query, tabTo, TODAY } from "./browser.mjs";

const site = browsing();
const { open } = site;

// ---- Instances ----

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", accountSite: "china",
};
const cvm = {
  provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", bandwidthMbps: 1, accountKind: "enterprise",
};
const EMPTY = { provider: "alibaba", product: "ecs" };
const YES = ecs;
const DISPUTED = { ...ecs, purchasedMonths: 3 };
const NO = { ...ecs, billing: "payAsYouGo", publicIp: "none" };
/** Name, instance, both outcomes, failing rules. */
const verdicts = [
  ["nothing answered", EMPTY, "incomplete", "incomplete", []],
  ["ECS, 3 months", DISPUTED, "disputed", "disputed", []],
  ["ECS, 4 months", YES, "eligible", "eligible", []],
  ["ECS, paid as you go, no address", NO, "ineligible", "ineligible", ["billing", "publicAddress"]],
  ["ECS, half-answered, one rule fails", { ...EMPTY, region: "cn-hangzhou", purchasedMonths: 1 }, "ineligible", "ineligible", ["totalTerm"]],
  ["ECS bought already, expired", { ...ecs, stage: "owned", expiresOn: "2026-11-22" }, "ineligible", "ineligible", ["notExpired"]],
  ["CVM, personal account", { ...cvm, accountKind: "personal" }, "ineligible", "eligible", ["accountKind"]],
  ["CVM in Hong Kong", { ...cvm, region: "ap-hongkong", billing: "payAsYouGo" }, "notRequired", "notRequired", ["region"]],
  ["ECS in a region of no list", { ...ecs, region: "cn-nowhere" }, "notCovered", "notCovered", []],
  ["CloudBase", { provider: "tencent", product: "cloudbase-env", region: "ap-shanghai", billing: "subscription" }, "notCovered", "disputed", []],
];

const outcome = (page, question, value) =>
  page.waitForSelector(`.answer[data-question="${question}"][data-outcome="${value}"]`, { timeout: 10_000 });

async function outcomes(page, code, filing = code) {
  await outcome(page, "code", code);
  await outcome(page, "filing", filing);
}

/** Everything that the page shows of a verdict is what the package says. */
async function agrees(page, instance, locale, asOf = TODAY) {
  const verdict = check(instance, { asOf, locale });
  const words = catalog(locale);
  const told = describe(verdict, locale);
  for (const question of ["code", "filing"]) {
    const block = page.locator(`.answer[data-question="${question}"]`);
    const text = await block.textContent();
    assert.equal(await block.getAttribute("data-outcome"), verdict[question].outcome);
    assert.ok(text.includes(label(words.outcomes, verdict[question].outcome)), "the outcome as a word");
    assert.ok(text.includes(verdict[question].summary.replaceAll("`", "")), "the summary");
    assert.ok(text.includes(words.providers.find(({ key }) => key === instance.provider).questions[question]), "its question");
  }
  const shown = await cards(page);
  const order = ["fail", "disputed", "unknown", "pass"];
  const findings = verdict.findings.map((finding, k) => ({ finding, told: told[k] }));
  const expected = order.flatMap((status) => findings.filter(({ finding }) => finding.status === status));
  assert.deepEqual(shown.map(({ rule, status }) => [rule, status]), expected.map(({ finding }) => [finding.rule, finding.status]));
  for (const [k, one] of shown.entries()) {
    const want = expected[k].finding;
    assert.equal(one.title, expected[k].told.rule);
    assert.equal(one.word, label(words.statuses, one.status));
    assert.ok(one.text.includes(want.message.replaceAll("`", "")));
    if (one.status !== "pass" && want.needed.kind !== "product") assert.ok(one.text.includes(expected[k].told.needed), "what is needed");
    assert.ok(one.text.includes(expected[k].told.found), "what was found");
    if (want.fix) assert.ok(one.text.includes(want.fix.message), "the fix");
    for (const source of want.sources) {
      assert.ok(one.text.includes(source.title), `source ${source.key}`);
      assert.ok(one.text.includes(label(words.grades, source.grade)) && one.text.includes(label(words.publishers, source.publisher)));
    }
    assert.equal(one.links.length > 0, want.sources.some(({ url }) => url), "a source to open");
    for (const link of one.links) assert.match(link, /^https:\/\//);
    assert.ok(one.sources.every(({ dates }) => dates.every((date) => !Number.isNaN(Date.parse(date)) && /^\d{4}-\d{2}-\d{2}$/.test(date))));
    const undated = one.sources.filter(({ dates }) => dates.length !== 1);
    for (const { text } of undated) assert.match(text, /undated|无日期/);
  }
}

// Each test has a browser context of its own, so two can go on at once.
group("the page", { concurrency: 2 }, () => {
  // ---- Answers ----

  for (const locale of LANGUAGES) {
    test(`from an empty form to a verdict by keyboard alone (${locale})`, async (t) => {
      const page = await open(t, "", { locale });
      await tabTo(page, "region");
      for (let k = 0; k < 60 && (await field(page, "region").inputValue()) !== "cn-hangzhou"; k++) await page.keyboard.press("ArrowDown");
      await tabTo(page, "billing"); // on "I do not know": the next one down is the first
      await page.keyboard.press("ArrowDown");
      await tabTo(page, "purchasedMonths");
      await page.keyboard.type("3");
      await tabTo(page, "publicIp");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await tabTo(page, "accountSite");
      await page.keyboard.press("ArrowDown");
      await outcomes(page, "disputed");
      await agrees(page, DISPUTED, locale);

      const [card] = await cards(page, "disputed");
      const readings = describe(check(DISPUTED, { asOf: TODAY, locale }), locale).find(({ readings: all }) => all.length > 0).readings;
      assert.equal(readings.length, 2);
      for (const { needed, status } of readings) assert.ok(card.text.includes(needed) && card.text.includes(status));
      assert.match(card.text, locale === "en" ? /Buy 4 months/ : /购买4个月/);

      await field(page, "purchasedMonths").focus();
      await page.keyboard.press("End");
      await page.keyboard.press("Backspace");
      await page.keyboard.type("4");
      await outcomes(page, "eligible");
      await agrees(page, YES, locale);
      assert.deepEqual(page.noise, []);
    });

    test(`each instance, filled in by hand, is judged as the package judges it (${locale})`, async (t) => {
      const page = await open(t, "", { locale });
      for (const [name, instance, code, filing, failing] of inTurn(verdicts, locale)) {
        await t.test(name, async () => {
          await page.click("#reset");
          await answerAll(page, instance);
          await outcomes(page, code, filing);
          await agrees(page, instance, locale);
          assert.deepEqual((await cards(page, "fail")).map(({ rule }) => rule), failing);
          assert.equal(await page.locator('[role="alert"], [aria-invalid]').count(), 0, "a result is not an error");
        });
      }
      assert.deepEqual(page.noise, []);
    });
  }

  test("an empty page cannot tell yet: no card fails, and not to know is a choice everywhere", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await open(t, "", { locale });
      const word = label(catalog(locale).outcomes, "incomplete");
      assert.deepEqual(await page.locator(".answer .outcome").allTextContents(), [word, word]);
      assert.equal((await cards(page, "fail")).length, 0);
      const groups = await page.locator("#fields fieldset").evaluateAll((nodes) => nodes.map((node) => node.querySelector("input:checked")?.value));
      assert.ok(groups.length > 3 && groups.every((value) => value === ""), groups.join());
    }
  });

  test("every product can be chosen, and its form asks for exactly its facts", async (t) => {
    const page = await open(t);
    for (const provider of catalog().providers) {
      await page.selectOption("#f-provider", provider.key);
      for (const product of provider.products) {
        if (provider.open) await field(page, "product").fill("anything");
        else await page.selectOption("#f-product", product.key);
        const names = await page.locator("#fields [name]").evaluateAll((nodes) => [...new Set(nodes.map(({ name }) => name))]);
        const asked = names.filter((name) => !["provider", "product", "asOf", "region-id"].includes(name));
        assert.deepEqual(asked.sort(), [...product.facts].sort(), product.key);
        const { code, filing } = check({ provider: provider.key, product: provider.open ? "anything" : product.key }, { asOf: TODAY });
        await outcomes(page, code.outcome, filing.outcome);
      }
    }
    assert.deepEqual(page.noise, []);
  });

  test("the better answer leads the headline and names its question", async (t) => {
    const page = await open(t, query({ ...cvm, accountKind: "personal" }));
    const lead = page.locator(".lead");
    assert.equal(await lead.getAttribute("data-question"), "filing");
    assert.match(await lead.textContent(), /Can it be used to file directly\? .*Yes/);
    assert.equal(await page.locator(".headline").getAttribute("data-look"), "yes");
  });

  test("the live line speaks of the question that leads, and of nothing else", async (t) => {
    const page = await open(t, query({ ...cvm, accountKind: "enterprise" }));
    await page.getByLabel("personal", { exact: true }).check();
    const line = page.locator('[role="status"]');
    await page.waitForFunction(() => document.getElementById("status").textContent !== "");
    await page.waitForFunction(() => !document.getElementById("status").textContent.includes("filing code"));
    assert.equal(await line.textContent(), "Yes. It can be used to file directly.");
  });

  test("a product that never serves is a plain no, not a not-yet", async (t) => {
    const page = await open(t, query({ provider: "alibaba", product: "oss", region: "cn-hangzhou" }));
    assert.match(await page.locator(".lead").textContent(), /No.*It cannot give a filing code/);
  });

  test("Hong Kong takes one card: the region", async (t) => {
    const page = await open(t, query({ ...EMPTY, region: "cn-hongkong" }));
    await outcomes(page, "notRequired");
    assert.deepEqual((await cards(page)).map(({ rule }) => rule), ["region"]);
  });

  test("a half-empty form names the answers that would decide, and each leads to its field", async (t) => {
    const page = await open(t, query({ ...EMPTY, region: "cn-hangzhou", billing: "subscription" }));
    await outcomes(page, "incomplete");
    const { missing } = check({ ...EMPTY, region: "cn-hangzhou", billing: "subscription" }, { asOf: TODAY });
    const asked = page.locator(".deciding .ask");
    assert.deepEqual(await asked.evaluateAll((nodes) => nodes.map((node) => node.dataset.fact)), [...missing]);
    assert.equal((await cards(page, "fail")).length, 0);
    assert.ok(missing.includes("expiresOn"), "one of them is folded away");
    for (const name of missing) {
      await page.click(`.ask[data-fact="${name}"]`);
      assert.equal(await page.evaluate(() => document.activeElement.name), name);
      assert.ok(await page.evaluate(() => document.activeElement.checkVisibility()));
    }
  });

  test("what cannot be read stays, and its message stands beside it and in the summary", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await open(t, query(DISPUTED), { locale });
      const months = field(page, "purchasedMonths");
      for (const [text, value] of [["abc", "abc"], ["-1", -1], ["2.5", 2.5], ["5000", 5000]]) {
        await months.fill(text);
        await page.waitForSelector(".errors");
        const [issue] = validate({ ...ecs, purchasedMonths: value }, { locale });
        const message = issue.message.replaceAll("`", "");
        await page.waitForFunction((want) => document.getElementById("e-purchasedMonths").textContent.includes(want), message);
        assert.equal(await months.inputValue(), text);
        assert.equal(await months.getAttribute("aria-invalid"), "true");
        for (const part of [message, issue.help]) assert.ok((await description(page, "f-purchasedMonths")).includes(part), part);
        assert.ok((await page.locator(".errors").textContent()).includes(message));
        assert.match(await page.title(), /^(Error: |错误：)/);
        assert.equal((await cards(page)).length + (await page.locator(".headline").count()), 0, "no verdict is left standing");
      }
      await months.press("Enter");
      assert.equal(await page.evaluate(() => document.activeElement.id), "errors");
      await page.click('.ask[data-fact="purchasedMonths"]');
      assert.equal(await page.evaluate(() => document.activeElement.name), "purchasedMonths");
      await months.fill("４"); // as an input method types it
      await outcomes(page, "eligible");
      assert.equal(await months.getAttribute("aria-invalid"), null);
      await months.fill("");
      await outcomes(page, "incomplete");
      await page.selectOption("#f-region", "*");
      await page.fill("#f-region-id", "x".repeat(65));
      await page.waitForSelector('#f-region-id[aria-invalid="true"]');
      await page.fill("#f-asOf", "1999-12-31");
      await page.waitForSelector('.errors .ask[data-fact="asOf"]');
      await page.waitForSelector('#f-asOf[aria-invalid="true"]');
      assert.deepEqual(page.noise, []);
    }
  });

  test("the day decides: 3 months were enough on 2026-07-01", async (t) => {
    const page = await open(t, query(DISPUTED));
    await outcomes(page, "disputed");
    assert.doesNotMatch(page.url(), /asOf/);
    await page.fill("#f-asOf", "2026-07-01");
    await outcomes(page, "eligible");
    await agrees(page, DISPUTED, "en", "2026-07-01");
    assert.match(page.url(), /[?&]asOf=2026-07-01&/);
    assert.ok((await page.locator('.basis time[datetime="2026-07-01"]').count()) === 1);
  });

  test("what is typed for one product is asked for where another has it too, and a region stays with its provider", async (t) => {
    const page = await open(t, query(YES));
    await page.selectOption("#f-provider", "tencent");
    assert.equal(await field(page, "region").inputValue(), "");
    assert.equal(await field(page, "purchasedMonths").inputValue(), "4");
    await page.selectOption("#f-region", "outside");
    await page.selectOption("#f-provider", "alibaba");
    assert.equal(await field(page, "region").inputValue(), "outside");
  });

  // ---- The address ----

  test("nothing in an address becomes part of the page but as text", async (t) => {
    const hostile = ["?<script>alert(1)</script>", "?product=<script>alert(1)</script>&lang=<b>", "?region=<img src=x onerror=alert(1)>&catalog=<i>",
      "?purchasedMonths=%00<script>&asOf=%00", "?provider=__proto__&product=constructor&toString=1", "?billing=%F0%28&startsOn=2026-02-30"];
    const page = await open(t);
    for (const search of hostile) {
      await page.goto(site.server.url + search);
      await page.waitForSelector(".headline, .errors");
      assert.equal(await page.locator("script").count(), 1);
      assert.equal(await page.locator("img, b, i").count(), 0);
      assert.doesNotMatch(page.url(), /script&|constructor|toString|startsOn|%3Cb|%3Ci%3E/);
      assert.doesNotMatch(await page.content(), /<script>|onerror=alert\(1\)>(?!<)/);
      assert.deepEqual(page.noise, []);
    }
  });

  test("the link is copied, and starting again empties the form", async (t) => {
    const page = await open(t, query(YES));
    await page.click("#copy");
    await page.waitForFunction(() => document.getElementById("said").textContent.includes("copied"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    await page.click("#reset");
    await outcomes(page, "incomplete");
    assert.equal(await page.locator(":checked[type=radio]:not([value=''])").count(), 0);
    await page.goBack();
    await outcomes(page, "eligible");
  });

  // ---- Languages, reading aloud, quiet ----

  test("another language keeps the answers and the focus", async (t) => {
    const page = await open(t, query(DISPUTED, { lang: "en" }));
    await page.click('[data-lang="zh-CN"]');
    assert.equal(await page.getAttribute("html", "lang"), "zh-CN");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.lang), "zh-CN");
    assert.equal(await field(page, "purchasedMonths").inputValue(), "3");
    await agrees(page, DISPUTED, "zh-CN");
    assert.match(page.url(), /lang=zh-CN/);
    await field(page, "purchasedMonths").focus();
    await page.evaluate(() => document.querySelector('[data-lang="en"]').click());
    assert.equal(await page.evaluate(() => document.activeElement.name), "purchasedMonths");
    await agrees(page, DISPUTED, "en");
    const latin = await (await open(t, "", { locale: "zh-CN" })).locator("#form-title, #intro, #about, .tools, .basis").allTextContents();
    assert.doesNotMatch(latin.join(" "), /[A-Za-z]{4,}/);
  });

  test("one short line is read aloud, once for a burst", async (t) => {
    const page = await open(t, query({ ...ecs, purchasedMonths: "" }));
    const status = page.locator('[role="status"]');
    assert.equal(await status.count(), 1);
    assert.equal(await status.textContent(), "");
    await page.evaluate(() => {
      window.told = [];
      new MutationObserver(() => window.told.push(document.getElementById("status").textContent)).observe(document.getElementById("status"), { childList: true });
    });
    await field(page, "purchasedMonths").pressSequentially("12");
    await page.locator('input[name="publicIp"][value="none"]').check();
    await page.waitForFunction(() => window.told.at(-1)?.includes("Not met"));
    const told = await page.evaluate(() => window.told);
    assert.ok(told.length <= 2, told.join(" / "));
    for (const line of told) assert.ok(line.length > 0 && line.length <= 120);
    await page.click('[data-lang="zh-CN"]');
    await page.waitForTimeout(600);
    assert.equal((await page.evaluate(() => window.told)).length, told.length, "silent on another language");
    assert.equal(await page.locator('[role="status"]').count(), 1);
  });

  test("once loaded it asks for nothing, stores nothing, and works without a network", async (t) => {
    const page = await open(t);
    const loaded = page.requests.length;
    assert.equal(new Set(page.requests).size, loaded, "everything once");
    assert.ok(page.requests.every((url) => url.startsWith(site.server.url) || url.startsWith("data:")));
    await page.context().setOffline(true);
    await answerAll(page, NO);
    await outcomes(page, "ineligible");
    await page.click('[data-lang="zh-CN"]');
    await page.selectOption("#f-provider", "tencent");
    assert.equal(page.requests.length, loaded);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
    assert.deepEqual(page.noise, []);
  });
});
