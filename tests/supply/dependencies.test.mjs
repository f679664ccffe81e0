// What the project takes from others, read from the files that pin it: no network, nothing installed. cargo-deny, which `make supply` runs
// beside this, holds the licences and sources of crates.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const json = (path) => JSON.parse(read(path));

// Tools that are used here and given to nobody: whatever may be used and shared freely, also where the licence stays with its files (MPL)
// or asks that the author of data is named (CC-BY).
const LICENCES = new Set("0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC-BY-4.0 CC0-1.0 ISC MIT MIT-0 MPL-2.0 Python-2.0".split(" "));
// What tells npm nothing of its licence, and where it tells people.
const UNSAID = {
  "eval@0.1.8": "MIT: its LICENSE",
  "format@0.2.2": "MIT: its Readme.md",
  "parse-cache-control@1.0.1": "BSD-3-Clause: its LICENSE",
  "require-like@0.1.2": "MIT: its Readme.md",
};
// No script of a package runs when it is installed, and none is missed; a registry's address depends on who installs.
const NPMRC = ["audit=false", "fund=false", "ignore-scripts=true", "omit-lockfile-registry-resolved=true", "save-exact=true"];
const KINDS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies", "bundleDependencies", "bundledDependencies"];
const NOT_OURS = new Set([".git", "node_modules", "output", "pkg", "target"]);

function* files(name, folder = "") {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) yield* files(name, path);
    else if (entry.name === name) yield path;
  }
}
const asked = (manifest) => Object.assign({}, ...KINDS.map((kind) => manifest[kind]));

/** Whether one may use it under a licence of the list, by an expression such as `(MIT OR CC0-1.0)`. */
function allowed(expression = "") {
  const plain = expression.replace(/^\(|\)$/g, "");
  if (plain.includes(" AND ")) return plain.split(" AND ").every((id) => LICENCES.has(id));
  return plain.split(" OR ").some((id) => LICENCES.has(id));
}

test("what is published depends on nothing and runs nothing when it is installed", () => {
  const manifest = json("src/face/package.json");
  for (const kind of [...KINDS, "scripts", "gypfile"]) assert.equal(manifest[kind], undefined, kind);
});

const folders = [...files("package.json")].map(dirname).filter((folder) => folder !== "src/face");
const unsaid = new Set();
for (const folder of folders) {
  describe(folder, () => {
    const manifest = json(`${folder}/package.json`);
    const { packages, lockfileVersion } = json(`${folder}/package-lock.json`);
    const locked = Object.entries(packages).filter(([path]) => path !== "");
    const each = (wrong) => assert.deepEqual(locked.filter(([path, entry]) => wrong(entry, path)).map(([path]) => path), []);

    test("each version is exact", () => {
      for (const [name, version] of Object.entries(asked(manifest))) assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
    });
    test("npm finds the lock file to agree with package.json", async () => {
      const place = mkdtempSync(join(tmpdir(), "icp-eligibility-lock-"));
      try {
        for (const name of ["package.json", "package-lock.json", ".npmrc"]) cpSync(join(root, folder, name), join(place, name));
        await run("npm", ["ci", "--dry-run", "--offline"], { cwd: place });
      } catch ({ message, stderr }) {
        assert.fail(stderr ?? message);
      } finally {
        rmSync(place, { recursive: true });
      }
    });
    test("each package has its hash, and none an address", () => {
      assert.equal(lockfileVersion, 3);
      each(({ integrity = "" }) => !/^sha512-[\w+/]{86}==$/.test(integrity));
      each(({ resolved, link }) => resolved !== undefined || link !== undefined);
    });
    test("each licence is allowed", () => {
      const name = (path, { version }) => `${path.replace(/^.*node_modules\//, "")}@${version}`;
      each((entry, path) => !allowed(entry.license) && !(entry.license === undefined && UNSAID[name(path, entry)]));
      for (const [path, entry] of locked) if (entry.license === undefined) unsaid.add(name(path, entry));
    });
    test("npm is told to run no scripts", () => assert.deepEqual(read(`${folder}/.npmrc`).trim().split("\n"), NPMRC));
  });
}
test("no more licences are looked up by hand than need be", () => assert.deepEqual([...unsaid].sort(), Object.keys(UNSAID)));

describe("each dependency has a line that says what it is for, and each line a dependency", () => {
  const documented = new Map(
    read("tests/DEPENDENCIES.md")
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.match(/^.+/)[0], [...section.matchAll(/^\| `(.+?)` \|(.*)$/gm)].map(([, ...line]) => line)]),
  );
  const lines = (folder) => documented.get(folder)?.map(([name]) => name) ?? [];
  const says = (folder, wanted) => assert.deepEqual(lines(folder), [...new Set(wanted)].sort());

  for (const folder of folders) test(folder, () => says(folder, Object.keys(asked(json(`${folder}/package.json`)))));
  test(".ci/setup", () => says(".ci/setup", [...read(".ci/setup").matchAll(/^\s*cargo_tool ([\w-]+) "/gm)].map(([, name]) => name)));
  test("tests/hosts/mkdocs", () => {
    const list = read("tests/hosts/mkdocs/requirements.txt").replaceAll("\\\n", " ").trim().split("\n");
    for (const line of list) assert.match(line, /^[\w-]+==[\w.]+(\s+--hash=sha256:[\da-f]{64})+$/);
    for (const name of lines("tests/hosts/mkdocs")) assert.ok(list.some((line) => line.startsWith(`${name}==`)), name); // the rest is what these bring
  });
  test("no other section", () => assert.deepEqual([...documented.keys()].sort(), [...folders, ".ci/setup", "tests/hosts/mkdocs"].sort()));

  test("no line is empty", () => {
    for (const [name, why] of [...documented.values()].flat()) assert.match(why, /^ .*\w{3}.* \|$/, name);
  });

  // In Cargo.toml it is the comment above.
  for (const path of files("Cargo.toml")) {
    test(path, () => {
      let ours = false;
      let before = "";
      for (const line of read(path).split("\n")) {
        assert.doesNotMatch(line, /dependencies\./, "a line for each, so that one can stand above it");
        if (line.startsWith("[")) ours = /dependencies\]/.test(line);
        const [, name] = (ours && /^([\w-]+)\s*=/.exec(line)) || [];
        if (name && !/\{ path = "[./]+" \}/.test(line)) {
          assert.match(before, /^# .*\w{3}/, `${name}: the line above says what it is for`);
          assert.match(line, /"=\d+\.\d+\.\d+"/, `${name}: an exact version`);
        }
        before = line;
      }
    });
  }
});
