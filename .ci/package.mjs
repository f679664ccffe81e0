// Completes the npm package in the directory given: the JavaScript face, package.json and the documents beside the
// wasm and its glue, which .ci/build puts there.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tool = createRequire(new URL("../tests/package.json", import.meta.url));
const { buildSync } = tool("esbuild");
const { minify } = tool("terser");
const root = fileURLToPath(new URL("..", import.meta.url));
const face = join(root, "src/face");
const out = process.argv[2];

function fail(message) {
  console.error(`package: ${message}`);
  process.exit(1);
}

// The modules of the face, without comments and spaces: an entry for browsers, one for Node, and what both share.
for (const name of readdirSync(face).filter((name) => name.endsWith(".d.ts"))) cpSync(join(face, name), join(out, name));
buildSync({
  entryPoints: ["index.js", "node.js"].map((name) => join(face, name)),
  outdir: out,
  bundle: true,
  splitting: true,
  chunkNames: "face",
  external: ["node:*"],
  format: "esm",
  target: "es2022",
  charset: "utf8",
});
// Minified by terser, which comes out 4 % smaller than esbuild itself.
for (const name of readdirSync(out).filter((name) => name.endsWith(".js"))) {
  const { code } = await minify(readFileSync(join(out, name), "utf8"), { module: true, compress: { passes: 3, unsafe_arrows: true } });
  writeFileSync(join(out, name), code);
}

const readme = [join(face, "README.md"), join(root, "README.md")].find((path) => existsSync(path));
for (const [name, path] of [
  ["README.md", readme],
  ["LICENSE", join(root, "LICENSE")],
  ["CHANGELOG.md", join(root, "CHANGELOG.md")],
]) {
  if (!path || !existsSync(path)) fail(`there is no ${name}`);
  cpSync(path, join(out, name));
}

// The version has one home, Cargo.toml.
const [, version] = /^\[package\][^[]*?^version\s*=\s*"([^"]+)"/ms.exec(readFileSync(join(root, "Cargo.toml"), "utf8")) ?? [];
if (!version) fail("no version in Cargo.toml");
const { name, ...rest } = JSON.parse(readFileSync(join(face, "package.json"), "utf8"));
if (rest.version) fail("src/face/package.json has a version of its own");
const manifest = { name, version, ...rest };
writeFileSync(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);

// Whatever the manifest points to must be there.
function* targets(value) {
  if (typeof value === "string") yield value;
  else if (value && typeof value === "object") for (const inner of Object.values(value)) yield* targets(inner);
}
for (const path of targets([manifest.exports, manifest.main, manifest.types, manifest.module])) {
  if (!path.includes("*") && !existsSync(join(out, path))) fail(`package.json names ${path}, which is not in the package`);
}
