//! What the JavaScript package derives from the declarations in Rust is checked in, and kept fresh here:
//! `UPDATE=1 cargo test --test generated` writes it anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use std::fmt::Write;
use std::fs;
use std::path::Path;

use icp_eligibility::catalog::{self, PROVIDERS};
use icp_eligibility::instance::{Date, Fact, Kind, Unit};
use icp_eligibility::policy::{CauseCode, Grade, Note, Provider, Publisher, RuleId, Standing};
use icp_eligibility::symptom::CauseStatus;
use icp_eligibility::text::{IssueCode, LANGUAGES};
use icp_eligibility::verdict::{FixKind, Outcome, Precision, Reason, Status};

fn iso(date: Date) -> String {
    // Proleptic Gregorian calendar, counted up: slow and plain.
    let mut year = 1970;
    while Date::ymd(year + 1, 1, 1) <= date {
        year += 1;
    }
    let month = (1..=12).rev().find(|month| Date::ymd(year, *month, 1) <= date).unwrap();
    format!("{year}-{month:02}-{:02}", date.days_since(Date::ymd(year, month, 1)) + 1)
}

fn encoder() -> String {
    let mut out = String::new();
    // Facts of an issued code are no facts of an instance: its reader alone takes them.
    let facts = || Fact::ALL.iter().enumerate().filter(|(_, fact)| !fact.of_code());
    let line = |out: &mut String, text: String| writeln!(out, "{text}").unwrap();
    out.push_str("// Generated from the facts declared in src/instance.rs by tests/generated.rs. Do not edit.\n\n");
    line(&mut out, "/** The versions of the package and of its rules. */".into());
    line(
        &mut out,
        format!(
            "export const version = Object.freeze({{ package: \"{}\", catalog: \"{}\", reviewedOn: \"{}\" }});\n",
            env!("CARGO_PKG_VERSION"),
            catalog::VERSION,
            iso(catalog::REVIEWED_ON)
        ),
    );
    out.push_str(
        "// The fast entrance. It returns the product's index with the facts in the window, or -1 for \"not sure\": a value that\n\
         // it does not know, a key too many, or an object that is more than its enumerable properties, which alone it reads: looking for\n\
         // the many that are not there would take most of the time. It never says what is wrong. All properties are read before anything\n\
         // is written, since a getter may call `check`.\n\
         const yes = (v) => (v === true ? 1 : v === false ? 0 : NaN);\n\
         const amount = (v, max) => (typeof v === \"number\" && v >= 0 && v <= max ? v : NaN);\n\
         const whole = (v, max) => (Number.isInteger(v) ? amount(v, max) : NaN);\n\n\
         export function makeEncoder({ products, open, days, region, variant, view, given }) {\n  return function encode(i) {\n",
    );
    let names = facts().map(|(k, _)| format!("v{k}")).collect::<Vec<_>>().join(", ");
    line(&mut out, format!("    let count = 0, provider, product, {names};"));
    out.push_str(
        "    const from = Object.getPrototypeOf(i);\n\
         \x20   if (typeof i !== \"object\" || (from !== Object.prototype && from !== null)) return -1;\n\
         \x20   for (const key in i) {\n\
         \x20     const v = i[key];\n\
         \x20     count++;\n\
         \x20     switch (key) {\n",
    );
    let read = |key: &str, name: &str| format!("        case \"{key}\": {name} = v; break;");
    for key in ["provider", "product"] {
        line(&mut out, read(key, key));
    }
    for (k, fact) in facts() {
        line(&mut out, read(fact.key(), &format!("v{k}")));
    }
    out.push_str(
        "        default: return -1;\n      }\n    }\n\
         \x20   const own = typeof provider === \"string\" && typeof product === \"string\" ? products[provider] : undefined;\n\
         \x20   const p = own === undefined ? undefined : own[product] ?? open(own, product);\n\
         \x20   if (p === undefined || Object.getOwnPropertyNames(i).length !== count) return -1;\n",
    );
    for (k, fact) in facts() {
        let value = match fact.kind() {
            Kind::OneOf(words) => {
                let choice = words.split(' ').enumerate().fold(String::new(), |mut text, (n, word)| {
                    write!(text, "v{k} === \"{word}\" ? {n} : ").unwrap();
                    text
                });
                format!("{choice}NaN")
            }
            Kind::Region => format!("region(p, v{k})"),
            Kind::Variant => format!("variant(p, v{k})"),
            Kind::Date => format!("days(v{k})"),
            Kind::YesNo => format!("yes(v{k})"),
            Kind::Whole { max, .. } => format!("whole(v{k}, {max})"),
            Kind::Amount { max, .. } => format!("amount(v{k}, {max})"),
        };
        line(&mut out, format!("    const n{k} = v{k} === undefined ? NaN : {value};"));
        line(&mut out, format!("    if (Number.isNaN(n{k}) && v{k} !== undefined) return -1;"));
    }
    out.push_str("    const slots = view();\n");
    for (k, _) in facts() {
        line(&mut out, format!("    slots[{k}] = n{k};\n    given[{k}] = v{k};"));
    }
    line(&mut out, format!("    given[{}] = product;", Fact::ALL.len()));
    out.push_str("    return p;\n  };\n}\n");
    out
}

