//! Tencent Cloud (腾讯云): the authorization code (备案授权码). Filing directly with one's own resource needs no code, and the
//! two answers differ for several products. From 2019-12-09 a code needs a server that meets the filing rules as well.

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions, symptoms};
use crate::instance::Date;
use crate::instance::PublicIp::{Assigned, Elastic, LoadBalancer, None as NoAddress};
use crate::instance::Unit::Month;
use crate::policy::Ask::*;
use crate::policy::Counts::{AccountSites, Codes, CodesPlusSites, Sites};
use crate::policy::Limit::{Fixed, Unpublished};
use crate::policy::Standing::{Closed, IssuesNoCode, NotSource, Source as Serves};
use crate::policy::TrialRule::ByForm;
use crate::policy::*;

/// Tencent Cloud.
pub static PROVIDER: Provider = Provider {
    key: "tencent",
    name: text("Tencent Cloud", "腾讯云"),
    code: text("authorization code", "备案授权码"),
    what: text(
        "It is a credential that a server makes for a filing; it points at the server's IP.",
        "由云服务器生成的备案凭证，指向该服务器的 IP。",
    ),
    regions: regions::TENCENT,
    zones: ZoneSuffix::Number,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::TENCENT),
    symptoms: symptoms::TENCENT,
};

/// First day of the provider's first statement.
const FIRST: Date = day(2018, 1, 29);
/// First day of the rules about filing directly.
const FILING: Date = day(2019, 3, 25);
/// The international FAQ on authorization codes.
const SEED: Date = day(2019, 8, 21);
/// From here on a code needs a server that meets the filing rules (tc-18908-2019-12).
const JOINED: Date = day(2019, 12, 9);
/// The undated newest copies of two pages, later than 2021-07-15.
const LATE: Date = day(2021, 7, 16);
/// The newest copy of page 243/18908 in the repository, later than 2021-08-05.
const LATE_18908: Date = day(2021, 8, 6);

// Rules common to products

/// Until Tencent's own page says so, the national rule: a service inside China is filed.
static MAINLAND: &[Statement] = &[
    both(FIRST, "regulator row 1", Mainland, &[REG_ORDER33]).until(day(2018, 10, 17)),
    both(day(2018, 10, 17), "T-CVM-04a; T-CVM-04b", Mainland, &[TC_19621_2018_10]),
    both(FILING, "T-4 Hong Kong, overseas; T-CVM-05", Mainland, &[TC_18908_2019_03]),
    both(SEED, "T-4 Hong Kong, overseas; T-CVM-06", Mainland, &[TC_FAQ_2019_08]),
    both(day(2021, 2, 3), "T-CVM-09", Mainland, &[TC_18908_2021_02]),
];

/// One's own resource; with another account's it takes a code.
static OWNER: &[Statement] = &[file(day(2021, 4, 30), "T-4 own resource", Owner, &[TC_19621_2021_04])];

static ENTERPRISE: &[Statement] = &[
    code(day(2019, 10, 19), "T-4 who may make codes", EnterpriseAccount, &[TC_19621_2019_10]),
    code(day(2020, 9, 3), "T-CVM-08", EnterpriseAccount, &[TC_19621_2020_09]),
    code(day(2021, 3, 1), "T-4 who may make codes", EnterpriseAccount, &[TC_49306_2021_03]),
];

/// An expired server cannot file; of the products sold later than CVM the first page names it with the term.
static NOT_EXPIRED_CVM: &[Statement] = &[
    both(FILING, "T-CVM-05; T-3 expiry a", NotExpired, &[TC_18908_2019_03, TC_OLDFAQ_2018_01]),
    both(SEED, "T-3 expiry a", NotExpired, &[TC_FAQ_2019_08]),
    both(day(2020, 6, 29), "T-CVM-07", NotExpired, &[TC_18908_2020_06_29]),
    both(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02]),
];
static NOT_EXPIRED_LIGHTHOUSE: &[Statement] = &[
    both(day(2020, 6, 29), "T-LH-02", NotExpired, &[TC_18908_2020_06_29]),
    both(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02]),
];
static NOT_EXPIRED: &[Statement] = &[both(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02])];
static NOT_EXPIRED_CLB: &[Statement] = &[
    file(day(2021, 2, 9), "T-CLB-01", NotExpired, &[TC_18908_2021_02]),
    file(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02]),
];
static NOT_EXPIRED_SCF: &[Statement] = &[
    file(day(2020, 6, 15), "T-SCF-01", NotExpired, &[TC_18908_2020_06_15]),
    file(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02]),
];
static NOT_EXPIRED_RUN: &[Statement] = &[
    file(day(2020, 10, 13), "T-RUN-01", NotExpired, &[TC_18908_2020_10]),
    file(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02]),
];

