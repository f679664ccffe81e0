//! What crosses to JavaScript: numbers through a fixed window on the hot path, tables through serde when they are first asked
//! for. No policy here; `src/face/face.js` makes plain objects of it.
//!
//! The window is an array of f64. Facts go in by slot, in the order of [`Fact::ALL`], NaN for missing. [`check`] writes from
//! [`OUT`] on: two masks of missing facts, the mask of the verdict's notes, then [`FINDING`] numbers a finding (see `put_finding`).

use core::cell::RefCell;
use core::sync::atomic::{AtomicU64, Ordering::Relaxed};

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use wasm_bindgen::prelude::*;

use crate::catalog::{self, sources};
use crate::edition::{Edition, Rule};
use crate::instance::{CodeState, CodeUse, Date, Fact, Instance, Kind, PublicIp, Region, Unit, keys};
use crate::policy::{
    Ask, Bound, Grade, Limit, Note, Product, Publisher, Questions, RuleId, Source, SourceDate, Standing, Text,
};
use crate::text::{IssueCode, LANGUAGES, Language};
use crate::verdict::{Finding, FixKind, NeededKind, Outcome, Precision, Reason, Status};

/// First slot of what comes out.
pub const OUT: usize = 32;
/// Slots before the first finding: missing facts of the code and of the filing, notes.
const HEAD: usize = 3;
/// Slots a finding takes.
pub const FINDING: usize = 4;
/// The most findings that a check writes; a test holds the catalogue to it.
pub const MAX_FINDINGS: usize = 24;
/// Slots of the window.
pub const SLOTS: usize = OUT + HEAD + FINDING * MAX_FINDINGS;

/// The window. Atomics, because JavaScript writes here behind Rust's back; on one thread they are plain loads and stores.
static WINDOW: [AtomicU64; SLOTS] = [const { AtomicU64::new(0) }; SLOTS];

fn slot(k: usize) -> f64 {
    WINDOW.get(k).map_or(f64::NAN, |slot| f64::from_bits(slot.load(Relaxed)))
}

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
    /// The edition last used of each product: a list is about few products and one day.
    static EDITIONS: RefCell<Vec<Option<Edition>>> = const { RefCell::new(Vec::new()) };
}

/// Calls `with` on the edition of a product on a day; `None` for a product that there is not.
fn with_edition<T>(product: u32, day: Date, with: impl FnOnce(&Edition) -> T) -> Option<T> {
    EDITIONS.with_borrow_mut(|editions| {
        if editions.is_empty() {
            editions.resize_with(catalog::products().count(), || None);
        }
        let slot = editions.get_mut(product as usize)?;
        if slot.as_ref().is_none_or(|edition| edition.day != day) {
            *slot = catalog::products().nth(product as usize).map(|product| Edition::new(product, day));
        }
        slot.as_ref().map(with)
    })
}

/// Checks the facts in the window. Returns the code's outcome in bits 0 to 2, the filing's in 3 to 5, the number of
/// findings above; all ones for a product that there is not.
#[wasm_bindgen]
pub fn check(product: u32, as_of: i32, detail: bool) -> u32 {
    let mut instance = Instance::default();
    for (k, fact) in Fact::ALL.iter().enumerate() {
        instance.set(*fact, slot(k));
    }
    let mut count = 0;
    let answers = with_edition(product, Date(as_of), |edition| {
        crate::check::run(edition, &instance, detail, |finding| {
            put_finding(OUT + HEAD + FINDING * count, finding);
            count += 1;
        })
    });
    let Some(answers) = answers else { return u32::MAX };
    let [code, filing] = answers.missing;
    put(OUT, f64::from(code.0));
    put(OUT + 1, f64::from(filing.0));
    put(OUT + 2, f64::from(answers.notes.0));
    answers.code as u32 | (answers.filing as u32) << 3 | (count as u32) << 6
}

