import { check, checkAll, fromInventory, init, InputError, plan } from "icp-eligibility";
import module from "icp-eligibility/icp_eligibility_bg.wasm";
import * as inline from "icp-eligibility/inline";
import { work } from "./work.mjs";

export default {
  async fetch({ url }) {
    switch (new URL(url).pathname) {
      case "/alone": // nothing may be compiled here
        return Response.json(await Promise.all([init(), inline.init()].map((loading) => loading.catch(({ message }) => message))));
      case "/inline":
        await inline.init(module);
        return Response.json(work(inline));
      default:
        await init(module);
        return Response.json(work({ check, checkAll, fromInventory, InputError, plan }));
    }
  },
};
