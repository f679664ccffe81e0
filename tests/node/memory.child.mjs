// Run by memory.test.mjs with --expose-gc: many calls of one kind, and what they left behind, as JSON.
import { codes, instances, randomness } from "./random.mjs";

// The package loads its module at import; this sees which.
let memory;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    memory ??= this.exports.memory;
  }
};
const { catalog, check, checkAll, checkCode, describe, diagnose, explain, InputError, plan, purchase, validate } = await import("../../pkg/node.js");

const [kind, count] = process.argv.slice(2);
const CALLS = Number(count);
const WARM = Math.max(5000, CALLS / 10);
const OPTIONS = { asOf: "2026-11-22" };
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", purchasedMonths: 4 };
const LONG = "x".repeat(50_000); // 10 MB ones are in input.test.mjs
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

/** Bad calls of every kind; `k` makes the values differ, so that nothing can be kept by value without showing. */
const BAD = [
  () => check(null, OPTIONS),
  () => check([], OPTIONS),
  (k) => check(k, OPTIONS),
  () => check({}, OPTIONS),
  (k) => check({ ...ECS, provider: `nobody${k}` }, OPTIONS),
  (k) => check({ ...ECS, product: `nothing${k}` }, OPTIONS),
  (k) => check({ ...ECS, [`key${k}`]: 1 }, OPTIONS),
  (k) => check({ ...ECS, region: `${k}${LONG}` }, OPTIONS),
  (k) => check({ ...ECS, billing: `${k}${LONG}` }, OPTIONS),
  (k) => check({ ...ECS, [`${k}${LONG}`]: 1 }, OPTIONS),
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
  (k) => purchase({ websites: -1 - k, providers: [`nobody${k}`, `${k}${LONG}`] }, OPTIONS),
  (k) => purchase({ websites: 1, [`${k}${LONG}`]: 1 }, OPTIONS),
  () => purchase({}, OPTIONS),
  (k) => checkCode({ provider: `nobody${k}` }, OPTIONS),
  (k) => checkCode({ provider: "tencent", codeState: `${k}${LONG}`, expiresOn: k, [`key${k}`]: 1 }, OPTIONS),
  () => checkCode(revoked.proxy, OPTIONS),
  (k) => checkCode({ get provider() { return checkCode({ provider: k }, OPTIONS); } }, OPTIONS),
  (k) => diagnose(`alibaba-api-${k}x`, undefined, OPTIONS),
  (k) => diagnose("alibaba-api-403", { ...ECS, region: k }, OPTIONS),
  (k) => diagnose("tencent-code-invalid", { provider: k % 2 ? "alibaba" : `nobody${k}` }, OPTIONS),
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
  switch (k % 5) {
    case 0:
      return plan({ ...instance, region: k % 3 ? instance.region : `xx-nowhere-${k}` }, options);
    case 1:
      return purchase({ websites: 1 + (k % 9), accountKind: k % 2 ? "enterprise" : undefined, from: DAY(k + 7), providers: ["alibaba", "tencent", "huawei"] }, options);
    case 2:
      return explain(checkCode(code, options), "zh-CN");
    case 3:
      return diagnose(symptoms[k % symptoms.length].key, undefined, options);
    default: {
      const about = k % 2 ? code : instance;
      const symptom = symptoms.find(({ provider, ofCode }) => provider === about.provider && ofCode === (about === code));
      return symptom && diagnose(symptom.key, about, options);
    }
  }
}

const answers = () => JSON.stringify([list.flatMap((instance) => [check(instance, OPTIONS), check(instance, { asOf: "2020-07-15" })]), issued.map((code) => checkCode(code, OPTIONS))]);
const heap = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

const call = { bad, good, further }[kind];
const before = answers();
for (let k = 0; k < WARM; k++) call(k);
const start = { wasm: memory.buffer.byteLength, heap: heap() };
for (let k = WARM; k < WARM + CALLS; k++) call(k);
const end = { wasm: memory.buffer.byteLength, heap: heap() };
const same = answers() === before;
console.log(JSON.stringify({ calls: CALLS, kinds: BAD.length, start, end, same }));
