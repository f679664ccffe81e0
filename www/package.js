// The package as the page and its worker use it. Where WebAssembly is forbidden or missing, its module is loaded as plain JavaScript, and
// answers the same.
//
// It comes after the words of the page, which are painted before it is there.

/** The functions of the package, ready. */
export async function ready() {
  const face = await import("./pkg/index.js");
  await face.init().catch(async (error) => {
    await face.init(import("./pkg/fallback.js")).catch((second) => {
      throw new AggregateError([error, second], "the rules could not be loaded");
    });
  });
  return face;
}
