//! The core against an independent, deliberately naive reading of the policy sheets (`table.rs`; `codes.rs` of issued codes), in two ways: the cells of `cells.rs`, one
//! after the other, and instances at random, of which more is missing. `ORACLE_CELLS` says how many of each; `make oracle` takes the most.
//! Differences of the same kind are shown once.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod cells;
mod codes;
mod table;

use cells::Cells;
use icp_eligibility::catalog;
use icp_eligibility::check::run;
use icp_eligibility::code::check_code;
use icp_eligibility::edition::{Edition, Editions};
use icp_eligibility::instance as core;
use icp_eligibility::verdict;
use std::collections::HashMap;
use table::{
    AccountKind, AccountSite, Billing, Day, EntityKind, Facts, Product, PublicIp, Region, Stage, State, add_months,
    shift_months,
};

/// Every product that the policy sheets name; a test holds the list to the catalogue.
const PRODUCTS: &[(Product, &str, &str)] = &[
    (Product::Ecs, "alibaba", "ecs"),
    (Product::Sas, "alibaba", "sas"),
    (Product::IotPackage, "alibaba", "iot-package"),
    (Product::Cvm, "tencent", "cvm"),
    (Product::Lighthouse, "tencent", "lighthouse"),
    (Product::Clb, "tencent", "clb"),
    (Product::WebHosting, "alibaba", "web-hosting"),
    (Product::FcPlan, "alibaba", "fc-plan"),
    (Product::MarketplaceSite, "alibaba", "marketplace-site"),
    (Product::ScfPack, "tencent", "scf-pack"),
    (Product::CloudbaseEnv, "tencent", "cloudbase-env"),
    (Product::HuaweiEcs, "huawei", "ecs"),
    (Product::FlexusL, "huawei", "flexus-l"),
    (Product::NatPublic, "huawei", "nat-public"),
    (Product::DedicatedCloud, "huawei", "dedicated-cloud"),
    (Product::Elb, "huawei", "elb"),
    (Product::Uhost, "ucloud", "uhost"),
    (Product::VolcengineEcs, "volcengine", "ecs"),
    (Product::BaiduAny, "baidu", "any"),
    (Product::JdVm, "jd", "vm"),
    (Product::JdSiteBuilder, "jd", "site-builder"),
    (Product::AlipaySpace, "alipay", "unicloud-space"),
    (Product::Wanxiaozhi, "alibaba", "wanxiaozhi"),
    (Product::ElasticWebHosting, "alibaba", "elastic-web-hosting"),
    (Product::NatGateway, "alibaba", "nat"),
    (Product::Ipv6Translation, "alibaba", "ipv6-translation"),
    (Product::Ens, "alibaba", "ens"),
    (Product::Jushita, "alibaba", "jushita"),
    (Product::RunPack, "tencent", "cloudbase-run-pack"),
    (Product::WebsiteBuilder, "tencent", "website-builder"),
    (Product::ReceivedCode, "tencent", "received-code"),
    (Product::HuaweiSiteBuilder, "huawei", "site-builder"),
    (Product::GovernmentCloud, "huawei", "government-cloud"),
    plain("alibaba", "1688-shop"),
    plain("alibaba", "slb"),
    plain("alibaba", "nlb"),
    plain("alibaba", "alb"),
    plain("alibaba", "ack"),
    plain("alibaba", "acs"),
    plain("alibaba", "oss"),
    plain("alibaba", "cdn"),
    plain("alibaba", "waf"),
    plain("alibaba", "anti-ddos"),
    plain("alibaba", "code-alone"),
    plain("alibaba", "eip"),
    plain("alibaba", "ga"),
    plain("alibaba", "sae"),
    plain("alibaba", "emas"),
    plain("alibaba", "e-hpc"),
    plain("tencent", "enterprise-mail"),
    plain("tencent", "cdn"),
    plain("tencent", "edgeone"),
    plain("tencent", "edgeone-pages"),
    plain("tencent", "cos"),
    plain("tencent", "eip"),
    plain("tencent", "nat"),
    plain("tencent", "tke"),
    plain("tencent", "iot"),
    plain("huawei", "eip"),
    plain("huawei", "cdn"),
    plain("huawei", "waf"),
    plain("huawei", "obs"),
    plain("ctyun", "any"),
    plain("ecloud", "any"),
    plain("cucloud", "any"),
    plain("ksyun", "any"),
    plain("qingcloud", "any"),
    plain("inspur", "any"),
    plain("qiniu", "any"),
    plain("aws-china", "any"),
    plain("azure-china", "any"),
];

