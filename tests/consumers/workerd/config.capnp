using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const main :Workerd.Worker = (
  compatibilityDate = "2026-10-01",
  modules = [
    (name = "main.js", esModule = embed "dist/main.js"),
    (name = "icp-eligibility/icp_eligibility_bg.wasm", wasm = embed "node_modules/icp-eligibility/icp_eligibility_bg.wasm"),
  ],
);
