// The package in Node: the module is read from beside this file at once, without the network and without await.
// .ci/package.mjs makes node.cjs of it, so that `import` and `require` share one module and one InputError.
import { readFileSync } from "node:fs";
import { makeEncoder } from "./encode.js";
import { face, InputError } from "./face.js";
import { imports } from "./load.js";

export { InputError };
export { version } from "./encode.js";

const module = new WebAssembly.Module(readFileSync(new URL("icp_eligibility_bg.wasm", import.meta.url)));
const core = new WebAssembly.Instance(module, imports).exports;

export const { check, checkAll, plan, purchase, checkCode, diagnose, validate, explain, describe, catalog } = face({ ...core, makeEncoder });
export const init = async () => {};
