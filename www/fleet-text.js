// What a text of the fleet view holds. A command line prints one page of an answer after the other, and so does who pastes twice.

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING = new Set([91, 123]); // [ {
const CLOSING = new Set([93, 125]);
const BETWEEN = new Set([9, 10, 13, 32, 44]); // spaces and a comma

/** The pieces of a text that are lists or objects one after the other; undefined where anything else stands between. */
function pieces(text) {
  const found = [];
  let depth = 0;
  let from = 0;
  let quoted = false;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (quoted) {
      if (code === BACKSLASH) k++;
      else if (code === QUOTE) quoted = false;
    } else if (OPENING.has(code)) {
      if (depth === 0) from = k;
      depth++;
    } else if (CLOSING.has(code)) {
      depth--;
      if (depth < 0) return undefined;
      if (depth === 0) found.push(text.slice(from, k + 1));
    } else if (depth === 0) {
      if (!BETWEEN.has(code)) return undefined;
    } else if (code === QUOTE) quoted = true;
  }
  return depth === 0 && found.length > 1 ? found : undefined;
}

/** The JSON of a text: its one value, or a list of those that follow each other. What is not JSON is the text, for the package to refuse. */
export function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return pieces(text)?.map((piece) => JSON.parse(piece)) ?? text;
    } catch {
      return text;
    }
  }
}

/** The text of a file. Windows PowerShell writes what a command prints as UTF-16. */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes);
}
