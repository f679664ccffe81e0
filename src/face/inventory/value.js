// What the readers of every provider ask of a value that they cannot trust to be there, or to be of its kind.

const dayOf = (at) => (Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 10));

/** The civil date in China of a time as APIs write it; a time without a zone is UTC. Anything else, and a day that does not exist, is no date. */
export function civil(time) {
  const [, day, clock = "T00:00", zone = "Z"] =
    (typeof time === "string" && /^(\d{4}-\d\d-\d\d)(?:(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?)?$/.exec(time)) || [];
  // Engines take the 30th of February for the 2nd of March.
  return day && dayOf(Date.parse(day)) === day ? dayOf(Date.parse(day + clock + zone) + 8 * 3600000) : undefined;
}

/** The word that stands for one of theirs; a word that no documentation names says nothing. */
export const word = (words, value) => (typeof value === "string" && Object.hasOwn(words, value) ? words[value] : undefined);

/** Whether an item has one of these keys. */
export const has = (item, ...keys) => keys.some((key) => item[key] !== undefined);

/** Whether there is a text, such as an address or an id. */
export const said = (value) => typeof value === "string" && value !== "";

const MAX_ADDRESSES = 10_000; // more than anything has: of a list with holes only, each would be looked at
/** Whether a list is too long to be looked at. */
export const endless = (list) => list?.length > MAX_ADDRESSES;

/** Whether a list has texts in it; undefined where there is no such list to look at. Some APIs write null for an empty one. */
export function filled(list) {
  if (list === null || (Array.isArray(list) && list.length === 0)) return false;
  return (Array.isArray(list) && !endless(list) && list.every(said)) || undefined;
}

/** Beside an address that is or may be an elastic one, which has a bandwidth of its own, a bandwidth of 0 says nothing. */
export const bandwidth = (publicIp, mbps) => (mbps > 0 || publicIp === "assigned" || publicIp === "none" ? mbps : undefined);

/** So many units as months; null is no number of them. */
export const months = (count, each) => (typeof count === "number" ? count * each : undefined);
