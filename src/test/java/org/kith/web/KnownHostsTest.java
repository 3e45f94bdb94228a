package org.kith.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.KithTest;
import org.kith.database.TestDatabase;
import org.kith.words.Words;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a request says of its own host and of how it came is not believed: Kith answers at its address, and leads on without naming any. */
@KithTest
class KnownHostsTest {
    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET %s HTTP/1.1|Host: rebound.example",
                "GET %s HTTP/1.1|Host: rebound.example:PORT",
                "GET %s HTTP/1.0|Host: rebound.example",
                "GET %s HTTP/1.1|Host: localhost.rebound.example:PORT",
                "GET %s HTTP/1.1|Host: localhost.:PORT",
                "GET %s HTTP/1.1|Host: localhost:1",
                "GET %s HTTP/1.1|Host: 127.0.0.2:PORT",
                "GET %s HTTP/1.1|Host: 0.0.0.0:PORT",
                "GET %s HTTP/1.1|Host: [::2]:PORT",
                "GET %s HTTP/1.1|Host: 2130706433:PORT",
                "GET http://rebound.example%s HTTP/1.1|Host: rebound.example",
                "GET http://rebound.example%s HTTP/1.1|Host: localhost:PORT",
                "GET %s HTTP/1.1|Host: rebound.example|X-Forwarded-Host: localhost",
                "GET %s HTTP/1.1|Host: rebound.example|Forwarded: host=localhost",
                "POST %s HTTP/1.1|Host: rebound.example|Content-Length: 0"
            })
    void anotherHostIsToldSo(String request) throws IOException {
        for (var path : new String[] {"/", "/demo", "/sign-in", "/nowhere", Assets.address("kith.css")}) {
            var rows = sessions();
            var answer = answer(request.formatted(path));
            assertThat(answer).as("%s %s", request, path).containsPattern("^HTTP/1.1 4(21|00) ");
            assertThat(answer).doesNotContain("Set-Cookie", "Location", "/demo/sign-in", "rebound.example");
            assertThat(sessions()).isEqualTo(rows);
        }
    }

    @Test
    void itIsToldInWordsWithTheHeadersOfAPage() throws IOException {
        assertThat(answer("GET /demo HTTP/1.1|Host: rebound.example"))
                .contains("HTTP/1.1 421 ", Words.say("error.other-host"), Words.say("error.other-host.what"))
                .contains("Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff")
                .contains("no-store", "Referrer-Policy: no-referrer", "X-Frame-Options: DENY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:PORT", "LocalHost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
    void itsAddressAndThisMachineAreAnswered(String host) throws IOException {
        assertThat(answer("GET /demo HTTP/1.1|Host: " + host)).startsWith("HTTP/1.1 200 ");
        assertThat(answer("GET http://HOST/demo HTTP/1.1|Host: HOST".replace("HOST", host)))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1|Host: localhost",
                "GET / HTTP/1.0|Host: localhost",
                "GET / HTTP/1.0",
                "GET / HTTP/1.1|Host: localhost:PORT|X-Forwarded-Host: rebound.example|X-Forwarded-For: 203.0.113.9",
                "GET / HTTP/1.1|Host: localhost|X-Forwarded-Proto: https|X-Forwarded-Port: 1",
                "GET / HTTP/1.1|Host: localhost|X-Forwarded-Prefix: //rebound.example",
                "GET / HTTP/1.1|Host: localhost|Forwarded: for=203.0.113.9;host=rebound.example;proto=https",
                "GET http://localhost/ HTTP/1.1|Host: localhost",
                "POST /sign-out HTTP/1.1|Host: localhost|Content-Length: 0"
            })
    void leadsOnWithoutNamingAHost(String request) throws IOException {
        var answer = answer(request);
        if (!request.startsWith("POST")) {
            assertThat(answer).containsPattern("(?i)\r\nLocation: /sign-in\r\n");
        }
        assertThat(answer).doesNotContain("rebound.example", "Location: http", "Location: //", "Strict-Transport");
    }

    private static long sessions() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from session")
                .query(Long.class)
                .single();
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var asked = request.replace("PORT", Integer.toString(port)) + "|Connection: close||";
            socket.getOutputStream().write(asked.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
