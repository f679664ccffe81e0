// The examples of both READMEs, run as they stand: what a line says comes of it ("// → value") must come of it.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";

const run = promisify(execFile);
const pkg = new URL("../../pkg/node.js", import.meta.url).href;
const FUNCTIONS = ["check", "checkAll", "fromInventory", "plan", "purchase", "checkCode", "diagnose", "validate", "explain", "describe", "catalog"];

/** An example as a module that collects what each marked line gives beside what the text says of it. */
function asModule(code) {
  const lines = code
    .replace(/;\s*\n\s*\/\/ → /g, "; // → ")
    .replaceAll('"icp-eligibility"', JSON.stringify(pkg))
    .split("\n")
    .map((line) => line.replace(/^(.+?);\s*\/\/ → (.+)$/, "told.push([$1, $2]);"));
  return `const told = [];\n${lines.join("\n")}\nprocess.stdout.write(JSON.stringify(told));`;
}

for (const path of ["../../README.md", "../../src/face/README.md"]) {
  const text = readFileSync(new URL(path, import.meta.url), "utf8");
  describe(fileURLToPath(new URL(path, import.meta.url)).includes("face") ? "the README of the package" : "the README of the project", () => {
    const examples = [...text.matchAll(/```([jt]s)\n([\s\S]*?)```/g)].map(([whole, language, code]) => ({ language, code, line: text.slice(0, text.indexOf(whole)).split("\n").length }));
    for (const { language, code, line } of examples) {
      test(`the example at line ${line}`, async () => {
        const marks = code.match(/\/\/ → /g) ?? [];
        assert.ok(marks.length > 0, "an example shows what comes of it");
        // Of an example in TypeScript only the types are taken away; whether it compiles is tried in tests/types.
        const { code: module } = await transform(asModule(code), { loader: language });
        const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", module]);
        const told = JSON.parse(stdout);
        assert.equal(told.length, marks.length);
        for (const [given, said] of told) assert.deepEqual(given, said);
      });
    }

    if (path.includes("face")) {
      test("has an example of every function", () => {
        const all = examples.map(({ code }) => code).join("\n");
        for (const name of FUNCTIONS) assert.match(all, new RegExp(`\\b${name}\\(`), name);
      });
    }
  });
}
