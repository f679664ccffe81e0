// What to buy for a number of websites and Apps.
import { el, rich } from "./dom.js";
import { cardList, pairs } from "./cards.js";
import { instanceAddress } from "./instance.js";
import { listRecord, reasonLines } from "./record.js";
import { choices, dayField, factField, factNamed, isTicked, valuesOf } from "./state.js";
import { basis, put, today } from "./verdict.js";

const ACCOUNT = ["accountKind", "accountSite"];
const MORE_OF_ACCOUNT = ["entityKind", "codesUsedByAccount", "sitesFiledByAccount"];

/** Those of whom a purchase can be told: something is published about their products. */
const published = ({ catalog }) => catalog.providers.filter(({ open }) => !open);
const askedOf = (v) => published(v).filter(({ key }) => isTicked(v.state.providers, key));

/** Facts in words, each its name and value: `describe` says them of findings. */
function inWords(v, { provider, product, ...facts }, names) {
  const findings = names.map((fact) => ({ rule: "", status: "pass", fact, found: facts[fact], needed: { kind: "nothing" } }));
  return v.face.describe({ provider, product, findings }, v.catalog.locale).map(({ fact, found }) => [fact, found]);
}

/** What is told of a purchase, in words: its product, what to choose, what it gives, and what is assumed of the account. */
function parts(v, { provider, product, codes, direct, places, leftOver, instance, assumed }) {
  const seller = v.catalog.providers.find(({ key }) => key === provider);
  const account = [...ACCOUNT, ...MORE_OF_ACCOUNT];
  const chosen = Object.keys(instance).filter((name) => factNamed(v.catalog, name) && name !== "stage" && !account.includes(name));
  return {
    seller,
    name: seller.products.find(({ key }) => key === product).name,
    choose: inWords(v, instance, chosen),
    gives: Object.entries({ codes, direct, places, leftOver }).map(([key, n]) => [v.say(key), String(n)]),
    assumedAccount: inWords(v, instance, assumed),
  };
}

function purchaseCard(v, one, k) {
  const { say } = v;
  const { provider, product, instance, because, message } = one;
  const { seller, name, choose, gives, assumedAccount } = parts(v, one);
  const part = (title, rows, look) => rows.length > 0 && el("div", { class: look }, el("h5", {}, say(title)), pairs(rows));
  return el("li", { class: "card buy", "data-product": product },
    el("h4", { id: `buy-${k}` }, name),
    el("p", { class: "message" }, rich(message)),
    el("div", { class: "halves" }, part("choose", choose), part("gives", gives, "numbers"), part("assumedAccount", assumedAccount)),
    el("details", { id: `why-${provider}-${product}` }, el("summary", {}, say("why", { n: because.length })),
      cardList({ ...v, questions: seller.questions }, because, one, `${provider}-${product}-`, 5)),
    el("p", { class: "check" }, el("a", { id: `check-${k}`, href: instanceAddress(v, instance, v.state.from), "aria-labelledby": `check-${k} buy-${k}` }, say("checkThis"))));
}

/** A purchase as a row of the record. */
function purchaseRow(v, one, cite) {
  const { say } = v;
  const { seller, name, choose, gives, assumedAccount } = parts(v, one);
  const inLine = (rows) => rows.map(([term, value]) => `${term}${say("colon")}${value}`).join(say("semicolon"));
  const assumed = assumedAccount.length > 0 && `${say("assumedAccount")}${say("colon")}${inLine(assumedAccount)}`;
  return [
    [el("strong", {}, name), el("p", {}, seller.name)],
    [el("strong", {}, rich(one.message)), el("p", {}, [inLine(choose), assumed, inLine(gives)].filter(Boolean).join(" · "))],
    reasonLines(v, one, one.because, cite)];
}

/** Of which of the providers asked about nothing is known that would serve. */
function withoutAny(v, list) {
  const names = askedOf(v).filter(({ key }) => !list.some(({ provider }) => provider === key)).map(({ name }) => name);
  return names.length > 0 && el("p", { class: "none" }, v.say("nothingFrom", { list: names.join(v.say("comma")) }));
}

export const purchase = {
  key: "purchase",
  name: "purchase",
  folded: "moreAccount",

  fields: (v) => [
    { name: "websites", kind: "number", label: v.say("websites"), initial: "1" },
    { name: "apps", kind: "number", label: v.say("apps"), help: v.say("appsHelp") },
    { name: "for", kind: "radios", label: v.say("for"), open: v.say("either"), choices: ["code", "filing"].map((key) => ({ key, label: v.say(`for.${key}`) })) },
    { name: "providers", kind: "checks", label: v.say("providers"), help: v.say("providersHelp"), choices: choices(published(v)) },
    dayField(v, "from"),
    ...ACCOUNT.map((name) => factField(v, name)),
    ...MORE_OF_ACCOUNT.map((name) => factField(v, name, { folded: true })),
  ],

  judge: (v) => v.face.purchase(valuesOf(v), { locale: v.catalog.locale }),

  show(place, v, list) {
    const { say } = v;
    const asked = askedOf(v);
    const of = ({ key }) => list.filter(({ provider }) => provider === key);
    put(place, v.banner,
      asked.length === 0 && el("p", { class: "summary" }, say("noProvider")),
      asked.filter((provider) => of(provider).length > 0).map((provider) =>
        el("section", { class: "group", "data-provider": provider.key }, el("h3", {}, provider.name),
          el("ul", { class: "cards" }, of(provider).map((one) => purchaseCard(v, one, list.indexOf(one)))))),
      withoutAny(v, list),
      basis(v, today(v, v.state.from)));
  },

  /** What is listed, for comparing. */
  gist: (_, list) => list.map(({ provider, product, message }) => ({ key: `${provider} ${product}`, text: message })),

  record: (v, list) => listRecord(v, v.state.from, {
    title: v.say("purchase.result"), heads: ["productHead", "purchase.result", "reason"].map((key) => v.say(key)), name: "paper-purchases",
    rows: (cite) => list.map((one) => purchaseRow(v, one, cite)), after: withoutAny(v, list),
  }),

  spoken: ({ say }, list) => (list.length === 0 ? say("saidNothing") : say(list.length === 1 ? "saidOne" : "saidPurchases", { n: list.length, first: list[0].message })),
};
