// Inputs of the engines' work, made from a seed, with values that crowd the limits. They are kept to where the frozen rules of spec.mjs and the
// published rules of the package mean the same; each restriction says why.
import { randomness } from "../../node/random.mjs";
import { ABROAD, HONG_KONG, MAINLAND } from "./spec.mjs";

// In 2025 each provider has one reading of every rule that is asked about: the term of ECS became disputed on 2026-07-14, the one of CVM was until 2020-09-03.
const FIRST = Date.UTC(2025, 0, 1);
const DAYS = 365;
const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);

/** `n` inputs, each asked about for its own day, or all for one (`oneDay`), as the package takes a list. */
export function cases(n, { seed = 20240601, oneDay = false } = {}) {
  const next = randomness(seed);
  const below = (limit) => Math.floor(next() * limit);
  const pick = (list) => list[below(list.length)];
  const list = [];
  while (list.length < n) {
    const provider = pick(["alibaba", "tencent"]);
    const asOf = FIRST + (oneDay ? 151 : below(DAYS)) * DAY;
    // Outside the mainland the package says that and nothing more, the engines go through all rules: so these are few, since they spare it work,
    // and nothing else is wrong with them.
    if (next() < 0.03) {
      list.push(input(provider, asOf, { region: pick([HONG_KONG[provider], ...ABROAD[provider]]) }));
      continue;
    }
    const billing = next() < 0.8 ? "subscription" : "payg";
    list.push(input(provider, asOf, {
      region: pick(ORDINARY[provider]),
      billing,
      termMonths: billing === "payg" && next() < 0.8 ? LEAST[provider] : pick(next() < 0.7 ? [3, 6, 12, 24, 36] : [1, 2, 3, 4]),
      days: daysToExpiry(provider),
      publicIp: next() < 0.15 ? "none" : pick(ADDRESSES[provider]),
      codesIssued: next() < 0.75 ? below(5) : pick([4, 5, 6, 7]),
      sameAccount: next() < 0.9,
    }));
  }
  return list;

  function daysToExpiry(provider) {
    const kind = next();
    if (kind < 0.15) return -1 - below(200);
    if (kind < 0.25) return -1;
    // Never the day itself, which counts as expired in the package only. Tencent also wants a month left, which the engines do not ask: 32 days are always one.
    const soonest = provider === "tencent" ? 32 : 1;
    return kind < 0.3 ? soonest : soonest + below(400);
  }
}

// An EIP passes in the engines; Tencent's pages leave that open, so does the package. Of a load balancer, Alibaba's say nothing.
const ADDRESSES = { alibaba: ["fixed", "eip"], tencent: ["fixed", "fixed", "clb"] };

// Where nothing was bought no time is left either, says the package of Tencent's; the engines look at the expiry alone.
const LEAST = { alibaba: 0, tencent: 1 };
// The engines take Tencent's regions of finance clouds for ordinary ones; the package says that no published rule decides there.
const ORDINARY = { alibaba: MAINLAND.alibaba, tencent: MAINLAND.tencent.filter((id) => !id.endsWith("-fsi")) };

function input(provider, asOf, { region, billing = "subscription", termMonths = 12, days = 200, publicIp = "fixed", codesIssued = 0, sameAccount = true }) {
  const product = provider === "alibaba" ? "ecs" : "cvm";
  // Made anew from JSON, so that nobody profits from texts that are the same object.
  return JSON.parse(JSON.stringify({ provider, product, region, billing, termMonths, expiresOn: iso(asOf + days * DAY), publicIp, codesIssued, sameAccount, asOf: iso(asOf) }));
}
