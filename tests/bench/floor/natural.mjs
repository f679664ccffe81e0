// The floor as most people write it: dates are JavaScript's own Date, each sentence is made anew, each later day judged in full.
import { floor as verdicts } from "./verdict.mjs";

const DAY = 86_400_000;
/** The day as many months later or earlier, or the last of a shorter month. */
function shifted(day, months) {
  const date = new Date(day * DAY);
  const target = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  return target.setUTCDate(Math.min(date.getUTCDate(), last)) / DAY;
}

export const floor = (tables) =>
  verdicts(tables, {
    read: (instance) => instance,
    sentence: (_row, _key, _found, _have, make) => make(),
    again: () => true,
    day: (text) => Date.parse(text) / DAY,
    iso: (day) => new Date(day * DAY).toISOString().slice(0, 10),
    plusMonths: shifted,
    /** The last day whose term of so many months ends on this day. */
    minusMonths(end, months) {
      let day = shifted(end, -months);
      while (shifted(day + 1, months) === end) day++;
      return day;
    },
  });
