package org.kith.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import org.kith.signin.Served.Door;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Kith served on the tests’ database, and what its answers at the door say. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.base-url=" + Slice.BASE_URL,
            "kith.proxies=127.0.0.1,::1",
            "kith.networks=203.0.113.0/24=The office"
        })
@Import(Served.class)
public abstract class OnSignIn {
    @LocalServerPort
    public int port;

    @Autowired
    public Door door;

    @Autowired
    public JdbcClient jdbc;

    @Autowired
    public MovableClock clock;

    static void assertSame(HttpResponse<String> expected, HttpResponse<String> found) {
        assertEquals(expected.statusCode(), found.statusCode());
        assertEquals(plain(expected), plain(found));
    }

    /** Without what is different in every answer: the form's token and the challenge. */
    static String plain(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("challenge&#34;:&#34;[^&]*|challenge\\\\*\"[^,]*", "");
    }

    static String path(OneTimeLink link) {
        return link.address().getPath();
    }

    static String token(OneTimeLink link) {
        return InvitationsTest.tokenOf(link);
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
