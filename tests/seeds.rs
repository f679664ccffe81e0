//! Every numbered line of the two seed FAQs, by its number in the policy sheets: Alibaba Cloud 0 to 7, Tencent Cloud 1 to 7.2
//! (`seeds.md` links line, test and function). Each at the seed's own date and on 2026-11-22: the outcome, the failing rules with
//! reason and numbers, the fix, and that the seed is a source of the reading that states its sentence.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::code::check_code;
use icp_eligibility::edition::Edition;
use icp_eligibility::instance::*;
use icp_eligibility::logic::Could;
use icp_eligibility::plan::plans;
use icp_eligibility::policy::CauseCode::{self, CodesUsedUp as NoCodesLeft, ContactSupport, NotMainland};
use icp_eligibility::policy::{
    Ask, Counts, Limit, Note, Product, Question, Questions, RuleId, Standing, Symptom, at_least,
};
use icp_eligibility::purchase::{Need, purchase};
use icp_eligibility::symptom::{CauseStatus, diagnose};
use icp_eligibility::verdict::FixKind::*;
use icp_eligibility::verdict::Outcome::{self, *};
use icp_eligibility::verdict::Reason::*;
use icp_eligibility::verdict::{Fix, FixKind, Reason, Status, Verdict};

const ALIBABA: Date = Date::ymd(2019, 9, 21);
const TENCENT: Date = Date::ymd(2019, 8, 21);
const TODAY: Date = Date::ymd(2026, 11, 22);

type Change = fn(&mut Instance);

/// What a seed line says of an instance on one day: both answers, what is not met, and the fixes of that.
struct Says {
    code: Outcome,
    filing: Outcome,
    not_met: &'static [(RuleId, Reason)],
    fixes: &'static [(FixKind, Option<u32>)],
}

const fn both(
    outcome: Outcome,
    not_met: &'static [(RuleId, Reason)],
    fixes: &'static [(FixKind, Option<u32>)],
) -> Says {
    Says { code: outcome, filing: outcome, not_met, fixes }
}

#[track_caller]
fn says(product: &'static Product, day: Date, change: impl Fn(&mut Instance), expected: &Says) -> Verdict {
    let mut instance = owned(day);
    change(&mut instance);
    let verdict = check(product, &instance, day);
    assert_eq!((verdict.code, verdict.filing), (expected.code, expected.filing), "{product:?} on {day:?}");
    let bad = || verdict.findings.iter().filter(|f| matches!(f.status(), Status::Fail | Status::Disputed));
    let not_met: Vec<_> = bad().map(|f| (f.rule, f.reason)).collect();
    assert_eq!(not_met, expected.not_met, "{product:?} on {day:?}");
    let fixes: Vec<_> = bad().filter_map(|f| f.fix).map(|Fix { kind, months, .. }| (kind, months)).collect();
    assert_eq!(fixes, expected.fixes, "{product:?} on {day:?}");
    verdict
}

/// The seed is a source of the reading that asks this, on each of the days.
#[track_caller]
fn stated_by(product: &'static Product, seed: &str, asks: impl Fn(&Ask) -> bool, days: &[Date]) {
    for day in days {
        let rules = Edition::new(product, *day).rules;
        let mut readings = rules.iter().flat_map(|rule| &rule.readings).filter(|reading| asks(&reading.ask));
        let cited = readings
            .any(|reading| reading.statements.iter().any(|s| s.sources.iter().any(|source| source.key() == seed)));
        assert!(cited, "{seed} does not state it for {product:?} on {day:?}");
    }
}

fn alibaba(key: &str) -> &'static Product {
    catalog::product("alibaba", key).unwrap()
}
fn tencent(key: &str) -> &'static Product {
    catalog::product("tencent", key).unwrap()
}

const ALIBABA_SEED: &str = "ali-faq-86396";
const TENCENT_SEED: &str = "tc-faq-2019-08";
const ALIBABA_DAYS: [Date; 2] = [ALIBABA, TODAY];
const TENCENT_DAYS: [Date; 2] = [TENCENT, TODAY];

#[test]
fn alibaba_1_an_iot_package_of_six_months_and_an_order_of_90_yuan() {
    let iot = alibaba("iot-package");
    let omitted: &[(RuleId, Reason)] = &[(RuleId::Product, ProductOmitted)];
    let another: &[(FixKind, Option<u32>)] = &[(UseAnotherProduct, None)];
    let six = |day: Date| {
        move |i: &mut Instance| {
            i.purchased_months = Some(Months(6));
            i.order_amount_cny = Some(Cny(90.0));
            i.expires_on = Some(day.plus_days(-30).plus_months(6));
        }
    };
    says(iot, ALIBABA, six(ALIBABA), &both(Eligible, &[], &[]));
    says(iot, TODAY, six(TODAY), &both(Disputed, omitted, another));
    let five = |day: Date| {
        move |i: &mut Instance| {
            i.purchased_months = Some(Months(5));
            i.expires_on = Some(day.plus_days(-30).plus_months(5));
        }
    };
    let short = says(
        iot,
        ALIBABA,
        five(ALIBABA),
        &both(Ineligible, &[(RuleId::TotalTerm, TotalTooShort)], &[(RenewMonths, Some(1))]),
    );
    let measured = short.findings.iter().find(|f| f.rule == RuleId::TotalTerm).unwrap().measured.unwrap();
    assert_eq!((measured.n, measured.unit), (5, Unit::Month));
    says(
        iot,
        TODAY,
        five(TODAY),
        &both(
            Ineligible,
            &[(RuleId::Product, ProductOmitted), (RuleId::TotalTerm, TotalTooShort)],
            &[(UseAnotherProduct, None), (RenewMonths, Some(1))],
        ),
    );
    let cheap = |i: &mut Instance| i.order_amount_cny = Some(Cny(89.0));
    let small = both(Ineligible, &[(RuleId::OrderAmount, AmountTooSmall)], &[(LargerOrder, None)]);
    says(iot, ALIBABA, cheap, &small);
    says(
        iot,
        TODAY,
        cheap,
        &both(
            Ineligible,
            &[(RuleId::Product, ProductOmitted), (RuleId::OrderAmount, AmountTooSmall)],
            &[(UseAnotherProduct, None), (LargerOrder, None)],
        ),
    );
    stated_by(iot, ALIBABA_SEED, |ask| *ask == Ask::Total(at_least(6, Unit::Month)), &ALIBABA_DAYS);
    stated_by(iot, ALIBABA_SEED, |ask| *ask == Ask::OrderAmount(at_least(90, Unit::Cny)), &ALIBABA_DAYS);
}

