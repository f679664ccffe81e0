//! All tests of the core as one program, for `make mutants`: built and linked once for each mutant instead of twelve times. Left out are
//! `web.rs`, which is for a browser, and `dates.rs`, which takes as long as all others and looks at two functions.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::duplicate_mod)] // several of them begin with `common`

#[path = "../catalogue.rs"]
mod catalogue;
#[path = "../changes.rs"]
mod changes;
#[path = "../codes.rs"]
mod codes;
#[path = "../facts.rs"]
mod facts;
#[path = "../generated.rs"]
mod generated;
#[path = "../notes.rs"]
mod notes;
#[path = "../plans.rs"]
mod plans;
#[path = "../products.rs"]
mod products;
#[path = "../reasons.rs"]
mod reasons;
#[path = "../seed_examples.rs"]
mod seed_examples;
#[path = "../seeds.rs"]
mod seeds;
#[path = "../symptoms.rs"]
mod symptoms;

// Tests run by name: these after most others.
#[path = "../oracle/main.rs"]
mod slow_oracle;
#[path = "../properties.rs"]
mod slow_properties;
#[path = "../purchases.rs"]
mod slow_purchases;

/// The first test by name, so it begins before all others: from then on a failure ends the program, since one is enough.
#[test]
fn a_failure_ends_the_program() {
    std::panic::set_hook(Box::new(|failure| {
        eprintln!("{failure}");
        std::process::exit(101);
    }));
}
