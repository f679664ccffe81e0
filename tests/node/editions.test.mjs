// The days on which the published rules of a product changed: a page tells from them how a rule changed over the years.
import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog, check } from "../../pkg/node.js";

const dayAt = (iso, more) => new Date(Date.parse(iso) + more * 86_400_000).toISOString().slice(0, 10);
const products = catalog().providers.filter(({ open }) => !open).flatMap(({ key, products }) => products.map((product) => ({ provider: key, ...product })));

/** Everything that is said of a product whose facts are all missing: its rules, with what each needs and by which pages, and its notes. */
function said({ provider, key }, asOf) {
  const { code, filing, findings, notes } = check({ provider, product: key }, { asOf });
  const published = notes.filter(({ key }) => key !== "afterCatalogue"); // which is about the day asked for
  return JSON.stringify([code.outcome, filing.outcome, findings.map(({ rule, needed, sources, readings }) => [rule, needed, sources, readings]), published]);
}

test("what is said of a product changes on no other days than those of its editions", () => {
  let changes = 0;
  for (const product of products) {
    const { editions } = product;
    const name = `${product.provider} ${product.key}`;
    assert.ok(editions.length > 0, name);
    assert.deepEqual(editions, [...new Set(editions)].sort(), `${name}: in order, each once`);
    const outcomes = ["code", "filing"].map((question) => check({ provider: product.provider, product: product.key }, { asOf: dayAt(editions[0], -1) })[question].outcome);
    assert.deepEqual(outcomes, ["notCovered", "notCovered"], `${name}: nothing is known before ${editions[0]}`);
    for (const [k, day] of editions.entries()) {
      const since = said(product, day);
      const last = dayAt(editions[k + 1] ?? "2199-12-31", -1);
      for (const other of [last, dayAt(day, Math.floor((Date.parse(last) - Date.parse(day)) / 2 / 86_400_000))]) {
        assert.ok(said(product, other) === since, `${name} is the same on ${other} as on ${day}`);
      }
      if (since !== said(product, dayAt(day, -1))) changes += 1; // a rule of a product that gives no code is not told
    }
  }
  assert.ok(changes > 300, `${changes} changes in ${products.length} products`);
});
