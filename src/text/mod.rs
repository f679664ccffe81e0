//! The words of a verdict, as data: one file a language, one sentence a key. The face puts the values in and is the only
//! place that does. Every function is an exhaustive match, so a new rule does not compile without its words.
//!
//! Parameters of the templates: `{found}` the value given, `{needed}` what is asked for, `{have}` what was measured,
//! `{accepted}` and `{refused}` the readings on either side (in what is needed: the kinds refused), `{product}`, `{provider}`, `{code}` what the provider calls its
//! code, `{region}`, `{months}`, `{missing}`, `{first}`; in errors `{value}`, `{key}`, `{field}`, `{guess}`, `{max}`, `{list}`. What
//! stands in brackets is about months and is left out of a fix that has none.

#![expect(clippy::indexing_slicing, reason = "evaluated by the compiler only, where it stops the build")]

/// The words of a language module in one text: see [`PACKED`].
macro_rules! packed {
    ($language:ident) => {{
        use $language::*;
        /// The words for every value of an enum, one or a few each.
        macro_rules! each {
            ($ty:ty, $one:ident => $words:expr) => {{
                const ALL: &[$ty] = <$ty>::ALL;
                const WIDTH: usize = {
                    let $one = ALL[0];
                    $words.len()
                };
                const WORDS: [&str; ALL.len() * WIDTH] = {
                    let mut words = [""; ALL.len() * WIDTH];
                    let (mut k, mut at) = (0, 0);
                    while k < ALL.len() {
                        let $one = ALL[k];
                        let some = $words;
                        let mut w = 0;
                        while w < some.len() {
                            words[at] = some[w];
                            (at, w) = (at + 1, w + 1);
                        }
                        k += 1;
                    }
                    words
                };
                &WORDS
            }};
        }
        const L: Language = LANGUAGE;
        const TABLES: &[Table] = &[
        ("reasons", each!(Reason, one => [reason(one)])),
        ("rules", each!(RuleId, one => [rule(one)])),
        ("fixes", each!(FixKind, one => [fix(one)])),
        ("notes", each!(Note, one => [note(one)])),
        ("statuses", each!(Status, one => [status(one)])),
        ("outcomes", each!(Outcome, one => [outcome(one)])),
        ("needed", each!(NeededKind, one => [needed(one)])),
        ("standings", each!(Standing, one => [standing(one)])),
        ("precisions", each!(Precision, one => [precision(one)])),
        ("publishers", each!(Publisher, one => [publisher(one)])),
        ("grades", each!(Grade, one => [grade(one)])),
        ("questions", each!(Question, one => [question(one.questions())])),
        ("facts", each!(Fact, one => [fact(one).label, fact(one).question, fact(one).help])),
        ("needs", each!(Fact, one => [needs(one)])),
        ("issues", each!(IssueCode, one => [issue(one).message, issue(one).help])),
        ("units", each!(Unit, one => [unit(one).one, unit(one).other])),
        ("stage", each!(Stage, one => [stage(one)])),
        ("billing", each!(Billing, one => [billing(one)])),
        ("publicIp", each!(PublicIp, one => [public_ip(one)])),
        ("state", each!(State, one => [state(one)])),
        ("accountKind", each!(AccountKind, one => [account_kind(one)])),
        ("accountSite", each!(AccountSite, one => [account_site(one)])),
        ("entityKind", each!(EntityKind, one => [entity_kind(one)])),
        ("codeState", each!(CodeState, one => [code_state(one)])),
        ("codeUse", each!(CodeUse, one => [code_use(one)])),
        ("code", each!(Outcome, one => [summary(Questions::CODE, one)])),
        ("filing", each!(Outcome, one => [summary(Questions::FILING, one)])),
        ("usable", each!(Outcome, one => [code_summary(one)])),
        ("causes", each!(CauseCode, one => cause(one))),
        ("causeStatuses", each!(CauseStatus, one => [cause_status(one)])),
            ("newInstance", &[L.new_instance]),
            ("more", &[L.more.one, L.more.other]),
            ("never", &L.never),
            ("yesNo", &L.yes_no),
            ("places", &L.places),
            ("reading", &[L.reading]),
            ("undated", &[L.undated]),
            ("after", &[L.after]),
            ("atBest", &[L.at_best]),
            ("list", &L.list),
            ("all", &L.all),
            ("before", &[L.before]),
            ("chosen", &L.chosen),
            ("purchase", &[L.purchase]),
            ("codes", &[L.codes.one, L.codes.other]),
            ("direct", &[L.direct.one, L.direct.other]),
            ("eitherWay", &[L.either_way.one, L.either_way.other]),
            ("didYouMean", &[L.did_you_mean]),
            ("place", &[L.place]),
        ];
        const BYTES: [u8; length(TABLES)] = join(TABLES);
        match core::str::from_utf8(&BYTES) {
            Ok(text) => text,
            Err(_) => panic!("words are text"),
        }
    }};
}

