//! The real functions in a real browser: the package's own `face.js` and `encode.js` over this module, in headless Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

use icp_eligibility as _; // links the exports
use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(module = "/src/face/face.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn face(core: &Object) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/src/face/encode.js")]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = makeEncoder)]
    static MAKE_ENCODER: JsValue;
}

fn get(object: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(object.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap())
}

fn set(object: &Object, key: &str, value: &JsValue) {
    Reflect::set(object, &key.into(), value).unwrap();
}

/// What `index.js` hands to `face`: here from the module under test itself.
fn package() -> JsValue {
    let core = Object::new();
    let exports = wasm_bindgen::exports();
    for name in ["window", "check", "text", "plan", "purchase", "diagnose"] {
        set(&core, name, &get(&exports, name));
    }
    set(&core, "memory", &wasm_bindgen::memory());
    MAKE_ENCODER.with(|make| set(&core, "makeEncoder", make));
    face(&core).unwrap()
}

fn json(text: &str) -> JsValue {
    JSON::parse(text).unwrap()
}

fn call(package: &JsValue, name: &str, first: &JsValue, second: &JsValue) -> Result<JsValue, JsValue> {
    get(package, name).unchecked_into::<Function>().call2(&JsValue::NULL, first, second)
}

fn check(package: &JsValue, instance: &str, options: &str) -> JsValue {
    call(package, "check", &json(instance), &json(options)).unwrap()
}

fn text(value: &JsValue, path: &str) -> String {
    get(value, path).as_string().unwrap_or_else(|| panic!("{path} is no text"))
}

const ECS: &str = r#"{"provider":"alibaba","product":"ecs","region":"cn-hangzhou-h","billing":"subscription",
    "purchasedMonths":3,"publicIp":"assigned","accountSite":"china"}"#;
const CVM: &str = r#"{"provider":"tencent","product":"cvm","region":"ap-guangzhou","billing":"subscription",
    "purchasedMonths":4,"publicIp":"assigned","bandwidthMbps":5,"accountKind":"personal"}"#;
const HONG_KONG: &str = r#"{"provider":"tencent","product":"cvm","region":"ap-hongkong"}"#;

