// The documented ways of using the package, as a strict TypeScript project writes them. Only compiled, never run.
import {
  type Answer,
  type Catalog,
  type CheckOptions,
  type Description,
  type FactName,
  type Finding,
  type InitSource,
  type Instance,
  type Issue,
  type Locale,
  type Needed,
  type Outcome,
  type ReasonCode,
  type Row,
  type RuleId,
  type Source,
  type Verdict,
  catalog,
  check,
  checkAll,
  describe,
  explain,
  InputError,
  init,
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
      return Object.entries(needed.limits)
        .map(([variant, n]) => `${variant} ${n.toFixed()} ${needed.unit}`)
        .join();
    case "oneOf":
    case "address":
      return needed.values.map(String).join();
    case "every":
      return needed.parts.map(phrase).join(" and ");
    case "product":
    case "notExpired":
    case "unpublished":
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

// ---- A form ----

const { providers, facts, rules, outcomes, locales }: Catalog = catalog();
for (const { key, products, regions, questions } of providers) {
  same<typeof key, "alibaba" | "tencent">(true);
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
export const used = [sources, problems, outcomes, locales, titles, version.package, version.catalog, version.reviewedOn];
