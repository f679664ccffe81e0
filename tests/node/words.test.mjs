// The sentences: thousands of verdicts of every product, on many days, in both languages, read for what no reader should
// see. And nothing is worded in vain: every reason, note and fix of the types comes up.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { catalog, check, describe as describeFindings, explain, validate } from "../../pkg/node.js";
import { DAYS, instances, randomness } from "./random.mjs";

const types = readFileSync(new URL("../../pkg/index.d.ts", import.meta.url), "utf8");
/** The words of a union of the types. */
const union = (name) => [...new RegExp(`type ${name} =([^;]+);`).exec(types)[1].matchAll(/"([^"]+)"/g)].map(([, word]) => word);

/** What can be read in one language: sentence → where one comes from. */
const said = { en: new Map(), "zh-CN": new Map() };
/** Labels and short phrases, which are no sentences. */
const labels = { en: new Map(), "zh-CN": new Map() };
const seen = { reasons: new Set(), notes: new Set(), fixes: new Set(), rules: new Set(), outcomes: new Set() };
/** Reasons that speak of a number had, found without one. */
const numberless = new Set();
const NUMBER = /^(total|left|codes|sites)(Met|TooShort|Disputed|Left|UsedUp|LimitOpen)$/;

before(() => {
  const next = instances(catalog(), randomness(4242));
  for (let k = 0; k < 20_000; k++) {
    const asOf = DAYS[k % DAYS.length];
    const instance = next(asOf);
    const en = check(instance, { asOf });
    for (const [locale, verdict] of [["en", en], ["zh-CN", explain(en, "zh-CN")]]) {
      const say = (text, what, map = said) => map[locale].has(text) || map[locale].set(text, { what, asOf, instance });
      for (const question of ["code", "filing"]) say(verdict[question].summary, `${question}.${verdict[question].outcome}`);
      for (const note of verdict.notes) say(note.message, note.key);
      for (const finding of verdict.findings) {
        say(finding.message, finding.reason);
        if (finding.fix) say(finding.fix.message, finding.fix.kind);
        for (const note of finding.notes ?? []) say(note.message, note.key);
      }
      describeFindings(verdict, locale).forEach(({ readings, ...words }, n) => {
        const { fact, rule, found } = verdict.findings[n];
        for (const [key, text] of Object.entries(words)) {
          if (key === "found" && found === undefined) assert.equal(text, "");
          else if (key === "fact" && fact === "product") assert.equal(text, "");
          else say(text, `${rule}: ${key}`, labels);
        }
        for (const reading of readings) for (const [key, text] of Object.entries(reading)) say(text, `${rule}: reading ${key}`, labels);
      });
    }
    for (const outcome of [en.code.outcome, en.filing.outcome]) seen.outcomes.add(outcome);
    for (const { reason, fix, notes, rule, values } of en.findings) {
      if (NUMBER.test(reason) && typeof values.have !== "number") numberless.add(reason);
      seen.reasons.add(reason);
      seen.rules.add(rule);
      if (fix) seen.fixes.add(fix.kind);
      for (const { key } of notes ?? []) seen.notes.add(key);
    }
    for (const { key } of en.notes) seen.notes.add(key);
  }
  for (const locale of ["en", "zh-CN"]) {
    const walk = (value, path) => {
      if (typeof value === "string") labels[locale].has(value) || labels[locale].set(value, { what: path });
      else if (value !== null && typeof value === "object") for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    // Keys, ids and addresses are not for reading, and a fact may have no hint.
    walk(JSON.parse(JSON.stringify(catalog(locale), (key, value) => (["id", "key", "url", "help", "kind", "unit"].includes(key) ? undefined : value))), "catalog");
  }
});

/** The texts that a rule of style refuses, each with where it comes from. */
function refused(maps, locale, refuse) {
  const found = [];
  for (const map of maps) {
    for (const [text, from] of map[locale]) if (refuse(text)) found.push({ text, ...from });
  }
  return found;
}
/** One of each kind, as a line. */
const ofKind = (list) => {
  const kinds = new Map(list.map((one) => [one.what, one]));
  return [...kinds.values()].map(({ what, text, ...from }) => `${what}: ${text} ← ${JSON.stringify(from)}`);
};

describe("every text", () => {
  for (const locale of ["en", "zh-CN"]) {
    for (const [what, pattern] of Object.entries({
      "is not empty": /^\s*$/,
      "has no parameter left in it": /[{}]/,
      "has no value that is none": /\bundefined\b|\bNaN\b|\bnull\b|\[object/,
      "has no double space": / {2}|[\r\n\t]/,
      "does not begin or end with a space": /^\s|\s$/,
      "has no stop twice, nor one after a comma": /[.。]{2}|[,，、;；:：][.。]|[,，、][,，、]/,
      "has no space before a stop": / [.,;:。，、；：]/,
      "has no empty brackets": /\( *\)|（ *）|``|“”/,
    })) {
      test(`${what} (${locale})`, () => {
        assert.deepEqual(ofKind(refused([said, labels], locale, (text) => pattern.test(text))), []);
      });
    }
  }
});

describe("English", () => {
  const not = (pattern) => ofKind(refused([said], "en", (text) => !pattern.test(text)));
  test("a sentence begins with a capital, a number or a quoted id", () => assert.deepEqual(not(/^([A-Z0-9`]|“)/), []));
  test("a sentence ends with a stop", () => assert.deepEqual(not(/[.!?]”?$/), []));
  test("no Chinese but names of regions, terms in the original and ids", () => {
    const chinese = refused([said, labels], "en", (text) => /[\u3400-\u9fff]/.test(text.replace(/以上|\(\p{Script=Han}+\)/gu, "")));
    assert.deepEqual(ofKind(chinese), []);
  });
  test("one is not plural, and nothing else is singular", () => {
    const wrong = refused([said, labels], "en", (text) => /\b1 (months|days)\b/.test(text) || /(^|\s|\()(?!1 )[\d,]+ (month|day)\b/.test(text));
    assert.deepEqual(ofKind(wrong), []);
  });
});

describe("Chinese", () => {
  /** Latin words that Chinese readers know these things by; names and ids come from the catalogue. */
  const KNOWN = new Set(["ICP", "IP", "EIP", "App", "API", "CVM", "ID", "Mbit", "s"]);
  const latin = /[A-Za-z][A-Za-z0-9.+-]*/g;
  const names = new Set();

  before(() => {
    for (const { name, products, regions } of catalog("zh-CN").providers) {
      const texts = [name, ...products.flatMap(({ name, variants }) => [name, ...variants.map(({ name }) => name)]), ...regions.map(({ name }) => name)];
      for (const text of texts) for (const [word] of text.matchAll(latin)) names.add(word);
    }
  });

  test("a sentence has Chinese in it and ends with a stop", () => {
    assert.deepEqual(ofKind(refused([said], "zh-CN", (text) => !/[\u4e00-\u9fff]/.test(text) || !/[。！？]”?$/.test(text))), []);
  });
  test("no Latin word but names, ids and known terms", () => {
    const strange = new Map();
    for (const map of [said, labels]) {
      for (const [text, from] of map["zh-CN"]) {
        if (/^catalog\.(sources|providers|version|locales?)\b/.test(from.what)) continue;
        const given = from.instance ? Object.values(from.instance).filter((value) => typeof value === "string") : [];
        const own = given.reduce((rest, value) => rest.replaceAll(value, ""), text).replace(/`[^`]*`/g, "");
        for (const [word] of own.matchAll(latin)) if (!KNOWN.has(word) && !names.has(word)) strange.set(word, `${from.what}: ${text}`);
      }
    }
    assert.deepEqual(Object.fromEntries(strange), {});
  });
  test("no mark of the other script between characters", () => {
    const western = refused([said, labels], "zh-CN", (text) => /[\u4e00-\u9fff][,;:?!]|[,;?!][\u4e00-\u9fff]|[\u4e00-\u9fff]\.(?!\w)|[\u4e00-\u9fff]\(|\([\u4e00-\u9fff]/.test(text));
    assert.deepEqual(ofKind(western.filter(({ what }) => !what.startsWith("catalog.sources"))), []);
  });
  test("a space on both sides of Latin letters, or on none", () => {
    const uneven = refused([said], "zh-CN", (text) => {
      const own = text.replace(/`[^`]*`/g, "");
      return /[\u4e00-\u9fff][A-Za-z]+ [\u4e00-\u9fff]|[\u4e00-\u9fff] [A-Za-z]+[\u4e00-\u9fff]/.test(own);
    });
    assert.deepEqual(ofKind(uneven), []);
  });
});

test("what the types name comes up: reasons, notes, fixes, rules, outcomes", () => {
  const never = {
    reasons: union("ReasonCode").filter((word) => !seen.reasons.has(word)),
    notes: union("NoteKey").filter((word) => !seen.notes.has(word)),
    fixes: union("FixKind").filter((word) => !seen.fixes.has(word)),
    rules: union("RuleId").filter((word) => !seen.rules.has(word)),
    outcomes: union("Outcome").filter((word) => !seen.outcomes.has(word)),
  };
  assert.deepEqual(never, { reasons: [], notes: [], fixes: [], rules: [], outcomes: [] });
});

test("what comes up is named by the types", () => {
  const unknown = (name, words) => [...words].filter((word) => !union(name).includes(word));
  assert.deepEqual(unknown("ReasonCode", seen.reasons), []);
  assert.deepEqual(unknown("NoteKey", seen.notes), []);
  assert.deepEqual(unknown("FixKind", seen.fixes), []);
  const { facts, rules, statuses, outcomes, publishers, grades } = catalog();
  assert.deepEqual(facts.map(({ name }) => name), union("FactName"));
  for (const [name, list] of Object.entries({ RuleId: rules, Status: statuses, Outcome: outcomes, Publisher: publishers, Grade: grades })) {
    assert.deepEqual(list.map(({ key }) => key).sort(), union(name).sort(), name);
  }
});

/** The message and the fix of one rule. */
function told(instance, asOf, rule) {
  const finding = check({ region: "mainland", ...instance }, { asOf }).findings.find((one) => one.rule === rule);
  return { ...finding, fix: finding.fix?.message };
}

test("a number that decides is told, whichever fact it comes from", () => {
  assert.deepEqual([...numberless], []);
  const ECS = { provider: "alibaba", product: "ecs" };
  const CVM = { provider: "tencent", product: "cvm" };
  const rows = [
    [{ ...ECS, sitesFiled: 5 }, "2026-11-22", "codeQuota", /^At least 5 used/],
    [{ ...ECS, codesUsed: 1, sitesFiled: 7 }, "2026-11-22", "codeQuota", /^7 used/],
    [{ provider: "alibaba", product: "iot-package", sitesFiled: 2 }, "2026-11-22", "codeQuota", /^(At least )?2 used/],
    [{ ...CVM, expiresOn: "2026-11-01" }, "2026-11-22", "timeLeft", /^0 |expired|none/i],
    [{ ...CVM, expiresOn: "2026-11-22" }, "2026-11-22", "timeLeft", /^0 |expired|none/i],
    [{ ...CVM, expiresOn: "2026-12-12" }, "2026-11-22", "timeLeft", /^20 days left/],
  ];
  for (const [instance, asOf, rule, message] of rows) assert.match(told(instance, asOf, rule).message, message, JSON.stringify(instance));
});

test("a fix says something that is not so already", () => {
  const FC = { provider: "alibaba", product: "fc-plan" };
  assert.doesNotMatch(told({ ...FC, orderAmountCny: 100 }, "2026-11-22", "orderAmount").fix, /of RMB 100 or more/);
  assert.match(told({ ...FC, billing: "payAsYouGo" }, "2026-09-25", "billing").fix, /subscription\.$/);
});

test("a limit by variant names the variants as they are sold", () => {
  const instance = { provider: "alibaba", product: "wanxiaozhi", region: "mainland", codesUsed: 1 };
  const names = catalog("zh-CN").providers[0].products.find(({ key }) => key === "wanxiaozhi").variants.map(({ name }) => name);
  const verdict = check(instance, { asOf: "2026-11-22" });
  const n = verdict.findings.findIndex(({ rule }) => rule === "codeQuota");
  const { needed } = describeFindings(verdict, "zh-CN")[n];
  for (const name of names) assert.ok(needed.includes(name), `${name}: ${needed}`);
});

test("an amount is not rounded onto the limit that it misses", () => {
  for (const [amount, shown] of [[99.999, "99.999"], [99.99, "99.99"], [0.001, "0.001"]]) {
    const instance = { provider: "alibaba", product: "fc-plan", region: "mainland", orderAmountCny: amount };
    const { message, status } = check(instance, { asOf: "2026-11-22" }).findings.find(({ rule }) => rule === "orderAmount");
    assert.equal(status, "fail");
    assert.ok(message.includes(shown), message);
  }
});

test("the catalogue is complete and frozen in both languages, and its choices are accepted", () => {
  const [en, zh] = ["en", "zh-CN"].map((locale) => catalog(locale));
  assert.equal(catalog("en"), en, "made once");
  const frozen = (value) => value === null || typeof value !== "object" || (Object.isFrozen(value) && Object.values(value).every(frozen));
  assert.ok(frozen(en) && frozen(zh));
  const WORDS = new Set(["name", "code", "questions", "label", "question", "help", "title", "locale", "never"]);
  const plain = (value) => JSON.stringify(value, (key, inner) => (WORDS.has(key) && typeof inner !== "number" ? undefined : inner));
  assert.equal(plain(zh), plain(en), "the languages differ in words only");
  for (const { key: provider, products, regions } of en.providers) {
    for (const { key: product, variants } of products) {
      for (const variant of variants) assert.deepEqual(validate({ provider, product, variant: variant.key }), []);
      for (const { id } of regions) assert.deepEqual(validate({ provider, product, region: id }), []);
      for (const { name, values } of en.facts) for (const { key } of values ?? []) assert.deepEqual(validate({ provider, product, [name]: key }), []);
    }
  }
});

test("what a rule needs is said by its kind, also where it is no plain number", () => {
  const needed = [
    ["alipay", "unicloud-space", "orderAmount", "an amount that no page gives"],
    ["baidu", "any", "totalTerm", "more than 90 days"],
    ["huawei", "ecs", "noCodesMade", "fewer than 1"],
  ];
  for (const [provider, product, rule, words] of needed) {
    const verdict = check({ provider, product }, { asOf: "2026-11-22" });
    const k = verdict.findings.findIndex((finding) => finding.rule === rule);
    assert.equal(describeFindings(verdict)[k].needed, words, product);
  }
});

test("what is needed satisfies every reading, in whatever unit", () => {
  const lighthouse = { provider: "tencent", product: "lighthouse", region: "mainland", billing: "subscription", accountKind: "enterprise" };
  // Three months from 1 February are 89 days: enough for one page, not for the other.
  const verdict = check({ ...lighthouse, purchasedMonths: 3, startsOn: "2027-02-01", stage: "planned" }, { asOf: "2026-11-22" });
  const at = verdict.findings.findIndex(({ rule }) => rule === "totalTerm");
  assert.equal(verdict.findings[at].status, "disputed");
  assert.equal(describeFindings(verdict)[at].needed, "at least 3 months and at least 90 days");
  const cvm = { provider: "tencent", product: "cvm", region: "mainland", publicIp: "elastic", bandwidthMbps: 1 };
  const elastic = check(cvm, { asOf: "2026-11-22" });
  const address = elastic.findings.findIndex(({ rule, appliesTo }) => rule === "publicAddress" && appliesTo.length === 2);
  assert.equal(describeFindings(elastic)[address].needed, "its own public IP (refused: no public address or elastic IP (EIP))");
});

test("a summary gives a reason that is behind the answer, counts the others, and says what is out of reach", () => {
  const summary = (instance, asOf, question) => check({ region: "mainland", ...instance }, { asOf })[question].summary;
  const cvm = { provider: "tencent", product: "cvm", stage: "owned", bandwidthMbps: 5, billing: "subscription", purchasedMonths: 12 };
  const open = { ...cvm, startsOn: "2019-08-01", expiresOn: "2020-08-01", state: "running", sitesFiled: 3 };
  assert.match(summary(open, "2019-09-01", "filing"), /3 filed so far, and as of this date no page gives a limit\.$/);
  const ecs = { provider: "alibaba", product: "ecs" };
  assert.match(summary({ ...ecs, billing: "spot", publicIp: "none" }, "2026-11-22", "code"), / One more rule is not met\.$/);
  const three = { ...ecs, billing: "subscription", purchasedMonths: 3, publicIp: "assigned" };
  assert.match(summary(three, "2026-11-22", "code"), /depends on: site of the account\. At best, published pages disagree\.$/);
  assert.match(summary({ provider: "alibaba", product: "oss" }, "2026-11-22", "code"), /^It cannot give a filing code/);
});
