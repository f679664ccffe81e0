// Links to a result: one address for each, honest about the rules that it was made under, with nothing personal in it.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog, check, checkCode, describe, diagnose, purchase } from "../../pkg/node.js";
import { answer, browsing, field, fitsTheScreen, focused, isAccessible, label, LANGUAGES, plain, query, ready, TODAY } from "./browser.mjs";

const site = browsing();
const NOW = catalog().version;

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 3, publicIp: "assigned", accountSite: "china",
};
const cvm = {
  provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", bandwidthMbps: 1, accountKind: "enterprise",
};
const owned = { ...ecs, stage: "owned", startsOn: "2026-10-01", expiresOn: "2027-01-01", state: "running", codesUsed: 1, ownedByApplicant: true };
/** Answers of every view, a view's own key first. */
const corpus = [
  {}, ecs, { ...ecs, purchasedMonths: 4 }, { ...ecs, billing: "payAsYouGo", publicIp: "none" }, owned, { ...owned, state: "expired", trial: false }, cvm, { ...cvm, accountKind: "personal" },
  { ...ecs, region: "cn-hongkong" }, { ...ecs, region: "cn-nowhere" }, { ...ecs, asOf: "2026-07-01" }, { provider: "alibaba", product: "oss", region: "mainland" },
  { provider: "tencent", product: "scf-pack", variant: "standard" }, { provider: "ctyun", product: "云主机 <b>&=%20" }, { ...ecs, purchasedMonths: "abc" },
  { view: "purchase", websites: "8", apps: "2", providers: "alibaba.jd", for: "code" }, { view: "purchase", websites: "1", providers: "none" },
  { view: "code", provider: "tencent", codeState: "cancelled", expiresOn: "2027-02-01" },
  { view: "symptom", provider: "alibaba", symptom: "alibaba-no-apply-button", product: "ecs", stage: "owned", billing: "payAsYouGo" },
  { view: "fleet", provider: "huawei", accountSite: "china" },
];
const shown = (page) => page.locator("#verdict").textContent();
/** What every control of the form holds. */
const held = (page) => page.locator("#fields [name]").evaluateAll((nodes) => nodes.filter((node) => node.type !== "radio" || node.checked).map((node) => [node.name, node.type === "checkbox" ? node.checked : node.value]));

