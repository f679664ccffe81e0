// Where an answer of a provider is put in: a text, files chosen or dropped, and pastes too large for a box to type in.
import { el, rich } from "./dom.js";
import { isMadeUp } from "./fleet-example.js";

/** A longer paste is kept beside the box: a box of that size is slow to work with, and nobody edits it by hand. */
const LONGEST_TYPED = 100_000;
const UNITS = ["B", "KB", "MB", "GB"];

function sizeWords(locale, bytes) {
  const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: power > 1 ? 1 : 0 }).format(bytes / 1000 ** power);
  return `${number} ${UNITS[power]}`;
}

/** What is wrong with a source, beside it. */
const faultNode = (k, faults) => el("div", { id: `fault-${k}`, class: "fault", hidden: faults.length === 0 }, faults.map((text) => el("p", {}, rich(text))));

/** Says anew what is wrong with each source. */
export function refreshFaults({ session, faultsOf }) {
  for (const [k, { key }] of session.sources.entries()) {
    const node = document.getElementById(`fault-${k}`);
    const faults = faultsOf(key);
    if (node && node.dataset.said !== faults.join("\n")) {
      node.replaceWith(faultNode(k, faults));
      document.getElementById(`fault-${k}`).dataset.said = faults.join("\n");
    }
    if (faults.length > 0) document.getElementById(`remove-${k}`)?.setAttribute("aria-describedby", `fault-${k}`);
    else document.getElementById(`remove-${k}`)?.removeAttribute("aria-describedby");
  }
}

/** The files and large pastes, each with a way to take it out again. */
function sourceItems(of) {
  const { catalog, say, session, changed, faultsOf } = of;
  const one = (source, k) => {
    const button = el("button", { type: "button", id: `remove-${k}`, "aria-labelledby": `remove-${k} source-${k}` }, say("remove"));
    button.addEventListener("click", () => {
      session.remove(source);
      refreshGiven(of);
      (document.getElementById(`remove-${Math.min(k, session.sources.length - 1)}`) ?? document.getElementById("choose-files")).focus();
      changed();
    });
    return el("li", {}, el("span", { id: `source-${k}` }, source.name),
      el("span", { class: "hint" }, sizeWords(catalog.locale, source.file?.size ?? source.text.length)), button, faultNode(k, faultsOf(source.key)));
  };
  return session.sources.map(one);
}

export function refreshGiven(of) {
  const list = document.getElementById("sources");
  list.replaceChildren(...sourceItems(of));
  list.hidden = of.session.sources.length === 0;
}

/** Takes what stands beside the box. It never stands beside an example: made-up instances and real ones are no one list. */
function take(of, ...sources) {
  const { session } = of;
  const dropped = isMadeUp(session.text);
  if (dropped) {
    session.setText("");
    document.getElementById("f-data").value = "";
  }
  session.add(...sources);
  refreshGiven(of);
  of.own(dropped);
  of.changed();
}

/** Takes files, wherever they come from. */
export function takeFiles(of, files) {
  if (files.length > 0) take(of, ...[...files].map((file) => ({ name: file.name, file })));
}

/** The field itself. `of` holds the words, the session, what to do about a change, and what to do for an example. */
export function givenControl(of, { label, provider }) {
  const { say, session, changed, own, example } = of;
  const box = el("textarea", { id: "f-data", rows: "7", spellcheck: "false", autocapitalize: "off", autocomplete: "off", wrap: "off", "aria-describedby": "h-data" });
  box.value = session.text;
  const typed = (dropped) => {
    const was = session.text;
    session.setText(box.value);
    own(dropped ?? (isMadeUp(was) && !isMadeUp(box.value)));
    changed();
  };
  box.addEventListener("input", () => typed());
  // A text that is dropped takes the place of an example, as one that is pasted does.
  box.addEventListener("beforeinput", (event) => {
    if (event.inputType !== "insertFromDrop" || !event.data || !isMadeUp(box.value)) return;
    event.preventDefault();
    box.value = event.data;
    typed(true);
  });
  box.addEventListener("paste", (event) => {
    const { files } = event.clipboardData;
    const text = event.clipboardData.getData("text/plain");
    if (files.length > 0 && text === "") {
      event.preventDefault();
      takeFiles(of, files);
    } else if (text.length > LONGEST_TYPED) {
      event.preventDefault();
      take(of, { name: say("pasted", { n: session.sources.filter((one) => one.text !== undefined).length + 1 }), text });
    } else if (isMadeUp(box.value)) box.select();
  });
  const picker = el("input", { type: "file", id: "f-files", multiple: true, accept: ".json,.txt,.log,application/json,text/plain", hidden: true });
  picker.addEventListener("change", () => {
    takeFiles(of, picker.files);
    picker.value = "";
  });
  const choose = el("button", { type: "button", id: "choose-files", "aria-describedby": "h-drop" }, say("chooseFiles"));
  choose.addEventListener("click", () => picker.click());
  const tryIt = el("button", { type: "button", id: "example" }, say("example"));
  tryIt.addEventListener("click", example);
  const list = el("ul", { id: "sources", class: "given-list", "aria-label": say("files"), hidden: session.sources.length === 0 }, sourceItems(of));
  return el("div", { class: "field given", id: "field-data" },
    el("label", { for: "f-data" }, label),
    el("p", { class: "hint", id: "h-data" }, rich(say(`given.${provider}`))),
    box, el("p", { class: "wrong", id: "e-data", hidden: true }),
    el("p", { class: "hint", id: "example-gone", "aria-live": "polite" }, session.gone && say(session.gone)), list,
    el("div", { class: "ways" }, choose, tryIt, picker),
    el("p", { class: "hint", id: "h-drop" }, say("dropHere")));
}

/** Files dropped anywhere on the page are taken while `isShown`; the browser would leave the page for them. */
export function acceptDrops(isShown, take) {
  const over = (is) => document.getElementById("field-data")?.classList.toggle("over", is);
  const withFiles = (event) => isShown() && [...(event.dataTransfer?.types ?? [])].includes("Files");
  document.addEventListener("dragover", (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    over(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener("drop", (event) => {
    if (!withFiles(event)) return;
    event.preventDefault();
    over(false);
    take(event.dataTransfer.files);
  });
}
