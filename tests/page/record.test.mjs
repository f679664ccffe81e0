// The page on paper: a record of its result on two pages, whatever it is. Printed, and read back from the PDF.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe as group, test } from "node:test";
import { promisify } from "node:util";
import { catalog, check, checkCode, describe, diagnose, plan, purchase } from "../../pkg/node.js";
import { browsing, inTurn, label, LANGUAGES, query, TODAY } from "./browser.mjs";

const site = browsing();
const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), "icp-eligibility-record-"));
after(() => rm(folder, { recursive: true, force: true }));

/** A text as it can be looked for in what pdftotext gives: lines break anywhere, and a state begins with a capital. */
const bare = (text) => text.normalize("NFKC").replace(/[\s`]/g, "").toLowerCase();

/** Prints a page: how many pages of paper it takes, and everything that is on them. */
async function print(page, name) {
  const file = join(folder, `${name}.pdf`);
  await writeFile(file, await page.pdf({ format: "A4" }));
  const [info, text] = await Promise.all([run("pdfinfo", [file]), run("pdftotext", ["-raw", file, "-"], { maxBuffer: 1 << 24 })]);
  return { pages: Number(/Pages:\s+(\d+)/.exec(info.stdout)[1]), paper: bare(text.stdout) };
}

const ecs = {
  provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", accountSite: "china",
};
const cvm = {
  provider: "tencent", product: "cvm", region: "ap-guangzhou", billing: "subscription",
  purchasedMonths: 4, publicIp: "assigned", bandwidthMbps: 1, accountKind: "personal",
};
const owned = {
  ...ecs, stage: "owned", trial: false, createdOn: "2026-10-01", startsOn: "2026-10-01", expiresOn: "2027-02-01",
  state: "running", codesUsed: 1, ownedByApplicant: true,
};
/** Every rule with most to say, and every question answered. */
const worst = { ...owned, purchasedMonths: 2, codesUsed: 5, state: "stopped", accountSite: "international" };
/** One of each outcome, and the products with the most rules and sources. */
const instances = [
  ["eligible", owned], ["disputed", { ...ecs, purchasedMonths: 3 }], ["ineligible", worst], ["incomplete", { provider: "alibaba", product: "ecs" }],
  ["notRequired", { ...ecs, region: "cn-hongkong" }], ["notCovered", { ...ecs, region: "cn-nowhere" }], ["ineligible", cvm],
];
const questionOf = (locale, name) => catalog(locale).facts.find((fact) => fact.name === name).question;
const sourcesOf = ({ findings, notes = [] }) => [...findings.flatMap(({ sources, notes: more = [] }) => [...sources, ...more.flatMap((note) => note.sources)]), ...notes.flatMap(({ sources }) => sources)];

/** What the record of an instance must hold, in a language. */
function ofInstance(instance, options) {
  const words = catalog(options.locale);
  const verdict = check(instance, options);
  const told = describe(verdict, options.locale);
  const texts = [
    ...verdict.findings.flatMap(({ message, status, fix, notes = [] }, k) => [told[k].rule, told[k].found, message, label(words.statuses, status), fix?.message, ...notes.map((note) => note.message)]),
    ...verdict.findings.flatMap(({ needed }, k) => (needed.kind === "product" ? [] : [told[k].needed, ...told[k].readings.flatMap((reading) => [reading.status, reading.needed])])),
    verdict.code.summary, verdict.filing.summary, label(words.outcomes, verdict.code.outcome),
    ...verdict.notes.map(({ message }) => message), ...plan(instance, options).flatMap(({ steps }) => steps.map(({ message }) => message)),
    ...verdict.changes.map(({ on }) => new Intl.DateTimeFormat(options.locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(on))),
    ...Object.keys(instance).filter((name) => name !== "provider" && name !== "product").map((name) => questionOf(options.locale, name)),
  ];
  return { texts, sources: sourcesOf(verdict) };
}

function ofPurchases(need, options) {
  const list = purchase(need, options);
  const texts = list.flatMap((one) => [one.message, ...describe({ ...one, findings: one.because }, options.locale).map(({ rule }) => rule), ...one.because.map(({ message }) => message)]);
  return { texts, sources: list.flatMap(({ because }) => sourcesOf({ findings: because })) };
}

function ofCode(code, options) {
  const verdict = checkCode(code, options);
  return { texts: [verdict.usable.summary, ...verdict.findings.map(({ message }) => message), ...describe(verdict, options.locale).map(({ rule }) => rule), questionOf(options.locale, "codeState")], sources: sourcesOf(verdict) };
}

function ofSymptom(symptom, about, options) {
  const causes = diagnose(symptom, about, options);
  return {
    texts: causes.flatMap(({ message, fix, status }) => [message, status !== "ruledOut" && fix, label(catalog(options.locale).causeStatuses, status)]), sources: causes[0].sources };
}

const code = { provider: "tencent", codeState: "cancelled", expiresOn: "2027-02-01" };
const seen = { provider: "alibaba", product: "ecs", billing: "payAsYouGo", stage: "owned" };
/** Name, answers, what must be on paper, and how many pages it may take. */
const records = [
  ...instances.map(([outcome, instance]) => [`${instance.provider} ${outcome}`, instance, (options) => ofInstance(instance, options), 2]),
  ["purchases of a provider", { view: "purchase", websites: 8, providers: "alibaba" }, (options) => ofPurchases({ websites: 8, providers: ["alibaba"] }, options), 2],
  // A list of all 17 products on the market, each with its rules: as long as it is.
  ["purchases everywhere", { view: "purchase", websites: 8 }, (options) => ofPurchases({ websites: 8 }, options), 3],
  ["a code", { view: "code", ...code }, (options) => ofCode(code, options), 2],
  ["a message", { view: "symptom", symptom: "alibaba-no-apply-button", ...seen }, (options) => ofSymptom("alibaba-no-apply-button", seen, options), 2],
];

group("on paper", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    for (const [name, answers, wanted, most] of inTurn(records, locale)) {
      test(`${name}: everything, on ${most} pages at most (${locale})`, async (t) => {
        const page = await site.open(t, query(answers, { lang: locale }), { scheme: "dark" });
        const { pages, paper } = await print(page, `${name}-${locale}`);
        assert.ok(pages <= most, `${pages} pages`);
        const { texts, sources } = wanted({ asOf: TODAY, locale });
        const today = locale === "en" ? "November 22, 2026" : "2026年11月22日";
        for (const text of [...texts, page.url(), `catalog=${catalog().version}`, locale === "en" ? `Printed on ${today}` : `打印于 ${today}`].filter(Boolean)) assert.ok(paper.includes(bare(text)), text);
        assert.ok(sources.length > 0);
        for (const { url } of sources) assert.ok(paper.includes(bare(url)), url);
        for (const button of ["copy", "reset", "see"]) assert.ok(!paper.includes(bare(await page.locator(`#${button}`).textContent())), `no ${button} on paper`);
        assert.equal(await page.locator("#record").count(), 0, "gone from the screen");
        assert.deepEqual(page.noise, []);
      });
    }
  }

  test("of a link made under other rules, both verdicts are on paper too", async (t) => {
    const page = await site.open(t, query(worst, { catalog: "2026.07.01" }));
    const { pages, paper } = await print(page, "since");
    assert.ok(pages <= 2, `${pages} pages`);
    for (const text of ["By the rules of July 1, 2026", "made with the rules of 2026.07.01", "Running: not asked for → running"]) assert.ok(paper.includes(bare(text)), text);
  });

  test("each rule cites its own sources by number, and each address stands once", async (t) => {
    for (const instance of [{ ...ecs, purchasedMonths: 3 }, worst, cvm]) {
      const page = await site.open(t, query(instance));
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      const { rows, list } = await page.evaluate(() => {
        const numbers = (node) => [...node.querySelectorAll(".cites")].flatMap(({ textContent }) => textContent.replace(/[[\] ]/g, "").split(",").flatMap((part) => {
          const [from, to = from] = part.split("–").map(Number);
          return Array.from({ length: to - from + 1 }, (_, k) => from + k);
        }));
        return {
          rows: [...document.querySelectorAll(".paper-rules tbody tr")].map((row) => [row.cells[0].textContent, numbers(row)]),
          list: [...document.querySelectorAll(".paper-sources li")].map((item) => ({ text: item.textContent, url: item.querySelector(".url")?.textContent })),
        };
      });
      const urls = list.map(({ url }) => url).filter(Boolean);
      assert.equal(new Set(urls).size, urls.length);
      const addressOf = (n) => list[n - 1].url ?? list[Number(/the page of \[(\d+)\]/.exec(list[n - 1].text)[1]) - 1].url;
      const verdict = check(instance, { asOf: TODAY });
      const inOrder = ["fail", "disputed", "unknown", "pass"].flatMap((status) => verdict.findings.filter((finding) => finding.status === status));
      const words = describe({ ...verdict, findings: inOrder });
      assert.equal(rows.length, inOrder.length);
      for (const [k, [rule, numbers]] of rows.entries()) {
        const finding = inOrder[k];
        assert.equal(rule, words[k].rule);
        const cited = numbers.map((n) => [list[n - 1].text.replace(/^\[\d+\] | · .*/g, ""), addressOf(n)]);
        const own = sourcesOf({ findings: [finding] }).map(({ title, url }) => [title, url]);
        assert.deepEqual([...new Set(cited.map(String))].sort(), [...new Set(own.map(String))].sort(), rule);
      }
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
      assert.equal(await page.locator("#record").count(), 0);
    }
  });

  test("black on white, without a control, also from dark mode", async (t) => {
    for (const search of [query(worst), "?view=purchase", "?view=code", "?view=symptom", "?view=fleet", query({ ...ecs, purchasedMonths: "abc" })]) {
      const page = await site.open(t, search, { scheme: "dark" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const { controls, colours, ground } = await page.evaluate(() => {
        const shown = [...document.body.querySelectorAll("*")].filter((node) => node.checkVisibility());
        return {
          // What is wrong names its field on a button, which on paper is plain text.
          controls: shown.filter((node) => node.matches("button, input, select, textarea, nav a, summary") && (node.tagName !== "BUTTON" || getComputedStyle(node).borderStyle !== "none")).map((node) => node.outerHTML),
          colours: [...new Set(shown.map((node) => getComputedStyle(node).color))],
          ground: [...new Set(shown.map((node) => getComputedStyle(node).backgroundColor))].filter((colour) => colour !== "rgba(0, 0, 0, 0)"),
        };
      });
      assert.deepEqual(controls, [], search);
      for (const colour of colours) assert.ok(/\d+/g[Symbol.match](colour).every((part) => Number(part) <= 0x55), `${search}: ${colour}`);
      assert.deepEqual(await page.evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).colorScheme]), ["rgb(255, 255, 255)", "light"]);
      assert.ok(ground.every((colour) => colour === "rgb(255, 255, 255)"), ground.join());
    }
  });
});
