// A provider's own answer → instances: a whole response, a list of responses or items, one item, or what `terraform show -json` prints.
// One file a provider says what its answers look like and which facts they tell; here is how they are walked. What an answer does not
// say stays missing, and a value that no fact can have is not said either.
import { alibaba } from "./inventory/alibaba.js";
import { huawei } from "./inventory/huawei.js";
import { tencent } from "./inventory/tencent.js";
import { civil } from "./inventory/value.js";

const PROVIDERS = { alibaba, tencent, huawei };
const MAX_ISSUES = 100;
const MAX_DEPTH = 20; // of lists in lists and modules in modules
const MAX_ENTRIES = 1_000_000; // of all lists: one that stands in another many times over, or has holes only, would be walked for ever

/** What is at a path of names with dots between. */
const at = (object, path) => path.split(".").reduce((value, key) => value?.[key], object);
const isResource = (value) => isObject(value) && typeof value.mode === "string" && isObject(value.values);
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** Where a text stops being JSON, by what the engine says of it; some only quote what they stumbled over. */
function faultOf(text, message) {
  const told = /position (\d+)|end of/.exec(message);
  if (told) return Number(told[1] ?? text.length);
  const token = /[\s{}[\],:]+|"|-?\d[\d.eE+-]*|true|false|null/y;
  let at = 0;
  for (; token.test(text); token.lastIndex = at) {
    at = token.lastIndex;
    if (text[at - 1] !== '"') continue;
    while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
    at++;
  }
  return at < text.length ? at : undefined;
}

let inside = 0; // calls out of the answers that are being read

