// Calls of every function, good ones at random and bad ones of every kind, and what many of them leave behind: for the tests
// of memory in Node and in Chromium.
import { codes, instances, randomness } from "./random.mjs";

const OPTIONS = { asOf: "2026-11-22" };
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", purchasedMonths: 4 };
/** An instance as the provider's API tells of it. */
const OWNED = {
  InstanceType: "ecs.g7.large",
  ZoneId: "cn-hangzhou-k",
  InstanceChargeType: "PrePaid",
  SpotStrategy: "NoSpot",
  CreationTime: "2026-03-14T08:05Z",
  ExpiredTime: "2027-03-14T16:00Z",
  Status: "Running",
  StoppedMode: "Not-applicable",
  PublicIpAddress: { IpAddress: ["203.0.113.21"] },
  EipAddress: { AllocationId: "", IpAddress: "", InternetChargeType: "" },
  InternetMaxBandwidthOut: 5,
  OperationLocks: { LockReason: [] },
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const cyclic = { ...ECS };
cyclic.region = cyclic;
class Typed {
  get provider() {
    return "alibaba";
  }
  get product() {
    throw new Error("no");
  }
}

/** A text of its own, now and then a very long one; those of 10 MB are in input.test.mjs. */
const long = (k) => `${k}${"x".repeat(k % 2000 < 40 ? 50_000 : 100)}`;

/** The calls of a package by their kind, and `answers` to compare before and after. */
function calls({ catalog, check, checkAll, checkCode, describe, diagnose, explain, fromInventory, InputError, plan, purchase, validate }) {
  /** Bad calls of every kind; `k` makes the values differ, so that nothing can be kept by value without showing. */
  const BAD = [
    () => check(null, OPTIONS),
    () => check([], OPTIONS),
    (k) => check(k, OPTIONS),
    () => check({}, OPTIONS),
    (k) => check({ ...ECS, provider: `nobody${k}` }, OPTIONS),
    (k) => check({ ...ECS, product: `nothing${k}` }, OPTIONS),
    (k) => check({ ...ECS, [`key${k}`]: 1 }, OPTIONS),
    (k) => check({ ...ECS, region: long(k) }, OPTIONS),
    (k) => check({ ...ECS, billing: long(k) }, OPTIONS),
    (k) => check({ ...ECS, [long(k)]: 1 }, OPTIONS),
    (k) => check({ ...ECS, purchasedMonths: k + 0.5 }, OPTIONS),
    (k) => check({ ...ECS, purchasedMonths: -1 - k, codesUsed: Number.NaN, expiresOn: "2026-02-30", trial: "no" }, OPTIONS),
    () => check({ ...ECS, codesUsed: 5n, state: Symbol("x"), publicIp: {} }, OPTIONS),
    () => check(cyclic, OPTIONS),
    () => check(new Typed(), OPTIONS),
    () => check(revoked.proxy, OPTIONS),
    () => check(new Proxy(ECS, { ownKeys: () => { throw new Error("no"); } }), OPTIONS),
    (k) => check({ ...ECS, get region() { return check({ ...ECS, region: k }, OPTIONS); } }, OPTIONS),
    (k) => check(ECS, { asOf: `2026-13-${k}` }),
    (k) => check(ECS, { ...OPTIONS, locale: `xx-${k}` }),
    (k) => check(ECS, { ...OPTIONS, [`key${k}`]: 1 }),
    (k) => checkAll(k, OPTIONS),
    (k) => explain({ k }),
    (k) => describe({ usable: { k } }),
    (k) => plan({ ...ECS, region: k }, OPTIONS),
    (k) => plan({ ...ECS, [`key${k}`]: 1 }, { ...OPTIONS, for: "code" }),
    (k) => plan(ECS, { ...OPTIONS, for: `both${k}` }),
    (k) => purchase({ websites: -1 - k, providers: [`nobody${k}`, long(k)] }, OPTIONS),
    (k) => purchase({ websites: 1, [long(k)]: 1 }, OPTIONS),
    () => purchase({}, OPTIONS),
    (k) => checkCode({ provider: `nobody${k}` }, OPTIONS),
    (k) => checkCode({ provider: "tencent", codeState: long(k), expiresOn: k, [`key${k}`]: 1 }, OPTIONS),
    () => checkCode(revoked.proxy, OPTIONS),
    (k) => checkCode({ get provider() { return checkCode({ provider: k }, OPTIONS); } }, OPTIONS),
    (k) => diagnose(`alibaba-api-${k}x`, undefined, OPTIONS),
    (k) => diagnose("alibaba-api-403", { ...ECS, region: k }, OPTIONS),
    (k) => diagnose("tencent-code-invalid", { provider: k % 2 ? "alibaba" : `nobody${k}` }, OPTIONS),
    (k) => catalog(`xx-${k}`),
    (k) => fromInventory(`nobody${k}`, {}),
    (k) => fromInventory("alibaba", k % 2 ? `{${long(k)}` : { [`key${k}`]: 1 }),
    (k) => fromInventory("tencent", [{ InstanceId: `lhins-${k}` }], { billing: k }),
    (k) => {
      const issues = validate({ ...ECS, region: k });
      if (issues.length === 1) throw new InputError(issues);
    },
    (k) => {
      const [row] = checkAll([{ ...ECS, region: k }], OPTIONS);
      if (row.issues.length === 1) throw new InputError(row.issues);
    },
  ];

  function bad(k) {
    try {
      BAD[k % BAD.length](k);
    } catch (error) {
      if (error instanceof InputError && error.issues.length > 0) return;
      throw error;
    }
    throw new Error(`bad call ${k % BAD.length} was accepted`);
  }

  const next = instances(catalog(), randomness(7));
  const list = Array.from({ length: 500 }, () => next());
  const DAY = (k) => new Date(Date.UTC(2019, 0, 1 + (k % 3000))).toISOString().slice(0, 10);
  function good(k) {
    const instance = list[k % list.length];
    // Ids that we do not list are answers, and there is no end of them.
    check(k % 5 === 0 ? { ...instance, region: `xx-nowhere-${k}` } : instance, { asOf: DAY(k), locale: k % 2 ? "en" : "zh-CN" });
  }

  const symptoms = catalog().providers.flatMap(({ key, symptoms }) => symptoms.map((one) => ({ provider: key, ...one })));
  const nextCode = codes(catalog(), randomness(8));
  const issued = Array.from({ length: 500 }, () => nextCode());
  /** One of the functions beyond check, on a day and in a language of its turn. */
  function further(k) {
    const options = { asOf: DAY(k), locale: k % 2 ? "en" : "zh-CN" };
    const instance = list[k % list.length];
    const code = issued[k % issued.length];
    switch (k % 6) {
      case 0:
        return plan({ ...instance, region: k % 3 ? instance.region : `xx-nowhere-${k}` }, options);
      case 1:
        return purchase({ websites: 1 + (k % 9), accountKind: k % 2 ? "enterprise" : undefined, from: DAY(k + 7), providers: ["alibaba", "tencent", "huawei"] }, options);
      case 2:
        return explain(checkCode(code, options), "zh-CN");
      case 3:
        return fromInventory("alibaba", JSON.stringify({ Instances: { Instance: [{ ...OWNED, InstanceId: `i-${k}`, RegionId: `xx-nowhere-${k}` }] } }), { codesUsed: k % 5 });
      case 4:
        return diagnose(symptoms[k % symptoms.length].key, undefined, options);
      default: {
        const about = k % 2 ? code : instance;
        const symptom = symptoms.find(({ provider, ofCode }) => provider === about.provider && ofCode === (about === code));
        return symptom && diagnose(symptom.key, about, options);
      }
    }
  }

  const answers = () => JSON.stringify([list.flatMap((instance) => [check(instance, OPTIONS), check(instance, { asOf: "2020-07-15" })]), issued.map((code) => checkCode(code, OPTIONS))]);
  return { bad, good, further, answers };
}

/** Makes `count` calls of a kind, after others that warm up. `memory()` gives the bytes in use, by what uses them. */
export function leave(icp, kind, count, memory) {
  const { [kind]: call, answers } = calls(icp);
  const warm = Math.max(5000, count / 10);
  const before = answers();
  try {
    for (let k = 0; k < warm; k++) call(k);
    const start = memory();
    for (let k = warm; k < warm + count; k++) call(k);
    const end = memory();
    return { calls: count, start, end, same: answers() === before };
  } catch (error) {
    return { error: `${error}` };
  }
}
