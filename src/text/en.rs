//! English.

use super::{Complaint, Field, IssueCode, Language, Plural};
use crate::instance::{
    AccountKind, AccountSite, Billing, CodeState, CodeUse, EntityKind, Fact, PublicIp, Stage, State, Unit,
};
use crate::policy::{CauseCode, Grade, Note, Publisher, Questions, RuleId, Standing};
use crate::symptom::CauseStatus;
use crate::verdict::{FixKind, NeededKind, Outcome, Precision, Reason, Status};

/// English.
pub const LANGUAGE: Language = Language {
    locale: "en",
    reason,
    rule,
    fix,
    new_instance: "This takes another instance.",
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
    yes_no: ["yes", "no"],
    places: ["a region in mainland China", "a region outside mainland China"],
    status,
    outcome,
    summary,
    code_summary,
    cause,
    never: ["No", "It cannot give a filing code ({code}): {first}", "It cannot be used to file directly: {first}"],
    at_best: "At best, published pages disagree.",
    needs,
    more: Plural { one: "One more rule is not met.", other: "{n} more rules are not met." },
    question,
    needed,
    standing,
    precision,
    unit,
    reading: "{needed} ({grade}, {date})",
    undated: "undated",
    after: "after {date}",
    list: [", ", " or "],
    all: [", ", " and "],
    publisher,
    grade,
    cause_status,
    before: "Do so before {before}, when it expires.",
    chosen: [": ", ", "],
    purchase: "{n} × {product}[ for {months}]{chosen}: {ways}; {left} left over.",
    codes: Plural { one: "{n} code", other: "{n} codes" },
    direct: Plural { one: "{n} direct filing", other: "{n} direct filings" },
    either_way: Plural { one: "{n} filing, by code or directly", other: "{n} filings, by code or directly" },
    issue,
    place: "line {line}, column {column}",
    did_you_mean: "; did you mean `{guess}`?",
};

pub const fn summary(question: Questions, outcome: Outcome) -> &'static str {
    match (question, outcome) {
        (Questions::FILING, Outcome::Eligible) => "It can be used to file directly.",
        (Questions::FILING, Outcome::Ineligible) => "As it is, it cannot be used to file directly: {first}",
        (Questions::FILING, Outcome::Disputed) => "Whether it can be used to file directly is disputed: {first}",
        (Questions::FILING, Outcome::Incomplete) => "Whether it can be used to file directly depends on: {missing}.",
        (Questions::FILING, Outcome::NotCovered) => {
            "No published rule decides whether it can be used to file directly: {first}"
        }
        (_, Outcome::Eligible) => "It can give a filing code ({code}).",
        (_, Outcome::Ineligible) => "As it is, it cannot give a filing code ({code}): {first}",
        (_, Outcome::Disputed) => "Whether it can give a filing code ({code}) is disputed: {first}",
        (_, Outcome::Incomplete) => "Whether it can give a filing code ({code}) depends on: {missing}.",
        (_, Outcome::NotCovered) => "No published rule decides whether it can give a filing code ({code}): {first}",
        (_, Outcome::NotRequired) => {
            "Outside mainland China no filing is needed, and none is possible with this instance."
        }
    }
}

