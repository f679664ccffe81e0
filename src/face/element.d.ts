/** `<icp-check>`, and the same on a plain `<div data-icp-check>`: the answer for one instance, described by attributes. Importing this defines it. */
import type { InputError, RuleId, Source, Verdict } from "./index.js";

/**
 * Attributes: `provider`, `product`, `as-of`, `lang`, `heading-level`, `page`, and every fact in kebab-case, such as `purchased-months="3"`.
 * What stands inside the element is shown until there is an answer, and where there can be none.
 */
export class IcpCheckElement extends HTMLElement {
  /** Defines the element, under another name where one is given; whatever has that name already keeps it. */
  static define(tag?: string, registry?: CustomElementRegistry): CustomElementConstructor;
  /** The verdict shown; undefined while there is none. */
  readonly verdict: Verdict | undefined;
}

/** The events of the element and of the div; they bubble, also out of the shadow roots that those stand in. */
export interface IcpCheckEventMap {
  /** An answer was shown. */
  "icp-verdict": CustomEvent<{ verdict: Verdict }>;
  /** There is none: an attribute cannot be read, or the rules cannot be loaded. */
  "icp-error": CustomEvent<{ error: InputError | Error }>;
  /** Somebody followed the link to the full page, which holds the facts. */
  "icp-share": CustomEvent<{ address: string }>;
  /** Somebody followed a link to a source: of a rule, or of a note. */
  "icp-source-open": CustomEvent<{ source: Source; rule?: RuleId }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "icp-check": IcpCheckElement;
  }
  interface HTMLElementEventMap extends IcpCheckEventMap {}
  interface DocumentEventMap extends IcpCheckEventMap {}
}
