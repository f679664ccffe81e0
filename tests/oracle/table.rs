//! A second, deliberately naive reading of the policy sheets, to test the crate against.
//!
//! It shares nothing with the crate: own calendar, own dates, own way of combining. A complete instance is judged by plain
//! ifs, one function per group of facts, and the worst finding is the answer. A missing fact is replaced by every value that
//! could matter and that agrees with the given facts; if all these instances get the same answer, that is the answer, otherwise
//! it is `Incomplete`. Row ids (A-ECS-08, T-CVM-09) are those of the policy sheets, S numbers those of the semantics page.

#![allow(dead_code)] // a test may use a part of it

use Finding::{Disputed, Fail, Pass, Silent};

/// The products the oracle knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Product {
    Ecs,
    Sas,
    IotPackage,
    Cvm,
    Lighthouse,
    Clb,
}

/// The answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    Eligible,
    Ineligible,
    NotRequired,
    Disputed,
    Incomplete,
    NotCovered,
}

/// Not bought yet, or bought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stage {
    Planned,
    Owned,
}

/// What kind of place the region is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Region {
    Mainland,
    Outside,
    Special,
    Unlisted,
}

/// How the instance is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Billing {
    Subscription,
    PayAsYouGo,
    Spot,
    Trial,
}

/// The kind of the public address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PublicIp {
    None,
    Assigned,
    Elastic,
    LoadBalancer,
    Shared,
}

/// The state of the instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Running,
    Stopped,
    Expired,
}

/// The verified kind of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountKind {
    Personal,
    Enterprise,
}

/// The site on which the account was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountSite {
    China,
    International,
}

/// Days since 1970-01-01.
pub type Day = i32;

/// What is known of an instance; `None` is a missing fact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Facts {
    pub stage: Stage,
    pub region: Option<Region>,
    pub billing: Option<Billing>,
    pub trial: Option<bool>,
    pub purchased_months: Option<u32>,
    pub created_on: Option<Day>,
    pub starts_on: Option<Day>,
    pub expires_on: Option<Day>,
    pub order_amount_cny: Option<f64>,
    pub public_ip: Option<PublicIp>,
    pub bandwidth_mbps: Option<f64>,
    pub bound_instance_qualifies: Option<bool>,
    pub state: Option<State>,
    pub codes_used: Option<u32>,
    pub sites_filed: Option<u32>,
    pub owned_by_applicant: Option<bool>,
    pub account_kind: Option<AccountKind>,
    pub account_site: Option<AccountSite>,
}

