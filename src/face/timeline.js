// The time of an instance as a picture, and the same as a table: what was bought, what the rules ask for, and how long an answer holds.
//
// It imports nothing: the package comes as an argument. Shapes are drawn in the colour of the text, and each says in words what it is.

const WORDS = {
  en: {
    name: "Timeline of this instance", table: "The same as a table", what: "What", when: "When",
    today: "Today", asked: "Day asked about", buyToday: "If bought today", buyAsked: "If bought on the day asked about",
    created: "Created", start: "Start of the paid term", startFromEnd: "Start, worked out from the expiry",
    bought: "Bought: {n}", boughtEarliest: "Bought: {n}, if begun when created", first: "First order: {n}", renewals: "Renewals: {n}", paid: "Paid term",
    expires: "Expires", end: "End of the months bought", endAssumed: "End of the months bought, if bought then", endEarliest: "End of the months bought, at the earliest",
    totalTerm: "Needed in all: {needed}", firstOrder: "Needed in the first order: {needed}", timeLeft: "Needed to be left: {needed}", some: "{text} (some pages)",
    code: "Filing code", filing: "Direct filing", both: "Code and direct filing", answer: "{question}: {outcome}",
    span: "{from} – {to}", atLeast: "{to} or later", moreThan: "after {to}", since: "from {from}", before: "{from} – before {to}", on: "{from}",
  },
  "zh-CN": {
    name: "这台实例的时间轴", table: "以表格查看", what: "内容", when: "日期",
    today: "今天", asked: "所问日期", buyToday: "若今天购买", buyAsked: "若在所问日期购买",
    created: "创建日", start: "付费周期起始日", startFromEnd: "起始日（由到期日推算）",
    bought: "已购：{n}", boughtEarliest: "已购：{n}（若自创建日起算）", first: "首次购买：{n}", renewals: "续费：{n}", paid: "付费周期",
    expires: "到期日", end: "所购时长届满", endAssumed: "所购时长届满（若当天购买）", endEarliest: "所购时长最早届满",
    totalTerm: "累计需购买：{needed}", firstOrder: "首次需购买：{needed}", timeLeft: "剩余时间需：{needed}", some: "{text}（部分页面）",
    code: "备案码", filing: "直接备案", both: "备案码和直接备案", answer: "{question}：{outcome}",
    span: "{from}至{to}", atLeast: "到{to}或更晚", moreThan: "到{to}之后", since: "{from}起", before: "{from}起，{to}之前", on: "{from}",
  },
};

/** The rules that ask for a length of time. */
const LENGTHS = new Set(["totalTerm", "firstOrder", "timeLeft"]);
/** Answers worth a span; of the others there is nothing to wait for. */
const OPEN = new Set(["eligible", "disputed", "incomplete"]);
/** About as many Latin letters stand beside each other where the picture is narrowest. */
const ONE_LINE = 58;

// ---- Civil dates ----

const DAY = 86_400_000;
const time = (iso) => Date.parse(`${iso}T00:00:00Z`);
const day = (at) => new Date(at).toISOString().slice(0, 10);
const later = (iso, days) => day(time(iso) + days * DAY);
const last = (...days) => days.filter(Boolean).sort().at(-1);

/** So many months later: the same day of the month, or its last where there is none. */
function months(iso, n) {
  const [year, month, date] = iso.split("-").map(Number);
  const end = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return day(Date.UTC(year, month - 1 + n, Math.min(date, end)));
}

/** The one day from which so many months end on the given one; where several do, there is none. */
function monthsBefore(iso, n) {
  const start = months(iso, -n);
  return months(start, n) === iso && months(later(start, 1), n) !== iso ? start : undefined;
}

/** Today in China, as the package takes it. */
const today = () => day(Date.now() + 8 * 3_600_000);

// ---- What is drawn ----

/** Whether it is still to be bought, and so starts on the day asked about: that nothing is a trial is assumed of any instance. */
export const isPlanned = ({ findings }, { stage }) => stage === "planned" || findings.some(({ assumed, fact }) => assumed && fact !== "trial");

/** The paid term as far as its days are known, and how its start is: given, worked out, assumed, or the earliest that it can be. */
function termOf(verdict, given) {
  const { startsOn, expiresOn, createdOn, firstOrderMonths, purchasedMonths: bought = firstOrderMonths } = given;
  const planned = isPlanned(verdict, given);
  const worked = expiresOn && bought && monthsBefore(expiresOn, bought);
  const [start, how] =
    startsOn ? [startsOn, "given"]
    : worked && !(createdOn > worked) ? [worked, "worked"]
    : expiresOn && bought ? []
    : planned ? [verdict.asOf, "assumed"]
    : createdOn && bought ? [createdOn, "earliest"]
    : [];
  return { planned, start, how, bought, monthsEnd: start && bought > 0 ? months(start, bought) : undefined };
}

