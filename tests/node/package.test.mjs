// The package as users get it: packed, installed into an empty directory, imported and required there.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const output = join(root, "tests/output");
const pkg = new URL("../../pkg/", import.meta.url);

const [, VERSION] = /^version = "(.+)"$/m.exec(readFileSync(join(root, "Cargo.toml"), "utf8"));

const FILES = [
  "CHANGELOG.md",
  "EMBEDDING.md",
  "LICENSE",
  "README.md",
  "custom-elements.json",
  "element.d.ts",
  "element.js",
  "face.js",
  "fallback.d.ts",
  "fallback.js",
  "icp_eligibility_bg.wasm",
  "index.d.cts",
  "index.d.ts",
  "index.js",
  "inline.d.ts",
  "inline.js",
  "inventory.js",
  "jsx.d.ts",
  "node.cjs",
  "node.js",
  "package.json",
  "timeline.js",
];

/** What a module prints: one JSON value on its standard output, nothing on the other. */
async function printed(cwd, type, code) {
  const { stdout, stderr } = await run(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd });
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

describe("packed and installed", () => {
  let home;
  let packed;
  let installed;

  before(async () => {
    home = mkdtempSync(join(tmpdir(), "icp-eligibility-"));
    mkdirSync(output, { recursive: true });
    const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", output, fileURLToPath(pkg)], { cwd: root });
    [packed] = JSON.parse(stdout);
    writeFileSync(join(home, "package.json"), '{ "private": true }');
    const quiet = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts"];
    await run("npm", ["install", ...quiet, join(output, packed.filename)], { cwd: home });
    installed = join(home, "node_modules/icp-eligibility");
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  test("holds exactly its files", () => {
    assert.deepEqual(packed.files.map(({ path }) => path).sort(), FILES);
    assert.deepEqual(readdirSync(installed, { recursive: true }).sort(), FILES);
    assert.deepEqual(readdirSync(join(home, "node_modules")).filter((name) => !name.startsWith(".")), ["icp-eligibility"]);
  });

  test("no file names a path of this machine", () => {
    const places = [root, homedir(), tmpdir(), process.env.CARGO_HOME, process.env.RUSTUP_HOME].filter((place) => place?.length > 1);
    const wanted = [...places.map((place) => place.replace(/\/*$/, "/")), "/home/", "/Users/", ":\\Users\\", ".cargo/", ".rustup/"];
    for (const name of FILES) {
      const bytes = readFileSync(join(installed, name));
      for (const place of wanted) assert.ok(!bytes.includes(place), `${name} names ${place}`);
    }
  });

  test("has the version of the crate, the changelog and itself", async () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    assert.equal(manifest.name, "icp-eligibility");
    assert.equal(manifest.version, VERSION);
    for (const field of ["dependencies", "devDependencies", "scripts", "private"]) assert.equal(manifest[field], undefined, field);
    const told = await printed(home, "module", 'import { version } from "icp-eligibility"; console.log(JSON.stringify(version))');
    assert.equal(told.package, VERSION);
    assert.match(told.reviewedOn, /^\d{4}-\d\d-\d\d$/);
    assert.equal(told.catalog, told.reviewedOn.replaceAll("-", "."));
  });

  const USE = `
    const ecs = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
      publicIp: "assigned", accountSite: "china" };
    const asOf = "2026-11-22";
    let issues;
    try { icp.check({ ...ecs, billing: "rent" }); } catch (error) {
      if (error instanceof icp.InputError && error instanceof Error && error.name === "InputError") issues = error.issues;
    }
    console.log(JSON.stringify({
      names: Object.keys(icp).filter((name) => !name.startsWith("__") && name !== "module.exports").sort(),
      outcomes: [4, 3, 1].map((purchasedMonths) => icp.check({ ...ecs, purchasedMonths }, { asOf }).code.outcome),
      issues: issues.map(({ path, code }) => [path, code]),
      plan: icp.plan({ ...ecs, purchasedMonths: 3 }, { asOf, for: "code" }).map(({ steps }) => steps.map(({ kind, months }) => [kind, months])),
      buy: icp.purchase({ websites: 6, providers: ["volcengine"] }, { asOf }).map(({ product, instances }) => [product, instances]),
      codes: ["unused", "cancelled"].map((codeState) => icp.checkCode({ provider: "huawei", codeState, codeUse: "newFiling",
        atIssuer: true, forThisAccount: true, codeBought: false, state: "running" }, { asOf }).usable.outcome),
      causes: icp.diagnose("tencent-button-grey", undefined, { asOf }).map(({ code }) => code),
      inventory: icp.fromInventory("huawei", { server: { status: "ACTIVE", flavor: {} } }),
    }));`;
  const USED = {
    names: [
      "InputError",
      "catalog",
      "check",
      "checkAll",
      "checkCode",
      "describe",
      "diagnose",
      "explain",
      "fromInventory",
      "init",
      "plan",
      "purchase",
      "validate",
      "version",
    ],
    outcomes: ["eligible", "disputed", "ineligible"],
    issues: [["billing", "notOneOf"]],
    plan: [[["buyMonths", 4]]],
    buy: [["ecs", 2]],
    codes: ["eligible", "ineligible"],
    causes: ["personalAccount"],
    inventory: [{ provider: "huawei", product: "ecs", stage: "owned", state: "running" }],
  };

  test("works when imported", async () => {
    assert.deepEqual(await printed(home, "module", `import * as icp from "icp-eligibility";${USE}`), USED);
  });

  test("works when imported, with init awaited as in a browser", async () => {
    const code = `import * as icp from "icp-eligibility"; await Promise.all([icp.init(), icp.init()]);${USE}`;
    assert.deepEqual(await printed(home, "module", code), USED);
  });

  test("works when required", async () => {
    assert.deepEqual(await printed(home, "commonjs", `const icp = require("icp-eligibility");${USE}`), USED);
  });

  test("is one package, imported or required", async () => {
    const code = `
      import { createRequire } from "node:module";
      import * as icp from "icp-eligibility";
      const required = createRequire(import.meta.url)("icp-eligibility");
      console.log(JSON.stringify(Object.keys(icp).map((name) => icp[name] === required[name])));`;
    assert.deepEqual(await printed(home, "module", code), USED.names.map(() => true));
  });

  test("works with the module inside, which no file is read for", async () => {
    const code = `import * as icp from "icp-eligibility/inline";
      await Promise.all([icp.init(), icp.init()]);${USE}`;
    assert.deepEqual(await printed(home, "module", code), USED);
    assert.ok(!readFileSync(join(installed, "inline.js"), "utf8").includes(".wasm"), "a bundler would put a .wasm beside it");
  });

  test("exports what a bundler or a Worker needs, and nothing else", async () => {
    const code = `
      const found = {};
      for (const path of ["", "/inline", "/element", "/package.json", "/icp_eligibility_bg.wasm", "/face.js", "/index.js"]) {
        try { found[path] = import.meta.resolve("icp-eligibility" + path).split("/").pop(); } catch ({ code }) { found[path] = code; }
      }
      console.log(JSON.stringify(found));`;
    assert.deepEqual(await printed(home, "module", code), {
      "": "node.js",
      "/inline": "inline.js",
      "/element": "element.js",
      "/package.json": "package.json",
      "/icp_eligibility_bg.wasm": "icp_eligibility_bg.wasm",
      "/face.js": "ERR_PACKAGE_PATH_NOT_EXPORTED",
      "/index.js": "ERR_PACKAGE_PATH_NOT_EXPORTED",
    });
  });

  test("is what it is by package.json: free of side effects but for the element, types first", () => {
    const { sideEffects, exports, type } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    assert.equal(type, "module");
    assert.deepEqual(sideEffects, ["./element.js"]);
    assert.deepEqual(Object.keys(exports["."]), ["types", "node", "default"]);
  });
});

describe("the entry of browsers, loaded by path", () => {
  const head = `
    import { readFileSync } from "node:fs";
    import * as icp from ${JSON.stringify(new URL("index.js", pkg).href)};
    const bytes = readFileSync(new URL(${JSON.stringify(new URL("icp_eligibility_bg.wasm", pkg).href)}));
    const ecs = { provider: "alibaba", product: "ecs", region: "cn-hongkong" };
    const says = (call) => { try { return call(); } catch (error) { return error.message; } };
    const fails = (promise) => promise.then(() => "loaded", () => "failed");
    const answer = () => says(() => icp.check(ecs, { asOf: "2026-11-22" }).code.outcome);
    let loads = 0;
    for (const name of ["instantiate", "instantiateStreaming"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = (...given) => {
        if (given[0].byteLength === bytes.byteLength) loads++; // Node loads modules of its own
        return real.apply(WebAssembly, given);
      };
    }
    const print = (value) => console.log(JSON.stringify(value));`;
  const loaded = (code) => printed(root, "module", head + code);
  const NOT_YET = "icp-eligibility is not loaded yet: call and await init() first";

  test("calling anything before init says so in words", async () => {
    const code = `
      const calls = [() => icp.check(ecs), () => icp.checkAll([ecs]), () => icp.validate(ecs), () => icp.explain({}),
        () => icp.describe({}), () => icp.catalog(), () => icp.plan(ecs), () => icp.purchase({ websites: 1 }),
        () => icp.checkCode({ provider: "alibaba" }), () => icp.diagnose("ucloud-blocked"), () => icp.fromInventory("huawei", [])];
      const before = calls.map(says);
      const loading = icp.init(bytes);
      const during = answer();
      await loading;
      print({ before, during, after: answer() });`;
    assert.deepEqual(await loaded(code), { before: Array(11).fill(NOT_YET), during: NOT_YET, after: "notRequired" });
  });

  for (const [what, source] of [
    ["bytes", "bytes"],
    ["an ArrayBuffer", "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)"],
    ["a compiled module, as in Workers", "new WebAssembly.Module(bytes)"],
    ["a Response", 'new Response(bytes, { headers: { "content-type": "application/wasm" } })'],
    ["a promise of any of them", "Promise.resolve(bytes)"],
    ["a data URL as text", '"data:application/wasm;base64," + bytes.toString("base64")'],
    ["a data URL", 'new URL("data:application/wasm;base64," + bytes.toString("base64"))'],
  ]) {
    test(`init loads ${what}`, async () => {
      assert.equal(await loaded(`print([await icp.init(${source}), answer()]);`).then(([, outcome]) => outcome), "notRequired");
    });
  }

  test("calls of init share one loading, at once and later", async () => {
    const code = `
      await Promise.all([icp.init(bytes), icp.init(bytes), icp.init()]);
      const catalog = icp.catalog();
      await icp.init();
      await icp.init(bytes);
      await icp.init("nonsense:");
      print({ loads, same: catalog === icp.catalog(), answer: answer() });`;
    assert.deepEqual(await loaded(code), { loads: 1, same: true, answer: "notRequired" });
  });

  test("a failing init can be tried again", async () => {
    const code = `
      const sources = [() => bytes.subarray(0, 100), () => new Uint8Array(8), () => Promise.reject(new Error("offline")),
        () => "nonsense:", () => ({}), () => null, () => 5, () => new Response("", { status: 404 })];
      const tried = [];
      for (const source of sources) tried.push(await fails(icp.init(source())), answer());
      const both = await Promise.all([fails(icp.init(new Uint8Array(8))), fails(icp.init(bytes))]);
      await icp.init(bytes);
      print({ tried: [...new Set(tried)], both, answer: answer() });`;
    assert.deepEqual(await loaded(code), { tried: ["failed", NOT_YET], both: ["failed", "failed"], answer: "notRequired" });
  });

  for (const [what, source, message] of [
    ["bytes cut short", "bytes.subarray(0, 100)", "what init was given is not the package's WebAssembly module"],
    ["nothing at all", "null", "what init was given is not the package's WebAssembly module"],
    ["another module", "Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)", "what init was given is not the package's WebAssembly module"],
    ["an address that nobody serves", '"nonsense:"', "nonsense: cannot be fetched"],
    ["a refusal", 'new Response("", { status: 404 })', "what init was given cannot be fetched: status 404"],
    [
      "a page instead of the module",
      'new Response("<!doctype html>", { headers: { "content-type": "text/html" } })',
      "what init was given (content type text/html) is not the package's WebAssembly module",
    ],
    [
      "a page said to be the module",
      'new Response("<!doctype html>", { headers: { "content-type": "application/wasm" } })',
      "what init was given (content type application/wasm) is not the package's WebAssembly module",
    ],
  ]) {
    test(`init says what is wrong with ${what}`, async () => {
      const code = `const { message, cause } = await icp.init(${source}).catch((error) => error);
        print({ message, caused: cause !== undefined });`;
      const told = await loaded(code);
      assert.equal(told.message, `icp-eligibility: ${message}`);
      assert.equal(told.caused, !message.includes("404"));
    });
  }

  test("init loads the module whatever type its server gives it", async () => {
    for (const type of ["application/octet-stream", "text/plain", "application/wasm; charset=utf-8", ""]) {
      const code = `await icp.init(new Response(bytes, { headers: { "content-type": "${type}" } })); print(answer());`;
      assert.equal(await loaded(code), "notRequired", type);
    }
  });

  test("a module of another version, as a cache may hold one, is refused", async () => {
    const code = `
      const at = bytes.lastIndexOf("0.1.0");
      const old = Uint8Array.from(bytes);
      old.set(new TextEncoder().encode("0.0.9"), at);
      const { message } = await icp.init(old).catch((error) => error);
      await icp.init(bytes);
      print({ at: at > 0, message, answer: answer() });`;
    assert.deepEqual(await loaded(code.replaceAll("0.1.0", VERSION)), {
      at: true, message: `icp-eligibility: the .wasm is of 0.0.9, the JavaScript of ${VERSION}`, answer: "notRequired",
    });
  });

  test("is the same package: names and InputError", async () => {
    const code = `
      await icp.init(bytes);
      let good = false;
      try { icp.check({}); } catch (error) { good = error instanceof icp.InputError; }
      print({ names: Object.keys(icp).sort(), good, version: icp.version.package });`;
    const { names, good, version } = await loaded(code);
    const node = await import(new URL("node.js", pkg));
    assert.deepEqual(names, Object.keys(node).sort());
    assert.ok(good);
    assert.equal(version, node.version.package);
  });
});

test("the types declare what the package exports, in every entry", async () => {
  const types = readFileSync(new URL("index.d.ts", pkg), "utf8");
  const declared = new Set([...types.matchAll(/^export (?:declare )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name));
  for (const entry of ["node.js", "index.js", "inline.js"]) {
    assert.deepEqual(Object.keys(await import(new URL(entry, pkg))).sort(), [...declared].sort(), entry);
  }
  assert.equal(types, readFileSync(join(root, "src/face/index.d.ts"), "utf8"));
  assert.equal(types, readFileSync(new URL("index.d.cts", pkg), "utf8"));
});

test("the types have no any", () => {
  const types = readFileSync(new URL("index.d.ts", pkg), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, "");
  assert.match(types, /export function check\(/);
  assert.doesNotMatch(types, /\bany\b/);
});
