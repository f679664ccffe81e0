// How many instances have which answer, and what stands in their way: each count is a button that leaves only those.
import { labelOf } from "../src/face/answers.js";
import { el, icon } from "./dom.js";
import { inTheWayWords } from "./fleet-why.js";
import { factNamed, providerOf } from "./state.js";
import { LOOK } from "./verdict.js";

export const number = (v, n) => new Intl.NumberFormat(v.catalog.locale).format(n);
/** The outcomes that occur, in the order of the package. */
const outcomesOf = ({ catalog }, counts) => catalog.outcomes.map(({ key }) => key).filter((key) => counts[key] > 0);
const most = (counts) => Object.entries(counts).sort(([, a], [, b]) => b - a);

/** "Yes 3, Not yet 2": for the line that is read aloud. */
export const outcomeCounts = (v, summary, question) =>
  outcomesOf(v, summary[question]).map((key) => v.say("counted", { label: labelOf(v.catalog.outcomes, key), n: number(v, summary[question][key]) })).join(v.say("comma"));

/** A count that filters by `name`; pressed again it filters no more. */
function tally(v, s, { name, key, label, n, look }) {
  const pressed = s.filter[name] === key;
  const button = el("button", { type: "button", class: "tally", id: `by-${name}-${key}`, "aria-pressed": String(pressed), "data-look": look?.[0] },
    look && icon(look[1]), el("span", { class: "label" }, label), " ", el("strong", {}, number(v, n)));
  button.addEventListener("click", () => s.choose({ [name]: pressed ? (key === true ? false : "") : key }));
  return el("li", {}, button);
}

export function sums(v, s) {
  const { catalog, say } = v;
  const { summary } = s;
  const group = (id, title, items, hint) => items.length > 0 && el("section", { class: "sum", id, "aria-labelledby": `${id}-title` },
    el("h3", { id: `${id}-title` }, title), hint && el("p", { class: "hint" }, hint), el("ul", { class: "tallies" }, items));
  const { questions } = providerOf(v);
  const rules = most(summary.rules);
  // What has no field here cannot be said for all of them.
  const missing = most(summary.missing).filter(([name]) => v.fields.some((field) => field.name === name));
  const ask = ([name, n]) => el("li", {}, el("button", { type: "button", class: "ask tally", id: `ask-${name}`, "data-fact": name },
    el("span", { class: "label" }, factNamed(catalog, name).question), " ", el("strong", {}, number(v, n))));
  const invalid = summary.invalid > 0 ? [tally(v, s, { name: "invalid", key: true, label: say("invalid"), n: summary.invalid, look: LOOK.incomplete })] : [];
  return [
    el("div", { class: "both" }, ["code", "filing"].map((question) => group(`sum-${question}`, questions[question],
      outcomesOf(v, summary[question]).map((key) => tally(v, s, { name: question, key, label: labelOf(catalog.outcomes, key), n: summary[question][key], look: LOOK[key] }))))),
    group("sum-invalid", say("invalidTitle"), invalid),
    group("sum-rules", say("inTheWay"), rules.map(([key, n]) => tally(v, s, { name: "rule", key, label: inTheWayWords(v, key, summary.ways[key]), n }))),
    group("sum-missing", say("wouldTell"), missing.map(ask), say("wouldTellHelp")),
  ].filter(Boolean);
}
