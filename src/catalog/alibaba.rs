//! Alibaba Cloud (阿里云): the service identification number (备案服务号, on newer pages 备案服务码). Both questions have the
//! same answer: the Apply button and direct selection use the same test (ali-verify-faq-2019-05).

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions, symptoms};
use crate::instance::Date;
use crate::instance::PublicIp::{Assigned, Elastic, None as NoAddress};
use crate::instance::Unit::{Cny, Month};
use crate::policy::Ask::*;
use crate::policy::Counts::{AccountCodesOrSites, CodesOrSites};
use crate::policy::Limit::{ByVariant, Fixed, Unpublished};
use crate::policy::Standing::{NotSource, Omitted, OwnFilingSite, Source as Serves};
use crate::policy::TrialRule::Refused;
use crate::policy::*;

/// Alibaba Cloud.
pub static PROVIDER: Provider = Provider {
    key: "alibaba",
    name: text("Alibaba Cloud", "阿里云"),
    code: text("service identification number", "备案服务码"),
    what: text(
        "It is the verification code that ties one website to one instance when the filing order is filled in.",
        "填写备案订单时，用来把一个网站与一个实例关联起来的验证码。",
    ),
    regions: regions::ALIBABA,
    zones: ZoneSuffix::Letter,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::ALIBABA),
    symptoms: symptoms::ALIBABA,
};

const fn over_months(n: u32) -> Ask {
    Total(more_than(n, Month))
}
const fn codes(n: u32) -> Ask {
    Quota(CodesOrSites, Fixed(n))
}

/// First day of the provider's first statement.
const FIRST: Date = day(2018, 4, 19);
/// The seed FAQ shows no date; it is later than 2019-09-20.
const SEED: Date = day(2019, 9, 21);

// Rules common to products

static MAINLAND: &[Statement] = &[
    both(FIRST, "A-C-01", Mainland, &[ALI_FAQ_36938_2018_04]),
    both(SEED, "A-C-01; A-ECS-05a", Mainland, &[ALI_FAQ_86396]),
    both(day(2026, 3, 16), "A-C-01", Mainland, &[ALI_OVERVIEW_2026_03]),
    both(day(2026, 6, 26), "A-C-01; A-ECS-08", Mainland, &[ALI_CHECK_36891_2026_06]),
];

/// Section 4, "Who applies".
static OWNER: &[Statement] = &[
    both(FIRST, "A-4 who applies", Owner, &[ALI_FAQ_36938_2018_04]),
    both(day(2019, 5, 24), "A-4 who applies", Owner, &[ALI_VERIFY_FAQ_2019_05]),
    both(day(2019, 7, 29), "A-4 who applies", Owner, &[ALI_APPLY_ZH_2019_07]),
    both(SEED, "A-4 who applies; A-ECS-05a", Owner, &[ALI_FAQ_86396]),
];

/// What the FAQs and the newest list say of every product that is paid for.
static BILLING: &[Statement] = &[
    both(FIRST, "A-C-02", Subscription(Refused), &[ALI_FAQ_36938_2018_04]),
    both(SEED, "A-C-02", Subscription(Refused), &[ALI_FAQ_86396]),
    both(day(2026, 10, 10), "A-C-02", Subscription(Refused), &[ALI_CHECK_ZH_2026_10_10]),
];
static BILLING_ECS: &[Statement] = &[
    both(day(2020, 12, 1), "A-C-02; A-ECS-06", Subscription(Refused), &[ALI_ECS_BILLING_2020_12]),
    both(day(2023, 1, 1), "A-ECS-07", Subscription(Refused), &[ALI_ECS_LIMITS_ND]),
    both(day(2026, 6, 26), "A-ECS-08", Subscription(Refused), &[ALI_CHECK_36891_2026_06]),
];
/// The lists of products of 2018 and 2019.
static BILLING_LISTED: &[Statement] = &[
    both(
        day(2018, 9, 29),
        "A-SAS-02; A-WH-01; A-EWH-01; A-NAT-01; A-IP6-01; A-ENS-01",
        Subscription(Refused),
        &[ALI_LIMITS_2018_09],
    ),
    both(
        day(2019, 9, 17),
        "A-SAS-02; A-WH-01; A-EWH-01; A-NAT-01; A-IP6-01; A-ENS-02",
        Subscription(Refused),
        &[ALI_CHECK_36891_2019],
    ),
];

