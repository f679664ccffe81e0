// What the answers of the providers' APIs are read as, and what is said of what is none.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { check, fromInventory, InputError, validate } from "../../pkg/node.js";
import { FILES, OPTIONS, READINGS, SHARED, text } from "./inventory.mjs";
import { alike, explode, HUGE, hostile, name, revoked, thrown, WRONG } from "./wrong.mjs";

const ITEMS = { items: true };
const PROVIDERS = ["alibaba", "tencent", "huawei"];
const parsed = (file) => JSON.parse(text(file));
/** Frozen all through: an input that is written to throws. */
function frozen(value) {
  if (value !== null && typeof value === "object") {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
const said = ({ outcome, because }) => (outcome === "eligible" ? outcome : `${outcome}: ${because.join(" ")}`);

describe("every file", () => {
  for (const { file, provider, items } of READINGS) {
    test(`${file}, ${provider}`, () => {
      const plain = items.map(({ item }) => item.instance);
      for (const given of [text(file), frozen(parsed(file))]) {
        assert.deepEqual(fromInventory(provider, given, undefined, ITEMS), items.map(({ item }) => item));
        for (const options of [undefined, {}, { items: false }, { items: undefined, locale: "zh-CN" }]) {
          assert.deepEqual(fromInventory(provider, given, {}, options), plain);
        }
      }
      for (const instance of plain) assert.deepEqual(validate(instance), []);
      // With what is the same for the whole list, and the verdicts.
      const whole = fromInventory(provider, text(file), SHARED[provider]);
      assert.deepEqual(whole, plain.map((instance) => ({ ...instance, ...SHARED[provider] })));
      for (const [k, instance] of whole.entries()) {
        const { code, filing } = check(instance, OPTIONS);
        assert.equal([...new Set([said(code), said(filing)])].join(" / "), items[k].verdict, items[k].item.name);
      }
    });
  }
});

/** The items of a file's list, as they were given. */
const at = (json, path) => path.match(/[^.[\]]+/g)?.reduce((value, key) => value[key], json) ?? json;
const RESPONSES = READINGS.filter(({ file, items }) => !/terraform|opentofu/.test(file) && items.length > 0);

describe("a whole response, a list, an item and a list of responses are alike", () => {
  for (const { file, provider, items } of RESPONSES) {
    test(file, () => {
      const json = parsed(file);
      const whole = fromInventory(provider, json, SHARED[provider], ITEMS);
      const list = items.map(({ item }) => at(json, item.path));
      const alikeBut = (path, found) => assert.deepEqual(found, whole.map((one, k) => ({ ...one, path: path(k) })));
      for (const [k, one] of list.entries()) {
        assert.deepEqual(fromInventory(provider, one, SHARED[provider], ITEMS), [{ ...whole[k], path: "" }]);
        assert.deepEqual(fromInventory(provider, JSON.stringify(one), SHARED[provider]), [whole[k].instance]);
      }
      alikeBut((k) => `[${k}]`, fromInventory(provider, list, SHARED[provider], ITEMS));
      alikeBut((k) => `[${k}][0]`, fromInventory(provider, list.map((one) => [one]), SHARED[provider], ITEMS));
      const pages = fromInventory(provider, [json, [], json], SHARED[provider], ITEMS);
      const inside = (page, path) => `[${page}]${/^(\[|$)/.test(path) ? "" : "."}${path}`;
      assert.deepEqual(pages, [0, 2].flatMap((page) => whole.map((one) => ({ ...one, path: inside(page, one.path) }))));
      // A file may be spaced in any way, and begin with a byte order mark.
      for (const same of [`\uFEFF${text(file)}`, JSON.stringify(json), `\r\n\t${JSON.stringify(json, null, "\t")}\n`]) {
        assert.deepEqual(fromInventory(provider, same, SHARED[provider], ITEMS), whole);
      }
    });
  }
  test("a state among responses, and two states", () => {
    const states = [parsed("terraform-state"), parsed("ecs"), parsed("terraform-eip")];
    const found = fromInventory("alibaba", states, undefined, ITEMS);
    const expected = [FILES["terraform-state"].alibaba, FILES.ecs, FILES["terraform-eip"].alibaba].flatMap(([, , rows]) => rows.map(([id]) => id));
    assert.deepEqual(found.map(({ id }) => id), expected);
    for (const { path, id } of found) {
      const one = at(states, path);
      assert.equal(one.InstanceId ?? one.values.id, id, path);
    }
  });
  test("one address is bound in its own state only", () => {
    const [bound, other] = [parsed("terraform-eip"), parsed("terraform-eip")];
    other.values.root_module.resources = other.values.root_module.resources.filter(({ type }) => !type.includes("eip_ass"));
    assert.deepEqual(fromInventory("alibaba", [other, bound]).map(({ publicIp }) => publicIp), ["none", "none", "elastic", "none"]);
  });
});

// ---- Times ----

describe("times as they come", () => {
  for (const [time, day] of [
    ["2026-12-01T16:00Z", "2026-12-02"],
    ["2026-12-01T15:59Z", "2026-12-01"],
    ["2026-12-01T15:59:59Z", "2026-12-01"],
    ["2026-12-01T16:00:00Z", "2026-12-02"],
    ["2026-12-31T16:00:00Z", "2027-01-01"],
    ["2028-02-28T16:00Z", "2028-02-29"],
    ["2027-02-28T16:00Z", "2027-03-01"],
    ["2026-12-01T00:00:00+08:00", "2026-12-01"],
    ["2026-12-01T00:00:00+00:00", "2026-12-01"],
    ["2026-11-30T16:00:00+00:00", "2026-12-01"],
    ["2026-12-01T00:30:00+09:00", "2026-11-30"],
    ["2026-12-01T11:00:00-05:00", "2026-12-02"],
    ["2026-12-01T00:00:00+0800", "2026-12-01"],
    ["2026-12-01T15:59:59.999Z", "2026-12-01"],
    ["2026-12-01T16:00:00.000000", "2026-12-02"], // Huawei Cloud writes UTC without its letter
    ["2026-12-01T16:00", "2026-12-02"],
    ["2026-12-01T24:00:00Z", "2026-12-02"],
    ["2026-12-01", "2026-12-01"],
    ["2000-01-01T00:00Z", "2000-01-01"],
    ["2199-12-31T15:59Z", "2199-12-31"],
    // No day, or none that the calendar reaches.
    ...[
      "2199-12-31T16:00Z", "2999-09-08T16:00Z", "9999-12-31T23:59Z", "1970-01-01T00:00Z", "0000-00-00T00:00:00Z", "0001-01-01T00:00:00Z",
      "2026-02-29T00:00Z", "2026-02-30T00:00:00Z", "2026-02-30", "2026-04-31T16:00Z", "2026-13-01T00:00Z", "2026-00-01T00:00Z", "2026-12-00T00:00Z", "2026-12-32T00:00Z",
      "2026-12-01T25:00Z", "2026-12-01T16:60Z", "2026-12-01T16:00:61Z", "2026-12-01T16Z", "2026-12-01T16:00:00.Z", "2026-12-01T16:00:00+8", "2026-12-01T16:00 Z",
      "2026-12-01 16:00:00", "2026-12-01t16:00z", "2026-12-1", "26-12-01", "2026/12/01", "20261201", "20261201T160000Z", "1 December 2026", "Tue Dec 01 2026", "+002026-12-01T00:00Z",
      " 2026-12-01", "2026-12-01\n", "", "-", "never", "null", "２０２６-12-01", "1764604800", HUGE, `2026-12-01T16:00:00.${"0".repeat(100_000)}x`,
    ].map((time) => [time]),
    ...[null, undefined, 0, 1764604800, 1764604800000, Number.NaN, true, false, {}, [], ["2026-12-01"], { Time: "2026-12-01" }].map((time) => [time]),
  ]) {
    test(name(time), () => {
      const expected = { createdOn: day, expiresOn: day };
      const [ecs, cvm] = [parsed("ecs").Instances.Instance[0], parsed("cvm").Response.InstanceSet[0]];
      const tf = parsed("terraform-state");
      Object.assign(tf.values.root_module.resources[1].values, { create_time: time, expired_time: time });
      for (const [provider, json] of [
        ["alibaba", { ...ecs, CreationTime: time, ExpiredTime: time }],
        ["tencent", { ...cvm, CreatedTime: time, ExpiredTime: time }],
        ["huawei", { ...parsed("huawei-1.1").servers[0], created: time, market_info: { charge_mode: "prepaid", prepaid_info: { expired_time: time } } }],
        ["alibaba", tf],
      ]) {
        const [{ createdOn, expiresOn }] = fromInventory(provider, json);
        assert.deepEqual({ createdOn, expiresOn }, expected, provider);
      }
    });
  }
  test("only a subscription ends", () => {
    const at = (charge) => ({ ...parsed("ecs").Instances.Instance[0], ExpiredTime: "2027-03-14T16:00Z", ...charge });
    for (const charge of [{ InstanceChargeType: "PostPaid" }, { SpotStrategy: "SpotAsPriceGo" }, { InstanceChargeType: "NewPaid" }, { InstanceChargeType: undefined }]) {
      assert.equal(fromInventory("alibaba", at(charge))[0].expiresOn, undefined, name(charge));
    }
  });
});

// ---- Single values ----

/** The instance of an item after a change, or after several. */
function changed(file, k, change) {
  const { provider, items } = READINGS.find((one) => one.file === file);
  const one = structuredClone(at(parsed(file), items[k].item.path));
  return fromInventory(provider, { ...one, ...change })[0];
}

describe("what single values are read as", () => {
  const address = (PublicIpAddress, EipAddress = { AllocationId: "", IpAddress: "", InternetChargeType: "" }) => ({ PublicIpAddress, EipAddress });
  const floating = { version: "4", addr: "203.0.113.9", "OS-EXT-IPS:type": "floating" };
  const fixed = { version: "4", addr: "192.168.0.9", "OS-EXT-IPS:type": "fixed" };
  const plain = { version: "4", addr: "192.168.0.9" };
  for (const [file, k, fact, cases] of [
    ["ecs", 0, "region", [[{ RegionId: "" }, "cn-hangzhou-k"], [{ RegionId: undefined }, "cn-hangzhou-k"], [{ RegionId: 5 }, undefined], [{ RegionId: "a b ", ZoneId: "" }, undefined]]],
    ["ecs", 0, "billing", [
      [{ InstanceChargeType: "PostPaid" }, "payAsYouGo"], [{ InstanceChargeType: "prepaid" }, undefined], [{ InstanceChargeType: "constructor" }, undefined], [{ InstanceChargeType: ["PrePaid"] }, undefined],
      [{ InstanceChargeType: "PostPaid", SpotStrategy: "SpotAsPriceGo" }, "spot"], [{ InstanceChargeType: "PostPaid", SpotStrategy: "" }, "payAsYouGo"], [{ InstanceChargeType: null }, undefined],
    ]],
    ["ecs", 0, "publicIp", [
      [address({ IpAddress: ["203.0.113.1"] }, undefined), "assigned"], [address({ IpAddress: ["203.0.113.1"] }, null), "assigned"], [address({ IpAddress: [] }), "none"], [address({ IpAddress: null }), "none"], [address([]), "none"], [address(["203.0.113.1"]), "assigned"],
      // Nothing is said of one of the two, or what is said is no address.
      [address({ IpAddress: [] }, null), undefined], [address({ IpAddress: [] }, {}), undefined], [address({ IpAddress: [] }, { IpAddress: null }), undefined], [address({ IpAddress: [] }, { IpAddress: ["198.51.100.1"] }), undefined],
      [address({ IpAddress: [""] }), undefined], [address({ IpAddress: [null] }), undefined], [address({ IpAddress: ["203.0.113.1", 5] }), undefined], [address({ IpAddress: "203.0.113.1" }), undefined], [address({}), undefined], [address("203.0.113.1"), undefined], [address(undefined), undefined], [address(5), undefined],
      [address({ IpAddress: [] }, { IpAddress: "198.51.100.1" }), "elastic"], [address(undefined, { IpAddress: "198.51.100.1" }), "elastic"], [address({ IpAddress: ["203.0.113.1"] }, { IpAddress: "198.51.100.1" }), "elastic"], [address({ IpAddress: [] }, { IpAddress: 5 }), undefined],
      [{ ...address({ IpAddress: [] }), StoppedMode: "StopCharging" }, undefined], [{ ...address({ IpAddress: [] }), StoppedMode: "KeepCharging" }, "none"],
    ]],
    ["ecs", 0, "bandwidthMbps", [
      [{ InternetMaxBandwidthOut: 0.5 }, 0.5], [{ InternetMaxBandwidthOut: 0 }, 0], [{ InternetMaxBandwidthOut: -1 }, undefined], [{ InternetMaxBandwidthOut: "5" }, undefined], [{ InternetMaxBandwidthOut: null }, undefined], [{ InternetMaxBandwidthOut: 1e9 }, undefined],
      [{ InternetMaxBandwidthOut: 0, PublicIpAddress: { IpAddress: [] } }, 0], [{ InternetMaxBandwidthOut: 0, PublicIpAddress: { IpAddress: [] }, EipAddress: undefined }, undefined],
      [{ InternetMaxBandwidthOut: 0, EipAddress: { IpAddress: "198.51.100.1", Bandwidth: 7 } }, 7], [{ InternetMaxBandwidthOut: 0, EipAddress: { IpAddress: "198.51.100.1" } }, undefined],
    ]],
    ["ecs", 0, "state", [["Running", "running"], ["Stopped", "stopped"], ["Pending"], ["Starting"], ["Stopping"], ["running"], ["Expired"], ["Disabled"], [null], [undefined], ["toString"]].map(([Status, state]) => [{ Status }, state])],
    ["swas", 0, "state", [
      [{ Status: "Stopped" }, "stopped"], [{ BusinessStatus: "Expired" }, "expired"], [{ Status: "Disabled", DisableReason: "EXPIRED" }, "expired"], [{ Status: "Disabled", DisableReason: "FINANCIAL" }, "stopped"], [{ Status: "Disabled", BusinessStatus: "Overdue" }, "stopped"],
      [{ Status: "Disabled", BusinessStatus: undefined }, undefined], [{ Status: "Disabled", BusinessStatus: "New" }, undefined], [{ Status: "Resetting" }, undefined], [{ Status: "Upgrading" }, undefined],
    ]],
    ["swas", 0, "publicIp", [[{ PublicIpAddress: "" }, undefined], [{ PublicIpAddress: null }, undefined], [{ PublicIpAddress: {} }, undefined], [{ PublicIpAddress: ["203.0.113.1"] }, undefined]]],
    ["cvm", 0, "billing", [["PREPAID", "subscription"], ["POSTPAID_BY_HOUR", "payAsYouGo"], ["SPOTPAID", "spot"], ["CDHPAID"], ["CDCPAID"], ["PrePaid"], [null]].map(([InstanceChargeType, billing]) => [{ InstanceChargeType }, billing])],
    ["cvm", 0, "publicIp", [
      [{ PublicIpAddresses: null }, "none"], [{ PublicIpAddresses: [] }, "none"], [{ PublicIpAddresses: undefined }, undefined], [{ PublicIpAddresses: "203.0.113.1" }, undefined], [{ PublicIpAddresses: [{}] }, undefined], [{ PublicIpAddresses: { 0: "203.0.113.1" } }, undefined],
      ...[[{}], [null], [undefined], [{ PublicIpAssigned: true }, "assigned"], [{ PublicIpAssigned: false }], [{ PublicIpAssigned: "true" }], [{ PublicIpAssigned: 1 }], [{ IPv4AddressType: "WanIP" }, "assigned"], [{ IPv4AddressType: "HighQualityEIP" }, "elastic"], [{ IPv4AddressType: "AntiDDoSEIP" }, "elastic"], [{ IPv4AddressType: "" }], [{ IPv4AddressType: null }], [{ IPv4AddressType: ["WanIP"] }], [{ PublicIpAssigned: true, IPv4AddressType: "AntiDDoSEIP" }, "elastic"], [{ PublicIpAssigned: true, IPv4AddressType: "New" }, "assigned"]].map(([InternetAccessible, publicIp]) => [{ InternetAccessible }, publicIp]),
    ]],
    ["cvm", 0, "state", [
      ...[["RUNNING", "running"], ["STOPPED", "stopped"], ["SHUTDOWN", "stopped"], ["PENDING"], ["LAUNCH_FAILED"], ["STARTING"], ["STOPPING"], ["REBOOTING"], ["TERMINATING"], ["RESCUE_MODE"], ["running"], [null]].map(([InstanceState, state]) => [{ InstanceState }, state]),
      [{ RestrictState: "EXPIRED" }, "expired"], [{ IsolatedSource: "EXPIRE" }, "expired"], [{ InstanceState: "STOPPED", IsolatedSource: "EXPIRE" }, "expired"], [{ IsolatedSource: "ARREAR" }, "running"], [{ RestrictState: "PROTECTIVELY_ISOLATED" }, "running"],
    ]],
    ["lighthouse", 0, "publicIp", [[{ PublicAddresses: [] }, undefined], [{ PublicAddresses: null }, undefined], [{ PublicAddresses: [""] }, undefined], [{ PublicAddresses: ["203.0.113.1", "203.0.113.2"] }, "assigned"]]],
    ["huawei", 0, "region", [
      ...[["cn-north-4a", "cn-north-4a"], ["ap-southeast-3b", "ap-southeast-3b"], ["cn-southwest-2c", "cn-southwest-2c"], ["az1.dc1"], ["nova"], [""], [null], [["cn-north-4a"]]].map(([zone, region]) => [{ "OS-EXT-AZ:availability_zone": zone }, region]),
      [{ "OS-EXT-AZ:availability_zone": undefined, availability_zone: "cn-east-3a" }, "cn-east-3a"],
    ]],
    ["huawei", 0, "billing", [
      ...[["0", "payAsYouGo"], ["1", "subscription"], ["2", "spot"], ["3"], [""], [1], [null]].map(([charging_mode, billing]) => [{ metadata: { charging_mode } }, billing]),
      ...[["prepaid", "subscription"], ["postpaid", "payAsYouGo"], ["spot", "spot"], ["PREPAID"], [null]].map(([charge_mode, billing]) => [{ metadata: {}, market_info: { charge_mode } }, billing]),
      [{ metadata: null, market_info: null }, undefined],
    ]],
    ["huawei", 0, "publicIp", [
      [{ a: [fixed, floating] }, "elastic"], [{ a: [fixed], b: [floating] }, "elastic"], [{ a: [fixed] }, "none"], [{ a: [fixed, plain] }, undefined], [{ a: [plain] }, undefined], [{ a: [] }, undefined], [{}, undefined], [null, undefined], [[], undefined], ["floating", undefined], [{ a: "floating" }, undefined], [{ a: null }, undefined], [{ a: [null, 5] }, undefined],
    ].map(([addresses, publicIp]) => [{ addresses }, publicIp])],
    ["huawei", 0, "state", [
      ...[["ACTIVE", "running"], ["SHUTOFF", "stopped"], ["BUILD"], ["REBOOT"], ["ERROR"], ["UNKNOWN"], ["SHELVED"], [" ACTIVE"], [null]].map(([status, state]) => [{ status }, state]),
      [{ metadata: { EcmResStatus: "freeze" } }, undefined], [{ metadata: { EcmResStatus: "freeze" }, status: "SHUTOFF" }, "stopped"], [{ metadata: { EcmResStatus: "normal" } }, "running"], [{ metadata: { EcmResStatus: "" } }, "running"],
    ]],
  ]) {
    test(`${file}: ${fact}`, () => {
      for (const [change, value] of cases) assert.equal(changed(file, k, change)[fact], value, name(change));
    });
  }

  /** The instance of a resource of a state or plan after a change of its values. */
  const resource = (file, provider, address, change) => {
    const json = parsed(file);
    const { resources } = (json.planned_values ?? json.values).root_module;
    const one = resources.find((each) => each.address === address);
    one.values = { ...one.values, ...change };
    return fromInventory(provider, { ...json, [json.planned_values ? "planned_values" : "values"]: { root_module: { resources: [one] } } })[0];
  };
  for (const [file, provider, address, fact, cases] of [
    ["terraform-plan", "alibaba", "alicloud_instance.whole", "purchasedMonths", [[{ period: null }], [{ period: undefined }], [{ period: "12" }], [{ period: [12] }], [{ period: true }], [{ period: 1.5 }], [{ period: -1 }], [{ period_unit: undefined }, 12], [{ period_unit: null }, 12], [{ period_unit: "Week" }], [{ period_unit: "Year" }], [{ instance_charge_type: "PostPaid" }]]],
    ["terraform-plan", "alibaba", "alicloud_instance.old", "purchasedMonths", [[{ instance_charge_type: "PrePaid", period: 12, period_unit: "Month" }]]], // what is there may have been renewed
    ["terraform-plan", "alibaba", "alicloud_instance.whole", "publicIp", [[{ internet_max_bandwidth_out: 0 }, "none"], [{ internet_max_bandwidth_out: null }], [{ internet_max_bandwidth_out: undefined }], [{ internet_max_bandwidth_out: [] }]]],
    ["terraform-state", "alibaba", "alicloud_instance.web[1]", "publicIp", [[{}, "none"], [{ public_ip: "203.0.113.1" }, "assigned"], [{ public_ip: undefined }], [{ public_ip: null }], [{ public_ip: ["203.0.113.1"] }], [{ internet_charge_type: "" }], [{ internet_charge_type: undefined }], [{ stopped_mode: "StopCharging" }]]],
    ["terraform-state", "alibaba", "alicloud_simple_application_server_instance.s", "state", [[{ status: "Stopped" }, "stopped"], [{ status: "Disabled" }], [{ status: "Resetting" }]]],
    ["terraform-plan", "huawei", "huaweicloud_compute_instance.plain", "purchasedMonths", [[{}, 6], [{ period: null }], [{ period: undefined }], [{ period: "6" }], [{ period_unit: "year" }, 72], [{ period_unit: null }], [{ charging_mode: "postPaid" }], [{ charging_mode: undefined }]]],
    ["terraform-plan", "huawei", "huaweicloud_compute_instance.plain", "publicIp", [[{}, "none"], [{ eip_id: "4ab2d2e8" }, "elastic"], [{ eip_type: "5_bgp" }, "elastic"], [{ eip_id: undefined }], [{ eip_type: undefined }], [{ eip_id: {} }]]],
    ["terraform-state", "huawei", "huaweicloud_compute_instance.web", "publicIp", [[{}, "elastic"], [{ public_ip: "" }, "none"], [{ public_ip: null }], [{ public_ip: undefined }], [{ public_ip: {} }]]],
    ["terraform-state", "huawei", "huaweicloud_compute_instance.web", "bandwidthMbps", [[{}, 8], [{ public_ip: "" }], [{ bandwidth: [] }], [{ bandwidth: [{ share_type: "WHOLE", size: null }] }], [{ bandwidth: null }], [{ bandwidth: "8" }], [{ bandwidth: [null] }]]],
    ["terraform-plan", "tencent", "tencentcloud_instance.whole", "publicIp", [[{}, "assigned"], [{ allocate_public_ip: false }, "none"], [{ allocate_public_ip: undefined }], [{ allocate_public_ip: "true" }], [{ ipv4_address_type: "WanIP" }, "assigned"], [{ ipv4_address_type: "AntiDDoSEIP" }, "elastic"]]],
    ["terraform-plan", "tencent", "tencentcloud_instance.whole", "purchasedMonths", [[{}, 6], [{ instance_charge_type_prepaid_period: null }], [{ instance_charge_type_prepaid_period: "6" }], [{ instance_charge_type: "SPOTPAID" }]]],
    ["terraform-plan", "tencent", "tencentcloud_instance.old", "publicIp", [
      [{}], [{ ipv4_address_type: "WanIP" }, "assigned"], [{ ipv4_address_type: "HighQualityEIP" }, "elastic"], [{ allocate_public_ip: false }, "elastic"], [{ allocate_public_ip: null }], [{ public_ip: null }], [{ public_ip: "" }], [{ public_ip: null, allocate_public_ip: false }, "none"], [{ public_ip: "", allocate_public_ip: false }, "none"], [{ public_ip: undefined, allocate_public_ip: false }], [{ public_ip: [], allocate_public_ip: false }],
    ]],
    ["terraform-plan", "tencent", "tencentcloud_lighthouse_instance.new", "purchasedMonths", [[{}, 3], [{ period: null }], [{ id: "lhins-1" }], [{ period: "3" }]]],
  ]) {
    test(`${file}, ${address}: ${fact}`, () => {
      for (const [change, value] of cases) assert.equal(resource(file, provider, address, change)?.[fact], value, name(change));
    });
  }
  test("what is no resource that is there or planned is passed over", () => {
    const resource = { address: "alicloud_instance.web", mode: "managed", type: "alicloud_instance", values: {} };
    const of = (resources) => fromInventory("alibaba", { format_version: "1.0", values: { root_module: { resources } } });
    assert.deepEqual(of([resource]), [{ provider: "alibaba", product: "ecs", stage: "planned" }]);
    for (const other of [...[null, undefined, "", "x", 5, []].map((values) => ({ ...resource, values })), { ...resource, mode: "data" }, { ...resource, mode: undefined }, { ...resource, type: "alicloud_vpc" }, { ...resource, type: null }, null, 5, "x", []]) {
      assert.deepEqual(of([other]), [], name(other));
      assert.equal(of([other, resource]).length, 1);
    }
    for (const resources of [undefined, null, 5, "x", {}]) assert.deepEqual(of(resources), [], name(resources));
  });
  test("the name of a resource without one is its address; an id or a name that is no text is empty", () => {
    for (const [instance_name, expected] of [["web", "web"], ["", "alicloud_instance.web"], [null, "alicloud_instance.web"], [5, ""]]) {
      const json = { format_version: "1.0", values: { root_module: { resources: [{ address: "alicloud_instance.web", mode: "managed", type: "alicloud_instance", values: { id: "i-1", instance_name } }] } } };
      assert.deepEqual(fromInventory("alibaba", json, undefined, ITEMS).map((one) => [one.id, one.name]), [["i-1", expected]]);
    }
    const [{ id, name: called }] = fromInventory("tencent", { Placement: {}, InstanceId: 5, InstanceName: {} }, undefined, ITEMS);
    assert.deepEqual([id, called], ["", ""]);
  });
});

// ---- Shared facts ----

describe("shared facts", () => {
  const item = parsed("ecs").Instances.Instance[0];
  test("hold where the answer says nothing, and only there", () => {
    const shared = {
      stage: "planned", region: "cn-beijing", billing: "spot", trial: false, purchasedMonths: 6, firstOrderMonths: 6, orderAmountCny: 99.5, startsOn: "2026-03-14", expiresOn: "2026-12-12", createdOn: "2026-01-01",
      publicIp: "elastic", bandwidthMbps: 7, fixedIp: true, boundInstanceQualifies: false, state: "stopped", codesUsed: 1, sitesFiled: 2, codesUsedByAccount: 3, sitesFiledByAccount: 4, ownedByApplicant: true, accountKind: "enterprise", accountSite: "china", entityKind: "organization",
    };
    const told = FILES.ecs[2][0][3];
    assert.deepEqual(fromInventory("alibaba", item, shared), [{ ...shared, provider: "alibaba", product: "ecs", ...told }]);
    // The less the answer says, the more is shared.
    const bare = { OperationLocks: {} };
    assert.deepEqual(fromInventory("alibaba", bare, shared), [{ ...shared, provider: "alibaba", product: "ecs", stage: "owned" }]);
    assert.deepEqual(fromInventory("alibaba", bare), [{ provider: "alibaba", product: "ecs", stage: "owned" }]);
    for (const [change, fact] of [
      [{ RegionId: "", ZoneId: null }, "region"], [{ ExpiredTime: "never" }, "expiresOn"], [{ CreationTime: "2026-02-30T00:00Z" }, "createdOn"], [{ Status: "Starting" }, "state"], [{ InternetMaxBandwidthOut: -1 }, "bandwidthMbps"], [{ PublicIpAddress: undefined }, "publicIp"],
    ]) {
      const { [fact]: value, ...rest } = fromInventory("alibaba", { ...item, ...change }, shared)[0];
      assert.equal(value, shared[fact], fact);
      assert.deepEqual(rest, Object.fromEntries(Object.entries({ ...shared, provider: "alibaba", product: "ecs", ...told }).filter(([key]) => key !== fact)));
    }
  });
  test("undefined is missing, and nothing given is changed or handed on", () => {
    const shared = Object.freeze({ ...SHARED.alibaba, region: undefined });
    const list = frozen([item, item]);
    const [first, second] = fromInventory("alibaba", list, shared);
    assert.deepEqual(first, { provider: "alibaba", product: "ecs", ...FILES.ecs[2][0][3], ...SHARED.alibaba });
    assert.deepEqual(first, second);
    assert.notEqual(first, second);
    first.region = "elsewhere";
    assert.equal(second.region, "cn-hangzhou");
    assert.equal(fromInventory("alibaba", list, shared)[0].region, "cn-hangzhou");
  });

  const wrong = (shared, json = item) => alike((locale) => thrown(() => fromInventory("alibaba", json, shared, { locale })));
  test("are checked whole, by their names", () => {
    for (const value of [null, 5, "x", true, [], [SHARED.alibaba], () => {}, 5n, Symbol("x")]) assert.deepEqual(wrong(value), [["shared", "notAnObject"]], name(value));
    assert.deepEqual(wrong({ billing: "prepaid", codesUsed: -1, expiresOn: "2026-02-30", region: " ", accountKind: null }), [
      ["shared.region", "badRegion"], ["shared.billing", "notOneOf"], ["shared.expiresOn", "notADate"], ["shared.codesUsed", "negative"], ["shared.accountKind", "notOneOf"],
    ]);
    for (const [key, ask] of Object.entries({ codesUsed: WRONG.whole({ max: 1_000_000 }), startsOn: WRONG.date(), trial: WRONG.yesNo(), region: WRONG.region() })) {
      for (const [value, code] of ask) assert.deepEqual(wrong({ [key]: value }), [[`shared.${key}`, code]], name(value));
    }
    // Also where no instance would take them.
    assert.deepEqual(wrong({ region: 5 }, []), [["shared.region", "notText"]]);
    assert.deepEqual(wrong({ region: 5 }, "no JSON"), [["shared.region", "notText"]]);
  });
  test("names that are none get a guess", () => {
    for (const [key, guess] of [["acountKind", "accountKind"], ["codes_used", "codesUsed"], ["Region", "region"]]) {
      const [issue] = thrown(() => fromInventory("alibaba", item, { [key]: "x" }));
      assert.equal(issue.path, `shared.${key}`);
      assert.match(issue.help, new RegExp(`\`${guess}\``));
    }
    for (const key of ["provider", "product", "variant", "asOf", "__proto", "constructor", ""]) assert.deepEqual(wrong({ [key]: "ecs" }).map(([, code]) => code), ["unknownOption"], key);
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, k) => [`key${k}`, 1]));
    assert.equal(thrown(() => fromInventory("alibaba", item, many)).length, 100);
  });
  test("that cannot be read", () => {
    assert.deepEqual(wrong(Object.defineProperty({ ...SHARED.alibaba }, "codesUsed", { enumerable: true, get: explode })), [["shared.codesUsed", "unreadable"]]);
    for (const bad of [revoked({}), new Proxy({}, { get: explode }), new Proxy({}, { ownKeys: explode })]) assert.ok(wrong(bad).every(([path, code]) => path.startsWith("shared") && code === "unreadable"));
    let turn = 0;
    const shared = Object.defineProperty({}, "codesUsed", { enumerable: true, get: () => turn++ });
    assert.deepEqual(fromInventory("alibaba", [item, item], shared).map(({ codesUsed }) => codesUsed), [0, 0]);
  });
});