group("links", { concurrency: 2 }, () => {
  test("every state has one address: what it opens is the same, however its keys are shuffled and whatever is added", async (t) => {
    const page = await site.open(t);
    for (const answers of corpus) {
      await page.goto(site.server.url + query(answers));
      await ready(page);
      const address = page.url();
      const entries = [...new URL(address).searchParams];
      const keys = entries.map(([key]) => key);
      assert.deepEqual(keys, [...keys].sort(), "sorted");
      assert.equal(new URL(address).searchParams.get("v"), "1");
      assert.equal(new URL(address).searchParams.get("catalog"), NOW);
      const [text, form] = [await shown(page), await held(page)];
      const others = [["who", "me"], ["id", "i-123"], ["toString", "1"]];
      for (const shuffled of [[...entries].reverse(), [...entries.slice(2), ...others, ...entries.slice(0, 2)]]) {
        // Followed in the page: an address is read there as it is when the page is opened with it.
        await page.evaluate((href) => {
          const link = Object.assign(document.createElement("a"), { href });
          document.body.append(link);
          link.click();
          link.remove();
        }, `?${new URLSearchParams(shuffled)}`);
        assert.equal(page.url(), address);
        assert.equal(await shown(page), text, address);
        assert.deepEqual(await held(page), form, address);
      }
      assert.equal(await page.locator(".banner").count(), 0, "its own rules");
    }
    assert.deepEqual(page.noise, []);
  });

  test("what is answered is in the address, and nothing else: no id, no name, no text of a list", async (t) => {
    const page = await site.open(t, query({ view: "fleet", provider: "alibaba" }));
    await field(page, "data").fill(JSON.stringify({ Instances: { Instance: [{ InstanceId: "i-secret1", InstanceName: "shop-of-mine", RegionId: "cn-hangzhou", ZoneId: "cn-hangzhou-h", InstanceChargeType: "PostPaid", PublicIpAddress: { IpAddress: ["192.0.2.7"] } }] } }));
    await page.waitForSelector(".fleet-table tbody tr");
    await page.click("#open-0");
    const alone = await page.locator("#alone").getAttribute("href");
    await page.click("#copy");
    await page.waitForFunction(() => document.getElementById("said").textContent !== "");
    assert.equal(await page.locator("#said").textContent(), "The link is copied; your instances are not in it.");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    for (const text of [link, alone, page.url(), JSON.stringify(await page.evaluate(() => history.state))]) assert.doesNotMatch(text, /secret|shop|192\.0/);
    const known = new Set([...catalog().facts.map(({ name }) => name), "provider", "product", "asOf", "v", "catalog", "lang", "view"]);
    for (const address of [link, new URL(alone, link).href]) for (const key of new URL(address).searchParams.keys()) assert.ok(known.has(key), key);
  });

  test("markup and broken bytes in what every link has never become part of the page", async (t) => {
    const page = await site.open(t);
    for (const search of ["?<script>alert(1)</script>", "?catalog=<img src=x onerror=alert(1)>", "?catalog=%00", "?lang=%00<b>&v=<i>&view=code"]) {
      await page.goto(site.server.url + search);
      await ready(page);
      assert.equal(await page.locator("script").count(), 1);
      assert.equal(await page.locator("img, b, i").count(), 0);
      assert.doesNotMatch(page.url(), /script|%00|onerror|%3Cb|%3Ci/);
      assert.doesNotMatch(await page.content(), /<script>|onerror|\0/);
    }
    assert.deepEqual(page.noise, []);
  });

  test("a choice is a step that Back undoes; typing is none", async (t) => {
    const page = await site.open(t, query(ecs));
    const steps = await page.evaluate(() => history.length);
    await field(page, "purchasedMonths").fill("12");
    await page.waitForSelector('.lead[data-outcome="eligible"]');
    assert.equal(await page.evaluate(() => history.length), steps, "typing replaces");
    await answer(page, "billing", "payAsYouGo");
    assert.equal(await page.evaluate(() => history.length), steps + 1, "a choice is a step");
    const form = await held(page);
    await page.goBack();
    await page.waitForSelector('.lead[data-outcome="eligible"]');
    assert.equal(await field(page, "purchasedMonths").inputValue(), "12");
    assert.equal(await page.locator('input[name="billing"][value="subscription"]').isChecked(), true);
    assert.equal(await focused(page), "verdict-title");
    await page.goForward();
    await page.waitForSelector('.lead[data-outcome="ineligible"]');
    assert.deepEqual(await held(page), form);
    assert.equal(await focused(page), "verdict-title");
  });

  // ---- Links made under other rules ----

  const banner = (page) => page.locator(".banner");
  const byBoth = (page) => page.locator(".then-now tbody tr").evaluateAll((rows) => rows.map((row) => [row.dataset.question, ...[...row.querySelectorAll("td")].map((cell) => [cell.dataset.outcome, cell.textContent])]));

  for (const locale of LANGUAGES) {
    test(`both verdicts, and which rules ask for something else, each with its newest source (${locale})`, async (t) => {
      const page = await site.open(t, query(ecs, { catalog: "2026.07.01", lang: locale }));
      const words = catalog(locale);
      const [then, now] = ["2026-07-01", TODAY].map((asOf) => check(ecs, { asOf, locale }));
      assert.deepEqual([then.code.outcome, now.code.outcome], ["eligible", "disputed"]);
      assert.deepEqual(await byBoth(page), ["code", "filing"].map((question) => [question, ...[then, now].map((verdict) => [verdict[question].outcome, label(words.outcomes, verdict[question].outcome)])]));
      assert.equal(await page.locator(".then-now svg").count(), 4, "not by words or colour alone");
      assert.deepEqual(await page.locator(".then-now thead time").evaluateAll((nodes) => nodes.map(({ dateTime }) => dateTime)), ["2026-07-01", TODAY]);
      assert.equal(await page.locator(".lead").getAttribute("data-outcome"), "disputed", "the answer of the page is that of now");

      const [before, after] = [then, now].map((verdict) => describe(verdict, locale).map((words, k) => ({ ...words, finding: verdict.findings[k] })));
      const items = await page.locator(".differing > li").evaluateAll((nodes) => nodes.map((node) => ({
        text: node.textContent, title: node.querySelector("strong").textContent, date: node.querySelector("time")?.dateTime, link: node.querySelector("cite a").href })));
      assert.deepEqual(items.map(({ title }) => title).sort(), after.filter((one) => {
        const old = before.find(({ rule }) => rule === one.rule);
        return !old || old.needed !== one.needed || JSON.stringify(old.readings.map(({ needed }) => needed)) !== JSON.stringify(one.readings.map(({ needed }) => needed));
      }).map(({ rule }) => rule).sort());
      const term = after.find(({ finding }) => finding.rule === "totalTerm");
      const told = items[0];
      assert.equal(told.title, term.rule, "what decides comes first");
      const old = before.find(({ rule }) => rule === term.rule).needed;
      for (const text of [old, ...term.readings.map(({ needed }) => needed)]) assert.ok(told.text.includes(text), text);
      assert.ok(told.text.indexOf(old) < told.text.lastIndexOf(term.readings[1].needed));
      assert.equal(told.date, term.finding.sources[0].date);
      assert.equal(told.link, new URL(term.finding.sources[0].url).href);
      assert.ok(page.url().includes(`catalog=${NOW}`), "a link copied now is one of now");

      await isAccessible(page, "banner");
      await page.setViewportSize({ width: 320, height: 900 });
      await fitsTheScreen(page, "banner");
      if (locale === "zh-CN") assert.doesNotMatch((await banner(page).textContent()).replaceAll(/ICP|App|IP|ProductBindBsn|GrantBsnCode/g, ""), /[A-Za-z]{3,}/);
      assert.deepEqual(page.noise, []);
    });
  }

  test("each other case has its own sentence, and a second verdict only where there is one", async (t) => {
    const page = await site.open(t);
    // Which rules asked for what has not changed for a code of Tencent Cloud, and a CVM's time runs out.
    const term = { ...cvm, stage: "owned", startsOn: "2026-09-30", expiresOn: "2026-12-01", state: "running", sitesFiled: 0, ownedByApplicant: true };
    const sameRules = ["2026-10-30", TODAY].map((asOf) => check(term, { asOf }).filing.outcome);
    assert.deepEqual(sameRules, ["eligible", "ineligible"]);
    const rows = [
      ["its own version", ecs, NOW, undefined, 0],
      ["none", ecs, "", undefined, 0],
      ["newer than here", ecs, "2031.01.31", /newer rules, those of 2031\.01\.31\. .*those of 2026/, 0],
      ["no date", ecs, "next", /version of the rules that is not known/, 0],
      ["no day of the calendar", ecs, "2026.02.30", /version of the rules that is not known/, 0],
      ["before all rules", ecs, "1999.12.31", /no result for that day/, 0],
      ["a link for a certain day", { ...ecs, asOf: "2026-07-01" }, "2026.07.20", /asks for the rules of a certain day.*2026\.07\.20/, 0],
      ["only time has passed", term, "2026.10.30", /only time has passed/, 2],
      ["the same", cvm, "2026.11.20", /the answers are the same/, 2],
    ];
    for (const [name, answers, version, text, verdicts] of rows) {
      await page.goto(site.server.url + query(answers, { catalog: version }));
      await ready(page);
      assert.equal(await banner(page).count(), text ? 1 : 0, name);
      if (text) assert.match(await banner(page).textContent(), text, name);
      assert.equal((await byBoth(page)).length, verdicts, name);
      assert.equal(await page.locator(".differing").count(), 0, name);
      assert.equal(await page.locator(".headline").count(), 1, "the page's answer stands");
    }
    await page.click("#reset");
    assert.equal(await banner(page).count(), 0, "a form emptied is no longer that of the link");
  });

  test("the other views too: a code by both rules, lists by what differs in them, and only the view that was linked to", async (t) => {
    const page = await site.open(t);
    const code = { provider: "alibaba", codeState: "cancelled" };
    await page.goto(site.server.url + query({ view: "code", ...code }, { catalog: "2018.06.01" }));
    await ready(page);
    assert.deepEqual((await byBoth(page)).map((row) => [row[0], ...row.slice(1).map(([outcome]) => outcome)]), [["usable", ...["2018-06-01", TODAY].map((asOf) => checkCode(code, { asOf }).usable.outcome)]]);
    await page.click('[data-view="instance"]');
    await ready(page);
    assert.equal(await banner(page).count(), 0);

    await page.goto(site.server.url + query({ view: "purchase", websites: 3, providers: "alibaba" }, { catalog: "2026.07.01" }));
    await ready(page);
    const lists = ["2026-07-01", TODAY].map((asOf) => new Map(purchase({ websites: 3, providers: ["alibaba"] }, { asOf }).map((one) => [one.product, one.message])));
    const differ = [...new Set(lists.flatMap((list) => [...list.keys()]))].filter((key) => lists[0].get(key) !== lists[1].get(key));
    assert.ok(differ.length > 4);
    const told = await page.locator(".differing > li").allTextContents();
    assert.equal(told.length, differ.length);
    for (const key of differ) assert.ok(told.some((text) => lists.every((list) => text.includes(plain(list.get(key) ?? "not listed")))), key);

    const about = { provider: "alibaba", product: "ecs", stage: "owned", billing: "subscription", purchasedMonths: 3 };
    await page.goto(site.server.url + query({ view: "symptom", symptom: "alibaba-no-apply-button", ...about }, { catalog: "2026.07.01" }));
    await ready(page);
    const causes = ["2026-07-01", TODAY].map((asOf) => diagnose("alibaba-no-apply-button", about, { asOf }));
    const other = causes[1].filter(({ status }, k) => status !== causes[0][k].status).map(({ message }) => plain(message));
    assert.ok(other.length > 0);
    assert.deepEqual(await page.locator(".differing > li strong").allTextContents(), other);

    await page.goto(site.server.url + query({ view: "fleet", provider: "alibaba" }, { catalog: "2026.07.01" }));
    await page.waitForSelector(".banner");
    assert.match(await banner(page).textContent(), /made with the rules of 2026\.07\.01/);
    assert.deepEqual(page.noise, []);
  });

  test("the banner speaks the language that is chosen, and keeps up with the answers", async (t) => {
    const page = await site.open(t, query(ecs, { catalog: "2026.07.01", lang: "en" }));
    await page.click('[data-lang="zh-CN"]');
    assert.match(await banner(page).textContent(), /此链接生成时的规则版本是 2026\.07\.01/);
    await field(page, "purchasedMonths").fill("4");
    await page.waitForSelector('.lead[data-outcome="eligible"]');
    assert.deepEqual((await byBoth(page)).map(([, [before], [after]]) => [before, after]), [["eligible", "eligible"], ["eligible", "eligible"]]);
  });
});
