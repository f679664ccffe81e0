// Huawei Cloud: ECS server details (v1, v1.1 and the Nova-compatible v2.1), one server or a list, and its resource in Terraform.
import { civil, ends, word } from "./value.js";

const CHARGING = { 0: "payAsYouGo", 1: "subscription", 2: "spot" };
const BILLING = { prepaid: "subscription", postpaid: "payAsYouGo", prePaid: "subscription", postPaid: "payAsYouGo", spot: "spot" };
const STATE = { ACTIVE: "running", SHUTOFF: "stopped" };
const MONTHS = { month: 1, year: 12 };

/** Every public address of Huawei Cloud is an elastic one, listed beside the private ones as `floating`. */
function address(addresses) {
  const kinds = Object.values(addresses ?? {}).flat().map((one) => one?.["OS-EXT-IPS:type"]);
  if (kinds.includes("floating")) return "elastic";
  return kinds.length > 0 && kinds.every((kind) => kind === "fixed") ? "none" : undefined;
}

export const huawei = {
  expected: "`servers` or `server` (ECS server details)",
  wrappers: [],
  lists: ["servers", "server"],
  items: {
    ecs: {
      marks: ["addresses", "flavor", "metadata"],
      id: "id",
      name: "name",
      facts(i) {
        const billing = word(CHARGING, i.metadata?.charging_mode) ?? word(BILLING, i.market_info?.charge_mode);
        return {
          region: i["OS-EXT-AZ:availability_zone"] ?? i.availability_zone,
          billing,
          createdOn: civil(i.created),
          // Only v1.1 tells it, and only when asked for.
          expiresOn: ends(billing, i.market_info?.prepaid_info?.expired_time),
          publicIp: address(i.addresses),
          state: word(STATE, i.status),
        };
      },
    },
  },
  // The second names the address and the port, but not the instance.
  associations: ["huaweicloud_compute_eip_associate", "huaweicloud_vpc_eip_associate"],
  resources: {
    huaweicloud_compute_instance: {
      product: "ecs",
      name: "name",
      facts(v, planned) {
        const billing = word(BILLING, v.charging_mode);
        const bought = v.eip_id || v.eip_type || v.public_ip ? "elastic" : undefined;
        return {
          region: v.region ?? v.availability_zone,
          billing,
          purchasedMonths: planned && billing === "subscription" ? v.period * word(MONTHS, v.period_unit) : undefined,
          createdOn: civil(v.created_at),
          expiresOn: ends(billing, v.expired_time),
          publicIp: bought ?? (v.public_ip === "" || (planned && v.eip_id === null) ? "none" : undefined),
          bandwidthMbps: bought ? v.bandwidth?.[0]?.size : undefined,
          state: word(STATE, v.status),
        };
      },
    },
  },
};
