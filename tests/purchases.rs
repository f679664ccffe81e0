//! What to buy for a number of sites: one line a need, and what holds for every recommendation.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::edition::Edition;
use icp_eligibility::instance::*;
use icp_eligibility::policy::{Ask, Counts, Limit, Questions};
use icp_eligibility::purchase::{Need, Purchase, purchase};
use icp_eligibility::verdict::Outcome;
use proptest::prelude::*;
use proptest::sample::select;

const TODAY: Date = Date::ymd(2026, 11, 22);

fn account(kind: Option<AccountKind>) -> Instance {
    Instance { account_kind: kind, ..Instance::default() }
}

fn buy(provider: &str, key: &str, sites: u32, by: Questions, buyer: Instance, day: Date) -> Option<Purchase> {
    purchase(&Edition::new(catalog::product(provider, key).unwrap(), day), &Need { sites, by, buyer }, day)
}

/// Instances, months, ways, codes, direct places, places in all.
type Bought = (u32, u32, Questions, u32, u32, u32);
/// Provider, product, sites, by which ways, the account, and what to buy.
type Line = (&'static str, &'static str, u32, Questions, Instance, Option<Bought>);

#[test]
fn as_many_as_the_quotas_ask_for() {
    use AccountKind::{Enterprise, Personal};
    use Questions as Q;
    let no_one = account(None);
    let (personal, enterprise) = (account(Some(Personal)), account(Some(Enterprise)));
    let abroad = Instance { account_site: Some(AccountSite::International), ..Instance::default() };
    let used_by_account = Instance { codes_used_by_account: Some(Count(3)), ..no_one };
    let four_sites = Instance { sites_filed_by_account: Some(Count(4)), ..personal };
    #[rustfmt::skip]
    let table: &[Line] = &[
        // Alibaba Cloud: codes and direct filings draw on one count.
        ("alibaba", "ecs", 1, Q::BOTH, no_one, Some((1, 4, Q::BOTH, 5, 5, 5))),
        ("alibaba", "ecs", 5, Q::BOTH, no_one, Some((1, 4, Q::BOTH, 5, 5, 5))),
        ("alibaba", "ecs", 6, Q::BOTH, no_one, Some((2, 4, Q::BOTH, 10, 10, 10))),
        ("alibaba", "ecs", 6, Q::CODE, no_one, Some((2, 4, Q::CODE, 10, 0, 10))),
        ("alibaba", "ecs", 1, Q::BOTH, abroad, None),
        ("alibaba", "marketplace-site", 3, Q::BOTH, no_one, Some((3, 12, Q::BOTH, 3, 3, 3))),
        // The smallest variant that is enough, or several of the largest.
        ("alibaba", "wanxiaozhi", 1, Q::BOTH, no_one, Some((1, 0, Q::BOTH, 1, 1, 1))),
        ("alibaba", "wanxiaozhi", 2, Q::BOTH, no_one, Some((1, 0, Q::BOTH, 2, 2, 2))),
        ("alibaba", "wanxiaozhi", 7, Q::BOTH, no_one, Some((3, 0, Q::BOTH, 9, 9, 9))),
        // Pages leave it out, disagree or refuse: not recommended.
        ("alibaba", "nat", 1, Q::BOTH, no_one, None),
        ("alibaba", "oss", 1, Q::BOTH, no_one, None),
        // Tencent Cloud: five codes and five direct sites, the codes for enterprises only.
        ("tencent", "cvm", 10, Q::BOTH, enterprise, Some((1, 3, Q::BOTH, 5, 5, 10))),
        ("tencent", "cvm", 11, Q::BOTH, enterprise, Some((2, 3, Q::BOTH, 10, 10, 20))),
        ("tencent", "cvm", 6, Q::BOTH, personal, Some((2, 3, Q::FILING, 0, 10, 10))),
        ("tencent", "cvm", 6, Q::BOTH, no_one, Some((2, 3, Q::FILING, 0, 10, 10))),
        ("tencent", "cvm", 1, Q::CODE, personal, None),
        ("tencent", "cvm", 6, Q::CODE, no_one, Some((2, 3, Q::CODE, 10, 0, 10))),
        // By one page it gives codes, by another it does not: direct filing only.
        ("tencent", "lighthouse", 6, Q::BOTH, enterprise, Some((2, 3, Q::FILING, 0, 10, 10))),
        ("tencent", "lighthouse", 1, Q::CODE, enterprise, None),
        // One pack and two sites an account.
        ("tencent", "scf-pack", 2, Q::BOTH, no_one, Some((1, 0, Q::FILING, 0, 2, 2))),
        ("tencent", "scf-pack", 3, Q::BOTH, no_one, None),
        ("tencent", "website-builder", 2, Q::BOTH, enterprise, Some((2, 0, Q::BOTH, 2, 2, 2))),
        // Not for sale, or only before a server.
        ("tencent", "received-code", 1, Q::BOTH, no_one, None),
        ("tencent", "clb", 1, Q::BOTH, no_one, None),
        ("huawei", "ecs", 6, Q::BOTH, no_one, Some((2, 3, Q::BOTH, 10, 10, 10))),
        ("huawei", "site-builder", 4, Q::BOTH, no_one, Some((2, 3, Q::FILING, 0, 6, 6))),
        // No page gives a number: one is sure.
        ("huawei", "nat-public", 2, Q::BOTH, no_one, Some((2, 3, Q::FILING, 0, 2, 2))),
        ("jd", "vm", 2, Q::BOTH, no_one, Some((2, 4, Q::BOTH, 2, 2, 2))),
        // Sold for a month or a year.
        ("alibaba", "fc-plan", 1, Q::BOTH, no_one, Some((1, 12, Q::BOTH, 1, 1, 1))),
        // UCloud: five a host, and five in all for a person; more than three months, as its page tells those who pay by the month.
        ("ucloud", "uhost", 6, Q::BOTH, enterprise, Some((2, 4, Q::FILING, 0, 10, 10))),
        ("ucloud", "uhost", 5, Q::BOTH, personal, Some((1, 4, Q::FILING, 0, 5, 5))),
        ("ucloud", "uhost", 6, Q::BOTH, personal, None),
        ("ucloud", "uhost", 1, Q::BOTH, four_sites, Some((1, 4, Q::FILING, 0, 1, 1))),
        ("ucloud", "uhost", 2, Q::BOTH, four_sites, None),
        ("ucloud", "uhost", 1, Q::CODE, enterprise, None),
        ("volcengine", "ecs", 6, Q::BOTH, no_one, Some((2, 4, Q::BOTH, 10, 10, 10))),
        // The province, or an unpublished amount, decides; nothing is published at all.
        ("baidu", "any", 1, Q::BOTH, no_one, None),
        ("alipay", "unicloud-space", 1, Q::BOTH, no_one, None),
        ("ctyun", "any", 1, Q::BOTH, no_one, None),
        ("alibaba", "ecs", 0, Q::BOTH, no_one, None),
        ("alibaba", "elastic-web-hosting", 1, Q::BOTH, used_by_account, None),
    ];
    for (provider, key, sites, by, buyer, expected) in table {
        let found = buy(provider, key, *sites, *by, *buyer, TODAY);
        let got = found.map(|b| (b.instances, b.months, b.by, b.codes, b.direct, b.places));
        assert_eq!(got, *expected, "{provider} {key} for {sites} by {by:?}, {buyer:?}");
    }
}

