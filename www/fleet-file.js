// The rows of the fleet view as files to keep: CSV for a spreadsheet, JSON for a program.

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

/** The columns of a row. Keys are the package's; `reasons` and `missing` are in words too, for who reads the file. */
function columns({ catalog, asOf }) {
  const words = (list, keys) => keys.map((key) => list.find((one) => (one.key ?? one.name) === key)?.label ?? key);
  const between = catalog.locale === "zh-CN" ? "；" : "; ";
  const facts = catalog.facts.map(({ name }) => name).filter((name) => !OWN.has(name));
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
    ["rules", (row) => behind(row).join(" ")],
    ["reasons", (row) => (row.invalid ? row.issues.map(({ message, help }) => `${message}; ${help}`) : words(catalog.rules, behind(row))).join(between)],
    ["missing", (row) => row.missing.join(" ")],
    ["missingInWords", (row) => words(catalog.facts, row.missing).join(between)],
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
  const all = columns(rows);
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
