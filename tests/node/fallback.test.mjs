// The module as plain JavaScript, for places without WebAssembly: it answers as the module does.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fallback from "../../pkg/fallback.js";
import * as page from "../../pkg/index.js";
import * as node from "../../pkg/node.js";
import { codes, DAYS, instances, randomness } from "./random.mjs";

await page.init(Promise.resolve(fallback));
const catalog = node.catalog();

/** What a function answers, or the issues that it throws; as text, since values are compared by the million. */
function answer(call) {
  try {
    return JSON.stringify(call());
  } catch (error) {
    if (!error.issues) throw error;
    return JSON.stringify(error.issues);
  }
}
const same = (what, call) => assert.ok(answer(() => call(page)) === answer(() => call(node)), what);

test("without WebAssembly every function answers the same, while its memory grows", () => {
  const { buffer } = fallback.memory;
  for (const locale of catalog.locales) same(`catalog ${locale}`, ({ catalog }) => catalog(locale));
  const next = instances(catalog, randomness(5));
  const nextCode = codes(catalog, randomness(6));
  for (let k = 0; k < 2000; k += 1) {
    const asOf = DAYS[k % DAYS.length];
    const locale = catalog.locales[k % 2];
    const instance = next(asOf);
    const what = `${JSON.stringify(instance)} ${asOf} ${locale}`;
    same(`check ${what}`, ({ check }) => check(instance, { asOf, locale }));
    same(`explain ${what}`, ({ check, explain }) => explain(check(instance, { asOf, messages: false }), locale));
    same(`row ${what}`, ({ checkAll }) => checkAll([instance, { ...instance, region: "xx-nowhere" }], { asOf }));
    if (k % 10 > 0) continue;
    same(`plan ${what}`, ({ plan }) => plan(instance, { asOf, locale }));
    same(`purchase ${asOf}`, ({ purchase }) => purchase({ websites: 1 + (k % 7), from: asOf }, { locale }));
    const code = nextCode(asOf);
    same(`code ${JSON.stringify(code)} ${asOf}`, ({ checkCode }) => checkCode(code, { asOf, locale }));
  }
  for (const { key, symptoms } of catalog.providers) {
    for (const symptom of symptoms) same(`${key} ${symptom.key}`, ({ diagnose }) => diagnose(symptom.key));
  }
  assert.equal(buffer.byteLength, 0, "a buffer that was grown out of holds nothing, as WebAssembly has it");
});
