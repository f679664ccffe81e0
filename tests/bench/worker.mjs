// One measurement in a process of its own, as one line of JSON:
//   node --expose-gc worker.mjs check|list|agree engines CONTESTANT [N]      on the engines' work
//   node --expose-gc worker.mjs check|list|agree verdicts MAKER WORK [N]     on the package's own
import { isDeepStrictEqual } from "node:util";
import { measure } from "mitata";

const BUDGET = 400; // ms of measuring
const LONG = 3000; // ms: a list that would take longer is timed in part
const VARIED = 2000; // inputs that are checked one after the other
const AT_ONCE = 10_000; // the least that is timed at once of a list

/** The work with one contestant: what is given, and what is done with it. */
const SUBJECTS = {
  async engines(id) {
    const { contestant, ready, said } = await import("./contestants.mjs");
    const { cases } = await import("./engines/cases.mjs");
    const engine = await ready(contestant(id));
    const make = (n, options) => {
      const inputs = cases(n, options);
      return { inputs, given: engine.take ? inputs.map(engine.take) : inputs, days: inputs.map(({ asOf }) => asOf) };
    };
    const { natural } = await import("./engines/hand-written.mjs");
    return {
      one: () => make(VARIED),
      list: (n) => make(n, { seed: 777, oneDay: true }),
      check: engine.check,
      checkAll: engine.checkAll,
      /** The outcome and the rules that are not met, as hand-written JavaScript finds them. */
      async agree() {
        const right = await natural();
        const differing = [];
        for (const oneDay of [false, true]) {
          const { inputs, given, days } = make(VARIED, { oneDay });
          const answers = [];
          if (oneDay) answers.push(...(await engine.checkAll(given, days[0])));
          else for (const [k, input] of given.entries()) answers.push(await engine.check(input, days[k]));
          for (const [k, input] of inputs.entries()) {
            const [got, wanted] = [said(engine, answers[k], input), said(right, right.check(input), input)];
            if (got !== wanted) differing.push({ input, got, wanted });
          }
        }
        return { compared: 2 * VARIED, differing };
      },
    };
  },
  async verdicts(name, work) {
    const { given, maker, WORKS } = await import("./verdicts.mjs");
    const { check, checkAll } = maker(name);
    const options = WORKS[work];
    const make = (n) => ({ given: given(n), days: [] });
    return {
      one: () => make(VARIED),
      list: make,
      check: (instance) => check(instance, options),
      checkAll: (instances) => checkAll(instances, options),
      /** Every field, as the package makes it. */
      agree() {
        const own = maker("icp-eligibility");
        const instances = given(AT_ONCE);
        const [all, allWanted] = [checkAll(instances, options), own.checkAll(instances, options)];
        const differing = [];
        for (const [k, instance] of instances.entries()) {
          const single = [check, own.check].map((one) => ("findings" in options ? undefined : one(instance, options)));
          for (const [got, wanted] of [single, [all[k], allWanted[k]]]) if (!isDeepStrictEqual(got, wanted)) differing.push({ instance, got, wanted });
        }
        return { compared: instances.length, differing };
      },
    };
  },
};

const waits = (value) => value instanceof Promise;
const now = () => performance.now();
const quantile = (sorted, part) => sorted[Math.floor(part * (sorted.length - 1))];
globalThis.kept = undefined; // what was made last, so that it is made at all

async function timeCheck({ one, check }) {
  const { given, days } = one();
  let k = 0;
  const next = () => {
    k = (k + 1) % VARIED;
    return check(given[k], days[k]);
  };
  const run = waits(next())
    ? async () => {
        globalThis.kept = await next();
      }
    : () => {
        globalThis.kept = next();
      };
  const start = now();
  for (let n = 0; now() - start < 300 || n < 50; n++) await run();
  // Batches of 64 calls, of slow ones single calls: what p99 is of.
  const { p50, p99 } = await measure(run, { batch_samples: 64, min_cpu_time: BUDGET * 1e6, gc: globalThis.gc });
  return { p50, p99 };
}

/** ns an item of lists of `n`: short ones as many as make up 10,000, of those that would take too long a part. */
async function timeList({ list, checkAll }, n) {
  const pass = async (lists, day) => {
    const start = now();
    for (const one of lists) {
      const made = checkAll(one, day);
      globalThis.kept = waits(made) ? await made : made;
      if (globalThis.kept.length !== one.length) throw new Error("a list came back shorter");
    }
    return now() - start;
  };
  const { given, days } = list(Math.max(n, AT_ONCE));
  const warm = given.slice(0, 100);
  let best = Number.POSITIVE_INFINITY; // ms of the 100
  for (const start = now(); now() - start < 300 || best === Number.POSITIVE_INFINITY; ) best = Math.min(best, await pass([warm], days[0]));
  let size = n;
  while ((size / warm.length) * best > LONG && size > 1000) size /= 10;
  const lists = size < AT_ONCE && size === n ? Array.from({ length: AT_ONCE / n }, (_, k) => given.slice(k * n, (k + 1) * n)) : [given.slice(0, size)];
  const items = lists.length * size;
  const times = [];
  const first = await pass(lists, days[0]);
  if (first > LONG / 3) times.push(first);
  for (let left = Math.min(30, Math.ceil((2 * BUDGET) / first)); left > 0 && (times.length === 0 || first < LONG); left--) {
    globalThis.gc();
    times.push(await pass(lists, days[0]));
  }
  return { item: (quantile(times.sort((a, b) => a - b), 0.5) / items) * 1e6, timed: size };
}

const [what, kind, ...args] = process.argv.slice(2);
const n = Number(args.at(-1));
const subject = await SUBJECTS[kind](...args);
const found = await { agree: () => subject.agree(), check: () => timeCheck(subject), list: () => timeList(subject, n) }[what]();
if (what === "agree") found.differing = { length: found.differing.length, first: found.differing[0] };
process.stdout.write(`${JSON.stringify(found)}\n`, () => process.exit(0));
