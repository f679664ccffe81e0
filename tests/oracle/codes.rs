//! The second reading of what is published about codes that were issued (section 3 of each sheet), as naive as `table.rs`: what each fact of a
//! complete code comes to, the worst of these, and a missing fact as every value that it could have.

use super::table::{Day, Finding, Finding::*, Outcome, add_months, day, only_answer};

/// How far the code has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeState {
    Unused,
    Abandoned,
    InProgress,
    Filed,
    Cancelled,
}

/// What it is to be used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeUse {
    NewFiling,
    SameSiteChange,
}

/// The instance that made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Running,
    Stopped,
    Expired,
}

/// What is known of a code.
#[derive(Clone, Copy, Debug)]
pub struct Code {
    pub state: Option<CodeState>,
    pub used_for: Option<CodeUse>,
    pub at_issuer: Option<bool>,
    pub for_this_account: Option<bool>,
    pub bought: Option<bool>,
    pub source: Option<Source>,
    pub expires_on: Option<Day>,
}

const UNDATED: Day = day(2026, 11, 22);

/// The day of the first page about codes; the days on which something changes after it.
pub fn changes(provider: &str) -> Vec<Day> {
    const ALIBABA: [Day; 5] = [day(2018, 4, 19), day(2019, 5, 24), day(2026, 6, 26), day(2026, 10, 10), UNDATED];
    const TENCENT: [Day; 8] = [
        day(2018, 1, 29),
        day(2019, 8, 21),
        day(2019, 12, 9),
        day(2020, 9, 3),
        day(2021, 2, 3),
        day(2021, 2, 25),
        day(2021, 4, 30),
        UNDATED,
    ];
    const HUAWEI: [Day; 3] = [day(2025, 12, 31), day(2026, 5, 19), day(2026, 7, 10)];
    match provider {
        "alibaba" => ALIBABA.to_vec(),
        "tencent" => TENCENT.to_vec(),
        "huawei" => HUAWEI.to_vec(),
        "ucloud" => vec![day(2019, 10, 28)],
        "volcengine" => vec![day(2026, 5, 4)],
        "baidu" | "jd" => vec![UNDATED],
        "alipay" => vec![day(2023, 11, 30)],
        other => panic!("{other} issues no codes"),
    }
}

fn since(as_of: Day, first: Day, before: Finding, then: Finding) -> Finding {
    if as_of < first { before } else { then }
}

fn state_finding(provider: &str, state: CodeState, used_for: CodeUse, as_of: Day) -> Finding {
    use CodeState::{Abandoned, Cancelled, Filed, InProgress, Unused};
    match (provider, state, used_for) {
        // Nothing is published of a code's life.
        ("volcengine" | "jd", ..) => Silent,
        (_, Unused, _) => Pass,
        ("baidu" | "alipay", ..) => Silent,
        ("alibaba", Abandoned, _) => Silent,
        ("alibaba", InProgress, _) => since(as_of, day(2019, 5, 24), Silent, Fail), // one code, one website
        ("alibaba", Filed, CodeUse::SameSiteChange) => Silent,
        ("alibaba", Filed | Cancelled, _) => Fail,
        ("tencent", Abandoned, _) => Pass,
        ("tencent", InProgress, _) => since(as_of, day(2019, 12, 9), Silent, Fail), // one code, one site
        ("tencent", Filed, CodeUse::SameSiteChange) => since(as_of, day(2021, 4, 30), Fail, Pass),
        ("tencent", Filed | Cancelled, _) => Fail,
        ("huawei", Abandoned | InProgress, _) => Silent,
        ("huawei", Filed | Cancelled, _) => Fail,
        _ => panic!("{provider} issues no codes"),
    }
}

/// Entered at another provider.
fn elsewhere(provider: &str, as_of: Day) -> Finding {
    match provider {
        "alibaba" => since(as_of, day(2026, 6, 26), Silent, Fail),
        "tencent" => since(as_of, day(2021, 2, 25), Silent, Fail),
        "alipay" => Fail,
        _ => Silent,
    }
}

/// Used by an account that it was not made for.
fn other_account(provider: &str, as_of: Day) -> Finding {
    match provider {
        "alibaba" => since(as_of, UNDATED, Silent, Fail),
        "tencent" => since(as_of, day(2019, 12, 9), Silent, Fail),
        "huawei" => since(as_of, day(2026, 5, 19), Silent, Fail),
        _ => Silent,
    }
}

