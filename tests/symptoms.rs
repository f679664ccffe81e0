//! What a console or an interface shows: the causes of each symptom in the order of checking, and what becomes of them with
//! an instance or a code at hand.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::instance::*;
use icp_eligibility::policy::CauseCode::{self, *};
use icp_eligibility::policy::{Product, Symptom};
use icp_eligibility::symptom::CauseStatus::{self, *};
use icp_eligibility::symptom::{Diagnosed, diagnose};

const TODAY: Date = Date::ymd(2026, 11, 22);

fn symptom(key: &str) -> &'static Symptom {
    catalog::symptoms().find(|symptom| symptom.key == key).unwrap_or_else(|| panic!("no symptom {key}"))
}
fn product(provider: &str, key: &str) -> &'static Product {
    catalog::product(provider, key).unwrap()
}
fn issued(provider: &str) -> &'static Product {
    catalog::issued().find(|product| product.provider.key == provider).unwrap()
}
/// The causes that the pages name by the day.
fn causes(key: &str, day: Date) -> Vec<CauseCode> {
    diagnose(symptom(key), None, day).iter().map(|one| one.code).collect()
}
fn with(key: &str, product: &'static Product, instance: &Instance, day: Date) -> Vec<Diagnosed> {
    diagnose(symptom(key), Some((product, instance)), day)
}
fn status(diagnosed: &[Diagnosed], code: CauseCode) -> CauseStatus {
    diagnosed.iter().find(|one| one.code == code).unwrap_or_else(|| panic!("{code:?} is no cause")).status
}
fn the_case(diagnosed: &[Diagnosed]) -> Vec<CauseCode> {
    diagnosed.iter().filter(|one| one.status == IsTheCase).map(|one| one.code).collect()
}

/// Section 5 of the sheets, in their order.
const SYMPTOMS: &[(&str, &[CauseCode])] = &[
    (
        "alibaba-no-apply-button",
        &[OtherAccount, NotSubscription, NoPublicAddress, NotEnoughTime, Expired, CodesUsedUp, NotMainland],
    ),
    ("alibaba-no-supported-ip", &[NotMainland, NotSubscription, NoPublicAddress]),
    ("alibaba-product-info", &[WrongProductType]),
    ("alibaba-entity-limit", &[CodesUsedUp]),
    ("alibaba-interface-error", &[SourceExpired]),
    ("alibaba-api-401", &[WrongId]),
    ("alibaba-api-402", &[WrongId]),
    ("alibaba-api-403", &[NotMainland, NotSubscription, NoPublicAddress]),
    ("alibaba-api-405", &[NoSuchCode]),
    ("alibaba-api-406", &[NoSuchCode]),
    ("alibaba-api-407", &[WrongId]),
    ("alibaba-api-408", &[WrongId]),
    ("alibaba-api-410", &[Trial]),
    ("alibaba-api-411", &[ProductRefused]),
    ("alibaba-api-412", &[OtherAccount]),
    ("alibaba-api-413", &[NotRunning]),
    ("alibaba-api-504", &[CallFailed]),
    ("alibaba-api-506", &[CallFailed]),
    ("alibaba-api-507", &[CallFailed]),
    ("alibaba-api-600", &[ProductRefused]),
    ("alibaba-api-602", &[ParameterMissing]),
    ("alibaba-api-603", &[CountOutOfRange]),
    ("alibaba-api-604", &[OtherRecipient]),
    ("alibaba-api-609", &[CodesUsedUp]),
    ("alibaba-api-616", &[OtherRecipient]),
    ("tencent-no-associated-cvm", &[ProductRefused, NotMainland, NotSubscription, BoughtTooShort, TooLittleLeft]),
    (
        "tencent-cannot-make-code",
        &[
            BoughtTooShort,
            TooLittleLeft,
            NotSubscription,
            NotMainland,
            AddressNotAssigned,
            CodesUsedUp,
            LoadBalancerAddress,
            PersonalAccount,
            ContactSupport,
        ],
    ),
    ("tencent-button-grey", &[PersonalAccount]),
    ("tencent-time-left", &[SourceNearEnd]),
    ("tencent-code-invalid", &[SourceExpired, CodeUsed, OtherRecipient]),
    ("tencent-site-limit", &[PlacesUsedUp]),
    ("tencent-entity-conflict", &[OrderElsewhere]),
    ("tencent-api-4000", &[GeneralError]),
    ("tencent-api-4100", &[GeneralError]),
    ("tencent-api-4200", &[GeneralError]),
    ("tencent-api-4300", &[GeneralError]),
    ("tencent-api-4400", &[GeneralError]),
    ("tencent-api-4500", &[GeneralError]),
    ("tencent-api-4600", &[GeneralError]),
    ("tencent-api-5000", &[GeneralError]),
    ("tencent-api-5100", &[GeneralError]),
    ("tencent-api-5200", &[GeneralError]),
    ("tencent-cloudbase-package", &[PlanRefused]),
    ("tencent-cloudbase-valid-period", &[TooLittleLeft]),
    ("tencent-cloudbase-fixed-ip", &[NoFixedIp]),
    ("tencent-cloudbase-empty", &[WrongEnvironment]),
    ("huawei-list-empty", &[PlacesUsedUp, CodesMade, NotSubscription, BoughtTooShort]),
    ("huawei-code-invalid", &[CodeUsed, SourceExpired]),
    ("huawei-max-uses", &[PlacesUsedUp]),
    ("huawei-ip-mismatch", &[SiteMoved]),
    ("ucloud-blocked", &[NotFiledHere]),
];

