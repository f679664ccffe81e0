// Nodes as the page makes them: those that it shares with the element, and sentences around a node.
import { icon as picture, SHAPES } from "../src/face/nodes.js";

export { el, rich } from "../src/face/nodes.js";

const shapes = { ...SHAPES, found: "M12 4v10M12 19.4v.1", dots: "M5.5 12h.1M12 12h.1M18.5 12h.1" };
/** A small picture beside a word that says the same. */
export const icon = (name) => picture(shapes[name]);

/** A sentence with an element in the place of `{slot}`. */
export function around(text, slot, node) {
  const [before, after] = text.split(`{${slot}}`);
  return [before, node, after];
}
