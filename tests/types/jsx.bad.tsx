// What a strict React 19 project must not get past the compiler of <icp-check>.
import type {} from "icp-eligibility/jsx";

// @ts-expect-error a provider that there is not
export const provider = <icp-check provider="aliyun" product="ecs" />;
// @ts-expect-error a word that is none
export const word = <icp-check provider="alibaba" product="ecs" billing="rent" />;
// @ts-expect-error a number that is none
export const number = <icp-check provider="alibaba" product="ecs" purchased-months="three" />;
// @ts-expect-error React leaves out what is false: no is written "false"
export const no = <icp-check provider="alibaba" product="ecs" trial={false} />;
// @ts-expect-error a fact is written in kebab-case
export const camel = <icp-check provider="alibaba" product="ecs" purchasedMonths={3} />;
// @ts-expect-error there is no first-level heading in it
export const level = <icp-check provider="alibaba" product="ecs" heading-level={1} />;
// @ts-expect-error an answer is no error
export const event = <icp-check provider="alibaba" product="ecs" onicp-verdict={({ detail }) => detail.error} />;