#[test]
fn every_symptom_gives_its_causes_in_the_order_of_checking() {
    let keys: Vec<_> = catalog::symptoms().map(|symptom| symptom.key).collect();
    assert_eq!(keys, SYMPTOMS.iter().map(|(key, _)| *key).collect::<Vec<_>>());
    for (key, expected) in SYMPTOMS {
        let found = diagnose(symptom(key), None, TODAY);
        assert_eq!(found.iter().map(|one| one.code).collect::<Vec<_>>(), *expected, "{key}");
        assert!(found.iter().all(|one| one.status == Possible && one.missing == Facts::NONE), "{key}");
    }
}

#[test]
fn a_cause_is_left_out_before_a_page_names_it() {
    let before = |date: Date| date.plus_days(-1);
    for (key, first, code) in [
        ("tencent-no-associated-cvm", Date::ymd(2020, 9, 3), TooLittleLeft),
        ("tencent-cannot-make-code", Date::ymd(2019, 10, 19), PersonalAccount),
        ("tencent-code-invalid", Date::ymd(2020, 7, 16), CodeUsed),
        ("tencent-code-invalid", Date::ymd(2021, 7, 16), OtherRecipient),
        ("tencent-cannot-make-code", Date::ymd(2019, 8, 21), BoughtTooShort),
    ] {
        assert!(!causes(key, before(first)).contains(&code), "{key} {code:?}");
        assert!(causes(key, first).contains(&code), "{key} {code:?}");
    }
    assert_eq!(causes("tencent-code-invalid", Date::ymd(2019, 8, 21)), [SourceExpired]);
    for symptom in catalog::symptoms() {
        assert!(causes(symptom.key, before(symptom.from)).is_empty(), "{}", symptom.key);
        assert!(!causes(symptom.key, symptom.from).is_empty(), "{}", symptom.key);
    }
}

/// A symptom, what is wrong with an instance that is otherwise in order, and the causes that this makes the case.
type Case = (&'static str, &'static str, &'static str, fn(&mut Instance), &'static [CauseCode]);

