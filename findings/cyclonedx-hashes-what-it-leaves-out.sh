#!/usr/bin/env bash
# cyclonedx-maven-plugin 2.9.3: a dependency of test scope is left out of the bill of parts (includeTestScope is false unless said otherwise), and
# its file is read whole all the same, to make the digests of it that every part has. With a driver of 200 MB that only tests use, eight digests took
# fifty seconds of CPU for nothing the bill holds. Seen in the file reads of Maven's JVM, with the plugin and without it. Needs a JDK 17 or newer,
# Maven and Python 3. Fails when the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.22.0</version></dependency>
    <dependency><groupId>org.jsoup</groupId><artifactId>jsoup</artifactId><version>1.24.1</version><scope>test</scope></dependency>
  </dependencies>
</project>
POM
cd "$work"
makes() { mvn -q -B org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom -DoutputFormat=json "$@" >/dev/null 2>&1; }
makes
mvn -q -B dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=classpath >/dev/null 2>&1
jar=$(tr ':' '\n' < classpath | grep '/jsoup-1.24.1\.jar$')
size=$(stat -c %s "$jar")
cat > reads.jfc <<'JFC'
<configuration version="2.0"><event name="jdk.FileRead"><setting name="enabled">true</setting><setting name="threshold">0 ms</setting></event></configuration>
JFC
times_read() {
    rm -f reads.jfr
    MAVEN_OPTS="-XX:StartFlightRecording=filename=reads.jfr,settings=$PWD/reads.jfc" makes "$@"
    jfr print --json --events jdk.FileRead reads.jfr | python3 -c '
import json, sys
reads = [e["values"] for e in json.load(sys.stdin)["recording"]["events"]]
print(sum(r["bytesRead"] for r in reads if r["path"] == sys.argv[1]) // int(sys.argv[2]))' "$jar" "$size"
}
said="in the bill: $(grep -o '"name" : "[^"]*"' target/bom.json | grep -c jsoup || true) jsoup
read whole with the plugin: $(times_read)
read without: $(times_read -Dcyclonedx.skip=true)"
echo "$said"
[ "$said" = "in the bill: 0 jsoup
read whole with the plugin: 1
read without: 0" ] || { echo "cyclonedx-maven-plugin 2.9.3 behaves otherwise than was seen" >&2; exit 1; }
