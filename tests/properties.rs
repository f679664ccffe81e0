//! What must hold for every instance of every product on every day: decided answers stay, and `missing` names what counts.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use icp_eligibility::catalog;
use icp_eligibility::changes::changes;
use icp_eligibility::check::check;
use icp_eligibility::edition::Editions;
use icp_eligibility::instance::*;
use icp_eligibility::plan::{applied, plans};
use icp_eligibility::policy::{Counts, Product, Question, RuleId};
use icp_eligibility::verdict::Outcome::{self, Incomplete};
use icp_eligibility::verdict::{Finding, FixKind, Reason};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{TestCaseResult, TestRunner};

/// Runs a property on so many cases, or on `PROPERTY_CASES` where that is fewer, and says so.
fn holds<S: Strategy>(name: &str, cases: u32, strategy: S, property: impl Fn(S::Value) -> TestCaseResult) {
    let most = std::env::var("PROPERTY_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(u32::MAX);
    let cases = cases.min(most);
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    if let Err(error) = TestRunner::new(config).run(&strategy, property) {
        panic!("{error}");
    }
    println!("property {name}: {cases} cases");
}

/// Tests that something holds for as many cases.
macro_rules! properties {
    ($cases:expr; $(fn $name:ident($case:pat in $strategy:expr) $property:block)*) => {$(
        #[test]
        fn $name() {
            holds(stringify!($name), $cases, $strategy, |$case| {
                $property
                Ok(())
            });
        }
    )*};
}

/// Mostly the mainland; outside, unlisted, and places in the lists.
const REGIONS: [i16; 6] = [-2, -3, -1, 0, 20, 40];

fn product() -> impl Strategy<Value = &'static Product> {
    select(catalog::products().collect::<Vec<_>>())
}

/// The days on which some rule of the product changes, with their neighbours.
fn day(product: &'static Product) -> impl Strategy<Value = Date> {
    let changes = product.statements().flat_map(|s| [Some(s.from), s.until]).flatten();
    let days = changes.flat_map(|day| [-1, 0, 1].map(|n| day.plus_days(n)));
    select(days.chain([Date::ymd(2017, 6, 1), Date::ymd(2026, 11, 22), Date::ymd(2027, 3, 31)]).collect::<Vec<_>>())
}

/// Often the first value, which meets the rules: otherwise something else always fails first.
fn mostly<T: Copy + std::fmt::Debug + 'static>(values: &[T]) -> impl Strategy<Value = T> + use<T> {
    let first = values[0];
    prop_oneof![6 => Just(first), 1 => select(values.to_vec())]
}

prop_compose! {
    /// The facts about the paid term, which agree with each other.
    fn term(as_of: Date)(
        owned in any::<bool>(),
        months in mostly(&[4, 1, 2, 3, 5, 6, 7, 12, 60]),
        ago in select(vec![0, 1, 20, 27, 28, 29, 30, 31, 59, 60, 61, 89, 90, 91, 92, 200, 365]),
        older in select(vec![0, 0, 7, 90]),
        stopped in mostly(&[false, true]),
    ) -> Instance {
        let starts = as_of.plus_days(if owned { -ago } else { ago });
        let ends = starts.plus_months(months);
        Instance {
            stage: Some(if owned { Stage::Owned } else { Stage::Planned }),
            purchased_months: Some(Months(months)),
            starts_on: Some(starts),
            expires_on: Some(ends),
            created_on: owned.then(|| starts.plus_days(-older)),
            state: Some(if ends <= as_of { State::Expired } else if stopped { State::Stopped } else { State::Running }),
            ..Instance::default()
        }
    }
}

