// One policy that permits and one for each rule that forbids, parsed beforehand: the policies that decide are the rules that are not met.
import { initSync, preparsePolicySet, statefulIsAuthorized } from "@cedar-policy/cedar-wasm/web";
import { answerOf, each } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM, PROVIDERS, RULES } from "./spec.mjs";

const PAYG = 'context.billing != "subscription"';
const TOO_SHORT = `context.termMonths < ${MIN_TERM}`;
const refusals = (provider) => ({
  account: "!context.sameAccount",
  region: `!${JSON.stringify(MAINLAND[provider])}.contains(context.region)`,
  billing: PAYG,
  term: TOO_SHORT,
  prepaid: `${PAYG} || ${TOO_SHORT}`,
  expiry: "context.expiresOn < context.asOf",
  publicIp: 'context.publicIp == "none"',
  notClb: 'context.publicIp == "clb"',
  quota: `context.codesIssued >= ${MAX_CODES}`,
});

function policies(provider) {
  const refuse = (rule) => [rule, `@id("${rule}")\nforbid(principal, action == Action::"apply", resource) when { ${refusals(provider)[rule]} };`];
  return { allow: '@id("allow")\npermit(principal, action, resource);', ...Object.fromEntries(RULES[provider].map(refuse)) };
}

const date = (text) => ({ __extn: { fn: "datetime", arg: text } });
const asked = { principal: { type: "User", id: "me" }, action: { type: "Action", id: "apply" }, resource: { type: "Instance", id: "i" }, entities: [] };

export async function load(module) {
  initSync({ module: await module() });
  for (const provider of PROVIDERS) {
    const parsed = preparsePolicySet(provider, { staticPolicies: policies(provider) });
    if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
  }
  return each((input) => {
    const { region, billing, termMonths, publicIp, codesIssued, sameAccount } = input;
    const context = { region, billing, termMonths, publicIp, codesIssued, sameAccount, expiresOn: date(input.expiresOn), asOf: date(input.asOf) };
    const { type, response, ...wrong } = statefulIsAuthorized({ ...asked, preparsedPolicySetId: input.provider, context });
    if (type !== "success" || response.diagnostics.errors.length > 0) throw new Error(JSON.stringify({ response, ...wrong }));
    return answerOf(input, RULES[input.provider].map((rule) => !response.diagnostics.reason.includes(rule)));
  });
}
