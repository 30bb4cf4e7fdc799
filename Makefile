# The two commands are `make demo` and `make test`; both install what they need.

SWIFT ?= swift
# Neither an index for editors nor debug information is written for a program that is only run.
BUILD := $(SWIFT) build -c release --product comention --disable-index-store -debug-info-format none
ifeq ($(shell uname),Linux)
  # One binary, without the Swift runtime beside it; quick to start, so nothing of it is offered to other libraries, and what
  # the loader has to relocate, 58,000 addresses, is packed where the system's loader (glibc 2.36) knows that form.
  BUILD += --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --no-export-dynamic
  GLIBC := $(subst ., ,$(lastword $(shell getconf GNU_LIBC_VERSION 2>/dev/null)))
  ifeq ($(shell [ "$(firstword $(GLIBC) 0)" = 2 ] && [ "$(word 2,$(GLIBC) 0)" -ge 36 ] && echo new),new)
    BUILD += -Xlinker -z -Xlinker pack-relative-relocs
  endif
endif
COMENTION = $(shell $(BUILD) --show-bin-path)/comention
PYTHON ?= python3
VENV := .venv

.PHONY: all demo test build check-tools test-tools unit-test interoperability in-formats browser-test in-browser graphs examples lint format docs clean gazetteer word-rows language-tables model install

all: build

## make demo: everything from a bare clone to pictures in graphs/
demo: build graphs
	@$(COMENTION) rank samples/summit --by pagerank,betweenness --top 10
	@echo "Written: graphs/summit and graphs/harbour; open graphs/summit/graph.svg in a browser."

# What is tested and handed out has the server of `comention serve`, which takes minutes to compile: `make` and `make demo` don't wait for it.
test unit-test interoperability browser-test program dist-program: export COMENTION_SERVER = 1

## make test: all tests; those of files, of the page, of Python and of packaging take the program that the unit tests have built
test: unit-test
	$(MAKE) in-formats in-browser in-python check-packaging

build: check-tools
	$(BUILD)

graphs: build
	$(COMENTION) run samples/summit -o graphs/summit --title "The summits of 2018 and 2019"
	$(COMENTION) run samples/harbour -o graphs/harbour --title "What happened at Kettle Quay"
	$(COMENTION) render graphs/karate/karate.tsv -o graphs/karate/karate.svg --title "Zachary's karate club"
	$(COMENTION) render graphs/lesmis/lesmis.tsv -o graphs/lesmis/lesmis.svg --top 0 --title "Les Misérables"
	$(COMENTION) render graphs/lesmis/lesmis.tsv -o graphs/lesmis/boxes.svg --top 0 --style communities --title "Les Misérables"
	$(COMENTION) matrix graphs/lesmis/lesmis.tsv -o graphs/lesmis/matrix.svg --top 77
	$(COMENTION) map graphs/lesmis/lesmis.tsv -o graphs/lesmis/map.svg --title "Communities of Les Misérables"
	$(COMENTION) render samples/summit -o graphs/summit/path.svg --path "Kang Kyung-wha" "Stephen Biegun" --top 30 --theme dark
	$(COMENTION) render samples/harbour -o graphs/harbour/print.svg --types person,organization --top 40 --style print

unit-test: test-tools
	$(SWIFT) test -c release -Xswiftc -enable-testing

## The files of both corpora, read back by networkx and igraph and compared with one another; and every format in both directions
## between comention and the programs that own it, followthemoney too where it is installed; Cypher, Neo4j's tables and Mermaid
## by programs that import them.
interoperability: build in-formats

in-formats: $(VENV)/importers
	$(VENV)/bin/python Tests/Interoperability/round_trips.py $(COMENTION) graphs/summit/graph.graphml graphs/harbour/graph.graphml
	for corpus in summit harbour; do \
	  $(VENV)/bin/python Tests/Interoperability/check_with_networkx.py \
	    $$(printf "graphs/$$corpus/%s " graph.graphml graph.gexf graph.json edges.csv) || exit 1; done

## The page of `explore` in Chromium; CHROMIUM=program takes another than the one found, SCREENSHOTS=folder keeps pictures.
browser-test: build in-browser

in-browser: $(VENV)/browser
	@$(PYTHON) Tests/Browser/chromium.py >/dev/null 2>&1 || ($(call install,chromium,--cask google-chrome)) || true
	@$(PYTHON) Tests/Browser/chromium.py
	COMENTION=$(COMENTION) $(VENV)/bin/python -m pytest -q -p no:cacheprovider Tests/Browser Tests/Serving
	$(COMENTION) index samples/harbour samples/summit -o $(VENV)/served.comention --force
	sh Tests/Serving/session.sh $(COMENTION) $(VENV)/served.comention

$(VENV)/browser: $(VENV)/ready
	$(VENV)/bin/pip install --quiet --disable-pip-version-check playwright==1.65.2 pytest==9.2.0
	@touch $@

# What has no package for a machine is left out of the tests, which say so.
$(VENV)/importers: $(VENV)/ready
	for package in graphqlite==0.12.0 apsw==3.54.1.0 antlr4-cypher==0.1.2 ladybug==0.22.0 mermaidx==0.10.1; do \
	  $(VENV)/bin/pip install --quiet --disable-pip-version-check $$package || echo "Left out: $$package"; done
	@touch $@

