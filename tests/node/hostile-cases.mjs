// What callers may do to the package, for Node and for a page in Chromium alike: every function with every hostile argument, a package that is
// loaded many times at once, and a place whose own objects were changed. Whatever comes, it is an answer or one InputError, it comes at once,
// nothing given is changed, and a good call answers as before. This imports nothing, so that a page can have it.

const OPTIONS = { asOf: "2026-11-22", locale: "en" };
const ECS = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "spot", purchasedMonths: 3, publicIp: "elastic", accountSite: "china" };
const CVM = { provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription", purchasedMonths: 1, startsOn: "2026-11-01", expiresOn: "2026-12-01", publicIp: "none", sitesFiled: 5 };
const NEED = { websites: 7, apps: 2, providers: ["tencent", "huawei"], from: "2026-11-22", accountKind: "enterprise" };
const CODE = { provider: "tencent", codeState: "filed", codeUse: "sameSiteChange", atIssuer: true, forThisAccount: true, expiresOn: "2026-12-12" };
const OWNED = { InstanceId: "i-bp1example0000000001", RegionId: "cn-hangzhou", InstanceChargeType: "PrePaid", ExpiredTime: "2027-03-14T16:00Z", EipAddress: { IpAddress: "" }, PublicIpAddress: { IpAddress: ["203.0.113.21"] } };
const STATE = { format_version: "1.0", values: { root_module: { resources: [{ mode: "managed", type: "tencentcloud_instance", address: "a", values: { id: "ins-1", public_ip: "203.0.113.1" } }], child_modules: [] } } };

/** Every function, with good arguments; `verdict` and `codeVerdict` are answers to put in words. */
const functions = (verdict, codeVerdict) => ({
  check: [ECS, OPTIONS],
  checkAll: [[ECS, CVM], { ...OPTIONS, findings: true }],
  plan: [CVM, { ...OPTIONS, for: "code" }],
  purchase: [NEED, OPTIONS],
  checkCode: [CODE, OPTIONS],
  diagnose: ["tencent-cannot-make-code", CVM, OPTIONS],
  validate: [ECS, { locale: "zh-CN" }],
  explain: [verdict, "zh-CN"],
  describe: [codeVerdict, "en"],
  catalog: ["zh-CN"],
  fromInventory: ["alibaba", { Instances: { Instance: [OWNED] } }, { codesUsed: 1 }, { items: true }],
});

// ---- Hostile arguments ----

const no = () => {
  throw new Error("no");
};
const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const READS = ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "isExtensible"];
const WRITES = ["set", "defineProperty", "deleteProperty", "setPrototypeOf", "preventExtensions"];
const through = (traps, before) => Object.fromEntries(traps.map((trap) => [trap, (...given) => (before(trap, ...given), Reflect[trap](...given))]));
const withGetter = (given, key, get) => Object.defineProperty(Array.isArray(given) ? [...given] : { ...given }, key, { enumerable: true, configurable: true, get });
const HUGE = "x".repeat(3_000_000);
const LONG = "x".repeat(50_000); // `explain` copies what it is given letter by letter
const UNREADABLE = {
  toString: no,
  valueOf: no,
  toJSON: no,
  [Symbol.toPrimitive]: no,
};
/** Values that no argument of an object's kind has, made anew for each call. */
const VALUES = {
  nothing: () => [undefined, null, Number.NaN, 0, -0, 5n, true, "", "x", Symbol("x"), Symbol.iterator],
  "functions and classes": () => [() => {}, class {}, async () => {}, function* () {}, Proxy, Math.max],
  "objects of other kinds": () => [new Date(0), /x/g, new Map([["provider", "alibaba"]]), new Set(["x"]), new WeakMap(), Promise.resolve(1), new Uint8Array(9), new ArrayBuffer(8), new Error("x"), new String("ecs"), new Number(3), new Boolean(true), Math, JSON, Reflect, globalThis, (function () { return arguments; })(1, 2), (function* () { yield 1; })(), { then: no }, UNREADABLE, { [Symbol.iterator]: no }],
  "huge texts": () => [HUGE, `${HUGE}\n${HUGE}`, "\ud800".repeat(9), "\0".repeat(100_000), "，".repeat(100_000), `{${HUGE}`, "[".repeat(200_000), '"'.repeat(100_000)],
  "huge lists and sparse ones": () => [new Array(2 ** 32 - 1), Object.assign([], { 4_294_967_294: 1 }), new Array(20_000).fill(null), [, , ,], Object.assign([ECS], { length: 2_000 })],
  "what only looks like a list": () => [{ length: 3, 0: ECS }, { length: 2 ** 53 }, { length: -1 }, { length: { valueOf: no } }, Object.create([]), Object.assign(Object.create(Array.prototype), { 0: ECS, length: 1 })],
  "lists that lie": () => [
    ...[-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2 ** 32, "2", null, {}].map((length) => new Proxy([ECS], { get: (list, key) => (key === "length" ? length : Reflect.get(list, key)) })),
    Object.assign(["tencent"], { [Symbol.iterator]: no }),
    Object.assign(["tencent"], { *[Symbol.iterator]() { for (let k = 0; ; k++) yield `nobody${k}`; } }),
    Object.assign([ECS], { map: no, flat: no, entries: no, every: no, join: no, forEach: no }),
    new Proxy([], { get: (list, key) => (/^\d+$/.test(String(key)) ? no() : Reflect.get(list, key)) }),
  ],
  revoked: () => [revoked({}), revoked([]), revoked(() => {}), { provider: revoked({}) }, [revoked([])]],
  "what holds itself": () => {
    const object = { ...ECS };
    for (const key of Object.keys(ECS)) object[key] = object;
    const list = [];
    list.push(list, list, list);
    const deep = {};
    Object.assign(deep, { body: deep, Response: deep, servers: deep, values: { root_module: deep }, child_modules: [deep], resources: [deep], findings: [deep], provider: deep });
    const wide = Array.from({ length: 18 }).reduce((inner) => [inner, inner, inner, inner], []);
    return [object, list, deep, { ...deep, format_version: "1" }, wide, { Instances: wide }, Object.defineProperty({}, "self", { enumerable: true, get() { return this; } })];
  },
  "names that every object has": () => [
    JSON.parse('{"__proto__":{"provider":"alibaba","product":"ecs","billing":"spot"}}'),
    ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "valueOf"].flatMap((key) => [key, JSON.parse(`{"${key}":{"x":1}}`), { provider: key, product: key }, { provider: "alibaba", product: key }, { ...ECS, billing: key, region: key, variant: key }]),
  ],
  "a hundred thousand keys": () => [Object.fromEntries(Array.from({ length: 100_000 }, (_, k) => [`key${k}`, k])), { [HUGE]: HUGE }],
};

