// What a strict TypeScript project must not get past the compiler of <icp-check>.
import type { IcpCheckElement } from "icp-eligibility/element";

declare const element: IcpCheckElement;
// @ts-expect-error there may be no verdict
element.verdict.code;
// @ts-expect-error the verdict is shown, not given
element.verdict = undefined;
// @ts-expect-error there may be no element
document.querySelector("icp-check").verdict;
// @ts-expect-error what describes an instance is an attribute
element.provider = "alibaba";
// @ts-expect-error the verdict is a part of the detail
element.addEventListener("icp-verdict", ({ detail }) => detail.code);
// @ts-expect-error an answer is no error
element.addEventListener("icp-verdict", ({ detail }) => detail.error);
// @ts-expect-error not every error has issues
element.addEventListener("icp-error", ({ detail }) => detail.error.issues);
// @ts-expect-error an event of another name has no detail
element.addEventListener("icp-answer", ({ detail }) => detail);
// @ts-expect-error the functions come from the package itself
export { check } from "icp-eligibility/element";
