// The functions of the package over a module that is loaded late and once, by whatever loads it: what every entry but Node's shares.
import { makeEncoder, version } from "./encode.js";
import { face } from "./face.js";

export { version } from "./encode.js";
export { InputError } from "./face.js";

export function bind(load) {
  let loading;
  let functions;

  function init(source) {
    loading ??= load(source)
      .then((core) => {
        functions = face({ ...core, makeEncoder, version: version.package });
      })
      .catch((error) => {
        loading = undefined; // so that a later call can try again
        throw error;
      });
    return loading;
  }

  function ready() {
    if (functions === undefined) throw new Error("icp-eligibility is not loaded yet: call and await init() first");
    return functions;
  }

  const call = (name) => (...given) => ready()[name](...given);
  return {
    init,
    check: (instance, options) => ready().check(instance, options),
    checkAll: (instances, options) => ready().checkAll(instances, options),
    inside: () => ready().inside,
    rest: ["plan", "purchase", "checkCode", "diagnose", "validate", "explain", "describe", "catalog"].map(call),
  };
}
