// What the readers of every provider ask of a value that they cannot trust to be there, or to be of its kind.

/** The civil date in China of a time as APIs write it; a time without a zone is UTC. Anything else is no date. */
export function civil(time) {
  if (typeof time !== "string" || !/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(time)) return undefined;
  const at = Date.parse(/T.*(Z|[+-]\d\d:?\d\d)$/.test(time) || time.length === 10 ? time : `${time}Z`);
  const china = new Date(at + 8 * 3600000);
  return Number.isNaN(at) ? undefined : china.toISOString().slice(0, 10);
}

/** The word that stands for one of theirs; a word that no documentation names says nothing. */
export const word = (words, value) => (typeof value === "string" && Object.hasOwn(words, value) ? words[value] : undefined);

/** Whether a list has something in it; undefined where there is no list to look at. Some APIs write null for an empty one. */
export const filled = (list) => (list === null ? false : Array.isArray(list) ? list.length > 0 : undefined);

/** Only a subscription has an end: of other instances APIs tell a day far away, or an old one. */
export const ends = (billing, time) => (billing === "subscription" ? civil(time) : undefined);
