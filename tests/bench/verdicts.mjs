// The package's own work, by itself and by the hand-written JavaScript of floor/: the same Verdict and Row, field for field.
import { readFileSync } from "node:fs";
import * as icp from "icp-eligibility";
import { instances } from "./floor/instances.mjs";
import { floor as natural } from "./floor/natural.mjs";
import { tables } from "./floor/tables.mjs";
import { floor as tuned } from "./floor/tuned.mjs";

export const asOf = "2026-11-22";
const file = new URL("../../target/bench/tables.json", import.meta.url);

/** What a list or one instance is asked for. */
export const WORKS = {
  codes: { asOf, messages: false },
  sentences: { asOf, locale: "en" },
  rows: { asOf },
  verdicts: { asOf, locale: "en", findings: true },
};

export const given = (n, seed = 777) => instances(n, seed, asOf);
/** The tables that hand-written JavaScript would keep as data, in the form in which it would load them. */
export const data = () => JSON.stringify(tables(icp, asOf));

/** Who makes verdicts: the package, or hand-written JavaScript over the tables that the run made first. */
export function maker(name) {
  if (name === "icp-eligibility") return icp;
  return { natural, tuned }[name](JSON.parse(readFileSync(file, "utf8")));
}
