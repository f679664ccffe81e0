// The package required, as strict TypeScript does where modules are CommonJS.
import icp = require("icp-eligibility");

const instance: icp.Instance = { provider: "alibaba", product: "ecs" };
const rows = icp.checkAll(icp.fromInventory("tencent", {}), { asOf: "2026-11-22" });
// @ts-expect-error a row may be issues
rows[0]?.code;
// @ts-expect-error another word for a billing method
icp.check({ ...instance, billing: "prepaid" });
export = icp.init().then(() => icp.check(instance).code.outcome);
