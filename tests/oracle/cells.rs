//! The cells of a product, each with a number of its own: day × stage × term × the value of every discrete fact that its rules read, with none,
//! one or two of all these facts missing. A product's cells can be taken one by one, or every n-th of them.

use icp_eligibility::instance::{Fact, Unit};
use icp_eligibility::policy::{Ask, Limit, Product as Entry};

use super::table::{
    AccountKind, AccountSite, Billing, Day, EntityKind, Facts, Product, PublicIp, Region, Stage, State, add_months,
    shift_months,
};
use super::{days, variants};

/// A fact and its values; the last number, which is beyond them, is missing.
struct Axis {
    values: usize,
    /// Sets the fact to one of its values, or to nothing.
    set: Box<Set>,
}
type Set = dyn Fn(&mut Facts, Option<usize>) + Send + Sync;

/// An axis over a list of values.
fn axis<T: Copy + Send + Sync + 'static>(values: Vec<T>, set: fn(&mut Facts, Option<T>)) -> Axis {
    Axis { values: values.len(), set: Box::new(move |facts, k| set(facts, k.map(|k| values[k]))) }
}

/// Which axes are missing: none, one, or two; and how many cells that leaves.
struct Missing {
    axes: Vec<usize>,
    cells: u64,
}

/// All cells of one product.
pub struct Cells {
    days: Vec<Day>,
    /// Day by day, each with the terms of both stages.
    terms: Vec<Vec<Facts>>,
    axes: Vec<Axis>,
    missing: Vec<Missing>,
    /// Cells of one term of one day.
    each: u64,
}

impl Cells {
    pub fn of(product: Product, entry: &'static Entry) -> Cells {
        let days = days(product, entry);
        let terms = days.iter().map(|day| terms(entry, *day)).collect();
        let axes = axes(product, entry);
        let all = |left_out: &[usize]| {
            let rest = axes.iter().enumerate().filter(|(k, _)| !left_out.contains(k));
            rest.map(|(_, axis)| axis.values as u64).product()
        };
        let mut missing = vec![Missing { axes: vec![], cells: all(&[]) }];
        for a in 0..axes.len() {
            missing.push(Missing { axes: vec![a], cells: all(&[a]) });
            missing.extend((0..a).map(|b| Missing { axes: vec![a, b], cells: all(&[a, b]) }));
        }
        let each = missing.iter().map(|one| one.cells).sum();
        Cells { days, terms, axes, missing, each }
    }

    /// How many there are.
    pub fn count(&self) -> u64 {
        self.each * self.terms.iter().map(|terms| terms.len() as u64).sum::<u64>()
    }

    /// The day and the facts of a cell.
    pub fn at(&self, number: u64) -> (Day, Facts) {
        let (mut term, mut rest) = (number / self.each, number % self.each);
        let mut day = 0;
        while term >= self.terms[day].len() as u64 {
            term -= self.terms[day].len() as u64;
            day += 1;
        }
        let mut facts = self.terms[day][term as usize];
        let ended = facts.expires_on.is_some_and(|end| end <= self.days[day]);
        let mut which = 0;
        while rest >= self.missing[which].cells {
            rest -= self.missing[which].cells;
            which += 1;
        }
        for (k, axis) in self.axes.iter().enumerate() {
            if self.missing[which].axes.contains(&k) {
                (axis.set)(&mut facts, None);
            } else {
                (axis.set)(&mut facts, Some((rest % axis.values as u64) as usize));
                rest /= axis.values as u64;
            }
        }
        agree(&mut facts, ended);
        (self.days[day], facts)
    }
}

/// What a caller who tells the truth would not give apart: a server that was stopped has not expired, one without an address has no bandwidth. And
/// without dates the table takes the length of a term from months alone, where the core is sharper with a day of creation.
fn agree(facts: &mut Facts, ended: bool) {
    if ended && facts.state.is_some() {
        facts.state = Some(State::Expired);
    }
    if facts.public_ip == Some(PublicIp::None) && facts.bandwidth_mbps.is_some() {
        facts.bandwidth_mbps = Some(0.0);
    }
    if facts.starts_on.is_none() && facts.expires_on.is_none() {
        facts.created_on = None;
    }
}

