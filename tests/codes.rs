//! Codes already issued: may one be used for this filing? One table a provider, at the days on which its pages change.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use icp_eligibility::catalog::{self, PROVIDERS};
use icp_eligibility::code::check_code;
use icp_eligibility::instance::*;
use icp_eligibility::policy::{Provider, RuleId};
use icp_eligibility::verdict::FixKind::{self, *};
use icp_eligibility::verdict::Outcome::{self, *};
use icp_eligibility::verdict::Reason::{self, *};
use icp_eligibility::verdict::{Status, Verdict};

const TODAY: Date = Date::ymd(2026, 11, 22);

type Change = fn(&mut Instance);

fn day(text: &str) -> Date {
    let mut parts = text.split('-').map(|part| part.parse::<u32>().unwrap());
    Date::ymd(parts.next().unwrap() as i32, parts.next().unwrap(), parts.next().unwrap())
}
fn provider(key: &str) -> &'static Provider {
    PROVIDERS.iter().find(|provider| provider.key == key).unwrap()
}
/// An unused code for a new filing, with everything in order.
fn unused(on: Date) -> Instance {
    Instance {
        code_state: Some(CodeState::Unused),
        code_use: Some(CodeUse::NewFiling),
        at_issuer: Some(true),
        for_this_account: Some(true),
        code_bought: Some(false),
        expires_on: Some(on.plus_days(400)),
        state: Some(State::Running),
        ..Instance::default()
    }
}
fn checked(key: &str, code: &Instance, on: Date) -> Verdict {
    check_code(provider(key), code, on).unwrap()
}
fn answer(key: &str, code: &Instance, on: Date) -> Outcome {
    checked(key, code, on).filing
}
/// y can be used, n cannot, ? no page says, d pages disagree.
fn letter(outcome: Outcome) -> char {
    match outcome {
        Eligible => 'y',
        Ineligible => 'n',
        NotCovered => '?',
        Disputed => 'd',
        other => panic!("{other:?}"),
    }
}

/// On each day, a pair for each state (unused, order abandoned, in progress, filed, cancelled): for a new filing, and for a
/// change to the same site.
#[track_caller]
fn life(key: &str, days: &[(&str, &str)]) {
    for (on, expected) in days {
        let date = day(on);
        let pair = |state: &CodeState| -> String {
            let one = |used: &CodeUse| Instance { code_state: Some(*state), code_use: Some(*used), ..unused(date) };
            CodeUse::ALL.iter().map(|used| letter(answer(key, &one(used), date))).collect()
        };
        let found = CodeState::ALL.iter().map(pair).collect::<Vec<_>>().join(" ");
        assert_eq!(&found, expected, "{key} on {on}");
    }
}

/// On each day: entered elsewhere, used by another account, bought, made by an instance that expired.
#[track_caller]
fn otherwise(key: &str, days: &[(&str, &str)]) {
    let changes: [Change; 4] = [
        |code| code.at_issuer = Some(false),
        |code| code.for_this_account = Some(false),
        |code| code.code_bought = Some(true),
        |code| (code.state, code.expires_on) = (Some(State::Expired), None),
    ];
    for (on, expected) in days {
        let date = day(on);
        let one = |change: &Change| {
            let mut code = unused(date);
            change(&mut code);
            letter(answer(key, &code, date))
        };
        assert_eq!(&changes.iter().map(one).collect::<String>(), expected, "{key} on {on}");
    }
}

/// The failing rules with their reasons and fixes.
fn failing(verdict: &Verdict) -> Vec<(RuleId, Reason, Option<FixKind>)> {
    let failing = verdict.findings.iter().filter(|f| f.status() == Status::Fail);
    failing.map(|f| (f.rule, f.reason, f.fix.map(|fix| fix.kind))).collect()
}

#[test]
fn alibaba_cloud() {
    life(
        "alibaba",
        &[
            // Before the first page.
            ("2018-04-18", "?? ?? ?? ?? ??"),
            // A used code cannot be freed.
            ("2018-04-19", "yy ?? ?? n? nn"),
            ("2019-05-23", "yy ?? ?? n? nn"),
            // One code, one website. The change of the same site and the order given up stay open.
            ("2019-05-24", "yy ?? nn n? nn"),
            ("2019-09-21", "yy ?? nn n? nn"),
            ("2026-11-22", "yy ?? nn n? nn"),
        ],
    );
    otherwise(
        "alibaba",
        &[
            ("2018-04-18", "????"),
            ("2018-04-19", "???n"),
            ("2026-06-25", "???n"),
            ("2026-06-26", "n??n"),
            ("2026-10-09", "n??n"),
            ("2026-10-10", "n?nn"),
            ("2026-11-21", "n?nn"),
            ("2026-11-22", "nnnn"),
        ],
    );
}

