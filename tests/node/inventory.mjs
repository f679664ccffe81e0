// Answers of the providers, for the tests of fromInventory: what each file of tests/inventory must be read as, by what the providers'
// documentation says of each field and by the rules of 22 November 2026.
import { readFileSync } from "node:fs";

export const OPTIONS = { asOf: "2026-11-22" };

/** What no answer tells of the account that asks. */
const account = { ownedByApplicant: true, codesUsed: 0, sitesFiled: 0 };
export const SHARED = {
  alibaba: { ...account, accountSite: "china" },
  tencent: { ...account, accountKind: "enterprise" },
  huawei: { ...account, accountSite: "china" },
};

export const text = (file) => readFileSync(new URL(`../inventory/${file}.json`, import.meta.url), "utf8");

const owned = { stage: "owned" };
const planned = { stage: "planned" };
const hangzhou = { ...owned, region: "cn-hangzhou" };
const subscription = { billing: "subscription" };
const hourly = { billing: "payAsYouGo" };
const running = { state: "running" };
const stopped = { state: "stopped" };
const assigned = (bandwidthMbps) => ({ publicIp: "assigned", bandwidthMbps });
const elastic = (bandwidthMbps) => ({ publicIp: "elastic", bandwidthMbps });
const none = { publicIp: "none", bandwidthMbps: 0 };

// 16:00Z is midnight in China: the next day.
const ecsYear = { ...subscription, createdOn: "2026-03-14", expiresOn: "2027-03-15" };
const ecsHours = { ...hourly, createdOn: "2026-03-14" };
const swasYear = { ...subscription, createdOn: "2026-02-03", expiresOn: "2027-02-04" };
const cvmYear = { ...subscription, createdOn: "2026-02-14", expiresOn: "2027-04-14" };
const shanghai = { ...owned, region: "ap-shanghai-5" };
const guangzhou = { ...owned, region: "ap-guangzhou-3" };
const beijing = { ...owned, region: "cn-north-4a" };
const hwMarch = { createdOn: "2026-03-04" };
const TEN = { ...owned, region: "ap-guangzhou-6", createdOn: "2026-02-25" };
const tenYear = { ...TEN, ...subscription, expiresOn: "2027-02-25" };
const tfEcs = { ...owned, region: "cn-hangzhou-k" };
const tfHuawei = { ...owned, region: "cn-north-4", ...subscription, ...hwMarch, expiresOn: "2027-03-04", ...running };

const root = "values.root_module.resources";
const plannedRoot = "planned_values.root_module.resources";
const shop = "values.root_module.child_modules[0].resources";

/**
 * Of each file: its provider, the place of its list, and its items as [id, name, product, facts, verdict, place]. The place is a number
 * where it is not the item's own, or a path. A verdict says both answers, apart where they differ, each with the rules behind it
 * unless they are met.
 */