/** What is made of a good argument that is an object: how it must be answered, and the objects. `every` calls every function. */
const SPOILT = {
  "getters that throw": ["refused", (good) => Object.keys(good).map((key) => withGetter(good, key, no))],
  "getters that throw what is no error": ["refused", (good) => [undefined, null, UNREADABLE, Symbol("x")].map((thing) => withGetter(good, Object.keys(good)[0], () => { throw thing; }))],
  "getters that call everything": ["same", (good, every) => Object.keys(good).map((key) => withGetter(good, key, () => (every(), good[key])))],
  "getters that ask about their own object": ["refused", (good, _, again) => Object.keys(good).slice(0, 3).map((key) => {
    const own = withGetter(good, key, () => again(own));
    return own;
  })],
  "getters that ask, hear the error and go on": ["ends", (good, _, again) => Object.keys(good).slice(0, 3).map((key) => {
    const own = withGetter(good, key, () => {
      try {
        again(own);
      } catch {}
      return good[key];
    });
    return own;
  })],
  "getters that change their own object": ["ends", (good) => Object.keys(good).map((key) => {
    const own = withGetter(good, key, () => {
      for (const other of Object.keys(own)) if (other !== key) delete own[other];
      own.nonsense = 1;
      return good[key];
    });
    return own;
  })],
  "traps that throw": ["ends", (good) => READS.map((trap) => new Proxy(Object(good), { [trap]: no }))],
  "traps that call everything": ["same", (good, every) => [new Proxy(good, through(READS, () => every()))]],
  "a trap that asks about its own object": ["ends", (good, _, again) => ["ownKeys", "getPrototypeOf", "getOwnPropertyDescriptor"].map((trap) => {
    const own = new Proxy(good, through([trap], () => again(own)));
    return own;
  })],
  "a trap that gives what is no key, or another object each time": ["ends", (good) => [new Proxy(good, { ownKeys: () => [1] }), new Proxy(good, { get: () => ({}) }), new Proxy(good, { get: () => LONG }), new Proxy(good, { getPrototypeOf: () => new Proxy({}, { get: no }) })]],
  "every value replaced by each that is none": ["ends", (good) => Object.keys(good).flatMap((key) => [null, Symbol("x"), 5n, LONG, UNREADABLE, [], {}, () => {}, Number.NaN, revoked({}), new Array(9_000)].map((value) => Object.assign(Array.isArray(good) ? [...good] : { ...good }, { [key]: value })))],
  "inherited, frozen, sealed": ["same", (good) => (Array.isArray(good) ? [Object.freeze([...good])] : [Object.create(good), Object.freeze({ ...good }), Object.seal({ ...good }), Object.assign(Object.create(null), good), new (class { constructor() { Object.assign(this, good); } })()])],
  "a symbol beside the rest": ["same", (good) => [Object.assign(Array.isArray(good) ? [...good] : { ...good }, { [Symbol("note")]: no })]],
};

