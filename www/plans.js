// What would change an answer: the plans of the package as cards that apply themselves, and what time alone will do.
import { labelOf, ranked } from "../src/face/answers.js";
import { el, rich } from "./dom.js";
import { pairs, time } from "./cards.js";
import { outcomeMark } from "./verdict.js";

const SHOWN = 3;
/** Steps that leave the instance as it is and take another one. */
const ANOTHER = new Set(["buyAnother", "buyProduct"]);

function planCard(v, plan, id, goTo) {
  const { say } = v;
  const { question, steps, addedMonths, outcome, instance } = plan;
  const told = steps.map(({ message }) => rich(message));
  const button = steps.every(({ kind }) => kind !== "noFilingNeeded") &&
    el("button", { type: "button", class: "apply", id: `apply-${id}`, "aria-labelledby": `apply-${id} steps-${id}`, "data-go": goTo(instance), "data-then": `answer-${question}` }, say("apply"));
  return el("li", { class: "card plan", "data-question": question },
    steps.some(({ kind }) => ANOTHER.has(kind)) && el("p", { class: "tag" }, say("another")),
    told.length === 1 ? el("p", { class: "steps", id: `steps-${id}` }, told) : el("ol", { class: "steps", id: `steps-${id}` }, told.map((step) => el("li", {}, step))),
    button && el("div", { class: "then" },
      pairs([
        [say("addedMonths"), addedMonths > 0 ? String(addedMonths) : ""],
        [say("afterwards"), [outcomeMark(v, { outcome }), outcome === "incomplete" && el("span", { class: "hint" }, say("stillMissing"))]],
      ]),
      button));
}

/** The plans for each question that is a no or disputed, under its words; once for both where the same plans serve both. */
export function plansFor(v, verdict, plans) {
  const wanted = ranked(verdict).filter(({ outcome }) => ["ineligible", "disputed", "notRequired"].includes(outcome)).map(({ question }) => question);
  const of = (question) => plans.filter((plan) => plan.question === question);
  const text = (question) => JSON.stringify(of(question).map(({ question: _, ...plan }) => plan));
  const same = wanted.length === 2 && text("code") === text("filing");
  return (same ? wanted.slice(0, 1) : wanted).map((question) => ({ question, title: same ? v.say("bothQuestions") : v.questions[question], plans: of(question) }));
}

export function planSections(v, verdict, plans, goTo) {
  const { say } = v;
  return plansFor(v, verdict, plans).map(({ question, title, plans: found }) => {
    const cards = found.map((plan, k) => planCard(v, plan, `${question}-${k}`, goTo));
    const rest = cards.slice(SHOWN);
    return el("section", { class: "group plans", "data-question": question },
      el("h3", {}, say("plans"), " ", el("span", { class: "question" }, title)),
      cards.length === 0 ? el("p", { class: "hint" }, say("noPlan")) : el("ul", { class: "cards" }, cards.slice(0, SHOWN)),
      rest.length > 0 && el("details", { id: `plans-${question}`, class: "more-plans" },
        el("summary", {}, say(rest.length === 1 ? "onePlan" : "morePlans", { n: rest.length })), el("ul", { class: "cards" }, rest)));
  });
}

/** Changes, each once; `twice` where both answers change alike. A verdict of one question has its own name for it. */
export function told(v, changes) {
  const text = ({ question: _, ...change }) => JSON.stringify(change);
  return changes.filter((change, k) => changes.findIndex((other) => text(other) === text(change)) === k)
    .map((change) => ({ ...change, question: v.questions.usable ? "usable" : change.question, twice: changes.filter((other) => text(other) === text(change)).length > 1 }));
}

/** Later days on which an answer changes by itself. */
export function changeList(v, changes) {
  const { catalog, say } = v;
  if (changes.length === 0) return false;
  const one = ({ on, question, from, to, rule, twice }) =>
    el("li", {},
      el("strong", {}, time(catalog.locale, on)),
      el("p", {}, el("span", { class: "question" }, twice ? say("bothQuestions") : v.questions[question]),
        el("span", { class: "turn" }, outcomeMark(v, { question, outcome: from }), el("span", { class: "unseen" }, say("becomes")), el("span", { "aria-hidden": "true" }, "→"), outcomeMark(v, { question, outcome: to }))),
      el("p", { class: "hint" }, say("becauseOf", { rule: rule ? labelOf(catalog.rules, rule) : say("newerRules") })));
  return el("section", { class: "group changes" }, el("h3", {}, say("changes")), el("ul", {}, told(v, changes).map(one)));
}
