// The rules of today's catalogue as plain HTML, for who has no script, and for who wants to read them all: made by calling the package, so that
// they say what it says.
import { catalog, check, describe, version } from "../pkg/node.js";
import { labelOf } from "../src/face/answers.js";
import { dateWords, LOCALES, speaker } from "../www/words.js";

const SHOWN = 2; // sources of a rule; the page of the product shows the rest
/** What a rule needs where nothing is to be read in it: every product's first rules. */
const PLAIN = new Set(["nothing", "product"]);

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** What the package puts in backticks, as code. */
const rich = (text) => escaped(text).replace(/`([^`]*)`/g, "<code>$1</code>");

/** The rules of a product with their words, by the rules of the day on which the pages were last read. */
function rulesOf(locale, provider, product) {
  const verdict = check({ provider: provider.key, product: product.key }, { asOf: version.reviewedOn, locale });
  const about = describe(verdict, locale);
  return { verdict, rules: verdict.findings.map((finding, k) => ({ finding, ...about[k] })) };
}

/** What a rule needs; where pages disagree, what each of them says. */
const needOf = (words, { needed, readings }) =>
  readings.length === 0 ? escaped(needed) : `<small>${escaped(labelOf(words.statuses, "disputed"))}</small> ${readings.map((one) => escaped(one.needed)).join(" <b>/</b> ")}`;
/** Whether the need says nothing more than the name of the rule does. */
const same = ({ rule, needed, finding }) => finding.fact === "region" || rule.toLowerCase() === needed.toLowerCase();

const published = (words) => words.providers.filter(({ open }) => !open);

/** For the page without script: of each provider's first product what its rules need. */
export function rulesTable(locale) {
  const words = catalog(locale);
  const say = speaker(locale);
  const rows = published(words).map((provider) => {
    const [product] = provider.products;
    const needs = rulesOf(locale, provider, product).rules.filter(({ finding }) => !PLAIN.has(finding.needed.kind));
    return `<tr><th scope="row">${escaped(provider.name)}<br>${escaped(product.name)}</th><td><ul>${needs.map((one) => `<li>${escaped(one.rule)}${same(one) ? "" : say("colon") + needOf(words, one)}</li>`).join("")}</ul></td></tr>`;
  });
  return `<table class="rules"><caption>${escaped(say("rulesOf", { date: dateWords(locale, version.reviewedOn) }))}</caption><tbody>${rows.join("")}</tbody></table>`;
}

const time = (locale, iso) => `<time datetime="${iso}">${escaped(dateWords(locale, iso))}</time>`;

function sources(locale, words, say, list) {
  const one = ({ url, title, publisher, date, dateKind, grade }) => {
    const cite = url.startsWith("https:") ? `<a href="${escaped(url)}" rel="external">${escaped(title)}</a>` : escaped(title);
    const dated = date ? say(dateKind, { date: "{date}" }).split("{date}").map(escaped).join(time(locale, date)) : escaped(say("none"));
    return `<li><cite>${cite}</cite> <span class="about"><span>${escaped(labelOf(words.publishers, publisher))}</span><span>${dated}</span><span>${escaped(labelOf(words.grades, grade))}</span></span></li>`;
  };
  const rest = list.length - SHOWN;
  const more = rest > 0 ? `<li>${escaped(say(rest === 1 ? "oneMore" : "more", { n: rest }))}</li>` : "";
  return list.length === 0 ? escaped(say("noSource")) : `<ul class="sources">${list.slice(0, SHOWN).map(one).join("")}${more}</ul>`;
}

function productSection(locale, words, say, provider, product) {
  const { verdict, rules } = rulesOf(locale, provider, product);
  const id = `${provider.key}-${product.key}`;
  const only = ({ appliesTo }) => (appliesTo.length === 1 ? `<br><small>${escaped(say("only", { question: provider.questions[appliesTo[0]] }))}</small>` : "");
  const rows = rules.filter(({ finding }) => finding.needed.kind !== "nothing").map((one) =>
    `<tr role="row"><th scope="row" role="rowheader">${escaped(one.rule)}${only(one.finding)}</th><td role="cell">${PLAIN.has(one.finding.needed.kind) ? rich(one.finding.message) : needOf(words, one)}</td><td role="cell">${sources(locale, words, say, one.finding.sources)}</td></tr>`);
  const decided = ["code", "filing"].filter((question) => verdict[question].outcome !== "incomplete");
  const answers = decided.map((question) => `<p>${escaped(provider.questions[question])} <strong>${escaped(labelOf(words.outcomes, verdict[question].outcome))}</strong> ${rich(verdict[question].summary)}</p>`);
  return `<section id="${escaped(id)}"><h3>${escaped(product.name)}</h3>${answers.join("")}
<table class="rules" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${escaped(say("rule"))}</th><th scope="col" role="columnheader">${escaped(say("needed"))}</th><th scope="col" role="columnheader">${escaped(say("sources"))}</th></tr></thead><tbody role="rowgroup">
${rows.join("\n")}
</tbody></table></section>`;
}

/** A page of its own that needs no script: its title by key, its name without language, and what stands in it as HTML. */
export function document(locale, { title, name, intro, main }) {
  const say = speaker(locale);
  const other = LOCALES.find((one) => one !== locale);
  return `<!DOCTYPE html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="description" content="${escaped(say("rulesIntro"))}">
    <title>${escaped(say(title))}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="./style.css">
  </head>
  <body class="document">
    <header>
      <p class="top"><a href="./?lang=${locale}">${escaped(say("toPage"))}</a> <a href="./${name}.${other}.html" lang="${other}" hreflang="${other}">${escaped(speaker(other)(title))}</a></p>
      <h1>${escaped(say(title))}</h1>
${intro ? `      <p id="intro">${intro}</p>\n` : ""}    </header>
    <main>
${main}
    </main>
    <footer><p>${escaped(say("about"))}</p></footer>
  </body>
</html>
`;
}

/** Every product's rules with their sources, as a page of its own. */
export function rulesPage(locale) {
  const words = catalog(locale);
  const say = speaker(locale);
  const list = published(words);
  const contents = list.map((provider) => `<li><a href="#${provider.key}">${escaped(provider.name)}</a></li>`).join("");
  const body = list.map((provider) => `<section id="${provider.key}"><h2>${escaped(provider.name)}</h2><p>${escaped(say("codeNamed", { code: provider.code }))}${say("space")}${escaped(provider.about)}</p>
${provider.products.map((product) => productSection(locale, words, say, provider, product)).join("\n")}</section>`).join("\n");
  return document(locale, {
    title: "rulesTitle",
    name: "rules",
    intro: `${escaped(say("rulesIntro"))}${say("space")}${escaped(say("rulesOf", { date: dateWords(locale, version.reviewedOn) }))}`,
    main: `<nav aria-label="${escaped(say("provider"))}"><ul class="contents">${contents}</ul></nav>\n${body}`,
  });
}
