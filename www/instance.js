// The first view: one instance, its two answers, and what would change them.
import { asides, cardGroups } from "./cards.js";
import { el } from "./dom.js";
import { countChanges, editionSection } from "./editions.js";
import { isPlanned, timeline } from "../src/face/timeline.js";
import { changeList, planSections } from "./plans.js";
import { verdictRecord } from "./record.js";
import { answersInWords, choices, dayField, factField, factNamed, fit, productOf, providerField, providerOf, texts, toQuery, valuesOf } from "./state.js";
import { basis, headline, put, spoken } from "./verdict.js";

/** What is taken for granted of an instance still to be bought: folded until it is bought. */
const ASSUMED = new Set([
  "state", "startsOn", "expiresOn", "createdOn", "ownedByApplicant",
  "codesUsed", "sitesFiled", "codesUsedByAccount", "sitesFiledByAccount",
]);
/** The package takes no longer name of a product. */
const LONGEST_PRODUCT = 64;

/** Any name does where nothing is published about a provider's products. */
const productField = (v) => {
  const field = { name: "product", label: v.say("product") };
  const { open, products } = providerOf(v);
  return open ? { ...field, kind: "text", longest: LONGEST_PRODUCT, help: v.say("anyProduct") } : { ...field, kind: "choice", choices: choices(products) };
};

/** The instance and the day that the answers describe. */
function read(v) {
  const { asOf, ...instance } = valuesOf(v);
  return [{ product: productOf(v).key, ...instance }, { locale: v.catalog.locale, ...(asOf && { asOf }) }];
}

/** With the questions of the provider, and the product as it was typed where any will do. */
function ofInstance(v) {
  const { open, questions } = providerOf(v);
  return { ...v, questions, typed: open ? v.state.product.trim() : "" };
}

/** What a yes may rest on: it is judged as one to be bought where nobody says that it is bought. */
const taken = (v, verdict, given) => given.stage === undefined && isPlanned(verdict, given) &&
  el("p", { class: "basis" }, v.say("takenAsPlanned"), " ", el("button", { type: "button", class: "ask", "data-fact": "stage" }, factNamed(v.catalog, "stage").question));

function time(v, verdict, given) {
  const drawn = timeline(v.face, { verdict, instance: given, locale: v.catalog.locale });
  return drawn && el("section", { class: "group time" }, el("h3", {}, v.say("time")), drawn);
}

export const instance = {
  key: "",
  name: "instance",
  folded: "owned",

  fields: (v) => [
    providerField(v), productField(v), dayField(v),
    ...productOf(v).facts.map((name) => factField(v, name, { folded: ASSUMED.has(name) })),
  ],

  judge(v) {
    const [given, options] = read(v);
    return { given, verdict: v.face.check(given, options), plans: v.face.plan(given, options) };
  },

  prepare: countChanges,

  show(place, v, { given, verdict, plans }) {
    const asked = ofInstance(v);
    put(place, v.banner, headline(asked, verdict), taken(v, verdict, given), basis(v, verdict), changeList(asked, verdict.changes),
      planSections(asked, verdict, plans, (to) => instanceAddress(v, to, v.state.asOf)), time(v, verdict, given),
      cardGroups(asked, verdict), asides(v, verdict.notes), editionSection(asked, verdict, given));
  },

  spoken: (v, { verdict }) => spoken(v, verdict),

  record: (v, { verdict, plans }) => verdictRecord(ofInstance(v), verdict, { plansOfIt: plans }),
};

/** The address of the first view with an instance of the package in it. */
export const instanceAddress = (v, values, asOf = "") => toQuery(instance, v, fit(instance, v, { ...texts(values), asOf }));

/** The facts of an instance of the package in words: each question with what is known. */
export function factsInWords(v, values) {
  const of = { ...v, state: fit(instance, v, texts(values)) };
  return answersInWords({ ...of, fields: instance.fields(of) });
}
