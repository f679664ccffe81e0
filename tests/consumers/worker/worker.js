import { check, checkAll, fromInventory, init, InputError, plan } from "./node_modules/icp-eligibility/index.js";
import { work } from "./work.mjs";

self.onmessage = ({ data }) =>
  (data instanceof WebAssembly.Module ? init(data) : init())
    .then(() => work({ check, checkAll, fromInventory, InputError, plan }))
    .catch((error) => `${error}`)
    .then((answer) => postMessage(answer));
