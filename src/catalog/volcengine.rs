//! Volcengine (火山引擎): the filing authorization code (备案授权码). All that is known is second-hand: the FAQ of a sister
//! product, which names the pages.

use super::shorthand::*;
use super::sources::*;
use super::{codes, regions};
use crate::instance::Date;
use crate::instance::PublicIp::{Assigned, Elastic, None as NoAddress};
use crate::instance::Unit::{Hour, Month};
use crate::policy::Ask::*;
use crate::policy::Counts::CodesPlusSites;
use crate::policy::Limit::Fixed;
use crate::policy::Standing::Source as Serves;
use crate::policy::TrialRule::ByForm;
use crate::policy::*;

/// Volcengine.
pub static PROVIDER: Provider = Provider {
    key: "volcengine",
    name: text("Volcengine", "火山引擎"),
    code: text("authorization code", "备案授权码"),
    what: text("", ""),
    regions: regions::VOLCENGINE,
    zones: ZoneSuffix::None,
    any_product: false,
    products: PRODUCTS,
    issued: Some(&codes::VOLCENGINE),
    symptoms: &[],
};

/// The day on which the FAQ was read.
const READ: Date = Date::ymd(2026, 5, 4);

static ECS: &[Statement] = &[
    // No page read says so: the national rule, a service inside China is filed.
    both(READ, "regulator row 1", Mainland, &[REG_ORDER33]),
    both(READ, "V-01", Standing(Serves), &[VC_FAQ_2026_05]),
    both(READ, "V-01", Subscription(ByForm), &[VC_FAQ_2026_05]),
    both(READ, "V-01", Total(more_than(3, Month)), &[VC_FAQ_2026_05]),
    both(READ, "V-01", Left(more_than(24, Hour)), &[VC_FAQ_2026_05]),
    both(READ, "V-01", NotExpired, &[VC_FAQ_2026_05]),
    both(
        READ,
        "V-01",
        PublicAddress { passes: &[Assigned, Elastic], fails: &[NoAddress], at_purchase: false },
        &[VC_FAQ_2026_05],
    ),
    both(READ, "V-01", Quota(CodesPlusSites, Fixed(5)), &[VC_FAQ_2026_05]),
];

static PRODUCTS: &[Product] = &[Product {
    provider: &PROVIDER,
    key: "ecs",
    name: text("Cloud server (ECS)", "云服务器 ECS"),
    variants: &[],
    sold: Sold::ForAnyTerm,
    statements: &[ECS],
    remarks: &[],
}];
