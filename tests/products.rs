//! The products that the oracle does not read: one line a case, at the days on which their rules change.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::changes::changes;
use icp_eligibility::check::check;
use icp_eligibility::edition::Editions;
use icp_eligibility::instance::*;
use icp_eligibility::policy::{Note, Question, RuleId};
use icp_eligibility::verdict::Outcome::{self, *};
use icp_eligibility::verdict::{Fix, FixKind, Reason};

type Change = fn(&mut Instance);
/// Day, what is changed, code, filing.
type Case = (&'static str, Change, Outcome, Outcome);

fn day(text: &str) -> Date {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().unwrap());
    Date::ymd(parts.next().unwrap() as i32, parts.next().unwrap(), parts.next().unwrap())
}

#[track_caller]
fn says(provider: &str, key: &str, cases: &[Case]) {
    let product = catalog::product(provider, key).unwrap();
    for (k, (on, change, code, filing)) in cases.iter().enumerate() {
        let mut instance = owned(day(on));
        change(&mut instance);
        let verdict = check(product, &instance, day(on));
        let found: Vec<_> = verdict.findings.iter().map(|f| (f.rule, f.reason)).collect();
        assert_eq!((verdict.code, verdict.filing), (*code, *filing), "{key}, case {k} on {on}: {found:?}");
    }
}

/// Bought for so many months, from a month ago or less.
fn months(instance: &mut Instance, n: u32) {
    let start = instance.starts_on.unwrap().plus_days(25);
    (instance.purchased_months, instance.starts_on) = (Some(Months(n)), Some(start));
    instance.expires_on = Some(start.plus_months(n));
}

/// So many days left of what was bought.
fn left(instance: &mut Instance, days: i32) {
    let end = instance.starts_on.unwrap().plus_days(30 + days);
    (instance.starts_on, instance.expires_on) = (Some(end.minus_months(12).0), Some(end));
}

const AS_IT_IS: Change = |_| {};

#[test]
fn web_hosting() {
    let three: Change = |i| months(i, 3);
    let cases = [
        ("2018-09-28", AS_IT_IS, NotCovered, NotCovered),
        ("2018-09-29", three, Eligible, Eligible),
        ("2026-10-09", three, Eligible, Eligible),
        ("2026-10-10", three, Disputed, Disputed),
        ("2026-10-10", |i| months(i, 2), Ineligible, Ineligible),
        ("2026-11-22", |i| months(i, 4), Eligible, Eligible),
        ("2026-11-22", |i| i.trial = Some(true), Ineligible, Ineligible),
        ("2026-11-22", |i| i.state = Some(State::Stopped), Ineligible, Ineligible),
    ];
    says("alibaba", "web-hosting", &cases);
}

#[test]
fn a_marketplace_site_counts_its_first_order() {
    let cases: [Case; 8] = [
        ("2018-09-28", AS_IT_IS, NotCovered, NotCovered),
        ("2018-09-29", AS_IT_IS, Eligible, Eligible),
        ("2026-11-22", |i| i.order_amount_cny = Some(Cny(99.0)), Eligible, Eligible),
        ("2026-11-22", |i| i.order_amount_cny = Some(Cny(98.99)), Ineligible, Ineligible),
        // Six months and six more must not pass.
        ("2026-11-22", |i| i.first_order_months = Some(Months(6)), Ineligible, Ineligible),
        ("2026-11-22", |i| i.first_order_months = None, Incomplete, Incomplete),
        (
            "2026-11-22",
            |i| (i.first_order_months, i.purchased_months) = (None, Some(Months(11))),
            Ineligible,
            Ineligible,
        ),
        ("2026-11-22", |i| i.codes_used = Some(Count(1)), Ineligible, Ineligible),
    ];
    says("alibaba", "marketplace-site", &cases);
    let planned: Change = |i| {
        *i = Instance {
            stage: Some(Stage::Planned),
            region: i.region,
            purchased_months: Some(Months(12)),
            order_amount_cny: Some(Cny(99.0)),
            account_site: i.account_site,
            ..Instance::default()
        }
    };
    says("alibaba", "marketplace-site", &[("2026-11-22", planned, Eligible, Eligible)]);
}

#[test]
fn a_function_compute_plan() {
    let exactly: Change = |i| i.order_amount_cny = Some(Cny(100.0));
    let cases = [
        ("2025-06-15", AS_IT_IS, NotCovered, NotCovered),
        ("2025-06-16", AS_IT_IS, Eligible, Eligible),
        ("2025-06-16", exactly, Disputed, Disputed),
        ("2025-06-16", |i: &mut Instance| i.order_amount_cny = Some(Cny(99.5)), Ineligible, Ineligible),
        ("2025-06-16", |i| months(i, 1), Eligible, Eligible),
        ("2026-10-10", |i| months(i, 1), Disputed, Disputed),
        ("2026-10-10", |i| months(i, 3), Eligible, Eligible),
        ("2026-10-10", exactly, Disputed, Disputed),
    ];
    says("alibaba", "fc-plan", &cases);
}

#[test]
fn wanxiaozhi_gives_as_many_codes_as_its_variant() {
    let cases: [Case; 8] = [
        ("2026-10-09", AS_IT_IS, NotCovered, NotCovered),
        ("2026-10-10", AS_IT_IS, Eligible, Eligible),
        ("2026-10-10", |i| (i.variant, i.codes_used) = (Some(Variant(0)), Some(Count(1))), Ineligible, Ineligible),
        ("2026-10-10", |i| (i.variant, i.codes_used) = (Some(Variant(1)), Some(Count(1))), Eligible, Eligible),
        ("2026-10-10", |i| (i.variant, i.codes_used) = (Some(Variant(2)), Some(Count(2))), Eligible, Eligible),
        ("2026-10-10", |i| (i.variant, i.codes_used) = (Some(Variant(2)), Some(Count(3))), Ineligible, Ineligible),
        ("2026-10-10", |i| i.codes_used = Some(Count(1)), Incomplete, Incomplete),
        ("2026-10-10", |i| i.codes_used = Some(Count(3)), Ineligible, Ineligible),
    ];
    says("alibaba", "wanxiaozhi", &cases);
    let mut open = owned(day("2026-10-10"));
    open.codes_used = Some(Count(1));
    let verdict = check(catalog::product("alibaba", "wanxiaozhi").unwrap(), &open, day("2026-10-10"));
    assert!(verdict.missing[0].iter().eq([Fact::Variant]));
}

