//! The later days on which an answer changes by itself: the term runs out, or a known edition begins. Exact to the day: the
//! answer of a day is that of [`check`](crate::check::check) for the same facts on that day.

use crate::check::{Answers, run};
use crate::edition::{Edition, Editions};
use crate::instance::{Date, Instance, Unit};
use crate::logic::Could;
use crate::policy::{Ask, Bound, Op, Question, Questions, RuleId};
use crate::verdict::{Change, Finding, Outcome};

/// The changes after the as-of date, by date and then by question, the code first.
pub fn changes(editions: &mut Editions, instance: &Instance, as_of: Date) -> Vec<Change> {
    let now = State::on(editions.at(as_of), instance, as_of);
    after(editions, instance, as_of, now)
}

/// [`changes`], of an instance that was checked already.
pub fn after(editions: &mut Editions, instance: &Instance, as_of: Date, now: State) -> Vec<Change> {
    let mut found = Vec::new();
    let (mut before, mut from) = (now, Some(as_of));
    while let Some(start) = from {
        let edition = editions.at(start);
        from = edition.until;
        for day in days(edition, instance, start) {
            if day > as_of && edition.holds(day) {
                let then = State::on(edition, instance, day);
                before.compare(&then, day, &mut found);
                before = then;
            }
        }
    }
    found
}

/// The answers of a day, and what led to them.
pub struct State {
    answers: [Outcome; 2],
    since: Date,
    rules: Vec<Told>,
}

impl State {
    /// What `run` found, in the edition that holds since that day.
    pub fn new(since: Date) -> State {
        State { answers: [Outcome::NotCovered; 2], since, rules: Vec::new() }
    }
    /// Takes a finding in.
    pub fn find(&mut self, finding: &Finding) {
        self.rules.push((finding.rule, finding.questions, finding.could));
    }
    /// The answers that came of the findings.
    pub fn answered(mut self, answers: &Answers) -> State {
        self.answers = [answers.code, answers.filing];
        self
    }

    fn on(edition: &Edition, instance: &Instance, day: Date) -> State {
        let mut state = State::new(edition.since);
        let answers = run(edition, instance, day, false, &mut |finding| state.find(finding));
        state.answered(&answers)
    }

    fn compare(&self, then: &State, on: Date, found: &mut Vec<Change>) {
        for ((question, from), to) in Question::ALL.iter().zip(self.answers).zip(then.answers) {
            if from != to {
                // Within an edition the rules stand at the same places.
                let moved = |(a, b): &(&Told, &Told)| a.1.has(question.questions()) && a.2 != b.2;
                let rule = self.rules.iter().zip(&then.rules).find(moved).filter(|_| self.since == then.since);
                found.push(Change { on, question: *question, from, to, rule: rule.map(|(told, _)| told.0) });
            }
        }
    }
}

/// A rule, the questions that it gates, and what could come of it.
type Told = (RuleId, Questions, Could);

/// The days of an edition on which an answer can change, in order: its first, and those on which a rule about time can begin to
/// say something else.
fn days(edition: &Edition, instance: &Instance, start: Date) -> Vec<Date> {
    let mut days = vec![start];
    let mut add = |day: Date| {
        let place = days.partition_point(|known| *known < day);
        if days.get(place) != Some(&day) {
            days.insert(place, day);
        }
    };
    let months = instance.purchased_months.map(|months| months.0);
    let bounds = |every: bool| {
        let asks = edition.rules.iter().flat_map(|rule| &rule.readings).map(|reading| reading.ask);
        asks.filter(move |ask| every || matches!(ask, Ask::Left(_) | Ask::Term(_))).filter_map(|ask| ask.time())
    };
    let starts = [instance.starts_on, instance.created_on];
    for start in starts.into_iter().flatten() {
        add(start);
        add(start.plus_days(1));
        // While it runs without a known expiry, it has run for longer each day.
        if instance.expires_on.is_none() {
            for bound in bounds(true) {
                let reached = match bound.unit {
                    Unit::Month => start.plus_months(bound.n),
                    _ => start.plus_days(in_days(bound)),
                };
                add(reached.plus_days(-1));
                add(reached);
            }
        }
    }
    let ends = |start: Option<Date>| start.zip(months).map(|(start, months)| start.plus_months(months));
    for end in [instance.expires_on].into_iter().chain(starts.map(ends)).flatten() {
        add(end);
        // Without a first day the term may have begun just now, so what was bought is at least what is left.
        for bound in bounds(instance.starts_on.is_none()) {
            match bound.unit {
                Unit::Month => {
                    let (first, last) = end.minus_months(bound.n);
                    add(last.plus_days(1));
                    if bound.op != Op::AtLeast {
                        add(first);
                    }
                }
                _ => {
                    add(end.plus_days(-in_days(bound)));
                    add(end.plus_days(1 - in_days(bound)));
                }
            }
        }
        if let (None, Some(months)) = (instance.starts_on, months) {
            let (first, last) = end.minus_months(months);
            add(first);
            add(last);
            add(last.plus_days(1));
        }
    }
    days
}

/// A bound on days or hours, in days.
const fn in_days(bound: Bound) -> i32 {
    let n = bound.n as i32;
    if matches!(bound.unit, Unit::Hour) { n / 24 } else { n }
}
