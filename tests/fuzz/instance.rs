//! The typed entrances: an instance of any product, or an issued code, on any day, its facts valid, absurd or contradicting each other.
//! Nothing panics, and what `tests/properties.rs` and its neighbours say of well-formed cases holds wherever the fuzzer gets.

use icp_eligibility::catalog;
use icp_eligibility::changes::changes;
use icp_eligibility::check::{check, run};
use icp_eligibility::edition::{Edition, Editions};
use icp_eligibility::instance::*;
use icp_eligibility::plan::{applied, plans};
use icp_eligibility::policy::{Ask, CauseCode, Counts, Product, Question, Questions, Sold};
use icp_eligibility::purchase::{Need, purchase};
use icp_eligibility::symptom::{CauseStatus, diagnose};
use icp_eligibility::verdict::{MAX_RULES, Outcome, Status};
use icp_eligibility::wasm::MAX_CHANGES;

use crate::bytes::Bytes;

const FACTS: usize = Fact::ALL.len();

/// A case as the fuzzer's bytes have it: small numbers, so that one byte more or less is often one day or one word more or less.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Place among the products and issued codes.
    pub product: u8,
    /// The day: so many days after that one of the days on which something changes for the product.
    pub change: u8,
    pub days: i16,
    /// Whether the facts are made to agree with each other; then a further one must not change what is decided.
    pub agree: bool,
    /// The facts that are given, and one more.
    pub given: u32,
    pub more: u8,
    /// A later day, of which the changes must tell.
    pub later: u16,
    pub symptom: u8,
    /// What is to be bought for.
    pub sites: u16,
    pub by: u8,
    /// A value for each fact: see [`number`].
    pub facts: [u16; FACTS],
}

impl Case {
    pub fn read(bytes: &[u8]) -> Case {
        let mut bytes = Bytes(bytes);
        let [product, change, more, symptom, by, agree] = bytes.next();
        let days = i16::from_le_bytes(bytes.next());
        let [later, sites] = [(); 2].map(|()| u16::from_le_bytes(bytes.next()));
        let given = u32::from_le_bytes(bytes.next());
        let facts = [(); FACTS].map(|()| u16::from_le_bytes(bytes.next()));
        Case { product, change, days, agree: agree % 2 == 1, given, more, later, symptom, sites, by, facts }
    }

    pub fn write(&self) -> Vec<u8> {
        let mut bytes = vec![self.product, self.change, self.more, self.symptom, self.by, u8::from(self.agree)];
        bytes.extend(self.days.to_le_bytes());
        bytes.extend([self.later, self.sites].map(u16::to_le_bytes).concat());
        bytes.extend(self.given.to_le_bytes());
        bytes.extend(self.facts.map(u16::to_le_bytes).concat());
        bytes
    }

    /// The case of an instance on a day near that of the catalogue.
    pub fn of(product: &'static Product, day: Date, instance: &Instance) -> Case {
        let place = judged().position(|one| core::ptr::eq(one, product)).unwrap();
        let change = days_of_change(product).iter().position(|day| *day == catalog::REVIEWED_ON).unwrap();
        let mut facts = [0; FACTS];
        for (value, fact) in facts.iter_mut().zip(Fact::ALL) {
            let number = instance.get(*fact);
            *value = match fact.kind() {
                Kind::Region => number + 3.0,
                Kind::Date => f64::from((number - f64::from(day.0)) as i16 as u16),
                Kind::Amount { .. } => number * 10.0,
                _ => number,
            } as u16;
        }
        Case {
            product: place as u8,
            change: change as u8,
            days: day.days_since(catalog::REVIEWED_ON) as i16,
            agree: false,
            given: instance.known().0,
            more: 0,
            later: 0,
            symptom: 0,
            sites: 1,
            by: Questions::BOTH.0,
            facts,
        }
    }

    /// What is judged, and on which day.
    pub fn about(&self) -> (&'static Product, Date) {
        let product = judged().nth(usize::from(self.product) % judged().count()).unwrap();
        let days = days_of_change(product);
        let day = days[usize::from(self.change) % days.len()].plus_days(i32::from(self.days));
        (product, day.clamp(Date::RANGE.0, Date::RANGE.1))
    }

    /// The facts that are given.
    pub fn instance(&self) -> Instance {
        let (product, day) = self.about();
        let mut instance = Instance::default();
        for (fact, value) in Fact::ALL.iter().zip(self.facts) {
            instance.set(*fact, number(*fact, value, product, day));
        }
        let instance = if self.agree { agreeing(instance, product, day) } else { instance };
        // Of a code an instance's facts cannot be told, nor of an instance a code's.
        only(&instance, Facts(self.given).and(product.admitted().with(Facts::of(Fact::Stage))))
    }
}

