//! Why a rule says what it says: for each rule, a line for each reason that it can give; and what to do where it is not met, while the instance
//! is still to be bought and after. The reasons of issued codes are in `codes.rs`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod common;

use common::owned;
use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::instance::*;
use icp_eligibility::logic::Could;
use icp_eligibility::policy::RuleId;
use icp_eligibility::verdict::FixKind::{self, *};
use icp_eligibility::verdict::Outcome::{self, *};
use icp_eligibility::verdict::Reason::{self, *};

const TODAY: (i32, u32, u32) = (2026, 11, 22);

type Change = fn(&mut Instance);
/// Provider, product, day, what is otherwise than usual, the rule, and its reason; two where it is asked twice.
type Row = (&'static str, &'static str, (i32, u32, u32), Change, RuleId, &'static [Reason]);
const ON: Change = |_| {};

/// Of so many months, known without dates.
fn months(i: &mut Instance, n: Option<u32>) {
    (i.purchased_months, i.starts_on, i.expires_on) = (n.map(Months), None, None);
}
/// So many days left of twelve months.
fn left(i: &mut Instance, days: i32) {
    i.expires_on = i.starts_on.map(|start| start.plus_days(30 + days));
}

#[test]
fn each_rule_gives_its_reason() {
    let unpaid: Change = |i| i.billing = Some(Billing::PayAsYouGo);
    let trial: Change = |i| i.billing = Some(Billing::Trial);
    let ip = |kind: PublicIp| -> Change {
        match kind {
            PublicIp::None => |i| i.public_ip = Some(PublicIp::None),
            PublicIp::Elastic => |i| i.public_ip = Some(PublicIp::Elastic),
            PublicIp::LoadBalancer => |i| i.public_ip = Some(PublicIp::LoadBalancer),
            PublicIp::Shared => |i| i.public_ip = Some(PublicIp::Shared),
            PublicIp::Assigned => |i| i.public_ip = Some(PublicIp::Assigned),
        }
    };
    let ip_unknown: Change = |i| i.public_ip = None;
    let used_up: Change = |i| (i.codes_used, i.sites_filed) = (Some(Count(9)), Some(Count(9)));
    let one_used: Change = |i| (i.codes_used, i.sites_filed) = (Some(Count(1)), Some(Count(1)));
    let uncounted: Change = |i| (i.codes_used, i.sites_filed) = (None, None);
    #[rustfmt::skip]
    let rows: &[Row] = &[
        ("alibaba", "ecs", TODAY, ON, RuleId::Region, &[RegionMainland]),
        ("alibaba", "ecs", TODAY, |i| i.region = Some(Region::OUTSIDE), RuleId::Region, &[RegionOutside]),
        ("alibaba", "ecs", TODAY, |i| i.region = Some(Region::UNLISTED), RuleId::Region, &[RegionUnlisted]),
        ("alibaba", "ecs", TODAY, |i| i.region = None, RuleId::Region, &[RegionMissing]),

        ("alibaba", "ecs", TODAY, ON, RuleId::Product, &[ProductSource]),
        ("alibaba", "slb", TODAY, ON, RuleId::Product, &[ProductNotSource]),
        ("alibaba", "iot-package", TODAY, ON, RuleId::Product, &[ProductOmitted]),
        ("alibaba", "1688-shop", TODAY, ON, RuleId::Product, &[ProductOwnFilingSite]),
        ("alibaba", "sas", (2018, 4, 19), ON, RuleId::Product, &[ProductSilent]),
        ("tencent", "cloudbase-run-pack", TODAY, ON, RuleId::Product, &[ProductSilent, ProductClosed]),
        ("tencent", "clb", TODAY, ON, RuleId::Product, &[ProductIssuesNoCode, ProductSource]),
        ("tencent", "lighthouse", TODAY, ON, RuleId::Product, &[ProductSource, ProductDisputed]),
        ("huawei", "elb", TODAY, ON, RuleId::Product, &[ProductNotItself]),
        ("huawei", "government-cloud", TODAY, ON, RuleId::Product, &[ProductSilent, ProductByTicket]),
        ("alipay", "unicloud-space", TODAY, ON, RuleId::Product, &[ProductSource, ProductCodeOnly]),

        ("alibaba", "ecs", TODAY, ON, RuleId::Owner, &[OwnerSame]),
        ("alibaba", "ecs", TODAY, |i| i.owned_by_applicant = Some(false), RuleId::Owner, &[OwnerOther]),
        ("alibaba", "ecs", TODAY, |i| i.owned_by_applicant = None, RuleId::Owner, &[OwnerMissing]),

        ("alibaba", "ecs", TODAY, ON, RuleId::Billing, &[BillingSubscription, BillingNotTrial]),
        ("alibaba", "ecs", TODAY, unpaid, RuleId::Billing, &[BillingNotSubscription, BillingNotTrial]),
        ("alibaba", "ecs", TODAY, trial, RuleId::Billing, &[BillingTrial, BillingTrial]),
        ("alibaba", "ecs", TODAY, |i| i.trial = Some(true), RuleId::Billing, &[BillingSubscription, BillingTrial]),
        ("alibaba", "ecs", TODAY, |i| i.billing = None, RuleId::Billing, &[BillingMissing, BillingMissing]),
        ("tencent", "cvm", TODAY, trial, RuleId::Billing, &[BillingTrialOpen]),
        ("tencent", "cvm", TODAY, unpaid, RuleId::Billing, &[BillingNotSubscription]),

        ("tencent", "scf-pack", TODAY, |i| i.variant = Some(Variant(0)), RuleId::Variant, &[VariantMet]),
        ("tencent", "scf-pack", TODAY, |i| i.variant = Some(Variant(1)), RuleId::Variant, &[VariantNotMet]),
        ("tencent", "scf-pack", TODAY, ON, RuleId::Variant, &[VariantMissing]),

        ("alibaba", "ecs", TODAY, ON, RuleId::TotalTerm, &[TotalMet]),
        ("alibaba", "ecs", TODAY, |i| months(i, Some(3)), RuleId::TotalTerm, &[TotalDisputed]),
        ("alibaba", "ecs", TODAY, |i| months(i, Some(2)), RuleId::TotalTerm, &[TotalTooShort]),
        ("alibaba", "ecs", TODAY, |i| months(i, None), RuleId::TotalTerm, &[TotalMissing]),
        ("alibaba", "fc-plan", (2026, 10, 9), ON, RuleId::TotalTerm, &[TotalNotAsked]),
        ("alibaba", "fc-plan", TODAY, ON, RuleId::TotalTerm, &[TotalMet]),
        ("alibaba", "fc-plan", TODAY, |i| months(i, Some(1)), RuleId::TotalTerm, &[TotalAskedBySome]),
        ("huawei", "ecs", (2024, 8, 20), ON, RuleId::TotalTerm, &[TotalMet]),
        ("huawei", "ecs", (2024, 8, 20), |i| left(i, 5), RuleId::TotalTerm, &[TermOpen]),
        ("huawei", "ecs", (2024, 8, 20), |i| months(i, Some(2)), RuleId::TotalTerm, &[TotalTooShort]),
        ("huawei", "ecs", (2024, 8, 20), |i| months(i, None), RuleId::TotalTerm, &[TermMissing]),
        ("jd", "vm", TODAY, |i| { months(i, Some(3)); i.stage = Some(Stage::Planned); }, RuleId::TotalTerm, &[TermDisputed]),
        ("baidu", "any", TODAY, ON, RuleId::TotalTerm, &[TermProvincial]),

        ("alibaba", "ecs", TODAY, ON, RuleId::TimeLeft, &[LeftNotAsked]),
        ("alibaba", "ecs", (2018, 10, 15), ON, RuleId::TimeLeft, &[LeftMet]),
        ("alibaba", "ecs", (2018, 10, 15), |i| left(i, 50), RuleId::TimeLeft, &[LeftDisputed]),
        ("tencent", "cvm", TODAY, ON, RuleId::TimeLeft, &[LeftMet]),
        ("tencent", "cvm", TODAY, |i| left(i, 20), RuleId::TimeLeft, &[LeftTooShort]),
        ("tencent", "cvm", TODAY, |i| months(i, None), RuleId::TimeLeft, &[LeftMissing]),
        ("volcengine", "ecs", TODAY, |i| left(i, 1), RuleId::TimeLeft, &[LeftByTheHour]),
        ("volcengine", "ecs", TODAY, |i| left(i, 2), RuleId::TimeLeft, &[LeftMet]),

        ("alibaba", "ecs", TODAY, ON, RuleId::NotExpired, &[ExpiryNotReached]),
        ("alibaba", "ecs", TODAY, |i| left(i, 0), RuleId::NotExpired, &[ExpiryReached]),
        ("alibaba", "ecs", TODAY, |i| (i.expires_on, i.starts_on, i.state) = (None, None, None), RuleId::NotExpired, &[ExpiryMissing]),
        ("alibaba", "ecs", TODAY, ON, RuleId::Running, &[StateRunning]),
        ("alibaba", "ecs", TODAY, |i| i.state = Some(State::Stopped), RuleId::Running, &[StateNotRunning]),
        ("alibaba", "ecs", TODAY, |i| i.state = None, RuleId::Running, &[StateMissing]),

        ("alibaba", "marketplace-site", TODAY, ON, RuleId::FirstOrder, &[FirstOrderMet]),
        ("alibaba", "marketplace-site", TODAY, |i| i.first_order_months = Some(Months(11)), RuleId::FirstOrder, &[FirstOrderTooShort]),
        ("alibaba", "marketplace-site", TODAY, |i| i.first_order_months = None, RuleId::FirstOrder, &[FirstOrderMissing]),
        ("alibaba", "fc-plan", TODAY, |i| i.order_amount_cny = Some(Cny(100.01)), RuleId::OrderAmount, &[AmountMet]),
        ("alibaba", "fc-plan", TODAY, |i| i.order_amount_cny = Some(Cny(100.0)), RuleId::OrderAmount, &[AmountDisputed]),
        ("alibaba", "fc-plan", TODAY, |i| i.order_amount_cny = Some(Cny(99.99)), RuleId::OrderAmount, &[AmountTooSmall]),
        ("alibaba", "fc-plan", TODAY, |i| i.order_amount_cny = None, RuleId::OrderAmount, &[AmountMissing]),
        ("alipay", "unicloud-space", TODAY, ON, RuleId::OrderAmount, &[AmountOpen]),

        ("alibaba", "ecs", TODAY, ON, RuleId::PublicAddress, &[AddressMet]),
        ("alibaba", "ecs", TODAY, ip(PublicIp::None), RuleId::PublicAddress, &[AddressNone]),
        ("alibaba", "ecs", TODAY, ip(PublicIp::Shared), RuleId::PublicAddress, &[AddressOpen]),
        ("alibaba", "ecs", TODAY, ip_unknown, RuleId::PublicAddress, &[AddressMissing]),
        // At Tencent Cloud first for filing, then for a code, which asks for one assigned at purchase.
        ("tencent", "cvm", TODAY, ON, RuleId::PublicAddress, &[AddressMet, AddressAssigned]),
        ("tencent", "cvm", TODAY, ip(PublicIp::None), RuleId::PublicAddress, &[AddressNone, AddressNotAssigned]),
        ("tencent", "cvm", TODAY, ip(PublicIp::Elastic), RuleId::PublicAddress, &[AddressDisputed, AddressDisputed]),
        ("tencent", "cvm", TODAY, ip(PublicIp::LoadBalancer), RuleId::PublicAddress, &[AddressOpen, AddressRefused]),
        ("tencent", "cvm", TODAY, ip(PublicIp::Shared), RuleId::PublicAddress, &[AddressOpen, AddressOpen]),
        ("tencent", "cvm", TODAY, ip_unknown, RuleId::PublicAddress, &[AddressMissing, AddressAssignedMissing]),
        ("tencent", "cvm", TODAY, ON, RuleId::Bandwidth, &[BandwidthMet]),
        ("tencent", "cvm", TODAY, |i| i.bandwidth_mbps = Some(Mbps(0.0)), RuleId::Bandwidth, &[BandwidthZero]),
        ("tencent", "cvm", TODAY, |i| i.bandwidth_mbps = None, RuleId::Bandwidth, &[BandwidthMissing]),
        ("tencent", "cloudbase-env", TODAY, ON, RuleId::FixedIp, &[FixedIpOn]),
        ("tencent", "cloudbase-env", TODAY, |i| i.fixed_ip = Some(false), RuleId::FixedIp, &[FixedIpDisputed]),
        ("tencent", "cloudbase-env", TODAY, |i| i.fixed_ip = None, RuleId::FixedIp, &[FixedIpMissing]),
        ("tencent", "cloudbase-env", (2026, 7, 19), |i| i.fixed_ip = Some(false), RuleId::FixedIp, &[FixedIpOff]),
        ("tencent", "clb", TODAY, |i| i.bound_instance_qualifies = Some(true), RuleId::BoundInstance, &[BoundQualifies]),
        ("tencent", "clb", TODAY, |i| i.bound_instance_qualifies = Some(false), RuleId::BoundInstance, &[BoundDoesNot]),
        ("tencent", "clb", TODAY, ON, RuleId::BoundInstance, &[BoundMissing]),

        ("alibaba", "ecs", TODAY, ON, RuleId::CodeQuota, &[CodesLeft]),
        ("alibaba", "ecs", TODAY, used_up, RuleId::CodeQuota, &[CodesUsedUp]),
        ("alibaba", "ecs", TODAY, uncounted, RuleId::CodeQuota, &[CodesMissing]),
        ("alibaba", "sas", (2018, 5, 21), ON, RuleId::CodeQuota, &[CodesUnused]),
        ("alibaba", "sas", (2018, 5, 21), one_used, RuleId::CodeQuota, &[CodesLimitOpen]),
        ("alibaba", "sas", (2018, 5, 21), uncounted, RuleId::CodeQuota, &[CodesMissing]),
        ("huawei", "ecs", TODAY, ON, RuleId::CodeQuota, &[PlacesLeft]),
        ("huawei", "ecs", TODAY, used_up, RuleId::CodeQuota, &[PlacesUsedUp]),
        ("huawei", "ecs", TODAY, uncounted, RuleId::CodeQuota, &[PlacesMissing]),
        ("huawei", "ecs", TODAY, ON, RuleId::NoCodesMade, &[CodesNotMade]),
        ("huawei", "ecs", TODAY, one_used, RuleId::NoCodesMade, &[CodesMade]),
        ("huawei", "ecs", TODAY, uncounted, RuleId::NoCodesMade, &[CodesMadeMissing]),
        ("tencent", "cvm", TODAY, ON, RuleId::SiteQuota, &[SitesLeft]),
        ("tencent", "cvm", TODAY, used_up, RuleId::SiteQuota, &[SitesUsedUp]),
        ("tencent", "cvm", TODAY, uncounted, RuleId::SiteQuota, &[SitesMissing]),
        ("tencent", "cvm", (2019, 12, 9), ON, RuleId::SiteQuota, &[SitesUnused]),
        ("tencent", "cvm", (2019, 12, 9), one_used, RuleId::SiteQuota, &[SitesLimitOpen]),
        ("ucloud", "uhost", TODAY, ON, RuleId::SiteQuota, &[SitesLeft, SitesNotLimited]),
        ("ucloud", "uhost", TODAY, |i| i.account_kind = Some(AccountKind::Personal), RuleId::SiteQuota, &[SitesLeft, SitesLeft]),
        ("ucloud", "uhost", TODAY, |i| (i.account_kind, i.sites_filed_by_account) = (None, Some(Count(9))), RuleId::SiteQuota,
            &[SitesLeft, SitesMissing]),

        ("tencent", "cvm", TODAY, ON, RuleId::AccountKind, &[AccountEnterprise]),
        ("tencent", "cvm", TODAY, |i| i.account_kind = Some(AccountKind::Personal), RuleId::AccountKind, &[AccountPersonal]),
        ("tencent", "cvm", TODAY, |i| i.account_kind = None, RuleId::AccountKind, &[AccountKindMissing]),
        ("alibaba", "ecs", TODAY, ON, RuleId::AccountSite, &[SiteChina]),
        ("alibaba", "ecs", TODAY, |i| i.account_site = Some(AccountSite::International), RuleId::AccountSite, &[SiteInternational]),
        ("alibaba", "ecs", TODAY, |i| i.account_site = None, RuleId::AccountSite, &[SiteMissing]),
        ("tencent", "scf-pack", (2020, 6, 15), ON, RuleId::EntityKind, &[EntityOrganization]),
        ("tencent", "scf-pack", (2020, 6, 15), |i| i.entity_kind = Some(EntityKind::Personal), RuleId::EntityKind, &[EntityPersonal]),
        ("tencent", "scf-pack", (2020, 6, 15), |i| i.entity_kind = None, RuleId::EntityKind, &[EntityMissing]),
    ];
    for (provider, key, (y, m, d), change, rule, expected) in rows {
        let day = Date::ymd(*y, *m, *d);
        let mut instance = owned(day);
        change(&mut instance);
        let verdict = check(catalog::product(provider, key).unwrap(), &instance, day);
        let got: Vec<_> = verdict.findings.iter().filter(|f| f.rule == *rule).map(|f| f.reason).collect();
        assert_eq!(got, *expected, "{rule:?} of {provider} {key} on {day:?}: {instance:?}");
    }
}

/// Provider, product, what is otherwise than usual, the rule, what to do and for how many months, and the same of one bought already; `true`
/// where that takes another instance.
type Remedy = (&'static str, &'static str, Change, RuleId, (FixKind, Option<u32>), (FixKind, Option<u32>, bool));

#[test]
fn what_is_not_met_says_what_to_do() {
    let unpaid: Change = |i| i.billing = Some(Billing::PayAsYouGo);
    let no_address: Change = |i| i.public_ip = Some(PublicIp::None);
    let used_up: Change = |i| (i.codes_used, i.sites_filed) = (Some(Count(9)), Some(Count(9)));
    // Bought for a month; one still to be bought is planned for as long.
    let month: Change = |i| {
        i.purchased_months = Some(Months(1));
        i.expires_on = i.starts_on.map(|start| start.plus_months(1));
    };
    #[rustfmt::skip]
    let rows: &[Remedy] = &[
        ("alibaba", "ecs", |i| i.region = Some(Region::OUTSIDE), RuleId::Region, (ChooseMainlandRegion, None), (ChooseMainlandRegion, None, true)),
        ("alibaba", "slb", ON, RuleId::Product, (UseAnotherProduct, None), (UseAnotherProduct, None, true)),
        ("huawei", "elb", ON, RuleId::Product, (UseServerBehind, None), (UseServerBehind, None, false)),
        ("alipay", "unicloud-space", ON, RuleId::Product, (EnterItsCode, None), (EnterItsCode, None, false)),
        ("alibaba", "ecs", |i| i.owned_by_applicant = Some(false), RuleId::Owner, (UseBuyerAccount, None), (UseBuyerAccount, None, false)),
        // What is billed by use can be converted; what is preemptible or a trial cannot.
        ("alibaba", "ecs", unpaid, RuleId::Billing, (ChooseSubscription, Some(4)), (ConvertToSubscription, Some(4), false)),
        ("alibaba", "ecs", |i| i.billing = Some(Billing::Spot), RuleId::Billing, (ChooseSubscription, Some(4)), (ChooseSubscription, Some(4), true)),
        ("alibaba", "iot-package", unpaid, RuleId::Billing, (ChooseSubscription, Some(6)), (ConvertToSubscription, Some(6), false)),
        ("alibaba", "nat", unpaid, RuleId::Billing, (ChooseSubscription, Some(1)), (ConvertToSubscription, Some(1), false)),
        ("alibaba", "ecs", |i| i.trial = Some(true), RuleId::Billing, (ChoosePaid, None), (ChoosePaid, None, true)),
        ("tencent", "scf-pack", |i| i.variant = Some(Variant(1)), RuleId::Variant, (ChooseVariant, None), (ChooseVariant, None, false)),
        ("alibaba", "ecs", month, RuleId::TotalTerm, (BuyMonths, Some(4)), (RenewMonths, Some(3), false)),
        // Whether bought or left is not said: so many by both.
        ("huawei", "dedicated-cloud", month, RuleId::TotalTerm, (BuyMonths, Some(12)), (RenewMonths, Some(12), false)),
        ("tencent", "cloudbase-env", month, RuleId::TimeLeft, (BuyMonths, Some(7)), (RenewMonths, Some(6), false)),
        ("alibaba", "ecs", |i| i.state = Some(State::Expired), RuleId::NotExpired, (Renew, None), (Renew, None, false)),
        ("alibaba", "ecs", |i| i.state = Some(State::Stopped), RuleId::Running, (Start, None), (Start, None, false)),
        ("alibaba", "marketplace-site", |i| i.first_order_months = Some(Months(6)), RuleId::FirstOrder,
            (LongerFirstOrder, Some(12)), (LongerFirstOrder, Some(12), true)),
        ("alibaba", "marketplace-site", |i| i.order_amount_cny = Some(Cny(1.0)), RuleId::OrderAmount, (LargerOrder, None), (LargerOrder, None, true)),
        ("alibaba", "ecs", no_address, RuleId::PublicAddress, (BuyPublicAddress, None), (BuyPublicAddress, None, false)),
        ("tencent", "cvm", |i| i.bandwidth_mbps = Some(Mbps(0.0)), RuleId::Bandwidth, (BuyBandwidth, None), (BuyBandwidth, None, false)),
        ("tencent", "cloudbase-env", |i| i.fixed_ip = Some(false), RuleId::FixedIp, (SwitchOnFixedIp, None), (SwitchOnFixedIp, None, false)),
        ("tencent", "clb", |i| i.bound_instance_qualifies = Some(false), RuleId::BoundInstance,
            (BindQualifyingInstance, None), (BindQualifyingInstance, None, false)),
        ("alibaba", "ecs", used_up, RuleId::CodeQuota, (UseAnotherInstance, None), (UseAnotherInstance, None, true)),
        ("tencent", "cvm", used_up, RuleId::SiteQuota, (UseAnotherInstance, None), (UseAnotherInstance, None, true)),
        ("huawei", "ecs", used_up, RuleId::NoCodesMade, (EnterItsCode, None), (EnterItsCode, None, false)),
        ("tencent", "cvm", |i| i.account_kind = Some(AccountKind::Personal), RuleId::AccountKind,
            (VerifyAsEnterprise, None), (VerifyAsEnterprise, None, false)),
        ("alibaba", "ecs", |i| i.account_site = Some(AccountSite::International), RuleId::AccountSite,
            (UseChinaAccount, None), (UseChinaAccount, None, true)),
    ];
    let today = Date::ymd(2026, 11, 22);
    for (provider, key, change, rule, planned, bought) in rows {
        let product = catalog::product(provider, key).unwrap();
        for (stage, expected) in [(Stage::Planned, (planned.0, planned.1, false)), (Stage::Owned, *bought)] {
            let mut instance = owned(today);
            instance.stage = Some(stage);
            change(&mut instance);
            if stage == Stage::Planned {
                (instance.starts_on, instance.expires_on) = (None, None);
            }
            let verdict = check(product, &instance, today);
            let fix = verdict.findings.iter().find(|f| f.rule == *rule && f.fix.is_some()).and_then(|f| f.fix).unwrap();
            assert_eq!(
                (fix.kind, fix.months, fix.new_instance),
                expected,
                "{rule:?} of {provider} {key}: {instance:?}"
            );
        }
    }
}

#[test]
fn an_account_is_verified_where_that_raises_its_limit() {
    // At UCloud a person files five sites with all that the account has, an enterprise ten; since 2026-03-01 any number.
    let until = Date::ymd(2026, 2, 28);
    for (day, kind, sites, expected) in [
        (until, AccountKind::Personal, 4, None),
        (until, AccountKind::Personal, 5, Some(VerifyAsEnterprise)),
        (until, AccountKind::Personal, 9, Some(VerifyAsEnterprise)),
        (until, AccountKind::Personal, 10, None),
        (until, AccountKind::Enterprise, 9, None),
        (until, AccountKind::Enterprise, 10, None),
        (Date::ymd(2026, 3, 1), AccountKind::Personal, 10, Some(VerifyAsEnterprise)),
    ] {
        let sites_filed_by_account = Some(Count(sites));
        let instance = Instance { account_kind: Some(kind), sites_filed_by_account, ..owned(day) };
        let verdict = check(catalog::product("ucloud", "uhost").unwrap(), &instance, day);
        let fix = verdict.findings.iter().filter(|f| f.rule == RuleId::SiteQuota).find_map(|f| f.fix);
        assert_eq!(fix.map(|fix| fix.kind), expected, "{kind:?} with {sites} sites on {day:?}");
    }
}

#[test]
fn an_answer_rests_on_the_rules_that_bring_it_about() {
    // A rule that is met, disputed, of which the pages are silent, that fails, or that is open.
    let rules = [Could::PASS, Could::DISPUTED, Could::SILENT, Could::FAIL, Could::PASS.or(Could::FAIL)];
    let table: [(Outcome, [bool; 5]); 6] = [
        (Eligible, [true; 5]),
        (Disputed, [false, true, false, false, false]),
        (NotCovered, [false, false, true, false, false]),
        (Ineligible, [false, false, false, true, false]),
        (NotRequired, [false, false, false, true, false]),
        // At best disputed, where a page that disagrees is one of them.
        (Incomplete, [false, true, false, false, true]),
    ];
    for (outcome, expected) in table {
        assert_eq!(rules.map(|could| outcome.rests_on(could)), expected, "{outcome:?}");
    }
}
