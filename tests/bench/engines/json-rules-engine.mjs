// An engine for each provider with a rule for each of ours; it tells which of them failed. It is asynchronous throughout.
import { Engine } from "json-rules-engine";
import { answerOf } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM, PROVIDERS, RULES } from "./spec.mjs";

const fact = (name, operator, value) => ({ fact: name, operator, value });
const subscription = fact("billing", "equal", "subscription");
const longEnough = fact("termMonths", "greaterThanInclusive", MIN_TERM);
const conditions = (provider) => ({
  account: [fact("sameAccount", "equal", true)],
  region: [fact("region", "in", MAINLAND[provider])],
  billing: [subscription],
  term: [longEnough],
  prepaid: [subscription, longEnough],
  expiry: [fact("expiresOn", "onOrAfter", { fact: "asOf" })],
  publicIp: [fact("publicIp", "notEqual", "none")],
  notClb: [fact("publicIp", "notEqual", "clb")],
  quota: [fact("codesIssued", "lessThan", MAX_CODES)],
});

function engine(provider) {
  const made = new Engine();
  made.addOperator("onOrAfter", (a, b) => a >= b);
  for (const rule of RULES[provider]) made.addRule({ name: rule, conditions: { all: conditions(provider)[rule] }, event: { type: rule } });
  return made;
}

export async function load() {
  const engines = Object.fromEntries(PROVIDERS.map((provider) => [provider, engine(provider)]));
  const check = async (input) => {
    const { failureResults } = await engines[input.provider].run(input);
    const failing = new Set(failureResults.map(({ name }) => name));
    return answerOf(input, RULES[input.provider].map((rule) => !failing.has(rule)));
  };
  const checkAll = async (inputs) => {
    const answers = [];
    for (const input of inputs) answers.push(await check(input)); // one after the other is quicker than Promise.all, and holds less
    return answers;
  };
  return { check, checkAll };
}