mod en;
mod zh_cn;

use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, EntityKind, Fact, PublicIp, Stage, State, Unit, keys,
};
use crate::policy::{CauseCode, Grade, Note, Publisher, Question, Questions, RuleId, Standing};
use crate::symptom::CauseStatus;
use crate::verdict::{FixKind, NeededKind, Outcome, Precision, Reason, Status};

keys! {
    /// What can be wrong with an input.
    IssueCode {
        /// Not an object at all.
        NotAnObject = "notAnObject",
        /// Not a list, where one is needed.
        NotAList = "notAList",
        /// A property could not be read.
        Unreadable = "unreadable",
        /// The provider or product is not given.
        Required = "required",
        /// A provider that the catalogue does not know.
        UnknownProvider = "unknownProvider",
        /// A product that the provider does not have.
        UnknownProduct = "unknownProduct",
        /// Not an object of options.
        NotOptions = "notOptions",
        /// A property that an object of options, a need or a code does not have.
        UnknownOption = "unknownOption",
        /// A property that is no fact.
        UnknownKey = "unknownKey",
        /// Not one of the words of the fact.
        NotOneOf = "notOneOf",
        /// Not a text.
        NotText = "notText",
        /// A region id that cannot be one.
        BadRegion = "badRegion",
        /// A variant, of a product without variants.
        NoVariants = "noVariants",
        /// Neither true nor false.
        NotYesNo = "notYesNo",
        /// Not a number.
        NotANumber = "notANumber",
        /// Not a whole number.
        NotWhole = "notWhole",
        /// Below zero.
        Negative = "negative",
        /// Too large.
        TooLarge = "tooLarge",
        /// Not a date as it must be written, or one that does not exist.
        NotADate = "notADate",
        /// A date that the calendar of the package does not reach.
        DateOutOfRange = "dateOutOfRange",
        /// A language that the package does not speak.
        UnknownLocale = "unknownLocale",
        /// A symptom that the catalogue does not know.
        UnknownSymptom = "unknownSymptom",
        /// Not a verdict that `check` made.
        NotAVerdict = "notAVerdict",
        /// A text that is no JSON.
        NotJson = "notJson",
        /// An error of a provider's API in place of its answer.
        ApiError = "apiError",
        /// No response of a provider's API that is known, nor an item of one.
        UnknownShape = "unknownShape",
    }
}

/// The words for one fact.
pub struct Field {
    /// Its name.
    pub label: &'static str,
    /// The question that a form asks.
    pub question: &'static str,
    /// A hint below the question; may be empty.
    pub help: &'static str,
}

/// An error and what would be right.
pub struct Complaint {
    /// What is wrong.
    pub message: &'static str,
    /// What would be right.
    pub help: &'static str,
}

/// The forms of a unit after a number: one, and more.
pub struct Plural {
    /// After 1.
    pub one: &'static str,
    /// After any other number.
    pub other: &'static str,
}

