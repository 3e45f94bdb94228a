#!/usr/bin/env bash
# README's first command, run as it stands there on an empty home: the page that offers people comes, and it ends when it is told to.
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
home=$(mktemp -d "${TMPDIR:-/tmp}/kith-demo.XXXXXX")
chmod 711 "$home" # The database's own user passes through here when root runs this.
KITH_HOME=$home/kith "$here/kith" demo --port 0 >"$home/said" 2>&1 &
demo=$!
end() { kill "$demo" 2>/dev/null || true; wait "$demo" 2>/dev/null || true; rm -rf "$home"; }
trap end EXIT
for _ in $(seq 240); do
    port=$(grep -oE 'http://localhost:[0-9]+' "$home/said" | head -1 | grep -oE '[0-9]+$' || true)
    [ -z "$port" ] || break
    kill -0 "$demo" 2>/dev/null || break
    sleep 0.5
done
if [ -z "${port:-}" ]; then cat "$home/said"; echo "bin/kith demo did not come up."; exit 1; fi
exec 3<>"/dev/tcp/127.0.0.1/$port"
printf 'GET /demo HTTP/1.1\r\nHost: localhost:%s\r\nConnection: close\r\n\r\n' "$port" >&3
page=$(cat <&3)
if [[ $page != "HTTP/1.1 200"* || $page != *'action="/demo/sign-in"'* ]]; then echo "bin/kith demo offers nobody."; exit 1; fi
