// What the element promises to hosts: the manifest made from its source says it, and each promise is tried in a browser. After a change
// of what element.js says of itself, `UPDATE=1 node --test tests/page/element-contract.test.mjs` renews the manifest and the README's tables.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import Ajv from "ajv";
import { catalog } from "../../pkg/node.js";
import { browsing } from "./browser.mjs";
import { answered, CASES, div, ECS, element, host } from "./element-host.mjs";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const face = (name) => join(root, "src/face", name);
const declared = () => JSON.parse(readFileSync(face("custom-elements.json"), "utf8")).modules[0].declarations[0];
const names = (kind) => declared()[kind].map(({ name }) => name);

/** A file is as it is made now; with UPDATE=1 it is made so. */
function fresh(path, text) {
  if (process.env.UPDATE) writeFileSync(path, text);
  assert.equal(readFileSync(path, "utf8"), text, `${path}: renew it with UPDATE=1`);
}

describe("R14: the manifest", () => {
  test("is that of the source", async () => {
    const folder = join(root, "tests/output/manifest");
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    copyFileSync(face("element.js"), join(folder, "element.js"));
    // Given no package.json of its own it leaves ours alone.
    await run(join(root, "tests/node_modules/.bin/cem"), ["analyze", "--quiet", "--globs", "element.js", "--outdir", "."], { cwd: folder });
    const made = JSON.parse(readFileSync(join(folder, "custom-elements.json"), "utf8"));
    fresh(face("custom-elements.json"), `${JSON.stringify(made, null, 2)}\n`);
  });

  test("is one by the schema of manifests", () => {
    const schema = JSON.parse(readFileSync(join(root, "tests/node_modules/custom-elements-manifest/schema.json"), "utf8"));
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(JSON.parse(readFileSync(face("custom-elements.json"), "utf8")));
    assert.equal(validate.errors, null);
  });

  test("names the element, its class and every fact of the package, and nothing else", () => {
    assert.equal(declared().tagName, "icp-check");
    assert.deepEqual(declared().members.filter(({ privacy }) => privacy !== "private").map(({ name }) => name), ["define", "verdict"]);
    const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const ofCode = new Set(["codeState", "codeUse", "atIssuer", "forThisAccount", "codeBought"]);
    const facts = catalog().facts.filter(({ name }) => !ofCode.has(name)).map(({ name }) => kebab(name));
    assert.deepEqual(names("attributes"), ["provider", "product", "as-of", "lang", "heading-level", "page", ...facts]);
    assert.deepEqual(names("events"), ["icp-verdict", "icp-error", "icp-share", "icp-source-open"]);
    assert.deepEqual(names("slots"), ["", "footer"]);
    assert.deepEqual(names("cssStates"), ["loading", ...new Set(CASES.map(([, , outcome]) => outcome)), "error"].sort((a, b) => names("cssStates").indexOf(a) - names("cssStates").indexOf(b)));
    assert.ok(names("cssProperties").length >= 10);
  });

  test("is what the README says", () => {
    const path = face("README.md");
    const readme = readFileSync(path, "utf8");
    const code = (text) => (text ? `\`${text}\`` : "");
    const row = (...cells) => `| ${cells.join(" | ")} |`;
    const table = (head, rows) => [row(...head), row(...head.map(() => "---")), ...rows.map((cells) => row(...cells))].join("\n");
    const shown = (kind, head, name = code, more = () => []) => table(head, declared()[kind].map((one) => [name(one.name), ...more(one), one.description]));
    const tables = [
      shown("attributes", ["attribute", ""]),
      shown("events", ["event", "detail", ""], code, ({ type }) => [code(type.text.replace(/^CustomEvent<(.*)>$/, "$1").replace(/ \| /g, " or "))]),
      shown("slots", ["slot", ""], (name) => code(name) || "(no name)"),
      shown("cssStates", ["state", ""], (name) => code(`:state(${name})`)),
      shown("cssParts", ["part", ""], (name) => code(`::part(${name})`)),
      shown("cssProperties", ["custom property", "without it", ""], code, (one) => [code(one.default)]),
    ];
    const [before, , after] = readme.split(/(?<=<!-- made from custom-elements\.json -->\n)([\s\S]*)(?=<!-- to here -->)/);
    fresh(path, `${before}\n${tables.join("\n\n")}\n\n${after}`);
  });
});

test("R12: importing it where there are no elements, as where pages are made beforehand, is harmless", async () => {
  const { IcpCheckElement, ...more } = await import(new URL("../../pkg/element.js", import.meta.url));
  assert.equal(typeof IcpCheckElement, "function");
  assert.deepEqual(more, {});
});