/** Whether an answer is one that says what is wrong: `validate` and `checkAll` do not throw for it. */
const refuses = (name, answer) => (name === "validate" ? answer.length > 0 : name === "checkAll" && answer.some(({ issues }) => issues));
const words = (issues) => issues.every(({ path, code, message, help }) => [path, code, message, help].every((text) => typeof text === "string" && text.length < 700) && code && message && help);

/**
 * Makes every call of the tables: how many of each kind, and what went wrong. `others` gives objects of another realm, and what only this place
 * has. Nothing here waits: whoever runs it ends it when it takes too long.
 */
export function survive(icp, others = () => []) {
  const verdict = icp.check(ECS, OPTIONS);
  const codeVerdict = icp.checkCode(CODE, OPTIONS);
  const FUNCTIONS = functions(verdict, codeVerdict);
  const entries = Object.entries(FUNCTIONS);
  const plain = (answer) => JSON.stringify(answer);
  const good = (name) => plain(icp[name](...FUNCTIONS[name]));
  const before = Object.fromEntries(entries.map(([name]) => [name, good(name)]));
  const own = [Object, Array, String, Number, Function, Map, Set, Error].map(({ prototype }) => [prototype, Reflect.ownKeys(prototype).length]);
  const counts = {};
  const failures = [];
  let calls = 0;
  let inside = 0;
  const every = () => {
    if (inside > 0) return; // once is enough
    inside++;
    for (const [name] of entries) if (name !== "catalog") icp[name](...FUNCTIONS[name]);
    try {
      icp.check({ ...ECS, region: 5 }, { asOf: "2020-07-15", locale: "zh-CN" });
    } catch {}
    inside--;
  };

  function one(kind, name, given, must) {
    const say = (what) => failures.length < 20 && failures.push(`${name}, ${kind}: ${what}`);
    calls++;
    counts[kind] = (counts[kind] ?? 0) + 1;
    let refused = false;
    try {
      const answer = icp[name](...given);
      refused = refuses(name, answer);
      if (must === "same" && plain(answer) !== before[name]) say(`another answer: ${plain(answer).slice(0, 300)}`);
    } catch (error) {
      refused = error instanceof icp.InputError;
      if (!refused) say(`threw ${error?.name}: ${String(error?.message).slice(0, 100)}`);
      else if (error.name !== "InputError" || error.issues.length === 0 || error.issues.length > 200 || !words(error.issues)) say(`issues that cannot be shown: ${plain(error.issues).slice(0, 300)}`);
      else if (must === "same") say(error.message.slice(0, 200));
    }
    inside = 0;
    if (must === "refused" && !refused) say("was accepted");
    const next = calls % 2 ? name : entries[calls % entries.length][0];
    if (next !== "catalog" && good(next) !== before[next]) say(`${next} answers something else after it`);
  }

  for (const [name, args] of entries) {
    for (const [at, argument] of args.entries()) {
      const put = (value) => args.with?.(at, value) ?? args.map((one, k) => (k === at ? value : one));
      for (const [kind, values] of Object.entries({ ...VALUES, "of another realm or of this place alone": others })) for (const value of values()) one(kind, name, put(name === "explain" && typeof value === "string" ? value.slice(0, 50_000) : value), "ends");
      if (typeof argument !== "object") continue;
      const again = (value) => icp[name](...put(value));
      for (const [kind, [must, make]] of Object.entries(SPOILT)) {
        // A verdict is put in words whatever it holds, and an answer of a provider's is read where it is known.
        const loose = ["explain", "describe"].includes(name) || (name === "fromInventory" && at === 1);
        for (const value of make(argument, every, again)) one(kind, name, put(value), loose && (must === "refused" || kind.startsWith("inherited")) ? "ends" : must);
      }
      // Nothing is ever written.
      let written = 0;
      const guarded = (value) => (value === null || typeof value !== "object" ? value : new Proxy(value, { ...through(WRITES, () => written++), get: (target, key) => (Object.getOwnPropertyDescriptor(target, key)?.configurable === false ? target[key] : guarded(target[key])) }));
      one("objects that watch what is written", name, put(guarded(structuredClone(argument))), "same");
      if (written > 0) failures.push(`${name}: wrote into its argument`);
    }
    for (const given of [[], [...args, ...args], args.map(() => args[0])]) one("arguments too few, too many, in the wrong place", name, given, "ends");
  }
  for (const provider of ["alibaba", "tencent", "huawei"]) {
    const holes = new Array(2 ** 32 - 1);
    const resource = STATE.values.root_module.resources[0];
    const many = Object.assign([resource], { length: 2 ** 32 - 1 });
    for (const json of [STATE, { ...STATE, values: { root_module: { resources: holes, child_modules: holes } } }, many, { addresses: { a: holes }, flavor: {} }, { InstanceId: "ins-1", PublicIpAddresses: holes, RestrictState: "" }, { addresses: HUGE, flavor: HUGE }, [OWNED, [OWNED, [STATE]]], `\ufeff${JSON.stringify(OWNED)}`]) one("answers with holes", "fromInventory", [provider, json], "ends");
  }
  calls = Object.values(counts).reduce((sum, count) => sum + count, 0);
  for (const [name] of entries) if (good(name) !== before[name]) failures.push(`${name} answers something else in the end`);
  for (const [prototype, count] of own) if (Reflect.ownKeys(prototype).length !== count) failures.push("a prototype was changed");
  return { calls, kinds: Object.keys(counts).length, functions: entries.length, counts, failures };
}

