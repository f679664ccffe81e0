//! A walk through the whole catalogue: complete against the policy sheets, sourced, dated, ordered, and worded.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use std::collections::BTreeSet;
use std::path::Path;

use icp_eligibility::catalog::{self, PROVIDERS, sources};
use icp_eligibility::edition::{Edition, Rule};
use icp_eligibility::instance::*;
use icp_eligibility::policy::*;
use icp_eligibility::text::{IssueCode, LANGUAGES};
use icp_eligibility::verdict::MAX_RULES;
use icp_eligibility::verdict::*;

/// Section 1 of the sheets, by key. `alipay-cloud-space` stands there with a pointer to another sheet: it is sold by another
/// provider and belongs to that provider's file (semantics S23).
const PRODUCTS: &[(&str, &[&str])] = &[
    (
        "alibaba",
        &[
            "ecs",
            "sas",
            "web-hosting",
            "marketplace-site",
            "fc-plan",
            "wanxiaozhi",
            "iot-package",
            "elastic-web-hosting",
            "nat",
            "ipv6-translation",
            "ens",
            "jushita",
            "1688-shop",
            "slb",
            "nlb",
            "alb",
            "ack",
            "acs",
            "oss",
            "cdn",
            "waf",
            "anti-ddos",
            "code-alone",
            "eip",
            "ga",
            "sae",
            "emas",
            "e-hpc",
        ],
    ),
    (
        "tencent",
        &[
            "cvm",
            "lighthouse",
            "clb",
            "scf-pack",
            "cloudbase-run-pack",
            "cloudbase-env",
            "website-builder",
            "enterprise-mail",
            "cdn",
            "edgeone",
            "edgeone-pages",
            "cos",
            "eip",
            "received-code",
            "nat",
            "tke",
            "iot",
        ],
    ),
    (
        "huawei",
        &[
            "ecs",
            "flexus-l",
            "site-builder",
            "nat-public",
            "dedicated-cloud",
            "eip",
            "elb",
            "cdn",
            "waf",
            "obs",
            "government-cloud",
        ],
    ),
    ("ucloud", &["uhost"]),
    ("volcengine", &["ecs"]),
    ("baidu", &["any"]),
    ("jd", &["vm", "site-builder"]),
    ("alipay", &["unicloud-space"]),
    // No published rule was found: one product, which stands for whatever they sell.
    ("ctyun", &["any"]),
    ("ecloud", &["any"]),
    ("cucloud", &["any"]),
    ("ksyun", &["any"]),
    ("qingcloud", &["any"]),
    ("inspur", &["any"]),
    ("qiniu", &["any"]),
    ("aws-china", &["any"]),
    ("azure-china", &["any"]),
];

/// The day on which pages were first read: those without a date count from then or later.
const FIRST_READ: Date = Date::ymd(2026, 11, 22);

/// Section 2 of the sheets, by row.
const ROWS: &str = "
    A-ECS-01 A-ECS-02 A-ECS-03a A-ECS-03b A-ECS-03c A-ECS-04 A-ECS-05a A-ECS-05b A-ECS-06 A-ECS-07 A-ECS-08 A-ECS-09a
    A-ECS-09b A-ECS-09c A-ECS-09d A-ECS-09e A-SAS-01 A-SAS-02 A-SAS-03a A-SAS-03b A-SAS-03c A-SAS-03d A-WH-01 A-WH-02
    A-EWH-01 A-NAT-01 A-IP6-01 A-ENS-01 A-ENS-02 A-MKT-01 A-MKT-02 A-IOT-01 A-FC-01 A-FC-02 A-WXZ-01 A-C-01 A-C-02 A-C-03
    A-C-04 A-C-05 A-C-06 A-C-07 A-C-08 A-C-09 A-C-10 A-C-11
    T-CVM-01 T-CVM-02 T-CVM-03 T-CVM-04a T-CVM-04b T-CVM-05 T-CVM-06 T-CVM-07 T-CVM-08 T-CVM-09 T-CVM-10 T-LH-01 T-LH-02
    T-LH-03a T-LH-03b T-LH-04 T-LH-05a T-LH-05b T-SCF-01 T-SCF-01b T-SCF-02 T-RUN-01 T-RUN-02 T-RUN-03 T-CLB-01 T-CB-01
    T-CB-02 T-CB-03 T-CB-04 T-CB-05
    H-ECS-01 H-ECS-02 H-ECS-03 H-FL-01 H-SB-01 H-NAT-01 H-DC-01 H-CDN-01
    U-01 U-02 U-03 U-04 V-01 B-01 J-01 J-02 P-01";

