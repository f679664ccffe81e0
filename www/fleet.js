// The instances that someone has: what a provider's interface answered about them, and the answer for each.
import { el } from "./dom.js";
import { exampleOf } from "./fleet-example.js";
import { acceptDrops, givenControl, refreshFaults, takeFiles } from "./fleet-given.js";
import { newFrame } from "./fleet-list.js";
import { oneRecord } from "./fleet-one.js";
import { newSession, TEXT } from "./fleet-session.js";
import { dayField, factField, fit, providerField, toQuery, valuesOf } from "./state.js";
import { today } from "./verdict.js";
import { outcomeCounts } from "./fleet-sums.js";

/** Whose answers the package reads, and of which products. */
const READ = { alibaba: ["ecs", "sas"], tencent: ["cvm", "lighthouse"], huawei: ["ecs"] };
/** Told of each instance, always: whether it is bought. */
const TOLD = new Set(["stage"]);
/** What answers hardly ever tell: asked for first. */
const UNTOLD = ["ownedByApplicant", "accountKind", "accountSite", "purchasedMonths", "codesUsed", "sitesFiled", "publicIp"];
const SHOWN_ISSUES = 5;
const READ_AFTER = 350;

const sellers = ({ catalog }) => catalog.providers.filter(({ key }) => READ[key]);
const sellerOf = (v) => sellers(v).find(({ key }) => key === v.state.provider) ?? sellers(v)[0];

/** What can be said of all of them at once. */
function sharedFields(v) {
  const seller = sellerOf(v);
  const of = { ...v, state: { ...v.state, provider: seller.key } };
  const names = [...new Set(READ[seller.key].flatMap((key) => seller.products.find((product) => product.key === key).facts))].filter((name) => !TOLD.has(name));
  const first = UNTOLD.filter((name) => names.includes(name));
  return [
    ...first.map((name) => factField(of, name)),
    ...names.filter((name) => !first.includes(name)).map((name) => factField(of, name, { folded: true })),
  ];
}

let page;
let waiting;
/** What was changed is answered once the typing stops; the worker begins from what is there then. */
function changed() {
  clearTimeout(waiting);
  waiting = setTimeout(() => page.answer(), READ_AFTER);
}

/** Somebody's own data came: what an example said of all instances is not said of these. `dropped` tells whether its text went too. */
function own(dropped) {
  const { state, say } = page.sight();
  const names = Object.keys(session.lent).filter((name) => state[name] === session.lent[name]);
  session.lent = {};
  page.clear(names);
  if (names.length === 0 && !dropped) return;
  session.gone = dropped ? "exampleGone" : "exampleAnswersGone";
  document.getElementById("example-gone").textContent = say(session.gone);
}

const session = newSession((what, file) => {
  if (!page) return;
  page.answer(what !== "done" && what !== "wrong");
  const { say } = page.sight();
  // What is shown may be of data that has changed since: answering has begun with the new then, and there is nothing to tell yet.
  if (what === "rows" && session.phase === "done" && page.isShown()) page.speak(say("saidLeft", { n: session.left, total: session.summary.total }));
  if (what === "file") {
    keep(file);
    if (page.isShown()) page.speak(say("saved", { name: file.name }));
  }
});

/** Hands a file to whoever reads the page. */
function keep({ blob, name }) {
  const link = el("a", { href: URL.createObjectURL(blob), download: `icp-${name}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Takes files that were dropped anywhere. */
function take(files) {
  const v = page.sight();
  takeFiles({ ...v, session, changed, own, faultsOf: (key) => faultsOf(v, key) }, files);
}

// ---- What is wrong ----

/** What is wrong with these sources, at the first few places, and how many more. It is said beside the box where it is about the text. */
function issuesOf({ say, catalog }, isMeant, withName = true) {
  const found = (session.issues[catalog.locale] ?? []).filter(isMeant).map(({ source, file, path, message, help, unreadable }) => {
    const where = [withName && file, path].filter(Boolean).join(": ");
    const text = unreadable ? { message: say("unreadable"), help: say("unreadableHelp") } : { message, help };
    return { path: "data", besideOther: source !== TEXT, ...text, message: where ? say("at", { where: `\`${where}\``, message: text.message }) : text.message };
  });
  const rest = found.length - SHOWN_ISSUES;
  const last = found[SHOWN_ISSUES - 1];
  return rest <= 0 ? found : [...found.slice(0, SHOWN_ISSUES - 1), { ...last, help: `${last.help} ${say("moreIssues", { n: rest })}` }];
}

/** What is wrong with a file or large paste, in words. */
function faultsOf(v, key) {
  const whose = session.issues[v.catalog.locale]?.find(({ source }) => source === key)?.other;
  const faults = issuesOf(v, ({ source }) => source === key, false).map((issue) => v.say("issue", issue));
  return whose ? [...faults, v.say("elsewhere", { name: sellers(v).find((one) => one.key === whose).name })] : faults;
}

