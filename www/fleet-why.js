// Why the answers of a row are as they are, in words: for the table, for the counts and for a file to keep.
import { labelOf } from "../src/face/answers.js";

/** What is said before the rules behind an answer. A rule is named for what it asks: alone, and unquoted, its name reads as met. */
const BEFORE = { ineligible: "fail", disputed: "disputed", notCovered: "unknown" };

/** The name of a rule as one that is quoted. */
const quoted = ({ say, catalog }, key) => say("quoted", { text: labelOf(catalog.rules, key) });
const statusOf = ({ catalog }, outcome) => labelOf(catalog.statuses, BEFORE[outcome]);

/**
 * The reasons of a row that is valid: each with what leads it, if anything does, and its text. `v` holds the words and the catalogue.
 */
export function whyOf(v, row) {
  const { say, catalog } = v;
  const { behind } = row;
  const ruled = (question, more) => {
    const column = more && say(`${question}Column`);
    // What lies outside fails nothing: where it lies is the whole reason.
    if (row[question] === "notRequired") return [[column, say("liesOutside")]];
    if (behind[question].length === 0) return [];
    return [[[column, statusOf(v, row[question])].filter(Boolean).join(say("comma")), behind[question].map((key) => quoted(v, key)).join(say("between"))]];
  };
  if (row.code === "eligible" && row.filing === "eligible") return [["", say("everyRule")]];
  const found = row.code === row.filing && behind.code.join() === behind.filing.join() ? ruled("code", false) : [...ruled("code", true), ...ruled("filing", true)];
  const labels = row.missing.map((name) => catalog.facts.find((fact) => fact.name === name).label);
  return labels.length === 0 ? found : [...found, [say("missing"), labels.join(say("comma"))]];
}

/** What a rule does to the rows that it stands in the way of: these outcomes. */
export function inTheWayWords(v, key, outcomes) {
  const { say } = v;
  const ruled = [...new Set(outcomes.filter((outcome) => BEFORE[outcome]).map((outcome) => statusOf(v, outcome)))];
  const text = ruled.length > 0 && `${ruled.join(say("or"))}${say("colon")}${quoted(v, key)}`;
  return [outcomes.includes("notRequired") && say("liesOutside"), text].filter(Boolean).join(say("or"));
}