/// A row of section 2, such as `A-ECS-05a` or `U-01`: other rows are named by their section, such as `A-4 who applies`.
fn is_row(row: &str) -> bool {
    let parts: Vec<&str> = row.split('-').collect();
    matches!(parts.len(), 2 | 3)
        && parts[parts.len() - 1].starts_with(|c: char| c.is_ascii_digit())
        && !row.contains(' ')
}

/// Every product, and the issued codes, which are judged like products.
fn judged() -> impl Iterator<Item = &'static Product> {
    catalog::products().chain(catalog::issued())
}

fn days_of_change(product: &'static Product) -> BTreeSet<Date> {
    let statements = product.statements().flat_map(|s| [Some(s.from), s.until]);
    let remarks = product.remarks().flat_map(|r| [Some(r.from), r.until]);
    statements.chain(remarks).flatten().collect()
}

#[test]
fn products_cover_the_sheets_and_nothing_else() {
    for (provider, keys) in PRODUCTS {
        let have: Vec<_> = catalog::products().filter(|p| p.provider.key == *provider).map(|p| p.key).collect();
        assert_eq!(have, *keys, "{provider}");
    }
    assert!(PROVIDERS.iter().map(|p| p.key).eq(PRODUCTS.iter().map(|(provider, _)| *provider)));
}

#[test]
fn rows_cover_the_sheets_and_nothing_else() {
    let statements = catalog::products().flat_map(|p| p.statements()).flat_map(|s| s.rows.split("; "));
    let remarks = catalog::products().flat_map(|p| p.remarks()).flat_map(|r| r.rows.split("; "));
    let have: BTreeSet<&str> = statements.chain(remarks).filter(|row| is_row(row)).collect();
    let want: BTreeSet<&str> = ROWS.split_whitespace().collect();
    assert_eq!(have, want);
}

/// Where the policy sheets lie beside the project, the list above is theirs.
#[test]
fn the_list_of_rows_is_that_of_the_sheets() {
    let sheets = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/policy");
    for (sheet, prefix) in [("alibaba.md", "A"), ("tencent.md", "T"), ("huawei.md", "H"), ("others.md", "UVBJP")] {
        let Ok(text) = std::fs::read_to_string(sheets.join(sheet)) else { continue };
        let first_cell =
            |line: &str| line.strip_prefix('|')?.split('|').next().map(|c| c.replace('*', "").trim().to_owned());
        let listed: BTreeSet<String> = text.lines().filter_map(first_cell).filter(|cell| is_row(cell)).collect();
        let ours: BTreeSet<String> =
            ROWS.split_whitespace().filter(|r| r.starts_with(|c| prefix.contains(c))).map(String::from).collect();
        assert_eq!(listed, ours, "{sheet}");
    }
}

