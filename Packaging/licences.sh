#!/bin/sh
# Copies the licences and notices of the Swift packages that may be compiled in: sh licences.sh CHECKOUTS FOLDER
# Where a program comes from elsewhere, its packages are not at hand, and nothing is copied.
set -eu
checkouts=$1
folder=$2
[ -d "$checkouts" ] || exit 0
install -d "$folder"
for package in "$checkouts"/*/; do
  name=$(basename "$package")
  for text in LICENSE NOTICE; do
    if [ -f "$package$text.txt" ]; then install -m 644 "$package$text.txt" "$folder/$name-$text.txt"; fi
  done
done