/// One finding in four slots. First: what could come of it in bits 0 to 3, assumed 4, reason 5 to 11, fix 12 to 16 (0 for
/// none), new instance 17, unit of the measure 18 to 20 (0 for none), its precision 21 to 22. Second: notes in bits 0 to 19, then four bits a
/// reading. Third: the measure. Fourth: the months of the fix, 0 for none.
fn put_finding(at: usize, finding: &Finding) {
    let fix = finding.fix.map_or(0, |fix| (fix.kind as u32 + 1) | u32::from(fix.new_instance) << 5);
    let measured = finding.measured.map_or(0, |measured| (measured.unit as u32 + 1) | (measured.precision as u32) << 3);
    let word = u32::from(finding.could.bits())
        | u32::from(finding.assumed) << 4
        | (finding.reason as u32) << 5
        | fix << 12
        | measured << 18;
    let readings = finding.readings.iter().flatten().enumerate();
    let second = readings.fold(finding.notes.0, |bits, (k, could)| bits | u32::from(could.bits()) << (20 + 4 * k));
    put(at, f64::from(word));
    put(at + 1, f64::from(second));
    put(at + 2, finding.measured.map_or(f64::NAN, |measured| f64::from(measured.n)));
    put(at + 3, finding.fix.and_then(|fix| fix.months).map_or(0.0, f64::from));
}

fn outwards(value: &impl Serialize) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&serde_wasm_bindgen::Serializer::json_compatible())?)
}

/// Everything that depends neither on a day nor on a language.
#[wasm_bindgen]
pub fn tables() -> Result<JsValue, JsValue> {
    outwards(&Tables::new())
}

/// The rules of a product on a day, as the findings of [`check`] refer to them by their place.
#[wasm_bindgen]
pub fn edition(product: u32, day: i32) -> Result<JsValue, JsValue> {
    with_edition(product, Date(day), EditionTable::new).map_or(Ok(JsValue::NULL), |table| outwards(&table))
}

/// The words of a language, by its place in [`LANGUAGES`].
#[wasm_bindgen]
pub fn texts(language: u32) -> Result<JsValue, JsValue> {
    match LANGUAGES.get(language as usize) {
        Some(language) => outwards(&Texts(language)),
        None => Ok(JsValue::NULL),
    }
}

