// <icp-check>, and the same on a plain <div data-icp-check>: the answer for one instance, described by attributes, wherever a page wants
// to show it. Importing this defines the element and looks after the divs of the document.
import { watchDivs } from "./element-divs.js";
import { Widget } from "./element-widget.js";

// In Node, where pages are made beforehand, there are no elements: importing this must still be harmless.
const { HTMLElement = class {} } = globalThis;

/**
 * The answer for one instance, which its attributes describe: whether it gives a filing code, whether it can be used to file directly, and
 * why. What stands inside the element is shown until there is an answer, and where there can be none; it is never changed.
 *
 * @tagname icp-check
 *
 * @attr {string} provider - Who sells it: `alibaba`, `tencent`, `huawei`, …
 * @attr {string} product - What it is: `ecs`, `cvm`, …
 * @attr {string} as-of - The day whose rules count, `YYYY-MM-DD`; today in Asia/Shanghai without it.
 * @attr {string} lang - The language, English or Chinese; without it that of the nearest `lang` above. On a div `data-icp-lang`.
 * @attr {number} [heading-level=3] - The level of the first headings, 2 to 6.
 * @attr {string} page - The address of a full page, which is linked to with the facts filled in.
 *
 * @attr {string} stage - `planned` or `owned`.
 * @attr {string} region - Region or zone id, or `mainland` or `outside`.
 * @attr {string} billing - `subscription`, `payAsYouGo`, `spot` or `trial`.
 * @attr {boolean} trial - Whether it is a free or trial offer.
 * @attr {string} variant - Variant of the product, where it is sold in several.
 * @attr {number} purchased-months - Months bought in all, renewals included.
 * @attr {number} first-order-months - Months of the first order, where that is what counts.
 * @attr {number} order-amount-cny - Amount of a single order, in yuan.
 * @attr {string} starts-on - First day of the paid term, `YYYY-MM-DD`.
 * @attr {string} expires-on - Day on which it expires, `YYYY-MM-DD`.
 * @attr {string} created-on - Day on which it was created, `YYYY-MM-DD`.
 * @attr {string} public-ip - `none`, `assigned`, `elastic`, `loadBalancer` or `shared`.
 * @attr {number} bandwidth-mbps - Public bandwidth in megabits a second.
 * @attr {boolean} fixed-ip - Whether a fixed public address is switched on.
 * @attr {boolean} bound-instance-qualifies - Whether the server behind it would qualify itself.
 * @attr {string} state - `running`, `stopped` or `expired`.
 * @attr {number} codes-used - Filing codes already made from it.
 * @attr {number} sites-filed - Sites and Apps filed directly with it.
 * @attr {number} codes-used-by-account - Filing codes made by the whole account.
 * @attr {number} sites-filed-by-account - Sites and Apps filed by the whole account.
 * @attr {boolean} owned-by-applicant - Whether the account that applies bought it.
 * @attr {string} account-kind - `personal` or `enterprise`.
 * @attr {string} account-site - `china` or `international`.
 * @attr {string} entity-kind - `personal` or `organization`: in whose name the website is filed.
 *
 * @fires {CustomEvent<{ verdict: Verdict }>} icp-verdict - An answer was shown.
 * @fires {CustomEvent<{ error: InputError | Error }>} icp-error - There is none: an attribute cannot be read, or the rules cannot be loaded.
 * @fires {CustomEvent<{ address: string }>} icp-share - Somebody followed the link to the full page, which holds the facts.
 * @fires {CustomEvent<{ source: Source, rule?: RuleId }>} icp-source-open - Somebody followed a link to a source.
 *
 * @slot - Shown until there is an answer, and where there can be none.
 * @slot footer - Shown below, always.
 *
 * @csspart verdict - The whole of an answer.
 * @csspart answer - The answer to one of the two questions.
 * @csspart question - The question.
 * @csspart outcome - Its answer in a word.
 * @csspart summary - Its answer in a sentence.
 * @csspart fix - One of the smallest changes that help.
 * @csspart page - The link to the full page.
 * @csspart timeline - The time of the instance, as a picture and as a table.
 * @csspart rule - The card of one rule.
 * @csspart title - The name of the rule.
 * @csspart status - Whether it is met, in a word.
 * @csspart message - The reason.
 * @csspart source - A published page, with its date.
 * @csspart note - Something else worth knowing.
 * @csspart basis - Which day's rules they are.
 * @csspart issues - Instead of an answer: what cannot be read.
 * @csspart issue - One attribute that cannot be read.
 * @csspart failed - Instead of an answer: the rules could not be loaded.
 *
 * @cssprop [--icp-font=inherit] - Font family.
 * @cssprop [--icp-text=light-dark(#1b2128, #e8eaed)] - Text.
 * @cssprop [--icp-quiet=light-dark(#55606b, #a6b0ba)] - Text that matters less.
 * @cssprop [--icp-background=light-dark(#fff, #1c2024)] - Background.
 * @cssprop [--icp-border=light-dark(#d5dadf, #394048)] - Lines around and between.
 * @cssprop [--icp-radius=0.5em] - How round the corners are.
 * @cssprop [--icp-padding=1.1em] - Room inside the outer line.
 * @cssprop [--icp-link=light-dark(#1d5a92, #8cc1f2)] - Links, and the ring of what has the focus.
 * @cssprop [--icp-yes=light-dark(#1c6b3c, #7fd39c)] - Yes, and rules that are met.
 * @cssprop [--icp-no=light-dark(#96410b, #f2b183)] - Not yet, and rules that are not met.
 * @cssprop [--icp-disputed=light-dark(#6a4a94, #cdb3f2)] - What published pages disagree on.
 * @cssprop [--icp-unknown=light-dark(#4a5568, #b3bfce)] - What cannot be told.
 *
 * @cssstate loading - Nothing is shown yet but what stands inside.
 * @cssstate eligible - The better of the two answers, which stands first: yes.
 * @cssstate ineligible - Not yet, or no.
 * @cssstate notRequired - No filing is needed.
 * @cssstate disputed - Published pages disagree.
 * @cssstate incomplete - It cannot be told yet.
 * @cssstate notCovered - No published rule decides.
 * @cssstate error - There is no answer.
 */
export class IcpCheckElement extends HTMLElement {
  #widget = new Widget(this, { states: this.attachInternals?.().states });

  /** Defines the element, under another name where one is given; whatever has that name already keeps it. */
  static define(tag = "icp-check", registry = customElements) {
    // A registry takes a class once only.
    if (!registry.get(tag)) registry.define(tag, tag === "icp-check" ? IcpCheckElement : class extends IcpCheckElement {});
    return registry.get(tag);
  }

  /**
   * The verdict shown; undefined while there is none.
   * @type {Verdict | undefined}
   * @readonly
   */
  get verdict() {
    return this.#widget.verdict;
  }

  /** @private */
  connectedCallback() {
    this.#widget.start();
  }

  /** @private */
  disconnectedCallback() {
    this.#widget.stop();
  }
}

if (globalThis.customElements) {
  IcpCheckElement.define(); // the first copy on a page wins
  watchDivs(document);
}
