// What a run measured, as tables of Markdown: on the terminal, in RESULTS.md, and the short one in the project's README.md.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const KB = 1000; // as `make size` counts
const short = (value) => (value < 0.0995 ? value.toPrecision(2) : value >= 99.5 ? Math.round(value).toLocaleString("en") : value >= 9.95 ? value.toFixed(0) : value >= 1.995 ? value.toFixed(1) : value.toFixed(2));
const times = (ratio) => (ratio === undefined ? "–" : `${short(ratio)} ×`);
const ns = (value) => (value >= 1e6 ? `${(value / 1e6).toFixed(1)} ms` : value >= 1e4 ? `${(value / 1e3).toFixed(0)} µs` : value >= 1e3 ? `${(value / 1e3).toFixed(1)} µs` : `${value.toFixed(0)} ns`);
const ms = (value) => (value === undefined ? "–" : value >= 999.5 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 99.5 ? 1 : 0)} ms`);
const kb = (bytes) => (bytes === undefined ? "–" : (bytes / KB).toFixed(bytes < 100 * KB ? 1 : 0));

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => (`${cell}`.includes("NaN") ? "not timed" : cell)).join(" | ")} |`;
  return `${[line(head), `|---|${"---:|".repeat(head.length - 1)}`, ...rows.map(line)].join("\n")}\n`;
}

function verdictTable(lines) {
  return table(
    ["the same Verdict or Row", "icp-eligibility", "by hand", "by hand, tuned", "× by hand", "× tuned"],
    lines.map(({ title, ns: { own, natural, tuned }, ratio }) => [title, ns(own), ns(natural), ns(tuned), times(ratio.natural), times(ratio.tuned)]),
  );
}
const spread = (items) => Math.max(...items.map((one) => one.ns)) / Math.min(...items.map((one) => one.ns));
const itemTable = (items) =>
  table(["instances in a list", ...items.map(({ n }) => n.toLocaleString("en")), "greatest ratio"], [["ns each, as rows", ...items.map((one) => one.ns.toFixed(0)), times(spread(items))]]);

/** Lists that would take too long are timed in part and scaled, which the mark says. */
const listed = (item, n, timed) => (item === undefined ? "–" : `${ms((item * n) / 1e6)}${timed < n ? ` (of ${timed.toLocaleString("en")})` : ""}`);
function engineTable(rows) {
  const [own] = rows;
  return table(
    ["the engines' work", "version", "one check", "p99", "×", "10,000 checks", "×", "100,000 checks", "×", "cold start, Node", "×", "Chromium", "×", "KB raw", "gzip", "brotli", "crashes"],
    rows.map((row) => [
      row.name, row.version,
      ...(row.ratio
        ? [ns(row.p50), ns(row.p99), times(row.ratio.check), listed(row.list, 10_000, row.timed.list), times(row.ratio.list), listed(row.long, 100_000, row.timed.long), times(row.ratio.long)]
        : Array(7).fill("–")),
      ms(row.cold), times(row.cold && row.cold / own.cold),
      ms(row.chromium), times(row.chromium && row.chromium / own.chromium),
      kb(row.weight?.raw), kb(row.weight?.gzip), kb(row.weight?.brotli),
      row.crashes.crashed > 0 ? `${row.crashes.crashed} of ${row.crashes.runs} runs` : "0",
    ]),
  );
}

const chromiumTable = (chromium) =>
  table(
    ["cold start in Chromium", "as the page loads", "×", "in a page at rest", "×"],
    [["one script and an empty .wasm of 8 bytes", "empty"], ["icp-eligibility, as published", "packed"], ["icp-eligibility, bundled", "bundled"]].map(([name, key]) => {
      const { loading, rest } = chromium[key];
      return [name, ms(loading.ms), times(loading.ratio), ms(rest.ms), times(rest.ratio)];
    }),
  );

/** All that was measured. */
export function tables({ verdicts, items, rows, chromium }) {
  return [verdicts && verdictTable(verdicts), items && itemTable(items), rows.length > 0 && engineTable(rows), chromium && chromiumTable(chromium)].filter(Boolean).join("\n");
}

