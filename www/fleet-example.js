// Made-up answers, so that the fleet view can be seen at once: a few instances as each provider's interface writes them, with
// days counted from the day of asking, and what is true of all of them.

/** The day that is so many days later. */
const later = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function alibaba(day) {
  const ecs = (id, name, more) => ({
    InstanceId: id, InstanceName: name, RegionId: "cn-hangzhou", ZoneId: "cn-hangzhou-h", InstanceType: "ecs.g7.large", InstanceChargeType: "PrePaid",
    SpotStrategy: "NoSpot", CreationTime: `${later(day, -60)}T02:00Z`, ExpiredTime: `${later(day, 305)}T16:00Z`, Status: "Running",
    PublicIpAddress: { IpAddress: ["203.0.113.10"] }, EipAddress: { IpAddress: "" }, InternetMaxBandwidthOut: 5, ...more,
  });
  return {
    Instances: {
      Instance: [
        ecs("i-example0web1", "example-web-1"),
        ecs("i-example0api1", "example-api-1", { InstanceChargeType: "PostPaid", ExpiredTime: "2099-12-31T15:59Z" }),
        ecs("i-example0db01", "example-database", { PublicIpAddress: { IpAddress: [] } }),
        ecs("i-example0old1", "example-old-site", { CreationTime: `${later(day, -400)}T02:00Z`, ExpiredTime: `${later(day, -5)}T16:00Z`, Status: "Stopped" }),
        ecs("i-example0hk01", "example-hong-kong", { RegionId: "cn-hongkong", ZoneId: "cn-hongkong-b" }),
        ecs("i-example0stop", "example-economical", { Status: "Stopped", StoppedMode: "StopCharging", PublicIpAddress: { IpAddress: [] } }),
      ],
    },
  };
}

function tencent(day) {
  const cvm = (id, name, more) => ({
    InstanceId: id, InstanceName: name, Placement: { Zone: "ap-guangzhou-6" }, InstanceType: "S5.MEDIUM4", InstanceChargeType: "PREPAID",
    CreatedTime: `${later(day, -60)}T02:00:00Z`, ExpiredTime: `${later(day, 305)}T02:00:00Z`, InstanceState: "RUNNING", RestrictState: "NORMAL",
    PublicIpAddresses: ["203.0.113.20"], InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true }, ...more,
  });
  return {
    Response: {
      InstanceSet: [
        cvm("ins-example1", "example-web-1"),
        cvm("ins-example2", "example-api-1", { InstanceChargeType: "POSTPAID_BY_HOUR", ExpiredTime: null }),
        cvm("ins-example3", "example-database", { PublicIpAddresses: null, InternetAccessible: { InternetMaxBandwidthOut: 0 } }),
        cvm("ins-example4", "example-old-site", { CreatedTime: `${later(day, -400)}T02:00:00Z`, ExpiredTime: `${later(day, -5)}T02:00:00Z`, InstanceState: "SHUTDOWN", RestrictState: "EXPIRED" }),
        cvm("ins-example5", "example-singapore", { Placement: { Zone: "ap-singapore-2" } }),
        cvm("ins-example6", "example-unknown-address", { InternetAccessible: { InternetMaxBandwidthOut: 5 } }),
      ],
    },
  };
}

function huawei(day) {
  const server = (id, name, more) => ({
    id, name, status: "ACTIVE", created: `${later(day, -60)}T02:00:00Z`, "OS-EXT-AZ:availability_zone": "cn-north-4a",
    flavor: { id: "s6.large.2" }, metadata: { charging_mode: "1" },
    addresses: { vpc: [{ addr: "192.168.0.10", "OS-EXT-IPS:type": "fixed" }, { addr: "203.0.113.30", "OS-EXT-IPS:type": "floating" }] }, ...more,
  });
  const inside = { vpc: [{ addr: "192.168.0.11", "OS-EXT-IPS:type": "fixed" }] };
  return {
    servers: [
      server("00000000-0000-4000-8000-000000000001", "example-web-1"),
      server("00000000-0000-4000-8000-000000000002", "example-api-1", { metadata: { charging_mode: "0" } }),
      server("00000000-0000-4000-8000-000000000003", "example-database", { addresses: inside }),
      server("00000000-0000-4000-8000-000000000004", "example-hong-kong", { "OS-EXT-AZ:availability_zone": "ap-southeast-1a" }),
      server("00000000-0000-4000-8000-000000000005", "example-stopped", { status: "SHUTOFF" }),
    ],
    count: 5,
  };
}

const ACCOUNT = { ownedByApplicant: "true", purchasedMonths: "12", codesUsed: "0", sitesFiled: "0" };
const EXAMPLES = {
  alibaba: [alibaba, { ...ACCOUNT, accountSite: "china" }],
  tencent: [tencent, { ...ACCOUNT, accountKind: "enterprise" }],
  // Its interface does not tell when a server expires.
  huawei: [huawei, { ...ACCOUNT, accountSite: "china" }],
};

/** The ids of the made-up instances above, in quotes. */
const MADE_UP = /"(?:i-example0|ins-example\d|00000000-0000-4000-8000-0{11}\d)/;
/** Whether some of an example is in this text. */
export const isMadeUp = (text) => MADE_UP.test(text);

/** The answer of a provider as text, and the answers that go with it. */
export function exampleOf(provider, day) {
  const [make, shared] = EXAMPLES[provider];
  return { text: JSON.stringify(make(day), undefined, 2), shared };
}
