// How the rules of a product changed over the years: each day on which one was added, dropped or asked for something else.
//
// Compared are the rules themselves, not an instance, so it is the product on the mainland with every other fact missing that is asked
// about. What an instance of one's own would have been told then makes sense only while it is still to be bought: dates of its own
// belong to their own time.
import { ranked } from "../src/face/answers.js";
import { el, rich } from "./dom.js";
import { sourceList, time } from "./cards.js";
import { isPlanned } from "../src/face/timeline.js";
import { outcomeMark } from "./verdict.js";
import { productOf, providerOf } from "./state.js";

const QUESTIONS = ["code", "filing"];

/** The findings of a question by what they are about: sometimes two of one kind must hold. */
function rulesOf(verdict, question) {
  const rules = new Map();
  for (const finding of verdict?.findings ?? []) {
    if (!finding.appliesTo.includes(question)) continue;
    const key = `${finding.rule} ${finding.fact}`;
    rules.set(key, [...(rules.get(key) ?? []), finding]);
  }
  return rules;
}

/** What a rule asks for; of the product itself, what is said of it. */
const asked = ({ rule, needed, reason, readings }) => JSON.stringify([rule === "product" && reason, needed, readings?.map((one) => one.needed)]);
const without = (findings, others) => findings.filter((one) => !others.some((other) => asked(other) === asked(one)));

/** What differs between two verdicts about the same: a finding before and now, and for which questions. */
function differences(before, now) {
  const found = [];
  for (const question of QUESTIONS) {
    const [old, fresh] = [rulesOf(before, question), rulesOf(now, question)];
    for (const key of new Set([...fresh.keys(), ...old.keys()])) {
      const [then, since] = [old.get(key) ?? [], fresh.get(key) ?? []];
      const [gone, come] = [without(then, since), without(since, then)];
      for (let k = 0; k < Math.max(gone.length, come.length); k++) {
        const [was, is] = [gone[k], come[k]];
        const text = [key, was && asked(was), is && asked(is)].join();
        const same = found.find((other) => other.text === text);
        if (same) same.questions.push(question);
        else found.push({ text, was, is, questions: [question] });
      }
    }
  }
  return found;
}

const known = new Map();

/** Each day on which a rule of the product changed, the first day included. Found once: it takes a check for each day. */
function changesOf({ face, catalog: { locale } }, provider, { key: product, editions }) {
  const name = [locale, provider, product].join();
  if (known.has(name)) return known.get(name);
  let last;
  const found = editions.flatMap((day) => {
    const verdict = face.check({ provider, product, region: "mainland" }, { asOf: day, locale, messages: false });
    const edition = { day, verdict, last, changes: differences(last, verdict) };
    last = verdict;
    return edition.changes.length > 0 ? [edition] : [];
  });
  known.set(name, found.reverse());
  return known.get(name);
}

/** Counts them, so that the section need not. */
export function countChanges(v) {
  const { key, open } = providerOf(v);
  if (!open) changesOf(v, key, productOf(v));
}

const short = (v, question) => v.say(`${question}Column`);

/** What the rule asks for in words, one for each page that says something else. */
function needs(v, verdict, finding) {
  const { locale } = v.catalog;
  const about = { ...verdict, findings: [finding] };
  if (finding.rule === "product" && !finding.readings) return [v.face.explain(about, locale).findings[0].message];
  const [{ needed, readings }] = v.face.describe(about, locale);
  return finding.readings ? readings.map((one) => one.needed) : [needed];
}

function changeItem(v, { verdict, last }, { was, is, questions }, id) {
  const kind = !last ? "first" : !was ? "added" : !is ? "dropped" : "changed";
  const [finding, from] = is ? [is, verdict] : [was, last];
  const tag = kind === "added" && finding.sources[0]?.dateKind !== "shown" ? "firstRead" : kind;
  const [{ rule: title }] = v.face.describe({ ...from, findings: [finding] }, v.catalog.locale);
  const row = (term, name, texts) => [el("dt", {}, v.say(term)), texts.map((text, k) => el("dd", { class: name }, rich(k === 0 ? text : v.say("onAnother", { text }))))];
  return el("li", { "data-change": kind, "data-rule": finding.rule, "data-questions": questions.join(" ") },
    el("p", {}, el("strong", {}, title), " ", last && el("span", { class: "tag" }, v.say(tag)),
      questions.length === 1 && el("span", { class: "hint" }, ` ${v.say("only", { question: short(v, questions[0]) })}`)),
    el("dl", {}, was && row("wasAsked", "was", needs(v, last, was)), is && row(was ? "isAsked" : finding.rule === "product" ? "stated" : "needed", "is", needs(v, verdict, is))),
    sourceList(v, finding.sources, id));
}

/** What the same instance would have been told on that day. */
function answersThen(v, given, asOf) {
  const answers = ranked(v.face.check(given, { asOf, locale: v.catalog.locale, messages: false }));
  const same = answers.every(({ outcome }) => outcome === answers[0].outcome);
  return el("p", { class: "then-answers" }, el("span", { class: "hint" }, v.say("sameThen"), " "),
    (same ? answers.slice(0, 1) : answers).map((answer) =>
      el("span", { class: "turn", "data-question": answer.question, "data-outcome": answer.outcome }, !same && el("span", {}, short(v, answer.question)), outcomeMark(v, answer))));
}

/** A folded section: how often the rules changed, and once it is opened, how. */
export function editionSection(v, verdict, given) {
  const { key: provider, open } = providerOf(v);
  const product = productOf(v);
  if (open) return false;
  const found = changesOf(v, provider, product);
  if (found.length === 0) return false;
  const times = found.length - 1;
  const year = product.editions[0].slice(0, 4);
  const planned = isPlanned(verdict, given);
  const now = found.find(({ day }) => day <= verdict.asOf);
  const one = (edition, k) =>
    el("li", { class: "card edition" },
      el("h4", {}, time(v.catalog.locale, edition.day), " ", edition === now && el("span", { class: "tag" }, v.say("inForce"))),
      k === times && el("p", { class: "hint" }, v.say("firstRules")),
      planned && answersThen(v, given, edition.day),
      el("ul", { class: "rule-changes" }, edition.changes.map((change, n) => changeItem(v, edition, change, `edition-${k}-${n}`))));
  const section = el("details", { class: "group editions", id: "editions" },
    el("summary", {}, el("h3", {}, v.say(times === 0 ? "neverChanged" : times === 1 ? "changedOnce" : "changedTimes", { n: times, year }))));
  const fill = () => {
    if (section.querySelector("ul")) return;
    const others = product.editions.length - found.length;
    section.append(
      el("p", { class: "hint" }, v.say(planned ? "editionsPlanned" : "editionsOwned")),
      el("ul", { class: "cards" }, found.map(one)),
      ...(others > 0 ? [el("p", { class: "hint" }, v.say(others === 1 ? "otherDay" : "otherDays", { n: others }))] : []));
  };
  section.addEventListener("toggle", fill);
  if (document.getElementById("editions")?.open) fill(); // it stays open, and nothing jumps
  return section;
}
