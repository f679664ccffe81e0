//! What JavaScript is told once, as JSON, each table when it is first needed: the keys that the numbers of [`wasm`](crate::wasm) stand
//! for, the facts, the providers with their products, their regions, the sources, and the rules of a product on a day.

use crate::catalog::{self, sources as published};
use crate::edition::{Edition, period};
use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, Date, EntityKind, Fact, Kind, PublicIp, Region, State, Unit,
};
use crate::json::Json;
use crate::policy::{
    Ask, Bound, CauseCode, Grade, Limit, Note, Op, Product, Provider, Publisher, Question, RuleId, Source, SourceDate,
    Sources, Standing, Text,
};
use crate::symptom::CauseStatus;
use crate::text::{IssueCode, LOCALES};
use crate::verdict::{FixKind, NeededKind, Outcome, Precision, Reason, Status};
use crate::wasm::{CHANGES, FINDING, HEAD, OUT, SLOTS};

/// What depends neither on a day nor on a language: lists of keys in the order of their packed numbers, the numbers of the window, the
/// facts, and the providers with the names of what they sell.
pub fn tables(json: &mut Json) {
    json.open('{');
    for (name, keys) in [
        ("outcomes", Outcome::KEYS),
        ("reasons", Reason::KEYS),
        ("fixes", FixKind::KEYS),
        ("units", Unit::KEYS),
        ("precisions", Precision::KEYS),
        ("notes", Note::KEYS),
        ("rules", RuleId::KEYS),
        ("statuses", Status::KEYS),
        ("needed", NeededKind::KEYS),
        ("standings", Standing::KEYS),
        ("publishers", Publisher::KEYS),
        ("grades", Grade::KEYS),
        ("questions", Question::KEYS),
        ("causes", CauseCode::KEYS),
        ("causeStatuses", CauseStatus::KEYS),
        ("issues", IssueCode::KEYS),
    ] {
        json.key(name).list(&mut keys.split(' '));
    }
    json.key("locales").list(&mut LOCALES.into_iter());
    let open = Note::ALL.iter().filter(|note| note.code() != note.key());
    json.key("open").list(&mut open.map(|note| note.key()));
    json.pair("catalog", catalog::VERSION).pair("package", env!("CARGO_PKG_VERSION"));
    for (name, n) in [
        ("reviewedOn", catalog::REVIEWED_ON.0),
        ("slots", SLOTS as i32),
        ("out", OUT as i32),
        ("head", HEAD as i32),
        ("finding", FINDING as i32),
        ("changes", CHANGES as i32),
    ] {
        json.key(name).number(n);
    }
    json.key("regionWords").open('[');
    for (word, region) in Region::WORDS {
        json.open('[').text(word).number(region.0.into()).close(']');
    }
    json.close(']').key("facts").open('[');
    for fact in Fact::ALL {
        let (kind, words, limit) = match fact.kind() {
            Kind::Region => ("region", "", None),
            Kind::OneOf(words) => ("oneOf", words, None),
            Kind::Variant => ("variant", "", None),
            Kind::Whole { max, unit } => ("whole", "", Some((max, unit))),
            Kind::Amount { max, unit } => ("amount", "", Some((max, unit))),
            Kind::Date => ("date", "", None),
            Kind::YesNo => ("yesNo", "", None),
        };
        json.open('{').pair("key", fact.key()).pair("kind", kind).flag("ofCode", fact.of_code());
        if !words.is_empty() {
            json.key("words").list(&mut words.split(' '));
        }
        if let Some((max, unit)) = limit {
            json.key("max").number(max as i32).pair("unit", unit.key());
        }
        json.close('}');
    }
    json.close(']').key("providers").open('[');
    for provider in catalog::PROVIDERS {
        json.open('{').pair("key", provider.key).pair("zones", provider.zones.key()).flag("open", provider.any_product);
        both(json, "name", provider.name);
        both(json, "code", provider.code);
        json.key("products").open('[');
        for product in provider.products {
            sold(json, product);
        }
        json.close(']');
        if let Some(issued) = provider.issued {
            json.key("codeFacts").number(issued.admitted().0 as i32);
            sold(json.key("issued"), issued);
        }
        json.close('}');
    }
    json.close(']').close('}');
}

/// A key with a text in both languages.
#[inline(never)]
fn both(json: &mut Json, name: &str, text: Text) {
    json.key(name).open('{').pair("en", text.en).pair("zh", text.zh).close('}');
}

