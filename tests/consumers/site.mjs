// Folders handed out on this machine and opened in Chromium, for the tests here.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".xml": "text/xml",
};

/** Serves a folder; `change(path)` may give a `status`, `headers`, a `file` or a `body` in place of the path's own. Tells what was asked for. */
export async function serve(folder, change = () => ({})) {
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = request.url.replace(/\?.*$/, "").replace(/\/$/, "/index.html");
    asked.push(path);
    const { status = 200, headers, file = path, body = await readFile(join(folder, file)).catch(() => undefined) } = change(path) ?? {};
    response.writeHead(body === undefined ? 404 : status, { "content-type": TYPES[extname(file)] ?? "text/plain", ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}/`, asked, close };
}

export const launch = (...args) =>
  chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox", ...args] });

/** A page at an address, in a context of its own unless given one; with its warnings and errors. */
export async function open(t, browser, url) {
  const page = await browser.newPage();
  t.after(() => page.close());
  page.setDefaultTimeout(10_000);
  const noise = [];
  page.on("console", (message) => ["warning", "error"].includes(message.type()) && noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  await page.goto(url);
  return Object.assign(page, { noise });
}

/** What a page shows in its <output>, once it does. */
export async function shown(page) {
  const output = await page.waitForSelector("output:not(:empty)", { state: "attached" });
  return JSON.parse(await output.textContent());
}
