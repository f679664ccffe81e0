import { readFileSync } from "node:fs";
import { nodeResolve } from "@rollup/plugin-node-resolve";

// The bundle looks for the module beside itself.
const wasm = {
  name: "icp-eligibility",
  generateBundle() {
    const fileName = "icp_eligibility_bg.wasm";
    this.emitFile({ type: "asset", fileName, source: readFileSync(`node_modules/icp-eligibility/${fileName}`) });
  },
};

export default { input: "main.js", output: { dir: "dist" }, plugins: [nodeResolve(), wasm] };
