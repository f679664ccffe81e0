// The page in a browser, for the tests of its views: opening it, what it did wrong, and what several views are asked alike.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { after, before } from "node:test";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { start } from "../../.ci/serve.mjs";

export const TODAY = "2026-11-22";
export const NOW = new Date("2026-11-22T10:00:00+08:00");
export const LANGUAGES = ["en", "zh-CN"];
export const screens = fileURLToPath(new URL("../output/screens/", import.meta.url));
/** What blocking its service worker, which is for ladder.test.mjs, puts into the console of a page. */
const BLOCKED = "Service Worker registration blocked by Playwright";
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = await readFile(new URL("../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** A server and a browser for the tests of a file; gives what they open pages with. */
export function browsing() {
  const site = { server: undefined, browser: undefined, open };
  before(async () => {
    site.server = await start({ port: 0 });
    site.browser = await chromium.launch({
      executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
      args: ["--no-sandbox", "--font-render-hinting=none", "--disable-lcd-text"],
    });
    await mkdir(screens, { recursive: true });
  });
  after(async () => {
    await site.browser?.close();
    await site.server?.close();
  });

  /** A page, with everything that it did wrong or asked for. */
  async function open(t, search = "", { locale = "en-US", width = 1280, scheme = "light" } = {}) {
    const context = await site.browser.newContext({
      serviceWorkers: "block",
      viewport: { width, height: 900 }, locale, colorScheme: scheme, reducedMotion: "reduce", permissions: ["clipboard-read", "clipboard-write"],
    });
    t.after(() => context.close());
    const page = await context.newPage();
    const noise = [];
    const requests = [];
    page.on("console", (message) => message.text() !== BLOCKED && noise.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => noise.push(`error: ${error.message}`));
    page.on("request", (request) => requests.push(request.url()));
    await page.clock.setFixedTime(NOW);
    await page.goto(site.server.url + search);
    await ready(page);
    return Object.assign(page, { noise, requests });
  }

  return site;
}

/** Waits until the view shows a result, or what is wrong. */
export const ready = (page) => page.waitForSelector("#verdict > *");

export const query = (answers, more = {}) =>
  `?${new URLSearchParams(Object.entries({ ...answers, ...more }).map(([key, value]) => [key, String(value)]))}`;

export const label = (list, key) => list.find((one) => one.key === key).label;
/** A sentence of the package as it reads on the page. */
export const plain = (text) => text.replaceAll("`", "");
export const field = (page, name) => page.locator(`#f-${name}`);
export const focused = (page) => page.evaluate(() => document.activeElement.name || document.activeElement.id);

/** Answers one question with the mouse or by typing. */
export async function answer(page, name, value) {
  const control = page.locator(`[name="${name}"]`).first();
  await control.evaluate((node) => {
    if (node.closest("details")) node.closest("details").open = true;
  });
  const kind = await control.evaluate((node) => (node.tagName === "SELECT" ? "select" : node.type));
  if (kind === "select") {
    const listed = await control.evaluate((node, id) => [...node.options].some((one) => one.value === id), String(value));
    await control.selectOption(listed ? String(value) : "*");
    if (!listed) await page.fill("#f-region-id", String(value));
  } else if (kind === "radio") await page.locator(`input[name="${name}"][value="${value}"]`).check();
  else await control.fill(String(value));
}

export async function answerAll(page, answers) {
  for (const [name, value] of Object.entries(answers)) await answer(page, name, value);
}

/** Waits until the address holds all of the answers, and the result with it: what is typed is answered after a moment. */
export const settled = (page, answers) =>
  page.waitForFunction((all) => all.every(([name, value]) => new URLSearchParams(location.search).get(name) === value), Object.entries(answers).map(([name, value]) => [name, String(value)]));

/** Tabs to a control by its name or id, as someone without a mouse does; each stop must have a ring to see. */
export async function tabTo(page, name) {
  for (let k = 0; k < 90; k++) {
    await page.keyboard.press("Tab");
    const { at, ring } = await page.evaluate(() => {
      const { name: own, id } = document.activeElement;
      const style = getComputedStyle(document.activeElement);
      return { at: own || id, ring: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 3 };
    });
    assert.ok(ring, `a ring at ${at}`);
    if (at === name) return;
  }
  assert.fail(`Tab does not reach ${name}`);
}

/** The finding cards of the page, or of a part of it. */
export const cards = (page, status, within = "") =>
  page.locator(`${within} .card[data-rule]${status ? `[data-status="${status}"]` : ""}`).evaluateAll((nodes) =>
    nodes.map((node) => ({
      rule: node.dataset.rule,
      status: node.dataset.status,
      title: node.querySelector(".card-head > :first-child").textContent,
      word: node.querySelector(".card-head .status").textContent,
      text: node.textContent,
      links: [...node.querySelectorAll("cite a")].map(({ href }) => href),
      sources: [...node.querySelectorAll(".sources > li")].map((item) => ({
        dates: [...item.querySelectorAll("time")].map((time) => time.getAttribute("datetime")),
        text: item.textContent,
      })),
    })),
  );

/** What a screen reader says of a control beside its name: its accessible description, as the browser computes it. */
export async function description(page, id) {
  const client = await page.context().newCDPSession(page);
  const { result } = await client.send("Runtime.evaluate", { expression: `document.getElementById(${JSON.stringify(id)})` });
  const { nodes } = await client.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
  await client.detach();
  return nodes[0].description?.value ?? "";
}

/** What cannot be read is said beside its field and in the summary, stays as it was typed, and leaves no result standing. */
export async function refuses(page, name, text, { message, help }) {
  const node = field(page, name);
  await node.fill(text);
  await page.waitForFunction(([id, want]) => document.getElementById(id).textContent.includes(want), [`e-${name}`, plain(message)]);
  assert.equal(await node.inputValue(), text);
  assert.equal(await node.getAttribute("aria-invalid"), "true");
  for (const part of [message, help]) assert.ok((await description(page, `f-${name}`)).includes(plain(part)), part);
  assert.ok((await page.locator(".errors").textContent()).includes(plain(message)));
  assert.match(await page.title(), /^(Error: |错误：)/);
  assert.equal(await page.locator("#verdict .card, #verdict .headline").count(), 0, "no result is left standing");
  await page.click("#see");
  assert.equal(await focused(page), "errors");
  await page.click(`.ask[data-fact="${name}"]`);
  assert.equal(await focused(page), name);
}

/** The address of a view: canonical, whole, and the same after shuffling and reloading. */
export async function keepsItsAddress(page, keys) {
  const address = page.url();
  const names = [...new URL(address).searchParams.keys()];
  assert.deepEqual(names, [...keys, "catalog", "lang", "v"].sort());
  const text = await page.locator("#verdict").textContent();
  const shuffled = [...new URL(address).searchParams].reverse();
  await page.goto(`${new URL(address).origin}/?${new URLSearchParams([...shuffled, ["who", "me"]])}`);
  await ready(page);
  assert.equal(page.url(), address);
  assert.equal(await page.locator("#verdict").textContent(), text);
}

/**
 * What axe cannot decide, and was looked at: the arrow between two answers is no text, and has the colour of the text beside it; the words
 * in the picture of time have the colours of the table below it, on the same ground.
 */
const REVIEWED = /^color-contrast: <(span aria-hidden="true">→<\/span> Element content contains only non-text characters|text [^>]*class="(what|when)")/;
/** No violation of WCAG 2.2 AA nor of axe's best practices, no rule switched off, and nothing left open but what was looked at. Of the same page in other colours only the contrast can differ. */
export async function isAccessible(page, name, rules = { type: "tag", values: WCAG }) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate((runOnly) => window.axe.run({ runOnly, resultTypes: ["violations", "incomplete"] }), rules);
  const told = (list) => list.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) => `${id}: ${html.slice(0, 160)} ${[...any, ...all, ...none].map(({ message }) => message).join(" ").slice(0, 200)}`));
  assert.deepEqual(told(violations), [], name);
  assert.deepEqual(told(incomplete).filter((one) => !REVIEWED.test(one)), [], `${name}: left open`);
}
export const CONTRAST = { type: "rule", values: ["color-contrast"] };