/// The page of 2026-10-10 names the free trial of ECS.
static NO_TRIAL_ECS: &[Statement] = &[both(day(2026, 10, 10), "A-C-03", NotTrial, &[ALI_CHECK_ZH_2026_10_10])];
/// The API refuses every trial product (error 410), on a page without a date.
static NO_TRIAL: &[Statement] = &[both(READ, "A-C-03", NotTrial, &[ALI_BSN_GRANT])];

static NOT_EXPIRED: &[Statement] = &[
    both(FIRST, "A-C-06", NotExpired, &[ALI_FAQ_36938_2018_04]),
    both(SEED, "A-C-06; A-ECS-05a", NotExpired, &[ALI_FAQ_86396]),
];

static RUNNING: &[Statement] = &[both(READ, "A-C-05", Running, &[ALI_BSN_BIND])];

/// Section 4, "Site of account".
static CHINA_ACCOUNT: &[Statement] =
    &[both(day(2026, 8, 20), "A-4 site of account", ChinaAccount, &[ALI_OVERSEAS_2026_08])];

static REMARKS: &[Remark] = &[
    Remark::new(day(2019, 9, 2), "A-C-07", Note::CodeCountFixed, &[ALI_LIMITS_2019_09]),
    Remark::new(day(2019, 1, 8), "A-3 quota after cancelling", Note::CodeStaysUsed, &[ALI_ECS_FAQ_2019_01]),
    Remark::new(day(2019, 7, 29), "A-3 quota after cancelling", Note::CodeStaysUsed, &[ALI_APPLY_ZH_2019_07]),
    Remark::new(day(2019, 9, 17), "A-3 quota after cancelling", Note::CodeStaysUsed, &[ALI_CHECK_36891_2019]),
    Remark::new(READ, "A-C-09", Note::ApiContractCount, &[ALI_BSN_BIND]),
    Remark::new(day(2026, 9, 23), "A-3 refund after approval", Note::KeepLiveNode, &[ALI_CHECK_ZH_2026_09_23]),
];

/// Free days are given for servers.
static FREE_DAYS: &[Remark] = &[Remark::new(day(2018, 6, 9), "A-C-10", Note::FreeDaysLost, &[ALI_BONUS_2018_06])];
static FREE_DAYS_ECS: &[Remark] =
    &[Remark::new(day(2021, 7, 7), "A-C-11", Note::FreeDaysLostByConversion, &[ALI_ECS_CONVERT_2021_07])];

static NOT_ON_UNDATED_LIST: &[Remark] =
    &[Remark::new(READ, "A-1 list as a whole", Note::NotOnUndatedList, &[ALI_CHECK_INTL_ND])];

// ECS

static ECS_STANDING: &[Statement] = &[
    both(FIRST, "A-1 ecs", Standing(Serves), &[ALI_FAQ_36938_2018_04]),
    both(day(2019, 9, 17), "A-1 ecs", Standing(Serves), &[ALI_CHECK_36891_2019]),
    both(SEED, "A-1 ecs", Standing(Serves), &[ALI_FAQ_86396]),
    both(day(2026, 6, 26), "A-1 ecs", Standing(Serves), &[ALI_CHECK_36891_2026_06]),
    both(day(2026, 10, 10), "A-1 ecs", Standing(Serves), &[ALI_CHECK_ZH_2026_10_10]),
    both(READ, "A-1 ecs", Standing(Serves), &[ALI_CHECK_INTL_ND]),
];

