// Loading the module in a page: under the policies that pages have, and from servers that give something else than they should.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, open, serve, shown } from "./site.mjs";

const pkg = fileURLToPath(new URL("../../pkg/", import.meta.url));
const ENTRIES = ["index.js", "inline.js"];

/** A page that loads an entry, three times at once, and shows an answer or what went wrong. */
const page = (entry, again = "") => ({
  "/index.html": '<!doctype html><title>Loading</title><link rel="icon" href="data:,"><output></output><script type="module" src="/main.js"></script>',
  "/main.js": `
    import { check, init } from "/${entry}";
    const loaded = Promise.all([init(), init(), init()])${again};
    const told = await loaded.then(() => check({ provider: "alibaba", product: "ecs", region: "cn-hongkong" }).code.outcome, ({ message }) => message);
    document.querySelector("output").textContent = JSON.stringify(told);`,
});
const LOADED = "notRequired";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** What the page tells, what it complains of, and how often the module was asked for. */
async function load(t, entry, { policy, wasm = {}, again }) {
  const own = page(entry, again);
  const site = await serve(pkg, (path) => {
    if (path.endsWith(".wasm")) return wasm;
    return path in own ? { body: own[path], headers: policy && { "content-security-policy": policy } } : {};
  });
  t.after(site.close);
  const opened = await open(t, browser, site.url);
  const told = await shown(opened);
  return { told: told.replace(site.url, "/"), noise: opened.noise, asked: site.asked.filter((path) => path.endsWith(".wasm")).length };
}

describe("a Content-Security-Policy", () => {
  const FORBIDDEN = "icp-eligibility: WebAssembly is not allowed here: a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src, a Worker init(module)";

  for (const [policy, told] of [
    ["script-src 'self'", { "index.js": FORBIDDEN, "inline.js": FORBIDDEN }],
    ["script-src 'self' 'wasm-unsafe-eval'", { "index.js": LOADED, "inline.js": LOADED }],
    // As strict as can be; the module inside needs no connection.
    ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'", { "index.js": LOADED, "inline.js": LOADED }],
    ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'", { "index.js": "icp-eligibility: /icp_eligibility_bg.wasm cannot be fetched", "inline.js": LOADED }],
  ]) {
    for (const entry of ENTRIES) {
      test(`${policy}: ${entry} ${told[entry] === LOADED ? "loads" : "says what is missing"}`, async (t) => {
        const found = await load(t, entry, { policy });
        assert.equal(found.told, told[entry]);
        const expected = (text) => text.includes("data:,") || (told[entry] !== LOADED && text.includes("Content Security Policy"));
        assert.deepEqual(found.noise.filter((text) => !expected(text)), []);
      });
    }
  }
});

describe("the module as plain JavaScript", () => {
  const again = '.catch(() => init(import("/fallback.js")))';
  for (const [what, way] of [
    ["WebAssembly is forbidden", { policy: "script-src 'self'" }],
    ["no connection is allowed", { policy: "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'" }],
    ["the module is missing", { wasm: { status: 404, body: "" } }],
  ]) {
    test(`answers where ${what}`, async (t) => assert.equal((await load(t, "index.js", { ...way, again })).told, LOADED));
  }
});

describe("a server", () => {
  const FALLBACK = { body: page("index.js")["/index.html"] };
  const type = (value) => ({ headers: { "content-type": value, "x-content-type-options": "nosniff" } });

  for (const [what, wasm, told] of [
    ["gives the module", {}, LOADED],
    ["gives it no type of its own", type("application/octet-stream"), LOADED],
    ["takes it for text", type("text/plain; charset=utf-8"), LOADED],
    ["adds a charset to its type", type("application/wasm; charset=utf-8"), LOADED],
    ["has no such file", { status: 404, body: "" }, "icp-eligibility: /icp_eligibility_bg.wasm cannot be fetched: status 404"],
    [
      "gives its page for every path",
      { ...FALLBACK, ...type("text/html") },
      "icp-eligibility: /icp_eligibility_bg.wasm (content type text/html) is not the package's WebAssembly module",
    ],
    [
      "gives its page, named as the module",
      { ...FALLBACK, ...type("application/wasm") },
      "icp-eligibility: /icp_eligibility_bg.wasm (content type application/wasm) is not the package's WebAssembly module",
    ],
  ]) {
    test(`that ${what} is asked once: ${told === LOADED ? "the package loads" : "init says so"}`, async (t) => {
      const found = await load(t, "index.js", { wasm });
      assert.equal(found.told, told);
      assert.equal(found.asked, 1);
      assert.deepEqual(found.noise.filter((text) => !text.includes("404")), []);
    });
  }

  test("is not asked at all for what is inside", async (t) => {
    assert.deepEqual(await load(t, "inline.js", { wasm: { status: 404, body: "" } }), { told: LOADED, noise: [], asked: 0 });
  });
});
