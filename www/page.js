// The page: reads the address, builds the form of its view, and answers as it is filled in. Nothing leaves it.
import { code } from "./code.js";
import { fleet } from "./fleet.js";
import { buildForm, clearControl, focusField, foldForm, readControl, showIssues, showOwnRegion } from "./form.js";
import { instance } from "./instance.js";
import { ready } from "./package.js";
import { purchase } from "./purchase.js";
import { since } from "./since.js";
import { answered, fit, OTHER, readCatalog, readLanguage, readState, readView, toQuery } from "./state.js";
import { symptom } from "./symptom.js";
import { showErrors } from "./verdict.js";
import { workerAddress } from "./trusted.js";
import { dateFormat, speaker } from "./words.js";

const VIEWS = [instance, purchase, code, symptom, fleet];
const VERDICT_AFTER = 100;
const SPEAK_AFTER = 400;
const LONGEST_SPOKEN = 120;

const turn = () => new Promise((resolve) => setTimeout(resolve));
const byId = (id) => document.getElementById(id);
const languageOf = (tag) => (/^zh\b/i.test(tag ?? "") ? "zh-CN" : "en");
const firstLanguage = () => languageOf(readLanguage(location.search) ?? navigator.language);

/** The words of the shell, which are there before the rules are. */
function dress(locale, say, { name }) {
  document.documentElement.lang = locale;
  const texts = {
    title: `${name}.title`, intro: `${name}.intro`, "form-title": `${name}.form`, "verdict-title": `${name}.result`, see: `${name}.see`,
    skip: "skip", about: "about", "all-rules": "allRules", accessibility: "accessibility", copy: "copy", print: "print", reset: "reset",
  };
  for (const [id, key] of Object.entries(texts)) byId(id).textContent = say(key);
  byId("all-rules").href = `./rules.${locale}.html`;
  byId("accessibility").href = `./accessibility.${locale}.html`;
  byId("said").textContent = "";
  byId("main").dataset.shown = name;
  document.title = say(`${name}.title`);
  byId("views").setAttribute("aria-label", say("views"));
  for (const link of document.querySelectorAll("[data-view]")) {
    link.textContent = say(`${link.dataset.view}.name`);
    if (link.dataset.view === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  for (const button of document.querySelectorAll("[data-lang]")) {
    button.setAttribute("aria-pressed", String(button.dataset.lang === locale));
  }
}

async function start(face) {
  const form = byId("form");
  const fields = byId("fields");
  const place = byId("verdict");
  let locale = firstLanguage();
  let words = face.catalog(locale);
  let say = speaker(locale);
  let view = readView(VIEWS, location.search);
  /** The answers of every view that was looked at, by its key. */
  const states = {};
  let provider;
  let typingRegion = false;
  /** The link that was followed here, if its rules are others: its view and its catalogue. */
  let link = { view, ...readCatalog(location.search) };
  if (link.version === undefined || link.version === words.version) link = undefined;

  /** What a view goes by: its answers, the words, and the package. */
  function sight(of = view, state = states[of.key]) {
    const v = { face, catalog: words, say, view: of, state };
    return { ...v, fields: of.fields(v) };
  }
  const base = () => ({ face, catalog: words, say });

  function read() {
    view = readView(VIEWS, location.search);
    states[view.key] = readState(view, base(), location.search);
    typingRegion = false;
  }

  // ---- The address ----

  function remember(way) {
    const query = toQuery(view, base(), states[view.key]);
    if (query !== location.search) {
      if (way === "push") history.pushState(view.memory?.() ?? null, "", query);
      else history.replaceState(history.state, "", query);
    }
    // The other views keep what was answered there; a new one starts with the last provider.
    provider = states[view.key].provider ?? provider;
    for (const other of VIEWS) {
      const state = states[other.key] ?? fit(other, base(), { provider });
      document.querySelector(`[data-view="${other.name}"]`).href = toQuery(other, base(), state);
    }
  }

  // ---- The line for screen readers: once for a burst of changes ----

  let speaking;
  function speak(text) {
    clearTimeout(speaking);
    if (text === "") return; // a view that does not know yet
    const plain = text.replaceAll("`", "");
    const short = plain.length > LONGEST_SPOKEN ? `${plain.slice(0, LONGEST_SPOKEN - 1)}…` : plain;
    speaking = setTimeout(() => {
      if (byId("status").textContent !== short) byId("status").textContent = short;
    }, SPEAK_AFTER);
  }

  // ---- The result ----

  const worded = ({ besideOther, ...issue }) => ({ path: issue.path.replace(/^(options|shared)\.|\[.*$/g, ""), text: say("issue", issue), besideOther });

  /** What the package says, or what is wrong with the answers; a view may have both. */
  function judge(v) {
    try {
      return { result: view.judge(v), issues: view.beside?.(v).map(worded) };
    } catch (error) {
      if (!(error instanceof face.InputError)) throw error;
      return { issues: error.issues.map(worded) };
    }
  }

  /** What a view goes by, with what it says of a link made under other rules, its result, and what is wrong. */
  function judged() {
    const v = sight();
    const { result, issues = [] } = judge(v);
    return { v: { ...v, banner: result && link?.view === view && since(v, link, result) }, result, issues };
  }

  function answer(silent) {
    const { v, result, issues } = judged();
    byId("said").textContent = "";
    showIssues(fields, issues);
    if (result) view.show(place, v, result);
    else showErrors(place, v, issues, view.remedy?.(v));
    const title = say(`${view.name}.title`);
    document.title = result ? title : say("error", { text: title });
    if (!silent) speak(result ? view.spoken(v, result) : say("saidErrors", { n: issues.length }));
  }

  let waiting;
  function drop() {
    clearTimeout(waiting);
    waiting = undefined;
  }
  function flush() {
    if (waiting === undefined) return;
    drop();
    remember("replace");
    answer();
  }
  function later() {
    clearTimeout(waiting);
    waiting = setTimeout(flush, VERDICT_AFTER);
  }

  // ---- Changes ----

  /** Builds everything anew; the control that had the focus has it again. */
  function rebuild(silent) {
    const focused = document.activeElement?.id;
    const top = window.scrollY;
    buildForm(fields, sight(), typingRegion);
    answer(silent);
    const again = focused && byId(focused);
    if (again && again !== document.activeElement) again.focus({ preventScroll: true });
    window.scrollTo(window.scrollX, top);
  }

  /** Shows what the address says, whatever view that is, and moves the focus there. */
  function arrive(focus) {
    const before = view;
    read();
    remember("replace");
    dress(locale, say, view);
    const opened = view.recall?.(history.state);
    rebuild(view !== before);
    if (view !== before) window.scrollTo(0, 0);
    ((opened && byId(opened)) ?? byId(view === before ? focus : "title")).focus();
  }

  /** Follows an address of this page. */
  function go(search, focus) {
    flush();
    if (search !== location.search) history.pushState(null, "", search);
    arrive(focus);
  }

  const set = (name, text) => {
    states[view.key] = answered(view, sight(), name, text);
  };

  const isTyped = (node) => node.type === "text" || node.type === "date";
  /** Whether it is the control of a field; a view may have others, which it hears itself. */
  const isAsked = ({ name }) => name !== "";

  form.addEventListener("input", ({ target }) => {
    if (!isTyped(target) || !isAsked(target)) return;
    set(...readControl(target));
    later();
  });

  form.addEventListener("focusout", ({ target }) => {
    if (target.type !== "date") return;
    const [name, text] = readControl(target);
    if (text === states[view.key][name]) return;
    set(name, text);
    later();
  });

  form.addEventListener("change", ({ target }) => {
    if (isTyped(target) || !isAsked(target)) return;
    flush();
    const [name, text] = readControl(target);
    if (name === "region") {
      typingRegion = text === OTHER;
      showOwnRegion(typingRegion);
      set(name, typingRegion ? byId("f-region-id").value : text);
    } else set(name, text);
    remember("push");
    // Another provider, product or symptom is asked for other facts.
    if (sight().fields.find((field) => field.name === name).kind === "choice") {
      typingRegion = false;
      rebuild();
      return;
    }
    if (name === "stage") foldForm(sight().fields, states[view.key]);
    answer();
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    flush();
    (byId("errors") ?? byId("verdict-title")).focus();
  });

  place.addEventListener("click", ({ target }) => {
    const { fact, go: search, then } = target.closest("[data-fact], [data-go]")?.dataset ?? {};
    if (fact) focusField(fact);
    else if (search) go(search, then);
  });

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="?"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(link.getAttribute("href"), "title");
  });

  // ---- Around the form ----

  function speakIn(to) {
    flush();
    locale = to;
    words = face.catalog(to);
    say = speaker(to);
    dress(to, say, view);
    remember("replace");
    rebuild(true);
  }

  for (const button of document.querySelectorAll("[data-lang]")) {
    button.addEventListener("click", () => speakIn(button.dataset.lang));
  }

  function tell(text) {
    byId("said").textContent = text;
    speak(text);
  }

  byId("copy").addEventListener("click", async () => {
    flush();
    try {
      await navigator.clipboard.writeText(location.href);
      tell(say(view.copied ?? "copied"));
    } catch {
      tell(say("notCopied"));
    }
  });

  byId("print").addEventListener("click", () => {
    flush();
    window.print();
  });

  byId("reset").addEventListener("click", () => {
    flush();
    view.reset?.();
    states[view.key] = fit(view, base(), {});
    link = undefined;
    typingRegion = false;
    remember("push");
    rebuild();
  });

  // Back and Forward bring the view and the answers of that address, in the language of now.
  window.addEventListener("popstate", () => {
    drop();
    arrive("verdict-title");
  });

  // On paper is the record of what is shown, if the view makes one of it; otherwise what is on the screen, without its controls.
  window.addEventListener("beforeprint", () => {
    flush();
    const { v, result } = judged();
    const sheet = result && view.record?.(v, result);
    if (sheet) byId("main").after(sheet);
    for (const node of place.querySelectorAll(".address")) node.textContent = location.href;
  });
  window.addEventListener("afterprint", () => byId("record")?.remove());

  // What a view goes on with by itself, where more than its fields can change it.
  for (const one of VIEWS) {
    one.attach?.({
      sight,
      speak,
      go,
      isShown: () => view === one,
      /** Takes these answers out; the view answers to it when it will. */
      clear(names) {
        if (names.length === 0) return;
        drop();
        for (const name of names) {
          set(name, "");
          clearControl(form, name);
        }
        remember("replace");
      },
      answer: (silent) => view === one && answer(silent),
      step: (memory) => history.pushState(memory, "", location.search),
    });
  }

  read();
  if (history.state) history.replaceState(null, ""); // of a page that was left
  remember("replace");
  buildForm(fields, sight(), typingRegion);
  byId("loading").remove();
  form.hidden = false;
  // The form can be seen and used meanwhile; what the answer needs of the rules is read in tasks before it.
  for (const read of [judge, (v) => view.prepare?.(v)]) {
    await turn();
    read(sight());
  }
  await turn();
  answer(true);
  byId("result").hidden = false;
}

async function load() {
  const say = speaker(firstLanguage());
  dress(firstLanguage(), say, readView(VIEWS, location.search));
  let face;
  try {
    face = await ready();
  } catch (error) {
    console.warn(error);
    byId("loading").textContent = say("failed");
    return;
  }
  // Each step in a task of its own, so that none holds a slow phone up for long.
  for (const make of [face.catalog, dateFormat]) {
    await turn();
    make(firstLanguage());
  }
  await turn();
  await start(face);
}

/** From the next visit on the page opens without a network. */
function keep() {
  navigator.serviceWorker?.register(workerAddress("offline")).catch(console.warn);
}

await load();
keep();
