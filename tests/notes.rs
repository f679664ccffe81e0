//! What is said beside a finding or beside the answers and never moves them (semantics S20): each note where it belongs and nowhere else.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::code::check_code;
use icp_eligibility::instance::*;
use icp_eligibility::policy::Note::{self, *};
use icp_eligibility::policy::{Product, RuleId};
use icp_eligibility::verdict::Verdict;

const TODAY: Date = Date::ymd(2026, 11, 22);
type Change = fn(&mut Instance);
const ON: Change = |_| {};

/// The rules whose findings carry the note.
fn beside(verdict: &Verdict, note: Note) -> Vec<RuleId> {
    verdict.findings.iter().filter(|finding| finding.notes.has(note)).map(|finding| finding.rule).collect()
}

fn product(provider: &str, key: &str) -> &'static Product {
    catalog::product(provider, key).unwrap()
}

/// A region of Alibaba Cloud.
fn region(id: &str) -> Option<Region> {
    let place = catalog::product("alibaba", "ecs").unwrap().provider.regions.named().position(|named| named.0 == id);
    Some(Region(place.unwrap() as i16))
}

/// From one day to another, with no word of months.
fn from_to(starts_on: Date, expires_on: Date) -> Instance {
    let (starts_on, expires_on) = (Some(starts_on), Some(expires_on));
    Instance { starts_on, expires_on, purchased_months: None, ..owned(TODAY) }
}

#[test]
fn a_note_stands_beside_its_rule() {
    use RuleId::*;
    let quota = |i: &mut Instance| (i.codes_used, i.sites_filed) = (Some(Count(5)), Some(Count(5)));
    let free_quota = |i: &mut Instance| (i.codes_used, i.sites_filed) = (Some(Count(4)), Some(Count(4)));
    let elastic = |i: &mut Instance| i.public_ip = Some(PublicIp::Elastic);
    let unlike = |i: &mut Instance| i.purchased_months = Some(Months(11));
    let soon = |i: &mut Instance| i.expires_on = Some(TODAY.plus_days(20));
    #[rustfmt::skip]
    let rows: [(&str, &str, Note, Change, &[RuleId]); 30] = [
        ("alibaba", "ecs", ElasticAddressOpen, elastic, &[PublicAddress]),
        ("alibaba", "ecs", ElasticAddressOpen, ON, &[]),
        ("alibaba", "ecs", ElasticAddressOpen, |i| i.public_ip = Some(PublicIp::LoadBalancer), &[]),
        ("alibaba", "ecs", TermDatesDisagree, unlike, &[TotalTerm, TimeLeft]),
        ("alibaba", "ecs", TermDatesDisagree, ON, &[]),
        ("alibaba", "ecs", TermDatesDisagree, |i| i.expires_on = None, &[]),
        ("tencent", "cvm", TermDatesDisagree, unlike, &[TotalTerm, TimeLeft]),
        // Its codes were spent: more money makes none, cancelling gives none back; while some are left nothing of that matters.
        ("alibaba", "ecs", CodeCountFixed, quota, &[CodeQuota]),
        ("alibaba", "ecs", CodeCountFixed, free_quota, &[]),
        ("alibaba", "ecs", CodeStaysUsed, quota, &[CodeQuota]),
        ("alibaba", "ecs", CodeStaysUsed, free_quota, &[]),
        ("alibaba", "ecs", ApiContractCount, quota, &[CodeQuota]),
        ("alibaba", "ecs", ApiContractCount, |i| i.codes_used = None, &[CodeQuota]),
        ("alibaba", "ecs", ApiContractCount, free_quota, &[]),
        ("tencent", "cvm", SitePlaceReturns, quota, &[SiteQuota]),
        ("tencent", "cvm", SitePlaceReturns, free_quota, &[]),
        ("huawei", "ecs", CodeStaysUsed, quota, &[CodeQuota, SiteQuota]),
        ("huawei", "ecs", CodeStaysUsed, ON, &[]),
        ("tencent", "cloudbase-env", FixedIpNeedsStandard, |i| i.fixed_ip = Some(false), &[FixedIp]),
        ("baidu", "any", ProvinceMayDiffer, ON, &[TotalTerm]),
        ("alibaba", "web-hosting", NotOnUndatedList, ON, &[Product]),
        ("alibaba", "ecs", NotOnUndatedList, ON, &[]),
        ("ctyun", "server", NoRuleFound, ON, &[Product]),
        ("aws-china", "server", MainlandEntityOnly, ON, &[Product]),
        ("azure-china", "server", MainlandEntityOnly, ON, &[Product]),
        ("alibaba", "ecs", TimeLeftNumberNotPublished, soon, &[]),
        ("alibaba", "ecs", LocalRegion, ON, &[]),
        ("alibaba", "ecs", LocalRegion, |i| i.region = region("cn-nanjing"), &[Region]),
        ("alibaba", "ecs", LocalRegion, |i| i.region = region("cn-hangzhou"), &[]),
        ("alibaba", "ecs", RegionPlaceUnverified, ON, &[]),
    ];
    for (provider, key, note, change, expected) in rows {
        let mut instance = owned(TODAY);
        change(&mut instance);
        let got = beside(&check(product(provider, key), &instance, TODAY), note);
        assert_eq!(got, expected, "{note:?} of {provider} {key}: {instance:?}");
    }
}