static ECS_TERM: &[Statement] = &[
    both(FIRST, "A-ECS-01", months(3), &[ALI_FAQ_36938_2018_04]),
    both(day(2018, 6, 26), "A-ECS-02", months(3), &[ALI_APPLY_ZH_2018_06]),
    both(day(2018, 9, 29), "A-ECS-04", months(3), &[ALI_LIMITS_2018_09]),
    both(day(2019, 1, 8), "A-ECS-04", months(3), &[ALI_ECS_FAQ_2019_01]),
    both(day(2019, 5, 10), "A-ECS-03c", months(3), &[ALI_CODE_FAQ_ZH_2019_05]),
    both(day(2019, 7, 25), "A-ECS-03c", months(3), &[ALI_CODE_FAQ_ZH_2019_07]),
    both(day(2019, 9, 2), "A-ECS-04", months(3), &[ALI_LIMITS_2019_09]),
    both(day(2019, 9, 17), "A-ECS-04", months(3), &[ALI_CHECK_36891_2019]),
    both(SEED, "A-ECS-05a", months(3), &[ALI_FAQ_86396]),
    both(day(2020, 12, 1), "A-ECS-06", months(3), &[ALI_ECS_BILLING_2020_12]),
    both(day(2023, 1, 1), "A-ECS-07", months(3), &[ALI_ECS_LIMITS_ND]),
    both(day(2026, 6, 26), "A-ECS-08", months(3), &[ALI_CHECK_36891_2026_06]),
    both(day(2026, 9, 24), "A-ECS-09d", months(3), &[ALI_CHECK_EN_2026_09_24]),
    both(day(2018, 10, 15), "A-ECS-03c", over_months(3), &[ALI_FAQ_EN_2018_10]).until(day(2019, 5, 10)),
    both(day(2026, 7, 14), "A-ECS-09a", over_months(3), &[ALI_CHECK_ZH_2026_07]),
    // Replaced by the same page in the same language: A-ECS-09d.
    both(day(2026, 9, 2), "A-ECS-09b", over_months(3), &[ALI_CHECK_EN_2026_09_02]).until(day(2026, 9, 24)),
    both(day(2026, 9, 23), "A-ECS-09c", over_months(3), &[ALI_CHECK_ZH_2026_09_23]),
    both(day(2026, 10, 10), "A-ECS-09e", over_months(3), &[ALI_CHECK_ZH_2026_10_10]),
    both(day(2018, 10, 15), "A-ECS-03a", Left(at_least(3, Month)), &[ALI_APPLY_EN_2018_10]).until(day(2019, 1, 8)),
    both(day(2018, 10, 15), "A-ECS-02; A-ECS-04", NO_TIME_LEFT, &[ALI_APPLY_ZH_2018_06, ALI_LIMITS_2018_09])
        .until(day(2019, 1, 8)),
    both(day(2026, 6, 26), "A-ECS-08", NO_TIME_LEFT, &[ALI_CHECK_36891_2026_06]),
];

const NO_TIME_LEFT: Ask = NoCondition(RuleId::TimeLeft);

/// An EIP is a public address, which is what the pages ask for; none of them names it (semantics S15).
const ECS_PUBLIC_ADDRESS: Ask = PublicAddress { passes: &[Assigned, Elastic], fails: &[NoAddress], at_purchase: false };

