// What to buy for a number of sites: what is recommended is what check says yes to on that day, and it is enough and no more.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { catalog, check, purchase } from "../../pkg/node.js";
import { DAYS } from "./random.mjs";
import { alike, explode, HUGE, LOCALES, name, revoked, thrown, WRONG } from "./wrong.mjs";

const OPTIONS = { asOf: "2026-11-22" };
const PROVIDERS = catalog().providers;

/** A recommendation on one line: what, how many, for how many months each, codes / places to file directly / in all. */
const line = ({ product, instances, months, codes, direct, places, instance: { variant } }) =>
  `${product}${variant ? ` ${variant}` : ""}: ${instances} × ${months} months: ${codes}/${direct}/${places}`;
const lines = (need, options = OPTIONS) => purchase(need, options).map(line);

describe("what to buy", () => {
  for (const [what, need, expected] of [
    // One count for both ways.
    [
      "for one site at Alibaba Cloud",
      { websites: 1, providers: ["alibaba"] },
      [
        "wanxiaozhi light: 1 × 0 months: 1/1/1",
        "ecs: 1 × 4 months: 5/5/5",
        "sas: 1 × 4 months: 5/5/5",
        "web-hosting: 1 × 4 months: 5/5/5",
        "marketplace-site: 1 × 12 months: 1/1/1",
        "fc-plan: 1 × 12 months: 1/1/1",
      ],
    ],
    [
      "for six at Alibaba Cloud: more than one instance gives",
      { websites: 6, providers: ["alibaba"] },
      [
        "wanxiaozhi advanced: 2 × 0 months: 6/6/6",
        "ecs: 2 × 4 months: 10/10/10",
        "sas: 2 × 4 months: 10/10/10",
        "web-hosting: 2 × 4 months: 10/10/10",
        "marketplace-site: 6 × 12 months: 6/6/6",
        "fc-plan: 6 × 12 months: 6/6/6",
      ],
    ],
    ["for an account of the international site at Alibaba Cloud", { websites: 1, providers: ["alibaba"], accountSite: "international" }, []],
    // Codes and direct filings count apart; codes take an enterprise account.
    [
      "for ten with an enterprise account at Tencent Cloud",
      { websites: 10, providers: ["tencent"], accountKind: "enterprise" },
      ["cvm: 1 × 3 months: 5/5/10", "lighthouse: 2 × 3 months: 0/10/10", "website-builder paid: 10 × 0 months: 10/10/10"],
    ],
    [
      "for eleven of them",
      { websites: 11, providers: ["tencent"], accountKind: "enterprise" },
      ["cvm: 2 × 3 months: 10/10/20", "lighthouse: 3 × 3 months: 0/15/15", "website-builder paid: 11 × 0 months: 11/11/11"],
    ],
    [
      "for ten with a personal account at Tencent Cloud",
      { websites: 10, providers: ["tencent"], accountKind: "personal" },
      ["cvm: 2 × 3 months: 0/10/10", "lighthouse: 2 × 3 months: 0/10/10", "website-builder paid: 10 × 0 months: 0/10/10"],
    ],
    ["for codes only with a personal account at Tencent Cloud", { websites: 1, providers: ["tencent"], accountKind: "personal", for: "code" }, []],
    [
      "for codes only, of which account is open",
      { websites: 6, providers: ["tencent"], for: "code" },
      ["cvm: 2 × 3 months: 10/0/10", "website-builder paid: 6 × 0 months: 6/0/6"],
    ],
    [
      "to file directly only",
      { websites: 6, providers: ["tencent"], accountKind: "enterprise", for: "filing" },
      ["cvm: 2 × 3 months: 0/10/10", "lighthouse: 2 × 3 months: 0/10/10", "website-builder paid: 6 × 0 months: 0/6/6"],
    ],
    // Five places for codes and direct filings together.
    [
      "for six at Huawei Cloud",
      { websites: 6, providers: ["huawei"] },
      [
        "ecs: 2 × 3 months: 10/10/10",
        "flexus-l: 2 × 3 months: 10/10/10",
        "site-builder: 2 × 3 months: 0/6/6",
        "nat-public: 6 × 3 months: 0/6/6",
        "dedicated-cloud: 6 × 12 months: 0/6/6",
      ],
    ],
    // The account counts, unless it is an enterprise's.
    ["for five with a new personal account at UCloud", { websites: 5, providers: ["ucloud"], accountKind: "personal", sitesFiledByAccount: 0 }, ["uhost: 1 × 4 months: 0/5/5"]],
    ["for six with it", { websites: 6, providers: ["ucloud"], accountKind: "personal", sitesFiledByAccount: 0 }, []],
    ["for four with one that has filed one site", { websites: 4, providers: ["ucloud"], accountKind: "personal", sitesFiledByAccount: 1 }, ["uhost: 1 × 4 months: 0/4/4"]],
    ["for five with one that has filed one site", { websites: 5, providers: ["ucloud"], accountKind: "personal", sitesFiledByAccount: 1 }, []],
    ["for a hundred with an enterprise account at UCloud", { websites: 100, providers: ["ucloud"], accountKind: "enterprise" }, ["uhost: 20 × 4 months: 0/100/100"]],
    ["for six at Volcengine", { websites: 6, providers: ["volcengine"] }, ["ecs: 2 × 4 months: 10/10/10"]],
    // No page gives a number: one passes.
    ["for two at JD Cloud", { websites: 2, providers: ["jd"] }, ["vm: 2 × 4 months: 2/2/2", "site-builder paid: 2 × 12 months: 2/0/2"]],
    ["at providers of which nothing decides", { websites: 1, providers: ["baidu", "alipay", "ctyun"] }, []],
    ["nowhere", { websites: 1, providers: [] }, []],
  ]) {
    test(what, () => assert.deepEqual(lines(need), expected));
  }

  test("the variant that is enough is chosen", () => {
    const variants = [1, 2, 3, 4].map((websites) => {
      const { instance, instances } = purchase({ websites, providers: ["alibaba"] }, OPTIONS).find(({ product }) => product === "wanxiaozhi");
      return [instance.variant, instances];
    });
    assert.deepEqual(variants, [["light", 1], ["standard", 1], ["advanced", 1], ["advanced", 2]]);
  });

  test("an App takes a place as a website does", () => {
    for (const need of [{ websites: 6 }, { apps: 6 }, { websites: 2, apps: 4 }, { websites: 6, apps: 0 }]) {
      assert.deepEqual(lines({ ...need, providers: ["volcengine"] }), ["ecs: 2 × 4 months: 10/10/10"]);
    }
  });

  test("the rules of the day of buying count, and before the first of them there is nothing", () => {
    const first = { alibaba: "2018-04-19", tencent: "2018-01-29", huawei: "2024-08-20", ucloud: "2019-10-29", volcengine: "2026-05-04", jd: "2026-11-22" };
    const before = (day) => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);
    for (const [provider, from] of Object.entries(first)) {
      const need = { websites: 1, providers: [provider], accountKind: "enterprise" };
      assert.deepEqual(lines({ ...need, from: before(from) }), [], `${provider} before ${from}`);
      assert.notDeepEqual(lines({ ...need, from }), [], `${provider} on ${from}`);
    }
    assert.deepEqual(lines({ websites: 1, from: "2018-01-28" }), []);
  });

  test("the day is `from`, else `asOf`", () => {
    const ecs = (need, options) => purchase({ websites: 1, providers: ["alibaba"], ...need }, options).find(({ product }) => product === "ecs").months;
    assert.equal(ecs({ from: "2019-09-21" }, OPTIONS), 3);
    assert.equal(ecs({}, { asOf: "2019-09-21" }), 3);
    assert.equal(ecs({ from: "2026-11-22" }, { asOf: "2019-09-21" }), 4);
  });

  test("what is asked for of the account and was not given is named", () => {
    const of = (need, key) => purchase({ websites: 1, ...need }, OPTIONS).find(({ product }) => product === key);
    assert.deepEqual(of({ providers: ["alibaba"] }, "ecs").assumed, ["accountSite"]);
    assert.deepEqual(of({ providers: ["alibaba"], accountSite: "china" }, "ecs").assumed, []);
    assert.deepEqual(of({ providers: ["tencent"], for: "code" }, "cvm").assumed, ["accountKind"]);
    assert.deepEqual(of({ providers: ["tencent"] }, "cvm").assumed, ["accountKind"], "another kind would also make codes");
    assert.equal(of({ providers: ["tencent"] }, "cvm").instance.accountKind, "personal");
    assert.deepEqual(of({ providers: ["tencent"], for: "filing" }, "cvm").assumed, [], "filing directly takes no such account");
  });
});