#[test]
fn where_months_of_30_days_would_decide_otherwise_that_is_said() {
    use RuleId::*;
    let (summer, start) = (Date::ymd(2026, 7, 10), Date::ymd(2026, 6, 1));
    // Three months from 1 June are 92 days, one month from 10 July 31.
    for (provider, key, days, left, expected) in [
        ("alibaba", "ecs", 89, None, &[][..]),
        ("alibaba", "ecs", 90, None, &[TotalTerm]),
        ("alibaba", "ecs", 91, None, &[TotalTerm]),
        ("alibaba", "ecs", 92, None, &[]),
        ("alibaba", "ecs", 93, None, &[]),
        ("tencent", "cvm", 200, Some(29), &[]),
        ("tencent", "cvm", 200, Some(30), &[TimeLeft]),
        ("tencent", "cvm", 200, Some(31), &[]),
        ("tencent", "cvm", 200, Some(32), &[]),
    ] {
        let end = left.map_or(start.plus_days(days), |left| summer.plus_days(left));
        let start = if left.is_some() { end.plus_days(-days) } else { start };
        let verdict = check(product(provider, key), &from_to(start, end), summer);
        assert_eq!(beside(&verdict, MonthLengthUnpublished), expected, "{provider} {key}, {days} days, {left:?} left");
    }
    // One month from 10 February are 28.
    let winter = Date::ymd(2026, 2, 10);
    for (left, expected) in [(27, &[][..]), (28, &[TimeLeft]), (29, &[TimeLeft]), (30, &[])] {
        let instance = from_to(winter.plus_days(-100), winter.plus_days(left));
        let verdict = check(product("tencent", "cvm"), &instance, winter);
        assert_eq!(beside(&verdict, MonthLengthUnpublished), expected, "{left} left");
    }
    // Without its first day 91 days left are 90 bought for certain, but perhaps not three months: that is open, no other answer.
    let ending = Instance { starts_on: None, ..from_to(start, TODAY.plus_days(91)) };
    assert_eq!(beside(&check(product("alibaba", "ecs"), &ending, TODAY), MonthLengthUnpublished), []);
    // Whoever says how many months were bought said it in months.
    let told = Instance { purchased_months: Some(Months(3)), ..from_to(start, start.plus_days(91)) };
    assert_eq!(beside(&check(product("alibaba", "ecs"), &told, summer), MonthLengthUnpublished), []);
}

