// The sites that the element is embedded in: each made from its folder here and the snippets of src/face/EMBEDDING.md, served on one
// origin, with the embed on another, and opened in Chromium.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { open, serve } from "../consumers/site.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const site = fileURLToPath(new URL("../../target/site/", import.meta.url)); // as it is served, the embed with it
const output = fileURLToPath(new URL("../output/hosts/", import.meta.url));

/** The document that the snippets are taken from, and its code blocks by the name after their language. */
export const embedding = readFileSync(new URL("../../src/face/EMBEDDING.md", import.meta.url), "utf8");
export const blocks = Object.fromEntries([...embedding.matchAll(/^```\w+ (.+)\n([\s\S]*?)\n```$/gm)].map(([, name, text]) => [name, text]));

/** The names of those that sites were made with. */
export const tried = new Set();

/** The embed on an origin of its own, which lets others have it unless told otherwise. */
export const serveEmbed = (change = () => ({ headers: { "access-control-allow-origin": "*" } })) => serve(site, change);

const run = async (command, given, options) => {
  const { stdout } = await promisify(execFile)(command, given, options);
  return stdout;
};

/** The site of one folder, built and served: `without` are the snippets that it does not follow. */
export async function make(name, embed, { folder = name, without = [], build, change } = {}) {
  const root = join(output, name.replace(/\W+/g, "-").toLowerCase());
  rmSync(root, { recursive: true, force: true });
  const from = join(here, folder);
  cpSync(from, root, { recursive: true, filter: (path) => !path.startsWith(join(from, "node_modules")) });
  if (existsSync(join(from, "package.json"))) symlinkSync(join(from, "node_modules"), join(root, "node_modules"));
  const host = new URL(embed.url).origin;
  for (const path of readdirSync(root, { recursive: true }).map((path) => join(root, path))) {
    if (path.includes("node_modules") || !statSync(path).isFile()) continue;
    const text = readFileSync(path, "utf8").replace(/^.*EMBEDDING\.md: (.*?)( -->| \*\/)?$/gm, (_, block) => {
      assert.ok(block in blocks, `${path} asks for ${block}`);
      if (without.includes(block)) return "";
      tried.add(block);
      return blocks[block].replaceAll("https://HOST", host);
    });
    writeFileSync(path, text);
  }
  let at = "/";
  const site = await serve(root, (path) => ({ file: at + path, ...change?.(path) }));
  try {
    if (build) at = await build({ root, url: site.url, run: (command, given, env = {}) => run(command, given, { cwd: root, env: { ...process.env, ...env } }) });
  } catch (error) {
    await site.close();
    throw error;
  }
  return site;
}

export const FORMS = { element: "icp-check", div: "div[data-icp-check]" };
const link = (page, name) => page.getByRole("link", { name, exact: true });
const FALLBACK = "Can this instance get an ICP filing code?";

/** The answer is there to read, and the link of those who get none is not. */
export async function showsAnswer(page, form) {
  await page.locator(`${FORMS[form]} [part~=verdict]`).waitFor();
  assert.match(await page.locator(`${FORMS[form]} [part~=verdict]`).innerText(), /pay-as-you-go/);
  assert.equal(await link(page, FALLBACK).isVisible(), false);
}

/** The link is there to read, and nothing else. */
export async function showsLink(page, form) {
  assert.ok(await link(page, FALLBACK).isVisible());
  assert.equal(await page.locator(FORMS[form]).innerText(), FALLBACK);
}

/** What the host wrote of the element and inside it. */
const written = (page, form) => page.locator(FORMS[form]).evaluate((node) => node.outerHTML);

/** What readers of a page with a form rely on, whatever made it. `stays`: the host changes pages without loading the document anew. */
export function tests(browser, site, { form, path, stays }) {
  const url = () => new URL(path, site().url).href;

  test(`${form}: without JavaScript, the link`, async (t) => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    t.after(() => context.close());
    const page = await open(t, context, url());
    await showsLink(page, form);
    const { height } = await page.locator(FORMS[form]).boundingBox();
    assert.ok(height < 100, `no room is kept for an answer that does not come: ${height} px`);
  });

  test(`${form}: opened directly, the answer, in what the host wrote`, async (t) => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    t.after(() => context.close());
    const before = await written(await open(t, context, url()), form);
    const page = await open(t, browser(), url());
    await showsAnswer(page, form);
    assert.equal(await written(page, form), before);
    assert.deepEqual(page.noise, []);
  });

  test(`${form}: reached from another page, left, and come Back to`, async (t) => {
    const page = await open(t, browser(), site().url);
    await page.evaluate(() => {
      globalThis.first = true;
    });
    await link(page, `To the ${form}`).click();
    await showsAnswer(page, form);
    const there = await written(page, form);
    await link(page, "To the start").click();
    await page.locator(FORMS[form]).waitFor({ state: "detached" });
    await page.goBack();
    await showsAnswer(page, form);
    assert.equal(await written(page, form), there);
    assert.equal(await page.evaluate(() => "first" in globalThis), stays, "one document all along");
    assert.deepEqual(page.noise, []);
  });
}
