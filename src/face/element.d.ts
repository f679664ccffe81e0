/** `<icp-check>`: the answer for one instance, described by attributes. Importing this defines it. */
import type { InputError, Verdict } from "./index.js";

/**
 * Attributes: `provider`, `product`, `as-of`, and every fact in kebab-case, such as `purchased-months="3"`. What stands inside the element
 * is shown until there is an answer. Speaks the language of the nearest `lang`.
 */
export class IcpCheckElement extends HTMLElement {
  /** The verdict shown; undefined while there is none. */
  readonly verdict: Verdict | undefined;
}

/** The events of the element; they bubble. */
export interface IcpCheckEventMap {
  /** An answer was shown. */
  "icp-verdict": CustomEvent<{ verdict: Verdict }>;
  /** There is none: an attribute is not valid, or the module cannot be loaded. */
  "icp-error": CustomEvent<{ error: InputError | Error }>;
}

declare global {
  interface HTMLElementTagNameMap {
    "icp-check": IcpCheckElement;
  }
  interface HTMLElementEventMap extends IcpCheckEventMap {}
  interface DocumentEventMap extends IcpCheckEventMap {}
}
