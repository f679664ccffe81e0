//! An instance meets the statements of a day. Pure and total: no clock, no language, an answer for every input.

use crate::catalog;
use crate::edition::{Edition, Reading, Rule};
use crate::fix::remedy;
use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, Count, Date, EntityKind, Fact, Facts, Instance, PublicIp,
    Region, Stage, State, Unit,
};
use crate::logic::{Between, Could, test};
use crate::policy::{
    Ask, Bound, CodeCases, Counts, Grade, Limit, Note, Place, Product, Questions, Remark, RuleId, Standing, TrialRule,
    at_least,
};
use crate::term::{Term, Timed};
use crate::verdict::{Finding, Fix, MAX_READINGS, Measure, Notes, Outcome, Precision, Reason, Status, Verdict};

/// Whether an instance of the product gives a code, and whether it can be used to file directly, by the rules of the day.
///
/// Every outcome but [`Outcome::Incomplete`] is final: supplying a missing fact cannot change it. What is assumed of an
/// instance still to be bought (semantics S8), and that it is no trial, counts as given.
pub fn check(product: &'static Product, instance: &Instance, as_of: Date) -> Verdict {
    let edition = Edition::new(product, as_of);
    let mut findings = Vec::with_capacity(edition.rules.len());
    let answers = explain(&edition, instance, as_of, &mut |finding| findings.push(*finding));
    Verdict { code: answers.code, filing: answers.filing, findings, missing: answers.missing, notes: answers.notes }
}

/// The answers of a check without its findings.
#[derive(Clone, Copy, Debug)]
pub struct Answers {
    /// Can it give a code?
    pub code: Outcome,
    /// Can it be used to file directly?
    pub filing: Outcome,
    /// The facts that could still change the code's answer, and the filing's.
    pub missing: [Facts; 2],
    /// What must be said beside the answers; only of [`explain`].
    pub notes: Notes,
}

/// What a rule says of an instance, without why.
#[derive(Clone, Copy, Debug)]
pub struct Ruled {
    /// What could still come of it.
    pub could: Could,
    /// The missing facts that it read.
    pub missing: Facts,
}

/// The answers with the edition of that day made before, for many instances of one product: calls `told` with each rule in the order of
/// the edition and with what it says. Where the rules said `before` on another day of the edition, in their order, what time does not move
/// stays as it was, and its missing facts are not told; else `before` is empty.
pub fn run(
    edition: &Edition,
    instance: &Instance,
    as_of: Date,
    before: &[Could],
    told: &mut dyn FnMut(&Rule, Ruled),
) -> Answers {
    let known = Known::of(edition, instance, as_of);
    let mut before = before.iter();
    known.answers(&mut |rule| {
        let ruled = match before.next() {
            Some(could) if !rule.moves_with_time() => Ruled { could: *could, missing: Facts::NONE },
            _ => known.rule(rule),
        };
        told(rule, ruled);
        ruled
    })
}

/// [`run`] with everything that a finding says, and notes.
pub fn explain(edition: &Edition, instance: &Instance, as_of: Date, found: &mut dyn FnMut(&Finding)) -> Answers {
    let known = Known::of(edition, instance, as_of);
    let mut answers = known.answers(&mut |rule| {
        let finding = known.find(rule);
        found(&finding);
        Ruled { could: finding.could, missing: finding.missing }
    });
    answers.notes = known.verdict_notes([answers.code, answers.filing]);
    answers
}

/// What every rule says, also those that [`run`] leaves out where the region decides before them.
pub fn every(edition: &Edition, instance: &Instance, as_of: Date) -> Vec<Ruled> {
    let known = Known::of(edition, instance, as_of);
    edition.rules.iter().map(|rule| known.rule(rule)).collect()
}

/// What the region decides before any other rule (semantics S5).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Gate {
    Inside,
    Outside,
    NotCovered,
    Missing,
}

impl Gate {
    fn of(product: &Product, region: Option<Region>) -> Gate {
        match region.map(|region| place(product, region)) {
            None => Gate::Missing,
            Some(Some(Place::Mainland)) => Gate::Inside,
            Some(Some(Place::Outside)) => Gate::Outside,
            Some(Some(Place::Special) | None) => Gate::NotCovered,
        }
    }
}

