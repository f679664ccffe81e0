// Our Verdict and Row for Alibaba Cloud ECS and Tencent Cloud CVM, written by hand in plain JavaScript: the floor of the benchmark. It
// makes every field that the package makes, in English, and decides by the rules of the newest edition. It does less than the package:
// no other product or day, no second language, no check of its input, and only instances whose first day is known or that are still to
// be bought. `how` reads the instance, does the dates, keeps sentences and spares work or does not: see natural.mjs and tuned.mjs.

const PASS = 1;
const DISPUTED = 2;
const SILENT = 4;
const FAIL = 8;
const OPEN = PASS | FAIL;
const FAR = 1_000_000; // days: no end known

const decided = (could) => (could & (could - 1)) === 0;
const best = (could) => could & -could;
const worst = (could) => 1 << (31 - Math.clz32(could));
/** Both must hold: an outcome stays possible where the other side can be as good. */
const orWorse = (could) => (could | (could << 1) | (could << 2) | (could << 3)) & 15;
const and = (a, b) => (a & orWorse(b)) | (b & orWorse(a));
/** Two readings of one rule: what differs is disputed. */
const beside = (a, b) => (a & b) | (decided(a) && a === b ? 0 : DISPUTED);
const test = (value, holds) => (value === undefined ? OPEN : holds ? PASS : FAIL);
/** What lies between two numbers against a target: exactly the target is `at`. */
const against = (least, most, target, at) => (most > target ? PASS : 0) | (most >= target && least <= target ? at : 0) | (least < target ? FAIL : 0);
const statusOf = (could) => (could === PASS ? "pass" : could === FAIL ? "fail" : could === DISPUTED ? "disputed" : "unknown");
const OUTCOMES = { [PASS]: "eligible", [DISPUTED]: "disputed", [SILENT]: "notCovered", [FAIL]: "ineligible" };
const BEHIND = { ineligible: FAIL, notRequired: FAIL, disputed: DISPUTED, notCovered: SILENT };
const GRADES = ["primary", "secondary", "unverified"];

