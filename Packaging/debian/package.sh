#!/bin/sh
# Makes comention_VERSION_ARCHITECTURE.deb from a built program. What it depends on is read off the program by dpkg-shlibdeps;
# libraries that it loads when it needs them are found in the packages that are installed. So the package is for the release of
# Debian or Ubuntu it is made on, and later ones with the same libraries.
# usage: BINARY=program sh Packaging/debian/package.sh FOLDER
set -eu
: "${BINARY:?names the program to pack}" "${SOURCE_DATE_EPOCH:=$(git log -1 --format=%ct)}"
folder=${1:?the folder to write to}
command -v dpkg-shlibdeps >/dev/null || { echo "package.sh: dpkg-shlibdeps is missing; apt install dpkg-dev" >&2; exit 1; }
here=Packaging/debian
version=$("$BINARY" --version)
architecture=$(dpkg --print-architecture)
maintainer="${DEBFULLNAME:-comention maintainers} <${DEBEMAIL:-maintainers@comention.invalid}>"
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
root=$stage/root
share=$root/usr/share

make --no-print-directory -s install BINARY="$BINARY" PREFIX=/usr DESTDIR="$root"

# Debian's own places and forms.
mkdir -p "$share/zsh/vendor-completions"
mv "$share/zsh/site-functions/_comention" "$share/zsh/vendor-completions/"
rmdir "$share/zsh/site-functions"
rm "$share/doc/comention/LICENSE"
install -m 644 "$here/copyright" "$share/doc/comention/copyright"
sed -i '1{/^#!/d}' "$share/bash-completion/completions/comention"
find "$share/man" -name '*.1' -exec gzip -9n {} +
mkdir -p "$share/lintian/overrides"
install -m 644 "$here/lintian-overrides" "$share/lintian/overrides/comention"
{
  echo "comention ($version) unstable; urgency=medium"
  echo
  echo "  * What changed is in CHANGELOG.md of the sources."
  echo
  echo " -- $maintainer  $(LC_ALL=C date -u -R -d "@$SOURCE_DATE_EPOCH")"
} | gzip -9n > "$share/doc/comention/changelog.gz"

# dpkg-shlibdeps wants to be where debian/control is.
mkdir -p "$stage/source/debian" "$root/DEBIAN"
sed -e "s/@MAINTAINER@/$maintainer/" "$here/control.source" > "$stage/source/debian/control"
depends=$(cd "$stage/source" && dpkg-shlibdeps -O "$root/usr/bin/comention" | sed -n 's/^shlibs:Depends=//p')
# packages FILE...: the packages that libraries are in, with commas between
packages() {
  for file; do
    dpkg-query -S "*/$file" 2>/dev/null | sed -n '1s/[:,].*//p' | grep . \
      || { echo "package.sh: $file is in no package that is installed" >&2; exit 1; }
  done | sort -u | paste -sd , | sed 's/,/, /g'
}
# No picture without Graphviz, and no page and hardly a graph file without libxml2.
depends="$depends, $(packages libgvc.so.6 libxml2.so.2)"
recommends=$(packages libarchive.so.13 libgmime-3.0.so.0 libuchardet.so.0 libcld2.so.0)
sed -e "s/@VERSION@/$version/" -e "s/@RECOMMENDS@/$recommends/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@MAINTAINER@/$maintainer/" \
  -e "s/@DEPENDS@/$depends/" -e "s/@SIZE@/$(du -sk --apparent-size "$root/usr" | cut -f 1)/" "$here/control" > "$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum > DEBIAN/md5sums)
chmod -R u+rwX,go+rX,go-w "$root"

mkdir -p "$folder"
dpkg-deb --root-owner-group --build "$root" "$folder/comention_${version}_$architecture.deb"
