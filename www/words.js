// What the page itself says: English and Chinese side by side. Everything about rules, facts, providers, outcomes and
// statuses comes from the package and is never repeated here.

const table = {
  skip: ["To the result", "跳到结果"],

  // The views: each with its name, title, introduction, and the heads of its two halves
  views: ["What to ask", "要问什么"],
  "instance.name": ["This instance", "这台实例"],
  "instance.title": ["Can this instance give an ICP filing code?", "这台实例能用于 ICP 备案吗？"],
  "instance.intro": [
    "Describe a cloud instance and read, rule by rule, whether it can give a filing code and whether it can be used to file directly, by the published rules of a day. What you enter stays in this page: nothing is sent.",
    "填写一台云实例的情况，即可按某一天的公开规定，逐条查看它能否获得备案码、能否直接用于备案。填写的内容只留在本页，不会发送出去。",
  ],
  "instance.form": ["The instance", "实例情况"],
  "instance.see": ["See the verdict", "查看结论"],
  "instance.result": ["The verdict", "结论"],
  "purchase.name": ["What should I buy?", "该买什么？"],
  "purchase.title": ["What should I buy for an ICP filing?", "为 ICP 备案该买什么？"],
  "purchase.intro": [
    "Say how many websites and Apps are to be filed, and read what to buy of each provider, for how long, and which rules say so. What you enter stays in this page: nothing is sent.",
    "填写要备案的网站和 App 数量，即可查看各服务商处该买什么、买多久，以及依据哪些规定。填写的内容只留在本页，不会发送出去。",
  ],
  "purchase.form": ["What is to be filed", "备案需求"],
  "purchase.see": ["See what to buy", "查看购买建议"],
  "purchase.result": ["What to buy", "购买建议"],
  "code.name": ["My code", "我的备案码"],
  "code.title": ["Can this filing code be used?", "这个备案码能用吗？"],
  "code.intro": [
    "Describe a filing code that you hold and read whether it may be used for your filing, until when, and which rules say so. The code itself is not asked for, and what you enter stays in this page.",
    "填写手中备案码的情况，即可查看它能否用于本次备案、可用到哪天，以及依据哪些规定。无需填写备案码本身，填写的内容只留在本页。",
  ],
  "code.form": ["The code", "备案码情况"],
  "code.see": ["See the verdict", "查看结论"],
  "code.result": ["The verdict", "结论"],
  "symptom.name": ["What does this message mean?", "这条提示是什么意思？"],
  "symptom.title": ["What does this message mean?", "这条提示是什么意思？"],
  "symptom.intro": [
    "Choose what the console or the interface of your provider shows, and read what can be behind it. Describe the instance or the code as well, and each cause is held against it. What you enter stays in this page.",
    "选择服务商控制台或接口显示的提示，即可查看可能的原因；再填写实例或备案码的情况，就能逐一比对。填写的内容只留在本页。",
  ],
  "symptom.form": ["The message", "提示内容"],
  "symptom.see": ["See the causes", "查看原因"],
  "symptom.result": ["What can be behind it", "可能的原因"],
  "fleet.name": ["My instances", "我的实例"],
  "fleet.title": ["Which of my instances can give an ICP filing code?", "我的实例中，哪些能用于 ICP 备案？"],
  "fleet.intro": [
    "Paste what your provider’s API returned about your instances, or choose files of it, and read for each instance whether it can give a filing code, whether it can be used to file directly, and why. It is read on your own machine: nothing is sent.",
    "放入服务商接口返回的实例列表，即可逐台查看能否获得备案码、能否直接用于备案，以及原因。内容只在你自己的设备上读取，不会发送出去。",
  ],
  "fleet.form": ["The instances", "实例列表"],
  "fleet.see": ["See the list", "查看结果"],
  "fleet.result": ["The list", "结果"],
  about: [
    "This reads published pages; it is not the provider’s decision. Before you pay, check the linked pages.",
    "本页依据公开页面作出判断，不代表服务商的决定。付款前请核对所列的原始页面。",
  ],
  failed: [
    "The rules could not be loaded, so nothing can be checked here. Reload the page; the page linked below has all rules to read.",
    "规则未能加载，暂时无法检查。请刷新页面；下方链接的页面列有全部规定，可供阅读。",
  ],
  error: ["Error: {text}", "错误：{text}"],

  // The form
  provider: ["Who sells it?", "由哪家服务商提供？"],
  product: ["Which product is it?", "是哪个产品？"],
  anyProduct: ["Any name: nothing is published about this provider’s products.", "可填任意名称：未找到该服务商对产品的公开规定。"],
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

  // What to buy
  websites: ["How many websites?", "多少个网站？"],
  apps: ["How many Apps?", "多少个 App？"],
  appsHelp: ["Each takes a place of its own.", "每个 App 单独占用一个名额。"],
  from: ["Bought on which day?", "哪一天购买？"],
  for: ["How is it to be filed?", "用哪种方式备案？"],
  "for.code": ["With a filing code", "使用备案码"],
  "for.filing": ["Directly", "直接备案"],
  either: ["Either way", "都可以"],
  providers: ["At which providers?", "考虑哪些服务商？"],
  providersHelp: ["Those of whom rules of products are published.", "仅列出公开了产品规定的服务商。"],
  moreAccount: ["More about the account", "账号的其他情况"],
  choose: ["What to choose", "购买选项"],
  gives: ["What it gives", "可获得"],
  codes: ["Filing codes", "备案码"],
  direct: ["Filed directly", "直接备案"],
  places: ["Sites in all", "合计可备案"],
  leftOver: ["Left over", "剩余"],
  assumedAccount: ["Assumed of the account", "对账号的假定"],
  why: ["The rules behind it: {n}", "所依据的规定：{n} 条"],
  checkThis: ["Check this instance", "检查这台实例"],
  noProvider: ["Choose at least one provider.", "请至少选择一家服务商。"],
  nothingFrom: ["No product is known to serve this by the published rules: {list}.", "按公开规定，以下服务商没有确定可用的产品：{list}。"],

  // A code
  issuer: ["Who issued it?", "由哪家服务商发放？"],
  codeNamed: ["It is called “{code}” there.", "该服务商称之为“{code}”。"],
  usable: ["Can this code be used for this filing?", "这个备案码能用于本次备案吗？"],

  // A message
  symptom: ["What does it show?", "显示了什么？"],
  ofInstance: ["About an instance", "与实例有关"],
  ofCode: ["About a filing code", "与备案码有关"],
  itsProduct: ["Which product is it about?", "涉及哪个产品？"],
  itsProductHelp: ["With it and its facts, causes can be ruled out.", "填写产品及其情况后，可以排除一些原因。"],
  notSaid: ["Not said", "暂不填写"],
  inOrder: ["Check them in this order.", "请按此顺序检查。"],
  oneCause: ["One cause is known.", "已知的原因有一个。"],
  toDo: ["What to do", "处理方法"],
  hold: ["To hold the causes against your instance, say:", "要结合你的实例判断，请填写："],
  symptomSources: ["Who publishes it", "提示的出处"],

  // My instances: what is put in
  given: ["The API response", "接口返回的内容"],
  "given.alibaba": [
    "The JSON that `aliyun ecs DescribeInstances`, `aliyun swas-open ListInstances` or `terraform show -json` prints; several pages may follow one another.",
    "`aliyun ecs DescribeInstances`、`aliyun swas-open ListInstances` 或 `terraform show -json` 输出的 JSON；可连续放入多页。",
  ],
  "given.tencent": [
    "The JSON that `tccli cvm DescribeInstances`, `tccli lighthouse DescribeInstances` or `terraform show -json` prints; several pages may follow one another.",
    "`tccli cvm DescribeInstances`、`tccli lighthouse DescribeInstances` 或 `terraform show -json` 输出的 JSON；可连续放入多页。",
  ],
  "given.huawei": [
    "The JSON that `hcloud ECS ListServersDetails` or `terraform show -json` prints; several pages may follow one another.",
    "`hcloud ECS ListServersDetails` 或 `terraform show -json` 输出的 JSON；可连续放入多页。",
  ],
  chooseFiles: ["Choose files …", "选择文件……"],
  dropHere: ["Or drop files anywhere on this page.", "也可以把文件拖放到本页任意位置。"],
  example: ["Try an example", "试用示例"],
  exampleGone: ["The example was removed, with its answers for all instances.", "示例及其共同情况已移除。"],
  exampleAnswersGone: ["The example’s answers for all instances were removed.", "示例的共同情况已移除。"],
  files: ["Files", "文件"],
  pasted: ["Pasted text {n}", "粘贴的内容 {n}"],
  typedText: ["the text put in", "填入的文本"],
  remove: ["Remove", "移除"],
  shared: ["True of all instances", "所有实例的共同情况"],
  sharedHelp: [
    "A response seldom tells these. What you say here applies only where the response says nothing, and it does not leave this page.",
    "返回内容通常不含这些情况。此处的填写仅在返回内容未说明时采用，且不会离开本页。",
  ],
  moreShared: ["Other facts, where the response lacks them", "返回内容缺少时的其他情况"],
  at: ["{where}: {message}", "{where}：{message}"],
  moreIssues: ["({n} more places like this)", "（另有 {n} 处）"],
  notRead: ["Not in this list, because it could not be read: {list}. The reason stands beside it.", "以下内容无法读取，未计入结果：{list}。原因见其旁的提示。"],
  unreadable: ["this file cannot be read", "无法读取此文件"],
  unreadableHelp: ["choose it again", "请重新选择"],
  elsewhere: ["This looks like a response from {name}.", "这看起来是{name}返回的内容。"],
  readAs: ["Read it as {name}", "按{name}读取"],

  // My instances: how far it is
  nothingGiven: ["Nothing is put in yet. Paste, choose or drop an API response, or try an example with made-up instances.", "尚未放入内容。可粘贴、选择或拖放接口返回的内容，也可先看一个虚构实例的示例。"],
  reading: ["Reading …", "正在读取……"],
  readingNamed: ["Reading {name} …", "正在读取 {name}……"],
  checking: ["Checked: {done} of {total}", "已检查 {done} / {total}"],
  cancel: ["Cancel", "取消"],
  cancelled: ["Cancelled. What you put in is kept.", "已取消。放入的内容仍保留。"],
  again: ["Read it again", "重新读取"],
  workerFailed: ["The part of this page that reads lists could not go on. What you put in is kept.", "本页读取列表的部分未能继续运行。放入的内容仍保留。"],
  repeated: ["Repeated: {n}. Each instance counts once, as it was given last.", "重复放入 {n} 台：同一实例只计一次，以最后放入的为准。"],
  noInstance: ["There is no instance in it that is known here.", "其中没有可识别的实例。"],

  // My instances: counts and filters
  counted: ["{label} {n}", "{label} {n}"],
  inTheWay: ["What stands in the way", "未能确认可备案的原因"],
  wouldTell: ["Answers that would tell more", "补充后可进一步判断"],
  wouldTellHelp: ["If it is the same for all instances, answer it once for all.", "如果所有实例都相同，可统一填写。"],
  invalidTitle: ["Cannot be checked", "无法检查"],
  invalid: ["Not valid", "内容有误"],
  find: ["Name or id contains", "名称或 ID 包含"],
  clear: ["Show all", "显示全部"],
  left: ["{n} of {total}", "{n} / {total}"],
  named: ["name or id contains “{text}”", "名称或 ID 含“{text}”"],
  onlyThese: ["Only these: {filter}", "筛选条件：{filter}"],
  saves: ["These rows:", "以上结果："],
  csv: ["Save as CSV", "存为 CSV"],
  json: ["Save as JSON", "存为 JSON"],
  saving: ["Writing …", "正在写入……"],
  saved: ["Saved: {name}", "已保存：{name}"],

  // My instances: rows
  rowsShown: ["Instances {from} to {to} of {total}", "第 {from} 至 {to} 台，共 {total} 台"],
  noneLeft: ["No instance matches this filter.", "没有符合筛选条件的实例。"],
  instanceColumn: ["Instance", "实例"],
  productColumn: ["Product and region", "产品与地域"],
  codeColumn: ["Gives a code", "获得备案码"],
  filingColumn: ["Files directly", "直接备案"],
  reasonColumn: ["Why", "原因"],
  actionColumn: ["More", "更多"],
  missing: ["Missing", "缺少"],
  liesOutside: ["Outside mainland China", "位于中国内地以外"],
  everyRule: ["Every rule is met", "各项规定均符合"],
  nameless: ["Instance {n}", "第 {n} 台"],
  open: ["Open", "详情"],
  alone: ["Check alone", "单独检查"],
  back: ["Back to the list", "返回列表"],
  id: ["Id", "ID"],
  path: ["Place in the response", "在返回内容中的位置"],
  facts: ["What is known about it", "已知情况"],
  pages: ["Pages", "分页"],
  page: ["Page", "第"],
  ofPages: ["of {n}", "页，共 {n} 页"],
  before: ["Previous", "上一页"],
  after100: ["Next", "下一页"],
  givenWas: ["Read from: {list}", "读取自：{list}"],

  // The verdict
  bothQuestions: ["Both questions", "两个问题"],
  plans: ["What to change", "可以这样改"],
  apply: ["Apply", "采用"],
  another: ["Needs another instance", "需要另一台实例"],
  addedMonths: ["Months added", "增加月数"],
  afterwards: ["Afterwards", "采用之后"],
  stillMissing: ["some answers are missing", "还有问题未回答"],
  noPlan: ["No change of it is known to help, and no other product of this provider.", "没有已知的改法，该服务商也没有其他可用的产品。"],
  morePlans: ["{n} other ways", "另外 {n} 种办法"],
  onePlan: ["1 other way", "另外 1 种办法"],
  // Of an instance still to be bought: if it is bought on that day.
  changes: ["The same answers on later days", "同样的填写，换到以后的日期"],
  becomes: [" becomes ", "变为"],
  becauseOf: ["By: {rule}", "依据：{rule}"],
  newerRules: ["newer rules", "新的规定"],
  time: ["Over time", "时间轴"],

  // How the rules changed
  changedTimes: ["How these rules changed: {n} times since {year}", "规定的变化：{year} 年以来共 {n} 次"],
  changedOnce: ["How these rules changed: once since {year}", "规定的变化：{year} 年以来共 1 次"],
  neverChanged: ["These rules are unchanged since {year}", "规定的变化：{year} 年以来没有变化"],
  editionsPlanned: [
    "The rules of this product, newest first, and what the same answers would have given on that day.",
    "该产品的规定，从新到旧；并列出同样的填写在当时的结果。",
  ],
  editionsOwned: ["The rules of this product, newest first.", "该产品的规定，从新到旧。"],
  otherDays: ["On {n} other days pages said the same again, or only their remarks changed.", "另有 {n} 个日期，页面只是重申原有规定或仅调整了附带说明。"],
  otherDay: ["On 1 other day pages said the same again, or only their remarks changed.", "另有 1 个日期，页面只是重申原有规定或仅调整了附带说明。"],
  inForce: ["in force on the day asked about", "所问日期适用"],
  firstRules: ["The first rules known here.", "本页所知最早的规定。"],
  sameThen: ["The same answers then:", "同样的填写，当时："],
  added: ["newly stated", "首次写明"],
  dropped: ["no longer asked", "不再要求"],
  changed: ["changed", "有变化"],
  wasAsked: ["Before", "原来"],
  isAsked: ["From then on", "此后"],
  stated: ["Stated", "说明"],
  onAnother: ["on another page: {text}", "另一页面：{text}"],

  decide: ["These answers would decide:", "回答以下问题即可判断："],
  primary: ["Each rule behind it is stated first-hand.", "所依据的各项规定均有一手资料。"],
  secondary: ["A rule behind it rests on second-hand texts only.", "所依据的规定中有的只有二手资料。"],
  wrong: ["Some answers cannot be read", "有些填写无法识别"],
  wrongText: [
    "There is no result until they are put right. What you typed is kept.",
    "更正之前不给出结果；已填写的内容会保留。",
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

  // A link that was made under other rules
  otherCatalog: [
    "This link was made with the rules of {old}. They are now those of {now}, and the result follows these.",
    "此链接生成时的规则版本是 {old}，现为 {now}；以下结果按现版本给出。",
  ],
  otherCatalogOfDay: [
    "This link asks for the rules of a certain day, and they count here too. It was made with version {old} of the rules, which are now those of {now}: only what is known of that day can have changed.",
    "此链接指定了按哪一天的规定，这里同样按那一天给出。链接生成时的规则版本是 {old}，现为 {now}：可能变化的只是对那一天规定的了解。",
  ],
  newerCatalog: [
    "This link was made with newer rules, those of {old}. Here are those of {now} only, and the result follows these: it can differ from the one that was linked to.",
    "此链接生成时的规则版本是 {old}，比这里的 {now} 更新。以下结果按这里的版本给出，可能与链接原来的结果不同。",
  ],
  unknownCatalog: [
    "This link names a version of the rules that is not known. The result follows those of {now}: it can differ from the one that was linked to.",
    "此链接所写的规则版本无法识别。以下结果按 {now} 版本给出，可能与链接原来的结果不同。",
  ],
  byRulesThen: ["By the rules of {date}, as known now", "按 {date} 的规定（以目前所知为准）"],
  byRulesNow: ["By the rules of {date}", "按 {date} 的规定"],
  rulesDiffer: ["These rules ask for something else now:", "以下规定的要求有变化："],
  notAsked: ["not asked for", "没有这项要求"],
  sameRules: ["Every rule asks for the same on both days: only time has passed.", "两天的各项规定要求相同，结论不同只是因为时间已过去。"],
  sameAnswers: ["Every rule asks for the same on both days, and the answers are the same.", "两天的各项规定要求相同，结论也相同。"],
  noneThen: ["With these answers there is no result for that day.", "按这些填写，当天没有结果。"],
  listDiffers: ["By the rules of that day it would differ here:", "若按当天的规定，以下各项会不同："],
  sameList: ["By the rules of that day the result is the same.", "若按当天的规定，结果相同。"],
  moreDiffer: ["{n} more", "另外 {n} 项"],
  notListed: ["not listed", "未列出"],

  answers: ["Answers given", "填写的内容"],

  // On paper
  address: ["Address of this result", "本结果的网址"],
  printedOn: ["Printed on {date}.", "打印于 {date}。"],
  rules: ["Rule by rule", "逐条对照"],
  rule: ["Rule", "规定"],
  state: ["State", "状态"],
  reason: ["Why", "原因"],
  samePage: ["the page of [{n}]", "页面同 [{n}]"],
  cause: ["Cause", "原因"],
  productHead: ["Product", "产品"],
  onDay: ["Day", "日期"],
  question: ["Question", "问题"],
  answer: ["Answer", "结论"],

  // The pages that need no script
  allRules: ["All rules on one page", "全部规定一览"],
  accessibility: ["Accessibility", "无障碍声明"],
  rulesTitle: ["The published rules for ICP filing codes", "获得 ICP 备案码的公开规定"],
  rulesIntro: [
    "What each provider asks of an instance before it gives a filing code, or lets a website be filed with it: every product, with the pages that say so.",
    "各家服务商对可获得备案码或可用于备案的实例有哪些要求：逐个产品列出，并附出处。",
  ],
  rulesOf: ["These are the rules as the pages were last read, on {date}.", "以下规定以公开页面最近一次读取（{date}）为准。"],
  toPage: ["Check an instance", "检查一台实例"],

  // The tools
  copy: ["Copy link", "复制链接"],
  print: ["Print", "打印"],
  reset: ["Start again", "重新开始"],
  copied: ["The link is copied.", "链接已复制。"],
  copiedWithout: ["The link is copied; your instances are not in it.", "链接已复制，其中不含你的实例。"],
  notCopied: ["The link could not be copied; it is in the address bar.", "未能复制链接，请从地址栏复制。"],

  // For screen readers: one short line
  saidErrors: ["No result: {n} to put right.", "暂无结果：有 {n} 处需要更正。"],
  saidFails: ["Not met: {n}.", "不符合：{n} 条。"],
  said: ["{outcome}. {rest}", "{outcome}。{rest}"],
  saidPurchases: ["{n} products serve. {first}", "有 {n} 种产品可用。{first}"],
  saidOne: ["1 product serves. {first}", "有 1 种产品可用。{first}"],
  saidNothing: ["No product is known to serve this.", "没有确定可用的产品。"],
  saidFleet: ["{n} instances. Gives a code: {counts}", "共 {n} 台。获得备案码：{counts}"],
  saidNotRead: ["Not read: {n}. {rest}", "无法读取：{n} 项。{rest}"],
  saidLeft: ["{n} of {total} instances match.", "筛选后 {n} 台，共 {total} 台。"],
  saidCancelled: ["Cancelled.", "已取消。"],
  saidRuledOut: ["Every known cause is ruled out.", "已知的原因都已排除。"],

  // Between words
  comma: [", ", "、"],
  colon: [": ", "："],
  semicolon: ["; ", "；"],
  space: [" ", ""],
  quoted: ["“{text}”", "“{text}”"],
  between: [", ", ""],
  or: [" or ", "或"],
};

/** The languages of the page. */
export const LOCALES = ["en", "zh-CN"];
const columns = { en: 0, "zh-CN": 1 };

/** Puts values into a text; those without one stay as they are written. */
const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** The words of a language: `say("group", { status, n })`. */
export function speaker(locale) {
  const column = columns[locale] ?? 0;
  return (key, values) => fill(table[key][column], values);
}

const formats = {};
/** How dates are written in a language. Kept, and made before it is needed: making one takes as long as a verdict. */
export const dateFormat = (locale) => {
  formats[locale] ??= new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return formats[locale];
};

/** A civil date in words. */
export const dateWords = (locale, iso) => dateFormat(locale).format(new Date(`${iso}T00:00:00Z`));
