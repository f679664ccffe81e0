// The rows of the fleet view as files to keep: CSV for a spreadsheet, JSON for a program.

import { whyOf } from "./fleet-why.js";
import { speaker } from "./words.js";

const STEP = 2000;
/** What a spreadsheet takes for the beginning of a formula, also as an input method writes it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** Facts that have a column of their own already. */
const OWN = new Set(["region"]);

/** A cell that a spreadsheet shows and does not run, quoted as RFC 4180 says. */
function cell(value) {
  const text = value === undefined ? "" : String(value);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
const line = (cells) => `${cells.map(cell).join(",")}\r\n`;

/** The facts that some row has, in the order of the package; undefined once nobody wants them. */
async function factsOf({ indices, row, pause, catalog }) {
  const found = new Set();
  for (let start = 0; start < indices.length; start += STEP) {
    for (const index of indices.slice(start, start + STEP)) for (const name of Object.keys(row(index).instance)) found.add(name);
    if (await pause()) return undefined;
  }
  return catalog.facts.map(({ name }) => name).filter((name) => found.has(name) && !OWN.has(name));
}

/** The columns of a row. Keys are the package's; `reasons` and `missingInWords` are in words, for who reads the file. */
function columns({ catalog, asOf }, facts) {
  const v = { catalog, say: speaker(catalog.locale) };
  const between = catalog.locale === "zh-CN" ? "；" : "; ";
  const inWords = (names) => names.map((name) => catalog.facts.find((fact) => fact.name === name).label);
  const why = (row) => whyOf(v, row).map(([lead, text]) => (lead ? `${lead}${v.say("colon")}${text}` : text));
  const behind = ({ behind: { code, filing } }) => [...new Set([...code, ...filing])];
  const outcome = (row, question) => (row.invalid ? "invalid" : row[question]);
  return [
    ["id", ({ id }) => id],
    ["name", ({ name }) => name],
    ["path", ({ path }) => path],
    ["file", ({ file }) => file],
    ["provider", ({ instance }) => instance.provider],
    ["product", ({ instance }) => instance.product],
    ["region", ({ instance }) => instance.region],
    ["code", (row) => outcome(row, "code")],
    ["filing", (row) => outcome(row, "filing")],
    // Of an answer that is yes the JSON names the rules that are met; here are only those in the way.
    ["rulesNotMetOrDisputed", (row) => behind(row).join(" ")],
    ["reasons", (row) => (row.invalid ? row.issues.map(({ message, help }) => `${message}; ${help}`) : why(row)).join(between)],
    ["missing", (row) => row.missing.join(" ")],
    ["missingInWords", (row) => inWords(row.missing).join(between)],
    ["asOf", () => asOf],
    ["catalog", () => catalog.version],
    ...facts.map((name) => [name, ({ instance }) => instance[name]]),
  ];
}

/** The text of all rows in parts, with `pause` awaited between them; undefined once nobody wants it. */
async function parts({ indices, row, pause }, write) {
  const texts = [];
  for (let start = 0; start < indices.length; start += STEP) {
    texts.push(indices.slice(start, start + STEP).map((index, k) => write(row(index), start + k)).join(""));
    if (await pause()) return undefined;
  }
  return texts;
}

export async function csvOf(rows) {
  const facts = await factsOf(rows);
  if (!facts) return undefined;
  const all = columns(rows, facts);
  const texts = await parts(rows, (row) => line(all.map(([, read]) => read(row))));
  return texts && new Blob(["\uFEFF", line(all.map(([name]) => name)), ...texts], { type: "text/csv;charset=utf-8" });
}

export async function jsonOf(rows) {
  const { catalog, asOf, provider, shared, filter } = rows;
  const head = JSON.stringify({ asOf, catalog: catalog.version, provider, shared, filter }, undefined, 1).slice(0, -2);
  const texts = await parts(rows, ({ id, name, path, file, instance, code, filing, because, missing, issues }, k) => {
    const row = issues ? { issues } : { code, filing, because, missing };
    return `${k === 0 ? "" : ","}\n  ${JSON.stringify({ id, name, path, file, instance, row })}`;
  });
  return texts && new Blob([`${head},\n "items": [`, ...texts, "\n ]\n}\n"], { type: "application/json" });
}