export const FILES = {
  ecs: ["alibaba", "Instances.Instance", [
    ["i-bp1sample00000000001", "web-1", "ecs", { ...hangzhou, ...ecsYear, ...assigned(5), ...running }, "eligible"],
    ["i-bp1sample00000000002", "eip", "ecs", { ...hangzhou, ...ecsYear, ...elastic(100), ...running }, "eligible"],
    ["i-bp1sample00000000003", "no address", "ecs", { ...hangzhou, ...ecsYear, ...none, ...running }, "ineligible: publicAddress"],
    ["i-bp1sample00000000004", "spot", "ecs", { ...owned, region: "cn-shanghai", billing: "spot", createdOn: "2026-11-20", ...elastic(200), ...running }, "ineligible: billing"],
    ["i-bp1sample00000000005", "expired", "ecs", { ...hangzhou, ...subscription, createdOn: "2025-10-20", expiresOn: "2026-11-21", ...assigned(5), ...stopped }, "ineligible: notExpired running"],
    // In economical mode it has given its address back, and its bandwidth with it: neither tells what it will have again.
    ["i-bp1sample00000000006", "economical", "ecs", { ...hangzhou, ...ecsHours, ...stopped }, "ineligible: billing running"],
    ["i-bp1sample00000000007", "by the hour", "ecs", { ...hangzhou, ...ecsHours, ...assigned(20), ...running }, "ineligible: billing"],
    ["i-bp1sample00000000008", "abroad", "ecs", { ...owned, region: "us-west-1", ...ecsYear, ...assigned(5) }, "notRequired: region"],
  ]],
  "ecs-2015": ["alibaba", "Instances.Instance", [
    ["i-23sample0", "AY15sample0Z", "ecs", { ...hangzhou, ...hourly, createdOn: "2015-08-06", ...assigned(5), ...running }, "ineligible: billing"],
    ["i-23sample1", "AY15sample1Z", "ecs", { ...hangzhou, ...hourly, createdOn: "2015-11-03", ...none, ...running }, "ineligible: billing publicAddress"],
  ]],
  "ecs-empty": ["alibaba", "", []],
  "ecs-pages": ["alibaba", "", [
    ["i-bp1sample00000000011", "web-11", "ecs", { ...hangzhou, ...ecsYear, ...assigned(5), ...running }, "eligible", "[0].Instances.Instance[0]"],
    ["i-bp1sample00000000012", "two weeks", "ecs", { ...hangzhou, ...subscription, createdOn: "2026-10-01", expiresOn: "2026-12-02", ...assigned(5), ...running }, "ineligible: totalTerm", "[0].Instances.Instance[1]"],
    ["i-bp1sample00000000013", "last", "ecs", { ...hangzhou, ...ecsYear, ...assigned(5), ...running }, "eligible", "[1].Instances.Instance[0]"],
  ]],
  "ecs-sdk": ["alibaba", "body.instances.instance", [
    ["i-bp1sample00000000021", "web-21", "ecs", { ...hangzhou, ...ecsYear, ...assigned(5), ...running }, "eligible"],
    ["i-bp1sample00000000022", "spot", "ecs", { ...hangzhou, billing: "spot", createdOn: "2026-03-14", ...elastic(30), ...running }, "ineligible: billing"],
  ]],
  "ecs-flat": ["alibaba", "instances", [
    ["i-bp1sample00000000023", "flat", "ecs", { ...hangzhou, ...ecsYear, ...none, ...running }, "ineligible: publicAddress"],
    ["i-bp1sample00000000024", "flat with address", "ecs", { ...hangzhou, ...ecsYear, ...assigned(5), ...running }, "eligible"],
  ]],
  "ecs-go": ["alibaba", "Instances.Instance", [
    ["i-bp1sample00000000025", "go", "ecs", { ...hangzhou, ...ecsYear, ...assigned(5), ...running }, "eligible"],
    ["i-bp1sample00000000026", "go without address", "ecs", { ...hangzhou, ...ecsHours, ...none, ...running }, "ineligible: billing publicAddress"],
  ]],
  "ecs-attribute": ["alibaba", "", [
    ["i-bp1sample00000000031", "attribute", "ecs", { ...hangzhou, ...subscription, createdOn: "2026-03-08", expiresOn: "2027-03-09", ...assigned(5), ...running }, "eligible", ""],
  ]],
  swas: ["alibaba", "Instances", [
    ["3fa1c0de5a6b4c7d8e9f0a1b2c3d4e5f", "blog", "sas", { ...hangzhou, ...swasYear, ...assigned(4), ...running }, "incomplete: totalTerm"],
    ["9b8c7d6e5f4a43218765fedcba098765", "expired", "sas", { ...hangzhou, ...subscription, createdOn: "2025-11-05", expiresOn: "2026-11-06", ...assigned(200), state: "expired" }, "ineligible: notExpired running"],
    ["0a1b2c3d4e5f60718293a4b5c6d7e8f9", "owing", "sas", { ...hangzhou, ...swasYear, ...assigned(4), ...stopped }, "ineligible: running"],
    ["ffeeddccbbaa99887766554433221100", "locked", "sas", { ...owned, region: "ap-southeast-1", ...swasYear, ...assigned(4), ...stopped }, "notRequired: region"],
  ]],
  "swas-sdk": ["alibaba", "body.instances", [
    ["3fa1c0de5a6b4c7d8e9f0a1b2c3d4e5f", "old", "sas", { ...hangzhou, ...swasYear, publicIp: "assigned", ...stopped }, "ineligible: running"],
    // Why it is disabled is not told: it may have expired.
    ["9b8c7d6e5f4a43218765fedcba098765", "disabled", "sas", { ...hangzhou, ...swasYear, publicIp: "assigned" }, "incomplete: totalTerm running"],
  ]],
  cvm: ["tencent", "Response.InstanceSet", [
    // It has an address, of which kind is not told.
    ["ins-sample01", "shop-1", "cvm", { ...shanghai, ...cvmYear, bandwidthMbps: 5, ...running }, "incomplete: publicAddress"],
    ["ins-sample02", "no address", "cvm", { ...shanghai, ...cvmYear, ...none, ...running }, "ineligible: publicAddress bandwidth"],
    ["ins-sample03", "by the hour", "cvm", { ...shanghai, ...hourly, createdOn: "2026-02-14", ...none, ...stopped }, "ineligible: billing publicAddress bandwidth"],
    ["ins-sample04", "spot", "cvm", { ...shanghai, billing: "spot", createdOn: "2026-02-14", bandwidthMbps: 20, ...running }, "ineligible: billing"],
    // The host is paid for.
    ["ins-sample05", "on a host", "cvm", { ...shanghai, createdOn: "2026-02-14", bandwidthMbps: 5, ...running }, "incomplete: billing totalTerm timeLeft publicAddress"],
    ["ins-sample06", "abroad", "cvm", { ...owned, region: "ap-hongkong-2", ...cvmYear, bandwidthMbps: 5, ...running }, "notRequired: region"],
  ]],
  "cvm-doc": ["tencent", "Response.InstanceSet", [
    ["ins-sample07", "assigned", "cvm", { ...shanghai, ...subscription, createdOn: "2026-01-22", expiresOn: "2027-03-22", ...assigned(1), ...running }, "eligible"],
    ["ins-sample08", "hourly with an expiry", "cvm", { ...shanghai, ...hourly, createdOn: "2026-09-22", ...assigned(1), ...running }, "ineligible: billing"],
    ["ins-sample09", "ordinary", "cvm", { ...shanghai, ...cvmYear, ...assigned(10), ...running }, "eligible"],
    ["ins-sample10", "accelerated", "cvm", { ...shanghai, ...cvmYear, ...elastic(10), ...running }, "disputed: publicAddress"],
  ]],
  "cvm-states": ["tencent", "Response.InstanceSet", [
    ["ins-sample11", "expired", "cvm", { ...shanghai, ...subscription, createdOn: "2025-11-20", expiresOn: "2026-11-20", bandwidthMbps: 5, state: "expired" }, "ineligible: timeLeft notExpired"],
    ["ins-sample12", "expired, still running", "cvm", { ...shanghai, ...subscription, createdOn: "2025-11-20", expiresOn: "2026-11-20", bandwidthMbps: 5, state: "expired" }, "ineligible: timeLeft notExpired"],
    ["ins-sample13", "returned", "cvm", { ...shanghai, ...cvmYear, bandwidthMbps: 5, ...stopped }, "incomplete: publicAddress"],
    ["ins-sample14", "owing", "cvm", { ...shanghai, ...hourly, createdOn: "2026-02-14", bandwidthMbps: 5, ...stopped }, "ineligible: billing"],
    ["ins-sample15", "starting", "cvm", { ...shanghai, ...cvmYear, bandwidthMbps: 5 }, "incomplete: publicAddress"],
    ["ins-sample16", "words of tomorrow", "cvm", { ...shanghai, createdOn: "2026-02-14", bandwidthMbps: 5 }, "incomplete: billing totalTerm timeLeft notExpired publicAddress"],
  ]],
  "cvm-tccli": ["tencent", "InstanceSet", [
    ["ins-sample17", "shop-17", "cvm", { ...owned, region: "ap-guangzhou-6", ...cvmYear, bandwidthMbps: 3, ...running }, "incomplete: publicAddress"],
    ["ins-sample18", "no address", "cvm", { ...owned, region: "ap-guangzhou-6", ...cvmYear, expiresOn: "2026-12-09", ...none, ...running }, "ineligible: timeLeft publicAddress bandwidth"],
  ]],
  "cvm-go": ["tencent", "Response.InstanceSet", [
    ["ins-sample19", "shop-19", "cvm", { ...owned, region: "ap-beijing-6", ...cvmYear, bandwidthMbps: 5, ...running }, "incomplete: publicAddress"],
    // An address that is not there was left out because there is none, or because nobody asked: not told.
    ["ins-sample20", "no address", "cvm", { ...shanghai, ...hourly, createdOn: "2026-02-14", ...running }, "ineligible: billing"],
  ]],
  lighthouse: ["tencent", "Response.InstanceSet", [
    ["lhins-sample00", "blog", "lighthouse", { ...guangzhou, ...subscription, createdOn: "2025-12-27", expiresOn: "2026-12-27", ...assigned(4), ...running }, "incomplete: product totalTerm / incomplete: totalTerm"],
    // Isolated: its date says that it is over.
    ["lhins-sample01", "expired", "lighthouse", { ...guangzhou, ...subscription, createdOn: "2026-05-20", expiresOn: "2026-11-20", ...assigned(4), ...stopped }, "ineligible: timeLeft notExpired"],
    ["lhins-sample02", "returned", "lighthouse", { ...owned, region: "ap-singapore-3", ...subscription, createdOn: "2025-12-27", bandwidthMbps: 4 }, "notRequired: region"],
  ]],
  "lighthouse-tccli": ["tencent", "InstanceSet", [
    ["lhins-sample00", "tccli", "lighthouse", { ...guangzhou, ...subscription, createdOn: "2025-12-27", expiresOn: "2026-12-27", bandwidthMbps: 4, ...running }, "incomplete: product totalTerm / incomplete: totalTerm"],
  ]],
  huawei: ["huawei", "servers", [
    // No answer but that of v1.1 tells when a server expires.
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c00", "web-01", "ecs", { ...beijing, ...subscription, ...hwMarch, publicIp: "elastic", ...running }, "incomplete: totalTerm"],
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c01", "batch", "ecs", { ...beijing, ...hourly, ...hwMarch, publicIp: "none", ...stopped }, "ineligible: billing publicAddress"],
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c02", "spot-1", "ecs", { ...owned, region: "cn-east-3c", billing: "spot", ...hwMarch, publicIp: "none", ...running }, "ineligible: billing publicAddress"],
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c03", "frozen", "ecs", { ...owned, region: "cn-south-1f", ...subscription, createdOn: "2023-05-09", publicIp: "elastic" }, "incomplete: totalTerm notExpired"],
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c04", "moving", "ecs", { ...owned, region: "ap-southeast-3b", ...subscription, ...hwMarch, publicIp: "elastic" }, "notCovered: region"],
  ]],
  "huawei-show": ["huawei", "", [
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c01", "batch", "ecs", { ...beijing, ...subscription, ...hwMarch, publicIp: "elastic", ...stopped }, "incomplete: totalTerm notExpired", "server"],
  ]],
  "huawei-1.1": ["huawei", "servers", [
    ["7f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c00", "web-11", "ecs", { ...beijing, ...subscription, ...hwMarch, expiresOn: "2027-03-04", publicIp: "elastic", ...running }, "eligible"],
    ["7f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c01", "spot-11", "ecs", { ...beijing, billing: "spot", ...hwMarch, publicIp: "none", ...running }, "ineligible: billing publicAddress"],
    // Addresses, metadata and the way of charging are only there when they were asked for.
    ["7f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c02", "bare", "ecs", { ...beijing, ...hwMarch, ...running }, "incomplete: billing totalTerm publicAddress"],
  ]],
  "huawei-nova": ["huawei", "servers", [
    // A zone that does not tell its region, addresses that do not tell their kind.
    ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c05", "old", "ecs", { ...owned, ...hwMarch, ...running }, "incomplete: region billing totalTerm publicAddress"],
  ]],
  "huawei-unknown-id": ["huawei", "servers", [["00000000-0000-4000-8000-000000000000", "", "ecs", owned, "incomplete: region billing totalTerm notExpired publicAddress"]]],
  "terraform-state": {
    alibaba: ["alibaba", root, [
      ["i-bp1sample00000000101", "web-101", "ecs", { ...tfEcs, ...ecsYear, ...assigned(5), ...running }, "eligible", 1],
      ["i-bp1sample00000000102", "alicloud_instance.web[1]", "ecs", { ...tfEcs, ...ecsYear, ...none, ...running }, "ineligible: publicAddress", 2],
      // Its way of charging is empty, as beside an elastic address: it may have one.
      ["i-bp1sample00000000103", "spot-103", "ecs", { ...tfEcs, billing: "spot", ...running }, "ineligible: billing", 3],
      ["i-bp1sample00000000104", "resting", "ecs", { ...tfEcs, ...ecsHours, ...stopped }, "ineligible: billing running", 4],
      ["3fa1c0de5a6b4c7d8e9f0a1b2c3d4e5f", "blog", "sas", { ...owned, ...subscription, ...running }, "incomplete: region totalTerm", 5],
      ["9b8c7d6e5f4a43218765fedcba098765", "gone", "sas", { ...owned, ...subscription }, "incomplete: region totalTerm notExpired running", 6],
    ]],
    tencent: ["tencent", shop, [
      // After an import the flag says of any address that it was asked for.
      ["ins-tf000001", "app", "cvm", { ...tenYear, bandwidthMbps: 5, ...running }, "incomplete: publicAddress"],
      ["ins-tf000002", "cron", "cvm", { ...TEN, ...hourly, ...none, ...stopped }, "ineligible: billing publicAddress bandwidth"],
      ["lhins-tf0001", "lh", "lighthouse", { ...guangzhou, ...subscription, publicIp: "assigned" }, "incomplete: product totalTerm timeLeft notExpired / incomplete: totalTerm timeLeft notExpired"],
    ]],
    huawei: ["huawei", root, [
      ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c91", "site", "ecs", { ...tfHuawei, ...elastic(8) }, "eligible", 7],
      ["8a9b0c1d-2e3f-4051-8263-748596a7b8c9", "n-a", "ecs", { ...owned, region: "ap-southeast-3", billing: "spot", ...hwMarch, publicIp: "none", ...stopped }, "notCovered: region", "values.root_module.child_modules[0].child_modules[0].resources[0]"],
    ]],
  },
  "terraform-eip": {
    // The instances were read before their addresses were bound: what they say of their own bandwidth is not that of the address.
    alibaba: ["alibaba", root, [
      ["i-bp1sample00000000111", "bound", "ecs", { ...tfEcs, ...ecsYear, publicIp: "elastic", ...running }, "eligible", 2],
      ["i-bp1sample00000000112", "free", "ecs", { ...tfEcs, ...ecsYear, ...none, ...running }, "ineligible: publicAddress", 3],
    ]],
    huawei: ["huawei", root, [
      ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c92", "bound", "ecs", { ...tfHuawei, publicIp: "elastic" }, "eligible", 5],
      ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c93", "free", "ecs", { ...tfHuawei, publicIp: "none" }, "ineligible: publicAddress", 6],
      ["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c94", "unbound", "ecs", { ...tfHuawei, publicIp: "none" }, "ineligible: publicAddress", 7],
    ]],
    tencent: ["tencent", root, [
      ["ins-tf000011", "bound", "cvm", { ...tenYear, publicIp: "elastic", ...running }, "incomplete: publicAddress bandwidth", 10],
      ["ins-tf000012", "free", "cvm", { ...tenYear, ...none, ...running }, "ineligible: publicAddress bandwidth", 11],
      ["ins-tf000013", "refreshed", "cvm", { ...tenYear, ...elastic(20), ...running }, "disputed: publicAddress", 12],
    ]],
  },
  "terraform-eip-by-port": {
    tencent: ["tencent", root, [["ins-tf000021", "perhaps", "cvm", { ...tenYear, ...running }, "incomplete: publicAddress bandwidth", 1]]],
    huawei: ["huawei", root, [["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c95", "perhaps", "ecs", tfHuawei, "incomplete: publicAddress", 3]]],
    alibaba: ["alibaba", "", []],
  },
  "terraform-plan": {
    alibaba: ["alibaba", plannedRoot, [
      ["", "alicloud_instance.bare", "ecs", planned, "incomplete: region billing totalTerm publicAddress"],
      ["i-bp1sample00000000121", "old", "ecs", { ...tfEcs, ...ecsHours, ...assigned(5), ...running }, "ineligible: billing"],
      ["", "weekly", "ecs", { ...planned, region: "cn-beijing-h", ...subscription, ...none }, "ineligible: publicAddress"],
      ["", "whole", "ecs", { ...planned, region: "cn-beijing-h", ...subscription, purchasedMonths: 12, ...assigned(10) }, "eligible"],
      ["", "alicloud_simple_application_server_instance.new", "sas", { ...planned, ...subscription, purchasedMonths: 1 }, "incomplete: region"],
    ]],
    huawei: ["huawei", plannedRoot, [
      ["11112222-3333-4444-8555-666677778888", "old", "ecs", { ...owned, region: "cn-north-4", ...hourly, ...hwMarch, publicIp: "none", ...running }, "ineligible: billing publicAddress", 5],
      ["", "plain", "ecs", { ...planned, region: "cn-north-4b", ...subscription, purchasedMonths: 6, publicIp: "none" }, "ineligible: publicAddress", 6],
      ["", "served", "ecs", { ...planned, region: "cn-north-4", ...subscription, purchasedMonths: 12, ...elastic(10) }, "eligible", 7],
      ["", "hourly", "ecs", planned, "incomplete: region billing totalTerm publicAddress", 8],
    ]],
    tencent: ["tencent", plannedRoot, [
      ["", "bare", "cvm", { ...planned, region: "ap-shanghai-5", publicIp: "none" }, "ineligible: publicAddress", 9],
      ["ins-tf000031", "old", "cvm", { ...tenYear, bandwidthMbps: 5, ...running }, "incomplete: publicAddress", 10],
      ["", "whole", "cvm", { ...planned, region: "ap-shanghai-5", ...subscription, purchasedMonths: 6, ...assigned(5) }, "eligible", 11],
      ["", "accelerated", "cvm", { ...planned, region: "ap-shanghai-5", ...subscription, ...elastic(5) }, "incomplete: totalTerm timeLeft publicAddress", 12],
      ["", "lh-new", "lighthouse", { ...guangzhou, ...planned, ...subscription, purchasedMonths: 3 }, "disputed: product / eligible", 13],
    ]],
  },
  "terraform-plan-eip": {
    alibaba: ["alibaba", plannedRoot, [
      ["", "new", "ecs", { ...planned, region: "cn-beijing-h", ...subscription, purchasedMonths: 6 }, "incomplete: publicAddress", 1],
      ["", "served", "ecs", { ...planned, region: "cn-beijing-h", ...subscription, purchasedMonths: 6, ...assigned(5) }, "eligible", 2],
    ]],
    huawei: ["huawei", plannedRoot, [["", "new", "ecs", { ...planned, region: "cn-north-4b", ...subscription, purchasedMonths: 6 }, "incomplete: publicAddress", 4]]],
    tencent: ["tencent", plannedRoot, [["", "new", "cvm", { ...planned, region: "ap-shanghai-5", ...subscription, purchasedMonths: 6 }, "incomplete: publicAddress bandwidth", 6]]],
  },
  opentofu: {
    huawei: ["huawei", root, [["6f1d2c34-0a5b-4c7e-9d18-3b2a7e6f5c96", "site", "ecs", { ...tfHuawei, ...elastic(8) }, "eligible", 2]]],
    tencent: ["tencent", "", []],
  },
  "terraform-empty": { alibaba: ["alibaba", "", []], tencent: ["tencent", "", []], huawei: ["huawei", "", []] },
  "terraform-destroy": { alibaba: ["alibaba", "", []] },
};

/** The same as a flat list: a reading each, with whole items. */
export const READINGS = Object.entries(FILES).flatMap(([file, readings]) =>
  (Array.isArray(readings) ? [readings] : Object.values(readings)).map(([provider, list, rows]) => ({
    file,
    provider,
    items: rows.map(([id, name, product, facts, verdict, place = -1], k) => ({
      item: { instance: { provider, product, ...facts }, id, name, path: typeof place === "string" ? place : `${list}[${place < 0 ? k : place}]` },
      verdict,
    })),
  })),
);
