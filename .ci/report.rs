//! What the catalogue rests on, and what to read again first, for who keeps it true: `make report`, in Markdown.
//!
//! No fact is said a second time here. Numbers, days and sources are those of the statements; words are those of `src/text/`; and which
//! values meet a rule, or whether pages disagree, is asked of the core.

#![expect(
    clippy::indexing_slicing,
    reason = "a tool, of which every list that is indexed has a first: a product, a rule, a reason, a language"
)]

use std::cmp::Reverse;
use std::fmt::Write;

use chrono::NaiveDate;
use icp_eligibility::catalog::{self, PROVIDERS, sources};
use icp_eligibility::check::{every, explain};
use icp_eligibility::edition::{Edition, Reading, Rule};
use icp_eligibility::instance::*;
use icp_eligibility::logic::Could;
use icp_eligibility::policy::*;
use icp_eligibility::text::{LANGUAGES, Language};

/// A page is old when it is older than this: two years.
pub(crate) const OLD: i32 = 730;
/// A change is near when it comes within so many days.
pub(crate) const SOON: i32 = 90;
/// So many products of a provider are many.
pub(crate) const MANY: usize = 10;

fn main() {
    let written = std::env::args().nth(1).unwrap_or_default();
    match day(&written) {
        Some(today) => print!("{}", report(today)),
        None => {
            eprintln!("report: `{written}` is no day between 2000 and 2199; write it as 2026-11-24");
            std::process::exit(2);
        }
    }
}

// ---- Days ----

/// The day of a text such as 2026-11-24.
pub(crate) fn day(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let date = Date(NaiveDate::from_ymd_opt(year, month, day)?.to_epoch_days());
    (Date::RANGE.0..=Date::RANGE.1).contains(&date).then_some(date)
}

pub(crate) fn iso(day: Date) -> String {
    NaiveDate::from_epoch_days(day.0).map_or_else(String::new, |date| date.to_string())
}

/// The date of a source, and what kind of date it is.
pub(crate) fn dated(source: Source) -> String {
    match source.date() {
        SourceDate::Shown(day) => iso(day),
        SourceDate::Read(day) => format!("read on {}", iso(day)),
        SourceDate::After(day) => fill(english().after, |_| iso(day)),
        SourceDate::Undated => english().undated.into(),
    }
}

/// How old a source is: what was read on a day may be older, what is later than a day is younger.
pub(crate) fn age(source: Source, today: Date) -> String {
    let days = |day: Date| match today.days_since(day) {
        n if n < 0 => "not out yet".into(),
        n => fill(count(n as u32, Unit::Day), |_| n.to_string()),
    };
    match source.date() {
        SourceDate::Shown(day) => days(day),
        SourceDate::Read(day) => format!("{} or more", days(day)),
        SourceDate::After(day) => format!("under {}", days(day)),
        SourceDate::Undated => "age unknown".into(),
    }
}

// ---- Words ----

/// The first language.
fn english() -> &'static Language {
    LANGUAGES[0]
}

/// A template with its parameters put in.
fn fill(template: &str, value: impl Fn(&str) -> String) -> String {
    let mut parts = template.split(['{', '}']);
    let mut text = String::from(parts.next().unwrap_or_default());
    while let (Some(name), Some(rest)) = (parts.next(), parts.next()) {
        text += &value(name);
        text += rest;
    }
    text
}

/// The form of a unit after a number.
fn count(n: u32, unit: Unit) -> &'static str {
    let forms = (english().unit)(unit);
    if n == 1 { forms.one } else { forms.other }
}

fn list(words: &[String], [between, last]: [&str; 2]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., end] => format!("{}{last}{end}", rest.join(between)),
    }
}

pub(crate) fn questions(questions: Questions) -> &'static str {
    match questions {
        Questions::CODE => "code",
        Questions::FILING => "filing",
        _ => "code and filing",
    }
}

/// What the core says of this alone.
fn alone(product: &'static Product, ask: Ask) -> Edition {
    let rule =
        Rule { id: ask.rule(), questions: Questions::BOTH, readings: vec![Reading { ask, statements: Vec::new() }] };
    let (since, until) = (Date::RANGE.0, None);
    Edition { product, since, until, rules: vec![rule], times: Vec::new(), remarks: Vec::new() }
}

