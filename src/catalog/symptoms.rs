//! What consoles and interfaces show when a filing does not get on, with the published causes in the order of checking
//! (section 5 of the sheets). Codes of an interface that share their causes share a list.

use super::shorthand::*;
use super::sources::*;
use crate::instance::Date;
use crate::policy::CauseCode::*;
use crate::policy::*;

/// A cause named from a day on.
const fn cause(from: Date, code: CauseCode) -> Cause {
    Cause { code, from }
}
/// A symptom about an instance.
const fn symptom(
    key: &'static str,
    shown: Text,
    questions: Questions,
    from: Date,
    rows: &'static str,
    sources: &[Source],
    causes: &'static [Cause],
) -> Symptom {
    Symptom { key, shown, of_code: false, questions, from, rows, sources: Sources::of(sources), causes }
}
/// The same, about an issued code: what it keeps from is using it.
const fn of_code(symptom: Symptom) -> Symptom {
    Symptom { of_code: true, questions: Questions::FILING, ..symptom }
}

// Alibaba Cloud

const ALIBABA_VERIFY: Date = day(2019, 5, 24);
const ALIBABA_SEED: Date = day(2019, 9, 21);

const GRANT: &[Source] = &[ALI_BSN_GRANT];

/// An error code of the filing interface, on pages without a date.
const fn alibaba_api(key: &'static str, shown: Text, causes: &'static [Cause]) -> Symptom {
    symptom(key, shown, Questions::BOTH, READ, "A-5 API", GRANT, causes)
}

static NO_APPLY_BUTTON: &[Cause] = &[
    cause(ALIBABA_VERIFY, OtherAccount),
    cause(ALIBABA_VERIFY, NotSubscription),
    cause(ALIBABA_VERIFY, NoPublicAddress),
    cause(ALIBABA_VERIFY, NotEnoughTime),
    cause(ALIBABA_VERIFY, Expired),
    cause(ALIBABA_VERIFY, CodesUsedUp),
    cause(ALIBABA_VERIFY, NotMainland),
];
static NO_SUPPORTED_IP: &[Cause] =
    &[cause(ALIBABA_SEED, NotMainland), cause(ALIBABA_SEED, NotSubscription), cause(ALIBABA_SEED, NoPublicAddress)];
static WRONG_ID: &[Cause] = &[cause(READ, WrongId)];
static NO_SUCH_CODE: &[Cause] = &[cause(READ, NoSuchCode)];
static PRODUCT_REFUSED: &[Cause] = &[cause(READ, ProductRefused)];
static CALL_FAILED: &[Cause] = &[cause(READ, CallFailed)];
static OTHER_RECIPIENT: &[Cause] = &[cause(READ, OtherRecipient)];