const NAMES = {
  billing: { subscription: "subscription", payAsYouGo: "pay-as-you-go", spot: "spot (preemptible)", trial: "trial" },
  publicIp: { none: "no public address", assigned: "a public IP of its own", elastic: "an elastic IP (EIP)", loadBalancer: "the address of a load balancer", shared: "a shared address" },
};
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const months = (n) => (n === 1 ? "1 month" : `${n} months`);
const measured = (n, unit) => (unit === "month" ? months(n) : unit === "day" ? (n === 1 ? "1 day" : `${n} days`) : `${n}`);
const listed = (items, last) => (items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")}${last}${items.at(-1)}`);

/** How one reading's need is written. */
function neededText(needed) {
  switch (needed.kind) {
    case "atLeast":
      return `at least ${measured(needed.n, needed.unit)}`;
    case "moreThan":
      return `more than ${measured(needed.n, needed.unit)}`;
    default:
      return `fewer than ${needed.n}`;
  }
}

export function floor(tables, how) {
  const { read, day, plusMonths, minusMonths, iso, sentence, again } = how;
  const factNames = Object.keys(tables.facts);
  const BIT = Object.fromEntries(factNames.map((name, k) => [name, 1 << k]));
  const lists = new Map();
  const factList = (mask) => {
    if (mask === 0) return [];
    const known = lists.get(mask);
    if (known !== undefined) return known;
    const list = factNames.filter((_, k) => mask & (1 << k));
    lists.set(mask, list);
    return list;
  };

  // ---- What is known of the instance ----

  function known(given, asOf, product) {
    const dated = given.startsOn !== undefined || given.expiresOn !== undefined;
    const bought = given.stage === undefined ? dated || given.state !== undefined || given.codesUsed > 0 || given.sitesFiled > 0 : given.stage === "owned";
    const it = {
      given,
      asOf,
      bought,
      region: given.region === undefined ? undefined : (product.regions[given.region] ?? product.regions[zoneRegion(given.region)]),
      state: given.state ?? (bought ? undefined : "running"),
      codes: given.codesUsed ?? (bought ? undefined : 0),
      sites: given.sitesFiled ?? (bought ? undefined : 0),
      owner: given.ownedByApplicant ?? (bought ? undefined : true),
      months: given.purchasedMonths,
      start: given.startsOn === undefined ? asOf : day(given.startsOn),
      expires: given.expiresOn === undefined ? undefined : day(given.expiresOn),
      end0: 0,
      end1: 0,
    };
    const running = it.state === "running";
    if (it.expires !== undefined) it.end0 = it.end1 = it.expires;
    else if (it.months !== undefined) {
      const end = plusMonths(it.start, it.months);
      it.end0 = running ? Math.max(end, asOf + 1) : end;
      it.end1 = running && end <= asOf ? FAR : end;
    } else {
      it.end0 = (running ? Math.max(asOf, it.start) : it.start) + 1;
      it.end1 = FAR;
    }
    return it;
  }

  function zoneRegion(id) {
    return id.replace(/-?[a-z]$|-\d+$/, (suffix, at) => (/^[a-z]$/.test(suffix) && !/\d/.test(id[at - 1]) ? suffix : ""));
  }

  // ---- Days ----

  /** A length of days as a measure; nothing where it is not bounded. */
  function daysMeasure(least, most) {
    const low = Math.max(least, 0);
    const high = Math.max(most, 0);
    if (low < 500_000 && low === high) return { n: low, unit: "day" };
    if (low > 0 && low < 500_000) return { n: low, unit: "day", precision: "atLeast" };
    return high < 500_000 ? { n: high, unit: "day", precision: "atMost" } : undefined;
  }
  const total = (it, n, at) => (it.months === undefined ? against(it.end0, it.end1, plusMonths(it.start, n), at) : against(it.months, it.months, n, at));
  const left = (it, n) => against(it.end0, it.end1, plusMonths(Math.max(it.start, it.asOf), n), PASS);
  function totalReads(it) {
    if (it.months !== undefined) return BIT.purchasedMonths;
    return BIT.startsOn | BIT.expiresOn | BIT.purchasedMonths | (it.expires === undefined ? BIT.state : 0);
  }
  function expiryReads(it) {
    if (it.expires !== undefined) return BIT.expiresOn | (it.start > it.asOf ? BIT.startsOn : 0);
    return BIT.expiresOn | BIT.purchasedMonths | BIT.startsOn | (it.months === undefined ? BIT.state : 0);
  }
  const totalMeasure = (it) => (it.months === undefined ? daysMeasure(it.end0 - it.start, it.end1 - it.start) : { n: it.months, unit: "month" });
  const leftMeasure = (it) => {
    const from = Math.max(it.start, it.asOf);
    return daysMeasure(it.end0 - from, it.end1 - from);
  };
  /** The fewest months of a renewal that make it enough. */
  function renewal(it, enough) {
    for (let more = 1; more <= 60; more++) {
      const end = it.expires === undefined ? undefined : plusMonths(it.expires, more);
      const bought = it.months === undefined ? undefined : it.months + more;
      const ends = end ?? (bought === undefined ? undefined : Math.max(plusMonths(it.start, bought), it.asOf + 1));
      if (enough(bought, ends)) return more;
    }
    return undefined;
  }
  const enoughBought = (it, wanted) => (bought, ends) =>
    bought === undefined ? ends !== undefined && wanted.every(({ kind, n }) => ends > plusMonths(it.start, n) || (kind === "atLeast" && ends === plusMonths(it.start, n))) : wanted.every(({ kind, n }) => bought > n || (kind === "atLeast" && bought === n));

  // ---- Sentences, by reason and by fix ----

  const said = (have) => {
    if (have === undefined) return "";
    const text = measured(have.n, have.unit);
    return have.precision === undefined ? text : `${have.precision === "atLeast" ? "at least" : "at most"} ${text}`;
  };
  const GRADE_WORDS = { primary: "first-hand", secondary: "second-hand", unverified: "unverified" };
  function reading({ needed, grade, sources }) {
    const source = sources.find((one) => one.grade === grade);
    const date = source?.date === undefined ? "undated" : source.dateKind === "after" ? `after ${source.date}` : source.date;
    return `${neededText(needed)} (${GRADE_WORDS[grade]}, ${date})`;
  }
  const address = (it) => NAMES.publicIp[it.given.publicIp];

  const SENTENCES = {
    regionMainland: () => "The region lies in mainland China.",
    regionOutside: () => "The region lies outside mainland China: a site there needs no ICP filing and cannot get one.",
    regionMissing: () => "The region comes first: only in mainland China is a filing needed.",
    productSource: (_, { product }) => `${product.providerName} says that ${product.name} qualifies.`,
    ownerSame: () => "The account that applies bought the instance.",
    ownerOther: () => "The account that applies must be the one that bought the instance.",
    ownerMissing: () => "Only the account that bought the instance can apply with it.",
    billingSubscription: () => "It is a subscription.",
    billingTrial: () => "A trial does not qualify.",
    billingTrialOpen: () => "A trial qualifies only if it is billed as a subscription; say how it is billed.",
    billingNotSubscription: (it) => `Its billing method is ${NAMES.billing[it.given.billing]}; only a subscription qualifies.`,
    billingNotTrial: () => "It is not a trial.",
    billingMissing: () => "It depends on how the instance is paid for.",
    totalMet: (_, { needed }, have) => `${said(have)} bought in all; ${neededText(needed)} needed.`,
    totalTooShort: (_, { needed }, have) => `${said(have)} bought in all, but ${neededText(needed)} needed, renewals included.`,
    totalDisputed: (_, { readings }, have) => `${said(have)} bought in all: enough for ${reading(readings[0])}, not for ${reading(readings[1])}.`,
    totalMissing: (_, { needed }) => `${neededText(needed)} must be bought in all, renewals included.`,
    leftNotAsked: () => "The published page says that time left does not count.",
    leftMet: (_, { needed }, have) => `${said(have)} left; ${neededText(needed)} needed.`,
    leftTooShort: (_, { needed }, have) => `${said(have)} left, but ${neededText(needed)} needed.`,
    leftMissing: (_, { needed }) => `${neededText(needed)} must be left before it expires.`,
    expiryNotReached: () => "It has not expired.",
    expiryReached: () => "It has expired; an expired instance does not qualify.",
    expiryMissing: () => "It must not have expired: give its state or the day on which it expires.",
    stateRunning: () => "It is running.",
    stateNotRunning: (it) => `It is ${it.state}; it must be running.`,
    stateMissing: () => "It must be running.",
    addressAssigned: () => "Its public IP was assigned when it was bought.",
    addressNotAssigned: () => "A code takes a public IP assigned when the server is bought; this one has none.",
    addressAssignedMissing: () => "A code takes a public IP assigned when the server is bought.",
    addressOpen: (it) => `No page says whether this kind of public address is accepted: ${address(it)}.`,
    addressNone: () => "It has no public address.",
    addressMet: () => "Its public address qualifies.",
    addressRefused: (it) => `This kind of public address is not accepted: ${address(it)}.`,
    addressDisputed: (it) => `One page refuses this kind of public address, “${address(it)}”; others do not.`,
    addressMissing: () => "It depends on the kind of public address.",
    bandwidthMet: () => "It has public bandwidth.",
    bandwidthZero: () => "Its public bandwidth is 0.",
    bandwidthMissing: () => "It needs public bandwidth above 0.",
    codesLeft: (_, { needed }, have) => `${said(have)} used so far; it must be ${neededText(needed)}.`,
    codesUsedUp: (_, __, have) => `${said(have)} used so far: no code is left.`,
    codesMissing: () => "It depends on how many codes are left.",
    sitesLeft: (_, { needed }, have) => `${said(have)} filed so far; it must be ${neededText(needed)}.`,
    sitesUsedUp: (_, __, have) => `${said(have)} filed so far: no place for a site is left.`,
    sitesMissing: () => "It depends on how many places for sites are left.",
    accountEnterprise: () => "The account is verified as an enterprise.",
    accountPersonal: () => "The account is a personal one; this takes an account verified as an enterprise.",
    accountKindMissing: () => "This takes an account verified as an enterprise.",
    siteChina: () => "The account belongs to the China site.",
    siteInternational: () => "Accounts of the international site cannot file.",
    siteMissing: () => "Only accounts of the China site can file.",
  };

  const other = ({ newInstance }) => (newInstance ? " This takes another instance." : "");
  const FIXES = {
    chooseMainlandRegion: () => "No filing is needed here. If you do want to file, choose a region in mainland China.",
    useBuyerAccount: () => "Apply from the account that bought the instance.",
    convertToSubscription: (fix) => `Convert it to a subscription and buy ${months(fix.months)}.`,
    chooseSubscription: (fix) => `Buy a subscription for ${months(fix.months)}.${other(fix)}`,
    choosePaid: (fix) => `Choose a paid one instead of the trial.${other(fix)}`,
    buyMonths: (fix) => `Buy ${months(fix.months)} in all.`,
    renewMonths: (fix) => (fix.months === undefined ? "Renew the instance." : `Renew the instance by ${months(fix.months)}.`),
    renew: () => "Renew the instance.",
    start: () => "Start it.",
    assignAtPurchase: (fix) => `For a code, select “Assign a public IP” when buying; it cannot be added later.${other(fix)}`,
    buyPublicAddress: (_, { needed }) => `Buy public bandwidth, with ${listed(needed.values.map((one) => NAMES.publicIp[one]), " or ")}.`,
    buyBandwidth: () => "Buy public bandwidth.",
    useAnotherInstance: () => "Use another instance that qualifies and is not used up.",
    verifyAsEnterprise: () => "Verify the account as an enterprise, or use one that is.",
    useChinaAccount: (fix) => `Use an account of the China site, and an instance bought by it.${other(fix)}`,
  };
  /** A fix whose sentence comes later; another instance is named only where it takes one. */
  const fixBy = (kind, newInstance) => (newInstance ? { kind, message: "", newInstance } : { kind, message: "" });
  const fixWith = (kind, months, newInstance) => {
    const fix = { kind, message: "" };
    if (months !== undefined) fix.months = months;
    if (newInstance) fix.newInstance = true;
    return fix;
  };
  const by = (could, pass, fail, open) => (could === PASS ? pass : could === FAIL ? fail : open);

  // ---- The rules: what each says, by the fact it asks about ----

  const rules = {
    region: {
      could: (it) => (it.given.region === undefined ? PASS | SILENT | FAIL : it.region === undefined ? SILENT : it.region.place === "mainland" ? PASS : it.region.place === "outside" ? FAIL : SILENT),
      reads: () => BIT.region,
      reason: (_, could) => by(could, "regionMainland", "regionOutside", "regionMissing"),
      fix: (it) => fixBy("chooseMainlandRegion", it.bought),
    },
    product: {
      could: () => PASS,
      reads: () => 0,
      reason: () => "productSource",
    },
    owner: {
      could: (it) => test(it.owner, it.owner),
      reads: () => BIT.ownedByApplicant,
      reason: (_, could) => by(could, "ownerSame", "ownerOther", "ownerMissing"),
      fix: () => fixBy("useBuyerAccount"),
    },
    billing: {
      could: (it, { product }) => {
        const trial = product.provider === "alibaba" ? FAIL : SILENT;
        const { billing } = it.given;
        return billing === undefined ? OPEN | trial : billing === "subscription" ? PASS : billing === "trial" ? trial : FAIL;
      },
      reads: () => BIT.billing,
      reason: (it, could) => (could === SILENT ? "billingTrialOpen" : by(could, "billingSubscription", it.given.billing === "trial" ? "billingTrial" : "billingNotSubscription", "billingMissing")),
      fix: (it, { product }) => {
        const n = product.provider === "alibaba" ? 4 : 3;
        if (it.bought && it.given.billing === "payAsYouGo") return fixWith("convertToSubscription", n, false);
        return fixWith("chooseSubscription", n, it.bought);
      },
    },
    trial: {
      could: (it) => (it.given.trial === true ? FAIL : test(it.given.billing, it.given.billing !== "trial")),
      reads: () => BIT.trial | BIT.billing,
      assumes: (it, could) => it.given.trial === undefined && could === PASS,
      reason: (_, could) => by(could, "billingNotTrial", "billingTrial", "billingMissing"),
      fix: (it) => fixBy("choosePaid", it.bought),
    },
    totalTerm: {
      could: (it, { readings }) => (readings === undefined ? total(it, 3, PASS) : beside(total(it, 3, PASS), total(it, 3, FAIL))),
      each: (it) => [total(it, 3, PASS), total(it, 3, FAIL)],
      reads: totalReads,
      measure: totalMeasure,
      reason: (_, could) => (could === DISPUTED ? "totalDisputed" : by(could, "totalMet", "totalTooShort", "totalMissing")),
      fix: (it, { needed, readings }) => {
        if (!it.bought) return fixWith("buyMonths", needed.kind === "moreThan" ? 4 : 3, false);
        return fixWith("renewMonths", renewal(it, enoughBought(it, readings === undefined ? [needed] : readings.map((one) => one.needed))), false);
      },
      notes: (it) => ({ monthLengthUnpublished: it.months === undefined && thirtyDaysDiffer(it, it.start, 3), termDatesDisagree: disagree(it) }),
    },
    timeLeft: {
      could: (it, { needed }) => (needed.kind === "nothing" ? PASS : left(it, 1)),
      reads: (it, { needed }) => (needed.kind === "nothing" ? 0 : expiryReads(it)),
      measure: (it, { needed }) => (needed.kind === "nothing" ? undefined : leftMeasure(it)),
      reason: (_, could, { needed }) => (needed.kind === "nothing" ? "leftNotAsked" : by(could, "leftMet", "leftTooShort", "leftMissing")),
      fix: (it) => {
        if (!it.bought) return fixWith("buyMonths", 1, false);
        const target = plusMonths(Math.max(it.start, it.asOf), 1);
        return fixWith("renewMonths", renewal(it, (_, ends) => ends !== undefined && ends >= target), false);
      },
      notes: (it, { needed }) => ({ monthLengthUnpublished: needed.kind !== "nothing" && thirtyDaysDiffer(it, Math.max(it.start, it.asOf), 1), termDatesDisagree: disagree(it) }),
    },
    notExpired: {
      could: (it) => (it.state === "expired" || it.end1 <= it.asOf ? FAIL : it.end0 > it.asOf ? PASS : OPEN),
      reads: (it) => (it.expires === undefined ? (it.state === "expired" || it.state === "running" ? BIT.state : expiryReads(it) | BIT.state) : expiryReads(it)),
      reason: (_, could) => by(could, "expiryNotReached", "expiryReached", "expiryMissing"),
      fix: () => fixBy("renew"),
    },
    running: {
      could: (it) => test(it.state, it.state === "running"),
      reads: () => BIT.state,
      reason: (_, could) => by(could, "stateRunning", "stateNotRunning", "stateMissing"),
      fix: (it) => (it.state === "expired" ? undefined : fixBy("start")),
    },
    publicAddress: {
      could: (it, row) => (row.readings === undefined ? addressOf(it, row, row.needed) : beside(addressOf(it, row, row.readings[0].needed), addressOf(it, row, row.readings[1].needed))),
      each: (it, row) => [addressOf(it, row, row.readings[0].needed), addressOf(it, row, row.readings[1].needed)],
      reads: () => BIT.publicIp,
      reason: (it, could, { atPurchase }) => {
        const none = it.given.publicIp === "none";
        if (atPurchase) {
          if (could === PASS) return "addressAssigned";
          if (could === FAIL && none) return "addressNotAssigned";
          if (!decided(could)) return "addressAssignedMissing";
        }
        if (could === SILENT) return "addressOpen";
        return could === DISPUTED ? "addressDisputed" : by(could, "addressMet", none ? "addressNone" : "addressRefused", "addressMissing");
      },
      fix: (it, { atPurchase }) => (atPurchase ? fixBy("assignAtPurchase", it.bought) : fixBy("buyPublicAddress")),
      notes: (it, { product }, could) => ({ elasticAddressOpen: product.provider === "alibaba" && it.given.publicIp === "elastic" && could === PASS }),
    },
    bandwidth: {
      could: (it) => test(it.given.bandwidthMbps, it.given.bandwidthMbps > 0),
      reads: () => BIT.bandwidthMbps,
      reason: (_, could) => by(could, "bandwidthMet", "bandwidthZero", "bandwidthMissing"),
      fix: () => fixBy("buyBandwidth"),
    },
    codeQuota: {
      could: (it, { product }) => quota(fewestCodes(it, product), it.codes),
      reads: () => BIT.codesUsed,
      measure: (it, { product }) => countMeasure(fewestCodes(it, product), it.codes),
      reason: (_, could) => by(could, "codesLeft", "codesUsedUp", "codesMissing"),
      fix: (it) => fixBy("useAnotherInstance", it.bought),
      notes: (_, { product }, could) => (product.provider === "alibaba" && could !== PASS ? { codeCountFixed: could === FAIL, apiContractCount: true, codeStaysUsed: could === FAIL } : undefined),
    },
    siteQuota: {
      could: (it) => quota(it.sites ?? 0, it.sites),
      reads: () => BIT.sitesFiled,
      measure: (it) => countMeasure(it.sites ?? 0, it.sites),
      reason: (_, could) => by(could, "sitesLeft", "sitesUsedUp", "sitesMissing"),
      fix: (it) => fixBy("useAnotherInstance", it.bought),
      notes: (_, __, could) => (could === FAIL ? { sitePlaceReturns: true } : undefined),
    },
    accountKind: {
      could: (it) => test(it.given.accountKind, it.given.accountKind === "enterprise"),
      reads: () => BIT.accountKind,
      reason: (_, could) => by(could, "accountEnterprise", "accountPersonal", "accountKindMissing"),
      fix: () => fixBy("verifyAsEnterprise"),
    },
    accountSite: {
      could: (it) => test(it.given.accountSite, it.given.accountSite === "china"),
      reads: () => BIT.accountSite,
      reason: (_, could) => by(could, "siteChina", "siteInternational", "siteMissing"),
      fix: (it) => fixBy("useChinaAccount", it.bought),
      notes: (_, __, could) => (decided(could) ? { secondHand: true } : undefined),
    },
  };

  const disagree = (it) => it.given.startsOn !== undefined && it.months !== undefined && it.expires !== undefined && plusMonths(it.start, it.months) !== it.expires;
  /** Whether months of 30 days would decide otherwise; `more` than so many where a page says so. */
  function thirtyDaysDiffer(it, from, n) {
    const target = plusMonths(from, n);
    const differ = (at) => {
      const byThirty = against(it.end0 - from, it.end1 - from, 30 * n, at);
      const byMonth = against(it.end0, it.end1, target, at);
      return byThirty !== byMonth && decided(byThirty) && decided(byMonth);
    };
    return differ(PASS) || (it.strict && differ(FAIL));
  }
  function addressOf(it, { product }, { values, refused }) {
    const one = (kind) => (values.includes(kind) ? PASS : refused.includes(kind) ? FAIL : SILENT);
    if (it.given.publicIp !== undefined) return one(it.given.publicIp);
    const some = product.provider === "tencent" && it.given.bandwidthMbps > 0;
    return Object.keys(NAMES.publicIp).reduce((could, kind) => (some && kind === "none" ? could : could | one(kind)), 0);
  }
  /** At Alibaba Cloud each site took a code. */
  const fewestCodes = (it, product) => (product.provider === "alibaba" ? Math.max(it.codes ?? 0, it.sites ?? 0) : (it.codes ?? 0));
  /** At least `least` are used, and no more if `given` is. */
  const quota = (least, given) => (least >= 5 ? FAIL : given === undefined ? OPEN : PASS);
  const countMeasure = (least, given) => (given !== undefined ? { n: least, unit: "count" } : least > 0 ? { n: least, unit: "count", precision: "atLeast" } : undefined);

  // ---- The rules of each product ----

  const products = {};
  for (const [key, product] of Object.entries(tables.products)) {
    const rows = product.rules.map((row) => {
      const how = rules[row.fact === "trial" ? "trial" : row.rule];
      const grades = row.readings?.map(({ grade }) => grade) ?? [row.rule === "accountSite" ? "secondary" : "primary"];
      const at = (pick) => grades.reduce((a, b) => (pick(GRADES.indexOf(a), GRADES.indexOf(b)) === GRADES.indexOf(a) ? a : b));
      return {
        ...row,
        product,
        how,
        ofCode: row.appliesTo.includes("code"),
        ofFiling: row.appliesTo.includes("filing"),
        atPurchase: row.rule === "publicAddress" && !row.appliesTo.includes("filing"),
        weight: grades.length,
        best: at(Math.min),
        weakest: at(Math.max),
      };
    });
    products[key] = { ...product, key, rows, strict: rows.some(({ readings }) => readings?.some(({ needed }) => needed.kind === "moreThan")) };
  }

  // ---- Deciding ----

  /** What each rule says, of a later day after what it said `before`; nothing after a region that decides alone. */
  function judge(it, product, before) {
    const coulds = [];
    for (let k = 0; k < product.rows.length; k++) {
      const row = product.rows[k];
      const could = before === undefined || again(row) ? row.how.could(it, row) : before[k];
      coulds.push(could);
      if (row.rule === "region" && (could === FAIL || could === SILENT)) break;
    }
    return coulds;
  }

  function answerOf(it, product, coulds, ofQuestion) {
    const [gate] = coulds;
    if (gate === FAIL) return { outcome: "notRequired", missing: 0 };
    if (gate === SILENT) return { outcome: "notCovered", missing: 0 };
    let all = PASS;
    for (let k = 1; k < coulds.length; k++) if (product.rows[k][ofQuestion]) all = and(all, coulds[k]);
    let missing = gate === PASS ? 0 : BIT.region;
    if (!decided(all)) {
      const settled = best(all);
      const given = givenOf(it) | (it.bought ? 0 : ASSUMED);
      for (let k = 1; k < coulds.length; k++) {
        const row = product.rows[k];
        if (row[ofQuestion] && !decided(coulds[k]) && worst(coulds[k]) > settled) missing |= row.how.reads(it, row) & ~given;
      }
    }
    return { outcome: gate === PASS ? (OUTCOMES[all] ?? "incomplete") : "incomplete", missing };
  }

  const ASSUMED = BIT.startsOn | BIT.state | BIT.codesUsed | BIT.sitesFiled | BIT.ownedByApplicant;
  /** The facts that are given. */
  function givenOf(it) {
    let mask = BIT.stage | BIT.trial;
    for (const name in it.given) if (it.given[name] !== undefined) mask |= BIT[name];
    return mask;
  }

  const decides = (outcome, could) => outcome === "eligible" || (outcome === "incomplete" ? !decided(could) || could === DISPUTED : could === BEHIND[outcome]);

  function becauseOf(product, coulds, code, filing) {
    const list = [];
    for (let k = 0; k < coulds.length; k++) {
      const { rule, ofCode, ofFiling } = product.rows[k];
      const counts = (ofCode && code !== undefined && decides(code, coulds[k])) || (ofFiling && filing !== undefined && decides(filing, coulds[k]));
      if (counts && !list.includes(rule)) list.push(rule);
    }
    return list;
  }

  // ---- Telling ----

  function noteList(told, product, messages) {
    const list = [];
    for (const key in product.notes) if (told[key]) list.push(messages ? { ...product.notes[key] } : { ...product.notes[key], message: "" });
    return list;
  }

  function findingOf(it, product, row, could, messages) {
    const { how } = row;
    const finding = { rule: row.rule, appliesTo: row.appliesTo, status: statusOf(could) };
    if (decided(could) && ((!it.bought && how.reads(it, row) & ASSUMED & ~givenOf(it)) || how.assumes?.(it, could))) finding.assumed = true;
    finding.fact = row.fact;
    const found = row.fact === "product" ? product.key : it.given[row.fact];
    if (found !== undefined) finding.found = found;
    finding.needed = row.needed;
    finding.reason = how.reason(it, could, row);
    const values = {};
    if (typeof found === "string" || typeof found === "number") values.found = found;
    if (row.needed.n !== undefined) values.needed = row.needed.n;
    const have = how.measure?.(it, row);
    if (have !== undefined) {
      values.have = have.n;
      values.unit = have.unit;
      if (have.precision !== undefined) values.precision = have.precision;
    }
    finding.values = values;
    finding.message = messages ? sentence(row, finding.reason, found, have, () => capital(SENTENCES[finding.reason](it, row, have))) : "";
    if (could === FAIL || could === DISPUTED) {
      const fix = how.fix(it, row);
      if (fix !== undefined) {
        if (messages) fix.message = sentence(row, fix.kind, fix.newInstance ? -1 - (fix.months ?? 0) : fix.months, undefined, () => FIXES[fix.kind](fix, row));
        finding.fix = fix;
      }
    }
    finding.sources = row.rule === "region" && it.region !== undefined ? it.region.sources : row.sources;
    const told = how.notes?.(it, row, could);
    if (told !== undefined) {
      const notes = noteList(told, product, messages);
      if (notes.length > 0) finding.notes = notes;
    }
    if (row.readings !== undefined) {
      const each = how.each(it, row);
      finding.readings = row.readings.map((one, k) => ({ status: statusOf(each[k]), needed: one.needed, rows: one.rows, grade: one.grade, sources: one.sources }));
    }
    return finding;
  }

  const WHAT = {
    code: ({ code }) => [`It can give a filing code (${code}).`, `As it is, it cannot give a filing code (${code}): `, `Whether it can give a filing code (${code}) is disputed: `, `Whether it can give a filing code (${code}) depends on: `, `No published rule decides whether it can give a filing code (${code}): `],
    filing: () => ["It can be used to file directly.", "As it is, it cannot be used to file directly: ", "Whether it can be used to file directly is disputed: ", "Whether it can be used to file directly depends on: ", "No published rule decides whether it can be used to file directly: "],
  };
  const RELEVANT = { ineligible: "fail", disputed: "disputed", notCovered: "unknown", notRequired: "fail" };

  function summaryOf(product, question, outcome, because, missing, findings) {
    const asks = ({ appliesTo }) => appliesTo.includes(question);
    const behind = findings.filter((one) => asks(one) && one.status === RELEVANT[outcome] && because.includes(one.rule));
    const [yes, no, disputed, depends, open] = WHAT[question](product);
    const first = behind[0]?.message ?? "";
    switch (outcome) {
      case "eligible":
        return yes;
      case "notRequired":
        return "Outside mainland China no filing is needed, and none is possible with this instance.";
      case "disputed":
        return disputed + first;
      case "notCovered":
        return open + first;
      case "ineligible": {
        const others = behind.length - 1;
        return no + first + (others === 0 ? "" : others === 1 ? " One more rule is not met." : ` ${others} more rules are not met.`);
      }
      default: {
        const atBest = findings.some((one) => one.status === "disputed" && asks(one));
        return `${depends}${listed(missing.map((name) => tables.facts[name]), " and ")}.${atBest ? " At best, published pages disagree." : ""}`;
      }
    }
  }

  function answer(it, product, coulds, findings, question, messages) {
    const ofQuestion = question === "code" ? "ofCode" : "ofFiling";
    const { outcome, missing } = answerOf(it, product, coulds, ofQuestion);
    let grade = 0;
    let weight = 0;
    for (let k = 0; k < coulds.length; k++) {
      const row = product.rows[k];
      if (!row[ofQuestion] || !decides(outcome, coulds[k])) continue;
      weight += row.weight;
      grade = Math.max(grade, GRADES.indexOf(coulds[k] === PASS || coulds[k] === FAIL ? row.best : row.weakest));
    }
    const because = becauseOf(product, coulds, question === "code" ? outcome : undefined, question === "filing" ? outcome : undefined);
    const list = factList(missing);
    return { mask: missing, answer: { outcome, grade: weight === 0 ? GRADES[2] : GRADES[grade], summary: messages ? summaryOf(product, question, outcome, because, list, findings) : "", because, missing: list } };
  }

  /** The later days on which an answer changes by itself. */
  function changesOf(given, product, asOf, coulds, code, filing) {
    if (given.startsOn === undefined) return [];
    const { start, months, expires } = known(given, asOf, product);
    const days = [start, start + 1];
    const asksLeft = product.provider === "tencent";
    if (expires === undefined) {
      for (const n of asksLeft ? [3, 1] : [3]) days.push(plusMonths(start, n) - 1, plusMonths(start, n));
    }
    for (const end of [expires, months === undefined ? undefined : plusMonths(start, months)]) {
      if (end === undefined) continue;
      days.push(end);
      if (asksLeft) days.push(minusMonths(end, 1) + 1);
    }
    const later = [...new Set(days)].filter((one) => one > asOf).sort((a, b) => a - b);
    const changes = [];
    let before = { coulds, code, filing };
    for (const on of later) {
      const it = known(given, on, product);
      it.strict = product.strict;
      const then = judge(it, product, before.coulds);
      const now = { coulds: then, code: answerOf(it, product, then, "ofCode").outcome, filing: answerOf(it, product, then, "ofFiling").outcome };
      for (const [question, of] of [["code", "ofCode"], ["filing", "ofFiling"]]) {
        if (before[question] === now[question]) continue;
        const change = { on: iso(on), question, from: before[question], to: now[question] };
        const moved = product.rows.find((row, k) => k < then.length && row[of] && then[k] !== before.coulds[k]);
        if (moved !== undefined) change.rule = moved.rule;
        changes.push(change);
      }
      before = now;
    }
    return changes;
  }

  const OF_VERDICT = { keepLiveNode: true, freeDaysLost: true, freeDaysLostByConversion: true };

  function check(instance, { asOf = tables.asOf, messages = true } = {}) {
    const given = read(instance);
    const product = products[given.product];
    const it = known(given, day(asOf), product);
    it.strict = product.strict;
    const coulds = judge(it, product);
    const findings = coulds.map((could, k) => findingOf(it, product, product.rows[k], could, messages));
    const code = answer(it, product, coulds, findings, "code", messages);
    const filing = answer(it, product, coulds, findings, "filing", messages);
    const serves = [code, filing].some(({ answer: { outcome } }) => outcome === "eligible" || outcome === "disputed" || outcome === "incomplete");
    const notes = serves && product.provider === "alibaba" ? noteList(OF_VERDICT, product, messages) : [];
    return {
      provider: product.provider,
      product: product.key,
      asOf,
      catalog: tables.catalog,
      reviewedOn: tables.reviewedOn,
      code: code.answer,
      filing: filing.answer,
      findings,
      missing: factList(code.mask | filing.mask),
      changes: changesOf(given, product, it.asOf, coulds, code.answer.outcome, filing.answer.outcome),
      notes,
    };
  }

  function row(instance, asOf) {
    const given = read(instance);
    const product = products[given.product];
    const it = known(given, asOf, product);
    const coulds = judge(it, product);
    const code = answerOf(it, product, coulds, "ofCode");
    const filing = answerOf(it, product, coulds, "ofFiling");
    return { code: code.outcome, filing: filing.outcome, because: becauseOf(product, coulds, code.outcome, filing.outcome), missing: factList(code.missing | filing.missing) };
  }

  function checkAll(list, options = {}) {
    if (options.findings) return list.map((instance) => check(instance, options));
    const asOf = day(options.asOf ?? tables.asOf);
    return list.map((instance) => row(instance, asOf));
  }

  return { check, checkAll };
}
