// What the fleet view shows: how far the worker is, the counts, the rows that a filter leaves, or one row opened. It is changed
// where something is new, so that nobody loses the place while a long list is checked.
import { labelOf } from "../src/face/answers.js";
import { el } from "./dom.js";
import { oneRow } from "./fleet-one.js";
import { ROWS } from "./fleet-session.js";
import { number, sums } from "./fleet-sums.js";
import { tableOf } from "./fleet-table.js";
import { inTheWayWords } from "./fleet-why.js";
import { answerList, basis, today } from "./verdict.js";

const FIND_AFTER = 150;
const SAVES = ["csv", "json"];

/** Puts new children in; what had the focus or was unfolded there is so again. */
function fill(slot, children) {
  const focused = slot.contains(document.activeElement) && document.activeElement.id;
  const open = [...slot.querySelectorAll("details[open]")].map(({ id }) => id);
  slot.replaceChildren(...children.filter(Boolean));
  for (const id of open) document.getElementById(id)?.setAttribute("open", "");
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
}

/** The filter in words, for paper and for the caption. */
function filterWords(v, { code, filing, rule, invalid, text }, { ways }) {
  const { say, catalog } = v;
  const outcome = (name, key) => key && `${say(`${name}Column`)}${say("colon")}${labelOf(catalog.outcomes, key)}`;
  return [outcome("code", code), outcome("filing", filing), rule && inTheWayWords(v, rule, ways[rule] ?? []), invalid && say("invalid"), text.trim() && say("named", { text: text.trim() })]
    .filter(Boolean).join(say("comma"));
}