/// Alibaba Cloud.
pub static ALIBABA: &[Symptom] = &[
    symptom(
        "alibaba-no-apply-button",
        text("No Apply button, or the server cannot be selected", "没有“申请”按钮，或无法选择该服务器"),
        Questions::BOTH,
        ALIBABA_VERIFY,
        "A-5 no Apply button",
        &[ALI_FAQ_86396, ALI_VERIFY_FAQ_2019_05],
        NO_APPLY_BUTTON,
    ),
    symptom(
        "alibaba-no-supported-ip",
        text("This ECS instance does not have an IP that supports filing", "该 ECS 实例没有支持备案的 IP"),
        Questions::BOTH,
        ALIBABA_SEED,
        "A-5 API 403; A-8 entry 3",
        &[ALI_FAQ_86396],
        NO_SUPPORTED_IP,
    ),
    symptom(
        "alibaba-product-info",
        text("Product information invalid", "产品信息无效"),
        Questions::BOTH,
        ALIBABA_VERIFY,
        "A-5 product information invalid",
        &[ALI_VERIFY_FAQ_2019_05],
        &[cause(ALIBABA_VERIFY, WrongProductType)],
    ),
    symptom(
        "alibaba-entity-limit",
        text("The entity limit of this product is reached", "该产品可备案的主体数已达上限"),
        Questions::BOTH,
        ALIBABA_VERIFY,
        "A-5 entity limit reached",
        &[ALI_VERIFY_FAQ_2019_05],
        &[cause(ALIBABA_VERIFY, CodesUsedUp)],
    ),
    of_code(symptom(
        "alibaba-interface-error",
        text("Verification failed, interface error", "验证失败，接口异常"),
        Questions::FILING,
        ALIBABA_VERIFY,
        "A-5 interface error",
        &[ALI_VERIFY_FAQ_2019_05],
        &[cause(ALIBABA_VERIFY, SourceExpired)],
    )),
    alibaba_api("alibaba-api-401", text("API 401: account id invalid", "接口错误 401：账号 ID 无效"), WRONG_ID),
    alibaba_api("alibaba-api-402", text("API 402: instance invalid", "接口错误 402：实例无效"), WRONG_ID),
    symptom(
        "alibaba-api-403",
        text("API 403: no IP that supports filing", "接口错误 403：没有支持备案的 IP"),
        Questions::BOTH,
        READ,
        "A-5 API 403",
        &[ALI_BSN_GRANT, ALI_FAQ_86396],
        NO_SUPPORTED_IP,
    ),
    alibaba_api(
        "alibaba-api-405",
        text("API 405: the code does not exist", "接口错误 405：备案码不存在"),
        NO_SUCH_CODE,
    ),
    alibaba_api(
        "alibaba-api-406",
        text("API 406: the code does not exist", "接口错误 406：备案码不存在"),
        NO_SUCH_CODE,
    ),
    alibaba_api("alibaba-api-407", text("API 407: no such record", "接口错误 407：没有该记录"), WRONG_ID),
    alibaba_api("alibaba-api-408", text("API 408: account id invalid", "接口错误 408：账号 ID 无效"), WRONG_ID),
    alibaba_api("alibaba-api-410", text("API 410: trial product", "接口错误 410：试用产品"), &[cause(READ, Trial)]),
    alibaba_api(
        "alibaba-api-411",
        text("API 411: this product type cannot carry a code", "接口错误 411：该产品类型不能使用备案码"),
        PRODUCT_REFUSED,
    ),
    alibaba_api(
        "alibaba-api-412",
        text("API 412: the binding account is not the owner", "接口错误 412：绑定账号不是实例的所有者"),
        &[cause(READ, OtherAccount)],
    ),
    symptom(
        "alibaba-api-413",
        text("API 413: the state of the instance does not allow filing", "接口错误 413：实例状态不支持备案"),
        Questions::BOTH,
        READ,
        "A-5 API 413",
        &[ALI_BSN_GRANT, ALI_BSN_BIND],
        &[cause(READ, NotRunning)],
    ),
    alibaba_api("alibaba-api-504", text("API 504: operation failed", "接口错误 504：操作失败"), CALL_FAILED),
    alibaba_api("alibaba-api-506", text("API 506: illegal request", "接口错误 506：非法请求"), CALL_FAILED),
    alibaba_api("alibaba-api-507", text("API 507: interface error", "接口错误 507：接口异常"), CALL_FAILED),
    alibaba_api(
        "alibaba-api-600",
        text("API 600: the product cannot file", "接口错误 600：该产品不支持备案"),
        PRODUCT_REFUSED,
    ),
    alibaba_api(
        "alibaba-api-602",
        text("API 602: a required parameter is missing", "接口错误 602：缺少必填参数"),
        &[cause(READ, ParameterMissing)],
    ),
    alibaba_api(
        "alibaba-api-603",
        text("API 603: count outside 1 to 20", "接口错误 603：数量不在1到20之间"),
        &[cause(READ, CountOutOfRange)],
    ),
    of_code(alibaba_api(
        "alibaba-api-604",
        text("API 604: the binding account differs from the caller", "接口错误 604：绑定账号与调用账号不一致"),
        OTHER_RECIPIENT,
    )),
    alibaba_api(
        "alibaba-api-609",
        text("API 609: the codes of the instance are used up", "接口错误 609：该实例的备案码已用完"),
        &[cause(READ, CodesUsedUp)],
    ),
    of_code(alibaba_api(
        "alibaba-api-616",
        text("API 616: the code is not of this account", "接口错误 616：备案码不属于该账号"),
        OTHER_RECIPIENT,
    )),
];

// Tencent Cloud

const TENCENT_FAQ: Date = day(2018, 10, 17);
const TENCENT_SEED: Date = day(2019, 8, 21);
const TENCENT_ENTERPRISE: Date = day(2019, 10, 19);
const TENCENT_LEFT: Date = day(2020, 9, 3);
const TENCENT_GUIDE: Date = day(2021, 3, 1);
/// The undated newest copy of the FAQ, later than 2021-07-15.
const TENCENT_LATE: Date = day(2021, 7, 16);
const TENCENT_API: Date = day(2016, 8, 2);
/// A month: from its last day (semantics S9).
const CLOUDBASE: Date = day(2026, 9, 30);

