// R7 and R8 beyond what axe sees: nothing is cut off when text takes more room, no letter is missing, and Chinese stays Chinese.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { catalog } from "../../pkg/node.js";
import { browsing, fitsTheScreen, LANGUAGES, query } from "./browser.mjs";

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

/** Opens a view with all that is folded in it. */
async function opened(t, locale, answers, width) {
  const page = await site.open(t, query({ ...answers, lang: locale }), { locale, width });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  return page;
}

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

/** What makes text take more room, and at which width it is tried: WCAG's values for spacing, letters of twice the size, words that are longer by two fifths. */
const ROOM = {
  "more space between lines, words and letters": [320, (page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }");
      document.adoptedStyleSheets = [sheet];
    })],
  "text of twice the size": [1280, (page) =>
    page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("html { font-size: 200%; }");
      document.adoptedStyleSheets = [sheet];
    })],
  "words longer by two fifths": [320, (page) =>
    page.evaluate(() => {
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const { data } = walk.currentNode;
        walk.currentNode.data = data.replace(/[A-Za-z]{3,}|[\u4e00-\u9fff]{3,}/g, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
      }
    })],
  "a window of 320 pixels, which is one of 1280 at 400 %": [320, async () => {}],
};

group("more room for text", { concurrency: 2 }, () => {
  for (const [what, [width, make]] of Object.entries(ROOM)) {
    for (const locale of LANGUAGES) {
      test(`${what}: nothing is cut off, and nothing scrolls sideways (${locale})`, async (t) => {
        for (const [name, answers] of STATES) {
          const page = await opened(t, locale, answers, width);
          await make(page);
          assert.deepEqual(await cutOff(page), [], name);
          await fitsTheScreen(page, name);
          await page.context().close();
        }
      });
    }
  }
});

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

group("letters", () => {
  for (const locale of LANGUAGES) {
    test(`none is missing (${locale})`, async (t) => {
      for (const [name, answers] of STATES) {
        const page = await opened(t, locale, answers, 1280);
        assert.deepEqual(await missingLetters(page), [], name);
        await page.context().close();
      }
    });
  }

  test("one that no font has would be found", async (t) => {
    const page = await opened(t, "en", {}, 1280);
    await page.evaluate(() => document.getElementById("intro").append("\u{10fffe}"));
    assert.equal((await missingLetters(page)).length, 1);
  });

  /** Latin words that Chinese readers know these things by; names, ids and titles come from the catalogue. */
  test("no English is left in Chinese", async (t) => {
    const words = catalog("zh-CN");
    const names = [
      ...words.providers.flatMap(({ name, products, regions, symptoms }) => [name, ...products.map((one) => one.name), ...regions.flatMap((one) => [one.name, one.id]), ...symptoms.map(({ label }) => label)]),
      ...words.sources.map(({ title }) => title),
      ...words.publishers.map(({ label }) => label),
    ].join(" ");
    const KNOWN = new Set(["ICP", "IP", "EIP", "API", "App", "AI", "English", "ECS", "CVM", "Mbit", "aliyun.com", "alibabacloud.com", "JavaScript", "JSON", "CSV", "Terraform", "CLI", "ID", "FAQ", "Skip", "URL"]);
    for (const [name, answers] of STATES) {
      const page = await opened(t, "zh-CN", answers, 1280);
      const text = await page.evaluate(() => {
        for (const node of document.querySelectorAll("code, noscript, select, [lang=en]")) node.remove();
        return document.body.innerText;
      });
      const strange = [...text.matchAll(/[A-Za-z][A-Za-z0-9.-]*/g)].map(([word]) => word).filter((word) => !KNOWN.has(word) && !names.includes(word));
      assert.deepEqual([...new Set(strange)], [], name);
      await page.context().close();
    }
  });
});
