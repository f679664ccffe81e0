//! What comes out of a check: two answers, and one finding a rule.

use crate::instance::{Date, Facts, Unit, keys};
use crate::logic::Could;
use crate::policy::{Note, Question, Questions, RuleId};

keys! {
    /// The answer to one of the two questions. Every one but `Incomplete` is final: a missing fact cannot change it, unless
    /// it contradicts what is assumed of an instance still to be bought, or says that it is a trial after all.
    Outcome {
        /// Every rule that applies is met.
        Eligible = "eligible",
        /// It meets one published reading and fails another.
        Disputed = "disputed",
        /// No published rule decides.
        NotCovered = "notCovered",
        /// A rule fails.
        Ineligible = "ineligible",
        /// It depends on facts that were not given.
        Incomplete = "incomplete",
        /// Outside mainland China: filing is neither needed nor possible.
        NotRequired = "notRequired",
    }
}

impl Outcome {
    /// The answer to a question of which this could still come.
    pub const fn of(could: Could) -> Outcome {
        match could {
            Could::PASS => Outcome::Eligible,
            Could::DISPUTED => Outcome::Disputed,
            Could::SILENT => Outcome::NotCovered,
            Could::FAIL => Outcome::Ineligible,
            _ => Outcome::Incomplete,
        }
    }

    /// Whether a rule of which this could come is a reason for the answer.
    pub fn rests_on(self, could: Could) -> bool {
        match self {
            Outcome::Eligible => true,
            Outcome::Ineligible | Outcome::NotRequired => could == Could::FAIL,
            Outcome::Disputed => could == Could::DISPUTED,
            Outcome::NotCovered => could == Could::SILENT,
            Outcome::Incomplete => could == Could::DISPUTED || !could.decided(),
        }
    }
}

keys! {
    /// What a finding, or one reading of it, says.
    Status {
        /// The rule is met.
        Pass = "pass",
        /// The rule is not met.
        Fail = "fail",
        /// A fact is missing, or the published rules do not say.
        Unknown = "unknown",
        /// Published readings differ.
        Disputed = "disputed",
    }
}

impl Status {
    /// The status of a rule of which this could still come.
    pub const fn of(could: Could) -> Status {
        match could {
            Could::PASS => Status::Pass,
            Could::DISPUTED => Status::Disputed,
            Could::FAIL => Status::Fail,
            _ => Status::Unknown,
        }
    }
}