#[test]
fn a_note_beside_the_answers_is_said_where_one_of_them_can_still_serve() {
    let refused: Change = |i| i.state = Some(State::Stopped);
    let open: Change = |i| i.codes_used = None;
    let international: Change = |i| i.account_site = Some(AccountSite::International);
    let early = Date::ymd(2026, 9, 22);
    #[rustfmt::skip]
    let rows: [(&str, &str, Note, Change, Date, bool); 19] = [
        ("alibaba", "ecs", AfterCatalogue, ON, catalog::REVIEWED_ON.plus_days(-1), false),
        ("alibaba", "ecs", AfterCatalogue, ON, catalog::REVIEWED_ON, false),
        ("alibaba", "ecs", AfterCatalogue, ON, catalog::REVIEWED_ON.plus_days(1), true),
        ("alibaba", "ecs", AfterCatalogue, refused, catalog::REVIEWED_ON.plus_days(9), true),
        ("alibaba", "ecs", KeepLiveNode, ON, TODAY, true),
        ("alibaba", "ecs", KeepLiveNode, open, TODAY, true),
        ("alibaba", "ecs", KeepLiveNode, |i| i.purchased_months = Some(Months(3)), TODAY, true),
        ("alibaba", "ecs", KeepLiveNode, refused, TODAY, false),
        ("alibaba", "ecs", KeepLiveNode, |i| i.region = Some(Region::OUTSIDE), TODAY, false),
        ("alibaba", "ecs", KeepLiveNode, ON, early, false),
        ("alibaba", "ecs", FreeDaysLost, ON, TODAY, true),
        ("alibaba", "ecs", FreeDaysLost, refused, TODAY, false),
        ("alibaba", "ecs", FreeDaysLostByConversion, ON, TODAY, true),
        ("tencent", "cvm", InternationalAccountOpen, international, TODAY, true),
        ("tencent", "cvm", InternationalAccountOpen, ON, TODAY, false),
        ("tencent", "cvm", InternationalAccountOpen, |i| i.account_site = None, TODAY, false),
        // No codes are left, but it files.
        ("tencent", "cvm", InternationalAccountOpen,
            |i| (i.account_site, i.codes_used) = (Some(AccountSite::International), Some(Count(5))), TODAY, true),
        ("tencent", "cvm", InternationalAccountOpen,
            |i| (i.account_site, i.billing) = (Some(AccountSite::International), Some(Billing::Spot)), TODAY, false),
        // What belongs beside a finding is not said of the answers too.
        ("alibaba", "ecs", CodeStaysUsed, ON, TODAY, false),
    ];
    for (provider, key, note, change, day, expected) in rows {
        let mut instance = owned(day);
        change(&mut instance);
        let verdict = check(product(provider, key), &instance, day);
        assert_eq!(verdict.notes.has(note), expected, "{note:?} of {provider} {key} on {day:?}: {instance:?}");
    }
}

#[test]
fn that_a_code_was_deleted_is_said_of_that_code_alone() {
    for (state, expected) in [(CodeState::Cancelled, &[RuleId::CodeState][..]), (CodeState::Filed, &[])] {
        let code = Instance { code_state: Some(state), code_use: Some(CodeUse::NewFiling), ..Instance::default() };
        let verdict = check_code(product("alibaba", "ecs").provider, &code, TODAY).unwrap();
        assert_eq!(beside(&verdict, CodeDeleted), expected, "{state:?}");
    }
}

#[test]
fn that_the_time_left_counts_by_no_number_is_said_while_a_page_asks_for_it_and_less_than_three_months_are_left() {
    for (day, months, expected) in [
        (Date::ymd(2026, 6, 25), 3, &[][..]),
        (Date::ymd(2026, 6, 25), 2, &[RuleId::TotalTerm]),
        (Date::ymd(2026, 6, 26), 2, &[]),
    ] {
        let end = day.plus_months(months);
        let instance = Instance { starts_on: Some(end.minus_months(12).0), expires_on: Some(end), ..owned(day) };
        let verdict = check(product("alibaba", "ecs"), &instance, day);
        assert_eq!(beside(&verdict, TimeLeftNumberNotPublished), expected, "{months} months left on {day:?}");
    }
}