#[test]
fn by_the_rules_of_the_day_of_buying() {
    let any = account(None);
    for (provider, key, day, months) in [
        ("alibaba", "ecs", Date::ymd(2018, 4, 18), None),
        ("alibaba", "ecs", Date::ymd(2019, 9, 21), Some(3)),
        ("alibaba", "ecs", Date::ymd(2026, 7, 13), Some(3)),
        ("alibaba", "ecs", Date::ymd(2026, 7, 14), Some(4)),
        ("alibaba", "elastic-web-hosting", Date::ymd(2019, 9, 21), Some(6)),
        ("tencent", "cvm", Date::ymd(2018, 1, 28), None),
        ("tencent", "cvm", Date::ymd(2018, 1, 29), Some(1)),
        ("tencent", "cvm", Date::ymd(2019, 8, 21), Some(4)),
        ("tencent", "cvm", Date::ymd(2021, 2, 3), Some(3)),
        ("ucloud", "uhost", Date::ymd(2019, 10, 28), None),
        ("ucloud", "uhost", Date::ymd(2019, 10, 29), Some(4)),
    ] {
        let found = buy(provider, key, 1, Questions::BOTH, any, day);
        assert_eq!(found.map(|bought| bought.months), months, "{provider} {key} on {day:?}");
    }
    // Of CloudBase no page gives a number of sites, so one each is sure.
    let found = buy("tencent", "cloudbase-env", 2, Questions::BOTH, any, Date::ymd(2026, 8, 1)).unwrap();
    assert_eq!((found.instances, found.direct, found.places), (2, 2, 2));
    // What the account has used counts.
    let day = Date::ymd(2019, 9, 21);
    for (used, sites, expected) in [(3, 2, Some(2)), (3, 3, None), (5, 1, None)] {
        let buyer = Instance { codes_used_by_account: Some(Count(used)), ..any };
        let found = buy("alibaba", "elastic-web-hosting", sites, Questions::BOTH, buyer, day);
        assert_eq!(found.map(|bought| bought.places), expected, "{used} used, {sites} wanted");
    }
}

