//! The paid term of an instance, as far as it is known: months bought, first day, expiry, each given, derived from the others,
//! or known only between bounds. Semantics S10, S11, S14.

use crate::instance::{Date, Fact, Facts, Instance, Stage, State, Unit};
use crate::logic::{Between, Could};
use crate::policy::Bound;
use crate::verdict::{Measure, Precision};

/// Before and after every day that can be asked about, so that no interval is empty.
const LONG_AGO: Date = Date(i32::MIN);
const FAR_AHEAD: Date = Date(i32::MAX);
/// Four years: every pattern of month lengths and leap days occurs among so many starts.
const LEAP_CYCLE: i32 = 1461;

/// What is known of the paid term on the as-of date. It is the half-open interval from `start` to `end`.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    months: Option<u32>,
    start: Between<Date>,
    end: Between<Date>,
    as_of: Date,
    given: Instance,
}

/// What a rule about time says, and what that rests on.
#[derive(Clone, Copy, Debug)]
pub struct Timed {
    /// What could still come of it.
    pub could: Could,
    /// The facts read: those that are missing could still move it.
    pub reads: Facts,
    /// What was measured, as far as it is known.
    pub measured: Option<Measure>,
}

impl Term {
    /// The term of an instance whose assumptions are filled in already.
    pub fn of(instance: &Instance, stage: Stage, as_of: Date) -> Term {
        let months = instance.purchased_months.map(|months| months.0);
        let start = match (instance.starts_on, months, instance.expires_on) {
            (Some(start), _, _) => Between::just(start),
            (None, Some(months), Some(end)) => {
                let (first, last) = end.minus_months(months);
                // Of several, those since its day of creation.
                Between(first.max(instance.created_on.unwrap_or(first).min(last)), last)
            }
            (None, _, _) if stage == Stage::Planned => Between::just(as_of),
            // The day of creation bounds a term of which something else is known.
            (None, None, None) => Between(LONG_AGO, as_of),
            (None, _, _) => Between(instance.created_on.unwrap_or(LONG_AGO).min(as_of), as_of),
        };
        // An observed state says more than an expiry worked out from months: bonus days are not in them.
        let assumed = stage == Stage::Planned && instance.state != Some(State::Expired);
        let running = assumed || instance.state == Some(State::Running);
        let end = match (instance.expires_on, months) {
            (Some(end), _) => Between::just(end),
            (None, Some(months)) => {
                let Between(first, last) = months_after(start, months);
                match running {
                    true if last <= as_of => Between(as_of.plus_days(1), FAR_AHEAD),
                    true => Between(first.max(as_of.plus_days(1)), last),
                    false => Between(first, last),
                }
            }
            (None, None) if running => Between(as_of.max(start.0).plus_days(1), FAR_AHEAD),
            (None, None) => Between(start.0.plus_days(1), FAR_AHEAD),
        };
        Term { months, start, end, as_of, given: *instance }
    }

    /// Time bought in all.
    pub fn total(&self, bound: Bound) -> Timed {
        if let (Some(months), Unit::Month) = (self.months, bound.unit) {
            return Timed {
                could: Between::just(months).against(Between::just(bound.n), bound.op.at()),
                reads: Facts::of(Fact::PurchasedMonths),
                measured: Some(Measure { n: months, unit: Unit::Month, precision: Precision::Exact }),
            };
        }
        let days = self.days_bought();
        let could = match bound.unit {
            Unit::Month => self.end.against(after(self.start, bound), bound.op.at()),
            _ => whole_days(days, bound),
        };
        let both_dates = self.given.starts_on.is_some() && self.given.expires_on.is_some();
        let mut reads = Facts::of(Fact::StartsOn).with(Facts::of(Fact::ExpiresOn));
        if !both_dates {
            reads = reads.with(Facts::of(Fact::PurchasedMonths)).with(self.bounds());
        } else if bound.unit == Unit::Month {
            reads = reads.with(Facts::of(Fact::PurchasedMonths));
        }
        Timed { could, reads, measured: measure(days) }
    }

    /// Time from the as-of date, or a later start, to the expiry.
    pub fn left(&self, bound: Bound) -> Timed {
        let from = self.counted_from();
        let days = Between(self.end.0.days_since(from.1), self.end.1.days_since(from.0));
        let could = match bound.unit {
            Unit::Month => self.end.against(after(from, bound), bound.op.at()),
            _ => whole_days(days, bound),
        };
        Timed { could, reads: self.expiry_reads(), measured: measure(days) }
    }

    /// A length of which the page does not say whether it means time bought or time left.
    pub fn bought_or_left(&self, bound: Bound) -> Timed {
        let (total, left) = (self.total(bound), self.left(bound));
        let could = total.could.or_of_left(left.could);
        // Of an open finding, what is decided already is no longer moved by its facts.
        let reads = match (could.decided(), total.could.decided(), left.could.decided()) {
            (false, true, false) => left.reads,
            (false, false, true) => total.reads,
            _ => total.reads.with(left.reads),
        };
        Timed { could, reads, measured: total.measured }
    }

    /// Not expired: on the expiry day it counts as expired, and a state of `expired` is enough.
    pub fn not_expired(&self) -> Timed {
        let state = self.given.state;
        let could = if state == Some(State::Expired) || self.end.1 <= self.as_of {
            Could::FAIL
        } else {
            Could::PASS.or(if self.end.0 > self.as_of { Could::PASS } else { Could::FAIL })
        };
        let mut reads = self.expiry_reads();
        if self.given.expires_on.is_none() {
            reads = match state {
                Some(State::Expired | State::Running) => Facts::of(Fact::State),
                _ => reads.with(Facts::of(Fact::State)),
            };
        }
        Timed { could, reads, measured: None }
    }