/// Where the policy sheets lie beside the project, the regions are theirs: id, names, place, and the mark of local ones.
#[test]
fn the_regions_are_those_of_the_sheet() {
    let sheet = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/policy/regions.md");
    let Ok(text) = std::fs::read_to_string(sheet) else { return };
    let listing: Vec<_> = PROVIDERS.iter().filter(|p| !p.regions.list.is_empty()).collect();
    assert_eq!(listing.len(), text.matches("\n## ").count(), "a list for each section");
    for provider in listing {
        let section = text.split_once(&format!("\n## {}\n", provider.name.en)).unwrap().1;
        let section = section.split("\n## ").next().unwrap();
        let rows = section.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| id"));
        let listed: Vec<_> = rows
            .map(|row| {
                let cell: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
                let place = match cell[3] {
                    "yes" => Place::Mainland,
                    "no" => Place::Outside,
                    _ => Place::Special,
                };
                let chinese = cell[2].trim_end_matches('†');
                let name = if chinese.is_empty() { cell[0] } else { chinese };
                (cell[0], cell[1].trim_end_matches(" L"), name, place, cell[1].ends_with(" L"))
            })
            .collect();
        let ours: Vec<_> =
            provider.regions.named().map(|(id, name, r)| (id, name.en, name.zh, r.place, r.local)).collect();
        assert_eq!(ours, listed, "{}", provider.key);
    }
}

#[test]
fn every_statement_has_sources_that_are_listed_and_dates_in_order() {
    // Rows whose own "in force from" says an earlier day than the source that tells of it (semantics S9).
    let earlier = ["ali-howto-2018-12", "tc-lh-44376-2021-11", "tc-18908-2021-08"];
    for product in judged() {
        for statement in product.statements() {
            let what = format!("{product:?} {:?} from {:?}", statement.rows, statement.from);
            assert!(!statement.rows.is_empty() && statement.sources.iter().next().is_some(), "{what}");
            assert!(statement.until.is_none_or(|until| statement.from <= until), "{what}");
            assert_ne!(statement.questions, Questions::NONE, "{what}");
            for source in statement.sources.iter() {
                assert!(sources::ALL.contains(&source), "{what}: {}", source.key());
                assert_ne!(source.grade(), Grade::Unverified, "{what} rests on {}", source.key());
                let known = source.date().order() <= statement.from || earlier.contains(&source.key());
                assert!(known, "{what} cites {} before its date", source.key());
                // What is announced may begin later, but was read by now.
                let read = source.date().order() <= catalog::REVIEWED_ON;
                assert!(read, "{what} cites {}, which is later than `REVIEWED_ON`", source.key());
                // Beside those that the sheets bound otherwise, a page without a date counts from when it was read (S9).
                let others = !["alibaba", "tencent"].contains(&product.provider.key);
                let read_day = (FIRST_READ..=catalog::REVIEWED_ON).contains(&statement.from);
                assert!(!others || source.date() != SourceDate::Undated || read_day, "{what}");
            }
        }
    }
}

#[test]
fn sources_are_named_once_and_can_be_opened() {
    let mut keys = BTreeSet::new();
    for source in sources::ALL {
        assert!(keys.insert(source.key()), "{} twice", source.key());
        assert!(!source.title().en.is_empty() && !source.title().zh.is_empty(), "{}", source.key());
        let general = source.grade() == Grade::Unverified;
        assert!(general || source.url().starts_with("https://"), "{}: {}", source.key(), source.url());
        assert!(!source.url().contains(' '), "{}: {}", source.key(), source.url());
    }
}

#[test]
fn every_edition_of_every_product_is_in_order() {
    for product in judged() {
        for day in days_of_change(product) {
            let rules = Edition::new(product, day).rules;
            assert!(rules.len() <= MAX_RULES, "{product:?} on {day:?}: {} findings", rules.len());
            assert!(
                rules.is_sorted_by_key(|rule| rule.id),
                "{product:?} on {day:?}: rules are not in the order of checking"
            );
            for (k, rule) in rules.iter().enumerate() {
                let what = format!("{product:?} on {day:?}: {:?}", rule.id);
                // Only such rules are judged again for a later day, so none that reads the term may be left out.
                let reads_term = rule.readings.iter().any(|reading| reading.ask.facts().has(Fact::StartsOn));
                assert!(rule.moves_with_time() || !reads_term, "{what} is judged once");
                assert!(rule.readings.len() <= MAX_READINGS, "{what} has {} readings", rule.readings.len());
                for (n, reading) in rule.readings.iter().enumerate() {
                    let again = rule.readings[..n].iter().any(|other| other.ask == reading.ask);
                    assert!(!again, "{what}: equal readings do not stand side by side");
                }
                // Of one kind of rule there can be two only where they are about different facts.
                let fact = |rule: &Rule| rule.readings.first().map(|reading| reading.ask.fact());
                let alike = |other: &Rule| {
                    other.id == rule.id && other.questions == rule.questions && fact(other) == fact(rule)
                };
                let twice = rules[..k].iter().any(alike);
                assert!(!twice, "{what}: one rule is split in two");
                let silent = rule.readings.is_empty() || rule.readings[0].ask.rule() == rule.id;
                assert!(silent, "{what}");
            }
        }
    }
}

