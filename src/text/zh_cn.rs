//! Simplified Chinese.

use super::{Complaint, Field, IssueCode, Language, Plural};
use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, EntityKind, Fact, PublicIp, Stage, State, Unit,
};
use crate::policy::{CauseCode, Grade, Note, Publisher, Questions, RuleId, Standing};
use crate::symptom::CauseStatus;
use crate::verdict::{FixKind, NeededKind, Outcome, Precision, Reason, Status};

/// Simplified Chinese.
pub const LANGUAGE: Language = Language {
    locale: "zh-CN",
    reason,
    rule,
    fix,
    new_instance: "需要另选实例。",
    note,
    fact,
    stage,
    billing,
    public_ip,
    state,
    account_kind,
    account_site,
    entity_kind,
    code_state,
    code_use,
    yes_no: ["是", "否"],
    places: ["中国内地的地域", "中国内地以外的地域"],
    status,
    outcome,
    summary,
    code_summary,
    cause,
    never: ["不可以", "不能获得{code}：{first}", "不能直接用于备案：{first}"],
    at_best: "即使补全，各页面的说法也不一致。",
    needs,
    more: Plural { one: "另有1项不符合。", other: "另有{n}项不符合。" },
    question,
    needed,
    standing,
    precision,
    unit,
    reading: "{needed}（{grade}，{date}）",
    undated: "未注明日期",
    after: "晚于{date}",
    list: ["、", "或"],
    all: ["、", "、"],
    publisher,
    grade,
    cause_status,
    before: "须在{before}到期之前完成。",
    chosen: ["：", "，"],
    purchase: "{n} × {product}[，时长{months}]{chosen}：{ways}，剩余{left}个。",
    codes: Plural { one: "{n}个备案码", other: "{n}个备案码" },
    direct: Plural { one: "{n}个直接备案名额", other: "{n}个直接备案名额" },
    either_way: Plural {
        one: "{n}个名额（备案码或直接备案）", other: "{n}个名额（备案码或直接备案）"
    },
    issue,
    place: "第{line}行第{column}列",
    did_you_mean: "；是否想写 `{guess}`？",
};

pub const fn summary(question: Questions, outcome: Outcome) -> &'static str {
    match (question, outcome) {
        (Questions::FILING, Outcome::Eligible) => "可以直接用于备案。",
        (Questions::FILING, Outcome::Ineligible) => "按目前的情况，暂不能直接用于备案：{first}",
        (Questions::FILING, Outcome::Disputed) => "能否直接用于备案，尚无定论：{first}",
        (Questions::FILING, Outcome::Incomplete) => "能否直接用于备案，还取决于：{missing}。",
        (Questions::FILING, Outcome::NotCovered) => "公开的规定没有说明能否直接用于备案：{first}",
        (_, Outcome::Eligible) => "可以获得{code}。",
        (_, Outcome::Ineligible) => "按目前的情况，暂不能获得{code}：{first}",
        (_, Outcome::Disputed) => "能否获得{code}，尚无定论：{first}",
        (_, Outcome::Incomplete) => "能否获得{code}，还取决于：{missing}。",
        (_, Outcome::NotCovered) => "公开的规定没有说明能否获得{code}：{first}",
        (_, Outcome::NotRequired) => "位于中国内地以外，无需备案，也不能用该实例备案。",
    }
}

pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::RegionMainland => "该地域位于中国内地。",
        Reason::RegionOutside => "该地域位于中国内地以外，网站无需 ICP 备案，也不能备案。",
        Reason::RegionSpecial => "特殊地域{region}：没有页面说明这类地域能否使用。",
        Reason::RegionUnlisted => "`{found}` 不在我们的{provider}地域列表中，无法判断其位置。",
        Reason::RegionMissing => "首先要看地域：只有在中国内地才需要备案。",
        Reason::ProductSource => "按{provider}的说明，{product}符合条件。",
        Reason::ProductNotSource => "按{provider}的说明，{product}不符合条件。",
        Reason::ProductClosed => "{provider}不再受理用{product}办理的新备案，此前的备案不受影响。",
        Reason::ProductIssuesNoCode => "{product}不提供备案码；能否直接备案是另一个问题。",
        Reason::ProductOwnFilingSite => "{product}有自己的备案系统，不需要备案码。",
        Reason::ProductNotItself => "按{provider}的说明，{product}本身不符合条件，可以用后端的服务器。",
        Reason::ProductCodeOnly => "{product}不能在备案订单中直接选择；能否获得备案码是另一个问题。",
        Reason::ProductByTicket => "{provider}只通过工单受理{product}，具体条件没有公布。",
        Reason::ProductSilent => "截至这一日期，没有页面说明{product}是否符合条件。",
        Reason::ProductDisputed => "有的页面认可{product}，有的不认可。",
        Reason::ProductOmitted => "{provider}较早的页面列有{product}；注明日期的最新列表没有列出，但也没有说不可以。",
        Reason::IssuedByProvider => "{provider}提供这种备案码。",
        Reason::IssuedByNobody => "{provider}不提供备案码，请直接备案。",
        Reason::CodeStateMet => "备案码{found}，可以用于这种备案。",
        Reason::CodeStateRefused => "备案码{found}，不能用于这种备案。",
        Reason::CodeStateOpen => "没有页面说明这种状态的备案码能否用于这种备案。",
        Reason::CodeStateMissing => "取决于备案码此前和这次的用途。",
        Reason::IssuerSame => "在对应的备案系统中填写。",
        Reason::IssuerOther => "备案码只能在对应的备案系统中使用。",
        Reason::IssuerOpen => "没有页面说明备案码能否在其他服务商的备案系统中使用。",
        Reason::IssuerMissing => "取决于在哪家的备案系统中填写。",
        Reason::RecipientSame => "备案码是为使用它的账号生成的，或已转交该账号。",
        Reason::RecipientOther => "只有生成时指定的账号或获得转交的账号才能使用该备案码。",
        Reason::RecipientOpen => "没有页面说明能否使用为其他账号生成的备案码。",
        Reason::RecipientMissing => "取决于备案码是为哪个账号生成的。",
        Reason::ResaleNone => "备案码不是买来的。",
        Reason::ResaleBought => "备案码不能单独购买，只能由符合条件的实例生成。",
        Reason::ResaleOpen => "截至这一日期，没有页面说明买来的备案码能否使用。",
        Reason::ResaleMissing => "取决于备案码是否是买来的。",
        Reason::SourceNotExpired => "生成该备案码的实例尚未到期。",
        Reason::SourceExpired => "生成该备案码的实例已经到期，备案码失效。",
        Reason::SourceMissing => "生成该备案码的实例必须尚未到期，请填写其状态或到期日期。",
        Reason::OwnerSame => "申请账号就是购买实例的账号。",
        Reason::OwnerOther => "必须用购买该实例的账号申请。",
        Reason::OwnerMissing => "只有购买该实例的账号才能用它申请。",
        Reason::BillingSubscription => "付费方式是包年包月。",
        Reason::BillingNotSubscription => "付费方式是{found}，只有包年包月符合条件。",
        Reason::BillingTrial => "试用产品不符合条件。",
        Reason::BillingTrialOpen => "试用产品只有按包年包月付费才符合条件，请填写具体的付费方式。",
        Reason::BillingNotTrial => "不是试用。",
        Reason::BillingMissing => "取决于付费方式。",
        Reason::VariantMet => "这一版本或规格符合条件。",
        Reason::VariantNotMet => "{found}不符合条件。",
        Reason::VariantMissing => "取决于版本或规格。",
        Reason::TotalMet => "累计购买{have}，要求{needed}。",
        Reason::TotalTooShort => "累计购买{have}，但要求{needed}（含续费）。",
        Reason::TotalAskedBySome => "累计购买{have}：有的页面要求{refused}，有的没有要求时长。",
        Reason::TotalDisputed => "累计购买{have}：满足“{accepted}”，不满足“{refused}”。",
        Reason::TotalMissing => "累计购买时长（含续费）须{needed}。",
        Reason::TotalNotAsked => "公开页面没有要求购买时长。",
        Reason::TermOpen => "累计购买{have}，但剩余时间没有这么长；页面要求{needed}，没有说明按哪一个计算。",
        Reason::TermDisputed => "要求{needed}，目前正好是界限：“以上”可能含本数，也可能不含。",
        Reason::TermMissing => "要求{needed}；页面没有说明指购买时长还是剩余时间。",
        Reason::TermProvincial => "一般要求{needed}，部分省份要求的时长不同。",
        Reason::LeftMet => "剩余{have}，要求{needed}。",
        Reason::LeftTooShort => "剩余{have}，但要求{needed}。",
        Reason::LeftDisputed => "剩余{have}；各页面说法不一：“{accepted}”与“{refused}”。",
        Reason::LeftMissing => "到期前的剩余时间须{needed}。",
        Reason::LeftByTheHour => "剩余{have}，要求{needed}：要看具体时刻，仅凭日期无法判断。",
        Reason::LeftNotAsked => "公开页面说明不考虑剩余时间。",
        Reason::ExpiryNotReached => "尚未到期。",
        Reason::ExpiryReached => "已经到期；到期的实例不符合条件。",
        Reason::ExpiryMissing => "必须尚未到期，请填写状态或到期日期。",
        Reason::StateRunning => "正在运行。",
        Reason::StateNotRunning => "目前状态是“{found}”，须为“运行中”。",
        Reason::StateMissing => "状态须为“运行中”。",
        Reason::FirstOrderMet => "首次购买的时长足够（要求{needed}）。",
        Reason::FirstOrderTooShort => "首次购买须{needed}，之后续费不能补足。",
        Reason::FirstOrderMissing => "首次购买须{needed}。",
        Reason::AmountMet => "单笔订单{found}，金额足够（要求{needed}）。",
        Reason::AmountTooSmall => "单笔订单{found}，金额不够，要求{needed}。",
        Reason::AmountDisputed => "{found}正好是界限：“以上”可能含本数，也可能不含。",
        Reason::AmountMissing => "单笔订单金额要求{needed}。",
        Reason::AmountOpen => "需要有少量消费，页面没有说明金额。",
        Reason::AddressMet => "公网地址符合条件。",
        Reason::AddressNone => "没有公网地址。",
        Reason::AddressRefused => "不接受这种公网地址：{found}。",
        Reason::AddressOpen => "没有页面说明是否接受这种公网地址：{found}。",
        Reason::AddressDisputed => "对“{found}”，有的页面不接受，有的没有排除。",
        Reason::AddressAssigned => "公网 IP 是购买时分配的。",
        Reason::AddressNotAssigned => "获得备案码需要购买服务器时分配的公网 IP，该实例没有。",
        Reason::AddressAssignedMissing => "获得备案码需要购买服务器时分配的公网 IP。",
        Reason::AddressMissing => "取决于是哪种公网地址。",
        Reason::BandwidthMet => "有公网带宽。",
        Reason::BandwidthZero => "公网带宽为0。",
        Reason::BandwidthMissing => "公网带宽必须大于0。",
        Reason::FixedIpOn => "已开启固定公网 IP。",
        Reason::FixedIpOff => "尚未开启固定公网 IP。",
        Reason::FixedIpDisputed => "尚未开启固定公网 IP：有的页面要求开启，有的没有要求。",
        Reason::FixedIpMissing => "取决于是否开启了固定公网 IP。",
        Reason::BoundQualifies => "绑定了符合条件的云服务器。",
        Reason::BoundDoesNot => "没有绑定符合条件的云服务器。",
        Reason::BoundMissing => "须绑定一台自身符合条件的云服务器（CVM）。",
        Reason::CodesUnused => "备案码尚未使用，没有页面说明共有多少个。",
        Reason::CodesLeft => "已用备案码{have}，须{needed}。",
        Reason::CodesUsedUp => "已用备案码{have}，没有剩余。",
        Reason::CodesLimitOpen => "已用备案码{have}，没有页面说明共有多少个。",
        Reason::CodesMissing => "取决于还剩多少个备案码。",
        Reason::PlacesLeft => "备案码与网站共占{have}名额，须{needed}。",
        Reason::PlacesUsedUp => "备案码与网站共占{have}名额，没有剩余。",
        Reason::PlacesMissing => "备案码与网站共用名额，取决于两者各有多少。",
        Reason::CodesNotMade => "没有用它生成过备案码，可以直接选择。",
        Reason::CodesMade => "已用它生成过备案码，因此不能直接选择；请在订单中选择“备案授权码”。",
        Reason::CodesMadeMissing => "没有用它生成过备案码时，才能直接选择。",
        Reason::SitesUnused => "尚未备案网站，截至这一日期没有页面说明上限。",
        Reason::SitesLeft => "已备案{have}网站，须{needed}。",
        Reason::SitesUsedUp => "已备案{have}网站，没有剩余名额。",
        Reason::SitesLimitOpen => "已备案{have}网站，截至这一日期没有页面说明上限。",
        Reason::SitesNotLimited => "这一上限只适用于个人账号。",
        Reason::SitesMissing => "取决于还剩多少个网站名额。",
        Reason::AccountEnterprise => "账号已完成企业认证。",
        Reason::AccountPersonal => "账号是个人认证，这里需要企业认证账号。",
        Reason::AccountKindMissing => "需要企业认证账号。",
        Reason::SiteChina => "账号属于中国站。",
        Reason::SiteInternational => "国际站账号不能备案。",
        Reason::SiteMissing => "只有中国站账号才能备案。",
        Reason::EntityOrganization => "以单位名义备案。",
        Reason::EntityPersonal => "不能以个人名义备案。",
        Reason::EntityMissing => "只能以单位名义备案。",
    }
}

