// The package's types in strict TypeScript projects, which find them as users' do: in the packed package, installed. The fixtures
// beside this are compiled as they stand, and so is every example in TypeScript of the READMEs.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const here = join(root, "tests/types");
const output = join(root, "tests/output/types");
const MODULES = [
  ["nodenext", "tsconfig.json", ["--module", "nodenext"]],
  ["bundler", "tsconfig.bundler.json", ["--module", "esnext", "--moduleResolution", "bundler"]],
];

before(async () => {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", output, join(root, "pkg")]);
  writeFileSync(join(output, "package.json"), '{ "private": true, "type": "module" }');
  await run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", JSON.parse(stdout)[0].filename], { cwd: output });
  for (const name of readdirSync(here).filter((name) => !name.endsWith(".mjs"))) cpSync(join(here, name), join(output, name));
});

/** Compiles, and fails with what the compiler says. */
async function compiles(...given) {
  const said = await run(join(root, "tests/node_modules/.bin/tsc"), ["--pretty", "false", ...given], { cwd: output }).catch((error) => error);
  assert.equal(said.stdout + said.stderr, "");
}

describe("good uses of every entry compile, bad ones do not", () => {
  for (const [name, project] of MODULES) test(name, () => compiles("--project", project));
});

describe("an example in TypeScript compiles as it stands", () => {
  const examples = ["README.md", "src/face/README.md"].flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(({ 1: code, index }) => ({ path, code, line: text.slice(0, index).split("\n").length }));
  });
  test("there is one", () => assert.ok(examples.length > 0));

  for (const { path, code, line } of examples) {
    for (const [name, , options] of MODULES) {
      test(`${path}, line ${line}, ${name}`, () => {
        const file = `${path.replace(/\W+/g, "-")}-${line}.ts`;
        writeFileSync(join(output, file), "\n".repeat(line) + code); // what the compiler says names the line of the README
        return compiles("--ignoreConfig", "--strict", "--noEmit", "--target", "es2022", ...options, file);
      });
    }
  }
});