static REMARKS: &[Remark] = &[Remark::new(FIRST, "T-6 open question 9", Note::InternationalAccountOpen, &[])];
/// Of the five places for sites of a server.
static PLACES: &[Remark] =
    &[Remark::new(day(2021, 3, 25), "T-3 quota after deregistering", Note::SitePlaceReturns, &[TC_DEREG_2021_03])];

// CVM

static CVM_STANDING: &[Statement] = &[
    code(FIRST, "T-1 cvm; T-CVM-01", Standing(Serves), &[TC_OLDFAQ_2018_01]).until(FILING),
    both(FILING, "T-1 cvm; T-CVM-05", Standing(Serves), &[TC_18908_2019_03, TC_OLDFAQ_2018_01]),
    both(SEED, "T-1 cvm; T-CVM-06", Standing(Serves), &[TC_FAQ_2019_08]),
    both(day(2021, 2, 3), "T-1 cvm; T-CVM-09", Standing(Serves), &[TC_18908_2021_02, TC_19621_2021_02]),
    both(day(2026, 9, 2), "T-1 cvm; T-CVM-10", Standing(Serves), &[TC_18908_2026_09_02]),
];

static CVM_BILLING: &[Statement] = &[
    code(FIRST, "T-CVM-01", Subscription(ByForm), &[TC_OLDFAQ_2018_01]).until(FILING),
    code(day(2018, 8, 22), "T-CVM-02", Subscription(ByForm), &[TC_19621_2018_08]).until(FILING),
    code(day(2018, 10, 17), "T-CVM-04a; T-CVM-04b", Subscription(ByForm), &[TC_19621_2018_10]).until(FILING),
    both(FILING, "T-CVM-05; T-CVM-04a", Subscription(ByForm), &[TC_18908_2019_03, TC_19621_2018_10]),
    both(SEED, "T-CVM-06", Subscription(ByForm), &[TC_FAQ_2019_08]),
    both(day(2020, 6, 29), "T-CVM-07", Subscription(ByForm), &[TC_18908_2020_06_29]),
    both(day(2021, 2, 3), "T-CVM-09", Subscription(ByForm), &[TC_18908_2021_02, TC_19621_2021_02]),
    both(day(2021, 2, 25), "T-4 trial servers", Subscription(ByForm), &[TC_19631_2021_02]),
    both(day(2026, 9, 2), "T-CVM-10; T-1 eip alone; spot CVM", Subscription(ByForm), &[TC_18908_2026_09_02]),
];

