//! How the fuzzer's bytes are read as numbers.

/// What is left of them. Where they end, zeros follow: every input stands for a case, and a shorter one for a simpler case.
pub struct Bytes<'a>(pub &'a [u8]);

impl Bytes<'_> {
    /// The next so many.
    pub fn next<const N: usize>(&mut self) -> [u8; N] {
        let mut next = [0; N];
        let (first, rest) = self.0.split_at(self.0.len().min(N));
        next[..first.len()].copy_from_slice(first);
        self.0 = rest;
        next
    }
    /// Whether none are left.
    pub fn at_end(&self) -> bool {
        self.0.is_empty()
    }
}
