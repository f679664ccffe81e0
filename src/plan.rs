//! The smallest sets of changes after which nothing of a question fails and nothing is disputed. Each is proved by applying it and
//! checking again, and a set of which a part would do is not given. Semantics S25.

use crate::check::{run, stage};
use crate::edition::{Edition, Rule};
use crate::fix::remedy;
use crate::instance::{
    AccountKind, AccountSite, Count, Date, EntityKind, Fact, Facts, Instance, Months, Region, Stage, State,
};
use crate::logic::Could;
use crate::offer::{LONGEST, choose, met, offer, on_the_mainland, outcome};
use crate::policy::{Ask, Counts, Limit, Note, Product, Question, RuleId, Sold};
use crate::verdict::{FixKind, Outcome};

/// One change of a plan.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Step {
    /// What to do.
    pub kind: FixKind,
    /// Months to buy in all, or to renew by.
    pub months: Option<u32>,
    /// It must be done before this day, on which the instance expires.
    pub before: Option<Date>,
    /// The facts that it sets; their values are those of [`Plan::instance`].
    pub sets: Facts,
}

/// A smallest set of changes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The product after it.
    pub product: &'static Product,
    /// The changes, in the order of the rules that they meet.
    pub steps: Vec<Step>,
    /// The instance after it.
    pub instance: Instance,
    /// Months to be bought on top of what there is.
    pub months: u32,
    /// The answer after it: eligible, or incomplete where facts are missing.
    pub outcome: Outcome,
}

/// The smallest plans for a question whose answer is `ineligible` or `disputed`, fewest changes first, then fewest months; for one that
/// is `notRequired` first that nothing is needed. None where the answer is another, or where neither a change nor another product of
/// the provider helps.
pub fn plans(product: &'static Product, instance: &Instance, question: Question, as_of: Date) -> Vec<Plan> {
    let edition = Edition::new(product, as_of);
    let planner = Planner { edition: &edition, question, as_of };
    let before = planner.look(instance);
    let mut plans = match before.outcome {
        Outcome::NotRequired => {
            let nothing = Step { kind: FixKind::NoFilingNeeded, months: None, before: None, sets: Facts::NONE };
            vec![Plan { product, steps: vec![nothing], instance: *instance, months: 0, outcome: before.outcome }]
        }
        Outcome::Ineligible | Outcome::Disputed => Vec::new(),
        _ => return Vec::new(),
    };
    let first = plans.len();
    let changed = planner.change(instance);
    // What is used up stays so, but a place can come back: then both are ways out. One that expired long ago can take more months to
    // renew than a new one. A code of another account is not for sale.
    let stands = |ids: &[RuleId]| before.in_the_way.iter().any(|rule| ids.contains(&rule.id));
    let used_up = stands(&[RuleId::CodeQuota, RuleId::SiteQuota]);
    let most = changed.as_ref().filter(|_| !used_up).map_or(u32::MAX, |plan| plan.months);
    if product.sold != Sold::No && (most == u32::MAX || stands(&[RuleId::NotExpired])) {
        found(&mut plans, planner.buy(instance, FixKind::BuyAnother).filter(|another| another.months < most));
    }
    found(&mut plans, changed);
    if plans.len() == first {
        // Variants are each product's own.
        let mut buyer = *instance;
        buyer.variant = None;
        let stands_in =
            |other: &&Product| !matches!(other.sold, Sold::No | Sold::ForItsOwnSite) && !core::ptr::eq(*other, product);
        for other in product.provider.products.iter().filter(stands_in) {
            let edition = Edition::new(other, as_of);
            found(&mut plans, Planner { edition: &edition, question, as_of }.buy(&buyer, FixKind::BuyProduct));
        }
    }
    plans
}

/// Puts a plan in its place: fewest changes first, then fewest months. That nothing is needed weighs least of all. One by one: there
/// are few, and a sort is 2 KB of code.
#[inline(never)]
fn found(plans: &mut Vec<Plan>, plan: Option<Plan>) {
    let weight = |plan: &Plan| (plan.steps.len(), plan.months);
    if let Some(plan) = plan {
        plans.insert(plans.partition_point(|known| weight(known) <= weight(&plan)), plan);
    }
}

/// What a question says of an instance.
struct Look<'a> {
    outcome: Outcome,
    in_the_way: Vec<&'a Rule>,
}

struct Planner<'a> {
    edition: &'a Edition,
    question: Question,
    as_of: Date,
}

/// Rounds of changes: one can bring up another, as a region does.
const ROUNDS: usize = 3;

