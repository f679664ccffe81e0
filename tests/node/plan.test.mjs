// Plans: the smallest change after which the answer is yes, in words that fit an instance bought already or still to be bought.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalog, check, plan, validate } from "../../pkg/node.js";
import { DAYS, instances, randomness } from "./random.mjs";

const OPTIONS = { asOf: "2026-11-22" };
const ECS = {
  provider: "alibaba",
  product: "ecs",
  region: "cn-hangzhou",
  billing: "subscription",
  purchasedMonths: 4,
  publicIp: "assigned",
  accountSite: "china",
};
const CVM = {
  provider: "tencent",
  product: "cvm",
  region: "ap-guangzhou",
  billing: "subscription",
  purchasedMonths: 4,
  publicIp: "assigned",
  bandwidthMbps: 5,
  accountKind: "enterprise",
};
/** What makes an instance one that is owned and in order. */
const OWNED = { startsOn: "2026-10-01", expiresOn: "2027-02-01", state: "running", codesUsed: 0, sitesFiled: 0, ownedByApplicant: true };
const DAY_LATER = "2026-11-23";

/** Variants of a product that gives no code, which others have not. */
const VARIANTS = catalog().providers.flatMap(({ products }) => products).find(({ key }) => key === "scf-pack").variants.map(({ key }) => key);

/** A plan on one line: its steps with months, last day and product, the months it adds, and the outcome unless that is yes. */
const line = ({ steps, addedMonths, outcome }) =>
  steps.map(({ kind, months, before, product }) => [kind, months, before && `<${before}`, product].filter((part) => part !== undefined).join(" ")).join(", ") +
  (addedMonths > 0 ? ` +${addedMonths}` : "") +
  (outcome === "eligible" ? "" : ` → ${outcome}`);
const lines = (instance, question, options = OPTIONS) => plan(instance, { ...options, for: question }).map(line);

