// Codes that were issued: each event of a code's life at each provider, the day on which a code dies, and bad input.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { catalog, check, checkCode, describe as describeFindings, diagnose, explain, plan, purchase } from "../../pkg/node.js";
import { codes, DAYS, randomness } from "./random.mjs";
import { alike, explode, HUGE, LOCALES, name, revoked, thrown, WRONG } from "./wrong.mjs";

const OPTIONS = { asOf: "2026-11-22" };
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", purchasedMonths: 4, publicIp: "assigned", accountSite: "china" };
const GOOD = check(ECS, OPTIONS);
// What a code left behind would show in the next check.
afterEach(() => assert.deepEqual(check(ECS, OPTIONS), GOOD, "a check answers as before"));

/** An unused code with everything in order. */
const UNUSED = { codeState: "unused", codeUse: "newFiling", atIssuer: true, forThisAccount: true, codeBought: false, state: "running", expiresOn: "2028-01-01" };
const EVENTS = {
  unused: {},
  "its order was abandoned": { codeState: "orderAbandoned" },
  "its order is in progress": { codeState: "inProgress" },
  "its filing succeeded, and another domain is to be filed": { codeState: "filed" },
  "its filing succeeded, and the same site changes": { codeState: "filed", codeUse: "sameSiteChange" },
  "its filing was cancelled since": { codeState: "cancelled" },
  "its instance expired": { state: "expired", expiresOn: undefined },
  "its instance expires in 20 days": { expiresOn: "2026-12-12" },
  "made for another account": { forThisAccount: false },
  "entered at another provider": { atIssuer: false },
  bought: { codeBought: true },
};
const yes = "eligible";
const no = (rule) => `ineligible ${rule}`;
const open = (rule) => `notCovered ${rule}`;
const LIFE = {
  alibaba: [yes, open("codeState"), no("codeState"), no("codeState"), open("codeState"), no("codeState"), no("notExpired"), yes, no("recipient"), no("issuer"), no("resale")],
  tencent: [yes, yes, no("codeState"), no("codeState"), yes, no("codeState"), no("notExpired"), no("timeLeft"), no("recipient"), no("issuer"), no("resale")],
  huawei: [yes, open("codeState"), open("codeState"), no("codeState"), no("codeState"), no("codeState"), no("notExpired"), yes, no("recipient"), open("issuer"), no("resale")],
  baidu: [yes, open("codeState"), open("codeState"), open("codeState"), open("codeState"), open("codeState"), no("notExpired"), yes, open("recipient"), open("issuer"), no("resale")],
  alipay: [yes, open("codeState"), open("codeState"), open("codeState"), open("codeState"), open("codeState"), no("notExpired"), yes, open("recipient"), no("issuer"), open("resale")],
  // It makes no codes any more.
  ucloud: Object.keys(EVENTS).map(() => no("product")),
};

for (const [provider, expected] of Object.entries(LIFE)) {
  describe(`a code of ${provider}`, () => {
    Object.entries(EVENTS).forEach(([event, facts], k) => {
      test(`${event}: ${expected[k]}`, () => {
        const { usable, findings, missing } = checkCode({ provider, ...UNUSED, ...facts }, OPTIONS);
        assert.equal(usable.outcome === "eligible" ? usable.outcome : `${usable.outcome} ${usable.because}`, expected[k]);
        assert.deepEqual([missing, usable.missing], [[], []], "nothing more needs to be known");
        const [wanted, because] = expected[k].split(" ");
        const finding = findings.find(({ rule }) => rule === because);
        if (wanted === "ineligible") {
          assert.equal(finding.status, "fail");
          assert.ok(finding.sources.length > 0);
          if (because !== "product") assert.match(finding.fix.message, /\S/);
        }
        if (wanted === "notCovered") assert.deepEqual([finding.status, finding.fix], ["unknown", undefined]);
      });
    });
  });
}

