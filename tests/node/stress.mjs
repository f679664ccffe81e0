// The calls that stress.test.mjs makes hot: each function of the package that calls into the module, with arguments of several shapes.
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", publicIp: "assigned", accountSite: "china", purchasedMonths: 3 };
const CVM = { provider: "tencent", product: "cvm", region: "ap-guangzhou", accountKind: "personal", expiresOn: "2027-02-01", bandwidthMbps: 5 };

class Typed {
  constructor(facts) {
    Object.assign(this, facts);
  }
}
/** One instance in the shapes that callers have: a literal, with its keys the other way round, typed, without a prototype, with a getter. */
const shapes = (facts) => [
  facts,
  Object.fromEntries(Object.entries(facts).reverse()),
  new Typed(facts),
  Object.assign(Object.create(null), facts),
  { ...facts, get codesUsed() { return 4; } },
];
const INSTANCES = [...shapes(ECS), ...shapes(CVM)];
const OPTIONS = [{ asOf: "2026-11-22" }, { locale: "zh-CN", asOf: "2026-07-15" }];
const NO_SENTENCES = OPTIONS.map((options) => ({ ...options, messages: false }));
const CODES = [{ provider: "alibaba", expiresOn: "2027-01-01" }, { codeState: "filed", provider: "alibaba" }];
const NEEDS = [{ websites: 1, providers: ["huawei"] }, { providers: ["huawei"], apps: 2, accountKind: "enterprise" }];

const turn = (list, k) => list[k % list.length];

/** By name, what makes the `k`th call of the package. */
export const CALLS = {
  check: (icp, k) => icp.check(turn(INSTANCES, k), turn(OPTIONS, k)),
  "check without sentences": (icp, k) => icp.check(turn(INSTANCES, k), turn(NO_SENTENCES, k)),
  "checkAll for rows": (icp, k) => icp.checkAll(INSTANCES, turn(OPTIONS, k)),
  "checkAll for verdicts": (icp, k) => icp.checkAll(INSTANCES, { ...turn(NO_SENTENCES, k), findings: true }),
  plan: (icp, k) => icp.plan(turn(INSTANCES, k), turn(NO_SENTENCES, k)),
  purchase: (icp, k) => icp.purchase(turn(NEEDS, k), turn(NO_SENTENCES, k)),
  checkCode: (icp, k) => icp.checkCode(turn(CODES, k), turn(OPTIONS, k)),
  diagnose: (icp, k) => icp.diagnose("alibaba-api-403", turn(INSTANCES.slice(0, 5), k), turn(OPTIONS, k)),
};