#[wasm_bindgen_test]
fn check_answers_both_questions_by_the_rules_of_the_day() {
    let package = package();
    for (instance, day, code, filing) in [
        (ECS, "2026-07-01", "eligible", "eligible"),
        (ECS, "2026-11-22", "disputed", "disputed"),
        (CVM, "2026-11-22", "ineligible", "eligible"),
        (HONG_KONG, "2026-11-22", "notRequired", "notRequired"),
        (ECS, "2017-01-01", "notCovered", "notCovered"),
        (r#"{"provider":"alibaba","product":"ecs"}"#, "2026-11-22", "incomplete", "incomplete"),
    ] {
        let verdict = check(&package, instance, &format!(r#"{{"asOf":"{day}"}}"#));
        assert_eq!(
            (text(&verdict, "code.outcome").as_str(), text(&verdict, "filing.outcome").as_str()),
            (code, filing)
        );
        assert_eq!(text(&verdict, "asOf"), day);
    }
}

#[wasm_bindgen_test]
fn a_finding_says_why_with_source_and_date_in_both_languages() {
    let package = package();
    for (locale, message, fix) in [
        (
            "en",
            "3 months bought in all: enough for at least 3 months (first-hand, 2026-06-26), not for more than 3 months (second-hand, 2026-10-10).",
            "Buy 4 months in all.",
        ),
        (
            "zh-CN",
            "累计购买3个月：满足“不少于3个月（一手资料，2026-06-26）”，不满足“超过3个月（二手资料，2026-10-10）”。",
            "共购买4个月。",
        ),
    ] {
        let verdict = check(&package, ECS, &format!(r#"{{"asOf":"2026-11-22","locale":"{locale}"}}"#));
        let findings: Array = get(&verdict, "findings").unchecked_into();
        let term = findings.iter().find(|f| text(f, "rule") == "totalTerm").unwrap();
        assert_eq!(text(&term, "status"), "disputed");
        assert_eq!(text(&term, "message"), message);
        assert_eq!(text(&term, "fix.message"), fix);
        assert_eq!(text(&term, "sources.0.key"), "ali-check-zh-2026-10-10");
        assert_eq!(text(&term, "sources.0.date"), "2026-10-10");
        let seed = get(&term, "readings.0.sources").unchecked_into::<Array>();
        assert!(seed.iter().any(|source| text(&source, "key") == "ali-faq-86396"));
    }
}

#[wasm_bindgen_test]
fn bad_input_is_one_error_and_good_calls_go_on() {
    let package = package();
    let good = check(&package, ECS, r#"{"asOf":"2026-11-22"}"#);
    for _ in 0..1000 {
        let bad =
            json(r#"{"provider":"alibaba","product":"ecs","purchasedMonths":2.5,"expiresOn":"2026-02-30","biling":1}"#);
        let error = call(&package, "check", &bad, &JsValue::UNDEFINED).unwrap_err();
        assert_eq!(text(&error, "name"), "InputError");
        let paths: Vec<String> =
            get(&error, "issues").unchecked_into::<Array>().iter().map(|i| text(&i, "path")).collect();
        assert_eq!(paths, ["purchasedMonths", "expiresOn", "biling"]);
    }
    let again = check(&package, ECS, r#"{"asOf":"2026-11-22"}"#);
    assert_eq!(JSON::stringify(&good).unwrap(), JSON::stringify(&again).unwrap());
}

#[wasm_bindgen_test]
fn rows_words_and_the_catalogue() {
    let package = package();
    let list = json(&format!("[{ECS},{CVM},{HONG_KONG},{{}}]"));
    let rows = call(&package, "checkAll", &list, &json(r#"{"asOf":"2026-11-22"}"#)).unwrap();
    assert_eq!(
        JSON::stringify(&rows).unwrap().as_string().unwrap(),
        concat!(
            r#"[{"code":"disputed","filing":"disputed","because":["totalTerm"],"missing":[]},"#,
            r#"{"code":"ineligible","filing":"eligible","because":["region","product","owner","billing","totalTerm","timeLeft","#,
            r#""notExpired","publicAddress","bandwidth","siteQuota","accountKind"],"missing":[]},"#,
            r#"{"code":"notRequired","filing":"notRequired","because":["region"],"missing":[]},"#,
            r#"{"issues":[{"path":"provider","code":"required","message":"`provider` is missing","#,
            r#""help":"use one of `alibaba`, `tencent`, `huawei`, `ucloud`, `volcengine`, `baidu`, `jd`, `alipay`, `ctyun`, `ecloud`, "#,
            r#"`cucloud`, `ksyun`, `qingcloud`, `inspur`, `qiniu`, `aws-china`, `azure-china`"},"#,
            r#"{"path":"product","code":"required","message":"`product` is missing","#,
            r#""help":"use one of `ecs`, `cvm`, `uhost`, `any`, `vm`, `unicloud-space`"}]}]"#
        )
    );
    // Sentences can be put on later, in another language, also after JSON.
    let silent = check(&package, CVM, r#"{"asOf":"2026-11-22","messages":false}"#);
    let restored = JSON::parse(&JSON::stringify(&silent).unwrap().as_string().unwrap()).unwrap();
    let spoken = call(&package, "explain", &restored, &"zh-CN".into()).unwrap();
    let direct = check(&package, CVM, r#"{"asOf":"2026-11-22","locale":"zh-CN"}"#);
    assert_eq!(JSON::stringify(&spoken).unwrap(), JSON::stringify(&direct).unwrap());
    let catalog = call(&package, "catalog", &"zh-CN".into(), &JsValue::UNDEFINED).unwrap();
    assert_eq!(text(&catalog, "providers.0.name"), "阿里云");
    assert_eq!(get(&catalog, "providers.0.products.length").as_f64(), Some(28.0));
}

#[wasm_bindgen_test]
fn without_a_date_it_is_today_in_shanghai() {
    let package = package();
    let verdict = call(&package, "check", &json(ECS), &JsValue::UNDEFINED).unwrap();
    let options = json(r#"{"timeZone":"Asia/Shanghai","year":"numeric","month":"2-digit","day":"2-digit"}"#);
    let format = js_sys::Intl::DateTimeFormat::new(&Array::of1(&"en-CA".into()), options.unchecked_ref());
    let today = format.format().call1(&JsValue::NULL, &js_sys::Date::new_0()).unwrap();
    assert_eq!(text(&verdict, "asOf"), today.as_string().unwrap());
}

/// The elements of a list.
fn all(list: &JsValue) -> Vec<JsValue> {
    list.clone().unchecked_into::<Array>().iter().collect()
}

#[wasm_bindgen_test]
fn a_plan_is_the_smallest_change_and_holds() {
    let package = package();
    let plans = call(&package, "plan", &json(ECS), &json(r#"{"asOf":"2026-11-22","for":"code"}"#)).unwrap();
    let plans = all(&plans);
    assert_eq!(plans.len(), 1);
    assert_eq!(text(&plans[0], "message"), "Buy 4 months in all.");
    assert_eq!(text(&plans[0], "steps.0.kind"), "buyMonths");
    assert_eq!(get(&plans[0], "addedMonths").as_f64(), Some(1.0));
    let verdict = call(&package, "check", &get(&plans[0], "instance"), &json(r#"{"asOf":"2026-11-22"}"#)).unwrap();
    assert_eq!(text(&verdict, "code.outcome"), "eligible");
    // The zone stays as the caller wrote it.
    assert_eq!(text(&plans[0], "instance.region"), "cn-hangzhou-h");
}

#[wasm_bindgen_test]
fn a_purchase_is_enough_for_the_sites() {
    let package = package();
    let need = json(r#"{"websites":11,"providers":["tencent"],"accountKind":"enterprise"}"#);
    let found = all(&call(&package, "purchase", &need, &json(r#"{"asOf":"2026-11-22","locale":"zh-CN"}"#)).unwrap());
    let counts: Vec<_> = found
        .iter()
        .map(|one| {
            (text(one, "product"), get(one, "instances").as_f64().unwrap(), get(one, "places").as_f64().unwrap())
        })
        .collect();
    let expected =
        [("cvm".into(), 2.0, 20.0), ("lighthouse".into(), 3.0, 15.0), ("website-builder".into(), 11.0, 11.0)];
    assert_eq!(counts, expected);
    let verdict = call(&package, "check", &get(&found[0], "instance"), &json(r#"{"asOf":"2026-11-22"}"#)).unwrap();
    assert_eq!(text(&verdict, "code.outcome"), "eligible");
}

#[wasm_bindgen_test]
fn a_code_that_was_issued_is_judged_by_its_own_facts() {
    let package = package();
    let before = check(&package, ECS, r#"{"asOf":"2026-11-22"}"#);
    for (state, outcome, changes) in [("unused", "eligible", 2), ("inProgress", "ineligible", 0)] {
        let code = json(&format!(
            r#"{{"provider":"tencent","codeState":"{state}","codeUse":"newFiling","atIssuer":true,"forThisAccount":true,
            "codeBought":false,"expiresOn":"2027-01-20"}}"#
        ));
        let verdict = call(&package, "checkCode", &code, &json(r#"{"asOf":"2026-11-22"}"#)).unwrap();
        assert_eq!(text(&verdict, "usable.outcome"), outcome);
        let on: Vec<_> = all(&get(&verdict, "changes")).iter().map(|change| text(change, "on")).collect();
        assert_eq!(on, &["2026-12-21", "2026-12-22"][..changes]);
    }
    // Nothing of the code stays behind.
    let after = check(&package, ECS, r#"{"asOf":"2026-11-22"}"#);
    assert_eq!(JSON::stringify(&before).unwrap(), JSON::stringify(&after).unwrap());
}

#[wasm_bindgen_test]
fn a_symptom_gives_its_causes_in_order_each_held_against_the_instance() {
    let package = package();
    let diagnose = get(&package, "diagnose").unchecked_into::<Function>();
    let options = json(r#"{"asOf":"2026-11-22"}"#);
    let key = "tencent-no-associated-cvm".into();
    let causes = diagnose.call3(&JsValue::NULL, &key, &json(HONG_KONG), &options).unwrap();
    let found: Vec<_> = all(&causes).iter().map(|one| (text(one, "code"), text(one, "status"))).collect();
    let expected = [
        ("productRefused", "ruledOut"),
        ("notMainland", "isTheCase"),
        ("notSubscription", "open"),
        ("boughtTooShort", "open"),
        ("tooLittleLeft", "open"),
    ];
    assert!(found.iter().map(|(code, status)| (code.as_str(), status.as_str())).eq(expected), "{found:?}");
    assert_eq!(text(&causes, "2.missing.0"), "billing");
}
