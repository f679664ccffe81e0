//! The packed entrance: whatever JavaScript writes into the window and gives as numbers, no export panics, what comes out stays within
//! the window, every number of it stands for something, and a check says what the core says of the facts that can be read.
//!
//! The texts of tables are addresses in the module's 32-bit memory, which this machine cannot follow: their lengths alone are looked at.
//! The entrances in JavaScript, for objects and for `fromInventory`, have tests with random input of their own, in `tests/node/`.

use std::sync::atomic::Ordering::Relaxed;

use icp_eligibility::catalog;
use icp_eligibility::instance::{Date, Fact, Instance, Unit};
use icp_eligibility::policy::{CauseCode, Note, Question, RuleId};
use icp_eligibility::symptom::CauseStatus;
use icp_eligibility::text::LANGUAGES;
use icp_eligibility::verdict::{FixKind, MAX_READINGS, MAX_RULES, Outcome, Precision, Reason};
use icp_eligibility::wasm::{
    CHANGES, FINDING, HEAD, LENGTH, MAX_CHANGES, OUT, SLOTS, WINDOW, check, diagnose, plan, purchase, text,
};

use crate::bytes::Bytes;

/// What the exports are called with.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    pub product: u32,
    pub day: i32,
    pub question: u32,
    pub symptom: u32,
    pub sites: u32,
    pub by: u32,
    /// The kind of a text, and of what.
    pub text: (u32, u32),
    /// The bits in every slot of the window,
    pub everywhere: u64,
    /// but for the slots of these facts.
    pub facts: Vec<(u8, u64)>,
}

impl Case {
    pub fn read(bytes: &[u8]) -> Case {
        let mut bytes = Bytes(bytes);
        let product = u32::from_le_bytes(bytes.next());
        let day = i32::from_le_bytes(bytes.next());
        let [question, symptom, sites, by, kind, of] = [(); 6].map(|()| u32::from_le_bytes(bytes.next()));
        let everywhere = u64::from_le_bytes(bytes.next());
        let mut facts = Vec::new();
        while !bytes.at_end() && facts.len() < Fact::ALL.len() {
            let [slot] = bytes.next();
            facts.push((slot, u64::from_le_bytes(bytes.next())));
        }
        Case { product, day, question, symptom, sites, by, text: (kind, of), everywhere, facts }
    }

    pub fn write(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        bytes.extend(self.product.to_le_bytes());
        bytes.extend(self.day.to_le_bytes());
        for n in [self.question, self.symptom, self.sites, self.by, self.text.0, self.text.1] {
            bytes.extend(n.to_le_bytes());
        }
        bytes.extend(self.everywhere.to_le_bytes());
        for (slot, bits) in &self.facts {
            bytes.push(*slot);
            bytes.extend(bits.to_le_bytes());
        }
        bytes
    }
}

fn slot(k: usize) -> f64 {
    WINDOW.get(k).map_or_else(|| panic!("slot {k} of {SLOTS}"), |slot| f64::from_bits(slot.load(Relaxed)))
}

/// A whole number below `end` in a slot.
#[track_caller]
fn whole(k: usize, end: u64) -> u64 {
    let number = slot(k);
    assert!(number >= 0.0 && number.fract() == 0.0 && number < end as f64, "slot {k} has {number}, not below {end}");
    number as u64
}

/// One of several bits side by side in a number: takes them from it.
fn bits(number: &mut u64, count: u32) -> usize {
    let taken = *number & ((1 << count) - 1);
    *number >>= count;
    taken as usize
}

/// The facts that can be read in slots.
fn instance_at(first: usize) -> Instance {
    let mut instance = Instance::default();
    for (k, fact) in Fact::ALL.iter().enumerate() {
        instance.set(*fact, slot(first + k));
    }
    instance
}

/// That slots hold an instance as it is written.
#[track_caller]
fn is_an_instance(first: usize) {
    let instance = instance_at(first);
    for (k, fact) in Fact::ALL.iter().enumerate() {
        let (written, read) = (slot(first + k), instance.get(*fact));
        assert!(written == read || written.is_nan(), "{}: {written} reads as {read}", fact.key());
    }
}

pub fn holds(input: &[u8]) {
    let case = Case::read(input);
    for slot in &WINDOW {
        slot.store(case.everywhere, Relaxed);
    }
    for (place, bits) in &case.facts {
        WINDOW[usize::from(*place) % Fact::ALL.len()].store(*bits, Relaxed);
    }
    let facts = || WINDOW[..Fact::ALL.len()].iter().map(|slot| slot.load(Relaxed)).collect::<Vec<_>>();
    let given = facts();
    checks(&case);
    plans(&case);
    purchases(&case);
    diagnoses(&case);
    texts(&case);
    assert_eq!(given, facts(), "the facts are the caller's");
}

