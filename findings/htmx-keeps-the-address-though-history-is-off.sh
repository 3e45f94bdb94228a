#!/usr/bin/env bash
# htmx 2.0.10: with "historyEnabled": false and "historyCacheSize": 0 in its configuration, and no element that asks for history, each page that loads
# it still leaves the page's address, with what stands behind the question mark, in sessionStorage under "htmx-current-path-for-history". Whoever
# switches history off so that nothing of a page is kept in the browser keeps what somebody searched for in the tab, also after they signed out.
# Seen: {"htmx-current-path-for-history":"/page.html?search=Robin"}, and {} on the same page without htmx.
# Needs a JDK 17 or newer, Maven, Python 3 and Chromium. Fails when the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.webjars.npm</groupId><artifactId>htmx.org</artifactId><version>2.0.10</version></dependency>
  </dependencies>
</project>
POM
cd "$work"
mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib
mkdir site
python3 - <<'PY'
import zipfile
jar = zipfile.ZipFile("lib/htmx.org-2.0.10.jar")
name = next(n for n in jar.namelist() if n.endswith("/dist/htmx.min.js"))
open("site/htmx.min.js", "wb").write(jar.read(name))
page = """<!doctype html><title>A page</title>
<meta name="htmx-config" content='{"historyEnabled": false, "historyCacheSize": 0}'>%s
<p id="kept"></p>
<script>addEventListener("load", () => { document.getElementById("kept").textContent = "kept " + JSON.stringify(sessionStorage); });</script>"""
open("site/page.html", "w").write(page % '<script src="htmx.min.js"></script>')
open("site/without.html", "w").write(page % "")
PY
python3 -u -m http.server 0 --bind 127.0.0.1 --directory site >said.txt 2>/dev/null &
server=$!
port=
until [ -n "$port" ]; do port=$(sed -n 's/.*port \([0-9]*\).*/\1/p' said.txt); sleep 0.1; done
look() {
    chromium --headless --no-sandbox --disable-gpu --disable-background-networking --user-data-dir="$work/profile" --dump-dom "http://127.0.0.1:$port/$1" 2>/dev/null |
        sed -n 's/.*>kept \(.*\)<\/p>.*/\1/p'
}
{ look 'page.html?search=Robin'; look 'without.html?search=Robin'; } | tee seen.txt
diff seen.txt - <<'SEEN'
{"htmx-current-path-for-history":"/page.html?search=Robin"}
{}
SEEN
