// How every view looks: accessible in both languages, light and dark, nothing wider than a small screen. The pictures are
// kept for someone to look at.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe as group, test } from "node:test";
import { browsing, fitsTheScreen, isAccessible, LANGUAGES, query, ready, screens } from "./browser.mjs";

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
  ["other-products", { provider: "alibaba", product: "oss", region: "cn-hangzhou" }],
  ["open", { provider: "ctyun", product: "a server" }],
  ["purchase", { view: "purchase", websites: 12, apps: 3, providers: "alibaba.baidu.jd" }],
  ["code", { view: "code", provider: "tencent", codeState: "unused", expiresOn: "2027-02-01" }],
  ["symptom", { view: "symptom", provider: "alibaba" }],
  ["symptom-held", { view: "symptom", provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "payAsYouGo" }],
];
/** What is typed into which field, so that the view shows an error. */
const errors = { disputed: ["purchasedMonths", "abc"], purchase: ["apps", "-1"], code: ["asOf", "1999-12-31"], "symptom-held": ["purchasedMonths", "abc"] };

/** Colours and widths. Of these six each view and language has two in every run, a different two from one to the next, and all with FULL=1. */
const SIGHTS = ["light", "dark", "forced"].flatMap((scheme) => [1280, 320].map((width) => [scheme, width]));
const FULL = process.env.FULL === "1";
const isTurn = (state, sight) => FULL || (state + sight) % 3 === 0;

const wear = (page, scheme) => page.emulateMedia({ colorScheme: scheme === "dark" ? "dark" : "light", forcedColors: scheme === "forced" ? "active" : "none" });

group("looks", { concurrency: 2 }, () => {
  for (const [l, locale] of LANGUAGES.entries()) {
    test(`accessible in every colour and width, and nothing wider than the screen (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      const look = async (name, state) => {
        for (const [k, [scheme, width]] of SIGHTS.entries()) {
          if (!isTurn(state, k)) continue;
          await page.setViewportSize({ width, height: 900 });
          await wear(page, scheme);
          await isAccessible(page, `${name}, ${scheme}, ${width}`);
        }
      };
      for (const [k, [name, answers]] of states.entries()) {
        await page.goto(site.server.url + query({ ...answers, lang: locale }));
        await ready(page);
        for (const [scheme, width] of SIGHTS) {
          await page.setViewportSize({ width, height: 900 });
          await wear(page, scheme);
          await fitsTheScreen(page, `${name} at ${width}`);
          if (scheme !== "forced" || width === 1280) await page.screenshot({ path: join(screens, `${locale}-${scheme}-${width}-${name}.png`), fullPage: true });
        }
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await page.setViewportSize({ width: 320, height: 900 });
        await fitsTheScreen(page, `${name}, unfolded`);
        await look(name, k + l);
        if (!errors[name]) continue;
        const [field, text] = errors[name];
        await page.fill(`#f-${field}`, text);
        await page.waitForSelector(".errors");
        await fitsTheScreen(page, `${name} with an error`);
        await look(`${name} with an error`, k + l + 1);
      }
    });
  }
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
