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

/** What the ECS API answers to DescribeInstances, cut down to what is read and what helps to find each again. */
const RESPONSE = {
  RequestId: "1C3F6A30-0000-4A41-A9B2-28DA8F4F0001",
  TotalCount: 2,
  PageNumber: 1,
  PageSize: 10,
  Instances: {
    Instance: [
      {
        InstanceId: "i-bp1example0000000001",
        InstanceName: "web-1",
        InstanceType: "ecs.g7.large",
        RegionId: "cn-hangzhou",
        ZoneId: "cn-hangzhou-k",
        InstanceChargeType: "PrePaid",
        SpotStrategy: "NoSpot",
        CreationTime: "2026-03-14T08:05Z",
        ExpiredTime: "2027-03-14T16:00Z", // 2027-03-15 in China
        Status: "Running",
        StoppedMode: "Not-applicable",
        PublicIpAddress: { IpAddress: ["203.0.113.21"] },
        EipAddress: { AllocationId: "", IpAddress: "", InternetChargeType: "" },
        InternetMaxBandwidthOut: 5,
        OperationLocks: { LockReason: [] },
      },
      {
        InstanceId: "i-bp1example0000000002",
        InstanceName: "batch-1",
        InstanceType: "ecs.c7.xlarge",
        RegionId: "cn-hangzhou",
        ZoneId: "cn-hangzhou-k",
        InstanceChargeType: "PostPaid",
        SpotStrategy: "NoSpot",
        CreationTime: "2026-09-01T02:30Z",
        ExpiredTime: "2099-12-31T15:59Z",
        Status: "Running",
        StoppedMode: "Not-applicable",
        PublicIpAddress: { IpAddress: [] },
        EipAddress: { AllocationId: "eip-bp1example0000000001", IpAddress: "203.0.113.22", InternetChargeType: "PayByTraffic" },
        InternetMaxBandwidthOut: 0,
        OperationLocks: { LockReason: [] },
      },
    ],
  },
};
/** What no answer of the API tells. */
const SHARED = { ownedByApplicant: true, accountSite: "china", codesUsed: 2 };

export function work({ check, checkAll, fromInventory, InputError, plan }) {
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
    owned: fromInventory("alibaba", RESPONSE, SHARED, { items: true }).map(({ id, instance }) =>
      [id, instance.publicIp, instance.expiresOn, instance.codesUsed, check(instance, OPTIONS).code.outcome].join(" "),
    ),
    issues,
  };
}

/** Puts what was worked out, or what went wrong, where the test of a page reads it. */
export async function show(worked) {
  const told = await worked.catch((error) => ({ error: `${error}` }));
  document.querySelector("output").textContent = JSON.stringify(told);
}
