//! What to buy of a product for a number of websites and Apps: how many instances, for how many months, and how many codes and places
//! for direct filing that gives.

use crate::check::run;
use crate::edition::Edition;
use crate::instance::{AccountKind, AccountSite, Count, Date, EntityKind, Instance, Variant};
use crate::offer::{Offer, offer};
use crate::policy::{Ask, Counts, Limit, Questions, Sold};
use crate::verdict::Outcome;

/// What is to be filed, and by whom.
#[derive(Clone, Copy, Debug)]
pub struct Need {
    /// Websites and Apps: each takes a place of its own, also where an App shares the domain of a site.
    pub sites: u32,
    /// By which ways: with codes, directly, or with both.
    pub by: Questions,
    /// The account and whoever files; the region, if it matters.
    pub buyer: Instance,
}

/// What to buy.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Purchase {
    /// How many instances.
    pub instances: u32,
    /// Months to buy of each; 0 where no rule asks for a length.
    pub months: u32,
    /// The ways by which they serve.
    pub by: Questions,
    /// Codes that they give together.
    pub codes: u32,
    /// Sites that can be filed directly with them together.
    pub direct: u32,
    /// Sites that can be filed with them in all: where both ways draw on one count, fewer than codes and direct places together.
    pub places: u32,
    /// What to choose for each, with the account as given or as it must be: what is eligible by `check` on that day.
    pub instance: Instance,
}

/// The least to buy of the edition's product; `None` where it is not for sale or does not serve, or not for so many.
pub fn purchase(edition: &Edition, need: &Need, as_of: Date) -> Option<Purchase> {
    if edition.product.sold == Sold::No {
        return None;
    }
    // Both ways together give the most; an account that can make no codes still files directly.
    let ways = [Questions::BOTH, Questions::FILING, Questions::CODE];
    ways.into_iter().filter(|way| way.and(need.by) == *way).find_map(|way| bought(edition, need, way, as_of))
}

fn bought(edition: &Edition, need: &Need, by: Questions, as_of: Date) -> Option<Purchase> {
    let mut buyer = need.buyer;
    for reading in edition.rules.iter().filter(|rule| rule.questions.has(need.by)).flat_map(|rule| &rule.readings) {
        match reading.ask {
            Ask::ChinaAccount => _ = buyer.account_site.get_or_insert(AccountSite::China),
            Ask::Organization => _ = buyer.entity_kind.get_or_insert(EntityKind::Organization),
            // What the account has used is part of what is asked for; without it, nothing.
            Ask::Quota(Counts::AccountSites, _) => _ = buyer.sites_filed_by_account.get_or_insert(Count(0)),
            Ask::Quota(Counts::AccountCodesOrSites, _) => _ = buyer.codes_used_by_account.get_or_insert(Count(0)),
            // Who only needs codes needs such an account; otherwise one of which nothing is said counts as a personal one.
            Ask::EnterpriseAccount => {
                let only = need.by == Questions::CODE;
                _ = buyer.account_kind.get_or_insert(if only {
                    AccountKind::Enterprise
                } else {
                    AccountKind::Personal
                });
            }
            Ask::Quota(_, Limit::ByVariant(limits)) => {
                let enough = limits.iter().position(|n| *n >= need.sites).unwrap_or(limits.len().saturating_sub(1));
                buyer.variant = u8::try_from(enough).ok().map(Variant);
            }
            _ => {}
        }
    }
    let Offer { instance, months } = offer(edition, &buyer, by, as_of)?;
    let answers = run(edition, &instance, as_of, &[], &mut |_, _| {});
    let eligible = |way: Questions, outcome| !by.has(way) || outcome == Outcome::Eligible;
    if !(eligible(Questions::CODE, answers.code) && eligible(Questions::FILING, answers.filing)) {
        return None;
    }
    let code = places(edition, &instance, Questions::CODE.and(by));
    let filing = places(edition, &instance, Questions::FILING.and(by));
    let together = if code.shared { code.each.max(filing.each) } else { code.each.saturating_add(filing.each) };
    let most = code.most.min(filing.most);
    let instances = need.sites.div_ceil(together.max(1));
    let all = |each: u32| each.saturating_mul(instances).min(most);
    let places = all(together);
    (places >= need.sites && need.sites > 0).then(|| Purchase {
        instances,
        months,
        by,
        codes: all(code.each),
        direct: all(filing.each),
        places,
        instance,
    })
}

/// How many sites one instance, and the whole account, can serve by one way.
struct Places {
    each: u32,
    most: u32,
    /// Codes and direct filings draw on one count.
    shared: bool,
}

fn places(edition: &Edition, instance: &Instance, way: Questions) -> Places {
    let mut places = Places { each: u32::MAX, most: u32::MAX, shared: false };
    if way == Questions::NONE {
        return Places { each: 0, ..places };
    }
    for reading in edition.rules.iter().filter(|rule| rule.questions.has(way)).flat_map(|rule| &rule.readings) {
        let Ask::Quota(counts, limit) = reading.ask else { continue };
        let used = match counts {
            Counts::AccountSites => instance.sites_filed_by_account,
            Counts::AccountCodesOrSites => instance.codes_used_by_account,
            _ => None,
        };
        let allowed = match limit {
            Limit::Fixed(n) => n,
            Limit::ByVariant(limits) => {
                let chosen = instance.variant.and_then(|variant| limits.get(usize::from(variant.0)));
                chosen.or(limits.first()).copied().unwrap_or(1)
            }
            Limit::ByAccountKind { enterprise, .. } if instance.account_kind == Some(AccountKind::Enterprise) => {
                enterprise.unwrap_or(u32::MAX)
            }
            Limit::ByAccountKind { personal, .. } => personal,
            // One passes; of more nothing is said.
            Limit::Unpublished => 1,
        };
        // Where no page gives a number, none says that both ways have one each.
        places.shared |= matches!(counts, Counts::CodesOrSites | Counts::CodesPlusSites | Counts::AccountCodesOrSites)
            || limit == Limit::Unpublished;
        match counts {
            Counts::AccountSites | Counts::AccountCodesOrSites => {
                places.most = places.most.min(allowed.saturating_sub(used.map_or(0, |used| used.0)));
            }
            _ => places.each = places.each.min(allowed),
        }
    }
    places.each = places.each.min(places.most);
    if places.each == u32::MAX {
        // No page speaks of a number, which is as good as one that gives none.
        (places.each, places.shared) = (1, true);
    }
    places
}