fn union<'a>(name: &str, doc: &str, keys: impl IntoIterator<Item = &'a str>) -> String {
    let mut unique: Vec<&str> = Vec::new();
    for key in keys {
        if !unique.contains(&key) {
            unique.push(key);
        }
    }
    let one_line = unique.iter().map(|key| format!("\"{key}\"")).collect::<Vec<_>>().join(" | ");
    let body = if one_line.len() < 90 {
        format!(" {one_line}")
    } else {
        unique.iter().map(|key| format!("\n  | \"{key}\"")).collect()
    };
    format!("/** {doc} */\nexport type {name} ={body};\n\n")
}

/// The name of the type of a provider's products.
fn product_type(provider: &Provider) -> String {
    format!("{}Product", provider.key[..1].to_uppercase() + &provider.key[1..])
}

/// One fact as a property of an interface.
fn field(fact: Fact) -> String {
    let kind = match fact.kind() {
        Kind::OneOf(words) => words.split(' ').map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | "),
        Kind::Region | Kind::Variant | Kind::Date => "string".into(),
        Kind::Whole { .. } | Kind::Amount { .. } => "number".into(),
        Kind::YesNo => "boolean".into(),
    };
    let limits = match fact.kind() {
        Kind::Date => " `YYYY-MM-DD`, from 2000-01-01 to 2199-12-31.".into(),
        Kind::Whole { max, .. } => format!(" A whole number from 0 to {max}."),
        Kind::Amount { max, .. } => format!(" From 0 to {max}."),
        _ => String::new(),
    };
    format!("  /**{}{limits} */\n  {}?: {kind} | undefined;\n", fact.doc(), fact.key())
}

