//! A second, deliberately naive reading of the policy sheets, to test the crate against.
//!
//! It shares nothing with the crate: own calendar, own dates, own way of combining. A complete instance is judged by plain
//! ifs, one function per group of facts, and the worst finding is the answer. A missing fact is replaced by every value that
//! could matter and that agrees with the given facts; if all these instances get the same answer, that is the answer, otherwise
//! it is `Incomplete`. Row ids (A-ECS-08, T-CVM-09) are those of the policy sheets, S numbers those of the semantics page.

#![allow(dead_code)] // a test may use a part of it

use Finding::{Disputed, Fail, Pass, Silent};

/// The products the oracle knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Product {
    Ecs,
    Sas,
    IotPackage,
    WebHosting,
    FcPlan,
    MarketplaceSite,
    Cvm,
    Lighthouse,
    Clb,
    ScfPack,
    CloudbaseEnv,
    HuaweiEcs,
    FlexusL,
    NatPublic,
    DedicatedCloud,
    Elb,
    Uhost,
    VolcengineEcs,
    BaiduAny,
    JdVm,
    JdSiteBuilder,
    AlipaySpace,
    Wanxiaozhi,
    ElasticWebHosting,
    NatGateway,
    Ipv6Translation,
    Ens,
    Jushita,
    RunPack,
    WebsiteBuilder,
    ReceivedCode,
    HuaweiSiteBuilder,
    GovernmentCloud,
    /// One of which a page says only that it cannot, or nothing, by provider and key.
    Plain(&'static str, &'static str),
}

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    Eligible,
    Ineligible,
    NotRequired,
    Disputed,
    Incomplete,
    NotCovered,
}

/// Not bought yet, or bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    Planned,
    Owned,
}

/// What kind of place the region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    Mainland,
    Outside,
    Special,
    Unlisted,
}

/// How the instance is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Billing {
    Subscription,
    PayAsYouGo,
    Spot,
    Trial,
}

/// The kind of the public address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PublicIp {
    None,
    Assigned,
    Elastic,
    LoadBalancer,
    Shared,
}

/// The state of the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Running,
    Stopped,
    Expired,
}

/// The verified kind of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountKind {
    Personal,
    Enterprise,
}

/// The site on which the account was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountSite {
    China,
    International,
}

/// The kind of the body in whose name the site is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    Personal,
    Organization,
}

/// Days since 1970-01-01.
pub type Day = i32;

/// What is known of an instance; `None` is a missing fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Facts {
    pub stage: Stage,
    pub region: Option<Region>,
    pub billing: Option<Billing>,
    pub trial: Option<bool>,
    /// The key of the variant (S17).
    pub variant: Option<&'static str>,
    pub purchased_months: Option<u32>,
    pub first_order_months: Option<u32>,
    pub created_on: Option<Day>,
    pub starts_on: Option<Day>,
    pub expires_on: Option<Day>,
    pub order_amount_cny: Option<f64>,
    pub public_ip: Option<PublicIp>,
    pub bandwidth_mbps: Option<f64>,
    pub fixed_ip: Option<bool>,
    pub bound_instance_qualifies: Option<bool>,
    pub state: Option<State>,
    pub codes_used: Option<u32>,
    pub sites_filed: Option<u32>,
    pub codes_used_by_account: Option<u32>,
    pub sites_filed_by_account: Option<u32>,
    pub owned_by_applicant: Option<bool>,
    pub account_kind: Option<AccountKind>,
    pub account_site: Option<AccountSite>,
    pub entity_kind: Option<EntityKind>,
}

