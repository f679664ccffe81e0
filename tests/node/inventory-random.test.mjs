// Properties of fromInventory over generated answers, always the same ones: nothing makes it crash or say what the answer does not.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { fromInventory, InputError, validate } from "../../pkg/node.js";
import { READINGS, text } from "./inventory.mjs";
import { randomness } from "./random.mjs";
import { presentable } from "./wrong.mjs";

const PROVIDERS = ["alibaba", "tencent", "huawei"];
const ITEMS = { items: true };
const LONG = "x".repeat(100_000);
/** Words that no answer has: a fact with such a value came from here. */
const SHARED = { region: "mainland", billing: "trial", createdOn: "2001-02-03", expiresOn: "2002-03-04", publicIp: "shared", bandwidthMbps: 987.5, purchasedMonths: 1199, state: "expired", codesUsed: 3 };

const DEPENDENCE = {
  ecs: {
    region: "RegionId ZoneId",
    billing: "InstanceChargeType SpotStrategy",
    createdOn: "CreationTime",
    expiresOn: "ExpiredTime InstanceChargeType SpotStrategy",
    publicIp: "PublicIpAddress EipAddress StoppedMode",
    bandwidthMbps: "InternetMaxBandwidthOut EipAddress PublicIpAddress StoppedMode",
    state: "Status",
  },
  sas: {
    region: "RegionId",
    billing: "ChargeType",
    createdOn: "CreationTime",
    expiresOn: "ExpiredTime ChargeType",
    publicIp: "PublicIpAddress",
    bandwidthMbps: "ResourceSpec",
    state: "Status BusinessStatus DisableReason",
  },
  cvm: {
    region: "Placement",
    billing: "InstanceChargeType",
    createdOn: "CreatedTime",
    expiresOn: "ExpiredTime InstanceChargeType",
    publicIp: "PublicIpAddresses InternetAccessible",
    bandwidthMbps: "InternetAccessible PublicIpAddresses",
    state: "InstanceState RestrictState IsolatedSource",
  },
  lighthouse: {
    region: "Zone",
    billing: "InstanceChargeType",
    createdOn: "CreatedTime",
    expiresOn: "ExpiredTime InstanceChargeType",
    publicIp: "PublicAddresses",
    bandwidthMbps: "InternetAccessible",
    state: "InstanceState",
  },
  huawei: {
    region: "OS-EXT-AZ:availability_zone availability_zone",
    billing: "metadata market_info",
    createdOn: "created",
    expiresOn: "market_info metadata",
    publicIp: "addresses",
    state: "status metadata",
  },
  // Of a resource without an id everything may change: it is still to be made.
  alicloud_instance: {
    stage: "id",
    region: "availability_zone",
    billing: "instance_charge_type spot_strategy",
    purchasedMonths: "id period period_unit instance_charge_type spot_strategy",
    createdOn: "create_time",
    expiresOn: "expired_time instance_charge_type spot_strategy",
    publicIp: "id public_ip internet_max_bandwidth_out internet_charge_type stopped_mode",
    bandwidthMbps: "id internet_max_bandwidth_out public_ip internet_charge_type stopped_mode",
    state: "id status",
  },
  // It is sold by the month only: that is the kind of resource, and no field of it.
  alicloud_simple_application_server_instance: { stage: "id", purchasedMonths: "id period", state: "id status" },
  tencentcloud_instance: {
    stage: "id",
    region: "availability_zone",
    billing: "instance_charge_type",
    purchasedMonths: "id instance_charge_type_prepaid_period instance_charge_type",
    createdOn: "create_time",
    expiresOn: "expired_time instance_charge_type",
    publicIp: "id allocate_public_ip public_ip ipv4_address_type",
    bandwidthMbps: "id internet_max_bandwidth_out allocate_public_ip public_ip ipv4_address_type",
    state: "id instance_status",
  },
  tencentcloud_lighthouse_instance: { stage: "id", region: "zone", purchasedMonths: "id period", publicIp: "public_addresses" },
  huaweicloud_compute_instance: {
    stage: "id",
    region: "region availability_zone",
    billing: "charging_mode",
    purchasedMonths: "id period period_unit charging_mode",
    createdOn: "created_at",
    expiresOn: "expired_time charging_mode",
    publicIp: "id public_ip eip_id eip_type",
    bandwidthMbps: "id bandwidth public_ip eip_id eip_type",
    state: "id status",
  },
};