prop_compose! {
    /// Every fact, consistent as semantics S14 and S16 have it.
    fn complete(product: &'static Product, as_of: Date)(
        term in term(as_of),
        region in mostly(&REGIONS.map(Region)),
        billing in mostly(Billing::ALL),
        trial in mostly(&[None, Some(false), Some(true)]),
        variant in 0..product.variants.len().max(1),
        first_order in mostly(&[12, 11, 13, 1]),
        amount in mostly(&[100.0, 89.0, 90.0, 98.9, 99.0, 99.9, 100.1, 1000.0]),
        ip in mostly(&[PublicIp::Assigned, PublicIp::None, PublicIp::Elastic, PublicIp::LoadBalancer, PublicIp::Shared]),
        mbps in mostly(&[5.0, 0.0]),
        (fixed, bound, own) in (mostly(&[true, false]), mostly(&[true, false]), mostly(&[true, false])),
        (codes, sites) in (mostly(&[0, 1, 2, 4, 5]), mostly(&[0, 1, 2, 4, 5])),
        (account_codes, account_sites) in (mostly(&[0, 1, 2, 4, 5]), mostly(&[0, 1, 2, 4, 5])),
        (kind, site, entity) in (
            mostly(&[AccountKind::Enterprise, AccountKind::Personal]),
            mostly(AccountSite::ALL),
            mostly(&[EntityKind::Organization, EntityKind::Personal]),
        ),
    ) -> Instance {
        // At Alibaba Cloud each site takes a code.
        let within = |sites: u32, codes: u32| if product.provider.key == "alibaba" { sites.min(codes) } else { sites };
        let Months(all) = term.purchased_months.unwrap();
        // Planned: the first order is all that was bought. Owned: renewals come on top.
        let first = if term.stage == Some(Stage::Planned) { all } else { first_order.min(all) };
        Instance {
            region: Some(region),
            billing: Some(billing),
            trial,
            variant: (!product.variants.is_empty()).then_some(Variant(variant as u8)),
            first_order_months: Some(Months(first)),
            order_amount_cny: Some(Cny(amount)),
            public_ip: Some(ip),
            bandwidth_mbps: Some(Mbps(if ip == PublicIp::None { 0.0 } else { mbps })),
            fixed_ip: Some(fixed),
            bound_instance_qualifies: Some(bound),
            codes_used: Some(Count(codes)),
            sites_filed: Some(Count(within(sites, codes))),
            codes_used_by_account: Some(Count(account_codes)),
            sites_filed_by_account: Some(Count(within(account_sites, account_codes))),
            owned_by_applicant: Some(own),
            account_kind: Some(kind),
            account_site: Some(site),
            entity_kind: Some(entity),
            ..term
        }
    }
}

/// A product, a day, a complete instance, and two sets of facts of which the second holds the first.
fn case() -> impl Strategy<Value = (&'static Product, Date, Instance, Facts, Facts)> {
    product()
        .prop_flat_map(|product| (Just(product), day(product)))
        .prop_flat_map(|(product, day)| {
            // Few hidden facts, many, and anything between.
            let one = || (0..Fact::ALL.len()).prop_map(|fact| !(1u32 << fact));
            let mask = move || prop_oneof![any::<u32>(), one(), (one(), one(), one()).prop_map(|(a, b, c)| a & b & c)];
            (Just(product), Just(day), complete(product, day), mask(), mask())
        })
        .prop_map(|(product, day, instance, few, more)| (product, day, instance, Facts(few), Facts(few | more)))
}

/// Only these facts, the stage and whether it is a trial: a trial that is not told of is none (semantics S18), so it is no
/// missing fact. What a planned instance assumes counts as given (S8), so it is kept where `keep_assumed`.
fn given(instance: &Instance, facts: Facts) -> Instance {
    let mut part = Instance::default();
    for fact in Fact::ALL {
        if facts.has(*fact) || matches!(fact, Fact::Stage | Fact::Trial) {
            part.set(*fact, instance.get(*fact));
        }
    }
    part
}

/// What a planned instance assumes: supplying something else there contradicts the assumption instead of adding a fact.
const ASSUMED: [Fact; 5] = [Fact::StartsOn, Fact::State, Fact::CodesUsed, Fact::SitesFiled, Fact::OwnedByApplicant];

