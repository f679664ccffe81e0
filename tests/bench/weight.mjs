// What each contestant makes a page load: one minified JavaScript file for browsers and its .wasm. The files are also what is run.
import { build } from "esbuild";
import { mkdir, readFile } from "node:fs/promises";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { dirname } from "node:path";

const brotli = (bytes) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
export const zip = (bytes) => gzipSync(bytes, { level: 9 });

/** The JavaScript of one, in one file. Of the package what a page imports; of the others also the rules and sentences, which the package has inside. */
export async function bundle({ own, source, load, bundle: outfile }) {
  await mkdir(dirname(outfile), { recursive: true });
  const contents = own ? 'export { init, check, checkAll } from "icp-eligibility";' : `export { ${load} } from ${JSON.stringify(source)};`;
  await build({
    stdin: { contents, resolveDir: dirname(source) },
    outfile, bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", logLevel: "error",
    external: ["node:*", "*.wasm", "fs", "path", "module"],
    define: { "process.env.NODE_ENV": '"production"' },
  });
}

/** Bytes raw, in gzip and in brotli, each file packed alone. */
export async function weight({ bundle: script, wasm }) {
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const path of wasm ? [script, wasm] : [script]) {
    const bytes = await readFile(path);
    total.raw += bytes.length;
    total.gzip += zip(bytes).length;
    total.brotli += brotli(bytes).length;
  }
  return total;
}

/** What the limits of `make size` count, in bytes of brotli: the module, and the package's own JavaScript, each file as it is published. */
export async function published() {
  const of = async (name) => brotli(await readFile(new URL(`../../pkg/${name}`, import.meta.url))).length;
  return { wasm: await of("icp_eligibility_bg.wasm"), javascript: (await of("face.js")) + (await of("index.js")) };
}