#[test]
fn products_that_the_newest_list_leaves_out() {
    let account: Change = |i| i.codes_used_by_account = Some(Count(5));
    says(
        "alibaba",
        "elastic-web-hosting",
        &[
            ("2018-09-29", |i| months(i, 6), Eligible, Eligible),
            ("2018-09-29", |i| months(i, 5), Ineligible, Ineligible),
            ("2019-10-01", account, Ineligible, Ineligible),
            ("2019-10-01", |i| i.codes_used = Some(Count(5)), Eligible, Eligible), // five per account, not per instance
            ("2026-10-09", AS_IT_IS, Eligible, Eligible),
            ("2026-10-10", AS_IT_IS, Disputed, Disputed),
            ("2026-10-10", account, Ineligible, Ineligible),
        ],
    );
    for key in ["nat", "ipv6-translation"] {
        says(
            "alibaba",
            key,
            &[
                ("2019-10-01", |i| months(i, 1), Eligible, Eligible),
                ("2019-10-01", |i| i.codes_used = Some(Count(2)), Ineligible, Ineligible),
                ("2026-10-10", AS_IT_IS, Disputed, Disputed),
            ],
        );
    }
    says(
        "alibaba",
        "ens",
        &[
            ("2019-03-17", |i| months(i, 1), Eligible, Eligible),
            ("2019-03-18", |i| months(i, 1), Ineligible, Ineligible),
            ("2019-03-18", |i| months(i, 3), Eligible, Eligible),
            ("2026-10-10", AS_IT_IS, Disputed, Disputed),
        ],
    );
    says(
        "alibaba",
        "jushita",
        &[
            ("2019-07-28", AS_IT_IS, NotCovered, NotCovered),
            ("2019-07-29", |i| i.billing = Some(Billing::PayAsYouGo), Eligible, Eligible), // free: no billing rule
            ("2026-10-10", AS_IT_IS, Disputed, Disputed),
        ],
    );
}

#[test]
fn products_that_give_no_code() {
    for (provider, key, before, from) in [
        ("alibaba", "slb", "2026-10-09", "2026-10-10"),
        ("alibaba", "nlb", "2026-10-09", "2026-10-10"),
        ("alibaba", "alb", "2026-10-09", "2026-10-10"),
        ("alibaba", "ack", "2026-10-09", "2026-10-10"),
        ("alibaba", "acs", "2026-10-09", "2026-10-10"),
        ("alibaba", "code-alone", "2026-10-09", "2026-10-10"),
        ("alibaba", "oss", "2019-09-16", "2019-09-17"),
        ("alibaba", "cdn", "2019-09-16", "2019-09-17"),
        ("alibaba", "waf", "2019-09-16", "2019-09-17"),
        ("alibaba", "anti-ddos", "2019-09-16", "2019-09-17"),
        ("alibaba", "1688-shop", "2019-05-09", "2019-05-10"),
        ("tencent", "cdn", "2021-05-18", "2021-05-19"),
        ("tencent", "edgeone", "2026-09-22", "2026-09-23"),
        ("tencent", "edgeone-pages", "2026-09-22", "2026-09-23"),
        ("tencent", "cos", "2026-09-22", "2026-09-23"),
        ("tencent", "eip", "2026-09-01", "2026-09-02"),
    ] {
        let product = catalog::product(provider, key).unwrap();
        for (on, outcome) in [(before, NotCovered), (from, Ineligible), ("2026-11-22", Ineligible)] {
            let verdict = check(product, &owned(day(on)), day(on));
            assert_eq!((verdict.code, verdict.filing), (outcome, outcome), "{provider} {key} on {on}");
            let rest = verdict.findings.iter().filter(|f| !matches!(f.rule.key(), "region" | "product")).count();
            assert_eq!(rest, 0, "{provider} {key}: nothing else is asked once the product cannot");
        }
    }
}

#[test]
fn products_of_which_no_page_speaks() {
    for (provider, keys) in [
        ("alibaba", &["eip", "ga", "sae", "emas", "e-hpc"][..]),
        ("tencent", &["enterprise-mail", "nat", "tke", "iot"][..]),
    ] {
        for key in keys {
            says(
                provider,
                key,
                &[("2019-10-01", AS_IT_IS, NotCovered, NotCovered), ("2026-11-22", AS_IT_IS, NotCovered, NotCovered)],
            );
        }
    }
}

#[test]
fn a_serverless_pack_files_and_gives_no_code() {
    let personal: Change = |i| i.account_kind = Some(AccountKind::Personal);
    let standard: Change = |i| i.variant = Some(Variant(0));
    says(
        "tencent",
        "scf-pack",
        &[
            ("2020-06-14", AS_IT_IS, NotCovered, NotCovered),
            ("2020-06-15", AS_IT_IS, Ineligible, Eligible),
            ("2020-06-15", personal, Ineligible, Ineligible),
            ("2020-06-15", |i| i.entity_kind = Some(EntityKind::Personal), Ineligible, Ineligible),
            ("2020-08-27", personal, Ineligible, Ineligible),
            ("2020-08-28", personal, Ineligible, Eligible),
            ("2021-04-26", |i| i.variant = Some(Variant(1)), Ineligible, Eligible),
            ("2021-04-27", |i| i.variant = Some(Variant(1)), Ineligible, Ineligible),
            ("2026-11-22", standard, Ineligible, Eligible),
            ("2026-11-22", AS_IT_IS, Ineligible, Incomplete),
            (
                "2021-04-27",
                |i| (i.variant, i.sites_filed_by_account) = (Some(Variant(0)), Some(Count(2))),
                Ineligible,
                Ineligible,
            ),
        ],
    );
}

