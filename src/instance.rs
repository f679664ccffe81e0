//! The facts known of an instance. Each is declared once, in the macro `facts!`: its name, how it is written, what it means. The
//! packed window, the reader, the form, the types and the encoder of the JavaScript package all derive from that.

use chrono::{Months as CalendarMonths, NaiveDate};

/// An enum whose values have a key that leaves the crate.
macro_rules! keys {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$word_doc])* $word),* }
        impl $name {
            /// Every value, in the order of the packed numbers.
            pub const ALL: &'static [$name] = &[$($name::$word),*];
            /// All their names in JavaScript, in that order, with a space between.
            pub const KEYS: &'static str = concat!($($key, " "),*).trim_ascii_end();
            /// Its name in JavaScript.
            pub const fn key(self) -> &'static str { match self { $($name::$word => $key),* } }
        }
    };
}
pub(crate) use keys;

keys! {
    /// What a number counts.
    Unit {
        /// Calendar months.
        Month = "month",
        /// Calendar days.
        Day = "day",
        /// Hours; dates tell them only by whole days.
        Hour = "hour",
        /// Yuan.
        Cny = "cny",
        /// Megabits a second.
        Mbps = "mbps",
        /// Codes or sites.
        Count = "count",
    }
}

/// How a fact is written by a caller, and so which control a form shows for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A region or zone id of the provider, or `mainland` or `outside`.
    Region,
    /// One of a closed list of words, here with a space between.
    OneOf(&'static str),
    /// One of the variants in which the product is sold.
    Variant,
    /// A whole number from 0 to `max`, counted in `unit`.
    Whole {
        /// The greatest value that is accepted.
        max: u32,
        /// What is counted.
        unit: Unit,
    },
    /// A number from 0 to `max`, fractions allowed, counted in `unit`.
    Amount {
        /// The greatest value that is accepted.
        max: u32,
        /// What is counted.
        unit: Unit,
    },
    /// A civil date in China, `YYYY-MM-DD`.
    Date,
    /// `true` or `false`.
    YesNo,
}

/// The value of a fact as one number: how it crosses the packed window. NaN is "missing".
pub trait Slot: Copy {
    /// How callers write it.
    const KIND: Kind;
    /// The value of a number that the encoder wrote; `None` for NaN and for what no encoder writes.
    fn read(number: f64) -> Option<Self>;
    /// The number that stands for the value.
    fn write(self) -> f64;
}

/// `keys!` of which callers write one as the value of a fact.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $key:literal),* $(,)? }) => {
        keys! { $(#[$doc])* $name { $($(#[$word_doc])* $word = $key),* } }
        impl Slot for $name {
            const KIND: Kind = Kind::OneOf($name::KEYS);
            fn read(number: f64) -> Option<Self> { index(number).and_then(|k| Self::ALL.get(k).copied()) }
            fn write(self) -> f64 { f64::from(self as u8) }
        }
    };
}

/// The index that a number stands for, unless it is NaN, negative or fractional.
fn index(number: f64) -> Option<usize> {
    let k = number as usize;
    (number >= 0.0 && k as f64 == number).then_some(k)
}

