// The rows of the fleet view that are shown, as a table; on a narrow screen each row reads as a card.
import { el, rich } from "./dom.js";
import { whyOf } from "./fleet-why.js";
import { instanceAddress } from "./instance.js";
import { providerOf } from "./state.js";
import { LOOK, outcomeMark } from "./verdict.js";

const AT_ONCE = 20;

export const nameOf = ({ say }, { name, id, index }) => name || id || say("nameless", { n: index + 1 });
export const productName = (v, { instance }) => providerOf(v).products.find(({ key }) => key === instance.product)?.name ?? instance.product;

/** A region by its name and id; a zone by its id, which holds that of its region. */
export function regionName(v, { instance: { region } }) {
  const known = providerOf(v).regions.find(({ id }) => id === region);
  if (!known) return region ?? "";
  return known.id === known.place ? known.name : `${known.name} ${known.id}`;
}

/** Why the answers are as they are: the rules in the way, and what is missing. */
function reasons(v, row) {
  const { say, catalog, face } = v;
  if (row.invalid) return face.validate(row.instance, { locale: catalog.locale }).map((issue) => el("p", {}, rich(say("issue", issue))));
  return whyOf(v, row).map(([lead, text]) => el("p", {}, lead && el("span", { class: "hint" }, lead, say("colon")), text));
}

const cell = (label, ...children) => el("td", { role: "cell", "data-label": label }, children);

function outcomeCell(v, row, question) {
  const { say } = v;
  const label = say(`${question}Column`);
  if (row.invalid) return cell(label, el("span", { class: "outcome-cell", "data-look": "unknown" }, say("invalid")));
  const outcome = row[question];
  return cell(label, el("span", { class: "outcome-cell", "data-look": LOOK[outcome][0], "data-outcome": outcome },
    outcomeMark(v, { question, outcome, because: row.behind[question] })));
}

function rowOf(v, row, open) {
  const { say } = v;
  const { index, id, name } = row;
  const button = el("button", { type: "button", id: `open-${index}`, class: "open", "aria-labelledby": `open-${index} row-${index}` }, say("open"));
  button.addEventListener("click", () => open(index));
  return el("tr", { role: "row", "data-index": index },
    el("th", { scope: "row", role: "rowheader", id: `row-${index}` }, el("span", { class: "name" }, nameOf(v, row)), name && id && [" ", el("code", {}, id)]),
    cell(say("productColumn"), el("span", { class: "product" }, productName(v, row)), " ", el("span", { class: "hint" }, regionName(v, row))),
    outcomeCell(v, row, "code"), outcomeCell(v, row, "filing"),
    cell(say("reasonColumn"), el("div", { class: "reasons" }, reasons(v, row))),
    cell(say("actionColumn"), el("div", { class: "acts" }, button,
      el("a", { class: "alone", id: `alone-${index}`, href: instanceAddress(v, row.instance, v.state.asOf), "aria-labelledby": `alone-${index} row-${index}` }, say("alone")))));
}

/**
 * The table of what is shown; `open` is called with the number of a row. Its rows come a few at a time: a slow machine would hold up
 * who types a filter for as long as a hundred of them take.
 */
export function tableOf(v, s, caption, open) {
  const { say } = v;
  const head = (name) => el("th", { scope: "col", role: "columnheader" }, say(name));
  const body = el("tbody", { role: "rowgroup" });
  const table = el("table", { class: "fleet-table", role: "table", "aria-busy": "true" },
    el("caption", {}, caption),
    el("thead", { role: "rowgroup" }, el("tr", { role: "row" },
      ["instanceColumn", "productColumn", "codeColumn", "filingColumn", "reasonColumn"].map(head),
      el("th", { scope: "col", role: "columnheader" }, el("span", { class: "unseen" }, say("actionColumn"))))),
    body);
  const rest = [...s.rows];
  function more() {
    body.append(...rest.splice(0, AT_ONCE).map((row) => rowOf(v, row, open)));
    if (rest.length === 0) table.removeAttribute("aria-busy");
    else setTimeout(() => table.isConnected && more());
  }
  more();
  return table;
}
