// Run by memory.test.mjs with --expose-gc: many calls of one kind, and what they left behind, as JSON.
import { leave } from "./calls.mjs";

// The package loads its module at import; this sees which.
let memory;
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...given) {
    super(...given);
    memory ??= this.exports.memory;
  }
};
const icp = await import("../../pkg/node.js");

const [kind, count] = process.argv.slice(2);
const used = () => {
  globalThis.gc();
  globalThis.gc();
  return { wasm: memory.buffer.byteLength, heap: process.memoryUsage().heapUsed };
};
console.log(JSON.stringify(leave(icp, kind, Number(count), used)));
