// Instances at random, always the same ones: a seeded generator over whatever the catalogue lists.

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomness(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Days on which the rules differ, from before the first one to after the last. */
export const DAYS = [
  "2005-01-01",
  "2017-06-01",
  "2018-11-01",
  "2019-09-21",
  "2020-07-15",
  "2020-10-20",
  "2021-03-01",
  "2021-12-01",
  "2023-06-01",
  "2026-08-01",
  "2026-09-25",
  "2026-10-10",
  "2026-11-22",
  "2027-05-01",
];

/** Days before and after a day on which rules about time part. */
const SHIFTS = [-800, -400, -100, -95, -60, -29, -1, 0, 1, 2, 20, 29, 30, 31, 60, 89, 90, 91, 92, 200, 400];
const dayNear = (asOf, shift) => new Date(Date.parse(asOf) + shift * 86400000).toISOString().slice(0, 10);

const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 12, 24, 36, 1200];
const AMOUNTS = [0, 0.5, 1, 5, 89, 89.5, 90, 99.99, 100, 100.5, 2000, 1000000];

/** The facts that products are asked for; the others are those of issued codes. */
export function instanceFacts({ providers, facts }) {
  const asked = new Set(providers.flatMap(({ products }) => products.flatMap((product) => product.facts)));
  return facts.filter(({ name }) => asked.has(name));
}

/** Each of a list in turn. One is passed over now and then, so that each meets every day, also where the list and the days share a divisor. */
function inTurn(list) {
  let turn = 0;
  return () => {
    const k = turn++;
    return list[(k + Math.floor(k / (list.length * DAYS.length))) % list.length];
  };
}

/** Names that nobody lists, as a provider that accepts any product may be given. */
const NAMES = ["any", "*", "x", "云主机", "ecs.g7", "constructor", "__proto__", "{product}", "p".repeat(64)];

/** `next(asOf)` gives an instance of a product taken in turn, any fact of which may be missing. */
export function instances(catalog, random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const products = catalog.providers.flatMap((provider) => provider.products.map((product) => ({ provider, product })));
  const facts = instanceFacts(catalog);
  const inOrder = inTurn(products);

  const region = (provider) => {
    const chance = random();
    if (chance < 0.6) return one(provider.regions.filter(({ place }) => place === "mainland")).id;
    const { id } = one(provider.regions);
    return chance < 0.8 ? id : id + one(["-a", "-h", "a", "-1", "-2", "-x1", "-finance"]);
  };
  const value = (fact, { provider, product }, asOf) => {
    switch (fact.kind) {
      case "region":
        return region(provider);
      case "variant":
        return one(product.variants)?.key;
      case "date":
        return dayNear(asOf, one(SHIFTS));
      case "whole":
        return fact.unit === "month" ? one(MONTHS) : one([0, 0, 1, 2, 4, 5, 6, 100]);
      case "amount":
        return one(AMOUNTS);
      default:
        return one(fact.values).key;
    }
  };

  return (asOf = "2026-11-22") => {
    const sort = inOrder();
    const instance = { provider: sort.provider.key, product: sort.provider.open ? one(NAMES) : sort.product.key };
    const density = random();
    for (const fact of facts) {
      // Facts that no rule of the product reads are accepted too, and change nothing.
      if (random() > (sort.product.facts.includes(fact.name) ? 0.4 + 0.6 * density : 0.05)) continue;
      const chosen = value(fact, sort, asOf);
      if (chosen !== undefined) instance[fact.name] = chosen;
    }
    return instance;
  };
}

/** `next(asOf)` gives a code of each provider in turn, any fact of which may be missing. */
export function codes(catalog, random) {
  const one = (list) => list[Math.floor(random() * list.length)];
  const asked = new Set(catalog.providers.flatMap(({ codeFacts }) => codeFacts));
  const facts = catalog.facts.filter(({ name }) => asked.has(name));
  const inOrder = inTurn(catalog.providers);
  return (asOf = "2026-11-22") => {
    const code = { provider: inOrder().key };
    const density = 0.3 + 0.7 * random();
    for (const fact of facts) {
      if (random() > density) continue;
      code[fact.name] = fact.kind === "date" ? dayNear(asOf, one(SHIFTS)) : one(fact.values).key;
    }
    return code;
  };
}
