// An object of constraints for each provider; the issues of safeParse carry the names of the rules.
import * as z from "zod";
import { answerOf, each } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM, RULES } from "./spec.mjs";

const address = () => z.string().refine((value) => value !== "none", "publicIp");
const schema = (provider, { term, ...more }) =>
  z
    .object({
      provider: z.string(), product: z.string(), asOf: z.string(), expiresOn: z.string(),
      region: z.string().refine((value) => MAINLAND[provider].includes(value), "region"),
      termMonths: z.number().min(MIN_TERM, term),
      codesIssued: z.number().lt(MAX_CODES, "quota"),
      ...more,
    })
    .refine(({ expiresOn, asOf }) => expiresOn >= asOf, { error: "expiry", when: () => true });

export async function load() {
  const schemas = {
    alibaba: schema("alibaba", { term: "term", billing: z.literal("subscription", "billing"), publicIp: address(), sameAccount: z.literal(true, "account") }),
    tencent: schema("tencent", {
      term: "prepaid", billing: z.literal("subscription", "prepaid"), publicIp: address().refine((value) => value !== "clb", "notClb"), sameAccount: z.boolean(),
    }),
  };
  return each((input) => {
    const { success, error } = schemas[input.provider].safeParse(input);
    const failing = new Set(success ? [] : error.issues.map(({ message }) => message));
    return answerOf(input, RULES[input.provider].map((rule) => !failing.has(rule)));
  });
}
