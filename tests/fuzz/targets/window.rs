//! The fuzzer at the packed entrance.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| entrances::window::holds(input));
