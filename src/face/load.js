// Loads the module. Its functions take and give numbers only, so it needs no glue and asks for nothing.
const isA = (value, name) => typeof globalThis[name] === "function" && value instanceof globalThis[name];

const fails = (message, cause) => {
  throw new Error(`icp-eligibility: ${message}`, { cause });
};

/** Whether not even an empty module is accepted here, as under a Content-Security-Policy without 'wasm-unsafe-eval'. */
function forbidden() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    return true;
  }
}

/** The functions of the module from a URL, a request, a response, bytes, a compiled module, the module as JavaScript (./fallback), or a promise of one of them. */
export async function load(source) {
  let given = await source;
  if (given?.window) return given;
  let from = "what init was given";
  if (typeof given === "string" || isA(given, "URL") || isA(given, "Request")) {
    from = given.url ?? `${given}`;
    given = await fetch(given).catch((error) => fails(`${from} cannot be fetched`, error));
  }
  let type;
  if (isA(given, "Response")) {
    from = given.url || from;
    if (!given.ok) fails(`${from} cannot be fetched: status ${given.status}`);
    type = given.headers.get("content-type");
    from += ` (content type ${type})`;
  }
  try {
    // Only what a server names just so can be read from while it comes.
    const streams = /^application\/wasm$/i.test(type);
    if (type !== undefined && !streams) given = await given.arrayBuffer();
    const made = await WebAssembly[streams ? "instantiateStreaming" : "instantiate"](given);
    const { exports } = made.instance ?? made;
    exports.window(); // another module has none
    return exports;
  } catch (error) {
    fails(
      forbidden()
        ? "WebAssembly is not allowed here: a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src, a Worker init(module)"
        : `${from} is not the package's WebAssembly module`,
      error,
    );
  }
}