#[test]
fn variants_and_limits_fit_their_product() {
    for product in catalog::products() {
        for statement in product.statements() {
            match statement.ask {
                Ask::Variant(serves) => {
                    assert!(serves.iter().all(|k| usize::from(*k) < product.variants.len()), "{product:?}")
                }
                Ask::Quota(_, Limit::ByVariant(limits)) => {
                    assert_eq!(limits.len(), product.variants.len(), "{product:?}")
                }
                _ => {}
            }
        }
    }
}

#[test]
fn every_product_is_reachable_from_the_form() {
    for product in catalog::products() {
        let found = catalog::product(product.provider.key, product.key).unwrap();
        assert!(std::ptr::eq(found, product), "{product:?} has the key of another");
        assert!(!product.name.en.is_empty() && !product.name.zh.is_empty(), "{product:?}");
        assert_eq!(product.facts().has(Fact::Region), product.regional(), "{product:?}");
        assert_eq!(product.facts().has(Fact::Variant), !product.variants.is_empty(), "{product:?}");
    }
    let no_region: Vec<_> = catalog::products().filter(|p| !p.regional()).map(|p| p.key).collect();
    let with_rules = ["1688-shop", "cdn", "waf", "anti-ddos", "cdn", "edgeone", "edgeone-pages", "cdn", "waf"];
    let (with, without) = no_region.split_at(with_rules.len());
    assert_eq!(with, with_rules);
    assert!(without.iter().all(|key| *key == "any"), "where no rule is known, none about the region is");
}

/// Semantics S5: outside, nothing is required from the first day of which a product's rules tell anything.
#[test]
fn the_mainland_rule_holds_from_the_first_day_of_every_product() {
    for product in catalog::products().filter(|p| p.regional()) {
        let first = product.statements().map(|s| s.from).min();
        let mainland: Vec<_> = product.statements().filter(|s| s.ask == Ask::Mainland).collect();
        assert_eq!(mainland.iter().map(|s| s.from).min(), first, "{product:?}");
        assert!(mainland.iter().any(|s| s.until.is_none()), "{product:?}");
    }
}

#[test]
fn every_region_has_its_names_and_an_id_of_its_own() {
    for provider in PROVIDERS {
        let mut ids = BTreeSet::new();
        assert_eq!(provider.regions.lines.lines().count(), provider.regions.list.len(), "{}", provider.key);
        for (k, (id, name, region)) in provider.regions.named().enumerate() {
            assert!(ids.insert(id), "{id} twice at {}", provider.key);
            assert!(!name.en.is_empty() && !name.zh.is_empty(), "{id}");
            // Where a region lies may rest on general knowledge, which is then said; what it may do may not (semantics S24).
            let product = &provider.products[0];
            let instance =
                Instance { region: Some(icp_eligibility::instance::Region(k as i16)), ..Instance::default() };
            let said = icp_eligibility::check::check(product, &instance, catalog::REVIEWED_ON).findings[0];
            let unverified = region.source.grade() == Grade::Unverified;
            assert_eq!(said.notes.has(Note::RegionPlaceUnverified), unverified, "{} {id}", provider.key);
        }
        // A provider with a list has a place to file from; what lies outside, or is special, not every list shows.
        let mainland = provider.regions.list.iter().any(|region| region.place == Place::Mainland);
        assert!(mainland || provider.regions.list.is_empty(), "{}", provider.key);
    }
}

