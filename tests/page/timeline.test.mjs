// The picture of an instance's time: its dates are those of its table and of the verdict, it is redrawn by what is changed, and only
// its own room scrolls.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe as group, test } from "node:test";
import { check, describe } from "../../pkg/node.js";
import { answer, browsing, fitsTheScreen, inTurn, isAccessible, LANGUAGES, query, ready, screens, TODAY } from "./browser.mjs";

const site = browsing();

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", accountSite: "china",
};
const owned = { ...ecs, stage: "owned", startsOn: "2026-11-01", expiresOn: "2027-03-01", state: "running", codesUsed: 0, ownedByApplicant: true };
const cvm = {
  provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", bandwidthMbps: 1, accountKind: "enterprise",
};
/** Name, instance, the day asked about, and the lanes in their order: what kind of thing, from, to. */
const corpus = [
  ["ECS of 3 months, still to be bought: the end depends on that", { ...ecs, purchasedMonths: 3 }, TODAY, [
    ["today", TODAY], ["bought", TODAY, "2027-02-22"], ["end", "2027-02-22"],
    ["needed", TODAY, "2027-02-22"], ["needed", TODAY, "2027-02-22"], ["disputed", TODAY, "2027-02-22"],
  ]],
  ["ECS, bought already", owned, TODAY, [
    ["today", TODAY], ["point", "2026-11-01"], ["bought", "2026-11-01", "2027-03-01"], ["end", "2027-03-01"],
    ["needed", "2026-11-01", "2027-02-01"], ["needed", "2026-11-01", "2027-02-01"], ["eligible", TODAY, "2027-03-01"],
  ]],
  ["the same with its start worked out, on another day", { ...owned, startsOn: undefined, purchasedMonths: 3, expiresOn: "2027-02-27" }, "2026-12-01", [
    ["today", "2026-12-01"], ["point", "2026-11-27"], ["bought", "2026-11-27", "2027-02-27"], ["end", "2027-02-27"],
    ["needed", "2026-11-27", "2027-02-27"], ["needed", "2026-11-27", "2027-02-27"], ["disputed", "2026-12-01", "2027-02-27"],
  ]],
  ["ECS of which several starts end on that day", { ...owned, startsOn: undefined, expiresOn: "2027-02-28" }, TODAY, [
    ["today", TODAY], ["end", "2027-02-28"], ["eligible", TODAY, "2027-02-28"],
  ]],
  ["CVM, still to be bought: a month must be left", cvm, TODAY, [
    ["today", TODAY], ["bought", TODAY, "2027-03-22"], ["end", "2027-03-22"],
    ["needed", TODAY, "2027-02-22"], ["needed", TODAY, "2026-12-22"], ["eligible", TODAY, "2027-02-23"],
  ]],
  ["CVM, known by its day of creation only", { ...cvm, createdOn: "2026-08-10" }, TODAY, [
    ["today", TODAY], ["point", "2026-08-10"], ["bought", "2026-08-10", "2026-12-10"], ["end", "2026-12-10"], ["needed", TODAY, "2026-12-22"],
  ]],
  ["ECS, expired", { ...owned, expiresOn: "2026-11-20", startsOn: "2026-07-20" }, TODAY, [
    ["today", TODAY], ["point", "2026-07-20"], ["bought", "2026-07-20", "2026-11-20"], ["end", "2026-11-20"],
    ["needed", "2026-07-20", "2026-10-20"], ["needed", "2026-07-20", "2026-10-20"],
  ]],
  ["a marketplace site, renewed", { provider: "alibaba", product: "marketplace-site", region: "mainland", purchasedMonths: 24, firstOrderMonths: 12, accountSite: "china" }, TODAY, [
    ["today", TODAY], ["bought", TODAY, "2027-11-22"], ["renewals", "2027-11-22", "2028-11-22"], ["end", "2028-11-22"], ["needed", TODAY, "2027-11-22"], ["incomplete", TODAY, "2028-11-22"],
  ]],
  ["the same, only its first order known", { provider: "alibaba", product: "marketplace-site", region: "mainland", firstOrderMonths: 6, accountSite: "china" }, TODAY, [
    ["today", TODAY], ["bought", TODAY, "2027-05-22"], ["end", "2027-05-22"], ["needed", TODAY, "2027-11-22"],
  ]],
  ["on a day of 2018, one page asked for time left", { ...owned, startsOn: "2018-11-01", expiresOn: "2019-03-01" }, "2018-11-10", [
    ["today", "2018-11-10"], ["point", "2018-11-01"], ["bought", "2018-11-01", "2019-03-01"], ["end", "2019-03-01"],
    ["needed", "2018-11-01", "2019-02-01"], ["needed", "2018-11-01", "2019-02-01"], ["needed", "2018-11-10", "2019-02-10"],
    ["eligible", "2018-11-10", "2018-12-02"], ["disputed", "2018-12-02", "2019-01-08"], ["eligible", "2019-01-08", "2019-03-01"],
  ]],
];
/** Nothing of a term is known, or nothing is asked of it. */
const undrawn = [
  ["nothing answered", { provider: "alibaba", product: "ecs" }],
  ["paid as you go", { ...ecs, billing: "payAsYouGo", purchasedMonths: undefined, createdOn: "2026-10-01" }],
  ["outside the mainland, still to be bought", { ...ecs, region: "cn-hongkong" }],
  ["nothing published", { provider: "ctyun", product: "a server" }],
];