const API_2016: &[Source] = &[TC_API_CNS_2016_08];
const CHECK_2026: &[Source] = &[TC_CB_API_2026_09];

/// An error code of the filing interface of 2016: all of them are general ones.
const fn tencent_api(key: &'static str, shown: Text) -> Symptom {
    let rows = "T-5 filing API v2";
    symptom(key, shown, Questions::CODE, TENCENT_API, rows, API_2016, GENERAL_ERROR)
}
const fn cloudbase(key: &'static str, shown: Text, causes: &'static [Cause]) -> Symptom {
    let rows = "T-5 CloudBase check";
    symptom(key, shown, Questions::FILING, CLOUDBASE, rows, CHECK_2026, causes)
}

static GENERAL_ERROR: &[Cause] = &[cause(TENCENT_API, GeneralError)];

/// Tencent Cloud.
pub static TENCENT: &[Symptom] = &[
    symptom(
        "tencent-no-associated-cvm",
        text("No associated CVM", "没有关联云服务器"),
        Questions::CODE,
        TENCENT_FAQ,
        "T-5 no associated CVM; T-CVM-04b; T-7 entry 7.1",
        &[TC_FAQ_2019_08, TC_19621_2018_10, TC_19621_2020_09],
        &[
            cause(TENCENT_FAQ, ProductRefused),
            cause(TENCENT_FAQ, NotMainland),
            cause(TENCENT_FAQ, NotSubscription),
            cause(TENCENT_FAQ, BoughtTooShort),
            cause(TENCENT_LEFT, TooLittleLeft),
        ],
    ),
    symptom(
        "tencent-cannot-make-code",
        text("A CVM was bought, and still no code can be made", "购买了云服务器，仍不能生成备案授权码"),
        Questions::CODE,
        TENCENT_SEED,
        "T-5 cannot make a code; T-7 entry 4",
        &[TC_FAQ_2019_08, TC_19621_2019_10, TC_19621_2020_09],
        &[
            cause(TENCENT_SEED, BoughtTooShort),
            cause(TENCENT_LEFT, TooLittleLeft),
            cause(TENCENT_SEED, NotSubscription),
            cause(TENCENT_SEED, NotMainland),
            cause(TENCENT_SEED, AddressNotAssigned),
            cause(TENCENT_SEED, CodesUsedUp),
            cause(TENCENT_SEED, LoadBalancerAddress),
            cause(TENCENT_ENTERPRISE, PersonalAccount),
            cause(TENCENT_SEED, ContactSupport),
        ],
    ),
    symptom(
        "tencent-button-grey",
        text("The button to make a code is grey", "“生成备案授权码”按钮为灰色"),
        Questions::CODE,
        TENCENT_GUIDE,
        "T-5 generate button grey",
        &[TC_49306_2021_03],
        &[cause(TENCENT_GUIDE, PersonalAccount)],
    ),
    of_code(symptom(
        "tencent-time-left",
        text("Less than 1 month left (earlier: fewer than 30 days)", "剩余时间不足1个月（此前为不足30天）"),
        Questions::FILING,
        TENCENT_LEFT,
        "T-5 less than 1 month left",
        &[TC_19621_2021_02, TC_19621_2020_09],
        &[cause(TENCENT_LEFT, SourceNearEnd)],
    )),
    of_code(symptom(
        "tencent-code-invalid",
        text("The code is invalid", "备案授权码无效"),
        Questions::FILING,
        TENCENT_SEED,
        "T-5 code invalid; T-5 code invalid, later editions; T-7 entry 6",
        &[TC_FAQ_2019_08, TC_19621_2021_04, TC_19621_LATE],
        &[cause(TENCENT_SEED, SourceExpired), cause(day(2020, 7, 16), CodeUsed), cause(TENCENT_LATE, OtherRecipient)],
    )),
    symptom(
        "tencent-site-limit",
        text("The site limit of the instance is reached", "该实例可备案的网站数已达上限"),
        Questions::FILING,
        day(2021, 3, 25),
        "T-5 site limit reached",
        &[TC_DEREG_2021_03],
        &[cause(day(2021, 3, 25), PlacesUsedUp)],
    ),
    symptom(
        "tencent-entity-conflict",
        text("Entity conflict at review", "审核提示主体冲突"),
        Questions::FILING,
        day(2021, 1, 1),
        "T-5 entity conflict",
        &[TC_REVIEW_LATE],
        &[cause(day(2021, 1, 1), OrderElsewhere)],
    ),
    tencent_api("tencent-api-4000", text("API 4000: bad parameter", "接口错误 4000：请求参数非法")),
    tencent_api("tencent-api-4100", text("API 4100: signature or authentication failed", "接口错误 4100：鉴权失败")),
    tencent_api("tencent-api-4200", text("API 4200: the request has expired", "接口错误 4200：请求过期")),
    tencent_api("tencent-api-4300", text("API 4300: access denied", "接口错误 4300：拒绝访问")),
    tencent_api("tencent-api-4400", text("API 4400: quota of calls exceeded", "接口错误 4400：超过配额")),
    tencent_api("tencent-api-4500", text("API 4500: replay", "接口错误 4500：重放攻击")),
    tencent_api("tencent-api-4600", text("API 4600: protocol not supported", "接口错误 4600：协议不支持")),
    tencent_api("tencent-api-5000", text("API 5000: no such resource", "接口错误 5000：资源不存在")),
    tencent_api("tencent-api-5100", text("API 5100: operation failed", "接口错误 5100：资源操作失败")),
    tencent_api("tencent-api-5200", text("API 5200: purchase failed", "接口错误 5200：资源购买失败")),
    cloudbase(
        "tencent-cloudbase-package",
        text("CloudBase check: packageUnsupported", "云开发检查：packageUnsupported"),
        &[cause(CLOUDBASE, PlanRefused)],
    ),
    cloudbase(
        "tencent-cloudbase-valid-period",
        text("CloudBase check: validPeriod", "云开发检查：validPeriod"),
        &[cause(CLOUDBASE, TooLittleLeft)],
    ),
    cloudbase(
        "tencent-cloudbase-fixed-ip",
        text("CloudBase check: fixedIpNotEnabled", "云开发检查：fixedIpNotEnabled"),
        &[cause(CLOUDBASE, NoFixedIp)],
    ),
    cloudbase(
        "tencent-cloudbase-empty",
        text("CloudBase check: both reasons and resources are empty", "云开发检查：reasons 和 resources 均为空"),
        &[cause(CLOUDBASE, WrongEnvironment)],
    ),
];

