// The package in Node: the module is read from beside this file at once, without the network and without await.
// .ci/package.mjs makes two files of it, node.js and node.cjs. They are one package: whichever comes first makes it for both, so that there is
// one module in memory and one InputError. A node.js that imported node.cjs would say so in fewer words, and take 5 ms more to start.
import { readFileSync } from "node:fs";
import { makeEncoder, version } from "./encode.js";
import { face, InputError as Own } from "./face.js";
import { inventory } from "./inventory.js";

function make() {
  const module = new WebAssembly.Module(readFileSync(new URL("icp_eligibility_bg.wasm", import.meta.url)));
  const { inside, ...functions } = face({ ...new WebAssembly.Instance(module).exports, makeEncoder, version: version.package });
  return { ...functions, fromInventory: (...given) => inventory(inside, ...given), init: async () => {}, InputError: Own, version };
}
const place = Symbol.for(`icp-eligibility ${version.package} ${new URL(".", import.meta.url)}`);
globalThis[place] ??= make();

export const { check, checkAll, plan, purchase, checkCode, diagnose, validate, explain, describe, catalog, fromInventory, init, InputError } = globalThis[place];
const { version: shared } = globalThis[place];
export { shared as version };
