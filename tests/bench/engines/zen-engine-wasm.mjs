// An expression for each provider, an array of conditions. This package has expressions only, no decision tables, and parses one at each call.
import { evaluateExpression, initSync } from "@gorules/zen-engine-wasm";
import { answerOf, each } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM, PROVIDERS, RULES } from "./spec.mjs";

const SUBSCRIPTION = "billing == 'subscription'";
const LONG_ENOUGH = `termMonths >= ${MIN_TERM}`;
const conditions = (provider) => ({
  account: "sameAccount",
  region: `region in [${MAINLAND[provider].map((id) => `'${id}'`).join(", ")}]`,
  billing: SUBSCRIPTION,
  term: LONG_ENOUGH,
  prepaid: `${SUBSCRIPTION} and ${LONG_ENOUGH}`,
  expiry: "d(expiresOn) >= d(asOf)",
  publicIp: "publicIp != 'none'",
  notClb: "publicIp != 'clb'",
  quota: `codesIssued < ${MAX_CODES}`,
});
const EXPRESSIONS = Object.fromEntries(PROVIDERS.map((provider) => [provider, `[${RULES[provider].map((rule) => conditions(provider)[rule]).join(", ")}]`]));

export async function load(module) {
  initSync({ module: await module() });
  return each((input) => answerOf(input, evaluateExpression(EXPRESSIONS[input.provider], input)));
}
