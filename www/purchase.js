// What to buy for a number of websites and Apps.
import { el, rich } from "./dom.js";
import { cardList, pairs } from "./cards.js";
import { instanceAddress } from "./instance.js";
import { choices, dayField, factField, factNamed, isTicked, valuesOf } from "./state.js";
import { answerList, basis, put, today } from "./verdict.js";

const ACCOUNT = ["accountKind", "accountSite"];
const MORE_OF_ACCOUNT = ["entityKind", "codesUsedByAccount", "sitesFiledByAccount"];

/** Those of whom a purchase can be told: something is published about their products. */
const published = ({ catalog }) => catalog.providers.filter(({ open }) => !open);

/** Facts in words, each its name and value: `describe` says them of findings. */
function inWords(v, { provider, product, ...facts }, names) {
  const findings = names.map((fact) => ({ rule: "", status: "pass", fact, found: facts[fact], needed: { kind: "nothing" } }));
  return v.face.describe({ provider, product, findings }, v.catalog.locale).map(({ fact, found }) => [fact, found]);
}

function purchaseCard(v, one, k) {
  const { say } = v;
  const { provider, product, codes, direct, places, leftOver, instance, assumed, because, message } = one;
  const seller = v.catalog.providers.find(({ key }) => key === provider);
  const account = [...ACCOUNT, ...MORE_OF_ACCOUNT];
  const chosen = Object.keys(instance).filter((name) => factNamed(v.catalog, name) && name !== "stage" && !account.includes(name));
  const part = (title, rows, name) => rows.length > 0 && el("div", { class: name }, el("h5", {}, say(title)), pairs(rows));
  return el("li", { class: "card buy", "data-product": product },
    el("h4", { id: `buy-${k}` }, seller.products.find(({ key }) => key === product).name),
    el("p", { class: "message" }, rich(message)),
    el("div", { class: "halves" },
      part("choose", inWords(v, instance, chosen)),
      part("gives", [[say("codes"), String(codes)], [say("direct"), String(direct)], [say("places"), String(places)], [say("leftOver"), String(leftOver)]], "numbers"),
      part("assumedAccount", inWords(v, instance, assumed))),
    el("details", { id: `why-${provider}-${product}` }, el("summary", {}, say("why", { n: because.length })),
      cardList({ ...v, questions: seller.questions }, because, one, `${provider}-${product}-`, 5)),
    el("p", { class: "check" }, el("a", { id: `check-${k}`, href: instanceAddress(v, instance, v.state.from), "aria-labelledby": `check-${k} buy-${k}` }, say("checkThis"))));
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
    const asked = published(v).filter(({ key }) => isTicked(v.state.providers, key));
    const of = ({ key }) => list.filter(({ provider }) => provider === key);
    const without = asked.filter((provider) => of(provider).length === 0).map(({ name }) => name);
    put(place, v.banner,
      asked.length === 0 && el("p", { class: "summary" }, say("noProvider")),
      asked.filter((provider) => of(provider).length > 0).map((provider) =>
        el("section", { class: "group", "data-provider": provider.key }, el("h3", {}, provider.name),
          el("ul", { class: "cards" }, of(provider).map((one) => purchaseCard(v, one, list.indexOf(one)))))),
      without.length > 0 && el("p", { class: "none" }, say("nothingFrom", { list: without.join(say("comma")) })),
      basis(v, today(v, v.state.from)), answerList(v));
  },

  spoken: ({ say }, list) => (list.length === 0 ? say("saidNothing") : say(list.length === 1 ? "saidOne" : "saidPurchases", { n: list.length, first: list[0].message })),
};