static CVM_TERM: &[Statement] = &[
    file(FILING, "T-CVM-05", months(3), &[TC_18908_2019_03]).until(JOINED),
    both(JOINED, "T-CVM-05", months(3), &[TC_18908_2019_03, TC_18908_2019_12]).until(day(2020, 6, 29)),
    both(day(2020, 6, 29), "T-CVM-07", days(90), &[TC_18908_2020_06_29]).until(day(2021, 2, 3)),
    both(day(2020, 9, 3), "T-CVM-08", days(90), &[TC_18908_2020_09, TC_19621_2020_09]).until(day(2021, 2, 3)),
    // The seed FAQ says the same of codes, so a reader of it finds his sentence here again.
    both(day(2021, 2, 3), "T-CVM-09", months(3), &[TC_18908_2021_02, TC_19621_2021_02, TC_FAQ_2019_08]),
    both(LATE, "T-CVM-09", months(3), &[TC_19621_LATE]),
    both(day(2026, 9, 2), "T-CVM-10", months(3), &[TC_18908_2026_09_02]),
    // The code's own statements, until page 19621 takes over the filing rule.
    code(FIRST, "T-CVM-01", days(28), &[TC_OLDFAQ_2018_01]).until(day(2018, 8, 22)),
    code(day(2018, 8, 22), "T-CVM-02", months(3), &[TC_19621_2018_08]).until(day(2020, 9, 3)),
    code(day(2018, 9, 25), "T-CVM-03", months(3), &[TC_19621_2018_09]).until(day(2020, 9, 3)),
    code(day(2018, 10, 17), "T-CVM-04b", months(3), &[TC_19621_2018_10]).until(day(2020, 9, 3)),
    code(day(2019, 8, 1), "T-CVM-04b", months(3), &[TC_19621_2019_08]).until(day(2020, 9, 3)),
    code(SEED, "T-CVM-06", months(3), &[TC_FAQ_2019_08]).until(day(2020, 9, 3)),
    code(day(2018, 10, 17), "T-CVM-04a", Total(more_than(3, Month)), &[TC_19621_2018_10]).until(day(2020, 9, 3)),
    code(day(2019, 8, 1), "T-CVM-04a", Total(more_than(3, Month)), &[TC_19621_2019_08]).until(day(2020, 9, 3)),
    code(day(2019, 10, 19), "T-CVM-04a", Total(more_than(3, Month)), &[TC_19621_2019_10]).until(day(2020, 9, 3)),
    both(day(2020, 9, 3), "T-CVM-08", days_left(30), &[TC_18908_2020_09, TC_19621_2020_09]).until(day(2021, 2, 3)),
    both(day(2021, 2, 3), "T-CVM-09", months_left(1), &[TC_18908_2021_02, TC_19621_2021_02]),
    both(LATE, "T-CVM-09", months_left(1), &[TC_19621_LATE]),
    both(day(2026, 9, 2), "T-CVM-10", months_left(1), &[TC_18908_2026_09_02]),
    code(FIRST, "T-3 expiry a", NotExpired, &[TC_OLDFAQ_2018_01]).until(FILING),
];

/// Filing directly: what an EIP, a load balancer's or a shared address counts for is not said (semantics S15).
const FILE_ADDRESS: Ask = PublicAddress { passes: &[Assigned], fails: &[NoAddress], at_purchase: false };
/// The page of 2026-09-02 refuses an EIP.
const FILE_ADDRESS_NO_EIP: Ask =
    PublicAddress { passes: &[Assigned], fails: &[NoAddress, Elastic], at_purchase: false };
/// Making a code: "Assign a public IP" ticked when the server is bought, and no load balancer's address.
const CODE_ADDRESS: Ask = PublicAddress { passes: &[Assigned], fails: &[NoAddress, LoadBalancer], at_purchase: true };
const CODE_ADDRESS_NO_EIP: Ask =
    PublicAddress { passes: &[Assigned], fails: &[NoAddress, LoadBalancer, Elastic], at_purchase: true };

static CVM_ADDRESS: &[Statement] = &[
    file(FILING, "T-CVM-05", FILE_ADDRESS, &[TC_18908_2019_03]).until(JOINED),
    both(JOINED, "T-CVM-05", FILE_ADDRESS, &[TC_18908_2019_03, TC_18908_2019_12]),
    both(day(2020, 6, 29), "T-CVM-07", FILE_ADDRESS, &[TC_18908_2020_06_29]),
    both(day(2021, 2, 3), "T-CVM-09", FILE_ADDRESS, &[TC_18908_2021_02]),
    both(day(2026, 9, 2), "T-CVM-10", FILE_ADDRESS_NO_EIP, &[TC_18908_2026_09_02]),
    code(FIRST, "T-CVM-01", CODE_ADDRESS, &[TC_OLDFAQ_2018_01]),
    code(day(2018, 10, 17), "T-CVM-04a", CODE_ADDRESS, &[TC_19621_2018_10]),
    code(SEED, "T-CVM-06", CODE_ADDRESS, &[TC_FAQ_2019_08]),
    code(day(2020, 9, 3), "T-CVM-08", CODE_ADDRESS, &[TC_19621_2020_09]),
    code(day(2021, 2, 3), "T-CVM-09", CODE_ADDRESS, &[TC_19621_2021_02]),
    code(LATE, "T-CVM-09", CODE_ADDRESS, &[TC_19621_LATE]),
    code(day(2026, 9, 2), "T-CVM-10", CODE_ADDRESS_NO_EIP, &[TC_18908_2026_09_02]),
    file(FILING, "T-CVM-05", Bandwidth, &[TC_18908_2019_03]).until(JOINED),
    both(JOINED, "T-CVM-05", Bandwidth, &[TC_18908_2019_03, TC_18908_2019_12]),
    both(day(2020, 6, 29), "T-CVM-07", Bandwidth, &[TC_18908_2020_06_29]),
    both(day(2021, 2, 3), "T-CVM-09", Bandwidth, &[TC_18908_2021_02]),
    both(day(2026, 9, 2), "T-CVM-10", Bandwidth, &[TC_18908_2026_09_02]),
];

