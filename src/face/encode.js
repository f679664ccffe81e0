// Generated from the facts declared in src/instance.rs by tests/generated.rs. Do not edit.

/** The versions of the package and of its rules. */
export const version = Object.freeze({ package: "0.1.0", catalog: "2026.11.22", reviewedOn: "2026-11-22" });

// The fast entrance. It returns the product's index with the facts in the window, or -1 for "not sure": a value that
// it does not know, a key too many, or an object that is more than its enumerable properties, which alone it reads: looking for
// the many that are not there would take most of the time. It never says what is wrong. All properties are read before anything
// is written, since a getter may call `check`.
const yes = (v) => (v === true ? 1 : v === false ? 0 : NaN);
const amount = (v, max) => (typeof v === "number" && v >= 0 && v <= max ? v : NaN);
const whole = (v, max) => (Number.isInteger(v) ? amount(v, max) : NaN);

export function makeEncoder({ products, open, days, region, variant, view, given }) {
  return function encode(i) {
    let count = 0, provider, product, v0, v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12, v13, v14, v15, v16, v17, v18, v19, v20, v21, v22, v23;
    const from = Object.getPrototypeOf(i);
    if (typeof i !== "object" || (from !== Object.prototype && from !== null)) return -1;
    for (const key in i) {
      const v = i[key];
      count++;
      switch (key) {
        case "provider": provider = v; break;
        case "product": product = v; break;
        case "stage": v0 = v; break;
        case "region": v1 = v; break;
        case "billing": v2 = v; break;
        case "trial": v3 = v; break;
        case "variant": v4 = v; break;
        case "purchasedMonths": v5 = v; break;
        case "firstOrderMonths": v6 = v; break;
        case "orderAmountCny": v7 = v; break;
        case "startsOn": v8 = v; break;
        case "expiresOn": v9 = v; break;
        case "createdOn": v10 = v; break;
        case "publicIp": v11 = v; break;
        case "bandwidthMbps": v12 = v; break;
        case "fixedIp": v13 = v; break;
        case "boundInstanceQualifies": v14 = v; break;
        case "state": v15 = v; break;
        case "codesUsed": v16 = v; break;
        case "sitesFiled": v17 = v; break;
        case "codesUsedByAccount": v18 = v; break;
        case "sitesFiledByAccount": v19 = v; break;
        case "ownedByApplicant": v20 = v; break;
        case "accountKind": v21 = v; break;
        case "accountSite": v22 = v; break;
        case "entityKind": v23 = v; break;
        default: return -1;
      }
    }
    const own = typeof provider === "string" && typeof product === "string" ? products[provider] : undefined;
    const p = own === undefined ? undefined : own[product] ?? open(own, product);
    if (p === undefined || Object.getOwnPropertyNames(i).length !== count) return -1;
    const n0 = v0 === undefined ? NaN : v0 === "planned" ? 0 : v0 === "owned" ? 1 : NaN;
    if (Number.isNaN(n0) && v0 !== undefined) return -1;
    const n1 = v1 === undefined ? NaN : region(p, v1);
    if (Number.isNaN(n1) && v1 !== undefined) return -1;
    const n2 = v2 === undefined ? NaN : v2 === "subscription" ? 0 : v2 === "payAsYouGo" ? 1 : v2 === "spot" ? 2 : v2 === "trial" ? 3 : NaN;
    if (Number.isNaN(n2) && v2 !== undefined) return -1;
    const n3 = v3 === undefined ? NaN : yes(v3);
    if (Number.isNaN(n3) && v3 !== undefined) return -1;
    const n4 = v4 === undefined ? NaN : variant(p, v4);
    if (Number.isNaN(n4) && v4 !== undefined) return -1;
    const n5 = v5 === undefined ? NaN : whole(v5, 1200);
    if (Number.isNaN(n5) && v5 !== undefined) return -1;
    const n6 = v6 === undefined ? NaN : whole(v6, 1200);
    if (Number.isNaN(n6) && v6 !== undefined) return -1;
    const n7 = v7 === undefined ? NaN : amount(v7, 1000000000);
    if (Number.isNaN(n7) && v7 !== undefined) return -1;
    const n8 = v8 === undefined ? NaN : days(v8);
    if (Number.isNaN(n8) && v8 !== undefined) return -1;
    const n9 = v9 === undefined ? NaN : days(v9);
    if (Number.isNaN(n9) && v9 !== undefined) return -1;
    const n10 = v10 === undefined ? NaN : days(v10);
    if (Number.isNaN(n10) && v10 !== undefined) return -1;
    const n11 = v11 === undefined ? NaN : v11 === "none" ? 0 : v11 === "assigned" ? 1 : v11 === "elastic" ? 2 : v11 === "loadBalancer" ? 3 : v11 === "shared" ? 4 : NaN;
    if (Number.isNaN(n11) && v11 !== undefined) return -1;
    const n12 = v12 === undefined ? NaN : amount(v12, 1000000);
    if (Number.isNaN(n12) && v12 !== undefined) return -1;
    const n13 = v13 === undefined ? NaN : yes(v13);
    if (Number.isNaN(n13) && v13 !== undefined) return -1;
    const n14 = v14 === undefined ? NaN : yes(v14);
    if (Number.isNaN(n14) && v14 !== undefined) return -1;
    const n15 = v15 === undefined ? NaN : v15 === "running" ? 0 : v15 === "stopped" ? 1 : v15 === "expired" ? 2 : NaN;
    if (Number.isNaN(n15) && v15 !== undefined) return -1;
    const n16 = v16 === undefined ? NaN : whole(v16, 1000000);
    if (Number.isNaN(n16) && v16 !== undefined) return -1;
    const n17 = v17 === undefined ? NaN : whole(v17, 1000000);
    if (Number.isNaN(n17) && v17 !== undefined) return -1;
    const n18 = v18 === undefined ? NaN : whole(v18, 1000000);
    if (Number.isNaN(n18) && v18 !== undefined) return -1;
    const n19 = v19 === undefined ? NaN : whole(v19, 1000000);
    if (Number.isNaN(n19) && v19 !== undefined) return -1;
    const n20 = v20 === undefined ? NaN : yes(v20);
    if (Number.isNaN(n20) && v20 !== undefined) return -1;
    const n21 = v21 === undefined ? NaN : v21 === "personal" ? 0 : v21 === "enterprise" ? 1 : NaN;
    if (Number.isNaN(n21) && v21 !== undefined) return -1;
    const n22 = v22 === undefined ? NaN : v22 === "china" ? 0 : v22 === "international" ? 1 : NaN;
    if (Number.isNaN(n22) && v22 !== undefined) return -1;
    const n23 = v23 === undefined ? NaN : v23 === "personal" ? 0 : v23 === "organization" ? 1 : NaN;
    if (Number.isNaN(n23) && v23 !== undefined) return -1;
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
    given[29] = product;
    return p;
  };
}
