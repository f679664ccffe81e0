// What the page knows of the fleet view: what was given, how far the worker is, and the rows that are shown. The rows
// themselves stay in the worker.
import { workerAddress } from "./trusted.js";

export const ROWS = 100;
/** The key of the text among the sources. */
export const TEXT = 0;
const NO_ISSUES = {};
const NO_FILTER = { code: "", filing: "", rule: "", invalid: false, text: "" };

/** `changed(what)` is called after each news of the worker. */
export function newSession(changed) {
  const s = {
    /** What was given: a text, and files and large pastes with their names. */
    text: "",
    sources: [],
    /** The answers for all of them that an example brought, as long as nobody answered otherwise; and the words for what went with it. */
    lent: {},
    gone: undefined,
    /** `starting`, `empty`, `working`, `done`, `wrong`, `cancelled` or `broken`. */
    phase: "starting",
    progress: undefined,
    /** What is wrong with which source, by language; without the others if none could be read. */
    issues: NO_ISSUES,
    other: undefined,
    /** How many instances were given again. */
    repeated: 0,
    summary: undefined,
    asOf: undefined,
    filter: NO_FILTER,
    from: 0,
    /** The rows shown, and how many the filter leaves. */
    rows: undefined,
    left: 0,
    /** The number of the row that is open, and the row once it is known. */
    openAt: undefined,
    open: undefined,
    saving: false,
  };
  let worker;
  let ready = false;
  let given = 0; // counts what was given
  let keys = 0; // counts the sources
  let reading = 0;
  let run = 0;
  let ask = 0;
  let asked = {};

  const hasData = () => s.text.trim() !== "" || s.sources.length > 0;

  function start() {
    try {
      worker = new Worker(workerAddress("fleet"), { type: "module", name: "fleet" });
    } catch (error) {
      console.warn(error);
      s.phase = "broken";
      return;
    }
    worker.onmessage = ({ data }) => hear[data.kind](data);
    worker.onerror = () => hear.broken({ message: "it could not be loaded" });
  }

  const hear = {
    ready() {
      ready = true;
      if (s.phase === "starting") s.phase = "empty";
      changed("ready");
    },
    broken({ message }) {
      console.warn(`The worker of the fleet view: ${message}`);
      worker?.terminate();
      worker = undefined;
      ready = false;
      asked = {};
      s.phase = "broken";
      s.saving = false;
      changed("broken");
    },
    progress(news) {
      if (news.run !== run || s.phase !== "working") return;
      s.progress = news;
      changed("progress");
    },
    wrong({ run: of, issues, other }) {
      if (of !== run) return;
      forget();
      Object.assign(s, { phase: "wrong", issues, other });
      changed("wrong");
    },
    done({ run: of, summary, other, repeated, issues, asOf }) {
      if (of !== run) return;
      Object.assign(s, { summary, other, repeated, issues, asOf });
      show();
    },
    rows({ run: of, ask: number, left, from, rows, open }) {
      if (of !== run || number !== ask) return;
      const first = s.phase !== "done";
      Object.assign(s, { phase: "done", progress: undefined, left, from, rows });
      if (s.openAt !== undefined) s.open = open;
      if (!s.open) s.openAt = undefined;
      changed(first ? "done" : "rows");
    },
    file({ blob, name }) {
      s.saving = false;
      changed("file", { blob, name });
    },
    noFile() {
      s.saving = false;
      changed("noFile");
    },
  };

  function show() {
    ask++;
    worker?.postMessage({ kind: "show", run, ask, filter: s.filter, from: s.from, count: ROWS, open: s.openAt });
  }

  /** What was shown of other data. What is sought in names holds for any: it stands in its box. */
  function forget() {
    const filter = { ...NO_FILTER, text: s.filter.text };
    Object.assign(s, { summary: undefined, rows: undefined, left: 0, from: 0, issues: NO_ISSUES, other: undefined, repeated: 0, openAt: undefined, open: undefined, filter, progress: undefined });
  }

  /** Wants the list read and checked in this way; what is known already is not asked for again. */
  function want({ provider, shared, asOf }) {
    if (!worker) {
      if (s.phase === "broken") return;
      start();
      if (s.phase === "broken") return;
    }
    if (!hasData()) {
      if (asked.read) worker.postMessage({ kind: "cancel" });
      asked = {};
      run++;
      forget();
      s.phase = ready ? "empty" : "starting";
      return;
    }
    const read = JSON.stringify([given, provider]);
    const check = JSON.stringify([shared, asOf]);
    const isNew = read !== asked.read;
    if (!isNew && (check === asked.check || s.phase === "cancelled")) return;
    if (isNew) {
      reading++;
      forget();
    }
    run++;
    asked = { read, check };
    s.phase = "working";
    const text = s.text.trim() === "" ? [] : [{ key: TEXT, name: "", text: s.text }];
    worker.postMessage({ kind: "work", run, reading, provider, shared, asOf, ...(isNew && { sources: [...text, ...s.sources] }) });
  }

  /** What was given has changed. */
  const give = () => {
    given++;
  };

  return Object.assign(s, {
    want,
    hasData,
    setText(text) {
      if (text !== s.text) give();
      s.text = text;
    },
    add(...sources) {
      s.sources.push(...sources.map((source) => ({ ...source, key: ++keys })));
      give();
    },
    remove(source) {
      s.sources = s.sources.filter((one) => one !== source);
      give();
    },
    empty() {
      Object.assign(s, { text: "", sources: [], lent: {}, gone: undefined, filter: NO_FILTER });
      give();
    },
    cancel() {
      worker?.postMessage({ kind: "cancel" });
      run++;
      forget();
      s.phase = "cancelled";
    },
    /** Reads what was given once more: after a cancel, or where the worker broke. */
    again() {
      give();
      s.phase = "starting";
    },
    /** What is typed holds at once; `choose` asks for its rows. */
    type(text) {
      s.filter = { ...s.filter, text };
    },
    choose(filter) {
      s.filter = { ...s.filter, ...filter };
      s.from = 0;
      show();
    },
    chooseAll() {
      s.filter = NO_FILTER;
      s.from = 0;
      show();
    },
    turn(from) {
      s.from = from;
      show();
    },
    /** Opens a row, or the list again: undefined. */
    openRow(index) {
      s.openAt = index;
      s.open = s.rows?.find((row) => row.index === index);
      if (index !== undefined && !s.open) show();
    },
    save(format, locale) {
      s.saving = worker !== undefined;
      worker?.postMessage({ kind: "save", run, format, filter: s.filter, locale });
    },
    isFiltered: () => JSON.stringify(s.filter) !== JSON.stringify(NO_FILTER),
  });
}