static CVM_QUOTA: &[Statement] = &[
    code(FIRST, "T-3 per server; T-CVM-01", Quota(Codes, Fixed(5)), &[TC_OLDFAQ_2018_01]),
    code(day(2018, 10, 17), "T-CVM-04a", Quota(Codes, Fixed(5)), &[TC_19621_2018_10]),
    code(SEED, "T-3 per server; T-CVM-06", Quota(Codes, Fixed(5)), &[TC_FAQ_2019_08]),
    code(LATE, "T-3 per server", Quota(Codes, Fixed(5)), &[TC_19621_LATE]),
    file(FILING, "T-CVM-05", Quota(Sites, Unpublished), &[TC_18908_2019_03]).until(day(2020, 6, 29)),
    file(day(2020, 6, 29), "T-1 cvm", Quota(Sites, Fixed(5)), &[TC_18908_2020_06_29]),
    file(day(2021, 3, 10), "T-1 cvm", Quota(Sites, Fixed(5)), &[TC_19621_2021_03]),
    file(day(2021, 3, 25), "T-3 quota after deregistering", Quota(Sites, Fixed(5)), &[TC_DEREG_2021_03]),
];

// Lighthouse

static LIGHTHOUSE_STANDING: &[Statement] = &[
    file(day(2020, 6, 29), "T-1 lighthouse; T-LH-02", Standing(Serves), &[TC_18908_2020_06_29]),
    file(day(2021, 4, 7), "T-1 lighthouse; T-LH-03b", Standing(Serves), &[TC_LH_FILING_2021_04]),
    file(LATE_18908, "T-1 lighthouse; T-LH-03a", Standing(Serves), &[TC_18908_2021_08]),
    file(day(2026, 9, 23), "T-1 lighthouse; T-LH-05a", Standing(Serves), &[TC_18908_2026_09_23]),
    code(day(2020, 7, 2), "T-1 lighthouse; T-LH-02", Standing(NotSource), &[TC_18908_2020_07_02]),
    code(day(2021, 4, 23), "T-1 lighthouse; T-LH-03b", Standing(NotSource), &[TC_LH_44376_2021_04]),
    code(LATE_18908, "T-1 lighthouse; T-LH-03a", Standing(NotSource), &[TC_18908_2021_08]),
    code(day(2021, 11, 23), "T-1 lighthouse; T-LH-04", Standing(Serves), &[TC_LH_44376_2021_11, TC_LH_FILING_LATE]),
];

static LIGHTHOUSE_BILLING: &[Statement] = &[
    both(day(2020, 6, 29), "T-LH-01; T-LH-02", Subscription(ByForm), &[TC_18908_2020_06_29]),
    both(day(2021, 2, 25), "T-4 trial servers", Subscription(ByForm), &[TC_19631_2021_02]),
];

