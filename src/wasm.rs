//! What crosses to JavaScript: numbers through a fixed window, and texts of lines and cells for the tables, each fetched when
//! it is first needed. No policy here; `src/face/face.js` makes plain objects of it.
//!
//! Every export takes and gives numbers only. Tables as texts weigh half of what a serializer of structs weighs, cross in one
//! step instead of thousands, and need no glue.
//!
//! The window is an array of f64. Facts go in by slot, in the order of [`Fact::ALL`], NaN for missing. [`check`] writes from
//! [`OUT`] on: two masks of missing facts, the mask of the verdict's notes, the number of changes, for each answer the mask of the findings
//! that it rests on, then [`FINDING`] numbers a finding (see `put_finding`), and last two numbers a change.

use core::cell::Cell;
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

use wasm_bindgen::prelude::*;

use crate::catalog;
use crate::changes::{State as Moment, after};
use crate::check::{explain, run};
use crate::edition::{Editions, Rule};
use crate::instance::{Date, Fact, Instance};
use crate::json::Json;
use crate::logic::Could;
use crate::plan::plans;
use crate::policy::{Question, Questions};
use crate::purchase::Need;
use crate::tables::{provider, regions, rules, sources, tables};
use crate::text::PACKED;
use crate::verdict::{Change, Finding, MAX_RULES};

/// The allocator: a third of the weight of the standard one, and quicker.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The slot of the length of the text last asked for; facts have those before it.
pub const LENGTH: usize = 31;
/// First slot of what comes out.
pub const OUT: usize = 32;
/// Slots before the first finding: missing facts of the code and of the filing, notes, number of changes, what either answer rests on.
pub const HEAD: usize = 6;
/// Slots a finding takes.
pub const FINDING: usize = 4;
/// First slot of the changes.
pub const CHANGES: usize = OUT + HEAD + FINDING * MAX_RULES;
/// The most changes that a check writes; a test holds the catalogue to it.
pub const MAX_CHANGES: usize = 64;
/// Slots of the window; a test holds plans to them.
pub const SLOTS: usize = 1024;
const _: () = assert!(CHANGES + 2 * MAX_CHANGES <= SLOTS);

/// The window. Atomics, because JavaScript writes here behind Rust's back; on one thread they are plain loads and stores.
/// JavaScript finds it by [`window`], the fuzzer by its name.
pub static WINDOW: [AtomicU64; SLOTS] = [const { AtomicU64::new(0) }; SLOTS];

fn slot(k: usize) -> f64 {
    WINDOW.get(k).map_or(f64::NAN, |slot| f64::from_bits(slot.load(Relaxed)))
}

#[inline(never)]
fn put(k: usize, number: f64) {
    if let Some(slot) = WINDOW.get(k) {
        slot.store(number.to_bits(), Relaxed);
    }
}

/// Where the window begins in the module's memory, in bytes.
#[wasm_bindgen]
pub fn window() -> u32 {
    WINDOW.as_ptr() as usize as u32
}

thread_local! {
    /// The editions used so far, by product.
    static EDITIONS: Cell<Vec<Editions>> = const { Cell::new(Vec::new()) };
}

/// Calls `with` on the editions of a product; `None` for a product that there is not. They are taken out meanwhile, not borrowed: where the
/// caller's stack ends in the midst of a call, nothing of it stays held, and the next call begins with none.
fn with_editions<T>(product: u32, with: impl FnOnce(&mut Editions) -> T) -> Option<T> {
    let mut editions = EDITIONS.take();
    if editions.is_empty() {
        editions.extend(catalog::products().chain(catalog::issued()).map(Editions::of));
    }
    let result = editions.get_mut(product as usize).map(with);
    EDITIONS.set(editions);
    result
}

