// What a strict TypeScript project must not get past the compiler. Only compiled, never run.
import { catalog, check, checkAll, explain, type InputError, type Instance, init, type Row, validate, version } from "icp-eligibility";

const ecs: Instance = { provider: "alibaba", product: "ecs" };
const verdict = check(ecs);

// ---- Facts ----

// @ts-expect-error a provider that the catalogue does not hold
check({ provider: "aws", product: "ec2" });
// @ts-expect-error no product
check({ provider: "alibaba" });
// @ts-expect-error no provider
check({ product: "ecs" });
// @ts-expect-error another word for a billing method
check({ ...ecs, billing: "prepaid" });
// @ts-expect-error a number as a date
check({ ...ecs, expiresOn: 20261122 });
// @ts-expect-error a Date as a date
check({ ...ecs, startsOn: new Date() });
// @ts-expect-error months as text
check({ ...ecs, purchasedMonths: "3" });
// @ts-expect-error a bigint as a number
check({ ...ecs, codesUsed: 1n });
// @ts-expect-error yes and no as text
check({ ...ecs, trial: "yes" });
// @ts-expect-error null is not missing
check({ ...ecs, region: null });
// @ts-expect-error a fact that does not exist
check({ provider: "alibaba", product: "ecs", purchasedMonth: 3 });
// @ts-expect-error nothing
check();
// @ts-expect-error a list goes to checkAll
check([ecs]);

// ---- Options ----

// @ts-expect-error a Date as the day
check(ecs, { asOf: new Date() });
// @ts-expect-error an option that does not exist
check(ecs, { lang: "en" });
// @ts-expect-error whole verdicts are what check gives anyway
check(ecs, { findings: true });
// @ts-expect-error yes and no as text
check(ecs, { messages: "no" });
// @ts-expect-error no day in validate
validate(ecs, { asOf: "2026-11-22" });
// @ts-expect-error one instance is no list
checkAll(ecs);
// @ts-expect-error the language is an argument of its own
explain(verdict, { locale: "en" });
// @ts-expect-error a row is no verdict
explain(checkAll([ecs])[0] as Row);
// @ts-expect-error null is no module
init(null);

// ---- Answers ----

// @ts-expect-error not a word of the outcomes
if (verdict.code.outcome === "yes") init();
// @ts-expect-error not a word of the statuses
if (verdict.findings[0]?.status === "failed") init();
// @ts-expect-error not a rule
verdict.code.because.includes("price");
// @ts-expect-error a verdict has no answer of its own
verdict.outcome;
// @ts-expect-error a fix may be missing
verdict.findings[0]?.fix.kind;
const needed = verdict.findings[0]?.needed;
// @ts-expect-error only some kinds have a number
needed?.n;
// @ts-expect-error only some kinds have values
if (needed?.kind === "atLeast") needed.values;
const [row] = checkAll([ecs]);
// @ts-expect-error a row may be issues
row?.code;
const [whole] = checkAll([ecs], { findings: true });
// @ts-expect-error an entry may be issues
whole?.findings;
// @ts-expect-error a row has no findings
if (row && !("issues" in row)) row.findings;

// ---- Shared parts ----

// @ts-expect-error the sources are shared
verdict.findings[0]?.sources.push();
// @ts-expect-error a source is shared
for (const source of verdict.findings[0]?.sources ?? []) source.title = "";
// @ts-expect-error the questions are shared
verdict.findings[0]?.appliesTo.sort();
// @ts-expect-error missing facts are shared
verdict.missing.push("region");
// @ts-expect-error missing facts of an answer are shared
verdict.code.missing.length = 0;
// @ts-expect-error the rows of a reading are shared
verdict.findings[0]?.readings?.[0]?.rows.push("");
// @ts-expect-error what is needed is shared
if (needed?.kind === "atLeast") needed.n = 3;
// @ts-expect-error the parameters are shared
for (const finding of verdict.findings) finding.values.have = 3;
// @ts-expect-error the catalogue is shared
catalog().providers[0]?.regions.push();
// @ts-expect-error its labels are shared
for (const rule of catalog().rules) rule.label = "";
// @ts-expect-error the version is fixed
version.package = "";
declare const error: InputError;
// @ts-expect-error the name says which error it is
error.name = "Error";
