// Bad input: one InputError that says everything at once and breaks nothing.
import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { catalog, check, checkAll, describe as describeFindings, explain, InputError, validate } from "../../pkg/node.js";
import { instanceFacts } from "./random.mjs";
import { alike, explode, HUGE, hostile, LOCALES, name, presentable, revoked, thrown, WRONG } from "./wrong.mjs";

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
const CVM = { provider: "tencent", product: "cvm", region: "ap-hongkong" };
const FACTS = instanceFacts(catalog());

const GOOD = check(ECS, OPTIONS);
assert.equal(GOOD.code.outcome, "eligible");
afterEach(() => assert.deepEqual(check(ECS, OPTIONS), GOOD, "good calls go on as before"));

/** The issues of an instance as [path, code], the same from every function and in both languages. */
function wrong(instance) {
  return alike((locale) => {
    const issues = thrown(() => check(instance, { ...OPTIONS, locale }));
    assert.deepEqual(validate(instance, { locale }), issues);
    assert.deepEqual(checkAll([instance], { ...OPTIONS, locale }), [{ issues }]);
    return issues;
  });
}

// ---- The input as a whole ----

describe("not an object", () => {
  for (const value of [null, undefined, 5, Number.NaN, true, "x", "", HUGE, 5n, Symbol("x"), [], [ECS], () => {}, class {}]) {
    test(name(value), () => assert.deepEqual(wrong(value), [["", "notAnObject"]]));
  }
  test("revoked proxy", () => {
    const issues = wrong(revoked({}));
    assert.ok(issues.every(([, code]) => code === "unreadable"), JSON.stringify(issues));
  });
});

// ---- The facts ----

describe("wrong values", () => {
  for (const fact of FACTS) {
    const host = fact.kind === "variant" ? { provider: "alibaba", product: "wanxiaozhi" } : { ...ECS };
    test(`of ${fact.name}`, () => {
      for (const [value, code] of WRONG[fact.kind](fact)) {
        assert.deepEqual(wrong({ ...host, [fact.name]: value }), [[fact.name, code]], name(value));
      }
    });
  }
  test("of variant, where a product has none", () => {
    for (const value of ["light", "", null, 3]) assert.deepEqual(wrong({ ...ECS, variant: value }), [["variant", "noVariants"]]);
  });
  test("the limits themselves are right", () => {
    for (const fact of FACTS) {
      const values = { whole: [0, fact.max], amount: [0, 0.01, fact.max], date: ["2000-01-01", "2000-02-29", "2199-12-31"] }[fact.kind];
      for (const value of values ?? []) assert.deepEqual(validate({ ...ECS, [fact.name]: value }), [], `${fact.name} ${value}`);
    }
    assert.deepEqual(validate({ ...ECS, region: "x".repeat(64) }), []);
  });
});

test("every fact wrong at once gives an issue for each, in the order of the facts", () => {
  const all = { provider: "nobody", product: "nothing", nonsense: 1 };
  for (const fact of FACTS) all[fact.name] = Symbol("x");
  const paths = ["provider", ...FACTS.filter(({ kind }) => kind !== "variant").map(({ name }) => name), "nonsense"];
  assert.deepEqual(wrong(all).map(([path]) => path), paths);
});

test("a value is quoted as it was written, and cut where it is long", () => {
  const said = (instance) => thrown(() => check(instance, OPTIONS)).map(({ message }) => message).join();
  assert.match(said({ ...ECS, billing: "rent" }), /`"rent"`/);
  assert.match(said({ ...ECS, purchasedMonths: -3 }), /`-3`/);
  assert.match(said({ ...ECS, purchasedMonths: "3" }), /`"3"`/);
  assert.match(said({ ...ECS, trial: null }), /`null`/);
  assert.match(said({ ...ECS, billing: HUGE }), /`"x{20,100}…"`/);
  assert.match(said({ ...ECS, billing: "a\nb" }), /`"a\\nb"`/);
});

// ---- Provider, product, keys ----