/// Checks the facts in the window. Returns the code's outcome in bits 0 to 2, the filing's in 3 to 5, the number of
/// findings above; all ones for a product that there is not.
#[wasm_bindgen]
pub fn check(product: u32, as_of: i32, detail: bool) -> u32 {
    let (instance, as_of) = (given(), Date(as_of));
    let answers = with_editions(product, |editions| {
        let edition = editions.at(as_of);
        let mut now = Moment::new(edition);
        let answers = if detail {
            let mut at = OUT + HEAD;
            explain(edition, &instance, as_of, &mut |finding| {
                put_finding(at, finding);
                at += FINDING;
                now.says(finding.could);
            })
        } else {
            run(edition, &instance, as_of, &[], &mut |_, ruled| now.says(ruled.could))
        };
        for (k, (question, outcome)) in Question::ALL.iter().zip([answers.code, answers.filing]).enumerate() {
            let rests =
                |(rule, could): (&Rule, &Could)| rule.questions.has(question.questions()) && outcome.rests_on(*could);
            let bits =
                edition.rules.iter().zip(now.coulds()).enumerate().map(|(place, told)| u32::from(rests(told)) << place);
            put(OUT + 4 + k, f64::from(bits.sum::<u32>()));
        }
        let count = now.coulds().len();
        if detail {
            put_changes(&after(editions, &instance, as_of, now.answered(&answers)));
        }
        (answers, count)
    });
    let Some((answers, count)) = answers else { return u32::MAX };
    let [code, filing] = answers.missing;
    put(OUT, f64::from(code.0));
    put(OUT + 1, f64::from(filing.0));
    put(OUT + 2, f64::from(answers.notes.0));
    answers.code as u32 | (answers.filing as u32) << 3 | (count as u32) << 6
}

/// The instance in the window.
fn given() -> Instance {
    let mut instance = Instance::default();
    for (k, fact) in Fact::ALL.iter().enumerate() {
        let number = slot(k);
        if !number.is_nan() {
            instance.set(*fact, number);
        }
    }
    instance
}

/// Writes numbers one after the other, from [`OUT`] on.
struct Out(usize);

impl Out {
    #[inline(never)]
    fn put(&mut self, number: f64) -> &mut Out {
        put(self.0, number);
        self.0 += 1;
        self
    }
    fn instance(&mut self, instance: &Instance) {
        for fact in Fact::ALL {
            self.put(instance.get(*fact));
        }
    }
}

/// Plans for the instance in the window and one question (0 the code, 1 the filing). Returns their number and writes each: product,
/// months added, outcome, the facts after it, the number of steps, and of each step its fix, months or 0, day before which or NaN, and
/// the mask of the facts that it sets.
#[wasm_bindgen]
pub fn plan(product: u32, as_of: i32, question: u32) -> u32 {
    let Some(sold) = catalog::products().nth(product as usize) else { return 0 };
    let Some(question) = Question::ALL.get(question as usize) else { return 0 };
    let plans = plans(sold, &given(), *question, Date(as_of));
    let mut out = Out(OUT);
    for plan in &plans {
        let index = catalog::products().position(|product| core::ptr::eq(product, plan.product));
        out.put(index.unwrap_or_default() as f64).put(f64::from(plan.months)).put(f64::from(plan.outcome as u8));
        out.instance(&plan.instance);
        out.put(plan.steps.len() as f64);
        for step in &plan.steps {
            out.put(f64::from(step.kind as u8)).put(step.months.map_or(0.0, f64::from));
            out.put(step.before.map_or(f64::NAN, |day| f64::from(day.0))).put(f64::from(step.sets.0));
        }
    }
    plans.len() as u32
}

/// What to buy of a product for so many sites, by codes (1), directly (2) or both (3), for the account in the window. Returns 0 where it
/// does not serve; else writes instances, months, ways, codes, direct places, places in all, and the facts of each instance.
#[wasm_bindgen]
pub fn purchase(product: u32, as_of: i32, sites: u32, by: u32) -> u32 {
    let need = Need { sites, by: Questions(by as u8), buyer: given() };
    let found =
        with_editions(product, |editions| crate::purchase::purchase(editions.at(Date(as_of)), &need, Date(as_of)));
    let Some(Some(found)) = found else { return 0 };
    let mut out = Out(OUT);
    for n in [found.instances, found.months, found.by.0.into(), found.codes, found.direct, found.places] {
        out.put(f64::from(n));
    }
    out.instance(&found.instance);
    1
}

