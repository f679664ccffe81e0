// Calls leave nothing behind: neither in the module's memory, which never shrinks, nor in the heap.
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { flat, ROUNDS } from "./memory.mjs";

const CHILD = fileURLToPath(new URL("memory.child.mjs", import.meta.url));

for (const { kind, count, title } of ROUNDS) {
  test(title, async (t) => {
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", CHILD, kind, String(count)]);
    flat(t, count, JSON.parse(stdout));
  });
}
