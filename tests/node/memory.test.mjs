// Calls leave nothing behind: neither in the module's memory, which never shrinks, nor in the heap.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CHILD = fileURLToPath(new URL("memory.child.mjs", import.meta.url));

for (const [kind, what, count] of [
  ["bad", "bad calls of every function", 100_000],
  ["good", "checks", 100_000],
  ["further", "plans, purchases, codes and causes", 10_000],
]) {
  test(`${count.toLocaleString("en")} ${what} leave memory flat, and good calls answer as before`, async (t) => {
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", CHILD, kind, String(count)]);
    const { calls, start, end, same } = JSON.parse(stdout);
    t.diagnostic(`wasm ${start.wasm} → ${end.wasm} bytes, heap ${start.heap} → ${end.heap} bytes`);
    assert.equal(calls, count);
    assert.equal(end.wasm, start.wasm, "the module's memory grew");
    // Ten bytes a check, a hundred a plan: anything kept of each call would be many times that.
    assert.ok(end.heap - start.heap < 1_000_000, `the heap grew by ${end.heap - start.heap} bytes`);
    assert.ok(same, "the verdicts after it differ");
  });
}
