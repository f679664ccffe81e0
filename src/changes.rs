//! The later days on which an answer changes by itself: the term runs out, or a known edition begins. Exact to the day: the
//! answer of a day is that of [`check`](crate::check::check) for the same facts on that day.

use crate::check::{Answers, run};
use crate::edition::{Edition, Editions};
use crate::instance::{Date, Instance, Unit};
use crate::logic::Could;
use crate::policy::{Bound, Op, Question};
use crate::verdict::{Change, MAX_RULES, Outcome};

/// The changes after the as-of date, by date and then by question, the code first.
pub fn changes(editions: &mut Editions, instance: &Instance, as_of: Date) -> Vec<Change> {
    let now = State::on(editions.at(as_of), instance, as_of, None);
    after(editions, instance, as_of, now)
}

/// [`changes`], of an instance that was checked already.
pub fn after(editions: &mut Editions, instance: &Instance, as_of: Date, now: State) -> Vec<Change> {
    let mut found = Vec::new();
    let (mut before, mut from) = (now, Some(as_of));
    while let Some(start) = from {
        let edition = editions.at(start);
        from = edition.until;
        for day in days(edition, instance, start, as_of) {
            let then = State::on(edition, instance, day, Some(&before));
            before.compare(&then, edition, day, &mut found);
            before = then;
        }
    }
    found
}

/// The answers of a day, and what each rule said.
pub struct State {
    answers: [Outcome; 2],
    since: Date,
    count: usize,
    coulds: [Could; MAX_RULES],
}

impl State {
    /// Nothing said yet, by the rules of the edition.
    pub const fn new(edition: &Edition) -> State {
        let since = edition.since;
        State { answers: [Outcome::NotCovered; 2], since, count: 0, coulds: [Could::PASS; MAX_RULES] }
    }
    /// Takes in what the next rule says.
    pub fn says(&mut self, could: Could) {
        if let Some(slot) = self.coulds.get_mut(self.count) {
            *slot = could;
            self.count += 1;
        }
    }
    /// What the rules said, in their order.
    pub fn coulds(&self) -> &[Could] {
        self.coulds.get(..self.count).unwrap_or_default()
    }
    /// The answers that came of it.
    pub const fn answered(mut self, answers: &Answers) -> State {
        self.answers = [answers.code, answers.filing];
        self
    }

    fn on(edition: &Edition, instance: &Instance, day: Date, before: Option<&State>) -> State {
        let mut state = State::new(edition);
        let before = before.filter(|before| before.since == edition.since).map_or(&[][..], State::coulds);
        let answers = run(edition, instance, day, before, &mut |_, ruled| state.says(ruled.could));
        state.answered(&answers)
    }

    fn compare(&self, then: &State, edition: &Edition, on: Date, found: &mut Vec<Change>) {
        for ((question, from), to) in Question::ALL.iter().zip(self.answers).zip(then.answers) {
            if from != to {
                // Within an edition the rules stand at the same places.
                let mut said = edition.rules.iter().zip(self.coulds().iter().zip(then.coulds()));
                let moved = said.find(|(rule, (a, b))| rule.questions.has(question.questions()) && a != b);
                let rule = moved.filter(|_| self.since == then.since).map(|(rule, _)| rule.id);
                found.push(Change { on, question: *question, from, to, rule });
            }
        }
    }
}

/// How far ahead each day is looked at where months of unequal length decide.
const HORIZON: i32 = 400;

/// The later days of an edition on which an answer can change, in order: its first, and those on which a rule about time can begin to
/// say something else.
fn days(edition: &Edition, instance: &Instance, start: Date, as_of: Date) -> Vec<Date> {
    let mut days = Vec::new();
    let mut add = |day: Date| put_in_order(&mut days, edition, as_of, day);
    add(start);
    let months = instance.purchased_months.map(|months| months.0);
    let bounds = |every: bool| edition.times.iter().filter(move |(_, left)| every || *left).map(|(bound, _)| *bound);
    // A term without a first day begins with the day that is asked about. So many months from it are now more days, now fewer: where
    // that decides, any day can bring a change.
    if let (None, None, Some(months)) = (instance.starts_on, instance.expires_on, months) {
        let decides = |bound: Bound| bound.unit == Unit::Day && (28 * months..=31 * months).contains(&bound.n);
        let last = as_of.plus_days(HORIZON).min(edition.until.unwrap_or(Date::RANGE.1));
        if bounds(true).any(decides) {
            (start.0..=last.0).map(Date).for_each(&mut add);
        }
    }
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

/// Puts in a day of the edition after the as-of date, unless it is there.
#[inline(never)] // smaller: it is called in ten places
fn put_in_order(days: &mut Vec<Date>, edition: &Edition, as_of: Date, day: Date) {
    let place = days.partition_point(|known| *known < day);
    if day > as_of && edition.holds(day) && days.get(place) != Some(&day) {
        days.insert(place, day);
    }
}

/// A bound on days or hours, in days.
const fn in_days(bound: Bound) -> i32 {
    let n = bound.n as i32;
    if matches!(bound.unit, Unit::Hour) { n / 24 } else { n }
}
