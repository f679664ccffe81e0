// The engines' work in plain JavaScript, as most people would write it, and with the dates, half of its time, counted by hand.
import { account, answer, billing, daysLeft, each, expiry, notClb, prepaid, publicIp, quota, region, term } from "./answer.mjs";
import { MAINLAND, MAX_CODES, MIN_TERM } from "./spec.mjs";

const ALIBABA = new Set(MAINLAND.alibaba);
const TENCENT = new Set(MAINLAND.tencent);

function check(input, days) {
  const subscription = input.billing === "subscription";
  const longEnough = input.termMonths >= MIN_TERM;
  const address = publicIp(input, input.publicIp !== "none");
  const codes = quota(input, input.codesIssued < MAX_CODES);
  if (input.provider === "alibaba") {
    const mainland = ALIBABA.has(input.region);
    return answer([account(input, input.sameAccount), region(input, mainland), billing(input, subscription), term(input, longEnough), expiry(input, days >= 0, days),
      address, codes], mainland);
  }
  const mainland = TENCENT.has(input.region);
  return answer([region(input, mainland), prepaid(input, subscription && longEnough), address, notClb(input, input.publicIp !== "clb"), codes,
    expiry(input, days >= 0, days)], mainland);
}

const two = (text, at) => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;
/** The number of a day written YYYY-MM-DD, of which only differences count. */
function dayNumber(text) {
  let year = two(text, 0) * 100 + two(text, 2);
  let month = two(text, 5);
  if (month <= 2) {
    year--;
    month += 12;
  }
  const leaps = ((year / 4) | 0) - ((year / 100) | 0) + ((year / 400) | 0);
  return 365 * year + leaps + (((153 * (month - 3) + 2) / 5) | 0) + two(text, 8);
}

export const natural = async () => each((input) => check(input, daysLeft(input)));
export const tuned = async () => each((input) => check(input, dayNumber(input.expiresOn) - dayNumber(input.asOf)));
