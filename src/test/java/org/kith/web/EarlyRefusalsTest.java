package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is refused before it is a request, by the connector, the firewall or the reading of a form, is refused with a page's headers, in words. */
@KithTest
class EarlyRefusalsTest {
    private static final String[] GUARDS = {
        "content-security-policy",
        "referrer-policy",
        "permissions-policy",
        "x-content-type-options",
        "x-frame-options",
        "cross-origin-opener-policy",
        "cross-origin-resource-policy",
        "cache-control"
    };

    @LocalServerPort
    int port;

    @Autowired
    private FilesOfNobody files;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /a%zz HTTP/1.1|Host: localhost",
                "GET /a|b HTTP/1.1|Host: localhost",
                "GET /a HTTP/9.9|Host: localhost",
                "GET /sign-in HTTP/1.1",
                "GET /sign-in HTTP/1.1|Host: localhost|Host: localhost",
                "GET /sign-in HTTP/1.1|Host: local host",
                "GET /a;b=c/d HTTP/1.1|Host: localhost",
                "GET /a//b HTTP/1.1|Host: localhost",
                "GET /a%2fb HTTP/1.1|Host: localhost",
                "GET /../../x HTTP/1.1|Host: localhost",
                "GET /a%00b HTTP/1.1|Host: localhost",
                "TRACE / HTTP/1.1|Host: localhost",
                "BREW /sign-in HTTP/1.1|Host: localhost",
                "POST /nowhere HTTP/1.1|Host: localhost|Content-Length: 0",
                "PUT /sign-in HTTP/1.1|Host: localhost|Content-Length: 0",
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Length: x",
                "POST /sign-in HTTP/1.1|Host: localhost|Transfer-Encoding: x",
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Type: multipart/form-data|Content-Length: 0",
                "GET /nowhere HTTP/1.1|Host: localhost",
                "GET /assets/nothing.css HTTP/1.1|Host: localhost",
                "GET /error HTTP/1.1|Host: localhost",
                "GET /sign-in HTTP/1.1|Host: localhost|Expect: a teapot"
            })
    void haveTheHeaders(String request) throws IOException {
        var answer = answer(request + "|Connection: close||");
        var status = Integer.parseInt(answer.get("").split(" ")[1]);
        assertThat(status).as(request).isBetween(400, 599);
        assertThat(answer).as(request).containsKeys(GUARDS);
        assertThat(answer.get("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(answer.get("cross-origin-resource-policy")).isEqualTo("same-origin");
        assertThat(answer.get("body")).as(request).doesNotContain("HTTP Status", "Tomcat", "Exception");
    }

    /** What somebody typed stands in no log, nor does an address that nobody can read make a line. */
    @Test
    void whatNobodyCanReadOfAnAddressIsNotWrittenDown() throws IOException {
        var everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        everything.addAppender(lines);
        for (var path : List.of("/sign-in?next=hidden%ff", "/one-time-link?next=hidden%ff", "/demo?next=hidden%ff")) {
            var answer = answer("GET " + path + " HTTP/1.1|Host: localhost|Connection: close||");
            assertThat(answer.get("").split(" ")[1]).as(path).matches("[234]..");
        }
        everything.detachAppender(lines);
        assertThat(lines.list).extracting(ILoggingEvent::getFormattedMessage).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/demo", "/young-people", "/assets/kith.css"})
    void pagesAndAssetsHaveThemToo(String path) throws IOException {
        assertThat(answer("GET " + path + " HTTP/1.1|Host: localhost|Connection: close||"))
                .containsKeys(GUARDS);
    }

    @Test
    void howeverManyLanguagesABrowserWouldLikeItGetsThePage() throws IOException {
        var many = "en,".repeat(200) + "en";
        assertThat(answer("GET /sign-in HTTP/1.1|Host: localhost|Accept-Language: " + many + "|Connection: close||")
                        .get(""))
                .contains("200");
    }

    @Test
    void aFormThatCannotBeReadIsToldSo() throws IOException {
        var form = "x=1&".repeat(1_100);
        var answer = answer(
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Type: application/x-www-form-urlencoded|Content-Length: "
                        + form.length() + "|Connection: close||" + form);
        assertThat(answer.get("")).contains("400");
        assertThat(answer.get("body")).contains("What was sent could not be read");
    }

    /** Files are read before anything can be asked of who sends them: of those who are not signed in a few at a time, and the next when one of them is done. */
    @Test
    void ofNobodyFewFilesAreReadAtATime() throws IOException {
        var form =
                "POST /sign-in HTTP/1.1|Host: localhost|Content-Type: multipart/form-data; boundary=x|Content-Length: ";
        var begun = new ArrayList<Socket>();
        try {
            while (begun.size() < FilesOfNobody.AT_ONCE) {
                var one = new Socket("127.0.0.1", port);
                begun.add(one);
                one.getOutputStream()
                        .write((form + "9999||--x|").replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            while (files.free() > 0) {
                Thread.onSpinWait();
            }
            var answer = answer(form + "5|Connection: close||--x--");
            assertThat(answer.get("")).contains(" 429");
            assertThat(answer).containsKeys(GUARDS).containsKey("retry-after");
            assertThat(answer.get("body")).contains("Too much came at once");
        } finally {
            for (var one : begun) {
                one.close();
            }
        }
        while (files.free() < FilesOfNobody.AT_ONCE) {
            Thread.onSpinWait();
        }
        assertThat(answer(form + "5|Connection: close||--x--").get("")).contains(" 403");
    }

    @Test
    void whatNobodyCanDoIsNoFaultOfKiths() throws IOException {
        assertThat(answer("POST /sign-in HTTP/1.1|Host: localhost|Transfer-Encoding: x|Connection: close||")
                        .get(""))
                .contains(" 501");
    }

    /** The headers by small name, the first line by none, and the body. */
    private Map<String, String> answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(request.replace("a|b", "a\u0001b")
                            .replace("|", "\r\n")
                            .replace("\u0001", "|")
                            .getBytes(StandardCharsets.ISO_8859_1));
            var said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var headers = new LinkedHashMap<String, String>();
            var parts = said.split("\r\n\r\n", 2);
            for (var line : parts[0].split("\r\n")) {
                var colon = line.startsWith("HTTP/") ? -1 : line.indexOf(':');
                headers.put(
                        colon < 0 ? "" : line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            headers.put("body", parts.length < 2 ? "" : parts[1]);
            return headers;
        }
    }
}
