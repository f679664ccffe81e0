// How many calls the tests of memory make, in Node and in Chromium, and what may be left of them.
import assert from "node:assert/strict";

// A hundred thousand each in `make test`, where they take a quarter of a minute in Node and in Chromium each; a million, which takes
// minutes, in `make test-full`.
const CALLS = Number(process.env.CALLS || 100_000);

/** What is called, in words, and how often. */
export const ROUNDS = [
  ["bad", "bad calls of every function", CALLS],
  ["good", "checks", CALLS],
  ["further", "plans, purchases, codes, causes and inventories", 10_000],
].map(([kind, what, count]) => ({ kind, count, title: `${count.toLocaleString("en")} ${what} leave memory flat, and good calls answer as before` }));

/** Holds what a round left behind against its bounds. */
export function flat(t, count, { error, calls, start, end, same }) {
  assert.equal(error, undefined);
  t.diagnostic(`wasm ${start.wasm} → ${end.wasm} bytes, heap ${start.heap} → ${end.heap} bytes`);
  assert.equal(calls, count);
  assert.ok(start.wasm > 0 && start.heap > 0);
  assert.equal(end.wasm, start.wasm, "the module's memory grew");
  // Ten bytes a check or, of a million, one; a hundred a plan: anything kept of each call would be many times that.
  assert.ok(end.heap - start.heap < 1_000_000, `the heap grew by ${end.heap - start.heap} bytes`);
  assert.ok(same, "the verdicts after it differ");
}
