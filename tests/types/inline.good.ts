// The entry with the module inside, as a strict TypeScript project uses it: the same functions and types as the package's own.
import * as icp from "icp-eligibility";
import type * as inline from "icp-eligibility/inline";
import { check, checkAll, fromInventory, InputError, type Instance, init, type Row, type Verdict } from "icp-eligibility/inline";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

same<typeof inline, typeof icp>(true);
same<Instance, icp.Instance>(true);

await init();
await init(new Uint8Array(8));
const instance: Instance = { provider: "alibaba", product: "ecs", purchasedMonths: 3 };
const verdict: Verdict = check(instance, { asOf: "2026-11-22" });
const spoken: icp.Verdict = icp.explain(verdict, "zh-CN");
const [row] = checkAll(fromInventory("alibaba", {}, { accountSite: "china" }));
const only: Row | undefined = row && "issues" in row ? undefined : row;
export const told = [spoken.code.outcome, only?.code, new InputError([]).issues.length];