#[test]
fn alibaba_3_an_ecs_that_has_no_ip_that_supports_filing() {
    let ecs = alibaba("ecs");
    let no_ip = both(Ineligible, &[(RuleId::PublicAddress, AddressNone)], &[(BuyPublicAddress, None)]);
    for day in ALIBABA_DAYS {
        says(ecs, day, |i| (i.public_ip, i.bandwidth_mbps) = (Some(PublicIp::None), None), &no_ip);
        says(
            ecs,
            day,
            |i| i.region = Some(Region::OUTSIDE),
            &both(NotRequired, &[(RuleId::Region, RegionOutside)], &[(ChooseMainlandRegion, None)]),
        );
        says(ecs, day, |_| {}, &both(Eligible, &[], &[]));
    }
    let on_demand = |months| both(Ineligible, &[(RuleId::Billing, BillingNotSubscription)], months);
    says(ecs, ALIBABA, |i| i.billing = Some(Billing::PayAsYouGo), &on_demand(&[(ConvertToSubscription, Some(3))]));
    says(ecs, TODAY, |i| i.billing = Some(Billing::PayAsYouGo), &on_demand(&[(ConvertToSubscription, Some(4))]));
    stated_by(ecs, ALIBABA_SEED, |ask| matches!(ask, Ask::PublicAddress { .. }), &ALIBABA_DAYS);
    stated_by(ecs, ALIBABA_SEED, |ask| *ask == Ask::Mainland, &ALIBABA_DAYS);
    stated_by(ecs, ALIBABA_SEED, |ask| matches!(ask, Ask::Subscription(_)), &ALIBABA_DAYS);
}

#[test]
fn alibaba_4_1_the_account_is_not_the_buyers() {
    let other = both(Ineligible, &[(RuleId::Owner, OwnerOther)], &[(UseBuyerAccount, None)]);
    for day in ALIBABA_DAYS {
        says(alibaba("ecs"), day, |i| i.owned_by_applicant = Some(false), &other);
    }
    stated_by(alibaba("ecs"), ALIBABA_SEED, |ask| *ask == Ask::Owner, &ALIBABA_DAYS);
}

#[test]
fn alibaba_4_2_pay_as_you_go_converts_and_buys_the_term() {
    let ecs = alibaba("ecs");
    let not_met: &[(RuleId, Reason)] = &[(RuleId::Billing, BillingNotSubscription)];
    let on_demand: fn(&mut Instance) = |i| i.billing = Some(Billing::PayAsYouGo);
    says(ecs, ALIBABA, on_demand, &both(Ineligible, not_met, &[(ConvertToSubscription, Some(3))]));
    let verdict = says(ecs, TODAY, on_demand, &both(Ineligible, not_met, &[(ConvertToSubscription, Some(4))]));
    assert!(verdict.findings.iter().filter_map(|f| f.fix).all(|fix| !fix.new_instance), "the same instance converts");
    // Doing so makes it qualify: three months by the seed, four by every page of today.
    for (day, n) in [(ALIBABA, 3), (TODAY, 4)] {
        let converted = |i: &mut Instance| {
            (i.purchased_months, i.starts_on, i.expires_on) = (Some(Months(n)), Some(day), Some(day.plus_months(n)));
        };
        says(ecs, day, converted, &both(Eligible, &[], &[]));
    }
    stated_by(ecs, ALIBABA_SEED, |ask| *ask == Ask::Total(at_least(3, Unit::Month)), &ALIBABA_DAYS);
    stated_by(ecs, ALIBABA_SEED, |ask| matches!(ask, Ask::Subscription(_)), &ALIBABA_DAYS);
}

#[test]
fn alibaba_4_3_no_public_bandwidth_was_bought() {
    let none = both(Ineligible, &[(RuleId::PublicAddress, AddressNone)], &[(BuyPublicAddress, None)]);
    for day in ALIBABA_DAYS {
        says(alibaba("ecs"), day, |i| (i.public_ip, i.bandwidth_mbps) = (Some(PublicIp::None), Some(Mbps(0.0))), &none);
    }
    stated_by(alibaba("ecs"), ALIBABA_SEED, |ask| matches!(ask, Ask::PublicAddress { .. }), &ALIBABA_DAYS);
}