pub const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::RegionMainland => "The region lies in mainland China.",
        Reason::RegionOutside => {
            "The region lies outside mainland China: a site there needs no ICP filing and cannot get one."
        }
        Reason::RegionSpecial => "{region} is a special region, and no page says whether such a region can be used.",
        Reason::RegionUnlisted => "`{found}` is not in our list of {provider} regions, so we cannot say where it lies.",
        Reason::RegionMissing => "The region comes first: only in mainland China is a filing needed.",
        Reason::ProductSource => "{provider} says that {product} qualifies.",
        Reason::ProductNotSource => "{provider} says that {product} does not qualify.",
        Reason::ProductClosed => "{provider} takes no new filings with {product}; earlier filings stay.",
        Reason::ProductIssuesNoCode => "{product} gives no codes; filing directly is a separate question.",
        Reason::ProductOwnFilingSite => "{product} has a filing site of its own and needs no code.",
        Reason::ProductNotItself => "{provider} says that {product} does not qualify itself; the server behind it can.",
        Reason::ProductCodeOnly => {
            "{product} cannot be picked in a filing; whether it gives a code is a separate question."
        }
        Reason::ProductByTicket => "{provider} takes {product} by ticket only; what then decides is not published.",
        Reason::ProductSilent => "As of this date, no page says whether {product} qualifies.",
        Reason::ProductDisputed => "Some pages accept {product}, others do not.",
        Reason::ProductOmitted => {
            "An older page of {provider} names {product}; its newest dated list leaves it out, without refusing it."
        }
        Reason::IssuedByProvider => "{provider} makes such codes.",
        Reason::IssuedByNobody => "{provider} makes no filing codes; file directly.",
        Reason::CodeStateMet => "A code {found} is accepted for this use.",
        Reason::CodeStateRefused => "A code {found} is not accepted for this use.",
        Reason::CodeStateOpen => "No page says whether a code in this state is accepted for this use.",
        Reason::CodeStateMissing => "It depends on what the code was used for so far, and for what it is to be used.",
        Reason::IssuerSame => "It is entered in the filing system for which it was issued.",
        Reason::IssuerOther => "A code works only in the filing system for which it was issued.",
        Reason::IssuerOpen => "No page says whether the code works in another provider's filing system.",
        Reason::IssuerMissing => "It depends on whose filing system the code is entered in.",
        Reason::RecipientSame => "The code was made for the account that uses it, or handed to it.",
        Reason::RecipientOther => {
            "Only the account for which the code was made, or to which it was handed, can use it."
        }
        Reason::RecipientOpen => "No page says whether an account can use a code that was made for another.",
        Reason::RecipientMissing => "It depends on the account for which the code was made.",
        Reason::ResaleNone => "The code was not bought.",
        Reason::ResaleBought => "A code cannot be bought: it must come from an instance that qualifies.",
        Reason::ResaleOpen => "As of this date, no page says whether a code that was bought can be used.",
        Reason::ResaleMissing => "It depends on whether the code was bought from somebody.",
        Reason::SourceNotExpired => "The instance that made the code has not expired.",
        Reason::SourceExpired => "The instance that made the code has expired, so the code is invalid.",
        Reason::SourceMissing => {
            "The instance that made the code must not have expired: give its state or the day on which it expires."
        }
        Reason::OwnerSame => "The account that applies bought the instance.",
        Reason::OwnerOther => "The account that applies must be the one that bought the instance.",
        Reason::OwnerMissing => "Only the account that bought the instance can apply with it.",
        Reason::BillingSubscription => "It is a subscription.",
        Reason::BillingNotSubscription => "Its billing method is {found}; only a subscription qualifies.",
        Reason::BillingTrial => "A trial does not qualify.",
        Reason::BillingTrialOpen => "A trial qualifies only if it is billed as a subscription; say how it is billed.",
        Reason::BillingNotTrial => "It is not a trial.",
        Reason::BillingMissing => "It depends on how the instance is paid for.",
        Reason::VariantMet => "This variant qualifies.",
        Reason::VariantNotMet => "{found} does not qualify.",
        Reason::VariantMissing => "It depends on the variant.",
        Reason::TotalMet => "{have} bought in all; {needed} needed.",
        Reason::TotalTooShort => "{have} bought in all, but {needed} needed, renewals included.",
        Reason::TotalAskedBySome => "{have} bought in all: one page asks for {refused}, another for no length.",
        Reason::TotalDisputed => "{have} bought in all: enough for {accepted}, not for {refused}.",
        Reason::TotalMissing => "{needed} must be bought in all, renewals included.",
        Reason::TotalNotAsked => "The published page asks for no minimum length.",
        Reason::TermOpen => {
            "{have} bought in all, but less is left; the page asks for {needed} and does not say which of the two counts."
        }
        Reason::TermDisputed => "{needed} is asked for; this is exactly the limit, which 以上 may or may not include.",
        Reason::TermMissing => "{needed} is asked for; the page does not say whether of time bought or of time left.",
        Reason::TermProvincial => "{needed} is asked for in general; some provinces ask for another length.",
        Reason::LeftMet => "{have} left; {needed} needed.",
        Reason::LeftTooShort => "{have} left, but {needed} needed.",
        Reason::LeftDisputed => "{have} left; pages disagree: {accepted} against {refused}.",
        Reason::LeftMissing => "{needed} must be left before it expires.",
        Reason::LeftByTheHour => "{have} left and {needed} needed: the hour decides, which dates do not show.",
        Reason::LeftNotAsked => "The published page says that time left does not count.",
        Reason::ExpiryNotReached => "It has not expired.",
        Reason::ExpiryReached => "It has expired; an expired instance does not qualify.",
        Reason::ExpiryMissing => "It must not have expired: give its state or the day on which it expires.",
        Reason::StateRunning => "It is running.",
        Reason::StateNotRunning => "It is {found}; it must be running.",
        Reason::StateMissing => "It must be running.",
        Reason::FirstOrderMet => "The first order is long enough; {needed} needed.",
        Reason::FirstOrderTooShort => "The first order must be for {needed}; later renewals do not make up for it.",
        Reason::FirstOrderMissing => "The first order must be for {needed}.",
        Reason::AmountMet => "The order of {found} is large enough; {needed} needed.",
        Reason::AmountTooSmall => "The order of {found} is too small; a single order of {needed} is needed.",
        Reason::AmountDisputed => "{found} is exactly the limit: the wording 以上 can mean “or more” or “more than”.",
        Reason::AmountMissing => "A single order must come to {needed}.",
        Reason::AmountOpen => "Some spending is asked for, and the page does not say how much.",
        Reason::AddressMet => "Its public address qualifies.",
        Reason::AddressNone => "It has no public address.",
        Reason::AddressRefused => "This kind of public address is not accepted: {found}.",
        Reason::AddressOpen => "No page says whether this kind of public address is accepted: {found}.",
        Reason::AddressDisputed => "One page refuses this kind of public address, “{found}”; others do not.",
        Reason::AddressAssigned => "Its public IP was assigned when it was bought.",
        Reason::AddressNotAssigned => "A code takes a public IP assigned when the server is bought; this one has none.",
        Reason::AddressAssignedMissing => "A code takes a public IP assigned when the server is bought.",
        Reason::AddressMissing => "It depends on the kind of public address.",
        Reason::BandwidthMet => "It has public bandwidth.",
        Reason::BandwidthZero => "Its public bandwidth is 0.",
        Reason::BandwidthMissing => "It needs public bandwidth above 0.",
        Reason::FixedIpOn => "Its fixed public IP is switched on.",
        Reason::FixedIpOff => "Its fixed public IP is switched off.",
        Reason::FixedIpDisputed => "Its fixed public IP is switched off: some pages ask for it, others do not.",
        Reason::FixedIpMissing => "It depends on whether a fixed public IP is switched on.",
        Reason::BoundQualifies => "A server that qualifies is bound to it.",
        Reason::BoundDoesNot => "No server that qualifies is bound to it.",
        Reason::BoundMissing => "It qualifies only if a CVM that qualifies is bound to it.",
        Reason::CodesUnused => "None used so far, and no page says how many codes there are.",
        Reason::CodesLeft => "{have} used so far; it must be {needed}.",
        Reason::CodesUsedUp => "{have} used so far: no code is left.",
        Reason::CodesLimitOpen => "{have} used so far, and no page says how many codes there are.",
        Reason::CodesMissing => "It depends on how many codes are left.",
        Reason::PlacesLeft => "{have} used by codes and sites together; it must be {needed}.",
        Reason::PlacesUsedUp => "{have} used by codes and sites together: none is left.",
        Reason::PlacesMissing => "Codes and sites share its places: it depends on how many of both there are.",
        Reason::CodesNotMade => "No code was made from it, so it can be picked directly.",
        Reason::CodesMade => {
            "Codes were already made from it, so it cannot be picked directly; choose “code” in the order."
        }
        Reason::CodesMadeMissing => "It can be picked directly only if no code was made from it.",
        Reason::SitesUnused => "None filed so far, and as of this date no page gives a limit.",
        Reason::SitesLeft => "{have} filed so far; it must be {needed}.",
        Reason::SitesUsedUp => "{have} filed so far: no place for a site is left.",
        Reason::SitesLimitOpen => "{have} filed so far, and as of this date no page gives a limit.",
        Reason::SitesNotLimited => "This limit binds personal accounts only.",
        Reason::SitesMissing => "It depends on how many places for sites are left.",
        Reason::AccountEnterprise => "The account is verified as an enterprise.",
        Reason::AccountPersonal => "The account is a personal one; this takes an account verified as an enterprise.",
        Reason::AccountKindMissing => "This takes an account verified as an enterprise.",
        Reason::SiteChina => "The account belongs to the China site.",
        Reason::SiteInternational => "Accounts of the international site cannot file.",
        Reason::SiteMissing => "Only accounts of the China site can file.",
        Reason::EntityOrganization => "It is filed in the name of an organization.",
        Reason::EntityPersonal => "It cannot be filed in the name of a person.",
        Reason::EntityMissing => "It can be filed only in the name of an organization.",
    }
}