describe("names that do not exist", () => {
  for (const [what, instance, issues] of [
    ["nothing at all", {}, [["provider", "required"], ["product", "required"]]],
    ["no product", { provider: "alibaba" }, [["product", "required"]]],
    ["no provider", { product: "ecs" }, [["provider", "required"]]],
    ["a product of another provider", { provider: "tencent", product: "ecs" }, [["product", "unknownProduct"]]],
    ["a provider in capitals", { provider: "Alibaba", product: "ecs" }, [["provider", "unknownProvider"]]],
    ["a misspelt fact", { ...ECS, purchasedMonth: 4 }, [["purchasedMonth", "unknownKey"]]],
    ["a misspelt fact that is undefined", { ...ECS, purchasedMonth: undefined }, [["purchasedMonth", "unknownKey"]]],
    ["the constructor as a key", { ...ECS, constructor: 1 }, [["constructor", "unknownKey"]]],
    ["an own __proto__", JSON.parse('{"provider":"alibaba","product":"ecs","__proto__":{"billing":"spot"}}'), [["__proto__", "unknownKey"]]],
  ]) {
    test(what, () => assert.deepEqual(wrong(instance), issues));
  }

  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "", " ", "0", HUGE, 0, 5, null, true, [], ["ecs"], {}, hostile, Symbol("x"), 5n];
  test("as provider and as product", () => {
    for (const value of NAMES) {
      assert.deepEqual(wrong({ provider: value, product: "ecs" }), [["provider", "unknownProvider"]], name(value));
      assert.deepEqual(wrong({ provider: "alibaba", product: value }), [["product", "unknownProduct"]], name(value));
    }
  });

  for (const [instance, guess] of [
    [{ ...ECS, provider: "alibab" }, "alibaba"],
    [{ ...ECS, provider: "Tencent" }, "tencent"],
    [{ ...ECS, product: "ECS" }, "ecs"],
    [{ provider: "tencent", product: "light-house" }, "lighthouse"],
    [{ ...ECS, purchasdMonths: 4 }, "purchasedMonths"],
    [{ ...ECS, public_ip: "none" }, "publicIp"],
    [{ ...ECS, billing: "Subscription" }, "subscription"],
    [{ ...ECS, billing: "pay-as-you-go" }, "payAsYouGo"],
    [{ provider: "alibaba", product: "wanxiaozhi", variant: "standart" }, "standard"],
  ]) {
    test(`did you mean ${guess}?`, () => {
      wrong(instance);
      for (const [locale, words] of [["en", "did you mean"], ["zh-CN", "是否"]]) {
        const [{ help }] = validate(instance, { locale });
        assert.ok(help.includes(`\`${guess}\``) && help.includes(words), help);
      }
    });
  }
  test("no guess where nothing is near", () => {
    for (const instance of [{ ...ECS, provider: "zzzzzz" }, { ...ECS, zzzzzzzzz: 1 }, { ...ECS, [HUGE]: 1 }]) {
      assert.doesNotMatch(validate(instance)[0].help, /did you mean/);
    }
  });
  test("a hundred thousand wrong keys are told in part", () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, k) => [`key${k}`, 1]));
    const issues = validate({ ...many, ...ECS });
    assert.ok(issues.length >= 50 && issues.length <= 200, `${issues.length} issues`);
  });
  test("a key with line breaks is told on one line", () => {
    assert.deepEqual(wrong({ ...ECS, "a\nb": 1 }).map(([, code]) => code), ["unknownKey"]);
  });
});

// ---- Objects that are not plain ----

const throwing = (key) => Object.defineProperty({ ...ECS }, key, { enumerable: true, get: explode });

