// Callers whose objects run code, in every function that takes an instance, a need or a code: the answer is that of the plain
// object, whatever is called in the middle, and what cannot be read is one InputError.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalog, check, checkAll, checkCode, describe as describeFindings, diagnose, explain, InputError, plan, purchase, validate } from "../../pkg/node.js";
import { explode, HUGE, hostile, name, revoked, thrown } from "./wrong.mjs";

const OPTIONS = { asOf: "2026-11-22", locale: "en" };
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "spot", purchasedMonths: 1, publicIp: "elastic", accountSite: "international" };
const CVM = {
  provider: "tencent",
  product: "cvm",
  region: "ap-guangzhou",
  billing: "subscription",
  purchasedMonths: 1,
  startsOn: "2026-11-01",
  expiresOn: "2026-12-01",
  publicIp: "none",
  bandwidthMbps: 0,
  sitesFiled: 5,
  accountKind: "personal",
};
const NEED = { websites: 7, apps: 2, providers: ["tencent", "ucloud", "jd"], from: "2026-11-22", accountKind: "enterprise", accountSite: "china", entityKind: "organization", codesUsedByAccount: 1, sitesFiledByAccount: 1 };
const CODE = { provider: "tencent", codeState: "filed", codeUse: "sameSiteChange", atIssuer: true, forThisAccount: false, codeBought: false, state: "running", expiresOn: "2026-12-12" };

/** Each function with the object that it is given. */
const FUNCTIONS = {
  check: [ECS, (given, options) => check(given, options)],
  "checkAll with findings": [CVM, (given, options) => checkAll([given], { ...options, findings: true })],
  plan: [CVM, (given, options) => plan(given, options)],
  "plan of another product": [{ ...CVM, product: "lighthouse" }, (given, options) => plan(given, options)],
  purchase: [NEED, (given, options) => purchase(given, options)],
  checkCode: [CODE, (given, options) => checkCode(given, options)],
  "diagnose of an instance": [CVM, (given, options) => diagnose("tencent-cannot-make-code", given, options)],
  "diagnose of a code": [CODE, (given, options) => diagnose("tencent-code-invalid", given, options)],
};
const expected = new Map(Object.entries(FUNCTIONS).map(([key, [given, call]]) => [key, call(given, OPTIONS)]));

/** What a getter may call in the middle: everything, with other values, another day and another language. */
const MIDDLE = {
  ...Object.fromEntries(Object.entries(FUNCTIONS).map(([key, [given, call]]) => [key, () => call(given, { asOf: "2020-07-15", locale: "zh-CN" })])),
  "bad calls": () => {
    for (const bad of [() => check({ ...ECS, region: 5 }), () => plan(null), () => purchase({ websites: -1 }), () => checkCode({ provider: "x" }), () => diagnose("x")]) {
      assert.throws(bad, InputError);
    }
  },
  "words and lists": () => [validate(ECS), catalog("zh-CN"), explain(expected.get("check"), "zh-CN"), describeFindings(expected.get("checkCode"))],
};

/** The object with a getter in place of one property, which first calls something. */
const calling = (given, key, call) =>
  Object.defineProperty({ ...given }, key, {
    enumerable: true,
    get: () => {
      call();
      return given[key];
    },
  });

