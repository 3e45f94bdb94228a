#!/usr/bin/env bash
# HikariCP 7.0.2: IMetricsTracker.recordConnectionAcquiredNanos is called too when nobody was given a connection. Whoever waits until the pool's
# connectionTimeout is over is told to the tracker twice, first as acquired, with how long they waited, then as timed out. Who counts connections
# acquired, or takes the latest as a sign that the pool gives some, is told so by every wait in vain.
# Seen: a pool of one, whose one connection is held: acquired, then (the second to ask) acquired, timeout and an SQLTransientConnectionException.
# Needs a JDK 17 or newer and Maven. Fails when the behaviour changes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/src/main/java"
cat > "$work/pom.xml" <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <dependencies>
    <dependency><groupId>com.zaxxer</groupId><artifactId>HikariCP</artifactId><version>7.0.2</version></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId><version>2.3.232</version></dependency>
  </dependencies>
</project>
POM
cat > "$work/src/main/java/Finding.java" <<'JAVA'
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.IMetricsTracker;
import java.sql.SQLException;

class Finding {
    public static void main(String[] args) throws Exception {
        try (var pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:mem:finding");
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(300);
            pool.setMetricsTrackerFactory((name, statistics) -> new IMetricsTracker() {
                @Override
                public void recordConnectionAcquiredNanos(long waited) {
                    System.out.println("acquired");
                }

                @Override
                public void recordConnectionTimeout() {
                    System.out.println("timeout");
                }
            });
            try (var held = pool.getConnection()) {
                System.out.println("held: " + held.isValid(1));
                pool.getConnection();
            } catch (SQLException e) {
                System.out.println(e.getClass().getName());
            }
        }
    }
}
JAVA
cd "$work"
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=cp.txt
java -cp "target/classes:$(cat cp.txt)" Finding 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
acquired
held: true
acquired
timeout
java.sql.SQLTransientConnectionException
SEEN