describe("objects that run code", () => {
  test("a getter that throws is told, and the rest is read", () => {
    for (const key of ["provider", "product", ...FACTS.map(({ name }) => name)]) {
      const issues = wrong(Object.assign(throwing(key), key === "stage" ? { zone: 1 } : { stage: "rented", zone: 1 }));
      assert.deepEqual(issues.find(([path]) => path === key), [key, "unreadable"]);
      assert.ok(issues.some(([path]) => path === "zone"));
      if (key !== "stage") assert.ok(issues.some(([path]) => path === "stage"));
    }
  });
  test("whatever a getter throws", () => {
    for (const value of [undefined, null, 5, hostile, new RangeError("x"), Symbol("x")]) {
      const instance = Object.defineProperty({ ...ECS }, "region", { enumerable: true, get: () => { throw value; } });
      assert.deepEqual(wrong(instance), [["region", "unreadable"]]);
    }
    const deep = Object.defineProperty({ ...ECS }, "region", { enumerable: true, get() { return this.region; } });
    assert.deepEqual(wrong(deep), [["region", "unreadable"]]);
  });
  test("an InputError of its own is not taken for ours", () => {
    const instance = Object.defineProperty({ ...ECS }, "region", { enumerable: true, get: () => check(null) });
    assert.deepEqual(wrong(instance), [["region", "unreadable"]]);
  });
  test("proxies with traps that throw", () => {
    for (const trap of ["get", "ownKeys", "getOwnPropertyDescriptor"]) {
      const issues = wrong(new Proxy(ECS, { [trap]: explode }));
      assert.ok(issues.every(([, code]) => code === "unreadable"), `${trap}: ${JSON.stringify(issues)}`);
    }
    assert.deepEqual(wrong(new Proxy(ECS, { ownKeys: () => [1] })).map(([, code]) => code), ["unreadable"]);
  });
  test("a proxy that passes everything on is the same instance", () => {
    assert.deepEqual(check(new Proxy(ECS, {}), OPTIONS), GOOD);
    assert.deepEqual(check(new Proxy({ ...ECS, stage: undefined }, {}), OPTIONS), GOOD);
  });
  test("a getter is asked for its value and believed once", () => {
    let turn = 0;
    const instance = Object.defineProperty({ ...ECS }, "purchasedMonths", { enumerable: true, get: () => (turn++ % 2 ? 1 : 4) });
    for (let k = 0; k < 10; k++) {
      const { code, findings } = check(instance, OPTIONS);
      const { found, status } = findings.find(({ rule }) => rule === "totalTerm");
      assert.equal(status === "pass", found === 4);
      assert.equal(code.outcome === "eligible", found === 4);
    }
  });
});

describe("a getter that calls the package", () => {
  const calls = {
    "another check": () => assert.equal(check(CVM, OPTIONS).code.outcome, "notRequired"),
    "a check of another day and language": () => check({ ...CVM, region: "mainland" }, { asOf: "2019-06-01", locale: "zh-CN" }),
    "a bad check": () => assert.throws(() => check({ ...CVM, region: 5 }), InputError),
    "a list": () => checkAll([CVM, ECS, null], { ...OPTIONS, findings: true }),
    "everything else": () => [validate(CVM), catalog("zh-CN"), explain(GOOD, "zh-CN"), describeFindings(GOOD)],
  };
  const keys = Object.keys(ECS);
  for (const [what, call] of Object.entries(calls)) {
    test(what, () => {
      for (const extra of [{}, { stage: undefined }]) {
        // The second one takes the slow entrance.
        for (const key of [...keys, "sitesFiled"]) {
          const value = ECS[key];
          const get = () => {
            call();
            return value;
          };
          const instance = Object.defineProperty({ ...ECS, ...extra }, key, { enumerable: true, get });
          assert.deepEqual(check(instance, OPTIONS), GOOD, key);
          assert.deepEqual(checkAll([instance], { ...OPTIONS, findings: true }), [GOOD]);
        }
        const traps = {
          ownKeys: (target) => {
            call();
            return Reflect.ownKeys(target);
          },
          getOwnPropertyDescriptor: (target, key) => {
            call();
            return Reflect.getOwnPropertyDescriptor(target, key);
          },
        };
        assert.deepEqual(check(new Proxy({ ...ECS, ...extra }, traps), OPTIONS), GOOD);
      }
      const asOf = () => {
        call();
        return OPTIONS.asOf;
      };
      assert.deepEqual(check(ECS, Object.defineProperty({}, "asOf", { enumerable: true, get: asOf })), GOOD);
    });
  }
});

// ---- Options ----

