// The package in Node: the module is read from beside this file at once, without the network and without await.
// .ci/package.mjs makes node.cjs of it, so that `import` and `require` share one module and one InputError.
import { readFileSync } from "node:fs";
import { makeEncoder, version } from "./encode.js";
import { face } from "./face.js";
import { inventory } from "./inventory.js";

const module = new WebAssembly.Module(readFileSync(new URL("icp_eligibility_bg.wasm", import.meta.url)));
const { inside, ...functions } = face({ ...new WebAssembly.Instance(module).exports, makeEncoder, version: version.package });

export { version } from "./encode.js";
export { InputError } from "./face.js";
export const { check, checkAll, plan, purchase, checkCode, diagnose, validate, explain, describe, catalog } = functions;
export const fromInventory = (...given) => inventory(inside, ...given);
export const init = async () => {};
