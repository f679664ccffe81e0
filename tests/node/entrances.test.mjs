// Two ways in, the fast encoder and the reader of whatever the encoder is not sure of, and one answer. Then the verdict
// as data: it is spoken again in another language, copied and stored.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { makeEncoder } from "../../src/face/encode.js";
import { face } from "../../src/face/face.js";
import { readFileSync } from "node:fs";
import { catalog, check, checkAll, explain, InputError, validate } from "../../pkg/node.js";
import { DAYS, instanceFacts, instances, randomness } from "./random.mjs";

const module = new WebAssembly.Module(readFileSync(new URL("../../pkg/icp_eligibility_bg.wasm", import.meta.url)));
const core = new WebAssembly.Instance(module).exports;
let sure = 0;
/** The package with only one of its entrances. */
const only = {
  reader: face({ ...core, makeEncoder: () => () => -1 }),
  encoder: face({
    ...core,
    makeEncoder: (parts) => {
      const encode = makeEncoder(parts);
      return (instance) => {
        const product = encode(instance);
        if (product >= 0) sure++;
        return product;
      };
    },
  }),
};

/** A verdict, or the issues of an input that is not valid. */
function answer({ check }, instance, options) {
  try {
    return check(instance, options);
  } catch (error) {
    if (error instanceof InputError || error.name === "InputError") return error.issues;
    throw error;
  }
}

const samples = [];
before(() => {
  const next = instances(catalog(), randomness(20261122));
  for (let k = 0; k < 5000; k++) {
    const asOf = DAYS[k % DAYS.length];
    samples.push([next(asOf), { asOf, locale: k % 2 ? "en" : "zh-CN" }]);
  }
});

test("encoder and reader give the same verdict for 5,000 instances of every product", () => {
  for (const [instance, options] of samples) {
    assert.deepEqual(only.encoder.check(instance, options), only.reader.check(instance, options), JSON.stringify(instance));
  }
  assert.equal(sure, samples.length, "the encoder is sure of a plain and valid instance");
});

test("a fact that is undefined is missing", () => {
  const names = instanceFacts(catalog()).map(({ name }) => name);
  for (const [instance, options] of samples) {
    const same = { ...instance };
    for (const name of names) if (!(name in instance)) same[name] = undefined;
    assert.deepEqual(check(same, options), check(instance, options), JSON.stringify(instance));
  }
});

test("the order in which facts are written is of no account", () => {
  for (const [instance, options] of samples.slice(0, 500)) {
    const turned = Object.fromEntries(Object.entries(instance).reverse());
    assert.deepEqual(check(turned, options), check(instance, options));
  }
});

test("any product of a provider without published rules comes in by both entrances, whatever its name", () => {
  const open = catalog().providers.filter((one) => one.open);
  assert.equal(open.length, 9);
  const good = ["any", "*", "x", "云主机", "ECS g7 / 2xlarge", "constructor", "__proto__", "toString", " ", "p".repeat(64)];
  const wrong = ["", "p".repeat(65), 5, null, undefined, {}, ["any"]];
  for (const { key: provider } of open) {
    for (const product of good) {
      for (const facts of [{}, { region: "mainland", billing: "spot", codesUsed: 9, expiresOn: "2026-01-01" }]) {
        const instance = { provider, product, ...facts };
        const verdict = only.encoder.check(instance, { asOf: "2026-11-22" });
        assert.deepEqual(only.reader.check(instance, { asOf: "2026-11-22" }), verdict, `${provider} ${product}`);
        assert.deepEqual(validate(instance), []);
        assert.deepEqual([verdict.product, verdict.code.outcome, verdict.filing.outcome], [product, "notCovered", "notCovered"]);
        assert.deepEqual([verdict.missing, verdict.changes], [[], []]);
        assert.ok(verdict.findings.flatMap(({ notes }) => notes ?? []).some(({ key }) => key === "noRuleFound"));
      }
    }
    for (const product of wrong) {
      const issues = answer(only.reader, { provider, product });
      assert.deepEqual(answer(only.encoder, { provider, product }), issues);
      assert.deepEqual(validate({ provider, product }), issues);
      assert.deepEqual(issues.map(({ path }) => path), ["product"]);
      assert.match(issues[0].help, /`any`/);
    }
  }
  // Of a provider with rules the name must be one of its own.
  assert.equal(answer(only.encoder, { provider: "alibaba", product: "*" })[0].code, "unknownProduct");
});

