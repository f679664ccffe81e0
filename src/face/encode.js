// Generated from the facts declared in src/instance.rs by tests/generated.rs. Do not edit.

/** The versions of the package and of its rules. */
export const version = Object.freeze({ package: "0.1.0", catalog: "2026.11.22", reviewedOn: "2026-11-22" });

// The fast entrance. It returns the product's index with the facts in the window, or -1 for "not sure": a value that
// it does not know, a key too many or hidden. It never says what is wrong. All properties are read before anything is written,
// since a getter may call `check`.
export function makeEncoder({ known, products, days, region, variant, view, given }) {
  return function encode(i) {
    const provider = i.provider;
    const product = i.product;
    const v0 = i.stage;
    const v1 = i.region;
    const v2 = i.billing;
    const v3 = i.trial;
    const v4 = i.variant;
    const v5 = i.purchasedMonths;
    const v6 = i.firstOrderMonths;
    const v7 = i.orderAmountCny;
    const v8 = i.startsOn;
    const v9 = i.expiresOn;
    const v10 = i.createdOn;
    const v11 = i.publicIp;
    const v12 = i.bandwidthMbps;
    const v13 = i.fixedIp;
    const v14 = i.boundInstanceQualifies;
    const v15 = i.state;
    const v16 = i.codesUsed;
    const v17 = i.sitesFiled;
    const v18 = i.codesUsedByAccount;
    const v19 = i.sitesFiledByAccount;
    const v20 = i.ownedByApplicant;
    const v21 = i.accountKind;
    const v22 = i.accountSite;
    const v23 = i.entityKind;
    const v24 = i.codeState;
    const v25 = i.codeUse;
    const v26 = i.atIssuer;
    const v27 = i.forThisAccount;
    const v28 = i.codeBought;
    const own = typeof provider === "string" && typeof product === "string" ? products[provider] : undefined;
    const p = own === undefined ? undefined : own[product];
    if (p === undefined || typeof i !== "object" || Array.isArray(i)) return -1;
    for (const key in i) if (!known.has(key)) return -1;
    let sure = true;
    let n0 = NaN;
    if (v0 !== undefined) {
      n0 = v0 === "planned" ? 0 : v0 === "owned" ? 1 : NaN;
      if (Number.isNaN(n0)) sure = false;
    }
    let n1 = NaN;
    if (v1 !== undefined) {
      n1 = region(p, v1);
      if (Number.isNaN(n1)) sure = false;
    }
    let n2 = NaN;
    if (v2 !== undefined) {
      n2 = v2 === "subscription" ? 0 : v2 === "payAsYouGo" ? 1 : v2 === "spot" ? 2 : v2 === "trial" ? 3 : NaN;
      if (Number.isNaN(n2)) sure = false;
    }
    let n3 = NaN;
    if (v3 !== undefined) {
      n3 = v3 === true ? 1 : v3 === false ? 0 : NaN;
      if (Number.isNaN(n3)) sure = false;
    }
    let n4 = NaN;
    if (v4 !== undefined) {
      n4 = variant(p, v4);
      if (Number.isNaN(n4)) sure = false;
    }
    let n5 = NaN;
    if (v5 !== undefined) {
      n5 = Number.isInteger(v5) && v5 >= 0 && v5 <= 1200 ? v5 : NaN;
      if (Number.isNaN(n5)) sure = false;
    }
    let n6 = NaN;
    if (v6 !== undefined) {
      n6 = Number.isInteger(v6) && v6 >= 0 && v6 <= 1200 ? v6 : NaN;
      if (Number.isNaN(n6)) sure = false;
    }
    let n7 = NaN;
    if (v7 !== undefined) {
      n7 = typeof v7 === "number" && v7 >= 0 && v7 <= 1000000000 ? v7 : NaN;
      if (Number.isNaN(n7)) sure = false;
    }
    let n8 = NaN;
    if (v8 !== undefined) {
      n8 = days(v8);
      if (Number.isNaN(n8)) sure = false;
    }
    let n9 = NaN;
    if (v9 !== undefined) {
      n9 = days(v9);
      if (Number.isNaN(n9)) sure = false;
    }
    let n10 = NaN;
    if (v10 !== undefined) {
      n10 = days(v10);
      if (Number.isNaN(n10)) sure = false;
    }
    let n11 = NaN;
    if (v11 !== undefined) {
      n11 = v11 === "none" ? 0 : v11 === "assigned" ? 1 : v11 === "elastic" ? 2 : v11 === "loadBalancer" ? 3 : v11 === "shared" ? 4 : NaN;
      if (Number.isNaN(n11)) sure = false;
    }
    let n12 = NaN;
    if (v12 !== undefined) {
      n12 = typeof v12 === "number" && v12 >= 0 && v12 <= 1000000 ? v12 : NaN;
      if (Number.isNaN(n12)) sure = false;
    }
    let n13 = NaN;
    if (v13 !== undefined) {
      n13 = v13 === true ? 1 : v13 === false ? 0 : NaN;
      if (Number.isNaN(n13)) sure = false;
    }
    let n14 = NaN;
    if (v14 !== undefined) {
      n14 = v14 === true ? 1 : v14 === false ? 0 : NaN;
      if (Number.isNaN(n14)) sure = false;
    }
    let n15 = NaN;
    if (v15 !== undefined) {
      n15 = v15 === "running" ? 0 : v15 === "stopped" ? 1 : v15 === "expired" ? 2 : NaN;
      if (Number.isNaN(n15)) sure = false;
    }
    let n16 = NaN;
    if (v16 !== undefined) {
      n16 = Number.isInteger(v16) && v16 >= 0 && v16 <= 1000000 ? v16 : NaN;
      if (Number.isNaN(n16)) sure = false;
    }
    let n17 = NaN;
    if (v17 !== undefined) {
      n17 = Number.isInteger(v17) && v17 >= 0 && v17 <= 1000000 ? v17 : NaN;
      if (Number.isNaN(n17)) sure = false;
    }
    let n18 = NaN;
    if (v18 !== undefined) {
      n18 = Number.isInteger(v18) && v18 >= 0 && v18 <= 1000000 ? v18 : NaN;
      if (Number.isNaN(n18)) sure = false;
    }
    let n19 = NaN;
    if (v19 !== undefined) {
      n19 = Number.isInteger(v19) && v19 >= 0 && v19 <= 1000000 ? v19 : NaN;
      if (Number.isNaN(n19)) sure = false;
    }
    let n20 = NaN;
    if (v20 !== undefined) {
      n20 = v20 === true ? 1 : v20 === false ? 0 : NaN;
      if (Number.isNaN(n20)) sure = false;
    }
    let n21 = NaN;
    if (v21 !== undefined) {
      n21 = v21 === "personal" ? 0 : v21 === "enterprise" ? 1 : NaN;
      if (Number.isNaN(n21)) sure = false;
    }
    let n22 = NaN;
    if (v22 !== undefined) {
      n22 = v22 === "china" ? 0 : v22 === "international" ? 1 : NaN;
      if (Number.isNaN(n22)) sure = false;
    }
    let n23 = NaN;
    if (v23 !== undefined) {
      n23 = v23 === "personal" ? 0 : v23 === "organization" ? 1 : NaN;
      if (Number.isNaN(n23)) sure = false;
    }
    let n24 = NaN;
    if (v24 !== undefined) {
      n24 = v24 === "unused" ? 0 : v24 === "orderAbandoned" ? 1 : v24 === "inProgress" ? 2 : v24 === "filed" ? 3 : v24 === "cancelled" ? 4 : NaN;
      if (Number.isNaN(n24)) sure = false;
    }
    let n25 = NaN;
    if (v25 !== undefined) {
      n25 = v25 === "newFiling" ? 0 : v25 === "sameSiteChange" ? 1 : NaN;
      if (Number.isNaN(n25)) sure = false;
    }
    let n26 = NaN;
    if (v26 !== undefined) {
      n26 = v26 === true ? 1 : v26 === false ? 0 : NaN;
      if (Number.isNaN(n26)) sure = false;
    }
    let n27 = NaN;
    if (v27 !== undefined) {
      n27 = v27 === true ? 1 : v27 === false ? 0 : NaN;
      if (Number.isNaN(n27)) sure = false;
    }
    let n28 = NaN;
    if (v28 !== undefined) {
      n28 = v28 === true ? 1 : v28 === false ? 0 : NaN;
      if (Number.isNaN(n28)) sure = false;
    }
    if (!sure) return -1;
    const slots = view();
    slots[0] = n0;
    given[0] = v0;
    slots[1] = n1;
    given[1] = v1;
    slots[2] = n2;
    given[2] = v2;
    slots[3] = n3;
    given[3] = v3;
    slots[4] = n4;
    given[4] = v4;
    slots[5] = n5;
    given[5] = v5;
    slots[6] = n6;
    given[6] = v6;
    slots[7] = n7;
    given[7] = v7;
    slots[8] = n8;
    given[8] = v8;
    slots[9] = n9;
    given[9] = v9;
    slots[10] = n10;
    given[10] = v10;
    slots[11] = n11;
    given[11] = v11;
    slots[12] = n12;
    given[12] = v12;
    slots[13] = n13;
    given[13] = v13;
    slots[14] = n14;
    given[14] = v14;
    slots[15] = n15;
    given[15] = v15;
    slots[16] = n16;
    given[16] = v16;
    slots[17] = n17;
    given[17] = v17;
    slots[18] = n18;
    given[18] = v18;
    slots[19] = n19;
    given[19] = v19;
    slots[20] = n20;
    given[20] = v20;
    slots[21] = n21;
    given[21] = v21;
    slots[22] = n22;
    given[22] = v22;
    slots[23] = n23;
    given[23] = v23;
    slots[24] = n24;
    given[24] = v24;
    slots[25] = n25;
    given[25] = v25;
    slots[26] = n26;
    given[26] = v26;
    slots[27] = n27;
    given[27] = v27;
    slots[28] = n28;
    given[28] = v28;
    return p;
  };
}