#[test]
fn tencent_cloud() {
    life(
        "tencent",
        &[
            ("2018-01-28", "?? ?? ?? ?? ??"),
            ("2018-01-29", "yy yy ?? nn nn"),
            ("2019-12-08", "yy yy ?? nn nn"),
            // One code, one site.
            ("2019-12-09", "yy yy nn nn nn"),
            ("2021-04-29", "yy yy nn nn nn"),
            // The code of a filing may serve a change to the same site.
            ("2021-04-30", "yy yy nn ny nn"),
            ("2026-11-22", "yy yy nn ny nn"),
        ],
    );
    otherwise(
        "tencent",
        &[
            ("2018-01-28", "????"),
            ("2018-01-29", "???n"),
            ("2019-08-20", "???n"),
            ("2019-08-21", "??nn"),
            ("2019-12-08", "??nn"),
            ("2019-12-09", "?nnn"),
            ("2021-02-24", "?nnn"),
            ("2021-02-25", "nnnn"),
            ("2026-11-22", "nnnn"),
        ],
    );
}

#[test]
fn huawei_cloud() {
    let days = [("2025-12-30", "?? ?? ?? ?? ??"), ("2025-12-31", "yy ?? ?? nn nn"), ("2026-11-22", "yy ?? ?? nn nn")];
    life("huawei", &days);
    otherwise(
        "huawei",
        &[
            ("2025-12-30", "????"),
            ("2025-12-31", "???n"),
            ("2026-05-18", "???n"),
            ("2026-05-19", "?n?n"),
            ("2026-07-09", "?n?n"),
            ("2026-07-10", "?nnn"),
            ("2026-11-22", "?nnn"),
        ],
    );
}

#[test]
fn the_other_providers() {
    life("volcengine", &[("2026-05-03", "?? ?? ?? ?? ??"), ("2026-05-04", "?? ?? ?? ?? ??")]);
    otherwise("volcengine", &[("2026-05-03", "????"), ("2026-05-04", "????")]);
    life("baidu", &[("2026-11-21", "?? ?? ?? ?? ??"), ("2026-11-22", "yy ?? ?? ?? ??")]);
    otherwise("baidu", &[("2026-11-21", "????"), ("2026-11-22", "??nn")]);
    life("jd", &[("2026-11-21", "?? ?? ?? ?? ??"), ("2026-11-22", "?? ?? ?? ?? ??")]);
    otherwise("jd", &[("2026-11-21", "????"), ("2026-11-22", "????")]);
    life(
        "alipay",
        &[("2023-11-29", "?? ?? ?? ?? ??"), ("2023-11-30", "yy ?? ?? ?? ??"), ("2026-11-22", "yy ?? ?? ?? ??")],
    );
    // It works in Alibaba Cloud's filing system and nowhere else.
    otherwise("alipay", &[("2023-11-29", "????"), ("2023-11-30", "n??n"), ("2026-11-22", "n??n")]);
}

#[test]
fn ucloud_makes_no_codes_any_more() {
    life(
        "ucloud",
        &[("2019-10-27", "?? ?? ?? ?? ??"), ("2019-10-28", "nn nn nn nn nn"), ("2026-11-22", "nn nn nn nn nn")],
    );
    let verdict = checked("ucloud", &unused(TODAY), TODAY);
    assert_eq!(failing(&verdict), [(RuleId::Product, IssuedByNobody, None)]);
    assert!(verdict.missing.iter().all(|missing| *missing == Facts::NONE), "nothing that is given could change it");
}

#[test]
fn of_a_provider_without_published_rules_there_is_no_answer() {
    for provider in PROVIDERS.iter().filter(|provider| provider.any_product) {
        assert!(check_code(provider, &unused(TODAY), TODAY).is_none(), "{}", provider.key);
    }
}