pub const fn rule(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Region => "地域在中国内地",
        RuleId::Product => "产品符合条件",
        RuleId::CodeState => "备案码的状态",
        RuleId::Issuer => "备案系统",
        RuleId::Recipient => "备案码所属账号",
        RuleId::Resale => "不是买来的",
        RuleId::Owner => "购买实例的账号",
        RuleId::Billing => "付费方式",
        RuleId::Variant => "版本或规格",
        RuleId::TotalTerm => "累计购买时长",
        RuleId::TimeLeft => "剩余时间",
        RuleId::NotExpired => "尚未到期",
        RuleId::Running => "正在运行",
        RuleId::FirstOrder => "首次购买时长",
        RuleId::OrderAmount => "单笔订单金额",
        RuleId::PublicAddress => "公网地址",
        RuleId::Bandwidth => "公网带宽",
        RuleId::FixedIp => "固定公网 IP",
        RuleId::BoundInstance => "后端服务器",
        RuleId::CodeQuota => "剩余备案码数量",
        RuleId::NoCodesMade => "未生成过备案码",
        RuleId::SiteQuota => "剩余网站名额",
        RuleId::AccountKind => "企业认证账号",
        RuleId::AccountSite => "中国站账号",
        RuleId::EntityKind => "以单位名义备案",
    }
}

