// The rules as JSON Logic, for two engines: an array of conditions for each provider.
import { MAINLAND, MAX_CODES, MIN_TERM } from "./spec.mjs";

const fact = (name) => ({ var: name });
const inMainland = (provider) => ({ in: [fact("region"), MAINLAND[provider]] });
const subscription = { "===": [fact("billing"), "subscription"] };
const longEnough = { ">=": [fact("termMonths"), MIN_TERM] };
const notExpired = { onOrAfter: [fact("expiresOn"), fact("asOf")] };
const address = { "!==": [fact("publicIp"), "none"] };
const notClb = { "!==": [fact("publicIp"), "clb"] };
const codesLeft = { "<": [fact("codesIssued"), MAX_CODES] };

export const CONDITIONS = {
  alibaba: [{ "==": [fact("sameAccount"), true] }, inMainland("alibaba"), subscription, longEnough, notExpired, address, codesLeft],
  tencent: [inMainland("tencent"), { and: [subscription, longEnough] }, address, notClb, codesLeft, notExpired],
};
/** The operation that JSON Logic lacks: dates of ISO 8601 are in order as texts. */
export const onOrAfter = (a, b) => a >= b;
