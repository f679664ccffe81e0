// The rules of the engines' work, as data that every engine reads: Alibaba ECS and Tencent CVM by the providers' first FAQs.
// They are frozen and simpler than those of the package; cases.mjs says where the two mean the same.

export const MIN_TERM = 3;
export const MAX_CODES = 5;

export const MAINLAND = {
  alibaba: ["cn-qingdao", "cn-beijing", "cn-zhangjiakou", "cn-huhehaote", "cn-wulanchabu", "cn-hangzhou", "cn-shanghai", "cn-nanjing", "cn-fuzhou",
    "cn-wuhan-lr", "cn-shenzhen", "cn-heyuan", "cn-guangzhou", "cn-chengdu"],
  tencent: ["ap-beijing", "ap-shanghai", "ap-guangzhou", "ap-nanjing", "ap-chengdu", "ap-chongqing", "ap-shenzhen-fsi", "ap-shanghai-fsi", "ap-beijing-fsi"],
};
export const HONG_KONG = { alibaba: "cn-hongkong", tencent: "ap-hongkong" };
export const ABROAD = {
  alibaba: ["ap-southeast-1", "ap-southeast-5", "ap-northeast-1", "us-west-1", "us-east-1", "eu-central-1", "me-east-1"],
  tencent: ["ap-singapore", "ap-tokyo", "ap-bangkok", "na-siliconvalley", "na-ashburn", "eu-frankfurt"],
};

/** The rules of a provider, in the order in which an answer lists them. */
export const RULES = {
  alibaba: ["account", "region", "billing", "term", "expiry", "publicIp", "quota"],
  tencent: ["region", "prepaid", "publicIp", "notClb", "quota", "expiry"],
};
export const PROVIDERS = Object.keys(RULES);