keys! {
    /// Why a finding has its status: one for each rule and case, so each has a sentence of its own.
    Reason {
        /// The region lies in mainland China.
        RegionMainland = "regionMainland",
        /// The region lies outside.
        RegionOutside = "regionOutside",
        /// A finance, government or edge region of which no page speaks.
        RegionSpecial = "regionSpecial",
        /// An id that the catalogue does not list.
        RegionUnlisted = "regionUnlisted",
        /// No region given.
        RegionMissing = "regionMissing",
        /// The product serves for this.
        ProductSource = "productSource",
        /// The product cannot.
        ProductNotSource = "productNotSource",
        /// The product was closed for new filings.
        ProductClosed = "productClosed",
        /// The product makes no codes.
        ProductIssuesNoCode = "productIssuesNoCode",
        /// The product has a filing site of its own.
        ProductOwnFilingSite = "productOwnFilingSite",
        /// The product cannot, the server behind it can.
        ProductNotItself = "productNotItself",
        /// The product serves for a code only.
        ProductCodeOnly = "productCodeOnly",
        /// The product is taken by ticket.
        ProductByTicket = "productByTicket",
        /// No published rule of the day speaks of it.
        ProductSilent = "productSilent",
        /// An older list names it and the newest dated list leaves it out.
        ProductOmitted = "productOmitted",
        /// Pages differ on the product.
        ProductDisputed = "productDisputed",
        /// The provider made the code.
        IssuedByProvider = "issuedByProvider",
        /// The provider makes no codes.
        IssuedByNobody = "issuedByNobody",
        /// A code that can be used for this.
        CodeStateMet = "codeStateMet",
        /// A code that cannot.
        CodeStateRefused = "codeStateRefused",
        /// A case of which no page speaks.
        CodeStateOpen = "codeStateOpen",
        /// State of the code, or its use, not given.
        CodeStateMissing = "codeStateMissing",
        /// Entered where it was issued.
        IssuerSame = "issuerSame",
        /// Entered elsewhere.
        IssuerOther = "issuerOther",
        /// Entered elsewhere, of which no page speaks.
        IssuerOpen = "issuerOpen",
        /// Not said where it is entered.
        IssuerMissing = "issuerMissing",
        /// Used by the account for which it was made.
        RecipientSame = "recipientSame",
        /// Used by another account.
        RecipientOther = "recipientOther",
        /// Used by another account, of which no page speaks.
        RecipientOpen = "recipientOpen",
        /// Not said for which account it was made.
        RecipientMissing = "recipientMissing",
        /// Not bought.
        ResaleNone = "resaleNone",
        /// Bought from somebody.
        ResaleBought = "resaleBought",
        /// Bought from somebody, of which no page speaks.
        ResaleOpen = "resaleOpen",
        /// Not said whether it was bought.
        ResaleMissing = "resaleMissing",
        /// The instance that made the code has not expired.
        SourceNotExpired = "sourceNotExpired",
        /// It has expired.
        SourceExpired = "sourceExpired",
        /// Neither its expiry nor its state given.
        SourceMissing = "sourceMissing",
        /// The account that applies bought it.
        OwnerSame = "ownerSame",
        /// Another account bought it.
        OwnerOther = "ownerOther",
        /// Not said who bought it.
        OwnerMissing = "ownerMissing",
        /// A subscription.
        BillingSubscription = "billingSubscription",
        /// Pay-as-you-go or spot.
        BillingNotSubscription = "billingNotSubscription",
        /// A trial, which is refused.
        BillingTrial = "billingTrial",
        /// A trial whose form decides and is not known.
        BillingTrialOpen = "billingTrialOpen",
        /// Not a trial.
        BillingNotTrial = "billingNotTrial",
        /// Not said how it is paid.
        BillingMissing = "billingMissing",
        /// A variant that serves.
        VariantMet = "variantMet",
        /// A variant that does not.
        VariantNotMet = "variantNotMet",
        /// Variant not given.
        VariantMissing = "variantMissing",
        /// Bought for long enough.
        TotalMet = "totalMet",
        /// Bought for too short a time.
        TotalTooShort = "totalTooShort",
        /// Too short for the page that asks for a length, while another asks for none.
        TotalAskedBySome = "totalAskedBySome",
        /// Long enough by one reading only.
        TotalDisputed = "totalDisputed",
        /// Not said for how long it was bought.
        TotalMissing = "totalMissing",
        /// No length is asked for.
        TotalNotAsked = "totalNotAsked",
        /// Enough was bought, but not enough is left, and the page does not say which counts.
        TermOpen = "termOpen",
        /// Exactly the length, which a strict reading would not accept.
        TermDisputed = "termDisputed",
        /// Not said how long it was bought for or runs, where either may count.
        TermMissing = "termMissing",
        /// A length in general, from which provinces may differ.
        TermProvincial = "termProvincial",
        /// Enough time left.
        LeftMet = "leftMet",
        /// Too little time left.
        LeftTooShort = "leftTooShort",
        /// Enough by one reading only.
        LeftDisputed = "leftDisputed",
        /// Not said when it expires.
        LeftMissing = "leftMissing",
        /// So little left that the hour decides, which dates do not show.
        LeftByTheHour = "leftByTheHour",
        /// The page says that time left does not count.
        LeftNotAsked = "leftNotAsked",
        /// Not expired.
        ExpiryNotReached = "expiryNotReached",
        /// Expired.
        ExpiryReached = "expiryReached",
        /// Neither expiry nor state given.
        ExpiryMissing = "expiryMissing",
        /// Running.
        StateRunning = "stateRunning",
        /// Stopped or expired.
        StateNotRunning = "stateNotRunning",
        /// State not given.
        StateMissing = "stateMissing",
        /// First order long enough.
        FirstOrderMet = "firstOrderMet",
        /// First order too short.
        FirstOrderTooShort = "firstOrderTooShort",
        /// First order not given.
        FirstOrderMissing = "firstOrderMissing",
        /// Order large enough.
        AmountMet = "amountMet",
        /// Order too small.
        AmountTooSmall = "amountTooSmall",
        /// Exactly the amount, which a strict reading would not accept.
        AmountDisputed = "amountDisputed",
        /// Amount not given.
        AmountMissing = "amountMissing",
        /// An amount that no page gives.
        AmountOpen = "amountOpen",
        /// A public address that serves.
        AddressMet = "addressMet",
        /// No public address.
        AddressNone = "addressNone",
        /// An address that is refused.
        AddressRefused = "addressRefused",
        /// A kind of address of which no page speaks.
        AddressOpen = "addressOpen",
        /// A kind of address on which pages differ.
        AddressDisputed = "addressDisputed",
        /// Assigned at purchase, which a code takes.
        AddressAssigned = "addressAssigned",
        /// No address was assigned at purchase, which a code takes.
        AddressNotAssigned = "addressNotAssigned",
        /// Not said whether one was.
        AddressAssignedMissing = "addressAssignedMissing",
        /// Address not given.
        AddressMissing = "addressMissing",
        /// Bandwidth above zero.
        BandwidthMet = "bandwidthMet",
        /// No bandwidth.
        BandwidthZero = "bandwidthZero",
        /// Bandwidth not given.
        BandwidthMissing = "bandwidthMissing",
        /// Fixed address on.
        FixedIpOn = "fixedIpOn",
        /// Fixed address off.
        FixedIpOff = "fixedIpOff",
        /// Pages differ on whether it is needed.
        FixedIpDisputed = "fixedIpDisputed",
        /// Not said whether it is on.
        FixedIpMissing = "fixedIpMissing",
        /// The server behind it qualifies.
        BoundQualifies = "boundQualifies",
        /// The server behind it does not.
        BoundDoesNot = "boundDoesNot",
        /// Not said whether it does.
        BoundMissing = "boundMissing",
        /// None used, of an unpublished number.
        CodesUnused = "codesUnused",
        /// Codes left.
        CodesLeft = "codesLeft",
        /// No codes left.
        CodesUsedUp = "codesUsedUp",
        /// Some used, and no page gives the limit.
        CodesLimitOpen = "codesLimitOpen",
        /// Codes used not given.
        CodesMissing = "codesMissing",
        /// Places left for codes and sites together.
        PlacesLeft = "placesLeft",
        /// No places left for codes and sites together.
        PlacesUsedUp = "placesUsedUp",
        /// Codes used or sites filed not given.
        PlacesMissing = "placesMissing",
        /// No code was made from it.
        CodesNotMade = "codesNotMade",
        /// Codes were made from it.
        CodesMade = "codesMade",
        /// Not said whether codes were made from it.
        CodesMadeMissing = "codesMadeMissing",
        /// None filed, of an unpublished number.
        SitesUnused = "sitesUnused",
        /// Sites left.
        SitesLeft = "sitesLeft",
        /// No sites left.
        SitesUsedUp = "sitesUsedUp",
        /// Some filed, and no page gives the limit.
        SitesLimitOpen = "sitesLimitOpen",
        /// Sites filed not given.
        SitesMissing = "sitesMissing",
        /// A limit that binds other accounts.
        SitesNotLimited = "sitesNotLimited",
        /// An enterprise account.
        AccountEnterprise = "accountEnterprise",
        /// A personal account.
        AccountPersonal = "accountPersonal",
        /// Kind of account not given.
        AccountKindMissing = "accountKindMissing",
        /// An account of the site for China.
        SiteChina = "siteChina",
        /// An account of the international site.
        SiteInternational = "siteInternational",
        /// Site of the account not given.
        SiteMissing = "siteMissing",
        /// Filed by an organization.
        EntityOrganization = "entityOrganization",
        /// Filed by a person.
        EntityPersonal = "entityPersonal",
        /// Not said in whose name.
        EntityMissing = "entityMissing",
    }
}

