# The commands of this project. `make serve` shows the page, `make test` checks everything.
# Each sets up what it needs first: see .ci/setup.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help serve test test-full build clean lint supply rust-test web-test node-test page-test consumers hosts lighthouse hostile oracle mutants bench pictures advisories reproducible types size fuzz fuzz-short setup-build setup-test setup-hosts setup-lighthouse setup-mutants setup-bench

# Puts the pinned tools on the PATH of a recipe.
tools := source .ci/env &&

# The files of a pattern; none is an error, since `node --test` would then look for tests everywhere.
files = $(or $(wildcard $1),$(error there is no $1))

help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/make \1\t\2/p' Makefile | expand -t 18

serve: build ## build, and serve the page on this machine (PORT=8080)
	@exec node .ci/serve.mjs

stages := lint supply rust-test fuzz-short build size types node-test consumers web-test page-test

test: ## everything that must hold, stage by stage
	@.ci/stages test $(stages)

test-full: export CALLS := 1000000
test-full: export FURTHER := 200000
test-full: export FULL := 1
test-full: ## the same, with a million checks and bad calls, and 200,000 of plans and the like, in the tests of memory; every view in each colour and width; and the hosts
	@.ci/stages hosts $(stages) hosts

build: pkg/package.json target/site/sw.js ## the npm package directory, pkg/, ready to pack, and the page in target/site/, ready to serve

