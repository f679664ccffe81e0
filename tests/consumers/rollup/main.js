import { check, checkAll, init, InputError, plan } from "icp-eligibility";
import { show, work } from "./work.mjs";

show(init().then(() => work({ check, checkAll, InputError, plan })));
