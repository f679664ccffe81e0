//! What `make report` tells is the catalogue: nothing is left out of it, and what to read again first stands in the order that it declares.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use std::cmp::Reverse;
use std::collections::BTreeSet;

use icp_eligibility::catalog::{self, PROVIDERS, sources};
use icp_eligibility::check::check;
use icp_eligibility::edition::Edition;
use icp_eligibility::instance::*;
use icp_eligibility::policy::*;
use icp_eligibility::text::LANGUAGES;
use icp_eligibility::verdict::Status;

mod common;
#[allow(dead_code)]
#[path = "../.ci/report.rs"]
mod made;

use made::{MANY, OLD, SOON, Why, age, asks, best, dated, day, held, iso, questions, report, visits};

/// Days on which much is disputed or little, and on which something ends soon, or is not out yet.
const DAYS: [Date; 5] = [
    Date::ymd(2018, 12, 1),
    Date::ymd(2021, 3, 1),
    Date::ymd(2026, 10, 20),
    catalog::REVIEWED_ON,
    Date::ymd(2028, 2, 29),
];

fn judged() -> impl Iterator<Item = &'static Product> {
    catalog::products().chain(catalog::issued())
}

fn title(rule: RuleId) -> &'static str {
    (LANGUAGES[0].rule)(rule)
}

/// What stands under a heading.
fn under<'a>(text: &'a str, head: &str) -> &'a str {
    let level = head.split(' ').next().unwrap();
    let (_, rest) = text.split_once(&format!("\n{head}\n")).unwrap_or_else(|| panic!("there is no {head}"));
    let end = (2..=level.len()).filter_map(|n| rest.find(&format!("\n{} ", "#".repeat(n)))).min();
    &rest[..end.unwrap_or(rest.len())]
}

/// Whether one line has all of these.
fn line_with(text: &str, all: &[&str]) -> bool {
    text.lines().any(|line| all.iter().all(|one| line.contains(one)))
}

/// Whether a line tells of a statement, with each of its sources.
fn tells(text: &str, product: &'static Product, statement: &Statement) -> bool {
    let asked = asks(product, statement.ask);
    let cells = [format!("| {asked} |"), format!("| {}", iso(statement.from)), format!("| {} |", statement.rows)];
    let until = statement.until.map_or_else(|| "| – |".into(), |until| format!("| {}", iso(until)));
    let cited: Vec<String> = statement.sources.iter().map(|source| format!("[{}] (", source.key())).collect();
    let all: Vec<&str> = cells.iter().chain([&until]).chain(&cited).map(String::as_str).collect();
    line_with(text, &all) && line_with(text, &[questions(statement.questions), &asked])
}

#[test]
fn every_statement_is_told_with_its_sources_under_its_provider_rule_and_products() {
    for today in DAYS {
        let text = report(today);
        for product in judged() {
            let theirs = text.split_once("\n## Every statement\n").unwrap().1;
            let (_, theirs) = theirs.split_once(&format!("\n### {}\n", product.provider.name.en)).unwrap();
            let theirs = theirs.split("\n### ").next().unwrap();
            for statement in product.statements() {
                let told = theirs.split("\n#### ").skip(1).any(|group| {
                    let (rule, keys) = group.lines().next().unwrap().split_once(": ").unwrap();
                    let its = rule == title(statement.ask.rule()) && keys.split(", ").any(|key| key == product.key);
                    its && tells(group, product, statement)
                });
                assert!(told, "{}: {product:?} {} from {}", iso(today), statement.rows, iso(statement.from));
            }
        }
    }
}

