//! The core against an independent, deliberately naive reading of the policy sheets (`table.rs`): the discrete facts that a
//! product's rules read, with at most two missing and with more, × terms at the boundaries × days on which a rule changes.
//! Sampled to fit the time; `ORACLE_CELLS=10000000 cargo test --release --test oracle` takes more.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod table;

use icp_eligibility::catalog;
use icp_eligibility::check::check;
use icp_eligibility::instance as core;
use icp_eligibility::verdict;
use table::{AccountKind, AccountSite, Billing, Day, Facts, Product, PublicIp, Region, Stage, State, add_months};

const PRODUCTS: [(Product, &str, &str); 6] = [
    (Product::Ecs, "alibaba", "ecs"),
    (Product::Sas, "alibaba", "sas"),
    (Product::IotPackage, "alibaba", "iot-package"),
    (Product::Cvm, "tencent", "cvm"),
    (Product::Lighthouse, "tencent", "lighthouse"),
    (Product::Clb, "tencent", "clb"),
];

/// Pseudo-random numbers, the same in every run.
struct Random(u64);

impl Random {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % n
    }
    fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }
    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
    /// The first, which passes, most of the time: otherwise some other rule always fails and nothing else is seen.
    fn mostly<T: Copy>(&mut self, from: &[T]) -> T {
        if self.one_in(4) { self.pick(from) } else { from[0] }
    }
}

/// A complete instance that agrees with itself.
fn complete(random: &mut Random, as_of: Day, alibaba: bool) -> Facts {
    let stage = random.pick(&[Stage::Planned, Stage::Owned]);
    let months = random.mostly(&[4, 3, 1, 2, 3, 5, 6, 7, 12, 60]);
    let starts = match stage {
        Stage::Planned => as_of + random.mostly(&[0, 0, 1, 5, 31]),
        Stage::Owned => {
            as_of - random.pick(&[0, 1, 10, 27, 28, 29, 30, 31, 59, 60, 61, 62, 88, 89, 90, 91, 92, 100, 150, 330, 365])
        }
    };
    let ends = add_months(starts, months);
    let expired = ends <= as_of;
    let public_ip = random.mostly(&[
        PublicIp::Assigned,
        PublicIp::None,
        PublicIp::Elastic,
        PublicIp::LoadBalancer,
        PublicIp::Shared,
    ]);
    let codes = random.mostly(&[0, 1, 2, 4, 5, 6]);
    let sites = random.mostly(&[0, 1, 2, 4, 5, 6]);
    let mut facts = Facts::blank(stage);
    facts.region = Some(random.mostly(&[
        Region::Mainland,
        Region::Mainland,
        Region::Mainland,
        Region::Outside,
        Region::Special,
        Region::Unlisted,
    ]));
    facts.billing = Some(random.mostly(&[Billing::Subscription, Billing::PayAsYouGo, Billing::Spot, Billing::Trial]));
    facts.trial = random.mostly(&[None, Some(false), Some(true)]);
    facts.purchased_months = Some(months);
    facts.starts_on = Some(starts);
    facts.created_on = Some(starts.min(as_of) - random.pick(&[0, 0, 3, 40, 400]));
    facts.expires_on = Some(ends);
    facts.order_amount_cny = Some(random.mostly(&[90.0, 89.0, 89.99, 90.01, 0.0, 1e6]));
    facts.public_ip = Some(public_ip);
    facts.bandwidth_mbps = Some(if public_ip == PublicIp::None { 0.0 } else { random.mostly(&[5.0, 0.0, 0.5]) });
    facts.bound_instance_qualifies = Some(random.mostly(&[true, false]));
    facts.state = Some(if expired { State::Expired } else { random.mostly(&[State::Running, State::Stopped]) });
    facts.codes_used = Some(codes);
    facts.sites_filed = Some(if alibaba { sites.min(codes) } else { sites });
    facts.owned_by_applicant = Some(random.mostly(&[true, false]));
    facts.account_kind = Some(random.mostly(&[AccountKind::Enterprise, AccountKind::Personal]));
    facts.account_site = Some(random.mostly(&[AccountSite::China, AccountSite::International]));
    facts
}

const FIELDS: usize = 16;

fn hide(facts: &mut Facts, field: usize) {
    match field {
        0 => facts.region = None,
        1 => facts.billing = None,
        2 => facts.purchased_months = None,
        3 => facts.starts_on = None,
        4 => facts.expires_on = None,
        5 => facts.created_on = None,
        6 => facts.order_amount_cny = None,
        7 => facts.public_ip = None,
        8 => facts.bandwidth_mbps = None,
        9 => facts.bound_instance_qualifies = None,
        10 => facts.state = None,
        11 => facts.codes_used = None,
        12 => facts.sites_filed = None,
        13 => facts.owned_by_applicant = None,
        14 => facts.account_kind = None,
        _ => facts.account_site = None,
    }
}

/// Hides none, one or two facts, and in a third of the cases more.
fn partial(random: &mut Random, mut facts: Facts) -> Facts {
    let hidden = if random.one_in(3) { 2 + random.below(FIELDS) } else { random.below(3) };
    for _ in 0..hidden {
        hide(&mut facts, random.below(FIELDS));
    }
    // Most callers give months or dates, not both, and no day of creation.
    match random.below(5) {
        0 => (facts.starts_on, facts.expires_on) = (None, None),
        1 => facts.purchased_months = None,
        2 => facts.starts_on = None,
        3 => (facts.starts_on, facts.purchased_months) = (None, None),
        _ => {}
    }
    // The table takes the length of a term without dates from months alone; the core is sharper with a day of creation.
    if random.one_in(2) || (facts.starts_on.is_none() && facts.expires_on.is_none()) {
        facts.created_on = None;
    }
    facts
}

