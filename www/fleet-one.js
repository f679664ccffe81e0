// One row of the fleet view, opened: its whole verdict with what would change it, in the place of the list.
import { el } from "./dom.js";
import { asides, cardGroups, pairs } from "./cards.js";
import { nameOf, productName, regionName } from "./fleet-table.js";
import { factsInWords, instanceAddress } from "./instance.js";
import { changeList, planSections } from "./plans.js";
import { verdictRecord } from "./record.js";
import { providerOf } from "./state.js";
import { basis, headline } from "./verdict.js";

const optionsOf = ({ catalog, state }) => ({ locale: catalog.locale, ...(state.asOf && { asOf: state.asOf }) });

/** Which instance it is: its id, product and region, and where it stands in what was given. */
const whichOne = (v, row) => pairs([
  [v.say("id"), row.id && el("code", {}, row.id)],
  [v.say("productColumn"), [productName(v, row), " ", el("span", { class: "hint" }, regionName(v, row))]],
  [v.say("path"), el("code", {}, [row.file, row.path].filter(Boolean).join(": "))]]);

/** On paper; one that cannot be checked has no more than the screen says. */
export function oneRecord(v, row) {
  if (row.invalid) return undefined;
  const { instance } = row;
  const options = optionsOf(v);
  return verdictRecord({ ...v, questions: providerOf(v).questions }, v.face.check(instance, options), {
    about: el("section", { class: "paper-about" }, el("h2", {}, nameOf(v, row)), whichOne(v, row)),
    given: factsInWords(v, instance), plansOfIt: v.face.plan(instance, options),
  });
}

export function oneRow(v, row, back) {
  const { say, face, state } = v;
  const { instance, invalid } = row;
  const options = optionsOf(v);
  const button = el("button", { type: "button", id: "back" }, say("back"));
  button.addEventListener("click", back);
  const head = [
    el("p", { class: "back" }, button),
    el("div", { class: "one-head" },
      el("h3", { id: "fleet-name", tabindex: "-1" }, nameOf(v, row)),
      whichOne(v, row),
      el("p", { class: "check" }, el("a", { id: "alone", href: instanceAddress(v, instance, state.asOf), "aria-labelledby": "alone fleet-name" }, say("alone")))),
    el("details", { class: "facts", id: "facts" }, el("summary", {}, say("facts")), pairs(factsInWords(v, instance))),
  ];
  if (invalid) return [...head, el("ul", {}, face.validate(instance, options).map((issue) => el("li", {}, say("issue", issue))))];
  const verdict = face.check(instance, options);
  const asked = { ...v, questions: providerOf(v).questions };
  return [...head, headline(asked, verdict), basis(v, verdict), changeList(asked, verdict.changes),
    planSections(asked, verdict, face.plan(instance, options), (to) => instanceAddress(v, to, state.asOf)),
    cardGroups(asked, verdict), asides(v, verdict.notes)].flat();
}