#[test]
fn alibaba_4_4_the_time_left_does_not_meet_the_requirement() {
    let ecs = alibaba("ecs");
    // One month in all: renew. The page's own sentence gives no number (semantics S12).
    for (day, more) in [(ALIBABA, 2), (TODAY, 3)] {
        let instance = Instance {
            purchased_months: Some(Months(1)),
            starts_on: Some(day.plus_days(-5)),
            expires_on: Some(day.plus_days(-5).plus_months(1)),
            ..owned(day)
        };
        let verdict = check(ecs, &instance, day);
        assert_eq!(verdict.code, Ineligible);
        let finding = verdict.findings.iter().find(|f| f.status() == Status::Fail).unwrap();
        assert_eq!((finding.rule, finding.reason), (RuleId::TotalTerm, TotalTooShort));
        assert_eq!(finding.fix, Some(Fix { kind: RenewMonths, months: Some(more), new_instance: false }));
        assert_eq!(finding.notes.has(Note::TimeLeftNumberNotPublished), day == ALIBABA);
    }
    // Twelve months with twenty days left: eligible, with the note at the seed's day.
    for day in ALIBABA_DAYS {
        let start = day.plus_days(20).minus_months(12).0;
        let instance = Instance { starts_on: Some(start), expires_on: Some(day.plus_days(20)), ..owned(day) };
        let verdict = check(ecs, &instance, day);
        assert_eq!(verdict.code, Eligible, "{day:?}");
        let noted = verdict.findings.iter().any(|f| f.notes.has(Note::TimeLeftNumberNotPublished));
        assert_eq!(noted, day == ALIBABA, "{day:?}");
    }
    let remark = ecs.remarks().find(|r| r.note == Note::TimeLeftNumberNotPublished && r.in_force(ALIBABA)).unwrap();
    assert_eq!((remark.rows, remark.sources.iter().next().unwrap().key()), ("A-ECS-05b", ALIBABA_SEED));
}

#[test]
fn alibaba_4_5_an_expired_instance() {
    for day in ALIBABA_DAYS {
        let expired = |i: &mut Instance| {
            let end = day.plus_days(-3);
            (i.starts_on, i.expires_on, i.state) = (Some(end.minus_months(12).0), Some(end), Some(State::Expired));
        };
        // From 2026-11-22 a rule of its own asks that it runs; renewing is the one fix of both.
        let then = both(Ineligible, &[(RuleId::NotExpired, ExpiryReached)], &[(Renew, None)]);
        let not_met: &[(RuleId, Reason)] = &[(RuleId::NotExpired, ExpiryReached), (RuleId::Running, StateNotRunning)];
        let now = both(Ineligible, not_met, &[(Renew, None)]);
        says(alibaba("ecs"), day, expired, if day == TODAY { &now } else { &then });
    }
    stated_by(alibaba("ecs"), ALIBABA_SEED, |ask| *ask == Ask::NotExpired, &ALIBABA_DAYS);
}

#[test]
fn alibaba_4_6_the_count_reached_its_limit() {
    let used_up = both(Ineligible, &[(RuleId::CodeQuota, CodesUsedUp)], &[(UseAnotherInstance, None)]);
    for day in ALIBABA_DAYS {
        let verdict = says(alibaba("ecs"), day, |i| i.codes_used = Some(Count(5)), &used_up);
        let finding = verdict.findings.iter().find(|f| f.rule == RuleId::CodeQuota).unwrap();
        assert_eq!(finding.measured.unwrap().n, 5);
        assert!(finding.notes.has(Note::CodeCountFixed), "more money adds no codes");
        says(alibaba("ecs"), day, |i| i.codes_used = Some(Count(4)), &both(Eligible, &[], &[]));
    }
    let five = |ask: &Ask| *ask == Ask::Quota(Counts::CodesOrSites, Limit::Fixed(5));
    stated_by(alibaba("ecs"), ALIBABA_SEED, five, &ALIBABA_DAYS);
}

#[test]
fn alibaba_4_7_a_region_outside_the_mainland_needs_no_filing() {
    for day in ALIBABA_DAYS {
        let elsewhere = |i: &mut Instance| {
            *i = Instance { region: Some(Region::OUTSIDE), billing: Some(Billing::Spot), ..Instance::default() };
        };
        let outside = both(NotRequired, &[(RuleId::Region, RegionOutside)], &[(ChooseMainlandRegion, None)]);
        let verdict = says(alibaba("ecs"), day, elsewhere, &outside);
        assert_eq!(verdict.findings.len(), 1, "whatever else is wrong");
    }
    stated_by(alibaba("ecs"), ALIBABA_SEED, |ask| *ask == Ask::Mainland, &ALIBABA_DAYS);
}

#[test]
fn tencent_2_and_4_3_a_cvm_makes_up_to_five_codes() {
    for day in TENCENT_DAYS {
        let five = |i: &mut Instance| i.codes_used = Some(Count(5));
        let expected = Says {
            code: Ineligible,
            filing: Eligible,
            not_met: &[(RuleId::CodeQuota, CodesUsedUp)],
            fixes: &[(UseAnotherInstance, None)],
        };
        says(tencent("cvm"), day, five, &expected);
        says(tencent("cvm"), day, |i| i.codes_used = Some(Count(4)), &both(Eligible, &[], &[]));
    }
    let five = |ask: &Ask| *ask == Ask::Quota(Counts::Codes, Limit::Fixed(5));
    stated_by(tencent("cvm"), TENCENT_SEED, five, &TENCENT_DAYS);
}

