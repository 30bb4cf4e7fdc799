# Installing, and what is handed to others. Included by the Makefile of the repository, from whose folder it runs.

PREFIX ?= /usr/local
DESTDIR ?=
BINDIR = $(DESTDIR)$(PREFIX)/bin
DATADIR = $(DESTDIR)$(PREFIX)/share
MAN1DIR = $(DATADIR)/man/man1
BASH_COMPLETIONS = $(DATADIR)/bash-completion/completions
ZSH_COMPLETIONS = $(DATADIR)/zsh/site-functions
FISH_COMPLETIONS = $(DATADIR)/fish/vendor_completions.d
DOCDIR = $(DATADIR)/doc/comention
# What of the licence and the origin of what is compiled in has to come along.
NOTICES := LICENSE Sources/CGazetteer/SOURCES.md Sources/CTaggerModel/MODEL.md \
  Sources/CTaggerModel/languages/LANGUAGES.md Sources/CWordForms/WORDNET.md

# The program that is installed: the one that `make` has built, or any other.
BINARY ?= .build/release/comention
# Same sources, same bytes: pages and archives carry the date of the last change.
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || date +%s)
SOURCE_DATE = $(shell date -u -d @$(SOURCE_DATE_EPOCH) +%F 2>/dev/null || date -u -r $(SOURCE_DATE_EPOCH) +%F)
export SOURCE_DATE_EPOCH

.PHONY: install uninstall program dist dist-program deb check-packaging

## make install: the program, its manual, completions and licence below PREFIX (/usr/local); DESTDIR goes in front of it
install: program
	install -d $(BINDIR) $(MAN1DIR) $(BASH_COMPLETIONS) $(ZSH_COMPLETIONS) $(FISH_COMPLETIONS) $(DOCDIR)
	install -m 755 $(BINARY) $(BINDIR)/comention
	$(PYTHON) Packaging/manual.py $(BINARY) $(MAN1DIR) --date $(SOURCE_DATE)
	$(BINARY) --generate-completion-script bash > $(BASH_COMPLETIONS)/comention
	$(BINARY) --generate-completion-script zsh > $(ZSH_COMPLETIONS)/_comention
	$(BINARY) --generate-completion-script fish > $(FISH_COMPLETIONS)/comention.fish
	install -m 644 $(NOTICES) $(DOCDIR)
	sh Packaging/licences.sh $(firstword $(subst /, ,$(BINARY)))/checkouts $(DOCDIR)/licences
	chmod 644 $(MAN1DIR)/comention*.1 $(BASH_COMPLETIONS)/comention $(ZSH_COMPLETIONS)/_comention \
	  $(FISH_COMPLETIONS)/comention.fish

uninstall:
	rm -f $(BINDIR)/comention $(MAN1DIR)/comention.1 $(MAN1DIR)/comention-*.1
	rm -f $(BASH_COMPLETIONS)/comention $(ZSH_COMPLETIONS)/_comention $(FISH_COMPLETIONS)/comention.fish
	rm -rf $(DOCDIR)

# What was built for tests needs the Swift runtime beside it, which other users of the machine may not reach, and what `make`
# built has no server: built anew. Not under sudo, which leaves files of root in the build folder and often has no swift in its path.
## make program: the program as it is installed and handed out, with the server
program:
ifeq ($(BINARY),.build/release/comention)
	@if [ ! -x $(BINARY) ] || ! grep -qa HummingbirdCore $(BINARY) \
	  || { [ "$$(uname)" = Linux ] && ldd $(BINARY) | grep -q libswiftCore; }; then \
	  [ -z "$$SUDO_USER" ] || { echo "there is no program to install yet; run: make program && sudo make install"; exit 1; }; \
	  $(MAKE) build; fi
else
	@[ -x $(BINARY) ] || { echo "BINARY=$(BINARY): there is no such program; make dist-program builds one"; exit 1; }
endif

DIST_PROGRAM := .build-dist/release/comention
## make dist: an archive for any Linux with the libraries that docs/install.md names
dist: dist-program
	BINARY=$(DIST_PROGRAM) sh Packaging/archive.sh dist

## make deb: the same as a package of Debian, built on the release it is for
deb: dist-program
	BINARY=$(DIST_PROGRAM) sh Packaging/debian/package.sh dist

# In a folder of its own, so that what tests build beside it doesn't matter; libraries are looked for in the system's places
# alone, not beside the program. The compiler that links is told not to link libxml2, which pkg-config names with its headers'
# folder and the program loads when it needs it, and to take the runtime of C++ and SQLite in.
dist-program: export CCC_OVERRIDE_OPTIONS = \#x-lxml2 s/^-lstdc\+\+$$/-l:libstdc++.a/ s/^-lsqlite3$$/-l:libsqlite3.a/
dist-program: check-tools
	@if [ ! -x $(DIST_PROGRAM) ] || [ -n "$$(find Sources Package.swift -newer $(DIST_PROGRAM) -print -quit)" ]; then \
	  $(BUILD) --disable-local-rpath --scratch-path .build-dist; fi

## What of packaging can be checked without building packages, with the program that was built last
check-packaging:
	BINARY=$(COMENTION) sh Packaging/check.sh
