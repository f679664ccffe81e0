// The worker of the fleet view. It owns what was read, so that a list of any length never holds up the page: it reads, checks,
// filters and writes in steps, and the page asks for the rows that it shows.
import * as face from "./pkg/index.js";
import { csvOf, jsonOf } from "./fleet-file.js";
import { belongsTo, checkItems, onceEach, readItems } from "./fleet-rows.js";
import { textOf, parsed } from "./fleet-text.js";
import { ready } from "./package.js";
import { LOCALES } from "./words.js";

const TELL_AFTER = 60;
const WRITERS = { csv: csvOf, json: jsonOf };

const loaded = ready();
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** The run that is wanted: what an earlier one finds is of no use any more. */
let run = 0;
/** The reading of what was given: its number, whether it is unwanted, and what comes of it. */
let reading;
/** The rows of the last run, and what they were made with. */
let made;
let saving = 0;

let told = 0;
function progress(stage, done, total, name) {
  const now = performance.now();
  if (done < total && now - told < TELL_AFTER) return;
  told = now;
  postMessage({ kind: "progress", run, stage, done, total, name });
}

// ---- Reading ----

/**
 * What the sources hold together that can be read, and of the others what is wrong, in each language. Undefined where none can be read,
 * or nobody wants them any more.
 */
async function read(mine, { provider, sources }) {
  const pause = async () => {
    await turn();
    return mine.unwanted;
  };
  const items = [];
  const issues = Object.fromEntries(LOCALES.map((locale) => [locale, []]));
  let good = 0;
  let [other, otherOfBad] = [];
  for (const [k, { key, name, text, file }] of sources.entries()) {
    progress("reading", k, sources.length, name);
    if (await pause()) return undefined;
    let value;
    try {
      value = parsed(file ? await textOf(file) : text);
    } catch {
      for (const locale of LOCALES) issues[locale].push({ source: key, file: name, path: "", unreadable: true });
      continue;
    }
    if (await pause()) return undefined;
    const found = await readItems(face, { provider, value, locale: LOCALES[0], pause });
    if (!found) return undefined;
    const whose = typeof value === "string" ? undefined : belongsTo(face, provider, value);
    if (found.issues.length === 0) {
      good++;
      for (const item of found.items) items.push({ ...item, file: name });
      other ??= whose;
      continue;
    }
    otherOfBad ??= whose;
    for (const locale of LOCALES) {
      const said = locale === LOCALES[0] ? found : await readItems(face, { provider, value, locale, pause });
      if (!said) return undefined;
      issues[locale].push(...said.issues.map((issue) => ({ ...issue, source: key, file: name, other: whose })));
    }
  }
  if (good > 0) return { ...onceEach(items), other, issues };
  postMessage({ kind: "wrong", run, issues, other: otherOfBad });
  return undefined;
}

async function work(asked) {
  run = asked.run;
  if (reading?.number !== asked.reading) {
    if (reading) reading.unwanted = true;
    reading = { number: asked.reading, unwanted: false };
    reading.found = read(reading, asked);
  }
  const found = await reading.found;
  const isOver = () => run !== asked.run;
  if (!found || isOver()) return;
  const { shared, asOf, provider } = asked;
  const rows = await checkItems(face, {
    items: found.items, shared, asOf,
    progress: (done, total) => progress("checking", done, total),
    async pause() {
      await turn();
      return isOver();
    },
  });
  if (!rows || isOver()) return;
  made = { ...rows, run, asOf, shared, provider, chosen: {} };
  postMessage({ kind: "done", run, summary: rows.summary, other: found.other, repeated: found.repeated, issues: found.issues, asOf });
}

// ---- What the page asks of the rows ----

/** The rows that a filter leaves; those of the last filter are known. */
function chosenBy(filter) {
  const key = JSON.stringify(filter);
  if (made.chosen.key !== key) made.chosen = { key, indices: made.select(filter) };
  return made.chosen.indices;
}

function show({ ask, filter, from, count, open }) {
  const indices = chosenBy(filter);
  const start = Math.max(0, Math.min(from, Math.floor((indices.length - 1) / count) * count));
  postMessage({
    kind: "rows", run, ask, left: indices.length, from: start, rows: indices.slice(start, start + count).map(made.row),
    open: open === undefined || open >= made.summary.total ? undefined : made.row(open),
  });
}

async function save({ format, filter, locale }) {
  saving++;
  const [mine, rows] = [saving, made];
  const { row, asOf, provider, shared } = rows;
  const blob = await WRITERS[format]({
    indices: chosenBy(filter), asOf, provider, shared, filter, catalog: face.catalog(locale),
    row(index) {
      const one = row(index);
      return one.invalid ? { ...one, issues: face.validate(one.instance, { locale }) } : one;
    },
    async pause() {
      await turn();
      return mine !== saving || rows !== made;
    },
  });
  postMessage(blob ? { kind: "file", blob, name: `${provider}-${asOf}.${format}` } : { kind: "noFile" });
}

function cancel() {
  run = 0;
  if (reading) reading.unwanted = true;
  reading = undefined;
}

const DO = { work, show, save, cancel };
addEventListener("message", async ({ data }) => {
  try {
    await loaded;
    const late = data.run !== made?.run;
    if (data.kind === "show" && late) return;
    if (data.kind === "save" && late) postMessage({ kind: "noFile" });
    else await DO[data.kind](data);
  } catch (error) {
    broken(error);
  }
});

const broken = (error) => postMessage({ kind: "broken", message: `${error.message}` });
loaded.then(() => postMessage({ kind: "ready" }), broken);