#[test]
fn a_run_pack_was_bought_then_left_then_closed() {
    says(
        "tencent",
        "cloudbase-run-pack",
        &[
            ("2020-10-12", AS_IT_IS, NotCovered, NotCovered),
            ("2020-10-13", |i| months(i, 3), NotCovered, Eligible),
            ("2020-10-13", |i| months(i, 2), NotCovered, Ineligible),
            ("2020-10-27", |i| left(i, 20), NotCovered, Eligible),
            ("2020-10-28", |i| left(i, 89), NotCovered, Ineligible),
            ("2020-10-28", |i| left(i, 90), NotCovered, Eligible),
            ("2021-02-03", |i| left(i, 88), NotCovered, Ineligible), // three months from here are 89 days
            ("2021-02-03", |i| left(i, 89), NotCovered, Eligible),
            ("2021-02-03", |i| i.sites_filed = Some(Count(2)), NotCovered, Ineligible),
            ("2021-08-04", AS_IT_IS, NotCovered, Eligible),
            ("2021-08-05", AS_IT_IS, NotCovered, Ineligible),
        ],
    );
}

#[test]
fn a_cloudbase_environment_is_never_better_than_disputed_again() {
    let short: Change = |i| left(i, 170);
    let no_ip: Change = |i| i.fixed_ip = Some(false);
    let trial: Change = |i| i.billing = Some(Billing::Trial);
    let six_from_later: Change = |i| {
        i.stage = Some(Stage::Planned);
        (i.starts_on, i.expires_on) = (i.starts_on.map(|day| day.plus_days(70)), None);
        i.purchased_months = Some(Months(6));
    };
    says(
        "tencent",
        "cloudbase-env",
        &[
            ("2026-07-18", AS_IT_IS, NotCovered, NotCovered),
            ("2026-07-19", AS_IT_IS, NotCovered, Eligible),
            ("2026-09-21", short, NotCovered, Ineligible),
            ("2026-09-21", no_ip, NotCovered, Ineligible),
            ("2026-09-21", trial, NotCovered, Ineligible),
            // Six months from a start still to come are not more than six.
            ("2026-07-19", six_from_later, NotCovered, Ineligible),
            ("2026-09-22", AS_IT_IS, NotCovered, Ineligible),
            ("2026-09-23", AS_IT_IS, NotCovered, Disputed),
            ("2026-09-23", short, NotCovered, Disputed),
            ("2026-09-30", AS_IT_IS, NotCovered, Disputed),
            ("2026-09-30", short, NotCovered, Disputed),
            ("2026-09-30", no_ip, NotCovered, Disputed),
            ("2026-09-30", trial, NotCovered, Ineligible),
            ("2026-11-22", AS_IT_IS, NotCovered, Disputed),
            ("2026-11-22", |i| i.fixed_ip = None, NotCovered, Disputed),
        ],
    );
}

#[test]
fn a_website_builder_serves_its_own_site_in_the_paid_edition() {
    let paid: Change = |i| i.variant = Some(Variant(0));
    says(
        "tencent",
        "website-builder",
        &[
            ("2021-03-03", paid, NotCovered, NotCovered),
            ("2021-03-04", paid, Eligible, Eligible),
            ("2026-11-22", |i| i.variant = Some(Variant(1)), Ineligible, Ineligible),
            (
                "2026-11-22",
                |i| (i.variant, i.account_kind) = (Some(Variant(0)), Some(AccountKind::Personal)),
                Ineligible,
                Eligible,
            ),
            // It has one site, whether by its code or directly.
            ("2026-11-22", |i| (i.variant, i.codes_used) = (Some(Variant(0)), Some(Count(1))), Ineligible, Ineligible),
            ("2026-11-22", |i| (i.variant, i.sites_filed) = (Some(Variant(0)), Some(Count(1))), Ineligible, Ineligible),
        ],
    );
}

#[test]
fn a_code_from_another_account_files_one_site() {
    says(
        "tencent",
        "received-code",
        &[
            ("2021-02-28", AS_IT_IS, NotCovered, NotCovered),
            ("2021-03-01", AS_IT_IS, NotCovered, Eligible),
            ("2021-03-01", |i| i.sites_filed = Some(Count(1)), NotCovered, Ineligible),
        ],
    );
}

#[test]
fn lighthouse_gives_codes_by_one_page_and_not_by_another() {
    says(
        "tencent",
        "lighthouse",
        &[
            ("2020-06-28", AS_IT_IS, NotCovered, NotCovered),
            ("2020-06-29", AS_IT_IS, NotCovered, Eligible),
            ("2020-07-02", AS_IT_IS, Ineligible, Eligible),
            ("2021-11-22", AS_IT_IS, Ineligible, Eligible),
            ("2021-11-23", AS_IT_IS, Disputed, Eligible),
            ("2021-11-23", |i| i.account_kind = Some(AccountKind::Personal), Ineligible, Eligible),
            ("2021-11-23", |i| i.codes_used = Some(Count(2)), Ineligible, Eligible),
        ],
    );
}

/// The reason and the fix of one rule for one question.
#[track_caller]
fn finding(
    provider: &str,
    key: &str,
    on: &str,
    rule: RuleId,
    change: Change,
) -> (Reason, Option<(FixKind, Option<u32>)>) {
    let mut instance = owned(day(on));
    change(&mut instance);
    let verdict = check(catalog::product(provider, key).unwrap(), &instance, day(on));
    let found = verdict.findings.iter().rfind(|f| f.rule == rule).unwrap();
    (found.reason, found.fix.map(|Fix { kind, months, .. }| (kind, months)))
}