fn without_assumed(instance: &Instance, facts: Facts) -> Facts {
    let assumed = ASSUMED.iter().fold(Facts::NONE, |set, fact| set.with(Facts::of(*fact)));
    // A given expiry says when it ends; with the start assumed, months and expiry would not agree.
    let planned = instance.stage == Some(Stage::Planned);
    if planned { Facts(facts.0 & !assumed.0 & !Facts::of(Fact::ExpiresOn).0) } else { facts }
}

fn answers(product: &'static Product, instance: &Instance, day: Date) -> ([Outcome; 2], [Facts; 2]) {
    let verdict = check(product, instance, day);
    ([verdict.code, verdict.filing], verdict.missing)
}

/// At Alibaba Cloud sites count too and are not asked for (semantics S16), so they are not in `missing`.
fn counts_sites_unasked(product: &Product) -> bool {
    product.statements().any(|s| {
        matches!(s.ask, icp_eligibility::policy::Ask::Quota(Counts::CodesOrSites | Counts::AccountCodesOrSites, _))
    })
}

/// How good an answer is; of two that cannot be compared neither is worse.
const fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Ineligible => 0,
        Outcome::Incomplete | Outcome::NotCovered => 1,
        Outcome::Disputed => 2,
        Outcome::Eligible => 3,
        // None is asked for, whatever is better.
        Outcome::NotRequired => 4,
    }
}

/// The instance with one thing better of what is given of it.
fn improved(part: &Instance, day: Date) -> Vec<(&'static str, Instance)> {
    let mut all = Vec::new();
    for more in [1, 2, 3, 12] {
        let (mut later, old) = (*part, part.purchased_months);
        later.purchased_months = old.map(|Months(n)| Months(n + more));
        // Both say when it ends: months count from the first day.
        let from_start = part.starts_on.zip(later.purchased_months).map(|(start, Months(n))| start.plus_months(n));
        later.expires_on = part.expires_on.map(|end| from_start.unwrap_or_else(|| end.plus_months(more)));
        // What ended no longer has.
        if part.state == Some(State::Expired) && later.expires_on.or(from_start).is_some_and(|end| end > day) {
            later.state = Some(State::Running);
        }
        all.push(("a later expiry", later));
    }
    for address in PublicIp::ALL.iter().filter(|_| part.public_ip == Some(PublicIp::None)) {
        all.push(("a public address", Instance { public_ip: Some(*address), ..*part }));
    }
    all.push(("bandwidth", Instance { bandwidth_mbps: part.bandwidth_mbps.map(|_| Mbps(5.0)), ..*part }));
    all.push(("the buyer's account", Instance { owned_by_applicant: part.owned_by_applicant.map(|_| true), ..*part }));
    all.push((
        "an account of the China site",
        Instance { account_site: part.account_site.map(|_| AccountSite::China), ..*part },
    ));
    all.push((
        "an enterprise's account",
        Instance { account_kind: part.account_kind.map(|_| AccountKind::Enterprise), ..*part },
    ));
    all
}

