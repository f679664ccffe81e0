//! Baidu AI Cloud (百度智能云): the operation code (备案操作码). Provinces ask for different lengths, so no length decides, and
//! no page lists the products (semantics S23).

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions};
use crate::instance::Unit::Day;
use crate::policy::Ask::*;
use crate::policy::Counts::{Codes, Sites};
use crate::policy::Limit::Unpublished;
use crate::policy::Standing::Source as Serves;
use crate::policy::*;

/// Baidu AI Cloud.
pub static PROVIDER: Provider = Provider {
    key: "baidu",
    name: text("Baidu AI Cloud", "百度智能云"),
    code: text("operation code", "备案操作码"),
    what: text(
        "It is made from the filing quota of a product instance and points at that instance's IP.",
        "由产品实例的备案名额生成，指向该实例的 IP。",
    ),
    regions: regions::BAIDU,
    zones: ZoneSuffix::None,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::BAIDU),
    symptoms: &[],
};

static ANY: &[Statement] = &[
    // No page read says so: the national rule, a service inside China is filed.
    both(READ, "regulator row 1", Mainland, &[REG_ORDER33]),
    both(READ, "B-01", Standing(Serves), &[BD_TERM_ND]),
    both(READ, "B-01", Provincial(more_than(90, Day)), &[BD_TERM_ND]),
    both(READ, "B-2 expiry", NotExpired, &[BD_CODE_STATE_ND]),
    code(READ, "B-2 buying a code", Quota(Codes, Unpublished), &[BD_TERM_ND]),
    file(READ, "B-2 buying a code", Quota(Sites, Unpublished), &[BD_TERM_ND]),
];
static REMARKS: &[Remark] = &[Remark::new(READ, "B-01", Note::ProvinceMayDiffer, &[BD_TERM_ND])];

static PRODUCTS: &[Product] = &[Product {
    provider: &PROVIDER,
    key: "any",
    name: text("any product with filing quota", "有备案名额的产品"),
    variants: &[],
    sold: Sold::ForAnyTerm,
    statements: &[ANY],
    remarks: &[REMARKS],
}];
