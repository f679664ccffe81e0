import { check, checkAll, fromInventory, init, InputError, plan } from "icp-eligibility";
import { useEffect, useState } from "react";
import { work } from "./work.mjs";

/** Whether the package is loaded, or why not, and a way to try again. StrictMode runs the effect twice: init shares one loading. */
function useEligibility() {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another run
  useEffect(() => {
    let left = false;
    init().then(
      () => left || setState({ loaded: true }),
      (error) => left || setState({ error }),
    );
    return () => {
      left = true;
    };
  }, [tries]);
  return { ...state, again: () => setTries(tries + 1) };
}

export function Eligibility() {
  const { loaded, error, again } = useEligibility();
  const [months, setMonths] = useState("1");
  if (error) return <p role="alert">{error.message} <button type="button" onClick={again}>Try again</button></p>;
  if (!loaded) return <p>…</p>;
  const instance = { provider: "alibaba", product: "ecs", region: "cn-hangzhou", billing: "subscription", publicIp: "assigned", accountSite: "china" };
  const { code } = check({ ...instance, purchasedMonths: Number(months) }, { asOf: "2026-11-22", locale: "en" });
  return (
    <>
      <label>Months bought <input value={months} inputMode="numeric" onChange={({ target }) => setMonths(target.value)} /></label>
      <p role="status">{code.outcome}</p>
      <output>{JSON.stringify(work({ check, checkAll, fromInventory, InputError, plan }))}</output>
    </>
  );
}
