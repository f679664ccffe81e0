//! The least that must be bought of a product so that it qualifies: what a plan for another instance and a purchase both rest on.

use crate::check::{Answers, run};
use crate::edition::{Edition, Rule};
use crate::instance::{Billing, Cny, Date, Instance, Mbps, Months, PublicIp, Region, Stage, Variant};
use crate::policy::{Ask, Bound, Op, Place, Question, Questions, RuleId};
use crate::verdict::Outcome;

/// An instance to be bought on a day, and for how many months; 0 where no rule asks for a length.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    /// What to choose: the facts of the buyer's account, and what the rules ask for.
    pub instance: Instance,
    /// Months to buy.
    pub months: u32,
}

/// The longest term that is looked at, in months.
pub const LONGEST: u32 = 60;

/// The least of the product that qualifies for the questions; `None` where nothing can be chosen so that every rule is met. `buyer` gives the facts of the account and of whoever files, and the region if it is on the mainland; a variant that
/// serves is kept.
pub fn offer(edition: &Edition, buyer: &Instance, questions: Questions, as_of: Date) -> Option<Offer> {
    let mut instance = Instance {
        stage: Some(Stage::Planned),
        region: Some(on_the_mainland(edition, buyer.region)),
        variant: buyer.variant,
        bandwidth_mbps: buyer.bandwidth_mbps.filter(|mbps| mbps.0 > 0.0),
        starts_on: buyer.starts_on.filter(|start| *start > as_of),
        codes_used_by_account: buyer.codes_used_by_account,
        sites_filed_by_account: buyer.sites_filed_by_account,
        account_kind: buyer.account_kind,
        account_site: buyer.account_site,
        entity_kind: buyer.entity_kind,
        ..Instance::default()
    };
    if !edition.product.regional() {
        instance.region = None;
    }
    let rules = || edition.rules.iter().filter(|rule| rule.questions.has(questions));
    for rule in rules() {
        if rule.id == RuleId::Billing {
            instance.billing = Some(Billing::Subscription);
        }
        choose(&mut instance, rule);
    }
    let timed = rules().any(|rule| matches!(rule.id, RuleId::TotalTerm | RuleId::TimeLeft));
    let tried = if timed { 1..=LONGEST } else { 0..=0 };
    tried.into_iter().find_map(|months| {
        let mut bought = instance;
        if months > 0 {
            bought.purchased_months = Some(Months(months.max(bought.first_order_months.map_or(0, |first| first.0))));
        }
        let length = bought.purchased_months.map_or(0, |months| months.0);
        let good = (months == 0 || edition.product.sold.for_months(length)) && met(edition, &bought, questions, as_of);
        good.then_some(Offer { instance: bought, months: length })
    })
}

/// The region if it lies on the mainland, else any there.
pub fn on_the_mainland(edition: &Edition, region: Option<Region>) -> Region {
    let listed = |region: &Region| {
        let found = usize::try_from(region.0).ok().and_then(|k| edition.product.provider.regions.list.get(k));
        found.is_some_and(|region| region.place == Place::Mainland)
    };
    region.filter(listed).unwrap_or(Region::MAINLAND)
}

/// Whether nothing stands in the way of a yes to the questions: each is one, or only facts are missing.
pub fn met(edition: &Edition, instance: &Instance, questions: Questions, as_of: Date) -> bool {
    let mut clear = true;
    let answers = run(edition, instance, as_of, &[], &mut |rule, ruled| {
        clear &= !(rule.questions.has(questions) && ruled.could.in_the_way());
    });
    let good = |question: &Question| {
        !questions.has(question.questions())
            || matches!(outcome(&answers, *question), Outcome::Eligible | Outcome::Incomplete)
    };
    clear && Question::ALL.iter().all(good)
}

/// The answer to one of the questions.
pub const fn outcome(answers: &Answers, question: Question) -> Outcome {
    match question {
        Question::Code => answers.code,
        Question::Filing => answers.filing,
    }
}

/// Chooses what meets every reading of a rule, as far as a buyer can choose it; time is left to the caller, and so is the account.
pub fn choose(instance: &mut Instance, rule: &Rule) {
    for reading in &rule.readings {
        match reading.ask {
            Ask::Mainland => {}
            Ask::Subscription(_) => instance.billing = Some(Billing::Subscription),
            Ask::NotTrial => {
                instance.trial = instance.trial.map(|_| false);
                if instance.billing == Some(Billing::Trial) {
                    instance.billing = Some(Billing::Subscription);
                }
            }
            Ask::Variant(serves) => {
                let kept = instance.variant.filter(|variant| serves.contains(&variant.0));
                instance.variant = kept.or_else(|| serves.first().copied().map(Variant));
            }
            Ask::FirstOrder(bound) => {
                let first = Months(enough(bound));
                instance.first_order_months = Some(first);
                let all = instance.purchased_months.map_or(0, |months| months.0).max(first.0);
                instance.purchased_months = Some(Months(all));
            }
            Ask::OrderAmount(bound) => {
                let least = f64::from(enough(bound));
                instance.order_amount_cny =
                    Some(Cny(instance.order_amount_cny.map_or(least, |amount| amount.0.max(least))));
            }
            Ask::PublicAddress { .. } => {
                instance.public_ip = accepted(rule).or(instance.public_ip);
                if instance.bandwidth_mbps.is_some_and(|mbps| mbps.0 == 0.0) {
                    instance.bandwidth_mbps = Some(Mbps(1.0));
                }
            }
            Ask::Bandwidth => {
                instance.bandwidth_mbps = instance.bandwidth_mbps.filter(|mbps| mbps.0 > 0.0).or(Some(Mbps(1.0)));
            }
            Ask::FixedIp => instance.fixed_ip = Some(true),
            Ask::BoundInstance => instance.bound_instance_qualifies = Some(true),
            _ => {}
        }
    }
}

/// The first whole number that meets a bound by every reading of its words.
const fn enough(bound: Bound) -> u32 {
    match bound.op {
        Op::AtLeast => bound.n,
        Op::MoreThan | Op::AtLeastOrMore => bound.n + 1,
    }
}

/// The first kind of public address that a reading names and that passes by every reading.
fn accepted(rule: &Rule) -> Option<PublicIp> {
    let kinds = rule.readings.iter().filter_map(|reading| match reading.ask {
        Ask::PublicAddress { passes, .. } => Some(passes),
        _ => None,
    });
    let by_all = |kind: &&PublicIp| kinds.clone().all(|passes| passes.contains(kind));
    kinds.clone().next().and_then(|passes| passes.iter().find(by_all)).copied()
}
