// Tencent Cloud: CVM DescribeInstances (2017-03-12), Lighthouse DescribeInstances (2020-03-24), and their resources in Terraform.
import { bandwidth, filled, has, said, word } from "./value.js";

const BILLING = { PREPAID: "subscription", POSTPAID_BY_HOUR: "payAsYouGo", SPOTPAID: "spot" };
const STATE = { RUNNING: "running", STOPPED: "stopped", SHUTDOWN: "stopped" };

/**
 * CVM lists elastic and ordinary addresses in one list and says of neither which it is. What tells them apart was asked for at the
 * purchase, and is not always told: without it there is an address, of a kind that the response does not say.
 */
function kindOf(asked, type) {
  if (said(type) && type.endsWith("EIP")) return "elastic"; // such a one can be asked for too
  return asked === true || type === "WanIP" ? "assigned" : undefined;
}

export const tencent = {
  expected: ["CVM DescribeInstances `Response.InstanceSet`", "Lighthouse DescribeInstances `Response.InstanceSet`"],
  wrappers: ["Response"],
  lists: ["InstanceSet"],
  id: "InstanceId",
  name: "InstanceName",
  items: {
    cvm: {
      is: (i) => has(i, "Placement", "RestrictState") || /^ins-/.test(i.InstanceId),
      facts(i) {
        const access = i.InternetAccessible ?? {};
        const addressed = filled(i.PublicIpAddresses);
        const publicIp = addressed ? kindOf(access.PublicIpAssigned, access.IPv4AddressType) : addressed === false ? "none" : undefined;
        return {
          region: i.Placement?.Zone,
          billing: word(BILLING, i.InstanceChargeType),
          createdOn: i.CreatedTime,
          expiresOn: i.ExpiredTime,
          publicIp,
          bandwidthMbps: bandwidth(publicIp, access.InternetMaxBandwidthOut),
          // Whether it still runs says less than that its term is over.
          state: i.RestrictState === "EXPIRED" || i.IsolatedSource === "EXPIRE" ? "expired" : word(STATE, i.InstanceState),
        };
      },
    },
    lighthouse: {
      is: (i) => has(i, "BundleId", "InstanceRestrictState") || /^lhins-/.test(i.InstanceId),
      facts(i) {
        return {
          region: i.Zone,
          billing: word(BILLING, i.InstanceChargeType),
          createdOn: i.CreatedTime,
          expiresOn: i.ExpiredTime,
          publicIp: filled(i.PublicAddresses) ? "assigned" : undefined,
          bandwidthMbps: i.InternetAccessible?.InternetMaxBandwidthOut,
          state: word(STATE, i.InstanceState),
        };
      },
    },
  },
  associations: ["tencentcloud_eip_association"],
  resources: {
    tencentcloud_instance: {
      product: "cvm",
      name: "instance_name",
      facts(v, planned) {
        // In a plan the flag is what is asked for at the purchase. Of one in use it is that, or after an import whether there was any
        // address at all: only an address beside a flag that says no is told, as an elastic one.
        const asked = v.allocate_public_ip;
        const addressed = planned ? asked === true : said(v.public_ip);
        const kind = kindOf(planned && asked, v.ipv4_address_type) ?? (asked === false ? "elastic" : undefined);
        const none = asked === false && (planned || v.public_ip === null || v.public_ip === "");
        const publicIp = addressed ? kind : none ? "none" : undefined;
        return {
          region: v.availability_zone,
          billing: word(BILLING, v.instance_charge_type),
          purchasedMonths: v.instance_charge_type_prepaid_period,
          createdOn: v.create_time,
          expiresOn: v.expired_time,
          publicIp,
          bandwidthMbps: bandwidth(publicIp, v.internet_max_bandwidth_out),
          state: word(STATE, v.instance_status),
        };
      },
    },
    tencentcloud_lighthouse_instance: {
      product: "lighthouse",
      name: "instance_name",
      // It is sold by the month only; the resource tells neither its dates nor its state.
      facts: (v) => ({
        region: v.zone,
        billing: "subscription",
        purchasedMonths: v.period,
        publicIp: filled(v.public_addresses) ? "assigned" : undefined,
      }),
    },
  },
};
