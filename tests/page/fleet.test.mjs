// "My instances": what a provider's interface answered, as a list with answers and reasons. What each row must say comes from
// the package itself, run here in Node over the same text.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe as group, test } from "node:test";
import { promisify } from "node:util";
import { catalog, check, checkAll, fromInventory, InputError, plan, validate } from "../../pkg/node.js";
import { checkItems } from "../../www/fleet-rows.js";
import { answer, browsing, cards, field, fitsTheScreen, focused, inEverySight, isAccessible, label, LANGUAGES, plain, query, ready, tabTo, TODAY } from "./browser.mjs";

const site = browsing();
const at = (answers = {}, more = {}) => query({ view: "fleet", ...answers }, more);

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "icp-fleet-"));
});
after(() => rm(folder, { recursive: true, force: true }));

/** Writes a file to give to the page. */
async function file(name, content) {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

// ---- Answers of interfaces ----

const FORMULAS = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1", 'say "hi", all', "two\r\nlines", "plain"];
const ecs = (k, more = {}) => ({
  InstanceId: `i-${k}`, InstanceName: `web-${k}`, RegionId: k % 3 === 1 ? "cn-hongkong" : "cn-hangzhou", InstanceType: "ecs.g7.large", InstanceChargeType: k % 4 === 0 ? "PostPaid" : "PrePaid",
  SpotStrategy: "NoSpot", CreationTime: "2026-01-01T02:00Z", ExpiredTime: k % 5 === 0 ? "2026-10-01T16:00Z" : "2027-09-01T16:00Z", Status: "Running",
  PublicIpAddress: { IpAddress: k % 7 === 0 ? [] : ["203.0.113.10"] }, EipAddress: { IpAddress: "" }, InternetMaxBandwidthOut: 5, ...more,
});
const pageOf = (from, to, make = ecs) => ({ RequestId: `r-${from}`, Instances: { Instance: Array.from({ length: to - from }, (_, k) => make(from + k)) } });
const cvm = (k, more = {}) => ({
  InstanceId: `ins-${k}`, InstanceName: `cvm-${k}`, Placement: { Zone: "ap-guangzhou-6" }, InstanceType: "S5.MEDIUM4", InstanceChargeType: "PREPAID", RestrictState: "NORMAL",
  CreatedTime: "2026-06-01T02:00:00Z", ExpiredTime: "2027-09-01T02:00:00Z", InstanceState: "RUNNING", PublicIpAddresses: ["203.0.113.20"],
  InternetAccessible: { InternetMaxBandwidthOut: 5, PublicIpAssigned: true }, ...more,
});
const servers = { servers: [{ id: "a-1", name: "hw-1", status: "ACTIVE", created: "2026-06-01T02:00:00Z", "OS-EXT-AZ:availability_zone": "cn-north-4a", metadata: { charging_mode: "1" }, addresses: {} }] };
const SHARED = { ownedByApplicant: true, accountSite: "china", purchasedMonths: 12, codesUsed: 0, sitesFiled: 0 };

// ---- What the page must say ----

/** What the package says of these answers. */
function expected(provider, json, shared = {}, asOf = TODAY) {
  const items = fromInventory(provider, json, shared, { items: true });
  return checkAll(items.map(({ instance }) => instance), { asOf }).map((row, k) => ({ ...items[k], row }));
}

const HELD_UP = ["ineligible", "notRequired", "disputed", "notCovered"];
/** The rules in the way of a row's answers, from its whole verdict. */
function inTheWay({ instance }, asOf = TODAY) {
  const verdict = check(instance, { asOf });
  return [...new Set(["code", "filing"].flatMap((question) => (HELD_UP.includes(verdict[question].outcome) ? verdict[question].because : [])))];
}

const OUTSIDE = { en: "Outside mainland China", "zh-CN": "位于中国内地以外" };

function count(keys) {
  const found = {};
  for (const key of keys) found[key] = (found[key] ?? 0) + 1;
  return found;
}

/** The table, once all of its rows are in. */
async function whole(page) {
  await page.waitForSelector(".fleet-table:not([aria-busy])", { state: "attached" });
  return page.locator(".fleet-table");
}

/** The rows that the page shows. */
const shownRows = async (page) => (await whole(page)).locator("tbody tr").evaluateAll((rows) => rows.map((row) => ({
  index: Number(row.dataset.index),
  name: row.querySelector("th .name").textContent,
  id: row.querySelector("th code")?.textContent ?? "",
  product: row.querySelector(".product").textContent,
  region: row.querySelector(".product ~ .hint").textContent,
  outcomes: [...row.querySelectorAll(".outcome-cell")].map((cell) => [cell.dataset.outcome, cell.textContent]),
  pictures: row.querySelectorAll(".outcome-cell .icon").length,
  borders: [...row.querySelectorAll(".outcome-cell")].map((cell) => getComputedStyle(cell).borderInlineStartStyle),
  why: row.querySelector(".reasons").textContent,
})));

const tallies = (page, name) => page.locator(`[id^="by-${name}-"]`).evaluateAll((nodes, start) =>
  Object.fromEntries(nodes.map((node) => [node.id.slice(start), Number(node.querySelector("strong").textContent.replaceAll(",", ""))])), `by-${name}-`.length);

const phase = (page, name, timeout = 20_000) => page.waitForSelector(`#fleet[data-phase="${name}"]`, { timeout, state: "attached" });
const total = (page, text) => page.waitForFunction((want) => document.getElementById("left")?.textContent === want, text);

/** Opens the view and waits until its worker is there. */
async function open(t, answers = {}, options = {}) {
  const page = await site.open(t, at(answers, { lang: options.locale === "zh-CN" ? "zh-CN" : "en" }), options);
  await phase(page, "empty");
  return page;
}

/** Pastes as a browser does: the text goes in unless the page takes the event. All tests share one clipboard, so that is left alone. */
async function paste(page, text) {
  await field(page, "data").focus();
  const goesIn = await page.evaluate((what) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", what);
    return document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
  if (goesIn) await page.keyboard.insertText(text);
}

/** The page's counts and rows are what the package says. */
async function agrees(page, want, locale = "en") {
  const words = catalog(locale);
  for (const question of ["code", "filing"]) assert.deepEqual(await tallies(page, question), count(want.map(({ row }) => row[question])), question);
  const missing = await page.locator('[id^="ask-"]').evaluateAll((nodes) => Object.fromEntries(nodes.map((node) => [node.id.slice(4), Number(node.querySelector("strong").textContent)])));
  assert.deepEqual(missing, count(want.flatMap(({ row }) => [...row.missing])));
  assert.deepEqual(await tallies(page, "rule"), count(want.flatMap((one) => inTheWay(one))));
  for (const chip of await page.locator('[id^="by-rule-"]').evaluateAll((nodes) => nodes.map((node) => ({ rule: node.id.slice(8), text: node.querySelector(".label").textContent })))) {
    const rows = want.filter((one) => inTheWay(one).includes(chip.rule));
    assert.equal(chip.text.includes(OUTSIDE[locale]), rows.some(({ row }) => [row.code, row.filing].includes("notRequired")), chip.text);
    if (rows.every(({ row }) => [row.code, row.filing].every((outcome) => ["eligible", "ineligible"].includes(outcome)))) {
      assert.equal(chip.text, locale === "en" ? `Not met: “${label(words.rules, chip.rule)}”` : `不符合：“${label(words.rules, chip.rule)}”`);
    }
  }
  const rows = await shownRows(page);
  assert.equal(rows.length, Math.min(100, want.length));
  for (const [k, shown] of rows.entries()) {
    const { name, id, instance, row } = want[k];
    const provider = words.providers.find(({ key }) => key === instance.provider);
    assert.equal(shown.name, name || id);
    if (name) assert.equal(shown.id, id);
    assert.equal(shown.product, provider.products.find(({ key }) => key === instance.product).name);
    assert.ok(shown.region.includes(instance.region ?? ""));
    const never = ({ code, filing, because }) => code === "ineligible" && filing === "ineligible" && because.includes("product");
    assert.deepEqual(shown.outcomes, ["code", "filing"].map((question) => [row[question], never(row) ? words.never : label(words.outcomes, row[question])]));
    assert.equal(shown.pictures, 2);
    const outside = row.code === "notRequired" && row.filing === "notRequired";
    if (outside) assert.equal(shown.why, OUTSIDE[locale]);
    else for (const rule of inTheWay(want[k])) assert.match(shown.why, new RegExp(`[:：].*“${label(words.rules, rule)}”`), name);
    for (const fact of row.missing) assert.ok(shown.why.includes(words.facts.find(({ name: one }) => one === fact).label), `${name}: ${fact} in ${shown.why}`);
    if (row.code === "eligible" && row.filing === "eligible") assert.equal(shown.why, { en: "Every rule is met", "zh-CN": "各项规定均符合" }[locale]);
    assert.notEqual(shown.why, "", "no answer is without its reason");
  }
}

/** The cells of a CSV by RFC 4180, written without a look at the page's writer. */
function parseCsv(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const [whole, quoted, bare, end] = cell.exec(text) ?? assert.fail(`not CSV at ${cell.lastIndex}`);
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === "\r\n") rows.push([]);
    if (whole === "") break;
  }
  if (rows.at(-1).length === 0) rows.pop();
  return rows;
}

