// The package in browsers, bundlers and Workers: the module is loaded from beside this file.
import { bind } from "./bind.js";
import { inventory } from "./inventory.js";
import { load } from "./load.js";

const bound = bind((source = beside()) => load(source));

export { InputError, version } from "./bind.js";
export const { init, check, checkAll, rest: [plan, purchase, checkCode, diagnose, validate, explain, describe, catalog] } = bound;
export const fromInventory = (...given) => inventory(bound.inside(), ...given);

/** Where the module is; nothing where code has no address, as in workerd or a script that is not a module. */
function beside() {
  try {
    return new URL("icp_eligibility_bg.wasm", import.meta.url);
  } catch {}
}