// ---- What is generated from ----

const at = (json, path) => path.match(/[^.[\]]+/g)?.reduce((value, key) => value[key], json) ?? json;
const pascal = (key) => key.charAt(0).toUpperCase() + key.slice(1);
/** Every item of every file, with the table of its facts: `made(values)` is an answer that holds it beside another one. */
const SUBJECTS = READINGS.flatMap(({ file, provider, items }) => {
  const json = JSON.parse(text(file));
  const resources = (json.planned_values ?? json.values)?.root_module?.resources;
  return items.map(({ item }) => {
    const one = at(json, item.path);
    if (!resources) {
      const neighbour = at(json, items[0].item.path);
      const fields = Object.fromEntries(Object.keys(one).map((key) => [provider === "alibaba" ? pascal(key) : key, key]));
      return { file, provider, values: one, kind: provider === "huawei" ? "huawei" : item.instance.product, fields, made: (values) => [neighbour, values, neighbour] };
    }
    // Alone: an address that is associated with it stands in another resource.
    const made = (values) => ({ format_version: "1.0", values: { root_module: { resources: [{ ...one, values }] } } });
    return { file, provider, values: one.values, kind: one.type, fields: Object.fromEntries(Object.keys(one.values).map((key) => [key, key])), made, terraform: true };
  });
});
const names = new Set();
const values = [];
(function gather(value) {
  if (value === null || typeof value !== "object") values.push(value);
  else for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(key);
    gather(inner);
  }
})(READINGS.map(({ file }) => JSON.parse(text(file))));
const NAMES = [...names, "__proto__", "constructor", "toString", "length", "", "body", "Response"];
const WORDS = [...new Set(values)];
assert.ok(NAMES.length > 300 && WORDS.length > 300);

