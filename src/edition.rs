//! The statements of a product in force on a day, put together into rules and their readings. Semantics S1 to S6.

use crate::instance::Date;
use crate::logic::Could;
use crate::policy::{Ask, Bound, Product, Questions, RuleId, Standing, Statement};

/// The product and a day: everything here is derived from the statements in force.
#[derive(Clone, Copy)]
pub struct Edition {
    /// Whose statements.
    pub product: &'static Product,
    /// The day on which they are in force.
    pub day: Date,
}

/// One step through an edition, in the order of checking.
pub enum Step {
    /// No statement of the day says whether the product serves for these questions.
    Silent(Questions),
    /// A statement in force, and the questions that it still decides.
    Statement {
        /// The statement.
        statement: &'static Statement,
        /// The questions whose standing leaves them open.
        questions: Questions,
        /// It begins another rule.
        new_rule: bool,
        /// It begins another reading of the rule.
        new_reading: bool,
    },
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
    fn in_force(&self) -> impl Iterator<Item = &'static Statement> {
        let day = self.day;
        self.product.statements().filter(move |statement| statement.in_force(day))
    }

    /// What the provider says of the product for one question; `None` where it says nothing.
    pub fn standing(&self, question: Questions) -> Option<Could> {
        self.in_force()
            .filter(|statement| statement.questions.has(question))
            .filter_map(|statement| match statement.ask {
                Ask::Standing(standing) => Some(standing.could()),
                _ => None,
            })
            .reduce(Could::beside)
    }

    /// Walks through the edition in the order of checking. A question whose standing is silent or plainly negative keeps its
    /// product finding and loses the other rules.
    pub fn walk(&self, mut each: impl FnMut(Step)) {
        let standings = [Questions::CODE, Questions::FILING].map(|question| (question, self.standing(question)));
        let pick = |keep: fn(Option<Could>) -> bool| {
            standings
                .iter()
                .filter(|(_, standing)| keep(*standing))
                .fold(Questions::NONE, |set, (question, _)| set.or(*question))
        };
        let silent = pick(|standing| standing.is_none());
        let open = pick(|standing| standing.is_some_and(|could| could != Could::FAIL));
        let mut told = silent == Questions::NONE;
        let mut before: Option<&Statement> = None;
        for statement in self.in_force() {
            let rule = statement.ask.rule();
            if !told && rule != RuleId::Region {
                each(Step::Silent(silent));
                told = true;
            }
            let questions = match rule {
                RuleId::Region => Questions::BOTH,
                RuleId::Product => statement.questions,
                _ => statement.questions.and(open),
            };
            if questions == Questions::NONE {
                continue;
            }
            let same = before.filter(|b| b.ask.rule() == rule && b.questions == statement.questions);
            each(Step::Statement {
                statement,
                questions,
                new_rule: same.is_none(),
                new_reading: same.is_none_or(|b| b.ask != statement.ask),
            });
            before = Some(statement);
        }
        if !told {
            each(Step::Silent(silent));
        }
    }

    /// The rules of the day with their readings.
    pub fn rules(&self) -> Vec<Rule> {
        let mut rules: Vec<Rule> = Vec::new();
        self.walk(|step| match step {
            Step::Silent(questions) => rules.push(Rule { id: RuleId::Product, questions, readings: Vec::new() }),
            Step::Statement { statement, questions, new_rule, new_reading } => {
                if new_rule {
                    rules.push(Rule { id: statement.ask.rule(), questions, readings: Vec::new() });
                }
                if let Some(rule) = rules.last_mut() {
                    if new_reading {
                        rule.readings.push(Reading { ask: statement.ask, statements: Vec::new() });
                    }
                    if let Some(reading) = rule.readings.last_mut() {
                        reading.statements.push(statement);
                    }
                }
            }
        });
        rules
    }

    /// The day of the newest change among the product's statements and remarks: two days with the same change have the same
    /// edition.
    pub fn since(&self) -> Date {
        let day = self.day;
        let statements = self.product.statements().map(|statement| (statement.from, statement.until));
        let remarks = self.product.remarks().map(|remark| (remark.from, remark.until));
        statements
            .chain(remarks)
            .flat_map(|(from, until)| [Some(from), until])
            .flatten()
            .filter(|change| *change <= day)
            .max()
            .unwrap_or(Date::RANGE.0)
    }

    /// Whether the edition asks anything at all: before a provider's first statement it does not.
    pub fn is_empty(&self) -> bool {
        self.in_force().next().is_none()
    }

    /// The bounds on time bought and on time left that are in force: what a term bought anew has to satisfy.
    pub fn bounds(&self) -> (Vec<Bound>, Vec<Bound>) {
        let (mut total, mut left) = (Vec::new(), Vec::new());
        self.walk(|step| match step {
            Step::Statement { statement: Statement { ask: Ask::Total(bound), .. }, .. } => total.push(*bound),
            Step::Statement { statement: Statement { ask: Ask::Left(bound), .. }, .. } => left.push(*bound),
            _ => {}
        });
        (total, left)
    }
}

impl Standing {
    /// What it means for the question.
    pub const fn could(self) -> Could {
        match self {
            Standing::Source => Could::PASS,
            Standing::Omitted => Could::SILENT,
            Standing::NotSource | Standing::Closed | Standing::IssuesNoCode | Standing::OwnFilingSite => Could::FAIL,
        }
    }
}
