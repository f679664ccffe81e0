/** `<icp-check>` in JSX, for React 19 with its types. Only types: `import type {} from "icp-eligibility/jsx"`, and `icp-eligibility/element` to define it. */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { IcpCheckElement, IcpCheckEventMap } from "./element.js";
import type { Instance } from "./index.js";

/** A name as an attribute is written: `purchasedMonths` is `purchased-months`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** A fact as an attribute. React leaves out an attribute that is `false`, which would make it missing: no is `"false"`. */
type Written<Fact> = Fact extends boolean ? true | "true" | "false" : Fact extends number ? Fact | `${Fact}` : Fact;

/** The attributes of the element, and what listens to its events, such as `onicp-verdict`. */
export type IcpCheckAttributes = {
  [Name in keyof Instance as Kebab<Name>]?: Written<NonNullable<Instance[Name]>> | undefined;
} & {
  [Name in keyof IcpCheckEventMap as `on${Name}`]?: ((event: IcpCheckEventMap[Name]) => void) | undefined;
} & {
  /** The day whose rules count, `YYYY-MM-DD`; today in Asia/Shanghai without it. */
  "as-of"?: string | undefined;
  /** The level of the first headings; 3 without it. */
  "heading-level"?: 2 | 3 | 4 | 5 | 6 | undefined;
  /** The address of a full page, which is linked to with the facts filled in. */
  page?: string | undefined;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "icp-check": DetailedHTMLProps<HTMLAttributes<IcpCheckElement>, IcpCheckElement> & IcpCheckAttributes;
    }
  }
}