describe("where nothing is stated", () => {
  for (const provider of ["volcengine", "jd"]) {
    test(`of the states of a code of ${provider}`, () => {
      for (const codeState of ["unused", "orderAbandoned", "inProgress", "filed", "cancelled"]) {
        const verdict = checkCode({ provider, ...UNUSED, codeState }, OPTIONS);
        assert.deepEqual([verdict.usable.outcome, verdict.usable.because], ["notCovered", ["codeState"]]);
      }
      assert.equal(checkCode({ provider, ...UNUSED, state: "expired" }, OPTIONS).usable.outcome, "notCovered", "nor of what its instance's end does to it");
    });
  }
  for (const { key: provider } of catalog().providers.filter((one) => one.open)) {
    test(`of the codes of ${provider} at all`, () => {
      for (const facts of [{}, UNUSED, { codeState: "cancelled", state: "expired" }]) {
        const verdict = checkCode({ provider, ...facts }, OPTIONS);
        assert.deepEqual([verdict.usable.outcome, verdict.usable.because, verdict.missing, verdict.changes], ["notCovered", ["product"], [], []]);
        assert.equal(verdict.product, "any");
        assert.ok(verdict.findings.flatMap(({ notes }) => notes ?? []).some(({ key }) => key === "noRuleFound"));
      }
    });
  }
  test("before the first page of a provider", () => {
    for (const [provider, first] of Object.entries({ alibaba: "2018-04-19", tencent: "2018-01-29", huawei: "2025-12-31", baidu: "2026-11-22", alipay: "2023-11-30" })) {
      const before = new Date(Date.parse(first) - 86400000).toISOString().slice(0, 10);
      assert.equal(checkCode({ provider, ...UNUSED }, { asOf: before }).usable.outcome, "notCovered", provider);
      assert.equal(checkCode({ provider, ...UNUSED }, { asOf: first }).usable.outcome, "eligible", provider);
    }
  });
});

describe("what was not given", () => {
  for (const [provider, code, missing] of [
    ["alibaba", {}, ["expiresOn", "state", "codeState", "codeUse", "atIssuer", "forThisAccount", "codeBought"]],
    ["baidu", {}, ["expiresOn", "state", "codeState", "atIssuer", "forThisAccount", "codeBought"]],
    // What it is used for counts only where a filing succeeded with it.
    ["tencent", { ...UNUSED, codeUse: undefined }, []],
    ["tencent", { ...UNUSED, codeUse: undefined, codeState: "filed" }, ["codeUse"]],
    // That it runs says enough where no rule asks for time left.
    ["alibaba", { ...UNUSED, expiresOn: undefined }, []],
    ["tencent", { ...UNUSED, expiresOn: undefined }, ["expiresOn"]],
    ["alibaba", { ...UNUSED, forThisAccount: undefined, codeBought: true }, []],
  ]) {
    test(`of a code of ${provider} with ${Object.keys(code).filter((key) => code[key] !== undefined).length} facts: ${missing.join() || "nothing that counts"}`, () => {
      const verdict = checkCode({ provider, ...code }, OPTIONS);
      assert.deepEqual(verdict.missing, missing);
      assert.equal(verdict.usable.outcome === "incomplete", missing.length > 0);
    });
  }
});

describe("changes: the day on which a code dies", () => {
  for (const [what, code, asOf, expected] of [
    ["at Alibaba Cloud on the day of expiry", { provider: "alibaba", expiresOn: "2027-03-01" }, "2026-11-22", [["2027-03-01", "eligible", "ineligible", "notExpired"]]],
    // At least 30 days by the page, at least a month by its prompt.
    [
      "at Tencent Cloud a month before, disputed for a day",
      { provider: "tencent", expiresOn: "2027-01-20" },
      "2026-11-22",
      [["2026-12-21", "eligible", "disputed", "timeLeft"], ["2026-12-22", "disputed", "ineligible", "timeLeft"]],
    ],
    // February is shorter than 30 days.
    [
      "at Tencent Cloud across February",
      { provider: "tencent", expiresOn: "2027-03-15" },
      "2026-11-22",
      [["2027-02-14", "eligible", "disputed", "timeLeft"], ["2027-02-16", "disputed", "ineligible", "timeLeft"]],
    ],
    ["none where it cannot be used anyway", { provider: "tencent", expiresOn: "2027-01-20", codeState: "cancelled" }, "2026-11-22", []],
    ["none where the day is not known", { provider: "huawei", expiresOn: undefined }, "2026-11-22", []],
    [
      "and where newer rules begin, without a rule",
      { provider: "alibaba", expiresOn: "2030-01-01", codeBought: true },
      "2026-10-09",
      [["2026-10-10", "notCovered", "ineligible", undefined]],
    ],
  ]) {
    test(what, () => {
      const given = { ...UNUSED, ...code };
      const { usable, changes } = checkCode(given, { asOf });
      assert.deepEqual(changes.map(({ on, from, to, rule }) => [on, from, to, rule]), expected);
      let outcome = usable.outcome;
      for (const { on, from, to, question } of changes) {
        const eve = new Date(Date.parse(on) - 86400000).toISOString().slice(0, 10);
        // A server that runs today is not asked for its state on a later day.
        const later = { ...given, state: undefined };
        assert.equal(question, "filing");
        assert.deepEqual([from, checkCode(later, { asOf: eve }).usable.outcome], [outcome, outcome]);
        assert.equal(checkCode(later, { asOf: on }).usable.outcome, to);
        outcome = to;
      }
    });
  }
});

