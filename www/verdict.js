// The verdict: the headline with both answers, then one card a finding.
import { around, el, icon, rich } from "./dom.js";
import { choicesOf, factNamed, factsOf, productOf, providerOf } from "./state.js";
import { dateWords } from "./words.js";

/** The better answer leads the headline. */
const BETTER = ["eligible", "disputed", "incomplete", "notCovered", "ineligible", "notRequired"];
/** The look of each outcome and status: a word always says it too. */
const LOOK = {
  eligible: ["yes", "yes"], ineligible: ["no", "no"], notRequired: ["no", "neutral"],
  disputed: ["unknown", "disputed"], incomplete: ["unknown", "unknown"], notCovered: ["unknown", "unknown"],
};
const CARD_ICON = { pass: "yes", fail: "no", disputed: "disputed", unknown: "unknown" };
const GROUPS = ["fail", "disputed", "unknown"];
const SHOWN_SOURCES = 2;

const labelOf = (list, key) => list.find((one) => one.key === key)?.label ?? key;

/** Both answers, the better one first; of equal ones the filing code. */
export function ranked(verdict) {
  const answers = ["code", "filing"].map((question) => ({ question, ...verdict[question] }));
  return answers.sort((a, b) => BETTER.indexOf(a.outcome) - BETTER.indexOf(b.outcome));
}

/** A product that can never serve gets a plainer word than one that does not yet. */
const outcomeWord = (catalog, { outcome, because }) =>
  outcome === "ineligible" && because.includes("product") ? catalog.never : labelOf(catalog.outcomes, outcome);

// ---- Sources ----

const time = (locale, iso) => el("time", { datetime: iso }, dateWords(locale, iso));

function sourceItem({ catalog, say }, source) {
  const title = source.url.startsWith("https://") ? el("a", { href: source.url, rel: "external" }, source.title) : source.title;
  const dated = source.date
    ? el("span", {}, around(say(source.dateKind), "date", time(catalog.locale, source.date)))
    : el("span", {}, say("none"));
  return el("li", {}, el("cite", {}, title),
    el("span", { class: "about" }, el("span", {}, labelOf(catalog.publishers, source.publisher)), dated, el("span", {}, labelOf(catalog.grades, source.grade))));
}

/** The newest sources, and the rest folded. */
function sourceList(view, sources, id) {
  const { say } = view;
  if (sources.length === 0) return el("p", { class: "hint" }, say("noSource"));
  const list = (some) => el("ul", { class: "sources" }, some.map((source) => sourceItem(view, source)));
  const rest = sources.slice(SHOWN_SOURCES);
  if (rest.length === 0) return list(sources);
  const more = rest.length === 1 ? say("oneMore") : say("more", { n: rest.length });
  return el("div", {}, list(sources.slice(0, SHOWN_SOURCES)),
    el("details", { id: `more-${id}`, class: "more" }, el("summary", {}, more), list(rest)));
}

function noteItem(view, note, id) {
  return el("li", {}, rich(note.message), note.sources.length > 0 && sourceList(view, note.sources, id));
}

const noteList = (view, notes, id) => el("ul", { class: "notes" }, notes.map((note, k) => noteItem(view, note, `${id}-${k}`)));

// ---- The headline ----

function deciding({ catalog, say }, missing) {
  const one = (name) => el("li", {}, el("button", { type: "button", class: "ask", "data-fact": name }, factNamed(catalog, name).question));
  return el("div", { class: "deciding" }, el("p", {}, say("decide")), el("ul", {}, missing.map(one)));
}

function answerBlock(view, answer, lead, listed) {
  const { catalog, state, say } = view;
  const [look, picture] = LOOK[answer.outcome];
  const word = el("strong", { class: "outcome" }, icon(picture), el("span", {}, outcomeWord(catalog, answer)));
  const missing = answer.missing.filter((name) => !listed.has(name));
  for (const name of missing) listed.add(name);
  return el("div", { class: lead ? "answer lead" : "answer", "data-question": answer.question, "data-outcome": answer.outcome, "data-look": look },
    el("h3", {}, el("span", { class: "question" }, providerOf(catalog, state).questions[answer.question]), " ", word),
    el("p", { class: "summary" }, rich(answer.summary)),
    missing.length > 0 && deciding(view, missing),
    answer.outcome !== "incomplete" && answer.grade !== "unverified" && el("p", { class: "hint" }, say(answer.grade)));
}

// ---- Cards ----

function readingList(view, finding, words, id) {
  const { say } = view;
  const one = (reading, k) =>
    el("li", { "data-status": reading.status },
      el("p", { class: "reading" }, el("span", { class: "status" }, icon(CARD_ICON[reading.status]), el("span", {}, words.readings[k].status)),
        el("span", {}, words.readings[k].needed)),
      sourceList(view, reading.sources, `${id}-${k}`));
  return [el("h5", {}, say("readings")), el("ul", { class: "readings" }, finding.readings.map(one))];
}