describe("the smallest plans", () => {
  for (const [what, instance, expected, question = "code"] of [
    ["of an instance that qualifies", ECS, []],
    ["of one of which too little is known", { provider: "alibaba", product: "ecs" }, []],
    ["of a provider without published rules", { provider: "ctyun", product: "server" }, []],
    ["where the provider gives no code at all and nothing else does", { provider: "ucloud", product: "uhost", region: "cn-bj2", expiresOn: "2028-01-01" }, []],

    ["planned, paid by the hour", { ...ECS, billing: "payAsYouGo" }, ["chooseSubscription"]],
    ["planned, paid by the hour, for how long is open", { ...ECS, billing: "payAsYouGo", purchasedMonths: undefined }, ["chooseSubscription 4 +4"]],
    ["owned, paid by the hour", { ...ECS, ...OWNED, billing: "payAsYouGo", purchasedMonths: undefined, startsOn: undefined, expiresOn: undefined }, ["convertToSubscription 4 +4"]],

    ["planned, a month too short", { ...ECS, purchasedMonths: 3 }, ["buyMonths 4 +1"]],
    ["owned, three months too short", { ...ECS, ...OWNED, purchasedMonths: 1, startsOn: "2026-11-01", expiresOn: "2026-12-01" }, ["renewMonths 3 <2026-12-01 +3"]],
    ["owned, 20 days left at Tencent Cloud", { ...CVM, ...OWNED, purchasedMonths: 12, startsOn: "2025-12-12", expiresOn: "2026-12-12" }, ["renewMonths 1 <2026-12-12 +1"]],
    ["owned, bought for one month at Tencent Cloud", { ...CVM, ...OWNED, purchasedMonths: 1, startsOn: "2026-11-01", expiresOn: "2026-12-01" }, ["renewMonths 2 <2026-12-01 +2"], "filing"],
    ["owned and long expired: a new one takes less", { ...ECS, ...OWNED, startsOn: "2023-06-01", expiresOn: "2024-06-01" }, ["buyAnother 4 ecs +4", "renewMonths 30 +30"]],
    ["owned and expired, nobody knows when", { ...ECS, ...OWNED, state: "expired", startsOn: undefined, expiresOn: undefined }, ["renew"]],
    ["owned by an account of the international site", { ...ECS, ...OWNED, accountSite: "international" }, ["buyAnother 4 ecs, useChinaAccount +4"]],
    ["owned and expired: no day is left to do it before", { ...ECS, ...OWNED, startsOn: "2026-07-10", expiresOn: "2026-11-10" }, ["renewMonths 1 +1"]],

    ["planned, on trial", { ...ECS, trial: true }, ["choosePaid"]],
    ["owned, on trial", { ...ECS, ...OWNED, trial: true }, ["buyAnother 4 ecs +4"]],
    ["owned, all codes used", { ...ECS, ...OWNED, codesUsed: 5 }, ["buyAnother 4 ecs +4"]],
    ["owned at Tencent Cloud, no address assigned when it was bought", { ...CVM, ...OWNED, publicIp: "none", bandwidthMbps: 0 }, ["buyAnother 3 cvm +3"]],
    ["the same, to file directly", { ...CVM, ...OWNED, publicIp: "none", bandwidthMbps: 0 }, ["buyPublicAddress"], "filing"],
    ["owned at Tencent Cloud, all places used: a place can come back", { ...CVM, ...OWNED, sitesFiled: 5 }, ["deregisterSite", "buyAnother 3 cvm +3"], "filing"],
    ["the same for a code, which counts apart", { ...CVM, ...OWNED, sitesFiled: 5 }, []],
    ["owned, stopped", { ...ECS, ...OWNED, state: "stopped" }, ["start"]],
    ["owned by another account", { ...ECS, ...OWNED, ownedByApplicant: false }, ["useBuyerAccount"]],
    ["a personal account at Tencent Cloud", { ...CVM, accountKind: "personal" }, ["verifyAsEnterprise"]],
    ["a load balancer whose server does not qualify", { provider: "tencent", product: "clb", region: "ap-guangzhou", boundInstanceQualifies: false }, ["bindQualifyingInstance"], "filing"],
    ["a trial of a website builder", { provider: "tencent", product: "website-builder", region: "ap-guangzhou", variant: "trial", accountKind: "enterprise" }, ["chooseVariant"]],
    ["an order of exactly the disputed amount", { provider: "alibaba", product: "fc-plan", region: "cn-hangzhou", billing: "subscription", purchasedMonths: 6, orderAmountCny: 100, accountSite: "china" }, ["largerOrder"]],
    ["a first order of half a year", { provider: "alibaba", product: "marketplace-site", region: "cn-hangzhou", purchasedMonths: 6, orderAmountCny: 99, accountSite: "china" }, ["longerFirstOrder 12 +6"]],

    ["planned, outside the mainland", { ...ECS, region: "cn-hongkong" }, ["noFilingNeeded → notRequired", "chooseMainlandRegion"]],
    ["owned, outside the mainland", { ...ECS, ...OWNED, region: "cn-hongkong" }, ["noFilingNeeded → notRequired", "buyAnother 4 ecs, chooseMainlandRegion +4"]],

    ["three things at once", { ...ECS, publicIp: "none", accountSite: "international", purchasedMonths: 1 }, ["buyPublicAddress, useChinaAccount, buyMonths 4 +3"]],
    ["one thing, and facts are missing", { provider: "alibaba", product: "ecs", region: "mainland", billing: "spot" }, ["chooseSubscription 4 +4 → incomplete"]],
    ["a product that never gives a code", { ...CVM, product: "lighthouse" }, ["buyProduct 3 cvm +3"]],
    [
      "a product with variants of its own in place of another: the variant stays behind",
      { provider: "tencent", product: "scf-pack", region: "ap-guangzhou", variant: VARIANTS[0], accountKind: "enterprise" },
      ["buyProduct 3 cvm +3"],
    ],
    [
      "a product that never serves at Alibaba Cloud",
      { provider: "alibaba", product: "oss", region: "cn-hangzhou", accountSite: "china" },
      ["buyProduct 4 ecs +4", "buyProduct 4 sas +4", "buyProduct 4 web-hosting +4", "buyProduct 12 marketplace-site +12", "buyProduct 12 fc-plan +12"],
    ],
  ]) {
    test(`${what}${question === "filing" ? ", to file directly" : ""}: ${expected.join(" | ") || "none"}`, () => {
      assert.deepEqual(lines(instance, question), expected);
    });
  }

  test("they are those of the day", () => {
    const three = { ...ECS, purchasedMonths: 3 };
    for (const [asOf, expected] of [["2017-01-01", []], ["2019-09-21", []], ["2026-07-13", []], ["2026-07-14", ["buyMonths 4 +1"]]]) {
      assert.deepEqual(lines({ ...three, billing: "subscription" }, "code", { asOf }), expected, asOf);
    }
    const server = { ...CVM, ...OWNED, expiresOn: "2026-12-22" };
    assert.deepEqual(lines(server, "filing", OPTIONS), []);
    assert.deepEqual(lines(server, "filing", { asOf: DAY_LATER }), ["renewMonths 1 <2026-12-22 +1"], "a day later less than a month is left");
  });

  test("each question has its own, and `for` asks for one of them", () => {
    const instance = { ...CVM, ...OWNED, publicIp: "none", bandwidthMbps: 0 };
    const all = plan(instance, OPTIONS);
    assert.deepEqual(all.map(({ question }) => question), ["code", "filing"]);
    for (const question of ["code", "filing"]) {
      assert.deepEqual(plan(instance, { ...OPTIONS, for: question }), all.filter((one) => one.question === question));
    }
    assert.deepEqual(plan(instance, { ...OPTIONS, for: undefined }), all);
  });
});

