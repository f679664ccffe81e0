// The cold start in Chromium: milliseconds from before `import()` to the first answer, in the page itself.
//
// Each time it is a fresh context, so that nothing is cached, neither files nor compiled code, and a page that has loaded and imported nothing yet.
// The server is on this machine and sends what it packed with gzip beforehand, as static hosts do: the network costs little, what is left is asking
// for files, compiling and running. It is timed twice: in the module script of a page that is just loading, as visitors have it, where the browser
// is still busy with itself, which slows everybody; and in a page at rest, as when somebody opens a form.
//
// The goal compares with an empty module: one small script that streams an .wasm of 8 bytes, which has no code, and is done. It pays what nobody
// can save: import one script, fetch one .wasm, compile and instantiate, each in its turn. The package pays that, and for all it brings: three scripts
// (index.js and the two that it imports) as they lie in the package, the whole .wasm, reading its tables, and an answer with its sentences. It is
// served unbundled, which is the slower way; a row of its own shows it bundled.
import { createServer } from "node:http";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { chromium } from "playwright-core";
import { cases } from "./engines/cases.mjs";
import { take } from "./engines/icp-eligibility.mjs";
import { zip } from "./weight.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const [input] = cases(1);
const question = `${JSON.stringify(take(input))}, { asOf: "${input.asOf}", locale: "en" }`;

const page = (body) => `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module">
window.run = async () => {
const start = performance.now();
${body}
window.took = performance.now() - start;
};
if (location.hash !== "#rest") await run();
</script>`;
const usePackage = (from) => page(`const { init, check } = await import("${from}");\nawait init();\ncheck(${question});`);
const useEngine = ({ bundle, load, wasm }) =>
  page(`const { ${load}: load } = await import("/${basename(bundle)}");
const engine = await load(() => WebAssembly.compileStreaming(fetch("/${wasm && basename(wasm)}")));
await engine.check(${JSON.stringify(input)});`);

/** All that is served, by path. */
async function files(contestants) {
  const served = new Map();
  const put = (path, bytes) => served.set(path, { type: TYPES[extname(path)], bytes: zip(bytes) });
  put("/empty.wasm", Buffer.of(0, 97, 115, 109, 1, 0, 0, 0));
  put("/empty.js", 'await WebAssembly.instantiateStreaming(fetch(new URL("empty.wasm", import.meta.url)));');
  put("/empty.html", page('await import("/empty.js");'));
  put("/packed.html", usePackage("/package/index.js"));
  const own = new URL("node_modules/icp-eligibility/", import.meta.url);
  for (const name of await readdir(own)) if (extname(name) in TYPES) put(`/package/${name}`, await readFile(new URL(name, own)));
  for (const one of contestants) {
    put(`/${basename(one.bundle)}`, await readFile(one.bundle));
    if (one.wasm) put(`/${basename(one.wasm)}`, await readFile(one.wasm));
    put(`/${one.id}.html`, one.own ? usePackage(`/${basename(one.bundle)}`) : useEngine(one));
  }
  return served;
}

const REST = 100; // ms after which a page that does nothing is at rest

/** ms of each start, by what was started: `empty`, `packed` (the package as it is published) and each contestant's id; of the first three also at rest. */
export async function starts(contestants, rounds) {
  const served = await files(contestants);
  const server = createServer((request, response) => {
    const file = served.get(request.url);
    response.writeHead(file ? 200 : 404, file && { "content-type": file.type, "content-encoding": "gzip", "content-length": file.bytes.length });
    response.end(file?.bytes);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
  const names = ["empty", "packed", ...contestants.map(({ id }) => id)];
  const times = Object.fromEntries([...names, ...names.slice(0, 3).map((name) => `${name}#rest`)].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, list] of Object.entries(times)) {
      const [file, rest] = name.split("#");
      const context = await browser.newContext();
      const tab = await context.newPage();
      const failed = new Promise((_, reject) => tab.once("pageerror", (error) => reject(new Error(`${name} in Chromium: ${error.message}`))));
      await tab.goto(`http://127.0.0.1:${server.address().port}/${file}.html${rest ? "#rest" : ""}`);
      if (rest) {
        await tab.waitForTimeout(REST);
        await tab.evaluate("run()");
      }
      list.push(await Promise.race([failed, tab.waitForFunction("window.took").then((took) => took.jsonValue())]));
      await context.close();
    }
  }
  const version = browser.version();
  await browser.close();
  server.closeAllConnections();
  server.close();
  return { times, version };
}