impl<'a> Planner<'a> {
    fn look(&self, instance: &Instance) -> Look<'a> {
        let (mut in_the_way, mut rules) = (Vec::new(), self.edition.rules.iter());
        let answers = run(self.edition, instance, self.as_of, &[], &mut |rule, ruled| {
            let gates = rule.questions.has(self.question.questions());
            in_the_way.extend(rules.next().filter(|_| gates && ruled.could.in_the_way()));
        });
        Look { outcome: outcome(&answers, self.question), in_the_way }
    }

    fn met(&self, instance: &Instance) -> bool {
        met(self.edition, instance, self.question.questions(), self.as_of)
    }

    /// Changes to this very instance, or to what is still to be chosen of it.
    fn change(&self, given: &Instance) -> Option<Plan> {
        let owned = stage(given) == Stage::Owned;
        let (mut instance, mut steps, mut months) = (*given, Vec::new(), 0);
        for _ in 0..ROUNDS {
            let round = instance;
            let mut term = None;
            for rule in self.look(&round).in_the_way {
                let ask = rule.readings.iter().map(|r| r.ask).find(|ask| !matches!(ask, Ask::NoCondition(_)))?;
                if rule.id == RuleId::NotExpired && instance.expires_on.is_none() {
                    // By how much is not known.
                    let before = instance;
                    instance.state = Some(State::Running);
                    add(&mut steps, FixKind::Renew, &before, &instance);
                } else if timed(rule.id) {
                    term = term.or(Some(if owned { FixKind::RenewMonths } else { FixKind::BuyMonths }));
                } else if let Some((kind, another)) = self.remedy(ask, owned, &instance) {
                    if another {
                        return None;
                    }
                    let before = instance;
                    apply(kind, &mut instance, rule);
                    let step = add(&mut steps, kind, &before, &instance);
                    if kind == FixKind::LongerFirstOrder {
                        step.months = instance.first_order_months.map(|first| first.0);
                        let bought =
                            |one: &Instance| one.purchased_months.or(one.first_order_months).map_or(0, |n| n.0);
                        months = bought(&instance).saturating_sub(bought(given));
                    }
                    // What is now to be paid in advance needs a term.
                    let unknown = kind == FixKind::ChooseSubscription && instance.purchased_months.is_none();
                    if unknown || kind == FixKind::ConvertToSubscription {
                        term = Some(kind);
                    }
                }
            }
            if let Some(kind) = term
                && let Some((longer, n)) = self.longer(&instance, kind)
            {
                let step = add(&mut steps, kind, &instance, &longer);
                step.months = Some(n);
                step.before = given.expires_on.filter(|end| kind == FixKind::RenewMonths && *end > self.as_of);
                let had =
                    if kind == FixKind::BuyMonths { given.purchased_months.map_or(0, |months| months.0) } else { 0 };
                months = n.saturating_sub(had);
                instance = longer;
            }
            if difference(&instance, &round) == Facts::NONE {
                break;
            }
        }
        self.prove(given, &instance, steps, months)
    }

    /// Another instance of the edition's product; the kind says whether that is the product it was.
    fn buy(&self, given: &Instance, kind: FixKind) -> Option<Plan> {
        let (mut buyer, mut steps) = (*given, Vec::new());
        let gating = |rule: &&Rule| rule.questions.has(self.question.questions());
        let elsewhere = given.region.is_some_and(|region| region != on_the_mainland(self.edition, given.region));
        for rule in self.edition.rules.iter().filter(gating) {
            let account = match rule.readings.first().map(|reading| reading.ask) {
                Some(Ask::EnterpriseAccount) if given.account_kind.is_some() => FixKind::VerifyAsEnterprise,
                Some(Ask::ChinaAccount) if given.account_site.is_some() => FixKind::UseChinaAccount,
                Some(Ask::Organization) if given.entity_kind.is_some() => FixKind::FileAsOrganization,
                // Where to is said in a step of its own.
                Some(Ask::Mainland) if kind == FixKind::BuyAnother && elsewhere => FixKind::ChooseMainlandRegion,
                _ => continue,
            };
            let before = buyer;
            apply(account, &mut buyer, rule);
            if buyer != before {
                add(&mut steps, account, &before, &buyer);
            }
        }
        let offer = offer(self.edition, &buyer, self.question.questions(), self.as_of)?;
        let account = steps.iter().fold(Facts::NONE, |sets, step| sets.with(step.sets));
        let sets = Facts(difference(given, &offer.instance).0 & !account.0);
        steps.insert(0, Step { kind, months: Some(offer.months).filter(|n| *n > 0), before: None, sets });
        let answer = self.look(&offer.instance).outcome;
        Some(Plan {
            product: self.edition.product,
            steps,
            instance: offer.instance,
            months: offer.months,
            outcome: answer,
        })
    }

    fn remedy(&self, ask: Ask, owned: bool, instance: &Instance) -> Option<(FixKind, bool)> {
        let returns = || self.edition.remarks.iter().any(|remark| remark.note == Note::SitePlaceReturns);
        if matches!(ask, Ask::Quota(Counts::Sites, _)) && returns() {
            return Some((FixKind::DeregisterSite, false));
        }
        remedy(ask, owned, instance)
    }

    /// The instance with the fewest months, more or anew, after which each rule about time that was in the way is met for certain.
    fn longer(&self, instance: &Instance, kind: FixKind) -> Option<(Instance, u32)> {
        let anew = !matches!(kind, FixKind::RenewMonths | FixKind::BuyMonths);
        let before = self.times(instance);
        let good = |changed: &Instance| {
            self.times(changed).iter().zip(&before).all(|(after, before)| {
                let was_in_the_way = before.decided() && *before != Could::PASS;
                let may_stay_open = !anew && !was_in_the_way && !after.decided();
                *after == Could::PASS || may_stay_open
            })
        };
        let sold = |n: u32| kind == FixKind::RenewMonths || self.edition.product.sold.for_months(n);
        (1..=LONGEST)
            .map(|n| (with_months(instance, kind, n, self.as_of), n))
            .find(|(changed, n)| sold(*n) && good(changed))
    }

    /// What the question's rules about time say.
    #[inline(never)] // smaller
    fn times(&self, instance: &Instance) -> Vec<Could> {
        let mut times = Vec::new();
        run(self.edition, instance, self.as_of, &[], &mut |rule, ruled| {
            if rule.questions.has(self.question.questions()) && timed(rule.id) {
                times.push(ruled.could);
            }
        });
        times
    }

    /// The plan, if it does what it promises; without the steps that it does not need.
    fn prove(&self, given: &Instance, instance: &Instance, mut steps: Vec<Step>, months: u32) -> Option<Plan> {
        if steps.is_empty() || !self.met(instance) {
            return None;
        }
        let mut k = 0;
        while k < steps.len() {
            let step = steps.remove(k);
            if !self.met(&applied(given, instance, &steps)) {
                steps.insert(k, step);
                k += 1;
            }
        }
        let instance = applied(given, instance, &steps);
        let months = if steps.iter().any(|step| step.months.is_some()) { months } else { 0 };
        let outcome = self.look(&instance).outcome;
        Some(Plan { product: self.edition.product, steps, instance, months, outcome })
    }
}

