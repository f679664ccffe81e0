//! Writes JSON. Its methods are never inlined: they are called a hundred times.

/// A text of JSON that grows. Texts are written as they stand: a test holds the catalogue free of what JSON would escape.
#[derive(Default)]
pub struct Json(pub String);

impl Json {
    /// A comma, unless this is the first in its list or object, or the value of a key.
    #[inline(never)]
    fn next(&mut self) {
        if !matches!(self.0.as_bytes().last(), None | Some(b'[' | b'{' | b':')) {
            self.0.push(',');
        }
    }
    /// Begins a list or an object, `[` or `{`.
    #[inline(never)]
    pub fn open(&mut self, with: char) -> &mut Json {
        self.next();
        self.0.push(with);
        self
    }
    /// Ends a list or an object, `]` or `}`.
    #[inline(never)]
    pub fn close(&mut self, with: char) -> &mut Json {
        self.0.push(with);
        self
    }
    /// The key of what follows.
    #[inline(never)]
    pub fn key(&mut self, name: &str) -> &mut Json {
        self.text(name);
        self.0.push(':');
        self
    }
    /// A text.
    #[inline(never)]
    pub fn text(&mut self, text: &str) -> &mut Json {
        debug_assert!(!text.contains(|c: char| c == '"' || c == '\\' || c.is_control()), "JSON would escape {text}");
        self.next();
        self.0.push('"');
        self.0.push_str(text);
        self.0.push('"');
        self
    }
    /// A whole number.
    #[inline(never)]
    pub fn number(&mut self, n: i32) -> &mut Json {
        self.next();
        if n < 0 {
            self.0.push('-');
        }
        self.digits(n.unsigned_abs());
        self
    }
    fn digits(&mut self, n: u32) {
        if n > 9 {
            self.digits(n / 10);
        }
        self.0.push(char::from(b'0' + (n % 10) as u8));
    }
    /// `true`, where it is; nothing else is told of what is not.
    #[inline(never)]
    pub fn flag(&mut self, name: &str, holds: bool) -> &mut Json {
        if holds {
            self.key(name);
            self.0.push_str("true");
        }
        self
    }
    /// A list of texts.
    #[inline(never)]
    pub fn list(&mut self, texts: &mut dyn Iterator<Item = &'static str>) -> &mut Json {
        self.open('[');
        for text in texts {
            self.text(text);
        }
        self.close(']')
    }
    /// A key with a text.
    #[inline(never)]
    pub fn pair(&mut self, name: &str, text: &str) -> &mut Json {
        self.key(name).text(text)
    }
}
