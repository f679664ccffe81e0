//! Adding months and counting them back, against a calendar that is walked day by day: every day that callers may write × terms in months.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::instance::{Date, Instance, Months, State};

/// Every day from the first on as year, month and day, found by walking: each number of days is a place in it.
fn calendar(years: std::ops::RangeInclusive<i32>) -> Vec<(i32, u32, u32)> {
    let mut all = Vec::new();
    for year in years {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let february = if leap { 29 } else { 28 };
        for (month, length) in (1..).zip([31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
            all.extend((1..=length).map(|day| (year, month, day)));
        }
    }
    all
}

#[test]
fn months_are_added_and_counted_back_as_on_a_calendar() {
    let (first, last) = Date::RANGE;
    let days = calendar(1980..=2260);
    let place = |date: Date| date.days_since(Date::ymd(1980, 1, 1)) as usize;
    assert_eq!((days[place(first)], days[place(last)]), ((2000, 1, 1), (2199, 12, 31)), "days are numbered alike");
    // The place of the first day of each month.
    let begins: Vec<usize> = (0..days.len()).filter(|k| days[*k].2 == 1).collect();
    let month_of: Vec<usize> =
        days.iter().map(|(year, month, _)| ((year - 1980) * 12 + *month as i32 - 1) as usize).collect();
    let after = |k: usize, months: usize| {
        let target = month_of[k] + months;
        let length = begins[target + 1] - begins[target];
        begins[target] + (days[k].2 as usize).min(length) - 1
    };
    let mut sums = 0;
    for months in (0..=14).chain([23, 24, 25, 36, 48, 59, 60]) {
        // For each day, the first and the last start whose term ends on it.
        let mut starts = vec![None; days.len()];
        for k in 0..place(last) + 1 {
            let end = after(k, months);
            starts[end] = Some((starts[end].map_or(k, |(first, _)| first), k));
        }
        for k in place(first)..=place(last) {
            let date = first.plus_days((k - place(first)) as i32);
            let sum = date.plus_months(months as u32);
            assert_eq!(place(sum), after(k, months), "{months} months after {:?}", days[k]);
            let (from, to) = date.minus_months(months as u32);
            match starts[k] {
                Some(all) => assert_eq!((place(from), place(to)), all, "terms of {months} months until {:?}", days[k]),
                // No term ends there: 31 March less a month is the last day of February.
                None => {
                    let target = month_of[k] - months;
                    assert_eq!(
                        (place(from), place(to)),
                        (begins[target + 1] - 1, begins[target + 1] - 1),
                        "{months} months before {:?}",
                        days[k]
                    );
                }
            }
            sums += 2;
        }
    }
    println!("dates: {sums} sums of months against a calendar walked day by day");
}

#[test]
fn a_day_that_no_caller_may_write_has_an_answer_too() {
    let (_, last) = Date::RANGE;
    for product in catalog::products().chain(catalog::issued()) {
        for months in [None, Some(Months(12))] {
            for state in [None, Some(State::Running), Some(State::Stopped)] {
                let dateless = Instance {
                    purchased_months: months,
                    starts_on: None,
                    expires_on: None,
                    state,
                    ..common::owned(last)
                };
                let on = |day| {
                    let verdict = check(product, &dateless, day);
                    (verdict.code, verdict.filing, verdict.missing)
                };
                assert_eq!(on(Date(2_000_000)), on(last), "{product:?} in the year 7445: {dateless:?}");
                // Beyond the calendar itself months cannot be counted: any answer will do.
                for day in [i32::MIN, i32::MIN + 1, i32::MAX - 1, i32::MAX] {
                    on(Date(day));
                }
            }
        }
    }
}
