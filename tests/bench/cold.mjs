// The cold start in Node, in a fresh process: milliseconds from before the import to the first answer.
//   node cold.mjs CONTESTANT
import { contestant, ready } from "./contestants.mjs";
import { cases } from "./engines/cases.mjs";

const [input] = cases(1);
const subject = contestant(process.argv[2]);
const start = performance.now();
const engine = await ready(subject);
const loaded = performance.now();
const given = engine.take ? engine.take(input) : input; // beforehand, in its own words
const taken = performance.now();
await engine.check(given, input.asOf);
const took = performance.now() - taken + loaded - start;
process.stdout.write(`${JSON.stringify({ took })}\n`, () => process.exit(0));
