// The hostile callers of hostile-cases.mjs in Node; tests/consumers/hostile.test.mjs has them in Chromium.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { runInNewContext } from "node:vm";
import * as icp from "../../pkg/node.js";
import { survive } from "./hostile-cases.mjs";

test("every function survives every hostile argument, and answers as before", (t) => {
  const realm = runInNewContext("[{}, [], new Error('x'), () => {}, new Proxy({}, {})]");
  const { calls, kinds, functions, failures } = survive(icp, () => [...realm, process, Buffer.alloc(9)]);
  t.diagnostic(`hostile callers in Node: ${calls} calls of ${functions} functions, ${kinds} kinds, ${failures.length} failures`);
  assert.deepEqual(failures, []);
});

// In a process of its own, since what freezes every prototype cannot be undone.
const PLACE = `
  import { writeSync } from "node:fs";
  import * as icp from "../../pkg/node.js";
  import { changedBy } from "./hostile-cases.mjs";
  writeSync(1, JSON.stringify(changedBy(icp)));
  process.reallyExit(0);`;
test("a place that has changed its own objects hears the same answers", () => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", PLACE], { cwd: import.meta.dirname, encoding: "utf8" });
  assert.equal(stdout, "[]", stderr);
});