pub const fn fix(fix: FixKind) -> &'static str {
    match fix {
        FixKind::ChooseMainlandRegion => "此处无需备案。如仍要备案，请选择中国内地的地域。",
        FixKind::UseAnotherProduct => "改用符合条件的产品。",
        FixKind::UseBuyerAccount => "用购买实例的账号申请。",
        FixKind::ChooseSubscription => "以包年包月方式购买[{months}]。",
        FixKind::ConvertToSubscription => "转为包年包月[，并购买{months}]。",
        FixKind::ChoosePaid => "改用付费产品，不用试用产品。",
        FixKind::ChooseVariant => "改选其他版本或规格：{needed}。",
        FixKind::BuyMonths => "共购买{months}。",
        FixKind::RenewMonths => "为实例续费[{months}]。",
        FixKind::Renew => "为实例续费。",
        FixKind::Start => "启动实例。",
        FixKind::LongerFirstOrder => "首次购买就买满{months}。",
        FixKind::LargerOrder => "提高单笔订单金额（{needed}）。",
        FixKind::BuyPublicAddress => "购买公网带宽，并使用{needed}。",
        FixKind::AssignAtPurchase => "若要获得备案码，购买时须勾选“分配公网 IP”，之后无法补加。",
        FixKind::BuyBandwidth => "购买公网带宽。",
        FixKind::SwitchOnFixedIp => "开启固定公网 IP。",
        FixKind::BindQualifyingInstance => "绑定一台自身符合条件的云服务器。",
        FixKind::UseAnotherInstance => "改用符合条件且仍有名额的实例。",
        FixKind::VerifyAsEnterprise => "为账号完成企业认证，或使用企业认证账号。",
        FixKind::UseChinaAccount => "改用中国站账号，以及用它购买的实例。",
        FixKind::FileAsOrganization => "以单位名义备案。",
        FixKind::DeregisterSite => "注销一个用它备案的网站。",
        FixKind::NoFilingNeeded => "这里无需备案，也不能备案。",
        FixKind::BuyAnother => "另购{product}[，时长{months}]{chosen}。",
        FixKind::BuyProduct => "改购{product}[，时长{months}]{chosen}。",
        FixKind::MakeNewCode => "用符合条件的实例重新生成一个备案码。",
        FixKind::EnterAtIssuer => "在对应的备案系统中填写，或在这里另外获取备案码。",
        FixKind::UseRecipientAccount => "登录生成时指定的账号，或请对方转交。",
        FixKind::UseServerBehind => "改用后端的服务器。",
        FixKind::EnterItsCode => "在订单中选择“备案码”，填写它生成的备案码。",
    }
}

pub const fn note(note: Note) -> &'static str {
    match note {
        Note::SecondHand => "只有二手资料提到这项规定，采信之前请核对服务商的页面。",
        Note::AfterCatalogue => "这一日期晚于我们最近一次查阅页面的日期，规定可能已经变化。",
        Note::ElasticAddressOpen => "页面要求有“公网 IP”，弹性公网 IP 属于公网 IP，但没有页面明确提到它。",
        Note::InternationalAccountOpen => "没有页面说明国际站账号能否备案。",
        Note::NotOnUndatedList => "服务商国际站帮助中一份未注明日期的列表没有列出该产品。",
        Note::LocalRegion => "这是本地地域或合营地域，服务商将其列在中国内地，请在控制台确认。",
        Note::RegionPlaceUnverified => "没有公开列表能确认该地域的位置。",
        Note::MonthLengthUnpublished => "若每月按30天计算，结论会不同；服务商没有公布一个月按多少天计算。",
        Note::TermDatesDisagree => "给出的月数与日期不一致；按月的规定以月数为准，按天的规定以日期为准。",
        Note::TimeLeftNumberNotPublished => "页面还要求剩余时间“满足备案要求”，但没有给出数字。若控制台拒绝，请续费。",
        Note::KeepLiveNode => "备案成功后，该域名须继续由该服务商在中国内地的服务器提供服务，否则可能被取消接入。",
        Note::CodeCountFixed => "每个实例的备案码数量固定，续费或多付费都不会增加。",
        Note::ApiContractCount => "通过备案 API 一次可生成1到20个备案码，每个实例的上限以合作伙伴合同为准。",
        Note::FreeDaysLost => {
            "因备案时间赠送的天数（最多30天，每台一次），会因提前退款、备案中更换服务器或审核通过前到期而失效。"
        }
        Note::FreeDaysLostByConversion => "转为按量付费后，因备案赠送的天数作废。",
        Note::FixedIpNeedsStandard => "服务商的另一页面说明，固定公网 IP 需要标准版或更高版本。",
        Note::ProvinceMayDiffer => "部分省份要求的时长不同，请向服务商确认。",
        Note::NoRuleFound => "我们没有找到该服务商的公开规定，这不表示不可以，请向其确认。",
        Note::MainlandEntityOnly => "只有中国内地的法人才能开通账号。",
        Note::CodeStaysUsed => "注销备案不会退回名额，已用的仍算已用。",
        Note::SitePlaceReturns => "注销一个网站后，其名额会退回。",
        Note::CodeDeleted => "该备案码已随备案删除，不能重新申请。",
    }
}