/// An instance of which nothing is known, and nothing assumed.
fn unknown() -> Instance {
    Instance { stage: Some(Stage::Owned), ..Instance::default() }
}

/// The value of a fact that has a few, in words.
fn worded(product: &Product, instance: &Instance, fact: Fact) -> String {
    let en = english();
    let word = match fact {
        Fact::Billing => instance.billing.map(en.billing),
        Fact::PublicIp => instance.public_ip.map(en.public_ip),
        Fact::State => instance.state.map(en.state),
        Fact::AccountKind => instance.account_kind.map(en.account_kind),
        Fact::AccountSite => instance.account_site.map(en.account_site),
        Fact::EntityKind => instance.entity_kind.map(en.entity_kind),
        Fact::CodeState => instance.code_state.map(en.code_state),
        Fact::CodeUse => instance.code_use.map(en.code_use),
        Fact::Variant => {
            instance.variant.and_then(|k| product.variants.get(usize::from(k.0))).map(|variant| variant.name.en)
        }
        _ => None,
    };
    word.unwrap_or_default().into()
}

/// Every value of a fact that has a few, given alone.
fn values(product: &Product, fact: Fact) -> Vec<Instance> {
    let n = match fact.kind() {
        Kind::OneOf(words) => words.split(' ').count(),
        Kind::Variant => product.variants.len(),
        Kind::YesNo => 2,
        _ => 0,
    };
    let given = |k: usize| {
        let mut instance = unknown();
        instance.set(fact, k as f64);
        instance
    };
    (0..n).map(given).collect()
}

/// The values that the core judges so; of an issued code with its use, where that decides.
fn judged(product: &'static Product, ask: Ask, could: Could) -> Vec<String> {
    let Some(fact) = ask.fact() else { return Vec::new() };
    let edition = alone(product, ask);
    let says = |instance: &Instance| every(&edition, instance, edition.since).first().map(|ruled| ruled.could);
    let mut words = Vec::new();
    for instance in values(product, fact) {
        let word = worded(product, &instance, fact);
        if ask.facts().has(Fact::CodeUse) && says(&instance) != Some(could) {
            for used in values(product, Fact::CodeUse) {
                let one = Instance { code_use: used.code_use, ..instance };
                if says(&one) == Some(could) {
                    words.push(format!("{word} ({})", worded(product, &one, Fact::CodeUse)));
                }
            }
        } else if says(&instance) == Some(could) {
            words.push(word);
        }
    }
    words
}

/// What a statement asks, in words.
pub(crate) fn asks(product: &'static Product, ask: Ask) -> String {
    let en = english();
    if let Ask::Standing(standing) = ask {
        return (en.standing)(standing).into();
    }
    let needed = fill((en.needed)(ask.needed()), |name| match (name, ask) {
        ("n", _) => ask.number().map_or_else(String::new, |(n, unit)| fill(count(n, unit), |_| n.to_string())),
        ("refused", _) => list(&judged(product, ask, Could::FAIL), en.list),
        (_, Ask::Quota(_, Limit::ByVariant(each))) => {
            let each = product.variants.iter().zip(each).map(|(variant, n)| format!("{} {n}", variant.name.en));
            list(&each.collect::<Vec<_>>(), en.all)
        }
        (_, Ask::Quota(_, Limit::ByAccountKind { personal, enterprise })) => {
            let each = [(AccountKind::Personal, Some(personal)), (AccountKind::Enterprise, enterprise)];
            let each = each.into_iter().filter_map(|(kind, n)| Some(format!("{} {}", (en.account_kind)(kind), n?)));
            list(&each.collect::<Vec<_>>(), en.all)
        }
        (_, Ask::Mainland) => en.places[0].into(),
        _ => match ask.fact().map(|fact| (fact, fact.kind())) {
            Some((fact, Kind::YesNo)) => (en.needs)(fact).into(),
            _ => list(&judged(product, ask, Could::PASS), en.list),
        },
    });
    // The sentence for an instance of which nothing is known says more than the need alone, where it speaks of one.
    let mut said = None;
    explain(&alone(product, ask), &unknown(), Date::RANGE.0, &mut |finding| said = Some((en.reason)(finding.reason)));
    let mut text = match (ask, said) {
        (_, Some(sentence)) if sentence.contains("{needed}") => {
            let (first, rest) = sentence.split_at(1);
            fill(&format!("{}{}", first.to_lowercase(), rest.trim_end_matches('.')), |_| needed.clone())
        }
        (Ask::Quota(counts, _), _) => format!("{needed} (`{}`)", counts.key()),
        _ => needed,
    };
    let open = judged(product, ask, Could::SILENT);
    if !open.is_empty() {
        let otherwise = open.iter().all(|word| word.is_empty());
        let of = if otherwise { "what happens otherwise".into() } else { list(&open, en.list) };
        let _ = write!(text, "{}no page speaks of {of}", if text.is_empty() { "" } else { "; " });
    }
    if let Ask::PublicAddress { at_purchase: true, .. } = ask {
        text += "; it cannot be added after purchase";
    }
    text
}