/// A product, or the codes that a provider issued.
#[inline(never)]
fn sold(json: &mut Json, product: &Product) {
    json.open('{').pair("key", product.key);
    both(json, "name", product.name);
    json.key("variants").open('[');
    for variant in product.variants {
        json.open('{').pair("key", variant.key);
        both(json, "name", variant.name);
        json.close('}');
    }
    json.close(']').close('}');
}

/// A line of the catalogue, as the texts between its tabs: a key and a name in both languages, and what more there is.
#[inline(never)]
fn named(json: &mut Json, key: &str, name: &str, line: &str) {
    let mut cells = line.split('\t');
    let mut cell = || cells.next().unwrap_or_default();
    json.open('{').pair(key, cell()).key(name).open('{').pair("en", cell()).pair("zh", cell()).close('}');
    let url = cell();
    if !url.is_empty() {
        json.pair("url", url);
    }
}

/// The regions of a provider, in the order of their packed numbers.
pub fn regions(json: &mut Json, provider: &Provider) {
    json.open('[');
    for (line, region) in provider.regions.lines.split('\n').zip(provider.regions.list) {
        named(json, "id", "name", line);
        json.pair("place", region.place.key()).flag("local", region.local);
        json.key("source").number(region.source.0.into()).close('}');
    }
    json.close(']');
}

/// What else is asked of a provider later: what it is; of each product the facts that it takes and the days on which its rules changed; its
/// symptoms.
pub fn provider(json: &mut Json, provider: &Provider) {
    json.open('{');
    both(json, "about", provider.what);
    json.key("products").open('[');
    for product in provider.products {
        json.open('{').key("facts").number(product.facts().0 as i32).key("days").open('[');
        let mut day = Date(i32::MIN);
        while let (_, Some(next)) = period(product, day) {
            json.number(next.0);
            day = next;
        }
        json.close(']').close('}');
    }
    json.close(']').key("symptoms").open('[');
    for symptom in provider.symptoms {
        json.open('{').pair("key", symptom.key).flag("ofCode", symptom.of_code);
        both(json, "label", symptom.shown);
        source_list(json, &newest_first(&mut [symptom.sources].into_iter()));
        json.close('}');
    }
    json.close(']').close('}');
}

/// Every source, in the order of their packed numbers.
pub fn sources(json: &mut Json) {
    json.open('[');
    for (source, line) in published::ALL.iter().zip(published::LINES.split('\n')) {
        named(json, "key", "title", line);
        json.pair("publisher", source.publisher().key());
        let (date, kind) = match source.date() {
            SourceDate::Shown(date) => (Some(date), "shown"),
            SourceDate::Read(date) => (Some(date), "read"),
            SourceDate::After(date) => (Some(date), "after"),
            SourceDate::Undated => (None, "none"),
        };
        if let Some(date) = date {
            json.key("date").number(date.0);
        }
        json.pair("dateKind", kind).pair("grade", source.grade().key()).close('}');
    }
    json.close(']');
}

/// An edition: the day since which it holds and the day until which, the sources of its notes, and its rules: each with what satisfies
/// every reading, and with the readings.
pub fn rules(json: &mut Json, edition: &Edition) {
    json.open('{').key("since").number(edition.since.0);
    json.key("until").number(edition.until.map_or(i32::MAX, |until| until.0)).key("notes").open('{');
    for note in Note::ALL {
        let remarks = edition.remarks.iter().filter(|remark| remark.note == *note);
        let sources = newest_first(&mut remarks.map(|remark| remark.sources));
        if !sources.is_empty() {
            json.key(note.key());
            numbers(json, &sources);
        }
    }
    json.close('}').key("rules").open('[');
    for rule in &edition.rules {
        let asks = || rule.readings.iter().map(|r| &r.ask).filter(|ask| !matches!(ask, Ask::NoCondition(_)));
        let first = asks().next().or_else(|| rule.readings.first().map(|reading| &reading.ask));
        json.open('{').pair("rule", rule.id.key()).key("questions").number(rule.questions.0.into());
        json.pair("fact", first.and_then(Ask::fact).map_or(RuleId::Product.key(), Fact::key));
        let mut all: Vec<&Ask> = asks().collect();
        if all.is_empty() {
            all.extend(first);
        }
        needed_by_all(json, &all, edition.product);
        let sources = rule.readings.iter().flat_map(|reading| &reading.statements).map(|s| s.sources);
        source_list(json, &newest_first(&mut { sources }));
        json.key("readings").open('[');
        for reading in &rule.readings {
            json.open('{');
            needed(json, reading.ask, edition.product, None);
            json.key("rows").open('[');
            // Restated rows are named once.
            let mut named: Vec<&str> = Vec::new();
            for row in reading.statements.iter().flat_map(|s| s.rows.split(';')).map(str::trim_ascii) {
                if !named.contains(&row) {
                    named.push(row);
                    json.text(row);
                }
            }
            json.close(']');
            source_list(json, &newest_first(&mut reading.statements.iter().map(|s| s.sources)));
            let grade = reading.statements.iter().map(|s| s.grade()).min().unwrap_or(Grade::Unverified);
            json.pair("grade", grade.key()).close('}');
        }
        json.close(']').close('}');
    }
    json.close(']').close('}');
}

