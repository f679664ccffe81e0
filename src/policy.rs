//! The vocabulary in which published rules are written: what can be asked of an instance, from when to when, and who says
//! so. The catalogue is data in these words; `check` evaluates them; the compiler names every place that must learn a new one.

use crate::instance::{CodeState, CodeUse, Date, Fact, Facts, PublicIp, Unit, keys};
use crate::logic::Could;

/// A name in both languages of the package.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Text {
    /// English.
    pub en: &'static str,
    /// Simplified Chinese.
    pub zh: &'static str,
}

/// Shorthand for catalogue entries.
pub const fn text(en: &'static str, zh: &'static str) -> Text {
    Text { en, zh }
}

keys! {
    /// Who published a source.
    Publisher {
        /// Alibaba Cloud.
        AlibabaCloud = "alibabaCloud",
        /// Tencent Cloud.
        TencentCloud = "tencentCloud",
        /// Huawei Cloud.
        HuaweiCloud = "huaweiCloud",
        /// UCloud.
        UCloud = "ucloud",
        /// Baidu AI Cloud.
        BaiduAiCloud = "baiduAiCloud",
        /// JD Cloud.
        JdCloud = "jdCloud",
        /// Alipay.
        Alipay = "alipay",
        /// China Telecom.
        ChinaTelecom = "chinaTelecom",
        /// China Mobile.
        ChinaMobile = "chinaMobile",
        /// China Unicom.
        ChinaUnicom = "chinaUnicom",
        /// QingCloud.
        QingCloud = "qingCloud",
        /// Amazon Web Services in China.
        AwsChina = "awsChina",
        /// Microsoft, with 21Vianet.
        Microsoft = "microsoft",
        /// Ministry of Information Industry, today the Ministry of Industry and Information Technology.
        MinistryOfIndustry = "ministryOfIndustry",
        /// State Council.
        StateCouncil = "stateCouncil",
        /// Somebody else, who quotes a provider's page.
        ThirdParty = "thirdParty",
        /// Nobody who can be named.
        Unknown = "unknown",
    }
}

keys! {
    /// How far a source can be trusted, the best first.
    Grade {
        /// The provider's own page or repository: may decide.
        Primary = "primary",
        /// A dated third-party text that quotes the provider's page: decides, with a note.
        Secondary = "secondary",
        /// General knowledge: never decides.
        Unverified = "unverified",
    }
}

/// What is known of a source's date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SourceDate {
    /// The page or its commit shows this date.
    Shown(Date),
    /// The page was read on this day.
    Read(Date),
    /// No date is shown, but it is later than this day.
    After(Date),
    /// No date at all.
    Undated,
}

impl SourceDate {
    /// The day by which sources are ordered, newest last; undated ones come first.
    pub fn order(self) -> Date {
        match self {
            SourceDate::Shown(date) | SourceDate::Read(date) => date,
            SourceDate::After(date) => date.plus_days(1),
            SourceDate::Undated => Date(0),
        }
    }
}

/// A part of a packed line: parts are separated by tabs, and each line is one text in the module instead of several pointers.
fn part(line: &'static str, k: usize) -> &'static str {
    line.split('\t').nth(k).unwrap_or_default()
}

/// A published text that states a rule or a fact: its place in the list of [`sources`](crate::catalog::sources), where the rest is said
/// of it. One byte, since every statement names some.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source(pub u8);

/// The sources of a statement: a few, in the order in which they are named.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sources([u8; Sources::MOST]);

impl Sources {
    const MOST: usize = 4;
    const NONE: u8 = u8::MAX;

    /// These; more than four stop the build.
    #[expect(clippy::indexing_slicing, reason = "evaluated by the compiler for the catalogue")]
    pub const fn of(some: &[Source]) -> Sources {
        let mut all = [Sources::NONE; Sources::MOST];
        let mut k = 0;
        while k < some.len() {
            all[k] = some[k].0;
            k += 1;
        }
        Sources(all)
    }
    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Source> {
        self.0.into_iter().filter(|k| *k != Sources::NONE).map(Source)
    }
}

/// Where a region lies, as far as filing is concerned.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// Mainland China, an ordinary public region.
    Mainland,
    /// Outside mainland China: filing is neither needed nor possible.
    Outside,
    /// Mainland China, but no page says whether it can give a code (finance, government, edge).
    Special,
}

impl Place {
    /// The key of the place in the tables.
    pub const fn key(self) -> &'static str {
        match self {
            Place::Mainland => "mainland",
            Place::Outside => "outside",
            Place::Special => "special",
        }
    }
}

/// A region of a provider, apart from its id and name, which [`Regions`] has.
#[derive(Debug)]
pub struct Region {
    /// Where it lies.
    pub place: Place,
    /// A local or joint-venture region: mainland by the provider's list, to be confirmed in its console.
    pub local: bool,
    /// Which list shows it.
    pub source: Source,
}