// ---- What is no answer ----

/** The issues of an answer as [path, code], the same in both languages. */
const wrong = (provider, json) => alike((locale) => thrown(() => fromInventory(provider, json, undefined, { locale })));

describe("what is no answer", () => {
  const expected = { alibaba: /ECS DescribeInstances `Instances\.Instance`.*`Instances`/, tencent: /`Response\.InstanceSet`/, huawei: /ECS `servers`.*ECS `server`/ };
  for (const [what, json, path, found] of [
    ["nothing", undefined, "", /`undefined`/],
    ["null", null, "", /`null`/],
    ["a number", 5, "", /`5`/],
    ["a text in JSON", '"Instances"', "", /`"Instances"`/],
    ["a symbol", Symbol("x"), "", /symbol/],
    ["a function", () => {}, "", /function/],
    ["an empty object", {}, "", /`\{…\}`/],
    ["an unknown object", { a: 1, b: 2 }, "", /`"a"`, `"b"`/],
    ["an object with many keys", Object.fromEntries(Array.from({ length: 1000 }, (_, k) => [`k${k}`, k])), "", /`"k0"`, `"k1"`, `"k2"`, `"k3"`, `"k4"`$/],
    ["a key that is huge", { [HUGE]: 1 }, "", /`"x{60}…"`/],
    ["a key with lines", { "a\nb\r`c`": 1 }, "", /a\\nb\\r/],
    ["a Date", new Date(0), "", /`\{…\}`/],
    ["a Map", new Map([["Instances", []]]), "", /`\{…\}`/],
    ["a list of numbers", [1, 2], "[0]", /`1`/],
    ["a list of texts", ['{"Instances":[]}'], "[0]", /Instances/],
    ["a list in a list", [[], [[null]]], "[1][0][0]", /`null`/],
    ["a raw state of Terraform", parsed("terraform-tfstate"), "", /`"version"`, `"terraform_version"`/],
    ["schemas of providers", parsed("terraform-schemas"), "", /`"provider_schemas"`/],
    ["one resource of a state", { format_version: "1.0", resource: {} }, "", /`"resource"`/],
    ["a state without its module", { format_version: "1.0", values: {} }, "", /`"format_version"`, `"values"`/],
    ["schemas among states", [parsed("terraform-empty"), parsed("terraform-schemas")], "[1]", /`"provider_schemas"`/],
    ["an answer of Kubernetes", { apiVersion: "v1", kind: "Pod", metadata: { name: "web" }, spec: {} }, "", /`"apiVersion"`/],
  ]) {
    test(what, () => {
      for (const provider of PROVIDERS) {
        const [[at, code]] = wrong(provider, json);
        assert.deepEqual([at, code], [path, "unknownShape"], provider);
        const [{ message, help }] = thrown(() => fromInventory(provider, json));
        assert.match(message, found);
        assert.match(help, expected[provider]);
        assert.match(help, /terraform show -json/);
      }
    });
  }

  for (const [what, provider, json, path, found] of [
    ["one of Edge Node Service, which is no ECS", "alibaba", { Instances: { Instance: [{ InstanceId: "i-50efsexample", EnsRegionId: "cn-beijing-telecom", InstanceResourceType: "EnsInstance", Status: "Running", EipAddress: {} }] } }, "Instances.Instance[0]", /`"InstanceId"`, `"EnsRegionId"`/],
    ["a bare-metal server, which is no ECS", "huawei", { servers: [{ id: "1", status: "ACTIVE", addresses: {}, flavor: { id: "physical.s3.large" } }] }, "servers[0]", /`"id"`, `"status"`/],
    ["another API of Alibaba Cloud", "alibaba", { Items: { DBInstance: [{ DBInstanceId: "rm-1", RegionId: "cn-hangzhou", InstanceNetworkType: "VPC" }] } }, "", /`"Items"`/],
    ["a list of something else", "alibaba", { Instances: { Instance: [{ InstanceId: "d-1", Status: "Running" }] } }, "Instances.Instance[0]", /`"InstanceId"`, `"Status"`/],
    ["a list that is none", "alibaba", { Instances: { Instance: "i-1" } }, "Instances", /`"Instance"`/],
    ["a list that is null", "tencent", { Response: { InstanceSet: null } }, "Response", /`"InstanceSet"`/],
    ["a text in a list", "huawei", { servers: ["web"] }, "servers[0]", /`"web"`/],
    ["a server that is none", "huawei", { server: {} }, "server", /`\{…\}`/],
  ]) {
    test(what, () => {
      assert.deepEqual(wrong(provider, json), [[path, "unknownShape"]]);
      assert.deepEqual(wrong(provider, JSON.stringify(json)), [[path, "unknownShape"]]);
      assert.match(thrown(() => fromInventory(provider, json))[0].message, found);
    });
  }

  for (const [what, provider, json, path, code] of [
    ["Tencent Cloud", "tencent", parsed("tencent-error"), "Response", parsed("tencent-error").Response.Error.Code],
    ["Alibaba Cloud", "alibaba", parsed("ecs-error"), "", parsed("ecs-error").Code],
    ["Huawei Cloud", "huawei", { error: { code: "Ecs.0005", message: "System error." } }, "", "Ecs.0005"],
    ["Huawei Cloud's gateway", "huawei", { error_code: "APIGW.0301", error_msg: "Incorrect IAM authentication information" }, "", "APIGW.0301"],
  ]) {
    test(`an error of ${what} in place of its answer is named`, () => {
      assert.deepEqual(wrong(provider, json), [[path, "apiError"]]);
      assert.ok(thrown(() => fromInventory(provider, json))[0].message.includes(code));
    });
  }

  test("resources of Terraform alone, as jq cuts them out, are read as in a state", () => {
    const state = parsed("terraform-state");
    const { resources } = state.values.root_module;
    const whole = fromInventory("huawei", { ...state, values: { root_module: { resources } } });
    assert.ok(whole.length > 0);
    assert.deepEqual(fromInventory("huawei", resources), whole);
    assert.deepEqual(fromInventory("huawei", resources.find(({ type }) => type === "huaweicloud_compute_instance")), whole.slice(0, 1));
  });

  test("where a text stops being JSON is told by line and column, in either language", () => {
    const long = `{\n${'  "x": 1,\n'.repeat(500)}`;
    for (const [bad, line, column] of [
      ['{"a":1}\n{"a":2}', 2, 1], [`${long}  'y': 2\n}`, 502, 3], [`${long}  "y" 2\n}`, 502, 7], [`${long}  "y": NaN\n}`, 502, 8], [long, 502, 1], ["<html>", 1, 1],
    ]) {
      const told = (locale) => thrown(() => fromInventory("alibaba", bad, undefined, { locale }))[0].message;
      assert.equal(told("en"), `this is not JSON: line ${line}, column ${column}`);
      assert.equal(told("zh-CN"), `不是 JSON：第${line}行第${column}列`);
    }
  });

  test("an item of which most was left out is known by its id", () => {
    for (const [provider, id, product] of [
      ["alibaba", "i-bp1example0000000001", "ecs"], ["alibaba", "3fa1c0de5a6b4c7d8e9f0a1b2c3d4e5f", "sas"],
      ["tencent", "ins-1example", "cvm"], ["tencent", "lhins-1example", "lighthouse"],
    ]) {
      for (const item of provider === "alibaba" ? [{ InstanceId: id }, { instanceId: id }] : [{ InstanceId: id }]) {
        assert.deepEqual(fromInventory(provider, item, undefined, { items: true }), [{ instance: { provider, product, stage: "owned" }, id, name: "", path: "" }]);
      }
      for (const other of PROVIDERS.filter((one) => one !== provider)) assert.deepEqual(wrong(other, { InstanceId: id }), [["", "unknownShape"]], `${other}: ${id}`);
    }
  });

  test("what another provider answered, whole, as a list or an item", () => {
    for (const { file, provider, items } of RESPONSES) {
      const json = parsed(file);
      for (const other of PROVIDERS.filter((one) => one !== provider)) {
        for (const given of [json, items.map(({ item }) => at(json, item.path)), at(json, items[0].item.path)]) {
          assert.ok(wrong(other, given).every(([, code]) => code === "unknownShape"), `${file}, ${other}`);
        }
      }
    }
  });

  test("one among good ones is told by its place, and with it every other", () => {
    const json = parsed("ecs");
    json.Instances.Instance.splice(3, 0, null);
    json.Instances.Instance.push({ InstanceId: "eni-1" });
    assert.deepEqual(wrong("alibaba", json), [["Instances.Instance[3]", "unknownShape"], ["Instances.Instance[9]", "unknownShape"]]);
    assert.deepEqual(wrong("alibaba", [parsed("ecs"), json]).map(([path]) => path), ["[1].Instances.Instance[3]", "[1].Instances.Instance[9]"]);
  });
  test("a hundred issues are enough", () => {
    for (const bad of [new Array(1_000_000).fill(5), new Array(4_000_000_000), Array.from({ length: 500 }, () => new Array(500).fill(null))]) {
      for (const given of [bad, { Instances: bad }]) assert.equal(wrong("alibaba", given).length, 100);
    }
  });

  test("what is no JSON", () => {
    for (const bad of ["", " ", "{", "[1,]", "NaN", "'x'", "<html>", "usage: tccli [options]\n[TencentCloudSDKException] code:AuthFailure message:no", '{\n"a": `x`\n}', '{"a":1}\n{"a":2}', '{"@level":"info"}\n{"@level":"info"}', "备案", HUGE]) {
      for (const provider of PROVIDERS) assert.deepEqual(wrong(provider, bad), [["", "notJson"]], name(bad));
    }
  });
});

