// The package as the page and its worker use it. Where WebAssembly is forbidden or missing, its module is loaded as plain JavaScript, and
// answers the same.
import * as face from "./pkg/index.js";

/** The functions of the package, ready. */
export async function ready() {
  await face.init().catch(async (error) => {
    await face.init(import("./pkg/fallback.js")).catch((second) => {
      throw new AggregateError([error, second], "the rules could not be loaded");
    });
  });
  return face;
}
