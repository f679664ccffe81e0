//! The fuzzer at the typed entrances.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| entrances::instance::holds(input));