/// To be bought on the day, for so many months.
fn planned(instance: &mut Instance, n: u32) {
    *instance = Instance {
        stage: Some(Stage::Planned),
        region: Some(Region::MAINLAND),
        billing: Some(Billing::Subscription),
        purchased_months: Some(Months(n)),
        public_ip: Some(PublicIp::Elastic),
        account_kind: Some(AccountKind::Enterprise),
        account_site: Some(AccountSite::China),
        ..Instance::default()
    };
}

/// Bought for twelve months, with so many calendar months left to the day.
fn months_left(instance: &mut Instance, n: u32) {
    let end = instance.starts_on.unwrap().plus_days(30).plus_months(n);
    (instance.starts_on, instance.expires_on) = (Some(end.minus_months(12).0), Some(end));
}

const PAY_AS_YOU_GO: Change = |i| i.billing = Some(Billing::PayAsYouGo);
const EXPIRED: Change = |i| i.state = Some(State::Expired);

#[test]
fn a_huawei_server() {
    let three: Change = |i| months(i, 3);
    let two: Change = |i| months(i, 2);
    says(
        "huawei",
        "ecs",
        &[
            ("2024-07-16", AS_IT_IS, NotCovered, NotCovered),
            ("2024-07-17", AS_IT_IS, NotCovered, NotCovered),
            ("2024-07-17", |i| i.region = Some(Region::OUTSIDE), NotRequired, NotRequired),
            ("2024-08-19", AS_IT_IS, NotCovered, NotCovered),
            ("2024-08-20", AS_IT_IS, NotCovered, Eligible),
            ("2024-08-20", |i| i.account_site = Some(AccountSite::International), NotCovered, Ineligible),
            // Whether three months bought or left are meant is not said: two of twelve left are enough for the first only.
            ("2024-08-20", |i| months_left(i, 3), NotCovered, Eligible),
            ("2024-08-20", |i| months_left(i, 2), NotCovered, NotCovered),
            ("2024-08-20", two, NotCovered, Ineligible),
            ("2024-08-20", three, NotCovered, NotCovered),
            ("2024-08-20", |i| planned(i, 3), NotCovered, Eligible),
            ("2024-08-20", |i| planned(i, 2), NotCovered, Ineligible),
            // No page of the time speaks of addresses, owners or codes made.
            ("2025-12-30", |i| i.public_ip = Some(PublicIp::None), NotCovered, Eligible),
            ("2025-12-30", |i| i.owned_by_applicant = Some(false), NotCovered, Eligible),
            ("2025-12-30", |i| months_left(i, 2), NotCovered, NotCovered),
            ("2025-12-31", |i| months_left(i, 2), Eligible, Eligible),
            ("2025-12-31", three, Eligible, Eligible),
            ("2025-12-31", two, Ineligible, Ineligible),
            ("2025-12-31", PAY_AS_YOU_GO, Ineligible, Ineligible),
            ("2025-12-31", |i| i.billing = Some(Billing::Trial), NotCovered, NotCovered),
            ("2025-12-31", EXPIRED, Ineligible, Ineligible),
            ("2025-12-31", |i| i.state = Some(State::Stopped), Eligible, Eligible),
            ("2025-12-31", |i| i.owned_by_applicant = Some(false), Eligible, Ineligible),
            ("2025-12-31", |i| i.account_site = Some(AccountSite::International), Ineligible, Ineligible),
            ("2025-12-31", |i| i.public_ip = Some(PublicIp::Elastic), Eligible, Eligible),
            ("2025-12-31", |i| i.public_ip = Some(PublicIp::None), Ineligible, Ineligible),
            ("2025-12-31", |i| i.public_ip = Some(PublicIp::LoadBalancer), Ineligible, Ineligible),
            ("2025-12-31", |i| i.public_ip = Some(PublicIp::Shared), NotCovered, NotCovered),
            ("2026-11-22", three, Eligible, Eligible),
            ("2026-11-22", two, Ineligible, Ineligible),
            ("2026-11-22", |i| planned(i, 3), Eligible, Eligible),
        ],
    );
    assert_eq!(finding("huawei", "ecs", "2024-08-20", RuleId::TotalTerm, |i| months_left(i, 2)).0, Reason::TermOpen);
    let renew = Some((FixKind::RenewMonths, Some(1)));
    assert_eq!(
        finding("huawei", "ecs", "2024-08-20", RuleId::TotalTerm, |i| {
            planned(i, 2);
        }),
        (Reason::TotalTooShort, Some((FixKind::BuyMonths, Some(3))))
    );
    assert_eq!(
        finding("huawei", "ecs", "2026-11-22", RuleId::TotalTerm, |i| months(i, 2)),
        (Reason::TotalTooShort, renew)
    );
}