static LIGHTHOUSE_TERM: &[Statement] = &[
    // The first text of 2020-06-29, replaced by the second of the same day: history, never in force.
    both(day(2020, 6, 29), "T-LH-01", months(3), &[TC_18908_2020_06_29]).until(day(2020, 6, 29)),
    both(day(2021, 2, 3), "T-LH-03a", months(3), &[TC_18908_2021_02]),
    both(LATE_18908, "T-LH-03a", months(3), &[TC_18908_2021_08]),
    both(day(2026, 9, 23), "T-LH-05a", months(3), &[TC_18908_2026_09_23]),
    both(day(2020, 6, 29), "T-LH-02", days(90), &[TC_18908_2020_06_29]).until(day(2021, 2, 3)),
    both(day(2020, 7, 2), "T-LH-02", days(90), &[TC_18908_2020_07_02]).until(day(2021, 2, 3)),
    both(day(2021, 4, 7), "T-LH-03b", days(90), &[TC_LH_FILING_2021_04]),
    both(day(2021, 4, 8), "T-LH-03b", days(90), &[TC_LH_FILING_LATE]),
    both(day(2026, 9, 23), "T-LH-05b", days(90), &[TC_LH_45756_2026_09]),
    both(day(2020, 6, 29), "T-LH-01", months_left(1), &[TC_18908_2020_06_29]).until(day(2020, 6, 29)),
    both(day(2021, 2, 3), "T-LH-03a", months_left(1), &[TC_18908_2021_02]),
    both(LATE_18908, "T-LH-03a", months_left(1), &[TC_18908_2021_08]),
    both(day(2026, 9, 23), "T-LH-05a", months_left(1), &[TC_18908_2026_09_23]),
    both(day(2020, 6, 29), "T-LH-02", days_left(30), &[TC_18908_2020_06_29]).until(day(2021, 2, 3)),
    both(day(2020, 7, 2), "T-LH-02", days_left(30), &[TC_18908_2020_07_02]).until(day(2021, 2, 3)),
    both(day(2021, 4, 7), "T-LH-03b", days_left(30), &[TC_LH_FILING_2021_04]),
    both(day(2021, 4, 8), "T-LH-03b", days_left(30), &[TC_LH_FILING_LATE]),
    both(day(2026, 9, 23), "T-LH-05b", days_left(30), &[TC_LH_45756_2026_09]),
];

static LIGHTHOUSE_QUOTA: &[Statement] = &[
    code(day(2021, 11, 23), "T-LH-04", Quota(Codes, Fixed(2)), &[TC_LH_44376_2021_11, TC_LH_FILING_LATE]),
    file(day(2020, 6, 29), "T-1 lighthouse", Quota(Sites, Fixed(5)), &[TC_18908_2020_06_29]),
    file(day(2021, 4, 23), "T-1 lighthouse", Quota(Sites, Fixed(5)), &[TC_LH_44376_2021_04]),
    code(day(2021, 11, 23), "T-LH-04", EnterpriseAccount, &[TC_LH_44376_2021_11, TC_LH_FILING_LATE]),
];

// CLB

static CLB: &[Statement] = &[
    code(FIRST, "T-1 clb; T-CVM-01", Standing(IssuesNoCode), &[TC_OLDFAQ_2018_01]),
    code(SEED, "T-1 clb; T-CVM-06", Standing(IssuesNoCode), &[TC_FAQ_2019_08]),
    file(day(2021, 2, 9), "T-1 clb; T-CLB-01", Standing(Serves), &[TC_18908_2021_02]),
];
static CLB_BOUND: &[Statement] = &[file(day(2021, 2, 9), "T-CLB-01", BoundInstance, &[TC_18908_2021_02])];

// Serverless resource pack

static SCF_PACK: &[Statement] = &[
    code(day(2020, 6, 15), "T-1 scf-pack; T-SCF-01", Standing(IssuesNoCode), &[TC_18908_2020_06_15]),
    code(day(2020, 8, 28), "T-SCF-01b", Standing(IssuesNoCode), &[TC_18908_2020_08]),
    code(day(2021, 4, 27), "T-SCF-02", Standing(IssuesNoCode), &[TC_SCF_45477_2021_04]),
    file(day(2020, 6, 15), "T-1 scf-pack; T-SCF-01", Standing(Serves), &[TC_18908_2020_06_15]),
    file(day(2020, 8, 28), "T-SCF-01b", Standing(Serves), &[TC_18908_2020_08]),
    file(day(2021, 4, 27), "T-SCF-02", Standing(Serves), &[TC_SCF_45477_2021_04]),
    file(day(2026, 9, 23), "T-1 scf-pack", Standing(Serves), &[TC_18908_2026_09_23]),
];
static SCF_PACK_RULES: &[Statement] = &[file(day(2021, 4, 27), "T-SCF-02", Variant(&[0]), &[TC_SCF_45477_2021_04])];
static SCF_PACK_ACCOUNT: &[Statement] = &[
    file(day(2020, 6, 15), "T-SCF-01", Quota(AccountSites, Fixed(2)), &[TC_18908_2020_06_15]),
    file(day(2020, 8, 28), "T-SCF-01b", Quota(AccountSites, Fixed(2)), &[TC_18908_2020_08]),
    file(day(2021, 4, 27), "T-SCF-02", Quota(AccountSites, Fixed(2)), &[TC_SCF_45477_2021_04]),
    file(day(2020, 6, 15), "T-SCF-01", EnterpriseAccount, &[TC_18908_2020_06_15]).until(day(2020, 8, 28)),
    file(day(2020, 6, 15), "T-SCF-01", Organization, &[TC_18908_2020_06_15]).until(day(2020, 8, 28)),
];