#[test]
fn tencent_4_all_four_conditions_hold_and_each_alone_fails() {
    let cvm = tencent("cvm");
    for (day, months) in [(TENCENT, 4), (TODAY, 3)] {
        says(cvm, day, |_| {}, &both(Eligible, &[], &[]));
        let on_demand = Says {
            code: Ineligible,
            filing: Ineligible,
            not_met: &[(RuleId::Billing, BillingNotSubscription)],
            fixes: if months == 4 { &[(ConvertToSubscription, Some(4))] } else { &[(ConvertToSubscription, Some(3))] },
        };
        says(cvm, day, |i| i.billing = Some(Billing::PayAsYouGo), &on_demand);
        let five = Says {
            code: Ineligible,
            filing: Eligible,
            not_met: &[(RuleId::CodeQuota, CodesUsedUp)],
            fixes: &[(UseAnotherInstance, None)],
        };
        let verdict = says(cvm, day, |i| i.codes_used = Some(Count(5)), &five);
        assert_eq!(verdict.findings.iter().find(|f| f.rule == RuleId::CodeQuota).unwrap().measured.unwrap().n, 5);
        let load_balancer = Says {
            code: Ineligible,
            filing: NotCovered,
            not_met: &[(RuleId::PublicAddress, AddressRefused)],
            fixes: &[(AssignAtPurchase, None)],
        };
        says(cvm, day, |i| i.public_ip = Some(PublicIp::LoadBalancer), &load_balancer);
    }
    let four: [fn(&Ask) -> bool; 4] = [
        |ask| matches!(ask, Ask::Subscription(_)),
        |ask| matches!(ask, Ask::PublicAddress { at_purchase: true, .. }),
        |ask| *ask == Ask::Quota(Counts::Codes, Limit::Fixed(5)),
        |ask| matches!(ask, Ask::PublicAddress { fails, .. } if fails.contains(&PublicIp::LoadBalancer)),
    ];
    for condition in four {
        stated_by(cvm, TENCENT_SEED, condition, &TENCENT_DAYS);
    }
}

#[test]
fn tencent_4_1_prepaid_for_three_months_in_the_mainland() {
    let cvm = tencent("cvm");
    let months = |n: u32, day: Date| {
        move |i: &mut Instance| {
            i.purchased_months = Some(Months(n));
            i.starts_on = Some(day.plus_days(-1));
            i.expires_on = Some(day.plus_days(-1).plus_months(n));
        }
    };
    // The seed accepts three months; the Chinese page of the month asks for more in one place and not in another.
    let one_reading = Says {
        code: Disputed,
        filing: Eligible,
        not_met: &[(RuleId::TotalTerm, TotalDisputed)],
        fixes: &[(RenewMonths, Some(1))],
    };
    says(cvm, TENCENT, months(3, TENCENT), &one_reading);
    says(cvm, TODAY, months(3, TODAY), &both(Eligible, &[], &[]));
    let short_then: &[(RuleId, Reason)] = &[(RuleId::TotalTerm, TotalTooShort), (RuleId::TotalTerm, TotalTooShort)];
    says(
        cvm,
        TENCENT,
        months(2, TENCENT),
        &both(Ineligible, short_then, &[(RenewMonths, Some(1)), (RenewMonths, Some(2))]),
    );
    let short_now = both(Ineligible, &[(RuleId::TotalTerm, TotalTooShort)], &[(RenewMonths, Some(1))]);
    says(cvm, TODAY, months(2, TODAY), &short_now);
    for (day, needed) in [(TENCENT, 4), (TODAY, 3)] {
        let verdict = check(cvm, &Instance { billing: Some(Billing::PayAsYouGo), ..owned(day) }, day);
        let finding = verdict.findings.iter().find(|f| f.rule == RuleId::Billing).unwrap();
        assert_eq!((verdict.code, verdict.filing), (Ineligible, Ineligible));
        assert_eq!(
            finding.fix.map(|fix| (fix.kind, fix.months)),
            Some((ConvertToSubscription, Some(needed))),
            "{day:?}"
        );
    }
    stated_by(cvm, TENCENT_SEED, |ask| *ask == Ask::Total(at_least(3, Unit::Month)), &TENCENT_DAYS);
    stated_by(cvm, TENCENT_SEED, |ask| matches!(ask, Ask::Subscription(_)), &TENCENT_DAYS);
    stated_by(cvm, TENCENT_SEED, |ask| *ask == Ask::Mainland, &TENCENT_DAYS);
}

