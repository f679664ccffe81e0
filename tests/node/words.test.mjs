// The sentences: thousands of verdicts of every product and code, plans, purchases and causes, on many days, in both languages,
// read for what no reader should see. And nothing is worded in vain: every reason, note, fix and cause of the types comes up.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { catalog, check, checkCode, describe as describeFindings, diagnose, explain, plan, purchase, validate } from "../../pkg/node.js";
import { codes, DAYS, instanceFacts, instances, randomness } from "./random.mjs";

const types = readFileSync(new URL("../../pkg/index.d.ts", import.meta.url), "utf8");
/** The words of a union of the types. */
const union = (name) => [...new RegExp(`type ${name} =([^;]+);`).exec(types)[1].matchAll(/"([^"]+)"/g)].map(([, word]) => word);

/** What can be read in one language: sentence → where one comes from. */
const said = { en: new Map(), "zh-CN": new Map() };
/** Labels and short phrases, which are no sentences. */
const labels = { en: new Map(), "zh-CN": new Map() };
const seen = { reasons: new Set(), notes: new Set(), fixes: new Set(), rules: new Set(), outcomes: new Set(), causes: new Set(), causeStatuses: new Set() };
/** Reasons that speak of a number had, found without one. */
const numberless = new Set();
const NUMBER = /^(total|left|codes|sites)(Met|TooShort|Disputed|Left|UsedUp|LimitOpen)$/;

/** Puts down what a verdict says, about an instance or a code, in both languages. */
function hear(en, asOf, instance) {
  const answers = ["code", "filing", "usable"].filter((key) => en[key]);
  for (const [locale, verdict] of [["en", en], ["zh-CN", explain(en, "zh-CN")]]) {
    const say = (text, what, map = said) => map[locale].has(text) || map[locale].set(text, { what, asOf, instance });
    for (const key of answers) say(verdict[key].summary, `${key}.${verdict[key].outcome}`);
    for (const note of verdict.notes) say(note.message, note.key);
    for (const finding of verdict.findings) {
      say(finding.message, finding.reason);
      if (finding.fix) say(finding.fix.message, finding.fix.kind);
      for (const note of finding.notes ?? []) say(note.message, note.key);
    }
    describeFindings(verdict, locale).forEach(({ readings, ...words }, n) => {
      const { fact, rule, found, needed } = verdict.findings[n];
      for (const [key, text] of Object.entries(words)) {
        // Of some codes no page says in which state they serve.
        if (key === "needed" && needed.values?.length === 0 && rule === "codeState") assert.equal(text, "");
        else if (key === "found" && found === undefined) assert.equal(text, "");
        else if (key === "fact" && fact === "product") assert.equal(text, "");
        else say(text, `${rule}: ${key}`, labels);
      }
      for (const reading of readings) for (const [key, text] of Object.entries(reading)) say(text, `${rule}: reading ${key}`, labels);
    });
  }
  for (const key of answers) seen.outcomes.add(en[key].outcome);
  for (const { reason, fix, notes, rule, values } of en.findings) {
    if (NUMBER.test(reason) && typeof values.have !== "number") numberless.add(reason);
    seen.reasons.add(reason);
    seen.rules.add(rule);
    if (fix) seen.fixes.add(fix.kind);
    for (const { key } of notes ?? []) seen.notes.add(key);
  }
  for (const { key } of en.notes) seen.notes.add(key);
}

/** Puts down what a call says in each language: pairs of a text and its kind. */
function hearAll(texts, asOf, instance) {
  for (const locale of ["en", "zh-CN"]) {
    for (const [text, what] of texts(locale)) said[locale].has(text) || said[locale].set(text, { what, asOf, instance });
  }
}

