const { check, checkAll, fromInventory, init, InputError, plan } = require("icp-eligibility");

init()
  .then(() => import("./work.mjs"))
  .then(({ work }) => console.log(JSON.stringify(work({ check, checkAll, fromInventory, InputError, plan }))));
