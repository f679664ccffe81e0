// The module as plain JavaScript, for where WebAssembly is forbidden or missing: `init(import("icp-eligibility/fallback"))`.
// .ci/build makes core.js of the very module that the package has, and memory.js of what stands in its memory at the start.
import { memory, check as c, diagnose as d, plan as p, purchase as b, text as t, window as w } from "./core.js";
import { start, text as image } from "./memory.js";

export { memory };
new Uint8Array(memory.buffer).set(
  Uint8Array.from(image, (letter) => letter.charCodeAt(0)),
  start,
);

/** A function of the module. A WebAssembly memory that grows leaves nothing in the buffer it had, and the face goes by that. */
function growing(call) {
  return (...given) => {
    const { buffer } = memory;
    const result = call(...given);
    if (memory.buffer !== buffer) structuredClone(buffer, { transfer: [buffer] });
    return result;
  };
}

export const [check, diagnose, plan, purchase, text, window] = [c, d, p, b, t, w].map(growing);
