// Where an instance lies is asked first: zones belong to a region by its provider's exact suffix, and only there; outside
// the mainland nothing is needed; what no page places is not covered, and never an error.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalog, check, validate } from "../../pkg/node.js";

const OPTIONS = { asOf: "2026-11-22" };
const ECS = {
  provider: "alibaba",
  product: "ecs",
  stage: "planned",
  billing: "subscription",
  purchasedMonths: 4,
  publicIp: "assigned",
  accountSite: "china",
};
const CVM = {
  provider: "tencent",
  product: "cvm",
  stage: "planned",
  billing: "subscription",
  purchasedMonths: 4,
  publicIp: "assigned",
  bandwidthMbps: 1,
  accountKind: "enterprise",
};

const HUAWEI = {
  provider: "huawei",
  product: "ecs",
  stage: "planned",
  billing: "subscription",
  purchasedMonths: 3,
  publicIp: "assigned",
  accountSite: "china",
};
const VOLCENGINE = { provider: "volcengine", product: "ecs", stage: "planned", billing: "subscription", purchasedMonths: 4, publicIp: "assigned" };

/** Both answers, which never differ over the region. */
function place(instance, region) {
  assert.deepEqual(validate({ ...instance, region }), [], `${region} is no error`);
  const { code, filing, findings } = check({ ...instance, region }, OPTIONS);
  assert.equal(code.outcome, filing.outcome, region);
  const finding = findings.find(({ rule }) => rule === "region");
  assert.equal(finding.found, region, "the verdict says the region as it was given");
  return `${code.outcome} ${finding.reason}`;
}

const IN = "eligible regionMainland";
const OUT = "notRequired regionOutside";
const SPECIAL = "notCovered regionSpecial";
const UNLISTED = "notCovered regionUnlisted";

for (const [instance, rows] of [
  [
    ECS,
    {
      mainland: IN,
      outside: OUT,
      "cn-hangzhou": IN,
      "cn-hangzhou-h": IN,
      "cn-hangzhou-b": IN,
      "cn-wulanchabu-a": IN,
      "cn-wuhan-lr": IN,
      "cn-wuhan-lr-a": IN,
      "cn-zhengzhou-jva": IN,
      "cn-zhengzhou-jva-a": IN,
      "cn-hongkong": OUT,
      "cn-hongkong-b": OUT,
      "ap-southeast-1": OUT,
      "ap-southeast-1a": OUT,
      "us-west-1b": OUT,
      "cn-hangzhou-finance": SPECIAL,
      "cn-hangzhou-finance-a": SPECIAL,
      "cn-shanghai-finance-1": SPECIAL,
      "cn-shanghai-finance-1b": SPECIAL,
      "cn-north-2-gov-1": SPECIAL,
      "cn-hangzhou-finance-1a": UNLISTED,
      "cn-hangzhou-hh": UNLISTED,
      "cn-hangzhou-": UNLISTED,
      "cn-hangzhou-1": UNLISTED,
      "cn-hangzhou-H": UNLISTED,
      "cn-hangzhou-h-a": UNLISTED,
      "cn-hangzhouh": UNLISTED,
      "CN-HANGZHOU": UNLISTED,
      "ap-southeast-1-a": UNLISTED,
      "ap-southeast-1aa": UNLISTED,
      "ap-southeast-1A": UNLISTED,
      "ap-southeast-10": UNLISTED,
      "cn-hangzhou\n-h": UNLISTED,
      "x-cn-hangzhou-h": UNLISTED,
      "ap-guangzhou": UNLISTED,
      "mainland-a": UNLISTED,
      "outside-a": UNLISTED,
      Mainland: UNLISTED,
      华东1: UNLISTED,
      ["__proto__"]: UNLISTED,
      constructor: UNLISTED,
      toString: UNLISTED,
      "{region}": UNLISTED,
    },
  ],
  [
    CVM,
    {
      mainland: IN,
      outside: OUT,
      "ap-guangzhou": IN,
      "ap-guangzhou-1": IN,
      "ap-guangzhou-3": IN,
      "ap-guangzhou-99": IN,
      "ap-hongkong": OUT,
      "ap-hongkong-2": OUT,
      "na-ashburn-1": OUT,
      "ap-guangzhou-open": SPECIAL,
      "ap-shanghai-adc": SPECIAL,
      "ap-shanghai-fsi": SPECIAL,
      "ap-shanghai-fsi-1": SPECIAL,
      "ap-hangzhou-ec-1": SPECIAL,
      "ap-guangzhou-0": UNLISTED,
      "ap-guangzhou-03": UNLISTED,
      "ap-guangzhou-100": UNLISTED,
      "ap-guangzhou-3-3": UNLISTED,
      "ap-guangzhou3": UNLISTED,
      "ap-guangzhou-": UNLISTED,
      "ap-guangzhou-a": UNLISTED,
      "ap-guangzhou-opens": UNLISTED,
      "ap-hangzhou": UNLISTED,
      "AP-GUANGZHOU": UNLISTED,
      "cn-hangzhou": UNLISTED,
      "mainland-1": UNLISTED,
      ["__proto__"]: UNLISTED,
      hasOwnProperty: UNLISTED,
    },
  ],
  [
    HUAWEI,
    {
      mainland: IN,
      outside: OUT,
      "cn-north-4": IN,
      "cn-north-4a": IN,
      "ap-southeast-1": OUT,
      "ap-southeast-1b": OUT,
      "cn-north-4-a": UNLISTED,
      "cn-north-4aa": UNLISTED,
      "cn-north-41": UNLISTED,
      "cn-north-2": UNLISTED,
    },
  ],
  // No list that was read tells how its zones are named.
  [VOLCENGINE, { mainland: IN, outside: OUT, "cn-beijing": IN, "cn-beijing-a": UNLISTED, "cn-beijing-1": UNLISTED, "ap-southeast-1": UNLISTED }],
]) {
  describe(`regions and zones of ${instance.provider}`, () => {
    for (const [region, expected] of Object.entries(rows)) {
      test(`${JSON.stringify(region)}: ${expected}`, () => assert.equal(place(instance, region), expected));
    }
  });
}

