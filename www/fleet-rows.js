// The rows of the fleet view: what was read of a provider's answers, what the package says of each instance, and those that a
// filter leaves. It runs in the worker, and in Node for its tests.

export const PROVIDERS = ["alibaba", "tencent", "huawei"];
export const QUESTIONS = ["code", "filing"];
/** Outcomes for which some rule stands in the way. */
const HELD_UP = new Set(["ineligible", "notRequired", "disputed", "notCovered"]);
const NOTHING = { code: [], filing: [] };
const STEP = 2000;
const MAX_ISSUES = 100;
const SAMPLE = 3;
const DEEPEST = 20;

/** The beginning of every list in a value. */
function sampleOf(value, depth = 0) {
  if (value === null || typeof value !== "object" || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.slice(0, SAMPLE).map((one) => sampleOf(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, sampleOf(one, depth + 1)]));
}

/** The provider whose answer this plainly is, if it is another one: more is read from it in that way. */
export function belongsTo(face, provider, value) {
  const told = (one) => {
    try {
      return face.fromInventory(one, value?.format_version ? value : sampleOf(value)).reduce((sum, instance) => sum + Object.keys(instance).length, 0);
    } catch {
      return 0;
    }
  };
  const own = told(provider);
  return PROVIDERS.find((one) => one !== provider && told(one) > own);
}

/** `[3].more` of a part of a list that begins at `start`. */
const shifted = (path, start) => (start === 0 ? path : path.replace(/^\[(\d+)\]/, (_, k) => `[${Number(k) + start}]`));

/**
 * Reads one text. Gives its items, or what is wrong with it. `pause` is awaited now and then: it lets others have their turn, and
 * gives true once nobody wants this any more.
 */
export async function readItems(face, { provider, value, locale, pause }) {
  const items = [];
  const issues = [];
  // A list is read in parts; one response as a whole.
  const whole = !Array.isArray(value);
  const list = whole ? [value] : value;
  for (let start = 0; start < list.length && issues.length < MAX_ISSUES; start += STEP) {
    try {
      const part = face.fromInventory(provider, whole ? value : list.slice(start, start + STEP), undefined, { items: true, locale });
      for (const item of part) items.push(start === 0 ? item : { ...item, path: shifted(item.path, start) });
    } catch (error) {
      if (!(error instanceof face.InputError)) throw error;
      for (const issue of error.issues) issues.push({ ...issue, path: shifted(issue.path, start) });
    }
    if (await pause()) return undefined;
  }
  return { items, issues: issues.slice(0, MAX_ISSUES) };
}

/**
 * Each instance once: one with the same product and id is the same, and what was given of it last counts, in the place of the first.
 * Those without an id cannot be told apart and all count.
 */
export function onceEach(items) {
  const places = new Map();
  const kept = [];
  for (const item of items) {
    const { provider, product } = item.instance;
    const key = JSON.stringify([provider, product, item.id]);
    const place = item.id === "" ? undefined : places.get(key);
    if (place !== undefined) kept[place] = item;
    else if (item.id !== "") places.set(key, kept.push(item) - 1);
    else kept.push(item);
  }
  return { items: kept, repeated: items.length - kept.length };
}

/** What is given holds; what is shared holds only where nothing is given. */
const together = (shared, instance) => ({ ...shared, ...instance });

/** The rules that stand in the way of each answer. Of one row alone they cannot be told apart where the answers differ. */
function behindOf(face, instance, row, asOf) {
  if (row.code === row.filing) {
    const rules = HELD_UP.has(row.code) ? row.because : [];
    return { code: rules, filing: rules };
  }
  const verdict = face.check(instance, { asOf, messages: false });
  return Object.fromEntries(QUESTIONS.map((question) => [question, HELD_UP.has(row[question]) ? verdict[question].because : []]));
}

/**
 * The rows of these items under the shared facts, on that day. Many instances get the very same answer, with the same reasons and the
 * same missing facts: each such answer, a *result*, is kept once.
 */
export async function checkItems(face, { items, shared, asOf, progress, pause }) {
  const results = [];
  const byText = new Map();
  const of = new Uint32Array(items.length);
  for (let start = 0; start < items.length; start += STEP) {
    const instances = items.slice(start, start + STEP).map(({ instance }) => together(shared, instance));
    for (const [k, row] of face.checkAll(instances, { asOf }).entries()) {
      const behind = row.issues ? NOTHING : behindOf(face, instances[k], row, asOf);
      const text = row.issues ? "" : JSON.stringify([row, behind]);
      let index = byText.get(text);
      if (index === undefined) {
        index = results.length;
        byText.set(text, index);
        results.push(row.issues ? { invalid: true, behind, missing: [] } : { ...row, behind });
      }
      of[start + k] = index;
    }
    progress(Math.min(start + STEP, items.length), items.length);
    if (await pause()) return undefined;
  }
  return rowsOf({ items, shared, results, of });
}

function rowsOf({ items, shared, results, of }) {
  const counts = new Uint32Array(results.length);
  for (const index of of) counts[index]++;

  /** How many rows have each of the keys that `keysOf` gives of a result. */
  function tally(keysOf) {
    const found = {};
    for (const [index, result] of results.entries()) {
      for (const key of keysOf(result)) found[key] = (found[key] ?? 0) + counts[index];
    }
    return found;
  }
  const rulesOf = ({ behind }) => [...new Set(QUESTIONS.flatMap((question) => behind[question]))];

  /** The outcomes that each rule stands behind. */
  const ways = {};
  for (const { behind, ...result } of results) {
    for (const question of QUESTIONS) for (const rule of behind[question]) ways[rule] = [...new Set([...(ways[rule] ?? []), result[question]])];
  }

  /** The numbers of all of them: by outcome of each question, by rule in the way, by missing fact. */
  const summary = {
    total: items.length,
    code: tally((result) => (result.invalid ? [] : [result.code])),
    filing: tally((result) => (result.invalid ? [] : [result.filing])),
    rules: tally(rulesOf),
    ways,
    missing: tally(({ missing }) => missing),
    invalid: tally((result) => (result.invalid ? ["n"] : [])).n ?? 0,
  };

  /** A row for whoever shows or writes it. */
  const row = (index) => {
    const { instance, ...item } = items[index];
    return { index, ...item, instance: together(shared, instance), ...results[of[index]] };
  };

  /** The indices of the rows that a filter leaves. */
  function select({ code = "", filing = "", rule = "", invalid = false, text = "" }) {
    const wanted = results.map((result) =>
      (code === "" || result.code === code) && (filing === "" || result.filing === filing) && (rule === "" || rulesOf(result).includes(rule)) && (!invalid || result.invalid === true));
    const sought = text.trim().toLowerCase();
    const left = [];
    for (let k = 0; k < of.length; k++) {
      if (!wanted[of[k]]) continue;
      if (sought !== "" && !items[k].name.toLowerCase().includes(sought) && !items[k].id.toLowerCase().includes(sought)) continue;
      left.push(k);
    }
    return left;
  }

  return { summary, row, select };
}