/** `fromInventory` over the reader of facts in `face.js`. */
export function inventory({ InputError, complain, shown, quoted, placed, readFields, readFact, readOptions, facts: all, products }, provider, json, shared, options) {
  const facts = all.filter(({ kind }) => kind !== "variant"); // no product that is read is sold in several
  const { locale, items: whole } = readOptions(options, new Set(["locale", "items"]));
  const issues = [];
  const stop = () => {
    if (issues.length > 0) throw new InputError(issues);
  };
  const reader = typeof provider === "string" && Object.hasOwn(PROVIDERS, provider) ? PROVIDERS[provider] : undefined;
  if (!reader) complain(issues, "notOneOf", "provider", locale, { value: shown(provider), field: "provider", list: quoted(Object.keys(PROVIDERS)) });
  const common = shared === undefined ? {} : readShared();
  stop();

  function readShared() {
    const wrong = [];
    try {
      return readFields(shared, facts, new Set(facts.map(({ key }) => key)), locale, wrong).values;
    } catch {
      return {}; // no object: said among what is wrong
    } finally {
      for (const issue of wrong) issues.push({ ...issue, path: issue.path ? `shared.${issue.path}` : "shared" });
    }
  }

  const found = [];
  let room = MAX_ENTRIES;
  /** The entries of a list, or the one thing in its place, with their numbers. */
  function* entries(list) {
    const all = Array.isArray(list) ? list : [list];
    for (let k = 0; k < all.length; k++) {
      if (room-- === 0) throw new Error("too many");
      yield [k, all[k]];
    }
  }
  function strange(value, path) {
    const { Error: told, error, Code, Message, error_code } = isObject(value) ? value : {};
    const code = told?.Code ?? error?.code ?? error_code ?? (Message && Code);
    if (code) complain(issues, "apiError", path, locale, { value: shown(code) });
    else complain(issues, "unknownShape", path, locale, { value: (isObject(value) && Object.keys(value).slice(0, 5).map(shown).join(", ")) || shown(value), list: reader.expected.join(locale === "en" ? ", " : "、") });
  }

  function add(key, raw, path, { id, name }) {
    const instance = { provider, product: key };
    const index = products[provider][key];
    // Only a subscription has an end: of other instances APIs tell a day far away, or an old one.
    if (raw.billing !== "subscription") raw.expiresOn = raw.purchasedMonths = undefined;
    for (const fact of facts) {
      const value = (fact.kind === "date" ? civil(raw[fact.key]) : raw[fact.key]) ?? undefined;
      const wrong = [];
      if (value !== undefined) readFact(fact, index, value, "", locale, wrong);
      if (value !== undefined && wrong.length === 0) instance[fact.key] = value;
      else if (common[fact.key] !== undefined) instance[fact.key] = common[fact.key];
    }
    const text = (one) => (typeof one === "string" ? one : "");
    found.push(whole ? { instance, id: text(id), name: text(name), path } : instance);
  }

  const marked = (value) => Object.entries(reader.items).find(([, kind]) => kind.is(value));

  /** Adds an item, if it is one. */
  function item(given, path) {
    const value = marked(given) ? given : (reader.prepare?.(given) ?? given);
    const [key, kind] = marked(value) ?? [];
    if (kind) add(key, { stage: "owned", ...kind.facts(value) }, path, { id: value[reader.id], name: value[reader.name] });
    return kind;
  }

  function walk(value, path, depth) {
    const inside = (key) => (path ? `${path}.${key}` : key);
    if (depth > MAX_DEPTH) strange(value, path);
    else if (isResource(value)) resources([[value, path]]);
    else if (Array.isArray(value) && isResource(value[0])) resources(Array.from(entries(value), ([k, one]) => [one, `${path}[${k}]`]));
    else if (Array.isArray(value)) {
      for (const [k, one] of entries(value)) {
        if (issues.length >= MAX_ISSUES) return;
        walk(one, `${path}[${k}]`, depth + 1);
      }
    } else if (!isObject(value)) strange(value, path);
    else if (typeof value.format_version === "string") terraform(value, path, inside);
    else {
      const wrapper = reader.wrappers.find((key) => isObject(value[key]));
      const list = reader.lists.find((key) => isObject(at(value, key)) || Array.isArray(at(value, key)));
      if (wrapper) walk(value[wrapper], inside(wrapper), depth + 1);
      else if (list) walk(at(value, list), inside(list), depth + 1);
      else if (!item(value, path)) strange(value, path);
    }
  }

  function terraform(state, where, inside) {
    const key = state.planned_values ? "planned_values" : "values"; // a plan holds the state before it as well
    const root = state[key]?.root_module;
    // An empty state has only its version; what else has one, such as the schemas of providers, is no state.
    if (!isObject(root) && Object.keys(state).length > 1) strange(state, where);
    const listed = [];
    const collect = (module, path, depth) => {
      if (!isObject(module) || issues.length >= MAX_ISSUES) return;
      if (depth > MAX_DEPTH) return strange(module, where); // one that holds itself
      for (const [k, one] of entries(module.resources)) {
        listed.push([one, `${path}.resources[${k}]`]);
      }
      for (const [k, child] of entries(module.child_modules)) collect(child, `${path}.child_modules[${k}]`, depth + 1);
    };
    collect(root, inside(`${key}.root_module`), 0);
    resources(listed);
  }

  /** The instances among resources, each beside its path. */
  function resources(given) {
    const all = given.filter(([one]) => isResource(one) && one.mode === "managed");
    // The instances that have an elastic address; undefined for one that the plan or the association does not tell.
    const elastic = new Set(all.filter(([{ type }]) => reader.associations.includes(type)).map(([{ values }]) => values.instance_id ?? undefined));
    for (const [{ type, address, values }, path] of all) {
      const kind = Object.hasOwn(reader.resources, type) && reader.resources[type];
      if (!kind) continue;
      const planned = typeof values.id !== "string"; // what is still to be made has none
      const raw = kind.facts(values, planned);
      // What is there tells the months of its first order only, renewals are not counted; what is not, the state that it is to have.
      raw[planned ? "state" : "purchasedMonths"] = undefined;
      const bound = !planned && elastic.has(values.id);
      // An address of an instance that is not told may be of this one.
      if (bound || (raw.publicIp === "none" && elastic.has(undefined))) {
        raw.publicIp = bound ? "elastic" : undefined;
        raw.bandwidthMbps ||= undefined; // without an address of its own
      }
      add(kind.product, { stage: planned ? "planned" : "owned", ...raw }, path, { id: values.id, name: values[kind.name] || address });
    }
  }

  let value = json;
  if (typeof json === "string") {
    try {
      value = JSON.parse(json.replace(/^\uFEFF/, "")); // editors and shells begin files with it
    } catch (error) {
      const fault = faultOf(json, error.message);
      const before = json.slice(0, fault).split("\n");
      complain(issues, "notJson", "", locale, { value: fault === undefined ? shown(error.message) : placed(locale, before.length, before.at(-1).length + 1) });
      stop();
    }
  }
  try {
    if (inside++ > 2) throw new Error("too deep");
    walk(value, "", 0);
  } catch {
    complain(issues, "unreadable", "", locale, { field: "json" }); // an object of which a property throws, or asks us about its own object for ever
  } finally {
    inside--;
  }
  stop();
  return found;
}
