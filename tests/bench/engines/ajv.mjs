// A JSON Schema for each provider, all errors wanted: where an error lies says which rule is not met.
import Ajv from "ajv";
import { answerOf, each } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM, RULES } from "./spec.mjs";

const schema = (provider, more) => ({
  properties: {
    region: { enum: MAINLAND[provider] },
    billing: { const: "subscription" },
    termMonths: { minimum: MIN_TERM },
    codesIssued: { exclusiveMaximum: MAX_CODES },
    ...more,
  },
  onOrAfter: ["expiresOn", "asOf"],
});
const SCHEMAS = {
  alibaba: schema("alibaba", { sameAccount: { const: true }, publicIp: { not: { const: "none" } } }),
  tencent: schema("tencent", { publicIp: { allOf: [{ not: { const: "none" } }, { not: { const: "clb" } }] } }),
};
const RULE_OF = {
  alibaba: { "/sameAccount": "account", "/region": "region", "/billing": "billing", "/termMonths": "term", "/publicIp": "publicIp", "/codesIssued": "quota" },
  tencent: { "/region": "region", "/billing": "prepaid", "/termMonths": "prepaid", "/publicIp": "publicIp", "/codesIssued": "quota" },
};

function ruleOf(provider, { keyword, schemaPath, instancePath }) {
  if (keyword === "onOrAfter") return "expiry";
  return schemaPath.includes("/allOf/1") ? "notClb" : RULE_OF[provider][instancePath];
}

export async function load() {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.addKeyword({ keyword: "onOrAfter", type: "object", errors: false, validate: ([a, b], data) => data[a] >= data[b] });
  const validators = { alibaba: ajv.compile(SCHEMAS.alibaba), tencent: ajv.compile(SCHEMAS.tencent) };
  return each((input) => {
    const { provider } = input;
    const validate = validators[provider];
    const failing = new Set(validate(input) ? [] : validate.errors.map((error) => ruleOf(provider, error)));
    return answerOf(input, RULES[provider].map((rule) => !failing.has(rule)));
  });
}