words! {
    /// Whether the instance is still to be bought.
    Stage {
        /// About to be bought: starts on the as-of date, nothing used yet, bought by the account that applies.
        Planned = "planned",
        /// Bought already: nothing is assumed.
        Owned = "owned",
    }
}
words! {
    /// How the instance is paid for.
    Billing {
        /// Paid in advance by the month or year (包年包月).
        Subscription = "subscription",
        /// Paid by use (按量付费).
        PayAsYouGo = "payAsYouGo",
        /// Preemptible (抢占式, 竞价).
        Spot = "spot",
        /// A trial whose form is not known.
        Trial = "trial",
    }
}
words! {
    /// Where the public address of the instance comes from.
    PublicIp {
        /// It has none.
        None = "none",
        /// Assigned to the instance when it was bought, with bandwidth.
        Assigned = "assigned",
        /// An elastic address bound to it (EIP).
        Elastic = "elastic",
        /// The address of a load balancer in front of it.
        LoadBalancer = "loadBalancer",
        /// Shared with others (NAT, shared bandwidth of a container service).
        Shared = "shared",
    }
}
words! {
    /// What the console shows as the state of the instance.
    State {
        /// Running.
        Running = "running",
        /// Stopped, not expired.
        Stopped = "stopped",
        /// Expired.
        Expired = "expired",
    }
}
words! {
    /// How the account that applies is verified.
    AccountKind {
        /// Verified as a person.
        Personal = "personal",
        /// Verified as an enterprise or other organization.
        Enterprise = "enterprise",
    }
}
words! {
    /// On which of a provider's two sites the account was opened.
    AccountSite {
        /// The site for mainland China (aliyun.com, cloud.tencent.com).
        China = "china",
        /// The international site (alibabacloud.com, tencentcloud.com).
        International = "international",
    }
}
words! {
    /// In whose name the website is filed.
    EntityKind {
        /// A person.
        Personal = "personal",
        /// A company or other organization.
        Organization = "organization",
    }
}

words! {
    /// How far an issued filing code has come.
    CodeState {
        /// Never entered in a filing order.
        Unused = "unused",
        /// Entered in an order that was given up before the filing succeeded.
        Abandoned = "orderAbandoned",
        /// Entered in an order under way.
        InProgress = "inProgress",
        /// A filing succeeded with it.
        Filed = "filed",
        /// A filing succeeded with it and was cancelled since.
        Cancelled = "cancelled",
    }
}
words! {
    /// What an issued filing code is to be used for.
    CodeUse {
        /// A first filing, an added site, added access, or another domain.
        NewFiling = "newFiling",
        /// A change to the filing of the site for which it was used.
        SameSiteChange = "sameSiteChange",
    }
}

/// A civil date in China (Asia/Shanghai), as the number of days since 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Date(pub i32);

impl Date {
    /// The first and the last date that callers may write.
    pub const RANGE: (Date, Date) = (Date::ymd(2000, 1, 1), Date::ymd(2199, 12, 31));

    /// The date of a year, month (1 to 12) and day (1 to 31). For constants: a date that does not exist stops the build.
    #[expect(clippy::panic, reason = "evaluated by the compiler for the catalogue; `parts` and `Slot` serve run time")]
    pub const fn ymd(year: i32, month: u32, day: u32) -> Date {
        match NaiveDate::from_ymd_opt(year, month, day) {
            Some(date) => Date(date.to_epoch_days()),
            None => panic!("no such date"),
        }
    }

    /// The same day number `months` later, or the month's last day where it is shorter (semantics S10).
    pub fn plus_months(self, months: u32) -> Date {
        NaiveDate::from_epoch_days(self.0)
            .and_then(|date| date.checked_add_months(CalendarMonths::new(months)))
            .map_or(self, |date| Date(date.to_epoch_days()))
    }

    /// The first and the last start whose term of `months` ends on this day: several where it is a month's last day.
    pub fn minus_months(self, months: u32) -> (Date, Date) {
        let first = NaiveDate::from_epoch_days(self.0)
            .and_then(|date| date.checked_sub_months(CalendarMonths::new(months)))
            .map_or(self, |date| Date(date.to_epoch_days()));
        let mut last = first;
        while last.0 < first.0 + 3 && last.plus_days(1).plus_months(months) == self {
            last = last.plus_days(1);
        }
        (first, last)
    }

    /// `days` later.
    pub const fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(days))
    }

    /// The days from `start` to this day.
    pub const fn days_since(self, start: Date) -> i32 {
        self.0.saturating_sub(start.0)
    }
}

impl Slot for Date {
    const KIND: Kind = Kind::Date;
    fn read(number: f64) -> Option<Self> {
        let (first, last) = Date::RANGE;
        (f64::from(first.0)..=f64::from(last.0)).contains(&number).then_some(Date(number as i32))
    }
    fn write(self) -> f64 {
        f64::from(self.0)
    }
}

