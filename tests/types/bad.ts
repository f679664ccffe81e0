// What a strict TypeScript project must not get past the compiler. Only compiled, never run.
import {
  catalog,
  check,
  checkAll,
  checkCode,
  describe,
  diagnose,
  explain,
  fromInventory,
  type InputError,
  type Instance,
  type InventoryItem,
  init,
  type IssuedCode,
  plan,
  purchase,
  type Row,
  type Step,
  validate,
  version,
} from "icp-eligibility";

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

// ---- Plans and purchases ----

// @ts-expect-error a question that does not exist
plan(ecs, { for: "both" });
// @ts-expect-error for which question is no option of check
check(ecs, { for: "code" });
// @ts-expect-error one instance, no list
plan([ecs]);
const [first] = plan(ecs);
// @ts-expect-error there may be no plan
first.steps;
// @ts-expect-error a step may have no months
first?.steps[0]?.months.toFixed();
declare const step: Step;
// @ts-expect-error a step does not set whose product it is
step.set.provider;
// @ts-expect-error not a fix
if (step.kind === "buyMore") init();
// @ts-expect-error sites as text
purchase({ websites: "6" });
// @ts-expect-error a provider that the catalogue does not hold
purchase({ websites: 1, providers: ["aws"] });
// @ts-expect-error one provider, no list
purchase({ websites: 1, providers: "alibaba" });
// @ts-expect-error a fact of instances
purchase({ websites: 1, region: "cn-hangzhou" });
// @ts-expect-error a Date as the day of buying
purchase({ websites: 1, from: new Date() });
// @ts-expect-error no need at all
purchase();
const [buy] = purchase({ websites: 1 });
// @ts-expect-error the ways are shared
buy?.by.push("code");

// ---- Codes and symptoms ----

// @ts-expect-error a code is not a product
checkCode({ provider: "tencent", product: "cvm" });
// @ts-expect-error no provider
checkCode({ codeState: "unused" });
// @ts-expect-error not a state of a code
checkCode({ provider: "tencent", codeState: "used" });
// @ts-expect-error yes and no as text
checkCode({ provider: "tencent", codeBought: "no" });
// @ts-expect-error a fact of codes
check({ ...ecs, codeState: "unused" });
const usable = checkCode({ provider: "tencent" });
// @ts-expect-error one answer, not two
usable.code;
// @ts-expect-error an instance has no such answer
verdict.usable;
// @ts-expect-error what is explained stays what it is
explain(usable).code;
// @ts-expect-error causes are described by themselves
describe(diagnose("ucloud-blocked"));
// @ts-expect-error not a symptom
diagnose("alibaba-api-999");
// @ts-expect-error no symptom
diagnose(undefined, ecs);
declare const code: IssuedCode;
// @ts-expect-error options come third
diagnose("tencent-code-invalid", { asOf: "2026-11-22" });
const [cause] = diagnose("tencent-code-invalid", code);
// @ts-expect-error not what is known of a cause
if (cause?.status === "yes") init();
// @ts-expect-error the sources are shared
cause?.sources.push();
// @ts-expect-error missing facts are shared
cause?.missing.push("region");

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

// ---- A provider's own answer ----

// @ts-expect-error a provider whose answers are not read
fromInventory("ucloud", {});
// @ts-expect-error an answer of nobody
fromInventory({ Instances: { Instance: [] } });
// @ts-expect-error no answer
fromInventory("alibaba");
// @ts-expect-error the answer says whose it is
fromInventory("alibaba", {}, { provider: "alibaba" });
// @ts-expect-error and of which product
fromInventory("alibaba", {}, { product: "ecs" });
// @ts-expect-error no product that is read is sold in variants
fromInventory("alibaba", {}, { variant: "standard" });
// @ts-expect-error another word for a kind of account
fromInventory("tencent", {}, { accountKind: "company" });
// @ts-expect-error null is not missing
fromInventory("tencent", {}, null);
// @ts-expect-error an instance is not read for a day
fromInventory("tencent", {}, {}, { asOf: "2026-11-22" });
// @ts-expect-error yes and no as text
fromInventory("tencent", {}, {}, { items: "yes" });
// @ts-expect-error plain instances without items
fromInventory("huawei", {})[0]?.path;
// @ts-expect-error an item holds its instance
fromInventory("huawei", {}, undefined, { items: true })[0]?.billing;
declare const maybe: boolean;
// @ts-expect-error either may come
export const certain: InventoryItem[] = fromInventory("huawei", {}, undefined, { items: maybe });

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
