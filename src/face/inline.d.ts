/** The package with its WebAssembly inside: the same functions, for bundlers and places that serve no `.wasm` file beside the JavaScript. */
export * from "./index.js";