// ---- The catalogue ----

/// A statement with the products that carry it.
pub(crate) struct Entry {
    pub(crate) statement: &'static Statement,
    pub(crate) products: Vec<&'static Product>,
}

/// Products and issued codes, which are judged alike.
fn judged_products() -> impl Iterator<Item = &'static Product> {
    catalog::products().chain(catalog::issued())
}

/// What products carry, once for each provider, in the order of the catalogue.
fn shared<T, I: Iterator<Item = &'static T>>(
    of: fn(&'static Product) -> I,
) -> Vec<(&'static T, Vec<&'static Product>)> {
    let mut all: Vec<(&T, Vec<&'static Product>)> = Vec::new();
    for product in judged_products() {
        for one in of(product) {
            let same = |(known, products): &&mut (&T, Vec<&'static Product>)| {
                std::ptr::eq(*known, one) && std::ptr::eq(products[0].provider, product.provider)
            };
            match all.iter_mut().find(same) {
                Some((_, products)) => products.push(product),
                None => all.push((one, vec![product])),
            }
        }
    }
    all
}

/// Every statement once.
pub(crate) fn entries() -> Vec<Entry> {
    shared(|product| product.statements())
        .into_iter()
        .map(|(statement, products)| Entry { statement, products })
        .collect()
}

/// Sources once each, the newest first.
fn newest_first(some: impl Iterator<Item = Source>) -> Vec<Source> {
    let mut list: Vec<Source> = Vec::new();
    for source in some {
        if !list.contains(&source) {
            list.push(source);
        }
    }
    list.sort_by_key(|source| Reverse(source.date().order()));
    list
}

/// What pages of one time say alike of a rule.
pub(crate) struct Said {
    pub(crate) ask: Ask,
    pub(crate) statements: Vec<&'static Statement>,
}

impl Said {
    pub(crate) fn sources(&self) -> Vec<Source> {
        newest_first(self.statements.iter().flat_map(|statement| statement.sources.iter()))
    }
    pub(crate) fn grade(&self) -> Grade {
        self.statements.iter().map(|statement| statement.grade()).min().unwrap_or(Grade::Unverified)
    }
}

/// A rule of a provider as it stands on a day, for all products of which the same is asked by the same newest pages.
pub(crate) struct Held {
    pub(crate) products: Vec<&'static Product>,
    pub(crate) rule: RuleId,
    pub(crate) questions: Questions,
    pub(crate) said: Vec<Said>,
    /// Whether an instance can meet one page and fail another.
    pub(crate) disputed: bool,
}

impl Held {
    pub(crate) fn provider(&self) -> &'static Provider {
        self.products[0].provider
    }
    /// The newest page of each reading.
    pub(crate) fn newest(&self) -> Vec<Source> {
        let mut pages = Vec::new();
        for page in self.said.iter().filter_map(|said| said.sources().first().copied()) {
            if !pages.contains(&page) {
                pages.push(page);
            }
        }
        pages
    }
    /// Whether it is the same as another, of another product.
    fn same(&self, other: &Held) -> bool {
        std::ptr::eq(self.provider(), other.provider())
            && self.products[0].is_issued() == other.products[0].is_issued()
            && (self.rule, self.questions, self.disputed) == (other.rule, other.questions, other.disputed)
            && self.said.iter().map(|said| said.ask).eq(other.said.iter().map(|said| said.ask))
            && self.newest() == other.newest()
    }
    fn add(&mut self, other: Held) {
        self.products.extend(other.products);
        for (said, more) in self.said.iter_mut().zip(other.said) {
            for statement in more.statements {
                if !said.statements.iter().any(|known| std::ptr::eq(*known, statement)) {
                    said.statements.push(statement);
                }
            }
        }
    }
    fn statements(&self) -> impl Iterator<Item = &'static Statement> {
        self.said.iter().flat_map(|said| said.statements.iter().copied())
    }
}

