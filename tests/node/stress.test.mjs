// No good call ends the process. V8 in Node 20 and 22 aborts, with a fatal error that no `catch` sees, when a hot function has called an
// export that gives a bare reference (`externref`) and loses its optimised code before the export returns. So the exports give numbers only.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import binaryen from "binaryen";
import { CALLS } from "./stress.mjs";

const run = promisify(execFile);
const CHILD = fileURLToPath(new URL("stress.child.mjs", import.meta.url));
const MENDED = 23; // Node 24 (V8 13.6) has mended it, Node 22 (V8 12.4) has not

const NUMBERS = new Map(["i32", "i64", "f32", "f64"].map((name) => [binaryen[name], name]));

/** The functions that a module exports, with the types of what they take and give; a type other than a number counts as a reference. */
function functionsOf(bytes) {
  const module = binaryen.readBinary(bytes);
  const types = (type) => binaryen.expandType(type).map((one) => NUMBERS.get(one) ?? "externref");
  return Array.from({ length: module.getNumExports() }, (_, k) => binaryen.getExportInfo(module.getExportByIndex(k)))
    .filter(({ kind }) => kind === binaryen.ExternalFunction)
    .map(({ name, value }) => {
      const { params, results } = binaryen.getFunctionInfo(module.getFunction(value));
      return { name, takes: types(params), gives: types(results) };
    });
}

/** A module that exports such functions, to stand before the package's own: each only calls the import of its name. */
function front(functions) {
  const lines = functions.flatMap(({ name, takes, gives }) => {
    const type = `(param ${takes.join(" ")}) (result ${gives.join(" ")})`;
    const given = takes.map((_, k) => `(local.get ${k})`).join(" ");
    return [`(import "core" "${name}" (func $${name} ${type}))`, `(func (export "${name}") ${type} (call $${name} ${given}))`];
  });
  const module = binaryen.parseText(`(module ${lines.sort().reverse().join("\n")})`); // imports come first
  module.setFeatures(binaryen.Features.ReferenceTypes);
  return module.emitBinary();
}

const OWN = readFileSync(new URL("../../pkg/icp_eligibility_bg.wasm", import.meta.url));
const FUNCTIONS = functionsOf(OWN);
const LIKE_OWN = front(FUNCTIONS);
/** The control: as the package's own, but each gives a bare reference, which for JavaScript is the number still. */
const BARE = front(FUNCTIONS.map((one) => ({ ...one, gives: ["externref"] })));

test("every export takes and gives numbers only", () => {
  const names = FUNCTIONS.map(({ name }) => name);
  const withReferences = (functions) => functions.filter(({ takes, gives }) => [...takes, ...gives].includes("externref")).map(({ name }) => name);
  assert.ok(names.includes("check"));
  assert.deepEqual(withReferences(FUNCTIONS), []);
  assert.deepEqual(withReferences(functionsOf(BARE)).sort(), names.sort(), "the control is not told apart");
});

// Code is optimised in turn, not when a second thread gets round to it.
const FLAGS = ["--expose-gc", "--no-concurrent-recompilation"];

/** How a process ends in which a call of the package gets hot and then loses its code on the way, with such a module before its own. */
const ending = (call, module) =>
  run(process.execPath, [...FLAGS, CHILD, call, Buffer.from(module).toString("base64")]).then(
    () => ({ code: 0, signal: null, stderr: "" }),
    ({ code, signal, stderr }) => ({ code, signal, stderr: stderr.slice(-4000) }), // before that stands the line of the package, all of it
  );

describe("hot code that is thrown away while the module runs", { concurrency: 2 }, () => {
  for (const call of Object.keys(CALLS)) {
    test(`${call} answers as before`, async () => {
      assert.deepEqual(await ending(call, LIKE_OWN), { code: 0, signal: null, stderr: "" });
    });

    test(`${call} would abort if its export gave a bare reference`, async (t) => {
      const { code, signal, stderr } = await ending(call, BARE);
      if (code === 0 && Number.parseInt(process.versions.node, 10) >= MENDED) return t.skip(`V8 ${process.versions.v8} has mended it`);
      assert.match(stderr, /^# Fatal error in .*\n# unreachable code$/m, `it ended with code ${code}, signal ${signal}`);
    });
  }
});
