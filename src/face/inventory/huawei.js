// Huawei Cloud: ECS server details (v1, v1.1 and the Nova-compatible v2.1), one server or a list, and its resource in Terraform.
import { endless, has, months, said, word } from "./value.js";

const CHARGING = { 0: "payAsYouGo", 1: "subscription", 2: "spot" };
const BILLING = { prepaid: "subscription", postpaid: "payAsYouGo", prePaid: "subscription", postPaid: "payAsYouGo", spot: "spot" };
const STATE = { ACTIVE: "running", SHUTOFF: "stopped" };
const MONTHS = { month: 1, year: 12 };

/** A zone is its region and a letter; older ones and those of private clouds do not tell the region. */
const zone = (id) => (/-\d+[a-z]$/.test(id) ? id : undefined);

/** Every public address of Huawei Cloud is an elastic one, listed beside the private ones as `floating`. */
function address(addresses) {
  const kinds = Object.values(addresses ?? {}).flatMap((list) => (endless(list) ? undefined : list)).map((one) => one?.["OS-EXT-IPS:type"]);
  if (kinds.includes("floating")) return "elastic";
  return kinds.length > 0 && kinds.every((kind) => kind === "fixed") ? "none" : undefined;
}

export const huawei = {
  expected: ["ECS `servers`", "ECS `server`"],
  wrappers: [],
  lists: ["servers", "server"],
  id: "id",
  name: "name",
  items: {
    ecs: {
      // Bare-metal servers stand in the same list.
      is: (i) => has(i, "addresses", "flavor") && !/^physical\./.test(i.flavor?.id),
      facts(i) {
        return {
          region: zone(i["OS-EXT-AZ:availability_zone"] ?? i.availability_zone),
          billing: word(CHARGING, i.metadata?.charging_mode) ?? word(BILLING, i.market_info?.charge_mode),
          createdOn: i.created,
          // Only v1.1 tells it, and only when asked for.
          expiresOn: i.market_info?.prepaid_info?.expired_time,
          publicIp: address(i.addresses),
          // One that is frozen does not run, whatever its status is; why, is not told.
          state: i.metadata?.EcmResStatus === "freeze" && i.status !== "SHUTOFF" ? undefined : word(STATE, i.status),
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
        // What was asked for stays written when the address is given back: of one in use only the address counts.
        const elastic = planned ? said(v.eip_id) || said(v.eip_type) : said(v.public_ip);
        const none = planned ? v.eip_id === null && v.eip_type === null : v.public_ip === "";
        return {
          region: v.region ?? zone(v.availability_zone),
          billing: word(BILLING, v.charging_mode),
          purchasedMonths: months(v.period, word(MONTHS, v.period_unit)),
          createdOn: v.created_at,
          expiresOn: v.expired_time,
          publicIp: elastic ? "elastic" : none ? "none" : undefined,
          bandwidthMbps: elastic ? v.bandwidth?.[0]?.size : undefined,
          state: word(STATE, v.status),
        };
      },
    },
  },
};
