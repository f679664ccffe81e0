// Above the result of a link that was made under other rules: what these were, the answers by both, and why they differ.
import { labelOf, ranked } from "../src/face/answers.js";
import { around, el, rich } from "./dom.js";
import { inOrder, sourceList, time } from "./cards.js";
import { providerOf } from "./state.js";
import { outcomeMark } from "./verdict.js";

const SHOWN = 4;

/** The field that asks for the day of the rules. */
const dayOf = ({ fields }) => fields.find(({ name }) => name === "asOf" || name === "from");

/** The result by the rules of a day; nothing where the answers do not go with it. */
function judgedOn(v, day) {
  try {
    return v.view.judge({ ...v, state: { ...v.state, [dayOf(v).name]: day } });
  } catch (error) {
    if (error instanceof v.face.InputError) return undefined;
    throw error;
  }
}

/** What each rule of a verdict asks for, in words, by its title and questions: what is asked for a code can be another thing than what is asked to file directly. */
function needs(v, verdict, questions) {
  const { say, catalog } = v;
  const findings = inOrder(verdict.findings); // what decides comes first
  const words = v.face.describe({ ...verdict, findings }, catalog.locale);
  return new Map(findings.map((finding, k) => {
    const { rule, needed, readings } = words[k];
    const { appliesTo, message, sources } = finding;
    const texts = { product: message, nothing: say("notAsked") };
    const asked = readings.length > 0 ? `${labelOf(catalog.statuses, "disputed")}${say("colon")}${readings.map((reading) => reading.needed).join(say("semicolon"))}` : needed;
    const only = appliesTo.length === 1 && questions[appliesTo[0]];
    return [`${rule} ${appliesTo}`, { rule, only, text: texts[finding.needed.kind] ?? asked, sources }];
  }));
}

/** Those of which the texts differ, as they are now and then what is gone. */
const differing = (before, after) => [...new Set([...after.keys(), ...before.keys()])].filter((key) => before.get(key)?.text !== after.get(key)?.text);

/** What differs, each on a line; beyond a few it is folded. */
function changeList({ say }, items) {
  const list = (some) => el("ul", { class: "differing" }, some);
  const rest = items.slice(SHOWN);
  return [list(items.slice(0, SHOWN)), rest.length > 0 && el("details", { id: "since-more", class: "more" }, el("summary", {}, say("moreDiffer", { n: rest.length })), list(rest))];
}

const change = ({ say }, title, before, after, more) =>
  el("li", {}, title && [el("strong", {}, title), say("colon")], rich(before), el("span", { class: "unseen" }, say("becomes")), " ", el("span", { "aria-hidden": "true" }, "→"), " ", rich(after), more);

/** Both answers beside one another, and the rules that ask for something else. */
function bothVerdicts(v, then, now) {
  const { say, catalog } = v;
  const answers = [then, now].map((verdict) => Object.fromEntries(ranked(verdict).map((answer) => [answer.question, answer])));
  const questions = now.usable ? { usable: say("usable") } : providerOf(v).questions;
  const head = (key, { asOf }) => el("th", { scope: "col" }, around(say(key), "date", time(catalog.locale, asOf)));
  const table = el("table", { class: "then-now" },
    el("thead", {}, el("tr", {}, el("td", {}), head("byRulesThen", then), head("byRulesNow", now))),
    el("tbody", {}, Object.entries(questions).map(([question, text]) => el("tr", { "data-question": question }, el("th", { scope: "row" }, text),
      answers.map((by) => el("td", { "data-outcome": by[question].outcome }, outcomeMark(v, by[question])))))));
  const [before, after] = [needs(v, then, questions), needs(v, now, questions)];
  const changed = differing(before, after);
  const none = { text: say("notAsked") };
  const pairs = changed.map((key) => [before.get(key) ?? none, after.get(key) ?? none]).filter(([old, current]) => old.text !== current.text);
  if (pairs.length === 0) {
    const same = Object.keys(questions).every((question) => answers[0][question].outcome === answers[1][question].outcome);
    return [table, el("p", {}, say(same ? "sameAnswers" : "sameRules"))];
  }
  return [table, el("p", {}, say("rulesDiffer")), changeList(v, pairs.map(([old, current]) => {
    const { rule, only } = current === none ? old : current;
    const newest = (current.sources ?? old.sources).slice(0, 1);
    return change(v, rule, old.text, current.text, [only && el("p", { class: "hint" }, say("only", { question: only })), newest.length > 0 && sourceList(v, newest, "since")]);
  }))];
}

/** Of a list: its rows that are others by now. */
function bothLists(v, then, now) {
  const { say } = v;
  const [before, after] = [then, now].map((list) => new Map(v.view.gist(v, list).map((row) => [row.key, row])));
  const changed = differing(before, after);
  if (changed.length === 0) return el("p", {}, say("sameList"));
  const none = { text: say("notListed") };
  return [el("p", {}, say("listDiffers")), changeList(v, changed.map((key) => {
    const [old, current] = [before.get(key) ?? none, after.get(key) ?? none];
    return change(v, current.title ?? old.title, old.text, current.text);
  }))];
}

/** What to say of a link with the catalogue that it names: its version, and the day of its rules where that is one. */
export function since(v, { version, day }, result) {
  const { say, catalog } = v;
  const now = catalog.version;
  const asked = v.state[dayOf(v).name];
  const banner = (key, ...more) => el("div", { class: "banner" }, el("p", {}, say(key, { old: version, now })), more);
  if (!day) return banner("unknownCatalog");
  if (version > now) return banner("newerCatalog");
  if (asked) return banner("otherCatalogOfDay");
  const verdict = (one) => one.verdict ?? one;
  const isVerdict = verdict(result).findings !== undefined;
  if (!isVerdict && !v.view.gist) return banner("otherCatalog");
  const then = judgedOn(v, day);
  if (!then) return banner("otherCatalog", el("p", {}, say("noneThen")));
  return banner("otherCatalog", isVerdict ? bothVerdicts(v, verdict(then), verdict(result)) : bothLists(v, then, result));
}