$(VENV)/ready: | test-tools
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0
	@touch $@

PACKAGES_APT := antiword libarchive-dev libcld2-dev libgmime-3.0-dev libgraphviz-dev libsqlite3-dev libuchardet-dev libxml2-dev \
  pkg-config poppler-utils zlib1g-dev
PACKAGES_BREW := gmime graphviz libarchive libxml2 pkgconf poppler sqlite uchardet zlib
LIBRARIES := gmime-3.0 libarchive libcgraph libgvc libxml-2.0 sqlite3 uchardet zlib
TEST_PACKAGES_APT := graphviz libxml2-utils python3-venv
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

check-tools:
	@command -v $(SWIFT) >/dev/null || { echo "Install Swift 6.1 or newer first: https://www.swift.org/install"; exit 1; }
	@if ! pkg-config --exists $(LIBRARIES) 2>/dev/null || ! command -v pdftotext >/dev/null \
	  || { [ "$$(uname)" = Linux ] && [ ! -d /usr/include/cld2 ] && [ ! -d /usr/local/include/cld2 ]; }; then \
	  $(call install,$(PACKAGES_APT),$(PACKAGES_BREW)); fi

test-tools: check-tools
	@if ! command -v dot >/dev/null || ! command -v xmllint >/dev/null || ! $(PYTHON) -c 'import ensurepip' 2>/dev/null; then \
	  $(call install,$(TEST_PACKAGES_APT),graphviz libxml2 python3); fi

# $(call install,apt packages,brew formulas)
install = if command -v apt-get >/dev/null; then \
  echo "Installing $(1)"; $(SUDO) apt-get update -qq && $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $(1) >/dev/null; \
  elif command -v brew >/dev/null; then brew install --quiet $(2); \
  else echo "Install these first, which Debian calls $(1)"; exit 1; fi

EXAMPLES := $(SWIFT) run --package-path Examples --scratch-path .build-examples
## The package in Examples/, which uses the libraries as anybody would, the examples of doc comments among it.
examples: check-tools
	$(PYTHON) Examples/documentation_examples.py
	$(SWIFT) build --package-path Examples --scratch-path .build-examples
	$(EXAMPLES) --skip-build WhoIsCentral graphs/karate/karate.tsv
	$(EXAMPLES) --skip-build RelationshipDiagram samples/harbour .build-examples/harbour.svg
	$(EXAMPLES) --skip-build OwnTagger
	$(EXAMPLES) --skip-build OwnGraph .build-examples/letters.gexf
	$(EXAMPLES) --skip-build OwnPicture .build-examples/letters.svg

