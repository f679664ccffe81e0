// Instances of Alibaba Cloud ECS and Tencent Cloud CVM as consoles and calculators have them: bought ones with the days that an
// API tells, pay-as-you-go ones without an expiry, and some still to be bought. About one value in twelve is missing, and dates and
// counts crowd where an answer turns.
import { randomness } from "../../node/random.mjs";

const REGIONS = {
  ecs: { mainland: ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen", "cn-chengdu", "cn-hangzhou-h", "cn-beijing-k", "mainland"], outside: ["cn-hongkong", "ap-southeast-1", "outside"] },
  cvm: { mainland: ["ap-guangzhou", "ap-beijing", "ap-shanghai", "ap-chengdu", "ap-nanjing", "ap-guangzhou-6", "ap-shanghai-2", "mainland"], outside: ["ap-hongkong", "ap-singapore", "outside"] },
};
const DAY = 86_400_000;
const iso = (time) => new Date(time).toISOString().slice(0, 10);
const monthsAfter = (time, months) => {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.setUTCDate(Math.min(day, last));
};

/** So many instances, the same ones for a seed. `asOf` is the day they will be checked on. */
export function instances(count, seed, asOf) {
  const next = randomness(seed);
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const some = (share, value) => (next() < share ? value : undefined);
  const used = () => (next() < 0.8 ? below(4) : below(8));
  const now = Date.parse(asOf);
  return Array.from({ length: count }, () => {
    const [provider, product] = next() < 0.5 ? ["alibaba", "ecs"] : ["tencent", "cvm"];
    const bought = next() < 0.85;
    const region = next() < 0.85 ? pick(REGIONS[product].mainland) : pick(REGIONS[product].outside);
    const billing = bought || next() < 0.9 ? next() < 0.8 ? "subscription" : pick(["payAsYouGo", "payAsYouGo", "spot", "trial"]) : undefined;
    const months = pick([1, 2, 3, 3, 4, 6, 12, 24, 36]);
    const common = { provider, product, region: some(0.97, region), billing };
    const account = product === "ecs" ? { accountSite: some(0.9, next() < 0.9 ? "china" : "international"), trial: some(0.5, next() < 0.05) } : { accountKind: some(0.9, next() < 0.7 ? "enterprise" : "personal"), bandwidthMbps: some(0.92, next() < 0.1 ? 0 : 1 + below(100)) };
    const publicIp = some(0.92, next() < 0.7 ? "assigned" : pick(["elastic", "elastic", "none", "loadBalancer", "shared"]));
    let given;
    if (bought) {
      // Its last months lie around the day: bought for so long, so many days ago, and a renewal moved the expiry now and then.
      const term = next() < 0.9 ? months : months + 1 + below(12);
      const start = now - below(next() < 0.8 ? 30 * term : 1100) * DAY;
      const ends = next() < 0.2 ? now + pick([-1, 0, 1, 30, 31, 32]) * DAY : monthsAfter(start, term);
      const paid = billing === "subscription" || billing === "trial";
      given = {
        stage: some(0.9, "owned"),
        purchasedMonths: paid ? some(0.85, term) : undefined,
        startsOn: iso(start),
        expiresOn: paid ? iso(Math.max(ends, start + DAY)) : undefined,
        state: some(0.95, next() < 0.9 ? "running" : pick(["stopped", "expired"])),
        codesUsed: some(0.92, used()),
        sitesFiled: some(0.92, used()),
        ownedByApplicant: some(0.92, next() < 0.9),
      };
    } else given = { stage: some(0.5, "planned"), purchasedMonths: months };
    // Written to text and back, so that nobody profits from values that are one and the same object.
    return JSON.parse(JSON.stringify({ ...common, ...given, publicIp, ...account }));
  });
}