keys! {
    /// One change to the instance, or to what is bought, that would meet a rule.
    FixKind {
        /// File nothing here; for a filing, take a mainland region.
        ChooseMainlandRegion = "chooseMainlandRegion",
        /// Take a product that serves for this.
        UseAnotherProduct = "useAnotherProduct",
        /// Apply from the account that bought it.
        UseBuyerAccount = "useBuyerAccount",
        /// Buy it as a subscription.
        ChooseSubscription = "chooseSubscription",
        /// Convert it to a subscription.
        ConvertToSubscription = "convertToSubscription",
        /// Take the paid form.
        ChoosePaid = "choosePaid",
        /// Take a variant that serves.
        ChooseVariant = "chooseVariant",
        /// Buy so many months in all.
        BuyMonths = "buyMonths",
        /// Renew by so many months.
        RenewMonths = "renewMonths",
        /// Renew the expired instance.
        Renew = "renew",
        /// Start it.
        Start = "start",
        /// Make the first order this long.
        LongerFirstOrder = "longerFirstOrder",
        /// Make one order of this amount.
        LargerOrder = "largerOrder",
        /// Buy public bandwidth or assign a public address.
        BuyPublicAddress = "buyPublicAddress",
        /// Tick the public address when buying.
        AssignAtPurchase = "assignAtPurchase",
        /// Buy public bandwidth.
        BuyBandwidth = "buyBandwidth",
        /// Switch the fixed address on.
        SwitchOnFixedIp = "switchOnFixedIp",
        /// Bind a server that qualifies.
        BindQualifyingInstance = "bindQualifyingInstance",
        /// Use another qualifying instance.
        UseAnotherInstance = "useAnotherInstance",
        /// Verify the account as an enterprise.
        VerifyAsEnterprise = "verifyAsEnterprise",
        /// Use an account of the site for mainland China.
        UseChinaAccount = "useChinaAccount",
        /// File in the name of an organization.
        FileAsOrganization = "fileAsOrganization",
        /// Deregister a site, which gives its place back.
        DeregisterSite = "deregisterSite",
        /// Nothing: no filing is needed here.
        NoFilingNeeded = "noFilingNeeded",
        /// Buy another instance of the product.
        BuyAnother = "buyAnother",
        /// Buy another product of the provider, which is named.
        BuyProduct = "buyProduct",
        /// Make a new code.
        MakeNewCode = "makeNewCode",
        /// Enter the code where it was issued.
        EnterAtIssuer = "enterAtIssuer",
        /// Use the code from the account for which it was made, or have it handed over.
        UseRecipientAccount = "useRecipientAccount",
        /// Use the server behind it.
        UseServerBehind = "useServerBehind",
        /// Enter its code instead of picking it.
        EnterItsCode = "enterItsCode",
    }
}