#[test]
fn tencent_4_2_the_address_is_assigned_at_purchase() {
    let cvm = tencent("cvm");
    for day in TENCENT_DAYS {
        let none = |i: &mut Instance| (i.public_ip, i.bandwidth_mbps) = (Some(PublicIp::None), Some(Mbps(0.0)));
        // Filing asks for an address too; what was not ticked at purchase cannot be added for a code.
        let not_met: &[(RuleId, Reason)] = &[
            (RuleId::PublicAddress, AddressNone),
            (RuleId::PublicAddress, AddressNotAssigned),
            (RuleId::Bandwidth, BandwidthZero),
        ];
        let fixes: &[(FixKind, Option<u32>)] =
            &[(BuyPublicAddress, None), (AssignAtPurchase, None), (BuyBandwidth, None)];
        let verdict = says(cvm, day, none, &both(Ineligible, not_met, fixes));
        let fix = verdict.findings.iter().filter_map(|f| f.fix).find(|fix| fix.kind == AssignAtPurchase).unwrap();
        assert!(fix.new_instance, "it cannot be added later");
    }
    let at_purchase = |ask: &Ask| matches!(ask, Ask::PublicAddress { at_purchase: true, .. });
    stated_by(cvm, TENCENT_SEED, at_purchase, &TENCENT_DAYS);
}

#[test]
fn tencent_4_4_the_address_is_not_a_load_balancers() {
    for day in TENCENT_DAYS {
        let mut instance = owned(day);
        instance.public_ip = Some(PublicIp::LoadBalancer);
        let verdict = check(tencent("cvm"), &instance, day);
        assert_eq!((verdict.code, verdict.filing), (Ineligible, NotCovered), "{day:?}");
        let failing: Vec<_> =
            verdict.findings.iter().filter(|f| f.status() == Status::Fail).map(|f| (f.rule, f.reason)).collect();
        assert_eq!(failing, [(RuleId::PublicAddress, AddressRefused)]);
    }
    // The load balancer itself: no code on either day; it files from 2021-02-09 with a server that qualifies.
    let clb = Instance { bound_instance_qualifies: Some(true), ..owned(TODAY) };
    let then = check(tencent("clb"), &Instance { expires_on: None, ..clb }, TENCENT);
    assert_eq!((then.code, then.filing), (Ineligible, NotCovered));
    let now = check(tencent("clb"), &clb, TODAY);
    assert_eq!((now.code, now.filing), (Ineligible, Eligible));
    stated_by(tencent("clb"), TENCENT_SEED, |ask| *ask == Ask::Standing(Standing::IssuesNoCode), &TENCENT_DAYS);
    let no_clb = |ask: &Ask| matches!(ask, Ask::PublicAddress { fails, .. } if fails.contains(&PublicIp::LoadBalancer));
    stated_by(tencent("cvm"), TENCENT_SEED, no_clb, &TENCENT_DAYS);
}

#[test]
fn tencent_7_1_no_associated_cvm() {
    let cvm = tencent("cvm");
    // Only mainland CVMs prepaid for three months or more make codes.
    for (day, convert) in [(TENCENT, 4), (TODAY, 3)] {
        let billing: &[(RuleId, Reason)] = &[(RuleId::Billing, BillingNotSubscription)];
        let fixes = [[(ConvertToSubscription, Some(convert))], [(ChooseSubscription, Some(convert))]];
        for (method, fix) in [Billing::PayAsYouGo, Billing::Spot].into_iter().zip(fixes) {
            let verdict = check(cvm, &Instance { billing: Some(method), ..owned(day) }, day);
            assert_eq!((verdict.code, verdict.filing), (Ineligible, Ineligible), "{method:?} on {day:?}");
            let failing = || verdict.findings.iter().filter(|f| f.status() == Status::Fail);
            assert!(failing().map(|f| (f.rule, f.reason)).eq(billing.iter().copied()), "{method:?} on {day:?}");
            assert!(failing().filter_map(|f| f.fix).map(|fix| (fix.kind, fix.months)).eq(fix), "{method:?} on {day:?}");
        }
        let two_months = |i: &mut Instance| {
            let start = day.plus_days(-1);
            (i.purchased_months, i.starts_on, i.expires_on) =
                (Some(Months(2)), Some(start), Some(start.plus_months(2)));
        };
        let twice: &[(RuleId, Reason)] = &[(RuleId::TotalTerm, TotalTooShort), (RuleId::TotalTerm, TotalTooShort)];
        let verdict = if day == TENCENT {
            says(cvm, day, two_months, &both(Ineligible, twice, &[(RenewMonths, Some(1)), (RenewMonths, Some(2))]))
        } else {
            says(cvm, day, two_months, &both(Ineligible, &twice[..1], &[(RenewMonths, Some(1))]))
        };
        let term = verdict.findings.iter().find(|f| f.rule == RuleId::TotalTerm).unwrap();
        assert_eq!(term.measured.map(|measured| (measured.n, measured.unit)), Some((2, Unit::Month)));
    }
    stated_by(cvm, TENCENT_SEED, |ask| *ask == Ask::Total(at_least(3, Unit::Month)), &TENCENT_DAYS);
    stated_by(cvm, TENCENT_SEED, |ask| *ask == Ask::Mainland, &TENCENT_DAYS);
}

#[test]
fn tencent_7_2_a_hong_kong_server_needs_no_filing_and_makes_no_code() {
    let hong_kong = tencent("cvm").provider.regions.named().position(|(id, ..)| id == "ap-hongkong").unwrap();
    for day in TENCENT_DAYS {
        let region = Some(Region(hong_kong as i16));
        let outside = both(NotRequired, &[(RuleId::Region, RegionOutside)], &[(ChooseMainlandRegion, None)]);
        says(tencent("cvm"), day, |i| i.region = region, &outside);
    }
    stated_by(tencent("cvm"), TENCENT_SEED, |ask| *ask == Ask::Mainland, &TENCENT_DAYS);
}

