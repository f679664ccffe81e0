// Run by stress.test.mjs: makes a call of the package hot, and then makes it once while V8 throws all optimised code away each time that
// the package's module is called. The module itself calls nothing, so one that is given as base64 stands before it, whose imports are the way out.
import assert from "node:assert/strict";
import { Session } from "node:inspector";
import { CALLS } from "./stress.mjs";

const ROUNDS = 2; // code is optimised again and thrown away again
const HOT = 2000; // calls into the module; a control that survives in stress.test.mjs says that they are too few

const [name, front] = process.argv.slice(2);

const session = new Session();
session.connect();
session.post("Profiler.enable");
/** To count calls, V8 throws away all optimised code, whatever runs included. */
function throwCodeAway() {
  session.post("Profiler.startPreciseCoverage", { callCount: true });
  session.post("Profiler.stopPreciseCoverage");
  globalThis.gc();
}

let entered = 0;
const count = () => {
  entered++;
};
let meanwhile = count;
const { Instance } = WebAssembly;
WebAssembly.Instance = class {
  constructor(...given) {
    const { memory, ...functions } = new Instance(...given).exports;
    const core = {};
    for (const [key, call] of Object.entries(functions)) {
      core[key] = (...numbers) => {
        meanwhile();
        return call(...numbers);
      };
    }
    this.exports = { memory, ...new Instance(new WebAssembly.Module(Buffer.from(front, "base64")), { core }).exports };
  }
};
const icp = await import("../../pkg/node.js");

const answer = (k) => JSON.stringify(CALLS[name](icp, k));
const cold = Array.from({ length: ROUNDS }, (_, round) => answer(round));
for (let round = 0; round < ROUNDS; round++) {
  entered = 0;
  for (let k = 0; entered < HOT; k++) CALLS[name](icp, k);
  meanwhile = throwCodeAway;
  const hot = answer(round);
  meanwhile = count;
  assert.equal(hot, cold[round]);
}
