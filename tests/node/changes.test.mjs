// The later days on which an answer changes by itself, to the day: what check says of them is what check says on them.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalog, check, explain } from "../../pkg/node.js";
import { DAYS, instances, randomness } from "./random.mjs";

const day = (text, days) => new Date(Date.parse(text) + days * 86400000).toISOString().slice(0, 10);
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", publicIp: "assigned", accountSite: "china", codesUsed: 0, ownedByApplicant: true };
const CVM = {
  provider: "tencent",
  product: "cvm",
  region: "ap-guangzhou",
  billing: "subscription",
  publicIp: "assigned",
  bandwidthMbps: 5,
  accountKind: "enterprise",
  codesUsed: 0,
  sitesFiled: 0,
  ownedByApplicant: true,
};
const YEAR = { startsOn: "2026-06-01", expiresOn: "2027-06-01", purchasedMonths: 12 };

describe("when an answer changes", () => {
  for (const [what, instance, asOf, expected] of [
    ["an instance that qualifies expires", { ...ECS, ...YEAR, state: "running" }, "2026-11-22", ["2027-06-01 eligible→ineligible notExpired"]],
    ["time left at Tencent Cloud falls below a month", { ...CVM, ...YEAR }, "2026-11-22", ["2027-05-02 eligible→ineligible timeLeft"]],
    ["a month across February is counted in months", { ...CVM, ...YEAR, startsOn: "2026-03-31", expiresOn: "2027-03-31" }, "2026-11-22", ["2027-03-01 eligible→ineligible timeLeft"]],
    ["newer rules begin, and then it expires", { ...ECS, purchasedMonths: 3, startsOn: "2026-07-01", expiresOn: "2026-10-01" }, "2026-07-01", ["2026-07-14 eligible→disputed", "2026-10-01 disputed→ineligible notExpired"]],
    ["newer rules ask what is not known", { ...ECS, ...YEAR, accountSite: undefined }, "2026-08-19", ["2026-08-20 eligible→incomplete", "2027-06-01 incomplete→ineligible notExpired"]],
    ["it is planned, without dates", { ...ECS, purchasedMonths: 4 }, "2026-11-22", []],
    ["it cannot qualify anyway", { ...ECS, ...YEAR, publicIp: "none" }, "2026-11-22", []],
    ["it lies outside the mainland", { ...ECS, ...YEAR, region: "cn-hongkong" }, "2026-11-22", []],
    ["it has expired", { ...ECS, ...YEAR, expiresOn: "2026-11-22" }, "2026-11-22", []],
    ["no page of its provider was read", { provider: "ctyun", product: "server", expiresOn: "2027-01-01" }, "2026-11-22", []],
  ]) {
    test(`${what}: ${expected.join(", ") || "never"}`, () => {
      const { changes } = check(instance, { asOf });
      for (const question of ["code", "filing"]) {
        const list = changes.filter((one) => one.question === question).map(({ on, from, to, rule }) => `${on} ${from}→${to}${rule ? ` ${rule}` : ""}`);
        assert.deepEqual(list, expected, question);
      }
    });
  }

  test("the two questions can part", () => {
    const { changes } = check({ ...CVM, ...YEAR, codesUsed: 5 }, { asOf: "2026-11-22" });
    assert.deepEqual(changes.map(({ question, on, to }) => [question, on, to]), [["filing", "2027-05-02", "ineligible"]]);
  });
});

describe("for 2,800 instances", () => {
  const next = instances(catalog(), randomness(1122));
  const random = randomness(2211);
  const samples = DAYS.flatMap((asOf) => Array.from({ length: 200 }, () => [next(asOf), asOf]));

  test("the answer of a later day is that of the last change before it", () => {
    let moved = 0;
    for (const [instance, asOf] of samples) {
      const { code, filing, changes } = check(instance, { asOf });
      moved += changes.length > 0;
      const later = [...changes.flatMap(({ on }) => [day(on, -1), on, day(on, 1)]), ...Array.from({ length: 4 }, () => day(asOf, 1 + Math.floor(900 * random())))];
      for (const on of later.filter((one) => one > asOf && one < "2199-12-31")) {
        const verdict = check(instance, { asOf: on, messages: false });
        for (const [question, answer] of Object.entries({ code, filing })) {
          const last = changes.filter((one) => one.question === question && one.on <= on).at(-1);
          assert.equal(verdict[question].outcome, last?.to ?? answer.outcome, `${question} on ${on}: ${JSON.stringify(instance)} as of ${asOf}`);
        }
      }
    }
    assert.ok(moved > 300, `${moved} instances change`);
  });

  test("changes come by date and question, each a real one, by a rule of the verdict's own vocabulary", () => {
    const rules = new Set(catalog().rules.map(({ key }) => key));
    for (const [instance, asOf] of samples) {
      const { code, filing, changes } = check(instance, { asOf, messages: false });
      const keys = changes.map(({ on, question }) => `${on} ${question}`);
      assert.deepEqual(keys, [...new Set(keys)].sort());
      const now = { code: code.outcome, filing: filing.outcome };
      for (const { on, question, from, to, rule } of changes) {
        assert.ok(on > asOf);
        assert.equal(from, now[question]);
        assert.notEqual(from, to);
        assert.ok(rule === undefined || rules.has(rule), rule);
        now[question] = to;
      }
    }
  });

  test("they are the caller's own and come through explain", () => {
    const make = () => check({ ...ECS, ...YEAR }, { asOf: "2026-11-22" });
    const verdict = make();
    assert.deepEqual(explain(verdict, "zh-CN").changes, verdict.changes);
    verdict.changes[0].on = "never";
    verdict.changes.length = 0;
    assert.equal(make().changes[0].on, "2027-06-01");
  });
});