/// The parameters of a template.
fn parameters(template: &str) -> BTreeSet<&str> {
    let Some((_, rest)) = template.split_once('{') else { return BTreeSet::new() };
    rest.split('{').map(|part| part.split_once('}').expect("braces are closed").0).collect()
}

#[test]
fn every_sentence_is_there_in_every_language_with_the_same_parameters() {
    let sentences = |language: &icp_eligibility::text::Language| -> Vec<(String, &'static str)> {
        let mut all = Vec::new();
        let mut say = |what: String, text: &'static str| all.push((what, text));
        for one in Reason::ALL {
            say(format!("{one:?}"), (language.reason)(*one));
        }
        for one in RuleId::ALL {
            say(format!("rule {one:?}"), (language.rule)(*one));
        }
        for one in FixKind::ALL {
            say(format!("fix {one:?}"), (language.fix)(*one));
        }
        for one in Note::ALL {
            say(format!("note {one:?}"), (language.note)(*one));
        }
        for one in Status::ALL {
            say(format!("status {one:?}"), (language.status)(*one));
        }
        for one in NeededKind::ALL {
            say(format!("needed {one:?}"), (language.needed)(*one));
        }
        for one in Standing::ALL {
            say(format!("standing {one:?}"), (language.standing)(*one));
        }
        for one in Publisher::ALL {
            say(format!("{one:?}"), (language.publisher)(*one));
        }
        for one in Grade::ALL {
            say(format!("{one:?}"), (language.grade)(*one));
        }
        for one in Unit::ALL {
            say(format!("unit {one:?}"), (language.unit)(*one).other);
        }
        for one in Fact::ALL {
            let field = (language.fact)(*one);
            say(format!("fact {one:?}"), field.label);
            say(format!("question {one:?}"), field.question);
        }
        for one in IssueCode::ALL {
            let complaint = (language.issue)(*one);
            say(format!("issue {one:?}"), complaint.message);
            say(format!("help {one:?}"), complaint.help);
        }
        for one in CauseCode::ALL {
            let [wrong, to_do] = (language.cause)(*one);
            say(format!("cause {one:?}"), wrong);
            say(format!("what to do about {one:?}"), to_do);
        }
        for one in CodeState::ALL {
            say(format!("code {one:?}"), (language.code_state)(*one));
        }
        for one in CodeUse::ALL {
            say(format!("code {one:?}"), (language.code_use)(*one));
        }
        for one in Outcome::ALL {
            say(format!("code summary {one:?}"), (language.code_summary)(*one));
            say(format!("outcome {one:?}"), (language.outcome)(*one));
            for question in [Questions::CODE, Questions::FILING] {
                say(format!("summary {one:?} {question:?}"), (language.summary)(question, *one));
            }
        }
        all
    };
    let [english, others @ ..] = LANGUAGES else { panic!("English comes first") };
    for (other, (what, en), (_, text)) in others.iter().flat_map(|other| {
        sentences(english).into_iter().zip(sentences(other)).map(|(en, text)| (other.locale, en, text))
    }) {
        let what = format!("{other}: {what}");
        assert!(!en.trim().is_empty() && !text.trim().is_empty(), "{what}");
        assert!(
            !en.contains(['\t', '\n']) && !text.contains(['\t', '\n']),
            "{what}: tabs and line ends separate words"
        );
        assert_eq!(parameters(en), parameters(text), "{what}: {en} / {text}");
        assert!(!en.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c)) || en.contains("以上"), "{what}: {en}");
    }
}