const CASES: &[Case] = &[
    ("alibaba-no-apply-button", "alibaba", "ecs", |_| {}, &[]),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.owned_by_applicant = Some(false), &[OtherAccount]),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.billing = Some(Billing::PayAsYouGo), &[NotSubscription]),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.public_ip = Some(PublicIp::None), &[NoPublicAddress]),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.purchased_months = Some(Months(2)), &[NotEnoughTime]),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.state = Some(State::Expired), &[Expired]),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.codes_used = Some(Count(5)), &[CodesUsedUp]),
    // Elsewhere the other causes are still told.
    (
        "alibaba-no-apply-button",
        "alibaba",
        "ecs",
        |i| (i.region, i.billing) = (Some(Region::OUTSIDE), Some(Billing::Spot)),
        &[NotSubscription, NotMainland],
    ),
    ("alibaba-no-supported-ip", "alibaba", "ecs", |i| i.public_ip = Some(PublicIp::None), &[NoPublicAddress]),
    ("alibaba-api-403", "alibaba", "ecs", |i| i.region = Some(Region::OUTSIDE), &[NotMainland]),
    ("alibaba-entity-limit", "alibaba", "sas", |i| i.codes_used = Some(Count(5)), &[CodesUsedUp]),
    ("alibaba-api-410", "alibaba", "sas", |i| i.trial = Some(true), &[Trial]),
    // How it is paid is another matter: in the way, but not what the message is about.
    ("alibaba-api-410", "alibaba", "sas", |i| i.billing = Some(Billing::PayAsYouGo), &[AnotherRule]),
    // A rule fails that the page of the message does not name: a stopped one, one of the international site, a trial (which is
    // paid for as a subscription), a product that cannot.
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.state = Some(State::Stopped), &[AnotherRule]),
    (
        "alibaba-no-apply-button",
        "alibaba",
        "ecs",
        |i| i.account_site = Some(AccountSite::International),
        &[AnotherRule],
    ),
    ("alibaba-no-apply-button", "alibaba", "ecs", |i| i.trial = Some(true), &[AnotherRule]),
    ("alibaba-api-411", "alibaba", "oss", |_| {}, &[ProductRefused]),
    ("alibaba-api-600", "alibaba", "cdn", |_| {}, &[ProductRefused]),
    ("alibaba-api-600", "alibaba", "ecs", |_| {}, &[]),
    ("alibaba-api-412", "alibaba", "ecs", |i| i.owned_by_applicant = Some(false), &[OtherAccount]),
    ("alibaba-api-413", "alibaba", "ecs", |i| i.state = Some(State::Stopped), &[NotRunning]),
    ("alibaba-api-609", "alibaba", "ecs", |i| i.codes_used = Some(Count(5)), &[CodesUsedUp]),
    ("alibaba-interface-error", "alibaba", "", |i| i.state = Some(State::Expired), &[SourceExpired]),
    ("alibaba-interface-error", "alibaba", "", |_| {}, &[]),
    ("alibaba-api-604", "alibaba", "", |i| i.for_this_account = Some(false), &[OtherRecipient]),
    ("alibaba-api-616", "alibaba", "", |i| i.for_this_account = Some(false), &[OtherRecipient]),
    ("tencent-no-associated-cvm", "tencent", "cvm", |i| i.region = Some(Region::OUTSIDE), &[NotMainland]),
    ("tencent-no-associated-cvm", "tencent", "cvm", |i| i.billing = Some(Billing::Spot), &[NotSubscription]),
    ("tencent-no-associated-cvm", "tencent", "cvm", |i| i.purchased_months = Some(Months(2)), &[BoughtTooShort]),
    ("tencent-no-associated-cvm", "tencent", "cvm", |i| i.expires_on = Some(TODAY.plus_days(20)), &[TooLittleLeft]),
    ("tencent-cannot-make-code", "tencent", "cvm", |i| i.purchased_months = Some(Months(2)), &[BoughtTooShort]),
    ("tencent-cannot-make-code", "tencent", "cvm", |i| i.public_ip = Some(PublicIp::None), &[AddressNotAssigned]),
    (
        "tencent-cannot-make-code",
        "tencent",
        "cvm",
        |i| i.public_ip = Some(PublicIp::LoadBalancer),
        &[LoadBalancerAddress],
    ),
    ("tencent-cannot-make-code", "tencent", "cvm", |i| i.codes_used = Some(Count(5)), &[CodesUsedUp]),
    (
        "tencent-cannot-make-code",
        "tencent",
        "cvm",
        |i| i.account_kind = Some(AccountKind::Personal),
        &[PersonalAccount],
    ),
    ("tencent-cannot-make-code", "tencent", "cvm", |_| {}, &[ContactSupport]),
    // A rule that the page does not name fails: support could not help either.
    ("tencent-cannot-make-code", "tencent", "cvm", |i| i.bandwidth_mbps = Some(Mbps(0.0)), &[AnotherRule]),
    ("tencent-button-grey", "tencent", "cvm", |i| i.account_kind = Some(AccountKind::Personal), &[PersonalAccount]),
    ("tencent-button-grey", "tencent", "cvm", |_| {}, &[]),
    ("tencent-site-limit", "tencent", "cvm", |i| i.sites_filed = Some(Count(5)), &[PlacesUsedUp]),
    ("tencent-site-limit", "tencent", "cvm", |i| i.codes_used = Some(Count(5)), &[]),
    ("tencent-time-left", "tencent", "", |i| i.expires_on = Some(TODAY.plus_days(20)), &[SourceNearEnd]),
    ("tencent-code-invalid", "tencent", "", |i| i.state = Some(State::Expired), &[SourceExpired]),
    ("tencent-code-invalid", "tencent", "", |i| i.code_state = Some(CodeState::Filed), &[CodeUsed]),
    ("tencent-code-invalid", "tencent", "", |i| i.for_this_account = Some(false), &[OtherRecipient]),
    ("tencent-code-invalid", "tencent", "", |_| {}, &[]),
    ("huawei-list-empty", "huawei", "ecs", |i| i.sites_filed = Some(Count(5)), &[PlacesUsedUp]),
    ("huawei-list-empty", "huawei", "ecs", |i| i.codes_used = Some(Count(1)), &[CodesMade]),
    ("huawei-list-empty", "huawei", "ecs", |i| i.billing = Some(Billing::PayAsYouGo), &[NotSubscription]),
    ("huawei-list-empty", "huawei", "ecs", |i| i.purchased_months = Some(Months(2)), &[BoughtTooShort]),
    (
        "huawei-list-empty",
        "huawei",
        "ecs",
        |i| (i.codes_used, i.sites_filed) = (Some(Count(3)), Some(Count(2))),
        &[PlacesUsedUp, CodesMade],
    ),
    ("huawei-list-empty", "huawei", "ecs", |_| {}, &[]),
    ("huawei-code-invalid", "huawei", "", |i| i.code_state = Some(CodeState::Filed), &[CodeUsed]),
    ("huawei-code-invalid", "huawei", "", |i| i.state = Some(State::Expired), &[SourceExpired]),
    // Codes and sites share the places.
    (
        "huawei-max-uses",
        "huawei",
        "ecs",
        |i| (i.codes_used, i.sites_filed) = (Some(Count(3)), Some(Count(2))),
        &[PlacesUsedUp],
    ),
    ("tencent-cloudbase-package", "tencent", "cloudbase-env", |i| i.variant = Some(Variant(1)), &[]),
    ("tencent-cloudbase-package", "tencent", "cloudbase-env", |i| i.trial = Some(true), &[PlanRefused]),
];

