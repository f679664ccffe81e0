// <icp-check>: the answer for one instance, described by attributes, wherever a page wants to show it. Importing this defines it.
//
// What stands inside the element is shown until there is an answer, and where there can be none.
import { catalog, check, describe, init, InputError } from "./index.js";

const STYLE = `
:host { display: block; font: inherit; line-height: 1.5; color: var(--icp-text, light-dark(#1b1f24, #e6e8eb)); }
:host([hidden]) { display: none; }
[part~=verdict] { padding: 1rem; border: 1px solid var(--icp-border, light-dark(#c9ced4, #4a5058)); border-radius: var(--icp-radius, .5rem); background: var(--icp-background, light-dark(#fff, #16191d)); }
[part~=answer], ul, [part~=message], [part~=fix] { margin: 0 0 .5rem; }
[part~=outcome], [part~=status] { font-weight: 600; border: 1px solid currentColor; border-radius: .25rem; padding: 0 .35em; }
[data-status=fail] [part~=status] { border-style: double; border-width: 3px; }
[data-status=disputed] [part~=status], [data-status=unknown] [part~=status] { border-style: dashed; }
ul { padding-inline-start: 1.2em; }
li { margin-block: .5rem; }
[part~=title] { font-weight: 600; }
[part~=source], [part~=dated] { font-size: .9em; }
a { color: var(--icp-link, light-dark(#1d4f91, #8ab8f5)); }
a:focus-visible { outline: 3px solid; outline-offset: 2px; }`;

/** An element with parts and children; text is only ever text. */
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.filter(Boolean));
  return node;
}
/** What the package puts in backticks, as code. */
const rich = (text) => text.split("`").map((piece, k) => (k % 2 === 1 ? el("code", {}, piece) : piece));

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const labelOf = (list, key) => list.find((one) => one.key === key)?.label ?? key;

/** The value of an attribute as the fact is written; what cannot be one stays text, which the check then names. */
function factOf(kind, text) {
  if (kind === "yesNo") return text === "" || text === "true" ? true : text === "false" ? false : text;
  return (kind === "whole" || kind === "amount") && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The language of a node: the nearest `lang` at or above it, through the roots that it stands in. */
function languageOf(node) {
  for (let at = node; at; at = at.parentNode ?? at.host) if (at.lang) return at.lang;
  return "en";
}

// In Node, where pages are made beforehand, there are no elements: importing this must still be harmless.
const Base = globalThis.HTMLElement ?? class {};

/** The element. Attributes: `provider`, `product`, `as-of`, and every fact in kebab-case, such as `purchased-months`. */
export class IcpCheckElement extends Base {
  #verdict;
  #watch;
  #style;
  #slot;

  /** The verdict shown; undefined while there is none. */
  get verdict() {
    return this.#verdict;
  }

  connectedCallback() {
    if (!this.shadowRoot) {
      const root = this.attachShadow({ mode: "open" });
      this.#style = new CSSStyleSheet();
      this.#style.replaceSync(STYLE);
      root.adoptedStyleSheets = [this.#style];
      this.#slot = document.createElement("slot");
      root.append(this.#slot);
    }
    this.#watch = new MutationObserver(() => this.#draw());
    this.#watch.observe(this, { attributes: true });
    this.#watch.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
    init().then(
      () => this.#draw(),
      (error) => this.#tell("icp-error", { error }),
    );
  }

  disconnectedCallback() {
    this.#watch?.disconnect();
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** What the attributes describe. */
  #instance(facts) {
    const instance = { provider: this.getAttribute("provider") ?? undefined, product: this.getAttribute("product") ?? undefined };
    for (const { name, kind } of facts) {
      const text = this.getAttribute(kebab(name));
      if (text !== null) instance[name] = factOf(kind, text);
    }
    return instance;
  }

  #draw() {
    if (!this.isConnected) return;
    const locale = /^zh\b/i.test(languageOf(this)) ? "zh-CN" : "en";
    const words = catalog(locale);
    let shown;
    try {
      const verdict = check(this.#instance(words.facts), { asOf: this.getAttribute("as-of") ?? undefined, locale });
      this.#verdict = verdict;
      shown = this.#answer(verdict, words);
      this.#tell("icp-verdict", { verdict });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.#verdict = undefined;
      shown = el("ul", { part: "issues", lang: locale }, ...error.issues.map(({ path, message, help }) => el("li", {}, ...rich(`\`${path}\`: ${message}; ${help}`))));
      this.#tell("icp-error", { error });
    }
    this.shadowRoot.replaceChildren(shown);
  }

  #answer(verdict, words) {
    const { questions } = words.providers.find(({ key }) => key === verdict.provider);
    const about = describe(verdict, words.locale);
    const answer = (key) =>
      el("p", { part: "answer", "data-question": key, "data-outcome": verdict[key].outcome },
        el("span", { part: "question" }, questions[key]), " ", el("span", { part: "outcome" }, labelOf(words.outcomes, verdict[key].outcome)), " ", ...rich(verdict[key].summary));
    const source = ({ url, title, publisher, date, grade }) =>
      el("li", { part: "source" },
        el("cite", {}, url.startsWith("https:") ? el("a", { href: url, rel: "external" }, title) : title), " ",
        el("span", { part: "dated" }, labelOf(words.publishers, publisher), date && " · ", date && el("time", { datetime: date }, date), " · ", labelOf(words.grades, grade)));
    const rule = (finding, k) =>
      el("li", { part: "rule", "data-rule": finding.rule, "data-status": finding.status },
        el("span", { part: "title" }, about[k].rule), " ", el("span", { part: "status" }, about[k].status),
        el("p", { part: "message" }, ...rich(finding.message)),
        finding.fix && el("p", { part: "fix" }, ...rich(finding.fix.message)),
        el("ul", {}, ...finding.sources.slice(0, 2).map(source)));
    return el("div", { part: "verdict", lang: words.locale }, answer("code"), answer("filing"), el("ul", { part: "rules" }, ...verdict.findings.map(rule)));
  }
}

// The first copy on a page wins.
if (globalThis.customElements && !customElements.get("icp-check")) customElements.define("icp-check", IcpCheckElement);
