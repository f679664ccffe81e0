//! What is known of an instance: what is assumed where it is still to be bought (semantics S8), which facts a rule would still ask for, and the
//! number that was held against it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::check::{check, run, stage};
use icp_eligibility::edition::Edition;
use icp_eligibility::instance::*;
use icp_eligibility::logic::Could;
use icp_eligibility::policy::RuleId;
use icp_eligibility::verdict::Precision::{self, AtLeast, AtMost, Exact};
use icp_eligibility::verdict::Verdict;
use std::collections::BTreeSet;

const TODAY: Date = Date::ymd(2026, 11, 22);

type Measured = Option<(u32, Unit, Precision)>;
/// Provider, product, instance, the rule, what was measured for it, and which facts it would still read.
type Row = (&'static str, &'static str, Instance, RuleId, Measured, &'static [Fact]);

fn says(provider: &str, key: &str, instance: &Instance) -> Verdict {
    check(catalog::product(provider, key).unwrap(), instance, TODAY)
}

#[test]
fn a_date_a_state_or_a_count_of_its_own_tells_that_it_was_bought() {
    let nothing = Instance::default();
    for (what, instance, expected) in [
        ("nothing", nothing, Stage::Planned),
        (
            "that it is planned",
            Instance { stage: Some(Stage::Planned), starts_on: Some(TODAY), ..nothing },
            Stage::Planned,
        ),
        ("that it is owned", Instance { stage: Some(Stage::Owned), ..nothing }, Stage::Owned),
        ("when it was made", Instance { created_on: Some(TODAY), ..nothing }, Stage::Owned),
        ("when it began", Instance { starts_on: Some(TODAY), ..nothing }, Stage::Owned),
        ("when it ends", Instance { expires_on: Some(TODAY), ..nothing }, Stage::Owned),
        ("its state", Instance { state: Some(State::Running), ..nothing }, Stage::Owned),
        ("a code", Instance { codes_used: Some(Count(1)), ..nothing }, Stage::Owned),
        ("no code", Instance { codes_used: Some(Count(0)), ..nothing }, Stage::Planned),
        ("a site", Instance { sites_filed: Some(Count(1)), ..nothing }, Stage::Owned),
        ("no site", Instance { sites_filed: Some(Count(0)), ..nothing }, Stage::Planned),
        ("codes of the account", Instance { codes_used_by_account: Some(Count(3)), ..nothing }, Stage::Planned),
        ("months", Instance { purchased_months: Some(Months(3)), ..nothing }, Stage::Planned),
    ] {
        assert_eq!(stage(&instance), expected, "{what} was said");
    }
}

/// Still to be bought, for four months.
fn planned() -> Instance {
    Instance {
        stage: Some(Stage::Planned),
        region: Some(Region::MAINLAND),
        billing: Some(Billing::Subscription),
        purchased_months: Some(Months(4)),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(Mbps(5.0)),
        account_site: Some(AccountSite::China),
        account_kind: Some(AccountKind::Enterprise),
        ..Instance::default()
    }
}

#[test]
fn a_finding_that_rests_on_what_is_assumed_says_so() {
    use RuleId::{Billing as Paid, CodeQuota, NotExpired, Owner, Running, SiteQuota, TimeLeft};
    let said = Instance {
        trial: Some(false),
        state: Some(State::Running),
        codes_used: Some(Count(1)),
        sites_filed: Some(Count(0)),
        owned_by_applicant: Some(false),
        ..planned()
    };
    let rows: [(&str, &str, Instance, &[RuleId]); 8] = [
        ("alibaba", "ecs", planned(), &[Owner, Paid, NotExpired, Running, CodeQuota]),
        ("alibaba", "ecs", said, &[]),
        // What is open rests on nothing yet; a trial that was said is no assumption, and what is paid otherwise cannot be one.
        ("alibaba", "ecs", Instance { purchased_months: None, ..said }, &[]),
        ("alibaba", "ecs", Instance { trial: Some(true), ..planned() }, &[Owner, NotExpired, Running, CodeQuota]),
        ("alibaba", "ecs", Instance { billing: None, trial: None, ..said }, &[]),
        ("alibaba", "ecs", Instance { trial: None, billing: Some(Billing::Trial), ..said }, &[]),
        ("tencent", "cvm", planned(), &[Owner, TimeLeft, NotExpired, CodeQuota, SiteQuota]),
        ("alibaba", "ecs", owned(TODAY), &[Paid]),
    ];
    for (provider, key, instance, expected) in rows {
        let verdict = says(provider, key, &instance);
        let assumed: Vec<_> = verdict.findings.iter().filter(|f| f.assumed).map(|f| f.rule).collect();
        assert_eq!(assumed, expected, "{provider} {key}: {instance:?}");
    }
}

#[test]
fn a_finding_names_what_is_missing_and_what_was_measured() {
    use Fact as F;
    let nothing = Instance { stage: Some(Stage::Owned), region: Some(Region::MAINLAND), ..Instance::default() };
    let only_months = Instance { starts_on: None, expires_on: None, state: None, ..owned(TODAY) };
    let only_expiry = Instance { starts_on: None, purchased_months: None, ..owned(TODAY) };
    let only_start = Instance { expires_on: None, purchased_months: None, ..owned(TODAY) };
    let no_dates = Instance { purchased_months: None, ..only_months };
    let no_months = Instance { purchased_months: None, ..owned(TODAY) };
    let expired = Instance { state: Some(State::Expired), expires_on: None, ..owned(TODAY) };
    let later = Instance { starts_on: Some(TODAY.plus_days(9)), expires_on: Some(TODAY.plus_days(200)), ..no_months };
    let made = |day| Instance { created_on: Some(day), purchased_months: Some(Months(1)), ..only_months };
    let quota = |codes, sites| Instance { codes_used: codes, sites_filed: sites, ..owned(TODAY) };
    let first_order = |stage, months| Instance {
        stage: Some(stage),
        first_order_months: None,
        purchased_months: Some(Months(months)),
        starts_on: None,
        expires_on: None,
        ..owned(TODAY)
    };
    let days = |n, precision| Some((n, Unit::Day, precision));
    let count = |n, precision| Some((n, Unit::Count, precision));
    let months = |n| Some((n, Unit::Month, Exact));
    #[rustfmt::skip]
    let rows: [Row; 39] = [
        ("alibaba", "ecs", nothing, RuleId::Owner, None, &[F::OwnedByApplicant]),
        ("alibaba", "ecs", nothing, RuleId::Billing, None, &[F::Billing]),
        ("alibaba", "ecs", nothing, RuleId::TotalTerm, None, &[F::PurchasedMonths, F::StartsOn, F::ExpiresOn, F::State]),
        ("alibaba", "ecs", nothing, RuleId::NotExpired, None, &[F::PurchasedMonths, F::StartsOn, F::ExpiresOn, F::State]),
        ("alibaba", "ecs", nothing, RuleId::TimeLeft, None, &[]),
        ("alibaba", "ecs", nothing, RuleId::Running, None, &[F::State]),
        ("alibaba", "ecs", nothing, RuleId::PublicAddress, None, &[F::PublicIp]),
        ("alibaba", "ecs", nothing, RuleId::CodeQuota, None, &[F::CodesUsed]),
        ("alibaba", "ecs", nothing, RuleId::AccountSite, None, &[F::AccountSite]),
        ("alibaba", "ecs", Instance { region: None, ..nothing }, RuleId::Region, None, &[F::Region]),
        // The term: in months where they are known, else in days, as far as the dates that are known tell.
        ("alibaba", "ecs", owned(TODAY), RuleId::TotalTerm, months(12), &[]),
        ("alibaba", "ecs", only_months, RuleId::TotalTerm, months(12), &[]),
        ("alibaba", "ecs", only_months, RuleId::NotExpired, None, &[F::StartsOn, F::ExpiresOn, F::CreatedOn, F::State]),
        ("alibaba", "ecs", no_months, RuleId::TotalTerm, days(365, Exact), &[F::PurchasedMonths]),
        ("alibaba", "ecs", only_expiry, RuleId::TotalTerm, days(335, AtLeast), &[F::PurchasedMonths, F::StartsOn, F::CreatedOn]),
        ("alibaba", "ecs", only_start, RuleId::TotalTerm, days(31, AtLeast), &[F::PurchasedMonths, F::ExpiresOn]),
        ("alibaba", "ecs", no_dates, RuleId::TotalTerm, None, &[F::PurchasedMonths, F::StartsOn, F::ExpiresOn, F::State]),
        ("alibaba", "ecs", expired, RuleId::NotExpired, None, &[]),
        ("tencent", "cvm", only_start, RuleId::TimeLeft, days(1, AtLeast), &[F::PurchasedMonths, F::ExpiresOn]),
        ("tencent", "cvm", only_expiry, RuleId::TimeLeft, days(335, Exact), &[]),
        ("tencent", "cvm", owned(TODAY), RuleId::TimeLeft, days(335, Exact), &[]),
        ("tencent", "cvm", later, RuleId::TimeLeft, days(191, Exact), &[]),
        ("tencent", "cvm", Instance { expires_on: Some(TODAY.plus_days(-3)), ..no_months }, RuleId::TimeLeft, days(0, Exact), &[]),
        // Made a month ago or somewhat before, for a month: it ended by now, or has so many days left at most.
        ("tencent", "cvm", made(TODAY.plus_days(-40)), RuleId::TimeLeft, days(30, AtMost), &[F::StartsOn, F::ExpiresOn]),
        ("tencent", "cvm", made(Date::ymd(2026, 10, 22)), RuleId::NotExpired, None, &[F::StartsOn, F::ExpiresOn, F::State]),
        ("tencent", "cvm", made(Date::ymd(2026, 10, 23)), RuleId::NotExpired, None, &[F::StartsOn, F::ExpiresOn, F::State]),
        // Counts: codes and sites that share their places are both asked for; each site took a code at Alibaba Cloud, so only codes are.
        ("alibaba", "ecs", quota(Some(Count(2)), None), RuleId::CodeQuota, count(2, Exact), &[]),
        ("alibaba", "ecs", quota(None, Some(Count(3))), RuleId::CodeQuota, count(3, AtLeast), &[F::CodesUsed]),
        ("huawei", "ecs", quota(Some(Count(2)), None), RuleId::CodeQuota, count(2, AtLeast), &[F::SitesFiled]),
        ("huawei", "ecs", quota(None, None), RuleId::CodeQuota, None, &[F::CodesUsed, F::SitesFiled]),
        ("huawei", "ecs", quota(Some(Count(1)), Some(Count(2))), RuleId::CodeQuota, count(3, Exact), &[]),
        ("huawei", "ecs", quota(None, None), RuleId::SiteQuota, None, &[F::SitesFiled]),
        ("tencent", "cvm", quota(Some(Count(4)), None), RuleId::CodeQuota, count(4, Exact), &[]),
        ("alibaba", "wanxiaozhi", Instance { variant: None, ..quota(Some(Count(1)), None) }, RuleId::CodeQuota, count(1, Exact), &[F::Variant]),
        // All that was bought bounds the first order.
        ("alibaba", "marketplace-site", owned(TODAY), RuleId::FirstOrder, None, &[]),
        ("alibaba", "marketplace-site", first_order(Stage::Owned, 24), RuleId::FirstOrder, None, &[F::FirstOrderMonths]),
        ("alibaba", "marketplace-site", Instance { purchased_months: None, ..first_order(Stage::Owned, 1) }, RuleId::FirstOrder, None,
            &[F::PurchasedMonths, F::FirstOrderMonths, F::StartsOn, F::ExpiresOn]),
        ("alibaba", "marketplace-site", Instance { order_amount_cny: None, ..owned(TODAY) }, RuleId::OrderAmount, None, &[F::OrderAmountCny]),
        ("tencent", "cvm", Instance { bandwidth_mbps: None, ..owned(TODAY) }, RuleId::Bandwidth, None, &[F::BandwidthMbps]),
    ];
    for (provider, key, instance, rule, measured, missing) in rows {
        let verdict = says(provider, key, &instance);
        let found = verdict.findings.iter().find(|f| f.rule == rule).unwrap();
        let got = found.measured.map(|m| (m.n, m.unit, m.precision));
        let what = format!("{rule:?} of {provider} {key}: {instance:?}");
        assert_eq!(got, measured, "{what}");
        let got: Vec<_> = found.missing.iter().collect();
        assert_eq!(got, missing, "{what}");
    }
    // On the day on which it may end it may be over; a day more and it cannot be.
    let could =
        |day| says("tencent", "cvm", &made(day)).findings.iter().find(|f| f.rule == RuleId::NotExpired).unwrap().could;
    assert_eq!(could(Date::ymd(2026, 10, 22)), Could::PASS.or(Could::FAIL));
    assert_eq!(could(Date::ymd(2026, 10, 23)), Could::PASS);
    // How many sites the account filed counts at UCloud, and how many it may by how it is verified.
    let uhost = says("ucloud", "uhost", &Instance { account_kind: None, sites_filed_by_account: None, ..owned(TODAY) });
    let of_account = uhost.findings.iter().rfind(|f| f.rule == RuleId::SiteQuota).unwrap();
    assert!(of_account.missing.iter().eq([F::SitesFiledByAccount, F::AccountKind]));
}

#[test]
fn only_what_could_make_the_answer_another_one_is_asked_for() {
    // Pages disagree on whether a Lighthouse gives codes, so whether it is long enough by both ways of counting no longer matters for
    // one; whether the account may have any does. Between 90 days and three months it does matter for filing.
    let open = Instance {
        starts_on: None,
        purchased_months: None,
        expires_on: Some(TODAY.plus_days(91)),
        account_kind: None,
        ..owned(TODAY)
    };
    let [code, filing] = says("tencent", "lighthouse", &open).missing;
    assert!(code.iter().eq([Fact::AccountKind]), "{:?}", code.iter().collect::<Vec<_>>());
    assert!(
        filing.iter().eq([Fact::PurchasedMonths, Fact::StartsOn, Fact::CreatedOn]),
        "{:?}",
        filing.iter().collect::<Vec<_>>()
    );
    // Where a rule fails only the region still matters; outside the mainland nothing does.
    let stopped = Instance { state: Some(State::Stopped), codes_used: None, ..owned(TODAY) };
    assert_eq!(says("alibaba", "ecs", &stopped).missing, [Facts::NONE; 2]);
    let somewhere = Instance { region: None, ..stopped };
    assert_eq!(says("alibaba", "ecs", &somewhere).missing, [Facts::of(Fact::Region); 2]);
    let anywhere = Instance { region: None, codes_used: None, ..owned(TODAY) };
    let both = Facts::of(Fact::Region).with(Facts::of(Fact::CodesUsed));
    assert_eq!(says("alibaba", "ecs", &anywhere).missing, [both; 2]);
    let outside = Instance { region: Some(Region::OUTSIDE), ..stopped };
    assert_eq!(says("alibaba", "ecs", &outside).missing, [Facts::NONE; 2]);
}

#[test]
fn the_answers_without_findings_are_those_with_them() {
    for product in catalog::products() {
        let days: BTreeSet<Date> = product.statements().map(|statement| statement.from).chain([TODAY]).collect();
        for day in days.into_iter().rev().take(3) {
            let edition = Edition::new(product, day);
            let everything = owned(day);
            let without = |fact: &Fact| {
                let mut part = everything;
                part.set(*fact, f64::NAN);
                part
            };
            let nothing = Instance { stage: Some(Stage::Owned), region: everything.region, ..Instance::default() };
            for instance in Fact::ALL.iter().map(without).chain([everything, nothing, Instance::default()]) {
                let mut ruled = Vec::new();
                let alone = run(&edition, &instance, day, &[], &mut |rule, said| {
                    ruled.push((rule.id, said.could, said.missing))
                });
                let verdict = check(product, &instance, day);
                let found: Vec<_> = verdict.findings.iter().map(|f| (f.rule, f.could, f.missing)).collect();
                let what = format!("{product:?} on {day:?}: {instance:?}");
                assert_eq!((alone.code, alone.filing), (verdict.code, verdict.filing), "{what}");
                assert_eq!((alone.missing, ruled), (verdict.missing, found), "{what}");
            }
        }
    }
}

#[test]
fn bandwidth_tells_of_an_address_and_none_tells_nothing() {
    let filing = |mbps: Option<f64>| {
        let instance = Instance { public_ip: None, bandwidth_mbps: mbps.map(Mbps), ..owned(TODAY) };
        says("tencent", "cvm", &instance).findings.iter().find(|f| f.rule == RuleId::PublicAddress).unwrap().could
    };
    // An address of a kind that passes, that pages disagree on, that they are silent on; and none, but where there is bandwidth.
    let some = Could::PASS.or(Could::DISPUTED).or(Could::SILENT);
    assert_eq!(filing(Some(5.0)), some);
    assert_eq!(filing(Some(0.0)), some.or(Could::FAIL));
    assert_eq!(filing(None), some.or(Could::FAIL));
}