/// An instance or, without a product, a code, in order but for the change.
fn given(case: &Case) -> (&'static Product, Instance) {
    let (_, provider, key, change, _) = case;
    let base = owned(TODAY);
    let code = Instance {
        code_state: Some(CodeState::Unused),
        code_use: Some(CodeUse::NewFiling),
        at_issuer: Some(true),
        for_this_account: Some(true),
        code_bought: Some(false),
        expires_on: base.expires_on,
        state: base.state,
        ..Instance::default()
    };
    let (product, mut instance) =
        if key.is_empty() { (issued(provider), code) } else { (product(provider, key), base) };
    change(&mut instance);
    (product, instance)
}

#[test]
fn with_an_instance_each_cause_is_the_case_or_ruled_out() {
    for case in CASES {
        let (product, instance) = given(case);
        assert_eq!(symptom(case.0).of_code, product.is_issued(), "{} is about a code", case.0);
        let found = with(case.0, product, &instance, TODAY);
        assert_eq!(the_case(&found), case.4, "{}: {found:?}", case.0);
        for one in found.iter().filter(|one| !case.4.contains(&one.code)) {
            assert_eq!((one.status, one.missing), (RuledOut, Facts::NONE), "{}: {:?}", case.0, one.code);
        }
    }
}

#[test]
fn without_a_fact_the_cause_names_it() {
    let cases: [(&str, &str, &str, CauseCode, &[Fact]); 9] = [
        ("alibaba-no-apply-button", "alibaba", "ecs", OtherAccount, &[Fact::OwnedByApplicant]),
        ("alibaba-no-apply-button", "alibaba", "ecs", NotSubscription, &[Fact::Billing]),
        ("alibaba-no-apply-button", "alibaba", "ecs", NoPublicAddress, &[Fact::PublicIp]),
        ("alibaba-no-apply-button", "alibaba", "ecs", CodesUsedUp, &[Fact::CodesUsed]),
        ("alibaba-no-apply-button", "alibaba", "ecs", NotMainland, &[Fact::Region]),
        ("tencent-cannot-make-code", "tencent", "cvm", LoadBalancerAddress, &[Fact::PublicIp]),
        ("tencent-cannot-make-code", "tencent", "cvm", PersonalAccount, &[Fact::AccountKind]),
        ("tencent-code-invalid", "tencent", "", SourceExpired, &[Fact::ExpiresOn, Fact::State]),
        ("tencent-code-invalid", "tencent", "", CodeUsed, &[Fact::CodeState, Fact::CodeUse]),
    ];
    let bare = Instance { stage: Some(Stage::Owned), ..Instance::default() };
    for (key, provider, sold, code, facts) in cases {
        let product = if sold.is_empty() { issued(provider) } else { product(provider, sold) };
        let found = with(key, product, &bare, TODAY);
        let one = found.iter().find(|one| one.code == code).unwrap();
        assert_eq!(one.status, Open, "{key} {code:?}");
        assert!(one.missing.iter().eq(facts.iter().copied()), "{key} {code:?}: {:?}", one.missing);
    }
    let support = with("tencent-cannot-make-code", product("tencent", "cvm"), &bare, TODAY).pop().unwrap();
    assert_eq!((support.code, support.status), (ContactSupport, Open));
    assert!([Fact::Region, Fact::Billing, Fact::PublicIp].iter().all(|fact| support.missing.has(*fact)));
    // One fact fewer than all: it alone is named.
    let no_count = Instance { codes_used: None, ..owned(TODAY) };
    let support = with("tencent-cannot-make-code", product("tencent", "cvm"), &no_count, TODAY).pop().unwrap();
    assert!(support.status == Open && support.missing.iter().eq([Fact::CodesUsed]));
}

