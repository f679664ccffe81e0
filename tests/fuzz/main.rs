//! What the fuzzer begins with, and what it once found, without the fuzzer: `make fuzz` and `make fuzz-short` are it (`.ci/fuzz`).
//!
//! The seeds are real cases, written by `UPDATE=1 cargo test --test fuzz` and kept fresh here. An input that once broke something
//! stays in `regressions/`, under a name that says what it broke.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod bytes;
#[path = "../common/mod.rs"]
mod common;
mod instance;
mod window;

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::mem::discriminant;
use std::path::Path;

use icp_eligibility::catalog::{self, PROVIDERS, REVIEWED_ON};
use icp_eligibility::instance::*;
use icp_eligibility::policy::{Product, Question};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fuzz");
/// The days of the two sentences that the project began with, and today's rules.
const DAYS: [(&str, Date); 3] =
    [("2019-08-21", Date::ymd(2019, 8, 21)), ("2019-09-21", Date::ymd(2019, 9, 21)), ("today", REVIEWED_ON)];

type Change = fn(&mut Instance);

/// The examples of semantics S27, still to be bought but for what is changed.
#[rustfmt::skip]
const EXAMPLES: &[(&str, &str, &str, Change)] = &[
    ("4-months", "alibaba", "ecs", |_| {}),
    ("pay-as-you-go", "alibaba", "ecs", |i| { i.billing = Some(Billing::PayAsYouGo); i.purchased_months = None; }),
    ("no-address", "alibaba", "ecs", |i| i.public_ip = Some(PublicIp::None)),
    ("hong-kong", "alibaba", "ecs", |i| i.region = Some(Region::OUTSIDE)),
    ("3-months", "tencent", "cvm", |i| i.purchased_months = Some(Months(3))),
    ("personal", "tencent", "cvm", |i| i.account_kind = Some(AccountKind::Personal)),
];

fn example(change: Change) -> Instance {
    let mut instance = Instance {
        stage: Some(Stage::Planned),
        region: Some(Region::MAINLAND),
        billing: Some(Billing::Subscription),
        purchased_months: Some(Months(4)),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(Mbps(5.0)),
        account_kind: Some(AccountKind::Enterprise),
        account_site: Some(AccountSite::China),
        ..Instance::default()
    };
    change(&mut instance);
    instance
}

