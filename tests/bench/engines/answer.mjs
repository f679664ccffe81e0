// What an answer of the engines' work says: the outcome, and every rule with its status, a code, a sentence and a remedy. All contestants but the
// package share it, so that they differ only in how they decide which rules are met.
import { HONG_KONG, MAX_CODES, MIN_TERM } from "./spec.mjs";

const DAY = 86_400_000;
export const daysLeft = ({ expiresOn, asOf }) => Math.round((Date.parse(expiresOn) - Date.parse(asOf)) / DAY);

const pass = (rule, code, message) => ({ rule, status: "pass", code, message, remedy: "" });
const fail = (rule, code, message, remedy) => ({ rule, status: "fail", code, message, remedy });
const NO_FILING = "No ICP filing is needed; use a mainland China instance only if the site must be served from there.";

export const account = (_, met) =>
  met
    ? pass("account", "ACCOUNT_OK", "You are signed in with the account that purchased the instance.")
    : fail("account", "ACCOUNT_MISMATCH", "You are not signed in with the account that purchased the instance.",
        "Log on to the account that purchased the instance and apply again.");

export function region({ provider, region: id }, met) {
  if (met) return pass("region", "REGION_OK", `Region ${id} is in mainland China.`);
  return id === HONG_KONG[provider]
    ? fail("region", "REGION_HONG_KONG", `Region ${id} is Hong Kong, China: ICP filing is not required there and no code can be issued.`, NO_FILING)
    : fail("region", "REGION_OUTSIDE_MAINLAND", `Region ${id} is outside mainland China: ICP filing is not required there.`, NO_FILING);
}

export const billing = (_, met) =>
  met
    ? pass("billing", "BILLING_OK", "The instance is billed by subscription.")
    : fail("billing", "BILLING_PAYG", "Pay-as-you-go instances do not support ICP filing.",
        `Switch the billing method to subscription and purchase ${MIN_TERM} months or more.`);

export const term = ({ termMonths }, met) =>
  met
    ? pass("term", "TERM_OK", `The subscription term is ${termMonths} months (minimum ${MIN_TERM}).`)
    : fail("term", "TERM_TOO_SHORT", `The subscription term is ${termMonths} months; at least ${MIN_TERM} are required.`,
        `Renew the subscription for at least ${MIN_TERM - termMonths} more month(s).`);

export function prepaid({ billing: kind, termMonths }, met) {
  if (met) return pass("prepaid", "PREPAID_OK", `The CVM is prepaid for ${termMonths} months (minimum ${MIN_TERM}).`);
  return kind === "subscription"
    ? fail("prepaid", "PREPAID_TOO_SHORT", `The CVM is prepaid for ${termMonths} months; at least ${MIN_TERM} are required.`,
        `Renew the CVM for at least ${MIN_TERM - termMonths} more month(s).`)
    : fail("prepaid", "PREPAID_PAYG", "Pay-as-you-go CVMs cannot generate an authorization code.",
        `Switch the CVM to prepaid billing for at least ${MIN_TERM} months.`);
}

export const expiry = ({ expiresOn, asOf }, met, days) =>
  met
    ? pass("expiry", "EXPIRY_OK", `The instance expires on ${expiresOn}, ${days} day(s) after ${asOf}.`)
    : fail("expiry", "EXPIRED", `The instance expired on ${expiresOn}, ${-days} day(s) before ${asOf}.`, "Renew the instance, then apply again.");

export const publicIp = ({ publicIp: kind }, met) =>
  met
    ? pass("publicIp", "IP_OK", `The instance has a public IP address (${kind}).`)
    : fail("publicIp", "IP_MISSING", "The instance has no public IP address.", "Assign a public IP address or purchase public bandwidth for the instance.");

export const notClb = (_, met) =>
  met
    ? pass("notClb", "IP_NOT_CLB", "The IP address does not belong to a load balancer (CLB).")
    : fail("notClb", "IP_IS_CLB", "The IP address belongs to a load balancer (CLB), which is pay-as-you-go.",
        "Use the public IP address of the CVM itself or an EIP.");

export const quota = ({ codesIssued }, met) =>
  met
    ? pass("quota", "QUOTA_OK", `${codesIssued} of ${MAX_CODES} codes have been issued for this instance.`)
    : fail("quota", "QUOTA_EXHAUSTED", `All ${MAX_CODES} codes have been issued for this instance (${codesIssued} counted).`,
        "Apply with another qualified instance.");

/** The answer of checks that are made. */
export function answer(checks, inMainland) {
  if (!inMainland) return { outcome: "not_required", checks };
  for (const { status } of checks) if (status === "fail") return { outcome: "ineligible", checks };
  return { outcome: "eligible", checks };
}

/** The answer from whether each rule is met, in the order of RULES. */
export function answerOf(input, met) {
  const days = daysLeft(input);
  return input.provider === "alibaba"
    ? answer([account(input, met[0]), region(input, met[1]), billing(input, met[2]), term(input, met[3]), expiry(input, met[4], days), publicIp(input, met[5]),
        quota(input, met[6])], met[1])
    : answer([region(input, met[0]), prepaid(input, met[1]), publicIp(input, met[2]), notClb(input, met[3]), quota(input, met[4]), expiry(input, met[5], days)],
        met[0]);
}

/** A contestant from how it checks one: a list is a loop (not a `map`, out of which V8 11.3 aborts whenever cedar-wasm is in it). */
export function each(check) {
  const checkAll = (inputs) => {
    const answers = new Array(inputs.length);
    for (let k = 0; k < inputs.length; k++) answers[k] = check(inputs[k]);
    return answers;
  };
  return { check, checkAll };
}
