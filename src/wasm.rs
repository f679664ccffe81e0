//! What crosses to JavaScript: numbers through a fixed window, and texts of lines and cells for the tables, each fetched when
//! it is first needed. No policy here; `src/face/face.js` makes plain objects of it.
//!
//! Every export takes and gives numbers only. Tables as texts weigh half of what a serializer of structs weighs, cross in one
//! step instead of thousands, and need no glue.
//!
//! The window is an array of f64. Facts go in by slot, in the order of [`Fact::ALL`], NaN for missing. [`check`] writes from
//! [`OUT`] on: two masks of missing facts, the mask of the verdict's notes, the number of changes, for each answer the mask of the findings
//! that it rests on, then [`FINDING`] numbers a finding (see `put_finding`), and last two numbers a change.

use core::cell::RefCell;
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

use wasm_bindgen::prelude::*;

use crate::catalog::{self, sources};
use crate::changes::{State as Moment, after};
use crate::check::{explain, run};
use crate::edition::{Edition, Editions, Rule, period};
use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, Date, EntityKind, Fact, Instance, Kind, PublicIp, Region,
    State, Unit,
};
use crate::logic::Could;
use crate::plan::plans;
use crate::policy::{
    Ask, Bound, CauseCode, Grade, Limit, Note, Op, Product, Publisher, Question, Questions, RuleId, Source, SourceDate,
    Sources, Standing,
};
use crate::purchase::Need;
use crate::symptom::CauseStatus;
use crate::text::{IssueCode, LOCALES, PACKED};
use crate::verdict::{Change, Finding, FixKind, MAX_RULES, NeededKind, Outcome, Precision, Reason, Status};

/// The allocator: a third of the weight of the standard one, and quicker.
#[cfg(all(target_arch = "wasm32", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The slot of the length of the text last asked for; facts have those before it.
pub const LENGTH: usize = 31;
/// First slot of what comes out.
pub const OUT: usize = 32;
/// Slots before the first finding: missing facts of the code and of the filing, notes, number of changes, what either answer rests on.
const HEAD: usize = 6;
/// Slots a finding takes.
pub const FINDING: usize = 4;
/// First slot of the changes.
const CHANGES: usize = OUT + HEAD + FINDING * MAX_RULES;
/// The most changes that a check writes; a test holds the catalogue to it.
pub const MAX_CHANGES: usize = 64;
/// Slots of the window; a test holds plans to them.
pub const SLOTS: usize = 1024;
const _: () = assert!(CHANGES + 2 * MAX_CHANGES <= SLOTS);

/// The window. Atomics, because JavaScript writes here behind Rust's back; on one thread they are plain loads and stores.
static WINDOW: [AtomicU64; SLOTS] = [const { AtomicU64::new(0) }; SLOTS];

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
    static EDITIONS: RefCell<Vec<Editions>> = const { RefCell::new(Vec::new()) };
}

/// Calls `with` on the editions of a product; `None` for a product that there is not.
fn with_editions<T>(product: u32, with: impl FnOnce(&mut Editions) -> T) -> Option<T> {
    EDITIONS.with_borrow_mut(|editions| {
        if editions.is_empty() {
            editions.extend(catalog::products().chain(catalog::issued()).map(Editions::of));
        }
        editions.get_mut(product as usize).map(with)
    })
}

