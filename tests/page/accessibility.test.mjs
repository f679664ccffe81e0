// R7 and R8 beyond what axe sees: nothing is cut off when text takes more room, no letter is missing, and Chinese stays Chinese.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog } from "../../pkg/node.js";
import { browsing, fitsTheScreen, LANGUAGES, query, ready } from "./browser.mjs";

const site = browsing();
const ecs = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", purchasedMonths: 3, publicIp: "assigned", accountSite: "china" };
const STATES = [
  ["nothing answered", {}],
  ["pages disagree", ecs],
  ["a no with plans", { ...ecs, provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "payAsYouGo", publicIp: "none" }],
  ["an error", { ...ecs, purchasedMonths: "abc" }],
  ["what to buy", { view: "purchase", websites: 12 }],
  ["a code", { view: "code", provider: "tencent", codeState: "unused" }],
  ["a message", { view: "symptom", provider: "alibaba" }],
  ["my instances", { view: "fleet" }],
];

/** The elements whose text does not fit into them and would be cut off, but for what is only there to be read aloud. */
const cutOff = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((node) => {
        const { overflowX, overflowY, display } = getComputedStyle(node);
        const hides = (way) => way === "hidden" || way === "clip";
        const wide = hides(overflowX) && node.scrollWidth > node.clientWidth + 1;
        const high = hides(overflowY) && node.scrollHeight > node.clientHeight + 1;
        // A control shows as much of a long choice as fits, as browsers do.
        const unseen = node.clientHeight <= 1 || node.closest(".unseen, svg, select, input, textarea, thead");
        return (wide || high) && display !== "inline" && !unseen;
      })
      .map((node) => node.outerHTML.slice(0, 120)));

const styled = (text) => (page) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, text);

/** What makes text take more room, and the width at which it is tried, one after the other. */
const ROOM = [
  ["a window of 320 pixels, which is one of 1280 at 400 %", 320, () => {}],
  ["more space between lines, words and letters, as WCAG has it", 320, styled("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }")],
  ["letters of twice the size", 1280, styled("html { font-size: 200%; }")],
  ["words longer by two fifths", 320, async (page) => {
    await styled("")(page);
    await page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { data } = walk.currentNode;
        walk.currentNode.data = data.replace(/[A-Za-z]{3,}|[\u4e00-\u9fff]{3,}/g, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
      }
    });
  }],
];

/** The letters of the page that its fonts have no picture for: they look as one does that no font can have. */
const missingLetters = (page) =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [40, 40];
    const draw = canvas.getContext("2d", { willReadFrequently: true });
    draw.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    const picture = (letter) => {
      draw.clearRect(0, 0, 40, 40);
      draw.fillText(letter, 4, 30);
      return draw.getImageData(0, 0, 40, 40).data.join();
    };
    const none = picture("\u{10ffff}");
    const letters = new Set(document.body.innerText.replace(/\s/g, ""));
    return [...letters].filter((letter) => picture(letter) === none);
  });

/** Latin words that Chinese readers know these things by; names, ids and titles come from the catalogue. */
const KNOWN = new Set(["ICP", "IP", "EIP", "API", "App", "AI", "English", "ECS", "CVM", "Mbit", "aliyun.com", "alibabacloud.com", "JavaScript", "JSON", "CSV", "Terraform", "CLI", "ID"]);
const words = catalog("zh-CN");
const NAMES = [
  ...words.providers.flatMap(({ name, products, regions, symptoms }) => [name, ...products.map((one) => one.name), ...regions.flatMap((one) => [one.name, one.id]), ...symptoms.map(({ label }) => label)]),
  ...words.sources.map(({ title }) => title),
  ...words.publishers.map(({ label }) => label),
].join(" ");

/** English words in what a Chinese reader sees. */
async function leftInEnglish(page) {
  const text = await page.evaluate(() => {
    const copy = document.body.cloneNode(true);
    for (const node of copy.querySelectorAll("code, noscript, select, .print-only, [lang=en], [hidden]")) node.remove();
    const walk = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(walk.currentNode.data);
    return texts.join(" ");
  });
  return [...new Set(text.matchAll(/[A-Za-z][A-Za-z0-9.-]*/g))].map(([word]) => word).filter((word) => !KNOWN.has(word) && !NAMES.includes(word));
}

group("letters and the room they take", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`none is missing, nothing is cut off, nothing scrolls sideways (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      for (const [name, answers] of STATES) {
        await page.goto(site.server.url + query({ ...answers, lang: locale }));
        await ready(page);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
        });
        assert.deepEqual(await missingLetters(page), [], name);
        if (locale !== "en") assert.deepEqual(await leftInEnglish(page), [], `${name}: English is left`);
        for (const [what, width, make] of ROOM) {
          await page.setViewportSize({ width, height: 900 });
          await make(page);
          assert.deepEqual(await cutOff(page), [], `${name}: ${what}`);
          await fitsTheScreen(page, `${name}: ${what}`);
        }
      }
    });
  }

  test("of the pages that need no script too", async (t) => {
    const page = await site.open(t);
    for (const name of LANGUAGES.flatMap((locale) => [`rules.${locale}.html`, `accessibility.${locale}.html`])) {
      await page.goto(site.server.url + name);
      for (const [what, width, make] of ROOM) {
        await page.setViewportSize({ width, height: 900 });
        await make(page);
        assert.deepEqual(await cutOff(page), [], `${name}: ${what}`);
        await fitsTheScreen(page, `${name}: ${what}`);
      }
    }
  });

  test("a letter that no font has would be found", async (t) => {
    const page = await site.open(t);
    await page.evaluate(() => document.getElementById("intro").append("\u{10fffe}"));
    assert.equal((await missingLetters(page)).length, 1);
  });
});
