// The hostile callers of tests/node/hostile-cases.mjs in a page, with what only a browser has; and the package loaded many times at once.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, open, serve, shown } from "./site.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = (script) => ({
  "/index.html": { body: '<!doctype html><title>Hostile</title><link rel="icon" href="data:,"><output></output><script type="module" src="/main.js"></script>' },
  "/main.js": { body: script },
  "/worker.js": { body: 'import * as icp from "/pkg/index.js"; import { answers } from "/tests/node/hostile-cases.mjs"; await icp.init(); postMessage(answers(icp));' },
});

async function run(t, script) {
  const own = page(script);
  // A copy of the package is a folder of its own: /copy3/index.js is pkg/index.js, so that its modules are its own too.
  const site = await serve(root, (path) => own[path] ?? (/^\/copy\d+\//.test(path) ? { file: path.replace(/^\/copy\d+/, "/pkg") } : undefined));
  t.after(site.close);
  const browser = await launch();
  t.after(() => browser.close());
  const opened = await open(t, browser, site.url);
  opened.setDefaultTimeout(120_000); // the page is busy all the while
  return shown(opened);
}
const told = 'document.querySelector("output").textContent = JSON.stringify(';

test("every function survives every hostile argument in Chromium, and answers as before", async (t) => {
  const { calls, kinds, functions, failures, changed } = await run(t, `
    import * as icp from "/pkg/index.js";
    import { changedBy, survive } from "/tests/node/hostile-cases.mjs";
    await icp.init();
    const { contentWindow } = document.body.appendChild(document.createElement("iframe"));
    const survived = survive(icp, () => [window, document, document.body, document.querySelectorAll("*"), contentWindow.eval("({})"), contentWindow.eval("[]"), new FormData()]);
    ${told}{ ...survived, changed: changedBy(icp) });`);
  t.diagnostic(`hostile callers in Chromium: ${calls} calls of ${functions} functions, ${kinds} kinds, ${failures.length} failures`);
  assert.deepEqual(failures, []);
  assert.deepEqual(changed, []);
});

test("loaded many times at once, by good calls and bad ones, in copies and in Workers, it answers alike", async (t) => {
  const { loads, copies, failures } = await run(t, `
    import { concur } from "/tests/node/hostile-cases.mjs";
    const copy = (n) => import(\`/copy\${n}/index.js\`);
    const elsewhere = () => new Promise((resolve, reject) => {
      const worker = new Worker("/worker.js", { type: "module" });
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
    });
    ${told}await concur(copy, () => undefined, elsewhere).catch((error) => ({ failures: [String(error.stack)] })));`);
  t.diagnostic(`loading in Chromium: ${loads} calls of init, ${copies} copies, ${failures.length} failures`);
  assert.deepEqual(failures, []);
});