#[test]
fn huawei_with_one_code_made_code_yes_direct_filing_no() {
    let made: Change = |i| i.codes_used = Some(Count(1));
    says(
        "huawei",
        "ecs",
        &[
            ("2025-12-30", made, NotCovered, Eligible),
            ("2025-12-31", made, Eligible, Ineligible),
            ("2026-11-22", made, Eligible, Ineligible),
            // Filed directly first: the reverse is not published, so codes are still made, of the places that are left.
            ("2026-11-22", |i| i.sites_filed = Some(Count(1)), Eligible, Eligible),
            ("2026-11-22", |i| (i.codes_used, i.sites_filed) = (Some(Count(3)), Some(Count(1))), Eligible, Ineligible),
            (
                "2026-11-22",
                |i| (i.codes_used, i.sites_filed) = (Some(Count(3)), Some(Count(2))),
                Ineligible,
                Ineligible,
            ),
            ("2026-11-22", |i| i.sites_filed = Some(Count(4)), Eligible, Eligible),
            ("2026-11-22", |i| i.sites_filed = Some(Count(5)), Ineligible, Ineligible),
            ("2026-11-22", |i| i.codes_used = Some(Count(5)), Ineligible, Ineligible),
            // One of the two numbers is a lower bound.
            ("2026-11-22", |i| (i.codes_used, i.sites_filed) = (None, Some(Count(5))), Ineligible, Ineligible),
            ("2026-11-22", |i| (i.codes_used, i.sites_filed) = (Some(Count(5)), None), Ineligible, Ineligible),
            ("2026-11-22", |i| (i.codes_used, i.sites_filed) = (Some(Count(4)), None), Incomplete, Ineligible),
            ("2026-11-22", |i| (i.codes_used, i.sites_filed) = (None, Some(Count(4))), Incomplete, Incomplete),
        ],
    );
    says("huawei", "flexus-l", &[("2026-11-22", made, Eligible, Ineligible)]);
    let on = "2026-11-22";
    let enter = Some((FixKind::EnterItsCode, None));
    assert_eq!(finding("huawei", "ecs", on, RuleId::NoCodesMade, made), (Reason::CodesMade, enter));
    assert_eq!(finding("huawei", "ecs", on, RuleId::NoCodesMade, AS_IT_IS), (Reason::CodesNotMade, None));
    let unknown: Change = |i| i.codes_used = None;
    assert_eq!(finding("huawei", "ecs", on, RuleId::NoCodesMade, unknown), (Reason::CodesMadeMissing, None));
    let mut instance = owned(day(on));
    (instance.codes_used, instance.sites_filed) = (None, None);
    let verdict = check(catalog::product("huawei", "ecs").unwrap(), &instance, day(on));
    for missing in verdict.missing {
        assert!(missing.iter().eq([Fact::CodesUsed, Fact::SitesFiled]), "both are asked for");
    }
}

#[test]
fn what_else_huawei_takes() {
    let short: Change = |i| months(i, 2);
    says(
        "huawei",
        "flexus-l",
        &[
            ("2025-12-30", AS_IT_IS, NotCovered, NotCovered),
            ("2025-12-31", AS_IT_IS, Eligible, Eligible),
            ("2025-12-31", |i| months(i, 3), Eligible, Eligible),
            ("2025-12-31", short, Ineligible, Ineligible),
            ("2025-12-31", PAY_AS_YOU_GO, Ineligible, Ineligible),
            ("2025-12-31", |i| i.public_ip = Some(PublicIp::None), Ineligible, Ineligible),
            ("2026-11-22", |i| i.owned_by_applicant = Some(false), Eligible, Ineligible),
        ],
    );
    says(
        "huawei",
        "site-builder",
        &[
            ("2025-12-30", AS_IT_IS, NotCovered, NotCovered),
            ("2025-12-31", |i| months(i, 3), NotCovered, Eligible),
            ("2025-12-31", short, NotCovered, Ineligible),
            ("2025-12-31", PAY_AS_YOU_GO, NotCovered, Eligible), // the page asks for a length and no way to pay
            ("2026-11-22", |i| i.sites_filed = Some(Count(2)), NotCovered, Eligible),
            ("2026-11-22", |i| i.sites_filed = Some(Count(3)), NotCovered, Ineligible),
        ],
    );
    says(
        "huawei",
        "nat-public",
        &[
            ("2025-12-30", AS_IT_IS, NotCovered, NotCovered),
            ("2025-12-31", AS_IT_IS, NotCovered, Eligible),
            ("2025-12-31", short, NotCovered, Ineligible),
            ("2025-12-31", |i| months_left(i, 3), NotCovered, Eligible),
            ("2025-12-31", |i| months_left(i, 2), NotCovered, NotCovered),
            ("2025-12-31", |i| planned(i, 3), NotCovered, Eligible),
            ("2025-12-31", PAY_AS_YOU_GO, NotCovered, Ineligible),
            ("2025-12-31", |i| i.sites_filed = Some(Count(1)), NotCovered, NotCovered), // how many is not published
            ("2025-12-31", |i| i.codes_used = Some(Count(1)), NotCovered, Eligible),
        ],
    );
    let year: Change = |i| planned(i, 12);
    says(
        "huawei",
        "dedicated-cloud",
        &[
            ("2025-12-30", year, NotCovered, NotCovered),
            ("2025-12-31", year, NotCovered, Eligible),
            ("2025-12-31", |i| planned(i, 11), NotCovered, Ineligible),
            ("2025-12-31", AS_IT_IS, NotCovered, NotCovered), // a year bought, and less than a year left
            ("2025-12-31", PAY_AS_YOU_GO, NotCovered, Ineligible),
        ],
    );
    let by_ticket =
        [("2026-07-09", AS_IT_IS, NotCovered, NotCovered), ("2026-07-10", AS_IT_IS, NotCovered, NotCovered)];
    says("huawei", "government-cloud", &by_ticket);
    let said = |on| finding("huawei", "government-cloud", on, RuleId::Product, AS_IT_IS).0;
    assert_eq!((said("2026-07-09"), said("2026-07-10")), (Reason::ProductSilent, Reason::ProductByTicket));
}

#[test]
fn at_huawei_the_server_behind_it_qualifies() {
    for (key, before, from, reason, fix) in [
        ("elb", "2026-05-18", "2026-05-19", Reason::ProductNotItself, FixKind::UseServerBehind),
        ("cdn", "2025-12-30", "2025-12-31", Reason::ProductNotItself, FixKind::UseServerBehind),
        ("waf", "2025-12-30", "2025-12-31", Reason::ProductNotItself, FixKind::UseServerBehind),
        ("obs", "2025-12-30", "2025-12-31", Reason::ProductNotItself, FixKind::UseServerBehind),
        ("eip", "2026-05-18", "2026-05-19", Reason::ProductNotSource, FixKind::UseAnotherProduct),
    ] {
        let no = |on| (on, AS_IT_IS, Ineligible, Ineligible);
        says("huawei", key, &[(before, AS_IT_IS, NotCovered, NotCovered), no(from), no("2026-11-22")]);
        assert_eq!(finding("huawei", key, from, RuleId::Product, AS_IT_IS), (reason, Some((fix, None))), "{key}");
    }
}