fn bought(provider: &str, as_of: Day) -> Finding {
    match provider {
        "alibaba" => since(as_of, day(2026, 10, 10), Silent, Fail),
        "tencent" => since(as_of, day(2019, 8, 21), Silent, Fail),
        "huawei" => since(as_of, day(2026, 7, 10), Silent, Fail),
        "baidu" => Fail,
        _ => Silent,
    }
}

/// What the instance that made it comes to: it must not have expired, and at Tencent Cloud not be near its end.
fn source_finding(provider: &str, expired: bool, end: Day, as_of: Day) -> Finding {
    if matches!(provider, "volcengine" | "jd") {
        return Pass;
    }
    if expired || end <= as_of {
        return Fail;
    }
    let (thirty_days, month) = (end - as_of >= 30, end >= add_months(as_of, 1));
    match provider {
        "tencent" if as_of >= day(2021, 2, 3) => match (thirty_days, month) {
            (true, true) => Pass,
            (false, false) => Fail,
            _ => Disputed,
        },
        "tencent" if as_of >= day(2020, 9, 3) && !thirty_days => Fail,
        _ => Pass,
    }
}

/// Whether the code may be used.
pub fn decide(provider: &str, code: &Code, as_of: Day) -> Outcome {
    if as_of < changes(provider)[0] {
        return Outcome::NotCovered;
    }
    if provider == "ucloud" {
        return Outcome::Ineligible; // it makes none any more
    }
    use CodeState::{Abandoned, Cancelled, Filed, InProgress, Unused};
    let all = |given: Option<bool>| given.map_or(vec![true, false], |given| vec![given]);
    let states = code.state.map_or(vec![Unused, Abandoned, InProgress, Filed, Cancelled], |one| vec![one]);
    let uses = code.used_for.map_or(vec![CodeUse::NewFiling, CodeUse::SameSiteChange], |one| vec![one]);
    let ends = match (code.expires_on, code.source) {
        (Some(end), _) => vec![end],
        // One that runs has not expired; of one that stopped nothing is said.
        (None, Some(Source::Running)) => {
            vec![as_of + 1, as_of + 27, as_of + 28, as_of + 29, as_of + 30, as_of + 31, as_of + 400]
        }
        (None, _) => vec![as_of - 1, as_of + 1, as_of + 28, as_of + 29, as_of + 30, as_of + 31, as_of + 400],
    };
    let mut worst = Vec::new();
    for state in &states {
        for used_for in &uses {
            for end in &ends {
                for at_issuer in all(code.at_issuer) {
                    for own in all(code.for_this_account) {
                        for paid in all(code.bought) {
                            let found = [
                                state_finding(provider, *state, *used_for, as_of),
                                if at_issuer { Pass } else { elsewhere(provider, as_of) },
                                if own { Pass } else { other_account(provider, as_of) },
                                if paid { bought(provider, as_of) } else { Pass },
                                source_finding(provider, code.source == Some(Source::Expired), *end, as_of),
                            ];
                            let one = found.into_iter().max().unwrap();
                            if !worst.contains(&one) {
                                worst.push(one);
                            }
                        }
                    }
                }
            }
        }
    }
    only_answer(&worst)
}

/// Every code: each state, use, yes or no, state and end of the instance that made it, given and missing.
pub fn every(as_of: Day) -> Vec<Code> {
    use CodeState::{Abandoned, Cancelled, Filed, InProgress, Unused};
    let yes_no = [None, Some(true), Some(false)];
    let ends = [-1, 0, 1, 27, 28, 29, 30, 31, 32, 400].map(|days| Some(as_of + days));
    let mut all = Vec::new();
    for state in [None, Some(Unused), Some(Abandoned), Some(InProgress), Some(Filed), Some(Cancelled)] {
        for used_for in [None, Some(CodeUse::NewFiling), Some(CodeUse::SameSiteChange)] {
            for at_issuer in yes_no {
                for for_this_account in yes_no {
                    for bought in yes_no {
                        for source in [None, Some(Source::Running), Some(Source::Stopped), Some(Source::Expired)] {
                            for expires_on in [None].into_iter().chain(ends) {
                                all.push(Code {
                                    state,
                                    used_for,
                                    at_issuer,
                                    for_this_account,
                                    bought,
                                    source,
                                    expires_on,
                                });
                            }
                        }
                    }
                }
            }
        }
    }
    all
}