before(() => {
  const next = instances(catalog(), randomness(4242));
  const nextCode = codes(catalog(), randomness(77));
  const symptoms = catalog().providers.flatMap(({ symptoms }) => symptoms);
  for (let k = 0; k < 20_000; k++) {
    const asOf = DAYS[k % DAYS.length];
    const instance = next(asOf);
    hear(check(instance, { asOf }), asOf, instance);
    if (k % 3 === 0) {
      hearAll((locale) => plan(instance, { asOf, locale }).flatMap(({ message, steps }) => [
        [message, `plan of ${steps.map(({ kind }) => kind)}`],
        ...steps.map((step) => [step.message, `step ${step.kind}`]),
      ]), asOf, instance);
      for (const { steps } of plan(instance, { asOf, messages: false })) for (const { kind } of steps) seen.fixes.add(kind);
    }
    if (k % 5 === 0) {
      const code = nextCode(asOf);
      hear(checkCode(code, { asOf }), asOf, code);
    }
  }
  // What chance hardly brings: exactly the limit, by the time bought and by the time left.
  const asOf = "2026-11-22";
  const limit = { provider: "jd", product: "vm", region: "mainland", billing: "subscription", purchasedMonths: 3 };
  hear(check(limit, { asOf }), asOf, limit);
  for (const asOf of DAYS) {
    for (const websites of [1, 2, 6, 30]) {
      for (const accountKind of [undefined, "personal", "enterprise"]) {
        hearAll((locale) => purchase({ websites, accountKind }, { asOf, locale }).map(({ product, message }) => [message, `purchase of ${product}`]), asOf);
      }
    }
    for (const { key, ofCode } of symptoms) {
      hearAll((locale) => diagnose(key, undefined, { asOf, locale }).flatMap(({ code, message, fix }) => [[message, code], [fix, `${code}: fix`]]), asOf);
      const provider = key.split("-")[0];
      for (let n = 0; n < 20; n++) {
        let about;
        do about = ofCode ? nextCode(asOf) : next(asOf);
        while (about.provider !== provider);
        for (const { code, status } of diagnose(key, about, { asOf, messages: false })) {
          seen.causes.add(code);
          seen.causeStatuses.add(status);
        }
      }
      for (const { status } of diagnose(key, undefined, { asOf, messages: false })) seen.causeStatuses.add(status);
    }
  }
  for (const locale of ["en", "zh-CN"]) {
    const walk = (value, path) => {
      if (typeof value === "string") labels[locale].has(value) || labels[locale].set(value, { what: path });
      else if (value !== null && typeof value === "object") for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    };
    // Keys, ids and addresses are not for reading, a fact may have no hint, and of some codes no page says what they are.
    const unread = (key, value) => ["id", "key", "url", "help", "kind", "unit"].includes(key) || (key === "about" && value === "");
    walk(JSON.parse(JSON.stringify(catalog(locale), (key, value) => (unread(key, value) ? undefined : value))), "catalog");
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
    const { providers, publishers } = catalog("zh-CN");
    for (const { label } of publishers) for (const [word] of label.matchAll(latin)) names.add(word);
    for (const { name, products, regions } of providers) {
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

for (const [name, set] of Object.entries({
  ReasonCode: seen.reasons,
  NoteKey: seen.notes,
  FixKind: seen.fixes,
  RuleId: seen.rules,
  Outcome: seen.outcomes,
  CauseCode: seen.causes,
  CauseStatus: seen.causeStatuses,
})) {
  test(`every ${name} of the types comes up, and no other`, () => {
    assert.deepEqual(union(name).filter((word) => !set.has(word)), []);
    assert.deepEqual([...set].filter((word) => !union(name).includes(word)), []);
  });
}

test("the lists of the catalogue are the unions of the types", () => {
  const { facts, rules, statuses, outcomes, causeStatuses, publishers, grades, providers } = catalog();
  assert.deepEqual(facts.map(({ name }) => name), union("FactName"));
  assert.deepEqual(providers.map(({ key }) => key), union("Provider"));
  assert.deepEqual(providers.flatMap(({ symptoms }) => symptoms.map(({ key }) => key)), union("SymptomKey"));
  const lists = { RuleId: rules, Status: statuses, Outcome: outcomes, CauseStatus: causeStatuses, Publisher: publishers, Grade: grades };
  for (const [name, list] of Object.entries(lists)) {
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
  const WORDS = new Set(["name", "code", "about", "questions", "label", "question", "help", "title", "locale", "never"]);
  const plain = (value) => JSON.stringify(value, (key, inner) => (WORDS.has(key) && typeof inner !== "number" ? undefined : inner));
  assert.equal(plain(zh), plain(en), "the languages differ in words only");
  const own = instanceFacts(en);
  for (const { key: provider, products, regions, codeFacts } of en.providers) {
    for (const { name, values } of en.facts.filter(({ name }) => codeFacts.includes(name))) {
      for (const { key } of values ?? []) assert.equal(checkCode({ provider, [name]: key }).provider, provider);
    }
    for (const { key: product, variants } of products) {
      for (const variant of variants) assert.deepEqual(validate({ provider, product, variant: variant.key }), []);
      for (const { id } of regions) assert.deepEqual(validate({ provider, product, region: id }), []);
      for (const { name, values } of own) for (const { key } of values ?? []) assert.deepEqual(validate({ provider, product, [name]: key }), []);
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
  assert.equal(describeFindings(elastic)[address].needed, "a public IP of its own; refused: no public address or an elastic IP (EIP)");
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
