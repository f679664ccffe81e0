import { show } from "./work.mjs";

/** What a worker answers to one message. */
function asked(message) {
  const worker = new Worker("./worker.js", { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(message);
  });
}

const compiled = () => WebAssembly.compileStreaming(fetch("./node_modules/icp-eligibility/icp_eligibility_bg.wasm"));
show(Promise.all([asked("load it yourself"), compiled().then(asked)]));
