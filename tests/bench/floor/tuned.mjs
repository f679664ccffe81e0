// The floor tuned: dates as whole numbers of days without a Date object, those of a list remembered; and each instance, which has its
// properties now in this order, now in that, read once into an object that always has the same. And what the package does: a sentence
// is made once for what it says, and of a later day only the rules are judged again that time moves.
import { floor as verdicts } from "./verdict.mjs";

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const last = (year, month) => (month === 2 && leap(year) ? 29 : MONTH_DAYS[month - 1]);
/** Days since 1970-01-01 of a civil date, and back: counted in eras of 400 years that begin in March. */
function number(year, month, day) {
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + day - 719469;
}
function civil(n) {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return [yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - Math.floor((153 * mp + 2) / 5) + 1];
}
function remembered(make) {
  const known = new Map();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      if (known.size < 4096) known.set(key, value);
    }
    return value;
  };
}
const two = (n) => (n < 10 ? `0${n}` : n);
const parts = remembered(civil);
function plusMonths(day, months) {
  const [year, month, date] = parts(day);
  const all = year * 12 + month - 1 + months;
  const y = Math.floor(all / 12);
  const m = all - y * 12 + 1;
  return number(y, m, Math.min(date, last(y, m)));
}

const FACTS = ["provider", "product", "stage", "region", "billing", "trial", "purchasedMonths", "startsOn", "expiresOn", "publicIp", "bandwidthMbps", "state", "codesUsed", "sitesFiled", "ownedByApplicant", "accountKind", "accountSite"];
class Instance {
  constructor() {
    for (const name of FACTS) this[name] = undefined;
  }
}
function read(instance) {
  const same = new Instance();
  for (const name in instance) same[name] = instance[name];
  return same;
}

/** The sentence of a row under a key, kept by what else it says: what was found or what is had. */
function sentence(row, key, found, have, make) {
  row.said ??= new Map();
  let said = row.said.get(key);
  if (said === undefined) {
    said = new Map();
    row.said.set(key, said);
  }
  const about = have === undefined ? found : `${have.n}${have.unit}${have.precision}`;
  let text = said.get(about);
  if (text === undefined) {
    text = make();
    if (said.size < 4096) said.set(about, text);
  }
  return text;
}

const MOVING = new Set(["totalTerm", "timeLeft", "notExpired"]);

export const floor = (tables) =>
  verdicts(tables, {
    read,
    sentence,
    again: ({ rule }) => MOVING.has(rule),
    day: remembered((text) => number(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8, 10))),
    iso: remembered((day) => {
      const [year, month, date] = civil(day);
      return `${year}-${two(month)}-${two(date)}`;
    }),
    plusMonths,
    /** The last day whose term of so many months ends on this day. */
    minusMonths(end, months) {
      let day = plusMonths(end, -months);
      while (plusMonths(day + 1, months) === end) day++;
      return day;
    },
  });