describe("the other arguments", () => {
  test("a provider whose answers are not read", () => {
    for (const provider of [undefined, null, "", "ucloud", "Alibaba", "aliyun", "constructor", "__proto__", 5, {}, [], ["alibaba"], new String("alibaba"), hostile, Symbol("x"), revoked({}), () => {}, HUGE]) {
      for (const json of [parsed("ecs"), "no JSON", undefined]) {
        assert.deepEqual(alike((locale) => thrown(() => fromInventory(provider, json, undefined, { locale }))), [["provider", "notOneOf"]], name(provider));
      }
    }
    assert.match(thrown(() => fromInventory("ucloud", {}))[0].help, /`alibaba`, `tencent`, `huawei`/);
    assert.deepEqual(alike((locale) => thrown(() => fromInventory("ucloud", {}, { codesUsed: "1" }, { locale }))), [["provider", "notOneOf"], ["shared.codesUsed", "notANumber"]]);
  });
  test("options", () => {
    for (const [options, issues] of [
      [null, [["options", "notOptions"]]], [5, [["options", "notOptions"]]], [[], [["options", "notOptions"]]],
      [{ items: 1 }, [["options.items", "notYesNo"]]], [{ items: null }, [["options.items", "notYesNo"]]], [{ locale: "fr" }, [["options.locale", "unknownLocale"]]],
      [{ asOf: "2026-11-22" }, [["options.asOf", "unknownOption"]]], [{ messages: false }, [["options.messages", "unknownOption"]]], [{ item: true }, [["options.item", "unknownOption"]]],
      [Object.defineProperty({}, "items", { enumerable: true, get: explode }), [["options.items", "unreadable"]]],
    ]) {
      assert.deepEqual(thrown(() => fromInventory("alibaba", parsed("ecs"), undefined, options)).map(({ path, code }) => [path, code]), issues, name(options));
    }
    assert.throws(() => check({ provider: "alibaba", product: "ecs" }, { items: true }), InputError);
  });
});

