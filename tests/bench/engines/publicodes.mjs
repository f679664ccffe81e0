// Rules in publicodes' own language, one for each of ours; an instance is a situation, in which each rule is evaluated. Dates are its own, day first.
import Engine from "publicodes";
import { answerOf, each } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM, PROVIDERS, RULES } from "./spec.mjs";

const SUBSCRIPTION = "billing = 'subscription'";
const LONG_ENOUGH = `term >= ${MIN_TERM}`;
const conditions = (provider) => ({
  account: { valeur: "same account" },
  region: { "une de ces conditions": MAINLAND[provider].map((id) => `region = '${id}'`) }, // `ou` between them would be quicker, but answers wrongly in 1.10.3
  billing: { valeur: SUBSCRIPTION },
  term: { valeur: LONG_ENOUGH },
  prepaid: { "toutes ces conditions": [SUBSCRIPTION, LONG_ENOUGH] },
  expiry: { valeur: "expires >= today" },
  publicIp: { valeur: "ip != 'none'" },
  notClb: { valeur: "ip != 'clb'" },
  quota: { valeur: `codes < ${MAX_CODES}` },
});

const FACTS = { region: {}, billing: {}, ip: {}, term: {}, codes: {}, expires: {}, today: {}, "same account": {} };
const engine = (provider) => new Engine({ ...FACTS, ...Object.fromEntries(RULES[provider].map((rule) => [`rule ${rule}`, conditions(provider)[rule]])) });
const dayFirst = (date) => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

export async function load() {
  const engines = Object.fromEntries(PROVIDERS.map((provider) => [provider, engine(provider)]));
  return each((input) => {
    const situation = engines[input.provider].setSituation({
      region: `'${input.region}'`, billing: `'${input.billing}'`, ip: `'${input.publicIp}'`, term: input.termMonths, codes: input.codesIssued,
      expires: dayFirst(input.expiresOn), today: dayFirst(input.asOf), "same account": input.sameAccount ? "oui" : "non",
    });
    return answerOf(input, RULES[input.provider].map((rule) => situation.evaluate(`rule ${rule}`).nodeValue === true));
  });
}
