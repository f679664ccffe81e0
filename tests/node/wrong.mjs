// Bad input, for the tests of every function: what is wrong of each kind of fact, objects that do harm when they are read, and
// what every InputError must be.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { InputError } from "../../pkg/node.js";

export const LOCALES = ["en", "zh-CN"];
export const HUGE = "x".repeat(10_000_000);

/** Every issue can be shown to a person: short, on one line, saying what and what to do, without words of the inside. */
export function presentable(issues) {
  assert.ok(issues.length > 0, "there is an issue");
  for (const { path, message, help, ...rest } of issues) {
    assert.deepEqual(Object.keys(rest), ["code"]);
    assert.equal(typeof path, "string");
    for (const text of [message, help]) {
      assert.match(text, /\S/, "there are words");
      assert.ok(text.length < 600, `${text.length} characters`);
      assert.doesNotMatch(text, /[\r\n]|\{\w|\bundefined\b(?!`)/, text);
      assert.doesNotMatch(text, /\b(f64|f32|[iu](8|16|32|64)|usize|bool|Option|Some|None|Vec|str|String|Result|Err|JsValue)\b/, text);
    }
    assert.match(message + help, /`[^`]+`/, `${message}: the value or the name is quoted`);
    assert.ok(path.length < 100, path.slice(0, 100));
  }
}

/** The issues of a call that must throw an InputError. */
export function thrown(call) {
  let issues;
  assert.throws(call, (error) => {
    assert.ok(error instanceof InputError && error instanceof Error, `${error?.name}: ${error?.message}`);
    assert.equal(error.name, "InputError");
    for (const { message, help } of error.issues) assert.ok(error.message.includes(message) && error.message.includes(help));
    issues = error.issues;
    return true;
  });
  presentable(issues);
  return issues;
}

/** Issues as [path, code], the same in both languages and each in its own words. */
export function alike(issuesIn) {
  const [en, zh] = LOCALES.map(issuesIn);
  assert.deepEqual(en.map(({ path, code }) => [path, code]), zh.map(({ path, code }) => [path, code]));
  en.forEach((issue, k) => {
    const own = `${issue.message} ${issue.help}`.replace(/`[^`]*`/g, "");
    assert.doesNotMatch(own, /[\u4e00-\u9fff]/);
    assert.match(zh[k].message, /[\u4e00-\u9fff]/);
    assert.match(zh[k].help, /[\u4e00-\u9fff]/);
  });
  return en.map(({ path, code }) => [path, code]);
}

/** A value in the name of a test. */
export const name = (value) => inspect(value, { maxStringLength: 20, breakLength: Number.POSITIVE_INFINITY });

export const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
/** An object of which every way to become a text throws. */
export const hostile = {
  toString() {
    throw new Error("toString");
  },
  valueOf() {
    throw new Error("valueOf");
  },
  toJSON() {
    throw new Error("toJSON");
  },
};
export const explode = () => {
  throw new Error("no");
};

/** Values that no fact has. */
const NEVER = [null, Number.NaN, {}, [], [3], 3n, Symbol("x"), () => {}, new Date(0), new String("none"), new Number(3), hostile];
const objects = (code) => NEVER.map((value) => [value, code]);
/** Values that a fact cannot have, by its kind, each with the code of its issue. */
export const WRONG = {
  whole: ({ max }) => [
    ...objects("notANumber"),
    ["3", "notANumber"],
    ["", "notANumber"],
    [HUGE, "notANumber"],
    [true, "notANumber"],
    [Number.POSITIVE_INFINITY, "tooLarge"],
    [max + 1, "tooLarge"],
    [Number.MAX_VALUE, "tooLarge"],
    [Number.NEGATIVE_INFINITY, "negative"],
    [-1, "negative"],
    [-0.5, "negative"],
    [1.5, "notWhole"],
    [Number.MIN_VALUE, "notWhole"],
  ],
  amount: ({ max }) => [
    ...objects("notANumber"),
    ["3", "notANumber"],
    [HUGE, "notANumber"],
    [false, "notANumber"],
    [Number.POSITIVE_INFINITY, "tooLarge"],
    [max + 0.5, "tooLarge"],
    [Number.NEGATIVE_INFINITY, "negative"],
    [-0.01, "negative"],
  ],
  date: () => [
    ...objects("notADate"),
    ...[
      "",
      "2026-02-30",
      "2026-02-29",
      "1900-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-01-00",
      "2026-01-32",
      "2026-2-3",
      "26-02-03",
      "02026-02-03",
      "2026/02/03",
      "20260203",
      "2026-11-22T00:00:00Z",
      " 2026-11-22",
      "2026-11-22 ",
      "-026-11-22",
      "２０２６-11-22",
      "today",
      HUGE,
    ].map((text) => [text, "notADate"]),
    [20261122, "notADate"],
    [Date.UTC(2026, 10, 22), "notADate"],
    [true, "notADate"],
    ["1999-12-31", "dateOutOfRange"],
    ["2200-01-01", "dateOutOfRange"],
    ["0000-01-01", "dateOutOfRange"],
    ["9999-12-31", "dateOutOfRange"],
  ],
  yesNo: () => [...objects("notYesNo"), ...["true", "yes", "", "否", 1, 0, HUGE, new Boolean(true)].map((value) => [value, "notYesNo"])],
  oneOf: ({ values }) => [
    ...objects("notOneOf"),
    ...["", "nothing", values[0].key.toUpperCase(), `${values[0].key} `, values[0].label + 1, "constructor", HUGE, 0, true].map(
      (value) => [value, "notOneOf"],
    ),
  ],
  variant: () => [...objects("notOneOf"), ...["", "Light", "light ", "toString", HUGE, 0, true].map((value) => [value, "notOneOf"])],
  region: () => [
    ...objects("notText"),
    [5, "notText"],
    [true, "notText"],
    ...["", " ", " cn-hangzhou", "cn-hangzhou ", "cn-hangzhou\n", "\u3000cn-hangzhou", "x".repeat(65), HUGE].map((text) => [text, "badRegion"]),
  ],
};
