// The package in Node: the module is read from beside this file at once, without the network and without await.
import { readFileSync } from "node:fs";
import * as glue from "./icp_eligibility.js";
import { makeEncoder } from "./encode.js";
import { face, InputError } from "./face.js";

export { InputError };
export { version } from "./encode.js";

const module = readFileSync(new URL("icp_eligibility_bg.wasm", import.meta.url));
const { memory } = glue.initSync({ module });

export const { check, checkAll, validate, explain, describe, catalog } = face({ ...glue, memory, makeEncoder });
export const init = async () => {};