/// The rules of every product on a day: those on which answers rest.
pub(crate) fn held(day: Date) -> Vec<Held> {
    let mut all: Vec<Held> = Vec::new();
    for product in judged_products() {
        let edition = Edition::new(product, day);
        let says = every(&edition, &unknown(), day);
        for (rule, says) in edition.rules.into_iter().zip(says) {
            let said = rule.readings.into_iter().map(|one| Said { ask: one.ask, statements: one.statements });
            let one = Held {
                products: vec![product],
                rule: rule.id,
                questions: rule.questions,
                said: said.collect(),
                disputed: says.could.bits() & Could::DISPUTED.bits() != 0,
            };
            // Where no page says anything there is nothing to read.
            if one.said.is_empty() {
                continue;
            }
            match all.iter_mut().find(|known| known.same(&one)) {
                Some(known) => known.add(one),
                None => all.push(one),
            }
        }
    }
    all
}

/// Why pages should be read again, the weightiest reason first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Why {
    /// Pages disagree, or one can be read in two ways.
    Disputed,
    /// What is asked is known from second-hand texts alone.
    SecondHand,
    /// The newest page is this old.
    Old(i32),
    /// The newest page shows no date.
    NoDate,
    /// A statement begins on this day.
    Begins(Date),
    /// A statement ends on this day.
    Ends(Date),
    /// So many products rest on it.
    Many(usize),
}

impl Why {
    /// The heading under which the reason stands, in the order of the list: a number, and words.
    pub(crate) const fn head(self) -> (u8, &'static str) {
        match self {
            Why::Disputed => (1, "Disputed"),
            Why::SecondHand => (2, "Second-hand text alone"),
            Why::Old(_) => (3, "Old"),
            Why::NoDate => (4, "No date"),
            Why::Begins(_) | Why::Ends(_) => (5, "About to change"),
            Why::Many(_) => (6, "Many products"),
        }
    }
    fn words(self) -> String {
        match self {
            Why::Disputed => "disputed".into(),
            Why::SecondHand => "second-hand text alone".into(),
            Why::Old(days) => format!("{days} days old"),
            Why::NoDate => "no date shown".into(),
            Why::Begins(day) => format!("something begins on {}", iso(day)),
            Why::Ends(day) => format!("something ends on {}", iso(day)),
            Why::Many(n) => format!("{n} products rest on it"),
        }
    }
}

/// Pages to read again, and what rests on them.
pub(crate) struct Visit {
    /// The newest page of each reading.
    pub(crate) pages: Vec<Source>,
    /// The rules that they state.
    pub(crate) rules: Vec<Held>,
    /// Why, the weightiest reason first.
    pub(crate) why: Vec<Why>,
}