describe("R14: in a browser", { concurrency: 2 }, () => {
  const site = browsing();
  /** Everything that can be shown, on one page: each outcome, the empty one, what cannot be read. */
  const everything = [...CASES.map(([, facts]) => facts), {}, { ...ECS, billing: "rent" }];
  const body = everything.map((facts) => element(facts, "", 'page="/"') + div(facts)).join("");
  const FAILING = { csp: "", routes: ["**/*.wasm", "**/fallback.js"].map((pattern) => [pattern, (route) => route.fulfill({ status: 404 })]) };

  /** The parts of every element on the page, and how many of each. */
  const parts = (page) =>
    page.evaluate(() => [...document.querySelectorAll("icp-check, div[data-icp-check]")].flatMap(({ shadowRoot }) =>
      [...shadowRoot.querySelectorAll("[part]")].flatMap((node) => [...node.part])));

  test("the parts shown are exactly those documented, and each can be styled", async (t) => {
    const css = names("cssParts").map((name) => `icp-check::part(${name}), div::part(${name}) { outline: 7px solid rgb(1, 2, 3) }`).join("\n");
    const found = new Set();
    for (const options of [{}, FAILING]) {
      const page = await host(t, site, body, { css, ...options });
      await answered(page);
      for (const part of await parts(page)) found.add(part);
      const plain = await page.evaluate(() => [...document.querySelectorAll("icp-check, div[data-icp-check]")].flatMap(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll("[part]")].filter((node) => getComputedStyle(node).outlineWidth !== "7px").map((node) => node.part.value)));
      assert.deepEqual(plain, []);
    }
    assert.deepEqual([...found].sort(), names("cssParts").sort());
  });

  test("each custom property changes what is shown", async (t) => {
    const page = await host(t, site, body, { csp: "" });
    await answered(page);
    const markers = { "--icp-font": "cursive", "--icp-radius": "17px", "--icp-padding": "37px" };
    const without = await page.evaluate((all) => {
      const hosts = [...document.querySelectorAll("icp-check")];
      const nodes = hosts.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll("*")]);
      const looks = () => nodes.map((node) => {
        const { color, backgroundColor, borderTopColor, borderRadius, padding, fontFamily } = getComputedStyle(node);
        return [color, backgroundColor, borderTopColor, borderRadius, padding, fontFamily];
      });
      const plain = looks();
      return all.filter(([name, value]) => {
        for (const one of hosts) one.style.setProperty(name, value);
        const changed = looks().some((look, k) => look.some((own, at) => own !== plain[k][at] && own === value));
        for (const one of hosts) one.style.removeProperty(name);
        return !changed;
      });
    }, names("cssProperties").map((name) => [name, markers[name] ?? "rgb(1, 2, 3)"]));
    assert.deepEqual(without, []);
  });

  test("one state at a time: loading, then the better outcome or error; a div has none and needs none", async (t) => {
    let open;
    const held = new Promise((resolve) => { open = resolve; });
    const page = await host(t, site, body, { csp: "", routes: [["**/*.wasm", async (route) => { await held; await route.continue(); }]] });
    await page.waitForFunction(() => customElements.get("icp-check"));
    const states = () => page.evaluate((all) => [...document.querySelectorAll("icp-check")].map((node) => all.filter((state) => node.matches(`:state(${state})`)).join()), names("cssStates"));
    assert.deepEqual(await states(), everything.map(() => "loading"));
    open();
    await answered(page);
    assert.deepEqual(await states(), [...CASES.map(([, , outcome]) => outcome), "incomplete", "error"]);
  });

  test("what stands in its slots is shown: until there is an answer, and below it", async (t) => {
    const inside = '<p id="fallback">Look here</p><p id="footer" slot="footer">From us</p>';
    for (const write of [element, div]) {
      let open;
      const held = new Promise((resolve) => { open = resolve; });
      const page = await host(t, site, write(ECS, inside), { routes: [["**/*.wasm", async (route) => { await held; await route.continue(); }]] });
      await page.waitForFunction(() => document.querySelector("main > :last-child").shadowRoot);
      const visible = () => page.evaluate(() => ["fallback", "footer"].filter((id) => document.getElementById(id).checkVisibility()));
      assert.deepEqual(await visible(), ["fallback", "footer"]);
      open();
      await answered(page);
      assert.deepEqual(await visible(), ["footer"]);
    }
  });

  test("events bubble, also out of a shadow root that it stands in, and say what was shown or followed", async (t) => {
    const page = await host(t, site, '<div id="outer"></div>');
    await page.evaluate((html) => {
      document.addEventListener("icp-verdict", ({ detail }) => { globalThis.detail = detail; });
      document.addEventListener("icp-source-open", ({ detail }) => { globalThis.opened = detail; });
      document.addEventListener("icp-share", ({ detail }) => { globalThis.shared = detail; });
      document.addEventListener("click", (event) => event.preventDefault());
      const made = document.createElement("icp-check");
      for (const [name, value] of html) made.setAttribute(name, value);
      document.getElementById("outer").attachShadow({ mode: "open" }).append(made);
    }, [["provider", "alibaba"], ["product", "oss"], ["region", "cn-hangzhou"], ["page", "/"]]);
    const { verdict } = await page.waitForFunction(() => globalThis.detail).then((handle) => handle.jsonValue());
    const failing = verdict.findings.find(({ status }) => status === "fail");
    assert.equal(failing.rule, "product");
    const link = page.locator("[data-rule=product] cite a").first();
    await link.click();
    const { source, rule } = await page.evaluate(() => globalThis.opened);
    assert.equal(rule, "product");
    assert.equal(source.url, await link.getAttribute("href"));
    assert.deepEqual(source, failing.sources[0]);
    const full = page.locator("[part~=page]");
    await full.click();
    assert.deepEqual(await page.evaluate(() => globalThis.shared), { address: await full.getAttribute("href") });
  });

  test("a copy under another name, and a name that is taken stays with whoever had it", async (t) => {
    const page = await host(t, site, `<x-check${element(ECS).slice("<icp-check".length).replace("icp-check", "x-check")}`, { csp: "" });
    const [own, again, taken] = await page.evaluate(async () => {
      const { IcpCheckElement } = await import("./embed/v1/icp-check.js");
      const other = customElements.get("x-check") ?? IcpCheckElement.define("x-check");
      customElements.define("y-check", class extends HTMLElement {});
      return [IcpCheckElement.define() === IcpCheckElement, IcpCheckElement.define("x-check") === other, IcpCheckElement.define("y-check").prototype instanceof IcpCheckElement];
    });
    assert.deepEqual([own, again, taken], [true, true, false]);
    await page.waitForFunction(() => document.querySelector("x-check").verdict?.code.outcome === "disputed");
  });
});
