// The page: reads the address, builds the form, and answers as it is filled in. Nothing leaves it.
import { buildForm, focusField, foldForm, readControl, showIssues, showOwnRegion } from "./form.js";
import { emptyState, factNamed, moveTo, OTHER, readCatalog, readLanguage, readQuery, toInstance, toQuery } from "./state.js";
import { showErrors, showVerdict, spoken } from "./verdict.js";
import { speaker } from "./words.js";

const VERDICT_AFTER = 100;
const SPEAK_AFTER = 400;
const LONGEST_SPOKEN = 120;

const byId = (id) => document.getElementById(id);
const languageOf = (tag) => (/^zh\b/i.test(tag ?? "") ? "zh-CN" : "en");
const firstLanguage = () => languageOf(readLanguage(location.search) ?? navigator.language);

/** The words of the shell, which are there before the rules are. */
function dress(locale, say) {
  document.documentElement.lang = locale;
  const texts = {
    title: "title", intro: "intro", skip: "skip", see: "see", "form-title": "formTitle", "verdict-title": "verdictTitle",
    about: "about", copy: "copy", print: "print", reset: "reset",
  };
  for (const [id, key] of Object.entries(texts)) byId(id).textContent = say(key);
  byId("said").textContent = "";
  document.title = say("title");
  for (const button of document.querySelectorAll("[data-lang]")) {
    button.setAttribute("aria-pressed", String(button.dataset.lang === locale));
  }
}

function start({ catalog, check, describe, InputError }) {
  const form = byId("form");
  const fields = byId("fields");
  const place = byId("verdict");
  let locale = firstLanguage();
  let words = catalog(locale);
  let say = speaker(locale);
  let state = readQuery(words, location.search);
  let typingRegion = false;
  let old = readCatalog(location.search);
  if (old === words.version) old = undefined;

  // ---- The address ----

  function remember(way) {
    const query = toQuery(words, state);
    if (query === location.search) return;
    if (way === "push") history.pushState(null, "", query);
    else history.replaceState(null, "", query);
  }

  // ---- The line for screen readers: once for a burst of changes ----

  let speaking;
  function speak(text) {
    clearTimeout(speaking);
    const plain = text.replaceAll("`", "");
    const short = plain.length > LONGEST_SPOKEN ? `${plain.slice(0, LONGEST_SPOKEN - 1)}…` : plain;
    speaking = setTimeout(() => {
      if (byId("status").textContent !== short) byId("status").textContent = short;
    }, SPEAK_AFTER);
  }

  // ---- The verdict ----

  const questionOf = (name) => (name === "asOf" ? say("asOf") : factNamed(words, name).question);

  /** The verdict, or what is wrong with the answers. */
  function judge() {
    try {
      return { verdict: check(toInstance(words, state), { locale, ...(state.asOf && { asOf: state.asOf }) }) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { issues: error.issues.map((issue) => ({ path: issue.path.replace("options.", ""), text: say("issue", issue) })) };
    }
  }

  function answer(silent) {
    const { verdict, issues = [] } = judge();
    const view = { catalog: words, state, say, old, questionOf };
    byId("said").textContent = "";
    showIssues(fields, issues);
    if (verdict) showVerdict(place, view, verdict, describe(verdict, locale));
    else showErrors(place, view, issues);
    document.title = verdict ? say("title") : say("error", { text: say("title") });
    if (!silent) speak(verdict ? spoken(view, verdict) : say("saidErrors", { n: issues.length }));
  }

  let waiting;
  function flush() {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
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
    buildForm(fields, words, state, say, typingRegion);
    answer(silent);
    const again = focused && byId(focused);
    if (again && again !== document.activeElement) again.focus({ preventScroll: true });
    window.scrollTo(window.scrollX, top);
  }

  function set(name, text) {
    if (name === "asOf") state = { ...state, asOf: text };
    else {
      const { [name]: _, ...answers } = state.answers;
      if (text !== "") answers[name] = text;
      state = { ...state, answers };
    }
  }

  const isTyped = (node) => node.type === "text" || node.type === "date";

  form.addEventListener("input", ({ target }) => {
    if (!isTyped(target)) return;
    set(...readControl(target));
    later();
  });

  form.addEventListener("focusout", ({ target }) => {
    if (target.type !== "date") return;
    const [name, text] = readControl(target);
    if (text === (name === "asOf" ? state.asOf : (state.answers[name] ?? ""))) return;
    set(name, text);
    later();
  });

  form.addEventListener("change", ({ target }) => {
    if (isTyped(target)) return;
    flush();
    const [name, text] = readControl(target);
    if (name === "provider" || name === "product") {
      typingRegion = false;
      state = name === "provider" ? moveTo(words, state, text) : moveTo(words, state, state.provider, text);
      remember("push");
      rebuild();
      return;
    }
    if (name === "region") {
      typingRegion = text === OTHER;
      showOwnRegion(typingRegion);
      set(name, typingRegion ? byId("f-region-id").value : text);
    } else set(name, text);
    if (name === "stage") foldForm(state);
    remember("push");
    answer();
  });

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    flush();
    (byId("errors") ?? byId("verdict-title")).focus();
  });

  place.addEventListener("click", ({ target }) => {
    const name = target.closest("[data-fact]")?.dataset.fact;
    if (name) focusField(name);
  });

  // ---- Around the form ----

  function speakIn(to) {
    flush();
    locale = to;
    words = catalog(to);
    say = speaker(to);
    dress(to, say);
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
      tell(say("copied"));
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
    state = emptyState(words);
    old = undefined;
    typingRegion = false;
    remember("push");
    rebuild();
  });

  // Back and Forward bring the answers of that address, in the language of now.
  window.addEventListener("popstate", () => {
    clearTimeout(waiting);
    waiting = undefined;
    state = readQuery(words, location.search);
    typingRegion = false;
    remember("replace");
    rebuild();
    byId("verdict-title").focus();
  });

  // What is folded on the screen is open on paper.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    flush();
    folded = [...place.querySelectorAll("details:not([open])")];
    for (const details of folded) details.open = true;
    const address = byId("address");
    if (address) address.textContent = location.href;
  });
  window.addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });

  remember("replace");
  rebuild(true);
  byId("loading").remove();
  form.hidden = false;
  byId("result").hidden = false;
}

async function load() {
  const language = firstLanguage();
  const say = speaker(language);
  dress(language, say);
  let face;
  try {
    face = await import("./pkg/index.js");
    await face.init();
  } catch (error) {
    console.warn(error);
    byId("loading").textContent = say("failed");
    return;
  }
  start(face);
}

await load();