/// The regions of a provider. Their names are one text: a pointer to each would weigh as much as the names.
#[derive(Debug)]
pub struct Regions {
    /// A line a region: the id as the provider writes it, its name in English and in Chinese, with tabs between.
    pub lines: &'static str,
    /// What else is known of each, in the same order.
    pub list: &'static [Region],
}

impl Regions {
    /// Of a provider of which none is known.
    pub const NONE: Regions = Regions { lines: "", list: &[] };
    /// Each with its id and its name.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, Text, &'static Region)> {
        let named = |(line, region)| (part(line, 0), text(part(line, 1), part(line, 2)), region);
        self.lines.split('\n').zip(self.list).map(named)
    }
}

/// How the ids of a provider's zones are made from the id of their region.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ZoneSuffix {
    /// `-h` after a region, `a` after one that ends in a digit (Alibaba Cloud).
    Letter,
    /// `-3` (Tencent Cloud).
    Number,
    /// No list that was read tells how its zones are named, so only regions are known.
    None,
}

impl ZoneSuffix {
    /// The key of the form in the tables.
    pub const fn key(self) -> &'static str {
        match self {
            ZoneSuffix::Letter => "letter",
            ZoneSuffix::Number => "number",
            ZoneSuffix::None => "none",
        }
    }
}

/// Who sells the instance and publishes the rules.
pub struct Provider {
    /// Its key in the interface.
    pub key: &'static str,
    /// Its name.
    pub name: Text,
    /// What it calls the filing code.
    pub code: Text,
    /// What that code is, in one sentence; empty where no page says.
    pub what: Text,
    /// Its regions.
    pub regions: Regions,
    /// How it names zones.
    pub zones: ZoneSuffix,
    /// Any word stands for a product: no published rule was found, so the catalogue cannot list what it sells. It then has
    /// one product.
    pub any_product: bool,
    /// Its products, in the order of the sheet.
    pub products: &'static [Product],
    /// A code that it issued: what was published about using one. `None` where nothing was.
    pub issued: Option<&'static Product>,
    /// What its console or interface shows when a filing does not get on, and why.
    pub symptoms: &'static [Symptom],
}

/// A variant in which a product is sold.
#[derive(PartialEq, Debug)]
pub struct VariantName {
    /// Its key in the interface.
    pub key: &'static str,
    /// Its name.
    pub name: Text,
}

/// How a product is sold: what a plan or a purchase may name.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Sold {
    /// Not for a filing: a code received from others, or what only stands before a server.
    No,
    /// For any number of months.
    ForAnyTerm,
    /// For a month or a year.
    ForMonthOrYear,
    /// For any term; its pages tell the buyer to take more than three months.
    ForMoreThanThreeMonths,
    /// A site builder: it serves the site made with it, and so stands in for no other product.
    ForItsOwnSite,
}

impl Sold {
    /// Whether so many months can be bought, and are not advised against.
    pub const fn for_months(self, months: u32) -> bool {
        match self {
            Sold::No | Sold::ForAnyTerm | Sold::ForItsOwnSite => true,
            Sold::ForMonthOrYear => matches!(months, 1 | 12),
            Sold::ForMoreThanThreeMonths => months > 3,
        }
    }
}

/// Something that a provider sells, and all that was ever published about filing with it.
pub struct Product {
    /// Who sells it.
    pub provider: &'static Provider,
    /// Its key in the interface, unique within the provider.
    pub key: &'static str,
    /// Its name, with the provider's own term.
    pub name: Text,
    /// The variants that the rules tell apart; empty where there is one.
    pub variants: &'static [VariantName],
    /// Whether it is something to buy for a filing, and for how long.
    pub sold: Sold,
    /// Its statements, in the order in which a person would check them: those of one rule stand together, readings of equal
    /// parameters side by side.
    pub statements: &'static [&'static [Statement]],
    /// What must be said beside a verdict and never decides.
    pub remarks: &'static [&'static [Remark]],
}

impl core::fmt::Debug for Product {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{} {}", self.provider.key, self.key)
    }
}

impl Product {
    /// All its statements, past and present, in order.
    pub fn statements(&self) -> impl Iterator<Item = &'static Statement> {
        self.statements.iter().copied().flatten()
    }
    /// All its remarks.
    pub fn remarks(&self) -> impl Iterator<Item = &'static Remark> {
        self.remarks.iter().copied().flatten()
    }
    /// The facts that its rules ever read: the fields of its form.
    pub fn facts(&self) -> Facts {
        self.statements().fold(Facts::NONE, |facts, statement| facts.with(statement.ask.facts())).and(self.admitted())
    }
    /// The facts that can be given of it: of an issued code its own, and until when the instance lasts that made it.
    pub fn admitted(&self) -> Facts {
        const SOURCE: Facts = Facts::of(Fact::ExpiresOn).with(Facts::of(Fact::State));
        if self.is_issued() { Facts::OF_CODE.with(SOURCE) } else { Facts(!Facts::OF_CODE.0) }
    }
    /// Whether it is no product but a code that was issued.
    pub fn is_issued(&self) -> bool {
        self.provider.issued.is_some_and(|issued| core::ptr::eq(issued, self))
    }
    /// Whether it has a region: the few products without one skip the gate of semantics S5.
    pub fn regional(&self) -> bool {
        self.statements().any(|statement| statement.ask == Ask::Mainland)
    }
}

