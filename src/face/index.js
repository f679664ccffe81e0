// The package in browsers, bundlers and Workers: the module is loaded from beside this file.
import { bind } from "./bind.js";
import { load } from "./load.js";

export { InputError, version } from "./bind.js";
export const {
  init,
  check,
  checkAll,
  rest: [plan, purchase, checkCode, diagnose, validate, explain, describe, catalog],
} = bind((source = new URL("icp_eligibility_bg.wasm", import.meta.url)) => load(source));