/// Products, then issued codes.
fn judged() -> impl Iterator<Item = &'static Product> {
    catalog::products().chain(catalog::issued())
}

/// The days on which something changes for the product, and the catalogue's.
fn days_of_change(product: &Product) -> Vec<Date> {
    let mut days: Vec<_> = product.statements().flat_map(|s| [Some(s.from), s.until]).flatten().collect();
    days.push(catalog::REVIEWED_ON);
    days.sort();
    days.dedup();
    days
}

/// The packed number of a fact that a value stands for. Some are nonsense, which reads as missing.
fn number(fact: Fact, value: u16, product: &Product, day: Date) -> f64 {
    let below = |count: usize| f64::from(value % count as u16);
    match fact.kind() {
        // The words and an id that is not listed, the listed ones, and one too many.
        Kind::Region => below(product.provider.regions.list.len() + 4) - 3.0,
        Kind::OneOf(words) => below(words.split(' ').count()),
        Kind::Variant => below(product.variants.len() + 1),
        Kind::Whole { .. } => f64::from(value),
        Kind::Amount { .. } => f64::from(value) / 10.0,
        Kind::Date => f64::from(day.plus_days(i32::from(value as i16)).0),
        Kind::YesNo => below(2),
    }
}

/// The instance, its facts changed so that they agree with each other as semantics S14 and S16 have it.
fn agreeing(mut instance: Instance, product: &Product, day: Date) -> Instance {
    let planned = *instance.stage.get_or_insert(Stage::Planned) == Stage::Planned;
    let months = instance.purchased_months.map_or(1, |months| months.0.max(1));
    let start = instance.starts_on.map_or(day, |start| if planned { start.max(day) } else { start.min(day) });
    let end = start.plus_months(months);
    instance.purchased_months = Some(Months(months));
    instance.starts_on = Some(start);
    instance.expires_on = Some(end);
    instance.created_on = instance.created_on.filter(|_| !planned).map(|created| created.min(start));
    instance.state = instance.state.map(|state| match state {
        _ if end <= day => State::Expired,
        State::Expired => State::Running,
        state => state,
    });
    // Planned: the first order is all that was bought. Owned: renewals come on top.
    instance.first_order_months =
        instance.first_order_months.map(|first| Months(if planned { months } else { first.0.min(months) }));
    if instance.public_ip == Some(PublicIp::None) {
        instance.bandwidth_mbps = instance.bandwidth_mbps.map(|_| Mbps(0.0));
    }
    // At Alibaba Cloud each site takes a code.
    if product.provider.key == "alibaba" {
        let within = |sites: Option<Count>, codes: Option<Count>| {
            sites.map(|sites| Count(sites.0.min(codes.map_or(u32::MAX, |codes| codes.0))))
        };
        instance.sites_filed = within(instance.sites_filed, instance.codes_used);
        instance.sites_filed_by_account = within(instance.sites_filed_by_account, instance.codes_used_by_account);
    }
    instance
}

/// Only these facts.
fn only(instance: &Instance, facts: Facts) -> Instance {
    let mut part = Instance::default();
    for fact in facts.iter() {
        part.set(fact, instance.get(fact));
    }
    part
}

/// An instance or a code, and the day it is asked about: what a message says when something does not hold.
#[derive(Debug)]
struct Asked {
    product: &'static Product,
    day: Date,
    instance: Instance,
}

impl Asked {
    /// Of an issued code only one question is ever asked.
    fn questions(&self) -> &'static [Question] {
        if self.product.is_issued() { &[Question::Filing] } else { Question::ALL }
    }
    fn answers(&self) -> ([Outcome; 2], [Facts; 2]) {
        let verdict = check(self.product, &self.instance, self.day);
        ([verdict.code, verdict.filing], verdict.missing)
    }
    /// Whether a fact is given. A variant that the product does not have says nothing.
    fn gives(&self, fact: Fact) -> bool {
        let variant = self.instance.variant.map_or(0, |variant| usize::from(variant.0));
        let nonsense = fact == Fact::Variant && variant >= self.product.variants.len();
        !self.instance.get(fact).is_nan() && !nonsense
    }
    fn with(&self, instance: Instance) -> Asked {
        Asked { instance, ..*self }
    }
}

pub fn holds(input: &[u8]) {
    let case = Case::read(input);
    let (product, day) = case.about();
    let mut instance = case.instance();
    if product.is_issued() {
        instance.stage = Some(Stage::Owned); // as `check_code` has it
    }
    let asked = Asked { product, day, instance };
    a_verdict_says_what_is_missing(&asked);
    a_row_says_what_a_verdict_says(&asked);
    changes_are_those_of_checking_on_their_days(&asked, 1 + i32::from(case.later % 400));
    causes_are_open_where_a_fact_is_missing(&asked, case.symptom);
    if !product.is_issued() {
        a_plan_keeps_its_promise(&asked);
        what_is_bought_is_eligible_and_enough(&asked, case.sites, Questions(case.by & 3));
    }
    if case.agree {
        one_more_fact_changes_nothing_that_is_decided(&case, &asked);
    }
}

