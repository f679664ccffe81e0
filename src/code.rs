//! The life of a filing code that was issued: may it be used for this filing? An issued code is judged like a product, by
//! the dated statements of its provider (section 3 of the sheets); what no page states is not covered.

use crate::check::check;
use crate::instance::{Date, Instance, Stage};
use crate::policy::Provider;
use crate::verdict::{Outcome, Verdict};

/// Whether a code that the provider issued may be used for a filing, by the rules of the day: the verdict's answer about
/// filing. `None` where nothing was published about the provider's codes.
///
/// The facts are those of the code ([`Fact::of_code`](crate::instance::Fact::of_code)), with `expires_on` and `state` of the
/// instance that made it.
pub fn check_code(provider: &'static Provider, code: &Instance, day: Date) -> Option<Verdict> {
    let product = provider.issued?;
    // Whether a code gives a code is not asked.
    Some(Verdict { code: Outcome::NotCovered, ..check(product, &issued(code), day) })
}

/// A code exists already, so nothing is assumed of it.
pub(crate) fn issued(code: &Instance) -> Instance {
    Instance { stage: Some(Stage::Owned), ..*code }
}