describe("bad options", () => {
  for (const [options, issues] of [
    [null, [["options", "notOptions"]]],
    [5, [["options", "notOptions"]]],
    ["2026-11-22", [["options", "notOptions"]]],
    [() => {}, [["options", "notOptions"]]],
    [[], [["options", "notOptions"]]],
    [{ asOf: "2026-02-30" }, [["options.asOf", "notADate"]]],
    [{ asOf: new Date(0) }, [["options.asOf", "notADate"]]],
    [{ asOf: 20261122 }, [["options.asOf", "notADate"]]],
    [{ asOf: null }, [["options.asOf", "notADate"]]],
    [{ asOf: HUGE }, [["options.asOf", "notADate"]]],
    [{ asOf: "1999-12-31" }, [["options.asOf", "dateOutOfRange"]]],
    [{ asOf: "2200-01-01" }, [["options.asOf", "dateOutOfRange"]]],
    [{ locale: "fr" }, [["options.locale", "unknownLocale"]]],
    [{ locale: "" }, [["options.locale", "unknownLocale"]]],
    [{ locale: null }, [["options.locale", "unknownLocale"]]],
    [{ locale: 5 }, [["options.locale", "unknownLocale"]]],
    [{ locale: "toString" }, [["options.locale", "unknownLocale"]]],
    [{ locale: HUGE }, [["options.locale", "unknownLocale"]]],
    [{ messages: "no" }, [["options.messages", "notYesNo"]]],
    [{ messages: null }, [["options.messages", "notYesNo"]]],
    [{ asof: "2026-11-22" }, [["options.asof", "unknownOption"]]],
    [{ lang: undefined }, [["options.lang", "unknownOption"]]],
    [Object.defineProperty({}, "asOf", { enumerable: true, get: explode }), [["options.asOf", "unreadable"]]],
    [
      { asOf: "yesterday", locale: "fr", messages: 1, x: 1 },
      [["options.locale", "unknownLocale"], ["options.asOf", "notADate"], ["options.messages", "notYesNo"], ["options.x", "unknownOption"]],
    ],
  ]) {
    test(name(options), () => {
      for (const call of [() => check(ECS, options), () => checkAll([ECS], options)]) {
        assert.deepEqual(thrown(call).map(({ path, code }) => [path, code]), issues);
      }
    });
  }
  test("findings is an option of lists", () => {
    const codes = (call) => thrown(call).map(({ path, code }) => [path, code]);
    assert.deepEqual(codes(() => checkAll([ECS], { findings: 1 })), [["options.findings", "notYesNo"]]);
    assert.deepEqual(codes(() => check(ECS, { findings: true })), [["options.findings", "unknownOption"]]);
  });
  test("are spoken of as options", () => {
    for (const options of [null, { asof: "2026-11-22" }]) {
      const [{ message, help }] = thrown(() => check(ECS, options));
      assert.doesNotMatch(`${message}; ${help}`, /instance|fact|`provider`/);
    }
  });
  test("a proxy that has been revoked", () => assert.ok(thrown(() => check(ECS, revoked({}))).length > 0));

  test("a language is also understood by its tags", () => {
    const zh = check(ECS, { ...OPTIONS, locale: "zh-CN" });
    for (const locale of ["zh", "zh-Hans", "zh-Hans-CN", "ZH-cn", "zh-TW"]) assert.deepEqual(check(ECS, { ...OPTIONS, locale }), zh, locale);
    for (const locale of ["en", "en-GB", "EN", undefined]) assert.deepEqual(check(ECS, { ...OPTIONS, locale }), GOOD, locale);
    for (const call of [() => catalog("fr"), () => explain(GOOD, "fr"), () => describeFindings(GOOD, "fr"), () => validate(ECS, { locale: "fr" })]) {
      assert.equal(thrown(call)[0].code, "unknownLocale");
    }
  });
  test("undefined options are as good as none: today in China, in English", (t) => {
    const none = { asOf: undefined, locale: undefined, messages: undefined };
    for (const [now, today] of [
      ["2026-11-21T16:00:00Z", "2026-11-22"],
      ["2026-11-22T15:59:59.999Z", "2026-11-22"],
      ["2026-11-22T16:00:00Z", "2026-11-23"],
      ["2028-02-28T20:00:00Z", "2028-02-29"],
    ]) {
      t.mock.method(Date, "now", () => Date.parse(now));
      for (const options of [undefined, {}, none]) assert.deepEqual(check(ECS, options), check(ECS, { asOf: today }), now);
      t.mock.restoreAll();
    }
    assert.deepEqual(check(ECS, { ...none, ...OPTIONS }), GOOD);
  });
});

// ---- The other functions ----

test("validate never throws over an input, and finds nothing wrong with a good one", () => {
  assert.deepEqual(validate(ECS), []);
  assert.deepEqual(validate(ECS, { locale: "zh-CN" }), []);
  for (const input of [null, undefined, HUGE, 5n, revoked({}), revoked([]), new Proxy({}, { get: explode }), throwing("region")]) {
    presentable(validate(input));
  }
});

