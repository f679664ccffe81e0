// What a console or an interface shows: the causes in the order of checking, held against an instance or a code.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { catalog, check, diagnose } from "../../pkg/node.js";
import { codes, DAYS, instances, randomness } from "./random.mjs";
import { alike, explode, HUGE, hostile, LOCALES, name, revoked, thrown } from "./wrong.mjs";

const OPTIONS = { asOf: "2026-11-22" };
const ORDER = { startsOn: "2026-06-01", expiresOn: "2027-06-01", state: "running", codesUsed: 0, sitesFiled: 0, ownedByApplicant: true };
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", purchasedMonths: 12, publicIp: "assigned", accountSite: "china", ...ORDER };
const CVM = {
  provider: "tencent",
  product: "cvm",
  region: "ap-guangzhou",
  billing: "subscription",
  purchasedMonths: 12,
  publicIp: "assigned",
  bandwidthMbps: 5,
  accountKind: "enterprise",
  ...ORDER,
};
const HUAWEI = { provider: "huawei", product: "ecs", region: "cn-north-4", billing: "subscription", purchasedMonths: 12, publicIp: "assigned", accountSite: "china", ...ORDER };
const CODE = { codeState: "unused", codeUse: "newFiling", atIssuer: true, forThisAccount: true, codeBought: false, state: "running", expiresOn: "2027-06-01" };

const GOOD = check(ECS, OPTIONS);
assert.equal(GOOD.code.outcome, "eligible");
afterEach(() => assert.deepEqual(check(ECS, OPTIONS), GOOD, "a check answers as before"));

const symptoms = LOCALES.map((locale) => catalog(locale).providers.flatMap(({ key, symptoms }) => symptoms.map((one) => ({ provider: key, ...one }))));

describe("every symptom of the catalogue", () => {
  test("has a label in both languages", () => {
    const [en, zh] = symptoms;
    assert.ok(en.length > 50);
    assert.deepEqual(zh.map(({ key, ofCode }) => [key, ofCode]), en.map(({ key, ofCode }) => [key, ofCode]));
    for (const { key, label } of [...en, ...zh]) assert.match(label, /\S/, key);
    assert.deepEqual(en.filter(({ ofCode }) => ofCode).map(({ key }) => key), [
      "alibaba-interface-error",
      "alibaba-api-604",
      "alibaba-api-616",
      "tencent-time-left",
      "tencent-code-invalid",
      "huawei-code-invalid",
    ]);
  });
  for (const { key } of symptoms[0]) {
    test(`${key}: possible causes, each with what to do and who says so, in both languages`, () => {
      const [en, zh] = LOCALES.map((locale) => diagnose(key, undefined, { ...OPTIONS, locale }));
      assert.ok(en.length > 0);
      assert.equal(new Set(en.map(({ code }) => code)).size, en.length, "each once");
      en.forEach((cause, k) => {
        assert.deepEqual(Object.keys(cause), ["code", "status", "message", "fix", "missing", "sources"]);
        assert.deepEqual([cause.status, cause.missing], ["possible", []]);
        assert.ok(cause.sources.length > 0 && cause.sources.every(({ url }) => url.startsWith("https://")));
        for (const text of [cause.message, cause.fix]) assert.match(text, /^[A-Z“].*\.$/);
        for (const text of [zh[k].message, zh[k].fix]) assert.match(text, /[\u4e00-\u9fff].*。$/);
        assert.deepEqual({ ...zh[k], message: "", fix: "", sources: [] }, { ...cause, message: "", fix: "", sources: [] });
      });
      const silent = diagnose(key, undefined, { ...OPTIONS, messages: false });
      assert.deepEqual(silent, en.map((cause) => ({ ...cause, message: "", fix: "" })));
      assert.deepEqual(diagnose(key, undefined, { asOf: "2010-01-01" }), [], "before any page");
    });
  }
});