impl Visit {
    /// Since when it is not confirmed: the date of the newest page; of several readings, the oldest of those dates.
    pub(crate) fn confirmed(&self) -> Date {
        self.pages.iter().map(|page| page.date().order()).min().unwrap_or(Date(0))
    }
    /// How many products rest on it.
    pub(crate) fn weight(&self) -> usize {
        let mut keys: Vec<&str> =
            self.rules.iter().flat_map(|rule| &rule.products).map(|product| product.key).collect();
        keys.sort();
        keys.dedup();
        keys.len()
    }
    fn reasons(&self, today: Date) -> Vec<Why> {
        let mut why = Vec::new();
        why.extend(self.rules.iter().any(|rule| rule.disputed).then_some(Why::Disputed));
        let second = |said: &Said| said.grade() != Grade::Primary;
        why.extend(self.rules.iter().flat_map(|rule| &rule.said).any(second).then_some(Why::SecondHand));
        let dates = || self.pages.iter().map(|page| page.date()).filter(|date| *date != SourceDate::Undated);
        why.extend(dates().map(|date| today.days_since(date.order())).max().filter(|age| *age > OLD).map(Why::Old));
        let shown = |page: &Source| matches!(page.date(), SourceDate::Shown(_));
        why.extend((!self.pages.iter().all(shown)).then_some(Why::NoDate));
        for statement in self.rules.iter().flat_map(Held::statements) {
            why.extend(soon(statement.from, today).then_some(Why::Begins(statement.from)));
            why.extend(statement.until.filter(|until| soon(*until, today)).map(Why::Ends));
        }
        why.extend((self.weight() >= MANY).then_some(Why::Many(self.weight())));
        why.sort();
        why.dedup();
        why
    }
}

fn soon(day: Date, today: Date) -> bool {
    today < day && day <= today.plus_days(SOON)
}

/// The pages behind the rules of a day and behind those that begin soon, with a reason to read them again; the first to be read stands first.
pub(crate) fn visits(today: Date) -> Vec<Visit> {
    let mut rules = held(today);
    let mut days: Vec<Date> =
        entries().iter().map(|one| one.statement.from).filter(|from| soon(*from, today)).collect();
    days.sort();
    days.dedup();
    for day in days {
        rules.extend(held(day).into_iter().filter(|rule| rule.statements().any(|statement| statement.from == day)));
    }
    let mut all: Vec<Visit> = Vec::new();
    for rule in rules {
        let pages = rule.newest();
        let beside =
            |visit: &&mut Visit| visit.pages == pages && std::ptr::eq(visit.rules[0].provider(), rule.provider());
        match all.iter_mut().find(beside) {
            Some(visit) => visit.rules.push(rule),
            None => all.push(Visit { pages, rules: vec![rule], why: Vec::new() }),
        }
    }
    for visit in &mut all {
        visit.why = visit.reasons(today);
    }
    all.retain(|visit| !visit.why.is_empty());
    // The sort is stable: what is equal stays in the order of the catalogue.
    all.sort_by_key(|visit| (visit.why[0].head().0, visit.confirmed(), Reverse(visit.weight())));
    all
}

// ---- The report ----

