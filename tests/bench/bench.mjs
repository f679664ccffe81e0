// `make bench`: how fast and how heavy the package is, beside hand-written JavaScript and rules engines, from one run.
//
// Agreement comes first: whoever answers otherwise is not timed, and the run fails. Each measurement is a process of its own. The machine
// switches speed, so what a row is held against is timed again right before it, and its ratio is the median of such pairs.
//
//   ROUNDS=3              how often everything is measured
//   ONLY=verdicts,zod     parts of it: verdicts, items, engines, cold, chromium, weight; or contestants by a piece of their id, for all parts about them
//   KEEP=1                writes RESULTS.md here, and the short table into the project's README.md
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { contestants as all } from "./contestants.mjs";
import { goals, keep, tables } from "./table.mjs";
import { bundle, published, weight } from "./weight.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const ROUNDS = Number(process.env.ROUNDS || 3);
const STARTS = Math.max(15, 3 * ROUNDS); // of a cold start
const PARTS = ["verdicts", "items", "engines", "cold", "chromium", "weight"];
const named = (process.env.ONLY ?? "").split(",").filter(Boolean);
const parts = named.filter((name) => PARTS.includes(name));
const ids = named.filter((name) => !PARTS.includes(name));
const asked = (part) => (parts.length > 0 ? parts.includes(part) : ids.length === 0 || !["verdicts", "items"].includes(part));
const [own] = all;
const contestants = all.filter((one) => one === own || ids.length === 0 || ids.some((id) => one.id.includes(id)));

const median = (list) => {
  const sorted = list.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
};

let failed = false;
const crashes = new Map(); // how many processes of a subject ended without an answer, of how many
/**
 * What a process of its own finds. V8 can abort with a process where wasm gives back a reference (cedar-wasm): that is counted, told, and tried
 * again; NaN comes of it when no try ends well, which the table calls not timed, beside the count. The package must never crash.
 */
function run(script, ...args) {
  const id = args[script === "worker.mjs" ? 2 : 0];
  const count = crashes.get(id) ?? { runs: 0, crashed: 0 };
  crashes.set(id, count);
  for (let tries = 0; ; tries++) {
    const { stdout, stderr, status, signal } = spawnSync(process.execPath, ["--no-warnings", "--expose-gc", path(script), ...args.map(String)], { encoding: "utf8" });
    count.runs++;
    if (status === 0) return JSON.parse(stdout);
    count.crashed++;
    const aborted = signal === "SIGTRAP" || signal === "SIGABRT" || signal === "SIGILL" || signal === "SIGSEGV";
    if (id.startsWith("icp-eligibility") || !aborted) throw new Error(`${script} ${args.join(" ")}: ${signal ?? status}\n${stderr}`);
    if (tries === 7) return { p50: Number.NaN, p99: Number.NaN, item: Number.NaN, took: Number.NaN };
  }
}
const say = (text) => process.stderr.write(`${text}\n`);