const NEEDS = [1, 2, 5, 6, 30].flatMap((websites) =>
  [undefined, "personal", "enterprise"].flatMap((accountKind) => [undefined, "code", "filing"].map((question) => ({ websites, accountKind, for: question, sitesFiledByAccount: 0, codesUsedByAccount: 0 }))),
);

describe("every recommendation", () => {
  const all = [...DAYS, "2026-07-20"].flatMap((from) => NEEDS.flatMap((need) => purchase({ ...need, from }, OPTIONS).map((one) => ({ one, need, from }))));
  test("there are thousands of them", () => assert.ok(all.length > 3000, `${all.length}`));

  test("is eligible by check on that day, by each of its ways", () => {
    for (const { one, from } of all) {
      const verdict = check(one.instance, { asOf: from });
      assert.ok(one.by.length > 0);
      for (const question of one.by) assert.equal(verdict[question].outcome, "eligible", `${JSON.stringify(one.instance)} on ${from}`);
      assert.deepEqual([one.instance.provider, one.instance.product, one.instance.stage], [one.provider, one.product, "planned"]);
      assert.equal(one.months, one.instance.purchasedMonths ?? 0);
    }
  });

  test("is enough, and would not be with one instance fewer", () => {
    for (const { one, need } of all) {
      const { instances, codes, direct, places, leftOver } = one;
      assert.equal(places - leftOver, need.websites);
      assert.ok(leftOver >= 0 && instances >= 1);
      assert.ok((places / instances) * (instances - 1) < need.websites, JSON.stringify(one));
      assert.ok(places <= codes + direct && places >= Math.max(codes, direct));
      assert.equal(one.by.includes("code"), codes > 0);
      assert.equal(one.by.includes("filing"), direct > 0);
      if (need.for) assert.deepEqual(one.by, [need.for]);
    }
  });

  test("says why, with sources: the findings of its ways, each met", () => {
    const rules = new Set();
    for (const { one } of all) {
      assert.ok(one.because.length > 0 && one.because.every(({ sources }) => sources.length > 0), JSON.stringify(one));
      for (const { rule, status, appliesTo, message } of one.because) {
        rules.add(rule);
        assert.equal(status, "pass");
        assert.ok(appliesTo.some((question) => one.by.includes(question)), rule);
        assert.match(message, /\S/);
      }
    }
    const decisive = ["totalTerm", "timeLeft", "firstOrder", "orderAmount", "variant", "codeQuota", "siteQuota", "accountKind", "accountSite"];
    assert.deepEqual([...rules].sort(), decisive.sort());
  });

  test("stands with its provider, fewest instances first, then fewest months", () => {
    const order = PROVIDERS.map(({ key }) => key);
    for (const need of NEEDS) {
      const weights = purchase(need, OPTIONS).map(({ provider, instances, months }) => order.indexOf(provider) * 1e9 + instances * 1e4 + months);
      assert.deepEqual(weights, weights.toSorted((a, b) => a - b));
    }
  });

  test("is plain data, and says the same in both languages but for the words", () => {
    const WORDS = new Set(["message", "title"]);
    const silent = (list) => JSON.stringify(list, (key, value) => (WORDS.has(key) ? undefined : value));
    for (const need of NEEDS.slice(0, 9)) {
      const [en, zh] = LOCALES.map((locale) => purchase(need, { ...OPTIONS, locale }));
      assert.equal(silent(zh), silent(en));
      assert.deepEqual(JSON.parse(JSON.stringify(en)), en);
      assert.deepEqual(structuredClone(en), en);
      const mute = purchase(need, { ...OPTIONS, messages: false });
      assert.equal(silent(mute), silent(en));
      for (const { message, because } of mute) assert.deepEqual([message, ...because.map((one) => one.message)].join(""), "");
    }
  });
});

