// The JavaScript side of the boundary: plain objects over the packed window of `src/wasm.rs`. It imports nothing, so the same
// file serves the browser, Node and the tests: `face({ memory, window, check, text, makeEncoder })`.
//
// Facts cross as numbers, findings come back as numbers. What a finding says beyond them depends only on the product and the
// day: a table, fetched once, whose parts that verdicts share are frozen. Invalid input never crosses: the encoder says "not sure", and only the reader
// below decides what is wrong and says so in one InputError.

/** Thrown for bad input, with everything that is wrong with it at once. */
export class InputError extends Error {
  name = "InputError"; // a field, since who freezes Error.prototype forbids the assignment
  constructor(issues) {
    super(issues.map((issue) => `${issue.path ? `${issue.path}: ` : ""}${issue.message}; ${issue.help}`).join("\n"));
    this.issues = issues;
  }
}

const CODE = 1;
const FILING = 2;
// Bits of what could still come of a rule, as in `src/logic.rs`.
const PASS = 1;
const DISPUTED = 2;
const SILENT = 4;
const FAIL = 8;
const NONE = Object.freeze([]);
const NO_VALUES = Object.freeze({});
const APPLIES = [NONE, Object.freeze(["code"]), Object.freeze(["filing"]), Object.freeze(["code", "filing"])];
const GRADES = ["primary", "secondary", "unverified"];
const LENGTH = 31; // the slot of a text's length
const OPEN = "*"; // stands for any product
const MAX_REGION = 64;
const MAX_SHOWN = 60;
const MAX_CACHED = 512;
const MAX_LIST = 1_000_000;

// ---- The calendar ----

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const pair = (text, at) => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

/** The day number of a civil date written YYYY-MM-DD; NaN for anything else, and for a date that does not exist. */
export function days(text) {
  if (typeof text !== "string" || text.length !== 10 || text[4] !== "-" || text[7] !== "-") return Number.NaN;
  let year = pair(text, 0) * 100 + pair(text, 2);
  let month = pair(text, 5);
  const day = pair(text, 8);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= MONTH_DAYS[month - 1])) return Number.NaN;
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0))) return Number.NaN;
  if (month <= 2) {
    year--;
    month += 12;
  }
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((153 * (month - 3) + 2) / 5) + day - 719469;
}

const FIRST_DAY = days("2000-01-01");
const LAST_DAY = days("2199-12-31");
/** A day that the package's calendar reaches, else NaN. */
const dayInRange = (text) => {
  const day = days(text);
  return day >= FIRST_DAY && day <= LAST_DAY ? day : Number.NaN;
};
const dates = new Map(); // verdicts are about few days
function iso(day) {
  let text = dates.get(day);
  if (text === undefined) {
    text = new Date(day * 86400000).toISOString().slice(0, 10);
    if (dates.size < 4 * MAX_CACHED) dates.set(day, text);
  }
  return text;
}
/** Today in Asia/Shanghai, which has no summer time. */
const today = () => Math.floor((Date.now() + 8 * 3600000) / 86400000);

// ---- Words ----

/** Templates as alternating text and parameter names. */
const templates = new Map();
function expand(template, parameter) {
  let parts = templates.get(template);
  if (parts === undefined) {
    parts = template.split(/[{}]/);
    if (templates.size < 4 * MAX_CACHED) templates.set(template, parts);
  }
  if (parts.length === 1) return template;
  let text = parts[0];
  for (let k = 1; k < parts.length; k += 2) text += parameter(parts[k]) + parts[k + 1];
  return text;
}

/** A value as an error shows it: in backticks, short, and without running any code of it. */
function shown(value) {
  if (value === null) return "`null`";
  switch (typeof value) {
    case "string":
      return `\`${JSON.stringify(value.length > MAX_SHOWN ? `${value.slice(0, MAX_SHOWN)}…` : value)}\``;
    case "number":
    case "boolean":
    case "undefined":
      return `\`${value}\``;
    case "bigint":
      return "`a bigint`";
    case "object":
      return isArray(value) ? "`[…]`" : "`{…}`";
    default:
      return `\`a ${typeof value}\``;
  }
}

function isArray(value) {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}

/** Whether it can have facts or options; a list cannot. */
const isObject = (value) => value !== null && typeof value === "object" && !isArray(value);

/** How many letters to change, at most `limit`, to turn one name into the other. */
function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, k) => k);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}

function nearest(word, names) {
  if (typeof word !== "string" || word.length > 40) return undefined;
  const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  let best;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const far = distance(plain(word), plain(name), least);
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

/** The value of a key, made when it is first asked for. */
function cached(map, key, make) {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function freeze(value) {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) freeze(inner);
    Object.freeze(value);
  }
  return value;
}