describe("the words of a plan", () => {
  for (const [instance, en, zh, question = "code"] of [
    [{ ...ECS, purchasedMonths: 3 }, "Buy 4 months in all.", "共购买4个月。"],
    [
      { ...ECS, ...OWNED, purchasedMonths: 1, startsOn: "2026-11-01", expiresOn: "2026-12-01" },
      "Renew the instance by 3 months. Do so before 2026-12-01, when it expires.",
      /^为实例续费3个月。.*2026-12-01.*。$/,
    ],
    [{ ...ECS, billing: "payAsYouGo" }, "Buy a subscription.", /包年包月/],
    [
      { ...ECS, ...OWNED, billing: "payAsYouGo", purchasedMonths: undefined, startsOn: undefined, expiresOn: undefined },
      "Convert it to a subscription and buy 4 months.",
      /转.*包年包月.*4个月/,
    ],
    [{ ...ECS, ...OWNED, codesUsed: 5 }, "Buy another Elastic Compute Service (ECS) for 4 months.", /^另购云服务器 ECS，时长4个月。$/],
    [
      { ...ECS, product: "oss", publicIp: undefined },
      /^Buy Elastic Compute Service \(ECS\) instead, for 4 months: a public IP of its own\.$/,
      /云服务器 ECS.*4个月.*公网 IP/,
    ],
    [{ ...CVM, ...OWNED, publicIp: "none" }, /^Buy another Cloud Virtual Machine \(CVM\) for 3 months: a public IP of its own\.$/, /云服务器/],
    [{ ...ECS, region: "cn-hongkong" }, "No filing is needed here, and none is possible.", /无需/],
    [
      { provider: "alibaba", product: "marketplace-site", region: "cn-hangzhou", purchasedMonths: 6, orderAmountCny: 99, accountSite: "china" },
      "Make the first order for 12 months.",
      /12个月/,
    ],
  ]) {
    test(`${en}`, () => {
      for (const [locale, expected] of [["en", en], ["zh-CN", zh]]) {
        const plans = plan(instance, { ...OPTIONS, locale, for: question });
        const messages = plans.map(({ message }) => message);
        assert.ok(messages.some((message) => (typeof expected === "string" ? message === expected : expected.test(message))), messages.join("\n"));
        // The plan says what its steps say.
        for (const { steps, message } of plans) assert.equal(message, steps.map((step) => step.message).join(locale === "en" ? " " : ""));
      }
    });
  }

  test("messages: false leaves them empty and changes nothing else", () => {
    const silent = plan({ ...ECS, ...OWNED, trial: true, accountSite: "international" }, { ...OPTIONS, messages: false });
    const spoken = plan({ ...ECS, ...OWNED, trial: true, accountSite: "international" }, OPTIONS);
    assert.ok(silent.length > 0);
    const still = spoken.map((one) => ({ ...one, message: "", steps: one.steps.map((step) => ({ ...step, message: "" })) }));
    assert.deepEqual(silent, still);
  });
});

const next = instances(catalog(), randomness(99));
const samples = DAYS.flatMap((asOf) => Array.from({ length: 300 }, () => [next(asOf), { asOf }]));

