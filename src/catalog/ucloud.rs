//! UCloud (优刻得): filing directly with a cloud host and its public IP. There has been no code since 2019-10-28. The as-of
//! date is the day on which the filing is submitted (semantics S23).

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions, symptoms};
use crate::instance::Date;
use crate::instance::Unit::Month;
use crate::policy::Ask::*;
use crate::policy::Counts::{AccountSites, Sites};
use crate::policy::Limit::{ByAccountKind, Fixed};
use crate::policy::Standing::{IssuesNoCode, Source as Serves};
use crate::policy::*;

/// UCloud.
pub static PROVIDER: Provider = Provider {
    key: "ucloud",
    name: text("UCloud", "优刻得 UCloud"),
    code: text("authorization code", "备案授权码"),
    what: text("", ""),
    regions: regions::UCLOUD,
    zones: ZoneSuffix::None,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::UCLOUD),
    symptoms: symptoms::UCLOUD,
};

/// Codes end, and with them begins what we know.
const NO_CODE: Date = day(2019, 10, 28);
const U_01: Date = day(2019, 10, 29);
const U_02: Date = day(2021, 8, 18);
const U_03: Date = day(2022, 1, 24);
/// The counts of U-03 came later than its page.
const U_03_COUNTS: Date = day(2022, 2, 15);
const U_04: Date = day(2026, 3, 1);

static MAINLAND: &[Statement] = &[
    both(NO_CODE, "U-01", Mainland, &[UC_LIMITS_2019_10]),
    both(U_02, "U-02", Mainland, &[UC_LIMITS_2021_08]),
    both(U_03, "U-03", Mainland, &[UC_LIMITS_2022_01]),
    both(U_04, "U-04", Mainland, &[UC_LIMITS_2026_02]),
];

static UHOST: &[Statement] = &[
    code(NO_CODE, "U-1 no code", Standing(IssuesNoCode), &[UC_LIMITS_2019_10]),
    file(U_01, "U-01", Standing(Serves), &[UC_LIMITS_2019_10]),
    file(U_02, "U-02", Standing(Serves), &[UC_LIMITS_2021_08]),
    file(U_03, "U-03", Standing(Serves), &[UC_LIMITS_2022_01]),
    file(U_04, "U-04", Standing(Serves), &[UC_LIMITS_2026_02]),
];

static TERM: &[Statement] = &[
    file(U_01, "U-01", Term(at_least(3, Month)), &[UC_LIMITS_2019_10]).until(U_02),
    file(U_02, "U-02", months_left(3), &[UC_LIMITS_2021_08]),
    file(U_03, "U-03", months_left(3), &[UC_LIMITS_2022_01]),
    file(U_04, "U-04", months_left(3), &[UC_LIMITS_2026_02]),
    file(U_01, "U-01", NotExpired, &[UC_LIMITS_2019_10]),
    file(U_02, "U-02", NotExpired, &[UC_LIMITS_2021_08]),
];

/// First so many a public IP, then so many an account, then so many a host; a personal account keeps its own limit.
static QUOTA: &[Statement] = &[
    file(U_01, "U-01", Quota(Sites, Fixed(15)), &[UC_LIMITS_2019_10]).until(U_03_COUNTS),
    file(U_02, "U-02", Quota(Sites, Fixed(15)), &[UC_LIMITS_2021_08]).until(U_03_COUNTS),
    file(U_04, "U-04", Quota(Sites, Fixed(5)), &[UC_LIMITS_2026_02, UC_NOTICE28_2026_02]),
    file(
        U_03_COUNTS,
        "U-03",
        Quota(AccountSites, ByAccountKind { personal: 5, enterprise: Some(10) }),
        &[UC_LIMITS_2022_01, UC_NOTICE20_2022_02],
    )
    .until(U_04),
    file(
        U_04,
        "U-04",
        Quota(AccountSites, ByAccountKind { personal: 5, enterprise: None }),
        &[UC_LIMITS_2026_02, UC_NOTICE28_2026_02],
    ),
];

static REMARKS: &[Remark] = &[Remark::new(U_04, "U cancelling", Note::CodeStaysUsed, &[UC_LIMITS_2026_02])];

static PRODUCTS: &[Product] = &[Product {
    provider: &PROVIDER,
    key: "uhost",
    name: text("Cloud host with EIP (UHost)", "云主机 UHost（含 EIP）"),
    variants: &[],
    // With three months to the day it qualifies on the day of buying alone; U-03 tells those who pay by the month to take more.
    sold: Sold::ForMoreThanThreeMonths,
    statements: &[MAINLAND, UHOST, TERM, QUOTA],
    remarks: &[REMARKS],
}];
