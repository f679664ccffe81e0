// Tables come when they are first asked for, and the module's memory can move when one does. So whatever is asked first of all, in a module of
// its own, is answered as it is later: each function, without a region and with one, with and without words, in both languages.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { makeEncoder } from "../../src/face/encode.js";
import { face } from "../../src/face/face.js";

const module = new WebAssembly.Module(readFileSync(new URL("../../pkg/icp_eligibility_bg.wasm", import.meta.url)));
/** The package anew. Its memory grows by a page each time a table is made, so that every view of it from before is useless. */
function anew() {
  const { exports: core } = new WebAssembly.Instance(module);
  const text = (...of) => {
    core.memory.grow(1);
    return core.text(...of);
  };
  return face({ ...core, text, makeEncoder });
}

const INSTANCES = {
  "an instance without a region": { provider: "alibaba", product: "ecs", purchasedMonths: 2 },
  "an instance anywhere in the mainland": { provider: "tencent", product: "cvm", region: "mainland", billing: "payAsYouGo" },
  "an instance in a zone": { provider: "huawei", product: "ecs", region: "cn-north-4a", expiresOn: "2027-01-01", codesUsed: 5 },
  "an instance in a special region": { provider: "tencent", product: "cvm", region: "ap-shanghai-fsi" },
};
const CODE = { provider: "alibaba", codeState: "filed", codeUse: "newFiling", expiresOn: "2027-01-01" };
const VERDICT = anew().check(INSTANCES["an instance in a zone"], { asOf: "2026-11-22" });
const options = (locale, more) => ({ asOf: "2026-11-22", locale, ...more });
const each = (what, call) => Object.entries(INSTANCES).map(([which, instance]) => [`${what} of ${which}`, (icp, locale) => call(icp, instance, locale)]);

const CALLS = [
  ...each("check", (icp, instance, locale) => icp.check(instance, options(locale))),
  ...each("check without sentences", (icp, instance, locale) => icp.check(instance, options(locale, { messages: false }))),
  ...each("a row", (icp, instance) => icp.checkAll([instance, { ...instance, region: "cn-hangzhou" }], { asOf: "2026-11-22" })),
  ...each("plan", (icp, instance, locale) => icp.plan(instance, options(locale))),
  ...each("validate", (icp, instance, locale) => icp.validate({ ...instance, region: " " }, { locale })),
  ["purchase", (icp, locale) => icp.purchase({ websites: 3, apps: 1 }, options(locale))],
  ["checkCode", (icp, locale) => icp.checkCode(CODE, options(locale))],
  ["causes of a symptom", (icp, locale) => icp.diagnose("alibaba-api-403", undefined, options(locale))],
  ...each("causes of a symptom", (icp, instance, locale) => instance.provider === "alibaba" && icp.diagnose("alibaba-no-apply-button", instance, options(locale))),
  ["explain", (icp, locale) => icp.explain(VERDICT, locale)],
  ["describe", (icp, locale) => icp.describe(VERDICT, locale)],
  ["catalog", (icp, locale) => icp.catalog(locale)],
];

const warm = anew();
for (const locale of ["en", "zh-CN"]) for (const [, call] of CALLS) call(warm, locale);

describe("whatever is asked first is answered as it is later", () => {
  for (const [what, call] of CALLS) {
    test(what, () => {
      for (const locale of ["en", "zh-CN"]) {
        const first = call(anew(), locale);
        assert.deepEqual(first, call(warm, locale));
        assert.ok(first !== undefined);
      }
    });
  }
});
