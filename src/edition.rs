//! The statements of a product in force on a day, put together into rules and their readings. Semantics S1 to S6.

use crate::instance::Date;
use crate::logic::Could;
use crate::policy::{Ask, Bound, Product, Questions, Remark, RuleId, Standing, Statement};

/// What holds for a product from one day to another.
pub struct Edition {
    /// The product.
    pub product: &'static Product,
    /// The day of the newest change among the product's statements and remarks: names the edition.
    pub since: Date,
    /// The day of the next change; `None` where none is known.
    pub until: Option<Date>,
    /// Its rules, in the order of checking: one finding each.
    pub rules: Vec<Rule>,
    /// What its rules ask of time, and whether that is of the time left.
    pub times: Vec<(Bound, bool)>,
    /// Its remarks in force.
    pub remarks: Vec<&'static Remark>,
}

/// One rule of an edition with its readings.
pub struct Rule {
    /// The kind of rule.
    pub id: RuleId,
    /// The questions that it gates.
    pub questions: Questions,
    /// The readings: none where the published rules are silent on the product.
    pub readings: Vec<Reading>,
}

/// What one or more statements in force say alike of a rule.
pub struct Reading {
    /// What is asked.
    pub ask: Ask,
    /// The statements that say so.
    pub statements: Vec<&'static Statement>,
}

impl Edition {
    /// Puts the statements in force on the day together. A question whose standing is silent or plainly negative keeps its
    /// product finding and loses the other rules.
    pub fn new(product: &'static Product, day: Date) -> Edition {
        let in_force: Vec<&'static Statement> =
            product.statements().filter(|statement| statement.in_force(day)).collect();
        let standings = [Questions::CODE, Questions::FILING].map(|question| (question, standing(&in_force, question)));
        let pick = |keep: fn(Option<Could>) -> bool| {
            standings
                .iter()
                .filter(|(_, standing)| keep(*standing))
                .fold(Questions::NONE, |set, (question, _)| set.or(*question))
        };
        // Of an issued code only one question is ever asked.
        let asked = if product.is_issued() { Questions::FILING } else { Questions::BOTH };
        let silent = pick(|standing| standing.is_none()).and(asked);
        let open = pick(|standing| standing.is_some_and(|could| could != Could::FAIL));

        let mut rules: Vec<Rule> = Vec::new();
        let mut before: Option<&Statement> = None;
        for statement in in_force {
            let id = statement.ask.rule();
            let questions = match id {
                RuleId::Region => Questions::BOTH,
                RuleId::Product => statement.questions,
                _ => statement.questions.and(open),
            };
            if questions == Questions::NONE {
                continue;
            }
            let same = before.filter(|b| b.ask.same_rule(&statement.ask) && b.questions == statement.questions);
            if same.is_none() {
                rules.push(Rule { id, questions, readings: Vec::new() });
            }
            if let Some(rule) = rules.last_mut() {
                if same.is_none_or(|b| b.ask != statement.ask) {
                    rule.readings.push(Reading { ask: statement.ask, statements: Vec::new() });
                }
                if let Some(reading) = rule.readings.last_mut() {
                    reading.statements.push(statement);
                }
            }
            before = Some(statement);
        }
        if silent != Questions::NONE {
            let after_region = rules.iter().take_while(|rule| rule.id == RuleId::Region).count();
            rules.insert(after_region, Rule { id: RuleId::Product, questions: silent, readings: Vec::new() });
        }
        let (since, until) = period(product, day);
        let asks = rules.iter().flat_map(|rule| &rule.readings).map(|reading| reading.ask);
        let times = asks.filter_map(|ask| Some((ask.time()?, ask.left().is_some()))).collect();
        let remarks = product.remarks().filter(|remark| remark.in_force(day)).collect();
        Edition { product, since, until, rules, times, remarks }
    }

    /// Whether it holds on the day.
    pub fn holds(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day < until)
    }

    /// The bounds that its readings set on time bought, or on time left.
    pub fn bounds(&self, pick: fn(&Ask) -> Option<Bound>) -> Vec<Bound> {
        self.rules.iter().flat_map(|rule| rule.bounds(pick)).collect()
    }
}

/// The editions of one product that were asked for so far: a list is about few days, and what changes later looks at each once.
pub struct Editions {
    product: &'static Product,
    known: Vec<Edition>,
}

impl Editions {
    /// Of this product; none yet.
    pub const fn of(product: &'static Product) -> Editions {
        Editions { product, known: Vec::new() }
    }

    /// The edition of a day.
    pub fn at(&mut self, day: Date) -> &Edition {
        let found = self.known.iter().position(|edition| edition.holds(day));
        let k = found.unwrap_or(self.known.len());
        if found.is_none() {
            self.known.push(Edition::new(self.product, day));
        }
        #[expect(clippy::indexing_slicing, reason = "the place of an edition found or just added")]
        &self.known[k]
    }
}

/// The days of the last change up to a day, and of the next one after it.
pub fn period(product: &Product, day: Date) -> (Date, Option<Date>) {
    let (mut since, mut next) = (Date(i32::MIN), Date(i32::MAX));
    let mut look = |from: Date, until: Option<Date>| {
        for change in [from, until.unwrap_or(from)] {
            if change <= day {
                since = since.max(change);
            } else {
                next = next.min(change);
            }
        }
    };
    product.statements().for_each(|statement| look(statement.from, statement.until));
    product.remarks().for_each(|remark| look(remark.from, remark.until));
    (since, Some(next).filter(|next| *next < Date(i32::MAX)))
}

impl Rule {
    /// Whether the passing of days alone can change what it says.
    pub const fn moves_with_time(&self) -> bool {
        matches!(self.id, RuleId::TotalTerm | RuleId::TimeLeft | RuleId::NotExpired | RuleId::FirstOrder)
    }
    /// The bounds that its readings set.
    pub fn bounds(&self, pick: fn(&Ask) -> Option<Bound>) -> Vec<Bound> {
        self.readings.iter().filter_map(|reading| pick(&reading.ask)).collect()
    }
}

/// What the provider says of the product for one question; `None` where it says nothing.
fn standing(in_force: &[&Statement], question: Questions) -> Option<Could> {
    in_force
        .iter()
        .filter(|statement| statement.questions.has(question))
        .filter_map(|statement| match statement.ask {
            Ask::Standing(standing) => Some(standing.could()),
            _ => None,
        })
        .reduce(Could::beside)
}

impl Standing {
    /// What it means for the question.
    pub const fn could(self) -> Could {
        match self {
            Standing::Source => Could::PASS,
            Standing::Omitted | Standing::ByTicket => Could::SILENT,
            Standing::NotSource
            | Standing::Closed
            | Standing::IssuesNoCode
            | Standing::OwnFilingSite
            | Standing::NotItself
            | Standing::CodeOnly => Could::FAIL,
        }
    }
}