const next = codes(catalog(), randomness(5));
const samples = DAYS.flatMap((asOf) => Array.from({ length: 100 }, () => [next(asOf), { asOf }]));

describe("the verdict on 1,400 codes", () => {
  test("is put into words by explain and described by describe, in either language, also when restored from JSON", () => {
    for (const [code, { asOf }] of samples) {
      const silent = JSON.parse(JSON.stringify(checkCode(code, { asOf, messages: false })));
      assert.deepEqual([silent.usable.summary, ...silent.findings.map(({ message }) => message)].join(""), "");
      for (const locale of LOCALES) {
        const spoken = checkCode(code, { asOf, locale });
        assert.deepEqual(explain(silent, locale), spoken);
        const words = describeFindings(silent, locale);
        assert.deepEqual(words, describeFindings(spoken, locale));
        assert.equal(words.length, spoken.findings.length);
        for (const { rule, status } of words) assert.ok(rule !== "" && status !== "");
      }
    }
  });
  test("is plain data", () => {
    for (const [code, options] of samples) {
      const verdict = checkCode(code, options);
      assert.deepEqual(JSON.parse(JSON.stringify(verdict)), verdict);
      assert.deepEqual(structuredClone(verdict), verdict);
    }
  });
  test("does not change between languages but for the words", () => {
    const WORDS = new Set(["message", "summary", "title"]);
    const silent = (value) => JSON.stringify(value, (key, inner) => (WORDS.has(key) ? undefined : inner));
    for (const [code, { asOf }] of samples) assert.equal(silent(checkCode(code, { asOf, locale: "zh-CN" })), silent(checkCode(code, { asOf })));
  });
  test("has only what is asked of a code: one answer, findings of its own", () => {
    for (const [code, options] of samples) {
      const verdict = checkCode(code, options);
      assert.deepEqual(Object.keys(verdict), ["provider", "product", "asOf", "catalog", "reviewedOn", "usable", "findings", "missing", "changes", "notes"]);
      assert.ok(verdict.findings.length > 0 || verdict.usable.outcome === "notCovered");
      const { codeFacts } = catalog().providers.find(({ key }) => key === code.provider);
      for (const fact of verdict.missing) assert.ok(codeFacts.includes(fact), fact);
    }
  });
  test("leaves no fact behind: whatever is asked after it is answered as before", () => {
    const calls = [
      () => check(ECS, OPTIONS),
      () => plan({ ...ECS, purchasedMonths: 3 }, OPTIONS),
      () => check({ provider: "tencent", product: "cvm", region: "mainland" }, OPTIONS),
      () => purchase({ websites: 1, providers: ["jd"] }, OPTIONS),
      () => checkCode({ provider: "alibaba" }, OPTIONS),
      () => diagnose("alibaba-no-apply-button", ECS, OPTIONS),
    ];
    const before = calls.map((call) => call());
    for (const [k, [code, options]] of samples.entries()) {
      checkCode(code, options);
      const n = k % calls.length;
      assert.deepEqual(calls[n](), before[n]);
    }
  });
});

test("the words of a verdict, in both languages", () => {
  const summary = (facts, locale) => checkCode({ provider: "tencent", ...UNUSED, ...facts }, { ...OPTIONS, locale }).usable.summary;
  assert.equal(summary({}, "en"), "This code can be used for this filing.");
  assert.equal(
    summary({ codeState: "cancelled" }, "en"),
    "This code cannot be used for this filing: A code used for a filing since cancelled is not accepted for this use.",
  );
  assert.equal(summary({}, "zh-CN"), "这个备案码可以用于这次备案。");
  assert.match(summary({ expiresOn: "2026-12-12" }, "zh-CN"), /20天/);
  const cancelled = checkCode({ provider: "huawei", ...UNUSED, codeState: "cancelled" }, OPTIONS);
  const words = (locale) => Object.values(describeFindings(cancelled, locale)[1]).slice(0, 5);
  assert.deepEqual(words("en"), ["State of the code", "Not met", "state of the code", "used for a filing since cancelled", "not used yet"]);
  assert.deepEqual(words("zh-CN").slice(0, 3), ["备案码的状态", "不符合", "备案码的状态"]);
});

