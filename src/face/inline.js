// The package with its module inside, for bundlers and places that serve no .wasm file beside the JavaScript.
import { bind } from "./bind.js";
import { inventory } from "./inventory.js";
import { load } from "./load.js";
import { packed } from "./packed.js"; // made by .ci/package.mjs: the module, gzipped, in base64

const bound = bind((source = unpacked()) => load(source));

export { InputError, version } from "./bind.js";
export const { init, check, checkAll, rest: [plan, purchase, checkCode, diagnose, validate, explain, describe, catalog] } = bound;
export const fromInventory = (...given) => inventory(bound.inside(), ...given);

async function unpacked() {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}