pub const fn cause(cause: CauseCode) -> [&'static str; 2] {
    match cause {
        CauseCode::OtherAccount => ["当前账号不是购买实例的账号。", "请用购买实例的账号。"],
        CauseCode::NotSubscription => ["付费方式不是包年包月。", "请转为包年包月并买够时长，或另购包年包月实例。"],
        CauseCode::NoPublicAddress => ["没有可用的公网 IP。", "请为它购买公网带宽。"],
        CauseCode::NotEnoughTime => ["购买时长或剩余时间不够。", "请续费。"],
        CauseCode::BoughtTooShort => ["累计购买时长不够。", "请续费，直到累计时长足够。"],
        CauseCode::TooLittleLeft => ["剩余时间不够。", "请续费。"],
        CauseCode::Expired => ["已经到期。", "请续费。"],
        CauseCode::CodesUsedUp => ["备案码已经用完。", "请改用其他符合条件的实例。"],
        CauseCode::PlacesUsedUp => ["网站名额已经用完。", "请改用其他符合条件的实例；在腾讯云也可注销一个网站。"],
        CauseCode::CodesMade => ["已用它生成过备案授权码，不能再直接选择。", "请在订单中选择“备案授权码”并填写。"],
        CauseCode::NotMainland => {
            ["地域不在中国内地。", "解析到那里的域名无需备案，也不能备案；如要备案，请购买中国内地的实例。"]
        }
        CauseCode::ProductRefused => ["该产品不能用于备案。", "请改用符合条件的产品。"],
        CauseCode::Trial => ["这是试用产品。", "请购买付费产品。"],
        CauseCode::NotRunning => ["实例没有运行。", "请启动实例。"],
        CauseCode::AddressNotAssigned => ["购买服务器时没有勾选“分配公网 IP”。", "之后无法补加：请另购服务器并勾选。"],
        CauseCode::LoadBalancerAddress => ["公网 IP 是负载均衡的地址。", "请使用自带公网 IP 的服务器。"],
        CauseCode::PersonalAccount => ["账号是个人认证。", "请用服务器直接备案，或向企业认证账号获取备案授权码。"],
        CauseCode::PlanRefused => ["套餐不符合条件。", "请先升级套餐。"],
        CauseCode::NoFixedIp => ["没有开启固定公网 IP。", "请开启。"],
        CauseCode::CodeUsed => ["备案码已经使用过。", "请重新生成备案码。"],
        CauseCode::SourceExpired => ["生成备案码的实例已经到期。", "请续费，或使用其他实例的备案码。"],
        CauseCode::SourceNearEnd => ["生成备案码的实例即将到期。", "请续费。"],
        CauseCode::OtherRecipient => ["备案码是为其他账号生成的。", "请登录该账号，或请对方转交。"],
        CauseCode::ContactSupport => ["公开的条件都已满足。", "请联系服务商客服。"],
        CauseCode::WrongProductType => ["所选的产品类型与购买的不一致。", "请选择正确的类型。"],
        CauseCode::WrongId => ["调用中的 ID 有误，或没有对应的记录。", "请更正。"],
        CauseCode::NoSuchCode => ["没有这个备案码。", "请核对备案码。"],
        CauseCode::CallFailed => ["调用失败。", "请重试，再检查调用内容。"],
        CauseCode::ParameterMissing => ["缺少必填参数。", "请补上。"],
        CauseCode::CountOutOfRange => ["申请的数量不在1到20之间。", "请改为1到20。"],
        CauseCode::GeneralError => ["这是接口的通用错误，与备案无关。", "请阅读错误信息并更正调用。"],
        CauseCode::WrongEnvironment => ["账号或环境不对；返回为空并不表示通过。", "请先核对环境。"],
        CauseCode::OrderElsewhere => ["同一主体在其他服务商有进行中的备案订单。", "请先完成那个订单。"],
        CauseCode::SiteMoved => ["网站已不在备案时的位置。", "请把域名解析改回，或提交变更备案。"],
        CauseCode::NotFiledHere => ["域名没有备案，或没有在该服务商新增接入。", "请提交备案订单或新增接入订单。"],
        CauseCode::AnotherRule => ["以上都不是，但有其他规定不符合。", "请逐条核对。"],
    }
}