// CloudBase Run pack

static RUN_PACK: &[Statement] = &[
    file(day(2020, 10, 13), "T-1 cloudbase-run-pack; T-RUN-01", Standing(Serves), &[TC_18908_2020_10])
        .until(day(2021, 8, 5)),
    file(day(2021, 8, 5), "T-1 cloudbase-run-pack; T-RUN-03", Standing(Closed), &[TC_18908_2021_08]),
];
static RUN_PACK_TERM: &[Statement] = &[
    file(day(2020, 10, 13), "T-RUN-01", months(3), &[TC_18908_2020_10]).until(day(2020, 10, 28)),
    file(day(2020, 10, 28), "T-RUN-02", days_left(90), &[TC_18908_2020_10]).until(day(2021, 2, 3)),
    file(day(2021, 2, 3), "T-RUN-02", months_left(3), &[TC_18908_2021_02]).until(day(2021, 8, 5)),
];
static RUN_PACK_QUOTA: &[Statement] =
    &[file(day(2020, 10, 13), "T-RUN-01", Quota(Sites, Fixed(2)), &[TC_18908_2020_10]).until(day(2021, 8, 5))];

// CloudBase environment: all disputed (semantics S22)

/// T-CB-04 replaces T-CB-02 on the same page.
const CB_04: Date = day(2026, 9, 22);
/// T-CB-05 names CloudBase again.
const CB_05: Date = day(2026, 9, 23);
/// T-CB-03 is dated by its month: in force from the month's last day.
const CB_03: Date = day(2026, 9, 30);
/// Every variant that is sold, "personal or higher".
const PERSONAL_OR_HIGHER: Ask = Variant(&[0, 1, 2]);
const OVER_SIX_LEFT: Ask = Left(more_than(6, Month));

static CLOUDBASE: &[Statement] = &[
    file(day(2026, 7, 19), "T-1 cloudbase-env; T-CB-02", Standing(Serves), &[TC_CB_128405_2026_07]).until(CB_04),
    file(CB_05, "T-CB-05", Standing(Serves), &[TC_18908_2026_09_23]),
    file(READ, "T-CB-01", Standing(Serves), &[TC_CB_FAQ_ND]),
    file(CB_04, "T-CB-04", Standing(NotSource), &[TC_CB_128405_2026_09]),
];
static CLOUDBASE_RULES: &[Statement] = &[
    file(day(2026, 7, 19), "T-CB-02", NotTrial, &[TC_CB_128405_2026_07]).until(CB_04),
    file(CB_03, "T-CB-03", NotTrial, &[TC_CB_API_2026_09]),
    file(READ, "T-CB-01", NotTrial, &[TC_CB_FAQ_ND]),
    file(day(2026, 7, 19), "T-CB-02", PERSONAL_OR_HIGHER, &[TC_CB_128405_2026_07]).until(CB_04),
    file(CB_03, "T-CB-03", PERSONAL_OR_HIGHER, &[TC_CB_API_2026_09]),
    file(READ, "T-CB-01", PERSONAL_OR_HIGHER, &[TC_CB_FAQ_ND]),
    file(CB_03, "T-CB-05", NoCondition(RuleId::Variant), &[TC_18908_2026_09_23]),
    file(day(2026, 7, 19), "T-CB-02", OVER_SIX_LEFT, &[TC_CB_128405_2026_07]).until(CB_04),
    file(CB_03, "T-CB-03", OVER_SIX_LEFT, &[TC_CB_API_2026_09]),
    file(READ, "T-CB-01", OVER_SIX_LEFT, &[TC_CB_FAQ_ND]),
    file(READ, "T-CB-01", months_left(6), &[TC_CB_FAQ_ND]),
    file(CB_03, "T-CB-05", NoCondition(RuleId::TimeLeft), &[TC_18908_2026_09_23]),
];
static CLOUDBASE_FIXED_IP: &[Statement] = &[
    file(day(2026, 7, 19), "T-CB-02", FixedIp, &[TC_CB_128405_2026_07]).until(CB_04),
    file(CB_03, "T-CB-03", FixedIp, &[TC_CB_API_2026_09]),
    file(READ, "T-CB-01", FixedIp, &[TC_CB_FAQ_ND]),
    file(CB_03, "T-CB-05", NoCondition(RuleId::FixedIp), &[TC_18908_2026_09_23]),
];
static CLOUDBASE_REMARKS: &[Remark] =
    &[Remark::new(day(2026, 7, 19), "T-CB-02", Note::FixedIpNeedsStandard, &[TC_CB_STATICIP_2026_07])];

