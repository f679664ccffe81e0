// The verdict: the headline with its answers, what it rests on, and what is wrong where there is none.
import { around, el, icon, rich } from "./dom.js";
import { outcomeWord, ranked } from "../src/face/answers.js";
import { marked, pairs, time } from "./cards.js";
import { answersInWords, factNamed } from "./state.js";

/** The look of each outcome: a word always says it too. */
export const LOOK = {
  eligible: ["yes", "yes"], ineligible: ["no", "no"], notRequired: ["neutral", "neutral"],
  disputed: ["unknown", "disputed"], incomplete: ["unknown", "unknown"], notCovered: ["unknown", "unknown"],
};

export const outcomeMark = (v, answer) => marked("span", "status", LOOK[answer.outcome][1], outcomeWord(v.catalog, answer));

// ---- The headline ----

/** A way to the field of each fact. */
export const asking = (v, facts) => facts.length > 0 && el("div", { class: "deciding" }, el("p", {}, v.say("decide")),
  el("ul", {}, facts.map((name) => el("li", {}, el("button", { type: "button", class: "ask", "data-fact": name }, factNamed(v.catalog, name).question)))));

function answerBlock(v, answer, lead, listed) {
  const { question, outcome, grade, summary } = answer;
  const [look, picture] = LOOK[outcome];
  const missing = answer.missing.filter((name) => !listed.has(name));
  for (const name of missing) listed.add(name);
  return el("div", { class: lead ? "answer lead" : "answer", "data-question": question, "data-outcome": outcome, "data-look": look },
    el("h3", { id: `answer-${question}`, tabindex: "-1" },
      el("span", { class: "question" }, v.questions[question]), " ",
      el("strong", { class: "outcome" }, icon(picture), el("span", {}, outcomeWord(v.catalog, answer)))),
    el("p", { class: "summary" }, rich(summary)),
    asking(v, missing),
    !["incomplete", "notCovered"].includes(outcome) && grade !== "unverified" && el("p", { class: "hint" }, v.say(grade)));
}

export function headline(v, verdict) {
  const listed = new Set();
  const [first, ...others] = ranked(verdict);
  return el("div", { class: "headline", "data-look": LOOK[first.outcome][0] },
    answerBlock(v, first, true, listed), others.map((answer) => answerBlock(v, answer, false, listed)));
}

// ---- Around it ----

export function basis({ catalog, say }, verdict) {
  const parts = say("basis").split(/(\{\w+\})/).map((part) => {
    if (part === "{catalog}") return verdict.catalog;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name ? time(catalog.locale, verdict[name]) : part;
  });
  return el("p", { class: "basis" }, parts);
}

/** The answers in words, with the address and the day: on paper only, beneath a result that is printed as it is on the screen. */
export const answerList = (v) => el("div", { class: "print-only" }, el("h3", {}, v.say("answers")), pairs(answersInWords(v)),
  el("p", {}, `${v.say("address")}${v.say("colon")}`, el("span", { class: "address" }, location.href)),
  el("p", {}, around(v.say("printedOn"), "date", time(v.catalog.locale, today(v, "").asOf))));

/** What a view shows where nothing of the package says which rules it read: those of the day asked for. */
export function today({ face, catalog }, asOf) {
  const [{ key: provider, products: [{ key: product }] }] = catalog.providers;
  return face.check({ provider, product }, { messages: false, ...(asOf && { asOf }) });
}

/** Replaces what is shown; what the reader had unfolded stays so. */
export function put(place, ...children) {
  const open = [...place.querySelectorAll("details[open]")].map(({ id }) => id);
  place.replaceChildren(...children.flat().filter(Boolean));
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
}

/** Instead of a result: what cannot be read, each with a way to its field, and what else the view says to it. */
export function showErrors(place, { say, fields }, issues, more) {
  const one = ({ path, text }) =>
    el("li", {}, el("button", { type: "button", class: "ask", "data-fact": path }, fields.find(({ name }) => name === path)?.label ?? path), el("p", {}, rich(text)));
  put(place, el("div", { class: "errors", id: "errors", tabindex: "-1" },
    el("h3", {}, say("wrong")), el("p", {}, say("wrongText")), el("ul", {}, issues.map(one)), more));
}

/** One short line for screen readers. */
export function spoken(v, verdict) {
  const [first] = ranked(verdict);
  const gates = ({ appliesTo }) => first.question === "usable" || appliesTo.includes(first.question);
  const about = verdict.findings.filter((finding) => gates(finding) && first.because.includes(finding.rule));
  const fails = about.filter(({ status }) => status === "fail").length;
  const reason = about.find(({ status }) => status !== "pass")?.message;
  const rest = `${fails > 0 ? `${v.say("saidFails", { n: fails })} ` : ""}${reason ?? first.summary}`;
  return v.say("said", { outcome: outcomeWord(v.catalog, first), rest });
}