properties! { 20_000;
    fn a_supplied_fact_never_changes_a_decided_answer((product, day, instance, few, more) in case()) {
        let (few, more) = (without_assumed(&instance, few), without_assumed(&instance, more));
        let (before, _) = answers(product, &given(&instance, few), day);
        let (after, _) = answers(product, &given(&instance, more), day);
        for (before, after) in before.into_iter().zip(after) {
            prop_assert!(before == Incomplete || before == after, "{}: {before:?} became {after:?}", product.key);
        }
    }

    fn only_a_missing_fact_that_is_named_can_change_an_answer((product, day, instance, few, more) in case()) {
        let (few, more) = (without_assumed(&instance, few), without_assumed(&instance, more));
        let (before, missing) = answers(product, &given(&instance, few), day);
        let mut unnamed = Facts(few.0 | more.0 & !(missing[0].0 | missing[1].0));
        if counts_sites_unasked(product) {
            let sites = Facts::of(Fact::SitesFiled).with(Facts::of(Fact::SitesFiledByAccount));
            unnamed = Facts(unnamed.0 & (few.0 | !sites.0));
        }
        let (after, _) = answers(product, &given(&instance, unnamed), day);
        prop_assert_eq!(before, after, "{} by facts that were not named", product.key);
    }

    fn something_is_missing_exactly_when_an_answer_is_incomplete((product, day, instance, few, _) in case()) {
        let part = given(&instance, few);
        let (outcomes, missing) = answers(product, &part, day);
        for (outcome, missing) in outcomes.into_iter().zip(missing) {
            prop_assert_eq!(outcome == Incomplete, missing != Facts::NONE, "{}", product.key);
            for fact in missing.iter() {
                prop_assert!(part.get(fact).is_nan(), "{} is named and was given", fact.key());
                prop_assert!(product.facts().has(fact), "{} is no fact of {}", fact.key(), product.key);
            }
        }
    }

    fn a_complete_instance_gets_an_answer((product, day, instance, _, _) in case()) {
        let (outcomes, _) = answers(product, &instance, day);
        prop_assert!(!outcomes.contains(&Incomplete), "{}: {outcomes:?}", product.key);
    }

    fn outside_the_mainland_nothing_is_required_whatever_else_is_wrong((product, day, instance, few, _) in case()) {
        let instance = Instance { region: Some(Region::OUTSIDE), ..given(&instance, few) };
        let verdict = check(product, &instance, day);
        let begun = product.statements().any(|s| s.in_force(day));
        if product.regional() && begun {
            prop_assert_eq!((verdict.code, verdict.filing), (Outcome::NotRequired, Outcome::NotRequired));
            prop_assert_eq!(verdict.findings.len(), 1);
        }
    }

    fn nothing_better_makes_an_answer_worse((product, day, instance, few, _) in case()) {
        let part = given(&instance, few);
        let (before, _) = answers(product, &part, day);
        for (what, better) in improved(&part, day) {
            let (after, _) = answers(product, &better, day);
            for (before, after) in before.into_iter().zip(after) {
                prop_assert!(rank(before) <= rank(after), "{}: {before:?} became {after:?} by {what}: {part:?}", product.key);
            }
        }
    }

    fn both_questions_have_the_same_answer_at_alibaba_cloud((product, day, instance, few, _) in case()) {
        if product.provider.key == "alibaba" {
            let (outcomes, missing) = answers(product, &given(&instance, few), day);
            prop_assert_eq!(outcomes[0], outcomes[1]);
            prop_assert_eq!(missing[0], missing[1]);
        }
    }
}

// Few cases, since each looks at 400 days.
properties! { 1_000;
    fn changes_are_those_of_checking_day_by_day((product, day, instance, few, _) in case()) {
        let mut part = given(&instance, few);
        // Half of the instances say nothing of their stage, as callers do.
        if few.0 % 2 == 0 {
            part.stage = None;
        }
        let changes = changes(&mut Editions::of(product), &part, day);
        let mut expected = Vec::new();
        let (mut before, _) = answers(product, &part, day);
        for n in 1..=400 {
            let on = day.plus_days(n);
            let (after, _) = answers(product, &part, on);
            for (k, question) in Question::ALL.iter().enumerate() {
                if before[k] != after[k] {
                    expected.push((on, *question, before[k], after[k]));
                }
            }
            before = after;
        }
        let within = changes.iter().filter(|change| change.on <= day.plus_days(400));
        let got: Vec<_> = within.map(|change| (change.on, change.question, change.from, change.to)).collect();
        prop_assert_eq!(got, expected, "{} on {:?}: {:?}", product.key, day, part);
    }
}

/// What stands in the way of a yes to the question.
fn in_the_way(product: &'static Product, instance: &Instance, question: Question, day: Date) -> Vec<(RuleId, Reason)> {
    let gates = |finding: &&Finding| finding.questions.has(question.questions());
    // Where the rules are silent no missing fact would make it a yes either.
    let bad = |finding: &&Finding| finding.could.in_the_way();
    check(product, instance, day).findings.iter().filter(gates).filter(bad).map(|f| (f.rule, f.reason)).collect()
}

