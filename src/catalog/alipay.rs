//! Alipay Cloud (支付宝云), sold through uniCloud of DCloud: a small spend gives one code, which works only in the filing
//! system of Alibaba Cloud. How much is not published (semantics S23).

use super::codes;
use super::shorthand::*;
use super::sources::*;
use crate::instance::Date;
use crate::policy::Ask::*;
use crate::policy::Counts::Codes;
use crate::policy::Limit::Fixed;
use crate::policy::Standing::{CodeOnly, Source as Serves};
use crate::policy::*;

/// Alipay Cloud.
pub static PROVIDER: Provider = Provider {
    key: "alipay",
    name: text("Alipay Cloud", "支付宝云"),
    code: text("service identification number", "备案服务码"),
    what: text("It is a code of Alibaba Cloud's filing system.", "阿里云备案系统的备案码。"),
    regions: Regions::NONE,
    zones: ZoneSuffix::None,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::ALIPAY),
    symptoms: &[],
};

/// The page is of 2023-11 or later: a month counts from its last day (semantics S9).
const FIRST: Date = Date::ymd(2023, 11, 30);
const SDK: Date = Date::ymd(2024, 11, 22);

static SPACE: &[Statement] = &[
    // No page read says so: the national rule, a service inside China is filed.
    both(FIRST, "regulator row 1", Mainland, &[REG_ORDER33]),
    code(FIRST, "P-01", Standing(Serves), &[AP_UNICLOUD_ND]),
    code(SDK, "P-2 API", Standing(Serves), &[AP_SDK_2024_11]),
    file(FIRST, "P-01", Standing(CodeOnly), &[AP_UNICLOUD_ND]),
    code(FIRST, "P-01", NotExpired, &[AP_UNICLOUD_ND]),
    code(SDK, "P-2 states", NotExpired, &[AP_SDK_2024_11]),
    code(FIRST, "P-01", SomeAmount, &[AP_UNICLOUD_ND]),
    code(FIRST, "P-01", Quota(Codes, Fixed(1)), &[AP_UNICLOUD_ND]),
];

static PRODUCTS: &[Product] = &[Product {
    provider: &PROVIDER,
    key: "unicloud-space",
    name: text("uniCloud space on Alipay Cloud", "支付宝云 uniCloud 服务空间"),
    variants: &[],
    sold: Sold::ForAnyTerm,
    statements: &[SPACE],
    remarks: &[],
}];
