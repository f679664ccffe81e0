// The package in browsers, bundlers and Workers.
import load, * as glue from "./icp_eligibility.js";
import { makeEncoder } from "./encode.js";
import { face, InputError } from "./face.js";

export { InputError };
export { version } from "./encode.js";

let loading;
let functions;

export function init(source) {
  loading ??= start(source).catch((error) => {
    loading = undefined; // so that a later call can try again
    throw error;
  });
  return loading;
}

async function start(source) {
  const given = await source;
  const { memory } = await load(given === undefined ? undefined : { module_or_path: given });
  functions = face({ ...glue, memory, makeEncoder });
}

function ready() {
  if (functions === undefined) throw new Error("icp-eligibility is not loaded yet: call and await init() first");
  return functions;
}

export const check = (instance, options) => ready().check(instance, options);
export const checkAll = (instances, options) => ready().checkAll(instances, options);
export const validate = (input, options) => ready().validate(input, options);
export const explain = (verdict, locale) => ready().explain(verdict, locale);
export const describe = (verdict, locale) => ready().describe(verdict, locale);
export const catalog = (locale) => ready().catalog(locale);