pub const fn rule(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Region => "Region in mainland China",
        RuleId::Product => "Product that qualifies",
        RuleId::CodeState => "State of the code",
        RuleId::Issuer => "Filing system",
        RuleId::Recipient => "Account of the code",
        RuleId::Resale => "Not bought from somebody",
        RuleId::Owner => "Account that bought it",
        RuleId::Billing => "Billing method",
        RuleId::Variant => "Variant",
        RuleId::TotalTerm => "Time bought in all",
        RuleId::TimeLeft => "Time left",
        RuleId::NotExpired => "Not expired",
        RuleId::Running => "Running",
        RuleId::FirstOrder => "Length of the first order",
        RuleId::OrderAmount => "Amount of one order",
        RuleId::PublicAddress => "Public address",
        RuleId::Bandwidth => "Public bandwidth",
        RuleId::FixedIp => "Fixed public IP",
        RuleId::BoundInstance => "Server behind it",
        RuleId::CodeQuota => "Codes left",
        RuleId::NoCodesMade => "No code made from it",
        RuleId::SiteQuota => "Sites left",
        RuleId::AccountKind => "Enterprise account",
        RuleId::AccountSite => "Account of the China site",
        RuleId::EntityKind => "Filed by an organization",
    }
}

pub const fn fix(fix: FixKind) -> &'static str {
    match fix {
        FixKind::ChooseMainlandRegion => {
            "No filing is needed here. If you do want to file, choose a region in mainland China."
        }
        FixKind::UseAnotherProduct => "Use a product that qualifies.",
        FixKind::UseBuyerAccount => "Apply from the account that bought the instance.",
        FixKind::ChooseSubscription => "Buy a subscription[ for {months}].",
        FixKind::ConvertToSubscription => "Convert it to a subscription[ and buy {months}].",
        FixKind::ChoosePaid => "Choose a paid one instead of the trial.",
        FixKind::ChooseVariant => "Choose another variant: {needed}.",
        FixKind::BuyMonths => "Buy {months} in all.",
        FixKind::RenewMonths => "Renew the instance[ by {months}].",
        FixKind::Renew => "Renew the instance.",
        FixKind::Start => "Start it.",
        FixKind::LongerFirstOrder => "Make the first order for {months}.",
        FixKind::LargerOrder => "Make a single order of {needed}.",
        FixKind::BuyPublicAddress => "Buy public bandwidth, with {needed}.",
        FixKind::AssignAtPurchase => "For a code, select “Assign a public IP” when buying; it cannot be added later.",
        FixKind::BuyBandwidth => "Buy public bandwidth.",
        FixKind::SwitchOnFixedIp => "Switch the fixed public IP on.",
        FixKind::BindQualifyingInstance => "Bind a CVM that qualifies.",
        FixKind::UseAnotherInstance => "Use another instance that qualifies and is not used up.",
        FixKind::VerifyAsEnterprise => "Verify the account as an enterprise, or use one that is.",
        FixKind::UseChinaAccount => "Use an account of the China site, and an instance bought by it.",
        FixKind::FileAsOrganization => "File in the name of an organization.",
        FixKind::DeregisterSite => "Deregister one of the sites filed with it.",
        FixKind::NoFilingNeeded => "No filing is needed here, and none is possible.",
        FixKind::BuyAnother => "Buy another {product}[ for {months}]{chosen}.",
        FixKind::BuyProduct => "Buy {product} instead[, for {months}]{chosen}.",
        FixKind::MakeNewCode => "Make a new code from an instance that qualifies.",
        FixKind::EnterAtIssuer => "Enter it in the filing system for which it was issued, or get a code here.",
        FixKind::UseRecipientAccount => "Log in as the account for which it was made, or have it handed over.",
        FixKind::UseServerBehind => "Use the server behind it.",
        FixKind::EnterItsCode => "Choose “code” in the order and enter its code.",
    }
}