/// Everything that the package says in one language.
pub struct Language {
    /// The BCP 47 tag.
    pub locale: &'static str,
    /// A sentence a reason.
    pub reason: fn(Reason) -> &'static str,
    /// A title a rule.
    pub rule: fn(RuleId) -> &'static str,
    /// A sentence a fix.
    pub fix: fn(FixKind) -> &'static str,
    /// What is added where a fix takes another instance.
    pub new_instance: &'static str,
    /// A sentence a note.
    pub note: fn(Note) -> &'static str,
    /// The words of a fact.
    pub fact: fn(Fact) -> Field,
    /// The values of the enums.
    pub stage: fn(Stage) -> &'static str,
    /// See [`Billing`].
    pub billing: fn(Billing) -> &'static str,
    /// See [`PublicIp`].
    pub public_ip: fn(PublicIp) -> &'static str,
    /// See [`State`].
    pub state: fn(State) -> &'static str,
    /// See [`AccountKind`].
    pub account_kind: fn(AccountKind) -> &'static str,
    /// See [`AccountSite`].
    pub account_site: fn(AccountSite) -> &'static str,
    /// See [`EntityKind`].
    pub entity_kind: fn(EntityKind) -> &'static str,
    /// See [`CodeState`].
    pub code_state: fn(CodeState) -> &'static str,
    /// See [`CodeUse`].
    pub code_use: fn(CodeUse) -> &'static str,
    /// Yes and no.
    pub yes_no: [&'static str; 2],
    /// `mainland` and `outside`, the regions by word.
    pub places: [&'static str; 2],
    /// A status in a word or two.
    pub status: fn(Status) -> &'static str,
    /// An outcome in a word or two.
    pub outcome: fn(Outcome) -> &'static str,
    /// The summary of an answer.
    pub summary: fn(Questions, Outcome) -> &'static str,
    /// The summary of the answer about an issued code.
    pub code_summary: fn(Outcome) -> &'static str,
    /// What is wrong where a cause is the case, and what to do.
    pub cause: fn(CauseCode) -> [&'static str; 2],
    /// After the first failing rule of a summary: `{n}` others fail too.
    pub more: Plural,
    /// Where the product can never serve: the outcome in a word, and the summaries for code and filing.
    pub never: [&'static str; 3],
    /// After the summary of an open answer that can no longer become a plain yes.
    pub at_best: &'static str,
    /// What a fact of yes or no must be; empty for other facts.
    pub needs: fn(Fact) -> &'static str,
    /// The two questions.
    pub question: fn(Questions) -> &'static str,
    /// What a rule needs: `{n}` a number with its unit, `{list}` names.
    pub needed: fn(NeededKind) -> &'static str,
    /// What a page says of a product.
    pub standing: fn(Standing) -> &'static str,
    /// A measure that is known only between bounds.
    pub precision: fn(Precision) -> &'static str,
    /// Number and unit.
    pub unit: fn(Unit) -> Plural,
    /// A reading with its grade and the date of the newest source of that grade: `{needed}`, `{grade}`, `{date}`.
    pub reading: &'static str,
    /// A source without a date.
    pub undated: &'static str,
    /// A source that is only known to be later than `{date}`.
    pub after: &'static str,
    /// Between the parts of a choice: between two, and before the last.
    pub list: [&'static str; 2],
    /// The same, of a list of which every part counts.
    pub all: [&'static str; 2],
    /// Who published a source.
    pub publisher: fn(Publisher) -> &'static str,
    /// How far a source can be trusted.
    pub grade: fn(Grade) -> &'static str,
    /// What is known of a cause, in a word or two.
    pub cause_status: fn(CauseStatus) -> &'static str,
    /// Before which `{before}` a step must be done.
    pub before: &'static str,
    /// Before what is chosen of an instance: in a plan, and in a purchase.
    pub chosen: [&'static str; 2],
    /// What to buy: `{n}` of `{product}`, the part in brackets about `{months}`, what is `{chosen}` of it, `{ways}` that it gives, and
    /// places `{left}` over.
    pub purchase: &'static str,
    /// Codes, after a number.
    pub codes: Plural,
    /// Sites filed directly, after a number.
    pub direct: Plural,
    /// Codes or direct filings that draw on one count, after a number.
    pub either_way: Plural,
    /// What is wrong with an input.
    pub issue: fn(IssueCode) -> Complaint,
    /// After an error, where a name was nearly right: `{guess}`.
    pub did_you_mean: &'static str,
    /// A place in a text.
    pub place: &'static str,
}

/// Every language, the default first.
pub static LANGUAGES: &[&Language] = &[&en::LANGUAGE, &zh_cn::LANGUAGE];

/// The tags of [`LANGUAGES`], in their order.
pub const LOCALES: [&str; 2] = [en::LANGUAGE.locale, zh_cn::LANGUAGE.locale];

/// The words of each language as the package ships them, in the order of [`LANGUAGES`]: a line a table, its name and then its
/// words with tabs between, in the order of the enum's values. Put together by the compiler, so that the module holds one text
/// instead of a thousand pointers: that is a tenth of its weight.
pub static PACKED: [&str; 2] = [packed!(en), packed!(zh_cn)];

/// A table of a language: its name and its words.
type Table = (&'static str, &'static [&'static str]);

/// How long the tables are as one text.
const fn length(tables: &[Table]) -> usize {
    let (mut n, mut k) = (0, 0);
    while k < tables.len() {
        let (name, words) = tables[k];
        n += name.len() + 1;
        let mut w = 0;
        while w < words.len() {
            n += words[w].len() + 1;
            w += 1;
        }
        k += 1;
    }
    n
}

/// The tables as one text.
const fn join<const N: usize>(tables: &[Table]) -> [u8; N] {
    let (mut text, mut at, mut k) = ([0; N], 0, 0);
    while k < tables.len() {
        let (name, words) = tables[k];
        let mut w = 0;
        while w <= words.len() {
            let word = if w == 0 { name.as_bytes() } else { words[w - 1].as_bytes() };
            let mut c = 0;
            while c < word.len() {
                text[at] = word[c];
                at += 1;
                c += 1;
            }
            text[at] = if w == words.len() { b'\n' } else { b'\t' };
            at += 1;
            w += 1;
        }
        k += 1;
    }
    text
}