async function saved(page, format) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#save-${format}`)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

group("my instances", { concurrency: 2 }, () => {
  // ---- Giving ----

  for (const locale of LANGUAGES) {
    test(`each provider's example shows what the package says, in words, with an icon and a border (${locale})`, async (t) => {
      const page = await open(t, {}, { locale });
      for (const provider of ["alibaba", "tencent", "huawei"]) {
        await page.selectOption("#f-provider", provider);
        await page.click("#example");
        await phase(page, "done");
        const json = JSON.parse(await field(page, "data").inputValue());
        const address = new URL(page.url()).searchParams;
        const { facts } = catalog();
        const shared = Object.fromEntries([...address].filter(([key]) => facts.some(({ name }) => name === key)).map(([key, value]) =>
          [key, { whole: Number(value), yesNo: value === "true" }[facts.find(({ name }) => name === key).kind] ?? value]));
        const want = expected(provider, json, shared);
        assert.ok(want.length >= 4 && want.length <= 6);
        assert.ok(new Set(want.map(({ row }) => row.code)).size >= 3, "different answers are seen");
        await agrees(page, want, locale);
        const look = new Map((await shownRows(page)).flatMap(({ outcomes, borders }) => outcomes.map(([key], k) => [key, borders[k]])));
        assert.equal(look.get("ineligible"), "double");
        assert.notEqual(look.get("incomplete") ?? "dashed", "double");
        assert.equal(await page.locator('[data-view="fleet"]').textContent(), { en: "My instances", "zh-CN": "我的实例" }[locale]);
        assert.equal(await page.locator('label[for="f-data"]').textContent(), { en: "The API response", "zh-CN": "接口返回的内容" }[locale]);
        await page.click("#open-0");
        assert.ok((await page.locator(".one-head").textContent()).includes({ en: "Place in the response", "zh-CN": "在返回内容中的位置" }[locale]));
        await page.click("#back");
        await whole(page);
        if (locale === "zh-CN") {
          const text = await page.locator("#verdict, #form").evaluateAll((nodes) => nodes.map((node) => node.innerText).join(" "));
          const latin = text.replaceAll(/example-[\w-]+|[\w-]*\d[\w-]*|(aliyun|tccli|hcloud|terraform) [\w -]*|JSON|UCloud|Flexus|cn-[a-z]+|aliyun\.com|alibabacloud\.com/g, "");
          assert.deepEqual(latin.match(/.*[A-Za-z]{4,}.*/g), null);
          assert.deepEqual(text.match(/[\u4e00-\u9fff][,;:()?!]|[,;:()?!][\u4e00-\u9fff]/g), null, "the marks of a Chinese sentence");
        }
      }
      assert.equal(await page.locator('[role="alert"], [aria-invalid]').count(), 0, "a result is not an error");
      assert.deepEqual(page.noise, []);
    });
  }

  test("a paste, a second one after it, files and a drop are read as one list", async (t) => {
    const page = await open(t, SHARED);
    const [first, second, third, fourth] = [pageOf(0, 3), pageOf(3, 5), pageOf(5, 9), pageOf(9, 10)];
    await paste(page, JSON.stringify(first, undefined, 2));
    await total(page, "3 of 3");
    await agrees(page, expected("alibaba", first, SHARED));
    await page.keyboard.press("ControlOrMeta+End");
    await paste(page, `\n${JSON.stringify(second)}`);
    await total(page, "5 of 5");
    // PowerShell writes UTF-16; a page of 100 goes beside the box when it is pasted.
    const wide = Buffer.from(`\uFEFF${JSON.stringify(fourth)}`, "utf16le");
    await page.setInputFiles("#f-files", [await file("third.json", third), await file("wide.json", wide)]);
    await total(page, "10 of 10");
    await agrees(page, expected("alibaba", [first, second, third, fourth], SHARED));
    const large = pageOf(10, 400);
    await paste(page, JSON.stringify(large, undefined, 2));
    await total(page, "400 of 400");
    assert.ok((await field(page, "data").inputValue()).length < 10_000, "a large paste stands beside the box");
    const dropped = pageOf(400, 402);
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "dropped.json"));
      const send = (type) => document.querySelector("h1").dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
      send("dragover");
      window.marked = document.getElementById("field-data").classList.contains("over");
      window.kept = !send("drop");
    }, JSON.stringify(dropped));
    await total(page, "402 of 402");
    assert.deepEqual(await page.evaluate(() => [window.marked, window.kept]), [true, true], "the place is marked, and the browser does not leave the page");
    await agrees(page, expected("alibaba", [first, second, third, fourth, large, dropped], SHARED));
    assert.deepEqual(await page.locator("#sources li > span:first-child").allTextContents(), ["third.json", "wide.json", "Pasted text 1", "dropped.json"]);
    await page.getByRole("button", { name: "Remove third.json" }).click();
    await total(page, "398 of 398");
    assert.equal(await focused(page), "remove-0", "the next one has the focus");
    assert.deepEqual(page.noise, []);
  });

  for (const locale of LANGUAGES) {
    test(`an instance that is given again counts once, as it was given last (${locale})`, async (t) => {
      const page = await open(t, SHARED, { locale });
      const counted = (n) => total(page, locale === "en" ? `${n} of ${n}` : `${n} / ${n}`);
      const path = await file(`twice-${locale}.json`, pageOf(0, 5));
      await page.setInputFiles("#f-files", path);
      await counted(5);
      assert.equal(await page.locator("#repeated").count(), 0);
      await page.setInputFiles("#f-files", path);
      await page.waitForSelector("#repeated");
      await counted(5);
      assert.match(await page.locator("#repeated").textContent(), locale === "en" ? /^Repeated: 5\. Each instance counts once/ : /^重复放入 5 台：/);
      await agrees(page, expected("alibaba", pageOf(0, 5), SHARED), locale);
      // The same ones later, one of them stopped; those without an id and another product with such an id are others.
      await page.click("#reset");
      await page.fill("#f-purchasedMonths", "12");
      const stopped = ecs(2, { Status: "Stopped", StoppedMode: "StopCharging" });
      const resource = (type, values) => ({ mode: "managed", type, address: `${type}.x`, values });
      const planned = { format_version: "1.0", values: { root_module: { resources: [
        resource("alicloud_instance", { availability_zone: "cn-hangzhou-h" }), resource("alicloud_instance", { availability_zone: "cn-hangzhou-h" }),
        resource("alicloud_simple_application_server_instance", { id: "i-1" }),
      ] } } };
      const again = { Instances: { Instance: [stopped] } };
      await field(page, "data").fill([pageOf(0, 4), again].map((one) => JSON.stringify(one)).join("\n"));
      await page.setInputFiles("#f-files", await file(`state-${locale}.json`, planned));
      await counted(7);
      const want = [...expected("alibaba", [pageOf(0, 2), { Instances: { Instance: [stopped, ecs(3)] } }], { purchasedMonths: 12 }), ...expected("alibaba", planned, { purchasedMonths: 12 })];
      assert.equal(want.length, 7);
      await agrees(page, want, locale);
      assert.match(await page.locator("#repeated").textContent(), locale === "en" ? /^Repeated: 1\. / : / 1 台/);
      assert.deepEqual(page.noise, []);
    });
  }

  test("what terraform prints, and facts for all of them only where the answer says nothing", async (t) => {
    const state = { format_version: "1.0", values: { root_module: { resources: [
      { mode: "managed", type: "alicloud_instance", address: "alicloud_instance.a", values: { id: "i-1", availability_zone: "cn-hangzhou-h", instance_charge_type: "PrePaid", public_ip: "203.0.113.9", status: "Running" } },
      { mode: "managed", type: "alicloud_simple_application_server_instance", address: "alicloud_simple_application_server_instance.b", values: { id: "s-1" } },
    ] } } };
    const page = await open(t, {});
    await paste(page, JSON.stringify(state));
    await total(page, "2 of 2");
    await page.waitForSelector("#ask-purchasedMonths");
    await page.click("#ask-purchasedMonths");
    assert.equal(await focused(page), "purchasedMonths", "what would tell more leads to its field");
    for (const [name, value] of Object.entries({ ...SHARED, publicIp: "none", region: "cn-beijing", expiresOn: "2027-06-01" })) await answer(page, name, value);
    const shared = { ...SHARED, publicIp: "none", region: "cn-beijing", expiresOn: "2027-06-01" };
    const want = expected("alibaba", state, shared);
    await page.waitForFunction((outcome) => document.getElementById(`by-code-${outcome}`), want[0].row.code);
    await page.waitForFunction(() => new URLSearchParams(location.search).get("expiresOn") === "2027-06-01" && document.querySelector("#fleet").dataset.phase === "done");
    await agrees(page, want);
    assert.equal(want[0].instance.publicIp, "assigned", "its own address holds");
    assert.equal(want[1].instance.region, "cn-beijing");
    // Another day, other rules.
    await page.fill("#f-asOf", "2026-07-01");
    await page.waitForSelector('.basis time[datetime="2026-07-01"]');
    await phase(page, "done");
    const then = expected("alibaba", state, shared, "2026-07-01");
    assert.deepEqual(await tallies(page, "code"), count(then.map(({ row }) => row.code)));
  });

  for (const locale of LANGUAGES) {
    test(`an example and its answers for all instances go as soon as somebody's own data comes (${locale})`, async (t) => {
      const page = await open(t, { provider: "alibaba" }, { locale });
      const gone = page.locator("#example-gone");
      const [whole, answers] = { en: [/^The example was removed, with its answers/, /^The example’s answers for all instances were removed/], "zh-CN": [/^示例及其共同情况已移除/, /^示例的共同情况已移除/] }[locale];
      const counted = async (n) => {
        await total(page, locale === "en" ? `${n} of ${n}` : `${n} / ${n}`);
        await phase(page, "done");
      };
      const lent = () => [...new URL(page.url()).searchParams.keys()].filter((name) => catalog().facts.some((fact) => fact.name === name));
      const example = async () => {
        await page.click("#example");
        await counted(6);
        assert.equal(await gone.textContent(), "");
        assert.deepEqual(lent(), ["accountSite", "codesUsed", "ownedByApplicant", "purchasedMonths", "sitesFiled"]);
      };
      const own = pageOf(0, 3);
      const small = async () => paste(page, JSON.stringify(own));
      const files = async () => page.setInputFiles("#f-files", [await file(`own-${locale}.json`, own)]);
      const drop = () => page.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], "dropped.json"));
        document.querySelector("h1").dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
      }, JSON.stringify(own));
      const large = () => paste(page, JSON.stringify(own, undefined, 2) + " ".repeat(100_001));
      const text = () => page.evaluate((data) => document.getElementById("f-data").dispatchEvent(new InputEvent("beforeinput", { inputType: "insertFromDrop", data, bubbles: true, cancelable: true })), JSON.stringify(own));
      for (const [give, beside] of [[small, false], [files, true], [drop, true], [large, true], [text, false]]) {
        await example();
        await page.goBack();
        await page.waitForFunction(() => !location.search.includes("sitesFiled"));
        await page.goForward();
        await page.waitForFunction(() => location.search.includes("sitesFiled"));
        await page.keyboard.press("ControlOrMeta+End");
        await give();
        await counted(3);
        assert.match(await gone.textContent(), whole);
        assert.deepEqual(lent(), []);
        for (const name of ["purchasedMonths", "codesUsed", "sitesFiled"]) assert.equal(await field(page, name).inputValue(), "");
        for (const name of ["ownedByApplicant", "accountSite"]) assert.equal(await page.locator(`input[name="${name}"]:checked`).inputValue(), "");
        assert.equal(await field(page, "data").inputValue(), beside ? "" : JSON.stringify(own));
        await agrees(page, expected("alibaba", own), locale);
      }
      // What was answered since is one's own, also where it was not read yet; an edit leaves the text, and the caret in it.
      await example();
      await answer(page, "sitesFiled", "1");
      await answer(page, "accountSite", "international");
      await answer(page, "ownedByApplicant", "false");
      await answer(page, "ownedByApplicant", "true"); // as the example had it, but by who answers
      await page.evaluate((data) => {
        const put = (id, value) => {
          const node = document.getElementById(id);
          node.value = value(node.value);
          node.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
        };
        put("f-purchasedMonths", () => "24");
        put("f-data", (was) => was.replace("example-web-1", data));
      }, "edited");
      await page.waitForFunction(() => document.querySelector('tr[data-index="0"] .name')?.textContent === "edited");
      assert.match(await gone.textContent(), answers);
      assert.deepEqual(lent(), ["accountSite", "ownedByApplicant", "purchasedMonths", "sitesFiled"]);
      const edited = JSON.parse(await field(page, "data").inputValue());
      await agrees(page, expected("alibaba", edited, { accountSite: "international", ownedByApplicant: true, purchasedMonths: 24, sitesFiled: 1 }), locale);
      // An edited example is still no part of a list of real ones.
      await files();
      await counted(3);
      assert.match(await gone.textContent(), whole);
      assert.deepEqual(lent(), ["accountSite", "ownedByApplicant", "purchasedMonths", "sitesFiled"]);
      await page.click("#reset");
      assert.equal(await gone.textContent(), "");
      assert.deepEqual(page.noise, []);
    });
  }

  // ---- The list ----

  test("filters leave exactly the rows that the package's answers leave, page by page", async (t) => {
    const page = await open(t, SHARED);
    const answered = pageOf(0, 250, (k) => ecs(k, { InstanceName: `Web-${k}` }));
    const want = expected("alibaba", answered, SHARED);
    await page.setInputFiles("#f-files", await file("filter.json", answered));
    await total(page, "250 of 250");
    await agrees(page, want);
    const indices = async () => (await shownRows(page)).map(({ index }) => index);
    const left = (keep) => want.flatMap((one, k) => (keep(one) ? [k] : []));
    const leaves = async (keep) => {
      const list = left(keep);
      await total(page, `${list.length} of 250`);
      assert.deepEqual(await indices(), list.slice(0, 100));
      return list;
    };
    assert.equal(await page.locator("#clear").isVisible(), false);
    await page.click("#by-code-ineligible");
    await leaves(({ row }) => row.code === "ineligible");
    assert.equal(await focused(page), "by-code-ineligible", "the focus stays");
    assert.equal(await page.getAttribute("#by-code-ineligible", "aria-pressed"), "true");
    await page.click("#by-rule-billing");
    await leaves((one) => one.row.code === "ineligible" && inTheWay(one).includes("billing"));
    await field(page, "find").pressSequentially("wEB-1");
    await leaves((one) => one.row.code === "ineligible" && inTheWay(one).includes("billing") && one.name.includes("Web-1"));
    assert.match(await page.locator("caption").textContent(), /Only these: .*Not yet.*Billing method.*wEB-1/);
    await page.click("#clear");
    await leaves(() => true);
    assert.equal(await focused(page), "f-find", "what cleared them is gone");
    await page.click("#by-filing-notRequired");
    await leaves(({ row }) => row.filing === "notRequired");
    await page.click("#by-filing-notRequired");
    await leaves(() => true);
    await field(page, "find").fill("i-24");
    await leaves(({ id }) => id.includes("i-24"));
    await field(page, "find").fill("nobody");
    await total(page, "0 of 250");
    assert.equal(await page.locator(".fleet-table").count(), 0);
    await page.click("#clear");
    await leaves(() => true);

    await page.click("#after");
    await page.waitForSelector('tr[data-index="100"]');
    assert.equal((await indices()).length, 100);
    await page.click("#after");
    await page.waitForSelector('tr[data-index="200"]');
    assert.deepEqual(await indices(), Array.from({ length: 50 }, (_, k) => 200 + k));
    assert.equal(await page.getAttribute("#after", "aria-disabled"), "true");
    assert.match(await page.locator("caption").textContent(), /201 to 250 of 250/);
    await page.fill("#f-page", "1");
    await page.keyboard.press("Enter");
    await page.waitForSelector('tr[data-index="0"]');
    assert.equal(await page.locator("#f-page").inputValue(), "1");
    assert.deepEqual(page.noise, []);
  });

  test("data changed and a name sought at once: nothing breaks, and what was typed holds", async (t) => {
    const page = await open(t, SHARED);
    const answered = pageOf(0, 30);
    const want = expected("alibaba", answered, SHARED).filter(({ name }) => name.includes("web-1"));
    // The box loses the focus too: what it holds is then put there by the page.
    const at = (pause, leaves) => page.evaluate(async ([data, ms, leave]) => {
      const put = (id, value) => {
        const node = document.getElementById(id);
        node.focus();
        node.value = value;
        node.dispatchEvent(new InputEvent("input", { bubbles: true }));
      };
      put("f-data", data);
      await new Promise((resolve) => setTimeout(resolve, ms));
      put("f-find", "web-1");
      if (leave) document.getElementById("f-data").focus();
    }, [JSON.stringify(answered), pause, leaves]);
    for (const pause of [0, 60, 140, 200, 250, 300, 340, 360]) {
      for (const leaves of [false, true]) {
        await page.click("#example");
        await total(page, "6 of 6");
        await at(pause, leaves);
        await total(page, `${want.length} of 30`);
        assert.equal(await field(page, "find").inputValue(), "web-1", `${pause} ms`);
        assert.deepEqual((await shownRows(page)).map(({ name }) => name), want.map(({ name }) => name));
        assert.deepEqual(page.noise, [], `${pause} ms`);
      }
    }
    await page.click("#example");
    await total(page, "6 of 6");
    assert.equal(await field(page, "find").inputValue(), "", "an example is seen whole");
  });

  test("rows differ in why: rules of one question only, pages that disagree, facts that are missing", async (t) => {
    const list = [
      cvm(1), // the account is a personal one: no code, but direct filing
      cvm(2, { ExpiredTime: null, CreatedTime: null }),
      cvm(3, { InstanceChargeType: "POSTPAID_BY_HOUR", ExpiredTime: null }),
      cvm(4, { InstanceName: "" }),
    ];
    const shared = { ownedByApplicant: true, accountKind: "personal", purchasedMonths: 12, codesUsed: 0, sitesFiled: 0 };
    const page = await open(t, { provider: "tencent", ...shared });
    await paste(page, JSON.stringify({ Response: { InstanceSet: list } }));
    await total(page, "4 of 4");
    const want = expected("tencent", { Response: { InstanceSet: list } }, shared);
    assert.deepEqual([want[0].row.code, want[0].row.filing], ["ineligible", "eligible"]);
    await agrees(page, want);
    const [first, , third, fourth] = await shownRows(page);
    assert.equal(first.why, `Gives a code, Not met: “${label(catalog().rules, "accountKind")}”`, "a rule that is met is not named");
    assert.match(third.why, /Not met: /);
    assert.equal(fourth.name, "ins-4", "without a name its id stands for it");
    const months = { ...shared, accountKind: "enterprise", purchasedMonths: 3 };
    const disputed = expected("alibaba", pageOf(1, 3, (k) => ecs(k, { RegionId: "cn-hangzhou" })), { ...SHARED, purchasedMonths: 3 });
    assert.equal(disputed[0].row.code, "disputed", JSON.stringify(months));
    await page.goto(site.server.url + at({ ...SHARED, purchasedMonths: 3 }));
    await phase(page, "empty");
    await paste(page, JSON.stringify(pageOf(1, 3, (k) => ecs(k, { RegionId: "cn-hangzhou" }))));
    await total(page, "2 of 2");
    await agrees(page, disputed);
    assert.match((await shownRows(page))[0].why, /^Pages disagree: “/);
    assert.match(await page.locator('[id^="by-rule-"] .label').first().textContent(), /^Pages disagree: “.*”$/);
    // One rule in the way of several rows in several ways.
    const region = [ecs(2), ecs(3, { RegionId: "cn-hongkong" }), ecs(4, { RegionId: "cn-shanghai-finance-1" })];
    await field(page, "data").fill(JSON.stringify(region));
    await total(page, "3 of 3");
    assert.equal(await page.locator("#by-rule-region .label").textContent(), `${OUTSIDE.en} or Cannot tell: “Region in mainland China”`);
    await page.click("#by-rule-region");
    await total(page, "2 of 3");
    assert.ok((await page.locator("caption").textContent()).endsWith(`Only these: ${OUTSIDE.en} or Cannot tell: “Region in mainland China”`));
    assert.deepEqual((await shownRows(page)).map(({ why }) => why), [OUTSIDE.en, "Cannot tell: “Region in mainland China”"]);
  });

  test("a row opens to its whole verdict with plans, and Back leads to the list and to its button", async (t) => {
    const page = await open(t, SHARED);
    const answered = pageOf(0, 130);
    const want = expected("alibaba", answered, SHARED);
    await page.setInputFiles("#f-files", await file("open.json", answered));
    await total(page, "130 of 130");
    await page.click("#after");
    await page.waitForSelector("#open-104");
    const address = page.url();
    for (const way of ["button", "browser"]) {
      await page.click("#open-104");
      assert.equal(await focused(page), "fleet-name");
      assert.equal(await page.locator("#fleet-name").textContent(), "web-104");
      assert.equal(page.url(), address, "the address knows nothing of it");
      assert.equal(await page.locator("#fleet-list").isVisible(), false);
      const verdict = check(want[104].instance, { asOf: TODAY });
      for (const question of ["code", "filing"]) assert.equal(await page.locator(`.answer[data-question="${question}"]`).getAttribute("data-outcome"), verdict[question].outcome);
      assert.deepEqual((await cards(page, "fail")).map(({ rule }) => rule), verdict.findings.filter(({ status }) => status === "fail").map(({ rule }) => rule));
      const plans = plan(want[104].instance, { asOf: TODAY });
      assert.ok(plans.length > 0);
      assert.ok((await page.locator(".plan").first().textContent()).includes(plain(plans[0].steps[0].message)));
      assert.match(await page.locator(".one-head").textContent(), /i-104.*open\.json: Instances\.Instance\[104\]/);
      assert.match(await page.locator("#facts").textContent(), /How is it paid for\?/);
      if (way === "button") await page.click("#back");
      else await page.goBack();
      await page.waitForSelector("#open-104");
      assert.equal(await focused(page), "open-104");
      assert.equal(await page.locator("#fleet-one").isVisible(), false);
      assert.match(await page.locator("caption").textContent(), /101 to 130/, "the list is where it was");
    }
    await page.goForward();
    await page.waitForSelector("#fleet-name");
    assert.equal(await focused(page), "fleet-name");
    // A fact for all of them changes the open verdict too.
    await page.fill("#f-purchasedMonths", "1");
    await page.waitForSelector('.card[data-rule="totalTerm"][data-status="fail"]');
    assert.equal(await page.locator("#fleet-name").textContent(), "web-104");
    await page.click("#back");
    await page.waitForSelector("#open-104");
    assert.equal(await field(page, "purchasedMonths").inputValue(), "1", "what was answered meanwhile stays");
    assert.deepEqual(page.noise, []);
  });

  test("a row can be checked alone, and the way back finds the list as it was", async (t) => {
    const page = await open(t, SHARED);
    const answered = pageOf(0, 8);
    const [, , instance] = expected("alibaba", answered, SHARED).map(({ instance: one }) => one);
    await paste(page, JSON.stringify(answered));
    await total(page, "8 of 8");
    await page.click("#by-code-eligible");
    await page.waitForSelector("#alone-2");
    const loaded = page.requests.length;
    await page.click("#alone-2");
    await page.waitForSelector(".lead");
    const { searchParams } = new URL(page.url());
    assert.equal(searchParams.get("view"), null);
    const { facts } = catalog().providers.find(({ key }) => key === "alibaba").products.find(({ key }) => key === "ecs");
    const known = ["provider", "product", ...facts].filter((name) => instance[name] !== undefined);
    for (const name of known) assert.equal(searchParams.get(name), String(instance[name]), name);
    assert.deepEqual([...searchParams.keys()].sort(), [...known, "catalog", "lang", "v"].sort(), "its facts, and neither its name nor its id");
    assert.equal(await page.locator('.answer[data-question="code"]').getAttribute("data-outcome"), check(instance, { asOf: TODAY }).code.outcome);
    await page.goBack();
    await page.waitForSelector("#alone-2");
    assert.equal(await page.getAttribute("#by-code-eligible", "aria-pressed"), "true");
    assert.equal(JSON.parse(await field(page, "data").inputValue()).RequestId, "r-0");
    // From an opened row as well, where a plan leads there too.
    await page.click("#clear");
    await page.click("#open-4");
    await page.locator(".apply").first().click();
    await page.waitForSelector('.answer[data-question="code"][data-outcome="eligible"]');
    assert.equal(new URL(page.url()).searchParams.get("billing"), "subscription");
    await page.goBack();
    await page.waitForSelector("#fleet-name");
    assert.equal(await focused(page), "fleet-name");
    assert.equal(page.requests.length, loaded);
  });

  // ---- Keeping ----

  test("CSV and JSON hold what is filtered, and no cell of it runs in a spreadsheet", async (t) => {
    const list = FORMULAS.map((name, k) => ecs(k * 20 + 2, { InstanceName: name, RegionId: k % 2 ? "cn-hangzhou" : "cn-hongkong" }));
    const first = { Instances: { Instance: list } };
    const second = pageOf(300, 330);
    const page = await open(t, SHARED);
    await page.setInputFiles("#f-files", [await file("one.json", first), await file("=two.json", second)]);
    await total(page, "40 of 40");
    const both = [
      ...expected("alibaba", first, SHARED).map((one) => ({ ...one, file: "one.json" })),
      ...expected("alibaba", second, SHARED).map((one) => ({ ...one, file: "=two.json" })),
    ];
    for (const locale of LANGUAGES) {
      await page.click(`[data-lang="${locale}"]`);
      const words = catalog(locale);
      for (const filtered of [false, true]) {
        if (filtered) await page.click("#by-code-ineligible");
        const want = both.filter(({ row }) => !filtered || row.code === "ineligible");
        await page.waitForFunction((n) => document.getElementById("left").textContent.startsWith(`${n} `), want.length);
        const { name, text } = await saved(page, "csv");
        assert.equal(name, `icp-alibaba-${TODAY}.csv`);
        assert.ok(text.startsWith("\uFEFF"), "a spreadsheet knows the encoding by its mark");
        assert.ok(!/[^\r]\n/.test(text.replaceAll(/"[^"]*"/g, "")), "lines end as RFC 4180 has it");
        const [head, ...rows] = parseCsv(text.slice(1));
        // No column that is empty in every row: of the facts only those that some row has.
        const facts = words.facts.map((fact) => fact.name).filter((fact) => fact !== "region" && want.some(({ instance }) => instance[fact] !== undefined));
        assert.ok(facts.includes("billing") && !facts.includes("fixedIp") && !facts.includes("codeState"));
        assert.deepEqual(head, ["id", "name", "path", "file", "provider", "product", "region", "code", "filing", "rulesNotMetOrDisputed", "reasons", "missing", "missingInWords", "asOf", "catalog", ...facts]);
        assert.equal(rows.length, want.length);
        for (const [k, cells] of rows.entries()) {
          const { id, name: called, path, file: from, instance, row } = want[k];
          const safe = (value = "") => (/^[=+\-@\t\r＝]/.test(String(value)) ? `'${value}` : String(value));
          const way = inTheWay(want[k]);
          const between = locale === "en" ? "; " : "；";
          const missing = row.missing.map((fact) => words.facts.find((one) => one.name === fact).label);
          const [met, fails, lacks, comma] = locale === "en" ? ["Every rule is met", "Not met: ", "Missing: ", ", "] : ["各项规定均符合", "不符合：", "缺少：", "、"];
          assert.equal(row.code, row.filing, "one reason for both");
          const why = [
            { eligible: met, notRequired: OUTSIDE[locale], ineligible: `${fails}${way.map((rule) => `“${label(words.rules, rule)}”`).join(locale === "en" ? ", " : "")}`, incomplete: "" }[row.code],
            missing.length > 0 && `${lacks}${missing.join(comma)}`,
          ].filter(Boolean).join(between);
          assert.notEqual(why, "");
          if (row.code === "ineligible") assert.deepEqual(way, [...row.because], "the same rules as in the JSON");
          assert.deepEqual(cells, [
            id, safe(called), path, safe(from), "alibaba", instance.product, instance.region, row.code, row.filing, way.join(" "), why,
            row.missing.join(" "), missing.join(between), TODAY, words.version, ...facts.map((fact) => safe(instance[fact])),
          ]);
          for (const one of cells) assert.doesNotMatch(one, /^[=+\-@\t\r＝]/);
        }
        const data = JSON.parse((await saved(page, "json")).text);
        const { filter, ...rest } = data;
        assert.deepEqual(rest, {
          asOf: TODAY, catalog: words.version, provider: "alibaba", shared: SHARED,
          items: want.map(({ id, name: called, path, file: from, instance, row }) => JSON.parse(JSON.stringify({ id, name: called, path, file: from, instance, row }))),
        });
        assert.equal(filter.code, filtered ? "ineligible" : "");
      }
      await page.click("#clear");
    }
    assert.deepEqual(page.noise, []);
  });

  // ---- What is wrong ----

  test("what cannot be read is said beside the box and in the summary, with its place, and stays", async (t) => {
    for (const locale of LANGUAGES) {
      const page = await open(t, {}, { locale });
      const box = field(page, "data");
      const wrong = ["{nonsense", '{"a": 1}', JSON.stringify([pageOf(0, 1), { x: 2 }]), '{"Instances":{}}{'];
      for (const text of wrong) {
        await box.fill(text);
        let issue;
        try {
          fromInventory("alibaba", text, undefined, { locale });
        } catch (error) {
          assert.ok(error instanceof InputError);
          [issue] = error.issues;
        }
        // Node and the browser word what is not JSON in the same way or not: what they say is quoted.
        const message = plain(issue.message.split("`")[0]);
        await page.waitForFunction((want) => document.getElementById("e-data").textContent.includes(want), message);
        for (const place of ["#e-data", "#errors"]) {
          const said = await page.locator(place).textContent();
          assert.ok(said.includes(message) && said.includes(plain(issue.help)) && said.includes(issue.path), `${place}: ${said}`);
        }
        assert.equal(await box.inputValue(), text);
        assert.equal(await box.getAttribute("aria-invalid"), "true");
        assert.ok((await box.getAttribute("aria-describedby")).split(" ").includes("e-data"));
        assert.match(await page.title(), /^(Error: |错误：)/);
        assert.equal(await page.locator(".fleet-table").count(), 0, "no result is left standing");
        await page.click("#see");
        assert.equal(await focused(page), "errors");
        await page.click('.ask[data-fact="data"]');
        assert.equal(await focused(page), "f-data");
        await box.fill("");
        await phase(page, "empty");
        assert.equal(await box.getAttribute("aria-invalid"), null);
      }
      // Many places of one file, and nothing else: no result.
      const otherLocale = LANGUAGES.find((one) => one !== locale);
      const bad = await file("bad.json", Array.from({ length: 12 }, () => 1));
      await page.setInputFiles("#f-files", bad);
      await page.waitForSelector("#errors");
      const places = { en: /bad\.json: \[0\].*7 more places/s, "zh-CN": /bad\.json: \[0\].*另有 7 处/s };
      assert.match(await page.locator("#errors").textContent(), places[locale]);
      assert.equal(await page.locator("#errors li").count(), 5);
      assert.match(await page.locator("#fault-0").textContent(), { en: /^\[0\].*7 more places/s, "zh-CN": /^\[0\].*另有 7 处/s }[locale]);
      assert.equal(await page.locator("#e-data").isVisible(), false, "the box has nothing wrong in it");
      assert.equal(await page.getAttribute("#remove-0", "aria-describedby"), "fault-0");
      await page.waitForTimeout(450); // it is read aloud
      const line = await page.locator("#status").textContent();
      assert.match(line, /5/);
      await page.click(`[data-lang="${otherLocale}"]`);
      assert.match(await page.locator("#errors").textContent(), places[otherLocale]);
      await page.waitForTimeout(450);
      assert.equal(await page.locator("#status").textContent(), line, "silent on another language");
      await page.click(`[data-lang="${locale}"]`);
      await page.click("#remove-0");
      await phase(page, "empty");
      assert.deepEqual(page.noise, []);
    }
  });

  for (const locale of LANGUAGES) {
    test(`what cannot be read of several stays, with its error beside it, and the others are shown (${locale})`, async (t) => {
      const page = await open(t, SHARED, { locale });
      const counted = (n) => total(page, locale === "en" ? `${n} of ${n}` : `${n} / ${n}`);
      const good = pageOf(0, 2);
      const paths = [await file(`good-${locale}.json`, good), await file(`bad-${locale}.json`, "{nonsense"), await file(`tencent-${locale}.json`, { Response: { InstanceSet: [cvm(1)] } })];
      await page.setInputFiles("#f-files", paths);
      await counted(2);
      await agrees(page, expected("alibaba", good, SHARED), locale);
      const notRead = () => page.locator("#not-read").textContent();
      assert.ok((await notRead()).includes(locale === "en" ? `could not be read: bad-en.json, tencent-en.json.` : "未计入结果：bad-zh-CN.json、tencent-zh-CN.json。"), await notRead());
      const words = async () => {
        const at = (await page.getAttribute("html", "lang")) === "en" ? "en" : "zh-CN";
        assert.equal(await page.locator("#fault-0").isVisible(), false);
        assert.match(await page.locator("#fault-1").textContent(), { en: /^this is not JSON/, "zh-CN": /^不是 JSON/ }[at]);
        assert.match(await page.locator("#fault-2").textContent(), { en: /looks like a response from Tencent Cloud/, "zh-CN": /看起来是腾讯云/ }[at]);
      };
      await words();
      await page.waitForTimeout(450);
      assert.match(await page.locator("#status").textContent(), locale === "en" ? /^Not read: 2\. 2 instances\./ : /^无法读取：2 项。共 2 台。/);
      assert.equal(await page.locator("#errors").count(), 0);
      assert.equal(await page.title(), await page.locator("h1").textContent());
      // A filter holds while it is said in another language.
      await page.click("#by-code-ineligible, #by-code-notRequired");
      await total(page, locale === "en" ? "1 of 2" : "1 / 2");
      for (const to of [...LANGUAGES.filter((one) => one !== locale), locale]) {
        await page.click(`[data-lang="${to}"]`);
        await words();
      }
      assert.equal(await page.locator("#left").textContent(), locale === "en" ? "1 of 2" : "1 / 2");
      await isAccessible(page, "one source that cannot be read");
      await fitsTheScreen(page, "one source that cannot be read");
      // The text too: its error is beside the box, and it stays.
      await field(page, "data").fill("{more");
      await page.waitForSelector("#e-data:visible");
      assert.match(await page.locator("#e-data").textContent(), { en: /^this is not JSON/, "zh-CN": /^不是 JSON/ }[locale]);
      assert.equal(await field(page, "data").getAttribute("aria-invalid"), "true");
      assert.equal(await field(page, "data").inputValue(), "{more");
      assert.ok((await notRead()).includes({ en: "the text put in", "zh-CN": "填入的文本" }[locale]));
      await counted(2);
      // Taken out or put right, nothing is said of it any more.
      await field(page, "data").fill(JSON.stringify(pageOf(5, 6)));
      await counted(3);
      assert.equal(await field(page, "data").getAttribute("aria-invalid"), null);
      for (const k of [2, 1]) await page.click(`#remove-${k}`);
      await page.waitForSelector("#not-read", { state: "detached" });
      await counted(3);
      // A browser gives no file that was written anew since it was chosen.
      await file(`good-${locale}.json`, pageOf(0, 3));
      await field(page, "data").fill(JSON.stringify(pageOf(7, 8)));
      await counted(1);
      assert.match(await page.locator("#fault-0").textContent(), { en: /^this file cannot be read; choose it again$/, "zh-CN": /^无法读取此文件；请重新选择$/ }[locale]);
      assert.deepEqual(page.noise, []);
    });
  }

  test("a shared fact that nothing can be is an error at its field; a no is none", async (t) => {
    const page = await open(t, {});
    await paste(page, JSON.stringify(pageOf(0, 2)));
    await total(page, "2 of 2");
    assert.equal(await page.title(), await page.locator("h1").textContent());
    const [issue] = validate({ provider: "alibaba", product: "ecs", purchasedMonths: "abc" });
    await page.fill("#f-purchasedMonths", "abc");
    await page.waitForFunction((want) => document.getElementById("e-purchasedMonths").textContent.includes(want), plain(issue.message));
    assert.match(await page.title(), /^Error: /);
    await page.click('.ask[data-fact="purchasedMonths"]');
    assert.equal(await focused(page), "purchasedMonths");
    await page.fill("#f-purchasedMonths", "12");
    await page.waitForSelector(".fleet-table");
    await page.fill("#f-asOf", "1999-12-31");
    await page.waitForSelector('.errors .ask[data-fact="asOf"]');
    assert.equal(JSON.parse(await field(page, "data").inputValue()).RequestId, "r-0", "what was put in stays");
  });

  test("an answer that is plainly another provider's says so, and is read as that one", async (t) => {
    const response = { Response: { InstanceSet: [cvm(1), cvm(2)] } };
    const rows = [
      ["alibaba", response, "Tencent Cloud", true],
      ["alibaba", [cvm(1), cvm(2)], "Tencent Cloud", true], // its items have names in common
      ["huawei", pageOf(0, 2), "Alibaba Cloud", true],
      ["tencent", servers, "Huawei Cloud", true],
      ["alibaba", { format_version: "1.0", values: { root_module: { resources: [{ mode: "managed", type: "huaweicloud_compute_instance", values: { id: "x", region: "cn-north-4" } }] } } }, "Huawei Cloud", false],
    ];
    const page = await open(t, {});
    for (const [provider, json, name, fails] of rows) {
      await page.selectOption("#f-provider", provider);
      await field(page, "data").fill(JSON.stringify(json));
      await page.waitForFunction((want) => document.querySelector(".elsewhere")?.textContent.includes(want), name);
      assert.equal(await page.locator("#errors .elsewhere").count(), fails ? 1 : 0);
      await page.click("#elsewhere");
      await phase(page, "done");
      const key = { "Tencent Cloud": "tencent", "Alibaba Cloud": "alibaba", "Huawei Cloud": "huawei" }[name];
      assert.equal(await field(page, "provider").inputValue(), key);
      assert.equal(await page.locator(".elsewhere").count(), 0);
      await agrees(page, expected(key, json));
      await field(page, "data").fill("");
      await phase(page, "empty");
    }
    await field(page, "data").fill('{"servers": []}');
    await phase(page, "done");
    assert.match(await page.locator("#fleet").textContent(), /no instance in it/);
  });

  test("an instance that is not valid shows why, and counts by itself", async () => {
    // No answer known today gives one; the rows must not stumble when a package does.
    const issues = [{ path: "region", code: "notText", message: "m", help: "h" }];
    const face = { checkAll: (list, options) => list.map((one) => (one.product === "bad" ? { issues } : checkAll([one], options)[0])), check };
    const items = [{ provider: "alibaba", product: "bad" }, { provider: "alibaba", product: "ecs" }].map((instance, k) => ({ instance, id: `i-${k}`, name: "", path: "" }));
    const rows = await checkItems(face, { items, shared: {}, asOf: TODAY, progress() {}, pause: async () => false });
    assert.equal(rows.summary.invalid, 1);
    assert.deepEqual(rows.select({ invalid: true }), [0]);
    assert.deepEqual(rows.summary.code, { incomplete: 1 });
    assert.equal(rows.row(0).invalid, true);
  });

  // ---- The address, languages, reading aloud, quiet ----

  test("the address holds what is shared and never what was put in; after load nothing is asked for", async (t) => {
    const page = await site.open(t, query({ provider: "tencent" }));
    const before = page.requests.length;
    await page.click('[data-view="fleet"]');
    await phase(page, "empty");
    const asked = page.requests.slice(before);
    assert.ok(asked.every((url) => url.startsWith(site.server.url)));
    assert.equal(asked.filter((url) => url.endsWith("/fleet-worker.js")).length, 1, "its worker comes with its first look");
    const loaded = page.requests.length;
    await page.context().setOffline(true);
    assert.equal(await field(page, "provider").inputValue(), "tencent");
    await paste(page, JSON.stringify({ Response: { InstanceSet: [cvm(77, { InstanceName: "secret-name" })] } }));
    await total(page, "1 of 1");
    await answer(page, "accountKind", "enterprise");
    await page.fill("#f-purchasedMonths", "12");
    await page.waitForFunction(() => location.search.includes("purchasedMonths=12"));
    await page.fill("#f-find", "secret");
    await total(page, "1 of 1");
    await page.click("#open-0");
    await page.click('[data-lang="zh-CN"]');
    await page.click('[data-lang="en"]');
    await page.click("#back");
    await page.waitForSelector("#open-0");
    const { text } = await saved(page, "json");
    assert.ok(text.includes("secret-name"));
    assert.deepEqual([...new URL(page.url()).searchParams.keys()], ["accountKind", "catalog", "lang", "provider", "purchasedMonths", "v", "view"]);
    assert.doesNotMatch(JSON.stringify(await page.evaluate(() => history.state)), /secret|ins-77/);
    await page.click("#copy");
    await page.waitForFunction(() => document.getElementById("said").textContent.includes("your instances are not in it"));
    await page.click('[data-view="instance"]');
    await ready(page);
    await page.click('[data-view="fleet"]');
    await page.waitForSelector("#open-0");
    assert.deepEqual(page.requests.slice(loaded).filter((url) => !url.startsWith("blob:")), []);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
    assert.deepEqual(page.noise, []);
    await page.click("#reset");
    await phase(page, "empty");
    assert.equal(await field(page, "data").inputValue(), "");
    await page.context().setOffline(false);
    await page.reload();
    await phase(page, "empty");
    assert.equal(await page.locator("#fleet-name").count(), 0);
  });

  test("the page makes this worker and no other", async (t) => {
    const page = await open(t);
    await page.addInitScript(() => {
      const create = TrustedTypePolicyFactory.prototype.createPolicy;
      TrustedTypePolicyFactory.prototype.createPolicy = function (...given) {
        window.policy = create.apply(this, given);
        return window.policy;
      };
    });
    await page.reload();
    await phase(page, "empty");
    const refused = await page.evaluate(() => {
      const tries = [
        () => new Worker("./fleet-worker.js", { type: "module" }),
        () => new Worker(window.policy.createScriptURL(new URL("page.js", location.href).href), { type: "module" }),
        () => trustedTypes.createPolicy("another", { createScriptURL: (url) => url }),
        () => trustedTypes.createPolicy("workers", { createScriptURL: (url) => url }),
      ];
      return tries.map((run) => {
        try {
          run();
          return "allowed";
        } catch (error) {
          return error.name;
        }
      });
    });
    assert.deepEqual(refused, ["TypeError", "TypeError", "TypeError", "TypeError"]);
  });

  test("another language keeps what was put in, the filters, the page and the open row, and says nothing", async (t) => {
    const page = await open(t, SHARED);
    await page.setInputFiles("#f-files", await file("language.json", pageOf(0, 460)));
    await paste(page, JSON.stringify(pageOf(460, 462)));
    await total(page, "462 of 462");
    await page.click("#by-filing-ineligible");
    await page.fill("#f-find", "web");
    await page.waitForSelector("caption:has-text('contains “web”')");
    await page.click("#after");
    await page.waitForFunction(() => document.querySelector("caption").textContent.includes("101 to"));
    const rows = await shownRows(page);
    await page.waitForTimeout(450); // what was said before is said
    await page.evaluate(() => {
      window.told = [];
      new MutationObserver(() => window.told.push(document.getElementById("status").textContent)).observe(document.getElementById("status"), { childList: true });
    });
    const same = async (locale) => {
      assert.equal(await page.getAttribute("html", "lang"), locale);
      assert.equal(await page.getAttribute("#by-filing-ineligible", "aria-pressed"), "true");
      assert.equal(await page.locator("#f-find").inputValue(), "web");
      assert.deepEqual((await shownRows(page)).map(({ index }) => index), rows.map(({ index }) => index));
      assert.equal(JSON.parse(await field(page, "data").inputValue()).RequestId, "r-460");
      assert.equal(await page.locator("#sources li").count(), 1);
    };
    await page.locator("#by-filing-ineligible").focus();
    await page.evaluate(() => document.querySelector('[data-lang="zh-CN"]').click());
    assert.equal(await focused(page), "by-filing-ineligible");
    await same("zh-CN");
    await page.click(`#open-${rows[3].index}`);
    const outcome = await page.locator(".lead").getAttribute("data-outcome");
    await page.click('[data-lang="en"]');
    assert.equal(await page.locator("#fleet-name").textContent(), rows[3].name);
    assert.equal(await page.locator(".lead").getAttribute("data-outcome"), outcome);
    await page.goBack();
    await page.waitForSelector(`#open-${rows[3].index}`);
    await page.goForward();
    await page.waitForSelector("#fleet-name");
    await page.goBack();
    await page.waitForSelector(`#open-${rows[3].index}`);
    await page.evaluate(() => {
      window.told = [];
    });
    await same("en");
    await page.click('[data-lang="zh-CN"]');
    await page.waitForTimeout(600);
    assert.equal((await page.evaluate(() => window.told)).filter((text) => /[\u4e00-\u9fff]/.test(text)).length, 0, "silent on another language");
  });

  test("one short line is read aloud: the counts, and what a filter leaves", async (t) => {
    const page = await open(t, SHARED);
    await page.evaluate(() => {
      window.told = [];
      window.line = document.getElementById("status");
      new MutationObserver(() => window.told.push(window.line.textContent)).observe(window.line, { childList: true });
    });
    const want = expected("alibaba", pageOf(0, 30), SHARED);
    await paste(page, JSON.stringify(pageOf(0, 30)));
    await page.waitForFunction(() => window.told.length > 0);
    const counts = catalog().outcomes.map(({ key, label: word }) => [word, want.filter(({ row }) => row.code === key).length]).filter(([, n]) => n > 0).map(([word, n]) => `${word} ${n}`);
    assert.deepEqual(await page.evaluate(() => window.told), [`30 instances. Gives a code: ${counts.join(", ")}`]);
    await field(page, "find").pressSequentially("web-1");
    await page.waitForFunction(() => window.told.at(-1) === "11 of 30 instances match.");
    const told = await page.evaluate(() => window.told);
    assert.ok(told.length <= 3, told.join(" / "));
    for (const line of told) assert.ok(line.length > 0 && line.length <= 120);
    assert.equal(await page.evaluate(() => window.line === document.querySelector('[role="status"]') && document.querySelectorAll('[role="status"]').length), 1);
  });

  test("from nothing to a verdict, and back, by keyboard alone", async (t) => {
    const page = await open(t);
    await tabTo(page, "f-data");
    await page.keyboard.insertText(JSON.stringify(pageOf(0, 4)));
    await total(page, "4 of 4");
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), tabTo(page, "choose-files").then(() => page.keyboard.press("Enter"))]);
    assert.equal(chooser.isMultiple(), true);
    await chooser.setFiles(await file("keyboard.json", pageOf(4, 6)));
    await total(page, "6 of 6");
    await tabTo(page, "ownedByApplicant"); // on "I do not know": the next one down is the first
    await page.keyboard.press("ArrowDown");
    await tabTo(page, "see");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "verdict-title");
    await tabTo(page, "by-code-ineligible");
    await page.keyboard.press("Space");
    await page.waitForSelector('#by-code-ineligible[aria-pressed="true"]');
    await tabTo(page, "open-0");
    await page.keyboard.press("Enter");
    assert.equal(await focused(page), "fleet-name");
    await tabTo(page, "copy");
    await page.keyboard.press("Shift+Tab");
    for (let k = 0; k < 60 && (await focused(page)) !== "back"; k++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.waitForSelector("#open-0");
    assert.equal(await focused(page), "open-0");
  });

  // ---- Looks and paper ----

  for (const locale of LANGUAGES) {
    test(`accessible in every colour and width, and nothing wider than the screen (${locale})`, async (t) => {
      const page = await open(t, {}, { locale });
      let turn = LANGUAGES.indexOf(locale);
      const look = (name, pictures = true) => inEverySight(page, turn++, `${name}, ${locale}`, pictures && ((scheme, width) => `${locale}-${scheme}-${width}-fleet-${name}`));
      await look("empty");
      await page.selectOption("#f-provider", "tencent");
      await page.click("#example");
      await phase(page, "done");
      await page.click("#by-code-ineligible");
      await page.waitForSelector('#by-code-ineligible[aria-pressed="true"]');
      await look("filtered", false);
      await page.click("#clear");
      await page.setInputFiles("#f-files", [await file(`page-${locale}.json`, { InstanceSet: Array.from({ length: 150 }, (_, k) => cvm(k)) }), await file(`a-${locale}-file-with-a-very-long-name-that-has-no-end-to-it.json`, { InstanceSet: [cvm(1, { InstanceId: "i".repeat(80), InstanceName: "" })] })]);
      await page.waitForSelector("#after:visible");
      await look("files", false);
      await page.click("#remove-0");
      await page.waitForFunction(() => document.querySelectorAll(".fleet-table tbody tr").length === 1);
      await page.click("#remove-0");
      await page.click("#example");
      await page.waitForFunction(() => document.querySelectorAll(".fleet-table tbody tr").length === 6);
      await look("list");
      // The table stays a table for who does not see it, also where its rows look like cards.
      const tree = await page.locator(".fleet-table").ariaSnapshot();
      for (const role of ["table", "row", "columnheader", "rowheader", "cell"]) assert.match(tree, new RegExp(`- ${role}\\b`), role);
      await page.click("#open-1");
      await page.locator("#facts summary").click();
      await look("open");
      await field(page, "data").fill('{"Instances": {"Instance": []}} nonsense');
      await page.waitForSelector("#errors");
      await look("error");
    });
  }

  test("it prints as a record: counts, filter, rows, what was shared, its address, no controls", async (t) => {
    const page = await open(t, SHARED, { scheme: "dark" });
    await paste(page, JSON.stringify(pageOf(0, 6)));
    await total(page, "6 of 6");
    await page.click("#by-code-ineligible");
    await page.waitForSelector(".only-these");
    const bare = (text) => text.normalize("NFKC").replace(/[\s`]/g, "");
    const path = join(folder, "fleet.pdf");
    const paper = async () => {
      await writeFile(path, await page.pdf({ format: "A4" }));
      const { stdout } = await promisify(execFile)("pdftotext", ["-raw", path, "-"], { maxBuffer: 1 << 24 });
      pages = stdout.split("\f").length - 1;
      return bare(stdout);
    };
    let pages;
    const list = await paper();
    const rows = await shownRows(page);
    assert.ok(rows.length > 0);
    for (const { name, id, why } of rows) for (const text of [name, id, why]) assert.ok(list.includes(bare(text)), text);
    for (const text of ["Only these:", "How many months are bought in all?", page.url(), "Rules of November 22, 2026", "Read from: the text put in"]) assert.ok(list.includes(bare(text)), text);
    for (const id of ["copy", "see", "save-csv", "open-0", "choose-files"]) assert.ok(!list.includes(bare(await page.locator(`#${id}`).textContent())), `no ${id} on paper`);
    await page.click("#open-0");
    const one = await paper();
    for (const { message } of check(expected("alibaba", pageOf(0, 6), SHARED)[0].instance, { asOf: TODAY }).findings) assert.ok(one.includes(bare(message)), message);
    for (const text of ["web-0", "i-0", "How is it paid for?"]) assert.ok(one.includes(bare(text)), text);
    assert.ok(!one.includes("Backtothelist"));
    assert.ok(pages <= 2, `one instance on ${pages} pages`);
  });

  test("without its worker the view says so, and goes on once it is there", async (t) => {
    const page = await site.open(t, query({ provider: "alibaba" }));
    await page.route("**/fleet-worker.js", (route) => route.abort());
    await page.click('[data-view="fleet"]');
    await phase(page, "broken");
    assert.match(await page.locator("#fleet").textContent(), /could not go on/);
    await paste(page, JSON.stringify(pageOf(0, 2)));
    await page.unroute("**/fleet-worker.js");
    await page.click("#again");
    await total(page, "2 of 2");
    await page.click('[data-view="instance"]');
    await ready(page);
  });

  test("a cancelled reading leaves what was put in, and can be begun again", async (t) => {
    const page = await open(t, SHARED);
    // The button is pressed in the same task that shows it: no reading is over by then.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const working = document.querySelector(".working");
        if (!working || working.hidden) return;
        observer.disconnect();
        window.seen = [document.querySelector("progress").matches(":indeterminate"), document.getElementById("working-words").textContent];
        document.getElementById("cancel").click();
      }).observe(document.getElementById("verdict"), { subtree: true, attributes: true, attributeFilter: ["hidden", "data-phase"] });
    });
    await page.setInputFiles("#f-files", await file("cancel.json", pageOf(0, 3000)));
    await phase(page, "cancelled");
    assert.deepEqual(await page.evaluate(() => window.seen), [true, "Reading …"]);
    assert.equal(await focused(page), "again");
    assert.equal(await page.locator("#sources li").count(), 1);
    await page.waitForTimeout(500);
    assert.equal(await page.locator(".fleet-table").count(), 0, "nothing comes after it");
    await page.click("#again");
    await total(page, "3,000 of 3,000");
    assert.equal(await focused(page), "verdict-title");
  });
});