describe("held against an instance or a code", () => {
  for (const [what, key, about, expected] of [
    ["in order", "alibaba-no-apply-button", ECS, []],
    ["stopped, which the page does not name", "alibaba-no-apply-button", { ...ECS, state: "stopped" }, ["anotherRule"]],
    ["a trial, paid for as a subscription", "alibaba-no-apply-button", { ...ECS, trial: true }, ["anotherRule"]],
    ["bought by another account", "alibaba-no-apply-button", { ...ECS, ownedByApplicant: false }, ["otherAccount"]],
    ["without an address", "alibaba-no-apply-button", { ...ECS, publicIp: "none" }, ["noPublicAddress"]],
    ["too short", "alibaba-no-apply-button", { ...ECS, purchasedMonths: 2, startsOn: "2026-10-20", expiresOn: "2026-12-20" }, ["notEnoughTime"]],
    ["expired", "alibaba-no-apply-button", { ...ECS, state: "expired" }, ["expired"]],
    ["with all codes used", "alibaba-no-apply-button", { ...ECS, codesUsed: 5 }, ["codesUsedUp"]],
    ["elsewhere and by the hour: both are told", "alibaba-no-apply-button", { ...ECS, region: "cn-hongkong", billing: "spot" }, ["notSubscription", "notMainland"]],
    ["with time left for 20 days", "tencent-no-associated-cvm", { ...CVM, expiresOn: "2026-12-12" }, ["tooLittleLeft"]],
    ["of a personal account", "tencent-button-grey", { ...CVM, accountKind: "personal" }, ["personalAccount"]],
    ["behind a load balancer", "tencent-cannot-make-code", { ...CVM, publicIp: "loadBalancer" }, ["loadBalancerAddress"]],
    ["with all places used", "tencent-site-limit", { ...CVM, sitesFiled: 5 }, ["placesUsedUp"]],
    ["that has given a code", "huawei-list-empty", { ...HUAWEI, codesUsed: 1 }, ["codesMade"]],
    ["with codes and sites in all places", "huawei-max-uses", { ...HUAWEI, codesUsed: 3, sitesFiled: 2 }, ["placesUsedUp"]],
    ["unused", "tencent-code-invalid", { provider: "tencent", ...CODE }, []],
    ["used", "tencent-code-invalid", { provider: "tencent", ...CODE, codeState: "filed" }, ["codeUsed"]],
    ["handed to another account", "alibaba-api-604", { provider: "alibaba", ...CODE, forThisAccount: false }, ["otherRecipient"]],
    ["whose server is near its end", "tencent-time-left", { provider: "tencent", ...CODE, expiresOn: "2026-12-12" }, ["sourceNearEnd"]],
    ["used, expired and another's", "tencent-code-invalid", { provider: "tencent", ...CODE, codeState: "filed", state: "expired", forThisAccount: false }, ["sourceExpired", "codeUsed", "otherRecipient"]],
  ]) {
    test(`${key}, ${what}: ${expected.join(" and ") || "none"}`, () => {
      const causes = diagnose(key, about, OPTIONS);
      assert.deepEqual(causes.filter(({ status }) => status === "isTheCase").map(({ code }) => code), expected);
      // The rest is ruled out: everything is known.
      for (const { code, status, missing } of causes) if (!expected.includes(code)) assert.deepEqual([status, missing], ["ruledOut", []], code);
      const published = causes.filter(({ code }) => code !== "anotherRule");
      assert.deepEqual(published.map(({ code }) => code), diagnose(key, undefined, OPTIONS).map(({ code }) => code), "the order stays");
      for (const { code, sources } of causes) assert.equal(sources.length === 0, code === "anotherRule", "no page names it");
    });
  }

  for (const [key, about, expected] of [
    [
      "alibaba-no-apply-button",
      { provider: "alibaba", product: "ecs", stage: "owned" },
      { otherAccount: ["ownedByApplicant"], notSubscription: ["billing"], noPublicAddress: ["publicIp"], codesUsedUp: ["codesUsed"], notMainland: ["region"] },
    ],
    ["tencent-button-grey", { provider: "tencent", product: "cvm" }, { personalAccount: ["accountKind"] }],
    ["tencent-code-invalid", { provider: "tencent" }, { sourceExpired: ["expiresOn", "state"], codeUsed: ["codeState", "codeUse"], otherRecipient: ["forThisAccount"] }],
  ]) {
    test(`${key}: what would decide a cause is named`, () => {
      const causes = new Map(diagnose(key, about, OPTIONS).map((cause) => [cause.code, cause]));
      for (const [code, missing] of Object.entries(expected)) assert.deepEqual([causes.get(code).status, causes.get(code).missing], ["open", missing], code);
    });
  }

  // Only where every published condition is met there is nothing left but support.
  for (const [what, about, status, missing] of [
    ["in order", CVM, "isTheCase", []],
    ["of a personal account", { ...CVM, accountKind: "personal" }, "ruledOut", []],
    ["that fails a rule which the page does not name", { ...CVM, bandwidthMbps: 0 }, "ruledOut", []],
    ["of which such a rule is open", { ...CVM, bandwidthMbps: undefined }, "open", ["bandwidthMbps"]],
    ["of which the account is open", { ...CVM, accountKind: undefined }, "open", ["accountKind"]],
    ["with an elastic address, on which pages differ", { ...CVM, publicIp: "elastic" }, "disputed", []],
    ["of a product on which pages differ", { ...CVM, product: "lighthouse" }, "disputed", []],
    ["of a product that never gives a code", { ...CVM, product: "cos" }, "ruledOut", []],
    ["in a region of which no page speaks", { ...CVM, region: "ap-nowhere" }, "unknown", []],
  ]) {
    test(`contactSupport for a server ${what}: ${status}`, () => {
      const cause = diagnose("tencent-cannot-make-code", about, OPTIONS).find(({ code }) => code === "contactSupport");
      assert.deepEqual([cause.status, cause.missing], [status, missing]);
    });
  }

  test("a product of which no page speaks rules nothing out", () => {
    const causes = diagnose("tencent-cannot-make-code", { ...CVM, product: "cos" }, OPTIONS);
    assert.ok(causes.some(({ status }) => status === "unknown"));
    assert.ok(causes.every(({ status }) => status !== "isTheCase"));
  });

  test("the rules of the day count", () => {
    const left = (asOf) => diagnose("tencent-no-associated-cvm", { ...CVM, startsOn: "2020-01-01", expiresOn: "2020-09-20" }, { asOf }).map(({ code, status }) => `${code} ${status}`);
    assert.ok(!left("2020-09-02").some((one) => one.startsWith("tooLittleLeft")));
    assert.ok(left("2020-09-03").includes("tooLittleLeft isTheCase"));
  });

  test("a cause that is the case fails a rule in check", () => {
    const next = instances(catalog(), randomness(31));
    const nextCode = codes(catalog(), randomness(32));
    let seen = 0;
    for (const asOf of DAYS) {
      for (let k = 0; k < 200; k++) {
        const about = k % 5 ? next(asOf) : nextCode(asOf);
        for (const { key, ofCode } of symptoms[0].filter((one) => one.provider === about.provider && one.ofCode === !about.product)) {
          const causes = diagnose(key, about, { asOf, messages: false });
          assert.deepEqual(structuredClone(causes), causes);
          for (const { code: cause, status, missing } of causes) {
            assert.equal(status === "open", missing.length > 0, `${key} ${JSON.stringify(about)}`);
            if (status !== "isTheCase" || ofCode) continue;
            seen++;
            // Elsewhere check says no more than that, and diagnose still looks for the other causes.
            const { code, findings } = check({ ...about, region: "mainland" }, { asOf });
            const here = check(about, { asOf }).findings;
            // What is the case without a failing rule is that all are met.
            const support = cause === "contactSupport" && code.outcome === "eligible";
            assert.ok((cause === "notMainland" ? here : cause === "anotherRule" ? [...here, ...findings] : findings).some((one) => one.status === "fail") || support, `${cause}: ${JSON.stringify(about)}`);
          }
        }
      }
    }
    assert.ok(seen > 500, `${seen} causes`);
  });
});

