#!/usr/bin/env bash
# tomcat-embed-core 11.0.27: a request whose Accept-Language names more than ten languages is let in, and HttpServletRequest.getLocale() then throws an
# IllegalArgumentException, where the interface says it answers the preferred or the default locale. Whoever only asks for the locale, as filters of
# frameworks do for every request, answers 500 for it. With ten it answers the first.
# Seen: 10 languages: 200 en_GB; 11 languages: 500 java.lang.IllegalArgumentException.
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
    <dependency><groupId>org.apache.tomcat.embed</groupId><artifactId>tomcat-embed-core</artifactId><version>11.0.27</version></dependency>
  </dependencies>
</project>
POM
cat > "$work/src/main/java/Finding.java" <<'JAVA'
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.catalina.startup.Tomcat;

class Finding {
    static class SaysLocale extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                response.getWriter().print(request.getLocale());
            } catch (IllegalArgumentException e) {
                response.setStatus(500);
                response.getWriter().print(e.getClass().getName());
            }
        }
    }

    public static void main(String[] args) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(args[0]);
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", new File(args[0]).getAbsolutePath());
        Tomcat.addServlet(context, "locale", new SaysLocale());
        context.addServletMappingDecoded("/", "locale");
        tomcat.start();
        var address = URI.create("http://" + InetAddress.getByName("127.0.0.1").getHostAddress() + ":" + tomcat.getConnector().getLocalPort() + "/");
        for (int languages : new int[] {10, 11}) {
            var asked = HttpRequest.newBuilder(address).header("Accept-Language", "en-GB" + ",en".repeat(languages - 1)).build();
            var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
            System.out.println(languages + " languages: " + answer.statusCode() + " " + answer.body());
        }
        tomcat.stop();
    }
}
JAVA
cd "$work"
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=cp.txt
java -cp "target/classes:$(cat cp.txt)" Finding "$work" 2>/dev/null | tee seen.txt
diff seen.txt - <<'SEEN'
10 languages: 200 en_GB
11 languages: 500 java.lang.IllegalArgumentException
SEEN