/// A product of which a page says only that it cannot, or nothing.
const fn plain(provider: &'static str, key: &'static str) -> (Product, &'static str, &'static str) {
    (Product::Plain(provider, key), provider, key)
}

/// The variants that a product is sold in, the one that passes first.
fn variants(product: Product) -> &'static [&'static str] {
    match product {
        Product::ScfPack => &["standard", "other"],
        Product::CloudbaseEnv => &["personal", "standard", "higher"],
        Product::JdSiteBuilder | Product::WebsiteBuilder => &["paid", "trial"],
        Product::Wanxiaozhi => &["standard", "light", "advanced"],
        _ => &[],
    }
}

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
fn complete(random: &mut Random, as_of: Day, product: Product, alibaba: bool) -> Facts {
    let stage = random.pick(&[Stage::Planned, Stage::Owned]);
    let months = match product {
        Product::DedicatedCloud | Product::JdSiteBuilder | Product::MarketplaceSite => {
            random.mostly(&[12, 1, 11, 12, 13, 24, 60])
        }
        Product::CloudbaseEnv => random.mostly(&[12, 1, 6, 7, 8, 24]),
        _ => random.mostly(&[4, 3, 1, 2, 3, 5, 6, 7, 12, 60]),
    };
    let starts = match stage {
        // Near its end, or with just some number of months left
        Stage::Owned if random.one_in(4) => {
            let left = random.pick(&[0, 1, 3, 6, 12]);
            shift_months(add_months(as_of, left) + random.pick(&[0, 1, 1, 2, 2, 3, 30]), -(months as i32)).min(as_of)
        }
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
    let codes = random.mostly(&[0, 1, 2, 3, 4, 5, 6]);
    let sites = random.mostly(&[0, 1, 2, 3, 4, 5, 6, 14, 15]);
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
    facts.variant = match variants(product) {
        [] => None,
        names => Some(random.mostly(names)),
    };
    facts.purchased_months = Some(months);
    facts.first_order_months = Some(random.mostly(&[12, 11, 13, 1]).min(months));
    facts.starts_on = Some(starts);
    facts.created_on = Some(starts.min(as_of) - random.pick(&[0, 0, 3, 40, 400]));
    facts.expires_on = Some(ends);
    facts.order_amount_cny = Some(match product {
        Product::FcPlan => random.mostly(&[100.01, 99.0, 99.99, 100.0, 1e6]),
        Product::MarketplaceSite => random.mostly(&[99.0, 98.99, 99.01, 0.0, 1e6]),
        _ => random.mostly(&[90.0, 89.0, 89.99, 90.01, 0.0, 1e6]),
    });
    facts.public_ip = Some(public_ip);
    facts.bandwidth_mbps = Some(if public_ip == PublicIp::None { 0.0 } else { random.mostly(&[5.0, 0.0, 0.5]) });
    facts.fixed_ip = Some(random.mostly(&[true, false]));
    facts.bound_instance_qualifies = Some(random.mostly(&[true, false]));
    facts.state = Some(if expired { State::Expired } else { random.mostly(&[State::Running, State::Stopped]) });
    facts.codes_used = Some(codes);
    facts.sites_filed = Some(if alibaba { sites.min(codes) } else { sites });
    facts.codes_used_by_account = Some(random.mostly(&[0, 1, 4, 5, 6]));
    facts.sites_filed_by_account = Some(random.mostly(&[0, 1, 2, 4, 5, 9, 10, 11]));
    facts.owned_by_applicant = Some(random.mostly(&[true, false]));
    facts.account_kind = Some(random.mostly(&[AccountKind::Enterprise, AccountKind::Personal]));
    facts.account_site = Some(random.mostly(&[AccountSite::China, AccountSite::International]));
    facts.entity_kind = Some(random.mostly(&[EntityKind::Organization, EntityKind::Personal]));
    facts
}

const FIELDS: usize = 22;

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
        15 => facts.account_site = None,
        16 => facts.variant = None,
        17 => facts.first_order_months = None,
        18 => facts.fixed_ip = None,
        19 => facts.sites_filed_by_account = None,
        20 => facts.codes_used_by_account = None,
        _ => facts.entity_kind = None,
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

/// The days on which the table sees a change or the core does: a date that only one of them knows is a difference too.
fn days(product: Product, entry: &catalog_product::Product) -> Vec<Day> {
    let mut days = table::boundary_days(product);
    for statement in entry.statements() {
        for change in [Some(statement.from), statement.until].into_iter().flatten() {
            days.extend([change.0 - 1, change.0]);
        }
    }
    days.sort_unstable();
    days.dedup();
    days
}

fn instance(facts: &Facts, product: &catalog_product::Product) -> core::Instance {
    // Where the provider's list has no such place, the word that every provider accepts.
    let region = |place, word| {
        let k = product.provider.regions.list.iter().position(|region| region.place == place);
        k.map_or(word, |k| core::Region(k as i16))
    };
    core::Instance {
        stage: Some(match facts.stage {
            Stage::Planned => core::Stage::Planned,
            Stage::Owned => core::Stage::Owned,
        }),
        region: facts.region.map(|kind| match kind {
            Region::Mainland => region(catalog_product::Place::Mainland, core::Region::MAINLAND),
            Region::Outside => region(catalog_product::Place::Outside, core::Region::OUTSIDE),
            Region::Special => region(catalog_product::Place::Special, core::Region::UNLISTED),
            Region::Unlisted => core::Region::UNLISTED,
        }),
        billing: facts.billing.map(|billing| match billing {
            Billing::Subscription => core::Billing::Subscription,
            Billing::PayAsYouGo => core::Billing::PayAsYouGo,
            Billing::Spot => core::Billing::Spot,
            Billing::Trial => core::Billing::Trial,
        }),
        trial: facts.trial,
        variant: facts.variant.map(|key| {
            let k = product.variants.iter().position(|variant| variant.key == key).unwrap();
            core::Variant(k as u8)
        }),
        first_order_months: facts.first_order_months.map(core::Months),
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
        fixed_ip: facts.fixed_ip,
        bound_instance_qualifies: facts.bound_instance_qualifies,
        state: facts.state.map(|state| match state {
            State::Running => core::State::Running,
            State::Stopped => core::State::Stopped,
            State::Expired => core::State::Expired,
        }),
        codes_used: facts.codes_used.map(core::Count),
        sites_filed: facts.sites_filed.map(core::Count),
        codes_used_by_account: facts.codes_used_by_account.map(core::Count),
        sites_filed_by_account: facts.sites_filed_by_account.map(core::Count),
        owned_by_applicant: facts.owned_by_applicant,
        account_kind: facts.account_kind.map(|kind| match kind {
            AccountKind::Personal => core::AccountKind::Personal,
            AccountKind::Enterprise => core::AccountKind::Enterprise,
        }),
        account_site: facts.account_site.map(|site| match site {
            AccountSite::China => core::AccountSite::China,
            AccountSite::International => core::AccountSite::International,
        }),
        entity_kind: facts.entity_kind.map(|kind| match kind {
            EntityKind::Personal => core::EntityKind::Personal,
            EntityKind::Organization => core::EntityKind::Organization,
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

/// What a product's cells came to.
#[derive(Default)]
struct Seen {
    cells: u64,
    answers: HashMap<(table::Outcome, table::Outcome), u64>,
    differences: HashMap<[(table::Outcome, table::Outcome); 2], (String, u64)>,
}

impl Seen {
    fn look(&mut self, product: Product, edition: &Edition, facts: &Facts, as_of: Day) {
        let expected = table::decide(product, facts, as_of);
        let got = run(edition, &instance(facts, edition.product), core::Date(as_of), &[], &mut |_, _| {});
        let got = (outcome(got.code), outcome(got.filing));
        self.cells += 1;
        *self.answers.entry(expected).or_default() += 1;
        if got != expected {
            let first = || (format!("on day {as_of}: {facts:?}"), 0);
            self.differences.entry([expected, got]).or_insert_with(first).1 += 1;
        }
    }
    fn add(mut self, other: Seen) -> Seen {
        self.cells += other.cells;
        for (answer, n) in other.answers {
            *self.answers.entry(answer).or_default() += n;
        }
        for (kind, (first, n)) in other.differences {
            self.differences.entry(kind).or_insert((first, 0)).1 += n;
        }
        self
    }
}

/// How many cells to look at of all products together.
fn wanted() -> u64 {
    std::env::var("ORACLE_CELLS").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000)
}

/// Looks at all products, each on both cores of a machine that has them, prints what was seen, and fails on a difference.
fn compare(what: &str, look: impl Fn(Product, &'static catalog_product::Product, usize, usize) -> Seen + Sync) {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let (mut cells, mut differences, mut kinds) = (0, 0, Vec::new());
    for &(product, provider, key) in PRODUCTS {
        let entry = catalog::product(provider, key).unwrap();
        let seen = std::thread::scope(|scope| {
            let look = &look;
            let parts: Vec<_> = (0..threads).map(|k| scope.spawn(move || look(product, entry, k, threads))).collect();
            parts.into_iter().map(|part| part.join().unwrap()).fold(Seen::default(), Seen::add)
        });
        cells += seen.cells;
        for ([expected, got], (first, n)) in &seen.differences {
            differences += n;
            kinds.push(format!("{product:?}: table {expected:?}, core {got:?}, {n} times, the first {first}"));
        }
        // A sample that never sees an answer proves nothing about it.
        let least = if matches!(product, Product::Plain(..)) { 1 } else { 4 };
        assert!(seen.answers.len() >= least, "{product:?} saw only {} kinds of answers", seen.answers.len());
    }
    println!("oracle, {what}: {cells} cells of {} products, {differences} differences", PRODUCTS.len());
    assert!(kinds.is_empty(), "{} kinds of differences:\n{}", kinds.len(), kinds.join("\n"));
}

/// The greatest number that divides both.
fn common_factor(a: u64, b: u64) -> u64 {
    if b == 0 { a } else { common_factor(b, a % b) }
}

#[test]
fn the_table_knows_every_product_of_the_catalogue() {
    let all: Vec<_> = catalog::products().map(|product| (product.provider.key, product.key)).collect();
    let mut known: Vec<_> = PRODUCTS.iter().map(|(_, provider, key)| (*provider, *key)).collect();
    known.sort_unstable();
    let mut expected = all.clone();
    expected.sort_unstable();
    assert_eq!(known, expected);
}

#[test]
fn the_core_says_what_the_table_says_in_every_cell() {
    let cells: Vec<_> = PRODUCTS
        .iter()
        .map(|&(product, provider, key)| (product, Cells::of(product, catalog::product(provider, key).unwrap())))
        .collect();
    let counts = || cells.iter().map(|(_, cells)| cells.count());
    // What products with fewer cells leave goes to the others.
    let mut share = wanted() / PRODUCTS.len() as u64;
    while counts().map(|n| n.min(share + share / 8)).sum::<u64>() <= wanted().min(counts().sum::<u64>() - 1) {
        share += share / 8;
    }
    compare("cells in order", |product, entry, part, parts| {
        let (_, cells) = cells.iter().find(|(one, _)| *one == product).unwrap();
        // Steps that share no factor with the number of cells cross every axis. A product with no more cells than its share has each looked at.
        let mut step = cells.count().div_ceil(share);
        while common_factor(step, cells.count()) > 1 {
            step += 1;
        }
        if part == 0 && step > 1 {
            println!("  {product:?}: one in {step} of {} cells", cells.count());
        }
        let (mut seen, mut editions) = (Seen::default(), Editions::of(entry));
        let mut number = step * part as u64;
        while number < cells.count() {
            let (as_of, facts) = cells.at(number);
            seen.look(product, editions.at(core::Date(as_of)), &facts, as_of);
            number += step * parts as u64;
        }
        seen
    });
    println!("  of {} cells in all", counts().sum::<u64>());
}

#[test]
fn the_core_says_what_the_table_says_at_random() {
    compare("at random, more missing", |product, entry, part, parts| {
        let mut random = Random(0x9e37_79b9_7f4a_7c15 ^ part as u64);
        let days = days(product, entry);
        let (mut seen, mut editions) = (Seen::default(), Editions::of(entry));
        for cell in 0..wanted() / (PRODUCTS.len() * parts) as u64 {
            let as_of = days[cell as usize % days.len()];
            let facts = complete(&mut random, as_of, product, entry.provider.key == "alibaba");
            let facts = partial(&mut random, facts);
            seen.look(product, editions.at(core::Date(as_of)), &facts, as_of);
        }
        seen
    });
}

fn code(code: &codes::Code) -> core::Instance {
    core::Instance {
        code_state: code.state.map(|state| match state {
            codes::CodeState::Unused => core::CodeState::Unused,
            codes::CodeState::Abandoned => core::CodeState::Abandoned,
            codes::CodeState::InProgress => core::CodeState::InProgress,
            codes::CodeState::Filed => core::CodeState::Filed,
            codes::CodeState::Cancelled => core::CodeState::Cancelled,
        }),
        code_use: code.used_for.map(|used| match used {
            codes::CodeUse::NewFiling => core::CodeUse::NewFiling,
            codes::CodeUse::SameSiteChange => core::CodeUse::SameSiteChange,
        }),
        at_issuer: code.at_issuer,
        for_this_account: code.for_this_account,
        code_bought: code.bought,
        state: code.source.map(|state| match state {
            codes::Source::Running => core::State::Running,
            codes::Source::Stopped => core::State::Stopped,
            codes::Source::Expired => core::State::Expired,
        }),
        expires_on: code.expires_on.map(core::Date),
        ..core::Instance::default()
    }
}

#[test]
fn the_core_says_of_every_code_what_the_table_says() {
    let (mut cells, mut differences) = (0u64, Vec::new());
    // All of them by `make oracle`.
    let step = (4_000_000 / wanted()).max(1) as usize;
    for provider in catalog::PROVIDERS.iter().filter(|provider| provider.issued.is_some()) {
        let mut days: Vec<Day> = codes::changes(provider.key).iter().flat_map(|day| [day - 1, *day, day + 1]).collect();
        days.extend([table::day(2026, 11, 30), table::day(2027, 1, 31), table::day(2027, 2, 28)]);
        let statements = provider.issued.iter().flat_map(|issued| issued.statements());
        days.extend(
            statements.flat_map(|statement| [Some(statement.from), statement.until]).flatten().map(|day| day.0),
        );
        days.sort_unstable();
        days.dedup();
        for as_of in days {
            for one in codes::every(as_of).iter().skip(cells as usize % step).step_by(step) {
                let expected = codes::decide(provider.key, one, as_of);
                let got = outcome(check_code(provider, &code(one), core::Date(as_of)).unwrap().filing);
                cells += 1;
                if got != expected {
                    differences
                        .push(format!("{} on day {as_of}: table {expected:?}, core {got:?}: {one:?}", provider.key));
                }
            }
        }
    }
    println!("oracle, codes: {cells} cells, {} differences", differences.len());
    assert!(differences.is_empty(), "the first ones: {:#?}", &differences[..differences.len().min(5)]);
}
