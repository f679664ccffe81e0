// Measures the page as Lighthouse does for a phone, the median of three runs each, and what the embedded script takes to
// be run. Whoever runs it looks at the table, since a machine that is busy measures itself.
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { createRequire } from "node:module";
import { start } from "../../.ci/serve.mjs";

const { chromium } = createRequire(new URL("../package.json", import.meta.url))("playwright-core");
const RUNS = 3;
const PAGES = [
  ["the page", ""],
  ["a verdict", "?provider=alibaba&product=ecs&region=cn-hangzhou&billing=subscription&purchasedMonths=3&publicIp=assigned&accountSite=china&lang=zh-CN"],
  ["what to buy", "?view=purchase&websites=3"],
  ["all rules", "rules.en.html"],
];
const executable = process.env.CHROMIUM || "/usr/bin/chromium";
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const server = await start({ port: 0 });
const chrome = await launch({ chromePath: executable, chromeFlags: ["--headless", "--no-sandbox"] });
const rows = [];
for (const [name, path] of PAGES) {
  const results = [];
  for (let run = 0; run < RUNS; run += 1) results.push((await lighthouse(server.url + path, { port: chrome.port, logLevel: "error" })).lhr);
  const score = (category) => median(results.map(({ categories }) => Math.round(categories[category].score * 100) / 100));
  const value = (audit) => median(results.map(({ audits }) => audits[audit].numericValue));
  rows.push({
    page: name,
    performance: score("performance"), accessibility: score("accessibility"), "best practices": score("best-practices"), seo: score("seo"),
    "first paint, ms": Math.round(value("first-contentful-paint")), "largest paint, ms": Math.round(value("largest-contentful-paint")),
    "blocked, ms": Math.round(value("total-blocking-time")), "layout shift": Number(value("cumulative-layout-shift").toFixed(3)), KB: Number((value("total-byte-weight") / 1000).toFixed(1)),
  });
}
await chrome.kill();
console.table(rows);

// What the embedded script takes to be run once it is there: the time that a profile finds in it.
const browser = await chromium.launch({ executablePath: executable, args: ["--no-sandbox"] });
const times = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await browser.newPage();
  await page.route("**/blank.html", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>blank</title>" }));
  await page.goto(`${server.url}blank.html`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Profiler.enable");
  await devtools.send("Profiler.setSamplingInterval", { interval: 50 });
  await devtools.send("Profiler.start");
  await page.evaluate(() => import("/embed/v1/icp-check.js"));
  const { nodes, samples, timeDeltas } = (await devtools.send("Profiler.stop")).profile;
  const own = new Set(nodes.filter(({ callFrame }) => callFrame.url.endsWith("icp-check.js")).map(({ id }) => id));
  times.push(samples.reduce((sum, id, k) => sum + (own.has(id) ? timeDeltas[k] : 0), 0) / 1000);
  await page.close();
}
console.log(`embed/v1/icp-check.js is run in ${median(times).toFixed(1)} ms`);
await browser.close();
await server.close();
