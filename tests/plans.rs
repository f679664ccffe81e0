//! What to change: one line an instance, its question and the plans for it, in order. That each plan keeps its promise, and that no part
//! of it does, is a property (`properties.rs`).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::instance::*;
use icp_eligibility::plan::{Plan, plans};
use icp_eligibility::policy::Question::{self, Code, Filing};
use icp_eligibility::policy::Sold;
use icp_eligibility::verdict::FixKind::{self, *};
use icp_eligibility::verdict::Outcome::{self, *};

const TODAY: Date = Date::ymd(2026, 11, 22);

type Change = fn(&mut Instance);
/// A plan as told: the product after it where that is another, its steps with their months, and the months added.
type Told = (Option<&'static str>, Vec<(FixKind, Option<u32>)>, u32);

fn told(product: &str, plan: &Plan) -> Told {
    let steps = plan.steps.iter().map(|step| (step.kind, step.months)).collect();
    (Some(plan.product.key).filter(|key| *key != product), steps, plan.months)
}

fn here(steps: &[(FixKind, Option<u32>)], months: u32) -> Told {
    (None, steps.to_vec(), months)
}
fn other(product: &'static str, steps: &[(FixKind, Option<u32>)], months: u32) -> Told {
    (Some(product), steps.to_vec(), months)
}

#[track_caller]
fn says(provider: &str, key: &str, instance: &Instance, question: Question, day: Date, expected: &[Told]) -> Vec<Plan> {
    let found = plans(catalog::product(provider, key).unwrap(), instance, question, day);
    let got: Vec<_> = found.iter().map(|plan| told(key, plan)).collect();
    assert_eq!(got, expected, "{provider} {key}, {question:?} on {day:?}");
    found
}

/// Still to be bought, all in order.
fn planned(change: Change) -> Instance {
    let mut instance = Instance {
        stage: Some(Stage::Planned),
        region: Some(Region::MAINLAND),
        billing: Some(Billing::Subscription),
        purchased_months: Some(Months(4)),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(Mbps(5.0)),
        account_site: Some(AccountSite::China),
        account_kind: Some(AccountKind::Enterprise),
        ..Instance::default()
    };
    change(&mut instance);
    instance
}

fn bought(change: Change) -> Instance {
    let mut instance = owned(TODAY);
    change(&mut instance);
    instance
}

/// Bought for so many months a month ago.
fn bought_for(months: u32) -> Instance {
    let start = TODAY.plus_days(-30);
    Instance {
        purchased_months: Some(Months(months)),
        starts_on: Some(start),
        expires_on: Some(start.plus_months(months)),
        ..owned(TODAY)
    }
}

#[test]
fn an_ecs_still_to_be_bought_is_chosen_otherwise() {
    #[rustfmt::skip]
    let table: &[(Change, &[Told])] = &[
        (|_| {}, &[]),
        (|i| i.purchased_months = Some(Months(3)), &[here(&[(BuyMonths, Some(4))], 1)]),
        (|i| i.purchased_months = Some(Months(1)), &[here(&[(BuyMonths, Some(4))], 3)]),
        // The length that is planned is long enough; where none is, the subscription brings it.
        (|i| i.billing = Some(Billing::PayAsYouGo), &[here(&[(ChooseSubscription, None)], 0)]),
        (|i| (i.billing, i.purchased_months) = (Some(Billing::Spot), None), &[here(&[(ChooseSubscription, Some(4))], 4)]),
        (|i| (i.public_ip, i.bandwidth_mbps) = (Some(PublicIp::None), Some(Mbps(0.0))), &[here(&[(BuyPublicAddress, None)], 0)]),
        (|i| i.account_site = Some(AccountSite::International), &[here(&[(UseChinaAccount, None)], 0)]),
        (|i| i.trial = Some(true), &[here(&[(ChoosePaid, None)], 0)]),
        (|i| (i.purchased_months, i.public_ip, i.owned_by_applicant) = (Some(Months(2)), Some(PublicIp::None), Some(false)),
         &[here(&[(UseBuyerAccount, None), (BuyPublicAddress, None), (BuyMonths, Some(4))], 2)]),
        (|i| i.region = Some(Region::OUTSIDE), &[here(&[(NoFilingNeeded, None)], 0), here(&[(ChooseMainlandRegion, None)], 0)]),
        // In a region of no list nothing is decided, so there is nothing to change.
        (|i| i.region = Some(Region::UNLISTED), &[]),
    ];
    for (change, expected) in table {
        for question in [Code, Filing] {
            says("alibaba", "ecs", &planned(*change), question, TODAY, expected);
        }
    }
}

#[test]
fn an_ecs_bought_already_is_renewed_converted_or_replaced() {
    let until = bought_for(1).expires_on;
    let renewed = says("alibaba", "ecs", &bought_for(1), Code, TODAY, &[here(&[(RenewMonths, Some(3))], 3)]);
    assert_eq!(renewed[0].steps[0].before, until, "before it expires");
    assert_eq!(renewed[0].instance.purchased_months, Some(Months(4)));
    assert_eq!(renewed[0].instance.expires_on, until.map(|end| end.plus_months(3)));
    #[rustfmt::skip]
    let table: &[(Change, &[Told])] = &[
        (|i| i.billing = Some(Billing::PayAsYouGo), &[here(&[(ConvertToSubscription, Some(4))], 4)]),
        (|i| (i.billing, i.public_ip) = (Some(Billing::PayAsYouGo), Some(PublicIp::None)),
         &[here(&[(ConvertToSubscription, Some(4)), (BuyPublicAddress, None)], 4)]),
        (|i| i.state = Some(State::Stopped), &[here(&[(Start, None)], 0)]),
        // A preemptible one, a used-up one, and one outside the mainland cannot be changed so: another one it is.
        (|i| i.billing = Some(Billing::Spot), &[here(&[(BuyAnother, Some(4))], 4)]),
        (|i| i.codes_used = Some(Count(5)), &[here(&[(BuyAnother, Some(4))], 4)]),
        (|i| i.region = Some(Region::OUTSIDE), &[here(&[(NoFilingNeeded, None)], 0), here(&[(BuyAnother, Some(4)), (ChooseMainlandRegion, None)], 4)]),
        // It stays with the account that bought it.
        (|i| i.account_site = Some(AccountSite::International),
         &[here(&[(BuyAnother, Some(4)), (UseChinaAccount, None)], 4)]),
        // Long expired: a new one takes fewer months. When it expired is not known: by how much to renew is not either.
        (|i| (i.state, i.starts_on, i.expires_on, i.purchased_months) =
             (Some(State::Expired), Some(Date::ymd(2023, 6, 1)), Some(Date::ymd(2024, 6, 1)), Some(Months(12))),
         &[here(&[(BuyAnother, Some(4))], 4), here(&[(RenewMonths, Some(30))], 30)]),
        (|i| (i.state, i.starts_on, i.expires_on, i.purchased_months) = (Some(State::Expired), None, None, Some(Months(12))),
         &[here(&[(Renew, None)], 0)]),
        (|i| (i.codes_used, i.account_site) = (Some(Count(9)), Some(AccountSite::International)),
         &[here(&[(BuyAnother, Some(4)), (UseChinaAccount, None)], 4)]),
    ];
    for (change, expected) in table {
        says("alibaba", "ecs", &bought(*change), Code, TODAY, expected);
    }
}

#[test]
fn an_expired_instance_is_renewed_past_the_day() {
    // Expired on 2026-09-22: two months more end on the day itself, three go beyond.
    let end = Date::ymd(2026, 9, 22);
    let expired = Instance {
        starts_on: Some(Date::ymd(2025, 9, 22)),
        expires_on: Some(end),
        state: Some(State::Expired),
        ..owned(TODAY)
    };
    let found = says("alibaba", "ecs", &expired, Code, TODAY, &[here(&[(RenewMonths, Some(3))], 3)]);
    assert_eq!(found[0].instance.expires_on, Some(Date::ymd(2026, 12, 22)));
    assert_eq!(found[0].instance.state, Some(State::Running));
    assert_eq!(found[0].steps[0].before, None, "it has expired already");
    // A new one is told of only where it takes fewer months.
    let since = |end: Date| Instance { starts_on: Some(end.minus_months(12).0), expires_on: Some(end), ..expired };
    let (renew, another) = (|n| here(&[(RenewMonths, Some(n))], n), here(&[(BuyAnother, Some(4))], 4));
    says("alibaba", "ecs", &since(Date::ymd(2026, 7, 25)), Code, TODAY, &[renew(4)]);
    says("alibaba", "ecs", &since(Date::ymd(2026, 6, 25)), Code, TODAY, &[another, renew(5)]);
    // On its last day it has expired.
    let found = says("alibaba", "ecs", &since(TODAY), Code, TODAY, &[renew(1)]);
    assert_eq!(found[0].steps[0].before, None);
}

#[test]
fn a_cvm_needs_other_changes_for_a_code_than_for_filing() {
    let near_its_end = |i: &mut Instance| {
        i.starts_on = Some(Date::ymd(2025, 12, 12));
        i.expires_on = Some(Date::ymd(2026, 12, 12));
    };
    let mut personal = bought(near_its_end);
    personal.account_kind = Some(AccountKind::Personal);
    let renew = (RenewMonths, Some(1));
    let enterprise = (VerifyAsEnterprise, None);
    says("tencent", "cvm", &personal, Filing, TODAY, &[here(&[renew], 1)]);
    says("tencent", "cvm", &personal, Code, TODAY, &[here(&[enterprise, renew], 1)]);
    // An address that was not assigned at purchase cannot be had later for a code; for filing it can.
    let no_address = bought(|i| (i.public_ip, i.bandwidth_mbps) = (Some(PublicIp::None), Some(Mbps(0.0))));
    says("tencent", "cvm", &no_address, Filing, TODAY, &[here(&[(BuyPublicAddress, None)], 0)]);
    says("tencent", "cvm", &no_address, Code, TODAY, &[here(&[(BuyAnother, Some(3))], 3)]);
    // Five sites: one can be deregistered, or another server bought; before 2021-03-25 only that.
    let full = bought(|i| i.sites_filed = Some(Count(5)));
    says(
        "tencent",
        "cvm",
        &full,
        Filing,
        TODAY,
        &[here(&[(DeregisterSite, None)], 0), here(&[(BuyAnother, Some(3))], 3)],
    );
    let day = Date::ymd(2021, 3, 24);
    let then = Instance { sites_filed: Some(Count(5)), ..owned(day) };
    says("tencent", "cvm", &then, Filing, day, &[here(&[(BuyAnother, Some(3))], 3)]);
}

#[test]
fn where_no_change_satisfies_every_page_other_products_are_named() {
    // Lighthouse gives codes by one page and not by another; CVM does by all. So does the website builder, for its own site only.
    let lighthouse = bought(|_| {});
    let codes: &[Told] = &[other("cvm", &[(BuyProduct, Some(3))], 3)];
    says("tencent", "lighthouse", &lighthouse, Code, TODAY, codes);
    // A load balancer gives no code, whatever is changed.
    says("tencent", "clb", &lighthouse, Code, TODAY, codes);
    // A code of another account that is used up: another one cannot be bought.
    let used = bought(|i| i.sites_filed = Some(Count(1)));
    let found = plans(catalog::product("tencent", "received-code").unwrap(), &used, Filing, TODAY);
    assert!(!found.is_empty() && found.iter().all(|plan| plan.product.sold != Sold::No));
    let oss = says(
        "alibaba",
        "oss",
        &planned(|_| {}),
        Code,
        TODAY,
        &[
            other("ecs", &[(BuyProduct, Some(4))], 4),
            other("sas", &[(BuyProduct, Some(4))], 4),
            other("web-hosting", &[(BuyProduct, Some(4))], 4),
            other("marketplace-site", &[(BuyProduct, Some(12))], 12),
            // It is sold for a month or a year; the site builder serves its own site only.
            other("fc-plan", &[(BuyProduct, Some(12))], 12),
        ],
    );
    assert!(oss.iter().all(|plan| plan.outcome == Eligible));
    // Nothing of UCloud gives a code, and nothing is published of the others.
    says("ucloud", "uhost", &lighthouse, Code, TODAY, &[]);
    says("ctyun", "any", &lighthouse, Code, TODAY, &[]);
}

#[test]
fn quota_after_cancelling_alibaba_gone_tencent_direct_slot_back() {
    // One site of five was cancelled: at Alibaba Cloud its code stays used, at Tencent Cloud its place comes back.
    for (provider, key, day, used, outcome) in [
        ("alibaba", "ecs", TODAY, (5, 4), Ineligible),
        ("tencent", "cvm", TODAY, (0, 4), Eligible),
        ("tencent", "cvm", Date::ymd(2021, 3, 25), (0, 4), Eligible),
    ] {
        let instance = Instance { codes_used: Some(Count(used.0)), sites_filed: Some(Count(used.1)), ..owned(day) };
        assert_eq!(check(catalog::product(provider, key).unwrap(), &instance, day).filing, outcome, "{provider}");
    }
    let notes = |provider, key, day| {
        let full = Instance { codes_used: Some(Count(5)), sites_filed: Some(Count(5)), ..owned(day) };
        let verdict = check(catalog::product(provider, key).unwrap(), &full, day);
        use icp_eligibility::policy::Note::{CodeStaysUsed, SitePlaceReturns};
        [CodeStaysUsed, SitePlaceReturns].map(|note| verdict.findings.iter().any(|f| f.notes.has(note)))
    };
    assert_eq!(notes("alibaba", "ecs", TODAY), [true, false]);
    assert_eq!(notes("tencent", "cvm", TODAY), [false, true]);
    assert_eq!(notes("tencent", "cvm", Date::ymd(2021, 3, 24)), [false, false]);
    assert_eq!(notes("huawei", "ecs", TODAY), [true, false]);
    assert_eq!(notes("ucloud", "uhost", TODAY), [true, false]);
}

#[test]
fn twenty_days_left_of_twelve_months_ecs_yes_cvm_no() {
    let day = Date::ymd(2026, 7, 1);
    let start = day.plus_days(20).minus_months(12).0;
    let instance = Instance { starts_on: Some(start), expires_on: Some(day.plus_days(20)), ..owned(day) };
    let both = |provider, key| {
        let verdict = check(catalog::product(provider, key).unwrap(), &instance, day);
        (verdict.code, verdict.filing)
    };
    assert_eq!(both("alibaba", "ecs"), (Eligible, Eligible));
    assert_eq!(both("tencent", "cvm"), (Ineligible, Ineligible));
    says("alibaba", "ecs", &instance, Code, day, &[]);
    says("tencent", "cvm", &instance, Code, day, &[here(&[(RenewMonths, Some(1))], 1)]);
}

#[test]
fn a_load_balancer_files_with_a_qualifying_cvm_since_2021_02_09_and_gives_no_code() {
    let clb = |day: Date, qualifies: bool| -> (Outcome, Outcome) {
        let instance = Instance { bound_instance_qualifies: Some(qualifies), ..owned(day) };
        let verdict = check(catalog::product("tencent", "clb").unwrap(), &instance, day);
        (verdict.code, verdict.filing)
    };
    assert_eq!(clb(Date::ymd(2021, 2, 8), true), (Ineligible, NotCovered));
    assert_eq!(clb(Date::ymd(2021, 2, 9), true), (Ineligible, Eligible));
    assert_eq!(clb(TODAY, false), (Ineligible, Ineligible));
    let without = Instance { bound_instance_qualifies: Some(false), ..owned(TODAY) };
    says("tencent", "clb", &without, Filing, TODAY, &[here(&[(BindQualifyingInstance, None)], 0)]);
}

#[test]
fn each_step_names_the_facts_that_it_changes() {
    use Fact as F;
    type Steps = &'static [(FixKind, &'static [Fact])];
    let nothing_needed: Steps = &[(NoFilingNeeded, &[])];
    #[rustfmt::skip]
    let table: &[(&str, &str, Instance, &[Steps])] = &[
        ("alibaba", "ecs", planned(|i| i.purchased_months = Some(Months(1))), &[&[(BuyMonths, &[F::PurchasedMonths])]]),
        ("alibaba", "ecs", planned(|i| {
            (i.region, i.public_ip, i.bandwidth_mbps) = (Some(Region::OUTSIDE), Some(PublicIp::None), Some(Mbps(0.0)));
            (i.purchased_months, i.owned_by_applicant) = (Some(Months(2)), Some(false));
        }), &[nothing_needed, &[
            (ChooseMainlandRegion, &[F::Region]), (UseBuyerAccount, &[F::OwnedByApplicant]),
            (BuyPublicAddress, &[F::PublicIp, F::BandwidthMbps]), (BuyMonths, &[F::PurchasedMonths]),
        ]]),
        ("alibaba", "ecs", planned(|i| (i.trial, i.billing) = (Some(true), Some(Billing::Trial))),
         &[&[(ChooseSubscription, &[F::Billing]), (ChoosePaid, &[F::Trial])]]),
        ("alibaba", "ecs", bought(|i| i.billing = Some(Billing::PayAsYouGo)),
         &[&[(ConvertToSubscription, &[F::Billing, F::PurchasedMonths, F::StartsOn, F::ExpiresOn])]]),
        ("alibaba", "ecs", bought_for(1), &[&[(RenewMonths, &[F::PurchasedMonths, F::ExpiresOn])]]),
        ("alibaba", "ecs", bought(|i| i.state = Some(State::Stopped)), &[&[(Start, &[F::State])]]),
        ("tencent", "cvm", bought(|i| {
            (i.account_kind, i.expires_on) = (Some(AccountKind::Personal), Some(TODAY.plus_days(20)));
            (i.starts_on, i.purchased_months) = (None, None);
        }), &[&[(VerifyAsEnterprise, &[F::AccountKind]), (RenewMonths, &[F::ExpiresOn])]]),
        // Another one: what is new of it, and what is to change of the account and the place in steps of their own.
        ("alibaba", "ecs", bought(|i| {
            (i.account_site, i.region) = (Some(AccountSite::International), Some(Region::OUTSIDE));
            (i.order_amount_cny, i.fixed_ip, i.first_order_months) = (None, None, None);
        }), &[nothing_needed, &[
            (BuyAnother, &[F::Stage, F::PurchasedMonths, F::StartsOn, F::ExpiresOn, F::State, F::CodesUsed, F::SitesFiled, F::OwnedByApplicant]),
            (ChooseMainlandRegion, &[F::Region]), (UseChinaAccount, &[F::AccountSite]),
        ]]),
        ("tencent", "cloudbase-env", Instance { variant: Some(Variant(0)), ..bought(|i| i.fixed_ip = Some(false)) }, &[]),
    ];
    for (provider, key, instance, expected) in table {
        let found = plans(catalog::product(provider, key).unwrap(), instance, Code, TODAY);
        let got: Vec<Vec<_>> = found
            .iter()
            .map(|plan| plan.steps.iter().map(|step| (step.kind, step.sets.iter().collect::<Vec<_>>())).collect())
            .collect();
        let expected: Vec<Vec<_>> =
            expected.iter().map(|steps| steps.iter().map(|(kind, sets)| (*kind, sets.to_vec())).collect()).collect();
        assert_eq!(got, expected, "{provider} {key}: {instance:?}");
    }
}