pub const fn fact(fact: Fact) -> Field {
    let (label, question, help) = match fact {
        Fact::Stage => {
            ("购买阶段", "是否已经购买？", "如未购买，我们假定它当天开始、正常运行、由申请账号购买、没有用掉名额。")
        }
        Fact::Region => ("地域", "在哪个地域？", "控制台显示的地域或可用区 ID。中国香港等地域不算中国内地。"),
        Fact::Billing => ("付费方式", "怎样付费？", ""),
        Fact::Trial => ("是否试用", "是免费或试用产品吗？", ""),
        Fact::Variant => ("版本或规格", "是哪个版本或规格？", ""),
        Fact::PurchasedMonths => ("累计购买月数", "一共购买几个月？", "含续费，1年按12个月计。"),
        Fact::FirstOrderMonths => ("首次购买月数", "首次购买几个月？", "不含续费。"),
        Fact::OrderAmountCny => ("单笔订单金额", "单笔订单金额是多少元？", ""),
        Fact::StartsOn => ("开始日期", "付费周期从哪一天开始？", "包年包月的第一天。"),
        Fact::ExpiresOn => ("到期日期", "实例哪一天到期？", "到期当天即视为已到期。"),
        Fact::CreatedOn => ("创建日期", "实例是哪一天创建的？", ""),
        Fact::PublicIp => ("公网地址", "是哪种公网地址？", ""),
        Fact::BandwidthMbps => ("公网带宽", "公网带宽是多少 Mbit/s？", "没有则填0。"),
        Fact::FixedIp => ("固定公网 IP", "是否开启了固定公网 IP？", ""),
        Fact::BoundInstanceQualifies => {
            ("后端服务器", "是否绑定了自身符合条件的云服务器？", "可先在这里检查那台云服务器。")
        }
        Fact::State => ("实例状态", "控制台显示的实例状态是什么？", ""),
        Fact::CodesUsed => ("已用备案码", "已经用它生成了几个备案码？", "在阿里云和华为云，已注销备案所用的也算。"),
        Fact::SitesFiled => {
            ("已备案网站", "已用它直接备案了几个网站或 App？", "在腾讯云，已注销的不算；在华为云和 UCloud 仍算。")
        }
        Fact::CodesUsedByAccount => ("账号已用备案码", "整个账号已用了几个备案码？", ""),
        Fact::SitesFiledByAccount => ("账号已备案网站", "整个账号已备案了几个网站？", "在 UCloud，已注销的也算。"),
        Fact::OwnedByApplicant => ("购买账号", "是申请账号自己购买的吗？", ""),
        Fact::AccountKind => ("账号类型", "申请账号是哪种实名认证？", ""),
        Fact::AccountSite => {
            ("账号站点", "账号在哪个站点开通？", "例如 aliyun.com 是中国站，alibabacloud.com 是国际站。")
        }
        Fact::EntityKind => ("备案主体", "以谁的名义备案？", ""),
        Fact::CodeState => ("备案码的状态", "备案码此前用于什么？", ""),
        Fact::CodeUse => ("备案码的用途", "这次要用于什么？", ""),
        Fact::AtIssuer => {
            ("备案系统", "是否在签发它的服务商的备案系统中填写？", "支付宝云的备案码：在阿里云的备案系统中。")
        }
        Fact::ForThisAccount => ("备案码所属账号", "是否为使用它的账号生成，或已转交该账号？", ""),
        Fact::CodeBought => ("备案码是否为购买所得", "备案码是从别人那里买来的吗？", ""),
    };
    Field { label, question, help }
}