fn checks(case: &Case) {
    let row = check(case.product, case.day, false);
    let row_says: Vec<_> = (OUT..OUT + 2).chain(OUT + 4..OUT + HEAD).map(|k| slot(k).to_bits()).collect();
    let packed = check(case.product, case.day, true);
    assert_eq!(row, packed, "with its findings a check says what it says without");
    let Some(product) = catalog::products().chain(catalog::issued()).nth(case.product as usize) else {
        assert_eq!(packed, u32::MAX, "there is no such product");
        return;
    };
    let says: Vec<_> = (OUT..OUT + 2).chain(OUT + 4..OUT + HEAD).map(|k| slot(k).to_bits()).collect();
    assert_eq!(row_says, says, "what is missing, and what the answers rest on");

    let mut rest = u64::from(packed);
    let [code, filing] = [3, 3].map(|count| Outcome::ALL[bits(&mut rest, count)]);
    let findings = rest as usize;
    assert!(findings <= MAX_RULES, "{findings} findings");
    let missing = [OUT, OUT + 1].map(|k| whole(k, 1 << Fact::ALL.len()));
    whole(OUT + 2, 1 << Note::ALL.len());
    for k in [OUT + 4, OUT + 5] {
        whole(k, 1 << findings);
    }
    for k in 0..findings {
        is_a_finding(OUT + HEAD + FINDING * k);
    }

    // As many as there is room for could be fewer than there are.
    let changes = whole(OUT + 3, MAX_CHANGES as u64) as usize;
    let mut before = i64::from(case.day);
    for k in 0..changes {
        let on = slot(CHANGES + 2 * k);
        assert!(on.fract() == 0.0 && on as i64 >= before, "a change on {on} after one on {before}");
        before = on as i64;
        assert!(before > i64::from(case.day), "a change on {on} is none after {}", case.day);
        let mut word = whole(CHANGES + 2 * k + 1, 1 << 32);
        bits(&mut word, 1);
        let [from, to] = [3, 3].map(|count| Outcome::ALL[bits(&mut word, count)]);
        assert_ne!(from, to, "on {on}");
        assert!(word as usize <= RuleId::ALL.len(), "rule {word}");
    }

    let verdict = icp_eligibility::check::check(product, &instance_at(0), Date(case.day));
    assert_eq!((code, filing, findings), (verdict.code, verdict.filing, verdict.findings.len()), "{product:?}");
    assert_eq!(missing, verdict.missing.map(|facts| u64::from(facts.0)), "{product:?}");
}

/// What `put_finding` tells of.
fn is_a_finding(first: usize) {
    let mut word = whole(first, 1 << 32);
    assert_ne!(bits(&mut word, 4), 0, "something comes of a rule");
    bits(&mut word, 1); // assumed or not
    assert!(bits(&mut word, 7) < Reason::ALL.len());
    assert!(bits(&mut word, 6) <= FixKind::ALL.len());
    bits(&mut word, 1); // another instance or this one
    let unit = bits(&mut word, 3);
    assert!(unit <= Unit::ALL.len());
    assert!(bits(&mut word, 2) < Precision::ALL.len());
    assert_eq!(word, 0);
    whole(first + 1, 1 << Note::ALL.len());
    assert_eq!(slot(first + 2).is_nan(), unit == 0, "a measure has a unit");
    let mut fourth = whole(first + 3, 1 << 32);
    assert!(bits(&mut fourth, 12) <= 60, "more months than are ever looked at");
    assert!(fourth < 1 << (4 * MAX_READINGS));
}

fn plans(case: &Case) {
    let found = plan(case.product, case.day, case.question);
    let sold = catalog::products().count();
    if case.product as usize >= sold || case.question as usize >= Question::ALL.len() {
        assert_eq!(found, 0);
    }
    let mut at = OUT;
    for _ in 0..found {
        whole(at, sold as u64);
        whole(at + 1, 1201);
        let outcome = Outcome::ALL[whole(at + 2, Outcome::ALL.len() as u64) as usize];
        assert!(
            matches!(outcome, Outcome::Eligible | Outcome::Incomplete | Outcome::NotRequired),
            "a plan ends {outcome:?}"
        );
        is_an_instance(at + 3);
        at += 3 + Fact::ALL.len();
        let steps = whole(at, FixKind::ALL.len() as u64);
        assert_ne!(steps, 0, "a plan without a step");
        at += 1;
        for _ in 0..steps {
            whole(at, FixKind::ALL.len() as u64);
            whole(at + 1, 1201);
            assert!(slot(at + 2).is_nan() || slot(at + 2) > f64::from(case.day), "too late: before {}", slot(at + 2));
            whole(at + 3, 1 << Fact::ALL.len());
            at += 4;
        }
    }
}

fn purchases(case: &Case) {
    let found = purchase(case.product, case.day, case.sites, case.by);
    assert!(found <= 1);
    if found == 0 {
        return;
    }
    let [instances, _, by, codes, direct, places] = [0, 1, 2, 3, 4, 5].map(|k| whole(OUT + k, 1 << 32));
    assert!(instances > 0 && case.sites > 0 && places >= u64::from(case.sites), "{instances} with {places} places");
    assert!(by != 0 && by & !u64::from(case.by) == 0, "asked for {}, got {by}", case.by);
    assert!(codes <= places && direct <= places && places <= codes + direct, "{codes} + {direct} = {places}");
    is_an_instance(OUT + 6);
}

fn diagnoses(case: &Case) {
    let found = diagnose(case.symptom, case.day, case.product as i32);
    if case.symptom as usize >= catalog::symptoms().count() {
        assert_eq!(found, 0);
    }
    for k in 0..found as usize {
        whole(OUT + 3 * k, CauseCode::ALL.len() as u64);
        whole(OUT + 3 * k + 1, CauseStatus::ALL.len() as u64);
        whole(OUT + 3 * k + 2, 1 << Fact::ALL.len());
    }
}

fn texts(case: &Case) {
    let (kind, of) = case.text;
    // Two are long and say the same whatever they are of: once in a while is enough.
    if !(1..=4).contains(&kind) && of != 0 {
        return;
    }
    let ends = match kind {
        1 => LANGUAGES.len(),
        2 => catalog::products().chain(catalog::issued()).count(),
        3 | 4 => catalog::PROVIDERS.len(),
        _ => usize::MAX,
    };
    WINDOW[LENGTH].store(f64::NAN.to_bits(), Relaxed);
    let start = text(kind, of, case.day);
    if kind == 1 && of as usize >= ends {
        assert_eq!(start, 0, "there is no such language");
    } else {
        assert_eq!(whole(LENGTH, 1 << 31) > 0, (of as usize) < ends, "text {kind} of {of}");
    }
}
