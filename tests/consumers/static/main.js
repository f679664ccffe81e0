import { check, checkAll, fromInventory, init, InputError, plan } from "./node_modules/icp-eligibility/index.js";
import { show, work } from "./work.mjs";

show(init().then(() => work({ check, checkAll, fromInventory, InputError, plan })));
