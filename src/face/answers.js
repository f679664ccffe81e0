// The answers of a verdict as the element and the page show them.

/** The better answer stands first. */
const BETTER = ["eligible", "disputed", "incomplete", "notCovered", "ineligible", "notRequired"];
export const labelOf = (list, key) => list.find((one) => one.key === key)?.label ?? key;

/** The answers of a verdict, the better one first; of equal ones the filing code. */
export function ranked(verdict) {
  const answers = ["code", "filing", "usable"].filter((question) => verdict[question]).map((question) => ({ question, ...verdict[question] }));
  return answers.sort((a, b) => BETTER.indexOf(a.outcome) - BETTER.indexOf(b.outcome));
}

/** A product that can never serve gets a plainer word than one that does not yet; so does a code, of which there are others. */
export const outcomeWord = (catalog, { question, outcome, because = [] }) =>
  outcome === "ineligible" && (question === "usable" || because.includes("product")) ? catalog.never : labelOf(catalog.outcomes, outcome);
