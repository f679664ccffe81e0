import { check, checkAll, fromInventory, init, InputError, plan } from "icp-eligibility";
import { work } from "./work.mjs";

await init();
console.log(JSON.stringify(work({ check, checkAll, fromInventory, InputError, plan })));