#[test]
fn every_source_is_told_with_its_publisher_date_age_grade_and_address() {
    let en = LANGUAGES[0];
    for today in DAYS {
        let text = report(today);
        for source in sources::ALL {
            let grade = (en.grade)(source.grade());
            let cells = [source.title().en, &dated(*source), &age(*source, today), grade];
            let all: Vec<String> = cells.iter().map(|cell| format!("| {cell} |")).collect();
            let mut all: Vec<&str> = all.iter().map(String::as_str).collect();
            let key = format!("| [{}] | {} |", source.key(), (en.publisher)(source.publisher()));
            all.push(&key);
            assert!(line_with(under(&text, "## Every source"), &all), "{}", source.key());
            let address = format!("\n[{}]: <{}>\n", source.key(), source.url());
            assert!(source.url().is_empty() || text.contains(&address), "{}", source.key());
        }
    }
    for (key, date, old) in [
        ("ali-faq-36938-2018-04", "2018-04-19", "3139 days"),
        ("ali-faq-86396", "after 2019-09-20", "under 2620 days"),
        ("vc-faq-2026-05", "read on 2026-05-04", "202 days or more"),
        ("jd-vm-faq-nd", "undated", "age unknown"),
    ] {
        let source = *sources::ALL.iter().find(|source| source.key() == key).unwrap();
        assert_eq!((dated(source), age(source, Date::ymd(2026, 11, 22))), (date.into(), old.into()), "{key}");
    }
    let source = sources::ALL.iter().find(|source| source.key() == "ali-faq-36938-2018-04").unwrap();
    assert_eq!(age(*source, Date::ymd(2018, 4, 20)), "1 day");
    assert_eq!(age(*source, Date::ymd(2018, 4, 18)), "not out yet");
}

/// Instances on both sides of what pages ask: of each term, address, amount, variant and whatever else they differ on.
fn instances(product: &Product, today: Date) -> Vec<Instance> {
    let whole = common::owned(today);
    let mut all = vec![whole, Instance { fixed_ip: Some(false), ..whole }];
    all.extend(PublicIp::ALL.iter().map(|ip| Instance { public_ip: Some(*ip), bandwidth_mbps: None, ..whole }));
    all.extend((0..product.variants.len()).map(|k| Instance { variant: Some(Variant(k as u8)), ..whole }));
    all.extend([99.0, 100.0].map(|amount| Instance { order_amount_cny: Some(Cny(amount)), ..whole }));
    let until = |months, days: i32| {
        let starts = today.plus_days(-days);
        let (starts_on, expires_on) = (Some(starts), Some(starts.plus_months(months)));
        Instance { purchased_months: Some(Months(months)), starts_on, expires_on, ..whole }
    };
    all.extend((1..=13).flat_map(|months| (0..400).step_by(30).map(move |days| until(months, days))));
    // So that of the month in which it ends just 28, 29 or 30 days are left.
    all.extend((25..=80).map(|left| Instance { expires_on: Some(today.plus_days(left)), ..whole }));
    // Ninety days are not three months.
    all.extend([89, 90, 91].map(|days| Instance {
        purchased_months: None,
        starts_on: Some(today),
        expires_on: Some(today.plus_days(days)),
        ..whole
    }));
    all
}