const given = (instance) => Object.fromEntries(Object.entries(instance).filter(([, value]) => value !== undefined));
const dateIn = (locale) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return (iso) => format.format(new Date(iso));
};
const DATES = { en: /[A-Z][a-z]{2} \d{1,2}, \d{4}/g, "zh-CN": /\d{4}年\d{1,2}月\d{1,2}日/g };

/** What is drawn and what the table says, lane by lane. */
const drawn = (page) =>
  page.locator(".timeline").evaluate((figure) => ({
    lanes: [...figure.querySelectorAll("[data-kind]")].map((lane) => ({ kind: lane.dataset.kind, what: lane.querySelector(".what").textContent, when: lane.querySelector(".when").textContent })),
    rows: [...figure.querySelectorAll("tbody tr")].map(({ cells: [what, when] }) => ({
      what: what.textContent, when: when.textContent, days: [...when.querySelectorAll("time")].map((time) => [time.getAttribute("datetime"), time.textContent]),
    })),
  }));

async function show(page, instance, more) {
  await page.goto(site.server.url + query(given(instance), more));
  await ready(page);
}

group("the picture of time", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`its dates are those of its table, of the instance and of the verdict (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      const inWords = dateIn(locale);
      for (const [name, instance, asOf, lanes] of inTurn(corpus, locale)) {
        await t.test(name, async () => {
          await show(page, instance, { lang: locale, ...(asOf !== TODAY && { asOf }) });
          const { lanes: picture, rows } = await drawn(page);
          assert.deepEqual(picture.map(({ kind }) => kind), lanes.map(([kind]) => kind));
          for (const [k, [kind, from, to]] of lanes.entries()) {
            const days = kind === "needed" ? [to] : [from, to].filter(Boolean);
            assert.deepEqual(picture[k].when.match(DATES[locale]), days.map(inWords), `${kind} in the picture`);
            assert.deepEqual(rows[k].days, days.map((iso) => [iso, inWords(iso)]), `${kind} in the table`);
            assert.deepEqual([rows[k].what, rows[k].when], [picture[k].what, picture[k].when]);
          }
          assert.equal(rows.length, picture.length);

          const verdict = check(given(instance), { asOf, locale });
          for (const { on } of verdict.changes) assert.ok(rows.some(({ days }) => days.some(([iso]) => iso === on)), `the change on ${on}`);
          const told = describe(verdict, locale);
          const needed = verdict.findings.flatMap(({ rule, readings }, k) => (["totalTerm", "timeLeft", "firstOrder"].includes(rule) ? (readings ? told[k].readings : [told[k]]).map((one) => one.needed) : []));
          for (const { what } of picture.filter(({ kind }) => kind === "needed")) assert.ok(needed.some((text) => what.includes(text)), what);
        });
      }
      assert.deepEqual(page.noise, []);
    });
  }

  test("where no day of a term is known nothing is drawn", async (t) => {
    const page = await site.open(t);
    for (const [name, instance] of undrawn) {
      await show(page, instance);
      assert.equal(await page.locator(".timeline, .time").count(), 0, name);
    }
  });

  test("what is assumed is said to be, and another day than today is not called today", async (t) => {
    for (const [locale, words] of [["en", ["If bought today", "if bought then", "Today", "If bought on the day asked about", "Day asked about"]], ["zh-CN", ["若今天购买", "若当天购买", "今天", "若在所问日期购买", "所问日期"]]]) {
      const page = await site.open(t, "", { locale });
      const [ifToday, then, today, ifAsked, asked] = words;
      await show(page, ecs, { lang: locale });
      let { rows } = await drawn(page);
      assert.equal(rows[0].what, ifToday);
      assert.ok(rows[2].what.includes(then));
      await show(page, owned, { lang: locale });
      ({ rows } = await drawn(page));
      assert.equal(rows[0].what, today);
      assert.ok(!rows.some(({ what }) => what.includes(then)));
      await show(page, ecs, { lang: locale, asOf: "2026-11-21" });
      assert.equal((await drawn(page)).rows[0].what, ifAsked);
      await show(page, owned, { lang: locale, asOf: "2026-11-21" });
      assert.equal((await drawn(page)).rows[0].what, asked);
    }
  });

  test("an image with a short name and nothing in it to operate; the table is folded and keeps being open", async (t) => {
    const page = await site.open(t, query({ ...ecs, purchasedMonths: 3 }));
    const image = page.getByRole("img", { name: "Timeline of this instance" });
    assert.equal(await image.count(), 1);
    assert.equal(await image.locator("a, button, input, select, textarea, summary, [tabindex]").count(), 0);
    assert.equal(await page.locator(".timeline [style]").count(), 0);
    assert.ok(!(await page.locator(".timeline table").isVisible()));
    await page.click("#timeline-table > summary");
    assert.ok(await page.getByRole("table").isVisible());
    await answer(page, "purchasedMonths", 5);
    await page.waitForFunction(() => document.querySelector(".timeline").textContent.includes("5 months"));
    assert.ok(await page.getByRole("table").isVisible());
    await isAccessible(page, "the picture and its table");
    // axe reads no contrast in a picture, but it does in the table: the colours are the same.
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      const [what, when, row, head] = await page.locator(".timeline").evaluate((figure) => {
        const style = (one) => getComputedStyle(figure.querySelector(one));
        return [style(".what").fill, style(".when").fill, style("tbody th").color, style("thead th").color];
      });
      assert.deepEqual([what, when], [row, head], colorScheme);
    }
  });

  test("redrawn by another answer, by a plan, and by Back; the same answers draw the same", async (t) => {
    const page = await site.open(t, query({ ...ecs, purchasedMonths: 3 }));
    const picture = () => page.locator(".timeline svg[role]").evaluate((node) => node.outerHTML);
    const first = await picture();
    const until = async (day) => page.waitForFunction((iso) => document.querySelector(`.timeline [datetime="${iso}"]`), day);
    await page.click(".apply");
    await until("2027-03-22");
    assert.deepEqual((await drawn(page)).lanes.map(({ kind }) => kind), ["today", "bought", "end", "needed", "needed", "eligible"]);
    await answer(page, "purchasedMonths", 12);
    await until("2027-11-22");
    await page.goBack();
    await until("2027-02-22");
    assert.equal(await picture(), first);
    await page.reload();
    await ready(page);
    assert.equal(await picture(), first);
  });

  test("on a small screen only its own room scrolls, by keyboard too; where it fits there is no stop", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await site.open(t, query({ ...ecs, purchasedMonths: 3, lang: locale }), { locale, width: 320 });
      const room = page.locator(".timeline-room");
      await page.waitForSelector('.timeline-room[tabindex="0"][role="group"]');
      assert.equal(await room.getAttribute("aria-label"), await page.locator(".timeline svg[role]").getAttribute("aria-label"));
      await page.click("#timeline-table > summary");
      await fitsTheScreen(page, `${locale} at 320`);
      await isAccessible(page, `${locale} at 320`);
      await room.focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() => document.querySelector(".timeline-room").scrollLeft > 0);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.waitForSelector(".timeline-room:not([tabindex])");
    }
  });

  test("no text runs into another or out of the picture, in either language", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await site.open(t, "", { locale, width: 320 });
      for (const [name, instance, asOf] of [...corpus, ["long words", { provider: "tencent", product: "lighthouse", region: "ap-shanghai", purchasedMonths: 6, startsOn: "2026-09-01" }, "2021-03-01"]]) {
        await show(page, instance, { lang: locale, asOf });
        const crowded = await page.locator(".timeline [data-kind]").evaluateAll((lanes) => lanes.flatMap((lane) => {
          const [what, when, picture] = [".what", ".when"].map((one) => lane.querySelector(one).getBoundingClientRect()).concat(lane.ownerSVGElement.getBoundingClientRect());
          const beside = when.top < what.bottom - 4;
          return (beside && when.left < what.right + 8) || Math.max(what.right, when.right) > picture.right + 1 || when.left < picture.left - 1 ? [lane.textContent] : [];
        }));
        assert.deepEqual(crowded, [], name);
      }
    }
  });

  test("in forced colours every shape is drawn in the colour of the text", async (t) => {
    const page = await site.open(t, query(owned));
    await page.emulateMedia({ forcedColors: "active" });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    const shapes = page.locator(".timeline .shape :is(rect, circle, path, line)");
    assert.ok((await shapes.count()) >= 7);
    for (const [fill, stroke, kind] of await shapes.evaluateAll((nodes) => nodes.map((node) => [getComputedStyle(node).fill, getComputedStyle(node).stroke, node.closest("[data-kind]").dataset.kind]))) {
      assert.ok([fill, stroke].includes(ink), `${kind}: ${fill}, ${stroke}`);
    }
    await page.locator(".time").screenshot({ path: join(screens, "timeline-forced-colors.png") });
  });
});
