// What the element shows: nodes made of a verdict and the words of the package. Text is only ever text: nothing here reads markup.
import { labelOf, outcomeWord, ranked } from "./answers.js";
import { el, icon, rich, SHAPES } from "./nodes.js";
import { dateWords, listWords } from "./words.js";

/** Each outcome's picture; its tone is the picture's, but for what pages do not agree on or do not say. */
const PICTURES = { eligible: "yes", ineligible: "no", notRequired: "neutral", disputed: "disputed", incomplete: "unknown", notCovered: "unknown" };
const CARD_PICTURES = { pass: "yes", fail: "no", disputed: "disputed", unknown: "unknown" };
const CHANGEABLE = ["ineligible", "disputed", "notRequired"];
const SHOWN_SOURCES = 2;
const SHOWN_PLANS = 3;
const SPOKEN = 120; // characters: as much as is listened to

/**
 * The parts of a view in one language. `words` is the package's catalogue, `say` the element's own words, `level` that of the first
 * headings, and `tell` sends an event: when somebody follows a source, or the link to the full page.
 */
export function viewer({ words, say, level, tell }) {
  const heading = (below, ...children) => el(`h${Math.min(level + below, 6)}`, ...children);
  const time = (iso) => el("time", { datetime: iso }, dateWords(words.locale, iso));
  const marked = (part, picture, word) => el("span", { part, class: "marked" }, icon(SHAPES[picture]), el("span", {}, word));
  const folded = (id, title, ...children) => el("details", { id }, el("summary", {}, title), children);
  /** A sentence with nodes in the places of its `{names}`. */
  const filled = (key, nodes) => say(key).split(/\{(\w+)\}/).map((part, k) => (k % 2 === 1 ? nodes[part] : part));

  function answer({ question, outcome, grade, summary, because }, title, lead) {
    return el("div", { part: "answer", class: lead && "lead", "data-question": question, "data-outcome": outcome },
      heading(0, {}, title && [el("span", { part: "question" }, title), " "], marked("outcome", PICTURES[outcome], outcomeWord(words, { outcome, because }))),
      el("p", { part: "summary" }, rich(summary)),
      grade === "secondary" && outcome !== "incomplete" && el("p", { class: "hint" }, say("secondary")));
  }

  // ---- Sources and notes ----

  function source(one, rule, id) {
    const link = one.url.startsWith("https://") && el("a", { id: `${id}-${one.key}`, href: one.url, rel: "external" }, one.title);
    if (link) link.addEventListener("click", () => tell("icp-source-open", { source: one, rule }));
    return el("li", { part: "source" }, el("cite", {}, link || one.title),
      el("span", { class: "about" }, el("span", {}, labelOf(words.publishers, one.publisher)),
        el("span", {}, filled(one.dateKind, { date: one.date && time(one.date) })), el("span", {}, labelOf(words.grades, one.grade))));
  }

  /** The newest sources, and the rest folded. */
  function sourceList(sources, rule, id) {
    if (sources.length === 0) return el("p", { class: "hint" }, say("noSource"));
    const list = (some) => el("ul", { class: "sources", "aria-label": say("sources") }, some.map((one) => source(one, rule, id)));
    const rest = sources.slice(SHOWN_SOURCES);
    return [list(sources.slice(0, SHOWN_SOURCES)),
      rest.length > 0 && folded(`${id}-more`, rest.length === 1 ? say("oneMore") : say("more", { n: rest.length }), list(rest))];
  }

  const noteList = (notes, rule, id) =>
    el("ul", {}, notes.map((note, k) => el("li", { part: "note" }, rich(note.message), note.sources.length > 0 && sourceList(note.sources, rule, `${id}-note${k}`))));

  // ---- The rules ----

  function card(finding, about, id, questions) {
    const { rule, status, assumed, readings, appliesTo, notes } = finding;
    const found = about.found || (assumed ? say("assumed") : status === "unknown" ? say("notAnswered") : "");
    const needed = finding.needed.kind === "product" ? "" : about.needed;
    const pairs = [[say("found"), found], [say(status === "disputed" ? "neededByAll" : "needed"), needed]].filter(([, value]) => value);
    return el("li", { part: "rule", "data-rule": rule, "data-status": status },
      el("div", { class: "head" }, heading(1, { part: "title" }, about.rule), marked("status", CARD_PICTURES[status], about.status)),
      el("p", { part: "message" }, rich(finding.message)),
      pairs.length > 0 && el("dl", {}, pairs.map(([term, value]) => [el("dt", {}, term), el("dd", {}, rich(value))])),
      appliesTo.length === 1 && el("p", { class: "hint" }, say("only", { question: questions[appliesTo[0]] })),
      readings
        ? el("ul", { class: "readings" }, readings.map((reading, k) => el("li", { "data-status": reading.status },
          el("p", {}, marked(undefined, CARD_PICTURES[reading.status], about.readings[k].status), " ", about.readings[k].needed),
          sourceList(reading.sources, rule, `${id}-${k}`))))
        : sourceList(finding.sources, rule, id),
      notes && noteList(notes, rule, id));
  }

  /** The findings of one status; what passes is folded, and what is open where the answer says already what is missing. */
  function group(status, verdict, abouts, questions) {
    const held = verdict.findings.flatMap((finding, k) => (finding.status === status ? [[finding, abouts[k], k]] : []));
    if (held.length === 0) return undefined;
    const title = heading(0, {}, say("group", { status: labelOf(words.statuses, status), n: held.length }));
    const cards = [held.some(([{ assumed }]) => assumed) && el("p", { class: "hint" }, say("assumedText")),
      el("ul", { class: "cards" }, held.map(([finding, about, k]) => card(finding, about, `${finding.rule}${k}`, questions)))];
    const folds = status === "pass" || (status === "unknown" && ranked(verdict)[0].outcome !== "notCovered");
    return folds ? folded(status, title, cards) : el("section", {}, title, cards);
  }

  // ---- What to change ----

  /** The steps of a plan, and the answer after them: it may still depend on something. */
  const fix = ({ steps, outcome }) => el("li", { part: "fix" },
    steps.length === 1 ? rich(steps[0].message) : el("ol", {}, steps.map(({ message }) => el("li", {}, rich(message)))),
    el("p", {}, say("afterwards"), " ", marked(undefined, PICTURES[outcome], labelOf(words.outcomes, outcome))));

  /** The smallest plans, for both questions at once where they are the same. */
  function planList(verdict, plans, questions) {
    const wanted = ranked(verdict).filter(({ outcome }) => CHANGEABLE.includes(outcome)).map(({ question, outcome }) => {
      const own = plans.filter((plan) => plan.question === question && plan.steps.every(({ kind }) => kind !== "noFilingNeeded"));
      return { question, outcome, told: own.slice(0, SHOWN_PLANS).map(({ steps, outcome: then }) => ({ steps, outcome: then })) };
    }).filter(({ outcome, told }) => told.length > 0 || outcome !== "notRequired");
    if (wanted.length === 0) return undefined;
    const same = wanted.length === 2 && JSON.stringify(wanted[0].told) === JSON.stringify(wanted[1].told);
    return el("section", {}, heading(0, {}, say("plans")), wanted.slice(0, same ? 1 : 2).map(({ question, told }) => [
      wanted.length === 2 && !same && el("p", { part: "question" }, questions[question]),
      told.length > 0 ? el("ul", { class: "plans" }, told.map(fix)) : el("p", {}, say("noPlan"))]));
  }

  function pageLink(address) {
    const link = address && el("a", { part: "page", id: "page", href: address }, say("page"));
    if (link) link.addEventListener("click", () => tell("icp-share", { address }));
    return link && el("p", {}, link);
  }

  return {
    /** Everything about an instance: `abouts` are the words of its findings, `picture` is of its time, `address` that of a page on which its facts can be changed. */
    verdict(verdict, plans, abouts, picture, address) {
      const { questions } = words.providers.find(({ key }) => key === verdict.provider);
      const [first, second] = ranked(verdict);
      return [
        el("div", { class: "answers" }, answer(first, questions[first.question], true), answer(second, questions[second.question], false)),
        planList(verdict, plans, questions),
        pageLink(address),
        ["fail", "disputed", "unknown", "pass"].map((status) => group(status, verdict, abouts, questions)),
        picture && folded("time", heading(0, {}, say("time")), picture),
        verdict.notes.length > 0 && folded("notes", heading(0, {}, say("notes", { n: verdict.notes.length })), noteList(verdict.notes, undefined, "all")),
        el("p", { part: "basis" }, filled("basis", { asOf: time(verdict.asOf), reviewedOn: time(verdict.reviewedOn) })),
      ];
    },

    /** Without a provider or a product there is nothing to check yet. */
    empty(missing, address) {
      const summary = say("dependsOn", { list: listWords(words.locale, missing.map((name) => say(name))) });
      return [el("div", { class: "answers" }, answer({ outcome: "incomplete", summary }, "", true)), pageLink(address)];
    },

    /** What is wrong, attribute by attribute. */
    issues: (issues, attributeOf) => [
      el("p", {}, say("wrong")),
      el("ul", {}, issues.map(({ path, message, help }) => el("li", { part: "issue" }, rich(say("issue", { name: attributeOf(path), message, help }))))),
    ],

    /** One short line for screen readers. */
    spoken(verdict) {
      const [first] = ranked(verdict);
      const behind = verdict.findings.filter(({ rule, status, appliesTo }) => status !== "pass" && appliesTo.includes(first.question) && first.because.includes(rule));
      const fails = behind.filter(({ status }) => status === "fail").length;
      const reason = (behind[0]?.message ?? first.summary).replaceAll("`", "");
      const line = say("said", { outcome: outcomeWord(words, first), rest: fails > 0 ? say("saidFails", { n: fails, rest: reason }) : reason });
      return line.length > SPOKEN ? `${line.slice(0, SPOKEN - 1)}…` : line;
    },
  };
}