test("100,000 instances: read, checked, filtered and written without holding up the page", async (t) => {
  const N = 100_000;
  const half = N / 2;
  const list = pageOf(0, half);
  const pages = Array.from({ length: half / 200 }, (_, k) => pageOf(half + k * 100, half + (k + 1) * 100));
  const items = pageOf(half * 1.5, N).Instances.Instance;
  // One long response, pages one after the other, and a bare list.
  const paths = [await file("list.json", list), await file("pages.json", pages.map((one) => JSON.stringify(one)).join("\n")), await file("items.json", items)];
  const want = expected("alibaba", [list, ...pages, ...items], SHARED);
  const page = await open(t, { ...SHARED, purchasedMonths: 1 });
  await page.evaluate(() => {
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: "longtask" });
    window.words = new Set();
    new MutationObserver(() => window.words.add(document.getElementById("working-words").textContent.split(" ")[0])).observe(document.querySelector(".working"), { subtree: true, childList: true });
  });
  const started = performance.now();
  await page.setInputFiles("#f-files", paths);
  await phase(page, "working");
  // Meanwhile the page can be typed into and clicked; what is answered counts.
  const typed = performance.now();
  await page.locator("#f-purchasedMonths").fill("12");
  await page.locator('input[name="publicIp"][value="none"]').check();
  await page.locator('input[name="publicIp"][value=""]').check();
  const typing = Math.round(performance.now() - typed);
  await total(page, "100,000 of 100,000");
  await phase(page, "done");
  const took = Math.round(performance.now() - started);
  assert.ok(typing < took, `${typing} ms to type and click, of ${took} ms`);
  assert.deepEqual(await page.evaluate(() => [...window.words].sort()), ["Checked:", "Reading"], "its progress is told");
  for (const question of ["code", "filing"]) assert.deepEqual(await tallies(page, question), count(want.map(({ row }) => row[question])));
  assert.equal(await (await whole(page)).locator("tbody tr").count(), 100);

  const filtered = performance.now();
  await field(page, "find").pressSequentially("web-99");
  const left = want.filter(({ name }) => name.includes("web-99")).length;
  await total(page, `${left.toLocaleString("en")} of 100,000`);
  await page.click("#by-rule-billing");
  await page.waitForSelector('#by-rule-billing[aria-pressed="true"]');
  const filtering = Math.round(performance.now() - filtered);
  await page.click("#clear");
  await total(page, "100,000 of 100,000");
  const wrote = performance.now();
  const { text } = await saved(page, "csv");
  assert.equal(text.split("\r\n").length, N + 2);
  const data = JSON.parse((await saved(page, "json")).text);
  const writing = Math.round(performance.now() - wrote);
  for (const k of [0, 1, half - 1, half, half + 101, N - 1]) {
    const { id, instance, row } = data.items[k];
    assert.deepEqual({ id, instance, row }, JSON.parse(JSON.stringify({ id: want[k].id, instance: want[k].instance, row: want[k].row })));
  }
  assert.deepEqual([half - 1, half + 101, N - 1].map((k) => data.items[k].path), [`Instances.Instance[${half - 1}]`, "[1].Instances.Instance[1]", `[${items.length - 1}]`]);
  const longest = Math.max(0, ...(await page.evaluate(() => window.tasks)));
  t.diagnostic(`read and checked in ${took} ms, filtered in ${filtering} ms, written twice in ${writing} ms; longest task ${longest} ms`);
  // Where the page did the work itself, one task would last as long as all of it; a busy machine makes both longer.
  assert.ok(longest < took / 5, `a task of ${longest} ms, of ${took} ms`);
  assert.deepEqual(page.noise, []);
});
