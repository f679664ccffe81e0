// Loads the module. Its functions take and give numbers only, so it needs no glue; the one thing it asks for has nothing to do.
export const imports = { "./icp_eligibility_bg.js": { __wbindgen_init_externref_table() {} } };

const isA = (value, name) => typeof globalThis[name] === "function" && value instanceof globalThis[name];

/** The functions of the module from a URL, a request, a response, bytes or a compiled module; by default from beside this file. */
export async function load(source) {
  let given = (await source) ?? (source === undefined ? new URL("icp_eligibility_bg.wasm", import.meta.url) : source);
  if (typeof given === "string" || isA(given, "URL") || isA(given, "Request")) given = await fetch(given);
  if (isA(given, "Response")) {
    if (!given.ok) throw new Error(`icp-eligibility: the module was not found: ${given.status} ${given.url}`);
    // Only a server that names the type can be read from while it sends.
    if (/^application\/wasm/i.test(given.headers.get("content-type"))) {
      return (await WebAssembly.instantiateStreaming(given, imports)).instance.exports;
    }
    given = await given.arrayBuffer();
  }
  const made = await WebAssembly.instantiate(given, imports);
  return (made.instance ?? made).exports;
}
