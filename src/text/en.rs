//! English.

use super::{Complaint, Field, IssueCode, Language, Plural};
use crate::instance::{AccountKind, AccountSite, Billing, EntityKind, Fact, PublicIp, Stage, State, Unit};
use crate::policy::{Grade, Note, Publisher, Questions, RuleId};
use crate::verdict::{FixKind, NeededKind, Outcome, Precision, Reason, Status};

/// English.
pub static LANGUAGE: Language = Language {
    locale: "en",
    reason,
    rule,
    fix,
    new_instance: "This cannot be changed after purchase: it takes another instance.",
    note,
    fact,
    stage: |stage| match stage {
        Stage::Planned => "About to buy",
        Stage::Owned => "Bought already",
    },
    billing: |billing| match billing {
        Billing::Subscription => "subscription",
        Billing::PayAsYouGo => "pay-as-you-go",
        Billing::Spot => "spot",
        Billing::Trial => "trial",
    },
    public_ip: |ip| match ip {
        PublicIp::None => "none",
        PublicIp::Assigned => "assigned when bought",
        PublicIp::Elastic => "elastic IP (EIP)",
        PublicIp::LoadBalancer => "load balancer's address",
        PublicIp::Shared => "shared address",
    },
    state: |state| match state {
        State::Running => "running",
        State::Stopped => "stopped",
        State::Expired => "expired",
    },
    account_kind: |kind| match kind {
        AccountKind::Personal => "personal",
        AccountKind::Enterprise => "enterprise",
    },
    account_site: |site| match site {
        AccountSite::China => "site for mainland China",
        AccountSite::International => "international site",
    },
    entity_kind: |kind| match kind {
        EntityKind::Personal => "a person",
        EntityKind::Organization => "an organization",
    },
    yes_no: ["yes", "no"],
    places: ["somewhere in mainland China", "outside mainland China"],
    status: |status| match status {
        Status::Pass => "Met",
        Status::Fail => "Not met",
        Status::Unknown => "Cannot tell",
        Status::Disputed => "Pages disagree",
    },
    outcome: |outcome| match outcome {
        Outcome::Eligible => "Yes",
        Outcome::Ineligible => "Not yet",
        Outcome::NotRequired => "Not needed",
        Outcome::Disputed => "Disputed",
        Outcome::Incomplete => "Cannot tell yet",
        Outcome::NotCovered => "Not covered",
    },
    summary,
    question: |question| match question {
        Questions::FILING => "Can it be used to file directly?",
        _ => "Can it give a filing code ({code})?",
    },
    needed: |needed| match needed {
        NeededKind::AtLeast => "at least {n}",
        NeededKind::MoreThan => "more than {n}",
        NeededKind::AtLeastOrMore => "{n} or more (以上)",
        NeededKind::FewerThan => "fewer than {n}",
        NeededKind::FewerThanByVariant => "fewer than the variant gives ({list})",
        NeededKind::OneOf => "{list}",
        NeededKind::NoneOf => "not {list}",
        NeededKind::Product => "a product that serves for this",
        NeededKind::NotExpired => "an expiry after this date",
        NeededKind::Unpublished => "a number that no page gives",
        NeededKind::Nothing => "no such condition",
    },
    precision: |precision| match precision {
        Precision::Exact => "{n}",
        Precision::AtLeast => "at least {n}",
        Precision::AtMost => "at most {n}",
    },
    unit: |unit| match unit {
        Unit::Month => Plural { one: "{n} month", other: "{n} months" },
        Unit::Day => Plural { one: "{n} day", other: "{n} days" },
        Unit::Cny => Plural { one: "RMB {n}", other: "RMB {n}" },
        Unit::Mbps => Plural { one: "{n} Mbit/s", other: "{n} Mbit/s" },
        Unit::Count => Plural { one: "{n}", other: "{n}" },
    },
    reading: "{needed} ({date})",
    undated: "undated",
    list: [", ", " or "],
    all: [", ", " and "],
    publisher: |publisher| match publisher {
        Publisher::AlibabaCloud => "Alibaba Cloud",
        Publisher::TencentCloud => "Tencent Cloud",
        Publisher::HuaweiCloud => "Huawei Cloud",
        Publisher::MinistryOfIndustry => "Ministry of Information Industry",
        Publisher::StateCouncil => "State Council",
        Publisher::ThirdParty => "third party, quoting the provider",
        Publisher::Unknown => "unknown",
    },
    grade: |grade| match grade {
        Grade::Primary => "first-hand",
        Grade::Secondary => "second-hand",
        Grade::Unverified => "unverified",
    },
    issue,
    did_you_mean: "did you mean `{guess}`?",
};

