import { check, checkAll, fromInventory, init, InputError, plan } from "icp-eligibility/inline";
import { show, work } from "./work.mjs";

show(init().then(() => work({ check, checkAll, fromInventory, InputError, plan })));