/// Checks the facts in the window. Returns the code's outcome in bits 0 to 2, the filing's in 3 to 5, the number of
/// findings above; all ones for a product that there is not.
#[wasm_bindgen]
pub fn check(product: u32, as_of: i32, detail: bool) -> u32 {
    let (instance, as_of) = (given(), Date(as_of));
    let answers = with_editions(product, |editions| {
        let edition = editions.at(as_of);
        let mut now = Moment::new(edition.since);
        let answers = if detail {
            let mut at = OUT + HEAD;
            explain(edition, &instance, as_of, &mut |finding| {
                put_finding(at, finding);
                at += FINDING;
                now.says(finding.could);
            })
        } else {
            run(edition, &instance, as_of, &mut |_, ruled| now.says(ruled.could))
        };
        for (k, (question, outcome)) in Question::ALL.iter().zip([answers.code, answers.filing]).enumerate() {
            let rests = |(rule, could): (&Rule, &Could)| rule.questions.has(question.questions()) && outcome.rests_on(*could);
            let bits = edition.rules.iter().zip(now.coulds()).enumerate().map(|(place, told)| u32::from(rests(told)) << place);
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
    static TEXT: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Makes a text and returns where it begins in memory; its length in bytes is left in the slot [`LENGTH`]. Of `kind` 0: what
/// depends neither on a day nor on a language; 1: the words of language `of`; 2: the rules of product `of` on a day, as the
/// findings of [`check`] refer to them by their place. It stays until the next is asked for.
#[wasm_bindgen]
pub fn text(kind: u32, of: u32, day: i32) -> u32 {
    let at = |text: &str| {
        put(LENGTH, text.len() as f64);
        text.as_ptr() as usize as u32
    };
    if kind == 1 {
        return PACKED.get(of as usize).map_or(0, |words| at(words));
    }
    let mut lines = Lines::default();
    match kind {
        0 => tables(&mut lines),
        _ => with_editions(of, |editions| rules(&mut lines, editions.at(Date(day)))).unwrap_or_default(),
    }
    TEXT.with_borrow_mut(|text| {
        *text = lines.0;
        at(text)
    })
}

/// A text of lines, each of cells with tabs between. Its methods are never inlined: they are called a hundred times.
#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Begins a line with its kind.
    #[inline(never)]
    fn line(&mut self, kind: &str) -> &mut Lines {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(kind);
        self
    }
    #[inline(never)]
    fn cell(&mut self, text: &str) -> &mut Lines {
        self.0.push('\t');
        self.0.push_str(text);
        self
    }
    #[inline(never)]
    fn number(&mut self, n: i32) -> &mut Lines {
        self.0.push('\t');
        self.digits(n)
    }
    /// Adds a part to the cell begun.
    #[inline(never)]
    fn part(&mut self, text: &str) -> &mut Lines {
        self.0.push('|');
        self.0.push_str(text);
        self
    }
    #[inline(never)]
    fn part_number(&mut self, n: u32) -> &mut Lines {
        self.0.push('|');
        self.digits(n as i32)
    }
    #[inline(never)]
    fn digits(&mut self, n: i32) -> &mut Lines {
        if n < 0 {
            self.0.push('-');
        }
        let n = n.unsigned_abs();
        if n > 9 {
            self.digits((n / 10) as i32);
        }
        self.0.push(char::from(b'0' + (n % 10) as u8));
        self
    }
    /// Adds words as one part, with commas between.
    fn list(&mut self, words: &mut dyn Iterator<Item = &'static str>) -> &mut Lines {
        self.0.push('|');
        for (k, word) in words.enumerate() {
            if k > 0 {
                self.0.push(',');
            }
            self.0.push_str(word);
        }
        self
    }
}

/// The lines of the tables. `=`: a list of keys, in the order of their packed numbers. `#`: a number. `F`: a fact. `P`: a provider,
/// followed by its regions `R`, its products `D`, what is known of its codes `I` and its symptoms `Y`. `S`: a source.
fn tables(lines: &mut Lines) {
    for (name, keys) in [
        ("outcomes", Outcome::KEYS),
        ("reasons", Reason::KEYS),
        ("fixes", FixKind::KEYS),
        ("units", Unit::KEYS),
        ("precisions", Precision::KEYS),
        ("notes", Note::KEYS),
        ("rules", RuleId::KEYS),
        ("statuses", Status::KEYS),
        ("needed", NeededKind::KEYS),
        ("standings", Standing::KEYS),
        ("publishers", Publisher::KEYS),
        ("grades", Grade::KEYS),
        ("questions", Question::KEYS),
        ("causes", CauseCode::KEYS),
        ("causeStatuses", CauseStatus::KEYS),
        ("issues", IssueCode::KEYS),
        ("catalog", catalog::VERSION),
        ("package", env!("CARGO_PKG_VERSION")),
    ] {
        lines.line("=").cell(name).cell(keys);
    }
    lines.line("=").cell("locales").cell("").list(&mut LOCALES.into_iter());
    let open = Note::ALL.iter().filter(|note| note.code() != note.key());
    lines.line("=").cell("open").cell("").list(&mut open.map(|note| note.key()));
    for (name, n) in [
        ("reviewedOn", catalog::REVIEWED_ON.0),
        ("slots", SLOTS as i32),
        ("out", OUT as i32),
        ("head", HEAD as i32),
        ("finding", FINDING as i32),
        ("changes", CHANGES as i32),
    ] {
        lines.line("#").cell(name).number(n);
    }
    for (word, region) in Region::WORDS {
        lines.line("W").cell(word).number(region.0.into());
    }
    for fact in Fact::ALL {
        let (kind, words, max, unit) = match fact.kind() {
            Kind::Region => ("region", "", 0, ""),
            Kind::OneOf(words) => ("oneOf", words, 0, ""),
            Kind::Variant => ("variant", "", 0, ""),
            Kind::Whole { max, unit } => ("whole", "", max, unit.key()),
            Kind::Amount { max, unit } => ("amount", "", max, unit.key()),
            Kind::Date => ("date", "", 0, ""),
            Kind::YesNo => ("yesNo", "", 0, ""),
        };
        lines
            .line("F")
            .cell(fact.key())
            .cell(kind)
            .cell(words)
            .number(max as i32)
            .cell(unit)
            .number(fact.of_code().into());
    }
    for (source, line) in sources::ALL.iter().zip(sources::LINES.lines()) {
        let (date, kind) = match source.date() {
            SourceDate::Shown(date) => (date.0, "shown"),
            SourceDate::Read(date) => (date.0, "read"),
            SourceDate::After(date) => (date.0, "after"),
            SourceDate::Undated => (0, "none"),
        };
        lines.line("S").cell(line).cell(source.publisher().key()).number(date).cell(kind).cell(source.grade().key());
    }
    for provider in catalog::PROVIDERS {
        lines.line("P").cell(provider.key);
        for text in [provider.name, provider.code] {
            lines.cell(text.en).cell(text.zh);
        }
        lines
            .cell(provider.zones.key())
            .cell(provider.what.en)
            .cell(provider.what.zh)
            .number(provider.any_product.into());
        for (line, region) in provider.regions.lines.lines().zip(provider.regions.list) {
            lines.line("R").cell(line).cell(region.place.key()).number(region.local.into());
            lines.number(region.source.0.into());
        }
        for product in provider.products {
            lines.line("D").cell(product.key).cell(product.name.en).cell(product.name.zh);
            lines.number(product.facts().0 as i32).cell("");
            let mut day = Date(i32::MIN);
            while let (_, Some(next)) = period(product, day) {
                lines.part_number(next.0 as u32);
                day = next;
            }
            for variant in product.variants {
                lines.cell(variant.key).cell(variant.name.en).cell(variant.name.zh);
            }
        }
        if let Some(issued) = provider.issued {
            lines
                .line("I")
                .cell(issued.key)
                .cell(issued.name.en)
                .cell(issued.name.zh)
                .number(issued.admitted().0 as i32);
        }
        for symptom in provider.symptoms {
            lines.line("Y").cell(symptom.key).cell(symptom.shown.en).cell(symptom.shown.zh);
            lines.number(symptom.of_code.into());
            source_list(lines, &newest_first(&mut [symptom.sources].into_iter()));
        }
    }
}

/// The lines of an edition. First the day since which it holds and the day until which; then `N`: the sources of a note; `U`: a rule with what satisfies every
/// reading, followed by its readings `E`.
fn rules(lines: &mut Lines, edition: &Edition) {
    lines.line("#").number(edition.since.0).number(edition.until.map_or(i32::MAX, |until| until.0));
    for note in Note::ALL {
        let remarks = edition.remarks.iter().filter(|remark| remark.note == *note);
        let sources = newest_first(&mut remarks.map(|remark| remark.sources));
        if !sources.is_empty() {
            lines.line("N").cell(note.key());
            source_list(lines, &sources);
        }
    }
    for rule in &edition.rules {
        let asks = || rule.readings.iter().map(|r| &r.ask).filter(|ask| !matches!(ask, Ask::NoCondition(_)));
        let first = asks().next().or_else(|| rule.readings.first().map(|reading| &reading.ask));
        lines.line("U").cell(rule.id.key()).number(rule.questions.0.into());
        lines.cell(first.and_then(Ask::fact).map_or(RuleId::Product.key(), Fact::key));
        let mut all: Vec<&Ask> = asks().collect();
        if all.is_empty() {
            all.extend(first);
        }
        needed_by_all(lines, &all, edition.product);
        let sources = rule.readings.iter().flat_map(|reading| &reading.statements).map(|s| s.sources);
        source_list(lines, &newest_first(&mut { sources }));
        for reading in &rule.readings {
            lines.line("E");
            needed(lines, reading.ask, edition.product, None);
            lines.cell("");
            // Restated rows are named once.
            let mut named: Vec<&str> = Vec::new();
            for row in reading.statements.iter().flat_map(|s| s.rows.split(';')).map(str::trim_ascii) {
                if !named.contains(&row) {
                    named.push(row);
                    lines.part(row);
                }
            }
            source_list(lines, &newest_first(&mut reading.statements.iter().map(|s| s.sources)));
            let grade = reading.statements.iter().map(|s| s.grade()).min().unwrap_or(Grade::Unverified);
            lines.cell(grade.key());
        }
    }
}

/// Sources, newest first and each once.
fn newest_first(statements: &mut dyn Iterator<Item = Sources>) -> Vec<Source> {
    let mut list: Vec<Source> = Vec::new();
    for source in statements.flat_map(Sources::iter) {
        if !list.contains(&source) {
            // Put in place one by one: a sort for each kind of iterator would be a fifth of the code.
            let place = list.partition_point(|one| one.date().order() >= source.date().order());
            list.insert(place, source);
        }
    }
    list
}

fn source_list(lines: &mut Lines, sources: &[Source]) {
    lines.cell("");
    for source in sources {
        lines.part_number(source.0.into());
    }
}

/// The number that a reading asks for.
fn bound_of(ask: &Ask) -> Option<Bound> {
    match ask {
        Ask::Total(bound)
        | Ask::Term(bound)
        | Ask::Provincial(bound)
        | Ask::Left(bound)
        | Ask::FirstOrder(bound)
        | Ask::OrderAmount(bound) => Some(*bound),
        _ => None,
    }
}

/// What satisfies every reading: the strictest number of each unit, the kinds of address that none refuses.
fn needed_by_all(lines: &mut Lines, asks: &[&Ask], product: &Product) {
    let mut strictest: Vec<Bound> = Vec::new();
    for bound in asks.iter().filter_map(|ask| bound_of(ask)) {
        match strictest.iter_mut().find(|known| known.unit == bound.unit) {
            Some(known) if (known.n, known.op) < (bound.n, bound.op) => *known = bound,
            Some(_) => {}
            None => strictest.push(bound),
        }
    }
    match (strictest.as_slice(), asks) {
        ([one], _) => needed_number(lines.cell(one.op.needed().key()), one),
        ([_, ..], _) => {
            lines.cell(NeededKind::Every.key());
            for bound in &strictest {
                needed_number(lines.part(bound.op.needed().key()), bound);
            }
        }
        (_, [] | [Ask::Standing(_), ..]) => {
            lines.cell(NeededKind::Product.key());
        }
        (_, [first, ..]) => needed(lines, **first, product, Some(asks)),
    }
}

fn needed_number(lines: &mut Lines, bound: &Bound) {
    lines.part_number(bound.n).part(bound.unit.key());
}

impl Op {
    /// The kind of need that it makes of a number.
    const fn needed(self) -> NeededKind {
        match self {
            Op::AtLeast => NeededKind::AtLeast,
            Op::MoreThan => NeededKind::MoreThan,
            Op::AtLeastOrMore => NeededKind::AtLeastOrMore,
        }
    }
}

/// What a reading needs, as a cell of parts; of an address, what `all` readings refuse.
fn needed(lines: &mut Lines, ask: Ask, product: &Product, all: Option<&[&Ask]>) {
    let kind = ask.needed();
    lines.cell(kind.key());
    match ask {
        Ask::Mainland => lines.part("mainland"),
        Ask::Standing(standing) => lines.part(standing.key()),
        Ask::Owner | Ask::FixedIp | Ask::BoundInstance | Ask::AtIssuer(_) | Ask::Recipient(_) => lines.part("true"),
        Ask::NotTrial | Ask::NotBought(_) => lines.part("false"),
        Ask::CodeState { passes, .. } => {
            // States that serve for whatever it is used.
            let serves = |state: &&CodeState| CodeUse::ALL.iter().all(|used| passes.has(**state, *used));
            lines.list(&mut CodeState::ALL.iter().filter(serves).map(|state| state.key()))
        }
        Ask::Subscription(_) => lines.part(Billing::Subscription.key()),
        Ask::Running => lines.part(State::Running.key()),
        Ask::EnterpriseAccount => lines.part(AccountKind::Enterprise.key()),
        Ask::ChinaAccount => lines.part(AccountSite::China.key()),
        Ask::Organization => lines.part(EntityKind::Organization.key()),
        Ask::Variant(serves) => lines
            .list(&mut serves.iter().filter_map(|k| product.variants.get(usize::from(*k)).map(|variant| variant.key))),
        Ask::Total(bound)
        | Ask::Term(bound)
        | Ask::Provincial(bound)
        | Ask::Left(bound)
        | Ask::FirstOrder(bound)
        | Ask::OrderAmount(bound) => {
            needed_number(lines, &bound);
            lines
        }
        Ask::NoCodes => lines.part("1").part(Unit::Count.key()),
        Ask::Quota(_, Limit::ByAccountKind { personal, enterprise }) => {
            lines.part(Unit::Count.key()).part(AccountKind::Personal.key()).part_number(personal);
            if let Some(n) = enterprise {
                lines.part(AccountKind::Enterprise.key()).part_number(n);
            }
            lines
        }
        Ask::PublicAddress { passes, fails, .. } => {
            let refuses =
                |ask: &&Ask, ip: &PublicIp| matches!(ask, Ask::PublicAddress { fails, .. } if fails.contains(ip));
            let refused = PublicIp::ALL
                .iter()
                .filter(|ip| fails.contains(ip) || all.is_some_and(|all| all.iter().any(|ask| refuses(ask, ip))));
            lines.list(&mut passes.iter().map(|ip| ip.key())).list(&mut refused.map(|ip| ip.key()))
        }
        Ask::Bandwidth => lines.part("0").part(Unit::Mbps.key()),
        Ask::Quota(_, Limit::Fixed(n)) => lines.part_number(n).part(Unit::Count.key()),
        Ask::Quota(_, Limit::ByVariant(limits)) => {
            lines.part(Unit::Count.key());
            for (variant, n) in product.variants.iter().zip(limits) {
                lines.part(variant.key).part_number(*n);
            }
            lines
        }
        Ask::NotExpired | Ask::Quota(_, Limit::Unpublished) | Ask::SomeAmount | Ask::NoCondition(_) => lines,
    };
}

impl Ask {
    /// The kind of what it needs.
    const fn needed(&self) -> NeededKind {
        match self {
            Ask::Standing(_) => NeededKind::Product,
            Ask::Total(bound)
            | Ask::Term(bound)
            | Ask::Provincial(bound)
            | Ask::Left(bound)
            | Ask::FirstOrder(bound)
            | Ask::OrderAmount(bound) => bound.op.needed(),
            Ask::SomeAmount => NeededKind::SomeAmount,
            Ask::NotExpired => NeededKind::NotExpired,
            Ask::PublicAddress { .. } => NeededKind::Address,
            Ask::Bandwidth => NeededKind::MoreThan,
            Ask::NoCodes | Ask::Quota(_, Limit::Fixed(_)) => NeededKind::FewerThan,
            Ask::Quota(_, Limit::ByVariant(_)) => NeededKind::FewerThanByVariant,
            Ask::Quota(_, Limit::ByAccountKind { .. }) => NeededKind::FewerThanByAccountKind,
            Ask::Quota(_, Limit::Unpublished) => NeededKind::Unpublished,
            Ask::NoCondition(_) => NeededKind::Nothing,
            _ => NeededKind::OneOf,
        }
    }
}
