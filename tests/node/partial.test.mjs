// Answers given one after another: a verdict that is decided stays as it is, whatever is answered next.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog, check } from "../../pkg/node.js";
import { DAYS, instances, randomness } from "./random.mjs";

const CASES = 300;
const random = randomness(15);
const next = instances(catalog(), random);

/** The facts of which something is taken for granted: to say otherwise is another instance, not a further answer. That it has not expired is
 * taken for granted with its state. */
const assumed = ({ findings }) => {
  const taken = findings.filter((finding) => finding.assumed);
  return new Set(["trial", ...taken.map(({ fact }) => fact), ...taken.filter(({ rule }) => rule === "notExpired").map(() => "state")]);
};

/** Some of the facts of an instance, and some more of them. */
function parts({ provider, product, ...facts }, stage) {
  const given = Object.entries({ ...facts, stage }).map((fact) => [random(), fact]);
  const upTo = (share) => Object.fromEntries(given.filter(([chance, [name]]) => chance < share || name === "stage").map(([, fact]) => fact));
  const share = random();
  return [share, share + (1 - share) * random(), 1].map((part) => ({ provider, product, ...upTo(part) }));
}

for (const stage of ["owned", "planned"]) {
  test(`of ${CASES} instances ${stage}, no further answer changes a verdict that is decided`, () => {
    let decided = 0;
    for (let k = 0; k < CASES; k++) {
      const options = { asOf: DAYS[k % DAYS.length], messages: false };
      const [few, ...more] = parts(next(options.asOf), stage);
      const first = check(few, options);
      // What is assumed of an instance still to be bought stays as assumed.
      const kept = stage === "planned" ? assumed(first) : new Set();
      for (const answers of more) {
        const further = Object.fromEntries(Object.entries(answers).filter(([name]) => name in few || !kept.has(name)));
        const later = check(further, options);
        for (const question of ["code", "filing"]) {
          if (first[question].outcome === "incomplete") continue;
          decided++;
          assert.equal(later[question].outcome, first[question].outcome, JSON.stringify([few, further, options.asOf]));
        }
      }
    }
    assert.ok(decided > CASES, `${decided} decided`);
  });
}
