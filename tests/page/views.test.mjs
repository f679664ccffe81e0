// The views as one page: the ways between them, their addresses, languages, and the line read aloud.
import assert from "node:assert/strict";
import { describe as group, test } from "node:test";
import { answer, answerAll, browsing, field, focused, LANGUAGES, query, ready } from "./browser.mjs";

const site = browsing();
const VIEWS = ["instance", "purchase", "code", "symptom", "fleet"];
const current = (page) => page.locator("#views [aria-current='page']").evaluateAll((nodes) => nodes.map((node) => node.dataset.view));

group("the views", { concurrency: 2 }, () => {
  for (const locale of LANGUAGES) {
    test(`each view has a link, an address, a title and a heading of its own (${locale})`, async (t) => {
      const page = await site.open(t, "", { locale });
      const titles = new Set();
      for (const view of [...VIEWS, VIEWS[0]]) {
        await page.click(`#views [data-view="${view}"]`);
        assert.deepEqual(await current(page), [view]);
        assert.equal(new URL(page.url()).searchParams.get("view"), view === "instance" ? null : view);
        const title = await page.locator("h1").textContent();
        titles.add(title);
        assert.equal(await page.title(), title);
        assert.equal(await focused(page), "title", "the heading is read");
        assert.equal(await page.locator("#views a").first().evaluate((node) => node.closest("nav").hidden), false);
        if (locale === "zh-CN") assert.doesNotMatch((await page.locator("#views, #title, #intro, h2, .tools").allTextContents()).join(" ").replaceAll(/App|ICP/g, ""), /[A-Za-z]{3,}/);
      }
      assert.equal(titles.size, VIEWS.length);
      assert.deepEqual(page.noise, []);
    });
  }

  test("Back and Forward go through the views and their answers, and the heading has the focus", async (t) => {
    const page = await site.open(t, query({ provider: "tencent", product: "cvm", region: "ap-guangzhou" }));
    await page.click('[data-view="purchase"]');
    await answer(page, "for", "code");
    await page.click('[data-view="code"]');
    assert.equal(await field(page, "provider").inputValue(), "tencent", "a new view starts with the same provider");
    await answer(page, "codeState", "filed");
    await page.goBack(); // the answer
    await page.waitForFunction(() => document.querySelector('input[name="codeState"][value=""]')?.checked);
    assert.equal(await focused(page), "verdict-title");
    await page.goBack(); // the view
    await page.waitForSelector(".buy");
    assert.equal(await focused(page), "title");
    assert.deepEqual(await current(page), ["purchase"]);
    assert.equal(await page.locator('input[name="for"][value="code"]').isChecked(), true);
    await page.goBack();
    await page.goBack();
    await page.waitForSelector('[data-question="code"]');
    assert.equal(await field(page, "region").inputValue(), "ap-guangzhou");
    for (let k = 0; k < 4; k++) await page.goForward();
    await page.waitForFunction(() => document.querySelector('input[name="codeState"][value="filed"]')?.checked);
    assert.deepEqual(await current(page), ["code"]);
  });

  test("a view keeps its answers while another is looked at, and starting again empties that one only", async (t) => {
    const page = await site.open(t, query({ provider: "alibaba", product: "ecs", purchasedMonths: 7 }));
    await page.click('[data-view="purchase"]');
    await field(page, "websites").fill("9");
    await page.click('[data-view="instance"]'); // before the burst of typing is over
    assert.equal(await field(page, "purchasedMonths").inputValue(), "7");
    await page.click("#reset");
    assert.equal(await field(page, "purchasedMonths").inputValue(), "");
    await page.click('[data-view="purchase"]');
    assert.equal(await field(page, "websites").inputValue(), "9");
    const [opened] = await Promise.all([page.context().waitForEvent("page"), page.click('[data-view="instance"]', { modifiers: ["ControlOrMeta"] })]);
    await ready(opened);
    assert.deepEqual(await current(page), ["purchase"], "a new tab leaves this one as it is");
  });

  test("an unknown view is the first one, and nothing of an address becomes markup", async (t) => {
    const page = await site.open(t);
    for (const search of ["?view=<script>alert(1)</script>", "?view=__proto__&providers=<b>", "?view=symptom&symptom=<img src=x onerror=alert(1)>", "?view=purchase&websites=<i>1</i>&providers=constructor",
      "?view=code&provider=%00&codeState=%F0%28&expiresOn=<u>"]) {
      await page.goto(site.server.url + search);
      await ready(page);
      assert.equal(await page.locator("script").count(), 1);
      assert.equal(await page.locator("img, b, i, u").count(), 0);
      assert.doesNotMatch(page.url(), /script|__proto__|constructor|onerror|%3Cb|%3Cu/);
      assert.deepEqual(page.noise, []);
    }
  });

  test("another language keeps view, answers, focus and place", async (t) => {
    const page = await site.open(t, query({ view: "code", provider: "huawei", codeState: "filed", lang: "en" }));
    await page.locator('input[name="codeState"][value="filed"]').focus();
    const top = await page.evaluate(() => {
      window.scrollTo(0, 90);
      document.querySelector('[data-lang="zh-CN"]').click();
      return window.scrollY;
    });
    assert.ok(Math.abs(top - 90) < 30, `${top}: the browser keeps what is in sight where it is`);
    assert.deepEqual(await current(page), ["code"]);
    assert.equal(await page.evaluate(() => document.activeElement.value), "filed");
    assert.match(await page.locator(".lead").textContent(), /备案码/);
  });

  test("no answer of any view is an error: nothing alarms, nothing is marked invalid", async (t) => {
    const page = await site.open(t);
    const answers = [{ provider: "alibaba", product: "oss" }, { view: "purchase", providers: "ucloud" }, { view: "purchase", providers: "none" }, { view: "code", codeState: "cancelled" },
      { view: "symptom", symptom: "alibaba-no-apply-button", provider: "alibaba", product: "ecs", billing: "payAsYouGo" }];
    for (const one of answers) {
      await page.goto(site.server.url + query(one));
      await ready(page);
      assert.equal(await page.locator('[role="alert"], [aria-invalid], .errors').count(), 0, JSON.stringify(one));
      assert.doesNotMatch(await page.title(), /^Error/);
    }
  });

  test("one line is read aloud in every view, short and once for a burst", async (t) => {
    const page = await site.open(t);
    await page.evaluate(() => {
      window.told = [];
      window.line = document.getElementById("status");
      new MutationObserver(() => window.told.push(window.line.textContent)).observe(window.line, { childList: true });
    });
    const bursts = [
      ["purchase", () => field(page, "websites").pressSequentially("23"), /products serve/],
      ["code", () => answerAll(page, { codeState: "cancelled", atIssuer: "true" }), /^No\. /],
      ["symptom", () => answerAll(page, { product: "ecs", billing: "payAsYouGo" }), /^this is it\. /],
    ];
    for (const [view, act, wanted] of bursts) {
      await page.click(`[data-view="${view}"]`);
      await page.evaluate(() => {
        window.told = [];
      });
      await act();
      await page.waitForFunction((text) => new RegExp(text).test(window.told.at(-1) ?? ""), wanted.source);
      const told = await page.evaluate(() => window.told);
      assert.ok(told.length <= 2, `${view}: ${told.join(" / ")}`);
      for (const one of told) assert.ok(one.length > 0 && one.length <= 120, one);
      assert.equal(await page.evaluate(() => window.line === document.querySelector('[role="status"]') && document.querySelectorAll('[role="status"]').length), 1);
    }
  });

  test("once loaded no view asks for anything, and all work without a network", async (t) => {
    const page = await site.open(t, "?view=fleet"); // the view that has a worker to load
    await page.waitForSelector('#fleet[data-phase="empty"]');
    const loaded = page.requests.length;
    await page.context().setOffline(true);
    for (const view of VIEWS) {
      await page.click(`[data-view="${view}"]`);
      await ready(page);
      await page.click('[data-lang="zh-CN"]');
      await page.click('[data-lang="en"]');
    }
    await page.click("#copy");
    await page.waitForFunction(() => document.getElementById("said").textContent.includes("copied"));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    assert.equal(page.requests.length, loaded);
    assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]), ["", 0, 0]);
    assert.deepEqual(page.noise, []);
  });
});