describe("every plan of 4,200 instances", () => {
  /** Runs over every plan, and counts them: a test of none would pass. */
  function every(look) {
    let seen = 0;
    for (const [instance, options] of samples) {
      for (const one of plan(instance, { ...options, messages: false })) {
        look(one, instance, options);
        seen++;
      }
    }
    assert.ok(seen > 2000, `${seen} plans`);
  }
  const plans = samples.map(([instance, options]) => plan(instance, options));

  test("is proved by check: nothing of its question fails or is disputed any more", () => {
    every(({ question, outcome, instance }, _, options) => {
      assert.deepEqual(validate(instance), []);
      const verdict = check(instance, options);
      assert.equal(verdict[question].outcome, outcome, JSON.stringify(instance));
      assert.ok(["eligible", "incomplete", "notRequired"].includes(outcome));
      const gating = verdict.findings.filter(({ appliesTo }) => appliesTo.includes(question));
      if (outcome !== "notRequired") assert.ok(gating.every(({ status }) => status !== "fail" && status !== "disputed"), JSON.stringify(instance));
    });
  });

  test("is for a question whose answer is no, disputed or not required", () => {
    for (const [k, [instance, options]] of samples.entries()) {
      const verdict = check(instance, options);
      for (const { question, outcome, steps } of plans[k]) {
        assert.ok(["ineligible", "disputed", "notRequired"].includes(verdict[question].outcome));
        assert.equal(outcome === "notRequired", steps.some(({ kind }) => kind === "noFilingNeeded"));
      }
    }
  });

  test("gives by its steps the instance after it, all else left as the caller wrote it", () => {
    every(({ steps, instance: after }, before) => {
      const another = steps.some(({ kind }) => kind === "buyAnother" || kind === "buyProduct");
      const set = Object.assign({}, ...steps.map((step) => step.set));
      if (another) {
        // Of what was bought before only the account and the wishes stay.
        for (const [name, value] of Object.entries(after)) {
          if (name !== "product") assert.equal(value, name in set ? set[name] : before[name], `${name} of ${JSON.stringify(after)}`);
        }
        assert.equal(after.stage, "planned");
        for (const { kind, product } of steps) if (kind.startsWith("buy") && product) assert.equal(product, after.product);
      } else {
        assert.deepEqual(after, { ...before, ...set });
      }
    });
  });

  test("needs each of its steps", () => {
    every(({ question, steps, instance: after }, before, options) => {
      if (steps.length < 2 || after.product !== before.product || steps[0].kind === "buyAnother") return;
      const gating = (facts) => check(facts, options).findings.filter(({ appliesTo }) => appliesTo.includes(question)).map(({ status }) => status);
      const whole = gating(after);
      for (const left of steps) {
        const part = gating({ ...before, ...Object.assign({}, ...steps.filter((step) => step !== left).map((step) => step.set)) });
        // Elsewhere the region is the only rule.
        const worse = part.length !== whole.length || part.some((status, k) => status !== "pass" && whole[k] === "pass");
        assert.ok(worse, `${left.kind} is not needed: ${JSON.stringify(before)}`);
      }
    });
  });

  test("comes after those with fewer steps, and with as many after those with fewer months", () => {
    for (const list of plans) {
      for (const question of ["code", "filing"]) {
        const weights = list.filter((one) => one.question === question && one.outcome !== "notRequired").map(({ steps, addedMonths }) => steps.length * 10_000 + addedMonths);
        assert.deepEqual(weights, weights.toSorted((a, b) => a - b));
      }
    }
  });

  test("is plain data: JSON and structuredClone give it back", () => {
    for (const list of plans) {
      assert.deepEqual(JSON.parse(JSON.stringify(list)), list);
      assert.deepEqual(structuredClone(list), list);
    }
  });

  test("says the same in both languages but for the words", () => {
    const WORDS = new Set(["message"]);
    const silent = (list) => JSON.stringify(list, (key, value) => (WORDS.has(key) ? undefined : value));
    for (const [k, [instance, options]] of samples.entries()) {
      assert.equal(silent(plan(instance, { ...options, locale: "zh-CN" })), silent(plans[k]));
    }
  });
});

test("a plan is the caller's own: what is done to it changes no other", () => {
  const make = () => plan({ ...ECS, purchasedMonths: 3 }, OPTIONS);
  const before = structuredClone(make());
  for (const one of make()) {
    one.steps[0].set.purchasedMonths = 99;
    one.instance.region = "outside";
    one.steps.length = 0;
  }
  assert.deepEqual(make(), before);
});