test("the list of providers is one of places to look, in whatever order and however often they are named", () => {
  const all = purchase({ websites: 3 }, OPTIONS);
  for (const { key } of PROVIDERS) {
    assert.deepEqual(purchase({ websites: 3, providers: [key] }, OPTIONS), all.filter(({ provider }) => provider === key));
  }
  const some = all.filter(({ provider }) => provider === "jd" || provider === "alibaba");
  assert.deepEqual(purchase({ websites: 3, providers: ["jd", "alibaba", "jd"] }, OPTIONS), some);
  assert.deepEqual(purchase({ websites: 3, providers: undefined }, OPTIONS), all);
});

describe("the words of a recommendation", () => {
  for (const [need, key, en, zh] of [
    [{ websites: 1, providers: ["alibaba"] }, "ecs", "1 × Elastic Compute Service (ECS) for 4 months, subscription and a public IP of its own: 5 filings, by code or directly; 4 left over.", /云服务器 ECS.*4个月.*5.*4/],
    [{ websites: 10, providers: ["tencent"], accountKind: "enterprise" }, "cvm", "1 × Cloud Virtual Machine (CVM) for 3 months, subscription and a public IP of its own: 5 codes and 5 direct filings; 0 left over.", /云服务器.*3个月/],
    [{ websites: 1, providers: ["alibaba"] }, "wanxiaozhi", "1 × Wanxiaozhi AI site builder, light: 1 filing, by code or directly; 0 left over.", /^[^月]*$/],
    [{ websites: 1, providers: ["tencent"], accountKind: "personal" }, "website-builder", "1 × Website builder, paid edition: 1 direct filing; 0 left over.", /直接备案/],
  ]) {
    test(en, () => {
      for (const [locale, expected] of [["en", en], ["zh-CN", zh]]) {
        const { message } = purchase(need, { ...OPTIONS, locale }).find(({ product }) => product === key);
        if (typeof expected === "string") assert.equal(message, expected);
        else assert.match(message, expected);
      }
    });
  }
});