#[test]
fn what_a_check_finds_disputed_is_told_with_each_side_and_its_sources_and_nothing_else_is() {
    for today in DAYS {
        let text = report(today);
        let told = under(&text, "## Disputed on this day");
        let mut found = BTreeSet::new();
        for product in judged() {
            let edition = Edition::new(product, today);
            // Thirty days are a month in some months, so a later day of the same rules is looked at too.
            let days = [0, 15, 45].map(|later| today.plus_days(later)).into_iter().filter(|day| edition.holds(*day));
            let cases = days.flat_map(|day| instances(product, today).into_iter().map(move |instance| (instance, day)));
            for (instance, day) in cases {
                for (rule, finding) in edition.rules.iter().zip(check(product, &instance, day).findings) {
                    let new = finding.status() == Status::Disputed
                        && found.insert((product.provider.key, product.key, rule.id, rule.questions.0));
                    if !new {
                        continue;
                    }
                    let item = told.split("\n\n").flat_map(items).find(|item| {
                        let head = item.lines().next().unwrap();
                        let (_, keys) = head.split_once(" (").unwrap();
                        let (keys, asked) = keys.split_once("; ").unwrap();
                        head.contains(&format!("**{}: {} (", product.provider.name.en, title(rule.id)))
                            && keys.split(", ").any(|key| key == product.key)
                            && asked == format!("{})**", questions(rule.questions))
                    });
                    let item = item.unwrap_or_else(|| panic!("{}: {product:?} {:?}", iso(today), rule.id));
                    for reading in &rule.readings {
                        assert!(item.contains(&format!("- {}\n", asks(product, reading.ask))), "{item}");
                        for source in reading.statements.iter().flat_map(|statement| statement.sources.iter()) {
                            assert!(item.contains(&format!("- [{}] (", source.key())), "{}: {item}", source.key());
                        }
                    }
                }
            }
        }
        let rules = held(today).into_iter().filter(|rule| rule.disputed);
        let all: BTreeSet<_> = rules
            .flat_map(|rule| {
                let key = |product: &&Product| (product.provider.key, product.key, rule.rule, rule.questions.0);
                rule.products.iter().map(key).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(found, all, "{}", iso(today));
    }
    let disputed = |today| held(today).iter().filter(|rule| rule.disputed).count();
    assert!(disputed(catalog::REVIEWED_ON) > 10 && disputed(Date::ymd(2018, 6, 1)) == 0);
}

/// The items of a numbered list.
fn items(text: &str) -> Vec<String> {
    let mut items: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_digit()) {
            items.push(String::new());
        }
        if let Some(item) = items.last_mut() {
            *item += line;
            *item += "\n";
        }
    }
    items
}

/// Two readings of one rule would be no dispute to a reader who is told the same of both.
#[test]
fn readings_that_part_are_worded_apart() {
    for today in DAYS {
        for product in judged() {
            for rule in Edition::new(product, today).rules {
                let words: BTreeSet<String> = rule.readings.iter().map(|reading| asks(product, reading.ask)).collect();
                assert_eq!(words.len(), rule.readings.len(), "{product:?} {:?}: {words:?}", rule.id);
                assert!(
                    words.iter().all(|text| !text.trim().is_empty() && !text.contains(['{', '|', '\n'])),
                    "{words:?}"
                );
            }
        }
    }
    for (provider, product, ask, words) in [
        (
            "alibaba",
            "ecs",
            Ask::Total(more_than(3, Unit::Month)),
            "more than 3 months must be bought in all, renewals included",
        ),
        ("alibaba", "ecs", Ask::Owner, "bought by the account that applies"),
        ("alibaba", "ecs", Ask::Mainland, "a region in mainland China"),
        ("alibaba", "ecs", Ask::OrderAmount(at_least(1, Unit::Cny)), "a single order must come to at least RMB 1"),
        (
            "alibaba",
            "wanxiaozhi",
            Ask::Quota(Counts::CodesOrSites, Limit::ByVariant(&[1, 2, 3])),
            "fewer than the variant gives (light 1, standard 2 and advanced 3) (`codesOrSites`)",
        ),
        (
            "ucloud",
            "uhost",
            Ask::Quota(Counts::AccountSites, Limit::ByAccountKind { personal: 5, enterprise: None }),
            "fewer than the account may have (personal 5) (`accountSites`)",
        ),
        ("tencent", "cvm", Ask::Subscription(TrialRule::ByForm), "subscription; no page speaks of trial"),
        ("tencent", "cvm", Ask::Left(at_least(1, Unit::Month)), "at least 1 month must be left before it expires"),
        ("tencent", "cvm", Ask::Standing(Standing::Source), "a page says that it qualifies"),
    ] {
        assert_eq!(asks(catalog::product(provider, product).unwrap(), ask), words);
    }
}