#[test]
fn a_code_lasts_until_the_day_before_its_instance_expires() {
    for (key, on) in
        [("alibaba", "2019-09-21"), ("alibaba", "2026-11-22"), ("tencent", "2019-08-21"), ("huawei", "2025-12-31")]
    {
        let date = day(on);
        let until = |days: i32| Instance { expires_on: Some(date.plus_days(days)), state: None, ..unused(date) };
        for (days, expected) in [(-1, Ineligible), (0, Ineligible), (1, Eligible)] {
            assert_eq!(answer(key, &until(days), date), expected, "{key} on {on}, {days} days left");
        }
    }
}

#[test]
fn at_tencent_cloud_a_code_lapses_when_its_server_is_near_its_end() {
    let left = |date: Date, days: i32| {
        let code = Instance { expires_on: Some(date.plus_days(days)), ..unused(date) };
        letter(answer("tencent", &code, date))
    };
    let cases = [
        // No such rule yet.
        ("2020-09-02", 1, 'y'),
        ("2020-09-03", 29, 'n'),
        ("2020-09-03", 30, 'y'),
        ("2021-02-02", 30, 'y'),
        // The page says 30 days, its prompt one month: 31 days from March 3, 28 from February 3.
        ("2021-02-03", 27, 'n'),
        ("2021-02-03", 28, 'd'),
        ("2021-02-03", 30, 'y'),
        ("2021-03-03", 29, 'n'),
        ("2021-03-03", 30, 'd'),
        ("2021-03-03", 31, 'y'),
        ("2026-11-22", 29, 'n'),
        ("2026-11-22", 30, 'y'),
    ];
    for (on, days, expected) in cases {
        assert_eq!(left(day(on), days), expected, "{days} days left on {on}");
    }
    let code = Instance { expires_on: Some(TODAY.plus_days(10)), ..unused(TODAY) };
    let verdict = checked("tencent", &code, TODAY);
    assert_eq!(failing(&verdict), [(RuleId::TimeLeft, LeftTooShort, Some(RenewMonths))]);
}

#[test]
fn what_fails_says_why_and_what_to_do() {
    let cases: [(Change, RuleId, Reason, FixKind); 5] = [
        (|code| code.code_state = Some(CodeState::Filed), RuleId::CodeState, CodeStateRefused, MakeNewCode),
        (|code| code.at_issuer = Some(false), RuleId::Issuer, IssuerOther, EnterAtIssuer),
        (|code| code.for_this_account = Some(false), RuleId::Recipient, RecipientOther, UseRecipientAccount),
        (|code| code.code_bought = Some(true), RuleId::Resale, ResaleBought, MakeNewCode),
        (|code| code.state = Some(State::Expired), RuleId::NotExpired, SourceExpired, Renew),
    ];
    for (change, rule, reason, fix) in cases {
        for key in ["alibaba", "tencent"] {
            let mut code = unused(TODAY);
            change(&mut code);
            assert_eq!(failing(&checked(key, &code, TODAY)), [(rule, reason, Some(fix))], "{key}");
        }
    }
}

#[test]
fn where_no_page_says_so_the_reason_says_that() {
    let date = day("2019-09-21");
    let cases: [(Change, RuleId, Reason); 5] = [
        (|code| code.code_state = Some(CodeState::Abandoned), RuleId::CodeState, CodeStateOpen),
        (
            |code| (code.code_state, code.code_use) = (Some(CodeState::Filed), Some(CodeUse::SameSiteChange)),
            RuleId::CodeState,
            CodeStateOpen,
        ),
        (|code| code.at_issuer = Some(false), RuleId::Issuer, IssuerOpen),
        (|code| code.for_this_account = Some(false), RuleId::Recipient, RecipientOpen),
        (|code| code.code_bought = Some(true), RuleId::Resale, ResaleOpen),
    ];
    for (change, rule, reason) in cases {
        let mut code = unused(date);
        change(&mut code);
        let verdict = checked("alibaba", &code, date);
        assert_eq!(verdict.filing, NotCovered, "{reason:?}");
        let open: Vec<_> = verdict.findings.iter().filter(|f| f.status() == Status::Unknown).collect();
        assert!(open.iter().map(|f| (f.rule, f.reason)).eq([(rule, reason)]), "{reason:?}");
        assert_eq!(open[0].fix, None, "what no page refuses needs no fix");
    }
}