keys! {
    /// The kinds of what a rule needs.
    NeededKind {
        /// `n` of `unit` or more.
        AtLeast = "atLeast",
        /// More than `n` of `unit`.
        MoreThan = "moreThan",
        /// `n` of `unit` 以上: more is enough, exactly `n` is read in two ways.
        AtLeastOrMore = "atLeastOrMore",
        /// Fewer than `n` used.
        FewerThan = "fewerThan",
        /// Fewer used than the `limits` of the variants.
        FewerThanByVariant = "fewerThanByVariant",
        /// Fewer used than the `limits` of the kinds of account; a kind that is not among them has no limit here.
        FewerThanByAccountKind = "fewerThanByAccountKind",
        /// One of `values`.
        OneOf = "oneOf",
        /// An address of one of the kinds in `values`; those in `refused` are not accepted, and others are not spoken of.
        Address = "address",
        /// A product that serves.
        Product = "product",
        /// An expiry after the as-of date.
        NotExpired = "notExpired",
        /// A number that no page gives.
        Unpublished = "unpublished",
        /// An amount that no page gives.
        SomeAmount = "someAmount",
        /// Each of `parts`.
        Every = "every",
        /// Nothing: a page states no such condition.
        Nothing = "nothing",
    }
}

/// A fix of one finding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What to do.
    pub kind: FixKind,
    /// Months to buy in all, or to renew by, where the fix is about time.
    pub months: Option<u32>,
    /// This cannot be changed after purchase: it takes another instance.
    pub new_instance: bool,
}