#[test]
fn ucloud_no_code_since_2019_10_28_filing_yes() {
    says(
        "ucloud",
        "uhost",
        &[
            ("2019-10-27", AS_IT_IS, NotCovered, NotCovered),
            ("2019-10-28", AS_IT_IS, Ineligible, NotCovered),
            ("2019-10-29", AS_IT_IS, Ineligible, Eligible),
            ("2026-11-22", AS_IT_IS, Ineligible, Eligible),
            ("2026-11-22", PAY_AS_YOU_GO, Ineligible, Eligible), // no billing rule
            ("2026-11-22", |i| i.public_ip = None, Ineligible, Eligible),
            ("2026-11-22", EXPIRED, Ineligible, Ineligible),
        ],
    );
    let fix = Some((FixKind::UseAnotherProduct, None));
    let mut instance = owned(day("2026-11-22"));
    instance.codes_used = None;
    let verdict = check(catalog::product("ucloud", "uhost").unwrap(), &instance, day("2026-11-22"));
    let code = verdict.findings.iter().find(|f| f.rule == RuleId::Product).unwrap();
    assert_eq!((code.reason, code.fix.map(|f| (f.kind, f.months))), (Reason::ProductIssuesNoCode, fix));
}

#[test]
fn ucloud_counts_what_is_left_on_the_day_of_submission() {
    says(
        "ucloud",
        "uhost",
        &[
            // Bought or left is not said.
            ("2021-08-17", |i| months_left(i, 3), Ineligible, Eligible),
            ("2021-08-17", |i| months_left(i, 2), Ineligible, NotCovered),
            ("2021-08-17", |i| months(i, 2), Ineligible, Ineligible),
            // Left.
            ("2021-08-18", |i| months_left(i, 3), Ineligible, Eligible),
            ("2021-08-18", |i| months_left(i, 2), Ineligible, Ineligible),
            ("2021-08-18", |i| left(i, 91), Ineligible, Ineligible), // three months from here are 92 days
            ("2021-08-18", |i| left(i, 92), Ineligible, Eligible),
            ("2026-11-22", |i| months_left(i, 3), Ineligible, Eligible),
            ("2026-11-22", |i| months(i, 3), Ineligible, Ineligible), // five days are over
        ],
    );
}

#[test]
fn ucloud_counts_sites_by_address_then_by_account_then_by_host() {
    fn sites(i: &mut Instance, own: u32, account: u32) {
        (i.sites_filed, i.sites_filed_by_account) = (Some(Count(own)), Some(Count(account)));
    }
    fn personal(i: &mut Instance, own: u32, account: u32) {
        sites(i, own, account);
        i.account_kind = Some(AccountKind::Personal);
    }
    says(
        "ucloud",
        "uhost",
        &[
            ("2022-02-14", |i| sites(i, 14, 14), Ineligible, Eligible),
            ("2022-02-14", |i| sites(i, 15, 15), Ineligible, Ineligible),
            ("2022-02-14", |i| personal(i, 5, 5), Ineligible, Eligible),
            ("2022-02-15", |i| sites(i, 9, 9), Ineligible, Eligible),
            ("2022-02-15", |i| sites(i, 0, 10), Ineligible, Ineligible),
            ("2022-02-15", |i| personal(i, 4, 4), Ineligible, Eligible),
            ("2022-02-15", |i| personal(i, 0, 5), Ineligible, Ineligible),
            ("2026-02-28", |i| sites(i, 5, 5), Ineligible, Eligible),
            ("2026-03-01", |i| sites(i, 5, 5), Ineligible, Ineligible),
            ("2026-03-01", |i| sites(i, 4, 40), Ineligible, Eligible),
            ("2026-03-01", |i| personal(i, 4, 4), Ineligible, Eligible),
            ("2026-03-01", |i| personal(i, 0, 5), Ineligible, Ineligible),
            ("2026-03-01", |i| personal(i, 5, 5), Ineligible, Ineligible),
            // The kind of account is asked for only where it decides.
            (
                "2022-02-15",
                |i| (i.account_kind, i.sites_filed_by_account) = (None, Some(Count(4))),
                Ineligible,
                Eligible,
            ),
            (
                "2022-02-15",
                |i| (i.account_kind, i.sites_filed_by_account) = (None, Some(Count(5))),
                Ineligible,
                Incomplete,
            ),
            (
                "2022-02-15",
                |i| (i.account_kind, i.sites_filed_by_account) = (None, Some(Count(10))),
                Ineligible,
                Ineligible,
            ),
            ("2026-03-01", |i| i.sites_filed_by_account = None, Ineligible, Eligible), // no limit for an enterprise
            ("2026-03-01", |i| (i.account_kind, i.sites_filed_by_account) = (None, None), Ineligible, Incomplete),
        ],
    );
    let reason = finding("ucloud", "uhost", "2026-03-01", RuleId::SiteQuota, AS_IT_IS).0;
    assert_eq!(reason, Reason::SitesNotLimited);
    let fix = |on, change| finding("ucloud", "uhost", on, RuleId::SiteQuota, change).1;
    let verify = Some((FixKind::VerifyAsEnterprise, None));
    assert_eq!(fix("2022-02-15", |i| personal(i, 0, 5)), verify);
    assert_eq!(fix("2022-02-15", |i| personal(i, 0, 10)), None);
    assert_eq!(fix("2022-02-15", |i| sites(i, 0, 10)), None);
    assert_eq!(fix("2026-03-01", |i| personal(i, 0, 40)), verify);
}

