// Tencent Cloud: CVM DescribeInstances (2017-03-12), Lighthouse DescribeInstances (2020-03-24), and their resources in Terraform.
import { bought, civil, ends, filled, said, word } from "./value.js";

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
  expected: "`Response.InstanceSet` (CVM or Lighthouse DescribeInstances)",
  wrappers: ["Response"],
  lists: ["InstanceSet"],
  items: {
    cvm: {
      like: /^ins-/,
      marks: ["Placement", "RestrictState"],
      id: "InstanceId",
      name: "InstanceName",
      facts(i) {
        const billing = word(BILLING, i.InstanceChargeType);
        const access = i.InternetAccessible ?? {};
        const addressed = filled(i.PublicIpAddresses);
        return {
          region: i.Placement?.Zone,
          billing,
          createdOn: civil(i.CreatedTime),
          expiresOn: ends(billing, i.ExpiredTime),
          publicIp: addressed ? kindOf(access.PublicIpAssigned, access.IPv4AddressType) : addressed === false ? "none" : undefined,
          bandwidthMbps: access.InternetMaxBandwidthOut,
          // Whether it still runs says less than that its term is over.
          state: i.RestrictState === "EXPIRED" || i.IsolatedSource === "EXPIRE" ? "expired" : word(STATE, i.InstanceState),
        };
      },
    },
    lighthouse: {
      like: /^lhins-/,
      marks: ["BundleId", "InstanceRestrictState"],
      id: "InstanceId",
      name: "InstanceName",
      facts(i) {
        const billing = word(BILLING, i.InstanceChargeType);
        return {
          region: i.Zone,
          billing,
          createdOn: civil(i.CreatedTime),
          expiresOn: ends(billing, i.ExpiredTime),
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
        const billing = word(BILLING, v.instance_charge_type);
        // The flag is what was asked for at the purchase; an address beside a flag that says no is an elastic one.
        const asked = v.allocate_public_ip;
        const addressed = planned ? asked === true : said(v.public_ip);
        const none = asked === false && (planned || v.public_ip === null || v.public_ip === "");
        return {
          region: v.availability_zone,
          billing,
          purchasedMonths: bought(planned, billing, v.instance_charge_type_prepaid_period, 1),
          createdOn: civil(v.create_time),
          expiresOn: ends(billing, v.expired_time),
          publicIp: addressed ? (kindOf(asked, v.ipv4_address_type) ?? (asked === false ? "elastic" : undefined)) : none ? "none" : undefined,
          bandwidthMbps: v.internet_max_bandwidth_out,
          state: word(STATE, v.instance_status),
        };
      },
    },
    tencentcloud_lighthouse_instance: {
      product: "lighthouse",
      name: "instance_name",
      // It is sold by the month only; the resource tells neither its dates nor its state.
      facts: (v, planned) => ({
        region: v.zone,
        billing: "subscription",
        purchasedMonths: planned ? v.period : undefined,
        publicIp: filled(v.public_addresses) ? "assigned" : undefined,
      }),
    },
  },
};
