//! Huawei Cloud (华为云): the filing authorization code (备案授权码). A server that has made codes can no longer be picked
//! directly, so the two answers part there; only a server makes codes.

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions, symptoms};
use crate::instance::Date;
use crate::instance::PublicIp::{Assigned, Elastic, LoadBalancer, None as NoAddress};
use crate::instance::Unit::Month;
use crate::policy::Ask::*;
use crate::policy::Counts::{CodesPlusSites, Sites};
use crate::policy::Limit::{Fixed, Unpublished};
use crate::policy::Standing::{ByTicket, NotItself, NotSource, Source as Serves};
use crate::policy::TrialRule::ByForm;
use crate::policy::*;

/// Huawei Cloud.
pub static PROVIDER: Provider = Provider {
    key: "huawei",
    name: text("Huawei Cloud", "华为云"),
    code: text("authorization code", "备案授权码"),
    what: text(
        "It is a credential that a server makes for a filing; it points at the server's IP.",
        "由云服务器生成的备案凭证，指向该服务器的 IP。",
    ),
    regions: regions::HUAWEI,
    zones: ZoneSuffix::Letter,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::HUAWEI),
    symptoms: symptoms::HUAWEI,
};

/// First day of the provider's first statement.
const FIRST: Date = day(2024, 7, 17);
/// The page about servers, as quoted by others.
const SERVERS: Date = day(2024, 8, 20);
/// The provider's own digests of its help pages.
const DIGESTS: Date = day(2025, 12, 31);
/// The digest about preparing a server.
const PREPARE: Date = day(2026, 5, 19);
/// The file of rules.
const RULES: Date = day(2026, 7, 10);

// Rules common to products

/// Until the provider's own page says so, the national rule: a service inside China is filed.
static MAINLAND: &[Statement] = &[
    both(FIRST, "regulator row 1", Mainland, &[REG_ORDER33]).until(SERVERS),
    both(SERVERS, "H-ECS-01", Mainland, &[HW_INTL_2024_08]),
    both(DIGESTS, "H-ECS-02", Mainland, &[HW_LIMITS_2025_12]),
    both(PREPARE, "H-2 common", Mainland, &[HW_PREP_0003_2026_05]),
    both(RULES, "H-2 common", Mainland, &[HW_RULES_2026_07]),
];

/// One's own resource; with another account's it takes a code (semantics S19).
static OWNER: &[Statement] = &[file(DIGESTS, "S19 own resource", Owner, &[HW_ORDER_2025_12])];

/// No time left is asked for beyond this.
static NOT_EXPIRED: &[Statement] = &[
    both(SERVERS, "H-ECS-01", NotExpired, &[HW_INTL_2024_08]).until(DIGESTS),
    both(DIGESTS, "H-2 common; H-3 invalid when", NotExpired, &[HW_FAQ_2025_12]),
];

static CHINA_ACCOUNT: &[Statement] = &[both(FIRST, "H-4 international-site account", ChinaAccount, &[HW_INTL_2024_08])];

// Servers

/// An elastic address must be bound; what a shared one counts for is not said (semantics S15).
const ADDRESS: Ask =
    PublicAddress { passes: &[Elastic, Assigned], fails: &[NoAddress, LoadBalancer], at_purchase: false };

static ECS: &[Statement] = &[
    file(SERVERS, "H-1 ecs; H-ECS-01", Standing(Serves), &[HW_INTL_2024_08]).until(DIGESTS),
    both(DIGESTS, "H-1 ecs; H-ECS-02", Standing(Serves), &[HW_FAQ_2025_12, HW_LIMITS_2025_12]),
    both(PREPARE, "H-1 ecs; H-ECS-03", Standing(Serves), &[HW_PREP_0003_2026_05]),
];
static ECS_BILLING: &[Statement] = &[
    file(SERVERS, "H-ECS-01", Subscription(ByForm), &[HW_INTL_2024_08]).until(DIGESTS),
    both(DIGESTS, "H-ECS-02", Subscription(ByForm), &[HW_ORDER_2025_12, HW_FAQ_2025_12]),
    both(PREPARE, "H-ECS-03", Subscription(ByForm), &[HW_PREP_0003_2026_05]),
];
static ECS_TERM: &[Statement] = &[
    file(SERVERS, "H-ECS-01", Term(at_least(3, Month)), &[HW_INTL_2024_08]).until(DIGESTS),
    both(DIGESTS, "H-ECS-02", months(3), &[HW_ORDER_2025_12, HW_FAQ_2025_12, HW_LIMITS_2025_12]),
    both(PREPARE, "H-ECS-03", months(3), &[HW_PREP_0003_2026_05]),
    both(RULES, "H-ECS-03", months(3), &[HW_RULES_2026_07]),
];
static ECS_ADDRESS: &[Statement] = &[
    both(DIGESTS, "H-ECS-02", ADDRESS, &[HW_ORDER_2025_12]),
    both(PREPARE, "H-ECS-03", ADDRESS, &[HW_PREP_0003_2026_05]),
    both(RULES, "H-2 common", ADDRESS, &[HW_RULES_2026_07]),
];
/// Until its own pages told the number, none was published.
static ECS_QUOTA: &[Statement] =
    &[file(SERVERS, "H-ECS-01", Quota(Sites, Unpublished), &[HW_INTL_2024_08]).until(DIGESTS)];
