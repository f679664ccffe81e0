import { check, checkAll, init, InputError, plan } from "./node_modules/icp-eligibility/index.js";
import { show, work } from "./work.mjs";

show(init().then(() => work({ check, checkAll, InputError, plan })));
