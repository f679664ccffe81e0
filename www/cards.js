// What every view shows of the package: sources, notes, and one card a finding.
import { labelOf } from "../src/face/answers.js";
import { around, el, icon, rich } from "./dom.js";
import { dateWords } from "./words.js";

export const CARD_ICON = { pass: "yes", fail: "no", disputed: "disputed", unknown: "unknown" };
const GROUPS = ["fail", "disputed", "unknown"];
const SHOWN_SOURCES = 2;

/** A status or an outcome: its icon and its word. */
export const marked = (tag, name, picture, word) => el(tag, { class: name }, icon(picture), el("span", {}, word));

/** Terms and what they are, each in one or more pieces; a term without anything is left out. */
export const pairs = (rows) => {
  const shown = rows.filter(([, value]) => value !== "" && value !== undefined);
  return shown.length > 0 && el("dl", {}, shown.map(([term, value]) => [el("dt", {}, term), el("dd", {}, value)]));
};

export const time = (locale, iso) => el("time", { datetime: iso }, dateWords(locale, iso));

// ---- Sources and notes ----

function sourceItem({ catalog, say }, source) {
  const title = source.url.startsWith("https://") ? el("a", { href: source.url, rel: "external" }, source.title) : source.title;
  const dated = source.date
    ? el("span", {}, around(say(source.dateKind), "date", time(catalog.locale, source.date)))
    : el("span", {}, say("none"));
  return el("li", {}, el("cite", {}, title),
    el("span", { class: "about" }, el("span", {}, labelOf(catalog.publishers, source.publisher)), dated, el("span", {}, labelOf(catalog.grades, source.grade))));
}

/** The newest sources, and the rest folded. */
export function sourceList(v, sources, id) {
  const { say } = v;
  if (sources.length === 0) return el("p", { class: "hint" }, say("noSource"));
  const list = (some) => el("ul", { class: "sources" }, some.map((source) => sourceItem(v, source)));
  const rest = sources.slice(SHOWN_SOURCES);
  if (rest.length === 0) return list(sources);
  const more = rest.length === 1 ? say("oneMore") : say("more", { n: rest.length });
  return el("div", {}, list(sources.slice(0, SHOWN_SOURCES)),
    el("details", { id: `more-${id}`, class: "more" }, el("summary", {}, more), list(rest)));
}

export const noteList = (v, notes, id) =>
  el("ul", { class: "notes" }, notes.map((note, k) =>
    el("li", {}, rich(note.message), note.sources.length > 0 && sourceList(v, note.sources, `${id}-${k}`))));

// ---- Findings ----

function readingList(v, finding, words, id, level) {
  const one = (reading, k) =>
    el("li", { "data-status": reading.status },
      el("p", { class: "reading" }, marked("span", "status", CARD_ICON[reading.status], words.readings[k].status), el("span", {}, words.readings[k].needed)),
      sourceList(v, reading.sources, `${id}-${k}`));
  return [el(`h${level + 1}`, {}, v.say("readings")), el("ul", { class: "readings" }, finding.readings.map(one))];
}

/** What is and what is needed, in words; what is known of it where nothing was answered. `v.typed` is a product that no list names. */
export function foundAndNeeded({ say, typed }, { fact, assumed, status, needed }, words) {
  const found = (fact === "product" && typed) || words.found || (assumed ? say("assumed") : status === "unknown" ? say("notAnswered") : "");
  return { found, needed: needed.kind === "product" ? "" : words.needed };
}

/** Findings in the order of the cards: failing ones first, passing ones last. */
export const inOrder = (findings) => [...GROUPS, "pass"].flatMap((status) => findings.filter((finding) => finding.status === status));

/** One finding. `v.questions` names the question of a rule that counts for one of two only. */
function card(v, finding, words, id, level) {
  const { say } = v;
  const { status, rule, appliesTo } = finding;
  const byPage = finding.readings !== undefined;
  const { found, needed } = foundAndNeeded(v, finding, words);
  return el("li", { class: "card", "data-status": status, "data-rule": rule },
    el("div", { class: "card-head" },
      el(`h${level}`, {}, words.rule),
      marked("span", "status", CARD_ICON[status], words.status)),
    el("p", { class: "message" }, rich(finding.message)),
    pairs([[say("found"), found && rich(found)], [say(status === "disputed" ? "neededByAll" : "needed"), needed && rich(needed)]]),
    finding.assumed && el("p", { class: "hint assumed" }, say("assumedText")),
    v.questions && appliesTo.length === 1 && el("p", { class: "hint only" }, say("only", { question: v.questions[appliesTo[0]] })),
    finding.fix && el("p", { class: "fix" }, el("strong", {}, say("fix")), " ", el("span", {}, rich(finding.fix.message))),
    finding.notes && noteList(v, finding.notes, `note-${id}`),
    byPage ? readingList(v, finding, words, id, level) : [el(`h${level + 1}`, {}, say("sources")), sourceList(v, finding.sources, id)]);
}

/** The cards of some findings, as they come. `about` is what `describe` reads them in: a verdict. */
export function cardList(v, findings, about, id, level = 4) {
  const words = v.face.describe({ ...about, findings }, v.catalog.locale);
  return el("ul", { class: "cards" }, findings.map((finding, k) => card(v, finding, words[k], `${id}${k}`, level)));
}

/** The cards of a verdict: failing ones first, passing ones folded. */
export function cardGroups(v, verdict) {
  const title = (status, n) => v.say("group", { status: labelOf(v.catalog.statuses, status), n });
  const of = (status) => verdict.findings.filter((finding) => finding.status === status);
  const open = GROUPS.map((status) => [status, of(status)])
    .filter(([, found]) => found.length > 0)
    .map(([status, found]) => el("section", { class: "group", "data-status": status }, el("h3", {}, title(status, found.length)), cardList(v, found, verdict, `${status}-`)));
  const passed = of("pass");
  if (passed.length === 0) return open;
  return [...open, el("details", { class: "group", id: "passed", "data-status": "pass" },
    el("summary", {}, el("h3", {}, title("pass", passed.length))), cardList(v, passed, verdict, "pass-"))];
}

export const asides = (v, notes) =>
  notes.length > 0 && el("section", { class: "aside" }, el("h3", {}, v.say("notes")), noteList(v, notes, "all"));