/** Each goal, what was measured of it, and whether it is reached. */
export function goals({ verdicts, items, rows, chromium, published }) {
  const said = [];
  const most = (what, value, limit, show = times) => value !== undefined && said.push([what, `≤ ${show(limit)}`, show(value), value <= limit ? "reached" : "not reached"]);
  const least = (what, value, limit) => value !== undefined && said.push([what, `≥ ${times(limit)}`, times(value), value >= limit ? "reached" : "not reached"]);
  const by = (title, hand) => verdicts?.find((line) => line.title === title)?.ratio[hand];
  for (const [hand, how] of [["natural", "hand-written JavaScript"], ["tuned", "hand-written JavaScript, tuned"]]) {
    most(`one check without sentences, beside ${how}`, by("one check, no sentences", hand), 0.9);
    most(`one check with sentences, beside ${how}`, by("one check, with sentences", hand), 1);
    for (const rows of ["10,000", "100,000"]) most(`${rows} rows, beside ${how}`, by(`checkAll, ${rows} rows`, hand), 0.6);
  }
  most("cost of an item in lists from 1 to 100,000: the greatest ratio", items && spread(items), 2);
  // A check as it is called by default has all its sentences, as the engines' answers have; the others say less.
  const ways = [["", rows[0]], [", no sentences", rows.find(({ id }) => id === "icp-eligibility-codes")], [", as a row", rows.find(({ id }) => id === "icp-eligibility-rows")]];
  for (const [file, limit] of [["json-rules-engine", 50], ["zen-engine-wasm", 20], ["cedar-wasm", 150]]) {
    const row = rows.find(({ id }) => id.startsWith(file));
    for (const [how, way] of ways) if (row?.ratio && way) least(`one check faster than ${file}${how}`, row.ratio.check / way.ratio.check, limit);
  }
  most("cold start in Node", rows[0]?.cold, 8, ms);
  most("cold start in Chromium as the page loads, beside an empty module", chromium?.packed.loading.ratio, 2);
  most("cold start in Chromium in a page at rest, beside an empty module", chromium?.packed.rest.ratio, 2);
  most("the module, KB brotli", published?.wasm, 60 * KB, kb);
  most("the package's JavaScript, KB brotli", published?.javascript, 12 * KB, kb);
  return table(["goal", "wanted", "measured", ""], said);
}

function shortTable({ verdicts, rows, chromium }) {
  const [own] = rows;
  const per = (row, key) => (row === own ? "1" : times(row.ratio[key]));
  const start = (row, key) => (row === own ? ms(row[key]) : times(row[key] && row[key] / own[key]));
  const engines = table(
    ["× the time of icp-eligibility", "one check", "10,000 checks", "cold start, Node", "Chromium", "KB brotli"],
    rows.map((row) => [row.name, row === own ? ns(row.p50) : per(row, "check"), row === own ? ms(row.list / 100) : per(row, "list"), start(row, "cold"), start(row, "chromium"), kb(row.weight.brotli)]),
  );
  const hand = table(
    ["× hand-written JavaScript that makes the same", "as most would write it", "tuned"],
    verdicts.map(({ title, ratio }) => [title, times(ratio.natural), times(ratio.tuned)]),
  );
  const { loading, rest } = chromium.packed;
  return `${engines}\n${hand}\nIn Chromium a first verdict of the package as it is published, not bundled, takes ${times(loading.ratio)} the time of an empty WebAssembly module as the page loads, ${times(rest.ratio)} in a page at rest.\n`;
}

/** Writes the whole into RESULTS.md, and the short table into README.md between its marks. */
export function keep(result) {
  const commit = execFileSync("git", ["describe", "--always", "--dirty"], { encoding: "utf8" }).trim();
  const [{ model }, ...rest] = cpus();
  const about = [
    `\`KEEP=1 ROUNDS=${result.rounds} make bench\`, ${result.started.toISOString().slice(0, 10)}, at ${commit}: ${result.minutes.toFixed(0)} minutes.`,
    `Node ${process.version}, Chromium ${result.chromium.version}, ${model.trim()}, ${rest.length + 1} cores, load before it ${result.load.toFixed(2)}.`,
  ].join("\n");
  writeFileSync(new URL("RESULTS.md", import.meta.url), `# Speed and size, measured\n\nMade by a run, not by hand: see README.md for what it means.\n\n${about}\n\n${tables(result)}\n${goals(result)}`);
  const readme = new URL("../../README.md", import.meta.url);
  const text = readFileSync(readme, "utf8");
  const marked = /(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/;
  if (!marked.test(text)) throw new Error("README.md has no marks for the table");
  writeFileSync(readme, text.replace(marked, (_, open, close) => `${open}\n${shortTable(result)}\n${about}\n\n${close}`));
}
