// What is asked, as plain text, and its form in the address. Answers are kept exactly as they were typed or chosen.

const VERSION = "1";
const LONGEST = 100;
export const OTHER = "*";

export const factsOf = (catalog, state) => productOf(catalog, state).facts.map((name) => factNamed(catalog, name));
export const factNamed = (catalog, name) => catalog.facts.find((fact) => fact.name === name);
export const providerOf = (catalog, state) => catalog.providers.find(({ key }) => key === state.provider);
export const productOf = (catalog, state) => providerOf(catalog, state).products.find(({ key }) => key === state.product);

/** The choices of a fact, as the text that stands for each and its label; undefined where it is typed. */
export function choicesOf(catalog, state, fact) {
  if (fact.kind === "variant") return productOf(catalog, state).variants.map(({ key, name }) => ({ key, label: name }));
  return fact.values?.map(({ key, label }) => ({ key: String(key), label }));
}

export const isListed = (catalog, state, id) => providerOf(catalog, state).regions.some((region) => region.id === id);

/** Whether the text is one that a date control can hold. */
const isDate = (text) => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** Drops the answers that the provider and product of the state cannot have. */
function fit(catalog, state) {
  const kept = {};
  for (const fact of factsOf(catalog, state)) {
    const text = state.answers[fact.name];
    if (text === undefined || text === "") continue;
    const choices = choicesOf(catalog, state, fact);
    if (choices !== undefined && !choices.some(({ key }) => key === text)) continue;
    if (fact.kind === "date" && !isDate(text)) continue;
    kept[fact.name] = text;
  }
  return { ...state, answers: kept };
}

/** The state of a provider and product; without them, of the first ones. */
function choose(catalog, { provider, product, asOf = "", answers = {} }) {
  const seller = catalog.providers.find(({ key }) => key === provider) ?? catalog.providers[0];
  const sold = seller.products.find(({ key }) => key === product) ?? seller.products[0];
  return fit(catalog, { provider: seller.key, product: sold.key, asOf: isDate(asOf) ? asOf : "", answers });
}

export const emptyState = (catalog) => choose(catalog, {});

/** Another provider or product. A region is the old provider's own, unless it is one of the words that all share. */
export function moveTo(catalog, state, provider, product) {
  const answers = { ...state.answers };
  if (provider !== state.provider && !catalog.providers.every(({ regions }) => regions.some(({ id }) => id === answers.region))) {
    delete answers.region;
  }
  return choose(catalog, { ...state, provider, product, answers });
}

/** The state in an address. Unknown keys, and answers that no control can hold, are dropped. */
export function readQuery(catalog, search) {
  const query = new URLSearchParams(search);
  const answers = {};
  for (const { name } of catalog.facts) {
    const text = query.get(name);
    if (text !== null) answers[name] = text.slice(0, LONGEST);
  }
  const text = (key) => query.get(key) ?? undefined;
  return choose(catalog, { provider: text("provider"), product: text("product"), asOf: text("asOf"), answers });
}

/** The language that an address asks for, if it is one of the page's. */
export const readLanguage = (search) => new URLSearchParams(search).get("lang") ?? undefined;

/** The version of the rules under which a link was made, if it is written like one. */
export function readCatalog(search) {
  const version = new URLSearchParams(search).get("catalog") ?? "";
  return /^\d{4}\.\d{2}\.\d{2}$/.test(version) ? version : undefined;
}

/** The one address of a state: its keys sorted. */
export function toQuery(catalog, state) {
  const { provider, product, asOf, answers } = state;
  const query = new URLSearchParams({ ...answers, v: VERSION, catalog: catalog.version, lang: catalog.locale, provider, product });
  if (asOf !== "") query.set("asOf", asOf);
  query.sort();
  return `?${query}`;
}

/** The number that was typed, wide digits of an input method included; any other text as it is, for the package to refuse. */
function toNumber(text) {
  const plain = text.normalize("NFKC").trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : text;
}

/** The instance as the package takes it: what is not answered is missing. */
export function toInstance(catalog, state) {
  const instance = { provider: state.provider, product: state.product };
  for (const { name, kind } of factsOf(catalog, state)) {
    const text = state.answers[name] ?? "";
    if (text.trim() === "") continue;
    if (kind === "yesNo") instance[name] = text === "true";
    else if (kind === "whole" || kind === "amount") instance[name] = toNumber(text);
    else instance[name] = text.trim();
  }
  return instance;
}