fn summary(question: Questions, outcome: Outcome) -> &'static str {
    match (question, outcome) {
        (Questions::FILING, Outcome::Eligible) => "It can be used to file directly.",
        (Questions::FILING, Outcome::Ineligible) => "As it is, it cannot be used to file directly: {first}",
        (Questions::FILING, Outcome::Disputed) => {
            "Pages of {provider} disagree on whether it can be used to file directly: {first}"
        }
        (Questions::FILING, Outcome::Incomplete) => "Whether it can be used to file directly depends on: {missing}.",
        (Questions::FILING, Outcome::NotCovered) => {
            "No published rule decides whether it can be used to file directly: {first}"
        }
        (_, Outcome::Eligible) => "It can give a filing code ({code}).",
        (_, Outcome::Ineligible) => "As it is, it cannot give a filing code ({code}): {first}",
        (_, Outcome::Disputed) => "Pages of {provider} disagree on whether it can give a filing code ({code}): {first}",
        (_, Outcome::Incomplete) => "Whether it can give a filing code ({code}) depends on: {missing}.",
        (_, Outcome::NotCovered) => "No published rule decides whether it can give a filing code ({code}): {first}",
        (_, Outcome::NotRequired) => {
            "Outside mainland China no filing is needed, and none is possible with this instance."
        }
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::RegionMainland => "{region} lies in mainland China.",
        Reason::RegionOutside => {
            "{region} lies outside mainland China: a site there needs no ICP filing and cannot get one."
        }
        Reason::RegionSpecial => {
            "{region} lies in mainland China, but no page says whether a special region can be used."
        }
        Reason::RegionUnlisted => "`{found}` is not in our list of {provider} regions, so we cannot say where it lies.",
        Reason::RegionMissing => "The region decides first: only mainland China needs a filing.",
        Reason::ProductSource => "{provider} names {product} among the products that serve for this.",
        Reason::ProductNotSource => "{provider} says that {product} cannot be used for this.",
        Reason::ProductClosed => "{provider} closed {product} for new filings; filings made before stay.",
        Reason::ProductIssuesNoCode => {
            "{product} makes no filing code ({code}); see whether it can be used to file directly."
        }
        Reason::ProductOwnFilingSite => "{product} is filed on a site of its own and needs no filing code.",
        Reason::ProductSilent => "No published page of this date says whether {product} serves for this.",
        Reason::ProductDisputed => "Pages differ on whether {product} serves for this.",
        Reason::ProductOmitted => {
            "An older list of {provider} names {product}; the newest dated list leaves it out, which is no refusal."
        }
        Reason::OwnerSame => "The account that applies bought the instance.",
        Reason::OwnerOther => "The account that applies must be the one that bought the instance.",
        Reason::OwnerMissing => "Only the account that bought the instance can use it for this.",
        Reason::BillingSubscription => "It is a subscription.",
        Reason::BillingNotSubscription => "It is paid as {found}; only a subscription counts.",
        Reason::BillingTrial => "A trial does not count.",
        Reason::BillingTrialOpen => {
            "A trial counts only if it is a subscription that meets the other rules; tell how it is billed."
        }
        Reason::BillingNotTrial => "It is not a trial.",
        Reason::BillingMissing => "It depends on how the instance is paid for.",
        Reason::VariantMet => "This variant serves.",
        Reason::VariantNotMet => "This variant does not serve.",
        Reason::VariantDisputed => "Pages differ on whether this variant serves.",
        Reason::VariantMissing => "It depends on the variant.",
        Reason::TotalMet => "{have} bought in all; {needed} needed.",
        Reason::TotalTooShort => "{have} bought in all; {needed} needed, renewals included.",
        Reason::TotalDisputed => "{have} bought in all: enough for {accepted}, not for {refused}.",
        Reason::TotalMissing => "{needed} must be bought in all, renewals included.",
        Reason::TotalNotAsked => "The published page asks for no length.",
        Reason::LeftMet => "{have} left; {needed} needed.",
        Reason::LeftTooShort => "{have} left; {needed} needed until the filing is done.",
        Reason::LeftDisputed => "{have} left: enough for {accepted}, not for {refused}.",
        Reason::LeftMissing => "{needed} must be left before it expires.",
        Reason::LeftNotAsked => "The published page says that time left does not count.",
        Reason::ExpiryNotReached => "It has not expired.",
        Reason::ExpiryReached => "It has expired: an expired instance serves no filing.",
        Reason::ExpiryMissing => "It must not have expired; give its state or the day on which it expires.",
        Reason::StateRunning => "It is running.",
        Reason::StateNotRunning => "It is {found}; it must be running.",
        Reason::StateMissing => "It must be running.",
        Reason::FirstOrderMet => "The first order is long enough: {needed}.",
        Reason::FirstOrderTooShort => "The first order must be for {needed}; later renewals do not make up for it.",
        Reason::FirstOrderMissing => "The first order must be for {needed}.",
        Reason::AmountMet => "The order of {found} is large enough: {needed}.",
        Reason::AmountTooSmall => "The order of {found} is too small: {needed} needed in a single order.",
        Reason::AmountDisputed => {
            "{found} is exactly the limit: accepted by {accepted}, while a strict reading of 以上 asks for more."
        }
        Reason::AmountMissing => "A single order must be for {needed}.",
        Reason::AddressMet => "It has a public address that counts.",
        Reason::AddressNone => "It has no public address.",
        Reason::AddressRefused => "Its address ({found}) is not accepted.",
        Reason::AddressOpen => "No page says whether this kind of address counts: {found}.",
        Reason::AddressDisputed => "Pages differ on whether this kind of address counts: {found}.",
        Reason::AddressMissing => "It depends on its public address.",
        Reason::BandwidthMet => "It has public bandwidth.",
        Reason::BandwidthZero => "Its public bandwidth is 0.",
        Reason::BandwidthMissing => "It needs public bandwidth above 0.",
        Reason::FixedIpOn => "Its fixed public address is switched on.",
        Reason::FixedIpOff => "Its fixed public address is switched off.",
        Reason::FixedIpDisputed => "Its fixed public address is off: one page asks for it, another does not.",
        Reason::FixedIpMissing => "It may need a fixed public address.",
        Reason::BoundQualifies => "A server that qualifies is bound to it.",
        Reason::BoundDoesNot => "No server that qualifies is bound to it.",
        Reason::BoundMissing => "It serves only with a bound CVM that qualifies itself.",
        Reason::CodesLeft => "{have} used so far; {needed} needed.",
        Reason::CodesUsedUp => "{have} used: none is left. Used ones do not come back.",
        Reason::CodesLimitOpen => "{have} used, and no page says how many there are.",
        Reason::CodesMissing => "It depends on how many codes were used already.",
        Reason::SitesLeft => "{have} filed so far; {needed} needed.",
        Reason::SitesUsedUp => "{have} filed: no place is left.",
        Reason::SitesLimitOpen => "{have} filed, and no page of this date says how many there can be.",
        Reason::SitesMissing => "It depends on how many sites were filed already.",
        Reason::AccountEnterprise => "The account is verified as an enterprise.",
        Reason::AccountPersonal => "A personal account cannot do this; it must be verified as an enterprise.",
        Reason::AccountKindMissing => "It takes an account verified as an enterprise.",
        Reason::SiteChina => "The account belongs to the site for mainland China.",
        Reason::SiteInternational => "Accounts of the international site cannot file.",
        Reason::SiteMissing => "Only accounts of the site for mainland China can file.",
        Reason::EntityOrganization => "It is filed in the name of an organization.",
        Reason::EntityPersonal => "It cannot be filed in the name of a person.",
        Reason::EntityMissing => "It can be filed only in the name of an organization.",
    }
}

