// What the element itself says: English and Chinese side by side. Everything about rules, facts, providers, outcomes and statuses comes
// from the package and is never repeated here.

const table = {
  failed: ["The rules could not be loaded, so this cannot be checked here just now.", "规则未能加载，暂时无法在此检查。"],
  wrong: ["No answer, because this cannot be read:", "暂无结论，以下内容无法识别："],
  issue: ["`{name}`: {message}; {help}", "`{name}`：{message}；{help}"],

  // The answers
  provider: ["provider", "服务商"],
  product: ["product", "产品"],
  dependsOn: ["It depends on: {list}.", "还取决于：{list}。"],
  secondary: ["A rule behind it rests on second-hand texts only.", "所依据的规定中有的只有二手资料。"],
  plans: ["What to change", "可以这样改"],
  noPlan: ["No change of it is known to help, and no other product of this provider.", "没有已知的改法，该服务商也没有其他可用的产品。"],
  time: ["Over time", "时间轴"],
  page: ["Change the facts on the full page", "在完整页面中修改条件"],

  // The rules
  group: ["{status}: {n}", "{status}：{n} 条"],
  found: ["Yours", "你的情况"],
  needed: ["Needed", "要求"],
  neededByAll: ["Enough for every page", "满足所有说法"],
  notAnswered: ["not given", "未说明"],
  assumed: ["assumed", "假定"],
  assumedText: ["“Assumed” is what is taken for granted of an instance still to be bought.", "“假定”指对准备购买的实例默认成立的情况。"],
  only: ["Counts only for: {question}", "仅涉及：{question}"],
  sources: ["Sources", "来源"],
  noSource: ["No published page was found.", "未找到公开页面。"],
  more: ["{n} more sources", "另外 {n} 个来源"],
  oneMore: ["1 more source", "另外 1 个来源"],
  shown: ["dated {date}", "页面日期 {date}"],
  read: ["read on {date}", "{date} 读取"],
  after: ["later than {date}", "晚于 {date}"],
  none: ["undated", "无日期"],
  notes: ["Also worth knowing: {n}", "另请留意：{n} 条"],
  basis: [
    "Rules of {asOf}; the published pages were last read on {reviewedOn}. This is not the provider’s decision: check the linked pages before you pay.",
    "按 {asOf} 的规定；公开页面最近读取于 {reviewedOn}。结论不代表服务商的决定，付款前请核对所列的原始页面。",
  ],

  // For screen readers: one short line
  said: ["{outcome}. {rest}", "{outcome}。{rest}"],
  saidFails: ["Not met: {n}. {rest}", "不符合：{n} 条。{rest}"],
  saidErrors: ["No answer: {n} to put right.", "暂无结论：有 {n} 处需要更正。"],
};

/** The words of a language: `say("group", { status, n })`. */
export function speaker(locale) {
  const column = locale === "zh-CN" ? 1 : 0;
  return (key, values = {}) => table[key][column].replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

const formats = new Map();
/** A formatter of `Intl`, made once: each costs more than all that is drawn with it. */
function format(Kind, locale, options) {
  const key = Kind.name + locale;
  if (!formats.has(key)) formats.set(key, new Kind(locale, options));
  return formats.get(key);
}

/** A civil date in words. */
export const dateWords = (locale, iso) =>
  format(Intl.DateTimeFormat, locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));

export const listWords = (locale, words) => format(Intl.ListFormat, locale, { style: locale === "zh-CN" ? "narrow" : "long" }).format(words);
