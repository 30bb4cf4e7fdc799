#!/bin/sh
# Tries a program as a new user would, on the samples of the repository: names, ranks, a sentence, pictures, a page, a table.
# usage: sh Packaging/try.sh PROGRAM
set -eu
program=${1:?the program to try}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

"$program" --version
"$program" run samples/summit -o "$out/summit" --title "Summits" 2>/dev/null
for file in graph.svg graph.graphml graph.gexf graph.json nodes.csv report.md timeline.svg; do
  [ -s "$out/summit/$file" ] || { echo "try.sh: run wrote no $file" >&2; exit 1; }
done
"$program" rank samples/harbour --top 3 2>/dev/null | tee "$out/rank.tsv"
[ "$(wc -l < "$out/rank.tsv")" = 4 ]
"$program" explain falk amsel samples/harbour 2>/dev/null | grep -q 05-court
"$program" render graphs/karate/karate.tsv -o "$out/karate.png"
"$program" render graphs/karate/karate.tsv -o "$out/karate.pdf"
"$program" explore graphs/lesmis/lesmis.tsv -o "$out/page.html"
"$program" extract samples/formats/story.docx samples/formats/story.html samples/formats/story.eml 2>/dev/null | wc -l | grep -qx 3
echo "$program: all of it works"
