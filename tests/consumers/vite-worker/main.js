import wasm from "icp-eligibility/icp_eligibility_bg.wasm?url";
import { show } from "./work.mjs";

/** What a worker answers to one message. */
function asked(message) {
  const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(message);
  });
}

show(Promise.all([asked("load it yourself"), WebAssembly.compileStreaming(fetch(wasm)).then(asked)]));
