//! What a console or an interface shows when a filing does not get on: its published causes in the order of checking, each
//! held against what is known of the instance or the code (section 5 of the sheets).

use crate::check::{Ruled, every};
use crate::code::issued;
use crate::edition::{Edition, Reading, Rule};
use crate::instance::{Date, Facts, Instance, PublicIp, keys};
use crate::logic::Could;
use crate::policy::{Ask, CauseCode, Decides, Product, RuleId, Symptom};

keys! {
    /// What is known of a cause.
    CauseStatus {
        /// Nothing that was given decides it.
        Possible = "possible",
        /// It is the case.
        IsTheCase = "isTheCase",
        /// It is not.
        RuledOut = "ruledOut",
        /// Facts decide it that were not given.
        Open = "open",
        /// Published readings differ.
        Disputed = "disputed",
        /// The published rules do not say.
        Unknown = "unknown",
    }
}

/// One cause of a symptom and what is known of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Diagnosed {
    /// Which.
    pub code: CauseCode,
    /// What is known of it.
    pub status: CauseStatus,
    /// The facts that would decide it, where it is open.
    pub missing: Facts,
}

/// The causes of a symptom that are published by the day, in the order of checking; with an instance or, where the symptom
/// is about a code, with the provider's issued code and its facts, each held against the rules of the day. Where none of them is the
/// case but a rule fails that the page does not name, that is said last ([`CauseCode::AnotherRule`]).
pub fn diagnose(symptom: &'static Symptom, of: Option<(&'static Product, &Instance)>, day: Date) -> Vec<Diagnosed> {
    let codes = symptom.causes.iter().filter(|cause| symptom.from.max(cause.from) <= day).map(|cause| cause.code);
    let Some((product, instance)) = of else {
        return codes.map(|code| Diagnosed { code, status: CauseStatus::Possible, missing: Facts::NONE }).collect();
    };
    let instance = if product.is_issued() { issued(instance) } else { *instance };
    let edition = Edition::new(product, day);
    let findings = every(&edition, &instance, day);
    let gating: Gating =
        edition.rules.iter().zip(&findings).filter(|(rule, _)| rule.questions.has(symptom.questions)).collect();
    let mut all: Vec<Diagnosed> = codes.map(|code| judge(code, &instance, &gating)).collect();
    let last = nothing_else(&all, &gating);
    for one in all.iter_mut().filter(|one| one.code.decides() == Decides::NothingElse) {
        (one.status, one.missing) = last;
    }
    // The page's causes are not all the rules: what it does not name must not end in "none of these".
    let fails = gating.iter().any(|(_, finding)| finding.could == Could::FAIL);
    if fails && all.iter().all(|one| one.status == CauseStatus::RuledOut) {
        all.push(Diagnosed { code: CauseCode::AnotherRule, status: CauseStatus::IsTheCase, missing: Facts::NONE });
    }
    all
}

/// The rules and findings that gate the questions of a symptom.
type Gating<'a> = Vec<(&'a Rule, &'a Ruled)>;

fn judge(code: CauseCode, instance: &Instance, gating: &Gating) -> Diagnosed {
    let decides = code.decides();
    let not_trial = |reading: &Reading| matches!(reading.ask, Ask::NotTrial);
    let picks = |rule: &Rule| match decides {
        Decides::Rules(ids) => ids.contains(&rule.id),
        Decides::Trial => rule.readings.first().is_some_and(not_trial),
        Decides::Subscription => rule.id == RuleId::Billing && !rule.readings.iter().any(not_trial),
        Decides::Address(_) => rule.id == RuleId::PublicAddress,
        Decides::NothingElse | Decides::Outside => false,
    };
    let other_address = |kinds: &[PublicIp]| instance.public_ip.is_some_and(|kind| !kinds.contains(&kind));
    let (status, missing) = match decides {
        Decides::Address(kinds) if other_address(kinds) => (CauseStatus::RuledOut, Facts::NONE),
        Decides::NothingElse | Decides::Outside => (CauseStatus::Possible, Facts::NONE),
        _ => by_findings(gating, &picks),
    };
    Diagnosed { code, status, missing }
}

/// What the findings of some rules make of a cause.
fn by_findings(gating: &Gating, picks: &dyn Fn(&Rule) -> bool) -> (CauseStatus, Facts) {
    let picked = || gating.iter().filter(|(rule, _)| picks(rule)).map(|(_, finding)| *finding);
    let any = |could: Could| picked().any(|finding| finding.could == could);
    if any(Could::FAIL) {
        return (CauseStatus::IsTheCase, Facts::NONE);
    }
    let open = picked().filter(|finding| !finding.could.decided());
    if let Some(missing) = open.map(|finding| finding.missing).reduce(Facts::with) {
        return (CauseStatus::Open, missing);
    }
    // A product that cannot, or of which no page speaks, has no rules that could rule anything out.
    let serves = |ruled: &Ruled| matches!(ruled.could, Could::PASS | Could::DISPUTED);
    let covered = gating.iter().filter(|(rule, _)| rule.id == RuleId::Product).all(|(_, finding)| serves(finding));
    let status = if any(Could::DISPUTED) {
        CauseStatus::Disputed
    } else if any(Could::SILENT) || (!covered && picked().next().is_none()) {
        CauseStatus::Unknown
    } else {
        CauseStatus::RuledOut
    };
    (status, Facts::NONE)
}

/// What remains when every published condition is met, those included that the page does not name as causes.
fn nothing_else(all: &[Diagnosed], gating: &Gating) -> (CauseStatus, Facts) {
    let others = || all.iter().filter(|one| one.code.decides() != Decides::NothingElse);
    let any = |status: CauseStatus| others().any(|one| one.status == status);
    let says = |could: Could| gating.iter().any(|(_, finding)| finding.could == could);
    let open = gating.iter().filter(|(_, finding)| !finding.could.decided());
    let missing = open.fold(Facts::NONE, |set, (_, finding)| set.with(finding.missing));
    let status = if says(Could::FAIL) {
        CauseStatus::RuledOut
    } else if missing != Facts::NONE {
        return (CauseStatus::Open, missing);
    } else if says(Could::DISPUTED) {
        CauseStatus::Disputed
    } else if says(Could::SILENT) || any(CauseStatus::Unknown) || any(CauseStatus::Possible) {
        CauseStatus::Unknown
    } else {
        CauseStatus::IsTheCase
    };
    (status, Facts::NONE)
}
