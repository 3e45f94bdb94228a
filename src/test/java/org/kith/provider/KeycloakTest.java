package org.kith.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.signin.Phone;
import org.kith.signin.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** By a real Keycloak, which {@code bin/test-keycloak} starts with a realm of ours: what it really sends, and when it says nothing. */
@EnabledIfSystemProperty(named = "kith.keycloak", matches = "http.*")
class KeycloakTest extends OnPages {
    private static final String ISSUER = System.getProperty("kith.keycloak", "");
    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    int port;

    private final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());
    private final HttpClient browser = HttpClient.newHttpClient();

    /** Keycloak marks its cookies Secure on this machine too, where a browser sends them by http all the same and Java does not. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private Colleague amina;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry set) throws IOException {
        var folder = Files.createTempDirectory("keycloak");
        var secret = Files.writeString(folder.resolve("secret"), "mock secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        var groups = Files.writeString(
                folder.resolve("groups"), "kith-workers = worker\nkith-harbour = team Harbour House\n");
        set.add("kith.provider-issuer", () -> ISSUER);
        set.add("kith.provider-name", () -> "Keycloak");
        set.add("kith.provider-client", () -> "kith");
        set.add("kith.provider-secret-file", secret::toString);
        set.add("kith.provider-groups-file", groups::toString);
    }

    @Test
    void somebodyComesInIsAskedAboutAndLeaves() throws Exception {
        var ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        amina = ashdown.team("North").worker("Amina");
        ashdown.team("Harbour House");
        var piotr = ashdown.administrator("Piotr");
        var ann = ashdown.administrator("Ann");
        world.settle();
        tellWhereSessionsEnd();
        sends(piotr, "/staff/" + amina.account() + "/provider", "email", "amina@example.org")
                .andExpect(status().is3xxRedirection());

        var kith = new Visitor(port);
        assertThat(comesIn(kith)).endsWith("/");
        assertThat(teams()).isEqualTo(2);

        later(Duration.ofMinutes(6));
        kith.get("/passkey");
        assertThat(kith.post("/passkey/another", Map.of("label", "Laptop")).body())
                .contains("Sign in again with Keycloak");
        var again = signsIn(location(kith.get("/sign-in/provider/again")));
        assertThat(kith.get(again).body()).contains("Go back to the page you came from");

        var user = admin("GET", "/users?username=amina", null).get(0).path("id").asString();
        var group = admin("GET", "/users/" + user + "/groups", null);
        for (var one : group) {
            if (one.path("name").asString().equals("kith-harbour")) {
                admin("DELETE", "/users/" + user + "/groups/" + one.path("id").asString(), null);
            }
        }
        later(Duration.ofMinutes(6));
        assertThat(kith.get("/signed-in").statusCode()).isEqualTo(200);
        assertThat(teams()).as("a group taken away").isEqualTo(1);

        signsOut();
        assertThat(kith.get("/signed-in").statusCode())
                .as("back-channel logout")
                .isEqualTo(302);

        var once = new Visitor(port);
        assertThat(comesIn(once)).endsWith("/");
        admin("PUT", "/users/" + user, "{\"enabled\": false}");
        assertThat(once.get("/signed-in").statusCode()).as("nothing is said").isEqualTo(200);
        later(Duration.ofMinutes(6));
        assertThat(once.get("/signed-in").statusCode()).as("a leaver").isEqualTo(302);
        admin("PUT", "/users/" + user, "{\"enabled\": true}");

        stockRealmSaysNoGroups(ann, piotr);
    }

    private void stockRealmSaysNoGroups(Colleague ann, Colleague piotr) throws Exception {
        var link = page(sends(piotr, "/staff/" + ann.account() + "/link"))
                .select("#link")
                .val();
        var kith = new Visitor(port);
        kith.comeIn(link.replaceFirst("https?://[^/]+", ""));
        kith.get("/passkey");
        kith.post("/passkey", Map.of("answer", Phone.of("http://localhost").make(kith.asked())));
        kith.get(signsIn(location(kith.get("/sign-in/provider/try"))));
        assertThat(kith.page().text()).contains("There: groups (groups)").doesNotContain("Missing");
        var client =
                admin("GET", "/clients?clientId=kith", null).get(0).path("id").asString();
        var mappers = "/clients/" + client + "/protocol-mappers/models";
        admin(
                "DELETE",
                mappers + "/" + admin("GET", mappers, null).get(0).path("id").asString(),
                null);
        kith.get(signsIn(location(kith.get("/sign-in/provider/try"))));
        assertThat(kith.page().text()).contains("Missing: groups (groups)", "Group Membership");
    }

    private void later(Duration by) {
        pastPolicy
                .sql("""
                        update session set elsewhere_yes_at = elsewhere_yes_at - cast(:by as interval),
                            elsewhere_asked_at = elsewhere_asked_at - cast(:by as interval), shown_at = shown_at - cast(:by as interval)
                         where account_id = :who
                        """)
                .param("by", by.toSeconds() + " seconds")
                .param("who", amina.account())
                .update();
    }

    private long teams() {
        return pastPolicy
                .sql("select count(*) from team_member where account_id = ? and until is null")
                .param(amina.account())
                .query(Long.class)
                .single();
    }

    private String comesIn(Visitor kith) throws Exception {
        return location(kith.get(signsIn(location(kith.get("/sign-in/provider")))));
    }

    /** As a browser does at Keycloak's own page; answers where it is sent back to. */
    private String signsIn(String address) throws Exception {
        var answer = goesTo(HttpRequest.newBuilder(URI.create(address)).GET());
        if (answer.statusCode() == 200) {
            var form = Jsoup.parse(answer.body()).expectFirst("form");
            answer = goesTo(HttpRequest.newBuilder(URI.create(form.attr("action")))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("username=amina&password=amina")));
        }
        var back = URI.create(location(answer));
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private void signsOut() throws Exception {
        var page = goesTo(HttpRequest.newBuilder(URI.create(ISSUER + "/protocol/openid-connect/logout?client_id=kith"))
                .GET());
        var form = Jsoup.parse(page.body()).expectFirst("form");
        var fields = form.select("input[name]").stream()
                .map(one -> one.attr("name") + "=" + URLEncoder.encode(one.val(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        goesTo(HttpRequest.newBuilder(URI.create(ISSUER).resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> goesTo(HttpRequest.Builder where) throws Exception {
        where.header(
                "Cookie",
                cookies.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining("; ")));
        var answer = browser.send(where.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var one = set.split(";", 2)[0].split("=", 2);
            cookies.put(one[0], one[1]);
        }
        return answer;
    }

    private void tellWhereSessionsEnd() throws Exception {
        var client = admin("GET", "/clients?clientId=kith", null).get(0);
        var there = (tools.jackson.databind.node.ObjectNode) client;
        ((tools.jackson.databind.node.ObjectNode) there.path("attributes"))
                .put("backchannel.logout.url", "http://localhost:" + port + "/sign-in/provider/ended");
        admin("PUT", "/clients/" + client.path("id").asString(), there.toString());
    }

    private JsonNode admin(String method, String path, String body) throws Exception {
        var plain = HttpClient.newHttpClient();
        var token = plain.send(
                HttpRequest.newBuilder(URI.create(
                                ISSUER.replace("/realms/kith", "/realms/master") + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=password&client_id=admin-cli&username=admin&password=admin"))
                        .build(),
                BodyHandlers.ofString());
        var answer = plain.send(
                HttpRequest.newBuilder(URI.create(ISSUER.replace("/realms/", "/admin/realms/") + path))
                        .header(
                                "Authorization",
                                "Bearer "
                                        + JSON.readTree(token.body())
                                                .path("access_token")
                                                .asString())
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(method + " " + path).isBetween(200, 299);
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