/** The package as it is published: packed, and unpacked where Node finds it by its name. */
function install() {
  const packed = path("../../target/bench");
  const installed = path("node_modules/icp-eligibility");
  const must = (command, ...args) => {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stderr}`);
  };
  for (const folder of [packed, installed]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  must("npm", "pack", path("../../pkg"), "--pack-destination", packed);
  const { version } = JSON.parse(readFileSync(path("../../pkg/package.json"), "utf8"));
  must("tar", "-xzf", `${packed}/icp-eligibility-${version}.tgz`, "-C", installed, "--strip-components=1");
}

/** Whether one answers as it must; else says where not. */
function agrees(kind, id, ...work) {
  const { compared, differing } = run("worker.mjs", "agree", kind, id, ...work);
  if (differing === undefined) throw new Error(`${id} crashes each time when it is asked whether it agrees`);
  if (differing.length === 0) return true;
  failed = true;
  say(`${[id, ...work].join(" ")} DIFFERS in ${differing.length} of ${compared}: ${JSON.stringify(differing.first)}`);
  return false;
}

// ---- Our own verdicts and rows, beside the same by hand ----

const LINES = [
  { title: "one check, no sentences", what: "check", work: "codes" },
  { title: "one check, with sentences", what: "check", work: "sentences" },
  { title: "checkAll, 10,000 rows", what: "list", work: "rows", n: 10_000 },
  { title: "checkAll, 100,000 rows", what: "list", work: "rows", n: 100_000 },
  { title: "checkAll, 10,000 verdicts", what: "list", work: "verdicts", n: 10_000 },
];
function timeVerdicts() {
  const agreeing = ["natural", "tuned"].filter((hand) => ["codes", "sentences", "rows", "verdicts"].every((work) => agrees("verdicts", hand, work)));
  const lines = LINES.map((line) => ({ ...line, ns: { own: [], natural: [], tuned: [] }, ratio: { natural: [], tuned: [] } }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { what, work, n, ns, ratio, title } of lines) {
      const time = (who) => {
        const { p50, item } = run("worker.mjs", what, "verdicts", who, work, ...(n ? [n] : []));
        return p50 ?? item;
      };
      for (const hand of agreeing) {
        ns[hand].push(time(hand));
        ns.own.push(time("icp-eligibility"));
        ratio[hand].push(ns.own.at(-1) / ns[hand].at(-1));
      }
      say(`round ${round + 1}/${ROUNDS} ${title}: ${agreeing.map((hand) => `${ratio[hand].at(-1).toFixed(2)} × ${hand}`).join(", ")}`);
    }
  }
  return lines.map(({ title, ns, ratio }) => ({
    title,
    ns: { own: median(ns.own), natural: median(ns.natural), tuned: median(ns.tuned) },
    ratio: { natural: median(ratio.natural), tuned: median(ratio.tuned) },
  }));
}

function timeItems() {
  const sizes = [1, 10, 100, 1000, 10_000, 100_000].map((n) => ({ n, ns: [] }));
  for (let round = 0; round < ROUNDS; round++) for (const { n, ns } of sizes) ns.push(run("worker.mjs", "list", "verdicts", "icp-eligibility", "rows", n).item);
  return sizes.map(({ n, ns }) => ({ n, ns: median(ns) }));
}

// ---- The engines' work ----

function timeEngines(rows) {
  const check = ({ id }) => run("worker.mjs", "check", "engines", id);
  const list = ({ id }, n) => run("worker.mjs", "list", "engines", id, n);
  for (const row of rows) Object.assign(row, { p50: [], p99: [], list: [], long: [], ratio: { check: [], list: [], long: [] } });
  for (let round = 0; round < ROUNDS; round++) {
    for (const row of rows) {
      const base = row.id === own.id ? undefined : { check: check(own).p50, list: list(own, 10_000).item };
      if (base) {
        rows[0].p50.push(base.check);
        rows[0].list.push(base.list);
      }
      const { p50, p99 } = check(row);
      const ten = list(row, 10_000);
      const hundred = list(row, 100_000);
      row.p50.push(p50);
      row.p99.push(p99);
      row.list.push(ten.item);
      row.long.push(hundred.item);
      row.timed = { list: ten.timed, long: hundred.timed };
      row.ratio.check.push(base ? p50 / base.check : 1);
      row.ratio.list.push(base ? ten.item / base.list : 1);
      row.ratio.long.push(hundred.item / rows[0].long[round]); // too long to be timed again before each row
      say(`round ${round + 1}/${ROUNDS} ${row.name}: ${p50.toFixed(0)} ns, ${row.ratio.check.at(-1).toFixed(1)} × ${own.name}`);
    }
  }
  for (const row of rows) {
    for (const key of ["p50", "p99", "list", "long"]) row[key] = median(row[key]);
    for (const key of ["check", "list", "long"]) row.ratio[key] = median(row.ratio[key]);
  }
}

function timeCold(rows) {
  const times = new Map(rows.map((row) => [row, []]));
  for (let start = 0; start < STARTS; start++) for (const [row, list] of times) list.push(run("cold.mjs", row.id).took);
  for (const [row, list] of times) row.cold = median(list);
}

async function timeChromium(rows) {
  const { starts } = await import("./chromium.mjs");
  const { times, version } = await starts(rows.filter((row) => !row.own || row.id === own.id), STARTS);
  for (const row of rows) if (times[row.id]) row.chromium = median(times[row.id]);
  const beside = (name, when) => ({
    ms: median(times[name + when]),
    ratio: median(times[name + when].map((time, k) => time / times[`empty${when}`][k])),
  });
  const started = (name) => ({ loading: beside(name, ""), rest: beside(name, "#rest") });
  return { version, empty: started("empty"), packed: started("packed"), bundled: started(own.id) };
}

// ---- All of it ----

if (!existsSync(path("../../pkg/package.json"))) throw new Error("there is no pkg/; run `make build`");
if (process.env.KEEP && (named.length > 0 || ROUNDS < 3)) throw new Error("KEEP=1 is for a whole run of three rounds or more, without ONLY");
install();
for (const one of all) await bundle(one);
const result = { rounds: ROUNDS, started: new Date(), load: loadavg()[0] };
if (asked("verdicts") || asked("items")) {
  const { data } = await import("./verdicts.mjs");
  writeFileSync(path("../../target/bench/tables.json"), data());
}
if (asked("verdicts")) result.verdicts = timeVerdicts();
if (asked("items")) result.items = timeItems();
const engines = ["engines", "cold", "chromium", "weight"].some(asked);
const rows = engines ? contestants.filter(({ id }) => agrees("engines", id)).map((one) => ({ ...one })) : []; // what is measured of each is put beside it
if (engines && rows[0]?.id !== own.id) process.exit(1); // all others are held against it
if (asked("weight")) {
  for (const row of rows) row.weight = await weight(row);
  result.published = await published();
}
if (asked("engines")) timeEngines(rows);
if (asked("cold")) timeCold(rows);
if (asked("chromium")) result.chromium = await timeChromium(rows);
for (const row of rows) row.crashes = crashes.get(row.id);
result.rows = rows;
result.minutes = (Date.now() - result.started) / 60_000;
console.log(`${tables(result)}\n${goals(result)}`);
if (process.env.KEEP && !failed) keep(result);
process.exit(failed ? 1 : 0);
