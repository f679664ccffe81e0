// The widget: draws an answer into the shadow root of its host and keeps it true to the host's attributes and language. The host is
// <icp-check> or a plain div; its attributes and what stands inside it are only ever read.
import { ranked } from "./answers.js";
import { style } from "./element-style.js"; // made by .ci/package.mjs: element.css, minified
import { viewer } from "./element-view.js";
import { speaker } from "./element-words.js";
import { catalog, check, describe, init, InputError, plan } from "./index.js";
import { el } from "./nodes.js";
import { timeline } from "./timeline.js";

/** Loads the rules, without WebAssembly where there must be none. Every widget shares one loading, and nothing is fetched before the first. */
const ready = () =>
  init().catch((error) =>
    init(import("./fallback.js")).catch(() => {
      throw error; // why there was no WebAssembly is the better reason
    }));

const QUIET = 400; // ms without a further change before it is said
/** Attributes that are no facts. */
const SETTINGS = new Set(["as-of", "check", "heading-level", "lang", "page"]);

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** The value of an attribute as the fact is written; what cannot be one stays text, which the check then names. Empty is missing, or yes. */
function factOf(kind, text) {
  if (kind === "yesNo") return text === "" || text === "true" ? true : text === "false" ? false : text;
  if (text === "") return undefined;
  return (kind === "whole" || kind === "amount") && /^\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

// ---- Languages ----

/** The nearest `lang` at or above a node, through the roots that it stands in. */
function languageOf(node) {
  for (let at = node; at; at = at.parentNode ?? at.host) if (at.lang) return at.lang;
  return "en";
}

const listeners = new Set();
const languages = globalThis.MutationObserver && new MutationObserver(() => {
  for (const listener of listeners) listener();
});
/** Calls back whenever a `lang` changes anywhere in the document or in the roots that the node stands in. */
function watchLanguage(node, listener) {
  listeners.add(listener);
  for (let root = node.getRootNode(); root; root = root.host?.getRootNode()) languages.observe(root, { subtree: true, attributeFilter: ["lang"] });
}

let sheet; // one for every widget
function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
  }
  return sheet;
}

/** An answer in a host. Attributes of the host begin with `prefix`; `states` are those of its ElementInternals, where it has any. */
export class Widget {
  #host;
  #prefix;
  #states;
  #root;
  #place = el("div", { class: "widget", hidden: "" });
  #slot = el("slot");
  #status = el("p", { role: "status" });
  #loaded; // true, or the error that stands in the way
  #drawn; // what was asked for when this was drawn
  #verdict;
  #timer;
  #attributes = new MutationObserver(() => this.#update());
  #language = () => this.#update();

  constructor(host, { prefix = "", states } = {}) {
    this.#host = host;
    this.#prefix = prefix;
    this.#states = states;
  }

  /** The verdict shown; undefined while there is none. */
  get verdict() {
    return this.#verdict;
  }

