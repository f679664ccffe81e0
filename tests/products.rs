//! The products that the oracle does not read: one line a case, at the days on which their rules change.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::instance::*;
use icp_eligibility::verdict::Outcome::{self, *};

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
            ("2026-11-22", |i| (i.variant, i.codes_used) = (Some(Variant(0)), Some(Count(1))), Ineligible, Eligible),
            ("2026-11-22", |i| (i.variant, i.sites_filed) = (Some(Variant(0)), Some(Count(1))), Eligible, Ineligible),
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
