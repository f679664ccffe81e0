// What the page itself says: English and Chinese side by side. Everything about rules, facts, providers, outcomes and
// statuses comes from the package and is never repeated here.

const table = {
  title: ["Can this instance give an ICP filing code?", "这台实例能用于 ICP 备案吗？"],
  intro: [
    "Describe a cloud instance and read, rule by rule, whether it can give a filing code and whether it can be used to file directly, by the published rules of a day. What you enter stays in this page: nothing is sent.",
    "填写一台云实例的情况，即可按某一天的公开规定，逐条查看它能否获得备案码、能否直接用于备案。填写的内容只留在本页，不会发送出去。",
  ],
  see: ["See the verdict", "查看结论"],
  skip: ["To the verdict", "跳到结论"],
  formTitle: ["The instance", "实例情况"],
  verdictTitle: ["The verdict", "结论"],
  about: [
    "This reads published pages; it is not the provider’s decision. Before you pay, check the linked pages.",
    "本页依据公开页面作出判断，不代表服务商的决定。付款前请核对所列的原始页面。",
  ],
  failed: [
    "The rules could not be loaded, so nothing can be checked here. Reload the page, or try a browser that allows WebAssembly.",
    "规则未能加载，暂时无法检查。请刷新页面，或换用支持 WebAssembly 的浏览器。",
  ],
  error: ["Error: {text}", "错误：{text}"],

  // The form
  provider: ["Who sells it?", "由哪家服务商提供？"],
  product: ["Which product is it?", "是哪个产品？"],
  asOf: ["By the rules of which day?", "按哪一天的规定？"],
  asOfHelp: ["Leave it empty for today in China.", "不填则按中国的今天。"],
  unknown: ["I do not know", "不清楚"],
  otherRegion: ["Another id …", "其他 ID……"],
  regionId: ["Another region or zone id", "其他地域或可用区 ID"],
  mainland: ["Mainland China", "中国内地"],
  outside: ["Outside mainland China", "中国内地以外"],
  special: ["Special regions", "特殊地域"],
  owned: ["For an instance bought already", "已购买的实例再填"],
  month: ["months", "个月"],
  day: ["days", "天"],
  cny: ["RMB", "元"],
  mbps: ["Mbit/s", "Mbit/s"],
  count: ["", "个"],
  issue: ["{message}; {help}", "{message}；{help}"],

  // The verdict
  bothQuestions: ["Both questions", "两个问题"],
  decide: ["These answers would decide:", "回答以下问题即可判断："],
  primary: ["Each rule behind it is stated first-hand.", "所依据的各项规定均有一手资料。"],
  secondary: ["A rule behind it rests on second-hand texts only.", "所依据的规定中有的只有二手资料。"],
  wrong: ["Some answers cannot be read", "有些填写无法识别"],
  wrongText: [
    "There is no verdict until they are put right. What you typed is kept.",
    "更正之前不给出结论；已填写的内容会保留。",
  ],
  group: ["{status}: {n}", "{status}：{n} 条"],
  found: ["Yours", "你的情况"],
  needed: ["Needed", "要求"],
  neededByAll: ["Enough for every page", "满足所有说法"],
  notAnswered: ["not answered", "未填写"],
  assumed: ["assumed", "假定"],
  assumedText: [
    "Assumed: this is what we take for granted of an instance still to be bought.",
    "假定：对准备购买的实例，我们默认如此。",
  ],
  fix: ["What would help", "怎样解决"],
  only: ["Counts only for: {question}", "仅涉及：{question}"],
  readings: ["What the pages say", "各页面的说法"],
  sources: ["Sources", "来源"],
  noSource: ["No published page was found.", "未找到公开页面。"],
  more: ["{n} more sources", "另外 {n} 个来源"],
  oneMore: ["1 more source", "另外 1 个来源"],
  shown: ["dated {date}", "页面日期 {date}"],
  read: ["read on {date}", "{date} 读取"],
  after: ["later than {date}", "晚于 {date}"],
  none: ["undated", "无日期"],
  notes: ["Also worth knowing", "另请留意"],
  basis: [
    "Rules of {asOf}, from catalogue {catalog}; the published pages were last read on {reviewedOn}.",
    "按 {asOf} 的规定；规则版本 {catalog}，公开页面最近读取于 {reviewedOn}。",
  ],
  otherCatalog: [
    "This link was made with the rules of {old}. They are now those of {now}, and the verdict follows these.",
    "此链接生成时的规则版本是 {old}，现为 {now}；以下结论按现版本给出。",
  ],
  answers: ["Answers given", "填写的内容"],
  address: ["Address of this verdict", "本结论的网址"],

  // The tools
  copy: ["Copy link", "复制链接"],
  print: ["Print", "打印"],
  reset: ["Start again", "重新开始"],
  copied: ["The link is copied.", "链接已复制。"],
  notCopied: ["The link could not be copied; it is in the address bar.", "未能复制链接，请从地址栏复制。"],

  // For screen readers: one short line
  saidErrors: ["No verdict: {n} to put right.", "暂无结论：有 {n} 处需要更正。"],
  saidFails: ["Not met: {n}.", "不符合：{n} 条。"],
  said: ["{outcome}. {rest}", "{outcome}。{rest}"],
};

const columns = { en: 0, "zh-CN": 1 };

/** Puts values into a text; those without one stay as they are written. */
const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** The words of a language: `say("group", { status, n })`. */
export function speaker(locale) {
  const column = columns[locale] ?? 0;
  return (key, values) => fill(table[key][column], values);
}

/** A civil date in words. */
export function dateWords(locale, iso) {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