pub const fn note(note: Note) -> &'static str {
    match note {
        Note::SecondHand => "Only second-hand texts state this rule. Check the provider's page before you rely on it.",
        Note::AfterCatalogue => {
            "This date is later than our last reading of the pages; the rules may have changed since."
        }
        Note::ElasticAddressOpen => "The page asks for “a public IP”. An elastic IP is one, but no page names it.",
        Note::InternationalAccountOpen => "No page says whether accounts of the international site can file.",
        Note::NotOnUndatedList => "An undated list in the provider's international help does not name this product.",
        Note::LocalRegion => {
            "A local or joint-venture region, which the provider lists in mainland China. Confirm in its console."
        }
        Note::RegionPlaceUnverified => "No published list confirms where this region lies.",
        Note::MonthLengthUnpublished => {
            "Counting 30 days a month would give another result; how the provider counts is not published."
        }
        Note::TermDatesDisagree => {
            "The months and the dates given do not agree; rules about months use the months, rules about days the dates."
        }
        Note::TimeLeftNumberNotPublished => {
            "The page also asks that the time left “meets the requirement” but gives no number. If the console refuses, renew."
        }
        Note::KeepLiveNode => {
            "After approval, keep serving the domain from mainland China at this provider, or its access may be cancelled."
        }
        Note::CodeCountFixed => "The number of codes is fixed for each instance: renewing or spending more adds none.",
        Note::ApiContractCount => {
            "Through the filing API, one call makes 1 to 20 codes, and the partner's contract limits them for each instance."
        }
        Note::FreeDaysLost => {
            "Free days given for the time of filing (at most 30, once a server) lapse on early refund, on a change of server \
             during the filing, or if it expires before approval."
        }
        Note::FreeDaysLostByConversion => "Converting it to pay-as-you-go voids the free days given for filing.",
        Note::FixedIpNeedsStandard => {
            "Another page of the provider says that a fixed public IP needs the standard plan or higher."
        }
        Note::ProvinceMayDiffer => "Some provinces ask for another length. Ask the provider about yours.",
        Note::NoRuleFound => "We found no published rule of this provider. That does not mean no: ask it.",
        Note::MainlandEntityOnly => "Only legal entities of mainland China get an account here.",
        Note::CodeStaysUsed => "Cancelling a filing frees nothing: what was used stays used.",
        Note::SitePlaceReturns => "Deregistering a site frees its place.",
        Note::CodeDeleted => "It was deleted with the filing and cannot be applied for again.",
    }
}

