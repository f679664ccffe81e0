// What a strict TypeScript project must not get past the compiler of the entry with the module inside, nor of files that are no entry.
import { check, checkAll, fromInventory, type Instance, init } from "icp-eligibility/inline";

const ecs: Instance = { provider: "alibaba", product: "ecs" };
// @ts-expect-error a provider that the catalogue does not hold
check({ provider: "aws", product: "ec2" });
// @ts-expect-error another word for a billing method
check({ ...ecs, billing: "prepaid" });
// @ts-expect-error a row may be issues
checkAll([ecs])[0]?.code;
// @ts-expect-error a provider whose answers are not read
fromInventory("ucloud", {});
// @ts-expect-error null is no module
init(null);
// @ts-expect-error no element here
export { IcpCheckElement } from "icp-eligibility/inline";
// @ts-expect-error what the entries share is none
export { check as shared } from "icp-eligibility/face.js";
// @ts-expect-error an entry has no extension
export { check as named } from "icp-eligibility/inline.js";
// @ts-expect-error there is no such entry
export { check as other } from "icp-eligibility/node";
