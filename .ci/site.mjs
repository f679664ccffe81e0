// Makes the page ready to be served, in the directory given: www/ with its modules joined, the package beside it in pkg/, what sites embed in
// embed/v1/, the rules as pages that need no script, and a service worker that knows every file. Any static server will do.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCALES } from "../www/words.js";
import { document, rulesPage, rulesTable } from "./rules.mjs";

const { build } = createRequire(new URL("../tests/package.json", import.meta.url))("esbuild");
const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const out = resolve(process.argv[2]);

const write = (path, text) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const copy = (from, to) => cpSync(at(from), join(out, to));
/** Puts texts in the places of comments such as <!-- rules -->; each must be there. */
function fill(text, values) {
  return Object.entries(values).reduce((filled, [name, value]) => {
    const place = `<!-- ${name} -->`;
    if (!filled.includes(place)) throw new Error(`site: there is no place for ${name}`);
    return filled.replace(place, () => value);
  }, text);
}

rmSync(out, { recursive: true, force: true });

// The package, as it is.
const PACKAGE = ["index.js", "face.js", "inventory.js", "fallback.js", "icp_eligibility_bg.wasm"];
for (const name of PACKAGE) copy(`pkg/${name}`, `pkg/${name}`);

// The page's own modules, joined: one request instead of twenty, one after the other. The worker is a second one.
const shared = { bundle: true, format: "esm", minify: true, target: "es2022", charset: "utf8", legalComments: "none" };
const beside = { name: "beside", setup: ({ onResolve }) => onResolve({ filter: /\/pkg\// }, ({ path }) => ({ path, external: true })) };
await build({ ...shared, entryPoints: ["page.js", "fleet-worker.js"].map((name) => at(`www/${name}`)), outdir: out, plugins: [beside] });
await build({ ...shared, entryPoints: [at("www/style.css")], outdir: out });

// The element for sites that embed it by one address: one script, and beside it what that loads when it must.
await build({ ...shared, entryPoints: [at("pkg/element.js")], outfile: join(out, "embed/v1/icp-check.js"), external: ["./fallback.js"] });
for (const name of ["fallback.js", "icp_eligibility_bg.wasm"]) copy(`pkg/${name}`, `embed/v1/${name}`);

// What is readable without any script.
for (const locale of LOCALES) {
  write(`rules.${locale}.html`, rulesPage(locale));
  const main = readFileSync(at(`www/accessibility.${locale}.html`), "utf8");
  write(`accessibility.${locale}.html`, document(locale, { title: "accessibility", name: "accessibility", main }));
}
const preloads = ["pkg/index.js", "pkg/face.js", "pkg/inventory.js"].map((path) => `<link rel="modulepreload" href="./${path}">`).join("\n    ");
write("index.html", fill(readFileSync(at("www/index.html"), "utf8"), { preloads, "rules en": rulesTable("en"), "rules zh-CN": rulesTable("zh-CN") }));

// Every file is known to the service worker, and its version is what stands in them.
const files = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(out, join(entry.parentPath ?? entry.path, entry.name)))
  .filter((path) => !path.startsWith("embed/"))
  .sort();
const hash = createHash("sha256");
for (const path of files) hash.update(path).update("\0").update(readFileSync(join(out, path)));
const known = { VERSION: JSON.stringify(hash.digest("hex").slice(0, 16)), FILES: JSON.stringify(files) };
await build({ ...shared, format: "iife", entryPoints: [at("www/sw.js")], outdir: out, define: known });
