// Calls leave nothing behind in Chromium either.
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { flat, ROUNDS } from "../node/memory.mjs";
import { launch, open, serve, shown } from "./site.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));

const PAGE = '<!doctype html><title>Memory</title><link rel="icon" href="data:,"><output></output><script type="module" src="/main.js"></script>';
const main = (kind, count) => `
  import { leave } from "/tests/node/calls.mjs";
  import * as icp from "/pkg/index.js";

  let memory;
  const real = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await real.apply(WebAssembly, given);
    memory = made.instance.exports.memory;
    return made;
  };
  await icp.init();

  function used() {
    gc();
    gc();
    return { wasm: memory.buffer.byteLength, heap: performance.memory.usedJSHeapSize };
  }
  document.querySelector("output").textContent = JSON.stringify(leave(icp, "${kind}", ${count}, used));`;

for (const { kind, count, title } of ROUNDS) {
  test(title, async (t) => {
    const own = { "/index.html": { body: PAGE }, "/main.js": { body: main(kind, count) } };
    const site = await serve(root, (path) => own[path]);
    t.after(site.close);
    // Without the first the browser rounds the size of its heap and tells it minutes late.
    const browser = await launch("--enable-precise-memory-info", "--js-flags=--expose-gc");
    t.after(() => browser.close());
    const page = await open(t, browser, site.url);
    page.setDefaultTimeout(300_000); // the page is busy all the while
    flat(t, count, await shown(page));
  });
}