/** The names of the sources that cannot be read. */
function badSources({ say, catalog }) {
  const names = new Map((session.issues[catalog.locale] ?? []).map(({ source, file }) => [source, file || say("typedText")]));
  return [...names.values()];
}

/** Above a list: what is not in it. */
function notRead(v) {
  const names = session.phase === "wrong" ? [] : badSources(v);
  const list = [...names.slice(0, SHOWN_ISSUES), ...(names.length > SHOWN_ISSUES ? ["…"] : [])].join(v.say("comma"));
  return names.length > 0 && el("p", { class: "banner", id: "not-read" }, v.say("notRead", { list }));
}

let frame;

export const fleet = {
  key: "fleet",
  name: "fleet",
  folded: "moreShared",
  copied: "copiedWithout",

  fields(v) {
    const provider = sellerOf(v).key;
    const of = { ...v, session, changed, own, faultsOf: (key) => faultsOf(v, key), example: () => this.example(v) };
    const label = v.say("given");
    return [
      providerField(v, sellers(v)),
      { name: "data", kind: "own", label, build: () => givenControl(of, { label, provider }) },
      dayField(v),
      { name: "shared", kind: "own", build: () => el("div", { class: "field" }, el("h3", {}, v.say("shared")), el("p", { class: "hint" }, v.say("sharedHelp"))) },
      ...sharedFields(v),
    ];
  },

  /** What the page does for this view: answers anew, speaks, goes a step on, and says whether the view is shown. */
  attach(given) {
    page = given;
    // What somebody answers is an answer of theirs; going back and forward in the history is none.
    document.getElementById("form").addEventListener("input", ({ target }) => {
      if (page.isShown()) delete session.lent[target.name];
    });
    acceptDrops(page.isShown, take);
  },

  /** Asks the worker for what is wanted now, and gives how far it is. */
  judge(v) {
    const { provider, asOf: _, ...shared } = valuesOf(v);
    v.face.fromInventory(provider, [], shared, { locale: v.catalog.locale });
    const { asOf } = today(v, v.state.asOf);
    session.want({ provider, shared, asOf });
    refreshFaults({ session, faultsOf: (key) => faultsOf(v, key) });
    if (session.phase === "wrong") throw new v.face.InputError(issuesOf(v, () => true));
    return session;
  },

  /** What stands beside the box though there is a result: what is wrong with the text, if other sources can be read. */
  beside: (v) => issuesOf(v, ({ source }) => source === TEXT),

  /** Beside what is wrong: whose answer it is instead. */
  remedy: (v) => session.phase === "wrong" && elsewhere(v),

  show(place, v, s) {
    if (!frame || frame.locale !== v.catalog.locale || !place.contains(frame.root)) {
      frame = newFrame(v, s, page);
      place.replaceChildren(frame.root);
    }
    frame.refresh(v, [notRead(v), elsewhere(v)]);
  },

  /** A row that is open has a record of its own; of the list, what is on the screen is printed. */
  record: (v, s) => s.open && oneRecord(v, s.open),

  spoken(v, s) {
    if (s.phase === "cancelled") return v.say("saidCancelled");
    if (s.phase !== "done") return "";
    const text = s.summary.total === 0 ? v.say("noInstance") : v.say("saidFleet", { n: s.summary.total, counts: outcomeCounts(v, s.summary, "code") });
    const bad = badSources(v).length;
    return bad === 0 ? text : v.say("saidNotRead", { n: bad, rest: text });
  },

  // ---- The open row in the history: its number only, never what it is ----

  memory: () => (session.openAt === undefined ? null : { row: session.openAt }),

  /** Opens or closes what the entry of the history says; gives what has the focus then. */
  recall(memory) {
    const before = session.openAt;
    const to = session.phase === "done" && memory && Number.isInteger(memory.row) ? memory.row : undefined;
    if (to !== before) session.openRow(to);
    if (to !== undefined) return "fleet-name";
    return before === undefined ? undefined : `open-${before}`;
  },

  reset() {
    session.empty();
  },

  /** Puts a made-up answer in, with shared facts that go with it. */
  example(v) {
    const { text, shared } = exampleOf(sellerOf(v).key, today(v, "").asOf);
    session.empty();
    session.setText(text);
    session.lent = { ...shared };
    page.go(toQuery(fleet, v, fit(fleet, v, { provider: sellerOf(v).key, asOf: v.state.asOf, ...shared })), "verdict-title");
  },
};

/** That the text is another provider's, with a way there. */
function elsewhere(v) {
  if (!session.other) return false;
  const { name } = sellers(v).find(({ key }) => key === session.other);
  const { provider: _, region: __, ...rest } = v.state;
  const address = toQuery(fleet, v, fit(fleet, v, { ...rest, provider: session.other }));
  return el("div", { class: "elsewhere" }, el("p", {}, v.say("elsewhere", { name })),
    el("button", { type: "button", class: "ask", id: "elsewhere", "data-go": address, "data-then": "verdict-title" }, v.say("readAs", { name })));
}