keys! {
    /// The two questions, by name.
    Question {
        /// Can it give a code?
        Code = "code",
        /// Can it be used to file directly?
        Filing = "filing",
    }
}

impl Question {
    /// The set of just this one.
    pub const fn questions(self) -> Questions {
        match self {
            Question::Code => Questions::CODE,
            Question::Filing => Questions::FILING,
        }
    }
}

/// Which of the two questions a statement gates.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Questions(pub u8);

impl Questions {
    /// Neither.
    pub const NONE: Questions = Questions(0);
    /// Can the instance give a code?
    pub const CODE: Questions = Questions(1);
    /// Can it be used to file directly?
    pub const FILING: Questions = Questions(2);
    /// Both.
    pub const BOTH: Questions = Questions(3);
    /// Those in both sets.
    pub const fn and(self, other: Questions) -> Questions {
        Questions(self.0 & other.0)
    }
    /// Those in either set.
    pub const fn or(self, other: Questions) -> Questions {
        Questions(self.0 | other.0)
    }
    /// Whether it shares a question with the other.
    pub const fn has(self, other: Questions) -> bool {
        self.0 & other.0 != 0
    }
}

/// One rule as published: what it asks, of which question, from when to when, and who says so. The day is that of the page
/// or of its commit, so the rule held at least from then (semantics S9).
#[derive(PartialEq, Debug)]
pub struct Statement {
    /// The rows of the policy sheets that it encodes, with `; ` between.
    pub rows: &'static str,
    /// What is asked.
    pub ask: Ask,
    /// Of which questions.
    pub questions: Questions,
    /// First day in force.
    pub from: Date,
    /// First day no longer in force.
    pub until: Option<Date>,
    /// Who says so.
    pub sources: Sources,
}

/// Whether a period holds a day.
const fn within(from: Date, until: Option<Date>, day: Date) -> bool {
    from.0 <= day.0
        && match until {
            Some(until) => day.0 < until.0,
            None => true,
        }
}

impl Statement {
    /// A statement in force from a day on.
    pub const fn new(from: Date, rows: &'static str, questions: Questions, ask: Ask, sources: &[Source]) -> Statement {
        Statement { rows, ask, questions, from, until: None, sources: Sources::of(sources) }
    }
    /// The same, until the day before `until`.
    pub const fn until(self, until: Date) -> Statement {
        Statement { until: Some(until), ..self }
    }
    /// Whether it is in force on the day.
    pub const fn in_force(&self, day: Date) -> bool {
        within(self.from, self.until, day)
    }
    /// The best grade among its sources.
    pub fn grade(&self) -> Grade {
        self.sources.iter().map(|source| source.grade()).min().unwrap_or(Grade::Unverified)
    }
}

/// Something that must be said and never decides (semantics S20), with its period and sources.
#[derive(PartialEq, Debug)]
pub struct Remark {
    /// The rows of the policy sheets that it encodes, with `; ` between.
    pub rows: &'static str,
    /// What is said.
    pub note: Note,
    /// First day in force.
    pub from: Date,
    /// First day no longer in force.
    pub until: Option<Date>,
    /// Who says so.
    pub sources: Sources,
}

impl Remark {
    /// A remark from a day on.
    pub const fn new(from: Date, rows: &'static str, note: Note, sources: &[Source]) -> Remark {
        Remark { rows, note, from, until: None, sources: Sources::of(sources) }
    }
    /// The same, until the day before `until`.
    pub const fn until(self, until: Date) -> Remark {
        Remark { until: Some(until), ..self }
    }
    /// Whether it is in force on the day.
    pub const fn in_force(&self, day: Date) -> bool {
        within(self.from, self.until, day)
    }
}