fn rule(rule: RuleId) -> &'static str {
    match rule {
        RuleId::Region => "Region in mainland China",
        RuleId::Product => "Product that serves",
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
        RuleId::FixedIp => "Fixed public address",
        RuleId::BoundInstance => "Server behind it",
        RuleId::CodeQuota => "Codes left",
        RuleId::SiteQuota => "Sites left",
        RuleId::AccountKind => "Enterprise account",
        RuleId::AccountSite => "Account of the China site",
        RuleId::EntityKind => "Filed by an organization",
    }
}

fn fix(fix: FixKind) -> &'static str {
    match fix {
        FixKind::ChooseMainlandRegion => "Nothing to file here. To file, take an instance in a mainland region.",
        FixKind::UseAnotherProduct => "Use a product that serves for this.",
        FixKind::UseBuyerAccount => "Apply from the account that bought the instance.",
        FixKind::ChooseSubscription => "Buy it as a subscription for {months}.",
        FixKind::ConvertToSubscription => "Convert it to a subscription and buy {months}.",
        FixKind::ChoosePaid => "Take a paid plan instead of the trial.",
        FixKind::ChooseVariant => "Take a variant that serves.",
        FixKind::BuyMonths => "Buy {months} in all.",
        FixKind::RenewMonths => "Renew by {months}.",
        FixKind::Renew => "Renew it.",
        FixKind::Start => "Start it.",
        FixKind::LongerFirstOrder => "Make the first order for {months}.",
        FixKind::LargerOrder => "Place a single order of {needed}.",
        FixKind::BuyPublicAddress => "Buy public bandwidth, or assign a public IP address.",
        FixKind::AssignAtPurchase => "Select “Assign a public IP” when buying; it cannot be added later.",
        FixKind::BuyBandwidth => "Buy public bandwidth.",
        FixKind::SwitchOnFixedIp => "Switch the fixed public address on.",
        FixKind::BindQualifyingInstance => "Bind a server that qualifies itself.",
        FixKind::UseAnotherInstance => "Use another instance that qualifies.",
        FixKind::VerifyAsEnterprise => "Verify the account as an enterprise.",
        FixKind::UseChinaAccount => "Use an account of the site for mainland China.",
        FixKind::FileAsOrganization => "File in the name of an organization.",
    }
}

