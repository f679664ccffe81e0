//! The examples of semantics S27: one instance, the seed's day and 2026-11-22.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::instance::*;
use icp_eligibility::verdict::FixKind::*;
use icp_eligibility::verdict::Outcome::{self, *};
use icp_eligibility::verdict::{Fix, FixKind, Verdict};

const ALIBABA_SEED: Date = Date::ymd(2019, 9, 21);
const TENCENT_SEED: Date = Date::ymd(2019, 8, 21);
const TODAY: Date = Date::ymd(2026, 11, 22);

fn region(provider: &str, id: &str) -> Option<Region> {
    let provider = catalog::PROVIDERS.iter().find(|p| p.key == provider).unwrap();
    let k = provider.regions.named().position(|(known, ..)| known == id).unwrap();
    Some(Region(k as i16))
}

fn verdict(provider: &str, product: &str, instance: &Instance, day: Date) -> Verdict {
    check(catalog::product(provider, product).unwrap(), instance, day)
}

/// A name, the instance, its answer then and now, and the fixes now.
type Row<'a> = (&'a str, Instance, Outcome, Outcome, &'a [(FixKind, Option<u32>)]);

fn ecs(change: impl Fn(&mut Instance)) -> Instance {
    let mut instance = Instance {
        stage: Some(Stage::Planned),
        region: region("alibaba", "cn-hangzhou"),
        billing: Some(Billing::Subscription),
        public_ip: Some(PublicIp::Assigned),
        purchased_months: Some(Months(3)),
        account_site: Some(AccountSite::China),
        ..Instance::default()
    };
    change(&mut instance);
    instance
}

fn cvm(change: impl Fn(&mut Instance)) -> Instance {
    let mut instance = Instance {
        stage: Some(Stage::Planned),
        region: region("tencent", "ap-guangzhou"),
        billing: Some(Billing::Subscription),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(Mbps(5.0)),
        purchased_months: Some(Months(3)),
        account_kind: Some(AccountKind::Enterprise),
        ..Instance::default()
    };
    change(&mut instance);
    instance
}

/// The fixes of one kind in a verdict, as (kind, months).
fn fixes(verdict: &Verdict) -> Vec<(FixKind, Option<u32>)> {
    verdict.findings.iter().filter_map(|f| f.fix).map(|Fix { kind, months, .. }| (kind, months)).collect()
}

#[test]
fn ecs_at_the_seeds_day_and_today() {
    #[rustfmt::skip]
    let table: &[Row] = &[
        ("3 months", ecs(|_| {}), Eligible, Disputed, &[(BuyMonths, Some(4))]),
        ("4 months", ecs(|i| i.purchased_months = Some(Months(4))), Eligible, Eligible, &[]),
        ("4 months, site of the account unknown",
         ecs(|i| { i.purchased_months = Some(Months(4)); i.account_site = None; }), Eligible, Incomplete, &[]),
        ("pay-as-you-go", ecs(|i| { i.billing = Some(Billing::PayAsYouGo); i.purchased_months = None; }),
         Ineligible, Ineligible, &[(ChooseSubscription, Some(4))]),
        ("no public address", ecs(|i| i.public_ip = Some(PublicIp::None)), Ineligible, Ineligible,
         &[(BuyMonths, Some(4)), (BuyPublicAddress, None)]),
        ("Hong Kong", ecs(|i| i.region = region("alibaba", "cn-hongkong")), NotRequired, NotRequired,
         &[(ChooseMainlandRegion, None)]),
    ];
    for (name, instance, then, now, fixes_now) in table {
        let (before, after) =
            (verdict("alibaba", "ecs", instance, ALIBABA_SEED), verdict("alibaba", "ecs", instance, TODAY));
        assert_eq!((before.code, before.filing), (*then, *then), "{name} on the seed's day");
        assert_eq!((after.code, after.filing), (*now, *now), "{name} today");
        assert_eq!(&fixes(&after), fixes_now, "{name} today");
    }
    let converted = verdict("alibaba", "ecs", &table[3].1, ALIBABA_SEED);
    assert_eq!(fixes(&converted), [(ChooseSubscription, Some(3))]);
    assert!(verdict("alibaba", "ecs", &table[2].1, TODAY).missing[0].iter().eq([Fact::AccountSite]));
}

#[test]
fn ecs_of_twelve_months_with_twenty_days_left() {
    for (day, note) in [(ALIBABA_SEED, true), (TODAY, false)] {
        let instance = ecs(|i| {
            i.purchased_months = Some(Months(12));
            i.expires_on = Some(day.plus_days(20));
        });
        let verdict = verdict("alibaba", "ecs", &instance, day);
        assert_eq!(verdict.code, Eligible);
        let noted =
            verdict.findings.iter().any(|f| f.notes.has(icp_eligibility::policy::Note::TimeLeftNumberNotPublished));
        assert_eq!(noted, note, "{day:?}");
    }
}

#[test]
fn iot_package() {
    let iot = |months, yuan| {
        ecs(|i| {
            i.public_ip = None;
            i.purchased_months = Some(Months(months));
            i.order_amount_cny = Some(Cny(yuan));
        })
    };
    for (months, yuan, then, now) in
        [(6, 90.0, Eligible, Disputed), (5, 90.0, Ineligible, Ineligible), (6, 89.0, Ineligible, Ineligible)]
    {
        let instance = iot(months, yuan);
        assert_eq!(
            verdict("alibaba", "iot-package", &instance, ALIBABA_SEED).code,
            then,
            "{months} months, RMB {yuan}"
        );
        assert_eq!(verdict("alibaba", "iot-package", &instance, TODAY).code, now, "{months} months, RMB {yuan}");
    }
}

#[test]
fn cvm_at_the_seeds_day_and_today() {
    let twenty_left = |day: Date| {
        cvm(|i| {
            i.purchased_months = Some(Months(12));
            i.expires_on = Some(day.plus_days(20));
        })
    };
    #[rustfmt::skip]
    let table = [
        ("3 months", cvm(|_| {}), cvm(|_| {}), (Disputed, Eligible), (Eligible, Eligible)),
        ("4 months", cvm(|i| i.purchased_months = Some(Months(4))), cvm(|i| i.purchased_months = Some(Months(4))),
         (Eligible, Eligible), (Eligible, Eligible)),
        ("12 months, 20 days left", twenty_left(TENCENT_SEED), twenty_left(TODAY), (Eligible, Eligible), (Ineligible, Ineligible)),
        ("Hong Kong", cvm(|i| i.region = region("tencent", "ap-hongkong")), cvm(|i| i.region = region("tencent", "ap-hongkong")),
         (NotRequired, NotRequired), (NotRequired, NotRequired)),
    ];
    for (name, before, after, then, now) in table {
        let (before, after) =
            (verdict("tencent", "cvm", &before, TENCENT_SEED), verdict("tencent", "cvm", &after, TODAY));
        assert_eq!((before.code, before.filing), then, "{name} on the seed's day");
        assert_eq!((after.code, after.filing), now, "{name} today");
    }
    let personal = cvm(|i| {
        i.purchased_months = Some(Months(4));
        i.account_kind = Some(AccountKind::Personal);
    });
    let today = verdict("tencent", "cvm", &personal, TODAY);
    assert_eq!((today.code, today.filing), (Ineligible, Eligible), "a personal account files, and makes no codes");
}