    /// Whether months counted as 30 days would decide otherwise: how providers count a month is unpublished.
    pub fn thirty_days_differ(&self, bound: Bound, left: bool) -> bool {
        if bound.unit != Unit::Month || (!left && self.months.is_some()) {
            return false;
        }
        let from = if left { self.counted_from() } else { self.start };
        let days = Between(self.end.0.days_since(from.1), self.end.1.days_since(from.0));
        // So far from it that the length of no month matters.
        let n = bound.n as i32;
        if days.0 > 31 * n || days.1 < 28 * n {
            return false;
        }
        let by_thirty = days.against(Between::just(30 * n), bound.op.at());
        let by_month = self.end.against(after(from, bound), bound.op.at());
        by_thirty.decided() && by_month.decided() && by_thirty != by_month
    }

    /// Whether months, first day and expiry are all given and do not agree.
    pub fn disagrees(&self) -> bool {
        match (self.given.starts_on, self.months, self.given.expires_on) {
            (Some(start), Some(months), Some(end)) => start.plus_months(months) != end,
            _ => false,
        }
    }

    /// Whether fewer than so many months are surely left.
    pub fn surely_less_left(&self, bound: Bound) -> bool {
        self.left(bound).could == Could::FAIL
    }

    /// The first number of months, at most 60, after whose purchase every bound holds. `renew` adds to the term, otherwise
    /// it is bought anew from the as-of date or a later start. `left` says which bounds are about time left.
    pub fn months_needed(&self, renew: bool, total: &[Bound], left: &[Bound]) -> Option<u32> {
        (1..=60).find(|more| {
            let mut changed = self.given;
            if renew {
                changed.purchased_months =
                    changed.purchased_months.map(|months| crate::instance::Months(months.0 + more));
                changed.expires_on = changed.expires_on.map(|end| end.plus_months(*more));
            } else {
                changed.starts_on = Some(changed.starts_on.unwrap_or(self.as_of).max(self.as_of));
                changed.purchased_months = Some(crate::instance::Months(*more));
                changed.expires_on = None;
            }
            changed.state = Some(State::Running);
            let term = Term::of(&changed, Stage::Owned, self.as_of);
            total.iter().all(|bound| term.total(*bound).could == Could::PASS)
                && left.iter().all(|bound| term.left(*bound).could == Could::PASS)
        })
    }

    fn counted_from(&self) -> Between<Date> {
        Between(self.start.0.max(self.as_of), self.start.1.max(self.as_of))
    }

    /// The length in days: of the dates where both are given, else of the months.
    fn days_bought(&self) -> Between<i32> {
        match (self.months, self.given.expires_on) {
            (Some(months), None) => {
                let Between(first, last) = self.start;
                let first = first.max(last.plus_days(-LEAP_CYCLE));
                let lengths = (first.0..=last.0).map(|start| Date(start).plus_months(months).days_since(Date(start)));
                lengths.fold(Between(i32::MAX, i32::MIN), |Between(least, most), n| Between(least.min(n), most.max(n)))
            }
            _ => Between(self.end.0.days_since(self.start.1), self.end.1.days_since(self.start.0)),
        }
    }

    /// Facts beside months, start and expiry that bound a term of which one is missing.
    fn bounds(&self) -> Facts {
        let created = self.given.starts_on.is_none() && (self.months.is_some() || self.given.expires_on.is_some());
        let state = self.given.expires_on.is_none() && self.months.is_none();
        let pick = |holds: bool, fact: Fact| if holds { Facts::of(fact) } else { Facts::NONE };
        pick(created, Fact::CreatedOn).with(pick(state, Fact::State))
    }

    fn expiry_reads(&self) -> Facts {
        let later_start = self.start.1 > self.as_of;
        if self.given.expires_on.is_some() {
            let start = if later_start { Facts::of(Fact::StartsOn) } else { Facts::NONE };
            return Facts::of(Fact::ExpiresOn).with(start);
        }
        [Fact::ExpiresOn, Fact::PurchasedMonths, Fact::StartsOn]
            .iter()
            .fold(self.bounds(), |facts, fact| facts.with(Facts::of(*fact)))
    }
}

/// The days on which `bound.n` months from the given days are over.
fn after(from: Between<Date>, bound: Bound) -> Between<Date> {
    months_after(from, bound.n)
}

fn months_after(from: Between<Date>, months: u32) -> Between<Date> {
    let first = from.0.plus_months(months);
    Between(first, if from.0 == from.1 { first } else { from.1.plus_months(months) })
}

/// Whole days against a bound of days or hours. Dates do not show the hour: exactly as many days can be more or fewer hours.
fn whole_days(days: Between<i32>, bound: Bound) -> Could {
    let (n, at) = match bound.unit {
        Unit::Hour => (bound.n / 24, Could::SILENT),
        _ => (bound.n, bound.op.at()),
    };
    days.against(Between::just(n as i32), at)
}

/// What can be said of a number of days.
fn measure(days: Between<i32>) -> Option<Measure> {
    // Nothing is left after the expiry.
    let within = |n: i32| u32::try_from(n.max(0)).ok().filter(|n| *n < 500_000);
    let (least, most) = (within(days.0), within(days.1));
    let precision = match (least, most) {
        (Some(least), Some(most)) if least == most => Precision::Exact,
        (Some(least), _) if least > 0 => Precision::AtLeast,
        (_, Some(_)) => Precision::AtMost,
        _ => return None,
    };
    let n = if precision == Precision::AtMost { most } else { least };
    n.map(|n| Measure { n, unit: Unit::Day, precision })
}