fn a_verdict_says_what_is_missing(asked: &Asked) {
    let verdict = check(asked.product, &asked.instance, asked.day);
    assert!(verdict.findings.len() <= MAX_RULES, "{} findings: {asked:?}", verdict.findings.len());
    for finding in &verdict.findings {
        assert!(
            finding.could.decided() || finding.missing != Facts::NONE,
            "open for no fact: {finding:?} of {asked:?}"
        );
        let fixable = matches!(finding.status(), Status::Fail | Status::Disputed);
        assert!(fixable || finding.fix.is_none(), "nothing to mend: {finding:?} of {asked:?}");
    }
    for question in asked.questions() {
        let (outcome, missing) =
            ([verdict.code, verdict.filing][*question as usize], verdict.missing[*question as usize]);
        assert_eq!(outcome == Outcome::Incomplete, missing != Facts::NONE, "{question:?}: {outcome:?} of {asked:?}");
        for fact in missing.iter() {
            assert!(!asked.gives(fact), "{} is named and was given: {asked:?}", fact.key());
            assert!(asked.product.facts().has(fact), "{} is no fact of it: {asked:?}", fact.key());
        }
    }
}

fn a_row_says_what_a_verdict_says(asked: &Asked) {
    let verdict = check(asked.product, &asked.instance, asked.day);
    let mut coulds = Vec::new();
    let edition = Edition::new(asked.product, asked.day);
    let row = run(&edition, &asked.instance, asked.day, &[], &mut |_, ruled| coulds.push(ruled.could));
    let of_verdict = (verdict.code, verdict.filing, verdict.missing);
    assert_eq!((row.code, row.filing, row.missing), of_verdict, "{asked:?}");
    assert!(verdict.findings.iter().map(|finding| finding.could).eq(coulds), "{asked:?}");
}

fn changes_are_those_of_checking_on_their_days(asked: &Asked, later: i32) {
    let mut editions = Editions::of(asked.product);
    let found = changes(&mut editions, &asked.instance, asked.day);
    assert!(found.len() <= MAX_CHANGES, "{} changes: {asked:?}", found.len());
    let order: Vec<_> = found.iter().map(|change| (change.on, change.question as u8)).collect();
    assert!(order.is_sorted_by(|a, b| a < b), "{order:?} of {asked:?}");
    let mut on = |day: Date, question: Question| {
        let answers = run(editions.at(day), &asked.instance, day, &[], &mut |_, _| {});
        [answers.code, answers.filing][question as usize]
    };
    for change in &found {
        assert!(change.on > asked.day && change.from != change.to, "{change:?} of {asked:?}");
        assert_eq!(on(change.on.plus_days(-1), change.question), change.from, "before {change:?} of {asked:?}");
        assert_eq!(on(change.on, change.question), change.to, "{change:?} of {asked:?}");
    }
    let later = asked.day.plus_days(later);
    for question in asked.questions() {
        let last = found.iter().rfind(|change| change.question == *question && change.on <= later);
        let told = last.map_or_else(|| on(asked.day, *question), |change| change.to);
        assert_eq!(told, on(later, *question), "{question:?} on {later:?}: {asked:?}");
    }
}

fn a_plan_keeps_its_promise(asked: &Asked) {
    for question in Question::ALL {
        let before = asked.answers().0[*question as usize];
        let found = plans(asked.product, &asked.instance, *question, asked.day);
        let helps = matches!(before, Outcome::Ineligible | Outcome::Disputed | Outcome::NotRequired);
        assert!(helps || found.is_empty(), "{question:?} is {before:?}: {found:?} of {asked:?}");
        let changing: Vec<_> = found.iter().filter(|plan| plan.outcome != Outcome::NotRequired).collect();
        let order: Vec<_> = changing.iter().map(|plan| (plan.steps.len(), plan.months)).collect();
        assert!(order.is_sorted(), "{order:?} of {asked:?}");
        for plan in changing {
            let after = check(plan.product, &plan.instance, asked.day);
            assert_eq!([after.code, after.filing][*question as usize], plan.outcome, "{plan:?} of {asked:?}");
            assert!(matches!(plan.outcome, Outcome::Eligible | Outcome::Incomplete), "{plan:?} of {asked:?}");
            let gates = after.findings.iter().filter(|finding| finding.questions.has(question.questions()));
            let left: Vec<_> = gates.filter(|finding| finding.could.in_the_way()).collect();
            assert!(left.is_empty() && !plan.steps.is_empty(), "{plan:?} leaves {left:?} of {asked:?}");
            let mut given = asked.instance;
            if !core::ptr::eq(plan.product, asked.product) {
                given.variant = None; // variants are each product's own
            }
            let once = applied(&given, &plan.instance, &plan.steps);
            assert_eq!(once, plan.instance, "what the steps set is not what comes of them: {plan:?} of {asked:?}");
            assert_eq!(applied(&once, &plan.instance, &plan.steps), once, "done again: {plan:?} of {asked:?}");
        }
    }
}