/// The keys of an enum, in the order of their packed numbers.
fn names<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|one| key(*one)).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Tables {
    catalog: &'static str,
    reviewed_on: i32,
    slots: usize,
    out: usize,
    head: usize,
    finding: usize,
    facts: Vec<FactTable>,
    outcomes: Vec<&'static str>,
    reasons: Vec<&'static str>,
    fixes: Vec<&'static str>,
    units: Vec<&'static str>,
    precisions: Vec<&'static str>,
    notes: Vec<NoteTable>,
    locales: Vec<&'static str>,
    region_words: Vec<(&'static str, i16)>,
    providers: Vec<ProviderTable>,
    sources: Vec<SourceTable>,
}

#[derive(Serialize)]
struct FactTable {
    key: &'static str,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'static [&'static str]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
}

#[derive(Serialize)]
struct NoteTable {
    key: &'static str,
    code: &'static str,
}

#[derive(Serialize)]
struct Name {
    en: &'static str,
    zh: &'static str,
}

impl From<Text> for Name {
    fn from(text: Text) -> Name {
        Name { en: text.en, zh: text.zh }
    }
}

#[derive(Serialize)]
struct ProviderTable {
    key: &'static str,
    name: Name,
    code: Name,
    zones: &'static str,
    regions: Vec<RegionTable>,
    products: Vec<ProductTable>,
}

#[derive(Serialize)]
struct RegionTable {
    id: &'static str,
    name: Name,
    place: &'static str,
    local: bool,
    source: usize,
}

#[derive(Serialize)]
struct ProductTable {
    key: &'static str,
    name: Name,
    variants: Vec<VariantTable>,
    facts: u32,
}

#[derive(Serialize)]
struct VariantTable {
    key: &'static str,
    name: Name,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SourceTable {
    key: &'static str,
    publisher: &'static str,
    title: Name,
    url: &'static str,
    date: Option<i32>,
    date_kind: &'static str,
    grade: &'static str,
}

fn source_index(source: &Source) -> usize {
    sources::ALL.iter().position(|one| core::ptr::eq(*one, source)).unwrap_or(usize::MAX)
}

impl Tables {
    fn new() -> Tables {
        let fact = |fact: &Fact| {
            let (kind, words, max, unit) = match fact.kind() {
                Kind::Region => ("region", None, None, None),
                Kind::OneOf(words) => ("oneOf", Some(words), None, None),
                Kind::Variant => ("variant", None, None, None),
                Kind::Whole { max, unit } => ("whole", None, Some(max), Some(unit.key())),
                Kind::Amount { max, unit } => ("amount", None, Some(max), Some(unit.key())),
                Kind::Date => ("date", None, None, None),
                Kind::YesNo => ("yesNo", None, None, None),
            };
            FactTable { key: fact.key(), kind, words, max, unit }
        };
        Tables {
            catalog: catalog::VERSION,
            reviewed_on: catalog::REVIEWED_ON.0,
            slots: SLOTS,
            out: OUT,
            head: HEAD,
            finding: FINDING,
            facts: Fact::ALL.iter().map(fact).collect(),
            outcomes: names(Outcome::ALL, Outcome::key),
            reasons: names(Reason::ALL, Reason::key),
            fixes: names(FixKind::ALL, FixKind::key),
            units: names(Unit::ALL, Unit::key),
            precisions: names(Precision::ALL, Precision::key),
            notes: Note::ALL.iter().map(|note| NoteTable { key: note.key(), code: note.code() }).collect(),
            locales: LANGUAGES.iter().map(|language| language.locale).collect(),
            region_words: Region::WORDS.iter().map(|(word, region)| (*word, region.0)).collect(),
            providers: catalog::PROVIDERS.iter().map(|provider| ProviderTable::new(provider)).collect(),
            sources: sources::ALL.iter().map(|source| SourceTable::new(source)).collect(),
        }
    }
}

impl ProviderTable {
    fn new(provider: &crate::policy::Provider) -> ProviderTable {
        let variant =
            |variant: &crate::policy::VariantName| VariantTable { key: variant.key, name: variant.name.into() };
        ProviderTable {
            key: provider.key,
            name: provider.name.into(),
            code: provider.code.into(),
            zones: provider.zones.key(),
            regions: provider
                .regions
                .iter()
                .map(|region| RegionTable {
                    id: region.id,
                    name: region.name.into(),
                    place: region.place.key(),
                    local: region.local,
                    source: source_index(region.source),
                })
                .collect(),
            products: provider
                .products
                .iter()
                .map(|product| ProductTable {
                    key: product.key,
                    name: product.name.into(),
                    variants: product.variants.iter().map(variant).collect(),
                    facts: product.facts().0,
                })
                .collect(),
        }
    }
}

impl SourceTable {
    fn new(source: &Source) -> SourceTable {
        let (date, date_kind) = match source.date {
            SourceDate::Shown(date) => (Some(date.0), "shown"),
            SourceDate::Read(date) => (Some(date.0), "read"),
            SourceDate::After(date) => (Some(date.0), "after"),
            SourceDate::Undated => (None, "none"),
        };
        SourceTable {
            key: source.key,
            publisher: source.publisher.key(),
            title: source.title.into(),
            url: source.url,
            date,
            date_kind,
            grade: source.grade.key(),
        }
    }
}

#[derive(Serialize)]
struct EditionTable {
    since: i32,
    rules: Vec<RuleTable>,
    /// The sources of the notes in force, by the note's key.
    notes: Vec<(&'static str, Vec<usize>)>,
}

#[derive(Serialize)]
struct RuleTable {
    rule: &'static str,
    questions: u8,
    fact: &'static str,
    needed: Needed,
    sources: Vec<usize>,
    readings: Vec<ReadingTable>,
}

#[derive(Serialize)]
struct ReadingTable {
    needed: Needed,
    rows: Vec<&'static str>,
    sources: Vec<usize>,
    grade: &'static str,
}

/// What a rule needs, as a value.
#[derive(Serialize)]
struct Needed {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    values: Option<Vec<Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limits: Option<Vec<(&'static str, u32)>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    parts: Option<Vec<Needed>>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value {
    Word(&'static str),
    Yes(bool),
}

impl Needed {
    fn bare(kind: NeededKind) -> Needed {
        Needed {
            kind: kind.key(),
            standing: None,
            n: None,
            unit: None,
            values: None,
            refused: None,
            limits: None,
            parts: None,
        }
    }
    fn number(kind: NeededKind, n: u32, unit: Unit) -> Needed {
        Needed { n: Some(n), unit: Some(unit.key()), ..Needed::bare(kind) }
    }
    fn bound(bound: Bound) -> Needed {
        let kind = match bound.op {
            crate::policy::Op::AtLeast => NeededKind::AtLeast,
            crate::policy::Op::MoreThan => NeededKind::MoreThan,
            crate::policy::Op::AtLeastOrMore => NeededKind::AtLeastOrMore,
        };
        Needed::number(kind, bound.n, bound.unit)
    }
    fn words(kind: NeededKind, words: impl IntoIterator<Item = &'static str>) -> Needed {
        Needed { values: Some(words.into_iter().map(Value::Word).collect()), ..Needed::bare(kind) }
    }

    /// What satisfies every reading: the strictest number of each unit, the kinds of address that none refuses.
    fn by_all(asks: Vec<&Ask>, product: &Product, first: Option<&Ask>) -> Needed {
        let mut strictest: Vec<Bound> = Vec::new();
        for bound in asks.iter().filter_map(|ask| bound_of(ask)) {
            match strictest.iter_mut().find(|known| known.unit == bound.unit) {
                Some(known) if (known.n, known.op) < (bound.n, bound.op) => *known = bound,
                Some(_) => {}
                None => strictest.push(bound),
            }
        }
        match (strictest.as_slice(), first) {
            ([one], _) => Needed::bound(*one),
            ([_, ..], _) => Needed {
                parts: Some(strictest.iter().map(|bound| Needed::bound(*bound)).collect()),
                ..Needed::bare(NeededKind::Every)
            },
            (_, Some(Ask::Standing(_)) | None) => Needed::bare(NeededKind::Product),
            (_, Some(ask @ Ask::PublicAddress { .. })) => {
                let refused = PublicIp::ALL.iter().filter(|kind| {
                    asks.iter().any(|ask| matches!(ask, Ask::PublicAddress { fails, .. } if fails.contains(kind)))
                });
                Needed { refused: Some(refused.map(|kind| kind.key()).collect()), ..Needed::of(*ask, product) }
            }
            (_, Some(ask)) => Needed::of(*ask, product),
        }
    }

    fn of(ask: Ask, product: &Product) -> Needed {
        use NeededKind::OneOf;
        let variant = |k: &u8| product.variants.get(usize::from(*k)).map(|variant| variant.key);
        match ask {
            Ask::Mainland => Needed::words(OneOf, ["mainland"]),
            Ask::Standing(standing) => Needed { standing: Some(standing.key()), ..Needed::bare(NeededKind::Product) },
            Ask::Owner | Ask::FixedIp | Ask::BoundInstance => {
                Needed { values: Some(vec![Value::Yes(true)]), ..Needed::bare(OneOf) }
            }
            Ask::Subscription(_) => Needed::words(OneOf, [crate::instance::Billing::Subscription.key()]),
            Ask::NotTrial => Needed { values: Some(vec![Value::Yes(false)]), ..Needed::bare(OneOf) },
            Ask::Variant(serves) => Needed::words(OneOf, serves.iter().filter_map(variant)),
            Ask::Total(bound)
            | Ask::Term(bound)
            | Ask::Provincial(bound)
            | Ask::Left(bound)
            | Ask::FirstOrder(bound)
            | Ask::OrderAmount(bound) => Needed::bound(bound),
            Ask::SomeAmount => Needed::bare(NeededKind::SomeAmount),
            Ask::NoCodes => Needed::number(NeededKind::FewerThan, 1, Unit::Count),
            Ask::NotExpired => Needed::bare(NeededKind::NotExpired),
            Ask::Running => Needed::words(OneOf, [crate::instance::State::Running.key()]),
            Ask::PublicAddress { passes, fails, .. } => Needed {
                refused: Some(fails.iter().map(|ip| ip.key()).collect()),
                ..Needed::words(NeededKind::Address, passes.iter().map(|ip| ip.key()))
            },
            Ask::Bandwidth => Needed::number(NeededKind::MoreThan, 0, Unit::Mbps),
            Ask::Quota(_, Limit::Fixed(n)) => Needed::number(NeededKind::FewerThan, n, Unit::Count),
            Ask::Quota(_, Limit::Unpublished) => Needed::bare(NeededKind::Unpublished),
            Ask::Quota(_, Limit::ByVariant(limits)) => Needed {
                unit: Some(Unit::Count.key()),
                limits: Some(product.variants.iter().zip(limits).map(|(variant, n)| (variant.key, *n)).collect()),
                ..Needed::bare(NeededKind::FewerThanByVariant)
            },
            Ask::Quota(_, Limit::ByAccountKind { personal, enterprise }) => {
                use crate::instance::AccountKind::{Enterprise, Personal};
                let limits = [(Personal.key(), Some(personal)), (Enterprise.key(), enterprise)];
                Needed {
                    unit: Some(Unit::Count.key()),
                    limits: Some(limits.into_iter().filter_map(|(kind, n)| Some((kind, n?))).collect()),
                    ..Needed::bare(NeededKind::FewerThanByAccountKind)
                }
            }
            Ask::EnterpriseAccount => Needed::words(OneOf, [crate::instance::AccountKind::Enterprise.key()]),
            Ask::ChinaAccount => Needed::words(OneOf, [crate::instance::AccountSite::China.key()]),
            Ask::Organization => Needed::words(OneOf, [crate::instance::EntityKind::Organization.key()]),
            Ask::CodeState { passes, .. } => {
                let serves = |state: &&CodeState| CodeUse::ALL.iter().any(|used| passes.has(**state, *used));
                Needed::words(OneOf, CodeState::ALL.iter().filter(serves).map(|state| state.key()))
            }
            Ask::AtIssuer(_) | Ask::Recipient(_) => {
                Needed { values: Some(vec![Value::Yes(true)]), ..Needed::bare(OneOf) }
            }
            Ask::NotBought(_) => Needed { values: Some(vec![Value::Yes(false)]), ..Needed::bare(OneOf) },
            Ask::NoCondition(_) => Needed::bare(NeededKind::Nothing),
        }
    }
}

/// The indexes of sources, newest first and each once.
fn newest_first<'a>(statements: impl Iterator<Item = &'a [&'static Source]>) -> Vec<usize> {
    let mut list: Vec<&'static Source> = Vec::new();
    for source in statements.flatten() {
        if !list.iter().any(|one| core::ptr::eq(*one, *source)) {
            // Put in place one by one: a sort for each kind of iterator would be a fifth of the code.
            let place = list.partition_point(|one| one.date.order() >= source.date.order());
            list.insert(place, source);
        }
    }
    list.into_iter().map(source_index).collect()
}

/// The number that a reading asks for, to find the strictest.
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

impl RuleTable {
    fn new(rule: &Rule, product: &Product) -> RuleTable {
        let asks =
            || rule.readings.iter().map(|reading| &reading.ask).filter(|ask| !matches!(ask, Ask::NoCondition(_)));
        let first = asks().next().or_else(|| rule.readings.first().map(|reading| &reading.ask));
        let needed = Needed::by_all(asks().collect(), product, first);
        RuleTable {
            rule: rule.id.key(),
            questions: rule.questions.0,
            fact: first.and_then(Ask::fact).map_or(RuleId::Product.key(), Fact::key),
            needed,
            sources: newest_first(rule.readings.iter().flat_map(|r| r.statements.iter().map(|s| s.sources))),
            readings: rule
                .readings
                .iter()
                .map(|reading| ReadingTable {
                    needed: Needed::of(reading.ask, product),
                    rows: reading.statements.iter().flat_map(|s| s.rows).fold(Vec::new(), |mut rows, row| {
                        if !rows.contains(row) {
                            rows.push(row);
                        }
                        rows
                    }),
                    sources: newest_first(reading.statements.iter().map(|s| s.sources)),
                    grade: reading.statements.iter().map(|s| s.grade()).min().unwrap_or(Grade::Unverified).key(),
                })
                .collect(),
        }
    }
}

impl EditionTable {
    fn new(edition: &Edition) -> EditionTable {
        let in_force = || edition.remarks.iter();
        EditionTable {
            since: edition.since().0,
            rules: edition.rules.iter().map(|rule| RuleTable::new(rule, edition.product)).collect(),
            notes: Note::ALL
                .iter()
                .map(|note| (note.key(), newest_first(in_force().filter(|r| r.note == *note).map(|r| r.sources))))
                .filter(|(_, sources)| !sources.is_empty())
                .collect(),
        }
    }
}

/// The words of a language as one object of objects.
struct Texts(&'static Language);

/// One sentence, or a few that belong together.
#[derive(Serialize)]
#[serde(untagged)]
enum Words {
    One(&'static str),
    Some(Vec<&'static str>),
}

impl From<&'static str> for Words {
    fn from(word: &'static str) -> Words {
        Words::One(word)
    }
}

impl<const N: usize> From<[&'static str; N]> for Words {
    fn from(words: [&'static str; N]) -> Words {
        Words::Some(words.to_vec())
    }
}

/// An object with one entry for each value of an enum.
struct Each(Vec<(&'static str, Words)>);

impl Each {
    fn of<T: Copy, W: Into<Words>>(all: &[T], key: fn(T) -> &'static str, words: impl Fn(T) -> W) -> Each {
        Each(all.iter().map(|one| (key(*one), words(*one).into())).collect())
    }
}

impl Serialize for Each {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, words)| (key, words)))
    }
}

keys! {
    /// The two questions, by name.
    Asked {
        /// Can it give a code?
        Code = "code",
        /// Can it be used to file directly?
        Filing = "filing",
    }
}

impl Asked {
    const fn questions(self) -> Questions {
        match self {
            Asked::Code => Questions::CODE,
            Asked::Filing => Questions::FILING,
        }
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use crate::instance::{AccountKind, AccountSite, Billing, EntityKind, PublicIp, Stage, State};
        let Texts(t) = self;
        let mut map = serializer.serialize_map(None)?;
        macro_rules! each {
            ($($name:literal: $ty:ident by $value:expr;)*) => {$(
                map.serialize_entry($name, &Each::of($ty::ALL, $ty::key, $value))?;
            )*};
        }
        each! {
            "reasons": Reason by |one| (t.reason)(one);
            "rules": RuleId by |one| (t.rule)(one);
            "fixes": FixKind by |one| (t.fix)(one);
            "notes": Note by |one| (t.note)(one);
            "statuses": Status by |one| (t.status)(one);
            "outcomes": Outcome by |one| (t.outcome)(one);
            "needed": NeededKind by |one| (t.needed)(one);
            "standings": Standing by |one| (t.standing)(one);
            "precisions": Precision by |one| (t.precision)(one);
            "publishers": Publisher by |one| (t.publisher)(one);
            "grades": Grade by |one| (t.grade)(one);
            "questions": Asked by |one: Asked| (t.question)(one.questions());
            "facts": Fact by |one| { let field = (t.fact)(one); [field.label, field.question, field.help] };
            "needs": Fact by |one| (t.needs)(one);
            "issues": IssueCode by |one| { let complaint = (t.issue)(one); [complaint.message, complaint.help] };
            "units": Unit by |one| { let plural = (t.unit)(one); [plural.one, plural.other] };
            "stage": Stage by |one| (t.stage)(one);
            "billing": Billing by |one| (t.billing)(one);
            "publicIp": PublicIp by |one| (t.public_ip)(one);
            "state": State by |one| (t.state)(one);
            "accountKind": AccountKind by |one| (t.account_kind)(one);
            "accountSite": AccountSite by |one| (t.account_site)(one);
            "entityKind": EntityKind by |one| (t.entity_kind)(one);
        }
        for question in Asked::ALL {
            let summary = |outcome| (t.summary)(question.questions(), outcome);
            map.serialize_entry(question.key(), &Each::of(Outcome::ALL, Outcome::key, summary))?;
        }
        let single: [(&str, Words); 11] = [
            ("newInstance", t.new_instance.into()),
            ("more", [t.more.one, t.more.other].into()),
            ("never", t.never.into()),
            ("yesNo", t.yes_no.into()),
            ("places", t.places.into()),
            ("reading", t.reading.into()),
            ("undated", t.undated.into()),
            ("after", t.after.into()),
            ("atBest", t.at_best.into()),
            ("list", t.list.into()),
            ("all", t.all.into()),
        ];
        for (key, words) in &single {
            map.serialize_entry(key, words)?;
        }
        map.serialize_entry("didYouMean", t.did_you_mean)?;
        map.end()
    }
}