  start() {
    if (!this.#root) {
      this.#root = this.#host.attachShadow({ mode: "open" });
      this.#root.adoptedStyleSheets = [styleSheet()];
      this.#root.append(this.#place, this.#slot, el("slot", { name: "footer" }), this.#status);
    }
    this.#attributes.observe(this.#host, { attributes: true });
    watchLanguage(this.#host, this.#language);
    if (!this.#drawn) this.#state("loading");
    const settle = (loaded) => {
      this.#loaded = loaded;
      this.#update();
    };
    ready().then(() => settle(true), settle);
  }

  stop() {
    this.#attributes.disconnect();
    listeners.delete(this.#language);
    clearTimeout(this.#timer);
  }

  #attribute(name) {
    return this.#host.getAttribute(this.#prefix + name) || undefined;
  }

  /** Exactly one state at a time. */
  #state(name) {
    try {
      this.#states?.clear();
      this.#states?.add(name);
    } catch {
      // Chromium before 125 knows no states of this form.
    }
  }

  #tell(name, detail) {
    this.#host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** What the attributes describe. Of a div every attribute with the prefix is meant for us, so that a misspelt one is named. */
  #instance(facts) {
    const known = new Map(facts.map((fact) => [kebab(fact.name), fact]));
    for (const name of ["provider", "product"]) known.set(name, { name });
    const instance = {};
    for (const { name, value } of this.#host.attributes) {
      const own = name.startsWith(this.#prefix) ? name.slice(this.#prefix.length) : "";
      const fact = known.get(own) ?? (this.#prefix && own && !SETTINGS.has(own) ? { name: camel(own) } : undefined);
      const given = fact && factOf(fact.kind, value);
      if (given !== undefined) instance[fact.name] = given;
    }
    return instance;
  }

  #update() {
    if (!this.#host.isConnected || this.#loaded === undefined) return;
    const locale = /^zh\b/i.test(this.#attribute("lang") ?? languageOf(this.#host)) ? "zh-CN" : "en";
    const failed = this.#loaded !== true;
    const instance = failed ? {} : this.#instance(catalog("en").facts);
    const about = JSON.stringify([failed, instance, this.#attribute("as-of")]);
    const level = Math.min(Math.max(Math.trunc(this.#attribute("heading-level")) || 3, 2), 6);
    const asked = JSON.stringify([about, locale, level, this.#attribute("page")]);
    if (asked === this.#drawn?.asked) return;
    const said = failed ? this.#drawFailure(locale) : this.#draw(instance, locale, level);
    // The first answer belongs to the page that was opened; after it a change is said, but not one of mere words.
    if (this.#drawn && about !== this.#drawn.about) this.#say(said, locale);
    this.#drawn = { asked, about };
  }

  /** Shows these nodes. What was unfolded stays so, and what had the focus has it still. */
  #show(part, locale, nodes, state) {
    const root = this.#root;
    const open = [...root.querySelectorAll("details[open]")].map(({ id }) => id);
    const focused = root.activeElement;
    const at = focused?.id || focused?.parentNode.id;
    this.#place.setAttribute("part", part);
    this.#place.lang = locale;
    this.#place.hidden = false;
    this.#place.replaceChildren(...nodes.flat(Infinity).filter(Boolean));
    for (const id of open) root.getElementById(id)?.setAttribute("open", "");
    const again = at && root.getElementById(at);
    if (again) (again.querySelector(":scope > summary") ?? again).focus({ preventScroll: true });
    this.#slot.hidden = part !== "failed";
    this.#state(state);
  }

  #drawFailure(locale) {
    const text = speaker(locale)("failed");
    this.#show("failed", locale, [el("p", {}, text)], "error");
    this.#tell("icp-error", { error: this.#loaded });
    return text;
  }

  #draw(instance, locale, level) {
    const words = catalog(locale);
    const say = speaker(locale);
    const view = viewer({ words, say, level, tell: (...event) => this.#tell(...event) });
    const options = { asOf: this.#attribute("as-of"), locale };
    try {
      const verdict = check(instance, options);
      this.#verdict = verdict;
      const picture = timeline({ catalog, check, describe }, { verdict, instance, locale });
      const nodes = view.verdict(verdict, plan(instance, options), describe(verdict, locale), picture, this.#address(instance, options));
      this.#show("verdict", locale, nodes, ranked(verdict)[0].outcome);
      this.#tell("icp-verdict", { verdict });
      return view.spoken(verdict);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const { issues } = error;
      this.#verdict = undefined;
      if (issues.every(({ code }) => code === "required")) {
        this.#show("verdict", locale, view.empty(issues.map(({ path }) => path), this.#address(instance, options)), "incomplete");
        return this.#place.firstElementChild.textContent;
      }
      this.#show("issues", locale, view.issues(issues, (path) => this.#prefix + kebab(path.replace(/^options\./, ""))), "error");
      this.#tell("icp-error", { error });
      return say("saidErrors", { n: issues.length });
    }
  }

  /** The full page with these facts filled in, where the host says which page that is. */
  #address(instance, { asOf, locale }) {
    const page = this.#attribute("page");
    if (!page || !URL.canParse(page, document.baseURI)) return undefined;
    const address = new URL(page, document.baseURI);
    if (!/^https?:$/.test(address.protocol)) return undefined;
    for (const [name, value] of Object.entries({ ...instance, asOf, lang: locale })) if (value !== undefined) address.searchParams.set(name, value);
    return address.href;
  }

  /** Says it once the host has been quiet for a moment. The node stays the same; only its text changes. */
  #say(text, locale) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#status.lang = locale;
      if (this.#status.textContent !== text) this.#status.textContent = text;
    }, QUIET);
  }
}