/** The functions of the package over one instance of the module. */
export function face(core) {
  const base = core.window();
  let slotCount = LENGTH + 1;
  let window = new Float64Array(core.memory.buffer, base, slotCount);
  // The first allocation can grow the memory, which detaches the view.
  function view() {
    if (window.length !== slotCount) window = new Float64Array(core.memory.buffer, base, slotCount);
    return window;
  }

  const decoder = new TextDecoder();
  /** A text of the module: see `text` in `src/wasm.rs`. */
  function text(kind, of, day) {
    const at = core.text(kind, of, day);
    return decoder.decode(new Uint8Array(core.memory.buffer, at, view()[LENGTH]));
  }
  const table = (kind, of, day) => JSON.parse(text(kind, of, day));

  const T = table(0, 0, 0);
  slotCount = T.slots;
  const FACTS = T.facts.map((fact) => fact.key);
  const AT = T.out + T.head; // the slot of the first finding
  const CATALOG = T.catalog;
  // A cache can hold one of the two from before: the numbers between them would then mean other things.
  if ((core.version ?? T.package) !== T.package) throw new Error(`icp-eligibility: the .wasm is of ${T.package}, the JavaScript of ${core.version}`);
  const REVIEWED_ON = iso(T.reviewedOn);
  const CODE_FACTS = T.providers.reduce((mask, { codeFacts }) => mask | (codeFacts ?? 0), 0);
  const SECOND_HAND = 1 << T.notes.indexOf("secondHand");
  const OWN_FACTS = T.facts.filter(({ ofCode }) => !ofCode); // those of an instance; a code's own come after them
  const KNOWN = new Set(["provider", "product", ...OWN_FACTS.map(({ key }) => key)]);
  const WINDOW = Array.from(FACTS, () => Number.NaN);

  // ---- Providers, products, regions ----

  const PRODUCTS = [];
  const BY_KEY = Object.create(null);
  /** Adds what is judged: a product, or the codes that a provider issued. */
  function judged(product, provider) {
    const variants = new Map(product.variants.map((one, k) => [one.key, k]));
    const variantNames = product.variants.map((one) => one.name);
    return PRODUCTS.push({ ...product, provider, land: provider.land, variants, variantNames, tables: [], day: Number.NaN, asOf: "", table: undefined }) - 1;
  }
  for (const [index, provider] of T.providers.entries()) {
    const own = Object.create(null);
    // Its regions with their places by id, and more of it, once they are asked for; the zones and unlisted places seen so far.
    provider.land = { index, regions: undefined, ids: undefined, more: undefined, zones: new Map() };
    for (const product of provider.products) own[provider.open ? OPEN : product.key] = judged(product, provider);
    BY_KEY[provider.key] = own;
  }
  const ISSUED = new Map();
  for (const provider of T.providers) {
    ISSUED.set(provider.key, provider.issued ? judged(provider.issued, provider) : BY_KEY[provider.key][OPEN]);
  }
  /** A provider without published rules accepts any product. */
  const open = (own, key) => (key.length > 0 && key.length <= MAX_REGION ? own[OPEN] : undefined);

  const ZONES = { letter: [/^(.*\d)[a-z]$/, /^(.*[^\d])-[a-z]$/], number: [/^(.*)-[1-9]\d?$/], none: [] };
  /** The regions of a provider, or of a product's; and more of it: see `provider` in `src/tables.rs`. */
  function regions({ land }) {
    if (land.ids === undefined) {
      land.regions = table(3, land.index, 0);
      land.ids = new Map([...T.regionWords, ...land.regions.map(({ id }, k) => [id, k])]);
    }
    return land.regions;
  }
  const more = ({ land }) => (land.more ??= table(4, land.index, 0));
  /** The region of a zone: a listed id plus exactly the provider's suffix; −1 for an id that is not listed. */
  function zone({ land, provider }, id) {
    const known = land.zones.get(id);
    if (known !== undefined) return known;
    let index = -1;
    for (const form of ZONES[provider.zones]) {
      const found = land.ids.get(form.exec(id)?.[1]);
      if (found >= 0) index = found;
    }
    if (land.zones.size < MAX_CACHED) land.zones.set(id, index);
    return index;
  }
  /** The packed number of a region or zone id; NaN for what cannot be one. */
  function region(index, id) {
    const product = PRODUCTS[index];
    if (product.land.ids === undefined) regions(product);
    return product.land.ids.get(id) ?? (typeof id === "string" && id.length > 0 && id.length <= MAX_REGION && id.trim() === id ? zone(product, id) : Number.NaN);
  }
  const variant = (product, key) => PRODUCTS[product].variants.get(key) ?? Number.NaN;

  // The values of the instance being checked, in the order of the facts, beside their numbers in the window.
  // After them the product's key.
  const given = new Array(FACTS.length + 1).fill(undefined);
  view().set(WINDOW);
  const encode = core.makeEncoder({ products: BY_KEY, open, days: dayInRange, region, variant, view, given });

  // ---- The reader: for whatever the encoder is not sure of ----

  function complain(issues, code, path, locale, values) {
    const t = words(locale);
    const [message, help] = t.issues[code];
    const parameter = (name) => values?.[name] ?? "";
    const guess = values?.guess === undefined ? "" : expand(t.didYouMean, parameter);
    issues.push({ path, code, message: expand(message, parameter), help: expand(help, parameter) + guess });
  }

  const quoted = (names) => names.map((name) => `\`${name}\``).join(", ");

  /** Reads one fact; NaN, with an issue, for a value that it cannot have. */
  function readFact(fact, product, value, path, locale, issues) {
    const wrong = (code, values) => {
      complain(issues, code, path, locale, { value: shown(value), field: fact.key, max: fact.max, ...values });
      return Number.NaN;
    };
    switch (fact.kind) {
      case "oneOf": {
        const k = fact.words.indexOf(value);
        return k >= 0 ? k : wrong("notOneOf", { list: quoted(fact.words), guess: nearest(value, fact.words) });
      }
      case "variant": {
        if (product < 0) return Number.NaN;
        const names = [...PRODUCTS[product].variants.keys()];
        if (names.length === 0) return wrong("noVariants");
        const k = names.indexOf(value);
        return k >= 0 ? k : wrong("notOneOf", { list: quoted(names), guess: nearest(value, names) });
      }
      case "region": {
        if (typeof value !== "string") return wrong("notText");
        // Without a product there are no ids to look up, but a text that cannot be an id is wrong at any of them.
        const index = region(Math.max(product, 0), value);
        return Number.isNaN(index) ? wrong("badRegion") : index;
      }
      case "yesNo":
        return typeof value === "boolean" ? Number(value) : wrong("notYesNo");
      case "date": {
        const day = days(value);
        if (Number.isNaN(day)) return wrong("notADate");
        return day >= FIRST_DAY && day <= LAST_DAY ? day : wrong("dateOutOfRange");
      }
      default:
        if (typeof value !== "number" || Number.isNaN(value)) return wrong("notANumber");
        if (value < 0) return wrong("negative");
        if (value > fact.max) return wrong("tooLarge");
        if (fact.kind === "whole" && !Number.isInteger(value)) return wrong("notWhole");
        return value;
    }
  }

  let deep = 0; // calls out of the objects that are being read
  /**
   * Runs what reads an object once; hostile ones throw. One that asks us about itself from each of its properties would be read for ever:
   * so deep nothing is read any more.
   */
  function attempt(read, path, locale, issues, field = path) {
    try {
      if (deep++ < 3) return read();
    } catch {
      // said below
    } finally {
      deep--;
    }
    if (issues) complain(issues, "unreadable", path, locale, { field });
  }
  const property = (object, key, path, locale, issues) => attempt(() => object[key], path, locale, issues, key);

  function unknownKeys(object, known, prefix, locale, issues, code = prefix ? "unknownOption" : "unknownKey") {
    for (const key of attempt(() => Object.keys(object), prefix, locale, issues, prefix || "instance") ?? NONE) {
      if (known.has(key)) continue;
      const name = JSON.stringify(key.length > MAX_SHOWN ? `${key.slice(0, MAX_SHOWN)}…` : key).slice(1, -1);
      complain(issues, code, prefix ? `${prefix}.${name}` : name, locale, { key: name, list: quoted([...known]), guess: nearest(key, known) });
      if (issues.length >= 100) return; // an input of a million wrong keys needs no million issues
    }
  }

  /** Reads an instance whole: its product, values and numbers, with every issue. */
  function read(instance, locale, issues) {
    if (!isObject(instance)) {
      complain(issues, "notAnObject", "", locale, { value: shown(instance) });
      return undefined;
    }
    const get = (key) => property(instance, key, key, locale, issues);
    const before = issues.length;
    const provider = get("provider");
    const key = get("product");
    const values = OWN_FACTS.map((fact) => get(fact.key));
    const unreadable = issues.slice(before).map((issue) => issue.path);
    const name = (field, value, list, code) => {
      if (unreadable.includes(field)) return;
      const guess = nearest(value, list);
      complain(issues, value === undefined ? "required" : code, field, locale, {
        value: shown(value),
        field,
        list: quoted(list),
        guess,
      });
    };
    const products = typeof provider === "string" ? BY_KEY[provider] : undefined;
    let product = -1;
    if (products === undefined) name("provider", provider, Object.keys(BY_KEY), "unknownProvider");
    else if (typeof key === "string") product = products[key] ?? open(products, key) ?? -1;
    if (products !== undefined && product < 0) name("product", key, Object.values(products).map((one) => PRODUCTS[one].key), "unknownProduct");
    // Without a provider any product may be meant: the first of each shows what one looks like.
    if (products === undefined && key === undefined) name("product", key, [...new Set(T.providers.map((one) => one.products[0].key))]);
    const numbers = OWN_FACTS.map((fact, k) =>
      values[k] === undefined ? Number.NaN : readFact(fact, product, values[k], fact.key, locale, issues),
    );
    unknownKeys(instance, KNOWN, "", locale, issues);
    return { product, key, values, numbers };
  }

  /** The product of an instance whose facts are in the window, by the reader; throws InputError. */
  function slow(instance, locale) {
    const issues = [];
    const all = read(instance, locale, issues);
    if (issues.length > 0) throw new InputError(issues);
    const slots = view();
    for (let k = 0; k < OWN_FACTS.length; k++) {
      given[k] = all.values[k];
      slots[k] = all.numbers[k];
    }
    given[FACTS.length] = all.key;
    return all.product;
  }

  /** The product of an instance whose facts are in the window. Nothing of the caller's runs after this. */
  function load(instance, locale) {
    // Where a getter throws, or this is no object, the reader finds out. Out of a getter everything is read once, by the reader alone.
    const product = attempt(() => (deep > 1 ? -1 : encode(instance)));
    return product >= 0 ? product : slow(instance, locale);
  }

  // ---- Options ----

  const OPTIONS = new Set(["asOf", "locale", "messages"]);
  const LIST_OPTIONS = new Set([...OPTIONS, "findings"]);
  const WORD_OPTIONS = new Set(["locale"]);
  const locales = T.locales;
  /** `en` and `zh-CN`, also for tags of the same language such as `en-GB` and `zh-Hans`. */
  function localeOf(value, path, issues) {
    if (value === undefined || value === locales[0]) return locales[0];
    const language = typeof value === "string" ? value.toLowerCase().split("-")[0] : undefined;
    const found = locales.find((locale) => locale === value) ?? locales.find((locale) => locale.split("-")[0] === language);
    if (found === undefined) complain(issues, "unknownLocale", path, locales[0], { value: shown(value), list: quoted(locales) });
    return found ?? locales[0];
  }

  function readOptions(options, known = OPTIONS) {
    if (options === undefined) return { day: today(), locale: locales[0], messages: true };
    const issues = [];
    if (!isObject(options)) {
      complain(issues, "notOptions", "options", locales[0], { value: shown(options) });
      throw new InputError(issues);
    }
    const get = (key) => property(options, key, `options.${key}`, locales[0], issues);
    const locale = localeOf(get("locale"), "options.locale", issues);
    const yes = (key, otherwise) => {
      const value = get(key);
      if (value === undefined) return otherwise;
      return readFact({ key, kind: "yesNo" }, -1, value, `options.${key}`, locale, issues) === 1;
    };
    const asOf = get("asOf");
    const day =
      asOf === undefined ? today() : readFact({ key: "asOf", kind: "date" }, -1, asOf, "options.asOf", locale, issues);
    const asked = get("for");
    const read = { day, locale, messages: yes("messages", true), findings: yes("findings", false), items: yes("items", false) };
    if (asked !== undefined && known.has("for")) read.for = readFact({ key: "for", kind: "oneOf", words: T.questions }, -1, asked, "options.for", locale, issues);
    unknownKeys(options, known, "options", locale, issues);
    if (issues.length > 0) throw new InputError(issues);
    return read;
  }

  // ---- Tables ----

  let published;
  /** The sources. They must be there before the window is read: the table can move the memory. */
  function allSources() {
    published ??= table(5, 0, 0);
    return published;
  }
  const sourcesOf = new Map();
  /** A source in one language, frozen and shared by every verdict. */
  function source(index, locale) {
    const one = allSources()[index];
    return cached(cached(sourcesOf, locale, () => new Map()), index, () => freeze({ ...one, title: inWords(locale, one.title), ...("date" in one && { date: iso(one.date) }) }));
  }

  const byLocale = (indexes) => {
    const made = new Map();
    return (locale) => cached(made, locale, () => Object.freeze(indexes.map((index) => source(index, locale))));
  };
  const weaker = (a, b) => (GRADES.indexOf(a) > GRADES.indexOf(b) ? a : b);

  /** The table of an edition, made of what the module tells. */
  function readEdition({ since, until, notes, rules }) {
    for (const key in notes) notes[key] = byLocale(notes[key]);
    for (const rule of rules) {
      const grades = rule.readings.map(({ grade }) => grade);
      for (const part of [rule, ...rule.readings]) {
        freeze(part.needed);
        freeze(part.rows);
        part.sources = byLocale(part.sources);
      }
      rule.slot = FACTS.indexOf(rule.fact);
      rule.era = -1;
      rule.drafts = NONE;
      // Only second-hand texts state it: it decides, with a note (semantics S2).
      rule.secondHand = grades.length > 0 && grades.every((grade) => grade === GRADES[1]);
      // Where readings agree the best source carries the rule; where they differ the weakest makes the difference.
      rule.weakest = grades.reduce(weaker, GRADES[0]);
      rule.best = GRADES.find((grade) => grades.includes(grade)) ?? GRADES[2];
    }
    return { since, until, notes, rules, bases: new Map() };
  }

  /** The rules of a product on a day: days of one edition share a table. */
  function editionOf(index, day) {
    const product = PRODUCTS[index];
    if (product.day === day) return product.table;
    let edition = product.tables.find(({ since, until }) => since <= day && day < until);
    if (edition === undefined) {
      edition = readEdition(table(2, index, day));
      product.tables.push(edition);
    }
    product.asOf = iso(day);
    product.table = edition;
    product.day = day; // last: where the stack ends before, nothing is known of this day
    return edition;
  }

  const masks = new Map();
  function facts(mask) {
    if (mask === 0) return NONE;
    let list = masks.get(mask);
    if (list === undefined) {
      list = Object.freeze(FACTS.filter((_, k) => mask & (1 << k)));
      if (masks.size < MAX_CACHED) masks.set(mask, list);
    }
    return list;
  }

  // ---- Words ----

  // The keys of the tables of words; what is not here is a plain text or list.
  const FACT_WORDS = Object.fromEntries(T.facts.filter(({ kind }) => kind === "oneOf").map(({ key, words }) => [key, words]));
  const KEYS = { ...T, ...FACT_WORDS, facts: FACTS, needs: FACTS, code: T.outcomes, filing: T.outcomes, usable: T.outcomes };
  function readWords(name, list) {
    const keys = KEYS[name];
    if (!keys) return list.length === 1 ? list[0] : list;
    const width = list.length / keys.length;
    // No key of a stored verdict may find what every object inherits.
    return Object.assign(Object.create(null), Object.fromEntries(keys.map((key, k) => [key, width === 1 ? list[k] : list.slice(width * k, width * (k + 1))])));
  }
  const spoken = new Map();
  function words(locale) {
    return cached(spoken, locale, () => {
      const t = Object.create(null);
      for (const line of text(1, locales.indexOf(locale), 0).split("\n")) {
        const name = line.slice(0, line.indexOf("\t"));
        // Each list when it is first needed: a verdict takes a few of them.
        Object.defineProperty(t, name, { configurable: true, get: () => Object.defineProperty(t, name, { value: readWords(name, line.split("\t").slice(1)) })[name] });
      }
      t.around = new Map();
      return t;
    });
  }

  const inWords = (locale, name) => (locale === locales[0] ? name.en : name.zh);
  const productOf = ({ provider, product, usable }) => {
    const own = BY_KEY[provider] ?? {};
    return PRODUCTS[usable ? ISSUED.get(provider) : (own[product] ?? own[OPEN])];
  };

  function amount(t, locale, n, unit) {
    const [one, other] = t.units[unit];
    const number = unit === "cny" || unit === "mbps" ? n.toLocaleString(locale, { maximumFractionDigits: 20 }) : n;
    return expand(n === 1 ? one : other, () => number);
  }

  function list(t, items, [between, last] = t.list) {
    return items.length < 2 ? (items[0] ?? "") : items.slice(0, -1).join(between) + last + items[items.length - 1];
  }

  /** The date of a source in words. */
  function dateOf(t, source) {
    if (source?.date === undefined) return t.undated;
    return source.dateKind === "after" ? expand(t.after, () => source.date) : source.date;
  }

  /** The value of a fact in words. */
  function valueWords(t, locale, fact, value, product) {
    if (value === undefined) return "";
    if (fact === "product") return product ? inWords(locale, product.name) : String(value);
    const declared = T.facts[FACTS.indexOf(fact)];
    switch (declared?.kind) {
      case "oneOf":
        return t[fact][value] ?? String(value);
      case "variant": {
        const found = product?.variants.get(value);
        return found === undefined ? String(value) : inWords(locale, product.variantNames[found]);
      }
      case "region": {
        const word = T.regionWords.findIndex(([one]) => one === value);
        if (word >= 0) return t.places[word];
        const index = product && typeof value === "string" ? region(PRODUCTS.indexOf(product), value) : -1;
        const name = index >= 0 ? inWords(locale, regions(product)[index].name) : undefined;
        if (name === undefined || name === value) return String(value);
        return locale === locales[0] ? `${name} (${value})` : `${name}（${value}）`;
      }
      case "whole":
      case "amount":
        return typeof value === "number" ? amount(t, locale, value, declared.unit) : String(value);
      case "yesNo":
        return t.yesNo[value ? 0 : 1];
      default:
        return String(value);
    }
  }

  /** What a rule needs, in words. */
  function neededWords(t, locale, fact, needed, product) {
    if (needed.standing) return t.standings[needed.standing] ?? "";
    const item = (value) => (typeof value === "boolean" && t.needs[fact]) || valueWords(t, locale, fact, value, product);
    return spaced(expand(t.needed[needed.kind] ?? "", (name) => {
      if (name === "n") return amount(t, locale, needed.n, needed.unit);
      if (needed.parts) return list(t, needed.parts.map((part) => neededWords(t, locale, fact, part, product)), t.all);
      if (needed.limits) {
        const by = needed.kind === "fewerThanByVariant" ? "variant" : "accountKind";
        const limit = ([key, n]) => `${valueWords(t, locale, by, key, product)} ${n}`;
        return list(t, Object.entries(needed.limits).map(limit), t.all);
      }
      return list(t, ((name === "refused" ? needed.refused : needed.values) ?? NONE).map(item));
    }));
  }

  function sentence(t, locale, finding, product) {
    const template = t.reasons[finding.reason];
    if (template === undefined) return finding.message ?? "";
    return polish(locale, expand(template, (name) => {
      switch (name) {
        case "found":
        case "region":
          return valueWords(t, locale, finding.fact, finding.found, product);
        case "needed":
          return neededWords(t, locale, finding.fact, finding.needed, product);
        case "have": {
          const { have, unit, precision } = finding.values;
          return have === undefined ? "" : expand(t.precisions[precision ?? "exact"], () => amount(t, locale, have, unit));
        }
        case "accepted":
        case "refused": {
          const status = name === "accepted" ? "pass" : "fail";
          const readings = (finding.readings ?? NONE).filter((reading) => reading.status === status);
          const phrases = readings.map(({ needed, sources, grade }) =>
            expand(t.reading, (part) => {
              if (part === "grade") return t.grades[grade] ?? "";
              // The newest of the sources that carry the reading.
              if (part === "date") return dateOf(t, sources.find((one) => one.grade === grade));
              return neededWords(t, locale, finding.fact, needed, product);
            }),
          );
          return list(t, phrases);
        }
        case "provider":
          return product ? inWords(locale, product.provider.name) : "";
        case "code":
          return product ? inWords(locale, product.provider.code) : "";
        case "product":
          return product ? inWords(locale, product.name) : "";
        default:
          return "";
      }
    }));
  }

  // Fixes that speak of something else than this instance anyway.
  const SAYS_SO = new Set(["chooseMainlandRegion", "useAnotherProduct", "useAnotherInstance"]);

  /** What a fix aims at, where that is not simply what is needed. */
  function aimOf(needed) {
    if (needed.kind === "address") return { kind: "oneOf", values: needed.values };
    // Exactly the limit is what is disputed, so the fix asks for more.
    return needed.kind === "atLeastOrMore" ? { ...needed, kind: "moreThan" } : needed;
  }

  /** The sentence of a fix; `needed` gives what it aims at, in words. */
  function fixWords(t, locale, { kind, months, newInstance }, values) {
    // A part in brackets is about months, which not every fix has.
    const template = (t.fixes[kind] ?? "").replace(/\[([^\]]*)\]/, months ? "$1" : "");
    const text = expand(template, (name) => (name === "months" ? amount(t, locale, months, "month") : (values(name) ?? "")));
    return newInstance && !SAYS_SO.has(kind) ? join(locale, text, t.newInstance) : text;
  }

  const join = (locale, ...sentences) => sentences.filter(Boolean).join(locale === locales[0] ? " " : "");

  const fixSentence = (t, locale, finding, product) =>
    spaced(fixWords(t, locale, finding.fix, () => neededWords(t, locale, finding.fact, aimOf(finding.needed), product)));

  /** A space where Latin letters meet Chinese characters. */
  const spaced = (text) => text.replace(/([\u4e00-\u9fff])([A-Za-z`])/g, "$1 $2").replace(/([A-Za-z`])([\u4e00-\u9fff])/g, "$1 $2");
  /** A whole sentence; in English it begins with a capital letter. */
  const polish = (locale, text) => (locale === locales[0] ? text.charAt(0).toUpperCase() + text.slice(1) : spaced(text));

  /** The status of the findings behind an answer. */
  const WEIGHT = { ineligible: "fail", disputed: "disputed", notCovered: "unknown", notRequired: "fail" };

  /** The answers of a verdict: about an instance, or about a code. */
  const ANSWERS = ["code", "filing", "usable"];

  /** What comes before and after what a summary names: `{first}` or `{missing}`. */
  function around(t, locale, template, product) {
    return cached(cached(t.around, product, () => new Map()), template, () =>
      polish(locale, expand(template, (name) => (name === "code" ? inWords(locale, product.provider.code) : "\0"))).split("\0"));
  }

  function summary(t, locale, verdict, key, product) {
    const { outcome, because, missing } = verdict[key];
    const question = key === "usable" ? "filing" : key;
    const wanted = WEIGHT[outcome];
    let first;
    let others = -1;
    let disputed = false;
    for (const finding of verdict.findings) {
      if (!finding.appliesTo.includes(question)) continue;
      disputed ||= finding.status === "disputed";
      if (finding.status !== wanted || !because.includes(finding.rule)) continue;
      first ??= finding;
      others++;
    }
    // A product that cannot is no matter of "as it is".
    const never = key === question && outcome === "ineligible" && first?.rule === "product";
    const template = never ? t.never[question === "code" ? 1 : 2] : t[key][outcome];
    const [before, after] = around(t, locale, template ?? "", product);
    let text = before;
    if (after !== undefined) text += (outcome === "incomplete" ? list(t, missing.map((fact) => t.facts[fact]?.[0] ?? fact), t.all) : (first?.message ?? "")) + after;
    let more = "";
    if (outcome === "ineligible" && others > 0) more = expand(t.more[others === 1 ? 0 : 1], () => others);
    else if (outcome === "incomplete" && disputed) more = t.atBest;
    return join(locale, text, more);
  }

  /** Puts the words of a language on a verdict's own objects. */
  function speak(verdict, locale) {
    const t = words(locale);
    const product = productOf(verdict);
    for (const finding of verdict.findings) {
      finding.message = sentence(t, locale, finding, product);
      if (finding.fix) finding.fix.message = fixSentence(t, locale, finding, product);
      for (const note of finding.notes ?? NONE) note.message = t.notes[note.key] ?? note.message;
    }
    for (const note of verdict.notes) note.message = t.notes[note.key] ?? note.message;
    for (const key of ANSWERS) if (verdict[key]) verdict[key].summary = summary(t, locale, verdict, key, product);
    return verdict;
  }

  // ---- From numbers to objects ----

  const statusOf = (could) => (could === PASS ? "pass" : could === FAIL ? "fail" : could === DISPUTED ? "disputed" : "unknown");

  /** The notes of a mask; with their words, if there are any. */
  function notesOf(mask, table, locale, t) {
    const notes = [];
    for (let k = 0; mask >>> k; k++) {
      if (mask & (1 << k)) {
        const key = T.notes[k];
        notes.push({ code: T.open.includes(key) ? "openQuestion" : key, key, message: t ? t.notes[key] : "", sources: table.notes[key]?.(locale) ?? NONE });
      }
    }
    return notes;
  }

  const withPlace = new WeakMap(); // by the rule's own list, which goes when its edition does
  /** The sources of a region finding: who asks for the mainland, and the list that shows where the region lies. */
  function placed(row, product, index, locale) {
    const sources = row.sources(locale);
    if (!(index >= 0)) return sources;
    const list = source(regions(product)[index].source, locale);
    const perRow = cached(withPlace, sources, () => new Map());
    return cached(perRow, list, () => Object.freeze([...sources, list]));
  }

  /** What a finding of these numbers says of any instance: all but its value and what is told of it. */
  function draftOf(row, word, fourth, notes, table, locale, t) {
    const fix = (word >>> 12) & 63;
    const reason = T.reasons[(word >>> 5) & 127];
    const template = t?.reasons[reason] ?? "";
    return {
      status: statusOf(word & 15),
      reason,
      message: "",
      sources: row.sources(locale),
      assumed: (word & 16) !== 0,
      fix: fix > 0 ? { kind: T.fixes[fix - 1], message: "", ...(fourth & 0xfff && { months: fourth & 0xfff }), ...(word & (1 << 18) && { newInstance: true }) } : undefined,
      notes: notes ? notesOf(notes, table, locale, t) : undefined,
      readings: row.readings.length > 1
        ? row.readings.map(({ needed, rows, grade, sources }, k) => ({ status: statusOf((fourth >>> (12 + 4 * k)) & 15), needed, rows, grade, sources: sources(locale) }))
        : undefined,
      // The sentences, where they tell of the instance: by its number or by its value.
      said: /{(have|found|region)}/.test(template) ? new Map() : undefined,
      byNumber: template.includes("{have}"),
    };
  }

  function valuesOf(needed, word, n, found) {
    const unit = (word >>> 19) & 7;
    if (unit === 0 && needed.n === undefined && found === undefined) return NO_VALUES;
    const values = {};
    if (typeof found === "string" || typeof found === "number") values.found = found;
    if (needed.n !== undefined) values.needed = needed.n;
    if (unit > 0) {
      values.have = n;
      values.unit = T.units[unit - 1];
      const precision = (word >>> 22) & 3;
      if (precision > 0) values.precision = T.precisions[precision];
    }
    return values;
  }

  const copy = (one) => ({ ...one });
  let era = 0;
  let room = 8 * MAX_CACHED; // for drafts and their sentences

  /**
   * A finding from its four numbers, in words if there are any. Findings of the same numbers differ in little, so what they share is made
   * once: a draft, kept by `form`, which tells the language and whether words are wanted. `slots` is read only; nothing of the caller's runs.
   */
  function findingOf(row, slots, at, product, table, locale, t, form) {
    const word = slots[at] | 0;
    const fourth = slots[at + 3] | 0;
    const n = slots[at + 2];
    const could = word & 15;
    const notes = slots[at + 1] | (row.secondHand && (could & (could - 1)) === 0 && could !== SILENT ? SECOND_HAND : 0);
    let found = given[row.slot >= 0 ? row.slot : FACTS.length];
    if (found === 0) found = 0; // not the −0 that JSON would lose
    if (room < 0) {
      // So many kinds come of made-up input only: begin again.
      room = 8 * MAX_CACHED;
      era++;
    }
    if (row.era !== era) {
      row.drafts = Array.from({ length: 2 * locales.length }, () => new Map());
      row.era = era;
    }
    const kinds = cached(row.drafts[form], word, () => new Map());
    const second = notes === 0 ? fourth : fourth + notes * 2 ** 24;
    let draft = kinds.get(second);
    const isNew = draft === undefined;
    if (isNew) {
      draft = draftOf(row, word, fourth, notes, table, locale, t);
      room--;
    }
    const { rule, fact, needed } = row;
    const appliesTo = APPLIES[row.questions];
    const { status, reason, message } = draft;
    const values = valuesOf(needed, word, n, found);
    const sources = rule === "region" ? placed(row, product, slots[row.slot], locale) : draft.sources;
    const finding = found === undefined
      ? { rule, appliesTo, status, fact, needed, reason, values, message, sources }
      : { rule, appliesTo, status, fact, found, needed, reason, values, message, sources };
    if (draft.assumed) finding.assumed = true;
    if (draft.fix) finding.fix = copy(draft.fix);
    if (draft.notes) finding.notes = draft.notes.map(copy);
    if (draft.readings) finding.readings = draft.readings.map(copy);
    if (isNew) {
      if (t && !draft.said) finding.message = draft.message = sentence(t, locale, finding, product);
      if (t && draft.fix) finding.fix.message = draft.fix.message = fixSentence(t, locale, finding, product);
      kinds.set(second, draft); // with its words: the stack can end among them
    }
    if (draft.said) {
      const key = draft.byNumber ? n : found;
      finding.message = cached(draft.said, key, () => {
        room--;
        return sentence(t, locale, finding, product);
      });
    }
    return finding;
  }

  /** The rules and the grade that an answer rests on, by the mask of the findings behind it. */
  function basis(table, mask, outcome) {
    return cached(table.bases, mask * 8 + outcome, () => {
      const rows = table.rules.filter((_, k) => mask & (1 << k));
      // A plain yes or no is as good as the best source of each rule; what is open is as weak as the weakest.
      const plain = ["eligible", "ineligible", "notRequired"].includes(T.outcomes[outcome]);
      const grade = rows.map((row) => (plain ? row.best : row.weakest)).reduce(weaker, GRADES[0]);
      return { because: [...new Set(rows.map(({ rule }) => rule))], grade: rows.some(({ readings }) => readings.length > 0) ? grade : GRADES[2] };
    });
  }

  function answerOf(product, table, slots, question, outcome, missing) {
    const { because, grade } = basis(table, slots[T.out + 4 + question], outcome);
    const answer = { outcome: T.outcomes[outcome], grade, summary: "", because: because.slice(), missing: facts(missing) };
    // That a region is a special one may rest on general knowledge (semantics S24).
    const place = answer.outcome === "notCovered" && because[0] === "region" ? regions(product)[slots[table.rules[0].slot]] : undefined;
    if (place) answer.grade = weaker(grade, allSources()[place.source].grade);
    return answer;
  }

  function changesOf(slots) {
    const changes = [];
    for (let k = 0, at = T.changes; k < slots[T.out + 3]; k++, at += 2) {
      const word = slots[at + 1];
      const change = { on: iso(slots[at]), question: T.questions[word & 1], from: T.outcomes[(word >>> 1) & 7], to: T.outcomes[(word >>> 4) & 7] };
      if (word >>> 7) change.rule = T.rules[(word >>> 7) - 1];
      changes.push(change);
    }
    return changes;
  }

  function verdictOf(index, { day, locale, messages }) {
    const product = PRODUCTS[index];
    const table = editionOf(index, day);
    const t = messages ? words(locale) : undefined;
    const form = 2 * locales.indexOf(locale) + (messages ? 1 : 0);
    allSources();
    const header = core.check(index, day, true);
    const slots = view();
    const count = header >>> 6;
    const findings = new Array(count);
    for (let k = 0; k < count; k++) {
      findings[k] = findingOf(table.rules[k], slots, AT + T.finding * k, product, table, locale, t, form);
    }
    const verdict = {
      provider: product.provider.key,
      product: given[FACTS.length],
      asOf: product.asOf,
      catalog: CATALOG,
      reviewedOn: REVIEWED_ON,
      code: answerOf(product, table, slots, 0, header & 7, slots[T.out]),
      filing: answerOf(product, table, slots, 1, (header >>> 3) & 7, slots[T.out + 1]),
      findings,
      missing: facts(slots[T.out] | slots[T.out + 1]),
      changes: changesOf(slots),
      notes: notesOf(slots[T.out + 2], table, locale, t),
    };
    if (t) {
      verdict.code.summary = summary(t, locale, verdict, "code", product);
      verdict.filing.summary = summary(t, locale, verdict, "filing", product);
    }
    return verdict;
  }

  function rowOf(index, day) {
    const table = editionOf(index, day);
    const header = core.check(index, day, false);
    const slots = view();
    return {
      code: T.outcomes[header & 7],
      filing: T.outcomes[(header >>> 3) & 7],
      because: basis(table, slots[T.out + 4] | slots[T.out + 5], 0).because.slice(),
      missing: facts(slots[T.out] | slots[T.out + 1]),
    };
  }

  // ---- Plans and purchases ----

  /** The value of a fact as a caller writes it, from its packed number. */
  function written(k, number, product) {
    const { kind, words: values } = T.facts[k];
    switch (kind) {
      case "oneOf":
        return values[number];
      case "variant":
        return [...product.variants.keys()][number];
      case "region":
        // A region of its own was given, so they are there: a table that came now could move the slots.
        return number >= 0 ? regions(product)[number]?.id : T.regionWords.find(([, word]) => word === number)?.[0];
      case "date":
        return iso(number);
      case "yesNo":
        return number === 1;
      default:
        return number;
    }
  }

  /** The facts that a result gives from slot `at` on. Those it leaves as they were are as the caller wrote them in `before`. */
  function factsAt(slots, at, product, before = {}) {
    const after = {};
    for (let k = 0; k < FACTS.length; k++) {
      if (Number.isNaN(slots[at + k])) continue;
      const same = before.numbers !== undefined && Object.is(before.numbers[k], slots[at + k]);
      after[FACTS[k]] = same ? before.values[k] : written(k, slots[at + k], product);
    }
    return after;
  }

  // What is chosen when buying, in the order in which it is said.
  const CHOSEN = ["billing", "variant", "orderAmountCny", "publicIp", "bandwidthMbps", "fixedIp"];

  function chosenWords(t, locale, set, product) {
    const chosen = CHOSEN.filter((name) => set[name] !== undefined && !(name === "bandwidthMbps" && set.publicIp));
    const one = (name) => {
      // A larger order will do as well, and any bandwidth.
      if (name === "orderAmountCny") return neededWords(t, locale, name, { kind: "atLeast", n: set[name], unit: "cny" }, product);
      if (name === "bandwidthMbps") return t.facts[name][0];
      return name === "fixedIp" ? join(locale, t.facts[name][0], t.needs[name]) : valueWords(t, locale, name, set[name], product);
    };
    return list(t, chosen.map(one), t.all);
  }

  function stepWords(t, locale, step, product) {
    const said = chosenWords(t, locale, step.set, product);
    const sentence = fixWords(t, locale, step, (name) => {
      if (name === "product") return inWords(locale, product.name);
      return name === "chosen" && said ? t.chosen[0] + said : said;
    });
    return join(locale, polish(locale, sentence), step.before && expand(t.before, () => step.before));
  }

  function plansOf(index, question, { day, locale, messages }) {
    const t = words(locale); // before the slots hold what is read below
    const count = core.plan(index, day, question);
    const slots = view();
    const before = { values: given, numbers: slots.slice(0, FACTS.length) };
    const plans = [];
    for (let k = 0, at = T.out; k < count; k++) {
      const product = PRODUCTS[slots[at]];
      if (product !== PRODUCTS[index]) before.numbers[FACTS.indexOf("variant")] = Number.NaN; // variants are each product's own
      const instance = { provider: product.provider.key, product: product.key, ...factsAt(slots, at + 3, product, before) };
      const plan = { question: T.questions[question], outcome: T.outcomes[slots[at + 2]], addedMonths: slots[at + 1], steps: [], instance, message: "" };
      at += 3 + FACTS.length;
      for (let steps = slots[at++]; steps > 0; steps--, at += 4) {
        const step = { kind: T.fixes[slots[at]], set: {}, message: "" };
        if (slots[at + 1] > 0) step.months = slots[at + 1];
        if (!Number.isNaN(slots[at + 2])) step.before = iso(slots[at + 2]);
        if (step.kind === "buyAnother" || step.kind === "buyProduct") step.product = product.key;
        for (const name of facts(slots[at + 3])) if (instance[name] !== undefined) step.set[name] = instance[name];
        if (messages) step.message = stepWords(t, locale, step, product);
        plan.steps.push(step);
      }
      plan.message = join(locale, ...plan.steps.map(({ message }) => message));
      plans.push(plan);
    }
    return plans;
  }

  const PLAN_OPTIONS = new Set([...OPTIONS, "for"]);
  function plan(instance, options) {
    const read = readOptions(options, PLAN_OPTIONS);
    const index = load(instance, read.locale);
    return T.questions.flatMap((_, question) => (read.for === undefined || read.for === question ? plansOf(index, question, read) : []));
  }

  // The rules that say how much must be bought.
  const DECIDE = new Set(["totalTerm", "timeLeft", "firstOrder", "orderAmount", "variant", "codeQuota", "siteQuota", "accountKind", "accountSite"]);
  const BUYER = ["codesUsedByAccount", "sitesFiledByAccount", "accountKind", "accountSite", "entityKind"];
  const NEED = [
    { key: "websites", kind: "whole", max: 100_000 },
    { key: "apps", kind: "whole", max: 100_000 },
    { key: "from", kind: "date" },
    { key: "for", kind: "oneOf", words: T.questions },
    ...T.facts.filter(({ key }) => BUYER.includes(key)),
  ];
  const NEED_KEYS = new Set(["providers", ...NEED.map(({ key }) => key)]);

  /** Reads a plain object of the fields: the numbers by name, and every issue. */
  function readFields(object, fields, known, locale, issues) {
    if (!isObject(object)) {
      complain(issues, "notAnObject", "", locale, { value: shown(object) });
      throw new InputError(issues);
    }
    const found = { numbers: {}, values: {} };
    for (const field of fields) {
      const value = property(object, field.key, field.key, locale, issues);
      if (value === undefined) continue;
      found.values[field.key] = value;
      found.numbers[field.key] = readFact(field, -1, value, field.key, locale, issues);
    }
    unknownKeys(object, known, "", locale, issues, "unknownOption");
    return found;
  }

  function readProviders(object, locale, issues) {
    const value = property(object, "providers", "providers", locale, issues);
    if (value === undefined) return T.providers;
    if (!isArray(value)) complain(issues, "notAList", "providers", locale, { value: shown(value) });
    const keys = T.providers.map(({ key }) => key);
    const wanted = [];
    attempt(() => {
      for (const key of isArray(value) ? value : NONE) {
        if (!keys.includes(key)) complain(issues, "unknownProvider", `providers[${wanted.length}]`, locale, { value: shown(key), list: quoted(keys), guess: nearest(key, keys) });
        if (issues.length >= 100) break;
        if (wanted.push(key) > MAX_LIST) throw key; // a list of its own making may never end
      }
    }, "providers", locale, issues);
    return T.providers.filter(({ key }) => wanted.includes(key));
  }

  function purchase(need, options) {
    const read = readOptions(options);
    const { locale, messages } = read;
    const issues = [];
    const { numbers: found } = readFields(need, NEED, NEED_KEYS, locale, issues);
    const providers = readProviders(need, locale, issues);
    const sites = (found.websites ?? 0) + (found.apps ?? 0);
    if (issues.length === 0 && sites === 0) complain(issues, "required", "websites", locale, { field: "websites", list: quoted(["websites", "apps"]) });
    if (issues.length > 0) throw new InputError(issues);
    const day = found.from ?? read.day;
    const t = words(locale);
    const list = [];
    for (const [index, product] of PRODUCTS.entries()) {
      if (!providers.includes(product.provider)) continue;
      const slots = view();
      for (let k = 0; k < FACTS.length; k++) slots[k] = (BUYER.includes(FACTS[k]) ? found[FACTS[k]] : undefined) ?? Number.NaN;
      if (core.purchase(index, day, sites, found.for === undefined ? CODE | FILING : 1 << found.for) === 0) continue;
      const [instances, months, by, codes, direct, places] = view().subarray(T.out);
      const instance = { provider: product.provider.key, product: product.key, ...factsAt(view(), T.out + 6, product) };
      const assumed = BUYER.filter((name) => found[name] === undefined && instance[name] !== undefined);
      list.push({ index, provider: product.provider.key, product: product.key, instances, months, by: APPLIES[by], codes, direct, places, leftOver: places - sites, instance, assumed, because: [], message: "" });
    }
    for (const one of list) {
      one.because = check(one.instance, { asOf: iso(day), locale, messages }).findings.filter(({ rule, appliesTo }) => DECIDE.has(rule) && appliesTo.some((question) => one.by.includes(question)));
      if (messages) one.message = purchaseWords(t, locale, one);
    }
    const order = T.providers.map(({ key }) => key);
    list.sort((a, b) => order.indexOf(a.provider) - order.indexOf(b.provider) || a.instances - b.instances || a.months - b.months || a.index - b.index);
    return list.map(({ index, ...one }) => one);
  }

  function purchaseWords(t, locale, { index, instance, instances, months, codes, direct, places, leftOver }) {
    const count = ([one, other], n) => expand(n === 1 ? one : other, () => n);
    const shared = codes > 0 && direct > 0 && places < codes + direct;
    const ways = shared ? [count(t.eitherWay, places)] : [codes > 0 && count(t.codes, codes), direct > 0 && count(t.direct, direct)].filter(Boolean);
    const said = chosenWords(t, locale, instance, PRODUCTS[index]);
    const template = t.purchase.replace(/\[([^\]]*)\]/, months > 0 ? "$1" : "");
    return polish(locale, expand(template, (name) => {
      if (name === "product") return inWords(locale, PRODUCTS[index].name);
      if (name === "chosen") return said && t.chosen[1] + said;
      if (name === "months") return amount(t, locale, months, "month");
      if (name === "ways") return list(t, ways, t.all);
      return name === "left" ? leftOver : instances;
    }));
  }

  // ---- Codes and symptoms ----

  /** Puts a code's facts into the window; calls `judge` with its index, and takes them away again. */
  function withCode(code, locale, judge) {
    const issues = [];
    if (!isObject(code)) {
      complain(issues, "notAnObject", "", locale, { value: shown(code) });
      throw new InputError(issues);
    }
    const provider = property(code, "provider", "provider", locale, issues);
    const index = ISSUED.get(provider);
    if (index === undefined && issues.length === 0) {
      const keys = [...ISSUED.keys()];
      complain(issues, provider === undefined ? "required" : "unknownProvider", "provider", locale, { value: shown(provider), field: "provider", list: quoted(keys), guess: nearest(provider, keys) });
    }
    const fields = T.facts.filter((_, k) => CODE_FACTS & (1 << k));
    const found = readFields(code, fields, new Set(["provider", ...fields.map(({ key }) => key)]), locale, issues);
    if (issues.length > 0) throw new InputError(issues);
    const numbers = FACTS.map((name) => found.numbers[name] ?? Number.NaN);
    numbers[FACTS.indexOf("stage")] = 1; // it exists
    for (let k = 0; k < FACTS.length; k++) given[k] = found.values[FACTS[k]];
    given[FACTS.length] = PRODUCTS[index].key;
    view().set(numbers);
    const answer = judge(index);
    view().set(WINDOW);
    return answer;
  }

  function checkCode(code, options) {
    const read = readOptions(options);
    const { code: _, filing: usable, findings, changes, missing, notes, ...about } = withCode(code, read.locale, (index) => verdictOf(index, { ...read, messages: false }));
    const verdict = {
      ...about,
      usable,
      findings: findings.filter(({ appliesTo }) => appliesTo.includes("filing")),
      missing: usable.missing,
      changes: changes.filter(({ question }) => question === "filing"),
      notes,
    };
    return read.messages ? speak(verdict, read.locale) : verdict;
  }

  let symptoms;

  function diagnose(key, about, options) {
    const { day, locale, messages } = readOptions(options);
    const issues = [];
    symptoms ??= T.providers.flatMap((provider) => more(provider).symptoms.map((symptom) => ({ ...symptom, provider })));
    const at = symptoms.findIndex((one) => one.key === key);
    const symptom = symptoms[at];
    if (at < 0) complain(issues, "unknownSymptom", "symptom", locale, { value: shown(key), guess: nearest(key, symptoms.map((one) => one.key)) });
    if (issues.length > 0) throw new InputError(issues);
    const t = words(locale); // before the slots hold what is read below
    allSources();
    const judge = (index) => {
      const provider = PRODUCTS[index]?.provider ?? symptom.provider;
      if (provider !== symptom.provider) {
        complain(issues, "notOneOf", "provider", locale, { value: shown(provider.key), field: "provider", list: quoted([symptom.provider.key]) });
        return [];
      }
      const count = core.diagnose(at, day, index);
      const slots = view();
      return Array.from({ length: count }, (_, k) => {
        const [code, status, missing] = slots.subarray(T.out + 3 * k);
        const [message, fix] = messages ? t.causes[T.causes[code]] : ["", ""];
        return { code: T.causes[code], status: T.causeStatuses[status], message, fix, missing: facts(missing), sources: T.causes[code] === "anotherRule" ? [] : symptom.sources.map((one) => source(one, locale)) };
      });
    };
    const causes = about === undefined ? judge(-1) : symptom.ofCode ? withCode(about, locale, judge) : judge(load(about, locale));
    if (issues.length > 0) throw new InputError(issues);
    return causes;
  }

  // ---- The functions ----

  function check(instance, options) {
    const read = readOptions(options);
    const index = load(instance, read.locale);
    return verdictOf(index, read);
  }

  function checkAll(instances, options) {
    const read = readOptions(options, LIST_OPTIONS);
    if (!isArray(instances)) {
      const issues = [];
      complain(issues, "notAList", "", read.locale, { value: shown(instances) });
      throw new InputError(issues);
    }
    const issues = [];
    const count = property(instances, "length", "length", read.locale, issues);
    if (!Number.isInteger(count) || count < 0 || count > MAX_LIST) {
      if (issues.length === 0) complain(issues, "notAList", "", read.locale, { value: shown(instances) });
      throw new InputError(issues);
    }
    const rows = new Array(count);
    for (let k = 0; k < count; k++) rows[k] = entry(instances, k, read);
    return rows;
  }

  /** One entry of a list: a row or verdict, or what is wrong with it. */
  function entry(instances, k, read) {
    const issues = [];
    const instance = property(instances, k, "", read.locale, issues);
    if (issues.length > 0) return { issues };
    try {
      const index = load(instance, read.locale);
      return read.findings ? verdictOf(index, read) : rowOf(index, read.day);
    } catch (error) {
      if (error instanceof InputError) return { issues: error.issues };
      throw error;
    }
  }

  function validate(input, options) {
    const { locale } = readOptions(options, WORD_OPTIONS);
    const issues = [];
    read(input, locale, issues);
    return issues;
  }

  /** Runs what reads a verdict; whatever is wrong with the verdict comes out as one InputError. */
  function reading(verdict, locale, read) {
    const issues = [];
    const to = localeOf(locale, "locale", issues);
    if (issues.length === 0) {
      const said = attempt(() => read(to));
      if (said) return said;
      // Not what `check` made: a property is missing, of another kind, or throws.
      complain(issues, "notAVerdict", "", to, { value: shown(verdict) });
    }
    throw new InputError(issues);
  }

  /** The source in another language, if this catalogue still has it. */
  function inLanguage(sources, locale) {
    return sources.map((one) => {
      const index = allSources().findIndex(({ key }) => key === one.key);
      return index < 0 ? one : source(index, locale);
    });
  }

  const explain = (verdict, locale) =>
    reading(verdict, locale, (to) => {
      const notes = (list) => list.map((note) => ({ ...note, sources: inLanguage(note.sources, to) }));
      const copy = {
        ...verdict,
        ...Object.fromEntries(ANSWERS.filter((key) => verdict[key]).map((key) => [key, { ...verdict[key] }])),
        findings: verdict.findings.map((finding) => ({
          ...finding,
          sources: inLanguage(finding.sources, to),
          ...(finding.fix && { fix: { ...finding.fix } }),
          ...(finding.notes && { notes: notes(finding.notes) }),
          ...(finding.readings && {
            readings: finding.readings.map((reading) => ({ ...reading, sources: inLanguage(reading.sources, to) })),
          }),
        })),
        notes: notes(verdict.notes),
      };
      return speak(copy, to);
    });

  const describe = (verdict, locale) =>
    reading(verdict, locale, (to) => {
      const t = words(to);
      const product = productOf(verdict);
      return verdict.findings.map((finding) => ({
        // Whether it is a trial is asked beside how it is billed, under the same kind of rule.
        rule: finding.fact === "trial" ? polish(to, t.needs.trial) : (t.rules[finding.rule] ?? finding.rule),
        status: t.statuses[finding.status],
        fact: t.facts[finding.fact]?.[0] ?? "",
        found: valueWords(t, to, finding.fact, finding.found, product),
        needed: neededWords(t, to, finding.fact, finding.needed, product),
        readings: (finding.readings ?? NONE).map((reading) => ({
          status: t.statuses[reading.status],
          needed: neededWords(t, to, finding.fact, reading.needed, product),
        })),
      }));
    });

  const catalogs = new Map();
  function catalog(locale) {
    const issues = [];
    const to = localeOf(locale, "locale", issues);
    if (issues.length > 0) throw new InputError(issues);
    return cached(catalogs, to, () => freeze(makeCatalog(to)));
  }

  function makeCatalog(locale) {
    const t = words(locale);
    const name = (text) => inWords(locale, text);
    const labels = (table) => Object.entries(table).map(([key, label]) => ({ key, label }));
    return {
      version: CATALOG,
      reviewedOn: REVIEWED_ON,
      locale,
      locales,
      providers: T.providers.map((provider) => ({
        key: provider.key,
        name: name(provider.name),
        code: name(provider.code),
        questions: Object.fromEntries(
          Object.entries(t.questions).map(([key, text]) => [key, expand(text, () => name(provider.code))]),
        ),
        regions: [
          ...T.regionWords.map(([word], k) => ({ id: word, name: t.places[k], place: word })),
          ...regions(provider).map(({ id, name: text, place, local }) => ({ id, name: name(text), place, ...(local && { local }) })),
        ],
        about: name(more(provider).about),
        // Without published rules: any product is accepted.
        open: provider.open === true,
        codeFacts: facts(provider.codeFacts),
        symptoms: more(provider).symptoms.map(({ key, label, ofCode }) => ({ key, label: name(label), ofCode: ofCode === true })),
        products: provider.products.map((product, k) => ({
          key: product.key,
          name: name(product.name),
          facts: facts(more(provider).products[k].facts),
          editions: more(provider).products[k].days.map(iso),
          variants: product.variants.map((one) => ({ key: one.key, name: name(one.name) })),
        })),
      })),
      facts: T.facts.map(({ key, kind, words: values, max, unit }) => ({
        name: key,
        kind,
        label: t.facts[key][0],
        question: t.facts[key][1],
        help: t.facts[key][2],
        ...(values && { values: values.map((value) => ({ key: value, label: t[key][value] })) }),
        ...(kind === "yesNo" && { values: t.yesNo.map((label, k) => ({ key: k === 0, label })) }),
        ...(max !== undefined && { max, unit }),
      })),
      rules: labels(t.rules),
      statuses: labels(t.statuses),
      outcomes: labels(t.outcomes),
      causeStatuses: labels(t.causeStatuses),
      never: t.never[0],
      publishers: labels(t.publishers),
      grades: labels(t.grades),
      sources: allSources().map((_, k) => source(k, locale)),
    };
  }

  // What inventory.js asks, which is loaded only by who uses it.
  const inside = { InputError, complain, shown, quoted, placed: (locale, ...at) => expand(words(locale).place, (name) => at[name === "line" ? 0 : 1]), readFields, readFact, readOptions, facts: OWN_FACTS, products: BY_KEY };
  return { check, checkAll, plan, purchase, checkCode, diagnose, validate, explain, describe, catalog, inside };
}
