// Completes the npm package in the directory given: the JavaScript face, package.json and the documents beside the
// wasm, which .ci/build puts there.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const tool = createRequire(new URL("../tests/package.json", import.meta.url));
const { build, transform } = tool("esbuild");
const { minify } = tool("terser");
const root = fileURLToPath(new URL("..", import.meta.url));
const face = join(root, "src/face");
const out = resolve(process.argv[2]);

function fail(message) {
  console.error(`package: ${message}`);
  process.exit(1);
}

// The modules of the face, without comments and spaces.
for (const name of readdirSync(face).filter((name) => name.endsWith(".d.ts"))) cpSync(join(face, name), join(out, name));
cpSync(join(face, "index.d.ts"), join(out, "index.d.cts")); // the same types, for what requires
const shared = { bundle: true, outdir: out, target: "es2022", charset: "utf8" };

// The module for those who serve no .wasm: gzipped, as base64 of the bare bytes weighs a tenth more on the wire and nearly thrice as much on disk.
const packed = gzipSync(readFileSync(join(out, "icp_eligibility_bg.wasm")), { level: 9 }).toString("base64");
const inlined = {
  name: "packed",
  setup(build) {
    build.onResolve({ filter: /^\.\/packed\.js$/ }, ({ path }) => ({ path, namespace: "packed" }));
    build.onLoad({ filter: /./, namespace: "packed" }, () => ({ contents: `export const packed = "${packed}";` }));
  },
};
// What reads the providers' answers is a file of its own: a bundler leaves it out where nobody calls fromInventory.
await build({ ...shared, entryPoints: [join(face, "inventory.js")], format: "esm" });
const besides = (...names) => ({
  name: "besides",
  setup: (build) => build.onResolve({ filter: /^\.\// }, ({ path }) => (names.includes(path) ? { path, external: true, sideEffects: false } : undefined)),
});
// Entries for browsers and bundlers, over one chunk that holds what they share.
await build({
  ...shared,
  entryPoints: ["index.js", "inline.js"].map((name) => join(face, name)),
  splitting: true,
  chunkNames: "face",
  format: "esm",
  plugins: [inlined, besides("./inventory.js")],
});
// The element, which stands on the first of them, with its style sheet inside.
const styled = {
  name: "styled",
  setup(build) {
    build.onResolve({ filter: /^\.\/element-style\.js$/ }, ({ path }) => ({ path, namespace: "styled" }));
    build.onLoad({ filter: /./, namespace: "styled" }, async () => {
      const { code } = await transform(readFileSync(join(face, "element.css"), "utf8"), { loader: "css", minify: true });
      return { contents: `export const style = ${JSON.stringify(code.trim())};` };
    });
  },
};
await build({ ...shared, entryPoints: [join(face, "element.js")], format: "esm", plugins: [styled, besides("./index.js", "./fallback.js", "./timeline.js")] });
// The picture of an instance's time, for the element and for the page.
await build({ ...shared, entryPoints: [join(face, "timeline.js")], format: "esm" });
// The module as JavaScript: what .ci/build made of it, and what stands in its memory at the start, a letter a byte.
const { memory } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(join(out, "icp_eligibility_bg.wasm")))).exports;
const bytes = Buffer.from(memory.buffer);
const start = bytes.findIndex((byte) => byte !== 0);
const text = bytes.toString("latin1", start).replace(/\0+$/, "");
const compiled = {
  name: "compiled",
  setup(build) {
    build.onResolve({ filter: /^\.\/core\.js$/ }, () => ({ path: `${out}.wasm/core.js` }));
    build.onResolve({ filter: /^\.\/memory\.js$/ }, ({ path }) => ({ path, namespace: "memory" }));
    build.onLoad({ filter: /./, namespace: "memory" }, () => ({ contents: `export const start = ${start}, text = ${JSON.stringify(text)};` }));
  },
};
await build({ ...shared, entryPoints: [join(face, "fallback.js")], format: "esm", plugins: [compiled] });
// Node's two: for `import` and for `require`.
const node = { ...shared, entryPoints: [join(face, "node.js")], platform: "node" };
await build({ ...node, format: "esm" });
await build({
  ...node,
  outExtension: { ".js": ".cjs" },
  format: "cjs",
  define: { "import.meta.url": "here" },
  banner: { js: 'const here = require("node:url").pathToFileURL(__filename).href;' },
});

// Minified by terser, which comes out 4 % smaller than esbuild itself.
for (const name of readdirSync(out).filter((name) => /\.c?js$/.test(name))) {
  const { code } = await minify(readFileSync(join(out, name), "utf8"), {
    module: name.endsWith(".js"),
    toplevel: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
  });
  writeFileSync(join(out, name), code);
}

for (const [name, path] of [
  ["README.md", join(face, "README.md")],
  ["custom-elements.json", join(face, "custom-elements.json")],
  ["EMBEDDING.md", join(face, "EMBEDDING.md")],
  ["LICENSE", join(root, "LICENSE")],
  ["CHANGELOG.md", join(root, "CHANGELOG.md")],
]) {
  if (!existsSync(path)) fail(`there is no ${name}`);
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
for (const path of targets([manifest.exports, manifest.main, manifest.types, manifest.module, manifest.customElements])) {
  if (!path.includes("*") && !existsSync(join(out, path))) fail(`package.json names ${path}, which is not in the package`);
}
