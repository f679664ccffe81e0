// Calls leave nothing behind: neither in the module's memory, which never shrinks, nor in the heap.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const CHILD = fileURLToPath(new URL("memory.child.mjs", import.meta.url));

for (const kind of ["bad", "good"]) {
  test(`100,000 ${kind} calls leave memory flat, and good calls answer as before`, async (t) => {
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", CHILD, kind]);
    const { calls, start, end, same } = JSON.parse(stdout);
    t.diagnostic(`wasm ${start.wasm} → ${end.wasm} bytes, heap ${start.heap} → ${end.heap} bytes`);
    assert.equal(calls, 100_000);
    assert.equal(end.wasm, start.wasm, "the module's memory grew");
    // Ten bytes a call: anything kept of each call would be many times that.
    assert.ok(end.heap - start.heap < 1_000_000, `the heap grew by ${end.heap - start.heap} bytes`);
    assert.ok(same, "the verdicts after it differ");
  });
}
