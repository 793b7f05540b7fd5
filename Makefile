# The commands of the house. `make run` and `make test` set up everything they need.
.DEFAULT_GOAL := help
SHELL := /bin/bash

INBOX ?= inbox
DATA ?= data
SWIFT ?= swift
GREFFIER = .build/release/greffier
# The tests that start the program itself: they need the processor for themselves.
WHOLE = EndToEndTests|SamplesTests|AccuracyTests|WorkerProcessTests|RecognitionTests|RenderingTests|BrowserTests

.PHONY: help setup setup-tests build run check test bench pictures samples format clean deploy-check

help: ## what can be done here
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## install the Debian packages that building and running need
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 or later is needed: https://www.swift.org/install/linux/debian/12" >&2; exit 1; }
	@deploy/packages

setup-tests: setup ## install those that checking, testing and measuring need as well
	@deploy/packages --tests

build: setup ## build the program with optimisation
	@echo "Building Greffier (the first time takes a quarter of an hour on two cores) …"
	@$(SWIFT) build -c release --product greffier --quiet

run: build ## start Greffier on the folders inbox/ and data/
	@mkdir -p $(INBOX)
	@echo "Drop documents into $(INBOX)/ (try: cp -r samples/inbox/. $(INBOX)/), then look at them with: $(GREFFIER) drafts --data $(DATA)"
	@exec $(GREFFIER) serve --inbox $(INBOX) --data $(DATA)

TOOLS = .build/tools
$(TOOLS)/ready: Tests/requirements.txt
	@python3 -m venv $(TOOLS) && $(TOOLS)/bin/pip install --quiet --disable-pip-version-check --requirement $< && touch $@

check: setup-tests $(TOOLS)/ready ## format, build and the fast tests
	@$(SWIFT) format lint --strict --recursive --parallel Sources Tests Package.swift
	@$(SWIFT) build --build-tests --quiet
	@$(SWIFT) test --skip-build --skip '$(WHOLE)'

test: check ## everything: the fast tests, the files of deploy/, then those that run the whole program, one after the other
	@deploy/check --static
	@$(SWIFT) test --skip-build --no-parallel --filter '$(WHOLE)'

bench: build setup-tests ## the figures of Benchmarks/, each beside a peer
	@Benchmarks/run

pictures: setup-tests $(TOOLS)/ready ## take the pictures of the desk's pages for the documentation
	@$(SWIFT) build --quiet --product greffier
	@$(TOOLS)/bin/python Tests/BrowserTests/scripts/pictures.py --program .build/debug/greffier --pictures docs/desk
	@$(TOOLS)/bin/python Tests/BrowserTests/scripts/handover.py --program .build/debug/greffier --pictures docs/desk

deploy-check: ## check the container file, compose file, units, chart, alerts, and rehearse them
	@deploy/check

samples: ## make the sample documents again
	@python3 samples/make.py

format: ## put the sources in form
	@$(SWIFT) format --in-place --recursive --parallel Sources Tests Package.swift

clean: ## forget what was built
	@rm -rf .build
