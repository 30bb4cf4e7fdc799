#!/bin/sh
# Fuzz/run.sh RUNS [PARSER…]: gives every parser so many inputs, mutated from the samples, and stops one at its first crash, hang, or 2 GB of memory.
# An input that fails is kept in Fuzz/findings/. The same RUNS give the same inputs: the seed is 1.
set -eu
cd "$(dirname "$0")"
runs=$1
shift
# gold, the usual linker on Linux, breaks on it.
flags="-Xswiftc -sanitize=fuzzer -Xswiftc -enable-testing -Xswiftc -use-ld=lld"
swift build -c release $flags
bin=$(swift build -c release --show-bin-path)
mkdir -p findings
names() { "$bin/$1" -runs=0 2>&1 | sed -n "s/^PARSER names one of: //p"; }
fuzz() { # PROGRAM PARSER SEEDS
  echo "== $2"
  PARSER=$2 "$bin/$1" -runs="$runs" -seed=1 -max_len=20000 -timeout=20 -rss_limit_mb=2000 -verbosity=0 -print_final_stats=1 \
    -artifact_prefix="findings/$2-" "corpus/$2" "$3" 2>&1 | grep -E "^stat::number_of_executed|ERROR|SUMMARY|Fatal error" || true
}
# Those that run a program for each input are left out.
for parser in ${*:-$(names FuzzDocuments | tr ' ' '\n' | grep -vE '^(pdf|doc|oldWord)$')}; do
  if names FuzzDocuments | grep -qw "$parser"; then
    mkdir -p "corpus/$parser"
    fuzz FuzzDocuments "$parser" ../samples/formats
  fi
done
for parser in ${*:-$(names FuzzGraphs)}; do
  if names FuzzGraphs | grep -qw "$parser"; then
    mkdir -p "corpus/$parser"
    fuzz FuzzGraphs "$parser" ../Tests/GraphFormatsTests/Fixtures
  fi
done
