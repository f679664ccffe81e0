// A provider's own answer → instances: a whole response, a list of responses or items, one item, or what `terraform show -json` prints.
// One file a provider says what its answers look like and which facts they tell; here is how they are walked. What an answer does not
// say stays missing, and a value that no fact can have is not said either.
import { alibaba } from "./inventory/alibaba.js";
import { huawei } from "./inventory/huawei.js";
import { tencent } from "./inventory/tencent.js";

const PROVIDERS = { alibaba, tencent, huawei };
const MAX_ISSUES = 100;
const MAX_DEPTH = 50; // of lists in lists and modules in modules

/** What is at a path of names with dots between. */
const at = (object, path) => path.split(".").reduce((value, key) => value?.[key], object);
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

/** `fromInventory` over the reader of facts in `face.js`. */
export function inventory({ InputError, complain, shown, quoted, readFields, readFact, readOptions, facts, products }, provider, json, shared, options) {
  const { locale, items: whole } = readOptions(options, new Set(["locale", "items"]));
  const issues = [];
  const stop = () => {
    if (issues.length > 0) throw new InputError(issues);
  };
  const reader = Object.hasOwn(PROVIDERS, provider) ? PROVIDERS[provider] : undefined;
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
  const strange = (value, path) =>
    complain(issues, "unknownShape", path, locale, { value: (isObject(value) && quoted(Object.keys(value).slice(0, 8))) || shown(value), list: reader.expected });

  function add(key, raw, path, { id, name }) {
    const instance = { provider, product: key };
    const index = products[provider][key];
    for (const fact of facts) {
      const value = raw[fact.key] ?? undefined;
      const wrong = [];
      if (value !== undefined) readFact(fact, index, value, "", locale, wrong);
      if (value !== undefined && wrong.length === 0) instance[fact.key] = value;
      else if (common[fact.key] !== undefined) instance[fact.key] = common[fact.key];
    }
    const text = (one) => (typeof one === "string" ? one : "");
    found.push(whole ? { instance, id: text(id), name: text(name), path } : instance);
  }

  /** Adds an item, if it is one. */
  function item(given, path) {
    const value = reader.prepare?.(given) ?? given;
    const [key, kind] = Object.entries(reader.items).find(([, { marks }]) => marks.some((mark) => value[mark] !== undefined)) ?? [];
    if (kind) add(key, { stage: "owned", ...kind.facts(value) }, path, { id: value[kind.id], name: value[kind.name] });
    return kind;
  }

  function walk(value, path, depth) {
    if (issues.length >= MAX_ISSUES) return;
    const inside = (key) => (path ? `${path}.${key}` : key);
    if (depth > MAX_DEPTH) strange(value, path);
    else if (Array.isArray(value)) {
      for (const [k, one] of value.entries()) walk(one, `${path}[${k}]`, depth + 1);
    } else if (!isObject(value)) strange(value, path);
    else if (typeof value.format_version === "string") terraform(value);
    else {
      const wrapper = reader.wrappers.find((key) => isObject(value[key]));
      const list = reader.lists.find((key) => isObject(at(value, key)) || Array.isArray(at(value, key)));
      if (wrapper) walk(value[wrapper], inside(wrapper), depth + 1);
      else if (list) walk(at(value, list), inside(list), depth + 1);
      else if (!item(value, path)) strange(value, path);
    }
  }

  function terraform({ values, planned_values }) {
    const resources = [];
    const collect = (module, path, depth) => {
      if (!isObject(module) || depth > MAX_DEPTH) return;
      for (const [k, one] of [module.resources].flat().entries()) {
        if (isObject(one) && one.mode === "managed" && isObject(one.values)) resources.push([one, `${path}.resources[${k}]`]);
      }
      for (const [k, child] of [module.child_modules].flat().entries()) collect(child, `${path}.child_modules[${k}]`, depth + 1);
    };
    // A plan holds the state before it as well.
    collect((planned_values ?? values)?.root_module, `${planned_values ? "planned_values" : "values"}.root_module`, 0);
    const elastic = resources.filter(([{ type }]) => reader.associations.includes(type)).map(([{ values }]) => values.instance_id);
    for (const [{ type, address, values }, path] of resources) {
      const kind = Object.hasOwn(reader.resources, type) && reader.resources[type];
      if (!kind) continue;
      const planned = typeof values.id !== "string"; // what is still to be made has none
      const raw = kind.facts(values, planned);
      if (!planned && elastic.includes(values.id)) raw.publicIp = "elastic";
      // An address that will be associated with an instance not yet made may be for this one.
      else if (raw.publicIp === "none" && elastic.includes(undefined)) raw.publicIp = undefined;
      add(kind.product, { stage: planned ? "planned" : "owned", ...raw }, path, { id: values.id, name: values[kind.name] ?? address });
    }
  }

  let value = json;
  if (typeof json === "string") {
    try {
      value = JSON.parse(json);
    } catch (error) {
      complain(issues, "notJson", "", locale, { value: `\`${error.message}\`` });
      stop();
    }
  }
  try {
    walk(value, "", 0);
  } catch {
    complain(issues, "unreadable", "", locale, { field: "json" }); // an object of which a property throws
  }
  stop();
  return found;
}
