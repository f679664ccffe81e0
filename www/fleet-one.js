// One row of the fleet view, opened: its whole verdict with what would change it, in the place of the list.
import { el } from "./dom.js";
import { asides, cardGroups, pairs } from "./cards.js";
import { nameOf, productName, regionName } from "./fleet-table.js";
import { factsInWords, instanceAddress } from "./instance.js";
import { changeList, planSections } from "./plans.js";
import { providerOf } from "./state.js";
import { basis, headline } from "./verdict.js";

export function oneRow(v, row, back) {
  const { say, face, catalog, state } = v;
  const { instance, id, path, file, invalid } = row;
  const options = { locale: catalog.locale, ...(state.asOf && { asOf: state.asOf }) };
  const button = el("button", { type: "button", id: "back" }, say("back"));
  button.addEventListener("click", back);
  const head = [
    el("p", { class: "back" }, button),
    el("div", { class: "one-head" },
      el("h3", { id: "fleet-name", tabindex: "-1" }, nameOf(v, row)),
      pairs([[say("id"), id && el("code", {}, id)], [say("productColumn"), [productName(v, row), " ", el("span", { class: "hint" }, regionName(v, row))]],
        [say("path"), el("code", {}, [file, path].filter(Boolean).join(": "))]]),
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