keys! {
    /// What must be said beside an answer and never moves it (semantics S20).
    Note {
        /// Only second-hand texts state this rule.
        SecondHand = "secondHand",
        /// The as-of date is later than the catalogue.
        AfterCatalogue = "afterCatalogue",
        /// No page says whether an elastic address counts as "a public IP".
        ElasticAddressOpen = "elasticAddressOpen",
        /// No page says whether accounts of the international site can file.
        InternationalAccountOpen = "internationalAccountOpen",
        /// An undated list of the provider does not name the product.
        NotOnUndatedList = "notOnUndatedList",
        /// A local or joint-venture region.
        LocalRegion = "localRegion",
        /// No page confirms where the region lies.
        RegionPlaceUnverified = "regionPlaceUnverified",
        /// Months counted as 30 days would decide otherwise.
        MonthLengthUnpublished = "monthLengthUnpublished",
        /// The months and the dates given do not agree.
        TermDatesDisagree = "termDatesDisagree",
        /// The page asks for time left without a number.
        TimeLeftNumberNotPublished = "timeLeftNumberNotPublished",
        /// Keep a node at the provider running after approval.
        KeepLiveNode = "keepLiveNode",
        /// Spending more never adds codes.
        CodeCountFixed = "codeCountFixed",
        /// The filing API makes 1 to 20 codes a call, within the partner's contract.
        ApiContractCount = "apiContractCount",
        /// What makes free days for filing time lapse.
        FreeDaysLost = "freeDaysLost",
        /// Conversion to pay-as-you-go voids them as well.
        FreeDaysLostByConversion = "freeDaysLostByConversion",
        /// A fixed address needs a higher variant of the product.
        FixedIpNeedsStandard = "fixedIpNeedsStandard",
        /// Cancelling a filing gives no code back.
        CodeStaysUsed = "codeStaysUsed",
        /// Deregistering a site gives its place back.
        SitePlaceReturns = "sitePlaceReturns",
        /// The code was deleted with its filing.
        CodeDeleted = "codeDeleted",
        /// Some provinces ask for another length.
        ProvinceMayDiffer = "provinceMayDiffer",
        /// No published rule of the provider was found.
        NoRuleFound = "noRuleFound",
        /// Only legal entities of mainland China get an account.
        MainlandEntityOnly = "mainlandEntityOnly",
    }
}

impl Note {
    /// The code of the note in JavaScript; several questions that no page answers share `openQuestion`.
    pub const fn code(self) -> &'static str {
        match self {
            Note::ElasticAddressOpen | Note::InternationalAccountOpen => "openQuestion",
            other => other.key(),
        }
    }
}

keys! {
    /// The kind of a rule: the same at every provider.
    RuleId {
        /// Lies in mainland China.
        Region = "region",
        /// The product can answer this question at all.
        Product = "product",
        /// The issued code can still be used for this.
        CodeState = "codeState",
        /// The issued code is used at the provider that made it.
        Issuer = "issuer",
        /// The issued code is used by the account for which it was made.
        Recipient = "recipient",
        /// The issued code was not bought from somebody.
        Resale = "resale",
        /// The account that applies bought it.
        Owner = "owner",
        /// Paid in advance.
        Billing = "billing",
        /// The size or edition of the product.
        Variant = "variant",
        /// Time bought in all.
        TotalTerm = "totalTerm",
        /// Time left.
        TimeLeft = "timeLeft",
        /// Not expired.
        NotExpired = "notExpired",
        /// Running.
        Running = "running",
        /// Length of the first order.
        FirstOrder = "firstOrder",
        /// Amount of one order.
        OrderAmount = "orderAmount",
        /// A public address of the right kind.
        PublicAddress = "publicAddress",
        /// Public bandwidth.
        Bandwidth = "bandwidth",
        /// A fixed address is switched on.
        FixedIp = "fixedIp",
        /// The server behind it qualifies.
        BoundInstance = "boundInstance",
        /// Codes left.
        CodeQuota = "codeQuota",
        /// No code was made from it.
        NoCodesMade = "noCodesMade",
        /// Sites left.
        SiteQuota = "siteQuota",
        /// Kind of account.
        AccountKind = "accountKind",
        /// Site on which the account was opened.
        AccountSite = "accountSite",
        /// In whose name the site is filed.
        EntityKind = "entityKind",
    }
}

keys! {
    /// What a provider says of a product as a whole, for one question (semantics S6, S7).
    Standing {
        /// It can.
        Source = "source",
        /// It cannot.
        NotSource = "notSource",
        /// It could once and no longer can.
        Closed = "closed",
        /// It makes no codes, though it may serve to file.
        IssuesNoCode = "issuesNoCode",
        /// It has a filing site of its own.
        OwnFilingSite = "ownFilingSite",
        /// It cannot, but the server behind it can.
        NotItself = "notItself",
        /// It serves for a code only and cannot be picked in a filing.
        CodeOnly = "codeOnly",
        /// By ticket; what then decides is not published.
        ByTicket = "byTicket",
        /// An older list named it; the newest dated list leaves it out, which is no refusal.
        Omitted = "omitted",
    }
}

