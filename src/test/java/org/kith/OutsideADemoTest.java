package org.kith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Kith as it is served to people, behind a proxy that ends https: there is no demo in it, and its addresses are answered as any that never was.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.base-url=https://kith.example", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = OnTestDatabase.class)
@AutoConfigureMockMvc
@DirtiesContext
class OutsideADemoTest {
    private static final List<String> OF_THE_DEMO = List.of(
            "/demo",
            "/demo/",
            "/demo/sign-in",
            "/demo/analyst",
            "/demo/confirm",
            "/demo/messages",
            "/demo/nowhere",
            "/demo?account=x");

    @Autowired
    MockMvc mvc;

    @Autowired
    World world;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    @Test
    void noAddressOfTheDemoIsThere() throws Exception {
        assertThat(mapping.getHandlerMethods().keySet().stream().flatMap(route -> route.getPatternValues().stream()))
                .contains("/today")
                .noneMatch(address -> address.startsWith("/demo"));
        var worker = world.organisation("Ashdown").team("North").worker("Amina");
        world.settle();
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.HEAD)) {
            for (var address : OF_THE_DEMO) {
                assertThat(answer(method, address, null)).as(address).isEqualTo(answer(method, "/nowhere", null));
                assertThat(answer(method, address, worker.account()))
                        .as(address)
                        .isEqualTo(answer(method, "/nowhere", worker.account()))
                        .startsWith("404");
            }
        }
    }

    @Test
    void noPageLeadsThere() throws Exception {
        assertThat(answer(HttpMethod.GET, "/sign-in", null)).startsWith("200").doesNotContain("/demo");
    }

    /** The proxy speaks http to Kith, and says what it likes of how people came. */
    @ParameterizedTest
    @ValueSource(strings = {"", "X-Forwarded-Proto: http\r\n", "Forwarded: proto=http;host=rebound.example\r\n"})
    void whoeverComesIsTakenToComeByHttps(String said) throws Exception {
        assertThat(answer("GET /sign-in HTTP/1.1", said))
                .startsWith("HTTP/1.1 200 ")
                .contains("\r\nStrict-Transport-Security: max-age=31536000")
                .containsPattern("\r\nSet-Cookie: __Host-visit=[^;]+; Path=/; Secure; HttpOnly; SameSite=Lax")
                .doesNotContainPattern("\r\nSet-Cookie: (?!__Host-)");
        for (var asked : List.of("GET / HTTP/1.1", "GET / HTTP/1.0")) {
            assertThat(answer(asked, said)).containsPattern("(?i)\r\nLocation: /sign-in\r\n");
        }
    }

    private String answer(String asked, String said) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((asked + "\r\nHost: kith.example\r\n" + said + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String answer(HttpMethod method, String address, UUID who) throws Exception {
        var asked = request(method, address)
                .param("account", UUID.randomUUID().toString())
                .with(csrf());
        var answer = mvc.perform(who == null ? asked : asked.with(signedInAs(who)))
                .andReturn()
                .getResponse();
        return answer.getStatus() + " " + answer.getRedirectedUrl() + " "
                + answer.getContentAsString()
                        .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                        .replaceAll("nonce=\"[^\"]*\"", "");
    }
}