const ELSEWHERE: [FixKind; 2] = [FixKind::BuyAnother, FixKind::BuyProduct];

properties! { 3_000;
    fn a_plan_keeps_its_promise_and_no_part_of_it_does((product, day, instance, few, _) in case()) {
        let whole = few.0 % 3 == 0;
        let part = if whole { instance } else { given(&instance, few) };
        for question in Question::ALL {
            let before = answers(product, &part, day).0[*question as usize];
            let plans = plans(product, &part, *question, day);
            let changing: Vec<_> = plans.iter().filter(|plan| plan.outcome != Outcome::NotRequired).collect();
            prop_assert_eq!(plans.len() - changing.len(), usize::from(before == Outcome::NotRequired));
            if !matches!(before, Outcome::Ineligible | Outcome::Disputed | Outcome::NotRequired) {
                prop_assert!(plans.is_empty());
            }
            let order: Vec<_> = changing.iter().map(|plan| (plan.steps.len(), plan.months)).collect();
            prop_assert!(order.is_sorted(), "{order:?}");
            for plan in changing {
                let what = format!("{} {question:?}: {:?} of {part:?}", product.key, plan.steps);
                let left = in_the_way(plan.product, &plan.instance, *question, day);
                prop_assert!(left.is_empty(), "{what} leaves {left:?}");
                let after = answers(plan.product, &plan.instance, day).0[*question as usize];
                prop_assert_eq!(after, plan.outcome);
                prop_assert!(after == Outcome::Eligible || !whole && after == Incomplete, "{what}: {after:?}");
                for k in 0..plan.steps.len() {
                    let mut fewer = plan.steps.clone();
                    let dropped = fewer.remove(k);
                    // No fact says so, but an instance stays in its region and with the account that bought it.
                    let stuck = [FixKind::UseChinaAccount, FixKind::ChooseMainlandRegion];
                    let stays = fewer.iter().any(|step| stuck.contains(&step.kind));
                    if dropped.kind == FixKind::BuyAnother && stays {
                        continue;
                    }
                    let elsewhere = ELSEWHERE.contains(&plan.steps[0].kind);
                    let (sold, base) = if elsewhere && k > 0 {
                        // The other instance without what concerns the account.
                        let mut base = plan.instance;
                        for fact in dropped.sets.iter() {
                            base.set(fact, part.get(fact));
                        }
                        (plan.product, base)
                    } else {
                        (product, applied(&part, &plan.instance, &fewer))
                    };
                    let left = in_the_way(sold, &base, *question, day);
                    prop_assert!(!left.is_empty(), "{what} does without {:?}", dropped.kind);
                }
                // A month less is too short.
                if let Some((kind, n)) = plan.steps.iter().find_map(|step| step.months.filter(|n| *n > 1).map(|n| (step.kind, n))) {
                    let mut shorter = plan.instance;
                    match kind {
                        FixKind::RenewMonths => {
                            shorter.purchased_months = part.purchased_months.map(|months| Months(months.0 + n - 1));
                            shorter.expires_on = part.expires_on.map(|end| end.plus_months(n - 1));
                        }
                        FixKind::ConvertToSubscription => {
                            shorter.purchased_months = Some(Months(n - 1));
                            shorter.expires_on = Some(day.plus_months(n - 1));
                        }
                        _ => {
                            shorter.purchased_months = Some(Months(n - 1));
                            let start = shorter.starts_on.unwrap_or(day);
                            shorter.expires_on = shorter.expires_on.map(|_| start.plus_months(n - 1));
                            shorter.first_order_months = shorter.first_order_months.map(|first| Months(first.0.min(n - 1)));
                        }
                    }
                    let eligible = answers(plan.product, &shorter, day).0[*question as usize] == Outcome::Eligible;
                    let sold = kind == FixKind::RenewMonths || plan.product.sold.for_months(n - 1);
                    prop_assert!(!(eligible && sold), "{what}: a month less does as well");
                }
            }
        }
    }
}