/// Whether a rule is about time.
const fn timed(rule: RuleId) -> bool {
    matches!(rule, RuleId::TotalTerm | RuleId::TimeLeft | RuleId::NotExpired)
}

/// The facts in which two instances differ.
#[inline(never)] // smaller
fn difference(before: &Instance, after: &Instance) -> Facts {
    let differs = |fact: &&Fact| before.get(**fact).to_bits() != after.get(**fact).to_bits();
    Fact::ALL.iter().filter(differs).fold(Facts::NONE, |facts, fact| facts.with(Facts::of(*fact)))
}

/// Adds what a step changes, to the step of its kind if there is one.
fn add<'a>(steps: &'a mut Vec<Step>, kind: FixKind, before: &Instance, after: &Instance) -> &'a mut Step {
    let sets = difference(before, after);
    let k = steps.iter().position(|step| step.kind == kind).unwrap_or(steps.len());
    if k == steps.len() {
        steps.push(Step { kind, months: None, before: None, sets: Facts::NONE });
    }
    #[expect(clippy::indexing_slicing, reason = "the place of a step found or just added")]
    let step = &mut steps[k];
    step.sets = step.sets.with(sets);
    step
}

/// The instance after some of the steps: the facts that they set have their new values, the others stay.
pub fn applied(given: &Instance, after: &Instance, steps: &[Step]) -> Instance {
    let mut instance = *given;
    for step in steps {
        for fact in step.sets.iter() {
            instance.set(fact, after.get(fact));
        }
    }
    instance
}

/// Changes the instance as a fix says.
fn apply(kind: FixKind, instance: &mut Instance, rule: &Rule) {
    match kind {
        FixKind::ChooseMainlandRegion => instance.region = Some(Region::MAINLAND),
        FixKind::UseBuyerAccount => instance.owned_by_applicant = Some(true),
        FixKind::Start => instance.state = Some(State::Running),
        FixKind::VerifyAsEnterprise => instance.account_kind = Some(AccountKind::Enterprise),
        FixKind::UseChinaAccount => instance.account_site = Some(AccountSite::China),
        FixKind::FileAsOrganization => instance.entity_kind = Some(EntityKind::Organization),
        FixKind::DeregisterSite => {
            for reading in &rule.readings {
                if let Ask::Quota(_, Limit::Fixed(n)) = reading.ask {
                    instance.sites_filed = Some(Count(n.saturating_sub(1)));
                }
            }
        }
        _ => choose(instance, rule),
    }
}

/// The instance renewed by so many months, or bought or converted for so many.
fn with_months(instance: &Instance, kind: FixKind, n: u32, as_of: Date) -> Instance {
    let mut longer = *instance;
    match kind {
        FixKind::RenewMonths => {
            longer.purchased_months = longer.purchased_months.map(|months| Months((months.0 + n).min(1200))); // the greatest there is
            longer.expires_on = longer.expires_on.map(|end| end.plus_months(n));
        }
        FixKind::ConvertToSubscription => {
            longer.purchased_months = Some(Months(n));
            longer.starts_on = Some(as_of);
            longer.expires_on = Some(as_of.plus_months(n));
        }
        _ => {
            longer.purchased_months = Some(Months(n));
            let start = longer.starts_on.unwrap_or(as_of);
            longer.expires_on = longer.expires_on.map(|_| start.plus_months(n));
        }
    }
    if longer.state == Some(State::Expired) {
        longer.state = Some(State::Running);
    }
    longer
}