// ---- A place that was changed ----

/** What all functions answer, as a text. */
export function answers(icp) {
  const verdict = icp.check(ECS, OPTIONS);
  const given = functions(verdict, icp.checkCode(CODE, OPTIONS));
  const wrong = [];
  for (const bad of [() => icp.check({ ...ECS, region: 5, billing: "x", nonsense: 1 }), () => icp.check(ECS, { asof: 1 }), () => icp.purchase({}), () => icp.fromInventory("alibaba", "{")]) {
    try {
      bad();
    } catch (error) {
      if (!(error instanceof icp.InputError)) throw error;
      wrong.push([error.name, error.message, error.issues]);
    }
  }
  // Without what the place adds to every object and list.
  const seen = Object.entries(given).map(([name, args]) => [name, icp[name](...args)]);
  return stringify([seen, wrong]);
}
const { stringify } = JSON;
const { defineProperty, freeze, getOwnPropertyDescriptor } = Object;

const PROTOTYPES = () => [Object, Array, String, Number, Boolean, Function, Map, Set, WeakMap, Promise, Date, RegExp, Error, Float64Array, TextDecoder].map(({ prototype }) => prototype);
/** Adds a property, and gives what takes it away again. */
function add(object, key, value, enumerable = true) {
  const before = getOwnPropertyDescriptor(object, key);
  defineProperty(object, key, { __proto__: null, value, enumerable, writable: true, configurable: true });
  return () => (before ? defineProperty(object, key, before) : delete object[key]);
}
/** Puts a function that does the same in the place of one, as polyfills and instruments do. */
function wrap(object, key) {
  const real = object[key];
  return add(object, key, function (...given) { return Reflect.apply(real, this, given); }, false);
}
/** What a place may have done to its own objects before or after the package came. Each gives what undoes it, but for the last. */
export const PLACES = {
  "a method and a value on every prototype": () => PROTOTYPES().flatMap((one) => [add(one, "contains", () => true), add(one, "polluted", "polluted")]),
  "toJSON, and an iterator, on every object": () => [add(Object.prototype, "toJSON", undefined), add(Object.prototype, Symbol.iterator, undefined), add(Object.prototype, Symbol.toPrimitive, undefined)],
  "builtins wrapped as polyfills do": () => [[JSON, "parse"], [JSON, "stringify"], [Object, "keys"], [Object, "entries"], [Object, "freeze"], [Array, "isArray"], [Array.prototype, "map"], [Array.prototype, "includes"], [Map.prototype, "get"], [String.prototype, "split"], [Date, "now"], [Math, "floor"], [Number, "isNaN"], [Error, "captureStackTrace"], [TextDecoder.prototype, "decode"]].filter(([object, key]) => object[key]).map(([object, key]) => wrap(object, key)),
  "no __proto__ on objects": () => {
    const before = getOwnPropertyDescriptor(Object.prototype, "__proto__");
    delete Object.prototype.__proto__;
    return [() => defineProperty(Object.prototype, "__proto__", before)];
  },
  "every prototype frozen": () => void PROTOTYPES().forEach(freeze),
};