pub const fn cause(cause: CauseCode) -> [&'static str; 2] {
    match cause {
        CauseCode::OtherAccount => ["The account in use did not buy the instance.", "Use the account that bought it."],
        CauseCode::NotSubscription => [
            "It is not paid for as a subscription.",
            "Convert it to a subscription of the length asked for, or buy one.",
        ],
        CauseCode::NoPublicAddress => ["It has no public IP that can be used.", "Buy public bandwidth for it."],
        CauseCode::NotEnoughTime => ["The time bought or left is not enough.", "Renew it."],
        CauseCode::BoughtTooShort => {
            ["It was bought for too short a time.", "Renew it until the time bought in all is enough."]
        }
        CauseCode::TooLittleLeft => ["Too little time is left.", "Renew it."],
        CauseCode::Expired => ["It has expired.", "Renew it."],
        CauseCode::CodesUsedUp => ["All its codes are used.", "Use another instance that qualifies."],
        CauseCode::PlacesUsedUp => [
            "All its places for sites are taken.",
            "Use another instance that qualifies, or at Tencent Cloud deregister a site.",
        ],
        CauseCode::CodesMade => [
            "Codes were made from it, so it can no longer be picked directly.",
            "Choose “code” in the order and enter one of them.",
        ],
        CauseCode::NotMainland => [
            "Its region is not in mainland China.",
            "A domain that resolves there needs no filing, and none is possible; to file, buy a mainland instance.",
        ],
        CauseCode::ProductRefused => ["This product cannot be used for filing.", "Use a product that qualifies."],
        CauseCode::Trial => ["It is a trial.", "Buy a paid product."],
        CauseCode::NotRunning => ["The instance is not running.", "Start it."],
        CauseCode::AddressNotAssigned => [
            "“Assign a public IP” was not selected when the server was bought.",
            "It cannot be added later: buy a server with it selected.",
        ],
        CauseCode::LoadBalancerAddress => {
            ["Its public IP is that of a load balancer.", "Use a server with a public IP of its own."]
        }
        CauseCode::PersonalAccount => [
            "The account is a personal one.",
            "File directly with the server, or get a code from an enterprise account.",
        ],
        CauseCode::PlanRefused => ["The plan does not qualify.", "Upgrade it first."],
        CauseCode::NoFixedIp => ["The fixed public IP is switched off.", "Switch it on."],
        CauseCode::CodeUsed => ["The code was used already.", "Make a new code."],
        CauseCode::SourceExpired => {
            ["The instance that made the code has expired.", "Renew it, or use a code from another instance."]
        }
        CauseCode::SourceNearEnd => ["The instance that made the code is too near its end.", "Renew it."],
        CauseCode::OtherRecipient => {
            ["The code was made for another account.", "Log in as that account, or have the code handed over."]
        }
        CauseCode::ContactSupport => ["Every published condition is met.", "Contact the provider's support."],
        CauseCode::WrongProductType => {
            ["The product type chosen is not the one that was bought.", "Choose the right type."]
        }
        CauseCode::WrongId => ["An id in the call is wrong, or there is nothing under it.", "Correct it."],
        CauseCode::NoSuchCode => ["There is no such code.", "Check the code."],
        CauseCode::CallFailed => ["The call failed.", "Try again, then check the call."],
        CauseCode::ParameterMissing => ["A required parameter is missing.", "Add it."],
        CauseCode::CountOutOfRange => ["The number of codes asked for is not from 1 to 20.", "Ask for 1 to 20."],
        CauseCode::GeneralError => {
            ["This is a general error of the interface, not one of filing.", "Read its message and correct the call."]
        }
        CauseCode::WrongEnvironment => [
            "The account or environment is another one; an empty answer does not mean that the check passed.",
            "Check the environment first.",
        ],
        CauseCode::OrderElsewhere => {
            ["Another order of the same entity is under way at another provider.", "Finish that order first."]
        }
        CauseCode::SiteMoved => {
            ["The site no longer runs where it was filed.", "Point the domain back, or submit a change of the filing."]
        }
        CauseCode::NotFiledHere => [
            "The domain is not filed, or its access was not added at this provider.",
            "Submit the filing order, or the order to add access.",
        ],
        CauseCode::AnotherRule => ["None of these, but another rule is not met.", "Check it rule by rule."],
    }
}

