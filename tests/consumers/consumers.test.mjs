// The package in the hands of those who use it: packed, installed from the tarball into a folder of each, built by the
// tools that they build with, and run where they run it. All do the same work and must come to the same.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createLogger, createServer } from "vite";
import webpack from "webpack";
import workerd from "workerd";
import { launch, open, serve, shown } from "./site.mjs";

const run = promisify(execFile);
const here = fileURLToPath(new URL(".", import.meta.url));
const pkg = fileURLToPath(new URL("../../pkg/", import.meta.url));
const tools = fileURLToPath(new URL("../node_modules/.bin/", import.meta.url));
const output = fileURLToPath(new URL("../output/consumers/", import.meta.url));

const WORKED = {
  outcome: "disputed",
  because: ["totalTerm"],
  plan: "Buy 4 months in all.",
  planned: "eligible",
  rows: ["ineligible", "eligible"],
  owned: ["i-bp1example0000000001 assigned 2027-03-15 2 eligible", "i-bp1example0000000002 elastic  2 ineligible"],
  issues: ["billing notOneOf"],
};

let tarball;
let browser;
before(async () => {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", output, pkg]);
  tarball = join(output, JSON.parse(stdout)[0].filename);
  browser = await launch();
});
after(() => browser?.close());

/** A fresh folder with the sources of one kind of consumer and nothing installed but the tarball. Tools are found above it. */
async function consumer(name, sources) {
  const folder = join(output, name);
  for (const from of ["shared", sources]) cpSync(join(here, from), folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", tarball], { cwd: folder });
  return folder;
}

/** Builds a folder's `dist` with a command of one of the tools, which must have nothing to complain of. */
async function build(folder, command) {
  const [tool, ...given] = command.split(" ");
  const { stdout, stderr } = await run(join(tools, tool), given, { cwd: folder });
  assert.equal(stdout + stderr, "");
}

/** Likewise with webpack, whose command line is a package of its own. */
async function buildWithWebpack(folder) {
  const stats = await promisify(webpack)({ mode: "production", context: folder, entry: "./main.js", output: { path: join(folder, "dist") } });
  const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
  assert.deepEqual([...errors, ...warnings], []);
}

/** What <icp-check> shows of the two questions, as a reader sees it. */
async function answered(page) {
  const answers = page.locator("icp-check [part=answer]");
  await answers.first().waitFor();
  assert.equal(await page.getByText("No answer yet.").isVisible(), false);
  return answers.evaluateAll((all) => all.map((one) => ["question", "outcome", "summary"].map((part) => one.querySelector(`[part=${part}]`).innerText).join(" ")));
}
const TERM =
  "is disputed: 3 months bought in all: enough for at least 3 months (first-hand, 2026-06-26), not for more than 3 months (second-hand, 2026-10-10).";
const ANSWERED = [
  `Can it give a filing code (service identification number)? Disputed Whether it can give a filing code (service identification number) ${TERM}`,
  `Can it be used to file directly? Disputed Whether it can be used to file directly ${TERM}`,
];

/** Builds with a tool that leaves the module where it is, and copies it to where the bundle looks for it. */
const buildAndCopy = (command) => async (folder) => {
  await build(folder, command);
  cpSync(join(folder, "node_modules/icp-eligibility/icp_eligibility_bg.wasm"), join(folder, "dist/icp_eligibility_bg.wasm"));
};
const ELEMENT_ESBUILD = buildAndCopy("esbuild main.js --bundle --splitting --format=esm --outdir=dist --log-level=warning");
const ELEMENT_ROLLUP = buildAndCopy("rollup main.js --plugin node-resolve --dir dist --failAfterWarnings --silent");

describe("a page in Chromium", () => {
  for (const [what, sources, command, wasm, answers = WORKED, read = shown] of [
    ["plain ES modules, nothing built", "static", undefined, 1],
    ["built by Vite", "bundled", "vite build --logLevel warn", 1],
    ["built by webpack", "bundled", buildWithWebpack, 1],
    ["built by esbuild, the module inside", "inline", "esbuild main.js --bundle --outdir=dist --log-level=warning", 0],
    ["built by esbuild, the module a file", "url", "esbuild main.js --bundle --format=esm --loader:.wasm=file --outdir=dist --log-level=warning", 1],
    ["built by Rollup, the module inside", "inline", "rollup main.js --plugin node-resolve --dir dist --failAfterWarnings --silent", 0],
    ["built by Rollup, the module a file", "rollup", "rollup --config --failAfterWarnings --silent", 1],
    ["a Worker that loads it, and one given the module, nothing built", "worker", undefined, 1, [WORKED, WORKED]],
    ["a Worker that loads it, and one given the module, built by Vite", "vite-worker", "vite build --logLevel warn", 1, [WORKED, WORKED]],
    ["the element, nothing built and no code", "element-static", undefined, 1, ANSWERED, answered],
    ["the element, built by Vite", "element", "vite build --logLevel warn", 1, ANSWERED, answered],
    ["the element, built by esbuild, the module copied beside it", "element", ELEMENT_ESBUILD, 1, ANSWERED, answered],
    ["the element, built by Rollup, the module copied beside it", "element", ELEMENT_ROLLUP, 1, ANSWERED, answered],
  ]) {
    test(what, async (t) => {
      let folder = await consumer(what.replace(/\W+/g, "-"), sources);
      if (command) {
        await (typeof command === "string" ? build(folder, command) : command(folder));
        const page = readFileSync(join(folder, "index.html"));
        folder = join(folder, "dist");
        if (!existsSync(join(folder, "index.html"))) writeFileSync(join(folder, "index.html"), page);
      }
      const isWasm = (name) => name.endsWith(".wasm");
      assert.equal(readdirSync(folder, { recursive: true }).filter(isWasm).length, wasm, "as many .wasm files");
      const site = await serve(folder);
      t.after(site.close);
      const page = await open(t, browser, site.url);
      assert.deepEqual(await read(page), answers);
      assert.deepEqual(page.noise, []);
      assert.equal(new Set(site.asked.filter(isWasm)).size, wasm, "as many of them fetched");
    });
  }

  /** A folder under Vite's server for development: its address, and what the server complains of. */
  async function developed(t, root) {
    const said = [];
    const say = (message) => said.push(message);
    const customLogger = { ...createLogger("silent"), warn: say, warnOnce: say, error: say };
    const server = await createServer({ root, configFile: false, customLogger, server: { host: "127.0.0.1", port: 0 } });
    t.after(() => server.close());
    await server.listen();
    return { said, url: server.resolvedUrls.local[0] };
  }

  test("under Vite's development server", async (t) => {
    const { said, url } = await developed(t, await consumer("vite-dev", "bundled"));
    const page = await open(t, browser, url);
    assert.deepEqual(await shown(page), WORKED);
    assert.deepEqual([...page.noise, ...said], []);
  });

  test("a React component, in StrictMode", async (t) => {
    const { said, url } = await developed(t, await consumer("react", "react"));
    const context = await browser.newContext();
    t.after(() => context.close());
    let wasm = "missing";
    let asked = 0;
    await context.route("**/*.wasm", (route) => {
      asked += 1;
      return wasm === "missing" ? route.fulfill({ status: 404 }) : route.continue();
    });
    const page = await open(t, context, url);

    const alert = await page.waitForSelector("[role=alert]");
    assert.match(await alert.textContent(), /icp_eligibility_bg\.wasm cannot be fetched: status 404/);
    assert.equal(asked, 1, "both runs of the effect share one loading");
    assert.deepEqual(page.noise.filter((text) => !text.includes("404")), []);

    wasm = "there";
    await page.getByRole("button", { name: "Try again" }).click();
    assert.deepEqual(await shown(page), WORKED);
    for (const [months, outcome] of [["1", "ineligible"], ["3", "disputed"], ["4", "eligible"]]) {
      await page.getByLabel("Months bought").fill(months);
      await page.getByText(outcome, { exact: true }).waitFor();
    }
    assert.deepEqual([asked, said], [2, []]);
  });
});

describe("Node", () => {
  for (const [what, file] of [
    ["imported", "main.mjs"],
    ["required", "main.cjs"],
  ]) {
    test(what, async () => {
      const { stdout, stderr } = await run(process.execPath, [file], { cwd: await consumer(what, "node") });
      assert.equal(stderr, "");
      assert.deepEqual(JSON.parse(stdout), WORKED);
    });
  }
});

test("workerd, which Cloudflare Workers run on", async (t) => {
  const folder = await consumer("workerd", "workerd");
  // As Wrangler does: the code in one file, the .wasm a module beside it.
  await build(folder, "esbuild main.js --bundle --format=esm --conditions=workerd,worker,browser --external:*.wasm --outdir=dist --log-level=warning");
  const server = spawn(workerd.default, ["serve", "config.capnp", "--control-fd=3"], { cwd: folder, stdio: ["ignore", "inherit", "pipe", "pipe"] });
  t.after(() => server.kill());
  let said = "";
  server.stderr.on("data", (data) => {
    said += data;
  });
  const port = await new Promise((resolve, reject) => {
    server.once("exit", (status) => reject(new Error(`workerd ended with ${status}: ${said}`)));
    server.once("error", reject);
    server.stdio[3].once("data", (line) => resolve(JSON.parse(line).port));
  });
  const answer = async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).json();
  for (const message of await answer("/alone")) assert.match(message, /WebAssembly is not allowed here.* a Worker init\(module\)/);
  for (const path of ["/", "/", "/inline"]) assert.deepEqual(await answer(path), WORKED, path);
  assert.equal(said, "");
});