/** Which of the places change an answer, with a package that was there before. */
export function changedBy(icp) {
  const before = answers(icp);
  return Object.entries(PLACES).flatMap(([what, change]) => {
    const undo = change();
    let after;
    try {
      after = answers(icp);
    } catch (error) {
      after = `${error?.name}: ${error?.message}`;
    }
    for (const back of undo?.reverse() ?? []) back();
    return after === before ? [] : [`${what}: ${after.slice(0, 300)}`];
  });
}

// ---- Loading, many times at once ----

/** Loads copies of the package in every order that goes wrong elsewhere. `copy(n)` imports one that nobody has; `source()` gives what a good call of init takes. */
export async function concur(copy, source, elsewhere) {
  const failures = [];
  let loads = 0;
  const settle = (all) => (loads += all.length, Promise.allSettled(all));
  const expect = (what, holds) => holds || failures.push(what);
  let n = 0;

  const one = await copy(n++);
  const early = Object.keys(functions()).filter((name) => {
    try {
      one[name]();
    } catch (error) {
      return error instanceof Error && error.message.includes("init()");
    }
  });
  expect("before init every function says so", early.length === Object.keys(functions()).length);
  const many = await settle(Array.from({ length: 100 }, () => one.init(source())));
  expect("a hundred at once all load", many.every(({ status }) => status === "fulfilled"));
  const right = answers(one);

  for (const [what, bad] of Object.entries({
    nothing: () => null, "a number": () => 5, "a symbol": () => Symbol("x"), "a function": () => no, "an object": () => ({}), "what claims to be a module": () => ({ window: 5 }),
    "a getter that throws": () => Object.defineProperty({}, "window", { get: no }), "a then that throws": () => ({ get then() { return no(); } }), "a revoked proxy": () => revoked({}),
    "bytes of nothing": () => new Uint8Array(9), "an empty module": () => Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0), "a promise that fails": () => Promise.reject(new Error("no")), "an address that there is not": () => "http://127.0.0.1:1/none.wasm",
  })) {
    const other = await copy(n++);
    // The first of them decides, and all of them share it; then it can be tried again.
    const both = await settle([other.init(bad()), other.init(source()), other.init(bad())]);
    expect(`init with ${what} fails for all who share it`, both.every(({ status, reason }) => status === "rejected" && reason instanceof Error && reason === both[0].reason));
    const again = await settle([other.init(source()), other.init(bad())]);
    expect(`after ${what} it loads`, again.every(({ status }) => status === "fulfilled") && answers(other) === right);
    await settle([other.init(bad())]);
    expect(`${what} after it is loaded changes nothing`, answers(other) === right);
  }

  // Copies beside each other, and other threads, at the same time.
  const copies = await Promise.all(Array.from({ length: 4 }, () => copy(n++)));
  const [, ...told] = await Promise.all([settle(copies.map((each) => each.init(source()))), ...Array.from({ length: 2 }, () => elsewhere())]);
  expect("copies beside each other answer alike", copies.every((each) => answers(each) === right));
  expect("another thread answers alike", told.length === 2 && told.every((text) => text === right));
  return { loads: loads + told.length, copies: n, failures };
}
