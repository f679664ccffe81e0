// The scripts that the page starts beside itself, as Trusted Types wants them named: these and no others.
const WORKERS = { fleet: "./fleet-worker.js", offline: "./sw.js" };

let policy;
/** The address of one of them. */
export function workerAddress(name) {
  const url = WORKERS[name];
  if (!globalThis.trustedTypes) return url;
  policy ??= trustedTypes.createPolicy("workers", {
    createScriptURL(asked) {
      if (!Object.values(WORKERS).includes(asked)) throw new TypeError(`${asked} is no worker of this page`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
