#!/usr/bin/env bash
# For bin/outdated: reads what Maven's plugin of versions told, and says what is newer, each part once.
set -euo pipefail
# Long names stand on a line of their own; of a plugin every version there is for some Maven is told, older ones too.
sed -n 's/^\[INFO\] *//p' | awk '
    / -> / { line = $1 == "->" || $2 == "->" ? held " " $0 : $0; n = split(line, w, /[ .]* +[.]* */); print w[1], w[n - 2], w[n]; held = ""; next }
    /\.\.\.$/ { held = $1; next }' |
    while read -r part used newest; do
        if [ "$used" != "$newest" ] && [ "$(printf '%s\n%s\n' "$used" "$newest" | sort -V | tail -1)" = "$newest" ]; then
            printf '%s %s -> %s\n' "$part" "$used" "$newest"
        fi
    done | sort -k1,1 -k4,4Vr | awk '!seen[$1]++ { print; any = 1 } END { if (!any) print "Nothing is behind." }'
