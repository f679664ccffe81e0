// The snippets in a page of plain HTML, on an origin other than the embed's: as they are meant, and where something is in their way.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch, open } from "../consumers/site.mjs";
import { FORMS, make, serveEmbed, showsAnswer, showsLink, tests } from "./host.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

describe("plain HTML", () => {
  let embed;
  let site;
  before(async () => {
    embed = await serveEmbed();
    site = await make("plain HTML", embed, { folder: "html" });
  });
  after(async () => {
    await site?.close();
    await embed?.close();
  });

  for (const form of Object.keys(FORMS)) {
    tests(() => browser, () => site, { form, path: `${form}.html`, stays: false });

    test(`${form}: in the room that was kept for it, nothing moves when the answer comes`, async (t) => {
      const context = await browser.newContext({ viewport: { width: 716, height: 1400 } });
      t.after(() => context.close());
      const page = await context.newPage();
      await page.route("**/icp-check.js", async (route) => {
        await page.evaluate(() => globalThis.painted); // the link is seen first
        await route.continue();
      });
      await page.addInitScript(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) globalThis.shift += value;
        }).observe({ type: "layout-shift", buffered: true });
        globalThis.painted = new Promise((resolve) => {
          new PerformanceObserver((list) => list.getEntriesByName("first-contentful-paint").length && resolve()).observe({ type: "paint", buffered: true });
        });
      });
      await page.goto(new URL(`${form}.html`, site.url).href);
      await showsAnswer(page, form);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      const { shift, height } = await page.evaluate((selector) => ({ shift: globalThis.shift, height: document.querySelector(selector).getBoundingClientRect().height }), FORMS[form]);
      assert.ok(shift <= 0.02, `${shift}, at a height of ${height} px`);
    });
  }
});

describe("plain HTML, and in the way of the script", () => {
  const strict = ({ origin }) => [
    "default-src 'none'",
    "img-src data:", // the page's own icon
    `script-src 'self' ${origin} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    `connect-src ${origin}`,
    "require-trusted-types-for 'script'",
  ].join("; ");

  for (const [what, { headers = { "access-control-allow-origin": "*" }, policy, shows, noise = [] }] of Object.entries({
    "a strict Content-Security-Policy: the answer": { policy: strict, shows: showsAnswer },
    "no Access-Control-Allow-Origin: the link": { headers: {}, shows: showsLink, noise: [/blocked by CORS policy/, /net::ERR_FAILED/] },
    "text/plain and nosniff: the link": {
      headers: { "access-control-allow-origin": "*", "content-type": "text/plain", "x-content-type-options": "nosniff" },
      shows: showsLink,
      noise: [/MIME type of "text\/plain"/],
    },
  })) {
    for (const form of Object.keys(FORMS)) {
      test(`${form}: ${what}`, async (t) => {
        const embed = await serveEmbed(() => ({ headers }));
        t.after(embed.close);
        const site = await make(`plain HTML ${what}`, embed, {
          folder: "html",
          change: (path) => (policy && path.endsWith(".html") ? { headers: { "content-security-policy": policy(new URL(embed.url)) } } : {}),
        });
        t.after(site.close);
        const page = await open(t, browser, new URL(`${form}.html`, site.url).href); // loaded when the script has come, or failed to
        await shows(page, form);
        assert.equal(page.noise.length, noise.length, page.noise.join("\n"));
        for (const [k, pattern] of noise.entries()) assert.match(page.noise[k], pattern);
      });
    }
  }
});