describe("bad input", () => {
  const wrong = (...given) => alike((locale) => thrown(() => diagnose(...given, { ...OPTIONS, locale })));
  for (const value of [undefined, null, 5, "", "no-such-symptom", "__proto__", "constructor", ["ucloud-blocked"], {}, hostile, Symbol("x"), 5n, HUGE]) {
    test(`${name(value)} is no symptom`, () => assert.deepEqual(wrong(value, undefined), [["symptom", "unknownSymptom"]]));
  }
  for (const [near, key] of [["alibaba-no-aply-button", "alibaba-no-apply-button"], ["tencent_code_invalid", "tencent-code-invalid"], ["Alibaba-API-403", "alibaba-api-403"]]) {
    test(`did you mean ${key}?`, () => {
      for (const [locale, words] of [["en", "did you mean"], ["zh-CN", "是否"]]) {
        const [{ help }] = thrown(() => diagnose(near, undefined, { locale }));
        assert.ok(help.includes(`\`${key}\``) && help.includes(words), help);
      }
    });
  }
  test("an instance or a code of another provider", () => {
    for (const [key, about] of [
      ["tencent-button-grey", ECS],
      ["alibaba-no-apply-button", CVM],
      ["ucloud-blocked", { provider: "ctyun", product: "server" }],
      ["tencent-code-invalid", { provider: "alibaba", ...CODE }],
      ["huawei-code-invalid", { provider: "ctyun", ...CODE }],
    ]) {
      assert.deepEqual(wrong(key, about), [["provider", "notOneOf"]]);
      const [{ message, help }] = thrown(() => diagnose(key, about));
      assert.ok(message.includes(about.provider) && help.includes(`\`${key.split("-")[0]}\``), `${message}; ${help}`);
    }
  });
  test("a code where an instance is asked about, and the other way round", () => {
    assert.deepEqual(wrong("tencent-button-grey", { provider: "tencent", codeState: "unused" }), [["product", "required"], ["codeState", "unknownKey"]]);
    assert.deepEqual(wrong("tencent-code-invalid", { provider: "tencent", product: "cvm" }), [["product", "unknownOption"]]);
  });
  test("every issue of an instance at once, as check tells them", () => {
    const bad = { ...CVM, billing: "rent", purchasedMonths: 1.5, zone: 1 };
    for (const locale of LOCALES) {
      const issues = thrown(() => check(bad, { ...OPTIONS, locale }));
      assert.deepEqual(thrown(() => diagnose("tencent-button-grey", bad, { ...OPTIONS, locale })), issues);
    }
    for (const value of [null, 5, "x", [], revoked({}), new Proxy({}, { get: explode })]) {
      assert.deepEqual(thrown(() => diagnose("tencent-button-grey", value)), thrown(() => check(value)), name(value));
    }
  });
});
