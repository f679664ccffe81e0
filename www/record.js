// What is on paper instead of the view on the screen: a record of its result, in tables and on few pages. Every source stands
// once, with a number and its full address, and is cited by that number.
import { labelOf, ranked } from "../src/face/answers.js";
import { around, el, rich } from "./dom.js";
import { CARD_ICON, foundAndNeeded, inOrder, marked, time } from "./cards.js";
import { plansFor, told } from "./plans.js";
import { answersInWords, factNamed } from "./state.js";
import { basis, outcomeMark, today } from "./verdict.js";

/** Numbers in order, of which three or more that follow one another are told as a range. */
function ranges(numbers) {
  const runs = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    if (runs.at(-1)?.at(-1) === n - 1) runs.at(-1).push(n);
    else runs.push([n]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", "))).join(", ");
}

/** The sources of a record: each gets the next number where it is first cited. An address that several share, as editions of one page do, stands once. */
function newSources(v) {
  const { catalog, say } = v;
  const all = [];
  const keyed = new Map();
  function numberOf(source) {
    if (!keyed.has(source.key)) keyed.set(source.key, all.push(source));
    return keyed.get(source.key);
  }
  function one({ title, url, publisher, date, dateKind, grade }, k) {
    const dated = date ? around(say(dateKind), "date", time(catalog.locale, date)) : say("none");
    const first = all.findIndex((other) => other.url === url);
    return el("li", {}, el("strong", {}, `[${k + 1}]`), " ", el("cite", {}, title), " · ", labelOf(catalog.publishers, publisher), " · ", dated, " · ", labelOf(catalog.grades, grade),
      url && (first < k ? ` · ${say("samePage", { n: first + 1 })}` : [" ", el("span", { class: "url" }, url)]));
  }
  return {
    /** The numbers of some sources, as they stand after a sentence. */
    cite: (sources) => sources.length > 0 && el("span", { class: "cites" }, ` [${ranges(sources.map(numberOf))}]`),
    list: () => part(v, "sources", all.length === 0 ? el("p", {}, say("noSource")) : el("ol", { class: "paper-sources" }, all.map(one))),
  };
}

const part = (v, title, ...children) => el("section", {}, el("h2", {}, typeof title === "string" ? v.say(title) : title), children);

function table(heads, rows, name) {
  const cells = (tag, row, more) => row.map((content) => el(tag, more, content));
  return el("table", { class: name }, el("thead", {}, el("tr", {}, cells("th", heads, { scope: "col" }))), el("tbody", {}, rows.map((row) => el("tr", {}, cells("td", row)))));
}

// ---- What every record begins and ends with ----

/** How each record begins: what was asked, by which rules, when it was printed, and the address where it can be looked at again. */
function opening(v, verdict) {
  const { say, catalog } = v;
  return el("header", {}, el("h1", {}, say(`${v.view.name}.title`)),
    el("div", { class: "origin" }, basis(v, verdict), el("p", {}, around(say("printedOn"), "date", time(catalog.locale, today(v, "").asOf)), " ", say("about")),
      el("p", {}, `${say("address")}${say("colon")}`, el("span", { class: "url" }, location.href))),
    v.banner);
}

const answers = (v, given) => given.length > 0 && part(v, "answers", el("dl", { class: "given-answers" }, given.map(([question, answer]) => el("div", {}, el("dt", {}, question), el("dd", {}, answer)))));

const record = (v, verdict, ...parts) => el("article", { id: "record" }, opening(v, verdict), parts);

// ---- A verdict ----

function outcome(v, answer) {
  const { say, catalog } = v;
  const { question, outcome: key, grade, summary, missing } = answer;
  const open = missing.map((name) => factNamed(catalog, name).question);
  return el("div", { class: "paper-answer", "data-question": question, "data-outcome": key },
    el("h2", {}, v.questions[question], " ", outcomeMark(v, answer)),
    el("p", {}, rich(summary), key !== "incomplete" && grade !== "unverified" && ` ${say(grade)}`),
    open.length > 0 && el("p", {}, say("decide"), " ", open.join(" · ")));
}

