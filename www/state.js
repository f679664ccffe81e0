// What is asked, as plain text by the name of its control, and its form in the address. Answers are kept exactly as they
// were typed or chosen. A view says which fields it has; everything here follows from them.

const VERSION = "1";
const LONGEST = 100;
/** Between the ticked ones of a list, and where none is. All of them take no key. */
const AND = ".";
const NOTHING = "none";
/** Choice of a region that is not listed. */
export const OTHER = "*";

export const factNamed = (catalog, name) => catalog.facts.find((fact) => fact.name === name);
export const providerOf = ({ catalog, state }, list = catalog.providers) => list.find(({ key }) => key === state.provider) ?? list[0];
export const productOf = (v) => providerOf(v).products.find(({ key }) => key === v.state.product) ?? providerOf(v).products[0];

// ---- Fields ----

/** Keys and labels, as the choices of a field. */
export const choices = (list) => list.map(({ key, label, name }) => ({ key: String(key), label: label ?? name }));

export const providerField = ({ catalog, say }, list = catalog.providers, help = "") =>
  ({ name: "provider", kind: "choice", label: say("provider"), help, choices: choices(list) });

export const dayField = ({ say }, name = "asOf") => ({ name, kind: "date", label: say(name), help: say("asOfHelp") });

/** How a fact is asked for: kind, words, and the values that it can have. */
export function factField(v, name, more) {
  const { kind, question, help, values, unit } = factNamed(v.catalog, name);
  const field = { name, kind, label: question, help, ...more };
  if (kind === "region") return { ...field, regions: providerOf(v).regions };
  if (kind === "date") return field;
  if (kind === "variant") return { ...field, kind: "radios", choices: choices(productOf(v).variants) };
  if (values) return { ...field, kind: "radios", yesNo: kind === "yesNo", choices: choices(values) };
  return { ...field, kind: "number", unit: v.say(unit) };
}

const all = ({ choices: list, groups }) => list ?? groups.flatMap((group) => group.choices);

/** Whether the text is one that a date control can hold. */
const isDate = (text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** The text that the control of a field holds, of what an address or another view has for it. */
function held(field, text = field.initial ?? "") {
  switch (field.kind) {
    case "choice":
      return (all(field).find(({ key }) => key === text) ?? all(field)[0]).key;
    case "radios":
      return field.choices.some(({ key }) => key === text) ? text : "";
    case "date":
      return isDate(text) ? text : "";
    case "own": // built by its view, which keeps what is in it: never in an address
      return "";
    case "checks": {
      if (text === NOTHING) return text;
      const wanted = text.split(AND);
      return someOf(field.choices.map(({ key }) => key).filter((key) => wanted.includes(key)), field.choices.length);
    }
    default:
      return text.slice(0, field.longest ?? LONGEST);
  }
}

/** The text of the ticked keys, of so many: nothing is said where all are. */
const someOf = (keys, count) => (keys.length === count ? "" : keys.join(AND));
export const ticked = (keys, count) => (keys.length === 0 ? NOTHING : someOf(keys, count));
export const isTicked = (text, key) => text === "" || text.split(AND).includes(key);

/** The state of a view's fields; what no control of it can hold is dropped. */
export const fit = (view, v, raw) =>
  Object.fromEntries(view.fields({ ...v, state: raw }).map((field) => [field.name, held(field, raw[field.name])]));

/** The state after one answer. A region is a provider's own, unless it is one of the words that all share; a product that was typed stays among those that are typed. */
export function answered(view, v, name, text) {
  const raw = { ...v.state, [name]: text };
  if (name === "provider" && text !== v.state.provider) {
    if (!v.catalog.providers.every(({ regions }) => regions.some(({ id }) => id === raw.region))) delete raw.region;
    if (providerOf({ ...v, state: raw }).open && !providerOf(v).open) delete raw.product;
  }
  return fit(view, v, raw);
}

// ---- Values ----

/** The number that was typed, wide digits of an input method included; any other text as it is, for the package to refuse. */
function toNumber(text) {
  const plain = text.normalize("NFKC").trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

function typed(field, text) {
  if (field.kind === "number") return toNumber(text);
  if (field.kind === "checks") return text === NOTHING ? [] : text.split(AND);
  return field.yesNo ? text === "true" : text.trim();
}

/** What is answered, as the package takes it; the rest is missing. */
export function valuesOf({ fields, state }) {
  const answers = fields.filter(({ name }) => state[name].trim() !== "");
  return Object.fromEntries(answers.map((field) => [field.name, typed(field, state[field.name])]));
}

/** Values of the package as the texts of a state. */
export const texts = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));

/** The answers in words: each question with what was said. */
export function answersInWords({ fields, state, say }) {
  return fields.filter(({ name }) => state[name] !== "").map((field) => {
    const text = state[field.name];
    if (field.kind === "region") return [field.label, field.regions.find(({ id }) => id === text)?.name ?? text];
    if (field.kind === "checks") return [field.label, field.choices.filter(({ key }) => isTicked(text, key)).map(({ label }) => label).join(say("comma"))];
    if (field.choices || field.groups) return [field.label, all(field).find(({ key }) => key === text).label];
    return [field.label, field.unit ? `${text} ${field.unit}` : text];
  });
}

// ---- The address ----

/** The state of a view in an address. */
export const readState = (view, v, search) => fit(view, v, Object.fromEntries(new URLSearchParams(search)));

export const readView = (views, search) => {
  const key = new URLSearchParams(search).get("view");
  return views.find((view) => view.key === key) ?? views[0];
};

/** The language that an address asks for, if it is one of the page's. */
export const readLanguage = (search) => new URLSearchParams(search).get("lang") ?? undefined;

/** The version of the rules under which a link was made, if it names one; its day too, where it is written like one. */
export function readCatalog(search) {
  const version = new URLSearchParams(search).get("catalog");
  if (!version) return undefined;
  const day = version.replaceAll(".", "-");
  return isDate(day) && version === day.replaceAll("-", ".") ? { version, day } : { version: "" };
}

/** The one address of a state of a view: its keys sorted; what says nothing is left out. */
export function toQuery(view, v, state) {
  const query = new URLSearchParams({ v: VERSION, catalog: v.catalog.version, lang: v.catalog.locale });
  if (view.key !== "") query.set("view", view.key);
  for (const { name, initial = "" } of view.fields({ ...v, state })) {
    if (state[name] !== "" || initial !== "") query.set(name, state[name]);
  }
  query.sort();
  return `?${query}`;
}