# Not what is collected from doc comments.
FORMATTED := Package.swift Sources Tests Examples/Package.swift $(filter-out %/DocumentationExamples,$(wildcard Examples/Sources/*))

lint:
	$(SWIFT) format lint --strict --recursive $(FORMATTED)

format:
	$(SWIFT) format --in-place --recursive $(FORMATTED)

## Documentation of the libraries; a warning, such as a dead symbol link, is an error.
docs: check-tools
	COMENTION_DOCUMENTATION=1 $(SWIFT) package generate-documentation $(DOCUMENTED:%=--target %) --warnings-as-errors

DOCUMENTED := TextModel DocumentReading EntityExtraction EntityResolution Evaluation TaggerTraining Graphs GraphAlgorithms \
  GraphFormats GraphDrawing CoMention Reporting ExplorePage ComentionKit CaseStore

## What is compiled into the program from a folder of lists, vectors and annotated texts: make gazetteer model DATA=folder
gazetteer:
	$(SWIFT) run -c release GazetteerCompiler names $(DATA) Sources/CGazetteer/data/names.tsv Sources/CGazetteer/gazetteer.bin

TABLES := .build/tables
word-rows:
	@mkdir -p $(TABLES)
	xz -dc $(DATA)/vectors/words.tsv.xz > $(TABLES)/words.tsv
	xz -dc $(DATA)/gazetteers/word-clusters.tsv.xz > $(TABLES)/clusters.tsv
	$(SWIFT) run -c release GazetteerCompiler words $(TABLES)/words.tsv $(TABLES)/clusters.tsv Sources/CTaggerModel/word-rows.bin

## Trains the tagger that comes with the package; MODEL.md has the figures. LITBANK=file has its named mentions, a text a line.
## make model LANGUAGE=de DATA=folder: that of another language, of DATA/languages/de and samples/annotated/de; LOOKUPS, VECTORS: MODEL.md.
LITBANK ?= $(DATA)/litbank.jsonl
LANGUAGE ?= en
LANGUAGE_NAME_de := german
LANGUAGE_NAME_fr := french
LANGUAGE_NAME_es := spanish
LANGUAGE_NAME_nl := dutch
LANGUAGE_NAME_pt := portuguese
LANGUAGE_NAME_da := danish
LANGUAGE_NAME_sv := swedish
NAME = $(LANGUAGE_NAME_$(LANGUAGE))
# French, Portuguese, Danish and Swedish have their public part twice, Spanish none, Dutch three times what of it was annotated
# (annotated_parts.py); German, Dutch and Portuguese what was written of the press, the last two twice; German, Dutch, Danish and Swedish texts
# of other languages. The German model was trained without German LER: leave its documents (legal-*) out of DATA/languages/de/train.bio first.
LANGUAGE_EPOCHS_de := 5
LANGUAGE_EPOCHS_es := 8
LANGUAGE_EPOCHS_nl := 4
LANGUAGE_EPOCHS_da := 4
LANGUAGE_EPOCHS_sv := 4
LANGUAGE_EPOCHS = $(or $(LANGUAGE_EPOCHS_$(LANGUAGE)),6)
LANGUAGE_TEXTS = $(wildcard $(DATA)/languages/$(LANGUAGE)/train.bio) $(sort $(wildcard samples/annotated/$(LANGUAGE)/*.txt))
PRESS_TEXTS = $(if $(filter de nl pt,$(LANGUAGE)),$(sort $(wildcard samples/annotated/$(LANGUAGE)/press/*.txt)))
OTHER_TEXTS_de = $(sort $(wildcard samples/annotated/*.txt))
OTHER_TEXTS_nl = $(sort $(wildcard samples/annotated/*.txt)) $(sort $(wildcard samples/annotated/de/*.txt))
OTHER_TEXTS_da = $(sort $(wildcard samples/annotated/sv/*.txt)) $(OTHER_TEXTS_nl) $(sort $(wildcard samples/annotated/nl/*.txt))
OTHER_TEXTS_sv = $(sort $(wildcard samples/annotated/da/*.txt)) $(OTHER_TEXTS_nl) $(sort $(wildcard samples/annotated/nl/*.txt))
PUBLIC_TEXTS = $(if $(filter nl,$(LANGUAGE)),$(TABLES)/nl/annotated.bio,$(wildcard $(DATA)/languages/$(LANGUAGE)/train.bio))
TRAINING_TEXTS = $(PUBLIC_TEXTS) $(if $(filter fr nl pt da sv,$(LANGUAGE)),$(PUBLIC_TEXTS)) $(if $(filter nl,$(LANGUAGE)),$(PUBLIC_TEXTS)) \
  $(filter %.txt,$(LANGUAGE_TEXTS)) $(PRESS_TEXTS) $(if $(filter nl pt,$(LANGUAGE)),$(PRESS_TEXTS)) $(OTHER_TEXTS_$(LANGUAGE))
ifeq ($(LANGUAGE),en)
model: word-rows
	$(BUILD)
	$(PYTHON) Benchmarks/name_spans.py $(LITBANK) > $(TABLES)/litbank.jsonl
	$(COMENTION) train --epochs 5 --seed 2 --train $(DATA)/train/*.bio samples/annotated/*.txt samples/annotated/second/*.txt $(TABLES)/litbank.jsonl --dev $(DATA)/dev/*.bio \
	  --vectors $(DATA)/vectors/rows-64.f32 -o Sources/CTaggerModel/english.model
else
model: language-tables $(filter $(TABLES)/%,$(PUBLIC_TEXTS))
	$(BUILD)
	$(COMENTION) train --language $(LANGUAGE) --epochs $(LANGUAGE_EPOCHS) --seed 1 --train $(TRAINING_TEXTS) \
	  --dev $(wildcard $(DATA)/languages/$(LANGUAGE)/dev*.bio) --vectors $(TABLES)/$(LANGUAGE)/rows-64.f32 \
	  -o Sources/CTaggerModel/languages/$(NAME).model --force
endif

$(TABLES)/%/annotated.bio: $(DATA)/languages/%/train.bio Benchmarks/annotated_parts.py
	@mkdir -p $(@D)
	$(PYTHON) Benchmarks/annotated_parts.py $< > $@.part && mv $@.part $@

# Words and names of a language; LOOKUPS=wheel of spacy-lookups-data, or VECTORS=name of an installed spaCy model.
language-tables:
	$(PYTHON) Benchmarks/word_tables.py $(LANGUAGE) $(TABLES)/$(LANGUAGE) $(if $(LOOKUPS),--lookups $(LOOKUPS)) \
	  $(if $(VECTORS),--vectors $(VECTORS)) --texts $(LANGUAGE_TEXTS)
	$(SWIFT) run -c release GazetteerCompiler language Sources/CGazetteer/data/$(NAME)/names.tsv $(TABLES)/$(LANGUAGE)/common.txt \
	  Sources/CGazetteer/data/$(NAME)/names.bin
	$(SWIFT) run -c release GazetteerCompiler words $(TABLES)/$(LANGUAGE)/words.tsv $(TABLES)/$(LANGUAGE)/clusters.tsv \
	  Sources/CTaggerModel/languages/$(NAME)-rows.bin

clean:
	rm -rf .build .build-* $(VENV) .venv-* dist

# Installing and packages to hand on; the Python package; the Spark job.
include Packaging/packaging.mk
include Python/python.mk
include Distributed/spark.mk