/** The frame in one language, over a session. `answer` shows anew, `step` goes on in the history. */
export function newFrame({ say, catalog }, s, { answer, step }) {
  let v;
  const shown = {}; // what each part was last made of

  const button = (id, text, act) => {
    const node = el("button", { type: "button", id }, text);
    node.addEventListener("click", act);
    return node;
  };

  // ---- The parts ----

  const words = el("p", { id: "working-words" });
  const bar = el("progress", { id: "working", "aria-labelledby": "working-words" });
  const working = el("div", { class: "working", hidden: true }, words, bar, button("cancel", say("cancel"), () => {
    s.cancel();
    answer();
    document.getElementById("again")?.focus();
  }));
  const started = el("div", { class: "started" });
  const other = el("div", {});
  const counts = el("div", { class: "sums" });
  const find = el("input", { type: "search", id: "f-find", autocomplete: "off", spellcheck: "false" });
  find.value = s.filter.text;
  const left = el("p", { id: "left" });
  const clear = button("clear", say("clear"), () => {
    s.chooseAll();
    find.value = "";
    find.focus();
  });
  const rows = el("div", { class: "rows" });
  const before = button("before", say("before"), () => turn(-1));
  const after = button("after", say("after100"), () => turn(1));
  const at = el("input", { type: "text", inputmode: "numeric", id: "f-page", autocomplete: "off" });
  const of = el("span", { id: "of-pages" });
  const pager = el("nav", { class: "pager", "aria-label": say("pages") }, before, el("label", { for: "f-page" }, say("page")), at, of, after);
  const said = el("span", { id: "saved", class: "hint" });
  const save = SAVES.map((format) => button(`save-${format}`, say(format), () => {
    if (s.saving) return;
    s.save(format, catalog.locale);
    said.textContent = say("saving");
  }));
  const list = el("div", { id: "fleet-list", hidden: true },
    counts,
    el("div", { class: "filters" }, el("div", { class: "find" }, el("label", { for: "f-find" }, say("find")), find), left, clear),
    rows, pager,
    el("div", { class: "saves" }, el("span", { class: "hint" }, say("saves")), save, said));
  const one = el("section", { id: "fleet-one", "aria-labelledby": "fleet-name", hidden: true });
  const around = el("div", {});
  const root = el("div", { id: "fleet" }, working, started, other, list, one, around);

  // ---- What can be done with them ----

  const pageCount = () => Math.max(1, Math.ceil(s.left / ROWS));
  const pageAt = () => Math.floor(s.from / ROWS) + 1;

  function turnTo(wanted) {
    const page = Math.min(pageCount(), Math.max(1, wanted));
    at.value = String(page);
    if (page === pageAt()) return;
    s.turn((page - 1) * ROWS);
    rows.scrollIntoView({ block: "nearest" });
  }
  const turn = (by) => turnTo(pageAt() + by);
  at.addEventListener("change", () => {
    const wanted = Number.parseInt(at.value.normalize("NFKC"), 10);
    turnTo(Number.isNaN(wanted) ? pageAt() : wanted);
  });

  let finding;
  find.addEventListener("input", () => {
    clearTimeout(finding);
    s.type(find.value);
    finding = setTimeout(() => s.choose({}), FIND_AFTER);
  });

  let openedAt;
  function open(index) {
    s.openRow(index);
    openedAt = location.search;
    step({ row: index });
    answer(true);
    document.getElementById("fleet-name")?.focus();
    root.scrollIntoView({ block: "nearest" });
  }
  /** Back to the list: where the way here is the last step, by going back. */
  function back() {
    if (location.search === openedAt && history.state?.row === s.openAt) {
      history.back();
      return;
    }
    const index = s.openAt;
    s.openRow(undefined);
    step(null);
    answer(true);
    document.getElementById(`open-${index}`)?.focus();
  }

  // ---- Showing ----

  /** Whether a part is to be made anew: something that it shows is another. */
  function isNew(part, ...now) {
    const same = shown[part]?.every((value, k) => value === now[k]);
    shown[part] = now;
    return !same;
  }

  function showProgress() {
    // A short list checked anew is there before one could read that it is: no box comes and goes over it.
    working.hidden = s.phase !== "working" || (s.rows !== undefined && !(s.progress?.done < s.progress?.total));
    list.setAttribute("aria-busy", String(s.phase === "working"));
    if (s.phase !== "working") return;
    const { stage = "reading", done = 0, total = 0, name = "" } = s.progress ?? {};
    if (stage === "checking") {
      bar.max = total;
      bar.value = done;
      words.textContent = say("checking", { done: number(v, done), total: number(v, total) });
    } else {
      // How long a text takes to be read is not known while it is.
      bar.removeAttribute("value");
      words.textContent = name ? say("readingNamed", { name }) : say("reading");
    }
  }

  function showStart() {
    const about = { starting: ["nothingGiven"], empty: ["nothingGiven"], cancelled: ["cancelled", "again"], broken: ["workerFailed", "again"] }[s.phase];
    started.hidden = !about;
    if (!about || !isNew("start", about.join())) return;
    const [text, more] = about;
    fill(started, [el("p", { class: "summary" }, say(text)),
      more && button("again", say(more), () => {
        s.again();
        answer();
        document.getElementById("verdict-title").focus();
      })]);
  }

  function showList() {
    const { rows: list100, summary, filter } = s;
    if (!list100 || summary.total === 0) return;
    if (isNew("counts", summary, filter, v.state.provider)) fill(counts, sums(v, s));
    const last = s.from + list100.length;
    if (isNew("rows", list100, v.state.asOf)) {
      const caption = list100.length === 0 ? say("noneLeft") : say("rowsShown", { from: number(v, s.from + 1), to: number(v, last), total: number(v, s.left) });
      const filtered = s.isFiltered() && el("span", { class: "only-these" }, say("onlyThese", { filter: filterWords(v, filter, summary) }));
      fill(rows, [list100.length === 0 ? el("p", { class: "summary" }, caption) : tableOf(v, s, [caption, filtered], open)]);
    }
    if (document.activeElement !== find) find.value = filter.text;
    left.textContent = say("left", { n: number(v, s.left), total: number(v, summary.total) });
    clear.hidden = !s.isFiltered();
    pager.hidden = pageCount() === 1;
    if (document.activeElement !== at) at.value = String(pageAt());
    of.textContent = say("ofPages", { n: number(v, pageCount()) });
    before.setAttribute("aria-disabled", String(pageAt() === 1));
    after.setAttribute("aria-disabled", String(pageAt() === pageCount()));
    if (!s.saving) said.textContent = "";
  }

  function refresh(sight, elsewhere) {
    v = sight;
    root.dataset.phase = s.phase;
    showProgress();
    showStart();
    fill(other, [v.banner, ...elsewhere, s.phase === "done" && s.summary.total === 0 && el("p", { class: "summary" }, say("noInstance")),
      s.repeated > 0 && el("p", { class: "hint", id: "repeated" }, say("repeated", { n: number(v, s.repeated) }))]);
    const isOpen = s.open !== undefined;
    list.hidden = isOpen || !s.rows || s.summary.total === 0;
    one.hidden = !isOpen;
    showList();
    if (isOpen && isNew("one", s.open, v.state.asOf)) fill(one, oneRow(v, s.open, back));
    if (!isOpen) {
      one.replaceChildren();
      shown.one = undefined;
    }
    fill(around, [!isOpen && basis(v, today(v, v.state.asOf)), s.hasData() && el("div", { class: "print-only" }, el("p", {}, say("givenWas", { list: givenWords() }))), answerList(v)]);
  }

  const givenWords = () => [s.text.trim() !== "" && say("typedText"), ...s.sources.map(({ name }) => name)].filter(Boolean).join(say("comma"));

  return { root, locale: catalog.locale, refresh };
}