/// A region of the product's provider: an index into [`Provider::regions`](crate::policy::Provider::regions), or one of
/// the constants.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Region(pub i16);

impl Region {
    /// An id that the catalogue does not list.
    pub const UNLISTED: Region = Region(-1);
    /// "Somewhere in mainland China", for callers who do not know or need the id.
    pub const MAINLAND: Region = Region(-2);
    /// "Somewhere outside mainland China".
    pub const OUTSIDE: Region = Region(-3);
    /// The words that every provider accepts beside its own ids.
    pub const WORDS: [(&'static str, Region); 2] = [("mainland", Region::MAINLAND), ("outside", Region::OUTSIDE)];
}

impl Slot for Region {
    const KIND: Kind = Kind::Region;
    fn read(number: f64) -> Option<Self> {
        (-3.0..=9999.0).contains(&number).then_some(Region(number as i16))
    }
    fn write(self) -> f64 {
        f64::from(self.0)
    }
}

/// A variant of the product: an index into [`Product::variants`](crate::policy::Product::variants).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Variant(pub u8);

impl Slot for Variant {
    const KIND: Kind = Kind::Variant;
    fn read(number: f64) -> Option<Self> {
        index(number).and_then(|k| u8::try_from(k).ok()).map(Variant)
    }
    fn write(self) -> f64 {
        f64::from(self.0)
    }
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident($inner:ty) = $kind:ident { max: $max:literal, unit: $unit:ident };)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, PartialOrd, Debug)]
        pub struct $name(pub $inner);
        impl Slot for $name {
            const KIND: Kind = Kind::$kind { max: $max, unit: Unit::$unit };
            fn read(number: f64) -> Option<Self> {
                (0.0..=f64::from($max)).contains(&number).then_some($name(number as $inner))
            }
            fn write(self) -> f64 { f64::from(self.0) }
        }
    )*};
}

numbers! {
    /// Whole calendar months.
    Months(u32) = Whole { max: 1200, unit: Month };
    /// A number of codes or sites.
    Count(u32) = Whole { max: 1_000_000, unit: Count };
    /// An amount in yuan.
    Cny(f64) = Amount { max: 1_000_000_000, unit: Cny };
    /// A bandwidth in megabits a second.
    Mbps(f64) = Amount { max: 1_000_000, unit: Mbps };
}

impl Slot for bool {
    const KIND: Kind = Kind::YesNo;
    fn read(number: f64) -> Option<Self> {
        index(number).map(|k| k != 0)
    }
    fn write(self) -> f64 {
        f64::from(u8::from(self))
    }
}

macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $variant:ident $field:ident: $ty:ty = $key:literal;)*) => {
        /// Names one fact of an [`Instance`], in the order in which a form asks.
        #[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, PartialOrd, Ord)]
        pub enum Fact { $($(#[doc = $doc])+ $variant),* }
        /// What is known of an instance; `None` is missing. Which provider and product it is of is said beside it.
        #[derive(Clone, Copy, Default, Debug, PartialEq)]
        pub struct Instance { $($(#[doc = $doc])+ pub $field: Option<$ty>,)* }
        impl Fact {
            /// Every fact; its place here is its slot in the packed window.
            pub const ALL: &'static [Fact] = &[$(Fact::$variant),*];
            /// The property name of the fact.
            pub const fn key(self) -> &'static str { match self { $(Fact::$variant => $key),* } }
            /// How callers write it.
            pub const fn kind(self) -> Kind { match self { $(Fact::$variant => <$ty as Slot>::KIND),* } }
            /// What it means: the comment in the types of the JavaScript package.
            pub const fn doc(self) -> &'static str { match self { $(Fact::$variant => concat!($($doc),+)),* } }
        }
        impl Instance {
            /// Reads a fact from its packed number.
            pub fn set(&mut self, fact: Fact, number: f64) {
                match fact { $(Fact::$variant => self.$field = <$ty as Slot>::read(number)),* }
            }
            /// The facts that are known.
            pub fn known(&self) -> Facts {
                let mut known = Facts::NONE;
                $(if self.$field.is_some() { known = known.with(Facts::of(Fact::$variant)); })*
                known
            }
            /// The packed number of a fact; NaN when it is missing.
            pub fn get(&self, fact: Fact) -> f64 {
                match fact { $(Fact::$variant => self.$field.map_or(f64::NAN, Slot::write)),* }
            }
        }
    };
}

facts! {
    /// Still to be bought, or bought already. Without it: planned, unless a date, a state or a positive count of its own says otherwise.
    Stage stage: Stage = "stage";
    /// Region or zone id as the provider writes it, or `mainland` or `outside`.
    Region region: Region = "region";
    /// How the instance is paid for.
    Billing billing: Billing = "billing";
    /// Whether it is a free or trial offer; missing means no.
    Trial trial: bool = "trial";
    /// Variant of the product, where it is sold in several: see `catalog()`.
    Variant variant: Variant = "variant";
    /// Months bought in all, renewals included.
    PurchasedMonths purchased_months: Months = "purchasedMonths";
    /// Months of the first order, where that is what counts (Alibaba Cloud marketplace).
    FirstOrderMonths first_order_months: Months = "firstOrderMonths";
    /// Amount of a single order, in yuan.
    OrderAmountCny order_amount_cny: Cny = "orderAmountCny";
    /// First day of the paid term.
    StartsOn starts_on: Date = "startsOn";
    /// Day on which the instance expires; on that day it counts as expired.
    ExpiresOn expires_on: Date = "expiresOn";
    /// Day on which the instance was created, paid in advance or not.
    CreatedOn created_on: Date = "createdOn";
    /// Where its public address comes from.
    PublicIp public_ip: PublicIp = "publicIp";
    /// Public bandwidth in megabits a second.
    BandwidthMbps bandwidth_mbps: Mbps = "bandwidthMbps";
    /// Whether a fixed public address is switched on (Tencent CloudBase).
    FixedIp fixed_ip: bool = "fixedIp";
    /// Whether the server behind it would qualify itself (Tencent CLB).
    BoundInstanceQualifies bound_instance_qualifies: bool = "boundInstanceQualifies";
    /// State shown by the console.
    State state: State = "state";
    /// Filing codes already made from this instance, used or not.
    CodesUsed codes_used: Count = "codesUsed";
    /// Sites and Apps filed directly with this instance.
    SitesFiled sites_filed: Count = "sitesFiled";
    /// Filing codes made by the whole account, where the rule counts per account.
    CodesUsedByAccount codes_used_by_account: Count = "codesUsedByAccount";
    /// Sites and Apps filed by the whole account, where the rule counts per account.
    SitesFiledByAccount sites_filed_by_account: Count = "sitesFiledByAccount";
    /// Whether the account that applies is the one that bought the instance.
    OwnedByApplicant owned_by_applicant: bool = "ownedByApplicant";
    /// How the account that applies is verified.
    AccountKind account_kind: AccountKind = "accountKind";
    /// Site on which that account was opened.
    AccountSite account_site: AccountSite = "accountSite";
    /// In whose name the website is filed.
    EntityKind entity_kind: EntityKind = "entityKind";
    /// How far an issued filing code has come.
    CodeState code_state: CodeState = "codeState";
    /// What that code is to be used for.
    CodeUse code_use: CodeUse = "codeUse";
    /// Whether that code is entered in the filing system of the provider that issued it (of Alibaba Cloud, for a code from Alipay Cloud).
    AtIssuer at_issuer: bool = "atIssuer";
    /// Whether that code was made for, or handed to, the account that uses it.
    ForThisAccount for_this_account: bool = "forThisAccount";
    /// Whether that code was bought from somebody.
    CodeBought code_bought: bool = "codeBought";
}

impl Fact {
    /// Whether it is a fact of an issued code, not of an instance.
    pub const fn of_code(self) -> bool {
        Facts::OF_CODE.has(self)
    }
}

/// A set of facts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub struct Facts(pub u32);

impl Facts {
    /// No fact.
    pub const NONE: Facts = Facts(0);
    /// The facts of an issued code.
    pub const OF_CODE: Facts = Facts::of(Fact::CodeState)
        .with(Facts::of(Fact::CodeUse))
        .with(Facts::of(Fact::AtIssuer))
        .with(Facts::of(Fact::ForThisAccount))
        .with(Facts::of(Fact::CodeBought));
    /// Just this fact.
    pub const fn of(fact: Fact) -> Facts {
        Facts(1 << fact as u32)
    }
    /// Either set.
    pub const fn with(self, other: Facts) -> Facts {
        Facts(self.0 | other.0)
    }
    /// Those in both sets.
    pub const fn and(self, other: Facts) -> Facts {
        Facts(self.0 & other.0)
    }
    /// Whether the fact is in the set.
    pub const fn has(self, fact: Fact) -> bool {
        self.0 & Facts::of(fact).0 != 0
    }
    /// The facts of the set, in the order of declaration.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.iter().copied().filter(move |fact| self.has(*fact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_from_the_anchor_and_clamped_to_the_end() {
        for (from, months, to) in [
            ((2026, 1, 31), 1, (2026, 2, 28)),
            ((2024, 1, 31), 1, (2024, 2, 29)),
            ((2026, 1, 31), 3, (2026, 4, 30)),
            ((2026, 2, 1), 3, (2026, 5, 1)),
            ((2026, 11, 30), 3, (2027, 2, 28)),
            ((2024, 2, 29), 12, (2025, 2, 28)),
        ] {
            let day = |(y, m, d)| Date::ymd(y, m, d);
            assert_eq!(day(from).plus_months(months), day(to), "{from:?} + {months}");
        }
    }

    #[test]
    fn every_start_of_a_term_is_found_from_its_end() {
        for end in Date::ymd(2023, 1, 1).0..Date::ymd(2025, 3, 5).0 {
            for months in [0, 1, 2, 3, 12] {
                let (first, last) = Date(end).minus_months(months);
                for start in end - 400..=end {
                    let ends_here = Date(start).plus_months(months) == Date(end);
                    let found = (first.0..=last.0).contains(&start);
                    assert!(!ends_here || found, "{start} + {months} = {end}, found {first:?} to {last:?}");
                }
            }
        }
    }

    #[test]
    fn a_packed_number_reads_back_and_nonsense_reads_as_missing() {
        for fact in Fact::ALL {
            let mut instance = Instance::default();
            let numbers = if fact.kind() == Kind::Date { [20_000.0, 11_000.0] } else { [1.0, 0.0] };
            for number in numbers {
                instance.set(*fact, number);
                assert_eq!(instance.get(*fact), number, "{}", fact.key());
            }
            for nonsense in [f64::NAN, f64::INFINITY, -7.0, 1e300] {
                instance.set(*fact, nonsense);
                assert!(instance.get(*fact).is_nan(), "{} {nonsense}", fact.key());
            }
        }
        // A region of no list is a number below zero; half a word is none.
        let mut instance = Instance::default();
        for region in [Region::UNLISTED, Region::MAINLAND, Region::OUTSIDE] {
            instance.set(Fact::Region, f64::from(region.0));
            assert_eq!(instance.region, Some(region));
        }
        for fact in [Fact::Billing, Fact::Variant, Fact::Trial] {
            instance.set(fact, 0.5);
            assert!(instance.get(fact).is_nan(), "{}", fact.key());
        }
        assert!(Fact::ALL.len() <= 31, "`Facts` is a mask of 32 bits, and JavaScript shifts signed ones");
    }
}