keys! {
    /// How exactly something was measured.
    Precision {
        /// Exactly.
        Exact = "exact",
        /// Not less.
        AtLeast = "atLeast",
        /// Not more.
        AtMost = "atMost",
    }
}

/// The number that was held against a rule, where it is not simply a fact as given.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Measure {
    /// The number.
    pub n: u32,
    /// What it counts.
    pub unit: Unit,
    /// How exactly it is known.
    pub precision: Precision,
}

/// A set of notes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Notes(pub u32);

impl Notes {
    /// Adds a note where it holds.
    pub const fn add(&mut self, note: Note, holds: bool) {
        if holds {
            self.0 |= 1 << note as u32;
        }
    }
    /// Whether the note is in the set.
    pub const fn has(self, note: Note) -> bool {
        self.0 & (1 << note as u32) != 0
    }
    /// The notes of the set, in the order of declaration.
    pub fn iter(self) -> impl Iterator<Item = Note> {
        Note::ALL.iter().copied().filter(move |note| self.has(*note))
    }
}

/// How many readings one rule can have at once; a test holds the catalogue to it.
pub const MAX_READINGS: usize = 3;
/// The most rules that an edition has; a test holds the catalogue to it.
pub const MAX_RULES: usize = 24;

/// One rule applied to one instance. Findings come in the order of the rules of
/// [`Edition`](crate::edition::Edition), so the k-th finding belongs to its k-th rule.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Finding {
    /// The kind of rule.
    pub rule: RuleId,
    /// Which questions it gates.
    pub questions: Questions,
    /// What could still come of it.
    pub could: Could,
    /// What could still come of each reading, in the order of the rule's readings.
    pub readings: [Option<Could>; MAX_READINGS],
    /// Why.
    pub reason: Reason,
    /// It rests on what is assumed of an instance still to be bought (semantics S8).
    pub assumed: bool,
    /// What was held against the rule.
    pub measured: Option<Measure>,
    /// What would meet it, where it fails or is disputed.
    pub fix: Option<Fix>,
    /// What must be said beside it.
    pub notes: Notes,
    /// The missing facts that it read.
    pub missing: Facts,
}

impl Finding {
    /// What it says.
    pub const fn status(&self) -> Status {
        Status::of(self.could)
    }
}

/// A later day on which an answer changes if nothing is done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// The first day of the new answer.
    pub on: Date,
    /// Which question.
    pub question: Question,
    /// The answer on the day before.
    pub from: Outcome,
    /// The answer from then on.
    pub to: Outcome,
    /// The rule that then says something else; `None` where the published rules themselves change.
    pub rule: Option<RuleId>,
}

/// Both answers and everything that led to them.
#[derive(Clone, PartialEq, Debug)]
pub struct Verdict {
    /// Can it give a code?
    pub code: Outcome,
    /// Can it be used to file directly?
    pub filing: Outcome,
    /// One finding a rule.
    pub findings: Vec<Finding>,
    /// The facts that could still change the code's answer, and the filing's; empty where it is final.
    pub missing: [Facts; 2],
    /// What must be said beside the answers.
    pub notes: Notes,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_and_packed_bits_hold_every_value() {
        assert!(Note::ALL.len() <= 31, "notes are a mask, which JavaScript reads as signed");
        assert!(Reason::ALL.len() <= 128, "a reason has seven bits");
        assert!(FixKind::ALL.len() < 64, "a fix has six bits, 0 for none");
    }
}