#[test]
fn where_pages_disagree_or_are_silent_a_cause_says_so() {
    let ecs = product("alibaba", "ecs");
    let three = Instance { purchased_months: Some(Months(3)), ..owned(TODAY) };
    assert_eq!(status(&with("alibaba-no-apply-button", ecs, &three, TODAY), NotEnoughTime), Disputed);
    let shared = Instance { public_ip: Some(PublicIp::Shared), ..owned(TODAY) };
    assert_eq!(status(&with("alibaba-no-apply-button", ecs, &shared, TODAY), NoPublicAddress), Unknown);
    // CloudBase: one page asks, another does not.
    let environment = product("tencent", "cloudbase-env");
    let short = Instance { expires_on: Some(TODAY.plus_days(100)), ..owned(TODAY) };
    assert_eq!(status(&with("tencent-cloudbase-valid-period", environment, &short, TODAY), TooLittleLeft), Disputed);
    let no_ip = Instance { fixed_ip: Some(false), ..owned(TODAY) };
    assert_eq!(status(&with("tencent-cloudbase-fixed-ip", environment, &no_ip, TODAY), NoFixedIp), Disputed);
    // Of a product that no page names nothing is ruled out, and support is not the answer.
    let found = with("tencent-cannot-make-code", product("tencent", "nat"), &owned(TODAY), TODAY);
    assert_eq!(status(&found, CodesUsedUp), Unknown);
    assert_eq!(status(&found, NotMainland), RuledOut);
    assert_eq!(status(&found, ContactSupport), Unknown);
    let refused = with("tencent-cannot-make-code", product("tencent", "scf-pack"), &owned(TODAY), TODAY);
    assert_eq!(status(&refused, ContactSupport), RuledOut);
}

#[test]
fn what_lies_outside_the_instance_stays_possible() {
    for key in ["alibaba-api-401", "alibaba-api-506", "alibaba-product-info"] {
        let found = with(key, product("alibaba", "ecs"), &owned(TODAY), TODAY);
        assert!(found.iter().all(|one| one.status == Possible), "{key}");
    }
    for key in ["tencent-api-4100", "tencent-entity-conflict", "tencent-cloudbase-empty"] {
        let found = with(key, product("tencent", "cvm"), &owned(TODAY), TODAY);
        assert!(found.iter().all(|one| one.status == Possible), "{key}");
    }
    let moved = with("huawei-ip-mismatch", product("huawei", "ecs"), &owned(TODAY), TODAY);
    let blocked = with("ucloud-blocked", product("ucloud", "uhost"), &owned(TODAY), TODAY);
    assert!(moved.iter().chain(&blocked).all(|one| one.status == Possible));
}

#[test]
fn support_is_what_remains_only_where_every_published_condition_is_met() {
    type Change = fn(&mut Instance);
    let cases: [(&str, Change, CauseStatus, &[Fact]); 5] = [
        ("cvm", |_| {}, IsTheCase, &[]),
        // Rules that the page does not name as causes count as well.
        ("cvm", |i| i.bandwidth_mbps = None, Open, &[Fact::BandwidthMbps]),
        ("cvm", |i| i.bandwidth_mbps = Some(Mbps(0.0)), RuledOut, &[]),
        ("cvm", |i| i.region = Some(Region::UNLISTED), Unknown, &[]),
        // Pages differ on whether it gives codes at all.
        ("lighthouse", |_| {}, Disputed, &[]),
    ];
    for (key, change, expected, missing) in cases {
        let mut instance = owned(TODAY);
        change(&mut instance);
        let found = with("tencent-cannot-make-code", product("tencent", key), &instance, TODAY);
        assert_eq!(status(&found, ContactSupport), expected, "{key} {expected:?}");
        assert!(found.last().unwrap().missing.iter().eq(missing.iter().copied()), "{key} {expected:?}");
    }
}
