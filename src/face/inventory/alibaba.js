// Alibaba Cloud: ECS DescribeInstances and DescribeInstanceAttribute (2014-05-26), Simple Application Server ListInstances (2020-06-01),
// as the API answers or as the SDK hands it on, and their resources in Terraform.
import { civil, ends, filled, word } from "./value.js";

const CHARGE = { PrePaid: "subscription", PostPaid: "payAsYouGo" };
const SPOT = { SpotWithPriceLimit: "spot", SpotAsPriceGo: "spot" };
const STATE = { Running: "running", Stopped: "stopped", Disabled: "stopped" };
const MONTHS = { Month: 1 }; // the other unit is the week

/** With the names as the API writes them: the SDK begins them with a small letter. */
function pascal(value) {
  if (Array.isArray(value)) return value.map(pascal);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(inner)]));
}

/** Where its address comes from; in economical mode a stopped instance has given its own back. */
function address({ PublicIpAddress: own, EipAddress: eip, StoppedMode }) {
  if (eip?.IpAddress) return "elastic";
  const assigned = filled(own?.IpAddress ?? own);
  return assigned ? "assigned" : assigned === false && eip?.IpAddress === "" && StoppedMode !== "StopCharging" ? "none" : undefined;
}

export const alibaba = {
  expected: "`Instances.Instance` (ECS DescribeInstances), `Instances` (Simple Application Server ListInstances)",
  wrappers: ["body"],
  lists: ["Instances.Instance", "Instances", "instances.instance", "instances"],
  prepare: pascal,
  items: {
    ecs: {
      marks: ["InstanceType", "InstanceChargeType"],
      id: "InstanceId",
      name: "InstanceName",
      facts(i) {
        const billing = word(SPOT, i.SpotStrategy) ?? word(CHARGE, i.InstanceChargeType);
        const publicIp = address(i);
        return {
          region: i.RegionId ?? i.ZoneId,
          billing,
          createdOn: civil(i.CreationTime),
          expiresOn: ends(billing, i.ExpiredTime),
          publicIp,
          // The instance's own is 0 beside an elastic address, which has one of its own.
          bandwidthMbps: publicIp === "elastic" ? i.EipAddress.Bandwidth : i.InternetMaxBandwidthOut,
          // An expired one is shown as stopped: its date says it.
          state: word(STATE, i.Status),
        };
      },
    },
    sas: {
      marks: ["PlanId", "BusinessStatus"],
      id: "InstanceId",
      name: "InstanceName",
      facts(i) {
        const billing = word(CHARGE, i.ChargeType);
        return {
          region: i.RegionId,
          billing,
          createdOn: civil(i.CreationTime),
          expiresOn: ends(billing, i.ExpiredTime),
          publicIp: i.PublicIpAddress ? "assigned" : undefined,
          bandwidthMbps: i.ResourceSpec?.Bandwidth,
          state: i.BusinessStatus === "Expired" || i.DisableReason === "EXPIRED" ? "expired" : word(STATE, i.Status),
        };
      },
    },
  },
  associations: ["alicloud_eip_association"],
  resources: {
    alicloud_instance: {
      product: "ecs",
      name: "instance_name",
      facts(v, planned) {
        const billing = word(SPOT, v.spot_strategy) ?? word(CHARGE, v.instance_charge_type);
        const bandwidth = v.internet_max_bandwidth_out;
        // An address is bought with any bandwidth. Of one in use `public_ip` never tells an elastic one, beside which the way of charging is empty.
        const none = planned ? bandwidth === 0 : v.public_ip === "" && v.internet_charge_type && v.stopped_mode !== "StopCharging";
        return {
          region: v.availability_zone,
          billing,
          purchasedMonths: planned && billing === "subscription" ? v.period * word(MONTHS, v.period_unit ?? "Month") : undefined,
          createdOn: civil(v.create_time),
          expiresOn: ends(billing, v.expired_time),
          publicIp: v.public_ip || (planned && bandwidth > 0) ? "assigned" : none ? "none" : undefined,
          bandwidthMbps: bandwidth > 0 || none ? bandwidth : undefined,
          state: planned ? undefined : word(STATE, v.status),
        };
      },
    },
    alicloud_simple_application_server_instance: {
      product: "sas",
      name: "instance_name",
      // It is sold by the month only; the resource tells neither its region nor its dates.
      facts: (v, planned) => ({
        billing: "subscription",
        purchasedMonths: planned ? v.period : undefined,
        state: planned ? undefined : word(STATE, v.status),
      }),
    },
  },
};
