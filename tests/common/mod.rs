//! What several tests begin with.

use icp_eligibility::instance::*;

/// An instance bought already, for twelve months a month ago, with everything in order.
pub fn owned(day: Date) -> Instance {
    Instance {
        stage: Some(Stage::Owned),
        region: Some(Region::MAINLAND),
        billing: Some(Billing::Subscription),
        purchased_months: Some(Months(12)),
        starts_on: Some(day.plus_days(-30)),
        expires_on: Some(day.plus_days(-30).plus_months(12)),
        first_order_months: Some(Months(12)),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(Mbps(5.0)),
        order_amount_cny: Some(Cny(200.0)),
        state: Some(State::Running),
        codes_used: Some(Count(0)),
        sites_filed: Some(Count(0)),
        codes_used_by_account: Some(Count(0)),
        sites_filed_by_account: Some(Count(0)),
        owned_by_applicant: Some(true),
        account_kind: Some(AccountKind::Enterprise),
        account_site: Some(AccountSite::China),
        entity_kind: Some(EntityKind::Organization),
        fixed_ip: Some(true),
        ..Instance::default()
    }
}
