//! Whether a cloud instance in mainland China can give an ICP filing code, and whether it can be used to file directly:
//! rule by rule, by the published rules of a day, with the source and its date.
//!
//! [`check`](check::check) is the whole of it: an [`Instance`](instance::Instance) of a [`Product`](policy::Product) meets the
//! statements of [`catalog`] that were in force on a day, and comes out as a [`Verdict`](verdict::Verdict). The core knows
//! neither JavaScript, nor the clock, nor a language: [`wasm`] carries numbers and tables across, `src/face/` makes plain
//! objects of them, and [`text`] holds the words that are put on last.
//!
//! ```
//! use icp_eligibility::{catalog, check::check, instance::*, verdict::Outcome};
//!
//! let ecs = catalog::product("alibaba", "ecs").unwrap();
//! let instance = Instance {
//!     region: Some(Region::MAINLAND),
//!     billing: Some(Billing::Subscription),
//!     purchased_months: Some(Months(3)),
//!     public_ip: Some(PublicIp::Assigned),
//!     account_site: Some(AccountSite::China),
//!     ..Instance::default()
//! };
//! assert_eq!(check(ecs, &instance, Date::ymd(2026, 7, 1)).code, Outcome::Eligible);
//! assert_eq!(check(ecs, &instance, Date::ymd(2026, 11, 22)).code, Outcome::Disputed);
//! ```

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing))]

pub mod catalog;
pub mod changes;
pub mod check;
pub mod code;
pub mod edition;
pub mod fix;
pub mod instance;
mod json;
pub mod logic;
pub mod offer;
pub mod plan;
pub mod policy;
pub mod purchase;
pub mod symptom;
mod tables;
pub mod term;
pub mod text;
pub mod verdict;
pub mod wasm;