/** A rule as a row: its name and word, what is and what is needed, and in sentences why, what helps and who says so. */
function ruleRow(v, finding, words, sources) {
  const { say } = v;
  const { found, needed } = foundAndNeeded(v, finding, words);
  const only = finding.appliesTo.length === 1 && v.questions[finding.appliesTo[0]];
  const line = (...children) => el("p", {}, children);
  const readings = finding.readings?.map((reading, k) =>
    line(marked("span", "status", CARD_ICON[reading.status], words.readings[k].status), say("colon"), words.readings[k].needed, sources.cite(reading.sources)));
  return [
    el("strong", {}, words.rule),
    marked("span", "status", CARD_ICON[finding.status], words.status),
    found && rich(found),
    needed && [readings && `${say("neededByAll")}${say("colon")}`, rich(needed)],
    [
      line(rich(finding.message), !readings && sources.cite(finding.sources)),
      readings && [line(say("readings"), say("colon")), readings],
      only && line(say("only", { question: only })),
      finding.fix && line(el("strong", {}, say("fix")), " ", rich(finding.fix.message)),
      finding.notes?.map((note) => line(rich(note.message), sources.cite(note.sources))),
    ],
  ];
}

function rules(v, verdict, sources) {
  const { say, face, catalog } = v;
  const findings = inOrder(verdict.findings);
  const words = face.describe({ ...verdict, findings }, catalog.locale);
  return part(v, "rules", table([say("rule"), say("state"), say("found"), say("needed"), say("reason")], findings.map((finding, k) => ruleRow(v, finding, words[k], sources)), "paper-rules"),
    findings.some(({ assumed }) => assumed) && el("p", {}, say("assumedText")));
}

function changes(v, verdict) {
  const { say, catalog } = v;
  if (verdict.changes.length === 0) return false;
  const row = ({ on, question, from, to, rule, twice }) => [
    time(catalog.locale, on), twice ? say("bothQuestions") : v.questions[question],
    [outcomeMark(v, { question, outcome: from }), " → ", outcomeMark(v, { question, outcome: to })], say("becauseOf", { rule: rule ? labelOf(catalog.rules, rule) : say("newerRules") })];
  return part(v, "changes", table([say("onDay"), say("question"), say("answer"), say("reason")], told(v, verdict.changes).map(row), "paper-changes"));
}

function plans(v, verdict, list) {
  const { say } = v;
  return plansFor(v, verdict, list).map(({ title, plans: found }) =>
    part(v, [say("plans"), say("colon"), title], found.length === 0 && el("p", {}, say("noPlan")),
      el("ul", {}, found.map(({ steps, addedMonths, outcome: key }) => el("li", {},
        steps.map(({ message }) => [rich(message), " "]),
        addedMonths > 0 && [say("addedMonths"), say("colon"), String(addedMonths), say("semicolon")],
        steps.some(({ kind }) => kind !== "noFilingNeeded") && [say("afterwards"), say("colon"), outcomeMark(v, { outcome: key }), key === "incomplete" && [say("comma"), say("stillMissing")]])))));
}

const notes = (v, list, sources) => list.length > 0 && part(v, "notes", el("ul", {}, list.map((note) => el("li", {}, rich(note.message), sources.cite(note.sources)))));

/** The record of a verdict: `v.questions` names what it answers; `given` are the answers that it rests on, `plansOfIt` what would change it, and `about` says which instance it is. */
export function verdictRecord(v, verdict, { given = answersInWords(v), plansOfIt, about } = {}) {
  const sources = newSources(v);
  return record(v, verdict, about, ranked(verdict).map((answer) => outcome(v, answer)), changes(v, verdict), plansOfIt && plans(v, verdict, plansOfIt), answers(v, given),
    rules(v, verdict, sources), notes(v, verdict.notes, sources), sources.list());
}

// ---- Other results ----

/** The record of a list: rows under their heads, made with `cite`, which numbers the sources; `cited` are those of the list as a whole. */
export function listRecord(v, asOf, { title, heads, rows, cited = [], after, name }) {
  const sources = newSources(v);
  const list = rows(sources.cite);
  return record(v, today(v, asOf),
    part(v, [title, sources.cite(cited)], list.length > 0 && table(heads, list, name), after), answers(v, answersInWords(v)), sources.list());
}

/** The findings behind a row of a list, each with its rule, why, and who says so. */
export function reasonLines(v, about, findings, cite) {
  const words = v.face.describe({ ...about, findings }, v.catalog.locale);
  return findings.map(({ message, sources, notes: more = [] }, k) => el("span", { class: "run" }, el("strong", {}, words[k].rule), v.say("colon"), rich(message), cite(sources),
    more.map((note) => [" ", rich(note.message), cite(note.sources)])));
}
