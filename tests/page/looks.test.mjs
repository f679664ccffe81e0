// How every view looks: accessible in both languages, light and dark, nothing wider than a small screen. The pictures are
// kept for someone to look at.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe as group, test } from "node:test";
import { browsing, inEverySight, LANGUAGES, PICTURES, query, ready, screens } from "./browser.mjs";

const site = browsing();

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", accountSite: "china",
};
const owned = { ...ecs, stage: "owned", startsOn: "2026-10-01", expiresOn: "2027-02-01", state: "running", codesUsed: 1, ownedByApplicant: true };
/** Name and answers. */
const states = [
  ["empty", {}],
  ["partial", { provider: "tencent", product: "cvm", region: "ap-guangzhou", purchasedMonths: 2 }],
  ["disputed", { ...ecs, purchasedMonths: 3 }],
  ["no", { ...ecs, billing: "payAsYouGo", publicIp: "none" }],
  ["yes", owned],
  ["outside", { ...ecs, region: "cn-hongkong" }],
  ["other-products", { provider: "alibaba", product: "oss", region: "cn-hangzhou" }],
  ["open", { provider: "ctyun", product: "a server" }],
  ["purchase", { view: "purchase", websites: 12, apps: 3, providers: "alibaba.baidu.jd" }],
  ["code", { view: "code", provider: "tencent", codeState: "unused", expiresOn: "2027-02-01" }],
  ["symptom", { view: "symptom", provider: "alibaba" }],
  ["symptom-held", { view: "symptom", provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "payAsYouGo" }],
];
/** What is typed into which field, so that the view shows an error. */
const errors = { disputed: ["purchasedMonths", "abc"], purchase: ["apps", "-1"], code: ["asOf", "1999-12-31"], "symptom-held": ["purchasedMonths", "abc"] };

group("looks", { concurrency: 2 }, () => {
  for (const [l, locale] of LANGUAGES.entries()) {
    test(`accessible in every colour and width, and nothing wider than the screen (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [k, [name, answers]] of states.entries()) {
        await page.goto(site.server.url + query({ ...answers, lang: locale }));
        await ready(page);
        if (PICTURES) await inEverySight(page, k, name, (scheme, width) => `${locale}-${scheme}-${width}-${name}`, () => {});
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await inEverySight(page, k + l, `${name}, ${locale}, unfolded`);
        if (!errors[name]) continue;
        const [field, text] = errors[name];
        await page.fill(`#f-${field}`, text);
        await page.waitForSelector(".errors");
        await inEverySight(page, k + l + 1, `${name} with an error, ${locale}`, (scheme, width) => `${locale}-${scheme}-${width}-${name}-error`);
      }
    });
  }
});

group("the pages that need no script", () => {
  for (const [l, locale] of LANGUAGES.entries()) {
    test(`accessible in every colour and width, and nothing wider than the screen (${locale})`, async (t) => {
      const context = await site.browser.newContext({ bypassCSP: true }); // so that axe may be brought in
      t.after(() => context.close());
      const page = await context.newPage();
      for (const [k, name] of ["rules", "accessibility"].entries()) {
        await page.goto(`${site.server.url}${name}.${locale}.html`);
        await inEverySight(page, k + l, `${name}, ${locale}`, (scheme, width) => `${locale}-${scheme}-${width}-${name}`);
      }
    });
  }
});

test("the picture that README.md shows", { skip: !PICTURES }, async (t) => {
  const page = await site.open(t, query({ ...ecs, purchasedMonths: 3, lang: "en" }));
  await page.screenshot({ path: join(screens, "readme.png"), clip: { x: 0, y: 0, width: 1280, height: 1000 } });
});

test("nothing moves while the page loads, in any view and language", async (t) => {
  // A phone shows each move the most.
  for (const [width, views] of [[1280, [""]], [412, ["", "purchase", "code", "symptom", "fleet"]]]) {
    for (const locale of LANGUAGES) {
      for (const view of views) {
        const context = await site.browser.newContext({ locale, viewport: { width, height: 900 }, serviceWorkers: "block" });
        t.after(() => context.close());
        const page = await context.newPage();
        // Slow enough for the page to be painted before its words and its rules are there, if it were.
        for (const file of ["page.js", "pkg/*.wasm"]) await page.route(`**/${file}`, async (route) => setTimeout(() => route.continue(), 150));
        await page.addInitScript(() => {
          window.moved = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) window.moved += entry.value;
          }).observe({ type: "layout-shift", buffered: true });
        });
        await page.goto(site.server.url + (view && query({ view })));
        await ready(page);
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        assert.ok((await page.evaluate(() => window.moved)) <= 0.02, `${view || "the first view"}, ${locale}, ${width}: ${await page.evaluate(() => window.moved)}`);
        await context.close();
      }
    }
  }
});
