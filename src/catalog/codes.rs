//! Codes that were issued: what each provider publishes about using one (section 3 of the sheets). The question is always
//! whether it may be used for this filing. Where no page says what becomes of a case, the statement is silent and cites the
//! pages that speak of codes without saying it.

use super::shorthand::*;
use super::sources::*;
use super::{alibaba, alipay, baidu, huawei, jd, tencent, ucloud, volcengine};
use crate::instance::CodeState::{Abandoned, Cancelled, Filed, InProgress, Unused};
use crate::instance::CodeUse::{NewFiling, SameSiteChange};
use crate::instance::Date;
use crate::instance::Unit::{Day, Month};
use crate::logic::Could;
use crate::policy::Ask::*;
use crate::policy::Standing::{IssuesNoCode, Source as Made};
use crate::policy::*;

/// A code as it was issued by the provider.
const fn issued(provider: &'static Provider, statements: &'static [&'static [Statement]]) -> Product {
    let name = text("an issued code", "已生成的备案码");
    Product { provider, key: "issued-code", name, variants: &[], sold: Sold::No, statements, remarks: &[] }
}
/// A statement about using a code.
const fn of(from: Date, rows: &'static str, ask: Ask, sources: &[Source]) -> Statement {
    Statement::new(from, rows, Questions::FILING, ask, sources)
}
/// The rule is not published: what does not meet it is not covered.
const ELSEWHERE_OPEN: Ask = AtIssuer(Could::SILENT);
const OTHER_ACCOUNT_OPEN: Ask = Recipient(Could::SILENT);
const BOUGHT_OPEN: Ask = NotBought(Could::SILENT);
/// What does not meet the rule fails.
const NOT_ELSEWHERE: Ask = AtIssuer(Could::FAIL);
const NO_OTHER_ACCOUNT: Ask = Recipient(Could::FAIL);
const NOT_BOUGHT: Ask = NotBought(Could::FAIL);

const UNUSED: CodeCases = CodeCases::any(Unused);
/// It brought a filing, whether that still stands or not.
const SPENT: CodeCases = CodeCases::any(Filed).with(CodeCases::any(Cancelled));
const FILED_AND_NEW: CodeCases = CodeCases::one(Filed, NewFiling);

/// Alibaba Cloud's service identification number. What becomes of the code of an order that was given up is open (open
/// question 7), and so is a change to the site that was filed with it.
pub static ALIBABA: Product = Product {
    remarks: &[ALIBABA_CANCELLED],
    ..issued(&alibaba::PROVIDER, &[ALIBABA_MADE, ALIBABA_STATE, ALIBABA_USER, ALIBABA_NOT_EXPIRED])
};
static ALIBABA_CANCELLED: &[Remark] =
    &[Remark::new(ALIBABA_SEED, "A-3 cancel the filing", Note::CodeDeleted, &[ALI_FAQ_86396])];

const ALIBABA_FIRST: Date = day(2018, 4, 19);
const ALIBABA_SEED: Date = day(2019, 9, 21);
/// One code is for one website.
const ALIBABA_ONE_SITE: Date = day(2019, 5, 24);

static ALIBABA_MADE: &[Statement] = &[
    of(ALIBABA_FIRST, "A-4 who applies", Standing(Made), &[ALI_FAQ_36938_2018_04]),
    of(day(2019, 7, 29), "A-4 other account files", Standing(Made), &[ALI_APPLY_ZH_2019_07]),
    of(ALIBABA_SEED, "A-8 entry 0", Standing(Made), &[ALI_FAQ_86396]),
];

/// A used code cannot be freed, so neither another site nor a cancelled filing gets it back.
const ALIBABA_USED: CodeCases = FILED_AND_NEW.with(CodeCases::any(Cancelled));
const ALIBABA_USED_ONCE: Ask = CodeState { passes: UNUSED, fails: ALIBABA_USED };
/// A code in an order is taken as well.
const ALIBABA_TAKEN: Ask = CodeState { passes: UNUSED, fails: ALIBABA_USED.with(CodeCases::any(InProgress)) };

static ALIBABA_STATE: &[Statement] = &[
    of(ALIBABA_FIRST, "A-3 release, delete", ALIBABA_USED_ONCE, &[ALI_FAQ_36938_2018_04]).until(ALIBABA_ONE_SITE),
    of(day(2018, 6, 26), "A-3 release, delete", ALIBABA_USED_ONCE, &[ALI_APPLY_ZH_2018_06]).until(ALIBABA_ONE_SITE),
    of(day(2019, 1, 8), "A-3 quota after cancelling", ALIBABA_USED_ONCE, &[ALI_ECS_FAQ_2019_01])
        .until(ALIBABA_ONE_SITE),
    of(
        ALIBABA_ONE_SITE,
        "A-3 one code; A-3 release, delete",
        ALIBABA_TAKEN,
        &[ALI_VERIFY_FAQ_2019_05, ALI_APPLY_ZH_2018_06],
    ),
    of(day(2019, 7, 29), "A-3 quota after cancelling", ALIBABA_TAKEN, &[ALI_APPLY_ZH_2019_07]),
    of(day(2019, 9, 2), "A-3 reuse", ALIBABA_TAKEN, &[ALI_LIMITS_2019_09]),
    of(day(2019, 9, 17), "A-3 quota after cancelling", ALIBABA_TAKEN, &[ALI_CHECK_36891_2019]),
    of(ALIBABA_SEED, "A-3 reuse; A-3 cancel the filing", ALIBABA_TAKEN, &[ALI_FAQ_86396]),
    of(READ, "A-3 states", ALIBABA_TAKEN, &[ALI_BSN_BYSN, ALI_BSN_BIND]),
];

static ALIBABA_USER: &[Statement] = &[
    of(ALIBABA_FIRST, "A-4 server of another vendor", ELSEWHERE_OPEN, &[ALI_FAQ_36938_2018_04]).until(day(2026, 6, 26)),
    of(ALIBABA_SEED, "A-4 server of another vendor", ELSEWHERE_OPEN, &[ALI_FAQ_86396]).until(day(2026, 6, 26)),
    of(day(2026, 6, 26), "A-4 server of another vendor", NOT_ELSEWHERE, &[ALI_CHECK_36891_2026_06]),
    of(ALIBABA_FIRST, "A-4 other account files", OTHER_ACCOUNT_OPEN, &[ALI_FAQ_36938_2018_04]).until(READ),
    of(day(2019, 7, 29), "A-4 other account files", OTHER_ACCOUNT_OPEN, &[ALI_APPLY_ZH_2019_07]).until(READ),
    of(ALIBABA_SEED, "A-4 other account files", OTHER_ACCOUNT_OPEN, &[ALI_FAQ_86396]).until(READ),
    of(READ, "A-5 API 604, 616; A-4 other account files", NO_OTHER_ACCOUNT, &[ALI_BSN_GRANT]),
    of(ALIBABA_FIRST, "A-1 code bought alone", BOUGHT_OPEN, &[ALI_FAQ_36938_2018_04]).until(day(2026, 10, 10)),
    of(ALIBABA_SEED, "A-1 code bought alone", BOUGHT_OPEN, &[ALI_FAQ_86396]).until(day(2026, 10, 10)),
    of(day(2026, 10, 10), "A-1 code bought alone", NOT_BOUGHT, &[ALI_CHECK_ZH_2026_10_10]),
];

static ALIBABA_NOT_EXPIRED: &[Statement] = &[
    of(ALIBABA_FIRST, "A-C-06", NotExpired, &[ALI_FAQ_36938_2018_04]),
    of(day(2019, 5, 24), "A-3 expiry of the instance", NotExpired, &[ALI_VERIFY_FAQ_2019_05]),
    of(ALIBABA_SEED, "A-C-06", NotExpired, &[ALI_FAQ_86396]),
];

/// Tencent Cloud's authorization code.
pub static TENCENT: Product =
    issued(&tencent::PROVIDER, &[TENCENT_MADE, TENCENT_STATE, TENCENT_USER, TENCENT_LEFT, TENCENT_NOT_EXPIRED]);

const TENCENT_FIRST: Date = day(2018, 1, 29);
const TENCENT_SEED: Date = day(2019, 8, 21);
/// One code is for one site.
const TENCENT_ONE_SITE: Date = day(2019, 12, 9);
/// A used code may serve a change to the same site.
const TENCENT_CHANGE: Date = day(2021, 4, 30);
/// The undated newest copies of two pages, later than 2021-07-15.
const TENCENT_LATE: Date = day(2021, 7, 16);

static TENCENT_MADE: &[Statement] = &[
    of(TENCENT_FIRST, "T-7 entry 1", Standing(Made), &[TC_OLDFAQ_2018_01]),
    of(TENCENT_SEED, "T-7 entry 1", Standing(Made), &[TC_FAQ_2019_08]),
    of(day(2021, 3, 1), "T-1 code from another account", Standing(Made), &[TC_49306_2021_03]),
];

const TENCENT_FREE: CodeCases = UNUSED.with(CodeCases::any(Abandoned));
const TENCENT_USED_ONCE: Ask = CodeState { passes: TENCENT_FREE, fails: SPENT };
const TENCENT_TAKEN: Ask = CodeState { passes: TENCENT_FREE, fails: SPENT.with(CodeCases::any(InProgress)) };
const TENCENT_TAKEN_BUT_CHANGE: Ask = CodeState {
    passes: TENCENT_FREE.with(CodeCases::one(Filed, SameSiteChange)),
    fails: FILED_AND_NEW.with(CodeCases::any(Cancelled)).with(CodeCases::any(InProgress)),
};

static TENCENT_STATE: &[Statement] = &[
    of(TENCENT_FIRST, "T-3 order not finished; T-3 filing succeeded", TENCENT_USED_ONCE, &[TC_OLDFAQ_2018_01])
        .until(TENCENT_ONE_SITE),
    of(TENCENT_SEED, "T-3 order not finished; T-3 filing succeeded", TENCENT_USED_ONCE, &[TC_FAQ_2019_08])
        .until(TENCENT_ONE_SITE),
    // The seed FAQ says the same of every other case, so a reader of it finds his sentence here again, and below.
    of(TENCENT_ONE_SITE, "T-3 one code", TENCENT_TAKEN, &[TC_18908_2019_12, TC_FAQ_2019_08]).until(TENCENT_CHANGE),
    of(day(2021, 2, 3), "T-3 one code", TENCENT_TAKEN, &[TC_19621_2021_02]).until(TENCENT_CHANGE),
    of(day(2021, 3, 1), "T-3 states", TENCENT_TAKEN, &[TC_49306_2021_03]).until(TENCENT_CHANGE),
    of(
        TENCENT_CHANGE,
        "T-3 filing succeeded, exception; T-3 order not finished; T-3 filing succeeded; T-3 one code",
        TENCENT_TAKEN_BUT_CHANGE,
        &[TC_19621_2021_04, TC_19621_2021_02, TC_18908_2019_12, TC_FAQ_2019_08],
    ),
    of(
        TENCENT_LATE,
        "T-3 filing succeeded, exception; T-3 order not finished; T-3 used code",
        TENCENT_TAKEN_BUT_CHANGE,
        &[TC_19621_LATE, TC_49306_LATE],
    ),
];

static TENCENT_USER: &[Statement] = &[
    of(TENCENT_FIRST, "T-4 server of another vendor", ELSEWHERE_OPEN, &[TC_OLDFAQ_2018_01]).until(day(2021, 2, 25)),
    of(TENCENT_SEED, "T-4 server of another vendor", ELSEWHERE_OPEN, &[TC_FAQ_2019_08]).until(day(2021, 2, 25)),
    of(day(2021, 2, 25), "T-4 server of another vendor", NOT_ELSEWHERE, &[TC_19631_2021_02]),
    of(TENCENT_FIRST, "T-4 recipient", OTHER_ACCOUNT_OPEN, &[TC_OLDFAQ_2018_01]).until(TENCENT_ONE_SITE),
    of(TENCENT_SEED, "T-4 recipient", OTHER_ACCOUNT_OPEN, &[TC_FAQ_2019_08]).until(TENCENT_ONE_SITE),
    of(TENCENT_ONE_SITE, "T-4 recipient", NO_OTHER_ACCOUNT, &[TC_18908_2019_12]),
    of(day(2021, 3, 1), "T-4 account B", NO_OTHER_ACCOUNT, &[TC_49306_2021_03]),
    of(TENCENT_LATE, "T-5 code invalid, later editions", NO_OTHER_ACCOUNT, &[TC_19621_LATE]),
    of(TENCENT_FIRST, "T-3 sale", BOUGHT_OPEN, &[TC_OLDFAQ_2018_01]).until(TENCENT_SEED),
    of(TENCENT_SEED, "T-3 sale", NOT_BOUGHT, &[TC_FAQ_2019_08]),
];

/// The code lapses when its server has fewer than 30 days left; the prompt of 2021 says one month.
static TENCENT_LEFT: &[Statement] = &[
    of(day(2020, 9, 3), "T-3 expiry b", Left(at_least(30, Day)), &[TC_19621_2020_09]),
    of(TENCENT_LATE, "T-3 expiry b", Left(at_least(30, Day)), &[TC_19621_LATE]),
    of(day(2021, 2, 3), "T-3 expiry b", Left(at_least(1, Month)), &[TC_19621_2021_02]),
];

static TENCENT_NOT_EXPIRED: &[Statement] = &[
    of(TENCENT_FIRST, "T-3 expiry a", NotExpired, &[TC_OLDFAQ_2018_01]),
    of(TENCENT_SEED, "T-3 expiry a", NotExpired, &[TC_FAQ_2019_08]),
    of(day(2021, 2, 25), "T-3 expired server", NotExpired, &[TC_19631_2021_02]),
];

/// Huawei Cloud's authorization code: used once, whether the filing still stands or not.
pub static HUAWEI: Product = issued(&huawei::PROVIDER, &[HUAWEI_STATE, HUAWEI_USER]);

/// The provider's own digests of its help pages, that about preparing a server, and the file of rules.
const HUAWEI_FIRST: Date = day(2025, 12, 31);
const HUAWEI_PREPARE: Date = day(2026, 5, 19);
const HUAWEI_RULES: Date = day(2026, 7, 10);
const HUAWEI_USED_ONCE: Ask = CodeState { passes: UNUSED, fails: SPENT };

static HUAWEI_STATE: &[Statement] = &[
    of(HUAWEI_FIRST, "H-3 one code", Standing(Made), &[HW_LIMITS_2025_12, HW_FAQ_2025_12]),
    of(HUAWEI_PREPARE, "H-3 one code", Standing(Made), &[HW_PREP_0003_2026_05]),
    of(
        HUAWEI_FIRST,
        "H-3 one code; H-3 invalid when; H-3 cancelling a filing",
        HUAWEI_USED_ONCE,
        &[HW_LIMITS_2025_12, HW_FAQ_2025_12, HW_CANCEL_2025_12],
    ),
    of(HUAWEI_PREPARE, "H-3 one code", HUAWEI_USED_ONCE, &[HW_PREP_0003_2026_05]),
    of(HUAWEI_RULES, "H-3 cancelling a filing", HUAWEI_USED_ONCE, &[HW_RULES_2026_07]),
];
static HUAWEI_USER: &[Statement] = &[
    of(HUAWEI_FIRST, "H-3 one code", ELSEWHERE_OPEN, &[HW_FAQ_2025_12]),
    of(HUAWEI_PREPARE, "H-3 one code", ELSEWHERE_OPEN, &[HW_PREP_0003_2026_05]),
    of(HUAWEI_FIRST, "H-3 handing over", OTHER_ACCOUNT_OPEN, &[HW_FAQ_2025_12]).until(HUAWEI_PREPARE),
    of(HUAWEI_PREPARE, "H-3 handing over", NO_OTHER_ACCOUNT, &[HW_PREP_0003_2026_05]),
    of(HUAWEI_FIRST, "H-3 bought alone", BOUGHT_OPEN, &[HW_FAQ_2025_12]).until(HUAWEI_RULES),
    of(HUAWEI_RULES, "H-3 bought alone", NOT_BOUGHT, &[HW_RULES_2026_07]),
    of(HUAWEI_FIRST, "H-3 invalid when", NotExpired, &[HW_FAQ_2025_12]),
];

/// UCloud makes no codes any more; of those before no page speaks.
pub static UCLOUD: Product = issued(&ucloud::PROVIDER, &[UCLOUD_NONE]);
static UCLOUD_NONE: &[Statement] =
    &[of(day(2019, 10, 28), "U-1 no code", Standing(IssuesNoCode), &[UC_LIMITS_2019_10])];

const STATE_OPEN: Ask = CodeState { passes: CodeCases::NONE, fails: CodeCases::NONE };
const ONLY_UNUSED: Ask = CodeState { passes: UNUSED, fails: CodeCases::NONE };

/// Volcengine says when a code is used and nothing of its life.
pub static VOLCENGINE: Product = issued(&volcengine::PROVIDER, &[VOLCENGINE_CODE]);
const VOLCENGINE_READ: Date = day(2026, 5, 4);
static VOLCENGINE_CODE: &[Statement] = &[
    of(VOLCENGINE_READ, "V-2 use of a code", Standing(Made), &[VC_FAQ_2026_05]),
    of(VOLCENGINE_READ, "V-2 use of a code", STATE_OPEN, &[VC_FAQ_2026_05]),
    of(VOLCENGINE_READ, "V-2 use of a code", ELSEWHERE_OPEN, &[VC_FAQ_2026_05]),
    of(VOLCENGINE_READ, "V-2 use of a code", OTHER_ACCOUNT_OPEN, &[VC_FAQ_2026_05]),
    of(VOLCENGINE_READ, "V-2 use of a code", BOUGHT_OPEN, &[VC_FAQ_2026_05]),
];

/// Baidu AI Cloud's operation code: an order takes one that is unused.
pub static BAIDU: Product = issued(&baidu::PROVIDER, &[BAIDU_CODE]);
static BAIDU_CODE: &[Statement] = &[
    of(READ, "B top", Standing(Made), &[BD_CODE_ND]),
    of(READ, "B-2 states; B-2 order form", ONLY_UNUSED, &[BD_CODE_STATE_ND]),
    of(READ, "B-2 order form", ELSEWHERE_OPEN, &[BD_CODE_STATE_ND]),
    of(READ, "B-2 order form", OTHER_ACCOUNT_OPEN, &[BD_CODE_STATE_ND]),
    of(READ, "B-2 buying a code", NOT_BOUGHT, &[BD_TERM_ND]),
    of(READ, "B-2 expiry", NotExpired, &[BD_CODE_STATE_ND]),
];

/// JD Cloud names its code and says nothing of its life.
pub static JD: Product = issued(&jd::PROVIDER, &[JD_CODE]);
static JD_CODE: &[Statement] = &[
    of(READ, "J top", Standing(Made), &[JD_VM_FAQ_ND]),
    of(READ, "J top", STATE_OPEN, &[JD_VM_FAQ_ND]),
    of(READ, "J top", ELSEWHERE_OPEN, &[JD_VM_FAQ_ND]),
    of(READ, "J top", OTHER_ACCOUNT_OPEN, &[JD_VM_FAQ_ND]),
    of(READ, "J top", BOUGHT_OPEN, &[JD_VM_FAQ_ND]),
];

/// Alipay Cloud's code is one of Alibaba Cloud's filing system and works nowhere else. The states that its interface tells
/// of (assigned, filed, void …) come without a rule about using the code again.
pub static ALIPAY: Product = issued(&alipay::PROVIDER, &[ALIPAY_CODE]);
/// November 2023 or later: from the month's last day (semantics S9).
const ALIPAY_FIRST: Date = day(2023, 11, 30);
const ALIPAY_SDK: Date = day(2024, 11, 22);
static ALIPAY_CODE: &[Statement] = &[
    of(ALIPAY_FIRST, "P-01", Standing(Made), &[AP_UNICLOUD_ND]),
    of(ALIPAY_SDK, "P-2 API", Standing(Made), &[AP_SDK_2024_11]),
    of(ALIPAY_FIRST, "P-2 where it works", ONLY_UNUSED, &[AP_UNICLOUD_ND]),
    of(ALIPAY_SDK, "P-2 states", ONLY_UNUSED, &[AP_SDK_2024_11]),
    of(ALIPAY_FIRST, "P-2 where it works", NOT_ELSEWHERE, &[AP_UNICLOUD_ND]),
    of(ALIPAY_FIRST, "P-01", OTHER_ACCOUNT_OPEN, &[AP_UNICLOUD_ND]),
    of(ALIPAY_FIRST, "P-01", BOUGHT_OPEN, &[AP_UNICLOUD_ND]),
    // An expired instance fails everywhere (semantics S14).
    of(ALIPAY_FIRST, "P-01", NotExpired, &[AP_UNICLOUD_ND]),
    of(ALIPAY_SDK, "P-2 states", NotExpired, &[AP_SDK_2024_11]),
];
