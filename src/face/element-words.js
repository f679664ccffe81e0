// What the element itself says, beside the words that it shares with the page.
import { shared, speakerOf } from "./words.js";

const table = {
  ...shared,
  failed: ["The rules could not be loaded: this cannot be checked now.", "规则未能加载，暂时无法检查。"],
  wrong: ["No answer, because this cannot be read:", "暂无结论，以下内容无法识别："],
  issue: ["`{name}`: {message}; {help}", "`{name}`：{message}；{help}"],

  // The answers
  provider: ["provider", "服务商"],
  product: ["product", "产品"],
  dependsOn: ["It depends on: {list}.", "还取决于：{list}。"],
  page: ["Change the facts on the full page", "在完整页面中修改条件"],

  // The rules
  notAnswered: ["not given", "未说明"],
  assumedText: ["“Assumed” is what is taken for granted of an instance still to be bought.", "“假定”指对准备购买的实例默认成立的情况。"],
  notes: ["Also worth knowing: {n}", "另请留意：{n} 条"],
  basis: [
    "Rules of {asOf}; the published pages were last read on {reviewedOn}. This is not the provider’s decision: check the pages before you pay.",
    "按 {asOf} 的规定；公开页面最近读取于 {reviewedOn}。结论不代表服务商的决定，付款前请核对来源页面。",
  ],

  // For screen readers: one short line
  saidFails: ["Not met: {n}. {rest}", "不符合：{n} 条。{rest}"],
  saidErrors: ["No answer: {n} to put right.", "暂无结论：有 {n} 处需要更正。"],
};

/** The words of a language: `say("group", { status, n })`. */
export const speaker = speakerOf(table);
