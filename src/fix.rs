//! Which change meets a rule, and whether the instance can still be changed so: the fixes of findings and the steps of plans.

use crate::instance::{AccountKind, Billing, Instance, State};
use crate::policy::{Ask, Counts, Limit, Standing};
use crate::verdict::FixKind;

/// The change after which a rule is met, and whether it takes another instance, since this one can no longer be changed so. `None`
/// where no change helps, or where the fix of another rule does it all.
pub fn remedy(ask: Ask, owned: bool, instance: &Instance) -> Option<(FixKind, bool)> {
    let chosen_when_buying = |kind| Some((kind, owned));
    let at_any_time = |kind| Some((kind, false));
    match ask {
        Ask::Mainland => chosen_when_buying(FixKind::ChooseMainlandRegion),
        Ask::Standing(Standing::OwnFilingSite | Standing::ByTicket)
        | Ask::Provincial(_)
        | Ask::SomeAmount
        | Ask::NoCondition(_) => None,
        Ask::Standing(Standing::NotItself) => at_any_time(FixKind::UseServerBehind),
        Ask::Standing(Standing::CodeOnly) | Ask::NoCodes => at_any_time(FixKind::EnterItsCode),
        Ask::Standing(_) => chosen_when_buying(FixKind::UseAnotherProduct),
        Ask::Owner => at_any_time(FixKind::UseBuyerAccount),
        Ask::Subscription(_) if owned && instance.billing == Some(Billing::PayAsYouGo) => {
            at_any_time(FixKind::ConvertToSubscription)
        }
        Ask::Subscription(_) => chosen_when_buying(FixKind::ChooseSubscription),
        Ask::NotTrial => chosen_when_buying(FixKind::ChoosePaid),
        Ask::Variant(_) => at_any_time(FixKind::ChooseVariant),
        Ask::Total(_) | Ask::Term(_) | Ask::Left(_) if owned => at_any_time(FixKind::RenewMonths),
        Ask::Total(_) | Ask::Term(_) | Ask::Left(_) => at_any_time(FixKind::BuyMonths),
        Ask::NotExpired => at_any_time(FixKind::Renew),
        // An expired one is renewed, which the rule before says.
        Ask::Running if instance.state == Some(State::Expired) => None,
        Ask::Running => at_any_time(FixKind::Start),
        Ask::FirstOrder(_) => chosen_when_buying(FixKind::LongerFirstOrder),
        Ask::OrderAmount(_) => chosen_when_buying(FixKind::LargerOrder),
        Ask::PublicAddress { at_purchase: true, .. } => chosen_when_buying(FixKind::AssignAtPurchase),
        Ask::PublicAddress { .. } => at_any_time(FixKind::BuyPublicAddress),
        Ask::Bandwidth => at_any_time(FixKind::BuyBandwidth),
        Ask::FixedIp => at_any_time(FixKind::SwitchOnFixedIp),
        Ask::BoundInstance => at_any_time(FixKind::BindQualifyingInstance),
        // Another instance would count to the same account; only a personal one can become something with a higher limit.
        Ask::Quota(counts, Limit::ByAccountKind { enterprise, .. }) => {
            let used = match counts {
                Counts::AccountSites => instance.sites_filed_by_account,
                _ => instance.codes_used_by_account,
            };
            let personal = instance.account_kind == Some(AccountKind::Personal);
            let helps = personal && enterprise.is_none_or(|n| used.is_none_or(|used| used.0 < n));
            at_any_time(FixKind::VerifyAsEnterprise).filter(|_| helps)
        }
        Ask::Quota(..) => chosen_when_buying(FixKind::UseAnotherInstance),
        Ask::EnterpriseAccount => at_any_time(FixKind::VerifyAsEnterprise),
        // The account that bought an instance stays its account.
        Ask::ChinaAccount => chosen_when_buying(FixKind::UseChinaAccount),
        Ask::Organization => at_any_time(FixKind::FileAsOrganization),
        Ask::CodeState { .. } | Ask::NotBought(_) => at_any_time(FixKind::MakeNewCode),
        Ask::AtIssuer(_) => at_any_time(FixKind::EnterAtIssuer),
        Ask::Recipient(_) => at_any_time(FixKind::UseRecipientAccount),
    }
}