fn instance(facts: &Facts, product: &catalog_product::Product) -> core::Instance {
    let region = |place| {
        let k = product.provider.regions.iter().position(|region| region.place == place).unwrap();
        core::Region(k as i16)
    };
    core::Instance {
        stage: Some(match facts.stage {
            Stage::Planned => core::Stage::Planned,
            Stage::Owned => core::Stage::Owned,
        }),
        region: facts.region.map(|kind| match kind {
            Region::Mainland => region(catalog_product::Place::Mainland),
            Region::Outside => region(catalog_product::Place::Outside),
            Region::Special => region(catalog_product::Place::Special),
            Region::Unlisted => core::Region::UNLISTED,
        }),
        billing: facts.billing.map(|billing| match billing {
            Billing::Subscription => core::Billing::Subscription,
            Billing::PayAsYouGo => core::Billing::PayAsYouGo,
            Billing::Spot => core::Billing::Spot,
            Billing::Trial => core::Billing::Trial,
        }),
        trial: facts.trial,
        purchased_months: facts.purchased_months.map(core::Months),
        created_on: facts.created_on.map(core::Date),
        starts_on: facts.starts_on.map(core::Date),
        expires_on: facts.expires_on.map(core::Date),
        order_amount_cny: facts.order_amount_cny.map(core::Cny),
        public_ip: facts.public_ip.map(|ip| match ip {
            PublicIp::None => core::PublicIp::None,
            PublicIp::Assigned => core::PublicIp::Assigned,
            PublicIp::Elastic => core::PublicIp::Elastic,
            PublicIp::LoadBalancer => core::PublicIp::LoadBalancer,
            PublicIp::Shared => core::PublicIp::Shared,
        }),
        bandwidth_mbps: facts.bandwidth_mbps.map(core::Mbps),
        bound_instance_qualifies: facts.bound_instance_qualifies,
        state: facts.state.map(|state| match state {
            State::Running => core::State::Running,
            State::Stopped => core::State::Stopped,
            State::Expired => core::State::Expired,
        }),
        codes_used: facts.codes_used.map(core::Count),
        sites_filed: facts.sites_filed.map(core::Count),
        owned_by_applicant: facts.owned_by_applicant,
        account_kind: facts.account_kind.map(|kind| match kind {
            AccountKind::Personal => core::AccountKind::Personal,
            AccountKind::Enterprise => core::AccountKind::Enterprise,
        }),
        account_site: facts.account_site.map(|site| match site {
            AccountSite::China => core::AccountSite::China,
            AccountSite::International => core::AccountSite::International,
        }),
        ..core::Instance::default()
    }
}

use icp_eligibility::policy as catalog_product;

fn outcome(outcome: verdict::Outcome) -> table::Outcome {
    match outcome {
        verdict::Outcome::Eligible => table::Outcome::Eligible,
        verdict::Outcome::Ineligible => table::Outcome::Ineligible,
        verdict::Outcome::NotRequired => table::Outcome::NotRequired,
        verdict::Outcome::Disputed => table::Outcome::Disputed,
        verdict::Outcome::Incomplete => table::Outcome::Incomplete,
        verdict::Outcome::NotCovered => table::Outcome::NotCovered,
    }
}

#[test]
fn the_table_itself_reads_the_seed_examples_right() {
    table::self_check();
}

#[test]
fn the_core_says_what_the_table_says() {
    let cells: usize = std::env::var("ORACLE_CELLS").ok().and_then(|n| n.parse().ok()).unwrap_or(300_000);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut differences = Vec::new();
    let mut seen = std::collections::HashMap::new();
    for (product, provider, key) in PRODUCTS {
        let entry = catalog::product(provider, key).unwrap();
        let days = table::boundary_days(product);
        for cell in 0..cells / PRODUCTS.len() {
            let as_of = days[cell % days.len()];
            let facts = complete(&mut random, as_of, provider == "alibaba");
            let facts = partial(&mut random, facts);
            let expected = table::decide(product, &facts, as_of);
            let got = check(entry, &instance(&facts, entry), core::Date(as_of));
            let got = (outcome(got.code), outcome(got.filing));
            *seen.entry((product, expected)).or_insert(0usize) += 1;
            if got != expected {
                differences
                    .push(format!("{product:?} on day {as_of}\n  {facts:?}\n  table {expected:?}, core {got:?}"));
            }
        }
    }
    println!("{cells} cells, {} differences, {} kinds of answers", differences.len(), seen.len());
    let shown: Vec<_> = differences.iter().take(12).map(String::as_str).collect();
    assert!(differences.is_empty(), "{} differences, the first:\n{}", differences.len(), shown.join("\n"));
    // A sample that never sees an answer proves nothing about it.
    let outcomes = |product| seen.keys().filter(move |(p, _)| *p == product).count();
    for (product, ..) in PRODUCTS {
        assert!(outcomes(product) >= 4, "{product:?} saw only {} kinds of answers", outcomes(product));
    }
}