/// A name, what is judged on which day, and what is known of it.
type Seed = (String, &'static Product, Date, Instance);

/// The examples on their days, an owned instance of each product that asks something new, and each issued code.
fn seeds() -> Vec<Seed> {
    let mut seeds = Vec::new();
    for (name, provider, key, change) in EXAMPLES {
        let product = catalog::product(provider, key).unwrap();
        for (day_name, day) in DAYS {
            seeds.push((format!("{provider}-{key}-{name}-{day_name}"), product, day, example(*change)));
        }
    }
    let mut seen = HashSet::new();
    for product in catalog::products() {
        let asks: Vec<_> = product.statements().map(|statement| discriminant(&statement.ask)).collect();
        if asks.into_iter().filter(|ask| seen.insert(*ask)).count() > 0 {
            let name = format!("{}-{}-owned", product.provider.key, product.key);
            let variant = (!product.variants.is_empty()).then_some(Variant(0));
            seeds.push((name, product, REVIEWED_ON, Instance { variant, ..common::owned(REVIEWED_ON) }));
        }
    }
    let code = Instance {
        stage: Some(Stage::Owned),
        code_state: Some(CodeState::Unused),
        code_use: Some(CodeUse::NewFiling),
        at_issuer: Some(true),
        for_this_account: Some(true),
        code_bought: Some(false),
        expires_on: Some(REVIEWED_ON.plus_days(100)),
        state: Some(State::Running),
        ..Instance::default()
    };
    for product in catalog::issued() {
        seeds.push((format!("{}-{}", product.provider.key, product.key), product, REVIEWED_ON, code));
    }
    seeds
}

/// The same for the typed entrances: numbered so that all symptoms have a turn, half of them with facts that agree.
fn instance_seeds() -> BTreeMap<String, Vec<u8>> {
    let cases = seeds().into_iter().enumerate().map(|(k, (name, product, day, known))| {
        let mut case = instance::Case::of(product, day, &known);
        let (read, read_day) = case.about();
        assert!(core::ptr::eq(read, product), "{name} reads as {read:?}");
        assert_eq!((read_day, case.instance()), (day, known), "{name} is written as it is read");
        case = instance::Case {
            symptom: k as u8,
            by: 1 + (k % 3) as u8,
            more: k as u8,
            later: 30 * k as u16,
            sites: 1 + k as u16 % 7,
            agree: k % 2 == 1,
            ..case
        };
        (name, case.write())
    });
    cases.collect()
}

/// And for the window: with the texts in turn, and then with numbers in every slot that no encoder writes.
fn window_seeds() -> BTreeMap<String, Vec<u8>> {
    let judged: Vec<_> = catalog::products().chain(catalog::issued()).collect();
    let mut cases = BTreeMap::new();
    for (k, (name, product, day, known)) in seeds().into_iter().skip(2).step_by(3).enumerate() {
        let place = judged.iter().position(|one| core::ptr::eq(*one, product)).unwrap();
        let facts = known.known().iter().map(|fact| (fact as u8, known.get(fact).to_bits())).collect();
        let case = window::Case {
            product: place as u32,
            day: day.0,
            question: (k % Question::ALL.len()) as u32,
            symptom: k as u32,
            sites: k as u32,
            by: 1 + (k % 3) as u32,
            text: (k as u32 % 6, k as u32 / 6 % 2),
            everywhere: f64::NAN.to_bits(),
            facts,
        };
        cases.insert(name, case);
    }
    let first = cases.values().next().unwrap().clone();
    let out_of_range = window::Case {
        product: u32::MAX,
        day: i32::MIN,
        question: 2,
        symptom: u32::MAX,
        sites: u32::MAX,
        by: u32::MAX,
        text: (u32::MAX, u32::MAX),
        ..first.clone()
    };
    cases.insert("out-of-range".into(), out_of_range);
    cases.insert("many-sites".into(), window::Case { sites: u32::MAX, ..first.clone() });
    for (name, bits) in [
        ("nan-with-a-payload", 0xfff0_dead_beef_0001),
        ("negative-zero", (-0.0f64).to_bits()),
        ("infinity", f64::INFINITY.to_bits()),
        ("negative-infinity", f64::NEG_INFINITY.to_bits()),
        ("fraction", 0.5f64.to_bits()),
        ("smallest", 1),
        ("greatest", f64::MAX.to_bits()),
        ("minus-one", (-1.0f64).to_bits()),
    ] {
        cases.insert(name.into(), window::Case { everywhere: bits, facts: Vec::new(), ..first.clone() });
    }
    let written = cases.into_iter().map(|(name, case)| {
        let bytes = case.write();
        assert_eq!(window::Case::read(&bytes), case, "{name} is written as it is read");
        (name, bytes)
    });
    written.collect()
}

/// The files of a folder, by name; none where there is no such folder.
fn files(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let Ok(entries) = fs::read_dir(Path::new(FOLDER).join(folder)) else { return BTreeMap::new() };
    let paths = entries.map(|entry| entry.unwrap().path());
    paths.map(|path| (path.file_name().unwrap().to_str().unwrap().into(), fs::read(&path).unwrap())).collect()
}

#[test]
fn the_seeds_are_written_from_real_cases() {
    for (target, seeds) in [("window", window_seeds()), ("instance", instance_seeds())] {
        let folder = format!("seeds/{target}");
        if std::env::var_os("UPDATE").is_some() {
            let path = Path::new(FOLDER).join(&folder);
            _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            for (name, bytes) in &seeds {
                fs::write(path.join(name), bytes).unwrap();
            }
        }
        assert!(files(&folder) == seeds, "tests/fuzz/{folder}: run UPDATE=1 cargo test --test fuzz");
    }
}

#[test]
fn every_seed_and_everything_once_found_holds() {
    for (target, holds) in [("window", window::holds as fn(&[u8])), ("instance", instance::holds)] {
        for folder in ["seeds", "regressions"] {
            for (name, bytes) in files(&format!("{folder}/{target}")) {
                println!("{folder}/{target}/{name}"); // the last one is the one that failed
                holds(&bytes);
            }
        }
    }
}

#[test]
fn the_catalogue_has_no_more_than_a_byte_says() {
    assert!(catalog::products().chain(catalog::issued()).count() <= 256 && catalog::symptoms().count() <= 256);
    assert!(PROVIDERS.iter().all(|provider| provider.regions.list.len() < usize::from(u16::MAX)));
}