/// The numbers about which a rule of the product asks.
fn asked(entry: &Entry, bound: fn(&Ask) -> Option<u32>) -> Vec<u32> {
    let mut all: Vec<u32> = entry.statements().filter_map(|statement| bound(&statement.ask)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn term_months(ask: &Ask) -> Option<u32> {
    match ask {
        Ask::Total(bound) | Ask::Term(bound) | Ask::Left(bound) if bound.unit == Unit::Month => Some(bound.n),
        _ => None,
    }
}
fn left_days(ask: &Ask) -> Option<u32> {
    match ask {
        Ask::Left(bound) | Ask::Term(bound) if bound.unit == Unit::Day => Some(bound.n),
        _ => None,
    }
}

/// Terms around every number that a rule asks about: so many months bought, one fewer, one more; ending so far from the day, a day sooner, a day
/// later; and one of a usual length that begins on the day.
fn terms(entry: &Entry, as_of: Day) -> Vec<Facts> {
    let asked_months = asked(entry, term_months);
    let mut lengths = vec![1, 4, 12];
    lengths.extend(asked_months.iter().flat_map(|n| [n.saturating_sub(1), *n, n + 1]).filter(|n| (1..=60).contains(n)));
    lengths.sort_unstable();
    lengths.dedup();
    let mut ends = vec![as_of, as_of + 1];
    let limits = asked_months.iter().map(|n| add_months(as_of, *n));
    let limits = limits.chain(asked(entry, left_days).into_iter().map(|n| as_of + n as Day));
    ends.extend(limits.flat_map(|end| [end - 1, end, end + 1]));
    ends.sort_unstable();
    ends.dedup();
    let mut all = Vec::new();
    for months in lengths {
        for start in [as_of, as_of + 1] {
            all.push(term(Stage::Planned, start, months));
        }
        all.push(term(Stage::Owned, as_of, months));
        for end in &ends {
            let start = shift_months(*end, -(months as i32));
            if start < as_of {
                all.push(term(Stage::Owned, start, months));
            }
        }
    }
    all
}

fn term(stage: Stage, starts: Day, months: u32) -> Facts {
    Facts {
        purchased_months: Some(months),
        first_order_months: Some(months),
        starts_on: Some(starts),
        created_on: (stage == Stage::Owned).then_some(starts),
        expires_on: Some(add_months(starts, months)),
        ..Facts::blank(stage)
    }
}

/// An axis for each discrete fact that the product's rules read, and for each fact of its term one that only hides it.
fn axes(product: Product, entry: &Entry) -> Vec<Axis> {
    let read = entry.facts();
    let mut axes = Vec::new();
    let mut add = |fact: Fact, axis: Axis| {
        if read.has(fact) {
            axes.push(axis);
        }
    };
    let place = [Region::Mainland, Region::Outside, Region::Special, Region::Unlisted].to_vec();
    add(Fact::Region, axis(place, |facts, it| facts.region = it));
    let billing = [Billing::Subscription, Billing::PayAsYouGo, Billing::Spot, Billing::Trial].to_vec();
    add(Fact::Billing, axis(billing, |facts, it| facts.billing = it));
    add(Fact::Trial, axis(vec![false, true], |facts, it| facts.trial = it));
    add(Fact::Variant, axis(variants(product).to_vec(), |facts, it| facts.variant = it));
    let hidden = || vec![()];
    add(
        Fact::PurchasedMonths,
        axis(hidden(), |facts, it| facts.purchased_months = facts.purchased_months.filter(|_| it.is_some())),
    );
    add(
        Fact::FirstOrderMonths,
        axis(vec![12, 11], |facts, it| {
            facts.first_order_months = it.map(|n: u32| n.min(facts.purchased_months.unwrap_or(60)))
        }),
    );
    add(Fact::StartsOn, axis(hidden(), |facts, it| facts.starts_on = facts.starts_on.filter(|_| it.is_some())));
    add(Fact::ExpiresOn, axis(hidden(), |facts, it| facts.expires_on = facts.expires_on.filter(|_| it.is_some())));
    // On the first day of the term, or some time before it.
    add(
        Fact::CreatedOn,
        axis(vec![0, 40], |facts, it| facts.created_on = facts.created_on.and_then(|day| Some(day - it?))),
    );
    let amount = |ask: &Ask| if let Ask::OrderAmount(bound) = ask { Some(bound.n) } else { None };
    let around = asked(entry, amount).into_iter().map(f64::from).flat_map(|n| [n - 0.01, n, n + 0.01]).collect();
    add(Fact::OrderAmountCny, axis(around, |facts, it| facts.order_amount_cny = it));
    let ips =
        [PublicIp::None, PublicIp::Assigned, PublicIp::Elastic, PublicIp::LoadBalancer, PublicIp::Shared].to_vec();
    add(Fact::PublicIp, axis(ips, |facts, it| facts.public_ip = it));
    add(Fact::BandwidthMbps, axis(vec![0.0, 1.0], |facts, it| facts.bandwidth_mbps = it));
    add(Fact::FixedIp, axis(vec![false, true], |facts, it| facts.fixed_ip = it));
    add(Fact::BoundInstanceQualifies, axis(vec![false, true], |facts, it| facts.bound_instance_qualifies = it));
    add(Fact::State, axis(vec![State::Running, State::Stopped], |facts, it| facts.state = it));
    let counts = counts(entry);
    add(Fact::CodesUsed, axis(counts.clone(), |facts, it| facts.codes_used = it));
    add(Fact::SitesFiled, axis(counts.clone(), |facts, it| facts.sites_filed = it));
    add(Fact::CodesUsedByAccount, axis(counts.clone(), |facts, it| facts.codes_used_by_account = it));
    add(Fact::SitesFiledByAccount, axis(counts, |facts, it| facts.sites_filed_by_account = it));
    add(Fact::OwnedByApplicant, axis(vec![false, true], |facts, it| facts.owned_by_applicant = it));
    add(
        Fact::AccountKind,
        axis([AccountKind::Personal, AccountKind::Enterprise].to_vec(), |facts, it| facts.account_kind = it),
    );
    add(
        Fact::AccountSite,
        axis([AccountSite::China, AccountSite::International].to_vec(), |facts, it| facts.account_site = it),
    );
    add(
        Fact::EntityKind,
        axis([EntityKind::Personal, EntityKind::Organization].to_vec(), |facts, it| facts.entity_kind = it),
    );
    axes
}

/// None used, the last that is allowed and one too many, of every limit of the product.
fn counts(entry: &Entry) -> Vec<u32> {
    let mut all = vec![0];
    for statement in entry.statements() {
        let limits: Vec<u32> = match statement.ask {
            Ask::Quota(_, Limit::Fixed(n)) => vec![n],
            Ask::Quota(_, Limit::ByVariant(each)) => each.to_vec(),
            Ask::Quota(_, Limit::ByAccountKind { personal, enterprise }) => {
                [Some(personal), enterprise].into_iter().flatten().collect()
            }
            Ask::Quota(_, _) | Ask::NoCodes => vec![1],
            _ => continue,
        };
        all.extend(limits.into_iter().flat_map(|n| [n.saturating_sub(1), n]));
    }
    all.sort_unstable();
    all.dedup();
    all
}