static ECS_ADDRESS: &[Statement] = &[
    both(FIRST, "A-C-04; A-ECS-01", ECS_PUBLIC_ADDRESS, &[ALI_FAQ_36938_2018_04]),
    both(day(2018, 9, 29), "A-ECS-04", ECS_PUBLIC_ADDRESS, &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-C-04; A-ECS-04", ECS_PUBLIC_ADDRESS, &[ALI_CHECK_36891_2019]),
    both(SEED, "A-C-04; A-ECS-05a", ECS_PUBLIC_ADDRESS, &[ALI_FAQ_86396]),
    both(day(2026, 6, 26), "A-C-04; A-ECS-08", ECS_PUBLIC_ADDRESS, &[ALI_CHECK_36891_2026_06]),
    both(day(2026, 7, 14), "A-ECS-09a", ECS_PUBLIC_ADDRESS, &[ALI_CHECK_ZH_2026_07]),
    both(day(2026, 9, 23), "A-ECS-09c", ECS_PUBLIC_ADDRESS, &[ALI_CHECK_ZH_2026_09_23]),
    both(day(2026, 10, 10), "A-ECS-09e", ECS_PUBLIC_ADDRESS, &[ALI_CHECK_ZH_2026_10_10]),
    both(READ, "A-C-04", ECS_PUBLIC_ADDRESS, &[ALI_BSN_BIND]),
];

static ECS_QUOTA: &[Statement] = &[
    both(FIRST, "A-ECS-01", codes(5), &[ALI_FAQ_36938_2018_04]),
    both(day(2019, 1, 8), "A-C-08", codes(5), &[ALI_ECS_FAQ_2019_01]),
    both(day(2019, 7, 29), "A-C-08", codes(5), &[ALI_VERIFY_2019_07]),
    both(day(2019, 9, 17), "A-C-08; A-1 ecs", codes(5), &[ALI_CHECK_36891_2019]),
    both(SEED, "A-ECS-05a", codes(5), &[ALI_FAQ_86396]),
    both(day(2023, 1, 1), "A-ECS-07", codes(5), &[ALI_ECS_LIMITS_ND]),
    both(day(2026, 6, 26), "A-ECS-08", codes(5), &[ALI_CHECK_36891_2026_06]),
];

static ECS_REMARKS: &[Remark] = &[
    Remark::new(day(2018, 10, 15), "A-ECS-03b", Note::TimeLeftNumberNotPublished, &[ALI_FAQ_EN_2018_10])
        .until(day(2019, 5, 10)),
    // Until A-ECS-08 states that time left does not count.
    Remark::new(SEED, "A-ECS-05b", Note::TimeLeftNumberNotPublished, &[ALI_FAQ_86396]).until(day(2026, 6, 26)),
    Remark::new(FIRST, "A-6 open question 1", Note::ElasticAddressOpen, &[ALI_FAQ_36938_2018_04]).until(SEED),
    Remark::new(SEED, "A-6 open question 1", Note::ElasticAddressOpen, &[ALI_FAQ_86396]),
];

// Simple Application Server

static SAS_STANDING: &[Statement] = &[
    both(day(2018, 5, 21), "A-1 sas", Standing(Serves), &[ALI_HOWTO_2018_12]),
    both(day(2019, 9, 17), "A-1 sas", Standing(Serves), &[ALI_CHECK_36891_2019]),
    both(day(2026, 6, 26), "A-1 sas", Standing(Serves), &[ALI_CHECK_36891_2026_06]),
    both(day(2026, 10, 10), "A-1 sas", Standing(Serves), &[ALI_CHECK_ZH_2026_10_10]),
    both(READ, "A-1 sas", Standing(Serves), &[ALI_CHECK_INTL_ND]),
];

static SAS_TERM: &[Statement] = &[
    both(day(2018, 5, 21), "A-SAS-01", months(3), &[ALI_HOWTO_2018_12]),
    both(day(2018, 9, 29), "A-SAS-02", months(3), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-SAS-02", months(3), &[ALI_CHECK_36891_2019]),
    both(day(2026, 9, 2), "A-SAS-03a", months(3), &[ALI_CHECK_EN_2026_09_02]),
    both(day(2026, 9, 24), "A-SAS-03c", months(3), &[ALI_CHECK_EN_2026_09_24]),
    both(day(2026, 9, 23), "A-SAS-03b", over_months(3), &[ALI_CHECK_ZH_2026_09_23]),
    both(day(2026, 10, 10), "A-SAS-03d", over_months(3), &[ALI_CHECK_ZH_2026_10_10]),
];

static SAS_QUOTA: &[Statement] = &[
    both(day(2018, 5, 21), "A-SAS-01", Quota(CodesOrSites, Unpublished), &[ALI_HOWTO_2018_12]).until(day(2018, 9, 29)),
    both(day(2018, 9, 29), "A-SAS-02", codes(5), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-SAS-02", codes(5), &[ALI_CHECK_36891_2019]),
    both(day(2026, 9, 2), "A-SAS-03a", codes(5), &[ALI_CHECK_EN_2026_09_02]),
    both(day(2026, 9, 23), "A-SAS-03b", codes(5), &[ALI_CHECK_ZH_2026_09_23]),
    both(day(2026, 10, 10), "A-SAS-03d", codes(5), &[ALI_CHECK_ZH_2026_10_10]),
];

// Web hosting

static WEB_HOSTING: &[Statement] = &[
    both(day(2018, 9, 29), "A-1 web-hosting", Standing(Serves), &[ALI_LIMITS_2018_09]),
    both(day(2019, 5, 10), "A-1 web-hosting", Standing(Serves), &[ALI_CODE_FAQ_ZH_2019_05]),
    both(day(2019, 9, 17), "A-1 web-hosting", Standing(Serves), &[ALI_CHECK_36891_2019]),
    both(day(2026, 10, 10), "A-1 web-hosting", Standing(Serves), &[ALI_CHECK_ZH_2026_10_10]),
];
static WEB_HOSTING_TERM: &[Statement] = &[
    both(day(2018, 9, 29), "A-WH-01", months(3), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-WH-01", months(3), &[ALI_CHECK_36891_2019]),
    both(day(2026, 10, 10), "A-WH-02", over_months(3), &[ALI_CHECK_ZH_2026_10_10]),
];
static WEB_HOSTING_QUOTA: &[Statement] = &[
    both(day(2018, 9, 29), "A-WH-01", codes(5), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-WH-01", codes(5), &[ALI_CHECK_36891_2019]),
    both(day(2026, 10, 10), "A-WH-02", codes(5), &[ALI_CHECK_ZH_2026_10_10]),
];

// Marketplace site building

static MARKETPLACE: &[Statement] = &[
    both(day(2018, 9, 29), "A-1 marketplace-site", Standing(Serves), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 2), "A-1 marketplace-site", Standing(Serves), &[ALI_LIMITS_2019_09]),
    both(day(2026, 10, 10), "A-1 marketplace-site", Standing(Serves), &[ALI_CHECK_ZH_2026_10_10]),
];
static MARKETPLACE_ORDER: &[Statement] = &[
    both(day(2018, 9, 29), "A-MKT-01", FirstOrder(at_least(12, Month)), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-MKT-01", FirstOrder(at_least(12, Month)), &[ALI_CHECK_36891_2019]),
    both(day(2026, 10, 10), "A-MKT-02", FirstOrder(at_least(12, Month)), &[ALI_CHECK_ZH_2026_10_10]),
    both(day(2018, 9, 29), "A-MKT-01", OrderAmount(at_least(99, Cny)), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-MKT-01", OrderAmount(at_least(99, Cny)), &[ALI_CHECK_36891_2019]),
    both(day(2026, 10, 10), "A-MKT-02", OrderAmount(at_least(99, Cny)), &[ALI_CHECK_ZH_2026_10_10]),
    both(day(2018, 9, 29), "A-MKT-01", codes(1), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 2), "A-1 marketplace-site", codes(1), &[ALI_LIMITS_2019_09]),
    both(day(2026, 10, 10), "A-MKT-02", codes(1), &[ALI_CHECK_ZH_2026_10_10]),
];

// Function Compute plan

static FC_PLAN: &[Statement] = &[
    both(day(2025, 6, 16), "A-1 fc-plan", Standing(Serves), &[ALI_FC_PLANS_2025_06]),
    both(day(2026, 10, 10), "A-1 fc-plan", Standing(Serves), &[ALI_CHECK_ZH_2026_10_10]),
];
static FC_PLAN_TERM: &[Statement] = &[
    both(day(2025, 6, 16), "A-FC-01", NoCondition(RuleId::TotalTerm), &[ALI_FC_PLANS_2025_06]),
    both(day(2026, 10, 10), "A-FC-02", months(3), &[ALI_CHECK_ZH_2026_10_10]),
];
static FC_PLAN_ORDER: &[Statement] = &[
    both(
        day(2025, 6, 16),
        "A-FC-01",
        OrderAmount(Bound { op: Op::AtLeastOrMore, n: 100, unit: Cny }),
        &[ALI_FC_PLANS_2025_06],
    ),
    both(day(2026, 10, 10), "A-FC-02", OrderAmount(at_least(100, Cny)), &[ALI_CHECK_ZH_2026_10_10]),
    both(day(2025, 6, 16), "A-FC-01", codes(1), &[ALI_FC_PLANS_2025_06]),
    both(day(2026, 10, 10), "A-FC-02", codes(1), &[ALI_CHECK_ZH_2026_10_10]),
];

// Wanxiaozhi

static WANXIAOZHI: &[Statement] =
    &[both(day(2026, 10, 10), "A-WXZ-01; A-1 wanxiaozhi", Standing(Serves), &[ALI_CHECK_ZH_2026_10_10])];
static WANXIAOZHI_QUOTA: &[Statement] =
    &[both(day(2026, 10, 10), "A-WXZ-01", Quota(CodesOrSites, ByVariant(&[1, 2, 3])), &[ALI_CHECK_ZH_2026_10_10])];

// IoT package: the seed FAQ alone names it

static IOT_PACKAGE: &[Statement] = &[
    both(SEED, "A-1 iot-package", Standing(Serves), &[ALI_FAQ_86396]),
    both(day(2026, 10, 10), "A-1 iot-package", Standing(Omitted), &[ALI_CHECK_ZH_2026_10_10]),
];
static IOT_PACKAGE_TERM: &[Statement] = &[both(SEED, "A-IOT-01", months(6), &[ALI_FAQ_86396])];
static IOT_PACKAGE_ORDER: &[Statement] = &[
    both(SEED, "A-IOT-01", OrderAmount(at_least(90, Cny)), &[ALI_FAQ_86396]),
    both(SEED, "A-IOT-01", Quota(CodesOrSites, Unpublished), &[ALI_FAQ_86396]),
];

// Products of the lists of 2018 and 2019 that the list of 2026-10-10 leaves out

static ELASTIC_WEB_HOSTING: &[Statement] = &[
    both(day(2018, 9, 29), "A-1 elastic-web-hosting", Standing(Serves), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 2), "A-1 elastic-web-hosting", Standing(Serves), &[ALI_LIMITS_2019_09]),
    both(day(2026, 10, 10), "A-1 elastic-web-hosting", Standing(Omitted), &[ALI_CHECK_ZH_2026_10_10]),
];
static ELASTIC_WEB_HOSTING_TERM: &[Statement] = &[
    both(day(2018, 9, 29), "A-EWH-01", months(6), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-EWH-01", months(6), &[ALI_CHECK_36891_2019]),
];
static ELASTIC_WEB_HOSTING_QUOTA: &[Statement] = &[
    both(day(2018, 9, 29), "A-EWH-01", Quota(AccountCodesOrSites, Fixed(5)), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-EWH-01", Quota(AccountCodesOrSites, Fixed(5)), &[ALI_CHECK_36891_2019]),
];

static NAT: &[Statement] = &[
    both(day(2018, 9, 29), "A-1 nat", Standing(Serves), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 2), "A-1 nat", Standing(Serves), &[ALI_LIMITS_2019_09]),
    both(day(2026, 10, 10), "A-1 nat", Standing(Omitted), &[ALI_CHECK_ZH_2026_10_10]),
];
static NAT_TERM: &[Statement] = &[
    both(day(2018, 9, 29), "A-NAT-01", months(1), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-NAT-01", months(1), &[ALI_CHECK_36891_2019]),
];
static NAT_QUOTA: &[Statement] = &[
    both(day(2018, 9, 29), "A-NAT-01", codes(2), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-NAT-01", codes(2), &[ALI_CHECK_36891_2019]),
];

static IPV6: &[Statement] = &[
    both(day(2018, 9, 29), "A-1 ipv6-translation", Standing(Serves), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 2), "A-1 ipv6-translation", Standing(Serves), &[ALI_LIMITS_2019_09]),
    both(day(2026, 10, 10), "A-1 ipv6-translation", Standing(Omitted), &[ALI_CHECK_ZH_2026_10_10]),
];
static IPV6_TERM: &[Statement] = &[
    both(day(2018, 9, 29), "A-IP6-01", months(1), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-IP6-01", months(1), &[ALI_CHECK_36891_2019]),
];
static IPV6_QUOTA: &[Statement] = &[
    both(day(2018, 9, 29), "A-IP6-01", codes(2), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 17), "A-IP6-01", codes(2), &[ALI_CHECK_36891_2019]),
];

static ENS: &[Statement] = &[
    both(day(2018, 9, 29), "A-1 ens", Standing(Serves), &[ALI_LIMITS_2018_09]),
    both(day(2019, 9, 2), "A-1 ens", Standing(Serves), &[ALI_LIMITS_2019_09]),
    both(day(2026, 10, 10), "A-1 ens", Standing(Omitted), &[ALI_CHECK_ZH_2026_10_10]),
];
static ENS_TERM: &[Statement] = &[
    both(day(2018, 9, 29), "A-ENS-01", months(1), &[ALI_LIMITS_2018_09]).until(day(2019, 3, 18)),
    both(day(2019, 3, 18), "A-ENS-02", months(3), &[ALI_LIMITS_2019_03]),
    both(day(2019, 9, 17), "A-ENS-02", months(3), &[ALI_CHECK_36891_2019]),
];
static ENS_QUOTA: &[Statement] = &[
    both(day(2018, 9, 29), "A-ENS-01", codes(5), &[ALI_LIMITS_2018_09]),
    both(day(2019, 3, 18), "A-ENS-02", codes(5), &[ALI_LIMITS_2019_03]),
    both(day(2019, 9, 17), "A-ENS-02", codes(5), &[ALI_CHECK_36891_2019]),
];

static JUSHITA: &[Statement] = &[
    both(day(2019, 7, 29), "A-1 jushita", Standing(Serves), &[ALI_APPLY_ZH_2019_07]),
    both(day(2026, 10, 10), "A-1 jushita", Standing(Omitted), &[ALI_CHECK_ZH_2026_10_10]),
];
static JUSHITA_QUOTA: &[Statement] = &[both(day(2019, 7, 29), "A-1 jushita", codes(5), &[ALI_APPLY_ZH_2019_07])];

// Products that cannot

static SHOP_1688: &[Statement] = &[
    both(day(2019, 5, 10), "A-1 1688-shop", Standing(OwnFilingSite), &[ALI_CODE_FAQ_ZH_2019_05]),
    both(day(2019, 7, 29), "A-1 1688-shop", Standing(OwnFilingSite), &[ALI_APPLY_ZH_2019_07]),
];
static LOAD_BALANCERS: &[Statement] =
    &[both(day(2026, 10, 10), "A-1 slb, nlb, alb", Standing(NotSource), &[ALI_CHECK_ZH_2026_10_10])];
static CONTAINERS: &[Statement] =
    &[both(day(2026, 10, 10), "A-1 ack, acs", Standing(NotSource), &[ALI_CHECK_ZH_2026_10_10])];
static OSS: &[Statement] = &[
    both(day(2019, 9, 17), "A-1 oss", Standing(NotSource), &[ALI_CHECK_36891_2019]),
    both(day(2026, 10, 10), "A-1 oss", Standing(NotSource), &[ALI_USE_OSS_2026_10]),
    both(READ, "A-1 oss", Standing(NotSource), &[ALI_CHECK_INTL_ND]),
];
static CDN: &[Statement] = &[
    both(day(2019, 9, 17), "A-1 cdn, waf, anti-ddos", Standing(NotSource), &[ALI_CHECK_36891_2019]),
    both(READ, "A-1 cdn, waf, anti-ddos", Standing(NotSource), &[ALI_CHECK_INTL_ND]),
];
static WAF: &[Statement] =
    &[both(day(2019, 9, 17), "A-1 cdn, waf, anti-ddos", Standing(NotSource), &[ALI_CHECK_36891_2019])];
static CODE_ALONE: &[Statement] =
    &[both(day(2026, 10, 10), "A-1 code bought alone", Standing(NotSource), &[ALI_CHECK_ZH_2026_10_10])];

/// A product of one variant.
const fn product(
    key: &'static str,
    name: Text,
    statements: &'static [&'static [Statement]],
    remarks: &'static [&'static [Remark]],
) -> Product {
    Product { provider: &PROVIDER, key, name, variants: &[], sold: Sold::ForAnyTerm, statements, remarks }
}

static PRODUCTS: &[Product] = &[
    product(
        "ecs",
        text("Elastic Compute Service (ECS)", "云服务器 ECS"),
        &[
            MAINLAND,
            ECS_STANDING,
            OWNER,
            BILLING,
            BILLING_ECS,
            NO_TRIAL_ECS,
            NO_TRIAL,
            ECS_TERM,
            NOT_EXPIRED,
            RUNNING,
            ECS_ADDRESS,
            ECS_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[ECS_REMARKS, FREE_DAYS, FREE_DAYS_ECS, REMARKS],
    ),
    product(
        "sas",
        text("Simple Application Server", "轻量应用服务器"),
        &[
            MAINLAND,
            SAS_STANDING,
            OWNER,
            BILLING,
            BILLING_LISTED,
            NO_TRIAL,
            SAS_TERM,
            NOT_EXPIRED,
            RUNNING,
            SAS_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[FREE_DAYS, REMARKS],
    ),
    product(
        "web-hosting",
        text("Web hosting", "云虚拟主机、云享主机"),
        &[
            MAINLAND,
            WEB_HOSTING,
            OWNER,
            BILLING,
            BILLING_LISTED,
            NO_TRIAL,
            WEB_HOSTING_TERM,
            NOT_EXPIRED,
            RUNNING,
            WEB_HOSTING_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product(
        "marketplace-site",
        text("Marketplace site building", "云市场建站"),
        &[MAINLAND, MARKETPLACE, OWNER, NOT_EXPIRED, RUNNING, MARKETPLACE_ORDER, CHINA_ACCOUNT],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    // Its page names the two terms (A-FC-01).
    Product {
        sold: Sold::ForMonthOrYear,
        ..product(
            "fc-plan",
            text("Function Compute plan", "函数计算资源包"),
            &[
                MAINLAND,
                FC_PLAN,
                OWNER,
                BILLING,
                NO_TRIAL,
                FC_PLAN_TERM,
                NOT_EXPIRED,
                RUNNING,
                FC_PLAN_ORDER,
                CHINA_ACCOUNT,
            ],
            &[NOT_ON_UNDATED_LIST, REMARKS],
        )
    },
    Product {
        provider: &PROVIDER,
        key: "wanxiaozhi",
        name: text("Wanxiaozhi AI site builder", "万小智 AI 建站"),
        variants: &[
            VariantName { key: "light", name: text("light", "轻量版") },
            VariantName { key: "standard", name: text("standard", "标准版") },
            VariantName { key: "advanced", name: text("advanced", "高级版") },
        ],
        sold: Sold::ForItsOwnSite,
        statements: &[MAINLAND, WANXIAOZHI, OWNER, NOT_EXPIRED, RUNNING, WANXIAOZHI_QUOTA, CHINA_ACCOUNT],
        remarks: &[NOT_ON_UNDATED_LIST, REMARKS],
    },
    product(
        "iot-package",
        text("IoT package", "物联网套餐包"),
        &[
            MAINLAND,
            IOT_PACKAGE,
            OWNER,
            BILLING,
            NO_TRIAL,
            IOT_PACKAGE_TERM,
            NOT_EXPIRED,
            RUNNING,
            IOT_PACKAGE_ORDER,
            CHINA_ACCOUNT,
        ],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product(
        "elastic-web-hosting",
        text("Elastic web hosting", "弹性 Web 托管"),
        &[
            MAINLAND,
            ELASTIC_WEB_HOSTING,
            OWNER,
            BILLING,
            BILLING_LISTED,
            NO_TRIAL,
            ELASTIC_WEB_HOSTING_TERM,
            NOT_EXPIRED,
            RUNNING,
            ELASTIC_WEB_HOSTING_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product(
        "nat",
        text("NAT Gateway", "NAT 网关"),
        &[
            MAINLAND,
            NAT,
            OWNER,
            BILLING,
            BILLING_LISTED,
            NO_TRIAL,
            NAT_TERM,
            NOT_EXPIRED,
            RUNNING,
            NAT_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product(
        "ipv6-translation",
        text("IPv6 Translation Service (NAT64)", "IPv6 转换服务"),
        &[
            MAINLAND,
            IPV6,
            OWNER,
            BILLING,
            BILLING_LISTED,
            NO_TRIAL,
            IPV6_TERM,
            NOT_EXPIRED,
            RUNNING,
            IPV6_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product(
        "ens",
        text("Edge Node Service (ENS)", "边缘节点服务 ENS"),
        &[
            MAINLAND,
            ENS,
            OWNER,
            BILLING,
            BILLING_LISTED,
            NO_TRIAL,
            ENS_TERM,
            NOT_EXPIRED,
            RUNNING,
            ENS_QUOTA,
            CHINA_ACCOUNT,
        ],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product(
        "jushita",
        text("Jushita (ECS, load balancer)", "聚石塔（云服务器、负载均衡）"),
        &[MAINLAND, JUSHITA, OWNER, NOT_EXPIRED, RUNNING, JUSHITA_QUOTA, CHINA_ACCOUNT],
        &[NOT_ON_UNDATED_LIST, REMARKS],
    ),
    product("1688-shop", text("1688 shop", "诚信通旺铺"), &[SHOP_1688], &[]),
    product(
        "slb",
        text("Classic Load Balancer (CLB, formerly SLB)", "传统型负载均衡 CLB（原 SLB）"),
        &[MAINLAND, LOAD_BALANCERS],
        &[],
    ),
    product("nlb", text("Network Load Balancer (NLB)", "网络型负载均衡 NLB"), &[MAINLAND, LOAD_BALANCERS], &[]),
    product("alb", text("Application Load Balancer (ALB)", "应用型负载均衡 ALB"), &[MAINLAND, LOAD_BALANCERS], &[]),
    product("ack", text("Container Service for Kubernetes (ACK)", "容器服务 ACK"), &[MAINLAND, CONTAINERS], &[]),
    product("acs", text("Container Compute Service (ACS)", "容器计算服务 ACS"), &[MAINLAND, CONTAINERS], &[]),
    product("oss", text("Object Storage Service (OSS)", "对象存储 OSS"), &[MAINLAND, OSS], &[]),
    product("cdn", text("CDN", "CDN"), &[CDN], &[]),
    product("waf", text("Web Application Firewall (WAF)", "Web 应用防火墙 WAF"), &[WAF], &[]),
    product("anti-ddos", text("Anti-DDoS", "DDoS 防护"), &[WAF], &[]),
    product("code-alone", text("Code bought alone", "单独购买的备案服务码"), &[MAINLAND, CODE_ALONE], &[]),
    product("eip", text("Elastic IP address (EIP) alone", "单独的弹性公网 IP（EIP）"), &[MAINLAND], &[]),
    product("ga", text("Global Accelerator (GA)", "全球加速 GA"), &[MAINLAND], &[]),
    product("sae", text("Serverless App Engine (SAE)", "Serverless 应用引擎 SAE"), &[MAINLAND], &[]),
    product("emas", text("EMAS", "移动研发平台 EMAS"), &[MAINLAND], &[]),
    product("e-hpc", text("Elastic High Performance Computing (E-HPC)", "弹性高性能计算 E-HPC"), &[MAINLAND], &[]),
];