/// Sources, newest first and each once.
fn newest_first(statements: &mut dyn Iterator<Item = Sources>) -> Vec<Source> {
    let mut list: Vec<Source> = Vec::new();
    for source in statements.flat_map(Sources::iter) {
        if !list.contains(&source) {
            // Put in place one by one: a sort for each kind of iterator would be a fifth of the code.
            let place = list.partition_point(|one| one.date().order() >= source.date().order());
            list.insert(place, source);
        }
    }
    list
}

fn source_list(json: &mut Json, sources: &[Source]) {
    json.key("sources");
    numbers(json, sources);
}

fn numbers(json: &mut Json, sources: &[Source]) {
    json.open('[');
    for source in sources {
        json.number(source.0.into());
    }
    json.close(']');
}

/// The number that a reading asks for.
fn bound_of(ask: &Ask) -> Option<Bound> {
    match ask {
        Ask::Total(bound)
        | Ask::Term(bound)
        | Ask::Provincial(bound)
        | Ask::Left(bound)
        | Ask::FirstOrder(bound)
        | Ask::OrderAmount(bound) => Some(*bound),
        _ => None,
    }
}

/// What satisfies every reading: the strictest number of each unit, the kinds of address that none refuses.
fn needed_by_all(json: &mut Json, asks: &[&Ask], product: &Product) {
    let mut strictest: Vec<Bound> = Vec::new();
    for bound in asks.iter().filter_map(|ask| bound_of(ask)) {
        match strictest.iter_mut().find(|known| known.unit == bound.unit) {
            Some(known) if (known.n, known.op) < (bound.n, bound.op) => *known = bound,
            Some(_) => {}
            None => strictest.push(bound),
        }
    }
    match (strictest.as_slice(), asks) {
        ([one], _) => number_needed(json.key("needed"), one.op.needed(), one.n, one.unit),
        ([_, ..], _) => {
            json.key("needed").open('{').pair("kind", NeededKind::Every.key()).key("parts").open('[');
            for bound in &strictest {
                number_needed(json, bound.op.needed(), bound.n, bound.unit);
            }
            json.close(']').close('}');
        }
        (_, [] | [Ask::Standing(_), ..]) => {
            json.key("needed").open('{').pair("kind", NeededKind::Product.key()).close('}');
        }
        (_, [first, ..]) => needed(json, **first, product, Some(asks)),
    }
}

fn number_needed(json: &mut Json, kind: NeededKind, n: u32, unit: Unit) {
    json.open('{').pair("kind", kind.key()).key("n").number(n as i32).pair("unit", unit.key()).close('}');
}

impl Op {
    /// The kind of need that it makes of a number.
    const fn needed(self) -> NeededKind {
        match self {
            Op::AtLeast => NeededKind::AtLeast,
            Op::MoreThan => NeededKind::MoreThan,
            Op::AtLeastOrMore => NeededKind::AtLeastOrMore,
        }
    }
}