describe("bad input", () => {
  /** The issues of a need as [path, code], the same in both languages. */
  const wrong = (need) => alike((locale) => thrown(() => purchase(need, { ...OPTIONS, locale })));
  for (const value of [null, undefined, 5, "6 sites", [], [{ websites: 1 }], () => {}, 5n, Symbol("x"), HUGE]) {
    test(`${name(value)} is no need`, () => assert.deepEqual(wrong(value), [["", "notAnObject"]]));
  }
  test("of a number of sites", () => {
    for (const field of ["websites", "apps"]) {
      for (const [value, code] of WRONG.whole({ max: 100_000 })) assert.deepEqual(wrong({ [field]: value }), [[field, code]], name(value));
      assert.ok(Array.isArray(purchase({ [field]: 100_000 }, OPTIONS)));
    }
  });
  test("none at all", () => {
    for (const need of [{}, { websites: 0 }, { websites: 0, apps: 0 }, { apps: undefined }, { websites: -0 }]) assert.deepEqual(wrong(need), [["websites", "required"]]);
  });
  test("of the day, the way and the account", () => {
    for (const [value, code] of WRONG.date()) assert.deepEqual(wrong({ websites: 1, from: value }), [["from", code]], name(value));
    for (const field of ["for", "accountKind", "accountSite", "entityKind"]) {
      for (const value of ["", "neither", null, 5, HUGE, {}]) assert.deepEqual(wrong({ websites: 1, [field]: value }), [[field, "notOneOf"]], name(value));
    }
    for (const field of ["codesUsedByAccount", "sitesFiledByAccount"]) {
      for (const [value, code] of WRONG.whole({ max: 1_000_000 })) assert.deepEqual(wrong({ websites: 1, [field]: value }), [[field, code]], name(value));
    }
  });
  test("of the providers", () => {
    for (const value of [null, 5, "alibaba", {}, new Set(["alibaba"]), () => {}, revoked([])]) {
      assert.deepEqual(wrong({ websites: 1, providers: value }), [["providers", "notAList"]], name(value));
    }
    assert.deepEqual(wrong({ websites: 1, providers: ["alibab", "tencent", "tencent", null] }), [["providers[0]", "unknownProvider"], ["providers[3]", "unknownProvider"]]);
    assert.match(thrown(() => purchase({ websites: 1, providers: ["alibab"] }))[0].help, /did you mean `alibaba`/);
    const throwing = Object.defineProperty(["alibaba"], 0, { get: explode });
    for (const value of [throwing, new Proxy([], { get: explode }), Object.assign(["jd"], { [Symbol.iterator]: explode })]) {
      assert.deepEqual(wrong({ websites: 1, providers: value }), [["providers", "unreadable"]]);
    }
    for (const value of [new Array(1e9), Array(1e6).fill("nobody"), [HUGE, ...Array(1000)]]) {
      const issues = wrong({ websites: 1, providers: value });
      assert.ok(issues.length >= 50 && issues.length <= 200, `${issues.length} issues`);
    }
  });
  test("of names: an instance's facts are none of a need", () => {
    for (const key of ["website", "region", "product", "provider", "asOf", "__proto__x"]) assert.deepEqual(wrong({ websites: 1, [key]: 1 }), [[key, "unknownOption"]]);
    assert.match(thrown(() => purchase({ website: 1 })).find(({ path }) => path === "website").help, /did you mean `websites`/);
  });
  test("every issue at once", () => {
    assert.deepEqual(wrong({ websites: -1, apps: 1.5, from: "today", for: "both", accountKind: "firm", sitesFiledByAccount: "2", providers: ["x"], sites: 3 }), [
      ["websites", "negative"],
      ["apps", "notWhole"],
      ["from", "notADate"],
      ["for", "notOneOf"],
      ["sitesFiledByAccount", "notANumber"],
      ["accountKind", "notOneOf"],
      ["sites", "unknownOption"],
      ["providers[0]", "unknownProvider"],
    ]);
  });
});