pub const fn fact(fact: Fact) -> Field {
    let (label, question, help) = match fact {
        Fact::Stage => (
            "stage",
            "Is it bought already?",
            "If not, we assume that it starts that day, runs, is bought by the account that applies and has nothing used.",
        ),
        Fact::Region => (
            "region",
            "In which region is it?",
            "The region or zone id, as the console shows it. Hong Kong counts as outside mainland China.",
        ),
        Fact::Billing => ("billing method", "How is it paid for?", ""),
        Fact::Trial => ("whether it is a trial", "Is it a free or trial offer?", ""),
        Fact::Variant => ("variant", "Which plan, edition or size is it?", ""),
        Fact::PurchasedMonths => {
            ("months bought", "How many months are bought in all?", "Renewals included; 1 year is 12.")
        }
        Fact::FirstOrderMonths => {
            ("months of the first order", "How many months is the first order for?", "Renewals do not count here.")
        }
        Fact::OrderAmountCny => ("amount of a single order", "How large is a single order, in RMB?", ""),
        Fact::StartsOn => {
            ("start date", "On which day does the paid term begin?", "The first day of the subscription.")
        }
        Fact::ExpiresOn => {
            ("expiry date", "On which day does the instance expire?", "On that day it counts as expired.")
        }
        Fact::CreatedOn => ("creation date", "On which day was it created?", ""),
        Fact::PublicIp => ("public address", "What kind of public address does it have?", ""),
        Fact::BandwidthMbps => {
            ("public bandwidth", "How much public bandwidth does it have, in Mbit/s?", "0 if it has none.")
        }
        Fact::FixedIp => ("fixed public IP", "Is a fixed public IP switched on?", ""),
        Fact::BoundInstanceQualifies => {
            ("server behind it", "Is a CVM bound to it that qualifies itself?", "Check the CVM here first.")
        }
        Fact::State => ("state of the instance", "Which state of the instance does the console show?", ""),
        Fact::CodesUsed => (
            "codes used",
            "How many codes were made from it already?",
            "At Alibaba Cloud and Huawei Cloud, those of cancelled filings count too.",
        ),
        Fact::SitesFiled => (
            "sites filed",
            "How many sites or apps were filed directly with it?",
            "At Tencent Cloud, deregistered ones do not count; at Huawei Cloud and UCloud they do.",
        ),
        Fact::CodesUsedByAccount => ("codes used by the account", "How many codes has the whole account used?", ""),
        Fact::SitesFiledByAccount => (
            "sites filed by the account",
            "How many sites has the whole account filed?",
            "At UCloud, deregistered ones count too.",
        ),
        Fact::OwnedByApplicant => ("account that bought it", "Did the account that applies buy it?", ""),
        Fact::AccountKind => ("kind of account", "How is the account that applies verified?", ""),
        Fact::AccountSite => (
            "site of the account",
            "On which site was the account opened?",
            "For example, aliyun.com is a China site, alibabacloud.com an international one.",
        ),
        Fact::EntityKind => ("filing entity", "In whose name is the website filed?", ""),
        Fact::CodeState => ("state of the code", "What was the code used for so far?", ""),
        Fact::CodeUse => ("use of the code", "What is it to be used for now?", ""),
        Fact::AtIssuer => (
            "filing system",
            "Is it entered in the filing system of the provider that issued it?",
            "A code from Alipay Cloud: in that of Alibaba Cloud.",
        ),
        Fact::ForThisAccount => ("account of the code", "Was it made for, or handed to, the account that uses it?", ""),
        Fact::CodeBought => ("whether the code was bought", "Was the code bought from somebody?", ""),
    };
    Field { label, question, help }
}