/// Where the region lies; `None` if the catalogue does not list it.
fn place(product: &Product, region: Region) -> Option<Place> {
    match region {
        Region::MAINLAND => Some(Place::Mainland),
        Region::OUTSIDE => Some(Place::Outside),
        _ => listed(product, region).map(|region| region.place),
    }
}

fn listed(product: &Product, region: Region) -> Option<&'static crate::policy::Region> {
    usize::try_from(region.0).ok().and_then(|k| product.provider.regions.list.get(k))
}

/// Collects what the rules say into the answers to both questions.
#[derive(Default)]
struct Tally {
    questions: [Sum; 2],
}

#[derive(Clone, Copy)]
struct Sum {
    could: Could,
    /// The missing facts of undecided findings, by the worst that those could still become: pass, disputed, silent, fail.
    open: [Facts; 4],
}

impl Default for Sum {
    fn default() -> Self {
        Sum { could: Could::PASS, open: [Facts::NONE; 4] }
    }
}

impl Tally {
    fn add(&mut self, rule: &Rule, ruled: Ruled) {
        // The region is the gate, not one of the rules behind it. What passes changes nothing.
        if rule.id == RuleId::Region || ruled.could == Could::PASS {
            return;
        }
        for (sum, question) in self.questions.iter_mut().zip([Questions::CODE, Questions::FILING]) {
            if rule.questions.has(question) {
                sum.could = sum.could.and(ruled.could);
                if !ruled.could.decided()
                    && let Some(facts) = sum.open.get_mut(ruled.could.worst().trailing_zeros() as usize)
                {
                    *facts = facts.with(ruled.missing);
                }
            }
        }
    }

    fn sum(&self, question: Questions) -> Sum {
        let [code, filing] = self.questions;
        if question == Questions::CODE { code } else { filing }
    }

    fn outcome(&self, question: Questions, gate: Gate) -> Outcome {
        match gate {
            Gate::Outside => Outcome::NotRequired,
            Gate::NotCovered => Outcome::NotCovered,
            Gate::Missing => Outcome::Incomplete,
            Gate::Inside => Outcome::of(self.sum(question).could),
        }
    }

    /// The facts that could still move an answer. A finding that cannot become worse than the answer surely is cannot move it.
    fn missing(&self, gate: Gate) -> [Facts; 2] {
        self.questions.map(|sum| {
            let region = match gate {
                Gate::Outside | Gate::NotCovered => return Facts::NONE,
                Gate::Missing => Facts::of(Fact::Region),
                Gate::Inside => Facts::NONE,
            };
            if sum.could.decided() {
                return region;
            }
            let settled = sum.could.best().trailing_zeros() as usize;
            let movable = sum.open.get(settled + 1..).unwrap_or_default();
            movable.iter().fold(region, |missing, facts| missing.with(*facts))
        })
    }
}

/// What one reading says of the instance.
#[derive(Clone, Copy)]
struct Judged {
    could: Could,
    reads: Facts,
    measured: Option<Measure>,
}

impl Finding {
    fn new(rule: &Rule, could: Could, reason: Reason) -> Finding {
        Finding {
            rule: rule.id,
            questions: rule.questions,
            could,
            readings: [None; MAX_READINGS],
            reason,
            assumed: false,
            measured: None,
            fix: None,
            notes: Notes::default(),
            missing: Facts::NONE,
        }
    }
}

/// The facts, with what is assumed of an instance still to be bought (semantics S8).
struct Known<'a> {
    edition: &'a Edition,
    product: &'static Product,
    as_of: Date,
    instance: Instance,
    stage: Stage,
    term: Term,
    assumed: Facts,
    missing: Facts,
}

/// Whether the instance is still to be bought; where that is not said, a date, a state or a positive count of its own tells
/// (semantics S8).
pub fn stage(given: &Instance) -> Stage {
    let positive = |count: Option<Count>| count.is_some_and(|count| count.0 > 0);
    let dated = given.created_on.or(given.starts_on).or(given.expires_on).is_some();
    let bought = dated || given.state.is_some() || positive(given.codes_used) || positive(given.sites_filed);
    given.stage.unwrap_or(if bought { Stage::Owned } else { Stage::Planned })
}

/// Assumes a value where the fact is missing.
fn assume<T>(slot: &mut Option<T>, fact: Fact, value: T, assumed: &mut Facts) {
    if slot.is_none() {
        *slot = Some(value);
        *assumed = assumed.with(Facts::of(fact));
    }
}