/// Codes and sites share five places; a server that has made codes cannot be picked directly (semantics S16).
static SERVER_QUOTA: &[Statement] = &[
    code(DIGESTS, "H-1 ecs", Quota(CodesPlusSites, Fixed(5)), &[HW_LIMITS_2025_12, HW_FAQ_2025_12]),
    code(PREPARE, "H-1 ecs; H-ECS-03", Quota(CodesPlusSites, Fixed(5)), &[HW_PREP_0003_2026_05]),
    file(DIGESTS, "H-3 mixing", NoCodes, &[HW_FAQ_2025_12]),
    file(PREPARE, "H-3 mixing", NoCodes, &[HW_ERRORS_2026_05]),
    file(DIGESTS, "H-1 ecs; H-1 flexus-l", Quota(Sites, Fixed(5)), &[HW_FAQ_2025_12]),
    file(PREPARE, "H-1 ecs; H-1 flexus-l", Quota(Sites, Fixed(5)), &[HW_PREP_0003_2026_05]),
];

static FLEXUS_L: &[Statement] = &[
    both(DIGESTS, "H-1 flexus-l; H-FL-01", Standing(Serves), &[HW_ORDER_2025_12]),
    both(PREPARE, "H-1 flexus-l", Standing(Serves), &[HW_PREP_0003_2026_05]),
    both(RULES, "H-1 flexus-l", Standing(Serves), &[HW_RULES_2026_07]),
];
static FLEXUS_L_BILLING: &[Statement] =
    &[both(DIGESTS, "H-FL-01", Subscription(ByForm), &[HW_ORDER_2025_12, HW_FAQ_2025_12])];
static FLEXUS_L_TERM: &[Statement] = &[both(DIGESTS, "H-FL-01", months(3), &[HW_ORDER_2025_12])];
static FLEXUS_L_ADDRESS: &[Statement] =
    &[both(DIGESTS, "H-FL-01", ADDRESS, &[HW_ORDER_2025_12]), both(RULES, "H-2 common", ADDRESS, &[HW_RULES_2026_07])];

// Products that can be picked in a filing, and of whose codes no page speaks

static SITE_BUILDER: &[Statement] =
    &[file(DIGESTS, "H-1 site-builder; H-SB-01", Standing(Serves), &[HW_ORDER_2025_12])];
static SITE_BUILDER_TERM: &[Statement] = &[file(DIGESTS, "H-SB-01", months(3), &[HW_ORDER_2025_12])];
/// Three domains, and a site has one domain.
static SITE_BUILDER_QUOTA: &[Statement] =
    &[file(DIGESTS, "H-1 site-builder", Quota(Sites, Fixed(3)), &[HW_ORDER_2025_12])];

static NAT: &[Statement] = &[file(DIGESTS, "H-1 nat-public; H-NAT-01", Standing(Serves), &[HW_ORDER_2025_12])];
static NAT_BILLING: &[Statement] = &[file(DIGESTS, "H-NAT-01", Subscription(ByForm), &[HW_ORDER_2025_12])];
static NAT_TERM: &[Statement] = &[file(DIGESTS, "H-NAT-01", Term(at_least(3, Month)), &[HW_ORDER_2025_12])];
static NAT_QUOTA: &[Statement] = &[file(DIGESTS, "H-1 nat-public", Quota(Sites, Unpublished), &[HW_ORDER_2025_12])];

static DEDICATED: &[Statement] =
    &[file(DIGESTS, "H-1 dedicated-cloud; H-DC-01", Standing(Serves), &[HW_ORDER_2025_12, HW_LIMITS_2025_12])];
static DEDICATED_BILLING: &[Statement] =
    &[file(DIGESTS, "H-DC-01", Subscription(ByForm), &[HW_ORDER_2025_12, HW_LIMITS_2025_12])];
static DEDICATED_TERM: &[Statement] =
    &[file(DIGESTS, "H-DC-01", Term(at_least(12, Month)), &[HW_ORDER_2025_12, HW_LIMITS_2025_12])];