/// The causes of a symptom, by its place among all, in the order of checking: with a product, the instance or code in the window is held
/// against them. Returns their number and writes each: its code, its status, and the mask of the facts that would decide it.
#[wasm_bindgen]
pub fn diagnose(symptom: u32, as_of: i32, product: i32) -> u32 {
    let Some(symptom) = catalog::symptoms().nth(symptom as usize) else { return 0 };
    let judged = catalog::products().chain(catalog::issued());
    let product = usize::try_from(product).ok().and_then(|k| judged.into_iter().nth(k));
    let instance = given();
    let causes = crate::symptom::diagnose(symptom, product.map(|product| (product, &instance)), Date(as_of));
    let mut out = Out(OUT);
    for cause in &causes {
        out.put(f64::from(cause.code as u8)).put(f64::from(cause.status as u8)).put(f64::from(cause.missing.0));
    }
    causes.len() as u32
}

/// One finding in four slots. First: what could come of it in bits 0 to 3, assumed 4, reason 5 to 11, fix 12 to 17 (0 for
/// none), new instance 18, unit of the measure 19 to 21 (0 for none), its precision 22 to 23. Second: notes. Third: the measure. Fourth: the months of the fix in bits
/// 0 to 11, 0 for none, then four bits a reading.
fn put_finding(at: usize, finding: &Finding) {
    let fix = finding.fix.map_or(0, |fix| (fix.kind as u32 + 1) | u32::from(fix.new_instance) << 6);
    let measured = finding.measured.map_or(0, |measured| (measured.unit as u32 + 1) | (measured.precision as u32) << 3);
    let word = u32::from(finding.could.bits())
        | u32::from(finding.assumed) << 4
        | (finding.reason as u32) << 5
        | fix << 12
        | measured << 19;
    let readings = finding.readings.iter().flatten().enumerate();
    let months = finding.fix.and_then(|fix| fix.months).unwrap_or(0);
    let fourth = readings.fold(months, |bits, (k, could)| bits | u32::from(could.bits()) << (12 + 4 * k));
    put(at, f64::from(word));
    put(at + 1, f64::from(finding.notes.0));
    put(at + 2, finding.measured.map_or(f64::NAN, |measured| f64::from(measured.n)));
    put(at + 3, f64::from(fourth));
}

/// Each change in two slots: its day; the question in bit 0, the answer before in bits 1 to 3, the one after in 4 to 6, and the rule in
/// bits from 7 on (0 where the rules themselves change).
fn put_changes(changes: &[Change]) {
    put(OUT + 3, changes.len().min(MAX_CHANGES) as f64);
    for (k, change) in changes.iter().take(MAX_CHANGES).enumerate() {
        let rule = change.rule.map_or(0, |rule| rule as u32 + 1);
        let word = change.question as u32 | (change.from as u32) << 1 | (change.to as u32) << 4 | rule << 7;
        put(CHANGES + 2 * k, f64::from(change.on.0));
        put(CHANGES + 2 * k + 1, f64::from(word));
    }
}

thread_local! {
    /// The text last asked for.
    static TEXT: Cell<String> = const { Cell::new(String::new()) };
}

/// Makes a text and returns where it begins in memory; its length in bytes is left in the slot [`LENGTH`]. Of `kind` 0: what
/// depends neither on a day nor on a language; 1: the words of language `of`, as lines of cells; 2: the rules of product `of` on a day,
/// as the findings of [`check`] refer to them by their place; 3: the regions of provider `of`; 4: more
/// of it; 5: the sources. All but the words is JSON,
/// each made when it is first needed, and stays until the next is asked for.
#[wasm_bindgen]
pub fn text(kind: u32, of: u32, day: i32) -> u32 {
    let at = |text: &str| {
        put(LENGTH, text.len() as f64);
        text.as_ptr() as usize as u32
    };
    if kind == 1 {
        return PACKED.get(of as usize).map_or(0, |words| at(words));
    }
    let mut json = Json::default();
    match kind {
        0 => tables(&mut json),
        2 => with_editions(of, |editions| rules(&mut json, editions.at(Date(day)))).unwrap_or_default(),
        3 => catalog::PROVIDERS.get(of as usize).map_or((), |of| regions(&mut json, of)),
        4 => catalog::PROVIDERS.get(of as usize).map_or((), |of| provider(&mut json, of)),
        _ => sources(&mut json),
    }
    let begins = at(&json.0);
    TEXT.set(json.0);
    begins
}