#[test]
fn a_first_order_is_made_longer_before_it_is_placed() {
    let site = |first: Option<u32>, all: Option<u32>| Instance {
        first_order_months: first.map(Months),
        purchased_months: all.map(Months),
        order_amount_cny: Some(Cny(200.0)),
        ..planned(|_| {})
    };
    // The months added are those of the whole term, as far as it is not as long already.
    for (first, all, added) in
        [(Some(6), Some(6), 6), (Some(6), Some(24), 0), (Some(6), None, 6), (None, Some(3), 9), (Some(11), Some(12), 0)]
    {
        let longer = here(&[(LongerFirstOrder, Some(12))], added);
        let found = says("alibaba", "marketplace-site", &site(first, all), Code, TODAY, &[longer]);
        assert_eq!(found[0].instance.first_order_months, Some(Months(12)));
        assert_eq!(found[0].instance.purchased_months, Some(Months(all.unwrap_or(12).max(12))));
    }
    let small = Instance { order_amount_cny: Some(Cny(50.0)), ..site(Some(6), Some(6)) };
    says(
        "alibaba",
        "marketplace-site",
        &small,
        Code,
        TODAY,
        &[here(&[(LongerFirstOrder, Some(12)), (LargerOrder, None)], 6)],
    );
    // Of one bought already the first order stays as it was.
    let bought = bought(|i| i.first_order_months = Some(Months(6)));
    says("alibaba", "marketplace-site", &bought, Code, TODAY, &[here(&[(BuyAnother, Some(12))], 12)]);
}