#[test]
fn every_symptom_is_sourced_dated_and_has_a_key_of_its_own() {
    let mut keys = BTreeSet::new();
    for provider in PROVIDERS {
        for symptom in provider.symptoms {
            let what = symptom.key;
            assert!(keys.insert(what), "{what} twice");
            assert!(what.starts_with(&format!("{}-", provider.key)), "{what} is shown by {}", provider.key);
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(what.chars().all(plain), "{what}");
            assert!(!symptom.shown.en.is_empty() && !symptom.shown.zh.is_empty(), "{what}");
            assert!(
                !symptom.rows.is_empty() && symptom.sources.iter().next().is_some() && !symptom.causes.is_empty(),
                "{what}"
            );
            assert!(!symptom.of_code || symptom.questions == Questions::FILING, "{what}: a code gives no code");
            assert_ne!(symptom.questions, Questions::NONE, "{what}");
            for source in symptom.sources.iter() {
                assert!(sources::ALL.contains(&source), "{what}: {}", source.key());
                assert_ne!(source.grade(), Grade::Unverified, "{what} rests on {}", source.key());
            }
            // A page tells of it by its first day, and of each cause by that of the cause.
            let first = symptom.sources.iter().map(|source| source.date().order()).min().unwrap();
            assert!(first <= symptom.from && symptom.from <= catalog::REVIEWED_ON, "{what}");
            for (k, cause) in symptom.causes.iter().enumerate() {
                assert!(cause.from <= catalog::REVIEWED_ON, "{what}: {:?}", cause.code);
                let twice = symptom.causes[..k].iter().any(|other| other.code == cause.code);
                assert!(!twice, "{what}: {:?} twice", cause.code);
            }
        }
    }
}

#[test]
fn every_cause_is_used_and_its_rule_can_decide_it_somewhere() {
    let used: BTreeSet<CauseCode> = catalog::symptoms().flat_map(|s| s.causes).map(|cause| cause.code).collect();
    // That another rule fails is found, not published.
    let published = CauseCode::ALL.iter().filter(|code| **code != CauseCode::AnotherRule);
    assert!(published.copied().eq(used.iter().copied()), "a cause that no symptom has");
    for provider in PROVIDERS {
        for symptom in provider.symptoms {
            let judged: Vec<_> = if symptom.of_code {
                provider.issued.iter().copied().collect()
            } else {
                provider.products.iter().collect()
            };
            for cause in symptom.causes {
                let Decides::Rules(ids) = cause.code.decides() else { continue };
                let asked = |id: &RuleId| judged.iter().any(|p| p.statements().any(|s| s.ask.rule() == *id));
                assert!(ids.iter().all(asked), "{}: {:?} is never decided", symptom.key, cause.code);
            }
        }
    }
}

#[test]
fn issued_codes_stand_beside_the_products() {
    for provider in PROVIDERS {
        let Some(code) = provider.issued else { continue };
        assert_eq!(code.key, "issued-code");
        assert!(std::ptr::eq(code.provider, *provider) && code.is_issued(), "{}", provider.key);
        assert!(provider.products.iter().all(|product| product.key != code.key && !product.is_issued()));
        assert!(code.statements().all(|s| s.questions == Questions::FILING), "{}: a code gives no code", provider.key);
        assert_eq!(provider.what.en.is_empty(), provider.what.zh.is_empty(), "{}", provider.key);
        // Each rule is there from the first page on, unless the provider makes no codes; expiry only where a page speaks of it.
        let first = code.statements().map(|s| s.from).min().unwrap();
        let rules: BTreeSet<RuleId> = code.statements().filter(|s| s.from == first).map(|s| s.ask.rule()).collect();
        let makes = code.statements().any(|s| s.ask == Ask::Standing(Standing::Source));
        let all =
            [RuleId::Product, RuleId::CodeState, RuleId::Issuer, RuleId::Recipient, RuleId::Resale, RuleId::NotExpired];
        let expiry = !matches!(provider.key, "volcengine" | "jd");
        let asked = all.iter().filter(|rule| expiry || **rule != RuleId::NotExpired);
        assert!(!makes || rules.iter().eq(asked), "{}: {rules:?}", provider.key);
    }
}