describe("bad input", () => {
  /** The issues of a code as [path, code], the same from both functions that take one, in both languages. */
  const wrong = (code) =>
    alike((locale) => {
      const issues = thrown(() => checkCode(code, { ...OPTIONS, locale }));
      // Without a code, causes are given as they are published.
      if (code !== undefined) assert.deepEqual(thrown(() => diagnose("tencent-code-invalid", code, { ...OPTIONS, locale })), issues);
      return issues;
    });
  for (const value of [null, undefined, 5, "code", "", [], [{ provider: "alibaba" }], () => {}, 5n, Symbol("x"), HUGE]) {
    test(`${name(value)} is no code`, () => assert.deepEqual(wrong(value), [["", "notAnObject"]]));
  }
  test("a provider that does not exist", () => {
    assert.deepEqual(wrong({}), [["provider", "required"]]);
    for (const value of ["alibab", "__proto__", "constructor", "", null, 5, {}, HUGE, Symbol("x")]) assert.deepEqual(wrong({ provider: value }), [["provider", "unknownProvider"]], name(value));
    assert.match(thrown(() => checkCode({ provider: "alibab" }))[0].help, /did you mean `alibaba`/);
  });
  const facts = catalog().facts.filter(({ name }) => catalog().providers[0].codeFacts.includes(name));
  for (const fact of facts) {
    test(`wrong values of ${fact.name}`, () => {
      for (const [value, code] of WRONG[fact.kind](fact)) assert.deepEqual(wrong({ provider: "tencent", [fact.name]: value }), [[fact.name, code]], name(value));
    });
  }
  test("a fact of instances is none of a code, and the other way round", () => {
    for (const key of ["product", "region", "billing", "codesUsed", "stage"]) assert.deepEqual(wrong({ provider: "tencent", [key]: 1 }), [[key, "unknownOption"]]);
    for (const { name } of facts.filter(({ name }) => !["expiresOn", "state"].includes(name))) {
      assert.deepEqual(thrown(() => check({ ...ECS, [name]: UNUSED[name] })).map(({ path, code }) => [path, code]), [[name, "unknownKey"]]);
    }
    assert.match(thrown(() => checkCode({ provider: "tencent", codestate: "unused" }))[0].help, /did you mean `codeState`/);
  });
  test("every issue at once", () => {
    const all = { provider: "nobody", ...Object.fromEntries(facts.map(({ name }) => [name, Symbol("x")])), nonsense: 1 };
    assert.deepEqual(wrong(all).map(([path]) => path), ["provider", ...facts.map(({ name }) => name), "nonsense"]);
  });
  test("getters that throw, and proxies", () => {
    for (const key of ["provider", ...facts.map(({ name }) => name)]) {
      const code = Object.defineProperty({ provider: "tencent", ...UNUSED }, key, { enumerable: true, get: explode });
      assert.deepEqual(wrong(code), [[key, "unreadable"]]);
    }
    for (const value of [revoked({}), new Proxy({}, { get: explode }), new Proxy({ provider: "tencent" }, { ownKeys: explode })]) {
      assert.ok(wrong(value).every(([, code]) => code === "unreadable"));
    }
    assert.deepEqual(checkCode(new Proxy({ provider: "tencent", ...UNUSED }, {}), OPTIONS), checkCode({ provider: "tencent", ...UNUSED }, OPTIONS));
  });
  test("a hundred thousand wrong keys are told in part", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, k) => [`key${k}`, 1]));
    const issues = thrown(() => checkCode({ provider: "tencent", ...many }));
    assert.ok(issues.length >= 50 && issues.length <= 200, `${issues.length} issues`);
  });
  test("a fact that is undefined is missing", () => {
    const none = Object.fromEntries(facts.map(({ name }) => [name, undefined]));
    assert.deepEqual(checkCode({ provider: "tencent", ...none }, OPTIONS), checkCode({ provider: "tencent" }, OPTIONS));
  });
});