/// The days on which some rule of any product changes.
fn days() -> Vec<Date> {
    let changes = catalog::products().flat_map(|product| product.statements()).flat_map(|s| [Some(s.from), s.until]);
    let mut days: Vec<Date> = changes.flatten().chain([TODAY]).collect();
    days.sort_unstable();
    days.dedup();
    days
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_recommendation_is_what_check_accepts_and_no_more_than_is_needed(
        product in select(catalog::products().collect::<Vec<_>>()),
        day in select(days()),
        sites in 1u32..40,
        by in select(vec![Questions::CODE, Questions::FILING, Questions::BOTH]),
        kind in select(vec![None, Some(AccountKind::Personal), Some(AccountKind::Enterprise)]),
        site in select(vec![None, Some(AccountSite::China), Some(AccountSite::International)]),
        entity in select(vec![None, Some(EntityKind::Personal), Some(EntityKind::Organization)]),
        used in select(vec![None, Some(Count(0)), Some(Count(1)), Some(Count(4)), Some(Count(5))]),
    ) {
        let buyer = Instance {
            account_kind: kind,
            account_site: site,
            entity_kind: entity,
            codes_used_by_account: used,
            sites_filed_by_account: used,
            ..Instance::default()
        };
        let edition = Edition::new(product, day);
        let Some(bought) = purchase(&edition, &Need { sites, by, buyer }, day) else { return Ok(()) };
        let what = format!("{} {} on {day:?} for {sites}: {bought:?}", product.provider.key, product.key);
        // What was said of the account stays as it was said.
        for fact in [Fact::AccountKind, Fact::AccountSite, Fact::EntityKind, Fact::CodesUsedByAccount] {
            let (before, after) = (buyer.get(fact), bought.instance.get(fact));
            prop_assert!(before.is_nan() || before == after, "{what}");
        }
        prop_assert_eq!(bought.by.and(by), bought.by);
        let answers = |instance: &Instance| {
            let verdict = check(product, instance, day);
            [(Questions::CODE, verdict.code), (Questions::FILING, verdict.filing)]
        };
        for (question, outcome) in answers(&bought.instance) {
            prop_assert!(!bought.by.has(question) || outcome == Outcome::Eligible, "{what}: {outcome:?}");
        }
        prop_assert!(bought.places >= sites, "{what}");
        let each = bought.places / bought.instances;
        prop_assert!(each * (bought.instances - 1) < sites, "{what}: fewer do");
        // The last place of one instance is still open, and then it is full.
        for (question, places) in [(Questions::CODE, bought.codes), (Questions::FILING, bought.direct)] {
            let limits = edition.rules.iter().filter(|rule| rule.questions.has(question)).flat_map(|rule| &rule.readings);
            let by_account = |ask: &Ask| matches!(ask, Ask::Quota(Counts::AccountSites | Counts::AccountCodesOrSites, _));
            let known = |ask: &Ask| !matches!(ask, Ask::Quota(_, Limit::Unpublished)) && !by_account(ask);
            let counted = limits.clone().all(|r| known(&r.ask)) && limits.clone().any(|r| matches!(r.ask, Ask::Quota(..)));
            if bought.by.has(question) && counted {
                let one = places / bought.instances;
                for (n, open) in [(one - 1, true), (one, false)] {
                    let mut full = bought.instance;
                    let taken = if question == Questions::CODE { &mut full.codes_used } else { &mut full.sites_filed };
                    *taken = Some(Count(n));
                    if product.provider.key == "alibaba" {
                        full.codes_used = Some(Count(n));
                    }
                    full.stage = Some(Stage::Planned);
                    let outcome = answers(&full).into_iter().find(|(asked, _)| *asked == question).unwrap().1;
                    prop_assert_eq!(outcome == Outcome::Eligible, open, "{}, with {} taken: {:?}", what, n, outcome);
                }
            }
        }
    }
}