impl<'a> Known<'a> {
    fn of(edition: &'a Edition, given: &Instance, as_of: Date) -> Known<'a> {
        let product = edition.product;
        let stage = stage(given);
        let mut instance = *given;
        // One that the product does not have says nothing.
        instance.variant = instance.variant.filter(|variant| usize::from(variant.0) < product.variants.len());
        let known = instance.known();
        let mut assumed = Facts::NONE;
        if stage == Stage::Planned {
            assume(&mut instance.starts_on, Fact::StartsOn, as_of, &mut assumed);
            assume(&mut instance.state, Fact::State, State::Running, &mut assumed);
            assume(&mut instance.codes_used, Fact::CodesUsed, Count(0), &mut assumed);
            assume(&mut instance.sites_filed, Fact::SitesFiled, Count(0), &mut assumed);
            assume(&mut instance.owned_by_applicant, Fact::OwnedByApplicant, true, &mut assumed);
        }
        let given_facts = known.with(Facts::of(Fact::Stage)).with(Facts::of(Fact::Trial));
        Known {
            edition,
            product,
            as_of,
            term: Term::of(&instance, stage, as_of),
            instance,
            stage,
            assumed,
            missing: Facts(!(given_facts.0 | assumed.0)).and(product.admitted()),
        }
    }

    /// The answers, from what `says` of each rule.
    fn answers(&self, says: &mut dyn FnMut(&Rule) -> Ruled) -> Answers {
        let mut tally = Tally::default();
        let gate = match self.edition.rules.first() {
            Some(rule) if rule.id == RuleId::Region => Gate::of(self.product, self.instance.region),
            // A regional product without a region statement: the day lies before the provider's first statement.
            _ if self.product.regional() => Gate::NotCovered,
            _ => Gate::Inside,
        };
        for rule in &self.edition.rules {
            tally.add(rule, says(rule));
            if rule.id == RuleId::Region && matches!(gate, Gate::Outside | Gate::NotCovered) {
                break;
            }
        }
        let [code, filing] = [Questions::CODE, Questions::FILING].map(|question| tally.outcome(question, gate));
        Answers { code, filing, missing: tally.missing(gate), notes: Notes::default() }
    }

    /// What a rule says of the instance, without why.
    fn rule(&self, rule: &Rule) -> Ruled {
        let judged = rule.readings.iter().map(|reading| self.judge(reading.ask));
        let all = judged.reduce(|a, b| Judged { could: a.could.beside(b.could), reads: a.reads.with(b.reads), ..a });
        all.map_or(Ruled { could: Could::SILENT, missing: Facts::NONE }, |all| Ruled {
            could: all.could,
            missing: all.reads.and(self.missing),
        })
    }

    /// What a rule says of the instance, and why.
    fn find(&self, rule: &Rule) -> Finding {
        let asks = |reading: &&Reading| !matches!(reading.ask, Ask::NoCondition(_));
        // The reading that asks something speaks for the rule, also beside one that asks nothing.
        let Some(main) = rule.readings.iter().find(asks).or(rule.readings.first()) else {
            let mut silent = Finding::new(rule, Could::SILENT, Reason::ProductSilent);
            self.notes(&mut silent, Ask::NoCondition(rule.id), rule);
            return silent;
        };
        let mut agreed: Option<Could> = None;
        let mut reads = Facts::NONE;
        let mut readings = [None; MAX_READINGS];
        let mut measured = None;
        for (slot, reading) in readings.iter_mut().zip(&rule.readings) {
            let judged = self.judge(reading.ask);
            *slot = Some(judged.could);
            reads = reads.with(judged.reads);
            measured = measured.or(judged.measured);
            agreed = Some(agreed.map_or(judged.could, |so_far| so_far.beside(judged.could)));
        }
        let could = agreed.unwrap_or(Could::SILENT);
        let mut finding = Finding::new(rule, could, self.reason(rule, could, main.ask));
        finding.readings = readings;
        finding.missing = reads.and(self.missing);
        let no_trial = main.ask == Ask::NotTrial && self.instance.trial.is_none();
        finding.assumed = could.decided() && (reads.0 & self.assumed.0 != 0 || (no_trial && could == Could::PASS));
        finding.measured = measured;
        if matches!(finding.status(), Status::Fail | Status::Disputed) {
            finding.fix = self.fix(main.ask, rule);
        }
        self.notes(&mut finding, main.ask, rule);
        finding
    }

    /// What one reading says of the instance.
    #[inline(never)] // smaller, and as fast
    fn judge(&self, ask: Ask) -> Judged {
        let i = &self.instance;
        let mut reads = ask.fact().map_or(Facts::NONE, Facts::of);
        let mut measured = None;
        let mut timed = |timed: Timed| {
            reads = timed.reads;
            measured = timed.measured;
            timed.could
        };
        let could = match ask {
            Ask::Mainland => match Gate::of(self.product, i.region) {
                Gate::Inside => Could::PASS,
                Gate::Outside => Could::FAIL,
                Gate::NotCovered => Could::SILENT,
                Gate::Missing => Could::PASS.or(Could::SILENT).or(Could::FAIL),
            },
            Ask::Standing(standing) => standing.could(),
            Ask::NoCondition(_) => {
                reads = Facts::NONE;
                Could::PASS
            }
            Ask::Owner => test(i.owned_by_applicant, |same| same),
            Ask::Subscription(trial) => subscription(i.billing, trial),
            Ask::NotTrial => {
                reads = reads.with(Facts::of(Fact::Billing));
                if i.trial == Some(true) { Could::FAIL } else { test(i.billing, |billing| billing != Billing::Trial) }
            }
            Ask::Variant(serves) => {
                let every =
                    (0..self.product.variants.len()).all(|k| serves.iter().any(|variant| usize::from(*variant) == k));
                if every { Could::PASS } else { test(i.variant, |variant| serves.contains(&variant.0)) }
            }
            Ask::Total(bound) => timed(self.term.total(bound)),
            Ask::Term(bound) => timed(self.term.bought_or_left(bound)),
            Ask::Provincial(bound) => {
                (reads, measured) = (Facts::NONE, self.term.total(bound).measured);
                Could::SILENT
            }
            Ask::Left(bound) => timed(self.term.left(bound)),
            Ask::NotExpired => timed(self.term.not_expired()),
            Ask::Running => test(i.state, |state| state == State::Running),
            Ask::FirstOrder(bound) => match i.first_order_months {
                Some(first) => Between::just(first.0).against(Between::just(bound.n), bound.op.at()),
                // All that was bought bounds it, and is it where the instance is still to be bought (semantics S17).
                None => {
                    let all = self.term.total(bound);
                    reads = reads.with(all.reads);
                    if self.stage == Stage::Planned { all.could } else { all.could.or(Could::FAIL) }
                }
            },
            Ask::OrderAmount(bound) => {
                let amount = i.order_amount_cny.map_or(Between(0.0, f64::INFINITY), |amount| Between::just(amount.0));
                amount.against(Between::just(f64::from(bound.n)), bound.op.at())
            }
            Ask::SomeAmount => {
                reads = Facts::NONE;
                Could::SILENT
            }
            Ask::PublicAddress { passes, fails, .. } => {
                // Bandwidth tells of an address only where it is asked for: elsewhere it is no fact of the product.
                let asked = self.edition.rules.iter().any(|rule| rule.id == RuleId::Bandwidth);
                address(i.public_ip, asked && i.bandwidth_mbps.is_some_and(|mbps| mbps.0 > 0.0), passes, fails)
            }
            Ask::Bandwidth => test(i.bandwidth_mbps, |mbps| mbps.0 > 0.0),
            Ask::FixedIp => test(i.fixed_ip, |on| on),
            Ask::BoundInstance => test(i.bound_instance_qualifies, |qualifies| qualifies),
            Ask::Quota(counts, limit) => {
                let used = self.used(counts);
                let also: &[(bool, Fact)] = &[
                    (counts == Counts::CodesPlusSites, Fact::SitesFiled),
                    (matches!(limit, Limit::ByVariant(_)), Fact::Variant),
                    (matches!(limit, Limit::ByAccountKind { .. }), Fact::AccountKind),
                ];
                for (_, fact) in also.iter().filter(|(read, _)| *read) {
                    reads = reads.with(Facts::of(*fact));
                }
                let precision = if used.0 == used.1 { Precision::Exact } else { Precision::AtLeast };
                let known = used.0 == used.1 || used.0 > 0;
                measured = known.then_some(Measure { n: used.0, unit: Unit::Count, precision });
                self.quota(used, limit)
            }
            Ask::NoCodes => test(i.codes_used, |count| count.0 == 0),
            Ask::EnterpriseAccount => test(i.account_kind, |kind| kind == AccountKind::Enterprise),
            Ask::ChinaAccount => test(i.account_site, |site| site == AccountSite::China),
            Ask::Organization => test(i.entity_kind, |kind| kind == EntityKind::Organization),
            Ask::CodeState { passes, fails } => {
                reads = ask.facts();
                code_state(i.code_state, i.code_use, passes, fails)
            }
            Ask::AtIssuer(elsewhere) => unless(i.at_issuer, false, elsewhere),
            Ask::Recipient(other) => unless(i.for_this_account, false, other),
            Ask::NotBought(bought) => unless(i.code_bought, true, bought),
        };
        Judged { could, reads, measured }
    }

    /// How many were used, as far as it is known; slots that do not come back count.
    fn used(&self, counts: Counts) -> Between<u32> {
        let i = &self.instance;
        let number = |count: Option<Count>| count.map_or(Between(0, u32::MAX), |count| Between::just(count.0));
        // Each site took a code, so the sites alone are a lower bound; only codes are asked for.
        let greater = |codes: Option<Count>, sites: Option<Count>| {
            let (Between(least, most), sites) = (number(codes), sites.map_or(0, |count| count.0));
            Between(least.max(sites), most.max(sites))
        };
        match counts {
            Counts::CodesOrSites => greater(i.codes_used, i.sites_filed),
            Counts::AccountCodesOrSites => greater(i.codes_used_by_account, i.sites_filed_by_account),
            Counts::CodesPlusSites => {
                let (codes, sites) = (number(i.codes_used), number(i.sites_filed));
                Between(codes.0.saturating_add(sites.0), codes.1.saturating_add(sites.1))
            }
            Counts::Codes => number(i.codes_used),
            Counts::Sites => number(i.sites_filed),
            Counts::AccountSites => number(i.sites_filed_by_account),
        }
    }

    fn quota(&self, used: Between<u32>, limit: Limit) -> Could {
        let allowed = match limit {
            Limit::Unpublished => {
                let some = if used.1 > 0 { Could::SILENT } else { Could::PASS };
                return if used.0 > 0 { Could::SILENT } else { Could::PASS.or(some) };
            }
            Limit::Fixed(n) => Between::just(n),
            Limit::ByAccountKind { personal, enterprise } => {
                let below = |n: u32| Between::just(n).against(used, Could::FAIL);
                let (personal, enterprise) = (below(personal), enterprise.map_or(Could::PASS, below));
                return match self.instance.account_kind {
                    Some(AccountKind::Personal) => personal,
                    Some(AccountKind::Enterprise) => enterprise,
                    None => personal.or(enterprise),
                };
            }
            Limit::ByVariant(each) => {
                let given = self.instance.variant.and_then(|variant| each.get(usize::from(variant.0)));
                let least = each.iter().min().copied().unwrap_or(0);
                given.map_or(Between(least, each.iter().max().copied().unwrap_or(least)), |n| Between::just(*n))
            }
        };
        // Fewer used than allowed: exactly as many is too many.
        allowed.against(used, Could::FAIL)
    }

    /// Why the rule says what it says. `main` is the reading that speaks for it.
    fn reason(&self, rule: &Rule, could: Could, main: Ask) -> Reason {
        use Reason::*;
        let by = |pass: Reason, fail: Reason, disputed: Reason, missing: Reason| match could {
            Could::PASS => pass,
            Could::FAIL => fail,
            Could::DISPUTED => disputed,
            _ => missing,
        };
        let asks_none = |reading: &Reading| matches!(reading.ask, Ask::NoCondition(_));
        let asks_nothing = matches!(main, Ask::NoCondition(_));
        let unpublished = matches!(main, Ask::Quota(_, Limit::Unpublished));
        match rule.id {
            RuleId::Region => match self.instance.region {
                None => RegionMissing,
                Some(region) => match place(self.product, region) {
                    Some(Place::Mainland) => RegionMainland,
                    Some(Place::Outside) => RegionOutside,
                    Some(Place::Special) => RegionSpecial,
                    None => RegionUnlisted,
                },
            },
            RuleId::Product => match main {
                _ if rule.readings.iter().any(|reading| reading.ask == Ask::Standing(Standing::Omitted)) => {
                    ProductOmitted
                }
                _ if could == Could::DISPUTED => ProductDisputed,
                _ if self.product.is_issued() => by(IssuedByProvider, IssuedByNobody, ProductDisputed, ProductSilent),
                Ask::Standing(Standing::Source) => ProductSource,
                Ask::Standing(Standing::Closed) => ProductClosed,
                Ask::Standing(Standing::IssuesNoCode) => ProductIssuesNoCode,
                Ask::Standing(Standing::OwnFilingSite) => ProductOwnFilingSite,
                Ask::Standing(Standing::NotSource) => ProductNotSource,
                Ask::Standing(Standing::NotItself) => ProductNotItself,
                Ask::Standing(Standing::CodeOnly) => ProductCodeOnly,
                Ask::Standing(Standing::ByTicket) => ProductByTicket,
                _ => ProductSilent,
            },
            RuleId::CodeState if could == Could::SILENT => CodeStateOpen,
            RuleId::CodeState => by(CodeStateMet, CodeStateRefused, CodeStateOpen, CodeStateMissing),
            RuleId::Issuer if could == Could::SILENT => IssuerOpen,
            RuleId::Issuer => by(IssuerSame, IssuerOther, IssuerOpen, IssuerMissing),
            RuleId::Recipient if could == Could::SILENT => RecipientOpen,
            RuleId::Recipient => by(RecipientSame, RecipientOther, RecipientOpen, RecipientMissing),
            RuleId::Resale if could == Could::SILENT => ResaleOpen,
            RuleId::Resale => by(ResaleNone, ResaleBought, ResaleOpen, ResaleMissing),
            RuleId::Owner => by(OwnerSame, OwnerOther, OwnerMissing, OwnerMissing),
            RuleId::Billing => match (could, main) {
                (_, Ask::NotTrial) => by(BillingNotTrial, BillingTrial, BillingMissing, BillingMissing),
                (Could::FAIL, _) if self.instance.billing == Some(Billing::Trial) => BillingTrial,
                (Could::SILENT, _) => BillingTrialOpen,
                _ => by(BillingSubscription, BillingNotSubscription, BillingMissing, BillingMissing),
            },
            RuleId::Variant => by(VariantMet, VariantNotMet, VariantMissing, VariantMissing),
            RuleId::TotalTerm if asks_nothing => TotalNotAsked,
            RuleId::TotalTerm if could == Could::DISPUTED && rule.readings.iter().any(asks_none) => TotalAskedBySome,
            RuleId::TotalTerm => match (could, main) {
                (_, Ask::Provincial(_)) => TermProvincial,
                (Could::SILENT, _) => TermOpen,
                (Could::DISPUTED, Ask::Term(_)) => TermDisputed,
                (_, Ask::Term(_)) if !could.decided() => TermMissing,
                _ => by(TotalMet, TotalTooShort, TotalDisputed, TotalMissing),
            },
            RuleId::TimeLeft if asks_nothing => LeftNotAsked,
            RuleId::TimeLeft if could == Could::SILENT => LeftByTheHour,
            RuleId::TimeLeft => by(LeftMet, LeftTooShort, LeftDisputed, LeftMissing),
            RuleId::NotExpired if self.product.is_issued() => {
                by(SourceNotExpired, SourceExpired, SourceMissing, SourceMissing)
            }
            RuleId::NotExpired => by(ExpiryNotReached, ExpiryReached, ExpiryMissing, ExpiryMissing),
            RuleId::Running => by(StateRunning, StateNotRunning, StateMissing, StateMissing),
            RuleId::FirstOrder => by(FirstOrderMet, FirstOrderTooShort, FirstOrderMissing, FirstOrderMissing),
            RuleId::OrderAmount if main == Ask::SomeAmount => AmountOpen,
            RuleId::OrderAmount => by(AmountMet, AmountTooSmall, AmountDisputed, AmountMissing),
            RuleId::PublicAddress => match (could, main) {
                (Could::PASS, Ask::PublicAddress { at_purchase: true, .. }) => AddressAssigned,
                (Could::FAIL, Ask::PublicAddress { at_purchase: true, .. })
                    if self.instance.public_ip == Some(PublicIp::None) =>
                {
                    AddressNotAssigned
                }
                (_, Ask::PublicAddress { at_purchase: true, .. }) if !could.decided() => AddressAssignedMissing,
                (Could::SILENT, _) => AddressOpen,
                (Could::FAIL, _) if self.instance.public_ip == Some(PublicIp::None) => AddressNone,
                _ => by(AddressMet, AddressRefused, AddressDisputed, AddressMissing),
            },
            RuleId::Bandwidth => by(BandwidthMet, BandwidthZero, BandwidthMissing, BandwidthMissing),
            RuleId::FixedIp => by(FixedIpOn, FixedIpOff, FixedIpDisputed, FixedIpMissing),
            RuleId::BoundInstance => by(BoundQualifies, BoundDoesNot, BoundMissing, BoundMissing),
            RuleId::CodeQuota if could == Could::SILENT => CodesLimitOpen,
            RuleId::CodeQuota if could == Could::PASS && unpublished => CodesUnused,
            RuleId::CodeQuota if matches!(main, Ask::Quota(Counts::CodesPlusSites, _)) => {
                by(PlacesLeft, PlacesUsedUp, PlacesMissing, PlacesMissing)
            }
            RuleId::NoCodesMade => by(CodesNotMade, CodesMade, CodesMadeMissing, CodesMadeMissing),
            RuleId::CodeQuota => by(CodesLeft, CodesUsedUp, CodesMissing, CodesMissing),
            RuleId::SiteQuota if could == Could::SILENT => SitesLimitOpen,
            RuleId::SiteQuota if could == Could::PASS && unpublished => SitesUnused,
            RuleId::SiteQuota
                if matches!(main, Ask::Quota(_, Limit::ByAccountKind { enterprise: None, .. }))
                    && self.instance.account_kind == Some(AccountKind::Enterprise) =>
            {
                SitesNotLimited
            }
            RuleId::SiteQuota => by(SitesLeft, SitesUsedUp, SitesMissing, SitesMissing),
            RuleId::AccountKind => by(AccountEnterprise, AccountPersonal, AccountKindMissing, AccountKindMissing),
            RuleId::AccountSite => by(SiteChina, SiteInternational, SiteMissing, SiteMissing),
            RuleId::EntityKind => by(EntityOrganization, EntityPersonal, EntityMissing, EntityMissing),
        }
    }

    /// The smallest change after which every reading of the rule is met.
    fn fix(&self, ask: Ask, rule: &Rule) -> Option<Fix> {
        let owned = self.stage == Stage::Owned;
        if self.product.is_issued() && matches!(ask, Ask::Standing(_)) {
            return None;
        }
        let (kind, new_instance) = remedy(ask, owned, &self.instance)?;
        let months = match ask {
            Ask::Subscription(_) => {
                let (total, left) = (self.edition.bounds(Ask::total), self.edition.bounds(Ask::left));
                self.term.months_needed(false, &total, &left).filter(|_| !(total.is_empty() && left.is_empty()))
            }
            Ask::Total(_) | Ask::Term(_) | Ask::Left(_) => {
                self.term.months_needed(owned, &rule.bounds(Ask::total), &rule.bounds(Ask::left))
            }
            Ask::FirstOrder(bound) => Some(bound.n),
            _ => None,
        };
        Some(Fix { kind, months, new_instance })
    }

    /// What must be said beside the finding.
    fn notes(&self, finding: &mut Finding, main: Ask, rule: &Rule) {
        let notes = &mut finding.notes;
        match finding.rule {
            RuleId::Region => {
                if let Some(region) = self.instance.region.and_then(|region| listed(self.product, region)) {
                    notes.add(Note::LocalRegion, region.local);
                    notes.add(Note::RegionPlaceUnverified, region.source.grade() == Grade::Unverified);
                }
            }
            RuleId::TotalTerm | RuleId::TimeLeft => {
                let differs = rule.readings.iter().any(|reading| {
                    let differs = |bound: Option<Bound>, left| {
                        bound.is_some_and(|bound| self.term.thirty_days_differ(bound, left))
                    };
                    differs(reading.ask.total(), false) || differs(reading.ask.left(), true)
                });
                notes.add(Note::MonthLengthUnpublished, differs);
                notes.add(Note::TermDatesDisagree, self.term.disagrees() && !self.assumed.has(Fact::StartsOn));
            }
            _ => {}
        }
        for remark in &self.edition.remarks {
            notes.add(remark.note, self.belongs(remark, finding.rule, finding.could, main));
        }
    }

    /// What must be said beside the answers.
    fn verdict_notes(&self, outcomes: [Outcome; 2]) -> Notes {
        let useful = |outcome| matches!(outcome, Outcome::Eligible | Outcome::Disputed | Outcome::Incomplete);
        let serves = outcomes.into_iter().any(useful);
        let mut notes = Notes::default();
        notes.add(Note::AfterCatalogue, self.as_of > catalog::REVIEWED_ON);
        for remark in &self.edition.remarks {
            let holds = match remark.note {
                Note::InternationalAccountOpen => self.instance.account_site == Some(AccountSite::International),
                Note::KeepLiveNode | Note::FreeDaysLost | Note::FreeDaysLostByConversion => true,
                _ => false,
            };
            notes.add(remark.note, holds && serves);
        }
        notes
    }

    /// Whether a remark in force belongs beside the finding.
    fn belongs(&self, remark: &Remark, rule: RuleId, could: Could, main: Ask) -> bool {
        match remark.note {
            Note::ElasticAddressOpen => {
                rule == RuleId::PublicAddress
                    && self.instance.public_ip == Some(PublicIp::Elastic)
                    && could == Could::PASS
            }
            Note::NotOnUndatedList | Note::NoRuleFound | Note::MainlandEntityOnly => rule == RuleId::Product,
            Note::ProvinceMayDiffer => rule == RuleId::TotalTerm,
            Note::TimeLeftNumberNotPublished => {
                rule == RuleId::TotalTerm && self.term.surely_less_left(at_least(3, Unit::Month))
            }
            Note::CodeStaysUsed => matches!(rule, RuleId::CodeQuota | RuleId::SiteQuota) && could == Could::FAIL,
            Note::CodeDeleted => rule == RuleId::CodeState && self.instance.code_state == Some(CodeState::Cancelled),
            Note::SitePlaceReturns => rule == RuleId::SiteQuota && could == Could::FAIL,
            Note::CodeCountFixed => rule == RuleId::CodeQuota && could == Could::FAIL,
            Note::ApiContractCount => rule == RuleId::CodeQuota && could != Could::PASS,
            Note::FixedIpNeedsStandard => matches!(main, Ask::FixedIp),
            _ => false,
        }
    }
}

/// A value of yes or no that passes unless it is this one.
fn unless(given: Option<bool>, what: bool, then: Could) -> Could {
    match given {
        Some(value) if value == what => then,
        Some(_) => Could::PASS,
        None => Could::PASS.or(then),
    }
}

/// How far a code has come and what it is to be used for; what is missing leaves every case open.
fn code_state(state: Option<CodeState>, used: Option<CodeUse>, passes: CodeCases, fails: CodeCases) -> Could {
    let one = |state: CodeState, used: CodeUse| {
        if passes.has(state, used) {
            Could::PASS
        } else if fails.has(state, used) {
            Could::FAIL
        } else {
            Could::SILENT
        }
    };
    let states = CodeState::ALL.iter().filter(|one| state.is_none_or(|state| state == **one));
    let uses = |state: &CodeState| {
        let possible = CodeUse::ALL.iter().filter(|one| used.is_none_or(|used| used == **one));
        possible.map(|used| one(*state, *used)).reduce(Could::or)
    };
    states.filter_map(uses).reduce(Could::or).unwrap_or(Could::SILENT)
}

/// Billing under a rule of subscription (semantics S18).
fn subscription(billing: Option<Billing>, rule: TrialRule) -> Could {
    let unknown_form = match rule {
        TrialRule::Refused => Could::FAIL,
        TrialRule::ByForm => Could::SILENT,
    };
    match billing {
        Some(Billing::Subscription) => Could::PASS,
        Some(Billing::PayAsYouGo | Billing::Spot) => Could::FAIL,
        Some(Billing::Trial) => unknown_form,
        None => Could::PASS.or(Could::FAIL).or(unknown_form),
    }
}

/// The kinds of address that pass and that fail; the others are silent (semantics S15). Bandwidth needs some address.
fn address(given: Option<PublicIp>, bandwidth: bool, passes: &[PublicIp], fails: &[PublicIp]) -> Could {
    let one = |kind: PublicIp| {
        if passes.contains(&kind) {
            Could::PASS
        } else if fails.contains(&kind) {
            Could::FAIL
        } else {
            Could::SILENT
        }
    };
    let possible = |kind: &&PublicIp| !(bandwidth && **kind == PublicIp::None);
    match given {
        Some(kind) => one(kind),
        None => PublicIp::ALL.iter().filter(possible).map(|kind| one(*kind)).reduce(Could::or).unwrap_or(Could::SILENT),
    }
}
