#!/bin/sh
# Checks packaging as far as that goes without building packages: what is installed and uninstalled, pages, completions, files.
# What needs a program that isn't there (mandoc, zsh, fish, ruby) is left out, and named.
# usage: BINARY=program sh Packaging/check.sh
set -eu
: "${BINARY:?names the program to install}"
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
share=$root/usr/share

has() { command -v "$1" >/dev/null || { echo "left out: what $1 would check" >&2; false; }; }

make --no-print-directory -s install BINARY="$BINARY" DESTDIR="$root" PREFIX=/usr
commands=$("$root/usr/bin/comention" help | sed -n 's/^  \([a-z]*\)  *[A-Z].*/\1/p')
for command in $commands; do
  [ -s "$share/man/man1/comention-$command.1" ] || { echo "check.sh: no page of $command" >&2; exit 1; }
done
[ -s "$share/man/man1/comention.1" ] && [ -s "$share/doc/comention/LICENSE" ]
[ -z "$(find "$root" -type f -not -perm -004)" ] || { echo "check.sh: not everybody may read what is installed" >&2; exit 1; }

if has mandoc; then mandoc -T lint -W warning "$share"/man/man1/*.1; fi
if has man; then
  [ -z "$(LC_ALL=C.UTF-8 man --warnings -l "$share/man/man1/comention.1" 2>&1 >/dev/null)" ]
fi
bash -n "$share/bash-completion/completions/comention"
if has zsh; then zsh -n "$share/zsh/site-functions/_comention"; fi
if has fish; then fish -n "$share/fish/vendor_completions.d/comention.fish"; fi
for script in Packaging/*.sh Packaging/debian/*.sh; do sh -n "$script"; done
if has ruby; then ruby -c Packaging/homebrew/comention.rb >/dev/null; fi

make --no-print-directory -s uninstall DESTDIR="$root" PREFIX=/usr
[ -z "$(find "$root" -type f)" ] || { echo "check.sh: uninstalling leaves files" >&2; exit 1; }
echo "packaging: $(echo "$commands" | wc -w) commands have pages; installed and uninstalled"