clean: ## remove what was built and installed here (not the tools in the cache)
	rm -rf target pkg tests/node_modules tests/hosts/*/node_modules tests/lighthouse/node_modules tests/bench/node_modules tests/output

# ---- The stages of `make test` ----

lint: setup-test ## formatting, clippy on host and wasm32, rustdoc, JavaScript
	cargo fmt --check
	cargo fmt --check --manifest-path tests/fuzz/Cargo.toml
	cargo clippy --locked --quiet --all-targets -- -D warnings
	cargo clippy --locked --quiet --all-targets --target wasm32-unknown-unknown -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --no-deps
	$(tools) biome lint --config-path=tests/lint.json --error-on-warnings .ci src/face tests www

# Each Cargo.lock here, by the rules of .ci/deny.toml, an exception in which may be about another one.
locks = $(shell find . -name Cargo.lock -not -path '*/target/*' -not -path '*/node_modules/*')
deny = $(tools) for lock in $(locks); do echo "$$lock"; cargo deny --locked $1 --manifest-path "$${lock%.lock}.toml" \
  --config .ci/deny.toml check --allow license-exception-not-encountered $2; done

supply: setup-test ## what is taken from others: licences, versions, sources, hashes, scripts, and what each is for
	@$(call deny,--offline,bans licenses sources)
	node --test --test-reporter=spec $(call files,tests/supply/*.test.mjs)

rust-test: setup-test ## the tests of the core, on this machine
	cargo test --locked -- --show-output

fuzz-short: setup-test ## the entrances, fuzzed for a few seconds: what was once found, the seeds, and the same executions each time
	@.ci/fuzz short

web-test: setup-test ## the tests in tests/web.rs, in headless Chromium
	$(tools) WASM_BINDGEN_TEST_TIMEOUT=300 wasm-pack test --headless --chrome --chromedriver "$$CHROMEDRIVER" \
	  --mode no-install -- --test web

node-test: build ## the package in Node
	node --test --test-reporter=spec $(call files,tests/node/*.test.mjs)

page-test: setup-test build ## the page in Chromium
	$(tools) node --test --test-reporter=spec $(call files,tests/page/*.test.mjs)

# Each tool once and the memory of Chromium, about a minute in all: short enough for every run of `make test`.
consumers: setup-test build ## the packed package in bundlers, React, Workers and under a page's policies
	$(tools) node --test --test-reporter=spec $(call files,tests/consumers/*.test.mjs) tests/hosts/html.test.mjs

# Goes on from where the last one stopped.
fuzz: setup-test ## the entrances, fuzzed for ten minutes each (MINUTES)
	@.ci/fuzz long

# Minutes, and about 600 MB to install the first time: for changes of the element and before a release.
hosts: setup-hosts build ## the element in MkDocs, Zensical, Docusaurus, VitePress, WordPress's filters and plain HTML
	$(tools) node --test --test-reporter=spec $(call files,tests/hosts/*.test.mjs)

# Looked at after a change of how something looks; one of them is shown by README.md.
pictures: setup-test build ## the page and the element in every state, language, colour and width, as pictures in tests/output/screens
	$(tools) PICTURES=1 node --test --test-reporter=spec --test-name-pattern="every colour|^en$$|^zh-CN$$|README" tests/page/{looks,fleet,element}.test.mjs

# Not in `make test`: a machine that is busy measures itself.
lighthouse: setup-lighthouse build ## what Lighthouse says of the page, as on a phone; the machine should be idle
	$(tools) node tests/lighthouse/measure.mjs

# Minutes. `make test` has the same with 500,000 bad calls.
hostile: setup-test build ## callers that mean harm, and a million bad calls of every function, in Node and in Chromium
	$(tools) CALLS=$(or $(CALLS),1000000) node --test --test-reporter=spec --test-name-pattern="hostile|bad calls|many times at once|changed its own" \
	  tests/node/{hostile,hostile-cases,memory}.test.mjs tests/consumers/{hostile,memory}.test.mjs

# Minutes. `make test` looks at a sample of the same cells.
oracle: setup-build ## the core against the second reading of the rules, in 40,000,000 cells and more (CELLS)
	ORACLE_CELLS=$(or $(CELLS),30000000) cargo test --locked --release --test oracle -- --nocapture --test-threads 1

# Most of an hour on 2 cores. FILES="src/plan.rs src/term.rs", or SHARD=0/4 for a quarter, make it shorter; JOBS=1 leaves a core to others.
mutants: setup-mutants ## the core with one thing broken at a time: is there a break that no test sees? (FILES, SHARD)
	$(tools) .ci/mutants

# Ten minutes. ROUNDS and ONLY make it shorter, KEEP=1 keeps what it finds: see tests/bench/bench.mjs.
bench: setup-bench build ## speed and size beside hand-written JavaScript and rules engines; the machine should be idle
	$(tools) node tests/bench/bench.mjs

# The database of reports is on the network, and what is in it changes while nothing changes here: before a release, and now and then.
advisories: setup-test ## crates that are reported as unsafe or given up, or were taken back
	@$(call deny,,advisories)

# Two minutes: before a release, and after a change of the build.
reproducible: setup-build ## whether two clean builds of what is committed give the same bytes
	@.ci/reproducible

types: build ## the package's types, used as strict TypeScript projects would, and its manifest
	node --test --test-reporter=spec $(call files,tests/types/*.test.mjs)
	$(tools) publint --strict pkg
	$(tools) attw --pack pkg $(attw) --profile strict --exclude-entrypoints $(esm-only) icp_eligibility_bg.wasm
	$(tools) attw --pack pkg $(attw) --profile esm-only --entrypoints $(esm-only)

# Entries for browsers and bundlers, which take ES modules; nothing requires them. jsx is types alone, the .wasm an entry without types.
esm-only := inline element jsx fallback
attw := --format ascii --no-color

# For who keeps the catalogue true: see "To add …" in CONTRIBUTING.md. TODAY=2026-11-24 fixes the day.
.PHONY: report
report: ## what the catalogue rests on, what is disputed, and what to read again first; also in target/report.md
	@mkdir -p target
	@cargo run --quiet --locked --example report -- "$${TODAY:-$$(TZ=Asia/Shanghai date +%F)}" >target/report.md
	@cat target/report.md

size: build ## the weight of the package against its limits
	@node .ci/size.mjs

# ---- Behind them ----

# The package is made whole again when anything it is made from has changed, a file removed included.
sources := $(wildcard Cargo.toml Cargo.lock rust-toolchain.toml tests/package-lock.json README.md LICENSE CHANGELOG.md) \
  .ci/env .ci/build .ci/package.mjs $(shell find src)

pkg/package.json: $(sources) | setup-build
	@echo "building pkg/ (about half a minute the first time)"
	@.ci/build

# The page is made last of all: it holds the package and says what that says.
target/site/sw.js: pkg/package.json $(wildcard www/*) .ci/site.mjs .ci/rules.mjs
	@node .ci/site.mjs target/site

# `make test` sets up once and then says so to its stages.
setup-build setup-test setup-hosts setup-lighthouse setup-mutants setup-bench: setup-%:
	@$(if $(SETUP),:,.ci/setup $*)
