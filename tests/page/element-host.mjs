// A host's page with <icp-check> in it, for the tests of the element: its body, its policies, and what the element told it. It loads the
// script that sites embed; the package's own is a second copy, for hosts that have both.
import { fileURLToPath } from "node:url";
import { check } from "../../pkg/node.js";
import { NOW, TODAY } from "./browser.mjs";

export const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", purchasedMonths: 3, publicIp: "assigned", accountSite: "china" };
/** One instance for each outcome, and what it is. */
export const CASES = [
  ["a yes", { ...ECS, purchasedMonths: 4 }, "eligible"],
  ["a no", { ...ECS, billing: "payAsYouGo", publicIp: "none" }, "ineligible"],
  ["a no for ever", { provider: "alibaba", product: "oss", region: "cn-hangzhou" }, "ineligible"],
  ["disputed", ECS, "disputed"],
  ["not needed", { ...ECS, region: "cn-hongkong" }, "notRequired"],
  ["cannot tell yet", { provider: "tencent", product: "cvm" }, "incomplete"],
  ["not covered", { provider: "ctyun", product: "a server" }, "notCovered"],
];
export const verdictOf = (facts, locale) => check(facts, { asOf: TODAY, locale });
export const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";
export const SCRIPT = "./embed/v1/icp-check.js";
export const COPY = "./pkg/element.js";
export const EVENTS = ["icp-verdict", "icp-error", "icp-share", "icp-source-open"];

const kebab = (name) => name.replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`);
const written = (prefix, facts) => Object.entries(facts).map(([name, value]) => ` ${prefix}${kebab(name)}="${value}"`).join("");
/** The two ways to write it, with facts and what stands inside. */
export const element = (facts, inside = "", more = "") => `<icp-check${written("", { asOf: TODAY, ...facts })} ${more}>${inside}</icp-check>`;
export const div = (facts, inside = "", more = "") => `<div data-icp-check${written("data-icp-", { asOf: TODAY, ...facts })} ${more}>${inside}</div>`;

/** Opens a host's page with this in its body. `head` goes into its head; `scripts` are the copies of the element that it loads. */
export async function host(t, site, body, { lang = "en", csp = STRICT, width = 700, head = "", css = "", scripts = [SCRIPT], routes = [], ...context } = {}) {
  const opened = await site.browser.newContext({ viewport: { width, height: 900 }, colorScheme: "light", reducedMotion: "reduce", ...context });
  t.after(() => opened.close());
  const page = await opened.newPage();
  const noise = [];
  const requests = [];
  page.on("console", (message) => noise.push(message.text()));
  page.on("pageerror", (error) => noise.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.clock.install({ time: NOW });
  const imports = scripts.map((path) => `await import(${JSON.stringify(path)});`).join("\n");
  const files = {
    "host.html": ["text/html", `<!doctype html><html${lang && ` lang="${lang}"`}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Host</title><link rel="stylesheet" href="./host.css">${head}</head><body><main><h1>Host</h1>${body}</main><script type="module" src="./host.js"></script></body></html>`],
    "host.css": ["text/css", `:root { color-scheme: light dark; font-family: system-ui, "Noto Sans CJK SC", sans-serif; background: Canvas; color: CanvasText } ${css}`],
    "host.js": ["text/javascript", `globalThis.heard = [];
      for (const name of ${JSON.stringify(EVENTS)}) document.addEventListener(name, ({ type, target, detail }) =>
        heard.push([type, target.id, detail.verdict?.code.outcome ?? detail.source?.url ?? detail.error.message]));
      ${imports}`],
  };
  for (const [name, [type, text]] of Object.entries(files)) {
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: `${type}; charset=utf-8`, headers: { "content-security-policy": csp }, body: text }));
  }
  await page.route("**/pkg/*", (route) => route.fulfill({ path: fileURLToPath(new URL(`../..${new URL(route.request().url()).pathname}`, import.meta.url)) }));
  for (const [pattern, answer] of routes) await page.route(pattern, answer);
  await page.goto(`${site.server.url}host.html`);
  return Object.assign(page, { noise, requests });
}

export const HOSTS = "icp-check, [data-icp-check]";
/** The parts of the elements in a page, through their roots. */
export const shown = (page, part) => page.locator(`:is(${HOSTS}) [part~="${part}"]`);
/** Waits until every one of them shows an answer, or what is wrong. */
export const answered = (page) =>
  page.waitForFunction((hosts) => {
    const all = [...document.querySelectorAll(hosts)];
    return all.length > 0 && all.every(({ shadowRoot }) => shadowRoot?.firstElementChild.hidden === false);
  }, HOSTS);
/** What the page heard, without what an earlier answer said. */
export const heard = (page) => page.evaluate(() => globalThis.heard.splice(0));
