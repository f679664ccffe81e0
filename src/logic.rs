//! Sets of possible outcomes. A finding is the set of outcomes it could still have, over all ways to fill in the missing
//! facts; a fact can only shrink a set, so an answer with one element can never flip. Semantics S4.

/// What could still come of a rule, or of all rules of a question: a set over pass < disputed < silent < fail, never empty.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Could(u8);

impl Could {
    /// Every published reading is met.
    pub const PASS: Could = Could(1);
    /// Published readings differ.
    pub const DISPUTED: Could = Could(2);
    /// The published rules do not say.
    pub const SILENT: Could = Could(4);
    /// Every published reading fails.
    pub const FAIL: Could = Could(8);
    const ALL: u8 = 15;

    /// Either set.
    pub const fn or(self, other: Could) -> Could {
        Could(self.0 | other.0)
    }
    /// Whether just one outcome is left.
    pub const fn decided(self) -> bool {
        self.0.is_power_of_two()
    }
    /// Whether it stands in the way of a yes, whatever else comes: it fails, is disputed, or the rules are silent.
    pub fn in_the_way(self) -> bool {
        self.decided() && self != Could::PASS
    }
    /// The worst outcome that is left.
    pub const fn worst(self) -> u8 {
        1 << (7 - self.0.leading_zeros() as u8)
    }
    /// The best outcome that is left.
    pub const fn best(self) -> u8 {
        self.0 & self.0.wrapping_neg()
    }
    /// The set as four bits, pass lowest.
    pub const fn bits(self) -> u8 {
        self.0
    }
    /// Pass where it holds, else fail.
    pub const fn when(holds: bool) -> Could {
        if holds { Could::PASS } else { Could::FAIL }
    }

    /// All rules of a question: the worst counts. An outcome stays possible only if the other side can be as good.
    pub const fn and(self, other: Could) -> Could {
        const fn from(bits: u8) -> u8 {
            bits | bits << 1 | bits << 2 | bits << 3
        }
        Could((self.0 & from(other.0) | other.0 & from(self.0)) & Could::ALL)
    }

    /// Two readings of one rule: what both say stays, what differs is disputed.
    pub const fn beside(self, other: Could) -> Could {
        let same = self.0 & other.0;
        let differ = !(self.decided() && self.0 == other.0);
        Could(same | if differ { Could::DISPUTED.0 } else { 0 })
    }

    /// A length of which the page does not say whether it means time bought, `self`, or time left. Never more is left than
    /// was bought, so too little bought fails; where the two part otherwise, the page is silent (semantics S11).
    pub const fn or_of_left(self, left: Could) -> Could {
        let bought = self.0 & !Could::FAIL.0;
        let differ = bought != 0 && !(bought.is_power_of_two() && bought == left.0);
        Could(self.0 & Could::FAIL.0 | bought & left.0 | if differ { Could::SILENT.0 } else { 0 })
    }
}

/// Whether a known value holds; a missing one leaves both open.
pub fn test<T>(value: Option<T>, holds: impl FnOnce(T) -> bool) -> Could {
    value.map_or(Could::PASS.or(Could::FAIL), |value| Could::when(holds(value)))
}

/// A number of which only bounds are known, both inclusive.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Between<T>(pub T, pub T);

impl<T: PartialOrd + Copy> Between<T> {
    /// A number that is known.
    pub const fn just(value: T) -> Between<T> {
        Between(value, value)
    }
    /// Against a target that is itself known only between bounds: more passes, less fails, and exactly the target is `at`.
    pub fn against(self, target: Between<T>, at: Could) -> Could {
        let more = self.1 > target.0;
        let less = self.0 < target.1;
        let equal = self.1 >= target.0 && self.0 <= target.1;
        let bits = |holds: bool, could: Could| if holds { could.0 } else { 0 };
        Could(bits(more, Could::PASS) | bits(equal, at) | bits(less, Could::FAIL))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every() -> impl Iterator<Item = Could> + Clone {
        (1..=Could::ALL).map(Could)
    }
    /// Lifts a function on outcomes to sets, by trying every pair.
    fn lifted(a: Could, b: Could, both: impl Fn(u8, u8) -> u8) -> Could {
        let one = |set: Could| [1u8, 2, 4, 8].into_iter().filter(move |bit| set.0 & bit != 0);
        Could(one(a).flat_map(|x| one(b).map(move |y| (x, y))).fold(0, |set, (x, y)| set | both(x, y)))
    }

    #[test]
    fn and_keeps_the_worst_and_beside_keeps_what_agrees() {
        for a in every() {
            for b in every() {
                assert_eq!(a.and(b), lifted(a, b, u8::max), "{a:?} and {b:?}");
                let agree = |x, y| if x == y { x } else { Could::DISPUTED.0 };
                assert_eq!(a.beside(b), lifted(a, b, agree), "{a:?} beside {b:?}");
                let either = |x, y| if x == y || x == Could::FAIL.0 { x } else { Could::SILENT.0 };
                assert_eq!(a.or_of_left(b), lifted(a, b, either), "{a:?} bought, {b:?} left");
            }
        }
    }

    #[test]
    fn a_set_is_four_bits_the_worst_highest() {
        assert_eq!([Could::PASS, Could::DISPUTED, Could::SILENT, Could::FAIL].map(Could::bits), [1, 2, 4, 8]);
        assert_eq!(Could::PASS.or(Could::FAIL).bits(), 9);
        let open = Could::DISPUTED.or(Could::SILENT);
        assert_eq!((open.bits(), open.best(), open.worst()), (6, 2, 4));
    }

    #[test]
    fn a_fact_only_shrinks_what_could_come() {
        let inside = |a: Could, b: Could| a.0 & !b.0 == 0;
        for a in every() {
            for smaller in every().filter(|s| inside(*s, a)) {
                for b in every() {
                    assert!(inside(smaller.and(b), a.and(b)), "{smaller:?} in {a:?}, and {b:?}");
                    assert!(inside(smaller.beside(b), a.beside(b)), "{smaller:?} in {a:?}, beside {b:?}");
                    assert!(inside(smaller.or_of_left(b), a.or_of_left(b)), "{smaller:?} in {a:?} bought, {b:?} left");
                    assert!(inside(b.or_of_left(smaller), b.or_of_left(a)), "{b:?} bought, {smaller:?} in {a:?} left");
                }
            }
        }
    }

    #[test]
    fn order_of_rules_and_of_readings_does_not_matter() {
        for a in every() {
            for b in every() {
                for c in every() {
                    assert_eq!(a.and(b).and(c), a.and(b.and(c)));
                    assert_eq!(a.beside(b).beside(c), a.beside(b.beside(c)));
                }
            }
        }
    }
}
