#!/usr/bin/env bash
# spring-security-test 7.1.1: csrf() of MockMvc, used once, replaces the application's own CsrfTokenRepository in the CsrfFilter that all later
# requests go through, with one of its own over HttpSessionCsrfTokenRepository. A plain request afterwards, also one over the network to a server
# that shares the application context, is no longer asked of the application's repository: what a test shows then is not what is served.
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
    <dependency><groupId>org.springframework.security</groupId><artifactId>spring-security-web</artifactId><version>7.1.1</version></dependency>
    <dependency><groupId>org.springframework.security</groupId><artifactId>spring-security-test</artifactId><version>7.1.1</version></dependency>
    <dependency><groupId>jakarta.servlet</groupId><artifactId>jakarta.servlet-api</artifactId><version>6.1.0</version></dependency>
  </dependencies>
</project>
POM
cat > "$work/src/main/java/Finding.java" <<'JAVA'
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

class Finding {
    static final AtomicInteger ASKED = new AtomicInteger();

    static class Own implements CsrfTokenRepository {
        private final CsrfTokenRepository session = new HttpSessionCsrfTokenRepository();

        public CsrfToken generateToken(HttpServletRequest request) {
            return session.generateToken(request);
        }

        public void saveToken(CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
            session.saveToken(token, request, response);
        }

        public CsrfToken loadToken(HttpServletRequest request) {
            ASKED.incrementAndGet();
            return session.loadToken(request);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var servlet = new MockServletContext();
        var context = new GenericWebApplicationContext(servlet);
        var proxy = new FilterChainProxy(new DefaultSecurityFilterChain(AnyRequestMatcher.INSTANCE, new CsrfFilter(new Own())));
        context.registerBean("springSecurityFilterChain", FilterChainProxy.class, () -> proxy);
        context.refresh();
        servlet.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);

        var before = asked(proxy, servlet);
        SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(new MockHttpServletRequest(servlet, "POST", "/"));
        ASKED.set(0);
        var after = asked(proxy, servlet);
        System.out.println("asked before csrf(): " + before + ", after: " + after);
    }

    static int asked(FilterChainProxy proxy, MockServletContext servlet) throws Exception {
        ASKED.set(0);
        proxy.doFilter(new MockHttpServletRequest(servlet, "POST", "/"), new MockHttpServletResponse(), new MockFilterChain());
        return ASKED.get();
    }
}
JAVA
cd "$work"
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath
said=$(java -cp "target/classes:$(cat classpath)" Finding 2>/dev/null)
echo "$said"
[ "$said" = "asked before csrf(): 1, after: 0" ] || { echo "spring-security-test 7.1.1 behaves otherwise than was seen" >&2; exit 1; }
