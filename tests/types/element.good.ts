// <icp-check> as a strict TypeScript project uses it, in a page.
import type { InputError, RuleId, Source, Verdict } from "icp-eligibility";
import "icp-eligibility/element";
import { IcpCheckElement } from "icp-eligibility/element";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

same<HTMLElementTagNameMap["icp-check"], IcpCheckElement>(true);
const made = document.createElement("icp-check");
same<typeof made, IcpCheckElement>(true);
const found = document.querySelector("icp-check");
same<typeof found, IcpCheckElement | null>(true);
same<typeof made.verdict, Verdict | undefined>(true);

made.setAttribute("provider", "alibaba");
made.addEventListener("icp-verdict", (event) => {
  same<typeof event, CustomEvent<{ verdict: Verdict }>>(true);
  made.title = event.detail.verdict.code.summary;
});
// It bubbles: whatever holds it hears it too.
document.body.addEventListener("icp-error", function ({ detail: { error } }) {
  same<typeof error, InputError | Error>(true);
  this.title = "issues" in error ? error.issues.map(({ path, help }) => `${path}: ${help}`).join() : error.message;
});
document.addEventListener("icp-source-open", ({ detail }) => {
  same<typeof detail, { source: Source; rule?: RuleId }>(true);
});
// On a div the events are the same.
document.createElement("div").addEventListener("icp-verdict", ({ detail }) => detail.verdict.findings.map(({ rule }) => rule));
same<ReturnType<typeof IcpCheckElement.define>, CustomElementConstructor>(true);
IcpCheckElement.define("filing-check");
document.body.append(made);
export const answers = [...document.querySelectorAll("icp-check")].map(({ verdict }) => verdict?.filing.outcome ?? "none yet");
export const isOne = (node: Node): boolean => node instanceof IcpCheckElement;