// Website builder

static WEBSITE_BUILDER: &[Statement] =
    &[both(day(2021, 3, 4), "T-1 website-builder", Standing(Serves), &[TC_WDS_2021_03])];
static WEBSITE_BUILDER_RULES: &[Statement] =
    &[both(day(2021, 3, 4), "T-1 website-builder", Variant(&[0]), &[TC_WDS_2021_03])];
/// One site, by its code or directly.
static WEBSITE_BUILDER_QUOTA: &[Statement] =
    &[both(day(2021, 3, 4), "T-1 website-builder", Quota(CodesPlusSites, Fixed(1)), &[TC_WDS_2021_03])];

// A code received from another account

static RECEIVED_CODE: &[Statement] = &[
    file(day(2021, 3, 1), "T-1 code from another account", Standing(Serves), &[TC_49306_2021_03]),
    file(day(2021, 4, 30), "T-1 code from another account", Standing(Serves), &[TC_19621_2021_04]),
];
static RECEIVED_CODE_QUOTA: &[Statement] = &[
    file(day(2021, 3, 1), "T-1 code from another account", Quota(Sites, Fixed(1)), &[TC_49306_2021_03]),
    file(day(2021, 4, 30), "T-1 code from another account", Quota(Sites, Fixed(1)), &[TC_19621_2021_04]),
];

// Products that cannot

static CDN: &[Statement] = &[
    code(day(2021, 5, 19), "T-1 cdn", Standing(IssuesNoCode), &[TC_19630_2021_05]),
    file(day(2021, 5, 19), "T-1 cdn", Standing(NotSource), &[TC_19630_2021_05]),
];
static EDGEONE: &[Statement] = &[both(
    day(2026, 9, 23),
    "T-1 edgeone, edgeone-pages",
    Standing(NotSource),
    &[TC_EO_110835_2026_09, TC_18908_2026_09_23],
)];
static COS: &[Statement] = &[both(day(2026, 9, 23), "T-1 cos", Standing(NotSource), &[TC_18908_2026_09_23])];
static EIP: &[Statement] =
    &[both(day(2026, 9, 2), "T-1 eip alone; spot CVM", Standing(NotSource), &[TC_18908_2026_09_02])];

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

static COMMON_REMARKS: &[&[Remark]] = &[REMARKS];
static SERVER_REMARKS: &[&[Remark]] = &[PLACES, REMARKS];