fn what_is_bought_is_eligible_and_enough(asked: &Asked, sites: u16, by: Questions) {
    let need = Need { sites: u32::from(sites), by, buyer: asked.instance };
    let Some(bought) = purchase(&Edition::new(asked.product, asked.day), &need, asked.day) else { return };
    let what = format!("{bought:?} for {sites} sites by {by:?}, {asked:?}");
    assert!(asked.product.sold != Sold::No && bought.by.has(by) && bought.by.and(by) == bought.by, "{what}");
    assert!(bought.instances > 0 && bought.places >= need.sites && sites > 0, "{what}");
    assert!(bought.months == 0 || asked.product.sold.for_months(bought.months), "{what}");
    let (outcomes, _) = asked.with(bought.instance).answers();
    for question in Question::ALL.iter().filter(|question| bought.by.has(question.questions())) {
        assert_eq!(outcomes[*question as usize], Outcome::Eligible, "{question:?}: {what}");
    }
}

fn causes_are_open_where_a_fact_is_missing(asked: &Asked, symptom: u8) {
    let symptom = catalog::symptoms().nth(usize::from(symptom) % catalog::symptoms().count()).unwrap();
    let causes = diagnose(symptom, Some((asked.product, &asked.instance)), asked.day);
    let bare = diagnose(symptom, None, asked.day);
    assert!(bare.iter().all(|one| one.status == CauseStatus::Possible && one.missing == Facts::NONE), "{bare:?}");
    let named = causes.iter().map(|one| one.code).filter(|code| *code != CauseCode::AnotherRule);
    assert!(named.eq(bare.iter().map(|one| one.code)), "{causes:?} of {}: {asked:?}", symptom.key);
    for one in &causes {
        assert_eq!(
            one.status == CauseStatus::Open,
            one.missing != Facts::NONE,
            "{one:?} of {}: {asked:?}",
            symptom.key
        );
        let given = one.missing.iter().find(|fact| asked.gives(*fact));
        assert_eq!(given, None, "{one:?} of {}: {asked:?}", symptom.key);
    }
}

/// What a planned instance assumes, and its expiry, which must agree with what is assumed: supplying something else there contradicts
/// the assumption instead of adding a fact (semantics S8).
const ASSUMED: [Fact; 6] =
    [Fact::StartsOn, Fact::State, Fact::CodesUsed, Fact::SitesFiled, Fact::OwnedByApplicant, Fact::ExpiresOn];

fn one_more_fact_changes_nothing_that_is_decided(case: &Case, asked: &Asked) {
    let more = Fact::ALL[usize::from(case.more) % FACTS];
    let whole = Case { given: u32::MAX, ..case.clone() }.instance();
    let mut known = Facts(case.given);
    // The stage says what is assumed, and a trial that is not told of is none (semantics S18).
    known = known.with(Facts::of(Fact::Stage)).with(Facts::of(Fact::Trial));
    if whole.stage == Some(Stage::Planned) && !asked.product.is_issued() {
        if ASSUMED.contains(&more) {
            return;
        }
        known = ASSUMED.iter().fold(known, |known, fact| Facts(known.0 & !Facts::of(*fact).0));
    }
    let mut part = only(&whole, known);
    let mut further = only(&whole, known.with(Facts::of(more)));
    if asked.product.is_issued() {
        (part.stage, further.stage) = (Some(Stage::Owned), Some(Stage::Owned));
    }
    let ((before, missing), (after, _)) = (asked.with(part).answers(), asked.with(further).answers());
    // At Alibaba Cloud sites count too and are not asked for (semantics S16).
    let unasked = matches!(more, Fact::SitesFiled | Fact::SitesFiledByAccount)
        && asked
            .product
            .statements()
            .any(|s| matches!(s.ask, Ask::Quota(Counts::CodesOrSites | Counts::AccountCodesOrSites, _)));
    let named = missing[0].with(missing[1]).has(more) || unasked;
    for question in asked.questions() {
        let (before, after) = (before[*question as usize], after[*question as usize]);
        let may_move = before == Outcome::Incomplete && named;
        assert!(before == after || may_move, "{}: {before:?} became {after:?}: {:?}", more.key(), asked.with(part));
    }
}