/// What a reading needs; of an address, what `all` readings refuse.
fn needed(json: &mut Json, ask: Ask, product: &Product, all: Option<&[&Ask]>) {
    let kind = ask.needed();
    json.key("needed");
    if let Some((n, unit)) = ask.number() {
        return number_needed(json, kind, n, unit);
    }
    json.open('{').pair("kind", kind.key());
    let mut value = |text: &'static str| values(json, "values", &mut [text].into_iter());
    match ask {
        Ask::Mainland => value("mainland"),
        Ask::Standing(standing) => {
            json.pair("standing", standing.key());
        }
        Ask::Owner | Ask::FixedIp | Ask::BoundInstance | Ask::AtIssuer(_) | Ask::Recipient(_) => truth(json, "true"),
        Ask::NotTrial | Ask::NotBought(_) => truth(json, "false"),
        Ask::CodeState { passes, .. } => {
            // States that serve for whatever it is used.
            let serves = |state: &&CodeState| CodeUse::ALL.iter().all(|used| passes.has(**state, *used));
            values(json, "values", &mut CodeState::ALL.iter().filter(serves).map(|state| state.key()));
        }
        Ask::Subscription(_) => value(Billing::Subscription.key()),
        Ask::Running => value(State::Running.key()),
        Ask::EnterpriseAccount => value(AccountKind::Enterprise.key()),
        Ask::ChinaAccount => value(AccountSite::China.key()),
        Ask::Organization => value(EntityKind::Organization.key()),
        Ask::Variant(serves) => {
            let names = serves.iter().filter_map(|k| product.variants.get(usize::from(*k)).map(|variant| variant.key));
            values(json, "values", &mut { names });
        }
        Ask::Quota(_, Limit::ByAccountKind { personal, enterprise }) => {
            let each = [(AccountKind::Personal.key(), Some(personal)), (AccountKind::Enterprise.key(), enterprise)];
            limits(json, &mut each.into_iter().filter_map(|(key, n)| Some((key, n?))));
        }
        Ask::Quota(_, Limit::ByVariant(each)) => {
            limits(json, &mut product.variants.iter().map(|variant| variant.key).zip(each.iter().copied()));
        }
        Ask::PublicAddress { passes, fails, .. } => {
            let refuses =
                |ask: &&Ask, ip: &PublicIp| matches!(ask, Ask::PublicAddress { fails, .. } if fails.contains(ip));
            let refused = PublicIp::ALL
                .iter()
                .filter(|ip| fails.contains(ip) || all.is_some_and(|all| all.iter().any(|ask| refuses(ask, ip))));
            values(json, "values", &mut passes.iter().map(|ip| ip.key()));
            values(json, "refused", &mut refused.map(|ip| ip.key()));
        }
        _ => {}
    }
    json.close('}');
}

fn values(json: &mut Json, name: &str, texts: &mut dyn Iterator<Item = &'static str>) {
    json.key(name).list(texts);
}

/// One value of yes or no.
fn truth(json: &mut Json, value: &str) {
    json.key("values").open('[').0.push_str(value);
    json.close(']');
}

fn limits(json: &mut Json, each: &mut dyn Iterator<Item = (&'static str, u32)>) {
    json.pair("unit", Unit::Count.key()).key("limits").open('{');
    for (key, n) in each {
        json.key(key).number(n as i32);
    }
    json.close('}');
}

impl Ask {
    /// The number that what it needs is held against.
    #[inline(always)] // smaller
    pub fn number(&self) -> Option<(u32, Unit)> {
        match self {
            Ask::NoCodes => Some((1, Unit::Count)),
            Ask::Bandwidth => Some((0, Unit::Mbps)),
            Ask::Quota(_, Limit::Fixed(n)) => Some((*n, Unit::Count)),
            _ => bound_of(self).map(|bound| (bound.n, bound.unit)),
        }
    }
    /// The kind of what it needs.
    pub const fn needed(&self) -> NeededKind {
        match self {
            Ask::Standing(_) => NeededKind::Product,
            Ask::Total(bound)
            | Ask::Term(bound)
            | Ask::Provincial(bound)
            | Ask::Left(bound)
            | Ask::FirstOrder(bound)
            | Ask::OrderAmount(bound) => bound.op.needed(),
            Ask::SomeAmount => NeededKind::SomeAmount,
            Ask::NotExpired => NeededKind::NotExpired,
            Ask::PublicAddress { .. } => NeededKind::Address,
            Ask::Bandwidth => NeededKind::MoreThan,
            Ask::NoCodes | Ask::Quota(_, Limit::Fixed(_)) => NeededKind::FewerThan,
            Ask::Quota(_, Limit::ByVariant(_)) => NeededKind::FewerThanByVariant,
            Ask::Quota(_, Limit::ByAccountKind { .. }) => NeededKind::FewerThanByAccountKind,
            Ask::Quota(_, Limit::Unpublished) => NeededKind::Unpublished,
            Ask::NoCondition(_) => NeededKind::Nothing,
            _ => NeededKind::OneOf,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::edition::Edition;

    #[test]
    fn no_text_needs_escaping() {
        // `Json::text` looks at each.
        let mut json = Json::default();
        tables(&mut json);
        sources(&mut json);
        for provider in catalog::PROVIDERS {
            super::provider(&mut json, provider);
            regions(&mut json, provider);
        }
        for product in catalog::products().chain(catalog::issued()) {
            let mut day = Date(i32::MIN);
            while let (_, Some(next)) = period(product, day) {
                rules(&mut json, &Edition::new(product, next));
                day = next;
            }
        }
        assert!(json.0.len() > 200_000, "that was all: {}", json.0.len());
    }
}
