// Making nodes, for the element and the page. Text is only ever text: nothing here reads markup.

/** An element: attributes (`true` is empty, `false` and `undefined` are left out), then children. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== false && child !== ""));
  return node;
}

const DATE = /(\d{4}-\d{2}-\d{2})/;
const dated = (text) => text.split(DATE).map((part, k) => (k % 2 === 1 ? el("time", { datetime: part }, part) : part));

/** A sentence of the package: what it puts in backticks as code, and its dates whole. */
export const rich = (text) => text.split("`").map((part, k) => (k % 2 === 1 ? el("code", {}, part) : dated(part)));

export const SHAPES = {
  yes: "M5 12.5l4.5 4.5L19 7",
  no: "M6.5 6.5l11 11m0-11l-11 11",
  disputed: "M4 9h16M4 15h16M15 4L9 20",
  unknown: "M8 8.2a4 4 0 1 1 5.6 3.7c-1.1.5-1.6 1.3-1.6 2.6M12 19.4v.1",
  neutral: "M6 12h12",
};
const SVG = "http://www.w3.org/2000/svg";

/** A small picture beside a word that says the same: the path of its shape. */
export function icon(shape) {
  const node = document.createElementNS(SVG, "svg");
  node.setAttribute("viewBox", "0 0 24 24");
  node.setAttribute("class", "icon");
  node.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", shape);
  node.append(path);
  return node;
}
