// The package on the engines' work. It is asked the same in its own words, translated beforehand, and answers more than they do: whether the instance can
// be used to file directly, the sources of each rule, what is needed and found, and fixes as data. Of all that its answer about the code is compared.
import { check, checkAll, init } from "icp-eligibility";

const BILLING = { subscription: "subscription", payg: "payAsYouGo" };
const PUBLIC_IP = { none: "none", fixed: "assigned", eip: "elastic", clb: "loadBalancer" };

/** An input as the package takes it. What the frozen rules do not ask (the kind and site of the account, bandwidth, sites filed) is given so that it passes. */
export const take = ({ provider, product, region, billing, termMonths, expiresOn, publicIp, codesIssued, sameAccount }) => ({
  provider, product, region, expiresOn,
  billing: BILLING[billing],
  purchasedMonths: termMonths,
  publicIp: PUBLIC_IP[publicIp],
  codesUsed: codesIssued,
  // Tencent asks whose account it is, and counts sites, of filing only, which the engines know nothing of: both are as for a code, so that a row's rules are.
  ...(provider === "tencent"
    ? { ownedByApplicant: true, sitesFiled: codesIssued, accountKind: "enterprise", bandwidthMbps: 5 }
    : { ownedByApplicant: sameAccount, sitesFiled: 0, accountSite: "china" }),
});

const OUTCOMES = { eligible: "eligible", ineligible: "ineligible", notRequired: "not_required" };
/** Which of the engines' rules one of the package's is. */
const RULES = {
  alibaba: { owner: "account", region: "region", billing: "billing", totalTerm: "term", notExpired: "expiry", publicAddress: "publicIp", codeQuota: "quota" },
  tencent: { region: "region", billing: "prepaid", totalTerm: "prepaid", timeLeft: "expiry", notExpired: "expiry", publicAddress: "publicIp", codeQuota: "quota", siteQuota: "quota" },
};

/** What a row says, likewise; it names the rules behind both its answers, and take() leaves nothing that fails for filing alone. */
function readRow({ code, because }, input) {
  const status = code === "eligible" ? "pass" : "fail"; // the rules behind a yes are those that are met
  const finding = (rule) => ({ rule, status, appliesTo: ["code"] });
  return read({ code: { outcome: code }, findings: because.map(finding) }, input);
}

/** What its verdict says of the code, in the engines' words; a rule or an outcome that they do not know stands out with its own name. */
export function read({ code, findings }, { provider, publicIp }) {
  const failing = findings.filter(({ status, appliesTo }) => status === "fail" && appliesTo.includes("code")).map(({ rule }) =>
    // The package has one rule for the address, the engines two: none at all, and a load balancer's.
    rule === "publicAddress" && publicIp === "clb" ? "notClb" : (RULES[provider][rule] ?? rule),
  );
  return { outcome: OUTCOMES[code.outcome] ?? code.outcome, failing };
}

/** With all sentences, as the engines answer. */
export async function sentences() {
  await init();
  return {
    take, read,
    check: (instance, asOf) => check(instance, { asOf, locale: "en" }),
    checkAll: (instances, asOf) => checkAll(instances, { asOf, locale: "en", findings: true }),
  };
}

/** Decided in full, the sentences left for later (`explain` makes them). */
export async function codes() {
  await init();
  return {
    take, read,
    check: (instance, asOf) => check(instance, { asOf, messages: false }),
    checkAll: (instances, asOf) => checkAll(instances, { asOf, messages: false, findings: true }),
  };
}

/** Rows: both outcomes, the rules behind them and what is missing, but no findings. It is what lists are for. */
export async function rows() {
  await init();
  return {
    take, read: readRow,
    check: (instance, asOf) => checkAll([instance], { asOf })[0],
    checkAll: (instances, asOf) => checkAll(instances, { asOf }),
  };
}
