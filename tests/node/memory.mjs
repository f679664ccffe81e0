// How many calls the tests of memory make, in Node and in Chromium, and what may be left of them.
import assert from "node:assert/strict";

// In `make test` a million calls, half of them checks, half bad ones, among which are those of every function that throws an `InputError`;
// and ten thousand good calls of the other functions together, which take longer: about half a minute in Node and in Chromium each. In
// `make test-full`, which takes minutes, a million checks, a million bad calls and two hundred thousand of the others.
const CALLS = Number(process.env.CALLS || 500_000);
const FURTHER = Number(process.env.FURTHER || 10_000);

/** What is called, in words, and how often. */
export const ROUNDS = [
  ["bad", "bad calls of every function", CALLS],
  ["good", "checks", CALLS],
  ["further", "plans, purchases, codes, causes and inventories", FURTHER],
].map(([kind, what, count]) => ({ kind, count, title: `${count.toLocaleString("en")} ${what} leave memory flat, and good calls answer as before` }));

/** Holds what a round left behind against its bounds. */
export function flat(t, count, { error, calls, start, end, same }) {
  assert.equal(error, undefined);
  t.diagnostic(`wasm ${start.wasm} → ${end.wasm} bytes, heap ${start.heap} → ${end.heap} bytes`);
  assert.equal(calls, count);
  assert.ok(start.wasm > 0 && start.heap > 0);
  assert.equal(end.wasm, start.wasm, "the module's memory grew");
  // Ten bytes a check and a hundred a plan or, in the longer rounds, one and five: anything kept of each call would be many times that.
  assert.ok(end.heap - start.heap < 1_000_000, `the heap grew by ${end.heap - start.heap} bytes`);
  assert.ok(same, "the verdicts after it differ");
}
