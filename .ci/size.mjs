// Prints how heavy the built package is, part by part, and fails above a limit.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const pkg = new URL("../pkg/", import.meta.url);
const wasmFile = "icp_eligibility_bg.wasm";
const limits = { wasm: 60_000, javascript: 12_000, inventory: 4_000 }; // bytes, brotli
const zip = { page: 14_000, element: 12_000 }; // bytes, gzip

// What no page needs for the rest: the package with its module inside, the module as JavaScript, the element, the picture of time, and Node's own entries, which Node reads from disk.
const apart = ["inline.js", "fallback.js", "element.js", "timeline.js", "node.js", "node.cjs"];
// What bundlers leave out of a page that does not call fromInventory. It grows with each provider whose answers are read.
const onDemand = "inventory.js";

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }).length;
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

/** The sections of a wasm file as [name, bytes], those of one name joined. */
function sections(wasm) {
  const names = ["custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "data count", "tag"];
  const found = new Map();
  let at = 8; // past the magic word and the version
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at];
      at += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < wasm.length) {
    const id = wasm[at];
    at += 1;
    const length = number();
    const end = at + length;
    const content = wasm.subarray(at, end);
    let name = names[id] ?? `section ${id}`;
    if (id === 0) {
      const size = number();
      name = `custom: ${wasm.toString("utf8", at, at + size)}`;
    }
    found.set(name, Buffer.concat([found.get(name) ?? Buffer.alloc(0), content]));
    at = end;
  }
  return [...found];
}

const row = (name, ...cells) => console.log(`  ${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(10)).join("")}`);
const sizes = (bytes) => [bytes.length, gzip(bytes), brotli(bytes)];
const over = [];
const limited = (name, size, limit) => {
  if (size > limit) over.push(`${name} is ${size} bytes in brotli, ${size - limit} over its limit of ${limit}`);
};

if (!existsSync(new URL(wasmFile, pkg))) {
  console.error("size: there is no pkg/; run `make build`");
  process.exit(1);
}

row("bytes", "raw", "gzip", "brotli", "limit");

const wasm = readFileSync(new URL(wasmFile, pkg));
row(wasmFile, ...sizes(wasm), limits.wasm);
limited(wasmFile, brotli(wasm), limits.wasm);
for (const [name, bytes] of sections(wasm).sort((a, b) => b[1].length - a[1].length)) row(`  ${name}`, ...sizes(bytes));

// What the texts in it weigh, each alone.
const { memory, ...core } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
const text = (kind, of, day = 0) => {
  const at = core.text(kind, of, day);
  const length = new Float64Array(memory.buffer, core.window(), 32)[31];
  return Buffer.from(memory.buffer.slice(at, at + length));
};
const tables = text(0, 0);
const { locales, providers } = JSON.parse(tables);
row("  of it: facts and products", ...sizes(tables));
row("  of it: regions", ...sizes(Buffer.concat(providers.map((_, k) => text(3, k)))));
row("  of it: sources", ...sizes(text(5, 0)));
const more = providers.map((_, k) => text(4, k));
row("  of it: more of providers", ...sizes(Buffer.concat(more)));
const days = more.flatMap((one) => JSON.parse(one).products.map((product) => product.days));
const rules = days.map((list, product) => (list.length === 0 ? [20_000] : list).map((day) => text(2, product, day)));
row("  of it: rules, as they hold now", ...sizes(Buffer.concat(rules.map((editions) => editions.at(-1)))));
row("  of it: rules, of all days", ...sizes(Buffer.concat(rules.flat())));
for (const [k, locale] of locales.entries()) row(`  of it: words, ${locale}`, ...sizes(text(1, k)));

const scripts = readdirSync(pkg).filter((name) => /\.c?js$/.test(name));
let total = [0, 0, 0];
for (const name of scripts.filter((name) => !apart.includes(name) && name !== onDemand)) {
  const cells = sizes(readFileSync(new URL(name, pkg)));
  total = total.map((sum, index) => sum + cells[index]);
  row(name, ...cells);
}
row("all but fromInventory", ...total, limits.javascript);
limited("the package's JavaScript", total[2], limits.javascript);
const later = sizes(readFileSync(new URL(onDemand, pkg)));
row(`fromInventory: ${onDemand}`, ...later, limits.inventory);
limited(onDemand, later[2], limits.inventory);
for (const name of scripts.filter((name) => apart.includes(name))) row(`apart: ${name}`, ...sizes(readFileSync(new URL(name, pkg))));

// The page: what must come before anything is seen, as servers send it. The element with the picture of time that it loads.
const site = new URL("../target/site/", import.meta.url);
const of = (...paths) => sizes(Buffer.concat(paths.map((path) => readFileSync(new URL(path, site)))));
const zipped = (name, cells, limit) => {
  row(name, ...cells, limit);
  if (cells[1] > limit) over.push(`${name} is ${cells[1]} bytes in gzip, ${cells[1] - limit} over its limit of ${limit}`);
};
zipped("page: HTML and CSS (gzip)", of("index.html", "style.css"), zip.page);
row("page: its own JavaScript", ...of("page.js"));
row("page: the worker of its list", ...of("fleet-worker.js"));
zipped("element, timeline (gzip)", sizes(Buffer.concat(["element.js", "timeline.js"].map((name) => readFileSync(new URL(name, pkg))))), zip.element);
row("embed/v1: the element with all of it", ...of("embed/v1/icp-check.js"));

if (over.length > 0) {
  for (const line of over) console.error(`size: ${line}`);
  process.exit(1);
}
