#!/bin/sh
# Makes comention-VERSION-SYSTEM-ARCHITECTURE.tar.gz: the program, manual, completions, licence, and how to install them.
# usage: BINARY=program sh Packaging/archive.sh FOLDER
set -eu
: "${BINARY:?names the program to pack}" "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
folder=${1:?the folder to write to}
name=comention-$("$BINARY" --version)-$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

make --no-print-directory -s install BINARY="$BINARY" PREFIX=/ DESTDIR="$stage/$name"
cp Packaging/INSTALL "$stage/$name/INSTALL"
chmod -R u+rwX,go+rX,go-w "$stage/$name"
mkdir -p "$folder"
# Same program, same bytes: order, times and owners are fixed.
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$stage" -cf - "$name" \
  | gzip -9n > "$folder/$name.tar.gz"
(cd "$folder" && sha256sum "$name.tar.gz" > "$name.tar.gz.sha256")
echo "$folder/$name.tar.gz"