pub const fn issue(code: IssueCode) -> Complaint {
    let (message, help) = match code {
        IssueCode::NotAnObject => ("{value} 不是对象", "请传入含各字段的普通对象"),
        IssueCode::NotAList => ("{value} 不是列表", "请传入数组"),
        IssueCode::Unreadable => ("无法读取 `{field}`", "请传入普通对象：读取该属性时出错"),
        IssueCode::Required => ("缺少 `{field}`", "请使用 {list}"),
        IssueCode::UnknownProvider => ("没有名为 {value} 的服务商", "请使用 {list}"),
        IssueCode::UnknownProduct => ("没有名为 {value} 的产品", "请使用 {list}"),
        IssueCode::NotOptions => ("{value} 不是选项对象", "请传入 `asOf`、`locale` 之类的选项，或不传"),
        IssueCode::UnknownOption => ("这里没有 `{key}`", "请使用 {list}"),
        IssueCode::UnknownKey => ("没有名为 `{key}` 的字段", "请去掉，或在 `catalog()` 中查看有哪些字段"),
        IssueCode::NotOneOf => ("{value} 不是 `{field}` 的可选值", "请使用 {list}"),
        IssueCode::NotText => ("{value} 不是文本", "请传入字符串"),
        IssueCode::BadRegion => ("{value} 不是有效的地域 ID", "请使用地域或可用区 ID，或 `mainland`、`outside`"),
        IssueCode::NoVariants => ("该产品不分版本", "请去掉 `variant`"),
        IssueCode::NotYesNo => ("{value} 既不是 true 也不是 false", "请使用 `true` 或 `false`，或去掉"),
        IssueCode::NotANumber => ("{value} 不是数字", "请使用0到{max}的数字"),
        IssueCode::NotWhole => ("{value} 不是整数", "请使用0到{max}的整数"),
        IssueCode::Negative => ("{value} 小于0", "请使用0到{max}的数字"),
        IssueCode::TooLarge => ("{value} 太大", "请使用0到{max}的数字"),
        IssueCode::NotADate => ("{value} 不是日期", "请使用存在的日期，格式为 YYYY-MM-DD"),
        IssueCode::DateOutOfRange => ("{value} 超出范围", "请使用2000-01-01到2199-12-31的日期"),
        IssueCode::UnknownLocale => ("不支持语言 {value}", "请使用 {list}"),
        IssueCode::UnknownSymptom => ("没有名为 {value} 的现象", "可用的现象见 `catalog()`"),
        IssueCode::NotAVerdict => ("{value} 不是检查结果", "请传入 `check` 返回的结果"),
        IssueCode::NotJson => ("不是 JSON：{value}", "请传入原始的完整响应，或 `JSON.parse` 得到的对象"),
        IssueCode::ApiError => ("这是接口返回的错误：{value}", "请重新调用接口，并传入正常的响应"),
        IssueCode::UnknownShape => {
            ("无法识别的响应或实例：{value}", "请传入 {list}、其中一项，或 `terraform show -json` 的输出")
        }
    };
    Complaint { message, help }
}

pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "准备购买",
        Stage::Owned => "已经购买",
    }
}

pub const fn billing(billing: Billing) -> &'static str {
    match billing {
        Billing::Subscription => "包年包月",
        Billing::PayAsYouGo => "按量付费",
        Billing::Spot => "竞价（抢占式）",
        Billing::Trial => "试用",
    }
}

pub const fn public_ip(ip: PublicIp) -> &'static str {
    match ip {
        PublicIp::None => "没有公网地址",
        PublicIp::Assigned => "实例自带的公网 IP",
        PublicIp::Elastic => "弹性公网 IP",
        PublicIp::LoadBalancer => "负载均衡的地址",
        PublicIp::Shared => "共享地址",
    }
}

pub const fn state(state: State) -> &'static str {
    match state {
        State::Running => "运行中",
        State::Stopped => "已停止",
        State::Expired => "已到期",
    }
}

pub const fn account_kind(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Personal => "个人",
        AccountKind::Enterprise => "企业",
    }
}

pub const fn account_site(site: AccountSite) -> &'static str {
    match site {
        AccountSite::China => "中国站",
        AccountSite::International => "国际站",
    }
}

pub const fn entity_kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Personal => "个人",
        EntityKind::Organization => "单位",
    }
}

pub const fn code_state(state: CodeState) -> &'static str {
    match state {
        CodeState::Unused => "尚未使用",
        CodeState::Abandoned => "曾用于已放弃的订单",
        CodeState::InProgress => "正用于进行中的订单",
        CodeState::Filed => "已用于备案成功的网站",
        CodeState::Cancelled => "所备案的网站已注销",
    }
}

pub const fn code_use(used: CodeUse) -> &'static str {
    match used {
        CodeUse::NewFiling => "首次备案、新增网站、新增接入或其他域名",
        CodeUse::SameSiteChange => "同一网站的变更备案",
    }
}

pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Pass => "符合",
        Status::Fail => "不符合",
        Status::Unknown => "无法判断",
        Status::Disputed => "说法不一",
    }
}

pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "可以",
        Outcome::Ineligible => "暂不可以",
        Outcome::NotRequired => "无需备案",
        Outcome::Disputed => "说法不一",
        Outcome::Incomplete => "暂时无法判断",
        Outcome::NotCovered => "规定未涉及",
    }
}

