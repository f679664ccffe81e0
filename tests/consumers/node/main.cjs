const { check, checkAll, init, InputError, plan } = require("icp-eligibility");

init()
  .then(() => import("./work.mjs"))
  .then(({ work }) => console.log(JSON.stringify(work({ check, checkAll, InputError, plan }))));
