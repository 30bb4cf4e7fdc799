#!/bin/sh
# Plays a session of a user against `comention serve` with curl: sh session.sh COMENTION CASE
# The case is copied; everything is looked at, something is corrected and taken back, and the server is ended.
set -eu
program=$1
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
cp "$2" "$work/case.comention"
"$program" serve "$work/case.comention" > "$work/address" 2> "$work/remarks" &
server=$!
for _ in $(seq 600); do [ -s "$work/address" ] && break; sleep 0.1; done
address=$(head -1 "$work/address")
origin=$(printf %s "$address" | cut -d/ -f1-3)

get() { curl -sS --fail -o "$work/answer" -w "%{http_code} %{time_total}s %{size_download} bytes  $1\n" "${address}$1"; }
write() { # METHOD PATH BODY
  curl -sS --fail-with-body -X "$1" -H "Origin: $origin" -H 'X-Comention: 1' -H 'Content-Type: application/json' \
    --data-binary "${3:-}" -o "$work/answer" -w "%{http_code} %{time_total}s  $1 $2\n" "${address}$2"
}
member() { python3 -c 'import json, sys; print(eval("data" + sys.argv[2], {"data": json.load(open(sys.argv[1]))}))' "$work/answer" "$1"; }
refused() { # STATUS, then arguments of curl
  status=$1
  shift
  found=$(curl -sS -o /dev/null -w '%{http_code}' "$@")
  [ "$found" = "$status" ] || { echo "expected $status, not $found: $*"; exit 1; }
}

get ""
get api/graph
id=$(member '["nodes"]["id"][0]')
generation=$(member '["generation"]')
highest=$(member '["nodes"]["id"][max(range(len(data["nodes"]["id"])), key=lambda n: data["nodes"]["attributes"]["pagerank"][n])]')
get "api/search?q=the&limit=20"
document=$(member '["hits"][0]["document"]')
get "api/document?id=$(python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1], safe=""))' "$document")"
get "api/entity?id=$id"
get "api/entity?id=$highest"
other=$(member '["ties"][0]["id"]')
get "api/tie?a=$highest&b=$other"
get api/review
get api/decisions
write POST api/decisions "{\"lines\":[\"rename\\t$highest\\tSomebody Renamed\"],\"generation\":$generation}"
number=$(member '["numbers"][0]')
get "api/entity?id=$highest"
[ "$(member '["name"]')" = "Somebody Renamed" ]
get api/decisions.tsv
write DELETE "api/decisions/$number"
get "api/entity?id=$highest"
[ "$(member '["id"]')" = "$highest" ]
write PUT api/mark "{\"kind\":\"entity\",\"id\":\"$highest\",\"starred\":true,\"note\":\"look again\"}"
get api/marks
write PUT api/views/first '{"view":{"picture":{"title":"First"}}}'
get api/views
get "api/picture?view=first&format=svg"
write DELETE api/views/first
get "api/changes?since=$generation"

refused 404 "${origin}/"
refused 404 "${origin}/0123456789abcdef0123456789abcdef/api/graph"
refused 403 -H 'Host: evil.example' "${address}api/graph"
refused 403 -X POST -H 'X-Comention: 1' -H 'Origin: http://evil.example' --data '{"lines":[]}' "${address}api/decisions"
refused 403 -X DELETE -H "Origin: $origin" "${address}api/decisions/1"
refused 400 -X POST -H "Origin: $origin" -H 'X-Comention: 1' --data 'no' "${address}api/decisions"

kill -INT "$server"
wait "$server"
[ "$(ls "$work")" = "$(printf 'address\nanswer\ncase.comention\nremarks')" ] || { echo "left behind: $(ls "$work")"; exit 1; }
[ ! -s "$work/remarks" ] || { echo "said: $(cat "$work/remarks")"; exit 1; }
echo "all well"