keys! {
    /// How a number is compared.
    Op {
        /// This number or more.
        AtLeast = "atLeast",
        /// Strictly more.
        MoreThan = "moreThan",
        /// 以上 where a strict reading is possible: more passes, exactly this number is disputed (semantics S13).
        AtLeastOrMore = "atLeastOrMore",
    }
}

impl Op {
    /// What becomes of exactly the number.
    pub const fn at(self) -> Could {
        match self {
            Op::AtLeast => Could::PASS,
            Op::MoreThan => Could::FAIL,
            Op::AtLeastOrMore => Could::DISPUTED,
        }
    }
}

/// A number that must be reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bound {
    /// How it is compared.
    pub op: Op,
    /// The number.
    pub n: u32,
    /// What it counts.
    pub unit: Unit,
}

/// `n` or more.
pub const fn at_least(n: u32, unit: Unit) -> Bound {
    Bound { op: Op::AtLeast, n, unit }
}
/// More than `n`.
pub const fn more_than(n: u32, unit: Unit) -> Bound {
    Bound { op: Op::MoreThan, n, unit }
}

keys! {
    /// What a quota counts (semantics S16).
    Counts {
        /// Codes of the instance; a site filed directly takes one too, so the greater of both counts. Only codes are asked for.
        CodesOrSites = "codesOrSites",
        /// The same over the whole account.
        AccountCodesOrSites = "accountCodesOrSites",
        /// Codes made from the instance and sites filed with it, which share the same places: their sum.
        CodesPlusSites = "codesPlusSites",
        /// Codes made from the instance.
        Codes = "codes",
        /// Sites filed directly with the instance.
        Sites = "sites",
        /// Sites filed by the whole account.
        AccountSites = "accountSites",
    }
}

/// How many a quota allows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limit {
    /// So many.
    Fixed(u32),
    /// So many by variant, in the order of the product's variants.
    ByVariant(&'static [u32]),
    /// So many by how the account is verified (UCloud).
    ByAccountKind {
        /// For an account verified as a person.
        personal: u32,
        /// For one verified as an enterprise; `None` if this limit does not bind it.
        enterprise: Option<u32>,
    },
    /// A number that no page gives: none used passes, more is silent.
    Unpublished,
}

keys! {
    /// What becomes of billing by trial, under a rule of subscription (semantics S18).
    TrialRule {
        /// It is refused.
        Refused = "refused",
        /// The form behind the trial decides; one that is not known is not covered.
        ByForm = "byForm",
    }
}

/// Pairs of how far a code has come and what it is to be used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CodeCases(u16);

impl CodeCases {
    /// No pair.
    pub const NONE: CodeCases = CodeCases(0);
    /// One pair.
    pub const fn one(state: CodeState, used: CodeUse) -> CodeCases {
        CodeCases(1 << (2 * state as u16 + used as u16))
    }
    /// The state with every use.
    pub const fn any(state: CodeState) -> CodeCases {
        CodeCases(3 << (2 * state as u16))
    }
    /// Either set.
    pub const fn with(self, other: CodeCases) -> CodeCases {
        CodeCases(self.0 | other.0)
    }
    /// Whether the pair is in the set.
    pub const fn has(self, state: CodeState, used: CodeUse) -> bool {
        self.0 & CodeCases::one(state, used).0 != 0
    }
    /// Whether some state is in the set with one use and not with the other.
    pub const fn by_use(self) -> bool {
        (self.0 ^ self.0 >> 1) & 0b01_0101_0101 != 0
    }
}

/// What one statement asks of an instance: the closed vocabulary of rules.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Ask {
    /// The region lies in mainland China.
    Mainland,
    /// The provider says this of the product.
    Standing(Standing),
    /// The account that applies bought the instance.
    Owner,
    /// Subscription, not pay-as-you-go or spot; and what billing by trial means.
    Subscription(TrialRule),
    /// Not a trial, however it is paid.
    NotTrial,
    /// One of these variants, as indexes.
    Variant(&'static [u8]),
    /// Time bought in all, renewals included.
    Total(Bound),
    /// A length of which the page does not say whether it means time bought or time left (semantics S11).
    Term(Bound),
    /// A length in general; provinces may ask for another, so it never decides (semantics S23).
    Provincial(Bound),
    /// Time from the as-of date, or a later start, to the expiry.
    Left(Bound),
    /// Not expired on the as-of date.
    NotExpired,
    /// Running.
    Running,
    /// Months of the first order.
    FirstOrder(Bound),
    /// Amount of a single order in yuan.
    OrderAmount(Bound),
    /// An amount that no page gives: never decides (semantics S23).
    SomeAmount,
    /// A public address: which kinds pass and which fail; the others are silent. The sheets' table is semantics S15.
    PublicAddress {
        /// Kinds that pass.
        passes: &'static [PublicIp],
        /// Kinds that fail.
        fails: &'static [PublicIp],
        /// It must be chosen when the instance is bought and cannot be added later.
        at_purchase: bool,
    },
    /// Public bandwidth above zero.
    Bandwidth,
    /// A fixed address is switched on.
    FixedIp,
    /// The server behind it would qualify itself.
    BoundInstance,
    /// Fewer used than allowed.
    Quota(Counts, Limit),
    /// No code was made from it: otherwise its code is entered instead of the instance (Huawei Cloud).
    NoCodes,
    /// An account verified as an enterprise.
    EnterpriseAccount,
    /// An account of the site for mainland China.
    ChinaAccount,
    /// Filed in the name of an organization.
    Organization,
    /// How far an issued code has come, for the use that is made of it: which cases pass and which fail; the others are silent.
    CodeState {
        /// Cases that pass.
        passes: CodeCases,
        /// Cases that fail.
        fails: CodeCases,
    },
    /// An issued code is entered where it was issued; what becomes of it elsewhere.
    AtIssuer(Could),
    /// An issued code is used by the account for which it was made or to which it was handed; what becomes of it otherwise.
    Recipient(Could),
    /// An issued code was not bought; what becomes of one that was.
    NotBought(Could),
    /// A page of the time states no such condition: a reading of its own where another page asks (semantics S3).
    NoCondition(RuleId),
}

