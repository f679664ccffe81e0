//! When an answer changes by itself: one line an instance, the day that is asked about, and each change of an answer with the rule that brings
//! it. That the days are those of checking day by day is a property (`properties.rs`).
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::changes::changes;
use icp_eligibility::edition::Editions;
use icp_eligibility::instance::*;
use icp_eligibility::policy::Question::{self, Code, Filing};
use icp_eligibility::policy::RuleId::{self, NotExpired, TimeLeft, TotalTerm};
use icp_eligibility::verdict::Outcome::{self, *};

const TODAY: Date = Date::ymd(2026, 11, 22);

/// The day, the answer from then on, and the rule that brings it; none where the published rules themselves change.
type Then = ((i32, u32, u32), Outcome, Option<RuleId>);

/// Provider, product, instance, the day that is asked about, the question and what changes.
type Row<'a> = (&'a str, &'a str, &'a Instance, Date, Question, &'a [Then]);

/// In order with its twelve months from 23 October on, but for this.
fn bought(change: fn(&mut Instance)) -> Instance {
    let mut instance = owned(TODAY);
    change(&mut instance);
    instance
}

/// Bought on a day for three months.
fn quarter(day: Date) -> Instance {
    Instance {
        purchased_months: Some(Months(3)),
        starts_on: Some(day),
        expires_on: Some(day.plus_months(3)),
        ..owned(day)
    }
}

/// Bought for a year that ends on a day.
fn year_until(end: Date) -> Instance {
    let start = end.minus_months(12).0;
    Instance { starts_on: Some(start), expires_on: Some(end), ..owned(TODAY) }
}

/// Still to be bought, for three months from the day on which that is asked.
fn planned(day: Date) -> Instance {
    Instance { stage: Some(Stage::Planned), starts_on: None, expires_on: None, state: None, ..quarter(day) }
}

#[test]
fn an_answer_changes_on_its_day_by_its_rule() {
    let (summer, autumn) = (Date::ymd(2026, 7, 1), Date::ymd(2020, 11, 1));
    let without_start = bought(|i| i.starts_on = None);
    let only_expiry = bought(|i| (i.starts_on, i.purchased_months) = (None, None));
    // It has run since then, and how long it was bought for is not known: the longer it runs the longer it was.
    let only_start = bought(|i| (i.expires_on, i.purchased_months) = (None, None));
    let (spring, may) = (Date::ymd(2026, 3, 20), Date::ymd(2026, 5, 1));
    let spring = Instance { starts_on: Some(spring), expires_on: None, purchased_months: None, ..owned(may) };
    // It was made then, and paid for some time after.
    let only_made = bought(|i| {
        (i.starts_on, i.expires_on, i.state) = (None, None, None);
        i.created_on = Some(Date::ymd(2026, 11, 1));
    });
    #[rustfmt::skip]
    let rows: [Row; 23] = [
        // It expires, or too little is left, whichever a provider asks.
        ("alibaba", "ecs", &bought(|_| {}), TODAY, Code, &[((2027, 10, 23), Ineligible, Some(NotExpired))]),
        ("alibaba", "ecs", &bought(|_| {}), TODAY, Filing, &[((2027, 10, 23), Ineligible, Some(NotExpired))]),
        ("huawei", "ecs", &bought(|_| {}), TODAY, Filing, &[((2027, 10, 23), Ineligible, Some(NotExpired))]),
        ("tencent", "cvm", &bought(|_| {}), TODAY, Code, &[((2027, 9, 24), Ineligible, Some(TimeLeft))]),
        ("tencent", "lighthouse", &bought(|_| {}), TODAY, Code, &[((2027, 9, 24), Ineligible, Some(TimeLeft))]),
        ("ucloud", "uhost", &bought(|_| {}), TODAY, Filing, &[((2027, 7, 24), Ineligible, Some(TimeLeft))]),
        ("ucloud", "uhost", &bought(|_| {}), TODAY, Code, &[]),
        // By days: 30 were asked for in that autumn, 24 hours are, of which dates do not show when they begin.
        ("tencent", "cvm", &year_until(Date::ymd(2021, 1, 20)), autumn, Code,
            &[((2020, 12, 22), Ineligible, Some(TimeLeft))]),
        ("volcengine", "ecs", &bought(|_| {}), TODAY, Code,
            &[((2027, 10, 22), NotCovered, Some(TimeLeft)), ((2027, 10, 23), Ineligible, Some(TimeLeft))]),
        // Already on the day, or never.
        ("alibaba", "ecs", &bought(|i| i.public_ip = Some(PublicIp::None)), TODAY, Code, &[]),
        ("alibaba", "ecs", &bought(|i| i.expires_on = Some(TODAY)), TODAY, Code, &[]),
        ("alibaba", "ecs", &planned(TODAY), TODAY, Code, &[]),
        // Other pages come, which no rule of the instance brings about.
        ("alibaba", "ecs", &quarter(summer), summer, Code,
            &[((2026, 7, 14), Disputed, None), ((2026, 10, 1), Ineligible, Some(NotExpired))]),
        // While 90 days were asked: three months from 30 January 2021 are 90 days, from 31 January on 89.
        ("tencent", "cvm", &planned(autumn), autumn, Code,
            &[((2021, 1, 31), Ineligible, Some(TotalTerm)), ((2021, 2, 3), Eligible, None)]),
        // Without its first day what is left is the least that was bought: three months are enough or may be too few, fewer may be more.
        ("alibaba", "ecs", &without_start, TODAY, Code, &[((2027, 10, 23), Ineligible, Some(NotExpired))]),
        ("tencent", "cvm", &without_start, TODAY, Code, &[((2027, 9, 24), Ineligible, Some(TimeLeft))]),
        ("alibaba", "ecs", &only_expiry, TODAY, Code,
            &[((2027, 7, 23), Incomplete, Some(TotalTerm)), ((2027, 10, 23), Ineligible, Some(NotExpired))]),
        ("tencent", "cvm", &only_expiry, TODAY, Code,
            &[((2027, 7, 24), Incomplete, Some(TotalTerm)), ((2027, 9, 24), Ineligible, Some(TimeLeft))]),
        ("jd", "vm", &only_expiry, TODAY, Code, &[((2027, 7, 23), Incomplete, Some(TotalTerm)), ((2027, 10, 23), Ineligible, Some(NotExpired))]),
        ("alibaba", "ecs", &only_start, TODAY, Code, &[((2027, 1, 23), Eligible, Some(TotalTerm))]),
        ("alibaba", "ecs", &spring, may, Code, &[((2026, 6, 19), Eligible, Some(TotalTerm))]),
        ("tencent", "cvm", &only_start, TODAY, Code, &[]),
        ("alibaba", "ecs", &only_made, TODAY, Code, &[]),
    ];
    for (provider, key, instance, day, question, expected) in rows {
        let found = changes(&mut Editions::of(catalog::product(provider, key).unwrap()), instance, day);
        let got: Vec<_> = found.iter().filter(|c| c.question == question).map(|c| (c.on, c.to, c.rule)).collect();
        let expected: Vec<_> =
            expected.iter().map(|((y, m, d), to, rule)| (Date::ymd(*y, *m, *d), *to, *rule)).collect();
        assert_eq!(got, expected, "{provider} {key}, {question:?} on {day:?}: {instance:?}");
    }
}
