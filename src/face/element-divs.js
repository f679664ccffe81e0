// <div data-icp-check>: a widget in a host that no framework takes for anything but a div. Those that come and go with the navigation of
// a page are found, also where they come back.
import { Widget } from "./element-widget.js";

const DIVS = "div[data-icp-check]";
const widgets = new WeakMap();

function start(div) {
  // A root that is not ours is another copy's of this script, or somebody else's.
  if (!widgets.has(div)) {
    if (div.shadowRoot) return;
    widgets.set(div, new Widget(div, { prefix: "data-icp-" }));
  }
  widgets.get(div).start();
}

const within = (node) => (node.nodeType === Node.ELEMENT_NODE ? [...(node.matches(DIVS) ? [node] : []), ...node.querySelectorAll(DIVS)] : []);

/** Looks after the divs of a document, now and from now on. */
export function watchDivs(document) {
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const div of [...removedNodes].flatMap(within)) if (!div.isConnected) widgets.get(div)?.stop();
      for (const div of (type === "attributes" ? [target] : [...addedNodes]).flatMap(within)) if (div.isConnected) start(div);
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-icp-check"] });
  for (const div of document.querySelectorAll(DIVS)) start(div);
}