/** The length that a rule asks for, from a day on; the last of its parts. */
function reach(needed, from) {
  const ends = (needed.parts ?? [needed]).map(({ kind, n, unit }) => {
    if (n === undefined) return undefined;
    const to = unit === "month" ? months(from, n) : unit === "day" ? later(from, n) : unit === "hour" ? later(from, n / 24) : undefined;
    return to && { to, when: kind === "moreThan" ? "moreThan" : "atLeast" };
  });
  return ends.filter(Boolean).sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
}

/** The spans of time in which an answer stays as it is, from a day on; the same of both questions once. */
function answers(verdict, start = verdict.asOf) {
  const spans = ["code", "filing"].flatMap((question) => {
    const turns = [{ on: verdict.asOf, to: verdict[question].outcome }, ...verdict.changes.filter((change) => change.question === question)];
    return turns.map(({ on, to }, k) => ({ question, outcome: to, from: last(on, start), to: turns[k + 1]?.on }));
  });
  const worth = spans.filter(({ outcome, from, to }) => OPEN.has(outcome) && (to ? from < to : outcome !== "incomplete"));
  const same = (a, b) => a.outcome === b.outcome && a.from === b.from && a.to === b.to;
  return worth.filter((span, k) => worth.findIndex((other) => same(other, span)) === k)
    .map((span) => (worth.filter((other) => same(other, span)).length > 1 ? { ...span, question: "both" } : span));
}

/** Everything that has a day, in the order of reading: what it is, and from when to when. */
function lanes({ check, describe, catalog }, verdict, given, locale) {
  const { asOf, findings } = verdict;
  const { createdOn, expiresOn, firstOrderMonths: first } = given;
  const { planned, start, how, bought, monthsEnd } = termOf(verdict, given);
  if (!given.startsOn && !expiresOn && !monthsEnd) return [];

  const say = (key, values = {}) => WORDS[locale][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const length = (n) => new Intl.NumberFormat(locale, { style: "unit", unit: "month", unitDisplay: "long" }).format(n);
  const found = [];
  const add = (kind, what, from, to, when = to ? "span" : "on") => found.push({ kind, what, from, to, when });

  const now = asOf === today();
  add("today", say(how === "assumed" ? (now ? "buyToday" : "buyAsked") : now ? "today" : "asked"), asOf);
  if (createdOn) add("point", say("created"), createdOn);
  if (how === "given") add("point", say("start"), start);
  if (how === "worked") add("point", say("startFromEnd"), start);
  if (monthsEnd && first > 0 && first < bought) {
    const renewed = months(start, first);
    add("bought", say("first", { n: length(first) }), start, renewed);
    add("renewals", say("renewals", { n: length(bought - first) }), renewed, monthsEnd);
  } else if (monthsEnd) add("bought", say(how === "earliest" ? "boughtEarliest" : "bought", { n: length(bought) }), start, monthsEnd);
  else if (start < expiresOn) add("bought", say("paid"), start, expiresOn);
  if (expiresOn) add("end", say("expires"), expiresOn);
  if (monthsEnd && monthsEnd !== expiresOn) add("end", say({ assumed: "endAssumed", earliest: "endEarliest" }[how] ?? "end"), monthsEnd);

  const told = describe(verdict, locale);
  for (const [k, { rule, needed, readings }] of findings.entries()) {
    const from = rule === "timeLeft" ? last(asOf, start) : how === "earliest" ? undefined : start;
    if (!LENGTHS.has(rule) || !from) continue;
    for (const [j, one] of (readings ?? [{ needed }]).entries()) {
      const { to, when } = reach(one.needed, from) ?? {};
      const text = say(rule, { needed: (told[k].readings[j] ?? told[k]).needed });
      if (to) add("needed", readings ? say("some", { text }) : text, from, to, when);
    }
  }

  // Of an instance still to be bought the package moves the start along with the day; here it stays where it is drawn.
  const bounded = planned && monthsEnd && !expiresOn;
  const dated = bounded ? check({ ...given, stage: "planned", startsOn: start, expiresOn: monthsEnd }, { asOf, messages: false }) : verdict;
  const { outcomes } = catalog(locale);
  for (const { question, outcome, from, to } of answers(dated, planned ? start : asOf)) {
    const label = outcomes.find(({ key }) => key === outcome).label;
    add(outcome, say("answer", { question: say(question), outcome: label }), from, to, to ? "before" : "since");
  }
  return found;
}

// ---- The picture ----

const node = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
};
const html = (tag, attributes, ...children) => node(document.createElement(tag), attributes, children);
const svg = (tag, attributes, ...children) => node(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** Letters as wide as a Latin one. */
const width = (text) => [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 2 : 1), 0);