#[test]
fn the_same_input_under_two_dates_gives_two_editions() {
    // A CVM of twelve months with twenty days left passes its term rules in 2019-09 and fails one in 2021-03.
    for (day, failing) in [(Date::ymd(2019, 9, 15), None), (Date::ymd(2021, 3, 15), Some(RuleId::TimeLeft))] {
        let start = day.plus_days(20).minus_months(12).0;
        let instance = Instance { starts_on: Some(start), expires_on: Some(day.plus_days(20)), ..owned(day) };
        let verdict = check(tencent("cvm"), &instance, day);
        let term = |f: &&icp_eligibility::verdict::Finding| matches!(f.rule, RuleId::TotalTerm | RuleId::TimeLeft);
        let failed = verdict.findings.iter().filter(term).find(|f| f.status() != Status::Pass).map(|f| f.rule);
        assert_eq!(failed, failing, "{day:?}");
    }
    // Exactly three months of ECS: eligible on 2026-07-01, disputed on 2026-11-22; four months are clear on both.
    for (months, july, now) in [(3, Eligible, Disputed), (4, Eligible, Eligible)] {
        let instance = |day: Date| Instance {
            purchased_months: Some(Months(months)),
            starts_on: Some(day),
            expires_on: Some(day.plus_months(months)),
            ..owned(day)
        };
        for (day, outcome) in [(Date::ymd(2026, 7, 1), july), (TODAY, now)] {
            assert_eq!(check(alibaba("ecs"), &instance(day), day).code, outcome, "{months} months on {day:?}");
        }
    }
}

/// An issued code in order, for another domain.
fn code(day: Date, state: CodeState) -> Instance {
    Instance {
        code_state: Some(state),
        code_use: Some(CodeUse::NewFiling),
        at_issuer: Some(true),
        for_this_account: Some(true),
        code_bought: Some(false),
        expires_on: Some(day.plus_days(200)),
        state: Some(State::Running),
        ..Instance::default()
    }
}

/// What becomes of a code, and why not.
#[track_caller]
fn code_says(provider: &str, code: &Instance, day: Date, outcome: Outcome, not_met: &[(RuleId, Reason)]) {
    let verdict = check_code(issued(provider).provider, code, day).unwrap();
    assert_eq!(verdict.filing, outcome, "{provider} on {day:?}");
    let bad = verdict.findings.iter().filter(|f| f.status() == Status::Fail);
    assert_eq!(bad.map(|f| (f.rule, f.reason)).collect::<Vec<_>>(), not_met, "{provider} on {day:?}");
}

fn issued(provider: &str) -> &'static Product {
    catalog::issued().find(|product| product.provider.key == provider).unwrap()
}
fn symptom(key: &str) -> &'static Symptom {
    catalog::symptoms().find(|symptom| symptom.key == key).unwrap()
}
fn fails(ask: &Ask, state: CodeState) -> bool {
    matches!(ask, Ask::CodeState { fails, .. } if fails.has(state, CodeUse::NewFiling))
}

#[test]
fn alibaba_5_a_code_that_brought_a_filing_is_not_used_again() {
    for day in ALIBABA_DAYS {
        let used: &[(RuleId, Reason)] = &[(RuleId::CodeState, CodeStateRefused)];
        code_says("alibaba", &code(day, CodeState::Filed), day, Ineligible, used);
        code_says("alibaba", &code(day, CodeState::Unused), day, Eligible, &[]);
    }
    stated_by(issued("alibaba"), ALIBABA_SEED, |ask| fails(ask, CodeState::Filed), &ALIBABA_DAYS);
}

#[test]
fn alibaba_6_the_code_of_a_cancelled_filing_is_deleted_and_cannot_be_applied_for_again() {
    for day in ALIBABA_DAYS {
        for used in CodeUse::ALL {
            let deleted = Instance { code_use: Some(*used), ..code(day, CodeState::Cancelled) };
            code_says("alibaba", &deleted, day, Ineligible, &[(RuleId::CodeState, CodeStateRefused)]);
            let verdict = check_code(alibaba("ecs").provider, &deleted, day).unwrap();
            assert!(verdict.findings.iter().any(|finding| finding.notes.has(Note::CodeDeleted)), "{day:?}");
        }
        // Its place does not come back: the count of the instance keeps it.
        let used_up = both(Ineligible, &[(RuleId::CodeQuota, CodesUsedUp)], &[(UseAnotherInstance, None)]);
        says(alibaba("ecs"), day, |i| (i.codes_used, i.sites_filed) = (Some(Count(5)), Some(Count(4))), &used_up);
    }
    stated_by(issued("alibaba"), ALIBABA_SEED, |ask| fails(ask, CodeState::Cancelled), &ALIBABA_DAYS);
}

#[test]
fn tencent_3_a_code_cannot_be_bought_and_a_server_makes_five() {
    for day in TENCENT_DAYS {
        let bought = Instance { code_bought: Some(true), ..code(day, CodeState::Unused) };
        code_says("tencent", &bought, day, Ineligible, &[(RuleId::Resale, ResaleBought)]);
        // After buying a server in the mainland up to five can be made.
        let planned = Instance { stage: Some(Stage::Planned), purchased_months: Some(Months(4)), ..owned(day) };
        let planned = Instance { starts_on: None, expires_on: None, state: None, ..planned };
        assert_eq!(check(tencent("cvm"), &planned, day).code, Eligible, "{day:?}");
    }
    stated_by(issued("tencent"), TENCENT_SEED, |ask| *ask == Ask::NotBought(Could::FAIL), &TENCENT_DAYS);
    let five = |ask: &Ask| *ask == Ask::Quota(Counts::Codes, Limit::Fixed(5));
    stated_by(tencent("cvm"), TENCENT_SEED, five, &TENCENT_DAYS);
}

