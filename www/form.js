// The form: one control for each field that a view asks for.
import { el, rich } from "./dom.js";
import { isTicked, OTHER, ticked } from "./state.js";

const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2199-12-31";

const control = (name) => `f-${name}`;
const hintOf = ({ name, help }) => (help ? `h-${name}` : undefined);

function option({ key, label }, chosen) {
  const node = el("option", { value: key }, label);
  node.selected = key === chosen;
  return node;
}

function input(attributes, value) {
  const node = el("input", attributes);
  node.value = value;
  return node;
}

/** A labelled control with its hint and the place of its error. */
function labelled(field, node, ...more) {
  const { name, label, help, unit } = field;
  const body = unit ? el("span", { class: "measured" }, node, el("span", { class: "unit" }, unit)) : node;
  return el("div", { class: "field", id: `field-${name}` },
    el("label", { for: node.id }, label), help && el("p", { class: "hint", id: hintOf(field) }, help),
    body, el("p", { class: "wrong", id: `e-${name}`, hidden: true }), more);
}

/** A group of choices; the first that stands for the group has the name of its control as id. */
function group(field, type, list, isChosen) {
  const { name, label, help } = field;
  const hint = hintOf(field);
  const one = (choice, k) => {
    const node = el("input", { type, name, value: choice.key, id: k === 0 ? control(name) : `${control(name)}-${k}` });
    node.checked = isChosen(choice.key);
    return el("label", { class: "choice" }, node, el("span", {}, choice.label));
  };
  return el("fieldset", { class: "field", id: `field-${name}`, "aria-describedby": hint },
    el("legend", {}, label),
    hint && el("p", { class: "hint", id: hint }, help),
    el("div", { class: "choices" }, list.map(one)));
}

const isListed = ({ regions }, id) => regions.some((region) => region.id === id);

function region(field, chosen, { say, typing }) {
  const other = typing || (chosen !== "" && !isListed(field, chosen));
  const value = other ? OTHER : chosen;
  const choice = ({ id, place, name }) => ({ key: id, label: id === place ? name : `${name} ${id}` });
  const groups = ["mainland", "outside", "special"]
    .map((place) => [place, field.regions.filter((one) => one.place === place)])
    .filter(([, found]) => found.length > 0)
    .map(([place, found]) => el("optgroup", { label: say(place) }, found.map((one) => option(choice(one), value))));
  const typed = input(
    { type: "text", id: control("region-id"), name: "region-id", autocapitalize: "off", spellcheck: "false", "aria-describedby": "h-region-id" },
    other ? chosen : "",
  );
  const own = el("div", { id: "own-region", hidden: !other },
    el("label", { for: typed.id }, say("regionId")), el("p", { class: "hint", id: "h-region-id" }, field.help),
    typed, el("p", { class: "wrong", id: "e-region-id", hidden: true }));
  const node = el("select", { id: control("region"), name: "region" },
    option({ key: "", label: say("unknown") }, value), groups, option({ key: OTHER, label: say("otherRegion") }, value));
  return labelled({ ...field, help: "" }, node, own);
}

/** The control of each kind of field. */
const kinds = {
  choice(field, chosen) {
    const options = (list) => list.map((one) => option(one, chosen));
    const list = field.groups ? field.groups.map(({ label, choices }) => el("optgroup", { label }, options(choices))) : options(field.choices);
    return labelled(field, el("select", { id: control(field.name), name: field.name, "aria-describedby": hintOf(field) }, list));
  },
  radios: (field, chosen, { say }) =>
    group(field, "radio", [...field.choices, { key: "", label: field.open ?? say("unknown") }], (key) => key === chosen),
  checks: (field, text) => group(field, "checkbox", field.choices, (key) => isTicked(text, key)),
  region,
  date: (field, text) =>
    labelled(field, input({ type: "date", id: control(field.name), name: field.name, min: FIRST_DAY, max: LAST_DAY, "aria-describedby": hintOf(field) }, text)),
  number: (field, text) =>
    labelled(field, input({ type: "text", inputmode: "decimal", id: control(field.name), name: field.name, "aria-describedby": hintOf(field) }, text)),
  text: (field, text) =>
    labelled(field, input({ type: "text", id: control(field.name), name: field.name, maxlength: field.longest, "aria-describedby": hintOf(field) }, text)),
};

/** Builds the form anew. `typing` keeps the box for an id that is not listed open while it is empty. */
export function buildForm(place, { fields, state, say, view }, typing) {
  const made = (field) => field.build?.() ?? kinds[field.kind](field, state[field.name], { say, typing });
  const folded = fields.filter((field) => field.folded);
  place.replaceChildren(
    ...fields.filter((field) => !field.folded).map(made),
    ...(folded.length === 0 ? [] : [el("details", { id: "folded" }, el("summary", {}, say(view.folded)), folded.map(made))]),
  );
  foldForm(fields, state);
}

/** Opens what is folded once it concerns: the instance is bought already, or something of it is answered. */
export function foldForm(fields, state) {
  const details = document.getElementById("folded");
  if (details) details.open = state.stage === "owned" || fields.some(({ folded, name }) => folded && state[name] !== "");
}

/** The answer that a control now holds: its name and text. A year being typed into a date is not an answer yet. */
export function readControl(node) {
  if (node.name === "region-id") return ["region", node.value];
  if (node.type === "date" && node.value.startsWith("0") && node === document.activeElement) return [node.name, ""];
  if (node.type === "checkbox") {
    const boxes = [...node.form.querySelectorAll(`input[name="${node.name}"]`)];
    return [node.name, ticked(boxes.filter(({ checked }) => checked).map(({ value }) => value), boxes.length)];
  }
  return [node.name, node.value];
}

/** Takes the answer out of a control, in its place: whoever types elsewhere in the form goes on. */
export function clearControl(form, name) {
  const choices = [...form.querySelectorAll(`input[type="radio"][name="${name}"]`)];
  for (const node of choices) node.checked = node.value === "";
  const node = document.getElementById(control(name));
  if (node && choices.length === 0) node.value = "";
}

/** Shows or hides the box for a region id that is not listed. */
export function showOwnRegion(shown) {
  const box = document.getElementById("own-region");
  if (box) box.hidden = !shown;
}

/** The control of a field that can take the focus. */
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
    const mine = issues.filter((issue) => !issue.besideOther && target(issue.path) === node);
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
