//! The words of a verdict, as data: one file a language, one sentence a key. The face puts the values in and is the only
//! place that does. Every function is an exhaustive match, so a new rule does not compile without its words.
//!
//! Parameters of the templates: `{found}` the value given, `{needed}` what is asked for, `{have}` what was measured,
//! `{accepted}` and `{refused}` the readings on either side (in what is needed: the kinds refused), `{product}`, `{provider}`, `{code}` what the provider calls its
//! code, `{region}`, `{months}`, `{missing}`, `{first}`; in errors `{value}`, `{key}`, `{field}`, `{guess}`, `{max}`, `{list}`. What
//! stands in brackets is about months and is left out of a fix that has none.

mod en;
mod zh_cn;

use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, EntityKind, Fact, PublicIp, Stage, State, Unit, keys,
};
use crate::policy::{CauseCode, Grade, Note, Publisher, Questions, RuleId, Standing};
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
        /// An option that there is not.
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
        /// Not a verdict that `check` made.
        NotAVerdict = "notAVerdict",
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
    /// What is wrong with an input.
    pub issue: fn(IssueCode) -> Complaint,
    /// After an error, where a name was nearly right: `{guess}`.
    pub did_you_mean: &'static str,
}

/// Every language, the default first.
pub static LANGUAGES: &[&Language] = &[&en::LANGUAGE, &zh_cn::LANGUAGE];
