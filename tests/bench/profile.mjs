// Where the time of a check goes, part by part: `node tests/bench/profile.mjs`. The numbers in PROFILE.md are from here.
import { readFileSync } from "node:fs";
import { makeEncoder, version } from "../../src/face/encode.js";
import { face } from "../../src/face/face.js";
import { cases } from "./engines/cases.mjs";
import { take } from "./engines/icp-eligibility.mjs";
import { instances } from "./floor/instances.mjs";
import { floor as natural } from "./floor/natural.mjs";
import { tables } from "./floor/tables.mjs";

const COUNT = 5000;
const wasm = readFileSync(new URL("../../pkg/icp_eligibility_bg.wasm", import.meta.url));
const line = (name, value, unit = "ns") => console.log(`  ${name.padEnd(58)}${value.toFixed(unit === "ms" ? 2 : 0).padStart(8)} ${unit}`);

// ---- The first check, step by step, before anything is warm ----

console.log("a first check");
const step = (name, run) => {
  const start = performance.now();
  const made = run();
  line(name, performance.now() - start, "ms");
  return made;
};
let inTexts = 0;
const timed = (run) => {
  const start = performance.now();
  const made = run();
  inTexts += performance.now() - start;
  return made;
};
const module = step("compiling the module", () => new WebAssembly.Module(wasm));
const { exports: core } = step("an instance of it", () => new WebAssembly.Instance(module));
let encode;
const parts = { ...core, text: (...of) => timed(() => core.text(...of)), version: version.package, makeEncoder: (of) => (encode = makeEncoder(of)) };
const icp = step("the face over it: facts, providers, products", () => face(parts));
const asOf = version.reviewedOn;
const today = instances(COUNT, 1, asOf);
step("check: regions, rules, sources, words, and the answer", () => icp.check(today[0], { asOf, locale: "en" }));
line("  of these two, the module writing its tables", inTexts, "ms");

// ---- A check among many ----

const day = Date.parse(asOf) / 86_400_000;
const slots = new Float64Array(core.memory.buffer, core.window(), 1024);
/** ns each, the best of some rounds, once it is hot. */
function each(name, list, run) {
  for (const start = performance.now(); performance.now() - start < 500; ) for (const one of list) run(one);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const start = performance.now();
    for (const one of list) run(one);
    best = Math.min(best, (performance.now() - start) / list.length);
  }
  line(name, best * 1e6);
}

console.log("\na check on the day of the newest rules, of ECS and CVM");
each("reading the instance into numbers", today, encode);
const packed = today.map((instance) => [encode(instance), Float64Array.from(slots.subarray(0, 29))]);
const inModule = (detail, on) => ([product, facts]) => {
  slots.set(facts);
  return core.check(product, on, detail);
};
each("the module: both answers and the rules behind them", packed, inModule(false, day));
each("the module: every finding and the later days", packed, inModule(true, day));
each("a row, all of it", today, (instance) => icp.checkAll([instance], { asOf }));
each("a check without sentences, all of it", today, (instance) => icp.check(instance, { asOf, messages: false }));
each("a check with sentences, all of it", today, (instance) => icp.check(instance, { asOf, locale: "en" }));

/** A verdict again, from one that is there: what its objects alone cost. */
const again = ({ findings, code, filing, ...about }) => ({
  provider: about.provider, product: about.product, asOf: about.asOf, catalog: about.catalog, reviewedOn: about.reviewedOn,
  code: answer(code),
  filing: answer(filing),
  findings: findings.map(finding),
  missing: about.missing, changes: about.changes.slice(), notes: about.notes.slice(),
});
const answer = ({ outcome, grade, summary, because, missing }) => ({ outcome, grade, summary, because: because.slice(), missing });
function finding({ rule, appliesTo, status, fact, found, needed, reason, values, message, sources, fix }) {
  const { found: value, needed: limit, have, unit } = values;
  const made = { rule, appliesTo, status, fact, found, needed, reason, values: { found: value, needed: limit, have, unit }, message, sources };
  if (fix) made.fix = { kind: fix.kind, message: fix.message, months: fix.months };
  return made;
}
each("a copy of a verdict that is there: its objects alone", today.map((instance) => icp.check(instance, { asOf, locale: "en" })), (verdict) => {
  globalThis.kept = again(verdict);
});

console.log("\na check with sentences of an instance never seen before");
const seen = instances(20_000, 5, asOf);
const unseen = instances(60_000, 99, asOf);
for (const [name, by] of [["the package", icp], ["hand-written JavaScript", natural(JSON.parse(JSON.stringify(tables({ ...icp, version }, asOf))))]]) {
  const all = (list) => {
    for (const one of list) globalThis.kept = by.check(one, { asOf, locale: "en" });
  };
  all(seen);
  const start = performance.now();
  all(unseen);
  line(name, ((performance.now() - start) / unseen.length) * 1e6);
}

console.log("\na check on the engines' work, of a day in 2025: nine later texts of ECS are looked at");
const work = cases(COUNT).map((input) => ({ instance: take(input), asOf: input.asOf, day: Date.parse(input.asOf) / 86_400_000 }));
const past = work.map(({ instance, day: on }) => [encode(instance), Float64Array.from(slots.subarray(0, 29)), on]);
each("the module: both answers and the rules behind them", past, (one) => inModule(false, one[2])(one));
each("the module: every finding and the later days", past, (one) => inModule(true, one[2])(one));
each("a check with sentences, all of it", work, ({ instance, asOf: on }) => icp.check(instance, { asOf: on, locale: "en" }));
const { findings, changes } = icp.check(work[0].instance, { asOf: work[0].asOf });
console.log(`  such a verdict: ${findings.length} findings, ${changes.length} changes, ${JSON.stringify(icp.check(work[0].instance, { asOf: work[0].asOf })).length} characters as JSON`);