impl Ask {
    /// The kind of rule.
    pub const fn rule(&self) -> RuleId {
        match self {
            Ask::Mainland => RuleId::Region,
            Ask::Standing(_) => RuleId::Product,
            Ask::Owner => RuleId::Owner,
            Ask::Subscription(_) | Ask::NotTrial => RuleId::Billing,
            Ask::Variant(_) => RuleId::Variant,
            Ask::Total(_) | Ask::Term(_) | Ask::Provincial(_) => RuleId::TotalTerm,
            Ask::Left(_) => RuleId::TimeLeft,
            Ask::NotExpired => RuleId::NotExpired,
            Ask::Running => RuleId::Running,
            Ask::FirstOrder(_) => RuleId::FirstOrder,
            Ask::OrderAmount(_) | Ask::SomeAmount => RuleId::OrderAmount,
            Ask::PublicAddress { .. } => RuleId::PublicAddress,
            Ask::Bandwidth => RuleId::Bandwidth,
            Ask::FixedIp => RuleId::FixedIp,
            Ask::BoundInstance => RuleId::BoundInstance,
            Ask::Quota(Counts::Sites | Counts::AccountSites, _) => RuleId::SiteQuota,
            Ask::Quota(..) => RuleId::CodeQuota,
            Ask::NoCodes => RuleId::NoCodesMade,
            Ask::EnterpriseAccount => RuleId::AccountKind,
            Ask::ChinaAccount => RuleId::AccountSite,
            Ask::Organization => RuleId::EntityKind,
            Ask::CodeState { .. } => RuleId::CodeState,
            Ask::AtIssuer(_) => RuleId::Issuer,
            Ask::Recipient(_) => RuleId::Recipient,
            Ask::NotBought(_) => RuleId::Resale,
            Ask::NoCondition(rule) => *rule,
        }
    }

    /// Whether a statement of the same kind is another reading of the same rule. What is said of different facts is two
    /// things to check: how it is paid and whether it is a trial, sites of the instance and of the account. A page that
    /// states no such condition is a reading whatever the fact.
    pub fn same_rule(&self, other: &Ask) -> bool {
        let none = |ask: &Ask| matches!(ask, Ask::NoCondition(_));
        self.rule() == other.rule() && (self.fact() == other.fact() || none(self) || none(other))
    }

    /// The fact that a finding of the rule shows as found; `None` for the product itself, which is always given.
    pub const fn fact(&self) -> Option<Fact> {
        Some(match self {
            Ask::NotTrial => Fact::Trial,
            Ask::Quota(Counts::CodesOrSites | Counts::CodesPlusSites | Counts::Codes, _) => Fact::CodesUsed,
            Ask::Quota(Counts::AccountCodesOrSites, _) => Fact::CodesUsedByAccount,
            Ask::Quota(Counts::Sites, _) => Fact::SitesFiled,
            Ask::Quota(Counts::AccountSites, _) => Fact::SitesFiledByAccount,
            _ => match self.rule() {
                RuleId::Product => return None,
                RuleId::Region => Fact::Region,
                RuleId::Owner => Fact::OwnedByApplicant,
                RuleId::Billing => Fact::Billing,
                RuleId::Variant => Fact::Variant,
                RuleId::TotalTerm => Fact::PurchasedMonths,
                RuleId::TimeLeft | RuleId::NotExpired => Fact::ExpiresOn,
                RuleId::Running => Fact::State,
                RuleId::FirstOrder => Fact::FirstOrderMonths,
                RuleId::OrderAmount => Fact::OrderAmountCny,
                RuleId::PublicAddress => Fact::PublicIp,
                RuleId::Bandwidth => Fact::BandwidthMbps,
                RuleId::FixedIp => Fact::FixedIp,
                RuleId::BoundInstance => Fact::BoundInstanceQualifies,
                RuleId::CodeQuota | RuleId::NoCodesMade => Fact::CodesUsed,
                RuleId::SiteQuota => Fact::SitesFiled,
                RuleId::AccountKind => Fact::AccountKind,
                RuleId::AccountSite => Fact::AccountSite,
                RuleId::EntityKind => Fact::EntityKind,
                RuleId::CodeState => Fact::CodeState,
                RuleId::Issuer => Fact::AtIssuer,
                RuleId::Recipient => Fact::ForThisAccount,
                RuleId::Resale => Fact::CodeBought,
            },
        })
    }

