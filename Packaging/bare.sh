#!/bin/sh
# Tries a program where nothing is installed but Graphviz, libxml2 and zlib with what they need: in a root folder made of the
# packages of this machine, which is Debian or Ubuntu. Everything has to work but files of the kinds that need more, each of
# which has to be named with what to install. It needs root, or a system that lets users have name spaces.
# usage: sh Packaging/bare.sh PROGRAM
set -eu
program=${1:?the program to try}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

installed() { dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed'; }

mkdir -p "$root/proc" "$root/tmp" "$root/out" "$root/dev" "$root/samples" "$root/graphs"
mkdir -p "$root/usr/bin" "$root/usr/lib" "$root/usr/lib64" "$root/usr/sbin"
for folder in bin lib lib64 sbin; do ln -s "usr/$folder" "$root/$folder"; done
packages=$(apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
  --no-enhances coreutils dash fonts-dejavu-core libgvc6 libxml2 zlib1g | sed -n 's/^\([a-z0-9].*\)/\1/p' | sort -u)
for package in $packages; do
  if installed "$package"; then
    dpkg -L "$package" | grep -v -e /share/doc/ -e /share/man/ -e /share/locale/ | while read -r file; do
      if [ -f "$file" ] || [ -L "$file" ]; then printf '%s\n' "${file#/}"; fi
    done
  fi
done | grep -v -x -e bin -e lib -e lib64 -e sbin > "$root/tmp/files"
tar -C / --no-recursion -cf - -T "$root/tmp/files" | tar -C "$root" --keep-directory-symlink -xf -
: > "$root/dev/null"
for library in libarchive libgmime libuchardet libcld2; do
  if find "$root" -name "$library*.so*" | grep -q .; then echo "bare.sh: $library is there, too" >&2; exit 1; fi
done
cp "$program" "$root/usr/bin/comention"
cp -R samples/summit samples/harbour samples/formats "$root/samples/"
cp -R graphs/karate graphs/lesmis "$root/graphs/"
cat > "$root/try.sh" <<'END'
set -eu
comention --version
comention run samples/summit -o out/summit 2> out/remarks
for file in graph.svg graph.graphml graph.gexf graph.json nodes.csv report.md timeline.svg; do
  [ -s "out/summit/$file" ] || { echo "bare.sh: run wrote no $file" >&2; exit 1; }
done
case $(cat out/remarks) in *libcld2-0*) ;; *) echo "bare.sh: run doesn't say that languages are not told" >&2; exit 1 ;; esac
comention rank samples/harbour --top 3 2>/dev/null > out/rank.tsv
[ "$(wc -l < out/rank.tsv)" = 4 ]
comention rank out/summit/graph.graphml --top 3 > out/again.tsv
for format in dot gexf gml graphml json net; do
  comention convert graphs/karate/karate.tsv -o "out/karate.$format" 2>/dev/null
  comention rank "out/karate.$format" --by betweenness --top 1 > out/first.tsv 2>/dev/null
  [ "$(wc -l < out/first.tsv)" = 2 ]
done
comention render graphs/karate/karate.tsv -o out/karate.png
comention render graphs/karate/karate.tsv -o out/karate.pdf
comention explore graphs/lesmis/lesmis.tsv -o out/page.html
comention extract samples/formats/story.html samples/formats/story.jsonl > out/mentions.jsonl 2>/dev/null
# named FILE PACKAGE: a file that can't be read is named with what to install, and the others are read
named() {
  status=0
  comention extract "samples/formats/$1" samples/formats/story.html > out/mentions.jsonl 2> out/errors || status=$?
  [ "$status" = 3 ] && [ "$(wc -l < out/mentions.jsonl)" = 1 ] || { cat out/errors; exit 1; }
  case $(cat out/errors) in *"samples/formats/$1: "*"install $2 "*) ;; *) cat out/errors; exit 1 ;; esac
}
named story.docx libarchive13
named story.zip libarchive13
named story.txt.gz libarchive13
named story.eml libgmime-3.0-0
named story.pdf poppler-utils
END

run='mount -t proc proc "$0/proc" && exec chroot "$0" /bin/sh /try.sh'
if [ "$(id -u)" = 0 ]; then
  unshare --mount --pid --fork sh -c "$run" "$root"
else
  unshare --map-root-user --mount --pid --fork sh -c "$run" "$root"
fi
echo "$program: all of it works with Graphviz, libxml2 and zlib alone"