fn types() -> String {
    let mut out = String::new();
    out += &union("Provider", "A provider that the catalogue knows.", PROVIDERS.iter().map(|p| p.key));
    // What the others sell is not listed: any word will do.
    let listed = || PROVIDERS.iter().filter(|provider| !provider.any_product);
    for provider in listed() {
        let name = product_type(provider);
        let doc = format!("A product of {}.", provider.name.en);
        out += &union(&name, &doc, provider.products.iter().map(|product| product.key));
    }
    let keys = listed().map(|provider| product_type(provider));
    out += &format!(
        "/** A product of any provider whose products are listed. */\nexport type ProductKey = {};\n\n",
        keys.collect::<Vec<_>>().join(" | ")
    );
    out += &union("Locale", "A language of the package.", LANGUAGES.iter().map(|language| language.locale));
    out += &union("FactName", "The name of a fact of an instance.", Fact::ALL.iter().map(|fact| fact.key()));
    out += &union(
        "Outcome",
        "The answer to one of the two questions. All but `incomplete` are final: a missing fact cannot change them, unless it contradicts what is `assumed`, or says that it is a trial.",
        Outcome::ALL.iter().map(|o| o.key()),
    );
    out += &union("Status", "What a finding says.", Status::ALL.iter().map(|status| status.key()));
    out +=
        &union("RuleId", "The kind of a rule, the same at every provider.", RuleId::ALL.iter().map(|rule| rule.key()));
    out += &union("ReasonCode", "Why a finding has its status.", Reason::ALL.iter().map(|reason| reason.key()));
    out += &union("FixKind", "One change that would meet a rule.", FixKind::ALL.iter().map(|fix| fix.key()));
    out += &union("NoteCode", "What a note is about.", Note::ALL.iter().map(|note| note.code()));
    out += &union("NoteKey", "The sentence of a note.", Note::ALL.iter().map(|note| note.key()));
    out += &union("IssueCode", "What is wrong with an input.", IssueCode::ALL.iter().map(|code| code.key()));
    out += &union("CauseCode", "What can be behind a symptom.", CauseCode::ALL.iter().map(|code| code.key()));
    out += &union("CauseStatus", "What is known of a cause.", CauseStatus::ALL.iter().map(|status| status.key()));
    out +=
        &union("SymptomKey", "What a console or an interface shows.", catalog::symptoms().map(|symptom| symptom.key));
    out += &union("Standing", "What a page says of a product.", Standing::ALL.iter().map(|one| one.key()));
    out += &union("Unit", "What a number counts.", Unit::ALL.iter().map(|unit| unit.key()));
    out += &union("Precision", "How exactly a measure is known.", Precision::ALL.iter().map(|one| one.key()));
    out += &union("Publisher", "Who published the text that was read.", Publisher::ALL.iter().map(|one| one.key()));
    out += &union("Grade", "How far a source can be trusted, the best first.", Grade::ALL.iter().map(|one| one.key()));
    out += "/** What is known of an instance. Every fact but provider and product may be missing; `undefined` is missing. */\n";
    out += "export interface Instance {\n  /** Who sells it. */\n  provider: Provider;\n  /** What it is: a key of `catalog().providers[…].products`. */\n  product: ProductKey | (string & {});\n";
    for fact in Fact::ALL.iter().filter(|fact| !fact.of_code()) {
        out += &field(*fact);
    }
    out += "}\n\n";
    out += "/** What is known of a code that was issued. Every fact but the provider may be missing. */\n";
    out += "export interface IssuedCode {\n  /** Who issued it. */\n  provider: Provider;\n";
    for fact in Fact::ALL.iter().filter(|fact| catalog::issued().any(|code| code.admitted().has(**fact))) {
        out += &field(*fact);
    }
    out += "}\n";
    out
}

/// Replaces what stands between the two marker lines.
fn between(text: &str, generated: &str) -> String {
    const BEGIN: &str = "// <generated by tests/generated.rs>\n";
    const END: &str = "// </generated>\n";
    let (head, rest) = text.split_once(BEGIN).expect("the file has the opening marker");
    let (_, tail) = rest.split_once(END).expect("the file has the closing marker");
    format!("{head}{BEGIN}{generated}{END}{tail}")
}

fn kept_fresh(path: &str, make: impl Fn(&str) -> String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let before = fs::read_to_string(&path).unwrap_or_default();
    let after = make(&before);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &after).unwrap();
    } else {
        assert!(before == after, "{} is stale: run `UPDATE=1 cargo test --test generated`", path.display());
    }
}

#[test]
fn the_encoder_is_fresh() {
    kept_fresh("src/face/encode.js", |_| encoder());
}

#[test]
fn the_types_are_fresh() {
    kept_fresh("src/face/index.d.ts", |text| between(text, &types()));
}