    /// What it asks of time, bought or left.
    pub const fn time(&self) -> Option<Bound> {
        match self {
            // A first order that is not told of is bounded by all that was bought.
            Ask::Total(bound) | Ask::Term(bound) | Ask::Left(bound) | Ask::FirstOrder(bound) => Some(*bound),
            _ => None,
        }
    }

    /// What it asks of the time bought in all.
    pub const fn total(&self) -> Option<Bound> {
        if let Ask::Total(bound) | Ask::Term(bound) = self { Some(*bound) } else { None }
    }

    /// What it asks of the time left.
    pub const fn left(&self) -> Option<Bound> {
        if let Ask::Left(bound) | Ask::Term(bound) = self { Some(*bound) } else { None }
    }

    /// Every fact that may move its outcome.
    pub fn facts(&self) -> Facts {
        let shown = self.fact().map_or(Facts::NONE, Facts::of);
        let all = |facts: &[Fact]| facts.iter().fold(shown, |set, fact| set.with(Facts::of(*fact)));
        match self {
            Ask::NotTrial => all(&[Fact::Billing]),
            Ask::Total(_) | Ask::Term(_) | Ask::Left(_) | Ask::FirstOrder(_) | Ask::NotExpired => all(&[
                Fact::Stage,
                Fact::PurchasedMonths,
                Fact::StartsOn,
                Fact::ExpiresOn,
                Fact::CreatedOn,
                Fact::State,
            ]),
            Ask::Quota(counts, limit) => {
                let counted: &[Fact] = match counts {
                    Counts::CodesOrSites | Counts::CodesPlusSites => &[Fact::SitesFiled],
                    Counts::AccountCodesOrSites => &[Fact::SitesFiledByAccount],
                    Counts::Codes | Counts::Sites | Counts::AccountSites => &[],
                };
                let sized: &[Fact] = match limit {
                    Limit::ByVariant(_) => &[Fact::Variant],
                    Limit::ByAccountKind { .. } => &[Fact::AccountKind],
                    Limit::Fixed(_) | Limit::Unpublished => &[],
                };
                all(counted).with(all(sized))
            }
            Ask::CodeState { passes, fails } if passes.by_use() || fails.by_use() => all(&[Fact::CodeUse]),
            Ask::SomeAmount | Ask::NoCondition(_) => Facts::NONE,
            _ => shown,
        }
    }
}

keys! {
    /// Why something shows that should not. The words and what decides it belong to the code; the provider's page to the symptom.
    CauseCode {
        /// The account logged in did not buy the instance.
        OtherAccount = "otherAccount",
        /// Not paid in advance.
        NotSubscription = "notSubscription",
        /// No public address that serves.
        NoPublicAddress = "noPublicAddress",
        /// Too little time, bought or left.
        NotEnoughTime = "notEnoughTime",
        /// Bought for too short a time.
        BoughtTooShort = "boughtTooShort",
        /// Too little time left.
        TooLittleLeft = "tooLittleLeft",
        /// Expired.
        Expired = "expired",
        /// No codes left.
        CodesUsedUp = "codesUsedUp",
        /// No places for sites left, or for codes and sites together.
        PlacesUsedUp = "placesUsedUp",
        /// Codes were made from it, so it can no longer be picked.
        CodesMade = "codesMade",
        /// Not in mainland China.
        NotMainland = "notMainland",
        /// A product that cannot.
        ProductRefused = "productRefused",
        /// A trial.
        Trial = "trial",
        /// Not running.
        NotRunning = "notRunning",
        /// The public address was not assigned when the server was bought.
        AddressNotAssigned = "addressNotAssigned",
        /// The address of a load balancer.
        LoadBalancerAddress = "loadBalancerAddress",
        /// A personal account.
        PersonalAccount = "personalAccount",
        /// A plan or edition that cannot.
        PlanRefused = "planRefused",
        /// No fixed address.
        NoFixedIp = "noFixedIp",
        /// The code was used already.
        CodeUsed = "codeUsed",
        /// The instance that made the code expired.
        SourceExpired = "sourceExpired",
        /// The instance that made the code is too near its end.
        SourceNearEnd = "sourceNearEnd",
        /// The code was made for another account.
        OtherRecipient = "otherRecipient",
        /// Nothing that the pages name.
        ContactSupport = "contactSupport",
        /// The chosen product type is not that of the purchase.
        WrongProductType = "wrongProductType",
        /// An id in the call is wrong.
        WrongId = "wrongId",
        /// There is no such code.
        NoSuchCode = "noSuchCode",
        /// The call failed at the provider.
        CallFailed = "callFailed",
        /// A parameter is missing.
        ParameterMissing = "parameterMissing",
        /// A count out of range.
        CountOutOfRange = "countOutOfRange",
        /// A general error of the interface.
        GeneralError = "generalError",
        /// The account or environment is another.
        WrongEnvironment = "wrongEnvironment",
        /// Another order of the entity is under way elsewhere.
        OrderElsewhere = "orderElsewhere",
        /// The site no longer runs where it was filed.
        SiteMoved = "siteMoved",
        /// The domain is not filed, or not at this provider.
        NotFiledHere = "notFiledHere",
        /// None of the causes that the page names, but another rule.
        AnotherRule = "anotherRule",
    }
}