function card(view, finding, words, k) {
  const { catalog, state, say } = view;
  const { status, rule, appliesTo } = finding;
  const byPage = finding.readings !== undefined;
  const found = words.found || (finding.assumed ? say("assumed") : status === "unknown" ? say("notAnswered") : "");
  const needed = finding.needed.kind === "product" ? "" : words.needed;
  const pair = (term, value) => value && [el("dt", {}, term), el("dd", {}, rich(value))];
  return el("li", { class: "card", "data-status": status, "data-rule": rule },
    el("div", { class: "card-head" },
      el("h4", {}, words.rule),
      el("span", { class: "status" }, icon(CARD_ICON[status]), el("span", {}, words.status))),
    el("p", { class: "message" }, rich(finding.message)),
    (found || needed) && el("dl", {}, pair(say("found"), found) || [], pair(say(status === "disputed" ? "neededByAll" : "needed"), needed) || []),
    finding.assumed && el("p", { class: "hint assumed" }, say("assumedText")),
    appliesTo.length === 1 && el("p", { class: "hint only" }, say("only", { question: providerOf(catalog, state).questions[appliesTo[0]] })),
    finding.fix && el("p", { class: "fix" }, el("strong", {}, say("fix")), " ", el("span", {}, rich(finding.fix.message))),
    finding.notes && noteList(view, finding.notes, `note-${k}`),
    byPage ? readingList(view, finding, words, k) : [el("h5", {}, say("sources")), sourceList(view, finding.sources, k)]);
}

function cards(view, findings, words) {
  const { catalog, say } = view;
  const title = (status, n) => say("group", { status: labelOf(catalog.statuses, status), n });
  const of = (status) =>
    findings.flatMap((finding, k) => (finding.status === status ? [card(view, finding, words[k], k)] : []));
  const open = GROUPS.map((status) => [status, of(status)])
    .filter(([, found]) => found.length > 0)
    .map(([status, found]) => el("section", { class: "group", "data-status": status }, el("h3", {}, title(status, found.length)), el("ul", { class: "cards" }, found)));
  const passed = of("pass");
  if (passed.length === 0) return open;
  return [...open, el("details", { class: "group", id: "passed", "data-status": "pass" },
    el("summary", {}, el("h3", {}, title("pass", passed.length))), el("ul", { class: "cards" }, passed))];
}

// ---- Around them ----

function basis({ catalog, say }, verdict) {
  const parts = say("basis").split(/(\{\w+\})/).map((part) => {
    if (part === "{catalog}") return verdict.catalog;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? time(catalog.locale, verdict[name]) : part;
  });
  return el("p", { class: "basis" }, parts);
}

/** The answers in words, for the printed record. */
function answerList({ catalog, state, say }) {
  const rows = [
    [say("provider"), providerOf(catalog, state).name],
    [say("product"), productOf(catalog, state).name],
  ];
  for (const fact of factsOf(catalog, state)) {
    const text = state.answers[fact.name];
    if (text === undefined) continue;
    const region = fact.kind === "region" && providerOf(catalog, state).regions.find(({ id }) => id === text);
    const words = region ? region.name : choicesOf(catalog, state, fact)?.find(({ key }) => key === text)?.label;
    rows.push([fact.question, words ?? (fact.unit ? `${text} ${say(fact.unit)}` : text)]);
  }
  return el("div", { class: "print-only" }, el("h3", {}, say("answers")),
    el("dl", {}, rows.map(([term, value]) => [el("dt", {}, term), el("dd", {}, value)])),
    el("p", {}, `${say("address")}: `, el("span", { id: "address" }, location.href)));
}

/** Replaces what is shown; what the reader had unfolded stays so. */
function put(place, ...children) {
  const open = [...place.querySelectorAll("details[open]")].map(({ id }) => id);
  place.replaceChildren(...children.flat().filter(Boolean));
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
}

export function showVerdict(place, view, verdict, words) {
  const { say, old } = view;
  const listed = new Set();
  const [first, second] = ranked(verdict);
  const banner = old && el("p", { class: "banner" }, say("otherCatalog", { old, now: verdict.catalog }));
  put(place, banner,
    el("div", { class: "headline", "data-look": LOOK[first.outcome][0] }, answerBlock(view, first, true, listed), answerBlock(view, second, false, listed)),
    basis(view, verdict),
    answerList(view),
    cards(view, verdict.findings, words),
    verdict.notes.length > 0 && el("section", { class: "aside" }, el("h3", {}, say("notes")), noteList(view, verdict.notes, "all")));
}

/** Instead of a verdict: what cannot be read, each with a way to its field. */
export function showErrors(place, { say, questionOf }, issues) {
  const one = ({ path, text }) =>
    el("li", {}, el("button", { type: "button", class: "ask", "data-fact": path }, questionOf(path)), el("p", {}, rich(text)));
  put(place, el("div", { class: "errors", id: "errors", tabindex: "-1" },
    el("h3", {}, say("wrong")), el("p", {}, say("wrongText")), el("ul", {}, issues.map(one))));
}

/** One short line for screen readers. */
export function spoken({ catalog, say }, verdict) {
  const [first] = ranked(verdict);
  const about = verdict.findings.filter(({ appliesTo, rule }) => appliesTo.includes(first.question) && first.because.includes(rule));
  const fails = about.filter(({ status }) => status === "fail").length;
  const reason = about.find(({ status }) => status !== "pass")?.message;
  const rest = `${fails > 0 ? `${say("saidFails", { n: fails })} ` : ""}${reason ?? first.summary}`;
  return say("said", { outcome: outcomeWord(catalog, first), rest });
}
