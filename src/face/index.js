// The package in browsers, bundlers and Workers.
import { makeEncoder } from "./encode.js";
import { face, InputError } from "./face.js";
import { load } from "./load.js";

export { InputError };
export { version } from "./encode.js";

let loading;
let functions;

export function init(source) {
  loading ??= load(source).then(
    (core) => {
      functions = face({ ...core, makeEncoder });
    },
    (error) => {
      loading = undefined; // so that a later call can try again
      throw error;
    },
  );
  return loading;
}

function ready() {
  if (functions === undefined) throw new Error("icp-eligibility is not loaded yet: call and await init() first");
  return functions;
}

export const check = (instance, options) => ready().check(instance, options);
export const checkAll = (instances, options) => ready().checkAll(instances, options);
const call = (name) => (...given) => ready()[name](...given);
export const [plan, purchase, checkCode, diagnose, validate, explain, describe, catalog] =
  ["plan", "purchase", "checkCode", "diagnose", "validate", "explain", "describe", "catalog"].map(call);
