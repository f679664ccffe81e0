// The snippets in the hosts of documentation that people have: each host's own build of the smallest site, with nothing but what
// src/face/EMBEDDING.md says. `.ci/setup hosts` installs them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch } from "../consumers/site.mjs";
import { blocks, embedding, FORMS, make, serveEmbed, tests, tried } from "./host.mjs";

const cache = process.env.HOSTS ?? "";
const python = (name) => join(cache, "python/bin", name);
const wordpress = join(cache, "wordpress/usr/share/wordpress");
for (const path of [python("mkdocs"), wordpress]) {
  if (!existsSync(path)) throw new Error("the hosts are not installed: run `make hosts`");
}

const installed = (folder, name) => JSON.parse(readFileSync(join(fileURLToPath(new URL(folder, import.meta.url)), "node_modules", name, "package.json"), "utf8")).version;
const VERSION = "import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))";
const pip = (name) => execFileSync(python("python"), ["-c", VERSION, name], { encoding: "utf8" }).trim();

const buildMkDocs = async ({ url, run }) => {
  await run(python("mkdocs"), ["build", "--strict", "--quiet"], { SITE_URL: url });
  return "/site";
};
const buildZensical = async ({ url, run }) => {
  await run(python("zensical"), ["build", "--clean"], { SITE_URL: url });
  return "/site";
};
const buildDocusaurus = async ({ run }) => {
  await run("node_modules/.bin/docusaurus", ["build"], { DOCUSAURUS_NO_PERSISTENT_CACHE: "true" });
  return "/build";
};
const buildVitePress = async ({ run }) => {
  await run("node_modules/.bin/vitepress", ["build"]);
  return "/.vitepress/dist";
};
/** Puts every post through WordPress, as its author without `unfiltered_html` would. */
const buildWordPress = async ({ root }) => {
  for (const name of readdirSync(root).filter((name) => name.endsWith(".post"))) {
    writeFileSync(join(root, name.replace(".post", ".html")), filtered(root, readFileSync(join(root, name), "utf8")));
  }
  return "";
};
const filtered = (root, post) => execFileSync("php", ["-d", "display_errors=stderr", "page.php", wordpress], { cwd: root, input: post, encoding: "utf8" });

const BOTH = Object.keys(FORMS);
const HOSTS = {
  "MkDocs with Material, instant navigation": {
    folder: "mkdocs",
    build: buildMkDocs,
    path: (form) => `${form}/`,
    versions: () => `MkDocs ${pip("mkdocs")}, Material ${pip("mkdocs-material")}`,
  },
  Zensical: { folder: "mkdocs", build: buildZensical, path: (form) => `${form}/`, versions: () => `Zensical ${pip("zensical")}` },
  "Docusaurus, the script in its configuration": {
    folder: "docusaurus",
    without: ["script of a page"],
    build: buildDocusaurus,
    path: (form) => `${form}/`,
    versions: () => `Docusaurus ${installed("docusaurus", "@docusaurus/core")}, React ${installed("docusaurus", "react")}`,
  },
  "Docusaurus, the script in a page": { folder: "docusaurus", without: ["docusaurus.config.js"], build: buildDocusaurus, path: (form) => `${form}/` },
  "VitePress, not told of the element": {
    folder: "vitepress",
    without: [".vitepress/config.mjs for the element"],
    build: buildVitePress,
    forms: ["div"],
    path: (form) => `${form}.html`,
    versions: () => `VitePress ${installed("vitepress", "vitepress")}`,
  },
  "VitePress, told of the element": { folder: "vitepress", build: buildVitePress, path: (form) => `${form}.html` },
  WordPress: { folder: "wordpress", build: buildWordPress, forms: ["div"], path: (form) => `${form}.html`, stays: false },
};

let browser;
let embed;
before(async () => {
  browser = await launch();
  embed = await serveEmbed();
});
after(async () => {
  await browser?.close();
  await embed?.close();
});

for (const [name, { forms = BOTH, path, stays = true, versions, ...how }] of Object.entries(HOSTS)) {
  describe(name, () => {
    let site;
    before(async () => {
      site = await make(name, embed, how);
    });
    after(() => site?.close());

    for (const form of forms) tests(() => browser, () => site, { form, path: path(form), stays });

    if (versions) test("is of the version that the document names", () => assert.ok(embedding.includes(versions()), versions()));
  });
}

describe("what WordPress makes of a post by an author without unfiltered_html", () => {
  const root = fileURLToPath(new URL("wordpress/", import.meta.url));
  const { div, element, script } = blocks;
  const link = element.match(/<a .*<\/a>/)[0];
  const iframe = '<iframe src="https://HOST/"></iframe>';

  for (const [what, posted, becomes] of [
    ["the div stays whole, outside of any paragraph", div, div],
    ["of the element the link stays", element, `<p>${link}</p>`],
    ["the script goes", script, ""],
    ["an iframe goes", iframe, ""],
    ["a div of several lines gets a paragraph inside it", div.replace(link, `\n\n${link}\n\n`), `${div.slice(0, div.indexOf(link))}\n<p>${link}</p>\n</div>`],
  ]) {
    test(what, () => {
      const page = filtered(root, `Before.\n\n${posted}\n\nAfter.`);
      assert.equal(page.slice(page.indexOf("<p>Before.</p>"), page.indexOf("<p>After.</p>")).replace("<p>Before.</p>", "").trim(), becomes);
    });
  }

  test("is of the version that the document names", () => {
    const [, version] = filtered(root, "").match(/content="WordPress ([\d.]+)"/);
    assert.ok(embedding.includes(`the filters of WordPress ${version.match(/^\d+\.\d+/)[0]}`), version); // Debian moves on by the last number
  });
});

test("every snippet of the document is tried in one of them", () => assert.deepEqual([...tried].sort(), Object.keys(blocks).sort()));