#[test]
fn what_counts_and_was_not_given_is_named() {
    use Fact::{AtIssuer, CodeBought, CodeUse as Use, ExpiresOn, ForThisAccount};
    let cases: [(&str, Instance, &[Fact]); 6] = [
        (
            "alibaba",
            Instance::default(),
            &[ExpiresOn, Fact::State, Fact::CodeState, Use, AtIssuer, ForThisAccount, CodeBought],
        ),
        // For what it is used counts only where a filing succeeded with it.
        ("tencent", Instance { code_use: None, ..unused(TODAY) }, &[]),
        ("tencent", Instance { code_use: None, code_state: Some(CodeState::Filed), ..unused(TODAY) }, &[Use]),
        ("tencent", Instance { expires_on: None, ..unused(TODAY) }, &[ExpiresOn]),
        ("alibaba", Instance { expires_on: None, ..unused(TODAY) }, &[]),
        ("alibaba", Instance { for_this_account: None, code_bought: Some(true), ..unused(TODAY) }, &[]),
    ];
    for (key, code, expected) in cases {
        let verdict = checked(key, &code, TODAY);
        assert!(verdict.missing[1].iter().eq(expected.iter().copied()), "{key}: {:?}", verdict.missing[1]);
        assert_eq!(verdict.filing == Incomplete, !expected.is_empty(), "{key}");
        assert_eq!(
            (verdict.code, verdict.missing[0]),
            (NotCovered, Facts::NONE),
            "whether it gives a code is not asked"
        );
    }
}

/// Some values of each fact of a code, the first of which is "not given".
fn values() -> [(Fact, Vec<f64>); 7] {
    let of = |n: u32| [f64::NAN].into_iter().chain((0..n).map(f64::from)).collect::<Vec<_>>();
    let ends = vec![f64::NAN, TODAY.write(), TODAY.plus_days(29).write(), TODAY.plus_days(400).write()];
    [
        (Fact::ExpiresOn, ends),
        (Fact::State, vec![f64::NAN, State::Running.write()]),
        (Fact::CodeState, of(5)),
        (Fact::CodeUse, of(2)),
        (Fact::AtIssuer, of(2)),
        (Fact::ForThisAccount, of(2)),
        (Fact::CodeBought, of(2)),
    ]
}

#[test]
fn a_supplied_fact_never_changes_a_decided_answer_and_only_named_facts_count() {
    let values = values();
    let count: usize = values.iter().map(|(_, of)| of.len()).product();
    for product in catalog::issued() {
        let mut codes = Vec::with_capacity(count);
        for k in 0..count {
            let (mut code, mut rest) = (Instance::default(), k);
            for (fact, of) in &values {
                code.set(*fact, of[rest % of.len()]);
                rest /= of.len();
            }
            codes.push(check_code(product.provider, &code, TODAY).unwrap());
        }
        let mut step = 1;
        for (fact, of) in &values {
            for k in (0..count).filter(|k| k / step % of.len() == 0) {
                let before = &codes[k];
                assert_eq!(before.filing == Incomplete, before.missing[1] != Facts::NONE, "{product:?}");
                assert_eq!(before.missing[1].0 & !product.facts().0, 0, "{product:?} asks for what is no fact of it");
                // A server that runs has not reached its expiry: both given together must agree (semantics S14).
                let given_state = *fact == Fact::State || k / 4 % 2 == 1;
                for n in 1..of.len() {
                    if given_state && *fact == Fact::ExpiresOn && n == 1 || *fact == Fact::State && k % 4 == 1 {
                        continue;
                    }
                    let after = codes[k + n * step].filing;
                    let fixed = before.filing != Incomplete || !before.missing[1].has(*fact);
                    let still = before.filing == after;
                    assert!(!fixed || still, "{product:?}: {} made {:?} {after:?}", fact.key(), before.filing);
                }
            }
            step *= of.len();
        }
    }
}

#[test]
fn facts_of_codes_stay_out_of_products_and_facts_of_instances_out_of_codes() {
    for product in catalog::products() {
        assert!(product.facts().iter().all(|fact| !fact.of_code()), "{product:?}");
    }
    for code in catalog::issued() {
        let of_source = |fact: Fact| matches!(fact, Fact::ExpiresOn | Fact::State);
        assert!(code.facts().iter().all(|fact| fact.of_code() || of_source(fact)), "{code:?}");
    }
}