export async function fitsTheScreen(page, name) {
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  assert.ok(wide <= room, `${name}: ${wide} in ${room}`);
}

/** Colours and widths. Of these six each view and language has one in every run, another from one to the next, and all with FULL=1. */
const SIGHTS = ["light", "dark", "forced"].flatMap((scheme) => [1280, 320].map((width) => ({ scheme, width })));
export const FULL = process.env.FULL === "1";
/** Each of the cases in one language, in turn; in both with FULL=1. */
export const inTurn = (cases, locale) => cases.filter((_, k) => FULL || LANGUAGES[k % 2] === locale);
/** Pictures are made when somebody is to look at them: by `make pictures`. */
export const PICTURES = process.env.PICTURES === "1";

/** What a page in colours of the system's does; `forced` are those of high contrast. */
const wear = (page, scheme) => page.emulateMedia({ colorScheme: scheme === "dark" ? "dark" : "light", forcedColors: scheme === "forced" ? "active" : "none" });

/**
 * In each width nothing is wider than the screen, and in the colours and widths whose turn it is `check` holds. `turn` counts what is looked at;
 * `picture` names it among the pictures.
 */
export async function inEverySight(page, turn, name, picture, check = () => isAccessible(page, name)) {
  for (const [k, { scheme, width }] of SIGHTS.entries()) {
    const checked = FULL || (turn + k) % SIGHTS.length === 0;
    if (!checked && !(PICTURES && picture) && scheme !== "light") continue;
    await page.setViewportSize({ width, height: 900 });
    await wear(page, scheme);
    await fitsTheScreen(page, `${name}, ${scheme}, ${width}`);
    if (PICTURES && picture) await page.screenshot({ path: join(screens, `${picture(scheme, width)}.png`), fullPage: true });
    if (checked) await check();
  }
}
