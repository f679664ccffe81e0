// The form, built from what the catalogue says of the product's facts.
import { el, rich } from "./dom.js";
import { choicesOf, factsOf, isListed, OTHER, providerOf } from "./state.js";

/** What is taken for granted of an instance still to be bought: folded until it is bought. */
const ASSUMED = new Set([
  "state", "startsOn", "expiresOn", "createdOn", "ownedByApplicant",
  "codesUsed", "sitesFiled", "codesUsedByAccount", "sitesFiledByAccount",
]);
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2199-12-31";

const control = (name) => `f-${name}`;

function option(value, text, chosen) {
  const node = el("option", { value }, text);
  node.selected = value === chosen;
  return node;
}

function input(attributes, value) {
  const node = el("input", attributes);
  node.value = value;
  return node;
}

const date = (name, value, hint) =>
  input({ type: "date", id: control(name), name, min: FIRST_DAY, max: LAST_DAY, "aria-describedby": hint }, value);

/** A labelled control with its hint and the place of its error. */
function field(name, label, node, help, unit, ...more) {
  const hint = help ? el("p", { class: "hint", id: `h-${name}` }, help) : undefined;
  const body = unit ? el("span", { class: "measured" }, node, el("span", { class: "unit" }, unit)) : node;
  return el("div", { class: "field", id: `field-${name}` },
    el("label", { for: node.id }, label), hint, body, el("p", { class: "wrong", id: `e-${name}`, hidden: true }), more);
}

function select(name, label, choices, chosen) {
  return field(name, label, el("select", { id: control(name), name }, choices.map(({ key, name: text }) => option(key, text, chosen))));
}

function radios(fact, choices, chosen, say) {
  const one = ({ key, label }, k) => {
    const node = el("input", { type: "radio", name: fact.name, value: key, id: k === 0 ? control(fact.name) : undefined });
    node.checked = key === chosen;
    return el("label", { class: "choice" }, node, el("span", {}, label));
  };
  const hint = fact.help ? `h-${fact.name}` : undefined;
  return el("fieldset", { class: "field", id: `field-${fact.name}`, "aria-describedby": hint },
    el("legend", {}, fact.question),
    hint && el("p", { class: "hint", id: hint }, fact.help),
    el("div", { class: "choices" }, [...choices, { key: "", label: say("unknown") }].map(one)));
}

function regions(catalog, state, fact, say, typing) {
  const chosen = state.answers.region ?? "";
  const other = typing || (chosen !== "" && !isListed(catalog, state, chosen));
  const value = other ? OTHER : chosen;
  const { regions: list } = providerOf(catalog, state);
  const text = ({ id, place, name }) => (id === place ? name : `${name} ${id}`);
  const groups = ["mainland", "outside", "special"]
    .map((place) => [place, list.filter((region) => region.place === place)])
    .filter(([, found]) => found.length > 0)
    .map(([place, found]) => el("optgroup", { label: say(place) }, found.map((region) => option(region.id, text(region), value))));
  const typed = input(
    { type: "text", id: control("region-id"), name: "region-id", autocapitalize: "off", spellcheck: "false", "aria-describedby": "h-region-id" },
    other ? chosen : "",
  );
  const own = el("div", { id: "own-region", hidden: !other },
    el("label", { for: typed.id }, say("regionId")), el("p", { class: "hint", id: "h-region-id" }, fact.help),
    typed, el("p", { class: "wrong", id: "e-region-id", hidden: true }));
  const node = el("select", { id: control("region"), name: "region" },
    option("", say("unknown"), value), groups, option(OTHER, say("otherRegion"), value));
  return field("region", fact.question, node, "", "", own);
}

function fieldOf(catalog, state, fact, say, typing) {
  const value = state.answers[fact.name] ?? "";
  const choices = choicesOf(catalog, state, fact);
  if (choices !== undefined) return radios(fact, choices, value, say);
  if (fact.kind === "region") return regions(catalog, state, fact, say, typing);
  const hint = fact.help ? `h-${fact.name}` : undefined;
  if (fact.kind === "date") return field(fact.name, fact.question, date(fact.name, value, hint), fact.help);
  const node = input({ type: "text", inputmode: "decimal", id: control(fact.name), name: fact.name, "aria-describedby": hint }, value);
  return field(fact.name, fact.question, node, fact.help, say(fact.unit));
}

/** Builds the form anew. `typing` keeps the box for an id that is not listed open while it is empty. */
export function buildForm(place, catalog, state, say, typing) {
  const facts = factsOf(catalog, state);
  const made = (fact) => fieldOf(catalog, state, fact, say, typing);
  const always = facts.filter(({ name }) => !ASSUMED.has(name));
  const folded = facts.filter(({ name }) => ASSUMED.has(name));
  place.replaceChildren(
    select("provider", say("provider"), catalog.providers, state.provider),
    select("product", say("product"), providerOf(catalog, state).products, state.product),
    field("asOf", say("asOf"), date("asOf", state.asOf, "h-asOf"), say("asOfHelp")),
    ...always.map(made),
    ...(folded.length === 0 ? [] : [el("details", { id: "owned" }, el("summary", {}, say("owned")), folded.map(made))]),
  );
  foldForm(state);
}

/** Opens what concerns an instance bought already, once it is bought or something of it is answered. */
export function foldForm(state) {
  const details = document.getElementById("owned");
  if (details) details.open = state.answers.stage === "owned" || Object.keys(state.answers).some((name) => ASSUMED.has(name));
}

/** The answer that a control now holds: its fact and text. A year being typed into a date is not an answer yet. */
export function readControl(node) {
  if (node.name === "region-id") return ["region", node.value];
  if (node.type === "date" && node.value.startsWith("0") && node === document.activeElement) return [node.name, ""];
  return [node.name, node.value];
}

/** Shows or hides the box for a region id that is not listed. */
export function showOwnRegion(shown) {
  const box = document.getElementById("own-region");
  if (box) box.hidden = !shown;
}

/** The control of a fact that can take the focus. */
function target(name) {
  const own = document.getElementById("own-region");
  const node = document.getElementById(control(name === "region" && own && !own.hidden ? "region-id" : name));
  return node?.type === "radio" ? (node.form.querySelector(`input[name="${name}"]:checked`) ?? node) : node;
}

export function focusField(name) {
  const node = target(name);
  if (!node) return;
  const folded = node.closest("details");
  if (folded) folded.open = true;
  node.focus();
  node.closest(".field").scrollIntoView({ block: "nearest" });
}

/** Puts each message beside its control, and takes the others away. */
export function showIssues(place, issues) {
  for (const slot of place.querySelectorAll(".wrong")) {
    const name = slot.id.slice(2);
    const node = document.getElementById(control(name));
    const mine = issues.filter((issue) => target(issue.path) === node);
    const hint = document.getElementById(`h-${name}`);
    slot.hidden = mine.length === 0;
    slot.replaceChildren(...mine.flatMap(({ text }) => rich(text).flat()));
    if (mine.length > 0) node.setAttribute("aria-invalid", "true");
    else node.removeAttribute("aria-invalid");
    const described = [hint?.id, mine.length > 0 && slot.id].filter(Boolean).join(" ");
    if (described) node.setAttribute("aria-describedby", described);
    else node.removeAttribute("aria-describedby");
    if (mine.length > 0 && slot.closest("details")) slot.closest("details").open = true;
  }
}