#[test]
fn what_rests_on_second_hand_or_unverified_text_alone_is_told_and_nothing_else_is() {
    let text = report(catalog::REVIEWED_ON);
    let part = |head: &str| {
        let (_, rest) = text.split_once("\n## Second-hand or unverified text alone\n").unwrap();
        under(rest, &format!("### {head}")).to_owned()
    };
    let mut rows = [0; 4];
    for product in judged() {
        let (k, told) = if product.is_issued() { (1, part("Codes that were issued")) } else { (0, part("Statements")) };
        for statement in product.statements() {
            let second = statement.grade() != Grade::Primary;
            let of_it: String = told
                .lines()
                .filter(|line| line.starts_with(&format!("| {} | ", product.provider.name.en)))
                .filter(|line| line.split(" | ").nth(1).unwrap().split(", ").any(|key| key == product.key))
                .filter(|line| line.contains(&format!(" | {} | ", title(statement.ask.rule()))))
                .map(|line| format!("{line}\n"))
                .collect();
            assert_eq!(tells(&of_it, product, statement), second, "{product:?} {}", statement.rows);
        }
        rows[k] = told.lines().count() - 4;
        for remark in product.remarks() {
            let told = line_with(
                &part("Notes"),
                &[
                    &format!("| {} | ", product.provider.name.en),
                    product.key,
                    (LANGUAGES[0].note)(remark.note),
                    &iso(remark.from),
                    &format!("| {} |", remark.rows),
                ],
            );
            assert_eq!(told, best(remark.sources) != Grade::Primary, "{product:?} {:?}", remark.note);
        }
    }
    for provider in PROVIDERS {
        for (id, _, region) in provider.regions.named() {
            let told = part("Regions: where they lie").lines().any(|line| {
                line.starts_with(&format!("| {} | [{}] ", provider.name.en, region.source.key()))
                    && line.trim_end_matches(" |").rsplit(" | ").next().unwrap().split(", ").any(|one| one == id)
            });
            assert_eq!(told, region.source.grade() != Grade::Primary, "{} {id}", provider.key);
        }
        for symptom in provider.symptoms {
            let told = line_with(&part("Symptoms"), &[&format!("| {} | {} | ", provider.name.en, symptom.key)]);
            assert_eq!(told, best(symptom.sources) != Grade::Primary, "{}", symptom.key);
        }
    }
    rows[2] = part("Notes").lines().count() - 4;
    rows[3] = part("Symptoms").lines().count() - 4;
    assert!(rows.iter().all(|n| *n > 0), "{rows:?}");
}