static DEDICATED_QUOTA: &[Statement] =
    &[file(DIGESTS, "H-1 dedicated-cloud", Quota(Sites, Unpublished), &[HW_ORDER_2025_12])];

static GOVERNMENT: &[Statement] = &[file(RULES, "H-1 government cloud", Standing(ByTicket), &[HW_RULES_2026_07])];

// Products that cannot, or not themselves

static EIP: &[Statement] = &[both(PREPARE, "H-1 eip alone", Standing(NotSource), &[HW_PREP_0003_2026_05])];
static ELB: &[Statement] = &[
    both(PREPARE, "H-1 elb", Standing(NotItself), &[HW_PREP_0003_2026_05]),
    both(READ, "H-1 elb", Standing(NotItself), &[HW_CONSTRAINTS_ND]),
];
/// Verified with an ECS of three months or more and its public IP.
static CDN: &[Statement] = &[
    both(DIGESTS, "H-1 cdn, waf, obs; H-CDN-01", Standing(NotItself), &[HW_LIMITS_2025_12]),
    both(READ, "H-1 cdn, waf, obs", Standing(NotItself), &[HW_CONSTRAINTS_ND]),
];
static WAF_OBS: &[Statement] = &[
    both(DIGESTS, "H-1 cdn, waf, obs", Standing(NotItself), &[HW_LIMITS_2025_12]),
    both(READ, "H-1 cdn, waf, obs", Standing(NotItself), &[HW_CONSTRAINTS_ND]),
];

/// A product of one variant.
const fn product(key: &'static str, name: Text, statements: &'static [&'static [Statement]]) -> Product {
    Product {
        provider: &PROVIDER,
        key,
        name,
        variants: &[],
        sold: Sold::ForAnyTerm,
        statements,
        remarks: COMMON_REMARKS,
    }
}

static REMARKS: &[Remark] =
    &[Remark::new(DIGESTS, "H-3 cancelling a filing", Note::CodeStaysUsed, &[HW_CANCEL_2025_12])];

static COMMON_REMARKS: &[&[Remark]] = &[REMARKS];

static PRODUCTS: &[Product] = &[
    product(
        "ecs",
        text("ECS (with Flexus X)", "弹性云服务器 ECS（含 Flexus X 实例）"),
        &[
            MAINLAND,
            ECS,
            OWNER,
            ECS_BILLING,
            ECS_TERM,
            NOT_EXPIRED,
            ECS_ADDRESS,
            SERVER_QUOTA,
            ECS_QUOTA,
            CHINA_ACCOUNT,
        ],
    ),
    product(
        "flexus-l",
        text("Flexus L instance", "Flexus 应用服务器 L 实例"),
        &[
            MAINLAND,
            FLEXUS_L,
            OWNER,
            FLEXUS_L_BILLING,
            FLEXUS_L_TERM,
            NOT_EXPIRED,
            FLEXUS_L_ADDRESS,
            SERVER_QUOTA,
            CHINA_ACCOUNT,
        ],
    ),
    product(
        "site-builder",
        text("Site builder", "企业门户"),
        &[MAINLAND, SITE_BUILDER, OWNER, SITE_BUILDER_TERM, NOT_EXPIRED, SITE_BUILDER_QUOTA, CHINA_ACCOUNT],
    ),
    product(
        "nat-public",
        text("Public NAT Gateway", "公网 NAT 网关"),
        &[MAINLAND, NAT, OWNER, NAT_BILLING, NAT_TERM, NOT_EXPIRED, NAT_QUOTA, CHINA_ACCOUNT],
    ),
    product(
        "dedicated-cloud",
        text("Dedicated cloud", "专属云"),
        &[MAINLAND, DEDICATED, OWNER, DEDICATED_BILLING, DEDICATED_TERM, NOT_EXPIRED, DEDICATED_QUOTA, CHINA_ACCOUNT],
    ),
    product("eip", text("Elastic IP (EIP) alone", "单独的弹性公网 IP（EIP）"), &[MAINLAND, EIP]),
    product("elb", text("Elastic Load Balance (ELB)", "弹性负载均衡 ELB"), &[MAINLAND, ELB]),
    product("cdn", text("CDN", "内容分发网络 CDN"), &[CDN]),
    product("waf", text("Web Application Firewall (WAF)", "Web 应用防火墙 WAF"), &[WAF_OBS]),
    product("obs", text("Object Storage Service (OBS)", "对象存储服务 OBS"), &[MAINLAND, WAF_OBS]),
    product(
        "government-cloud",
        text("Government cloud (HCSO)", "政务云（HCSO）"),
        &[MAINLAND, GOVERNMENT, NOT_EXPIRED, CHINA_ACCOUNT],
    ),
];