impl Facts {
    /// An instance of which nothing but the stage is known.
    pub fn blank(stage: Stage) -> Facts {
        Facts {
            stage,
            region: None,
            billing: None,
            trial: None,
            purchased_months: None,
            created_on: None,
            starts_on: None,
            expires_on: None,
            order_amount_cny: None,
            public_ip: None,
            bandwidth_mbps: None,
            bound_instance_qualifies: None,
            state: None,
            codes_used: None,
            sites_filed: None,
            owned_by_applicant: None,
            account_kind: None,
            account_site: None,
        }
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// The calendar (S10)

/// The day number of a date of the Gregorian calendar.
pub const fn day(y: i32, m: u32, d: u32) -> Day {
    // Years are counted from March, so that the leap day is the last day of a year.
    let year = if m <= 2 { y - 1 } else { y };
    let month = (m as i32 + 9) % 12; // March is 0
    let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
    365 * year + leap_days + (153 * month + 2) / 5 + d as i32 - 1 - 719_468
}

/// Year, month and day of the month of a day number.
fn date(day_number: Day) -> (i32, u32, u32) {
    let days = day_number + 719_468; // since 0000-03-01
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * of_year + 2) / 153; // March is 0
    let d = of_year - (153 * month + 2) / 5 + 1;
    let m = if month < 10 { month + 3 } else { month - 9 };
    let y = year_of_era + 400 * era + i32::from(m <= 2);
    (y, m as u32, d as u32)
}

fn month_length(y: i32, m: u32) -> u32 {
    match m {
        4 | 6 | 9 | 11 => 30,
        2 if y % 4 == 0 && (y % 100 != 0 || y % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

/// The same day of the month, n months later or earlier, clamped to the end of the month.
fn shift_months(from: Day, n: i32) -> Day {
    let (y, m, d) = date(from);
    let months = 12 * y + m as i32 - 1 + n;
    let (y, m) = (months.div_euclid(12), months.rem_euclid(12) as u32 + 1);
    day(y, m, d.min(month_length(y, m)))
}

/// n months after a day: the same day of the month, clamped to the end of the month.
pub fn add_months(d: Day, n: u32) -> Day {
    shift_months(d, n as i32)
}

/// The least and the greatest number of days that n months in a row can have.
fn days_of_months(n: u32) -> (i32, i32) {
    let starts = [
        day(2015, 1, 1),
        day(2015, 1, 31),
        day(2015, 2, 1), // 3 months: 89 days, the least
        day(2015, 3, 1),
        day(2015, 5, 1),
        day(2015, 6, 1), // 3 months: 92 days, the most
        day(2015, 7, 1), // 2 months: 62 days, the most
        day(2015, 8, 31),
        day(2014, 11, 29),
        day(2014, 11, 30),
        day(2014, 12, 1),
        day(2014, 12, 31), // 2 months: 59 days, the least
        day(2016, 1, 31),  // leap year
        day(2016, 2, 1),
        day(2016, 2, 29),
        day(2016, 3, 1),
    ];
    let mut least = i32::MAX;
    let mut greatest = 0;
    for start in starts {
        let days = add_months(start, n) - start;
        least = least.min(days);
        greatest = greatest.max(days);
    }
    (least, greatest)
}

// ---------------------------------------------------------------------------------------------------------------------
// The dates

// Alibaba Cloud
const ALIBABA_FIRST: Day = day(2018, 4, 19); // A-ECS-01, A-C-01, A-C-02, A-C-04, A-C-06, owner (section 4)
const SAS_FIRST: Day = day(2018, 5, 21); // A-SAS-01
const ECS_02: Day = day(2018, 6, 26); // A-ECS-02, same number as before
const ALIBABA_QUOTAS: Day = day(2018, 9, 29); // A-SAS-02: 5 codes; A-ECS-04
const ECS_OCTOBER_2018: Day = day(2018, 10, 15); // A-ECS-03a time left, A-ECS-03c more than 3 months
const ECS_NO_TIME_LEFT: Day = day(2019, 1, 8); // A-ECS-04 again; end of 03a (S3)
const ECS_ONE_READING: Day = day(2019, 5, 10); // end of 03c (S3)
const ALIBABA_SEED: Day = day(2019, 9, 21); // A-ECS-05a, A-ECS-05b, A-IOT-01: after 2019-09-20 (S9)
const ECS_06: Day = day(2020, 12, 1); // A-ECS-06, same number
const ECS_07: Day = day(2023, 1, 1); // A-ECS-07, same number
const ECS_08: Day = day(2026, 6, 26); // A-ECS-08: time left does not count
const ECS_09A: Day = day(2026, 7, 14); // A-ECS-09a: more than 3 months, beside A-ECS-08
const ACCOUNT_SITE: Day = day(2026, 8, 20); // section 4 "Site of account", ali-overseas-2026-08
const EN_2026_09_02: Day = day(2026, 9, 2); // A-ECS-09b, A-SAS-03a
const SAS_03B: Day = day(2026, 9, 23); // A-SAS-03b: more than 3 months; A-ECS-09c
const EN_2026_09_24: Day = day(2026, 9, 24); // A-ECS-09d, A-SAS-03c
const LIST_2026_10_10: Day = day(2026, 10, 10); // A-ECS-09e, A-SAS-03d; A-C-03 for ECS; the list without iot-package (S6)
const UNDATED: Day = day(2026, 11, 22); // A-C-03 for the others, A-C-05: no date, read on this day (S9)

// Tencent Cloud
const TENCENT_FIRST: Day = day(2018, 1, 29); // T-CVM-01; clb gives no code
const CVM_02: Day = day(2018, 8, 22); // T-CVM-02: 3 months
const CVM_03: Day = day(2018, 9, 25); // T-CVM-03, same number
const CVM_04: Day = day(2018, 10, 17); // T-CVM-04a more than 3 months, T-CVM-04b 3 months
const CVM_05: Day = day(2019, 3, 25); // T-CVM-05: first file statements
const CVM_06: Day = day(2019, 8, 21); // T-CVM-06, the seed, same number as 04b
const ENTERPRISE: Day = day(2019, 10, 19); // section 4 "Who may make codes", tc-19621-2019-10
const FILE_GATES_CODE: Day = day(2019, 12, 9); // head of section 2.1, tc-18908-2019-12
const CVM_07: Day = day(2020, 6, 29); // T-CVM-07: 90 days; 5 direct sites; T-LH-02
const LIGHTHOUSE_NO_CODE: Day = day(2020, 7, 2); // section 1, tc-18908-2020-07-02
const CVM_08: Day = day(2020, 9, 3); // T-CVM-08: code also 90 days; 30 days left
const CVM_09: Day = day(2021, 2, 3); // T-CVM-09, T-LH-03a: 3 months; 1 month left
const CLB_01: Day = day(2021, 2, 9); // T-CLB-01
const LH_03B: Day = day(2021, 4, 7); // T-LH-03b: 90 days, 30 days left, beside T-LH-03a
const TENCENT_OWNER: Day = day(2021, 4, 30); // S19, tc-19621-2021-04
const LH_04: Day = day(2021, 11, 23); // T-LH-04: 2 codes, enterprise account
const CVM_10: Day = day(2026, 9, 2); // T-CVM-10: an elastic address is refused
const LH_05: Day = day(2026, 9, 23); // T-LH-05a, T-LH-05b, same numbers

/// Every day on which the rules of the product change, its neighbours, and the days of the seed examples.
pub fn boundary_days(product: Product) -> Vec<Day> {
    let changes: &[Day] = match product {
        Product::Ecs => &[
            ALIBABA_FIRST,
            ECS_02,
            ALIBABA_QUOTAS,
            ECS_OCTOBER_2018,
            ECS_NO_TIME_LEFT,
            ECS_ONE_READING,
            ALIBABA_SEED,
            ECS_06,
            ECS_07,
            ECS_08,
            ECS_09A,
            ACCOUNT_SITE,
            EN_2026_09_02,
            SAS_03B,
            EN_2026_09_24,
            LIST_2026_10_10,
            UNDATED,
        ],
        Product::Sas => &[
            ALIBABA_FIRST,
            SAS_FIRST,
            ALIBABA_QUOTAS,
            ACCOUNT_SITE,
            EN_2026_09_02,
            SAS_03B,
            EN_2026_09_24,
            LIST_2026_10_10,
            UNDATED,
        ],
        Product::IotPackage => &[ALIBABA_FIRST, ALIBABA_SEED, ACCOUNT_SITE, LIST_2026_10_10, UNDATED],
        Product::Cvm => &[
            TENCENT_FIRST,
            CVM_02,
            CVM_03,
            CVM_04,
            CVM_05,
            CVM_06,
            ENTERPRISE,
            FILE_GATES_CODE,
            CVM_07,
            CVM_08,
            CVM_09,
            TENCENT_OWNER,
            CVM_10,
        ],
        Product::Lighthouse => {
            &[TENCENT_FIRST, CVM_07, LIGHTHOUSE_NO_CODE, CVM_09, LH_03B, TENCENT_OWNER, LH_04, LH_05]
        }
        Product::Clb => &[TENCENT_FIRST, CLB_01, TENCENT_OWNER],
    };
    let mut days = vec![ALIBABA_SEED, day(2026, 7, 1), UNDATED];
    for &change in changes {
        days.extend([change - 1, change, change + 1]);
    }
    days.sort_unstable();
    days.dedup();
    days
}

// ---------------------------------------------------------------------------------------------------------------------
// Findings

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Code,
    Filing,
}

/// What one rule says of a complete instance, best first; the worst finding is the answer (S4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Finding {
    Pass,
    Disputed,
    Silent,
    Fail,
}

fn outcome(worst: Finding) -> Outcome {
    match worst {
        Pass => Outcome::Eligible,
        Disputed => Outcome::Disputed,
        Silent => Outcome::NotCovered,
        Fail => Outcome::Ineligible,
    }
}

fn must(met: bool) -> Finding {
    if met { Pass } else { Fail }
}

/// Two readings of one rule: equal stays, different is disputed (S4).
fn readings(one: bool, other: bool) -> Finding {
    if one == other { must(one) } else { Disputed }
}

/// A quota that is not published passes at 0 and is silent above (S16).
fn unpublished_quota(used: u32) -> Finding {
    if used == 0 { Pass } else { Silent }
}

fn is_alibaba(product: Product) -> bool {
    matches!(product, Product::Ecs | Product::Sas | Product::IotPackage)
}

// ---------------------------------------------------------------------------------------------------------------------
// The rules, for complete facts. Each function is called only where the question has a standing on that day.

/// What the product is for the question on that day (S6); `Silent` means that nothing is said.
fn standing(product: Product, question: Question, as_of: Day) -> Finding {
    match (product, question) {
        (Product::Ecs, _) => Pass,
        (Product::Sas, _) => {
            if as_of < SAS_FIRST {
                Silent
            } else {
                Pass
            }
        }
        (Product::IotPackage, _) => {
            if as_of < ALIBABA_SEED {
                Silent
            } else if as_of < LIST_2026_10_10 {
                Pass
            } else {
                Disputed
            }
        }
        (Product::Cvm, Question::Code) => Pass,
        (Product::Cvm, Question::Filing) => {
            if as_of < CVM_05 {
                Silent
            } else {
                Pass
            }
        }
        (Product::Lighthouse, Question::Code) => {
            if as_of < LIGHTHOUSE_NO_CODE {
                Silent
            } else if as_of < LH_04 {
                Fail
            } else {
                Disputed
            }
        }
        (Product::Lighthouse, Question::Filing) => {
            if as_of < CVM_07 {
                Silent
            } else {
                Pass
            }
        }
        (Product::Clb, Question::Code) => Fail,
        (Product::Clb, Question::Filing) => {
            if as_of < CLB_01 {
                Silent
            } else {
                Pass
            }
        }
    }
}

/// A-C-02, A-C-03, T-CVM-01, T-CVM-05, T-LH-01, S18.
fn billing_finding(product: Product, as_of: Day, billing: Billing, trial: bool) -> Finding {
    if product == Product::Clb {
        return Pass;
    }
    if is_alibaba(product) {
        if product == Product::Ecs && as_of >= LIST_2026_10_10 && trial {
            return Fail;
        }
        if as_of >= UNDATED && trial {
            return Fail;
        }
        return must(billing == Billing::Subscription);
    }
    match billing {
        Billing::Subscription => Pass,
        Billing::PayAsYouGo | Billing::Spot => Fail,
        Billing::Trial => Silent,
    }
}

/// The bought term of a complete instance.
#[derive(Clone, Copy, Debug)]
struct Term {
    /// Decides the month rules; without it the two dates do.
    months: Option<u32>,
    start: Day,
    end: Day,
    /// Decides the day rules.
    days: i32,
    state: State,
}

impl Term {
    fn at_least_months(&self, n: u32) -> bool {
        match self.months {
            Some(months) => months >= n,
            None => self.end >= add_months(self.start, n),
        }
    }

    fn more_than_months(&self, n: u32) -> bool {
        match self.months {
            Some(months) => months > n,
            None => self.end > add_months(self.start, n),
        }
    }

    fn months_left(&self, as_of: Day, n: u32) -> bool {
        self.end >= add_months(as_of.max(self.start), n)
    }

    fn days_left(&self, as_of: Day, n: i32) -> bool {
        self.end - as_of.max(self.start) >= n
    }
}

/// Total term, time left, not expired, running. The calendar of S3.
fn term_finding(product: Product, question: Question, as_of: Day, term: &Term) -> Finding {
    // A-C-06, T-CVM-05, S14: an expired instance fails at every provider
    if term.state == State::Expired || term.end <= as_of {
        return Fail;
    }
    if product == Product::Clb {
        return Pass;
    }
    // A-C-05
    if is_alibaba(product) && as_of >= UNDATED && term.state == State::Stopped {
        return Fail;
    }
    let mut worst = Pass;
    match product {
        Product::Ecs => {
            let three = term.at_least_months(3);
            let two_readings = (ECS_OCTOBER_2018..ECS_ONE_READING).contains(&as_of) || as_of >= ECS_09A;
            if two_readings {
                worst = worst.max(readings(three, term.more_than_months(3)));
            } else {
                worst = worst.max(must(three));
            }
            // A-ECS-03a beside no such condition
            if (ECS_OCTOBER_2018..ECS_NO_TIME_LEFT).contains(&as_of) {
                worst = worst.max(readings(term.months_left(as_of, 3), true));
            }
        }
        Product::Sas => {
            let three = term.at_least_months(3);
            if as_of >= SAS_03B {
                worst = worst.max(readings(three, term.more_than_months(3)));
            } else {
                worst = worst.max(must(three));
            }
        }
        Product::IotPackage => worst = worst.max(must(term.at_least_months(6))),
        Product::Cvm => {
            if question == Question::Code {
                worst = worst.max(cvm_code_total(as_of, term));
            }
            if question == Question::Filing || as_of >= FILE_GATES_CODE {
                worst = worst.max(cvm_file_total(as_of, term));
            }
            if as_of >= CVM_09 {
                worst = worst.max(must(term.months_left(as_of, 1)));
            } else if as_of >= CVM_08 {
                worst = worst.max(must(term.days_left(as_of, 30)));
            }
        }
        Product::Lighthouse => {
            let three_months = term.at_least_months(3);
            let ninety_days = term.days >= 90;
            let month_left = term.months_left(as_of, 1);
            let thirty_days_left = term.days_left(as_of, 30);
            if as_of >= LH_03B {
                worst = worst.max(readings(three_months, ninety_days));
                worst = worst.max(readings(month_left, thirty_days_left));
            } else if as_of >= CVM_09 {
                worst = worst.max(must(three_months));
                worst = worst.max(must(month_left));
            } else {
                worst = worst.max(must(ninety_days));
                worst = worst.max(must(thirty_days_left));
            }
        }
        Product::Clb => {}
    }
    worst
}

/// The statements about the code alone; T-CVM-08 and later are one with the file statement.
fn cvm_code_total(as_of: Day, term: &Term) -> Finding {
    if as_of < CVM_02 {
        must(term.days >= 28) // T-CVM-01
    } else if as_of < CVM_04 {
        must(term.at_least_months(3)) // T-CVM-02, T-CVM-03
    } else if as_of < CVM_08 {
        readings(term.more_than_months(3), term.at_least_months(3)) // T-CVM-04a; 04b, 06
    } else if as_of < CVM_09 {
        must(term.days >= 90) // T-CVM-08
    } else {
        must(term.at_least_months(3)) // T-CVM-09, T-CVM-10
    }
}

fn cvm_file_total(as_of: Day, term: &Term) -> Finding {
    if as_of < CVM_07 {
        must(term.at_least_months(3)) // T-CVM-05
    } else if as_of < CVM_09 {
        must(term.days >= 90) // T-CVM-07, T-CVM-08
    } else {
        must(term.at_least_months(3)) // T-CVM-09, T-CVM-10
    }
}

/// A rule on the number of days bought is in force.
fn has_day_rule(product: Product, as_of: Day) -> bool {
    match product {
        Product::Cvm => as_of < CVM_02 || (CVM_07..CVM_09).contains(&as_of),
        Product::Lighthouse => true,
        _ => false,
    }
}

/// Public address and bandwidth (S15).
fn address_finding(product: Product, question: Question, as_of: Day, ip: PublicIp, bandwidth: f64) -> Finding {
    let mut worst = Pass;
    if product == Product::Ecs {
        // A-C-04
        worst = worst.max(match ip {
            PublicIp::Assigned | PublicIp::Elastic => Pass,
            PublicIp::None => Fail,
            PublicIp::LoadBalancer | PublicIp::Shared => Silent,
        });
    }
    if product == Product::Cvm {
        let elastic = if as_of >= CVM_10 { Disputed } else { Silent };
        if question == Question::Code {
            // T-CVM-01, T-CVM-06
            worst = worst.max(match ip {
                PublicIp::Assigned => Pass,
                PublicIp::Elastic => elastic,
                PublicIp::None | PublicIp::LoadBalancer => Fail,
                PublicIp::Shared => Silent,
            });
        }
        if question == Question::Filing || as_of >= FILE_GATES_CODE {
            // T-CVM-05, T-CVM-09, T-CVM-10
            worst = worst.max(match ip {
                PublicIp::Assigned => Pass,
                PublicIp::Elastic => elastic,
                PublicIp::None => Fail,
                PublicIp::LoadBalancer | PublicIp::Shared => Silent,
            });
            worst = worst.max(must(bandwidth > 0.0));
        }
    }
    worst
}

fn reads_bandwidth(product: Product, question: Question, as_of: Day) -> bool {
    product == Product::Cvm && (question == Question::Filing || as_of >= FILE_GATES_CODE)
}

fn reads_address(product: Product) -> bool {
    matches!(product, Product::Ecs | Product::Cvm)
}

/// Which count is read, and the finding at a count (S16, section 1 of both sheets).
fn quota_finding(product: Product, question: Question, as_of: Day, used: u32) -> Finding {
    match (product, question) {
        (Product::Ecs, _) => must(used < 5), // A-ECS-01
        (Product::Sas, _) => {
            if as_of >= ALIBABA_QUOTAS {
                must(used < 5) // A-SAS-02
            } else {
                unpublished_quota(used)
            }
        }
        (Product::IotPackage, _) => unpublished_quota(used), // A-IOT-01
        (Product::Cvm, Question::Code) => must(used < 5),    // T-CVM-01
        (Product::Cvm, Question::Filing) => {
            if as_of >= CVM_07 {
                must(used < 5) // tc-18908-2020-06-29
            } else {
                unpublished_quota(used)
            }
        }
        (Product::Lighthouse, Question::Code) => must(used < 2), // T-LH-04
        (Product::Lighthouse, Question::Filing) => must(used < 5),
        (Product::Clb, _) => Pass,
    }
}

/// S19: Alibaba both questions, Tencent filing only.
fn reads_owner(product: Product, question: Question, as_of: Day) -> bool {
    is_alibaba(product) || (question == Question::Filing && as_of >= TENCENT_OWNER)
}

fn reads_account_site(product: Product, as_of: Day) -> bool {
    is_alibaba(product) && as_of >= ACCOUNT_SITE
}

fn reads_account_kind(product: Product, question: Question, as_of: Day) -> bool {
    match product {
        Product::Cvm => question == Question::Code && as_of >= ENTERPRISE,
        Product::Lighthouse => question == Question::Code,
        _ => false,
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Completions

/// The given value alone, or every value that could matter.
fn values<T: Copy>(given: Option<T>, all: &[T]) -> Vec<T> {
    match given {
        Some(value) => vec![value],
        None => all.to_vec(),
    }
}

/// The worst-of of every pair, without repetition. A group of facts has its findings whatever the other groups are, so trying
/// them group by group is the same as trying every complete instance.
fn every_pair(worst_so_far: &[Finding], group: &[Finding]) -> Vec<Finding> {
    let mut all = Vec::with_capacity(4);
    for &worst in worst_so_far {
        for &finding in group {
            let pair = worst.max(finding);
            if !all.contains(&pair) {
                all.push(pair);
            }
        }
    }
    all
}

fn used_counts(product: Product, question: Question, facts: &Facts) -> Vec<u32> {
    let planned = facts.stage == Stage::Planned;
    if is_alibaba(product) {
        // Each site takes a code: only codesUsed is asked, and it cannot be less than sitesFiled.
        let sites = facts.sites_filed.unwrap_or(0);
        return match facts.codes_used {
            Some(codes) => vec![codes.max(sites)],
            None if planned => vec![sites],
            None => vec![sites, sites + 1, sites + 5],
        };
    }
    let given = match question {
        Question::Code => facts.codes_used,
        Question::Filing => facts.sites_filed,
    };
    match given {
        Some(used) => vec![used],
        None if planned => vec![0],
        None => vec![0, 1, 2, 4, 5],
    }
}

/// Every term that agrees with what is given, as far as it could matter. Those most apart come first.
fn terms(product: Product, facts: &Facts, as_of: Day) -> Vec<Term> {
    let (start, end) = known_dates(facts, as_of);
    let months = facts.purchased_months;
    // (start, end, days)
    let mut spans: Vec<(Day, Day, i32)> = Vec::new();
    match (start, end) {
        (Some(start), Some(end)) => spans.push((start, end, end - start)),
        (Some(start), None) => {
            for end in possible_ends(facts, start, as_of) {
                spans.push((start, end, end - start));
            }
        }
        (None, Some(end)) => {
            for start in possible_starts(facts, end, as_of) {
                spans.push((start, end, end - start));
            }
        }
        (None, None) => match months {
            Some(n) => {
                // Without dates the days are any that n months can have.
                let (least, greatest) = if has_day_rule(product, as_of) { days_of_months(n) } else { (0, 0) };
                for start in possible_starts_of_months(facts, n, as_of) {
                    spans.push((start, add_months(start, n), least));
                    if greatest != least {
                        spans.push((start, add_months(start, n), greatest));
                    }
                }
            }
            None => {
                for start in [as_of, earliest_start(facts, as_of)] {
                    for end in possible_ends(facts, start, as_of) {
                        spans.push((start, end, end - start));
                    }
                }
            }
        },
    }
    let mut all = Vec::with_capacity(2 * spans.len());
    for (start, end, days) in spans {
        let states: &[State] = match facts.state {
            Some(State::Running) => &[State::Running],
            Some(State::Stopped) => &[State::Stopped],
            Some(State::Expired) => &[State::Expired],
            None if facts.stage == Stage::Planned => &[State::Running],
            None if end <= as_of => &[State::Expired],
            None => &[State::Running, State::Stopped],
        };
        for &state in states {
            all.push(Term { months, start, end, days, state });
        }
    }
    all
}

/// First day and expiry day, given, assumed (S8) or counted from the months.
fn known_dates(facts: &Facts, as_of: Day) -> (Option<Day>, Option<Day>) {
    let start = match facts.stage {
        Stage::Planned => Some(facts.starts_on.unwrap_or(as_of)),
        Stage::Owned => facts.starts_on,
    };
    let end = match (facts.expires_on, start, facts.purchased_months) {
        (Some(end), _, _) => Some(end),
        (None, Some(start), Some(months)) => Some(add_months(start, months)),
        _ => None,
    };
    (start, end)
}

/// Without a day of creation the subscription may have begun at any time: a hundred years ago does for any rule.
fn earliest_start(facts: &Facts, as_of: Day) -> Day {
    facts.created_on.unwrap_or(as_of - 36_525)
}

/// The days around which a rule on the time left, or the expiry, changes.
fn left_limits(as_of: Day) -> [Day; 4] {
    [as_of, as_of + 30, add_months(as_of, 1), add_months(as_of, 3)]
}

/// Expiry days for a first day, with no months known.
fn possible_ends(facts: &Facts, start: Day, as_of: Day) -> Vec<Day> {
    let mut ends = vec![as_of.max(start) + 36_525, start + 1];
    let mut limits = vec![add_months(start, 3), add_months(start, 6), start + 28, start + 90];
    limits.extend(left_limits(as_of));
    if start > as_of {
        limits.extend(left_limits(start));
    }
    for limit in limits {
        ends.extend([limit - 1, limit, limit + 1]);
    }
    let running = facts.state == Some(State::Running);
    ends.retain(|&end| end > start && (!running || end > as_of));
    ends
}

/// First days for an expiry day. With the months known, those that many months before it; if there is none (31 March less one
/// month, or the months and the dates disagree), any: then the months decide the month rules and the dates the day rules.
fn possible_starts(facts: &Facts, end: Day, as_of: Day) -> Vec<Day> {
    let earliest = earliest_start(facts, as_of);
    let latest = as_of.min(end - 1);
    let mut starts = Vec::new();
    if let Some(n) = facts.purchased_months {
        let clamped = shift_months(end, -(n as i32));
        starts.extend(clamped..clamped + 4);
        starts.retain(|&start| add_months(start, n) == end);
        if starts.is_empty() {
            starts.push(clamped);
        }
        starts.retain(|&start| earliest <= start && start <= latest);
        if !starts.is_empty() {
            return starts;
        }
    }
    starts.extend([earliest, latest]);
    for n in [3, 6] {
        let clamped = shift_months(end, -n);
        starts.extend(clamped - 1..clamped + 5);
    }
    for days in [28, 90] {
        starts.extend([end - days - 1, end - days, end - days + 1]);
    }
    starts.retain(|&start| earliest <= start && start <= latest);
    if starts.is_empty() {
        starts.push(latest);
    }
    starts
}

/// First days for a number of months, with no expiry day known.
fn possible_starts_of_months(facts: &Facts, n: u32, as_of: Day) -> Vec<Day> {
    let earliest = earliest_start(facts, as_of);
    let mut starts = vec![as_of, earliest];
    for limit in left_limits(as_of) {
        let clamped = shift_months(limit, -(n as i32));
        starts.extend(clamped - 1..clamped + 5);
    }
    let running = facts.state == Some(State::Running);
    starts.retain(|&start| earliest <= start && start <= as_of && (!running || add_months(start, n) > as_of));
    if starts.is_empty() {
        starts.push(as_of);
    }
    starts
}

// ---------------------------------------------------------------------------------------------------------------------
// The answers

/// The answers to (code, filing).
pub fn decide(product: Product, facts: &Facts, as_of: Day) -> (Outcome, Outcome) {
    // The gates, in the order of S5.
    let first = if is_alibaba(product) { ALIBABA_FIRST } else { TENCENT_FIRST };
    let both = |outcome| (outcome, outcome);
    if as_of < first {
        return both(Outcome::NotCovered);
    }
    match facts.region {
        None => return both(Outcome::Incomplete),
        Some(Region::Outside) => return both(Outcome::NotRequired),
        Some(Region::Special | Region::Unlisted) => return both(Outcome::NotCovered),
        Some(Region::Mainland) => {}
    }
    let code = answer(product, Question::Code, facts, as_of);
    if is_alibaba(product) {
        return both(code); // one test for both (ali-verify-faq-2019-05)
    }
    (code, answer(product, Question::Filing, facts, as_of))
}

fn answer(product: Product, question: Question, facts: &Facts, as_of: Day) -> Outcome {
    let standing = standing(product, question, as_of);
    if standing == Silent || standing == Fail {
        return outcome(standing);
    }
    let mut worst = vec![standing];
    let mut group = Vec::new();

    if product == Product::Clb {
        for bound in values(facts.bound_instance_qualifies, &[true, false]) {
            group.push(must(bound)); // T-CLB-01
        }
        worst = every_pair(&worst, &group);
    } else {
        group.clear();
        let forms = [Billing::Subscription, Billing::PayAsYouGo, Billing::Spot, Billing::Trial];
        for billing in values(facts.billing, &forms) {
            let trial = facts.trial.unwrap_or(false);
            group.push(billing_finding(product, as_of, billing, trial));
        }
        worst = every_pair(&worst, &group);

        group.clear();
        for used in used_counts(product, question, facts) {
            group.push(quota_finding(product, question, as_of, used));
        }
        worst = every_pair(&worst, &group);
    }

    if product == Product::IotPackage {
        group.clear();
        for amount in values(facts.order_amount_cny, &[0.0, 89.99, 90.0, 1_000.0]) {
            group.push(must(amount >= 90.0)); // A-IOT-01
        }
        worst = every_pair(&worst, &group);
    }

    if reads_address(product) {
        group.clear();
        let kinds = [PublicIp::Assigned, PublicIp::None, PublicIp::Elastic, PublicIp::LoadBalancer, PublicIp::Shared];
        let bandwidths: &[f64] = if reads_bandwidth(product, question, as_of) { &[1.0, 0.0] } else { &[0.0] };
        for ip in values(facts.public_ip, &kinds) {
            for bandwidth in values(facts.bandwidth_mbps, bandwidths) {
                // A completion gives no bandwidth where there is no address.
                let given = facts.public_ip.is_some() && facts.bandwidth_mbps.is_some();
                if given || ip != PublicIp::None || bandwidth == 0.0 {
                    group.push(address_finding(product, question, as_of, ip, bandwidth));
                }
            }
        }
        worst = every_pair(&worst, &group);
    }

    if reads_owner(product, question, as_of) {
        let assumed = match facts.stage {
            Stage::Planned => Some(true),
            Stage::Owned => None,
        };
        group.clear();
        for own in values(facts.owned_by_applicant.or(assumed), &[true, false]) {
            group.push(must(own));
        }
        worst = every_pair(&worst, &group);
    }

    if reads_account_kind(product, question, as_of) {
        group.clear();
        let kinds = [AccountKind::Enterprise, AccountKind::Personal];
        for kind in values(facts.account_kind, &kinds) {
            group.push(must(kind == AccountKind::Enterprise));
        }
        worst = every_pair(&worst, &group);
    }

    if reads_account_site(product, as_of) {
        group.clear();
        let sites = [AccountSite::China, AccountSite::International];
        for site in values(facts.account_site, &sites) {
            group.push(must(site == AccountSite::China));
        }
        worst = every_pair(&worst, &group);
    }

    // The term last, because it is the dearest: a certain failure needs no dates, and two answers end the search.
    if worst == [Fail] {
        return Outcome::Ineligible;
    }
    if facts.state == Some(State::Expired) {
        return Outcome::Ineligible; // fails by itself wherever the product has a standing
    }
    let mut answers: Vec<Finding> = Vec::with_capacity(4);
    for term in terms(product, facts, as_of) {
        let finding = term_finding(product, question, as_of, &term);
        answers.extend(every_pair(&worst, &[finding]));
        answers.dedup();
        if answers.len() > 1 {
            return Outcome::Incomplete;
        }
    }
    only_answer(&answers)
}

fn only_answer(answers: &[Finding]) -> Outcome {
    match answers {
        [one] => outcome(*one),
        _ => Outcome::Incomplete,
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Self-check

/// Asserts the seed examples (S27) on the seed's day and on 2026-11-22.
pub fn self_check() {
    use Outcome::{Disputed, Eligible, Incomplete, Ineligible, NotRequired};

    assert_eq!(day(1970, 1, 1), 0);
    assert_eq!(day(2000, 2, 29), 11_016);
    assert_eq!(add_months(day(2026, 11, 30), 3), day(2027, 2, 28));
    assert_eq!(add_months(day(2027, 11, 30), 3), day(2028, 2, 29));
    assert_eq!(add_months(day(2026, 10, 31), 14), day(2027, 12, 31));

    let now = day(2026, 11, 22);
    let check = |what: &str, product: Product, facts: &Facts, as_of: Day, code: Outcome, filing: Outcome| {
        let (y, m, d) = date(as_of);
        assert_eq!(
            decide(product, facts, as_of),
            (code, filing),
            "S27, {what}, as of {y}-{m:02}-{d:02}: (code, filing) differ"
        );
    };
    let check_both = |what: &str, product: Product, facts: &Facts, as_of: Day, answer: Outcome| {
        check(what, product, facts, as_of, answer, answer);
    };
    let owned_with_20_days_left = |facts: Facts, as_of: Day| {
        let end = as_of + 20;
        let start = shift_months(end, -12);
        Facts {
            stage: Stage::Owned,
            purchased_months: Some(12),
            created_on: Some(start),
            starts_on: Some(start),
            expires_on: Some(end),
            state: Some(State::Running),
            codes_used: Some(0),
            sites_filed: Some(0),
            owned_by_applicant: Some(true),
            ..facts
        }
    };

    // ECS
    let seed = day(2019, 9, 21);
    let ecs = Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        public_ip: Some(PublicIp::Assigned),
        account_site: Some(AccountSite::China),
        purchased_months: Some(3),
        ..Facts::blank(Stage::Planned)
    };
    check_both("ECS 3 months", Product::Ecs, &ecs, seed, Eligible);
    check_both("ECS 3 months", Product::Ecs, &ecs, now, Disputed);
    let four = Facts { purchased_months: Some(4), ..ecs };
    check_both("ECS 4 months", Product::Ecs, &four, seed, Eligible);
    check_both("ECS 4 months", Product::Ecs, &four, now, Eligible);
    for facts in [ecs, four] {
        let no_site = Facts { account_site: None, ..facts };
        let what = "ECS without accountSite";
        check_both(what, Product::Ecs, &no_site, seed, Eligible);
        check_both(what, Product::Ecs, &no_site, now, Incomplete);
        for as_of in [seed, now] {
            let hourly = Facts { billing: Some(Billing::PayAsYouGo), ..facts };
            let what = "ECS pay-as-you-go";
            check_both(what, Product::Ecs, &hourly, as_of, Ineligible);
            let hourly = Facts { purchased_months: None, ..hourly };
            check_both(what, Product::Ecs, &hourly, as_of, Ineligible);
            let no_ip = Facts { public_ip: Some(PublicIp::None), ..facts };
            let what = "ECS without a public IP";
            check_both(what, Product::Ecs, &no_ip, as_of, Ineligible);
            let hong_kong = Facts { region: Some(Region::Outside), ..facts };
            let what = "ECS cn-hongkong";
            check_both(what, Product::Ecs, &hong_kong, as_of, NotRequired);
        }
    }
    for as_of in [seed, now] {
        let facts = owned_with_20_days_left(ecs, as_of);
        let what = "ECS 12 months, 20 days left";
        check_both(what, Product::Ecs, &facts, as_of, Eligible);
    }

    // IoT package
    let iot = Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        account_site: Some(AccountSite::China),
        purchased_months: Some(6),
        order_amount_cny: Some(90.0),
        ..Facts::blank(Stage::Planned)
    };
    let what = "IoT 6 months, RMB 90";
    check_both(what, Product::IotPackage, &iot, seed, Eligible);
    check_both(what, Product::IotPackage, &iot, now, Disputed);
    for as_of in [seed, now] {
        let short = Facts { purchased_months: Some(5), ..iot };
        let what = "IoT 5 months";
        check_both(what, Product::IotPackage, &short, as_of, Ineligible);
        let cheap = Facts { order_amount_cny: Some(89.0), ..iot };
        let what = "IoT RMB 89";
        check_both(what, Product::IotPackage, &cheap, as_of, Ineligible);
    }

    // CVM
    let seed = day(2019, 8, 21);
    let cvm = Facts {
        region: Some(Region::Mainland),
        billing: Some(Billing::Subscription),
        public_ip: Some(PublicIp::Assigned),
        bandwidth_mbps: Some(1.0),
        account_kind: Some(AccountKind::Enterprise),
        purchased_months: Some(3),
        ..Facts::blank(Stage::Planned)
    };
    let what = "CVM 3 months";
    check(what, Product::Cvm, &cvm, seed, Disputed, Eligible);
    check(what, Product::Cvm, &cvm, now, Eligible, Eligible);
    let four = Facts { purchased_months: Some(4), ..cvm };
    check_both("CVM 4 months", Product::Cvm, &four, seed, Eligible);
    check_both("CVM 4 months", Product::Cvm, &four, now, Eligible);
    let personal = Facts { account_kind: Some(AccountKind::Personal), ..four };
    let what = "CVM personal account";
    check(what, Product::Cvm, &personal, seed, Eligible, Eligible);
    check(what, Product::Cvm, &personal, now, Ineligible, Eligible);
    let what = "CVM 12 months, 20 days left";
    let facts = owned_with_20_days_left(cvm, seed);
    check_both(what, Product::Cvm, &facts, seed, Eligible);
    let facts = owned_with_20_days_left(cvm, now);
    check_both(what, Product::Cvm, &facts, now, Ineligible);
    for as_of in [seed, now] {
        let hong_kong = Facts { region: Some(Region::Outside), ..cvm };
        let what = "CVM ap-hongkong";
        check_both(what, Product::Cvm, &hong_kong, as_of, NotRequired);
    }
}
