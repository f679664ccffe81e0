//! What every provider's file says in the same words.

use crate::instance::Date;
use crate::instance::Unit::{Day, Month};
use crate::policy::{Ask, Questions, Source, Statement, at_least};

/// An undated page counts from the day on which we first read it (semantics S9), whenever it is read again.
pub const READ: Date = day(2026, 11, 22);

/// A day.
pub const fn day(year: i32, month: u32, day: u32) -> Date {
    Date::ymd(year, month, day)
}
/// A statement about making a code.
pub const fn code(from: Date, rows: &'static str, ask: Ask, sources: &[Source]) -> Statement {
    Statement::new(from, rows, Questions::CODE, ask, sources)
}
/// A statement about filing directly.
pub const fn file(from: Date, rows: &'static str, ask: Ask, sources: &[Source]) -> Statement {
    Statement::new(from, rows, Questions::FILING, ask, sources)
}
/// A statement about both questions.
pub const fn both(from: Date, rows: &'static str, ask: Ask, sources: &[Source]) -> Statement {
    Statement::new(from, rows, Questions::BOTH, ask, sources)
}
/// So many months or more bought in all.
pub const fn months(n: u32) -> Ask {
    Ask::Total(at_least(n, Month))
}
/// So many days or more bought in all.
pub const fn days(n: u32) -> Ask {
    Ask::Total(at_least(n, Day))
}
/// So many months or more left.
pub const fn months_left(n: u32) -> Ask {
    Ask::Left(at_least(n, Month))
}
/// So many days or more left.
pub const fn days_left(n: u32) -> Ask {
    Ask::Left(at_least(n, Day))
}
