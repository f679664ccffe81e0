import { check, checkAll, fromInventory, init, InputError, plan } from "icp-eligibility";
import wasm from "icp-eligibility/icp_eligibility_bg.wasm";
import { show, work } from "./work.mjs";

show(init(wasm).then(() => work({ check, checkAll, fromInventory, InputError, plan })));
