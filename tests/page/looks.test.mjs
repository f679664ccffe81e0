// How every view looks: accessible in both languages, light and dark, nothing wider than a small screen. The pictures are
// kept for someone to look at.
import { join } from "node:path";
import { describe as group, test } from "node:test";
import { browsing, CONTRAST, fitsTheScreen, isAccessible, LANGUAGES, query, ready, screens } from "./browser.mjs";

const site = browsing();

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", accountSite: "china",
};
const owned = { ...ecs, stage: "owned", startsOn: "2026-10-01", expiresOn: "2027-02-01", state: "running", codesUsed: 1, ownedByApplicant: true };
/** Name and answers. */
const states = [
  ["empty", {}],
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

group("looks", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`accessible in light and dark, and nothing wider than the screen (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      /** Both colours are looked at; only the contrast can differ in the second. */
      const look = async (name) => {
        await page.emulateMedia({ colorScheme: "light" });
        await isAccessible(page, name);
        await page.emulateMedia({ colorScheme: "dark" });
        await isAccessible(page, `${name}, dark`, CONTRAST);
      };
      for (const [name, answers] of states) {
        await page.goto(site.server.url + query({ ...answers, lang: locale }));
        await ready(page);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          await fitsTheScreen(page, `${name} at ${width}`);
          for (const scheme of ["light", "dark"]) {
            await page.emulateMedia({ colorScheme: scheme });
            await page.screenshot({ path: join(screens, `${locale}-${scheme}-${width}-${name}.png`), fullPage: true });
          }
        }
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        await fitsTheScreen(page, `${name}, unfolded`);
        await look(name);
        if (!errors[name]) continue;
        const [field, text] = errors[name];
        await page.fill(`#f-${field}`, text);
        await page.waitForSelector(".errors");
        await fitsTheScreen(page, `${name} with an error`);
        await look(`${name} with an error`);
      }
    });
  }
});