/** Draws from a seed. */
function drawing(seed) {
  const random = randomness(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const upTo = (n) => Math.floor(random() * n);
  const odd = ["", " ", "\u0000", "x".repeat(200), "true", "0", "-1", "2026-12-01T16:00Z", "2026-02-30T00:00Z", "9999-12-31T23:59:59Z", 0, -1, 0.5, 1e300, -0, 12, true, false, null, [], {}, [[]], [null], [""], { IpAddress: ["203.0.113.1"] }];
  const leaf = () => (random() < 0.6 ? one(WORDS) : structuredClone(one(odd)));
  function value(depth) {
    const chance = random();
    if (depth <= 0 || chance < 0.4) return leaf();
    if (chance < 0.6) return Array.from({ length: upTo(4) }, () => value(depth - 1));
    return object(depth - 1);
  }
  /** An object with keys as JSON makes them: `__proto__` is a key like another. */
  function object(depth, keys = NAMES) {
    return Object.fromEntries(Array.from({ length: upTo(6) }, () => [one(keys), value(depth)]));
  }
  function deep() {
    let inner = leaf();
    for (let k = upTo(40); k > 0; k--) inner = random() < 0.5 ? [inner] : { [one(NAMES)]: inner };
    return inner;
  }
  return { random, one, upTo, leaf, value, object, deep };
}

/** What must hold whatever is given; the items, or nothing for what is refused. */
function reads(provider, json, shared) {
  let found;
  try {
    found = fromInventory(provider, json, shared, ITEMS);
  } catch (error) {
    assert.ok(error instanceof InputError, `${error?.stack}`);
    presentable(error.issues.map((issue) => ({ ...issue, path: issue.path.slice(0, 90) })));
    assert.ok(error.issues.length <= 100);
    // Whatever is JSON can be read.
    for (const { code } of error.issues) assert.ok(code === "unknownShape", `${code}: ${error.message}`);
    return undefined;
  }
  for (const { instance, id, name, path } of found) {
    assert.deepEqual(validate(instance), []);
    assert.equal(instance.provider, provider);
    for (const fact of Object.values(instance)) assert.notEqual(typeof fact, "object");
    assert.deepEqual([typeof id, typeof name, typeof path], ["string", "string", "string"]);
  }
  assert.deepEqual(fromInventory(provider, json, shared), found.map(({ instance }) => instance));
  return found;
}

// ---- Anything at all ----

describe("anything that is JSON", () => {
  test("is read or refused: 6,000 at random", () => {
    const { object, value, one, random, upTo } = drawing(1);
    let provider;
    /** What the provider answers of one instance, or now and then something else. */
    const subject = (terraform) => one(random() < 0.9 ? SUBJECTS.filter((each) => each.provider === provider && Boolean(each.terraform) === terraform) : SUBJECTS);
    // Each with other fields beside its own, or anything.
    const entry = () => (random() < 0.9 ? { ...subject(false).values, ...object(2) } : value(4));
    const resource = () => {
      const { kind, values } = subject(true);
      return { address: "a.b", mode: "managed", type: kind, values: { ...values, ...object(2) }, ...(random() < 0.3 && object(2)) };
    };
    const list = () => Array.from({ length: upTo(4) }, entry);
    const resources = () => Array.from({ length: upTo(4) }, () => (random() < 0.9 ? resource() : value(2)));
    const root = () => ({ root_module: { resources: resources(), child_modules: [{ resources: resources() }, ...(random() < 0.2 ? [value(3)] : [])] } });
    const shapes = [
      () => [value(6), ...list()],
      () => object(4),
      list,
      () => ({ Instances: { Instance: list() } }),
      () => ({ Instances: list() }),
      () => ({ headers: {}, statusCode: 200, body: { instances: { instance: list() } } }),
      () => ({ Response: { InstanceSet: list() } }),
      () => ({ InstanceSet: list() }),
      () => ({ servers: list() }),
      () => ({ server: entry() }),
      () => ({ format_version: "1.0", values: root() }),
      () => ({ format_version: "1.2", planned_values: root(), values: value(2) }),
      () => ({ format_version: "1.0", ...object(4) }),
    ];
    const told = { refused: 0, read: 0, instances: 0 };
    for (let k = 0; k < 6000; k++) {
      provider = one(PROVIDERS);
      const json = JSON.parse(JSON.stringify(shapes[k % shapes.length]()));
      const shared = random() < 0.5 ? SHARED : undefined;
      const found = reads(provider, json, shared);
      told[found ? "read" : "refused"]++;
      told.instances += found?.length ?? 0;
      if (found) assert.deepEqual(fromInventory(provider, JSON.stringify(json), shared, ITEMS), found);
    }
    assert.ok(told.refused > 2000 && told.read > 2000 && told.instances > 2000, JSON.stringify(told));
  });

  test("so are answers that were damaged: 4,000", () => {
    const draw = drawing(2);
    const { one, upTo, random } = draw;
    const files = READINGS.filter(({ items }) => items.length > 0).map(({ file, provider }) => [provider, text(file)]);
    const told = { refused: 0, read: 0 };
    for (let k = 0; k < 4000; k++) {
      const [provider, given] = files[k % files.length];
      const json = JSON.parse(given);
      for (let times = 1 + upTo(3); times > 0; times--) damage(json, draw);
      const found = reads(random() < 0.9 ? provider : one(PROVIDERS), json, random() < 0.5 ? SHARED : undefined);
      told[found ? "read" : "refused"]++;
    }
    assert.ok(told.refused > 100 && told.read > 2000, JSON.stringify(told));
  });
});

/** Changes something somewhere in the value. */
function damage(json, { random, one, leaf, value, deep }) {
  let parent = json;
  let key = one(Object.keys(json)) ?? "a";
  while (parent[key] !== null && typeof parent[key] === "object" && Object.keys(parent[key]).length > 0 && random() < 0.85) {
    parent = parent[key];
    key = one(Object.keys(parent));
  }
  const list = Array.isArray(parent);
  const change = one(["delete", "replace", "leaf", "deep", "huge", "add", "wrap", "key", "swap"]);
  if (change === "delete") list ? parent.splice(Number(key), 1) : delete parent[key];
  else if (change === "replace") parent[key] = value(3);
  else if (change === "leaf") parent[key] = leaf();
  else if (change === "deep") parent[key] = deep();
  else if (change === "huge") parent[key] = LONG;
  else if (change === "wrap") parent[key] = one([[parent[key]], { [key]: parent[key] }, JSON.stringify(parent[key]) ?? null]);
  else if (change === "swap") parent[key] = parent[one(Object.keys(parent))];
  else if (list) parent.push(value(2));
  else Object.defineProperty(parent, change === "add" ? one(NAMES) : "__proto__", { value: value(3), enumerable: true, configurable: true, writable: true });
}

// ---- Nothing is said that the answer does not say ----

describe("every fact is read from the fields of its table, and from nothing else", () => {
  const facts = ({ instance: { provider, product, ...rest } }) => rest;
  const first = ({ provider, made, terraform }, given, shared) => reads(provider, made(given), shared)?.[terraform ? 0 : 1];

  test("without them it is missing, or what is shared", () => {
    let checked = 0;
    for (const subject of SUBJECTS) {
      const whole = facts(first(subject, subject.values));
      for (const [fact, from] of Object.entries(DEPENDENCE[subject.kind])) {
        const gone = new Set(from.split(" ").map((field) => subject.fields[field]).filter((field) => field !== "id" || fact === "stage"));
        const rest = Object.fromEntries(Object.entries(subject.values).filter(([key]) => !gone.has(key)));
        for (const shared of [undefined, SHARED]) {
          const found = facts(first(subject, rest, shared));
          assert.equal(found[fact], fact === "stage" ? "planned" : shared?.[fact], `${subject.file}, ${subject.kind}: ${fact}`);
        }
        checked += fact in whole;
      }
      // And nothing is left but what the kind of thing says.
      const bare = subject.terraform ? {} : { [subject.fields[{ ecs: "EipAddress", sas: "PlanId", cvm: "RestrictState", lighthouse: "BundleId", huawei: "flavor" }[subject.kind]]]: null };
      const nature = subject.kind === "alicloud_simple_application_server_instance" || subject.kind === "tencentcloud_lighthouse_instance" ? { billing: "subscription" } : {};
      assert.deepEqual(facts(first(subject, bare)), { stage: subject.terraform ? "planned" : "owned", ...nature });
      // No fact is told that the table does not know.
      for (const fact of Object.keys(whole)) assert.ok(fact === "stage" || fact in DEPENDENCE[subject.kind] || fact in nature, `${subject.kind}: ${fact}`);
    }
    assert.ok(checked > 300, `${checked}`);
  });

  test("other fields change nothing, nor does one the facts that are not read from it: 10,000 at random", () => {
    const draw = drawing(3);
    const { one, random, leaf, value, deep } = draw;
    const wholes = SUBJECTS.map((subject) => [undefined, SHARED].map((shared) => first(subject, subject.values, shared)));
    const told = { same: 0, changed: 0, refused: 0 };
    for (let k = 0; k < 10_000; k++) {
      const n = k % SUBJECTS.length;
      const subject = SUBJECTS[n];
      const shared = random() < 0.5 ? SHARED : undefined;
      const table = DEPENDENCE[subject.kind];
      const api = Object.keys(subject.fields);
      const read = [...new Set(Object.values(table).flatMap((from) => from.split(" ")))];
      // Half of the time a field that is read; it may be one that this item does not have.
      const field = random() < 0.5 ? one(read) : one(api);
      const key = subject.fields[field] ?? field;
      const change = random();
      const given = structuredClone(subject.values);
      if (change < 0.2) delete given[key];
      else if (change < 0.3 && given[key] !== null && typeof given[key] === "object" && Object.keys(given[key]).length > 0) damage(given[key], draw);
      else given[key] = change < 0.5 ? leaf() : change < 0.6 ? one(SUBJECTS.filter(({ kind }) => kind === subject.kind)).values[key] : change < 0.8 ? value(3) : change < 0.9 ? deep() : LONG;
      const whole = wholes[n][shared ? 1 : 0];
      const found = first(subject, given, shared);
      if (!found) {
        told.refused++;
        continue;
      }
      const [before, after] = [facts(whole), facts(found)];
      const moved = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((fact) => !isDeepStrictEqual(before[fact], after[fact]));
      for (const fact of moved) assert.ok(table[fact]?.split(" ").includes(field), `${subject.file}, ${subject.kind}: ${field} changed ${fact} from ${before[fact]} to ${after[fact]}`);
      told[moved.length > 0 ? "changed" : "same"]++;
      // What is said is a word of ours for one of theirs, or a text or number that stands there.
      for (const [fact, said] of Object.entries(after)) {
        if (said === shared?.[fact] || ["stage", "billing", "publicIp", "state", "createdOn", "expiresOn", "purchasedMonths"].includes(fact)) continue;
        assert.ok(JSON.stringify(given).includes(JSON.stringify(said)), `${fact}: ${said}`);
      }
    }
    assert.ok(told.changed > 1000 && told.same > 3000 && told.refused < 500, JSON.stringify(told));
  });
});