const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", purchasedMonths: 4 };
class Typed {
  constructor(own) {
    Object.assign(this, ECS, own);
  }
  get billing() {
    return "subscription";
  }
}
for (const [what, odd] of [
  ["an object without a prototype", Object.assign(Object.create(null), ECS)],
  ["a frozen object", Object.freeze({ ...ECS })],
  ["facts that are inherited", Object.create(ECS)],
  ["a getter of the class", new Typed({})],
  ["a getter of the class beside a misspelt key", new Typed({ billng: "spot" })],
  ["a fact that is not enumerable beside a misspelt key", Object.defineProperty({ ...ECS, billng: 1 }, "trial", { value: true })],
  ["a key that is a symbol", { ...ECS, [Symbol("note")]: 1 }],
  ["a list with the facts on it", Object.assign([], ECS)],
  ["a function with the facts on it", Object.assign(() => {}, ECS)],
  ["a date with the facts on it", Object.assign(new Date(0), ECS)],
  ["negative zero", { ...ECS, purchasedMonths: -0, codesUsed: -0 }],
]) {
  test(`encoder and reader agree on ${what}`, () => {
    const options = { asOf: "2026-11-22" };
    const slow = answer(only.reader, odd, options);
    assert.deepEqual(answer(only.encoder, odd, options), slow);
    assert.deepEqual(validate(odd), Array.isArray(slow) ? slow : []);
  });
}

test("explain puts the words on a verdict restored from JSON, in either language", () => {
  for (const [instance, { asOf }] of samples) {
    const silent = JSON.parse(JSON.stringify(check(instance, { asOf, messages: false })));
    assert.ok(silent.findings.every(({ message }) => message === ""), "messages: false leaves sentences empty");
    assert.equal(silent.code.summary, "");
    for (const locale of ["en", "zh-CN"]) {
      assert.deepEqual(explain(silent, locale), check(instance, { asOf, locale }), JSON.stringify(instance));
    }
  }
});

test("explain turns a spoken verdict from one language into the other and leaves its argument alone", () => {
  for (const [instance, { asOf }] of samples.slice(0, 1000)) {
    const en = check(instance, { asOf, locale: "en" });
    const before = structuredClone(en);
    const zh = explain(en, "zh-CN");
    assert.deepEqual(zh, check(instance, { asOf, locale: "zh-CN" }));
    assert.deepEqual(explain(zh, "en"), en);
    assert.deepEqual(en, before);
  }
});

test("a verdict is plain data: JSON and structuredClone give it back", () => {
  for (const [instance, options] of samples) {
    const verdict = check(instance, options);
    assert.deepEqual(structuredClone(verdict), verdict);
    assert.deepEqual(JSON.parse(JSON.stringify(verdict)), verdict);
  }
});

test("negative zero is zero, in the verdict too", () => {
  const options = { asOf: "2026-11-22" };
  const nothing = { ...ECS, purchasedMonths: 0, codesUsed: 0, bandwidthMbps: 0 };
  const minus = { ...ECS, purchasedMonths: -0, codesUsed: -0, bandwidthMbps: -0 };
  assert.deepEqual(check(minus, options), check(nothing, options));
});

test("the parts that verdicts share are frozen, and what is not shared is the caller's", () => {
  const make = () => check({ ...ECS, publicIp: "elastic" }, { asOf: "2026-11-22" });
  const [one, other] = [make(), make()];
  for (const verdict of [one, other]) {
    assert.ok(Object.isFrozen(verdict.missing) && Object.isFrozen(verdict.code.missing));
    for (const finding of verdict.findings) {
      for (const part of [finding.appliesTo, finding.needed, finding.sources, ...finding.sources]) assert.ok(Object.isFrozen(part));
      for (const { needed, rows, sources } of finding.readings ?? []) {
        for (const part of [needed, rows, sources]) assert.ok(Object.isFrozen(part));
      }
      for (const note of finding.notes ?? []) assert.ok(Object.isFrozen(note.sources));
    }
  }
  const before = structuredClone(other);
  one.code.because.length = 0;
  one.findings[0].message = "mine";
  for (const finding of one.findings) for (const note of finding.notes ?? []) note.message = "mine";
  one.findings.length = 0;
  assert.deepEqual(other, before);
  assert.deepEqual(make(), before);
});

test("a row of checkAll is the verdict's own answer, and findings: true gives the verdict itself", () => {
  for (const asOf of ["2019-09-21", "2026-11-22"]) {
    const list = samples.slice(0, 1000).map(([instance]) => instance);
    const rows = checkAll(list, { asOf });
    const whole = checkAll(list, { asOf, findings: true, locale: "zh-CN" });
    list.forEach((instance, k) => {
      const verdict = check(instance, { asOf, locale: "zh-CN" });
      assert.deepEqual(whole[k], verdict);
      const behind = new Set([...verdict.code.because, ...verdict.filing.because]);
      const because = [...new Set(verdict.findings.map(({ rule }) => rule))].filter((rule) => behind.has(rule));
      const { code, filing, missing } = verdict;
      assert.deepEqual(rows[k], { code: code.outcome, filing: filing.outcome, because, missing }, JSON.stringify(instance));
    });
  }
});