/// What decides whether a cause is the case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Decides {
    /// One of these rules fails.
    Rules(&'static [RuleId]),
    /// The rule about public addresses fails, with an address of one of these kinds.
    Address(&'static [PublicIp]),
    /// The rule against trials fails, not the one about billing beside it.
    Trial,
    /// The rule about billing fails, not the one against trials beside it.
    Subscription,
    /// Every other cause is ruled out.
    NothingElse,
    /// No fact of an instance or a code.
    Outside,
}

impl CauseCode {
    /// What decides it.
    pub const fn decides(self) -> Decides {
        use CauseCode::*;
        use Decides::{Address, NothingElse, Outside, Rules};
        match self {
            OtherAccount => Rules(&[RuleId::Owner]),
            NotSubscription => Decides::Subscription,
            NoPublicAddress => Rules(&[RuleId::PublicAddress]),
            NotEnoughTime => Rules(&[RuleId::TotalTerm, RuleId::TimeLeft]),
            BoughtTooShort => Rules(&[RuleId::TotalTerm]),
            TooLittleLeft | SourceNearEnd => Rules(&[RuleId::TimeLeft]),
            Expired | SourceExpired => Rules(&[RuleId::NotExpired]),
            CodesUsedUp => Rules(&[RuleId::CodeQuota]),
            PlacesUsedUp => Rules(&[RuleId::CodeQuota, RuleId::SiteQuota]),
            CodesMade => Rules(&[RuleId::NoCodesMade]),
            NotMainland => Rules(&[RuleId::Region]),
            ProductRefused => Rules(&[RuleId::Product]),
            Trial => Decides::Trial,
            NotRunning => Rules(&[RuleId::Running]),
            AddressNotAssigned => Address(&[PublicIp::None, PublicIp::Elastic, PublicIp::Shared]),
            LoadBalancerAddress => Address(&[PublicIp::LoadBalancer]),
            PersonalAccount => Rules(&[RuleId::AccountKind]),
            PlanRefused => Rules(&[RuleId::Variant, RuleId::Billing]),
            NoFixedIp => Rules(&[RuleId::FixedIp]),
            CodeUsed => Rules(&[RuleId::CodeState]),
            OtherRecipient => Rules(&[RuleId::Recipient]),
            ContactSupport => NothingElse,
            WrongProductType | WrongId | NoSuchCode | CallFailed | ParameterMissing | CountOutOfRange
            | GeneralError | WrongEnvironment | OrderElsewhere | SiteMoved | NotFiledHere | AnotherRule => Outside,
        }
    }
}

/// One cause of a symptom.
#[derive(PartialEq, Debug)]
pub struct Cause {
    /// Which.
    pub code: CauseCode,
    /// First day on which a page names it, or on which the rule behind it holds.
    pub from: Date,
}

/// Something that a provider's console or interface shows when a filing does not get on (section 5 of the sheets).
#[derive(PartialEq, Debug)]
pub struct Symptom {
    /// Its key in the interface, unique over all providers.
    pub key: &'static str,
    /// What is shown.
    pub shown: Text,
    /// It is about a code that was issued, not about an instance.
    pub of_code: bool,
    /// The questions that it keeps from being answered with yes.
    pub questions: Questions,
    /// First day on which a page tells of it.
    pub from: Date,
    /// The rows of the policy sheets that it encodes.
    pub rows: &'static str,
    /// Who says so.
    pub sources: Sources,
    /// What can be behind it, in the order of checking.
    pub causes: &'static [Cause],
}