#[test]
fn tencent_4_5_when_all_conditions_hold_contact_support() {
    let cannot = symptom("tencent-cannot-make-code");
    assert!(cannot.sources.iter().any(|source| source.key() == TENCENT_SEED));
    for day in TENCENT_DAYS {
        let cases: [(Change, CauseStatus, Option<CauseCode>); 4] = [
            (|i| i.codes_used = Some(Count(4)), CauseStatus::IsTheCase, None),
            (|i| i.codes_used = Some(Count(5)), CauseStatus::RuledOut, Some(NoCodesLeft)),
            (|i| i.region = Some(Region::OUTSIDE), CauseStatus::RuledOut, Some(NotMainland)),
            (|i| i.codes_used = None, CauseStatus::Open, None),
        ];
        for (change, support, cause) in cases {
            let mut instance = owned(day);
            change(&mut instance);
            let found = diagnose(cannot, Some((tencent("cvm"), &instance)), day);
            let last = found.last().unwrap();
            assert_eq!((last.code, last.status), (ContactSupport, support), "{day:?}");
            let mut known = found.iter().filter(|one| one.status == CauseStatus::IsTheCase);
            let expected = cause.or((support == CauseStatus::IsTheCase).then_some(ContactSupport));
            assert!(known.by_ref().map(|one| one.code).eq(expected), "{day:?}");
        }
    }
}

#[test]
fn tencent_5_1_a_code_whose_order_was_not_finished_is_usable_until_its_server_expires() {
    for day in TENCENT_DAYS {
        for used in CodeUse::ALL {
            let again = Instance { code_use: Some(*used), ..code(day, CodeState::Abandoned) };
            code_says("tencent", &again, day, Eligible, &[]);
        }
        let expired = Instance { state: Some(State::Expired), ..code(day, CodeState::Abandoned) };
        code_says("tencent", &expired, day, Ineligible, &[(RuleId::NotExpired, SourceExpired)]);
    }
    let passes = |ask: &Ask| matches!(ask, Ask::CodeState { passes, .. } if passes.has(CodeState::Abandoned, CodeUse::NewFiling));
    stated_by(issued("tencent"), TENCENT_SEED, passes, &TENCENT_DAYS);
    stated_by(issued("tencent"), TENCENT_SEED, |ask| *ask == Ask::NotExpired, &TENCENT_DAYS);
}

#[test]
fn tencent_5_2_a_code_that_brought_a_filing_is_not_used_again() {
    for day in TENCENT_DAYS {
        code_says("tencent", &code(day, CodeState::Filed), day, Ineligible, &[(RuleId::CodeState, CodeStateRefused)]);
        // Since 2021-04-30 but for a change to the same site.
        let change = Instance { code_use: Some(CodeUse::SameSiteChange), ..code(day, CodeState::Filed) };
        let (outcome, not_met): (_, &[_]) =
            if day == TODAY { (Eligible, &[]) } else { (Ineligible, &[(RuleId::CodeState, CodeStateRefused)]) };
        code_says("tencent", &change, day, outcome, not_met);
    }
    stated_by(issued("tencent"), TENCENT_SEED, |ask| fails(ask, CodeState::Filed), &TENCENT_DAYS);
}

#[test]
fn tencent_6_a_code_is_invalid_when_its_server_expired() {
    let invalid = symptom("tencent-code-invalid");
    assert!(invalid.sources.iter().any(|source| source.key() == TENCENT_SEED));
    for day in TENCENT_DAYS {
        let expired = Instance { expires_on: Some(day), state: None, ..code(day, CodeState::Unused) };
        let left: &[(RuleId, Reason)] = &[(RuleId::TimeLeft, LeftTooShort), (RuleId::NotExpired, SourceExpired)];
        code_says("tencent", &expired, day, Ineligible, if day == TODAY { left } else { &left[1..] });
        let found = diagnose(invalid, Some((issued("tencent"), &expired)), day);
        assert_eq!((found[0].code, found[0].status), (CauseCode::SourceExpired, CauseStatus::IsTheCase));
        let fine = diagnose(invalid, Some((issued("tencent"), &code(day, CodeState::Unused))), day);
        assert!(fine.iter().all(|one| one.status == CauseStatus::RuledOut), "{day:?}");
    }
    stated_by(issued("tencent"), TENCENT_SEED, |ask| *ask == Ask::NotExpired, &TENCENT_DAYS);
}