fn keys(products: &[&'static Product]) -> String {
    products.iter().map(|product| product.key).collect::<Vec<_>>().join(", ")
}

fn period(from: Date, until: Option<Date>, today: Date) -> [String; 2] {
    let since = if from <= today { iso(from) } else { format!("{} (not yet)", iso(from)) };
    let until = until
        .map_or_else(|| "–".into(), |until| format!("{}{}", iso(until), if until <= today { " (over)" } else { "" }));
    [since, until]
}

/// A source in one line; its address stands at the end of the report.
fn cite(source: Source, today: Date) -> String {
    let en = english();
    let publisher = (en.publisher)(source.publisher());
    format!(
        "[{}] ({publisher}; {}; {}; {})",
        source.key(),
        dated(source),
        age(source, today),
        (en.grade)(source.grade())
    )
}

fn cited(sources: impl IntoIterator<Item = Source>, today: Date, between: &str) -> String {
    let all: Vec<String> = sources.into_iter().map(|source| cite(source, today)).collect();
    if all.is_empty() { "no source".into() } else { all.join(between) }
}

fn row(out: &mut String, cells: &[&str]) {
    let _ = writeln!(out, "| {} |", cells.join(" | "));
}

fn table(out: &mut String, heads: &[&str]) {
    out.push('\n');
    row(out, heads);
    row(out, &vec!["---"; heads.len()]);
}

/// The middle one of some numbers, and the greatest.
fn median_and_greatest(mut numbers: Vec<i32>) -> String {
    numbers.sort();
    match (numbers.get(numbers.len() / 2), numbers.last()) {
        (Some(median), Some(greatest)) => format!("median {median} days, greatest {greatest} days"),
        _ => "none".into(),
    }
}

fn summary(out: &mut String, today: Date) {
    let entries = entries();
    let now: Vec<&Entry> = entries.iter().filter(|one| one.statement.in_force(today)).collect();
    let second = |one: &&&Entry| one.statement.grade() != Grade::Primary;
    let held = held(today);
    let days = |source: &Source| match source.date() {
        SourceDate::Undated => None,
        date => Some(today.days_since(date.order())).filter(|days| *days >= 0),
    };
    let ages: Vec<i32> = sources::ALL.iter().filter_map(days).collect();
    let said = || held.iter().flat_map(|one| &one.said);
    let newest: Vec<i32> = said().filter_map(|said| said.sources().first().and_then(days)).collect();
    let undated = sources::ALL.iter().filter(|source| source.date() == SourceDate::Undated).count();
    table(out, &["", ""]);
    row(out, &["Statements", &format!("{}, of which {} in force", entries.len(), now.len())]);
    row(out, &["Sources", &format!("{}, of which {undated} without a date", sources::ALL.len())]);
    row(out, &["Rules with pages behind them on this day", &held.len().to_string()]);
    row(out, &["Disputed rules", &held.iter().filter(|one| one.disputed).count().to_string()]);
    row(
        out,
        &["Statements in force that rest on second-hand text alone", &now.iter().filter(second).count().to_string()],
    );
    let idle = citations().iter().filter(|(_, by)| by.is_empty()).count();
    row(out, &["Sources that nothing cites", &idle.to_string()]);
    row(out, &["Age of the sources that have a date", &median_and_greatest(ages)]);
    row(out, &["Age of the newest page of what is asked on this day", &median_and_greatest(newest)]);
}

/// A rule, for whom, and of which question.
fn title(rule: &Held) -> String {
    format!("{} ({}; {})", (english().rule)(rule.rule), keys(&rule.products), questions(rule.questions))
}

/// An item of a numbered list, with lines below it: how deep, and what.
fn item(out: &mut String, n: usize, head: &str, lines: impl Iterator<Item = (usize, String)>) {
    let number = format!("{n}. ");
    let _ = writeln!(out, "{number}{head}");
    for (deep, line) in lines {
        let _ = writeln!(out, "{:1$}- {line}", "", number.len() + 2 * deep);
    }
}

fn again(out: &mut String, today: Date) {
    let visits = visits(today);
    let listed: usize = visits.iter().map(|visit| visit.rules.len()).sum();
    let _ = writeln!(
        out,
        "\n## What to read again first\n\n\
         Each item is the pages to open together, the newest page of each reading, and the rules that rest on them. Items are ranked by their \
         weightiest reason: (1) published pages disagree, or one can be read in two ways; (2) what is asked is known from second-hand text alone; \
         (3) the newest page is more than {OLD} days old; (4) it shows no date: nothing is known but the day on which it was read, or one that it is \
         later than, or not even that; (5) a statement begins or ends within {SOON} days; (6) {MANY} or more products rest on it. Of equal reason, \
         what was confirmed the longest ago comes first (the date of the newest page; of several readings, the oldest of those dates; no date counts \
         as the oldest), then what more products rest on, then what comes first in the catalogue. {} rules have no such reason and are left out.",
        held(today).len().saturating_sub(listed)
    );
    let mut last = 0;
    for (k, visit) in visits.iter().enumerate() {
        let (number, head) = visit.why[0].head();
        if number != last {
            let _ = writeln!(out, "\n### {number}. {head}\n");
            last = number;
        }
        let why: Vec<String> = visit.why.iter().map(|why| why.words()).collect();
        let pages = visit.pages.iter().map(|page| {
            let address = if page.url().is_empty() { "no address".into() } else { format!("<{}>", page.url()) };
            (
                0,
                format!(
                    "open {address} ({}; {}; {})",
                    dated(*page),
                    age(*page, today),
                    (english().grade)(page.grade())
                ),
            )
        });
        let rules = visit.rules.iter().map(|rule| {
            let said = rule.said.iter().map(|said| {
                let mark = if said.grade() == Grade::Primary { "" } else { " (second-hand)" };
                format!("{}{mark}", asks(rule.products[0], said.ask))
            });
            (0, format!("{}: {}", title(rule), said.collect::<Vec<_>>().join(" **or** ")))
        });
        let provider = visit.rules[0].provider().name.en;
        item(out, k + 1, &format!("**{provider}**: {}", why.join("; ")), pages.chain(rules));
    }
}

fn disputed(out: &mut String, today: Date) {
    out.push_str(
        "\n## Disputed on this day\n\nEach reading with its pages, the newest first. One reading alone is disputed where its own words can be read in two ways.\n\n",
    );
    for (k, rule) in held(today).iter().filter(|rule| rule.disputed).enumerate() {
        let said = rule.said.iter().flat_map(|said| {
            let sources = said.sources().into_iter().map(|source| (1, cite(source, today)));
            std::iter::once((0, asks(rule.products[0], said.ask))).chain(sources)
        });
        item(out, k + 1, &format!("**{}: {}**", rule.provider().name.en, title(rule)), said);
    }
}

fn second_hand(out: &mut String, today: Date) {
    let en = english();
    out.push_str("\n## Second-hand or unverified text alone\n");
    for (head, codes) in [("Statements", false), ("Codes that were issued", true)] {
        let _ = writeln!(out, "\n### {head}");
        table(out, &["Provider", "Products", "Rule", "Asks", "For", "Since", "Until", "Rows", "Sources"]);
        for one in entries().iter().filter(|one| one.statement.grade() != Grade::Primary) {
            let Some(product) = one.products.first().filter(|product| product.is_issued() == codes) else { continue };
            let statement = one.statement;
            let [since, until] = period(statement.from, statement.until, today);
            row(
                out,
                &[
                    product.provider.name.en,
                    &keys(&one.products),
                    (en.rule)(statement.ask.rule()),
                    &asks(product, statement.ask),
                    questions(statement.questions),
                    &since,
                    &until,
                    statement.rows,
                    &cited(statement.sources.iter(), today, "<br>"),
                ],
            );
        }
    }
    out.push_str("\n### Notes\n");
    table(out, &["Provider", "Products", "Note", "Since", "Until", "Rows", "Sources"]);
    for (remark, products) in shared(|product| product.remarks()) {
        if best(remark.sources) != Grade::Primary {
            let [since, until] = period(remark.from, remark.until, today);
            row(
                out,
                &[
                    products[0].provider.name.en,
                    &keys(&products),
                    (en.note)(remark.note),
                    &since,
                    &until,
                    remark.rows,
                    &cited(remark.sources.iter(), today, "<br>"),
                ],
            );
        }
    }
    out.push_str("\n### Regions: where they lie\n");
    table(out, &["Provider", "Source", "Regions"]);
    for provider in PROVIDERS {
        for source in sources::ALL.iter().filter(|source| source.grade() != Grade::Primary) {
            let ids: Vec<&str> =
                provider.regions.named().filter(|(.., region)| region.source == *source).map(|(id, ..)| id).collect();
            if !ids.is_empty() {
                row(out, &[provider.name.en, &cite(*source, today), &ids.join(", ")]);
            }
        }
    }
    out.push_str("\n### Symptoms\n");
    table(out, &["Provider", "Symptom", "Shown", "Since", "Rows", "Sources"]);
    for provider in PROVIDERS {
        for symptom in provider.symptoms.iter().filter(|symptom| best(symptom.sources) != Grade::Primary) {
            row(
                out,
                &[
                    provider.name.en,
                    symptom.key,
                    symptom.shown.en,
                    &iso(symptom.from),
                    symptom.rows,
                    &cited(symptom.sources.iter(), today, "<br>"),
                ],
            );
        }
    }
}

/// The best grade among sources.
pub(crate) fn best(sources: Sources) -> Grade {
    sources.iter().map(|source| source.grade()).min().unwrap_or(Grade::Unverified)
}

fn statements(out: &mut String, today: Date) {
    let en = english();
    out.push_str(
        "\n## Every statement\n\nOf each provider by rule; a statement that several products share stands once.\n",
    );
    let all = entries();
    for provider in PROVIDERS {
        let theirs: Vec<&Entry> = all.iter().filter(|one| std::ptr::eq(one.products[0].provider, *provider)).collect();
        let _ = writeln!(out, "\n### {}", provider.name.en);
        if theirs.is_empty() {
            out.push_str("\nNo published rule was found.\n");
        }
        let mut seen: Vec<(RuleId, String)> = Vec::new();
        for first in &theirs {
            let group = |one: &Entry| (one.statement.ask.rule(), keys(&one.products));
            let this = group(first);
            if seen.contains(&this) {
                continue;
            }
            let _ = writeln!(out, "\n#### {}: {}", (en.rule)(this.0), this.1);
            table(out, &["Asks", "For", "Since", "Until", "Rows", "Sources"]);
            for one in theirs.iter().filter(|one| group(one) == this) {
                let statement = one.statement;
                let [since, until] = period(statement.from, statement.until, today);
                row(
                    out,
                    &[
                        &asks(one.products[0], statement.ask),
                        questions(statement.questions),
                        &since,
                        &until,
                        statement.rows,
                        &cited(statement.sources.iter(), today, "<br>"),
                    ],
                );
            }
            seen.push(this);
        }
    }
}

/// By what each source is cited.
fn citations() -> Vec<(Source, String)> {
    let (entries, remarks) = (entries(), shared(|product| product.remarks()));
    let cited_by = |source: &Source| {
        let has = |sources: Sources| sources.iter().any(|one| one == *source);
        let regions = PROVIDERS.iter().flat_map(|provider| provider.regions.list);
        let counts = [
            ("statements", entries.iter().filter(|one| has(one.statement.sources)).count()),
            ("notes", remarks.iter().filter(|(remark, _)| has(remark.sources)).count()),
            ("regions", regions.filter(|region| region.source == *source).count()),
            ("symptoms", catalog::symptoms().filter(|symptom| has(symptom.sources)).count()),
        ];
        let some: Vec<String> = counts.iter().filter(|(_, n)| *n > 0).map(|(what, n)| format!("{what} {n}")).collect();
        some.join(", ")
    };
    sources::ALL.iter().map(|source| (*source, cited_by(source))).collect()
}

fn every_source(out: &mut String, today: Date) {
    let en = english();
    out.push_str("\n## Every source\n\nThe oldest first; those without a date before them.\n");
    table(out, &["Source", "Publisher", "Title", "Date", "Age", "Grade", "Cited by"]);
    let mut all = citations();
    all.sort_by_key(|(source, _)| source.date().order());
    for (source, by) in &all {
        row(
            out,
            &[
                &format!("[{}]", source.key()),
                (en.publisher)(source.publisher()),
                source.title().en,
                &dated(*source),
                &age(*source, today),
                (en.grade)(source.grade()),
                if by.is_empty() { "**nothing**" } else { by },
            ],
        );
    }
    out.push('\n');
    for source in sources::ALL.iter().filter(|source| !source.url().is_empty()) {
        let _ = writeln!(out, "[{}]: <{}>", source.key(), source.url());
    }
}

/// The whole report, for the day on which it is read.
pub(crate) fn report(today: Date) -> String {
    let mut out = format!(
        "# What the catalogue rests on, {}\n\nCatalogue {}, whose pages were last read on {}. Made by `make report`.\n",
        iso(today),
        catalog::VERSION,
        iso(catalog::REVIEWED_ON),
    );
    summary(&mut out, today);
    again(&mut out, today);
    disputed(&mut out, today);
    second_hand(&mut out, today);
    statements(&mut out, today);
    every_source(&mut out, today);
    out
}