static PRODUCTS: &[Product] = &[
    Product {
        remarks: SERVER_REMARKS,
        ..product(
            "cvm",
            text("Cloud Virtual Machine (CVM)", "云服务器 CVM"),
            &[
                MAINLAND,
                CVM_STANDING,
                OWNER,
                CVM_BILLING,
                CVM_TERM,
                NOT_EXPIRED_CVM,
                CVM_ADDRESS,
                CVM_QUOTA,
                ENTERPRISE,
            ],
        )
    },
    Product {
        remarks: SERVER_REMARKS,
        ..product(
            "lighthouse",
            text("Lighthouse", "轻量应用服务器 Lighthouse"),
            &[
                MAINLAND,
                LIGHTHOUSE_STANDING,
                OWNER,
                LIGHTHOUSE_BILLING,
                LIGHTHOUSE_TERM,
                NOT_EXPIRED_LIGHTHOUSE,
                LIGHTHOUSE_QUOTA,
            ],
        )
    },
    // It stands before a server, which is what is bought.
    Product {
        sold: Sold::No,
        ..product(
            "clb",
            text("Cloud Load Balancer (CLB)", "负载均衡 CLB"),
            &[MAINLAND, CLB, OWNER, NOT_EXPIRED_CLB, CLB_BOUND],
        )
    },
    Product {
        provider: &PROVIDER,
        key: "scf-pack",
        name: text("Serverless resource pack (SCF)", "云函数 SCF 资源包"),
        variants: &[
            VariantName {
                key: "standard", name: text("50 million calls and 400,000 GBs", "5000万次调用和40万 GBs")
            },
            VariantName { key: "other", name: text("another size", "其他规格") },
        ],
        sold: Sold::ForAnyTerm,
        statements: &[MAINLAND, SCF_PACK, OWNER, SCF_PACK_RULES, NOT_EXPIRED_SCF, SCF_PACK_ACCOUNT],
        remarks: COMMON_REMARKS,
    },
    product(
        "cloudbase-run-pack",
        text("CloudBase Run pack", "云托管资源包"),
        &[MAINLAND, RUN_PACK, OWNER, RUN_PACK_TERM, NOT_EXPIRED_RUN, RUN_PACK_QUOTA],
    ),
    Product {
        provider: &PROVIDER,
        key: "cloudbase-env",
        name: text("CloudBase environment", "云开发 CloudBase 环境"),
        variants: &[
            VariantName { key: "personal", name: text("personal plan", "个人版") },
            VariantName { key: "standard", name: text("standard plan", "标准版") },
            VariantName { key: "higher", name: text("higher plan", "更高版本") },
        ],
        sold: Sold::ForAnyTerm,
        statements: &[MAINLAND, CLOUDBASE, OWNER, CLOUDBASE_RULES, NOT_EXPIRED, CLOUDBASE_FIXED_IP],
        remarks: &[CLOUDBASE_REMARKS, REMARKS],
    },
    Product {
        provider: &PROVIDER,
        key: "website-builder",
        name: text("Website builder", "网站建设"),
        variants: &[
            VariantName { key: "paid", name: text("paid edition", "付费版") },
            VariantName { key: "trial", name: text("trial edition", "体验版") },
        ],
        sold: Sold::ForItsOwnSite,
        statements: &[
            MAINLAND,
            WEBSITE_BUILDER,
            OWNER,
            WEBSITE_BUILDER_RULES,
            NOT_EXPIRED,
            WEBSITE_BUILDER_QUOTA,
            ENTERPRISE,
        ],
        remarks: COMMON_REMARKS,
    },
    product("enterprise-mail", text("Enterprise mail", "企业邮箱"), &[MAINLAND]),
    product("cdn", text("CDN", "内容分发网络 CDN"), &[CDN]),
    product("edgeone", text("EdgeOne", "边缘安全加速平台 EdgeOne"), &[EDGEONE]),
    product("edgeone-pages", text("EdgeOne Pages", "EdgeOne Pages"), &[EDGEONE]),
    product("cos", text("Cloud Object Storage (COS)", "对象存储 COS"), &[MAINLAND, COS]),
    product("eip", text("Elastic IP (EIP) alone", "单独的弹性公网 IP（EIP）"), &[MAINLAND, EIP]),
    // Codes are not for sale.
    Product {
        sold: Sold::No,
        ..product(
            "received-code",
            text("Code from another account", "其他账号提供的备案授权码"),
            &[MAINLAND, RECEIVED_CODE, RECEIVED_CODE_QUOTA],
        )
    },
    product("nat", text("NAT Gateway", "NAT 网关"), &[MAINLAND]),
    product("tke", text("Tencent Kubernetes Engine (TKE)", "容器服务 TKE"), &[MAINLAND]),
    product("iot", text("IoT products", "物联网产品"), &[MAINLAND]),
];