#[test]
fn after_cancelling_a_place_is_lost_at_alibaba_cloud_and_comes_back_at_tencent_cloud() {
    // Five filed, one cancelled since: Alibaba Cloud still counts its code, Tencent Cloud no longer counts its site.
    let alibaba_today = Instance { codes_used: Some(Count(5)), sites_filed: Some(Count(4)), ..owned(TODAY) };
    let verdict = check(alibaba("ecs"), &alibaba_today, TODAY);
    assert_eq!((verdict.code, verdict.filing), (Ineligible, Ineligible));
    let tencent_today = Instance { sites_filed: Some(Count(4)), ..owned(TODAY) };
    assert_eq!(check(tencent("cvm"), &tencent_today, TODAY).filing, Eligible);
    assert_eq!(
        check(tencent("cvm"), &Instance { sites_filed: Some(Count(5)), ..owned(TODAY) }, TODAY).filing,
        Ineligible
    );
    let five = |ask: &Ask| *ask == Ask::Quota(Counts::Sites, Limit::Fixed(5));
    stated_by(tencent("cvm"), "tc-dereg-2021-03", five, &[Date::ymd(2021, 3, 25), TODAY]);
    // A code that brought a filing is gone at both.
    for provider in ["alibaba", "tencent"] {
        let cancelled = code(TODAY, CodeState::Cancelled);
        code_says(provider, &cancelled, TODAY, Ineligible, &[(RuleId::CodeState, CodeStateRefused)]);
    }
}

#[test]
fn alibaba_0_a_number_ties_one_website_to_one_instance() {
    let provider = alibaba("ecs").provider;
    assert_eq!(provider.code.en, "service identification number");
    assert!(provider.what.en.contains("ties one website to one instance") && !provider.what.zh.is_empty());
    // One code, one website: what is tied to an order, or has brought a filing, serves no other site.
    for day in ALIBABA_DAYS {
        for state in [CodeState::InProgress, CodeState::Filed] {
            let other = Instance { code_use: Some(CodeUse::NewFiling), ..code(day, state) };
            code_says("alibaba", &other, day, Ineligible, &[(RuleId::CodeState, CodeStateRefused)]);
        }
    }
}

#[test]
fn alibaba_2_without_an_instance_there_is_no_number_buy_one_that_qualifies() {
    for (day, months) in [(ALIBABA, 3), (TODAY, 4)] {
        let need = Need { sites: 1, by: Questions::CODE, buyer: Instance::default() };
        let bought = purchase(&Edition::new(alibaba("ecs"), day), &need, day).unwrap();
        assert_eq!((bought.instances, bought.months, bought.codes), (1, months, 5), "{day:?}");
        assert_eq!(check(alibaba("ecs"), &bought.instance, day).code, Eligible, "{day:?}");
        // What does not qualify is not recommended: a load balancer, a bucket, a code alone.
        for key in ["slb", "oss", "code-alone"] {
            assert_eq!(purchase(&Edition::new(alibaba(key), day), &need, day), None, "{key} on {day:?}");
        }
        // What to choose is what the seed asks for: mainland, subscription, public address.
        assert_eq!(bought.instance.billing, Some(Billing::Subscription));
        assert_eq!(bought.instance.public_ip, Some(PublicIp::Assigned));
    }
}

#[test]
fn alibaba_7_when_the_quota_is_exhausted_buy_a_new_instance() {
    for (day, months) in [(ALIBABA, 3), (TODAY, 4)] {
        let used_up = Instance { codes_used: Some(Count(5)), ..owned(day) };
        let plans = plans(alibaba("ecs"), &used_up, Question::Code, day);
        let [plan] = plans.as_slice() else { panic!("one plan on {day:?}: {plans:?}") };
        let steps: Vec<_> = plan.steps.iter().map(|step| (step.kind, step.months)).collect();
        assert_eq!(steps, [(BuyAnother, Some(months))], "{day:?}");
        assert_eq!(check(plan.product, &plan.instance, day).code, Eligible, "{day:?}");
    }
    let five = |ask: &Ask| *ask == Ask::Quota(Counts::CodesOrSites, Limit::Fixed(5));
    stated_by(alibaba("ecs"), ALIBABA_SEED, five, &ALIBABA_DAYS);
}

#[test]
fn tencent_1_a_code_is_a_credential_that_points_at_the_servers_ip() {
    let provider = tencent("cvm").provider;
    assert_eq!(provider.code.zh, "备案授权码");
    assert!(provider.what.en.contains("credential") && provider.what.en.contains("points at the server's IP"));
    // It lives as long as its server: three days before the end it no longer serves today, and at the seed's day it still did.
    for (day, outcome) in [(TENCENT, Eligible), (TODAY, Ineligible)] {
        let near = Instance { expires_on: Some(day.plus_days(3)), ..code(day, CodeState::Unused) };
        assert_eq!(check_code(provider, &near, day).unwrap().filing, outcome, "{day:?}");
    }
}

/// The table beside this file names each line of both FAQs with its test.
#[test]
fn the_table_of_lines_is_complete() {
    let tests: Vec<&str> =
        include_str!("seeds.rs").lines().filter_map(|line| line.strip_prefix("fn ")?.split('(').next()).collect();
    let mut named = Vec::new();
    let mut lines = Vec::new();
    for row in include_str!("seeds.md").lines().filter(|row| row.starts_with("| ") && !row.starts_with("| line")) {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let test = cells[3].trim_matches('`');
        assert!(tests.contains(&test), "{test} is no test");
        named.push(test);
        lines.push(cells[0]);
    }
    let alibaba = ["0", "1", "2", "3", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "5", "6", "7"];
    let tencent = ["1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "4.5", "5.1", "5.2", "6", "7.1", "7.2"];
    assert_eq!(lines, [alibaba, tencent].concat());
    for test in tests.iter().filter(|name| name.starts_with("alibaba_") || name.starts_with("tencent_")) {
        assert!(named.contains(test), "{test} is not in the table");
    }
}