describe("checkAll", () => {
  test("tells what is wrong in place and answers the others", () => {
    const bad = { ...ECS, region: 5 };
    const list = [ECS, null, bad, CVM, undefined, throwing("region"), ECS];
    const rows = checkAll(list, OPTIONS);
    const [good, other] = [rows[0], rows[3]];
    assert.deepEqual([good.code, good.filing], [GOOD.code.outcome, GOOD.filing.outcome]);
    assert.equal(other.code, "notRequired");
    const expected = [good, { issues: validate(null) }, { issues: validate(bad) }, other, { issues: validate(undefined) }, { issues: validate(throwing("region")) }, good];
    assert.deepEqual(rows, expected);
    const verdicts = checkAll(list, { ...OPTIONS, findings: true });
    assert.deepEqual(verdicts[0], GOOD);
    assert.deepEqual(verdicts[1], { issues: validate(null) });
  });
  test("an empty list and one with holes", () => {
    assert.deepEqual(checkAll([], OPTIONS), []);
    const holes = new Array(2);
    assert.deepEqual(checkAll(holes, OPTIONS), [{ issues: validate(undefined) }, { issues: validate(undefined) }]);
  });
  test("what is no list", () => {
    for (const value of [undefined, null, 5, "x", {}, { length: 1 }, new Set(), ECS, revoked([]), () => {}]) {
      assert.deepEqual(thrown(() => checkAll(value, OPTIONS)).map(({ path, code }) => [path, code]), [["", "notAList"]]);
    }
  });
  test("an entry that throws when it is read is told in place", () => {
    const list = Object.defineProperty([ECS, null, ECS], 1, { enumerable: true, get: explode });
    const [first, second, third] = checkAll(list, OPTIONS);
    assert.deepEqual(first, third);
    presentable(second.issues);
  });
  test("a list that cannot be read is an InputError", () => {
    for (const traps of [{ get: explode }, { get: (list, key) => (key === "length" ? -1 : list[key]) }]) {
      assert.match(thrown(() => checkAll(new Proxy([ECS], traps), OPTIONS))[0].path, /^(length)?$/);
    }
  });
});

describe("explain and describe", () => {
  const { findings, ...headless } = GOOD;
  const words = [explain, describeFindings].flatMap((call) => LOCALES.map((locale) => (value) => call(value, locale)));
  for (const [what, value] of Object.entries({
    nothing: undefined,
    null: null,
    text: "verdict",
    "an empty object": {},
    "a row": checkAll([ECS], OPTIONS)[0],
    "a verdict without findings": headless,
    "an object whose getter throws": Object.defineProperty({}, "code", { get: explode }),
    "a revoked proxy": revoked({}),
  })) {
    test(`${what} is no verdict`, () => {
      for (const call of words) {
        assert.deepEqual(thrown(() => call(value)).map(({ path, code }) => [path, code]), [["", "notAVerdict"]]);
      }
    });
  }

  const spoilt = (change) => ({ ...GOOD, findings: findings.map((one) => ({ ...structuredClone(one), ...change })) });
  for (const [what, value] of Object.entries({
    "notes that are none": { ...GOOD, notes: [null] },
    "findings without sources": spoilt({ sources: undefined }),
    "a source that is none": spoilt({ sources: [null] }),
    "a reason that is none": spoilt({ reason: "constructor" }),
    "a fix that is none": spoilt({ fix: { kind: "toString" } }),
    "readings that are none": spoilt({ readings: 5 }),
    "a number without its unit": spoilt({ needed: { kind: "atLeast", n: 3 } }),
    "an outcome that is none": { ...GOOD, code: { ...GOOD.code, outcome: "constructor" } },
    "a provider that is an object": { ...GOOD, provider: hostile },
  })) {
    test(`a verdict spoilt by ${what} is put in words or refused as no verdict`, () => {
      for (const call of words) {
        try {
          call(value);
        } catch {
          assert.deepEqual(thrown(() => call(value)).map(({ code }) => code), ["notAVerdict"]);
        }
      }
    });
  }

  test("a reason that this version does not know keeps its words", () => {
    const [first, ...rest] = structuredClone(findings);
    const old = { ...GOOD, findings: [{ ...first, reason: "ofAnOlderVersion", message: "Said before." }, ...rest] };
    assert.equal(explain(old, "zh-CN").findings[0].message, "Said before.");
  });
});
