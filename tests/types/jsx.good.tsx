// <icp-check> as a strict React 19 project writes it.
import type { Verdict } from "icp-eligibility";
import "icp-eligibility/element";
import type { IcpCheckAttributes } from "icp-eligibility/jsx";
import { useRef, useState } from "react";
import type { IcpCheckElement } from "icp-eligibility/element";

export function Check({ months, trial }: { months: number; trial: boolean }) {
  const element = useRef<IcpCheckElement>(null);
  const [verdict, setVerdict] = useState<Verdict>();
  const account: IcpCheckAttributes = { "account-site": "china", "owned-by-applicant": "false" };
  return (
    <icp-check
      ref={element}
      id="check"
      className="wide"
      lang="zh-CN"
      provider="alibaba"
      product="ecs"
      billing="subscription"
      purchased-months={months}
      codes-used="2"
      trial={trial ? "true" : "false"}
      fixed-ip
      as-of="2026-11-22"
      heading-level={2}
      page="/check/"
      onicp-verdict={({ detail }) => setVerdict(detail.verdict)}
      onicp-source-open={({ detail }) => console.log(detail.source.url)}
      {...account}
    >
      <p>{verdict?.code.summary ?? "No answer yet."}</p>
    </icp-check>
  );
}