const providers = catalog().providers;
const regional = providers.flatMap((provider) =>
  provider.products.filter(({ facts }) => facts.includes("region")).map((product) => ({ provider, product })),
);
/** Everything that can be wrong with an instance, as far as its product is asked for it. */
const WRONG = {
  stage: "owned",
  billing: "payAsYouGo",
  trial: true,
  purchasedMonths: 0,
  firstOrderMonths: 0,
  orderAmountCny: 0,
  startsOn: "2026-01-01",
  expiresOn: "2026-02-01",
  publicIp: "none",
  bandwidthMbps: 0,
  fixedIp: false,
  boundInstanceQualifies: false,
  state: "expired",
  codesUsed: 100,
  sitesFiled: 100,
  codesUsedByAccount: 100,
  sitesFiledByAccount: 100,
  ownedByApplicant: false,
  accountKind: "personal",
  accountSite: "international",
  entityKind: "personal",
};

test("the catalogue walked here has every provider whose rules are known, and every place", () => {
  const walked = new Set(regional.map(({ provider }) => provider.key));
  assert.deepEqual([...walked], providers.filter(({ open }) => !open).map(({ key }) => key));
  for (const { key, regions } of providers) {
    assert.deepEqual(regions.slice(0, 2).map(({ id, place }) => [id, place]), [["mainland", "mainland"], ["outside", "outside"]], key);
    if (["alibaba", "tencent"].includes(key)) assert.ok(regions.some(({ place }) => place === "special"), key);
  }
  assert.ok(regional.length > 50, `${regional.length} products`);
});

test("a provider without published rules answers the same wherever it lies", () => {
  for (const { key: provider } of providers.filter(({ open }) => open)) {
    for (const region of ["mainland", "outside", "cn-hangzhou", "x"]) {
      const { code, filing, findings } = check({ provider, product: "server", region }, OPTIONS);
      assert.deepEqual([code.outcome, filing.outcome], ["notCovered", "notCovered"], `${provider} in ${region}`);
      assert.deepEqual(findings.map(({ rule }) => rule), ["product"]);
    }
  }
});

for (const [what, facts] of [
  ["with nothing else known", {}],
  ["whatever else is wrong", WRONG],
]) {
  test(`outside nothing is required, special and unlisted regions are not covered, for every product, ${what}`, () => {
    for (const { provider, product } of regional) {
      const listed = provider.regions.filter(({ place }) => place !== "mainland").map(({ id, place }) => [id, place]);
      for (const [region, place] of [...listed, ["xx-nowhere-1", "unlisted"], ["cn-hangzhou-hh", "unlisted"]]) {
        const { code, filing, findings, missing } = check({ ...facts, provider: provider.key, product: product.key, region }, OPTIONS);
        const outcome = place === "outside" ? "notRequired" : "notCovered";
        assert.deepEqual([code.outcome, filing.outcome], [outcome, outcome], `${product.key} in ${region}`);
        assert.deepEqual(missing, [], "the answer is final");
        assert.deepEqual([code.because, filing.because], [["region"], ["region"]], `${product.key} in ${region}`);
        if (place === "outside") assert.deepEqual(findings.map(({ rule }) => rule), ["region"]);
      }
    }
  });
}

test("a product without a region is answered without one", () => {
  for (const { key: provider, products } of providers) {
    for (const { key: product, facts } of products) {
      if (facts.includes("region")) continue;
      const verdict = check({ provider, product }, OPTIONS);
      assert.ok(verdict.findings.every(({ rule }) => rule !== "region"), product);
      assert.deepEqual(verdict, check({ provider, product, region: "cn-hongkong" }, OPTIONS), product);
    }
  }
});

test("what an id means does not depend on what was asked before", () => {
  for (const [instance, zone, longer] of [
    [ECS, "cn-chengdu-a", "cn-chengdu-a-b"],
    [CVM, "ap-chengdu-1", "ap-chengdu-1-2"],
  ]) {
    assert.equal(place(instance, longer), UNLISTED);
    assert.equal(place(instance, zone), IN);
    assert.equal(place(instance, longer), UNLISTED, `${longer}, asked again`);
    assert.equal(place(instance, longer.replace(/.$/, (end) => (end === "b" ? "c" : "3"))), UNLISTED, `after ${zone}`);
  }
});