#[test]
fn what_to_read_again_first_follows_the_declared_order() {
    let mut met = BTreeSet::new();
    for today in DAYS {
        let text = report(today);
        let visits = visits(today);
        let key = |visit: &made::Visit| (visit.why[0].head().0, visit.confirmed(), Reverse(visit.weight()));
        assert!(visits.is_sorted_by_key(key), "{}", iso(today));

        // Told in that order: the address of each newest page, each rule, under the heading of the weightiest reason.
        let told: Vec<(String, String)> = text
            .split_once("\n## What to read again first\n")
            .unwrap()
            .1
            .split("\n## ")
            .next()
            .unwrap()
            .split("\n### ")
            .skip(1)
            .flat_map(|part| items(part).into_iter().skip(1).map(|item| (part.lines().next().unwrap().into(), item)))
            .collect();
        assert_eq!(told.len(), visits.len());
        for (k, (visit, (head, item))) in visits.iter().zip(&told).enumerate() {
            let (number, words) = visit.why[0].head();
            assert_eq!(*head, format!("{number}. {words}"));
            assert!(item.starts_with(&format!("{}. **{}**: ", k + 1, visit.rules[0].provider().name.en)), "{item}");
            for page in &visit.pages {
                assert!(
                    page.url().is_empty() || item.contains(&format!("open <{}> ({}; ", page.url(), dated(*page))),
                    "{item}"
                );
            }
            for rule in &visit.rules {
                assert!(item.contains(&format!("- {} (", title(rule.rule))), "{item}");
                assert!(rule.said.iter().all(|said| item.contains(&asks(rule.products[0], said.ask))), "{item}");
            }
            met.extend(visit.why.iter().map(|why| why.head().0));
        }

        // Every rule that answers rest on is there with its reasons, unless there is none.
        for product in judged() {
            for rule in Edition::new(product, today).rules {
                let statements = || rule.readings.iter().flat_map(|reading| &reading.statements);
                let newest: Vec<Source> = rule
                    .readings
                    .iter()
                    .filter_map(|reading| {
                        let sources = reading.statements.iter().flat_map(|statement| statement.sources.iter());
                        sources.max_by_key(|source| source.date().order())
                    })
                    .collect();
                let date = |source: &Source| source.date().order();
                let visit = visits.iter().find(|visit| {
                    std::ptr::eq(visit.rules[0].provider(), product.provider)
                        && newest.iter().all(|source| visit.pages.iter().any(|page| date(page) == date(source)))
                        && visit.rules.iter().any(|one| {
                            one.rule == rule.id
                                && one.questions == rule.questions
                                && one.products.iter().any(|p| std::ptr::eq(*p, product))
                        })
                });
                let soon = |day: Date| today < day && day <= today.plus_days(SOON);
                let second =
                    rule.readings.iter().any(|reading| reading.statements.iter().all(|s| s.grade() != Grade::Primary));
                let undated = newest.iter().any(|source| !matches!(source.date(), SourceDate::Shown(_)));
                let old = newest.iter().any(|s| s.date() != SourceDate::Undated && today.days_since(date(s)) > OLD);
                let ends: Vec<Date> = statements().filter_map(|s| s.until).filter(|until| soon(*until)).collect();
                let what = format!("{}: {product:?} {:?}", iso(today), rule.id);
                let why = visit.map_or(&[][..], |visit| &visit.why);
                let has = |holds: &dyn Fn(&Why) -> bool| why.iter().any(holds);
                assert!(!second || rule.readings.is_empty() || has(&|why| *why == Why::SecondHand), "{what}");
                assert!(!undated || has(&|why| *why == Why::NoDate), "{what}");
                assert!(!old || has(&|why| matches!(why, Why::Old(days) if *days > OLD)), "{what}");
                assert!(ends.iter().all(|day| has(&|why| *why == Why::Ends(*day))), "{what}");
            }
        }
        for visit in &visits {
            let many = visit.why.iter().any(|why| matches!(why, Why::Many(n) if *n == visit.weight()));
            assert_eq!(many, visit.weight() >= MANY);
            let disputed = visit.rules.iter().any(|rule| rule.disputed);
            assert_eq!(visit.why.contains(&Why::Disputed), disputed);
            assert!(visit.why.is_sorted());
        }
        let begins = judged().flat_map(|product| product.statements()).map(|s| s.from);
        let begins: BTreeSet<Date> = begins.filter(|from| today < *from && *from <= today.plus_days(SOON)).collect();
        let told: BTreeSet<Date> = visits
            .iter()
            .flat_map(|visit| &visit.why)
            .filter_map(|why| if let Why::Begins(day) = why { Some(*day) } else { None })
            .collect();
        assert_eq!(told, begins, "{}", iso(today));
    }
    assert_eq!(met, BTreeSet::from([1, 2, 3, 4, 5, 6]), "each reason is met on some day");
}

#[test]
fn the_day_is_written_as_everywhere() {
    assert_eq!(day("2026-11-24"), Some(Date::ymd(2026, 11, 24)));
    for text in ["", "2026", "2026-11", "2026-02-30", "1999-12-31", "2200-01-01", "2026-11-24-1", "today"] {
        assert_eq!(day(text), None, "{text}");
    }
}
