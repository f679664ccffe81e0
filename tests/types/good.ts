// The documented ways of using the package, as a strict TypeScript project writes them. Only compiled, never run.
import {
  type Answer,
  type AlibabaProduct,
  type Catalog,
  type Cause,
  type CauseCode,
  type CauseStatus,
  type Change,
  type CheckOptions,
  type CodeVerdict,
  type Description,
  type FactName,
  type Finding,
  type FixKind,
  type InitSource,
  type Instance,
  type InventoryItem,
  type InventoryOptions,
  type InventoryProvider,
  type Issue,
  type IssuedCode,
  type Locale,
  type Need,
  type Needed,
  type Outcome,
  type Plan,
  type PlanOptions,
  type ProductKey,
  type Provider,
  type Purchase,
  type Question,
  type ReasonCode,
  type Row,
  type RuleId,
  type SharedFacts,
  type Source,
  type Step,
  type SymptomKey,
  type Verdict,
  catalog,
  check,
  checkAll,
  checkCode,
  describe,
  diagnose,
  explain,
  fromInventory,
  InputError,
  init,
  plan,
  purchase,
  validate,
  version,
} from "icp-eligibility";

/** Two types that are the same, not only fit each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(_: Same<A, B>): void {}

// ---- Loading ----

await init();
await init("/icp_eligibility_bg.wasm");
await init(new URL("https://example.com/icp_eligibility_bg.wasm"));
await init(fetch("/icp_eligibility_bg.wasm"));
await init(new Uint8Array(8));
const source: InitSource = new ArrayBuffer(8);
await init(source);
declare const compiled: WebAssembly.Module;
await init(compiled);
same<ReturnType<typeof init>, Promise<void>>(true);

// ---- One instance ----

const ecs: Instance = {
  provider: "alibaba",
  product: "ecs",
  region: "cn-hangzhou",
  billing: "subscription",
  purchasedMonths: 3,
  publicIp: "assigned",
  accountSite: "china",
};
const verdict = check(ecs, { asOf: "2026-11-22", locale: "zh-CN" });
same<typeof verdict, Verdict>(true);
check(ecs);
check({ provider: "tencent", product: "cvm" }, { messages: false });

// Everything known at once.
check({
  provider: "tencent",
  product: "cvm",
  stage: "owned",
  region: "ap-guangzhou-3",
  billing: "payAsYouGo",
  trial: false,
  variant: "standard",
  purchasedMonths: 12,
  firstOrderMonths: 12,
  orderAmountCny: 99.5,
  startsOn: "2026-01-01",
  expiresOn: "2027-01-01",
  createdOn: "2026-01-01",
  publicIp: "none",
  bandwidthMbps: 0,
  fixedIp: true,
  boundInstanceQualifies: true,
  state: "running",
  codesUsed: 0,
  sitesFiled: 0,
  codesUsedByAccount: 0,
  sitesFiledByAccount: 0,
  ownedByApplicant: true,
  accountKind: "enterprise",
  accountSite: "international",
  entityKind: "organization",
});

// `undefined` is missing, also under exactOptionalPropertyTypes: a form hands on what it has.
declare const months: number | undefined;
declare const day: string | undefined;
const formed = { provider: "alibaba", product: "ecs", purchasedMonths: months } as const;
check(formed, { asOf: day, locale: undefined });
const half: Instance = { ...ecs, expiresOn: day, billing: undefined };
check(half);

// A locale is ours or a tag that the browser gives.
const locale: Locale = "en";
declare const browser: { readonly language: string };
check(ecs, { locale });
check(ecs, { locale: browser.language });
const options: CheckOptions = { asOf: "2026-11-22" };
check(ecs, options);

// ---- The answer ----

const { code, filing }: { code: Answer; filing: Answer } = verdict;
export function answer(outcome: Outcome): string {
  switch (outcome) {
    case "eligible":
      return "yes";
    case "ineligible":
      return "no";
    case "notRequired":
      return "not needed";
    case "disputed":
      return "pages disagree";
    case "incomplete":
      return "tell more";
    case "notCovered":
      return "nobody says";
    default: {
      const never: never = outcome;
      return never;
    }
  }
}
if (code.outcome === "incomplete") {
  const wanted: readonly FactName[] = code.missing;
  const question = catalog("zh-CN").facts.find(({ name }) => name === wanted[0])?.question;
  same<typeof question, string | undefined>(true);
}
same<typeof filing.because, RuleId[]>(true);

export function phrase(needed: Needed): string {
  switch (needed.kind) {
    case "atLeast":
    case "moreThan":
    case "atLeastOrMore":
    case "fewerThan":
      return `${needed.kind} ${needed.n.toFixed(2)} ${needed.unit}`;
    case "fewerThanByVariant":
    case "fewerThanByAccountKind":
      return Object.entries(needed.limits)
        .map(([key, n]) => `${key} ${n.toFixed()} ${needed.unit}`)
        .join();
    case "oneOf":
    case "address":
      return needed.values.map(String).join();
    case "every":
      return needed.parts.map(phrase).join(" and ");
    case "product":
      return needed.standing ?? needed.kind;
    case "notExpired":
    case "unpublished":
    case "someAmount":
    case "nothing":
      return needed.kind;
    default: {
      const never: never = needed;
      return never;
    }
  }
}

export function explained(finding: Finding): string[] {
  const lines: string[] = [finding.message];
  if (finding.status === "fail" && finding.fix) lines.push(finding.fix.message);
  if (finding.fix?.months !== undefined) lines.push(finding.fix.months.toFixed());
  for (const { title, url, date } of finding.sources) lines.push(`${title} ${url} ${date ?? "no date"}`);
  for (const { status, needed, rows } of finding.readings ?? []) lines.push(`${status} ${phrase(needed)} ${rows.join()}`);
  for (const note of finding.notes ?? []) lines.push(note.message);
  if (finding.values.have !== undefined) lines.push(finding.values.have.toFixed());
  if (finding.appliesTo.includes("code")) lines.push(finding.assumed === true ? "assumed" : "given");
  return lines;
}
const first: Finding | undefined = verdict.findings[0];
same<Finding["reason"], ReasonCode>(true);
const sources: readonly Source[] | undefined = first?.sources;

// The verdict is the caller's own and plain data.
verdict.findings.sort((a, b) => a.rule.localeCompare(b.rule));
const stored = JSON.parse(JSON.stringify(verdict)) as Verdict;
const spoken: Verdict = explain(stored, browser.language);
export function changed({ on, question, from, to, rule }: Change): string {
  return `${on} ${question}: ${answer(from)} → ${answer(to)} ${rule ?? "newer rules"}`;
}
spoken.changes.map(changed);
const cards: Description[] = describe(spoken, "en");
for (const { rule, status, fact, found, needed, readings } of cards) [rule, status, fact, found, needed].join(readings[0]?.needed);

// ---- Many ----

const rows = checkAll([ecs, half], { asOf: "2026-11-22" });
same<typeof rows, (Row | { issues: Issue[] })[]>(true);
const short = () => checkAll([ecs], { findings: false });
for (const row of rows) {
  if ("issues" in row) row.issues.map(({ path, message }) => `${path}: ${message}`);
  else answer(row.code);
}
same<ReturnType<typeof short>, typeof rows>(true);
const verdicts = checkAll([ecs], { findings: true });
same<typeof verdicts, (Verdict | { issues: Issue[] })[]>(true);
for (const one of verdicts) if (!("issues" in one)) one.findings.flatMap(explained);
const frozen: readonly Instance[] = Object.freeze([ecs]);
checkAll(frozen);

// ---- Bad input ----

try {
  check(ecs);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  const issues: Issue[] = error.issues;
  const codes = issues.map(({ code }) => code);
  if (codes.includes("required")) console.log(error.name, error.message, issues[0]?.help);
  same<typeof error.name, "InputError">(true);
}
const problems: Issue[] = validate(JSON.parse("{}"), { locale: "zh" });
validate(null);

// ---- Plans ----

const plans: Plan[] = plan(half, { asOf: "2026-11-22", locale: "zh-CN", for: "code", messages: false });
const planning: PlanOptions = { for: undefined };
plan(ecs, planning);
for (const { question, steps, addedMonths, outcome, instance, message } of plans) {
  same<typeof question, Question>(true);
  same<typeof steps, Step[]>(true);
  answer(check(instance)[question].outcome);
  answer(outcome);
  [addedMonths.toFixed(), message].join();
  for (const { kind, months, before, product, set, message } of steps) {
    same<typeof kind, FixKind>(true);
    check({ ...ecs, ...set });
    [months?.toFixed(), before?.slice(0, 4), product?.toUpperCase(), set.purchasedMonths?.toFixed(), message].join();
  }
}

// ---- Purchases ----

const need: Need = { websites: 6, apps: 1, providers: ["alibaba", "tencent"], from: day, for: undefined, accountKind: "enterprise", accountSite: "china" };
const purchases: Purchase[] = purchase(need, { locale: "zh-CN" });
purchase({ apps: months, entityKind: undefined, codesUsedByAccount: 0, sitesFiledByAccount: 0 });
const places: readonly Provider[] = ["jd"];
purchase({ websites: 1, providers: places });
for (const { provider, product, instances, months, by, codes, direct, places, leftOver, instance, assumed, because, message } of purchases) {
  same<typeof by, readonly Question[]>(true);
  same<typeof assumed, FactName[]>(true);
  same<typeof because, Finding[]>(true);
  check(instance);
  [provider, product, instances + months + codes + direct + places + leftOver, message].join();
}

// ---- Codes that were issued ----

const issued: IssuedCode = { provider: "tencent", codeState: "filed", codeUse: "sameSiteChange", atIssuer: true, forThisAccount: true, codeBought: false, state: "running", expiresOn: day };
const usable: CodeVerdict = checkCode(issued, { asOf: "2026-11-22" });
checkCode({ provider: "ctyun" });
answer(usable.usable.outcome);
usable.findings.flatMap(explained);
usable.changes.map(changed);
const restored = JSON.parse(JSON.stringify(usable)) as CodeVerdict;
const again = explain(restored, "zh-CN");
same<typeof again, CodeVerdict>(true);
describe(restored, "zh-CN").map(({ rule, needed }) => `${rule} ${needed}`);
export function either(one: Verdict | CodeVerdict): Outcome {
  const words = explain(one);
  return "usable" in words ? words.usable.outcome : words.code.outcome;
}

// ---- Symptoms ----

const causes: Cause[] = diagnose("tencent-code-invalid", issued, { asOf: "2026-11-22", locale: "zh-CN" });
diagnose("alibaba-no-apply-button");
diagnose("alibaba-no-apply-button", ecs);
diagnose("alibaba-no-apply-button", undefined, { messages: false });
for (const { code, status, message, fix, missing, sources } of causes) {
  same<typeof code, CauseCode>(true);
  same<typeof status, CauseStatus>(true);
  same<typeof missing, readonly FactName[]>(true);
  same<typeof sources, readonly Source[]>(true);
  if (status === "isTheCase") [message, fix].join();
}
export const shows: SymptomKey | undefined = catalog().providers.flatMap(({ symptoms }) => symptoms.filter(({ ofCode }) => ofCode))[0]?.key;

// ---- A provider's own answer ----

declare const response: unknown;
const found = fromInventory("alibaba", response);
same<typeof found, Instance[]>(true);
checkAll(fromInventory("tencent", "{}", { accountKind: "enterprise", codesUsed: months }), { asOf: "2026-11-22" });
const common: SharedFacts = { ownedByApplicant: true, accountSite: "china", region: undefined };
const itemized = fromInventory("huawei", await Promise.resolve({ servers: [] }), common, { items: true, locale: browser.language });
same<typeof itemized, InventoryItem[]>(true);
for (const { instance, id, name, path } of itemized) [check(instance).code.outcome, id, name, path].join();
const listed = () => fromInventory("alibaba", [], undefined, { items: false, locale: undefined });
same<ReturnType<typeof listed>, Instance[]>(true);
export function read(provider: InventoryProvider, text: string, options: InventoryOptions): (Instance | InventoryItem)[] {
  return fromInventory(provider, text, {}, options);
}

// ---- Names ----

const sold: AlibabaProduct = "ecs";
const any: ProductKey = sold;
check({ provider: "alibaba", product: any });
// Where nothing is published about the products, any name is accepted.
check({ provider: "qiniu", product: "a server of theirs" });

// ---- A form ----

const { providers, facts, rules, outcomes, causeStatuses, locales }: Catalog = catalog();
const known: Partial<Record<CauseStatus, string>> = Object.fromEntries(causeStatuses.map(({ key, label }) => [key, label]));
for (const { key, products, regions, questions, about, open, codeFacts, symptoms } of providers) {
  same<typeof key, Provider>(true);
  same<typeof codeFacts, readonly FactName[]>(true);
  if (!open) [about, ...symptoms.map(({ label }) => label)].join();
  for (const product of products) {
    for (const variant of product.variants) check({ provider: key, product: product.key, variant: variant.key });
    for (const { id, place } of regions) if (place !== "special") check({ provider: key, product: product.key, region: id });
  }
  [questions.code, questions.filing].join();
}
for (const { name, kind, values, max } of facts) {
  if (kind === "oneOf" && values) values.map(({ key, label }) => `${name} ${key} ${label} ${max ?? ""}`);
}
const titles: Partial<Record<RuleId, string>> = Object.fromEntries(rules.map(({ key, label }) => [key, label]));
export const used = [sources, known, problems, outcomes, locales, titles, version.package, version.catalog, version.reviewedOn];
export const anyhow = init().catch(() => init(import("icp-eligibility/fallback")));
