// What the element and the page say alike, in English and Chinese side by side, and how both put words and dates into a language. Everything about
// rules, facts, providers, outcomes and statuses comes from the package and is never repeated here.

/** The words that both show. */
export const shared = {
  secondary: ["One of the rules is known only from second-hand sources.", "所依据的部分规定仅有二手资料。"],
  plans: ["What to change", "可以这样改"],
  afterwards: ["Afterwards", "调整后"],
  noPlan: ["No change of it is known to help, and no other product of this provider.", "没有已知的改法，该服务商也没有其他可用的产品。"],
  time: ["Over time", "时间轴"],
  group: ["{status}: {n}", "{status}：{n} 条"],
  found: ["Yours", "你的情况"],
  needed: ["Needed", "要求"],
  neededByAll: ["Enough for every page", "满足所有说法"],
  assumed: ["assumed", "假定"],
  only: ["Counts only for: {question}", "仅涉及：{question}"],
  sources: ["Sources", "来源"],
  noSource: ["No published page was found.", "未找到公开页面。"],
  more: ["{n} more sources", "另外 {n} 个来源"],
  oneMore: ["1 more source", "另外 1 个来源"],
  shown: ["dated {date}", "页面日期 {date}"],
  read: ["read on {date}", "{date} 读取"],
  after: ["later than {date}", "晚于 {date}"],
  none: ["undated", "无日期"],
  said: ["{outcome}. {rest}", "{outcome}。{rest}"],
};

/** The words of a table by language: `speakerOf(table)("en")("group", { status, n })`. Values without a name stay as they are written. */
export const speakerOf = (table) => (locale) => {
  const column = locale === "zh-CN" ? 1 : 0;
  return (key, values = {}) => table[key][column].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
};

const formats = new Map();
/** A formatter of `Intl`, made once: each costs more than all that is drawn with it. */
function format(Kind, locale, options) {
  const key = Kind.name + locale;
  if (!formats.has(key)) formats.set(key, new Kind(locale, options));
  return formats.get(key);
}

export const dateFormat = (locale) => format(Intl.DateTimeFormat, locale, { dateStyle: "long", timeZone: "UTC" });
/** A civil date in words. */
export const dateWords = (locale, iso) => dateFormat(locale).format(new Date(`${iso}T00:00:00Z`));
/** Words as a list. */
export const listWords = (locale, words) => format(Intl.ListFormat, locale, { style: locale === "zh-CN" ? "narrow" : "long" }).format(words);