#[test]
fn volcengine_by_what_a_sister_product_quotes() {
    const DAY: &str = "2026-05-04";
    says(
        "volcengine",
        "ecs",
        &[
            ("2026-05-03", AS_IT_IS, NotCovered, NotCovered),
            (DAY, AS_IT_IS, Eligible, Eligible),
            (DAY, |i| months(i, 3), Ineligible, Ineligible),
            (DAY, |i| months(i, 4), Eligible, Eligible),
            // More than 24 hours: the hour of the expiry is not known.
            (DAY, |i| left(i, 2), Eligible, Eligible),
            (DAY, |i| left(i, 1), NotCovered, NotCovered),
            (DAY, |i| left(i, 0), Ineligible, Ineligible),
            (DAY, PAY_AS_YOU_GO, Ineligible, Ineligible),
            (DAY, |i| i.billing = Some(Billing::Trial), NotCovered, NotCovered),
            (DAY, |i| i.public_ip = Some(PublicIp::Elastic), Eligible, Eligible),
            (DAY, |i| i.public_ip = Some(PublicIp::None), Ineligible, Ineligible),
            (DAY, |i| i.public_ip = Some(PublicIp::LoadBalancer), NotCovered, NotCovered),
            (DAY, |i| i.public_ip = Some(PublicIp::Shared), NotCovered, NotCovered),
            (DAY, |i| (i.codes_used, i.sites_filed) = (Some(Count(2)), Some(Count(2))), Eligible, Eligible),
            (DAY, |i| (i.codes_used, i.sites_filed) = (Some(Count(2)), Some(Count(3))), Ineligible, Ineligible),
            (DAY, |i| i.owned_by_applicant = None, Eligible, Eligible),
            (DAY, |i| planned(i, 4), Eligible, Eligible),
            (DAY, |i| planned(i, 3), Ineligible, Ineligible),
            ("2026-11-22", AS_IT_IS, Eligible, Eligible),
        ],
    );
    assert_eq!(finding("volcengine", "ecs", DAY, RuleId::TimeLeft, |i| left(i, 1)).0, Reason::LeftByTheHour);
    let four = Some((FixKind::BuyMonths, Some(4)));
    assert_eq!(finding("volcengine", "ecs", DAY, RuleId::TotalTerm, |i| planned(i, 3)).1, four);
}

#[test]
fn at_baidu_the_province_decides_the_length() {
    says(
        "baidu",
        "any",
        &[
            ("2026-11-21", AS_IT_IS, NotCovered, NotCovered),
            ("2026-11-22", AS_IT_IS, NotCovered, NotCovered),
            ("2026-11-22", |i| months(i, 2), NotCovered, NotCovered),
            ("2026-11-22", EXPIRED, Ineligible, Ineligible),
            ("2026-11-22", |i| i.public_ip = None, NotCovered, NotCovered),
        ],
    );
    let on = "2026-11-22";
    assert_eq!(finding("baidu", "any", on, RuleId::TotalTerm, AS_IT_IS), (Reason::TermProvincial, None));
    let verdict = check(catalog::product("baidu", "any").unwrap(), &owned(day(on)), day(on));
    let term = verdict.findings.iter().find(|f| f.rule == RuleId::TotalTerm).unwrap();
    assert!(term.notes.has(Note::ProvinceMayDiffer));
    assert_eq!(term.measured.unwrap().n, 365, "the length is told");
    assert!(catalog::product("baidu", "bcc").is_none(), "`any` is a key like others here");
}

#[test]
fn jd_by_two_undated_pages() {
    const DAY: &str = "2026-11-22";
    says(
        "jd",
        "vm",
        &[
            ("2026-11-21", AS_IT_IS, NotCovered, NotCovered),
            (DAY, AS_IT_IS, Eligible, Eligible),
            (DAY, |i| planned(i, 4), Eligible, Eligible),
            (DAY, |i| planned(i, 3), Disputed, Disputed), // 3 个月以上
            (DAY, |i| planned(i, 2), Ineligible, Ineligible),
            (DAY, |i| months(i, 4), Eligible, Eligible),
            (DAY, |i| months(i, 3), NotCovered, NotCovered), // exactly enough bought, less left
            (DAY, |i| months_left(i, 3), NotCovered, NotCovered),
            (DAY, |i| months_left(i, 4), Eligible, Eligible),
            (DAY, PAY_AS_YOU_GO, Ineligible, Ineligible),
            (DAY, EXPIRED, Ineligible, Ineligible),
            (DAY, |i| i.public_ip = None, Eligible, Eligible),
            // How many is not published.
            (DAY, |i| i.codes_used = Some(Count(1)), NotCovered, Eligible),
            (DAY, |i| i.sites_filed = Some(Count(1)), Eligible, NotCovered),
        ],
    );
    let exactly = finding("jd", "vm", DAY, RuleId::TotalTerm, |i| planned(i, 3));
    assert_eq!(exactly, (Reason::TermDisputed, Some((FixKind::BuyMonths, Some(4)))));
    says(
        "jd",
        "site-builder",
        &[
            ("2026-11-21", |i| i.variant = Some(Variant(0)), NotCovered, NotCovered),
            (DAY, |i| i.variant = Some(Variant(0)), Eligible, NotCovered),
            (DAY, |i| i.variant = Some(Variant(1)), Ineligible, NotCovered),
            (DAY, |i| i.variant = None, Incomplete, NotCovered),
            (DAY, |i| (i.variant, i.purchased_months) = (Some(Variant(0)), Some(Months(11))), Ineligible, NotCovered),
        ],
    );
}

