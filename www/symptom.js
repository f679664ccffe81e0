// What a message of a console or an interface means: its causes, in the order of checking.
import { el, rich } from "./dom.js";
import { labelOf } from "../src/face/answers.js";
import { marked, pairs, sourceList } from "./cards.js";
import { instanceAddress } from "./instance.js";
import { listRecord } from "./record.js";
import { choices, dayField, factField, factNamed, productOf, providerField, providerOf, valuesOf } from "./state.js";
import { asking, basis, put, today } from "./verdict.js";

const ICON = { possible: "dots", isTheCase: "found", ruledOut: "no", open: "unknown", disputed: "disputed", unknown: "neutral" };

/** Those whose messages are known. */
const sellers = ({ catalog }) => catalog.providers.filter(({ symptoms }) => symptoms.length > 0);
const sellerOf = (v) => providerOf(v, sellers(v));
const symptomOf = (v) => sellerOf(v).symptoms.find(({ key }) => key === v.state.symptom) ?? sellerOf(v).symptoms[0];
const nothing = (v) => ({ key: "", label: v.say("notSaid") });

function symptomField(v) {
  const of = (ofCode) => choices(sellerOf(v).symptoms.filter((one) => one.ofCode === ofCode));
  const groups = [[v.say("ofInstance"), of(false)], [v.say("ofCode"), of(true)]];
  return { name: "symptom", kind: "choice", label: v.say("symptom"), groups: groups.filter(([, list]) => list.length > 0).map(([label, list]) => ({ label, choices: list })) };
}

/** What a cause can be held against: a code, or an instance once its product is said. A message is shown about what was bought already. */
function aboutFields(v) {
  const seen = { ...v, state: { ...v.state, provider: sellerOf(v).key, symptom: symptomOf(v).key } };
  if (symptomOf(seen).ofCode) return sellerOf(seen).codeFacts.map((name) => factField(seen, name));
  const product = { name: "product", kind: "choice", label: v.say("itsProduct"), help: v.say("itsProductHelp"), choices: [nothing(v), ...choices(sellerOf(seen).products)] };
  if (!product.choices.some(({ key }) => key !== "" && key === v.state.product)) return [product];
  return [product, ...productOf(seen).facts.map((name) => factField(seen, name, name === "stage" && { initial: "owned" }))];
}

function causeCard(v, { status, message, fix, missing }) {
  return el("li", { class: "card cause", "data-status": status },
    el("div", { class: "card-head" }, el("h4", {}, rich(message)), marked("span", "status", ICON[status], labelOf(v.catalog.causeStatuses, status))),
    status !== "ruledOut" && pairs([[v.say("toDo"), rich(fix)]]),
    status === "open" && asking(v, missing));
}

export const symptom = {
  key: "symptom",
  name: "symptom",

  fields: (v) => [providerField(v, sellers(v)), symptomField(v), ...aboutFields(v), dayField(v)],

  judge(v) {
    const { symptom: key, asOf, ...about } = valuesOf(v);
    const given = about.product || symptomOf(v).ofCode ? about : undefined;
    return v.face.diagnose(key, given, { locale: v.catalog.locale, ...(asOf && { asOf }) });
  },

  show(place, v, causes) {
    const { say, state } = v;
    const { ofCode, label } = symptomOf(v);
    put(place, v.banner,
      el("h3", { class: "quoted" }, label),
      el("p", { class: "hint" }, say(causes.length === 1 ? "oneCause" : "inOrder")),
      el("ol", { class: "cards causes" }, causes.map((cause) => causeCard(v, cause))),
      !ofCode && state.product === "" && el("div", { class: "deciding" }, el("p", {}, say("hold")),
        el("button", { type: "button", class: "ask", "data-fact": "product" }, say("itsProduct"))),
      state.product && el("p", { class: "check" }, el("a", { href: instanceAddress(v, state, state.asOf) }, say("checkThis"))),
      el("section", { class: "group" }, el("h3", {}, say("symptomSources")), sourceList(v, causes[0]?.sources ?? [], "symptom")),
      basis(v, today(v, state.asOf)));
  },

  /** The state of each cause, for comparing. */
  gist: ({ catalog }, causes) => causes.map(({ code, message, status }) => ({ key: code, title: message, text: labelOf(catalog.causeStatuses, status) })),

  record(v, causes) {
    const { say, catalog, state } = v;
    const row = ({ status, message, fix, missing }, k) => [
      String(k + 1), rich(message), marked("span", "status", ICON[status], labelOf(catalog.causeStatuses, status)),
      [status !== "ruledOut" && rich(fix), status === "open" && el("p", {}, say("decide"), " ", missing.map((name) => factNamed(catalog, name).question).join(" · "))]];
    return listRecord(v, state.asOf, { title: symptomOf(v).label, heads: ["", say("cause"), say("state"), say("toDo")], rows: () => causes.map(row), cited: causes[0]?.sources, name: "paper-causes" });
  },

  spoken({ catalog, say }, causes) {
    const first = causes.find(({ status }) => status === "isTheCase") ?? causes.find(({ status }) => status !== "ruledOut");
    return first ? say("said", { outcome: labelOf(catalog.causeStatuses, first.status), rest: first.message }) : say("saidRuledOut");
  },
};
