//! The later days on which an answer changes by itself: the term runs out, or a known edition begins. Exact to the day: the
//! answer of a day is that of [`check`](crate::check::check) for the same facts on that day.

use crate::check::{Answers, run};
use crate::edition::{Edition, Editions};
use crate::instance::{Date, Instance, Unit};
use crate::logic::Could;
use crate::policy::{Ask, Bound, Op, Question, RuleId};
use crate::verdict::{Change, Outcome};

/// The changes after the as-of date, by date and then by question, the code first.
pub fn changes(editions: &mut Editions, instance: &Instance, as_of: Date) -> Vec<Change> {
    let mut found = Vec::new();
    // Without a date and with no later edition every day is like this one.
    let dated = [instance.starts_on, instance.expires_on, instance.created_on].iter().any(Option::is_some);
    if !dated && editions.at(as_of).until.is_none() {
        return found;
    }
    let mut before = State::on(editions.at(as_of), instance, as_of);
    let mut from = Some(as_of);
    while let Some(start) = from {
        let edition = editions.at(start);
        from = edition.until;
        for day in days(edition, instance, start) {
            if day > as_of && edition.holds(day) {
                let after = State::on(edition, instance, day);
                before.compare(&after, day, &mut found);
                before = after;
            }
        }
    }
    found
}

/// The answers of a day, and what led to them.
struct State {
    answers: Answers,
    since: Date,
    rules: Vec<(RuleId, Question, Could)>,
}

impl State {
    fn on(edition: &Edition, instance: &Instance, day: Date) -> State {
        let mut rules = Vec::new();
        let answers = run(edition, instance, day, false, &mut |finding| {
            for question in Question::ALL {
                if finding.questions.has(question.questions()) {
                    rules.push((finding.rule, *question, finding.could));
                }
            }
        });
        State { answers, since: edition.since, rules }
    }

    const fn outcome(&self, question: Question) -> Outcome {
        match question {
            Question::Code => self.answers.code,
            Question::Filing => self.answers.filing,
        }
    }

    fn compare(&self, after: &State, on: Date, found: &mut Vec<Change>) {
        for question in Question::ALL {
            let (from, to) = (self.outcome(*question), after.outcome(*question));
            if from != to {
                // Within an edition the rules stand at the same places.
                let moved = self.rules.iter().zip(&after.rules).find(|(a, b)| a.1 == *question && a.2 != b.2);
                let rule = moved.filter(|_| self.since == after.since).map(|(rule, _)| rule.0);
                found.push(Change { on, question: *question, from, to, rule });
            }
        }
    }
}

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