// Huawei Cloud

const HUAWEI_FIRST: Date = day(2025, 12, 31);
const HUAWEI_ERRORS: Date = day(2026, 5, 19);

/// Huawei Cloud. There is no interface for filing.
pub static HUAWEI: &[Symptom] = &[
    symptom(
        "huawei-list-empty",
        text("The list of resources is empty or grey, without a reason", "资源列表为空或置灰，没有提示原因"),
        Questions::BOTH,
        HUAWEI_FIRST,
        "H-5 resource list empty",
        &[HW_ERRORS_2026_05, HW_ORDER_2025_12],
        &[
            cause(HUAWEI_FIRST, PlacesUsedUp),
            cause(HUAWEI_FIRST, CodesMade),
            cause(HUAWEI_FIRST, NotSubscription),
            cause(HUAWEI_FIRST, BoughtTooShort),
        ],
    ),
    of_code(symptom(
        "huawei-code-invalid",
        text("The code is invalid", "备案授权码无效"),
        Questions::FILING,
        HUAWEI_FIRST,
        "H-5 code invalid",
        &[HW_FAQ_2025_12],
        &[cause(HUAWEI_FIRST, CodeUsed), cause(HUAWEI_FIRST, SourceExpired)],
    )),
    symptom(
        "huawei-max-uses",
        text("The resource has reached its maximum number of uses", "该资源已达最大使用次数"),
        Questions::BOTH,
        HUAWEI_FIRST,
        "H-5 maximum number of uses",
        &[HW_FAQ_2025_12],
        &[cause(HUAWEI_FIRST, PlacesUsedUp)],
    ),
    symptom(
        "huawei-ip-mismatch",
        text("IP or DNS does not match the filing", "IP 或域名解析与备案信息不一致"),
        Questions::FILING,
        HUAWEI_ERRORS,
        "H-5 IP or DNS",
        &[HW_ERRORS_2026_05],
        &[cause(HUAWEI_ERRORS, SiteMoved)],
    ),
];

// UCloud

/// UCloud.
pub static UCLOUD: &[Symptom] = &[symptom(
    "ucloud-blocked",
    text("The site is blocked after its domain was pointed here", "域名解析到 UCloud 后网站被封停"),
    Questions::FILING,
    day(2023, 9, 15),
    "U-1 symptom",
    &[UC_GUIDES_2023_09],
    &[cause(day(2023, 9, 15), NotFiledHere)],
)];