impl Facts {
    /// An instance of which nothing but the stage is known.
    pub fn blank(stage: Stage) -> Facts {
        Facts {
            stage,
            region: None,
            billing: None,
            trial: None,
            variant: None,
            purchased_months: None,
            first_order_months: None,
            created_on: None,
            starts_on: None,
            expires_on: None,
            order_amount_cny: None,
            public_ip: None,
            bandwidth_mbps: None,
            fixed_ip: None,
            bound_instance_qualifies: None,
            state: None,
            codes_used: None,
            sites_filed: None,
            codes_used_by_account: None,
            sites_filed_by_account: None,
            owned_by_applicant: None,
            account_kind: None,
            account_site: None,
            entity_kind: None,
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// The calendar (S10)

/// The day number of a date of the Gregorian calendar.
pub const fn day(y: i32, m: u32, d: u32) -> Day {
    // Years are counted from March, so that the leap day is the last day of a year.
    let year = if m <= 2 { y - 1 } else { y };
    let month = (m as i32 + 9) % 12; // March is 0
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + (153 * month + 2) / 5 + d as i32 - 1 - 719_468
}

/// Year, month and day of the month of a day number.
fn date(day_number: Day) -> (i32, u32, u32) {
    let days = day_number + 719_468; // since 0000-03-01
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153; // March is 0
    let d = of_year - (153 * month + 2) / 5 + 1;
    let m = if month < 10 { month + 3 } else { month - 9 };
    let y = year_of_era + 400 * era + i32::from(m <= 2);
    (y, m as u32, d as u32)
}

fn month_length(y: i32, m: u32) -> u32 {
    match m {
        4 | 6 | 9 | 11 => 30,
        2 if y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The same day of the month, n months later or earlier, clamped to the end of the month.
pub fn shift_months(from: Day, n: i32) -> Day {
    let (y, m, d) = date(from);
    let months = 12 * y + m as i32 - 1 + n;
    let (y, m) = (months.div_euclid(12), months.rem_euclid(12) as u32 + 1);
    day(y, m, d.min(month_length(y, m)))
}

/// n months after a day: the same day of the month, clamped to the end of the month.
pub fn add_months(d: Day, n: u32) -> Day {
    shift_months(d, n as i32)
}

/// The least and the greatest number of days that n months in a row can have.
fn days_of_months(n: u32) -> (i32, i32) {
    let starts = [
        day(2015, 1, 1),
        day(2015, 1, 31),
        day(2015, 2, 1), // 3 months: 89 days, the least
        day(2015, 3, 1),
        day(2015, 5, 1),
        day(2015, 6, 1), // 3 months: 92 days, the most
        day(2015, 7, 1), // 2 months: 62 days, the most
        day(2015, 8, 31),
        day(2014, 11, 29),
        day(2014, 11, 30),
        day(2014, 12, 1),
        day(2014, 12, 31), // 2 months: 59 days, the least
        day(2016, 1, 31),  // leap year
        day(2016, 2, 1),
        day(2016, 2, 29),
        day(2016, 3, 1),
    ];
    let mut least = i32::MAX;
    let mut greatest = 0;
    for start in starts {
        let days = add_months(start, n) - start;
        least = least.min(days);
        greatest = greatest.max(days);
    }
    (least, greatest)
}

// ---------------------------------------------------------------------------------------------------------------------
// The dates

// Alibaba Cloud
const ALIBABA_FIRST: Day = day(2018, 4, 19); // A-ECS-01, A-C-01, A-C-02, A-C-04, A-C-06, owner (section 4)
const SAS_FIRST: Day = day(2018, 5, 21); // A-SAS-01
const ECS_02: Day = day(2018, 6, 26); // A-ECS-02, same number as before
const ALIBABA_QUOTAS: Day = day(2018, 9, 29); // A-SAS-02: 5 codes; A-ECS-04; A-WH-01, A-MKT-01
const ECS_OCTOBER_2018: Day = day(2018, 10, 15); // A-ECS-03a time left, A-ECS-03c more than 3 months
const ECS_NO_TIME_LEFT: Day = day(2019, 1, 8); // A-ECS-04 again; end of 03a (S3)
const ECS_ONE_READING: Day = day(2019, 5, 10); // end of 03c (S3)
const ALIBABA_SEED: Day = day(2019, 9, 21); // A-ECS-05a, A-ECS-05b, A-IOT-01: after 2019-09-20 (S9)
const ECS_06: Day = day(2020, 12, 1); // A-ECS-06, same number
const ECS_07: Day = day(2023, 1, 1); // A-ECS-07, same number
const FC_01: Day = day(2025, 6, 16); // A-FC-01
const ECS_08: Day = day(2026, 6, 26); // A-ECS-08: time left does not count
const ECS_09A: Day = day(2026, 7, 14); // A-ECS-09a: more than 3 months, beside A-ECS-08
const ACCOUNT_SITE: Day = day(2026, 8, 20); // section 4 "Site of account", ali-overseas-2026-08
const EN_2026_09_02: Day = day(2026, 9, 2); // A-ECS-09b, A-SAS-03a
const SAS_03B: Day = day(2026, 9, 23); // A-SAS-03b: more than 3 months; A-ECS-09c
const EN_2026_09_24: Day = day(2026, 9, 24); // A-ECS-09d, A-SAS-03c
const LIST_2026_10_10: Day = day(2026, 10, 10); // A-ECS-09e, A-SAS-03d; A-C-03 for ECS; A-WH-02, A-FC-02; the list without iot-package (S6)
const UNDATED: Day = day(2026, 11, 22); // A-C-03 for the others, A-C-05: no date, read on this day (S9)

// Tencent Cloud (T-CB-01 has no date either: UNDATED)
const TENCENT_FIRST: Day = day(2018, 1, 29); // T-CVM-01; clb gives no code
const CVM_02: Day = day(2018, 8, 22); // T-CVM-02: 3 months
const CVM_03: Day = day(2018, 9, 25); // T-CVM-03, same number
const CVM_04: Day = day(2018, 10, 17); // T-CVM-04a more than 3 months, T-CVM-04b 3 months
const CVM_05: Day = day(2019, 3, 25); // T-CVM-05: first file statements
const CVM_06: Day = day(2019, 8, 21); // T-CVM-06, the seed, same number as 04b
const ENTERPRISE: Day = day(2019, 10, 19); // section 4 "Who may make codes", tc-19621-2019-10
const FILE_GATES_CODE: Day = day(2019, 12, 9); // head of section 2.1, tc-18908-2019-12
const CVM_07: Day = day(2020, 6, 29); // T-CVM-07: 90 days; 5 direct sites; T-LH-02
const LIGHTHOUSE_NO_CODE: Day = day(2020, 7, 2); // section 1, tc-18908-2020-07-02
const SCF_01: Day = day(2020, 6, 15); // T-SCF-01
const SCF_01B: Day = day(2020, 8, 28); // T-SCF-01b: account and entity conditions gone
const SCF_02: Day = day(2021, 4, 27); // T-SCF-02: the size of the pack
const CB_02: Day = day(2026, 7, 19); // T-CB-02
const CB_04: Day = day(2026, 9, 22); // T-CB-04: cannot file
const CB_05: Day = day(2026, 9, 23); // T-CB-05: named among the filing resources
const CB_03: Day = day(2026, 9, 30); // T-CB-03: the month's last day (S9)
const CVM_08: Day = day(2020, 9, 3); // T-CVM-08: code also 90 days; 30 days left
const CVM_09: Day = day(2021, 2, 3); // T-CVM-09, T-LH-03a: 3 months; 1 month left
const CLB_01: Day = day(2021, 2, 9); // T-CLB-01
const LH_03B: Day = day(2021, 4, 7); // T-LH-03b: 90 days, 30 days left, beside T-LH-03a
const TENCENT_OWNER: Day = day(2021, 4, 30); // S19, tc-19621-2021-04
const LH_04: Day = day(2021, 11, 23); // T-LH-04: 2 codes, enterprise account
const CVM_10: Day = day(2026, 9, 2); // T-CVM-10: an elastic address is refused
const LH_05: Day = day(2026, 9, 23); // T-LH-05a, T-LH-05b, same numbers

// Huawei Cloud
const HUAWEI_FIRST: Day = day(2024, 7, 17); // section 4 "International-site account", the earlier page of hw-intl-2024-08
const HW_ECS_01: Day = day(2024, 8, 20); // H-ECS-01, filing
const HW_2025: Day = day(2025, 12, 31); // H-ECS-02, H-FL-01, H-NAT-01, H-DC-01, sections 1 and 3
const HW_ELB: Day = day(2026, 5, 19); // section 1 elb, hw-prep-0003-2026-05

// UCloud
const UCLOUD_FIRST: Day = day(2019, 10, 28); // no code any more
const U_01: Day = day(2019, 10, 29); // 3 months, unstated; 15 sites per IP
const U_02: Day = day(2021, 8, 18); // 3 months left on the day of submission
const U_03_COUNTS: Day = day(2022, 2, 15); // counts per account; U-03 itself changes no number
const U_04: Day = day(2026, 3, 1); // 5 per host

// The others
const V_01: Day = day(2026, 5, 4); // V-01
const ALIPAY_FIRST: Day = day(2023, 11, 30); // P-01: the month's last day (S9)

// What is sold beside the servers
const SHOP_1688: Day = day(2019, 5, 10); // ali-code-faq-zh-2019-05
const ENS_02: Day = day(2019, 3, 18); // A-ENS-02
const JUSHITA: Day = day(2019, 7, 29); // ali-apply-zh-2019-07
const DOMAIN_ONLY: Day = day(2019, 9, 17); // ali-check-36891-2019: oss, cdn, waf, anti-ddos
const RUN_01: Day = day(2020, 10, 13); // T-RUN-01
const RUN_02: Day = day(2020, 10, 28); // T-RUN-02: 90 days left; 3 months from the page of CVM_09
const RUN_03: Day = day(2021, 8, 5); // T-RUN-03: closed
const RECEIVED_CODE: Day = day(2021, 3, 1); // tc-49306-2021-03
const WEBSITE_BUILDER: Day = day(2021, 3, 4); // tc-wds-2021-03
const TENCENT_CDN: Day = day(2021, 5, 19); // tc-19630-2021-05
const HW_RULES: Day = day(2026, 7, 10); // hw-rules-2026-07

/// Every day on which the rules of the product change, its neighbours, the days of the seed examples, and two ends of months.
pub fn boundary_days(product: Product) -> Vec<Day> {
    let changes: &[Day] = match product {
        Product::Ecs => &[
            ALIBABA_FIRST,
            ECS_02,
            ALIBABA_QUOTAS,
            ECS_OCTOBER_2018,
            ECS_NO_TIME_LEFT,
            ECS_ONE_READING,
            ALIBABA_SEED,
            ECS_06,
            ECS_07,
            ECS_08,
            ECS_09A,
            ACCOUNT_SITE,
            EN_2026_09_02,
            SAS_03B,
            EN_2026_09_24,
            LIST_2026_10_10,
            UNDATED,
        ],
        Product::Sas => &[
            ALIBABA_FIRST,
            SAS_FIRST,
            ALIBABA_QUOTAS,
            ACCOUNT_SITE,
            EN_2026_09_02,
            SAS_03B,
            EN_2026_09_24,
            LIST_2026_10_10,
            UNDATED,
        ],
        Product::IotPackage => &[ALIBABA_FIRST, ALIBABA_SEED, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::Cvm => &[
            TENCENT_FIRST,
            CVM_02,
            CVM_03,
            CVM_04,
            CVM_05,
            CVM_06,
            ENTERPRISE,
            FILE_GATES_CODE,
            CVM_07,
            CVM_08,
            CVM_09,
            TENCENT_OWNER,
            CVM_10,
        ],
        Product::Lighthouse => {
            &[TENCENT_FIRST, CVM_07, LIGHTHOUSE_NO_CODE, CVM_09, LH_03B, TENCENT_OWNER, LH_04, LH_05]
        }
        Product::Clb => &[TENCENT_FIRST, CLB_01, TENCENT_OWNER],
        Product::WebHosting => &[ALIBABA_FIRST, ALIBABA_QUOTAS, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::FcPlan => &[ALIBABA_FIRST, FC_01, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::MarketplaceSite => &[ALIBABA_FIRST, ALIBABA_QUOTAS, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::ScfPack => &[TENCENT_FIRST, SCF_01, SCF_01B, SCF_02, TENCENT_OWNER],
        Product::CloudbaseEnv => &[TENCENT_FIRST, CB_02, CB_04, CB_05, CB_03, UNDATED],
        Product::HuaweiEcs | Product::FlexusL => &[HUAWEI_FIRST, HW_ECS_01, HW_2025, HW_ELB],
        Product::NatPublic | Product::DedicatedCloud => &[HUAWEI_FIRST, HW_ECS_01, HW_2025, HW_ELB],
        Product::Elb => &[HUAWEI_FIRST, HW_2025, HW_ELB, UNDATED],
        Product::Uhost => &[UCLOUD_FIRST, U_01, U_02, day(2022, 1, 24), U_03_COUNTS, U_04],
        Product::VolcengineEcs => &[V_01],
        Product::BaiduAny | Product::JdVm | Product::JdSiteBuilder => &[UNDATED],
        Product::AlipaySpace => &[ALIPAY_FIRST],
        Product::Wanxiaozhi => &[ALIBABA_FIRST, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::ElasticWebHosting | Product::NatGateway | Product::Ipv6Translation | Product::Ens => {
            &[ALIBABA_FIRST, ALIBABA_QUOTAS, ENS_02, ACCOUNT_SITE, LIST_2026_10_10, UNDATED]
        }
        Product::Jushita => &[ALIBABA_FIRST, JUSHITA, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::RunPack => &[TENCENT_FIRST, RUN_01, RUN_02, CVM_09, TENCENT_OWNER, RUN_03],
        Product::WebsiteBuilder => &[TENCENT_FIRST, ENTERPRISE, WEBSITE_BUILDER, TENCENT_OWNER],
        Product::ReceivedCode => &[TENCENT_FIRST, RECEIVED_CODE, TENCENT_OWNER],
        Product::HuaweiSiteBuilder => &[HUAWEI_FIRST, HW_2025],
        Product::GovernmentCloud => &[HUAWEI_FIRST, HW_2025, HW_RULES],
        Product::Plain("alibaba", _) => &[ALIBABA_FIRST, SHOP_1688, DOMAIN_ONLY, LIST_2026_10_10],
        Product::Plain("tencent", _) => &[TENCENT_FIRST, TENCENT_CDN, CVM_10, CB_05],
        Product::Plain("huawei", _) => &[HUAWEI_FIRST, HW_2025, HW_ELB],
        Product::Plain(..) => &[ALIBABA_FIRST],
    };
    let mut days = vec![UNDATED, day(2026, 11, 30), day(2027, 2, 28)];
    if matches!(provider(product), Provider::Alibaba | Provider::Tencent) {
        days.extend([ALIBABA_SEED, day(2026, 7, 1)]);
    }
    for &change in changes {
        days.extend([change - 1, change, change + 1]);
    }
    days.sort_unstable();
    days.dedup();
    days
}

// ---------------------------------------------------------------------------------------------------------------------
// Findings

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Code,
    Filing,
}

/// What one rule says of a complete instance, best first; the worst finding is the answer (S4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    Pass,
    Disputed,
    Silent,
    Fail,
}

fn outcome(worst: Finding) -> Outcome {
    match worst {
        Pass => Outcome::Eligible,
        Disputed => Outcome::Disputed,
        Silent => Outcome::NotCovered,
        Fail => Outcome::Ineligible,
    }
}

fn must(met: bool) -> Finding {
    if met { Pass } else { Fail }
}

/// Two readings of one rule: equal stays, different is disputed (S4).
fn readings(one: bool, other: bool) -> Finding {
    if one == other { must(one) } else { Disputed }
}

/// A quota that is not published passes at 0 and is silent above (S16).
fn unpublished_quota(used: u32) -> Finding {
    if used == 0 { Pass } else { Silent }
}

/// Basis `unstated` outside Alibaba (S11): both the total and the time left must pass, a total too short fails, and a time left
/// too short is a case of which nothing is said.
fn unstated(total: bool, left: bool) -> Finding {
    match (total, left) {
        (false, _) => Fail,
        (true, true) => Pass,
        (true, false) => Silent,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Provider {
    Alibaba,
    Tencent,
    Huawei,
    Ucloud,
    Volcengine,
    Baidu,
    Jd,
    Alipay,
    /// One of which no published rule was found.
    Uncovered,
}

fn provider(product: Product) -> Provider {
    match product {
        Product::Ecs | Product::Sas | Product::IotPackage => Provider::Alibaba,
        Product::WebHosting | Product::FcPlan | Product::MarketplaceSite => Provider::Alibaba,
        Product::Cvm | Product::Lighthouse | Product::Clb => Provider::Tencent,
        Product::ScfPack | Product::CloudbaseEnv => Provider::Tencent,
        Product::HuaweiEcs | Product::FlexusL | Product::NatPublic => Provider::Huawei,
        Product::DedicatedCloud | Product::Elb => Provider::Huawei,
        Product::Uhost => Provider::Ucloud,
        Product::VolcengineEcs => Provider::Volcengine,
        Product::BaiduAny => Provider::Baidu,
        Product::JdVm | Product::JdSiteBuilder => Provider::Jd,
        Product::AlipaySpace => Provider::Alipay,
        Product::Wanxiaozhi | Product::ElasticWebHosting | Product::NatGateway => Provider::Alibaba,
        Product::Ipv6Translation | Product::Ens | Product::Jushita => Provider::Alibaba,
        Product::RunPack | Product::WebsiteBuilder | Product::ReceivedCode => Provider::Tencent,
        Product::HuaweiSiteBuilder | Product::GovernmentCloud => Provider::Huawei,
        Product::Plain("alibaba", _) => Provider::Alibaba,
        Product::Plain("tencent", _) => Provider::Tencent,
        Product::Plain("huawei", _) => Provider::Huawei,
        Product::Plain(..) => Provider::Uncovered,
    }
}

/// The day of the provider's first statement (S5).
fn first_day(product: Product) -> Day {
    match provider(product) {
        Provider::Alibaba => ALIBABA_FIRST,
        Provider::Tencent => TENCENT_FIRST,
        Provider::Huawei => HUAWEI_FIRST,
        Provider::Ucloud => UCLOUD_FIRST,
        Provider::Volcengine => V_01,
        Provider::Baidu | Provider::Jd => UNDATED,
        Provider::Alipay => ALIPAY_FIRST,
        Provider::Uncovered => Day::MAX,
    }
}

fn is_alibaba(product: Product) -> bool {
    provider(product) == Provider::Alibaba
}

/// Silent before a day, and something from then on.
fn from_day(as_of: Day, first: Day, then: Finding) -> Finding {
    if as_of < first { Silent } else { then }
}

// ---------------------------------------------------------------------------------------------------------------------
// The rules, for complete facts. Each function is called only where the question has a standing on that day.

/// What the product is for the question on that day (S6); `Silent` means that nothing is said.
fn standing(product: Product, question: Question, as_of: Day) -> Finding {
    match (product, question) {
        (Product::Ecs, _) => Pass,
        (Product::Sas, _) => {
            if as_of < SAS_FIRST {
                Silent
            } else {
                Pass
            }
        }
        (Product::IotPackage, _) => {
            if as_of < ALIBABA_SEED {
                Silent
            } else if as_of < LIST_2026_10_10 {
                Pass
            } else {
                Disputed
            }
        }
        (Product::Cvm, Question::Code) => Pass,
        (Product::Cvm, Question::Filing) => {
            if as_of < CVM_05 {
                Silent
            } else {
                Pass
            }
        }
        (Product::Lighthouse, Question::Code) => {
            if as_of < LIGHTHOUSE_NO_CODE {
                Silent
            } else if as_of < LH_04 {
                Fail
            } else {
                Disputed
            }
        }
        (Product::Lighthouse, Question::Filing) => {
            if as_of < CVM_07 {
                Silent
            } else {
                Pass
            }
        }
        (Product::Clb, Question::Code) => Fail,
        (Product::Clb, Question::Filing) => {
            if as_of < CLB_01 {
                Silent
            } else {
                Pass
            }
        }
        (Product::WebHosting | Product::MarketplaceSite, _) => from_day(as_of, ALIBABA_QUOTAS, Pass),
        (Product::FcPlan, _) => from_day(as_of, FC_01, Pass),
        (Product::ScfPack, Question::Code) => from_day(as_of, SCF_01, Fail),
        (Product::ScfPack, Question::Filing) => from_day(as_of, SCF_01, Pass),
        (Product::CloudbaseEnv, Question::Code) => Silent,
        (Product::CloudbaseEnv, Question::Filing) => {
            // S22
            if as_of < CB_02 {
                Silent
            } else if as_of < CB_04 {
                Pass
            } else if as_of < CB_05 {
                Fail
            } else {
                Disputed
            }
        }
        (Product::HuaweiEcs, Question::Code) => from_day(as_of, HW_2025, Pass),
        (Product::HuaweiEcs, Question::Filing) => from_day(as_of, HW_ECS_01, Pass),
        (Product::FlexusL, _) => from_day(as_of, HW_2025, Pass),
        (Product::NatPublic | Product::DedicatedCloud, Question::Code) => Silent,
        (Product::NatPublic | Product::DedicatedCloud, Question::Filing) => from_day(as_of, HW_2025, Pass),
        (Product::Elb, _) => from_day(as_of, HW_ELB, Fail),
        (Product::Uhost, Question::Code) => from_day(as_of, UCLOUD_FIRST, Fail),
        (Product::Uhost, Question::Filing) => from_day(as_of, U_01, Pass),
        (Product::VolcengineEcs, _) => from_day(as_of, V_01, Pass),
        (Product::BaiduAny | Product::JdVm, _) => from_day(as_of, UNDATED, Pass),
        (Product::JdSiteBuilder, Question::Code) => from_day(as_of, UNDATED, Pass),
        (Product::JdSiteBuilder, Question::Filing) => Silent,
        (Product::AlipaySpace, Question::Code) => from_day(as_of, ALIPAY_FIRST, Pass),
        (Product::AlipaySpace, Question::Filing) => from_day(as_of, ALIPAY_FIRST, Fail), // codeOnly (S7)
        (Product::Wanxiaozhi, _) => from_day(as_of, LIST_2026_10_10, Pass),
        // S6: kept, and disputed since the newest list leaves them out
        (Product::ElasticWebHosting | Product::NatGateway | Product::Ipv6Translation | Product::Ens, _) => {
            from_day(as_of, ALIBABA_QUOTAS, if as_of < LIST_2026_10_10 { Pass } else { Disputed })
        }
        (Product::Jushita, _) => from_day(as_of, JUSHITA, if as_of < LIST_2026_10_10 { Pass } else { Disputed }),
        (Product::RunPack, Question::Code) => Silent,
        (Product::RunPack, Question::Filing) => from_day(as_of, RUN_01, if as_of < RUN_03 { Pass } else { Fail }),
        (Product::WebsiteBuilder, _) => from_day(as_of, WEBSITE_BUILDER, Pass),
        (Product::ReceivedCode, Question::Code) => Silent,
        (Product::ReceivedCode, Question::Filing) => from_day(as_of, RECEIVED_CODE, Pass),
        (Product::HuaweiSiteBuilder, Question::Code) => Silent,
        (Product::HuaweiSiteBuilder, Question::Filing) => from_day(as_of, HW_2025, Pass),
        (Product::GovernmentCloud, _) => Silent, // by ticket: see `answer`
        (Product::Plain(provider, key), _) => match (provider, key) {
            ("alibaba", "1688-shop") => from_day(as_of, SHOP_1688, Fail), // ownFilingSite (S7)
            ("alibaba", "oss" | "cdn" | "waf" | "anti-ddos") => from_day(as_of, DOMAIN_ONLY, Fail),
            ("alibaba", "slb" | "nlb" | "alb" | "ack" | "acs" | "code-alone") => from_day(as_of, LIST_2026_10_10, Fail),
            ("tencent", "cdn") => from_day(as_of, TENCENT_CDN, Fail),
            ("tencent", "cos" | "edgeone" | "edgeone-pages") => from_day(as_of, CB_05, Fail),
            ("tencent", "eip") => from_day(as_of, CVM_10, Fail),
            ("huawei", "eip") => from_day(as_of, HW_ELB, Fail),
            ("huawei", "cdn" | "waf" | "obs") => from_day(as_of, HW_2025, Fail),
            _ => Silent,
        },
    }
}

/// A-C-02, A-C-03, T-CVM-01, T-CVM-05, T-LH-01, S18.
fn billing_finding(product: Product, as_of: Day, billing: Billing, trial: bool) -> Finding {
    if product == Product::CloudbaseEnv {
        // S22: a trial fails wherever a plan is asked for, by T-CB-02 and again from T-CB-03
        let asks_for_plan = !(CB_04..CB_03).contains(&as_of);
        return must(!asks_for_plan || !(trial || billing == Billing::Trial));
    }
    if !reads_billing(product) {
        return Pass;
    }
    if is_alibaba(product) {
        if product == Product::Ecs && as_of >= LIST_2026_10_10 && trial {
            return Fail;
        }
        if as_of >= UNDATED && trial {
            return Fail;
        }
        return must(billing == Billing::Subscription);
    }
    match billing {
        Billing::Subscription => Pass,
        Billing::PayAsYouGo | Billing::Spot => Fail,
        Billing::Trial => Silent,
    }
}

/// S18, H-ECS-02, V-01, J-01
fn reads_billing(product: Product) -> bool {
    match product {
        Product::Ecs | Product::Sas | Product::IotPackage | Product::WebHosting | Product::FcPlan => true,
        Product::MarketplaceSite => false,
        Product::Cvm | Product::Lighthouse => true,
        Product::Clb | Product::ScfPack | Product::CloudbaseEnv => false,
        Product::HuaweiEcs | Product::FlexusL | Product::NatPublic | Product::DedicatedCloud => true,
        Product::VolcengineEcs | Product::JdVm => true,
        Product::Elb | Product::Uhost | Product::BaiduAny | Product::JdSiteBuilder | Product::AlipaySpace => false,
        Product::ElasticWebHosting | Product::NatGateway | Product::Ipv6Translation | Product::Ens => true,
        Product::Wanxiaozhi | Product::Jushita | Product::RunPack | Product::WebsiteBuilder => false,
        Product::ReceivedCode | Product::HuaweiSiteBuilder | Product::GovernmentCloud | Product::Plain(..) => false,
    }
}

/// The bought term of a complete instance.
#[derive(Clone, Copy, Debug)]
struct Term {
    /// Decides the month rules; without it the two dates do.
    months: Option<u32>,
    start: Day,
    end: Day,
    /// Decides the day rules.
    days: i32,
    state: State,
}

impl Term {
    fn at_least_months(&self, n: u32) -> bool {
        match self.months {
            Some(months) => months >= n,
            None => self.end >= add_months(self.start, n),
        }
    }

    fn more_than_months(&self, n: u32) -> bool {
        match self.months {
            Some(months) => months > n,
            None => self.end > add_months(self.start, n),
        }
    }

    fn months_left(&self, as_of: Day, n: u32) -> bool {
        self.end >= add_months(as_of.max(self.start), n)
    }

    fn more_months_left(&self, as_of: Day, n: u32) -> bool {
        self.end > add_months(as_of.max(self.start), n)
    }

    fn days_left(&self, as_of: Day, n: i32) -> bool {
        self.end - as_of.max(self.start) >= n
    }
}

/// Total term, time left, not expired, running. The calendar of S3.
fn term_finding(product: Product, question: Question, as_of: Day, term: &Term) -> Finding {
    if product == Product::ReceivedCode {
        return Pass; // a code has no term of its own here: see checkCode
    }
    // A-C-06, T-CVM-05, S14: an expired instance fails at every provider
    if term.state == State::Expired || term.end <= as_of {
        return Fail;
    }
    // A-C-05
    if is_alibaba(product) && as_of >= UNDATED && term.state == State::Stopped {
        return Fail;
    }
    let mut worst = Pass;
    match product {
        Product::Ecs => {
            let three = term.at_least_months(3);
            let two_readings = (ECS_OCTOBER_2018..ECS_ONE_READING).contains(&as_of) || as_of >= ECS_09A;
            if two_readings {
                worst = worst.max(readings(three, term.more_than_months(3)));
            } else {
                worst = worst.max(must(three));
            }
            // A-ECS-03a beside no such condition
            if (ECS_OCTOBER_2018..ECS_NO_TIME_LEFT).contains(&as_of) {
                worst = worst.max(readings(term.months_left(as_of, 3), true));
            }
        }
        Product::Sas => {
            let three = term.at_least_months(3);
            if as_of >= SAS_03B {
                worst = worst.max(readings(three, term.more_than_months(3)));
            } else {
                worst = worst.max(must(three));
            }
        }
        Product::IotPackage => worst = worst.max(must(term.at_least_months(6))),
        Product::Cvm => {
            if question == Question::Code {
                worst = worst.max(cvm_code_total(as_of, term));
            }
            if question == Question::Filing || as_of >= FILE_GATES_CODE {
                worst = worst.max(cvm_file_total(as_of, term));
            }
            if as_of >= CVM_09 {
                worst = worst.max(must(term.months_left(as_of, 1)));
            } else if as_of >= CVM_08 {
                worst = worst.max(must(term.days_left(as_of, 30)));
            }
        }
        Product::Lighthouse => {
            let three_months = term.at_least_months(3);
            let ninety_days = term.days >= 90;
            let month_left = term.months_left(as_of, 1);
            let thirty_days_left = term.days_left(as_of, 30);
            if as_of >= LH_03B {
                worst = worst.max(readings(three_months, ninety_days));
                worst = worst.max(readings(month_left, thirty_days_left));
            } else if as_of >= CVM_09 {
                worst = worst.max(must(three_months));
                worst = worst.max(must(month_left));
            } else {
                worst = worst.max(must(ninety_days));
                worst = worst.max(must(thirty_days_left));
            }
        }
        Product::WebHosting => {
            let three = term.at_least_months(3);
            if as_of >= LIST_2026_10_10 {
                worst = worst.max(readings(three, term.more_than_months(3))); // A-WH-01, A-WH-02
            } else {
                worst = worst.max(must(three));
            }
        }
        Product::FcPlan => {
            // A-FC-01 names no term; A-FC-02 does
            if as_of >= LIST_2026_10_10 {
                worst = worst.max(readings(true, term.at_least_months(3)));
            }
        }
        Product::CloudbaseEnv => {
            // S22. Beside each the reading of T-CB-05: no such condition.
            let more_than_six = term.more_months_left(as_of, 6);
            if as_of < CB_04 {
                worst = worst.max(must(more_than_six)); // T-CB-02
            } else if as_of >= UNDATED {
                worst = worst.max(readings(more_than_six, true));
                worst = worst.max(readings(term.months_left(as_of, 6), true)); // T-CB-01
            } else if as_of >= CB_03 {
                worst = worst.max(readings(more_than_six, true));
            }
        }
        Product::HuaweiEcs => {
            if as_of >= HW_2025 {
                worst = worst.max(must(term.at_least_months(3))); // H-ECS-02, H-ECS-03
            } else {
                worst = worst.max(unstated(term.at_least_months(3), term.months_left(as_of, 3))); // H-ECS-01
            }
        }
        Product::FlexusL => worst = worst.max(must(term.at_least_months(3))), // H-FL-01
        // H-NAT-01
        Product::NatPublic => worst = worst.max(unstated(term.at_least_months(3), term.months_left(as_of, 3))),
        // H-DC-01
        Product::DedicatedCloud => worst = worst.max(unstated(term.at_least_months(12), term.months_left(as_of, 12))),
        Product::Uhost => {
            if as_of >= U_02 {
                worst = worst.max(must(term.months_left(as_of, 3)));
            } else {
                worst = worst.max(unstated(term.at_least_months(3), term.months_left(as_of, 3))); // U-01
            }
        }
        Product::VolcengineEcs => {
            worst = worst.max(must(term.more_than_months(3)));
            // More than 24 hours, with dates alone (S10)
            worst = worst.max(if term.days_left(as_of, 2) { Pass } else { Silent });
        }
        Product::BaiduAny => worst = worst.max(Silent), // B-01: provinces differ (S23)
        Product::JdVm => {
            // J-01: exactly 3, of either length, is borderline (S13). Of which length it is said comes after that (S11): a
            // total of exactly 3 with less left is disputed by one meaning and too short by the other, so nothing is certain.
            let total = readings(term.at_least_months(3), term.more_than_months(3));
            let left = readings(term.months_left(as_of, 3), term.more_months_left(as_of, 3));
            worst = worst.max(if total == left || total == Fail { total } else { Silent });
        }
        Product::JdSiteBuilder => worst = worst.max(must(term.at_least_months(12))), // J-02
        Product::AlipaySpace => worst = worst.max(Silent), // P-01: the amount is not published
        // MarketplaceSite: see `first_order_findings`
        Product::MarketplaceSite | Product::Clb | Product::ScfPack | Product::Elb => {}
        Product::ElasticWebHosting => worst = worst.max(must(term.at_least_months(6))), // A-EWH-01
        Product::NatGateway | Product::Ipv6Translation => worst = worst.max(must(term.at_least_months(1))), // A-NAT-01, A-IP6-01
        // A-ENS-01, A-ENS-02
        Product::Ens => worst = worst.max(must(term.at_least_months(if as_of < ENS_02 { 1 } else { 3 }))),
        Product::RunPack => {
            worst = worst.max(must(if as_of < RUN_02 {
                term.at_least_months(3)
            } else if as_of < CVM_09 {
                term.days_left(as_of, 90)
            } else {
                term.months_left(as_of, 3)
            }));
        }
        Product::HuaweiSiteBuilder => worst = worst.max(must(term.at_least_months(3))), // H-SB-01
        Product::Wanxiaozhi | Product::Jushita | Product::WebsiteBuilder | Product::GovernmentCloud => {}
        Product::ReceivedCode | Product::Plain(..) => {}
    }
    worst
}

/// A-MKT-01, A-MKT-02: the first order, which is known or is some part of the term (S17).
fn first_order_findings(facts: &Facts, term: &Term) -> Vec<Finding> {
    if let Some(months) = facts.first_order_months {
        return vec![must(months >= 12)];
    }
    match (term.at_least_months(12), facts.stage) {
        (false, _) => vec![Fail],
        (true, Stage::Planned) => vec![Pass],
        (true, Stage::Owned) => vec![Pass, Fail],
    }
}

/// The statements about the code alone; T-CVM-08 and later are one with the file statement.
fn cvm_code_total(as_of: Day, term: &Term) -> Finding {
    if as_of < CVM_02 {
        must(term.days >= 28) // T-CVM-01
    } else if as_of < CVM_04 {
        must(term.at_least_months(3)) // T-CVM-02, T-CVM-03
    } else if as_of < CVM_08 {
        readings(term.more_than_months(3), term.at_least_months(3)) // T-CVM-04a; 04b, 06
    } else if as_of < CVM_09 {
        must(term.days >= 90) // T-CVM-08
    } else {
        must(term.at_least_months(3)) // T-CVM-09, T-CVM-10
    }
}

fn cvm_file_total(as_of: Day, term: &Term) -> Finding {
    if as_of < CVM_07 {
        must(term.at_least_months(3)) // T-CVM-05
    } else if as_of < CVM_09 {
        must(term.days >= 90) // T-CVM-07, T-CVM-08
    } else {
        must(term.at_least_months(3)) // T-CVM-09, T-CVM-10
    }
}

/// A rule on the number of days bought is in force.
fn has_day_rule(product: Product, as_of: Day) -> bool {
    match product {
        Product::Cvm => as_of < CVM_02 || (CVM_07..CVM_09).contains(&as_of),
        Product::Lighthouse => true,
        _ => false,
    }
}

/// Public address and bandwidth (S15).
fn address_finding(product: Product, question: Question, as_of: Day, ip: PublicIp, bandwidth: f64) -> Finding {
    let mut worst = Pass;
    if product == Product::Ecs {
        // A-C-04
        worst = worst.max(match ip {
            PublicIp::Assigned | PublicIp::Elastic => Pass,
            PublicIp::None => Fail,
            PublicIp::LoadBalancer | PublicIp::Shared => Silent,
        });
    }
    if matches!(product, Product::HuaweiEcs | Product::FlexusL) && as_of >= HW_2025 {
        // H-ECS-02, S15
        worst = worst.max(match ip {
            PublicIp::Assigned | PublicIp::Elastic => Pass,
            PublicIp::None | PublicIp::LoadBalancer => Fail,
            PublicIp::Shared => Silent,
        });
    }
    if product == Product::VolcengineEcs {
        // V-01
        worst = worst.max(match ip {
            PublicIp::Assigned | PublicIp::Elastic => Pass,
            PublicIp::None => Fail,
            PublicIp::LoadBalancer | PublicIp::Shared => Silent,
        });
    }
    if product == Product::Cvm {
        let elastic = if as_of >= CVM_10 { Disputed } else { Silent };
        if question == Question::Code {
            // T-CVM-01, T-CVM-06
            worst = worst.max(match ip {
                PublicIp::Assigned => Pass,
                PublicIp::Elastic => elastic,
                PublicIp::None | PublicIp::LoadBalancer => Fail,
                PublicIp::Shared => Silent,
            });
        }
        if question == Question::Filing || as_of >= FILE_GATES_CODE {
            // T-CVM-05, T-CVM-09, T-CVM-10
            worst = worst.max(match ip {
                PublicIp::Assigned => Pass,
                PublicIp::Elastic => elastic,
                PublicIp::None => Fail,
                PublicIp::LoadBalancer | PublicIp::Shared => Silent,
            });
            worst = worst.max(must(bandwidth > 0.0));
        }
    }
    worst
}

fn reads_bandwidth(product: Product, question: Question, as_of: Day) -> bool {
    product == Product::Cvm && (question == Question::Filing || as_of >= FILE_GATES_CODE)
}

fn reads_address(product: Product) -> bool {
    matches!(product, Product::Ecs | Product::Cvm | Product::HuaweiEcs | Product::FlexusL | Product::VolcengineEcs)
}

/// The findings of the quota at every count that agrees with what is given (S16).
fn quota_findings(product: Product, question: Question, facts: &Facts, as_of: Day) -> Vec<Finding> {
    let mut all = Vec::new();
    let planned = facts.stage == Stage::Planned;
    let codes = counts(facts.codes_used, planned);
    let sites = counts(facts.sites_filed, planned);
    // What else the account holds does not follow from one instance still to be bought.
    let by_account = values(facts.sites_filed_by_account, &[0, 1, 2, 4, 5, 9, 10]);
    match (product, question) {
        (Product::HuaweiEcs | Product::FlexusL, Question::Filing) => {
            for &filed in &sites {
                if as_of < HW_2025 {
                    all.push(unpublished_quota(filed));
                    continue;
                }
                for &made in &codes {
                    all.push(must(filed < 5).max(must(made == 0)));
                }
            }
        }
        (Product::HuaweiEcs | Product::FlexusL, Question::Code) | (Product::VolcengineEcs, _) => {
            for &made in &codes {
                for &filed in &sites {
                    all.push(must(made + filed < 5));
                }
            }
        }
        (Product::NatPublic | Product::DedicatedCloud | Product::JdVm, Question::Filing) => {
            for &filed in &sites {
                all.push(unpublished_quota(filed));
            }
        }
        (Product::JdVm | Product::JdSiteBuilder, Question::Code) => {
            for &made in &codes {
                all.push(unpublished_quota(made));
            }
        }
        (Product::AlipaySpace, Question::Code) => {
            for &made in &codes {
                all.push(must(made < 1)); // P-01
            }
        }
        (Product::Uhost, Question::Filing) => {
            for kind in values(facts.account_kind, &[AccountKind::Enterprise, AccountKind::Personal]) {
                let personal = kind == AccountKind::Personal;
                for &on_host in &sites {
                    for &on_account in &by_account {
                        all.push(if as_of < U_03_COUNTS {
                            must(on_host < 15) // U-01
                        } else if as_of < U_04 {
                            must(on_account < if personal { 5 } else { 10 }) // U-03
                        } else {
                            must(on_host < 5).max(must(!personal || on_account < 5)) // U-04
                        });
                    }
                }
            }
        }
        // Alibaba, by account: what else it holds does not follow from one instance still to be bought.
        (Product::ElasticWebHosting, _) => {
            // Only the codes are asked for; each site took one (S16).
            let sites = facts.sites_filed_by_account.unwrap_or(0);
            let codes = match facts.codes_used_by_account {
                Some(codes) => vec![codes.max(sites)],
                None => vec![sites, sites + 5],
            };
            for used in codes {
                all.push(must(used < 5)); // A-EWH-01
            }
        }
        (Product::Wanxiaozhi, _) => {
            for variant in values(facts.variant, &["light", "standard", "advanced"]) {
                let allowed = match variant {
                    "light" => 1,
                    "standard" => 2,
                    _ => 3,
                };
                for used in used_counts(product, question, facts) {
                    all.push(must(used < allowed)); // A-WXZ-01
                }
            }
        }
        (Product::WebsiteBuilder, _) => {
            for &made in &codes {
                for &filed in &sites {
                    all.push(must(made + filed < 1)); // one site, by its code or directly
                }
            }
        }
        (Product::HuaweiSiteBuilder, Question::Filing) => {
            for &filed in &sites {
                all.push(must(filed < 3));
            }
        }
        (Product::ScfPack, Question::Filing) => {
            for &filed in &by_account {
                all.push(must(filed < 2)); // T-SCF-01
            }
        }
        _ => {
            for used in used_counts(product, question, facts) {
                all.push(quota_finding(product, question, as_of, used));
            }
        }
    }
    all
}

/// The given count, none while the instance is still to be bought, or any.
fn counts(given: Option<u32>, planned: bool) -> Vec<u32> {
    match given {
        Some(count) => vec![count],
        None if planned => vec![0],
        None => vec![0, 1, 2, 4, 5, 14, 15],
    }
}

/// Which count is read, and the finding at a count, at the two seed providers (section 1 of both sheets).
fn quota_finding(product: Product, question: Question, as_of: Day, used: u32) -> Finding {
    match (product, question) {
        (Product::Ecs, _) => must(used < 5), // A-ECS-01
        (Product::Sas, _) => {
            if as_of >= ALIBABA_QUOTAS {
                must(used < 5) // A-SAS-02
            } else {
                unpublished_quota(used)
            }
        }
        (Product::IotPackage, _) => unpublished_quota(used), // A-IOT-01
        (Product::Cvm, Question::Code) => must(used < 5),    // T-CVM-01
        (Product::Cvm, Question::Filing) => {
            if as_of >= CVM_07 {
                must(used < 5) // tc-18908-2020-06-29
            } else {
                unpublished_quota(used)
            }
        }
        (Product::Lighthouse, Question::Code) => must(used < 2), // T-LH-04
        (Product::Lighthouse, Question::Filing) => must(used < 5),
        (Product::WebHosting, _) => must(used < 5), // A-WH-01
        (Product::FcPlan | Product::MarketplaceSite, _) => must(used < 1), // A-FC-01, A-MKT-01
        (Product::NatGateway | Product::Ipv6Translation, _) => must(used < 2), // A-NAT-01, A-IP6-01
        (Product::Ens | Product::Jushita, _) => must(used < 5),
        (Product::RunPack, Question::Filing) => must(used < 2), // T-RUN-01: 2 sites per filing IP
        (Product::ReceivedCode, Question::Filing) => must(used < 1),
        _ => Pass,
    }
}

/// S19: Alibaba both questions, Tencent and Huawei filing only.
fn reads_owner(product: Product, question: Question, as_of: Day) -> bool {
    match provider(product) {
        Provider::Alibaba => true,
        Provider::Tencent => product != Product::ReceivedCode && question == Question::Filing && as_of >= TENCENT_OWNER,
        Provider::Huawei => product != Product::GovernmentCloud && question == Question::Filing && as_of >= HW_2025,
        _ => false,
    }
}

fn reads_account_site(product: Product, as_of: Day) -> bool {
    match provider(product) {
        Provider::Alibaba => as_of >= ACCOUNT_SITE,
        Provider::Huawei => as_of >= HUAWEI_FIRST,
        _ => false,
    }
}

/// The amount of the order, where one is asked for: A-IOT-01, A-MKT-01, A-FC-01 with a strict reading possible at RMB 100 (S13).
fn amount_finding(product: Product, amount: f64) -> Finding {
    match product {
        Product::IotPackage => must(amount >= 90.0),
        Product::MarketplaceSite => must(amount >= 99.0),
        Product::FcPlan => readings(amount >= 100.0, amount > 100.0),
        _ => Pass,
    }
}

/// T-SCF-02: one size of the pack; J-02: the paid edition. T-CB-02 takes the personal plan of CloudBase and every higher one.
fn variant_finding(product: Product, as_of: Day, variant: &str) -> Finding {
    match product {
        Product::ScfPack if as_of >= SCF_02 => must(variant == "standard"),
        Product::JdSiteBuilder | Product::WebsiteBuilder => must(variant == "paid"),
        _ => Pass,
    }
}

/// T-CB-01 to T-CB-03, S22.
fn fixed_ip_finding(product: Product, as_of: Day, fixed: bool) -> Finding {
    if product != Product::CloudbaseEnv {
        return Pass;
    }
    if as_of < CB_04 {
        must(fixed)
    } else if as_of >= CB_03 {
        readings(fixed, true)
    } else {
        Pass
    }
}

/// T-SCF-01: an account of an enterprise, and a site of an organization.
fn reads_scf_bodies(product: Product, as_of: Day) -> bool {
    product == Product::ScfPack && as_of < SCF_01B
}

fn reads_account_kind(product: Product, question: Question, as_of: Day) -> bool {
    match product {
        Product::Cvm | Product::WebsiteBuilder => question == Question::Code && as_of >= ENTERPRISE,
        Product::Lighthouse => question == Question::Code,
        Product::ScfPack => reads_scf_bodies(product, as_of),
        _ => false,
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Completions

/// The given value alone, or every value that could matter.
fn values<T: Copy>(given: Option<T>, all: &[T]) -> Vec<T> {
    match given {
        Some(value) => vec![value],
        None => all.to_vec(),
    }
}

/// The worst-of of every pair, without repetition. A group of facts has its findings whatever the other groups are, so trying
/// them group by group is the same as trying every complete instance.
fn every_pair(worst_so_far: &[Finding], group: &[Finding]) -> Vec<Finding> {
    let mut all = Vec::with_capacity(4);
    for &worst in worst_so_far {
        for &finding in group {
            let pair = worst.max(finding);
            if !all.contains(&pair) {
                all.push(pair);
            }
        }
    }
    all
}

fn used_counts(product: Product, question: Question, facts: &Facts) -> Vec<u32> {
    let planned = facts.stage == Stage::Planned;
    if is_alibaba(product) {
        // Each site takes a code: only codesUsed is asked, and it cannot be less than sitesFiled.
        let sites = facts.sites_filed.unwrap_or(0);
        return match facts.codes_used {
            Some(codes) => vec![codes.max(sites)],
            None if planned => vec![sites],
            None => vec![sites, sites + 1, sites + 5],
        };
    }
    let given = match question {
        Question::Code => facts.codes_used,
        Question::Filing => facts.sites_filed,
    };
    match given {
        Some(used) => vec![used],
        None if planned => vec![0],
        None => vec![0, 1, 2, 4, 5],
    }
}

/// Every term that agrees with what is given, as far as it could matter. Those most apart come first.
fn terms(product: Product, facts: &Facts, as_of: Day) -> Vec<Term> {
    let (start, end) = known_dates(facts, as_of);
    let months = facts.purchased_months;
    // (start, end, days)
    let mut spans: Vec<(Day, Day, i32)> = Vec::new();
    match (start, end) {
        (Some(start), Some(end)) => spans.push((start, end, end - start)),
        (Some(start), None) => {
            for end in possible_ends(product, facts, start, as_of) {
                spans.push((start, end, end - start));
            }
        }
        (None, Some(end)) => {
            for start in possible_starts(product, facts, end, as_of) {
                spans.push((start, end, end - start));
            }
        }
        (None, None) => match months {
            Some(n) => {
                // Without dates the days are any that n months can have.
                let (least, greatest) = if has_day_rule(product, as_of) { days_of_months(n) } else { (0, 0) };
                for start in possible_starts_of_months(product, facts, n, as_of) {
                    spans.push((start, add_months(start, n), least));
                    if greatest != least {
                        spans.push((start, add_months(start, n), greatest));
                    }
                }
            }
            None => {
                for start in [as_of, earliest_start(facts, as_of)] {
                    for end in possible_ends(product, facts, start, as_of) {
                        spans.push((start, end, end - start));
                    }
                }
            }
        },
    }
    let mut all = Vec::with_capacity(2 * spans.len());
    for (start, end, days) in spans {
        let states: &[State] = match facts.state {
            Some(State::Running) => &[State::Running],
            Some(State::Stopped) => &[State::Stopped],
            Some(State::Expired) => &[State::Expired],
            None if facts.stage == Stage::Planned => &[State::Running],
            None if end <= as_of => &[State::Expired],
            None => &[State::Running, State::Stopped],
        };
        for &state in states {
            all.push(Term { months, start, end, days, state });
        }
    }
    all
}

/// First day and expiry day, given, assumed (S8) or counted from the months.
fn known_dates(facts: &Facts, as_of: Day) -> (Option<Day>, Option<Day>) {
    let start = match facts.stage {
        Stage::Planned => Some(facts.starts_on.unwrap_or(as_of)),
        Stage::Owned => facts.starts_on,
    };
    let end = match (facts.expires_on, start, facts.purchased_months) {
        (Some(end), _, _) => Some(end),
        (None, Some(start), Some(months)) => Some(add_months(start, months)),
        _ => None,
    };
    (start, end)
}

/// Without a day of creation the subscription may have begun at any time: a hundred years ago does for any rule.
fn earliest_start(facts: &Facts, as_of: Day) -> Day {
    facts.created_on.unwrap_or(as_of - 36_525)
}

/// The days around which a rule on the time left, or the expiry, changes.
fn left_limits(product: Product, as_of: Day) -> Vec<Day> {
    match product {
        Product::DedicatedCloud => vec![as_of, add_months(as_of, 12)],
        Product::CloudbaseEnv => vec![as_of, add_months(as_of, 6)],
        Product::VolcengineEcs => vec![as_of, as_of + 2],
        Product::RunPack => vec![as_of, as_of + 90, add_months(as_of, 3)],
        _ => vec![as_of, as_of + 30, add_months(as_of, 1), add_months(as_of, 3)],
    }
}

/// The numbers of months around which a rule on the total changes.
fn total_limits(product: Product) -> &'static [u32] {
    match product {
        Product::DedicatedCloud | Product::JdSiteBuilder | Product::MarketplaceSite => &[12],
        Product::NatGateway | Product::Ipv6Translation | Product::Ens => &[1, 3],
        _ => &[3, 6],
    }
}

/// Expiry days for a first day, with no months known.
fn possible_ends(product: Product, facts: &Facts, start: Day, as_of: Day) -> Vec<Day> {
    let mut ends = vec![as_of.max(start) + 36_525, start + 1];
    let mut limits = vec![start + 28, start + 90];
    limits.extend(total_limits(product).iter().map(|&n| add_months(start, n)));
    limits.extend(left_limits(product, as_of));
    if start > as_of {
        limits.extend(left_limits(product, start));
    }
    for limit in limits {
        ends.extend([limit - 1, limit, limit + 1]);
    }
    let running = facts.state == Some(State::Running);
    ends.retain(|&end| end > start && (!running || end > as_of));
    ends
}

/// First days for an expiry day. With the months known, those that many months before it; if there is none (31 March less one
/// month, or the months and the dates disagree), any: then the months decide the month rules and the dates the day rules.
fn possible_starts(product: Product, facts: &Facts, end: Day, as_of: Day) -> Vec<Day> {
    let earliest = earliest_start(facts, as_of);
    let latest = as_of.min(end - 1);
    let mut starts = Vec::new();
    if let Some(n) = facts.purchased_months {
        let clamped = shift_months(end, -(n as i32));
        starts.extend(clamped..clamped + 4);
        starts.retain(|&start| add_months(start, n) == end);
        if starts.is_empty() {
            starts.push(clamped);
        }
        starts.retain(|&start| earliest <= start && start <= latest);
        if !starts.is_empty() {
            return starts;
        }
    }
    starts.extend([earliest, latest]);
    for &n in total_limits(product) {
        let clamped = shift_months(end, -(n as i32));
        starts.extend(clamped - 1..clamped + 5);
    }
    for days in [28, 90] {
        starts.extend([end - days - 1, end - days, end - days + 1]);
    }
    starts.retain(|&start| earliest <= start && start <= latest);
    if starts.is_empty() {
        starts.push(latest);
    }
    starts
}

/// First days for a number of months, with no expiry day known.
fn possible_starts_of_months(product: Product, facts: &Facts, n: u32, as_of: Day) -> Vec<Day> {
    let earliest = earliest_start(facts, as_of);
    let mut starts = vec![as_of, earliest];
    for limit in left_limits(product, as_of) {
        let clamped = shift_months(limit, -(n as i32));
        starts.extend(clamped - 1..clamped + 5);
    }
    let running = facts.state == Some(State::Running);
    starts.retain(|&start| earliest <= start && start <= as_of && (!running || add_months(start, n) > as_of));
    if starts.is_empty() {
        starts.push(as_of);
    }
    starts
}

// ---------------------------------------------------------------------------------------------------------------------
// The answers

/// S5: products without a region.
fn anywhere(product: Product) -> bool {
    let everywhere = [
        Product::Plain("alibaba", "cdn"),
        Product::Plain("alibaba", "waf"),
        Product::Plain("alibaba", "anti-ddos"),
        Product::Plain("alibaba", "1688-shop"),
        Product::Plain("tencent", "cdn"),
        Product::Plain("tencent", "edgeone"),
        Product::Plain("tencent", "edgeone-pages"),
        Product::Plain("huawei", "cdn"),
        Product::Plain("huawei", "waf"),
    ];
    everywhere.contains(&product)
}

/// The answers to (code, filing).
pub fn decide(product: Product, facts: &Facts, as_of: Day) -> (Outcome, Outcome) {
    // The gates, in the order of S5.
    let both = |outcome| (outcome, outcome);
    if as_of < first_day(product) {
        return both(Outcome::NotCovered);
    }
    match facts.region.filter(|_| !anywhere(product)).or(anywhere(product).then_some(Region::Mainland)) {
        None => return both(Outcome::Incomplete),
        Some(Region::Outside) => return both(Outcome::NotRequired),
        Some(Region::Special | Region::Unlisted) => return both(Outcome::NotCovered),
        Some(Region::Mainland) => {}
    }
    let code = answer(product, Question::Code, facts, as_of);
    if is_alibaba(product) {
        return both(code); // one test for both (ali-verify-faq-2019-05)
    }
    (code, answer(product, Question::Filing, facts, as_of))
}

fn answer(product: Product, question: Question, facts: &Facts, as_of: Day) -> Outcome {
    let standing = standing(product, question, as_of);
    // By ticket: nothing says yes, and an expired one still cannot.
    let by_ticket = product == Product::GovernmentCloud && question == Question::Filing && as_of >= HW_RULES;
    if !by_ticket && (standing == Silent || standing == Fail) {
        return outcome(standing);
    }
    let mut worst = vec![standing];
    let mut group = Vec::new();

    if product == Product::Clb {
        for bound in values(facts.bound_instance_qualifies, &[true, false]) {
            group.push(must(bound)); // T-CLB-01
        }
        worst = every_pair(&worst, &group);
    }

    group.clear();
    let forms: &[Billing] = if reads_billing(product) || product == Product::CloudbaseEnv {
        &[Billing::Subscription, Billing::PayAsYouGo, Billing::Spot, Billing::Trial]
    } else {
        &[Billing::Subscription]
    };
    for billing in values(facts.billing, forms) {
        let trial = facts.trial.unwrap_or(false);
        group.push(billing_finding(product, as_of, billing, trial));
    }
    worst = every_pair(&worst, &group);

    worst = every_pair(&worst, &quota_findings(product, question, facts, as_of));

    group.clear();
    for amount in values(facts.order_amount_cny, &[0.0, 89.99, 90.0, 98.99, 99.0, 99.99, 100.0, 1_000.0]) {
        group.push(amount_finding(product, amount));
    }
    worst = every_pair(&worst, &group);

    group.clear();
    let variants: &[&str] = match product {
        Product::ScfPack => &["standard", "other"],
        Product::CloudbaseEnv => &["personal", "standard", "higher"],
        Product::JdSiteBuilder | Product::WebsiteBuilder => &["paid", "trial"],
        _ => &[""],
    };
    for variant in values(facts.variant, variants) {
        group.push(variant_finding(product, as_of, variant));
    }
    worst = every_pair(&worst, &group);

    group.clear();
    for fixed in values(facts.fixed_ip, &[true, false]) {
        group.push(fixed_ip_finding(product, as_of, fixed));
    }
    worst = every_pair(&worst, &group);

    if reads_scf_bodies(product, as_of) {
        group.clear();
        for kind in values(facts.entity_kind, &[EntityKind::Organization, EntityKind::Personal]) {
            group.push(must(kind == EntityKind::Organization));
        }
        worst = every_pair(&worst, &group);
    }

    if reads_address(product) {
        group.clear();
        let kinds = [PublicIp::Assigned, PublicIp::None, PublicIp::Elastic, PublicIp::LoadBalancer, PublicIp::Shared];
        let bandwidths: &[f64] = if reads_bandwidth(product, question, as_of) { &[1.0, 0.0] } else { &[0.0] };
        for ip in values(facts.public_ip, &kinds) {
            for bandwidth in values(facts.bandwidth_mbps, bandwidths) {
                // A completion gives no bandwidth where there is no address; where no rule asks for bandwidth it tells nothing.
                let given = facts.public_ip.is_some() && facts.bandwidth_mbps.is_some();
                let no_fact = !(product == Product::Cvm && as_of >= CVM_05);
                if given || no_fact || ip != PublicIp::None || bandwidth == 0.0 {
                    group.push(address_finding(product, question, as_of, ip, bandwidth));
                }
            }
        }
        worst = every_pair(&worst, &group);
    }

    if reads_owner(product, question, as_of) {
        let assumed = match facts.stage {
            Stage::Planned => Some(true),
            Stage::Owned => None,
        };
        group.clear();
        for own in values(facts.owned_by_applicant.or(assumed), &[true, false]) {
            group.push(must(own));
        }
        worst = every_pair(&worst, &group);
    }

    if reads_account_kind(product, question, as_of) {
        group.clear();
        let kinds = [AccountKind::Enterprise, AccountKind::Personal];
        for kind in values(facts.account_kind, &kinds) {
            group.push(must(kind == AccountKind::Enterprise));
        }
        worst = every_pair(&worst, &group);
    }

    if reads_account_site(product, as_of) {
        group.clear();
        let sites = [AccountSite::China, AccountSite::International];
        for site in values(facts.account_site, &sites) {
            group.push(must(site == AccountSite::China));
        }
        worst = every_pair(&worst, &group);
    }

    // The term last, because it is the dearest: a certain failure needs no dates, and two answers end the search.
    if worst == [Fail] {
        return Outcome::Ineligible;
    }
    if facts.state == Some(State::Expired) && product != Product::ReceivedCode {
        return Outcome::Ineligible; // fails by itself wherever the product has a standing
    }
    let mut answers: Vec<Finding> = Vec::with_capacity(4);
    for term in terms(product, facts, as_of) {
        let mut findings = vec![term_finding(product, question, as_of, &term)];
        if product == Product::MarketplaceSite {
            findings = every_pair(&findings, &first_order_findings(facts, &term));
        }
        answers.extend(every_pair(&worst, &findings));
        answers.dedup();
        if answers.len() > 1 {
            return Outcome::Incomplete;
        }
    }
    only_answer(&answers)
}

pub fn only_answer(answers: &[Finding]) -> Outcome {
    match answers {
        [one] => outcome(*one),
        _ => Outcome::Incomplete,
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Self-check

/// Asserts the seed examples (S27) on the seed's day and on 2026-11-22, and what the rows of the other products say at a glance.
pub fn self_check() {
    seed_examples();
    other_alibaba_and_tencent();
    huawei();
    other_providers();
}

fn asserts(what: &str, product: Product, facts: &Facts, as_of: Day, code: Outcome, filing: Outcome) {
    let (y, m, d) = date(as_of);
    let answers = decide(product, facts, as_of);
    assert_eq!(answers, (code, filing), "{what}, as of {y}-{m:02}-{d:02}: (code, filing) differ");
}

/// To be bought for 3 months, with nothing wrong.
fn good(months: u32) -> Facts {
    Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        purchased_months: Some(months),
        public_ip: Some(PublicIp::Elastic),
        account_site: Some(AccountSite::China),
        ..Facts::blank(Stage::Planned)
    }
}

/// The same bought, so that so many days are left.
fn bought(months: u32, left: i32, as_of: Day) -> Facts {
    let start = shift_months(as_of + left, -(months as i32));
    Facts {
        stage: Stage::Owned,
        created_on: Some(start),
        starts_on: Some(start),
        expires_on: Some(as_of + left),
        state: Some(State::Running),
        codes_used: Some(0),
        sites_filed: Some(0),
        sites_filed_by_account: Some(0),
        owned_by_applicant: Some(true),
        ..good(months)
    }
}

fn other_alibaba_and_tencent() {
    use Outcome::{Disputed, Eligible, Incomplete, Ineligible, NotCovered};
    let now = day(2026, 11, 22);
    let before = day(2026, 7, 1);

    let hosting = Product::WebHosting;
    asserts("A-WH-01", hosting, &good(3), before, Eligible, Eligible);
    asserts("A-WH-02", hosting, &good(3), now, Disputed, Disputed);
    asserts("web hosting is not in the sheet", hosting, &good(3), day(2018, 9, 28), NotCovered, NotCovered);

    let plan = Product::FcPlan;
    let of = |amount, months| Facts { order_amount_cny: Some(amount), ..good(months) };
    asserts("A-FC-01, one month", plan, &of(101.0, 1), before, Eligible, Eligible);
    asserts("A-FC-01, exactly RMB 100", plan, &of(100.0, 1), before, Disputed, Disputed);
    asserts("A-FC-01, RMB 99", plan, &of(99.0, 1), before, Ineligible, Ineligible);
    asserts("A-FC-02, one month", plan, &of(101.0, 1), now, Disputed, Disputed);
    asserts("A-FC-02, three months", plan, &of(101.0, 3), now, Eligible, Eligible);

    let site = Product::MarketplaceSite;
    asserts("A-MKT-01", site, &of(99.0, 12), now, Eligible, Eligible);
    asserts("A-MKT-01, 11 months", site, &of(99.0, 11), now, Ineligible, Ineligible);
    let owned = |first| Facts { order_amount_cny: Some(99.0), first_order_months: first, ..bought(12, 300, now) };
    asserts("S17, maybe 6 + 6 months", site, &owned(None), now, Incomplete, Incomplete);
    asserts("A-MKT-01, 6 + 6 months", site, &owned(Some(6)), now, Ineligible, Ineligible);
    asserts("A-MKT-01, 12 months at once", site, &owned(Some(12)), now, Eligible, Eligible);

    let pack = Product::ScfPack;
    let of = |variant, filed| Facts { variant: Some(variant), sites_filed_by_account: Some(filed), ..good(1) };
    asserts("T-SCF-02", pack, &of("standard", 1), now, Ineligible, Eligible);
    asserts("T-SCF-02, another size", pack, &of("other", 1), now, Ineligible, Ineligible);
    asserts("T-SCF-01, two sites", pack, &of("standard", 2), now, Ineligible, Ineligible);
    asserts("T-SCF-01b, any size", pack, &of("other", 1), day(2021, 4, 26), Ineligible, Eligible);
    asserts("T-SCF-01, whose?", pack, &of("other", 1), day(2020, 8, 27), Ineligible, Incomplete);

    let environment = Product::CloudbaseEnv;
    let of = |fixed, months| Facts { variant: Some("standard"), fixed_ip: Some(fixed), ..good(months) };
    for (as_of, seven, six) in [
        (day(2026, 7, 18), NotCovered, NotCovered),
        (day(2026, 7, 19), Eligible, Ineligible),
        (day(2026, 9, 22), Ineligible, Ineligible),
        (day(2026, 9, 23), Disputed, Disputed),
        (now, Disputed, Disputed),
    ] {
        asserts("S22, 7 months", environment, &of(true, 7), as_of, NotCovered, seven);
        asserts("S22, 6 months", environment, &of(true, 6), as_of, NotCovered, six);
        asserts("S22, no fixed IP", environment, &of(false, 7), as_of, NotCovered, six);
    }
}

fn huawei() {
    use Outcome::{Eligible, Incomplete, Ineligible, NotCovered, NotRequired};
    let now = day(2026, 11, 22);
    let before = day(2025, 12, 30);
    let ecs = Product::HuaweiEcs;
    asserts("before any page", ecs, &good(3), day(2024, 7, 16), NotCovered, NotCovered);
    asserts("H-ECS-01", ecs, &good(3), before, NotCovered, Eligible);
    asserts("H-ECS-01, time left", ecs, &bought(12, 20, before), before, NotCovered, NotCovered);
    asserts("H-ECS-01, 2 months", ecs, &good(2), before, NotCovered, Ineligible);
    for product in [ecs, Product::FlexusL] {
        asserts("H-ECS-02, H-FL-01", product, &good(3), now, Eligible, Eligible);
        asserts("H-ECS-02, time left", product, &bought(12, 20, now), now, Eligible, Eligible);
        asserts("H-ECS-02, 2 months", product, &good(2), now, Ineligible, Ineligible);
        let used = |codes, sites| Facts { codes_used: Some(codes), sites_filed: Some(sites), ..bought(12, 20, now) };
        asserts("a code made", product, &used(1, 0), now, Eligible, Ineligible);
        asserts("4 sites", product, &used(0, 4), now, Eligible, Eligible);
        asserts("5 slots", product, &used(3, 2), now, Ineligible, Ineligible);
        let abroad = Facts { account_site: Some(AccountSite::International), ..good(3) };
        asserts("international account", product, &abroad, now, Ineligible, Ineligible);
        let unknown = Facts { account_site: None, ..good(3) };
        asserts("account of a site not known", product, &unknown, now, Incomplete, Incomplete);
        let private = Facts { public_ip: Some(PublicIp::None), ..good(3) };
        asserts("no EIP", product, &private, now, Ineligible, Ineligible);
        let others = Facts { owned_by_applicant: Some(false), ..bought(12, 20, now) };
        asserts("of another account", product, &others, now, Eligible, Ineligible);
        let hong_kong = Facts { region: Some(Region::Outside), ..good(3) };
        asserts("ap-southeast-1", product, &hong_kong, now, NotRequired, NotRequired);
    }
    asserts("H-NAT-01", Product::NatPublic, &good(3), now, NotCovered, Eligible);
    asserts("H-NAT-01, time left", Product::NatPublic, &bought(12, 20, now), now, NotCovered, NotCovered);
    asserts("H-DC-01", Product::DedicatedCloud, &good(12), now, NotCovered, Eligible);
    asserts("H-DC-01, 11 months", Product::DedicatedCloud, &good(11), now, NotCovered, Ineligible);
    asserts("ELB", Product::Elb, &good(12), now, Ineligible, Ineligible);
}

fn other_providers() {
    use Outcome::{Disputed, Eligible, Incomplete, Ineligible, NotCovered};
    let now = day(2026, 11, 22);

    let host = Product::Uhost;
    let of = |kind, on_host, on_account, left, as_of| Facts {
        account_kind: Some(kind),
        sites_filed: Some(on_host),
        sites_filed_by_account: Some(on_account),
        ..bought(12, left, as_of)
    };
    let (person, company) = (AccountKind::Personal, AccountKind::Enterprise);
    let day_before = day(2019, 10, 28);
    asserts("no code any more", host, &of(person, 0, 0, 100, day_before), day_before, Ineligible, NotCovered);
    let then = day(2019, 10, 29);
    asserts("U-01", host, &of(person, 14, 14, 100, then), then, Ineligible, Eligible);
    asserts("U-01, 15 sites", host, &of(person, 15, 15, 100, then), then, Ineligible, Ineligible);
    asserts("U-01, time left", host, &of(person, 0, 0, 20, then), then, Ineligible, NotCovered);
    let then = day(2022, 2, 15);
    asserts("U-02, time left", host, &of(person, 0, 0, 20, then), then, Ineligible, Ineligible);
    asserts("U-03, a person", host, &of(person, 0, 5, 100, then), then, Ineligible, Ineligible);
    asserts("U-03, a company", host, &of(company, 0, 9, 100, then), then, Ineligible, Eligible);
    asserts("U-04, a company", host, &of(company, 4, 20, 100, now), now, Ineligible, Eligible);
    asserts("U-04, 5 sites of a company", host, &of(company, 5, 5, 100, now), now, Ineligible, Ineligible);
    asserts("U-04, 5 sites of a person", host, &of(person, 1, 5, 100, now), now, Ineligible, Ineligible);

    let server = Product::VolcengineEcs;
    asserts("V-01", server, &good(4), now, Eligible, Eligible);
    asserts("V-01, 3 months", server, &good(3), now, Ineligible, Ineligible);
    asserts("V-01, two days left", server, &bought(4, 2, now), now, Eligible, Eligible);
    asserts("V-01, one day left", server, &bought(4, 1, now), now, NotCovered, NotCovered);
    let full = Facts { codes_used: Some(2), sites_filed: Some(3), ..bought(4, 60, now) };
    asserts("V-01, 5 slots", server, &full, now, Ineligible, Ineligible);

    asserts("B-01", Product::BaiduAny, &good(12), now, NotCovered, NotCovered);
    asserts("B-01, expired", Product::BaiduAny, &bought(12, 0, now), now, Ineligible, Ineligible);

    asserts("J-01", Product::JdVm, &good(4), now, Eligible, Eligible);
    asserts("J-01, exactly 3", Product::JdVm, &good(3), now, Disputed, Disputed);
    asserts("J-01, time left", Product::JdVm, &bought(12, 20, now), now, NotCovered, NotCovered);
    let edition = |variant, months| Facts { variant, ..good(months) };
    let builder = Product::JdSiteBuilder;
    asserts("J-02", builder, &edition(Some("paid"), 12), now, Eligible, NotCovered);
    asserts("J-02, 11 months", builder, &edition(Some("paid"), 11), now, Ineligible, NotCovered);
    asserts("J-02, trial", builder, &edition(Some("trial"), 12), now, Ineligible, NotCovered);
    asserts("J-02, some edition", builder, &edition(None, 12), now, Incomplete, NotCovered);

    asserts("P-01", Product::AlipaySpace, &good(1), now, NotCovered, Ineligible);
    let given = Facts { codes_used: Some(1), ..good(1) };
    asserts("P-01, the one code", Product::AlipaySpace, &given, now, Ineligible, Ineligible);
}

/// S27
fn seed_examples() {
    use Outcome::{Disputed, Eligible, Incomplete, Ineligible, NotRequired};

    assert_eq!(day(1970, 1, 1), 0);
    assert_eq!(day(2000, 2, 29), 11_016);
    assert_eq!(add_months(day(2026, 11, 30), 3), day(2027, 2, 28));
    assert_eq!(add_months(day(2027, 11, 30), 3), day(2028, 2, 29));
    assert_eq!(add_months(day(2026, 10, 31), 14), day(2027, 12, 31));

    let now = day(2026, 11, 22);
    let check = asserts;
    let check_both = |what: &str, product: Product, facts: &Facts, as_of: Day, answer: Outcome| {
        check(what, product, facts, as_of, answer, answer);
    };
    let owned_with_20_days_left = |facts: Facts, as_of: Day| {
        let end = as_of + 20;
        let start = shift_months(end, -12);
        Facts {
            stage: Stage::Owned,
            purchased_months: Some(12),
            created_on: Some(start),
            starts_on: Some(start),
            expires_on: Some(end),
            state: Some(State::Running),
            codes_used: Some(0),
            sites_filed: Some(0),
            owned_by_applicant: Some(true),
            ..facts
        }
    };

    // ECS
    let seed = day(2019, 9, 21);
    let ecs = Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        public_ip: Some(PublicIp::Assigned),
        account_site: Some(AccountSite::China),
        purchased_months: Some(3),
        ..Facts::blank(Stage::Planned)
    };
    check_both("ECS 3 months", Product::Ecs, &ecs, seed, Eligible);
    check_both("ECS 3 months", Product::Ecs, &ecs, now, Disputed);
    let four = Facts { purchased_months: Some(4), ..ecs };
    check_both("ECS 4 months", Product::Ecs, &four, seed, Eligible);
    check_both("ECS 4 months", Product::Ecs, &four, now, Eligible);
    for facts in [ecs, four] {
        let no_site = Facts { account_site: None, ..facts };
        let what = "ECS without accountSite";
        check_both(what, Product::Ecs, &no_site, seed, Eligible);
        check_both(what, Product::Ecs, &no_site, now, Incomplete);
        for as_of in [seed, now] {
            let hourly = Facts { billing: Some(Billing::PayAsYouGo), ..facts };
            let what = "ECS pay-as-you-go";
            check_both(what, Product::Ecs, &hourly, as_of, Ineligible);
            let hourly = Facts { purchased_months: None, ..hourly };
            check_both(what, Product::Ecs, &hourly, as_of, Ineligible);
            let no_ip = Facts { public_ip: Some(PublicIp::None), ..facts };
            let what = "ECS without a public IP";
            check_both(what, Product::Ecs, &no_ip, as_of, Ineligible);
            let hong_kong = Facts { region: Some(Region::Outside), ..facts };
            let what = "ECS cn-hongkong";
            check_both(what, Product::Ecs, &hong_kong, as_of, NotRequired);
        }
    }
    for as_of in [seed, now] {
        let facts = owned_with_20_days_left(ecs, as_of);
        let what = "ECS 12 months, 20 days left";
        check_both(what, Product::Ecs, &facts, as_of, Eligible);
    }

    // IoT package
    let iot = Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        account_site: Some(AccountSite::China),
        purchased_months: Some(6),
        order_amount_cny: Some(90.0),
        ..Facts::blank(Stage::Planned)
    };
    let what = "IoT 6 months, RMB 90";
    check_both(what, Product::IotPackage, &iot, seed, Eligible);
    check_both(what, Product::IotPackage, &iot, now, Disputed);
    for as_of in [seed, now] {
        let short = Facts { purchased_months: Some(5), ..iot };
        let what = "IoT 5 months";
        check_both(what, Product::IotPackage, &short, as_of, Ineligible);
        let cheap = Facts { order_amount_cny: Some(89.0), ..iot };
        let what = "IoT RMB 89";
        check_both(what, Product::IotPackage, &cheap, as_of, Ineligible);
    }

    // CVM
    let seed = day(2019, 8, 21);
    let cvm = Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(1.0),
        account_kind: Some(AccountKind::Enterprise),
        purchased_months: Some(3),
        ..Facts::blank(Stage::Planned)
    };
    let what = "CVM 3 months";
    check(what, Product::Cvm, &cvm, seed, Disputed, Eligible);
    check(what, Product::Cvm, &cvm, now, Eligible, Eligible);
    let four = Facts { purchased_months: Some(4), ..cvm };
    check_both("CVM 4 months", Product::Cvm, &four, seed, Eligible);
    check_both("CVM 4 months", Product::Cvm, &four, now, Eligible);
    let personal = Facts { account_kind: Some(AccountKind::Personal), ..four };
    let what = "CVM personal account";
    check(what, Product::Cvm, &personal, seed, Eligible, Eligible);
    check(what, Product::Cvm, &personal, now, Ineligible, Eligible);
    let what = "CVM 12 months, 20 days left";
    let facts = owned_with_20_days_left(cvm, seed);
    check_both(what, Product::Cvm, &facts, seed, Eligible);
    let facts = owned_with_20_days_left(cvm, now);
    check_both(what, Product::Cvm, &facts, now, Ineligible);
    for as_of in [seed, now] {
        let hong_kong = Facts { region: Some(Region::Outside), ..cvm };
        let what = "CVM ap-hongkong";
        check_both(what, Product::Cvm, &hong_kong, as_of, NotRequired);
    }
}