pub const fn issue(code: IssueCode) -> Complaint {
    let (message, help) = match code {
        IssueCode::NotAnObject => ("{value} is not an object", "pass a plain object with the facts"),
        IssueCode::NotAList => ("{value} is not a list", "pass an array"),
        IssueCode::Unreadable => {
            ("`{field}` cannot be read", "pass a plain object: reading this property threw an error")
        }
        IssueCode::Required => ("`{field}` is missing", "use one of {list}"),
        IssueCode::UnknownProvider => ("there is no provider {value}", "use one of {list}"),
        IssueCode::UnknownProduct => ("there is no product {value}", "use one of {list}"),
        IssueCode::NotOptions => {
            ("{value} is not an object of options", "pass options such as `asOf` and `locale`, or nothing")
        }
        IssueCode::UnknownOption => ("there is no `{key}` here", "use {list}"),
        IssueCode::UnknownKey => ("there is no fact `{key}`", "leave it out, or see `catalog()` for the facts"),
        IssueCode::NotOneOf => ("{value} is not a value of `{field}`", "use one of {list}"),
        IssueCode::NotText => ("{value} is not text", "pass a string"),
        IssueCode::BadRegion => ("{value} cannot be a region id", "use a region or zone id, `mainland` or `outside`"),
        IssueCode::NoVariants => ("this product has no variants", "leave `variant` out"),
        IssueCode::NotYesNo => ("{value} is neither true nor false", "use `true` or `false`, or leave it out"),
        IssueCode::NotANumber => ("{value} is not a number", "use a number from 0 to {max}"),
        IssueCode::NotWhole => ("{value} is not a whole number", "use a whole number from 0 to {max}"),
        IssueCode::Negative => ("{value} is below 0", "use a number from 0 to {max}"),
        IssueCode::TooLarge => ("{value} is too large", "use a number from 0 to {max}"),
        IssueCode::NotADate => ("{value} is not a date", "use a date that exists, written YYYY-MM-DD"),
        IssueCode::DateOutOfRange => ("{value} is out of range", "use a date from 2000-01-01 to 2199-12-31"),
        IssueCode::UnknownLocale => ("there is no language {value}", "use one of {list}"),
        IssueCode::UnknownSymptom => ("there is no symptom {value}", "see `catalog()` for the symptoms"),
        IssueCode::NotAVerdict => ("{value} is not a verdict", "pass what `check` returned"),
        IssueCode::NotJson => {
            ("this is not JSON: {value}", "pass the whole response as it came, or what `JSON.parse` makes of it")
        }
        IssueCode::ApiError => ("this is an error of the API: {value}", "call it again and pass what it answers then"),
        IssueCode::UnknownShape => (
            "no response or item that is known here, with {value}",
            "pass {list}, one item of it, or what `terraform show -json` prints",
        ),
    };
    Complaint { message, help }
}

pub const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Planned => "still to be bought",
        Stage::Owned => "bought already",
    }
}

pub const fn billing(billing: Billing) -> &'static str {
    match billing {
        Billing::Subscription => "subscription",
        Billing::PayAsYouGo => "pay-as-you-go",
        Billing::Spot => "spot (preemptible)",
        Billing::Trial => "trial",
    }
}

pub const fn public_ip(ip: PublicIp) -> &'static str {
    match ip {
        PublicIp::None => "no public address",
        PublicIp::Assigned => "a public IP of its own",
        PublicIp::Elastic => "an elastic IP (EIP)",
        PublicIp::LoadBalancer => "the address of a load balancer",
        PublicIp::Shared => "a shared address",
    }
}

pub const fn state(state: State) -> &'static str {
    match state {
        State::Running => "running",
        State::Stopped => "stopped",
        State::Expired => "expired",
    }
}

pub const fn account_kind(kind: AccountKind) -> &'static str {
    match kind {
        AccountKind::Personal => "personal",
        AccountKind::Enterprise => "enterprise",
    }
}

pub const fn account_site(site: AccountSite) -> &'static str {
    match site {
        AccountSite::China => "China site",
        AccountSite::International => "international site",
    }
}

pub const fn entity_kind(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Personal => "a person",
        EntityKind::Organization => "an organization",
    }
}

pub const fn code_state(state: CodeState) -> &'static str {
    match state {
        CodeState::Unused => "not used yet",
        CodeState::Abandoned => "used in an order that was given up",
        CodeState::InProgress => "used in an order under way",
        CodeState::Filed => "used for a filing that succeeded",
        CodeState::Cancelled => "used for a filing since cancelled",
    }
}

pub const fn code_use(used: CodeUse) -> &'static str {
    match used {
        CodeUse::NewFiling => "a first filing, an added site, added access or another domain",
        CodeUse::SameSiteChange => "a change to the filing of the same site",
    }
}

pub const fn status(status: Status) -> &'static str {
    match status {
        Status::Pass => "Met",
        Status::Fail => "Not met",
        Status::Unknown => "Cannot tell",
        Status::Disputed => "Pages disagree",
    }
}

pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "Yes",
        Outcome::Ineligible => "Not yet",
        Outcome::NotRequired => "Not needed",
        Outcome::Disputed => "Disputed",
        Outcome::Incomplete => "Cannot tell yet",
        Outcome::NotCovered => "Not covered",
    }
}

pub const fn code_summary(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Eligible => "This code can be used for this filing.",
        Outcome::Ineligible => "This code cannot be used for this filing: {first}",
        Outcome::Disputed => "Whether this code can be used for this filing is disputed: {first}",
        Outcome::Incomplete => "Whether this code can be used for this filing depends on: {missing}.",
        Outcome::NotCovered | Outcome::NotRequired => {
            "No published rule decides whether this code can be used for this filing: {first}"
        }
    }
}