/** One shape by what it stands for, at a height; `x` puts a day on the line. Colours and sizes are the reader's: `currentColor` and em. */
function shape({ kind, from, to, when }, y, x) {
  const at = (iso, ...inside) => svg("svg", { x: x(iso), y: `${y}em`, overflow: "visible" }, ...inside);
  const outline = { fill: "none", stroke: "currentColor", "stroke-width": 2, "stroke-linejoin": "round", "stroke-linecap": "round" };
  if (kind === "today") return [at(from, svg("circle", { r: "0.45em", fill: "currentColor" }))];
  if (kind === "point") return [at(from, svg("circle", { r: "0.4em", ...outline }))];
  if (kind === "end") return [at(from, svg("path", { d: "M0-7 7 0 0 7-7 0Z", fill: "currentColor" }))];
  const [left, right] = [Number.parseFloat(x(from)), to ? Number.parseFloat(x(to)) : 100];
  const box = (height) => ({ x: `${left}%`, y: `${y - height / 2}em`, width: `${Math.max(right - left, 0.4).toFixed(2)}%`, height: `${height}em`, rx: 3 });
  if (kind === "bought") return [svg("rect", { ...box(0.8), fill: "currentColor" })];
  if (kind === "renewals") return [svg("rect", { ...box(0.8), ...outline, fill: "currentColor", "fill-opacity": 0.35 })];
  if (kind === "needed") {
    const tip = when === "moreThan" ? "M0-7V7M3-5 8 0 3 5" : "M0-7V7";
    return [
      svg("line", { x1: x(from), x2: x(to), y1: `${y}em`, y2: `${y}em`, ...outline }),
      at(from, svg("path", { d: "M0-7V7", ...outline })),
      at(to, svg("path", { d: tip, ...outline })),
    ];
  }
  const dash = { disputed: "1 5", incomplete: "7 5" }[kind];
  return [svg("rect", { ...box(0.8), ...outline, ...(dash ? { "stroke-dasharray": dash } : { fill: "currentColor", "fill-opacity": 0.35 }) })];
}

function picture(found, words, text) {
  const days = found.flatMap(({ from, to }) => [from, to]).filter(Boolean).map(time);
  const [first, end] = [Math.min(...days), Math.max(...days)];
  const x = (iso) => `${(2 + (96 * (time(iso) - first)) / Math.max(end - first, DAY)).toFixed(2)}%`;
  const marks = found.filter(({ kind }) => kind === "today" || kind === "end");
  let y = 0;
  const rows = found.map((lane) => {
    const when = text(lane);
    const two = width(lane.what) + width(when) > ONE_LINE;
    const label = svg("text", { y: `${y + 1.1}em`, fill: "currentColor", class: "what" }, lane.what);
    const dates = svg("text", { ...(two ? { y: `${y + 2.4}em` } : { y: `${y + 1.1}em`, x: "100%", "text-anchor": "end" }), fill: "currentColor", class: "when" }, when);
    const middle = y + (two ? 3.4 : 2.1);
    y = middle + 1;
    return svg("g", { "data-kind": lane.kind }, label, dates, svg("g", { class: "shape" }, ...shape(lane, middle, x)));
  });
  const guides = marks.map(({ from }) => svg("line", { x1: x(from), x2: x(from), y1: "1.6em", y2: `${y - 0.4}em`, stroke: "currentColor", "stroke-opacity": 0.3 }));
  return svg("svg", { role: "img", "aria-label": words.name, width: "100%", height: `${y.toFixed(1)}em`, "font-size": "0.9em" }, svg("g", { class: "guides" }, ...guides), ...rows);
}

/** A picture that is wider than its room can be scrolled, by keyboard too; one that fits takes no stop. */
function scroller(image, name) {
  const room = html("div", { class: "timeline-room" }, image);
  new ResizeObserver(() => {
    const scrolls = room.scrollWidth > room.clientWidth;
    for (const [key, value] of Object.entries({ tabindex: "0", role: "group", "aria-label": name })) {
      if (scrolls) room.setAttribute(key, value);
      else room.removeAttribute(key);
    }
  }).observe(room);
  return room;
}

/**
 * The time of an instance: a picture, and its words as a table. Undefined where no day of a term is known.
 * `face` is the package (`check`, `describe`, `catalog`); `instance` is what the verdict was asked about.
 */
export function timeline(face, { verdict, instance, locale }) {
  const words = WORDS[locale];
  const found = lanes(face, verdict, instance, locale);
  if (found.length === 0) return undefined;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const parts = (lane, make) => words[lane.when].split(/\{(\w+)\}/).map((part, k) => (k % 2 === 1 ? make(lane[part], dates.format(time(lane[part]))) : part));
  const rows = found.map((lane) =>
    html("tr", {}, html("th", { scope: "row" }, lane.what), html("td", {}, ...parts(lane, (iso, text) => html("time", { datetime: iso }, text)))));
  return html("figure", { class: "timeline", part: "timeline" },
    scroller(picture(found, words, (lane) => parts(lane, (_, text) => text).join("")), words.name),
    html("details", { id: "timeline-table" }, html("summary", {}, words.table),
      html("table", {}, html("thead", {}, html("tr", {}, html("th", { scope: "col" }, words.what), html("th", { scope: "col" }, words.when))), html("tbody", {}, ...rows))));
}