fn note(note: Note) -> &'static str {
    match note {
        Note::SecondHand => "Only second-hand texts state this rule. Check it on the provider's page before you pay.",
        Note::AfterCatalogue => {
            "This date is later than our last reading of the pages; the rules may have changed since."
        }
        Note::ElasticAddressOpen => {
            "The page asks for “a public IP”, which an elastic IP is; no page names elastic IPs."
        }
        Note::InternationalAccountOpen => "No page says whether accounts of the international site can file.",
        Note::NotOnUndatedList => "An undated list in the provider's international help does not name this product.",
        Note::LocalRegion => {
            "A local or joint-venture region: in mainland China by the provider's list. Confirm in its console."
        }
        Note::RegionPlaceUnverified => "No published list confirms where this region lies.",
        Note::MonthLengthUnpublished => {
            "Months counted as 30 days each would decide otherwise. How the provider counts is not published."
        }
        Note::TermDatesDisagree => {
            "The months and the dates given do not agree; rules about months use the months, rules about days the dates."
        }
        Note::TimeLeftNumberNotPublished => {
            "The page also asks that the time left “meets the requirement” and gives no number. If the console refuses, renew."
        }
        Note::KeepLiveNode => {
            "After approval keep a server at the provider in mainland China running for the domain, or its access may be cancelled."
        }
        Note::CodeCountFixed => "The number of codes is fixed for each instance: renewing or spending more adds none.",
        Note::ApiContractCount => {
            "By the filing API one call makes 1 to 20 codes, and a partner's contract sets the limit of each instance."
        }
        Note::FreeDaysLost => {
            "Free days given for the time of filing (at most 30, once a server) lapse on early refund, on conversion to \
             pay-as-you-go, on a change of server during the filing, or if it expires before approval."
        }
        Note::FixedIpNeedsStandard => {
            "By another page of the provider a fixed public address takes the standard plan or higher."
        }
    }
}