pub const fn needs(fact: Fact) -> &'static str {
    match fact {
        Fact::Trial => "not a trial",
        Fact::OwnedByApplicant => "bought by the account that applies",
        Fact::FixedIp => "switched on",
        Fact::BoundInstanceQualifies => "a server that qualifies",
        Fact::AtIssuer => "entered in the system it is for",
        Fact::ForThisAccount => "made for, or handed to, this account",
        Fact::CodeBought => "not bought",
        _ => "",
    }
}

pub const fn question(question: Questions) -> &'static str {
    match question {
        Questions::FILING => "Can it be used to file directly?",
        _ => "Can it give a filing code ({code})?",
    }
}

pub const fn needed(needed: NeededKind) -> &'static str {
    match needed {
        NeededKind::AtLeast => "at least {n}",
        NeededKind::MoreThan => "more than {n}",
        NeededKind::AtLeastOrMore => "{n} or more (以上)",
        NeededKind::FewerThan => "fewer than {n}",
        NeededKind::FewerThanByVariant => "fewer than the variant gives ({list})",
        NeededKind::FewerThanByAccountKind => "fewer than the account may have ({list})",
        NeededKind::OneOf => "{list}",
        NeededKind::Address => "{list}; refused: {refused}",
        NeededKind::Product => "a product that qualifies",
        NeededKind::NotExpired => "not expired",
        NeededKind::Unpublished => "fewer than the limit, which no page gives",
        NeededKind::SomeAmount => "an amount that no page gives",
        NeededKind::Every => "{list}",
        NeededKind::Nothing => "no such condition",
    }
}

pub const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Source => "a page says that it qualifies",
        Standing::NotSource => "a page says that it does not qualify",
        Standing::Closed => "a page says that it takes no new filings",
        Standing::IssuesNoCode => "a page says that it gives no codes",
        Standing::OwnFilingSite => "a page says that it has a filing site of its own",
        Standing::NotItself => "a page says that not it but the server behind it qualifies",
        Standing::CodeOnly => "a page says that it gives a code and nothing else",
        Standing::ByTicket => "a page says that it is taken by ticket",
        Standing::Omitted => "a newer list leaves it out",
    }
}

pub const fn precision(precision: Precision) -> &'static str {
    match precision {
        Precision::Exact => "{n}",
        Precision::AtLeast => "at least {n}",
        Precision::AtMost => "at most {n}",
    }
}

pub const fn unit(unit: Unit) -> Plural {
    match unit {
        Unit::Month => Plural { one: "{n} month", other: "{n} months" },
        Unit::Day => Plural { one: "{n} day", other: "{n} days" },
        Unit::Hour => Plural { one: "{n} hour", other: "{n} hours" },
        Unit::Cny => Plural { one: "RMB {n}", other: "RMB {n}" },
        Unit::Mbps => Plural { one: "{n} Mbit/s", other: "{n} Mbit/s" },
        Unit::Count => Plural { one: "{n}", other: "{n}" },
    }
}

pub const fn publisher(publisher: Publisher) -> &'static str {
    match publisher {
        Publisher::AlibabaCloud => "Alibaba Cloud",
        Publisher::TencentCloud => "Tencent Cloud",
        Publisher::HuaweiCloud => "Huawei Cloud",
        Publisher::UCloud => "UCloud",
        Publisher::BaiduAiCloud => "Baidu AI Cloud",
        Publisher::JdCloud => "JD Cloud",
        Publisher::Alipay => "Alipay",
        Publisher::ChinaTelecom => "China Telecom",
        Publisher::ChinaMobile => "China Mobile",
        Publisher::ChinaUnicom => "China Unicom",
        Publisher::QingCloud => "QingCloud",
        Publisher::AwsChina => "Amazon Web Services China",
        Publisher::Microsoft => "Microsoft, 21Vianet",
        Publisher::MinistryOfIndustry => "Ministry of Information Industry",
        Publisher::StateCouncil => "State Council",
        Publisher::ThirdParty => "third party, quoting the provider",
        Publisher::Unknown => "unknown",
    }
}

pub const fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Primary => "first-hand",
        Grade::Secondary => "second-hand",
        Grade::Unverified => "unverified",
    }
}

pub const fn cause_status(status: CauseStatus) -> &'static str {
    match status {
        CauseStatus::Possible => "possible",
        CauseStatus::IsTheCase => "this is it",
        CauseStatus::RuledOut => "ruled out",
        CauseStatus::Open => "depends",
        CauseStatus::Disputed => "pages disagree",
        CauseStatus::Unknown => "cannot tell",
    }
}
