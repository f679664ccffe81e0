// What hand-written JavaScript would keep as data: the rules of ECS and CVM on a day with their sources, the places of regions, the
// notes. It is read from verdicts of the package, so that it is typed nowhere a second time; how to decide, and every sentence, is
// written by hand in verdict.mjs.
import { instances } from "./instances.mjs";

/** The data for a day, as plain JSON. `icp` is the package. */
export function tables(icp, asOf) {
  const { providers } = icp.catalog("en");
  const made = { asOf, catalog: icp.version.catalog, reviewedOn: icp.version.reviewedOn, products: {}, facts: {} };
  for (const { name, label } of icp.catalog("en").facts) made.facts[name] = label;
  const seen = instances(20_000, 1, asOf);
  for (const [provider, product] of [["alibaba", "ecs"], ["tencent", "cvm"]]) {
    const about = providers.find(({ key }) => key === provider);
    const one = about.products.find(({ key }) => key === product);
    const inside = icp.check({ provider, product, region: "mainland" }, { asOf });
    const notes = {};
    for (const instance of seen.filter((each) => each.product === product)) {
      const verdict = icp.check(instance, { asOf });
      for (const note of [...verdict.notes, ...verdict.findings.flatMap((finding) => finding.notes ?? [])]) notes[note.key] = note;
    }
    const regions = {};
    for (const { id, name, place } of about.regions) {
      const [first] = icp.check({ provider, product, region: id }, { asOf }).findings;
      regions[id] = { place, name: id === place ? name : `${name} (${id})`, sources: first.sources, notes: first.notes };
    }
    made.products[product] = {
      provider,
      providerName: about.name,
      code: about.code,
      name: one.name,
      asked: one.facts,
      regions,
      notes,
      rules: inside.findings.map(({ rule, appliesTo, fact, needed, sources, readings }) => ({ rule, appliesTo, fact, needed, sources, readings })),
    };
  }
  return made;
}
