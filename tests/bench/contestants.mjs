// Who takes part in the engines' work: where each is, what it ships beside its JavaScript, and its pinned version.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = new URL("./", import.meta.url);
const installed = (path) => new URL(`node_modules/${path}`, here);

/** [name in the tables, file in engines/, its export that makes it ready, npm package, its .wasm]. The first is the one that all others are held against. */
const LIST = [
  ["icp-eligibility", "icp-eligibility", "sentences", "icp-eligibility", "icp_eligibility_bg.wasm"],
  ["icp-eligibility, no sentences", "icp-eligibility", "codes", "icp-eligibility", "icp_eligibility_bg.wasm"],
  ["icp-eligibility, rows of a list: failing rules only", "icp-eligibility", "rows", "icp-eligibility", "icp_eligibility_bg.wasm"],
  ["hand-written JavaScript", "hand-written", "natural"],
  ["hand-written, dates tuned", "hand-written", "tuned"],
  ["json-logic-engine, compiled (`unsafe-eval`)", "json-logic-engine", "compiled", "json-logic-engine"],
  ["json-logic-engine, interpreted", "json-logic-engine", "interpreted", "json-logic-engine"],
  ["json-logic-js", "json-logic-js", "load", "json-logic-js"],
  ["ajv, all errors (`unsafe-eval`)", "ajv", "load", "ajv"],
  ["zod", "zod", "load", "zod"],
  ["zen-engine-wasm, expressions", "zen-engine-wasm", "load", "@gorules/zen-engine-wasm", "dist/zen_engine_wasm_bg.wasm"],
  ["json-rules-engine", "json-rules-engine", "load", "json-rules-engine"],
  ["cedar-wasm, policies parsed before", "cedar-wasm", "load", "@cedar-policy/cedar-wasm", "web/cedar_wasm_bg.wasm"],
  ["publicodes", "publicodes", "load", "publicodes"],
];

export const contestants = LIST.map(([name, file, load, npm, wasm]) => ({
  id: `${file}-${load}`,
  name,
  load,
  own: file === "icp-eligibility",
  source: fileURLToPath(new URL(`engines/${file}.mjs`, here)),
  bundle: fileURLToPath(new URL(`../../target/bench/${file}-${load}.js`, here)),
  wasm: wasm && fileURLToPath(installed(`${npm}/${wasm}`)),
  get version() {
    return npm ? JSON.parse(readFileSync(installed(`${npm}/package.json`), "utf8")).version : "";
  },
}));

/** A contestant made ready in Node: the package as it is installed, the others from one minified file, which loads faster. */
export async function ready({ own, source, bundle, load, wasm }) {
  const module = await import(own ? source : bundle);
  return module[load](() => new WebAssembly.Module(readFileSync(wasm)));
}
export const contestant = (id) => contestants.find((one) => one.id === id);

/** What an answer says, to be compared: the outcome and the rules that are not met. */
export function said({ read = readAnswer }, answer, input) {
  const { outcome, failing } = read(answer, input);
  return `${outcome}: ${[...new Set(failing)].sort().join(" ")}`;
}
const readAnswer = ({ outcome, checks }) => ({ outcome, failing: checks.filter(({ status }) => status === "fail").map(({ rule }) => rule) });