pub const fn code_summary(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "这个备案码可以用于这次备案。",
        Outcome::Ineligible => "这个备案码不能用于这次备案：{first}",
        Outcome::Disputed => "这个备案码能否用于这次备案，尚无定论：{first}",
        Outcome::Incomplete => "这个备案码能否用于这次备案，还取决于：{missing}。",
        Outcome::NotCovered | Outcome::NotRequired => "公开的规定没有说明这个备案码能否用于这次备案：{first}",
    }
}

pub const fn needs(fact: Fact) -> &'static str {
    match fact {
        Fact::Trial => "不是试用",
        Fact::OwnedByApplicant => "由申请账号购买",
        Fact::FixedIp => "已开启",
        Fact::BoundInstanceQualifies => "符合条件的服务器",
        Fact::AtIssuer => "在对应的备案系统中填写",
        Fact::ForThisAccount => "为该账号生成或已转交该账号",
        Fact::CodeBought => "不是买来的",
        _ => "",
    }
}

pub const fn question(question: Questions) -> &'static str {
    match question {
        Questions::FILING => "能否直接用于备案？",
        _ => "能否获得{code}？",
    }
}

pub const fn needed(needed: NeededKind) -> &'static str {
    match needed {
        NeededKind::AtLeast => "不少于{n}",
        NeededKind::MoreThan => "超过{n}",
        NeededKind::AtLeastOrMore => "{n}以上",
        NeededKind::FewerThan => "少于{n}",
        NeededKind::FewerThanByVariant => "少于该版本的数量（{list}）",
        NeededKind::FewerThanByAccountKind => "少于该类账号的数量（{list}）",
        NeededKind::OneOf => "{list}",
        NeededKind::Address => "{list}；不接受：{refused}",
        NeededKind::Product => "符合条件的产品",
        NeededKind::NotExpired => "尚未到期",
        NeededKind::Unpublished => "少于上限（没有页面公布）",
        NeededKind::SomeAmount => "一定金额（没有页面公布）",
        NeededKind::Every => "{list}",
        NeededKind::Nothing => "没有这项要求",
    }
}

pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Source => "有页面说明符合条件",
        Standing::NotSource => "有页面说明不符合条件",
        Standing::Closed => "有页面说明不再受理新备案",
        Standing::IssuesNoCode => "有页面说明不提供备案码",
        Standing::OwnFilingSite => "有页面说明使用自己的备案系统",
        Standing::NotItself => "有页面说明它本身不符合条件，要用后端的服务器",
        Standing::CodeOnly => "有页面说明只提供备案码",
        Standing::ByTicket => "有页面说明须提交工单",
        Standing::Omitted => "较新的列表没有列出",
    }
}

pub const fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "{n}",
        Precision::AtLeast => "至少{n}",
        Precision::AtMost => "至多{n}",
    }
}

pub const fn unit(unit: Unit) -> Plural {
    match unit {
        Unit::Month => Plural { one: "{n}个月", other: "{n}个月" },
        Unit::Day => Plural { one: "{n}天", other: "{n}天" },
        Unit::Hour => Plural { one: "{n}小时", other: "{n}小时" },
        Unit::Cny => Plural { one: "{n}元", other: "{n}元" },
        Unit::Mbps => Plural { one: "{n} Mbit/s", other: "{n} Mbit/s" },
        Unit::Count => Plural { one: "{n}个", other: "{n}个" },
    }
}

pub const fn publisher(publisher: Publisher) -> &'static str {
    match publisher {
        Publisher::AlibabaCloud => "阿里云",
        Publisher::TencentCloud => "腾讯云",
        Publisher::HuaweiCloud => "华为云",
        Publisher::UCloud => "优刻得 UCloud",
        Publisher::BaiduAiCloud => "百度智能云",
        Publisher::JdCloud => "京东云",
        Publisher::Alipay => "支付宝",
        Publisher::ChinaTelecom => "中国电信",
        Publisher::ChinaMobile => "中国移动",
        Publisher::ChinaUnicom => "中国联通",
        Publisher::QingCloud => "青云 QingCloud",
        Publisher::AwsChina => "亚马逊云科技（中国）",
        Publisher::Microsoft => "微软、世纪互联",
        Publisher::MinistryOfIndustry => "信息产业部",
        Publisher::StateCouncil => "国务院",
        Publisher::ThirdParty => "第三方转述",
        Publisher::Unknown => "来源不明",
    }
}

pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Primary => "一手资料",
        Grade::Secondary => "二手资料",
        Grade::Unverified => "未经核实",
    }
}

pub const fn cause_status(status: CauseStatus) -> &'static str {
    match status {
        CauseStatus::Possible => "可能",
        CauseStatus::IsTheCase => "就是这个原因",
        CauseStatus::RuledOut => "已排除",
        CauseStatus::Open => "还需确认",
        CauseStatus::Disputed => "说法不一",
        CauseStatus::Unknown => "无法判断",
    }
}
