//! JD Cloud (京东云): the filing authorization code (备案授权码), by two undated pages.

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions};
use crate::instance::Unit::Month;
use crate::policy::Ask::*;
use crate::policy::Counts::{Codes, Sites};
use crate::policy::Limit::Unpublished;
use crate::policy::Standing::Source as Serves;
use crate::policy::TrialRule::ByForm;
use crate::policy::*;

/// JD Cloud.
pub static PROVIDER: Provider = Provider {
    key: "jd",
    name: text("JD Cloud", "京东云"),
    code: text("authorization code", "备案授权码"),
    what: text("", ""),
    regions: regions::JD,
    zones: ZoneSuffix::None,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::JD),
    symptoms: &[],
};

/// No page read says so: the national rule, a service inside China is filed.
static MAINLAND: &[Statement] = &[both(READ, "regulator row 1", Mainland, &[REG_ORDER33])];

static VM: &[Statement] = &[
    both(READ, "J-01", Standing(Serves), &[JD_VM_FAQ_ND]),
    both(READ, "J-01", Subscription(ByForm), &[JD_VM_FAQ_ND]),
    // 3 个月以上: exactly three months is borderline (semantics S13).
    both(READ, "J-01", Term(Bound { op: Op::AtLeastOrMore, n: 3, unit: Month }), &[JD_VM_FAQ_ND]),
    both(READ, "J-01", NotExpired, &[JD_VM_FAQ_ND]),
    code(READ, "J-01", Quota(Codes, Unpublished), &[JD_VM_FAQ_ND]),
    file(READ, "J-01", Quota(Sites, Unpublished), &[JD_VM_FAQ_ND]),
];

/// The page speaks of codes only.
static SITE_BUILDER: &[Statement] = &[
    code(READ, "J-02", Standing(Serves), &[JD_SITE_ND]),
    code(READ, "J-02", Variant(&[0]), &[JD_SITE_ND]),
    code(READ, "J-02", Total(at_least(12, Month)), &[JD_SITE_ND]),
    code(READ, "J-02", NotExpired, &[JD_SITE_ND]),
    code(READ, "J-02", Quota(Codes, Unpublished), &[JD_SITE_ND]),
];

static PRODUCTS: &[Product] = &[
    Product {
        provider: &PROVIDER,
        key: "vm",
        name: text("Virtual machine", "云主机"),
        variants: &[],
        sold: Sold::ForAnyTerm,
        statements: &[MAINLAND, VM],
        remarks: &[],
    },
    Product {
        provider: &PROVIDER,
        key: "site-builder",
        name: text("Site builder", "建站产品"),
        variants: &[
            VariantName { key: "paid", name: text("paid edition", "付费版") },
            VariantName { key: "trial", name: text("trial edition", "试用版") },
        ],
        sold: Sold::ForItsOwnSite,
        statements: &[MAINLAND, SITE_BUILDER],
        remarks: &[],
    },
];
