//! What the targets do; the test main.rs has the same modules.
pub mod bytes;
pub mod instance;
pub mod window;