for (const [what, [given, call]] of Object.entries(FUNCTIONS)) {
  describe(what, () => {
    for (const [middle, inner] of Object.entries(MIDDLE)) {
      test(`a getter that calls ${middle} changes nothing`, () => {
        for (const key of Object.keys(given)) assert.deepEqual(call(calling(given, key, inner), OPTIONS), expected.get(what), key);
        for (const key of ["asOf", "locale", "messages"]) {
          assert.deepEqual(call(given, calling({ ...OPTIONS, messages: true }, key, inner)), expected.get(what), `options.${key}`);
        }
      });
      test(`nor do traps that call ${middle}`, () => {
        const traps = {};
        for (const trap of ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf"]) {
          traps[trap] = (...parts) => {
            inner();
            return Reflect[trap](...parts);
          };
        }
        assert.deepEqual(call(new Proxy(given, traps), OPTIONS), expected.get(what));
      });
    }

    /** The issues, thrown or in the place of the entry. */
    const issuesOf = (bad) => {
      if (what.startsWith("checkAll")) return call(bad, OPTIONS)[0].issues;
      return thrown(() => call(bad, OPTIONS));
    };
    test("a getter that throws is told by its name, and the rest is read", () => {
      for (const key of Object.keys(given)) {
        const bad = Object.defineProperty({ ...given, nonsense: 1 }, key, { enumerable: true, get: explode });
        const paths = issuesOf(bad).map(({ path, code }) => [path, code]);
        assert.deepEqual(paths.filter(([path]) => path === key), [[key, "unreadable"]]);
        assert.ok(paths.some(([path, code]) => path === "nonsense" && code.startsWith("unknown")));
        assert.equal(paths.length, 2, JSON.stringify(paths));
      }
    });
    test("proxies that throw, and one that was revoked", () => {
      for (const bad of [revoked({ ...given }), new Proxy({ ...given }, { get: explode }), new Proxy({ ...given }, { ownKeys: explode, get: explode })]) {
        assert.ok(issuesOf(bad).every(({ code }) => code === "unreadable"));
      }
    });
    test("huge texts and objects that cannot be a text are refused everywhere, in few words", () => {
      for (const key of Object.keys(given)) {
        for (const value of [HUGE, hostile, [HUGE], Symbol("x"), 5n, () => {}, new Array(1e6)]) {
          if (Array.isArray(value) && key === "providers") continue;
          const issues = issuesOf({ ...given, [key]: value });
          assert.ok(issues.some(({ path }) => path === key), `${key}: ${name(value)}`);
        }
      }
    });
    test("an object without a prototype, a frozen one and one whose facts are inherited are as good", () => {
      for (const same of [Object.assign(Object.create(null), given), Object.freeze({ ...given }), Object.create(given), new Proxy({ ...given }, {})]) {
        assert.deepEqual(call(same, OPTIONS), expected.get(what));
      }
    });
    test("undefined is missing, and nothing given is changed", () => {
      const before = structuredClone(given);
      const options = Object.freeze({ ...OPTIONS, messages: undefined });
      assert.deepEqual(call(given, options), expected.get(what));
      assert.deepEqual(given, before);
    });
  });
}

describe("bad options", () => {
  const calls = Object.entries(FUNCTIONS).filter(([what]) => !what.startsWith("check")).concat([["checkCode", FUNCTIONS.checkCode]]);
  for (const [options, issues] of [
    [null, [["options", "notOptions"]]],
    ["2026-11-22", [["options", "notOptions"]]],
    [[], [["options", "notOptions"]]],
    [{ asOf: "2026-02-30" }, [["options.asOf", "notADate"]]],
    [{ asOf: "2200-01-01" }, [["options.asOf", "dateOutOfRange"]]],
    [{ locale: "fr" }, [["options.locale", "unknownLocale"]]],
    [{ messages: 1 }, [["options.messages", "notYesNo"]]],
    [{ findings: true }, [["options.findings", "unknownOption"]]],
    [{ asof: 1 }, [["options.asof", "unknownOption"]]],
    [Object.defineProperty({}, "asOf", { enumerable: true, get: explode }), [["options.asOf", "unreadable"]]],
    [{ asOf: HUGE, locale: HUGE, messages: HUGE, [HUGE]: 1 }, [["options.locale", "unknownLocale"], ["options.asOf", "notADate"], ["options.messages", "notYesNo"], [`options.${"x".repeat(60)}…`, "unknownOption"]]],
  ]) {
    test(name(options), () => {
      for (const [what, [given, call]] of calls) {
        assert.deepEqual(thrown(() => call(given, options)).map(({ path, code }) => [path, code]), issues, what);
      }
    });
  }
  test("`for` is an option of plan", () => {
    const codes = (call) => thrown(call).map(({ path, code }) => [path, code]);
    for (const value of ["both", "", null, 0, HUGE, {}]) assert.deepEqual(codes(() => plan(CVM, { for: value })), [["options.for", "notOneOf"]], name(value));
    assert.deepEqual(codes(() => check(CVM, { for: "code" })), [["options.for", "unknownOption"]]);
    assert.deepEqual(codes(() => purchase(NEED, { for: "code" })), [["options.for", "unknownOption"]]);
  });
});

for (const [what, call] of Object.entries({ explain, describe: describeFindings })) {
  test(`${what} of a verdict that asks about itself ends`, () => {
    let reads = 0;
    const verdict = calling(expected.get("check"), "findings", () => {
      reads++;
      assert.throws(() => call(verdict), InputError);
    });
    call(verdict);
    assert.ok(reads < 100, `${reads} reads`);
  });
}