fn fact(fact: Fact) -> Field {
    let (label, question, help) = match fact {
        Fact::Stage => {
            ("stage", "Is it bought already?", "For an instance still to be bought we assume that nothing is used yet.")
        }
        Fact::Region => ("region", "In which region is it?", "The region or zone id as the provider writes it."),
        Fact::Billing => ("billing method", "How is it paid for?", ""),
        Fact::Trial => ("trial", "Is it a free or trial offer?", ""),
        Fact::Variant => ("variant", "Which variant is it?", ""),
        Fact::PurchasedMonths => {
            ("months bought", "How many months were bought in all?", "Renewals included; 1 year is 12.")
        }
        Fact::FirstOrderMonths => {
            ("months of the first order", "How many months was the first order for?", "Renewals do not count here.")
        }
        Fact::OrderAmountCny => ("amount of one order", "How large is a single order, in RMB?", ""),
        Fact::StartsOn => ("first day", "On which day did the paid term begin?", "The first day of the subscription."),
        Fact::ExpiresOn => ("expiry", "On which day does it expire?", "On that day it counts as expired."),
        Fact::CreatedOn => ("day of creation", "On which day was it created?", ""),
        Fact::PublicIp => ("public address", "Where does its public address come from?", ""),
        Fact::BandwidthMbps => {
            ("public bandwidth", "How much public bandwidth does it have, in Mbit/s?", "0 if it has none.")
        }
        Fact::FixedIp => ("fixed public address", "Is a fixed public address switched on?", ""),
        Fact::BoundInstanceQualifies => {
            ("server behind it", "Is a CVM bound to it that would qualify itself?", "Check the CVM here first.")
        }
        Fact::State => ("state", "Which state does the console show?", ""),
        Fact::CodesUsed => {
            ("codes used", "How many codes were made from it already?", "Those of cancelled filings count.")
        }
        Fact::SitesFiled => ("sites filed", "How many sites or Apps were filed directly with it?", ""),
        Fact::CodesUsedByAccount => ("codes used by the account", "How many codes has the whole account used?", ""),
        Fact::SitesFiledByAccount => ("sites filed by the account", "How many sites has the whole account filed?", ""),
        Fact::OwnedByApplicant => ("own instance", "Did the account that applies buy it?", ""),
        Fact::AccountKind => ("kind of account", "How is the account that applies verified?", ""),
        Fact::AccountSite => ("site of the account", "On which site was the account opened?", ""),
        Fact::EntityKind => ("filing entity", "In whose name is the website filed?", ""),
    };
    Field { label, question, help }
}

fn issue(code: IssueCode) -> Complaint {
    let (message, help) = match code {
        IssueCode::NotAnObject => {
            ("{value} is not an instance", "pass an object with `provider`, `product` and the facts")
        }
        IssueCode::NotAList => ("{value} is not a list", "pass an array of instances"),
        IssueCode::Unreadable => {
            ("`{field}` cannot be read", "pass a plain object: reading this property threw an error")
        }
        IssueCode::Required => ("`{field}` is missing", "use one of {list}"),
        IssueCode::UnknownProvider => ("no provider {value}", "use one of {list}"),
        IssueCode::UnknownProduct => ("no product {value}", "use one of {list}"),
        IssueCode::UnknownKey => ("no fact `{key}`", "leave it out, or see `catalog()` for the facts"),
        IssueCode::NotOneOf => ("{value} is no value of `{field}`", "use one of {list}"),
        IssueCode::NotText => ("{value} is not a text", "write it in quotes"),
        IssueCode::BadRegion => ("{value} cannot be a region id", "use a region or zone id, `mainland` or `outside`"),
        IssueCode::NoVariants => ("this product has no variants", "leave `variant` out"),
        IssueCode::NotYesNo => ("{value} is neither true nor false", "use `true` or `false`, or leave it out"),
        IssueCode::NotANumber => ("{value} is not a number", "use a number from 0 to {max}"),
        IssueCode::NotWhole => ("{value} is not a whole number", "use a whole number from 0 to {max}"),
        IssueCode::Negative => ("{value} is below 0", "use a number from 0 to {max}"),
        IssueCode::TooLarge => ("{value} is too large", "use a number from 0 to {max}"),
        IssueCode::NotADate => ("{value} is not a date", "write a date that exists as YYYY-MM-DD"),
        IssueCode::DateOutOfRange => ("{value} is out of range", "use a date from 2000-01-01 to 2199-12-31"),
        IssueCode::UnknownLocale => ("no language {value}", "use one of {list}"),
        IssueCode::NotAVerdict => ("{value} is not a verdict", "pass what `check` returned"),
    };
    Complaint { message, help }
}
