// Alibaba Cloud: ECS DescribeInstances and DescribeInstanceAttribute (2014-05-26), Simple Application Server ListInstances (2020-06-01),
// as the API answers or as the SDK hands it on, and their resources in Terraform.
import { bandwidth, filled, has, months, said, word } from "./value.js";

const CHARGE = { PrePaid: "subscription", PostPaid: "payAsYouGo" };
const SPOT = { SpotWithPriceLimit: "spot", SpotAsPriceGo: "spot" };
const STATE = { Running: "running", Stopped: "stopped" };
// What is disabled has expired, or is stopped for another reason: the business status says which.
const DISABLED = { Normal: "stopped", Overdue: "stopped" };
const MONTHS = { Month: 1 }; // the other unit is the week

/** With the names as the API writes them, as deep as they are read: the SDK begins them with a small letter. */
function pascal(value, depth = 2) {
  if (depth === 0 || value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(inner, depth - 1)]));
}

/** Where its address comes from; in economical mode a stopped instance has given its own back. */
function address({ PublicIpAddress: own, EipAddress: eip, StoppedMode }) {
  if (said(eip?.IpAddress)) return "elastic";
  const assigned = filled(Array.isArray(own) ? own : own?.IpAddress);
  return assigned ? "assigned" : assigned === false && eip?.IpAddress === "" && StoppedMode !== "StopCharging" ? "none" : undefined;
}

export const alibaba = {
  expected: ["ECS DescribeInstances `Instances.Instance`", "Simple Application Server ListInstances `Instances`"],
  wrappers: ["body"],
  lists: ["Instances.Instance", "Instances", "instances.instance", "instances"],
  prepare: pascal,
  id: "InstanceId",
  name: "InstanceName",
  items: {
    ecs: {
      // What nothing else has, or the id where most was left out. Those of Edge Node Service look alike.
      is: (i) => !has(i, "EnsRegionId", "InstanceResourceType") && (has(i, "EipAddress", "OperationLocks", "SpotStrategy", "StoppedMode") || /^i-/.test(i.InstanceId)),
      facts(i) {
        const publicIp = address(i);
        return {
          region: i.RegionId || i.ZoneId,
          billing: word(SPOT, i.SpotStrategy) ?? word(CHARGE, i.InstanceChargeType),
          createdOn: i.CreationTime,
          expiresOn: i.ExpiredTime,
          publicIp,
          bandwidthMbps: publicIp === "elastic" ? i.EipAddress.Bandwidth : bandwidth(publicIp, i.InternetMaxBandwidthOut),
          // An expired one is shown as stopped: its date says it.
          state: word(STATE, i.Status),
        };
      },
    },
    sas: {
      is: (i) => has(i, "PlanId", "BusinessStatus") || /^[0-9a-f]{32}$/.test(i.InstanceId),
      facts(i) {
        return {
          region: i.RegionId,
          billing: word(CHARGE, i.ChargeType),
          createdOn: i.CreationTime,
          expiresOn: i.ExpiredTime,
          publicIp: said(i.PublicIpAddress) ? "assigned" : undefined,
          bandwidthMbps: i.ResourceSpec?.Bandwidth,
          state: i.BusinessStatus === "Expired" || i.DisableReason === "EXPIRED" ? "expired" : i.Status === "Disabled" ? word(DISABLED, i.BusinessStatus) : word(STATE, i.Status),
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
        const mbps = v.internet_max_bandwidth_out;
        // An address is bought with any bandwidth. Of one in use `public_ip` never tells an elastic one, beside which the way of charging is empty.
        const assigned = planned ? mbps > 0 : said(v.public_ip);
        const none = planned ? mbps === 0 : v.public_ip === "" && said(v.internet_charge_type) && v.stopped_mode !== "StopCharging";
        return {
          region: v.availability_zone,
          billing: word(SPOT, v.spot_strategy) ?? word(CHARGE, v.instance_charge_type),
          purchasedMonths: months(v.period, word(MONTHS, v.period_unit ?? "Month")),
          createdOn: v.create_time,
          expiresOn: v.expired_time,
          publicIp: assigned ? "assigned" : none ? "none" : undefined,
          bandwidthMbps: mbps > 0 || none ? mbps : undefined,
          state: word(STATE, v.status),
        };
      },
    },
    alicloud_simple_application_server_instance: {
      product: "sas",
      name: "instance_name",
      // It is sold by the month only; the resource tells neither its region nor its dates.
      facts: (v) => ({
        billing: "subscription",
        purchasedMonths: v.period,
        state: word(STATE, v.status),
      }),
    },
  },
};
