// What every consumer does with the package, once it has loaded it in its own way.
const OPTIONS = { asOf: "2026-11-22", locale: "en" };
const INSTANCE = {
  provider: "alibaba",
  product: "ecs",
  region: "cn-hangzhou",
  billing: "subscription",
  purchasedMonths: 3,
  publicIp: "assigned",
  accountSite: "china",
};

export function work({ check, checkAll, InputError, plan }) {
  const verdict = check(INSTANCE, OPTIONS);
  const [first] = plan(INSTANCE, { ...OPTIONS, for: "code" });
  let issues;
  try {
    check({ ...INSTANCE, billing: "rent" }, OPTIONS);
  } catch (error) {
    if (error instanceof InputError) issues = error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return {
    outcome: verdict.code.outcome,
    because: verdict.code.because,
    plan: first.message,
    planned: check(first.instance, OPTIONS).code.outcome,
    rows: checkAll([1, 4].map((purchasedMonths) => ({ ...INSTANCE, purchasedMonths })), OPTIONS).map(({ code }) => code),
    issues,
  };
}

/** Puts what was worked out, or what went wrong, where the test of a page reads it. */
export async function show(worked) {
  const told = await worked.catch((error) => ({ error: `${error}` }));
  document.querySelector("output").textContent = JSON.stringify(told);
}