// ---- Objects that do harm ----

describe("objects that do harm", () => {
  const ecs = () => structuredClone(parsed("ecs"));
  /** The object with a getter in place of a property. */
  const getter = (object, key, get) => Object.defineProperty(object, key, { enumerable: true, get });
  const into = (change) => {
    const json = ecs();
    change(json);
    return json;
  };
  const state = (change) => {
    const json = parsed("terraform-state");
    change(json);
    return json;
  };
  const traps = ["get", "ownKeys", "getOwnPropertyDescriptor"];

  for (const [what, json] of [
    ["a getter of the response", into((one) => getter(one, "Instances", explode))],
    ["a getter of the list", into((one) => getter(one.Instances, "Instance", explode))],
    ["a getter of an entry", into((one) => getter(one.Instances.Instance, 1, explode))],
    ["a getter of an item", into((one) => getter(one.Instances.Instance[1], "Status", explode))],
    ["a getter in an item", into((one) => getter(one.Instances.Instance[1].EipAddress, "IpAddress", explode))],
    ["a getter that throws nothing", into((one) => getter(one, "Instances", () => { throw undefined; }))],
    ["a getter of a version", getter({}, "format_version", explode)],
    ["a getter of a module", state((one) => getter(one.values, "root_module", explode))],
    ["a getter of a resource", state((one) => getter(one.values.root_module.resources[1], "type", explode))],
    ["a getter of a value", state((one) => getter(one.values.root_module.resources[1].values, "status", explode))],
    ["a type that is no text", state((one) => { one.values.root_module.resources[1].type = hostile; })],
    ["a revoked proxy", revoked({})],
    ["a revoked list", revoked([])],
    ["a revoked proxy in a list", [ecs(), revoked({})]],
    ["a revoked address", into((one) => { one.Instances.Instance[0].PublicIpAddress = revoked({}); })],
    ...traps.map((trap) => [`a proxy whose ${trap} throws`, new Proxy({ eipAddress: {}, body: 1 }, { [trap]: explode })]),
  ]) {
    test(what, () => assert.deepEqual(wrong("alibaba", json), [["", "unreadable"]]));
  }

  test("objects that hold themselves", () => {
    const list = [];
    list.push(list);
    const many = [];
    many.push(ecs().Instances.Instance[0], many, many, many);
    const body = {};
    body.body = body;
    const pages = { Instances: {} };
    pages.Instances.Instance = [pages, pages];
    for (const json of [list, many, body, pages]) assert.ok(wrongPaths("alibaba", json).every(([, code]) => code === "unknownShape"));
    for (const repeat of [1, 3]) {
      const module = state(() => {});
      module.values.root_module.child_modules = new Array(repeat).fill(module.values.root_module);
      assert.ok(wrong("alibaba", module).every(([path, code]) => path === "" && code === "unknownShape"));
    }
    // In an item they are of no interest.
    const item = ecs().Instances.Instance[0];
    item.Tags = item;
    item.VpcAttributes = [item, item];
    item.VpcAttributes.push(item.VpcAttributes);
    assert.deepEqual(fromInventory("alibaba", item), [{ provider: "alibaba", product: "ecs", ...FILES.ecs[2][0][3] }]);
    item.EipAddress.more = item;
    assert.equal(fromInventory("alibaba", item)[0].publicIp, "assigned");
  });
  /** As `wrong`, for paths that may be long. */
  function wrongPaths(provider, json) {
    try {
      fromInventory(provider, json);
    } catch (error) {
      assert.ok(error instanceof InputError, String(error));
      assert.ok(error.issues.length > 0 && error.issues.length <= 100);
      assert.ok(error.issues.every(({ path }) => path.length < 500));
      return error.issues.map(({ path, code }) => [path, code]);
    }
    return assert.fail("nothing was thrown");
  }

  test("nesting of any depth", () => {
    const deep = (levels, wrap) => {
      let value = { InstanceId: "i-1" };
      for (let k = 0; k < levels; k++) value = wrap(value);
      return value;
    };
    for (const wrap of [(one) => [one], (one) => ({ body: one }), (one) => ({ Instances: one })]) {
      for (const levels of [30, 100_000]) assert.deepEqual(wrongPaths("alibaba", deep(levels, wrap)).map(([, code]) => code), ["unknownShape"]);
    }
    const text = `{"Instances":{"Instance":[{"EipAddress":{"IpAddress":${"[".repeat(100_000)}${"]".repeat(100_000)}},"Tags":${"[".repeat(100_000)}${"]".repeat(100_000)},"Status":"Running"}]}}`;
    assert.deepEqual(fromInventory("alibaba", text), [{ provider: "alibaba", product: "ecs", stage: "owned", state: "running" }]);
    const modules = `{"format_version":"1.0","values":{"root_module":${'{"child_modules":['.repeat(10_000)}${"]}".repeat(10_000)}}}`;
    assert.deepEqual(wrongPaths("alibaba", modules), [["", "unknownShape"]]);
  });

  test("objects that become something else as JSON are read as they are", () => {
    const item = ecs().Instances.Instance[0];
    const told = [{ provider: "alibaba", product: "ecs", ...FILES.ecs[2][0][3] }];
    for (const same of [{ ...item, toJSON: () => "x" }, { ...item, ...hostile }, Object.assign(Object.create(null), item), new Proxy(item, {}), Object.freeze({ ...item })]) assert.deepEqual(fromInventory("alibaba", same), told);
    const { Status, ...rest } = item;
    for (const value of [hostile, HUGE, 5n, Symbol("x"), () => "Running", new String("Running"), new Array(1e6), NaN]) {
      const { state, ...facts } = fromInventory("alibaba", { ...rest, Status: value, RegionId: value, ZoneId: value })[0];
      assert.equal(state, undefined);
      assert.equal(facts.region, undefined);
    }
  });
  test("keys with a meaning of their own are keys", () => {
    const keys = '"__proto__":{"Status":"Stopped","Instances":[],"format_version":"1.0"},"constructor":{"name":"x"},"hasOwnProperty":1,"length":-1';
    assert.deepEqual(fromInventory("alibaba", `{${keys},"EipAddress":{"__proto__":{"IpAddress":"198.51.100.1"}}}`), [{ provider: "alibaba", product: "ecs", stage: "owned" }]);
    assert.deepEqual(fromInventory("tencent", `{${keys},"Placement":{"__proto__":{"Zone":"ap-guangzhou-3"}}}`), [{ provider: "tencent", product: "cvm", stage: "owned" }]);
    assert.equal({}.Status, undefined);
    const terraform = JSON.stringify(parsed("terraform-state")).replaceAll('"type":"alicloud_instance"', '"type":"__proto__"').replaceAll('"type":"huaweicloud_vpc"', '"type":"constructor"');
    assert.deepEqual(fromInventory("alibaba", terraform).map(({ product }) => product), ["sas", "sas"]);
  });
  test("a getter that calls the package changes nothing", () => {
    const json = ecs();
    const whole = fromInventory("alibaba", json, SHARED.alibaba, ITEMS);
    const call = () => [fromInventory("tencent", parsed("cvm")), check({ provider: "tencent", product: "cvm" }), assert.throws(() => fromInventory("huawei", {}, { region: 5 }, { locale: "zh-CN" }), InputError)];
    for (const key of Object.keys(json.Instances.Instance[0])) {
      const one = ecs();
      const value = one.Instances.Instance[0][key];
      getter(one.Instances.Instance[0], key, () => {
        call();
        return value;
      });
      assert.deepEqual(fromInventory("alibaba", one, SHARED.alibaba, ITEMS), whole, key);
    }
  });
});
