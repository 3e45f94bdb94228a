package org.kith.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.kith.OnPages;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.signin.Phone;
import org.kith.signin.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An organisation with a provider of identities, and Amina, who works there. */
abstract class OnProvider extends OnPages {
    static final MockProvider PROVIDER = new MockProvider();

    @LocalServerPort
    int port;

    final JdbcClient pastPolicy = JdbcClient.create(TestDatabase.superuser());

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague piotr;
    String email;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry set) throws IOException {
        HarboursProvider.isSet(set, PROVIDER);
    }

    @BeforeEach
    void tell() {
        PROVIDER.spoilt = UnaryOperator.identity();
        PROVIDER.down = false;
        PROVIDER.silent = false;
        PROVIDER.withoutRefresh = false;
        PROVIDER.groupsBeside = false;
        PROVIDER.withoutIdTokenAgain = false;
        PROVIDER.besideAnswers = 0;
        ashdown = world.organisation("Ashdown " + UUID.randomUUID());
        north = ashdown.team("North");
        ashdown.team("Harbour House");
        amina = north.worker("Amina");
        piotr = ashdown.administrator("Piotr");
        world.settle();
        email = "amina-" + UUID.randomUUID() + "@example.org";
    }

    MockProvider.Person aminaThere() {
        return new MockProvider.Person(email, "kith-workers");
    }

    void invites(Colleague who) throws Exception {
        sends(piotr, door(who), "email", email).andExpect(status().is3xxRedirection());
    }

    static String door(Colleague who) {
        return "/staff/" + who.account() + "/provider";
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    /** Amina, invited, comes in. */
    Visitor aminaComesIn(MockProvider.Person there) throws Exception {
        invites(amina);
        var browser = visitor();
        assertThat(location(comesIn(browser, there))).endsWith("/");
        return browser;
    }

    HttpResponse<String> comesIn(Visitor browser, MockProvider.Person there) {
        return browser.get(PROVIDER.signsIn(location(browser.get("/sign-in/provider")), there));
    }

    /** Comes in by a link and makes a passkey. */
    Visitor withPasskey(Colleague who, Phone phone) throws Exception {
        var link = page(sends(piotr, "/staff/" + who.account() + "/link").andExpect(status().isOk()))
                .select("#link")
                .val()
                .replaceFirst("https?://[^/]+", "");
        var browser = visitor();
        browser.comeIn(link);
        browser.get("/passkey");
        browser.post("/passkey", Map.of("label", "Laptop", "answer", phone.make(browser.asked())));
        return browser;
    }

    /** Whoever is signed in lately makes a passkey. */
    static Phone addsPasskey(Visitor browser) {
        var phone = Phone.of("http://localhost");
        browser.get("/passkey");
        browser.post("/passkey", Map.of("label", "Laptop", "answer", phone.make(browser.asked())));
        return phone;
    }

    static HttpResponse<String> byPasskey(Visitor browser, Phone phone) {
        browser.get("/sign-in");
        return browser.post("/sign-in", Map.of("answer", phone.use(browser.asked())));
    }

    /** So much time goes by for those who are signed in as somebody. */
    void later(Colleague who, Duration by) {
        pastPolicy
                .sql("""
                        update session set elsewhere_yes_at = elsewhere_yes_at - cast(:by as interval),
                            elsewhere_asked_at = elsewhere_asked_at - cast(:by as interval), shown_at = shown_at - cast(:by as interval)
                         where account_id = :who
                        """)
                .param("by", by.toSeconds() + " seconds")
                .param("who", who.account())
                .update();
    }

    boolean isIn(Visitor browser) {
        return browser.get("/signed-in").statusCode() == 200;
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }
}