#[test]
fn alipay_gives_a_code_for_an_amount_that_no_page_gives() {
    says(
        "alipay",
        "unicloud-space",
        &[
            ("2023-11-29", AS_IT_IS, NotCovered, NotCovered),
            ("2023-11-30", AS_IT_IS, NotCovered, Ineligible),
            ("2026-11-22", |i| i.order_amount_cny = Some(Cny(1e6)), NotCovered, Ineligible),
            ("2026-11-22", |i| i.codes_used = Some(Count(1)), Ineligible, Ineligible),
            ("2026-11-22", EXPIRED, Ineligible, Ineligible),
            ("2026-11-22", |i| i.region = Some(Region::OUTSIDE), NotRequired, NotRequired),
        ],
    );
    let on = "2026-11-22";
    let enter = Some((FixKind::EnterItsCode, None));
    assert_eq!(finding("alipay", "unicloud-space", on, RuleId::Product, AS_IT_IS), (Reason::ProductCodeOnly, enter));
    assert_eq!(finding("alipay", "unicloud-space", on, RuleId::OrderAmount, AS_IT_IS), (Reason::AmountOpen, None));
    assert!(catalog::product("alibaba", "unicloud-space").is_none());
}

#[test]
fn providers_without_a_published_rule_are_never_a_no() {
    let keys = ["ctyun", "ecloud", "cucloud", "ksyun", "qingcloud", "inspur", "qiniu", "aws-china", "azure-china"];
    for key in keys {
        for on in ["2019-10-01", "2026-11-22"] {
            says(
                key,
                "any",
                &[(on, AS_IT_IS, NotCovered, NotCovered), (on, |i| *i = Instance::default(), NotCovered, NotCovered)],
            );
        }
        let product = catalog::product(key, "whatever they sell").unwrap();
        assert!(std::ptr::eq(product, catalog::product(key, "any").unwrap()), "{key}");
        let found = check(product, &owned(day("2026-11-22")), day("2026-11-22")).findings[0];
        let entity = matches!(key, "aws-china" | "azure-china");
        assert!(found.notes.has(Note::NoRuleFound), "{key}");
        assert_eq!(found.notes.has(Note::MainlandEntityOnly), entity, "{key}");
    }
    let any = catalog::PROVIDERS.iter().filter(|provider| provider.any_product);
    assert!(any.map(|provider| provider.key).eq(keys));
}

#[test]
fn a_fact_that_is_not_asked_for_decides_nothing() {
    let today = day("2026-11-22");
    // Bandwidth tells that there is an address, but only where a rule asks for bandwidth.
    let volcengine = catalog::product("volcengine", "ecs").unwrap();
    let trial = Instance { billing: Some(Billing::Trial), public_ip: None, bandwidth_mbps: None, ..owned(today) };
    for bandwidth in [None, Some(Mbps(5.0))] {
        let verdict = check(volcengine, &Instance { bandwidth_mbps: bandwidth, ..trial }, today);
        assert_eq!(verdict.filing, Incomplete);
        assert!(verdict.missing[1].iter().eq([Fact::PublicIp]));
    }
    // Created today, it cannot have expired; but of a term of which nothing is known the day of creation is not asked.
    let government = catalog::product("huawei", "government-cloud").unwrap();
    let bare = Instance { starts_on: None, expires_on: None, purchased_months: None, state: None, ..owned(today) };
    for created in [None, Some(today)] {
        let verdict = check(government, &Instance { created_on: created, ..bare }, today);
        assert_eq!(verdict.filing, Incomplete);
        assert!(!verdict.missing[1].has(Fact::CreatedOn));
    }
}

#[test]
fn of_several_first_days_the_day_of_creation_leaves_those_since() {
    // Three months until 30 April begin on 30 January, 90 days before, or on 31 January, 89 days before; one page asks for 90.
    let lighthouse = catalog::product("tencent", "lighthouse").unwrap();
    for (created, expected) in [
        (None, Outcome::Incomplete),
        (Some(Date::ymd(2027, 1, 30)), Outcome::Incomplete),
        (Some(Date::ymd(2027, 1, 31)), Outcome::Disputed),
    ] {
        let instance = Instance {
            stage: Some(Stage::Owned),
            region: Some(Region::MAINLAND),
            billing: Some(Billing::Subscription),
            purchased_months: Some(Months(3)),
            created_on: created,
            expires_on: Some(Date::ymd(2027, 4, 30)),
            state: Some(State::Running),
            sites_filed: Some(Count(0)),
            owned_by_applicant: Some(true),
            ..Instance::default()
        };
        let verdict = check(lighthouse, &instance, Date::ymd(2027, 2, 28));
        assert_eq!(verdict.filing, expected, "created on {created:?}");
        assert_eq!(verdict.missing[1].has(Fact::CreatedOn), created.is_none(), "it is named where it could tell");
    }
}

#[test]
fn the_day_is_told_on_which_a_first_order_still_to_be_made_gets_too_short() {
    // Nothing but its last day is known: ordered now it lasts two years, and from a year before its end on less than twelve months.
    let site = catalog::product("alibaba", "marketplace-site").unwrap();
    let today = catalog::REVIEWED_ON;
    let end = today.plus_months(24);
    let planned = Instance {
        stage: Some(Stage::Planned),
        region: Some(Region::MAINLAND),
        expires_on: Some(end),
        order_amount_cny: Some(Cny(200.0)),
        account_site: Some(AccountSite::China),
        ..Instance::default()
    };
    let last = today.plus_months(12);
    let code = |on| check(site, &planned, on).code;
    assert_eq!([today, last, last.plus_days(1)].map(code), [Eligible, Eligible, Ineligible]);
    let told = changes(&mut Editions::of(site), &planned, today);
    let code: Vec<_> = told.iter().filter(|change| change.question == Question::Code).collect();
    assert_eq!(code[0].on, last.plus_days(1), "{code:?}");
    assert_eq!((code.len(), code[0].from, code[0].to), (1, Eligible, Ineligible));
}

#[test]
fn a_variant_that_the_product_does_not_have_says_nothing() {
    let today = catalog::REVIEWED_ON;
    for product in catalog::products() {
        let with = |variant| check(product, &Instance { variant, codes_used: Some(Count(1)), ..owned(today) }, today);
        let beyond = Variant(product.variants.len() as u8);
        assert_eq!(with(Some(beyond)), with(None), "{product:?}");
    }
}
