package org.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.KithTest;
import org.kith.database.TestDatabase;
import org.kith.demo.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A browser keeps what was sent, and Back sends it again. Words of a form that is refused are given back to whoever typed them, and to nobody
 * who came to the browser since.
 */
@KithTest
class RefusedFormsTest {
    private static final String WORDS = "Sunflowers, and nobody knows.";

    @LocalServerPort
    int port;

    @Autowired
    World world;

    UUID jay;
    UUID maya;
    Visitor phone;
    String token;

    @BeforeEach
    void jayTypes() {
        var team = world.organisation("Ashdown").team("North");
        jay = team.youngPerson("Jay").comesIn().account();
        maya = team.youngPerson("Maya").comesIn().account();
        world.settle();
        phone = new Visitor(port);
        signsIn(jay);
        phone.get("/just-for-me/new");
        token = phone.page().expectFirst("main input[name=_csrf]").attr("value");
    }

    private void signsIn(UUID account) {
        phone.get("/demo");
        phone.post("/demo/sign-in", Map.of("account", account.toString()));
        phone.get("/");
    }

    private void signsOut() {
        phone.post("/sign-out", Map.of());
        phone.get("/sign-in?signed-out");
    }

    private void assertGivenBack(boolean given) {
        var answer = phone.postJust(
                "/just-for-me", Map.of("_csrf", token, "id", UUID.randomUUID().toString(), "words", WORDS));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body().contains(WORDS)).isEqualTo(given);
    }

    @Test
    void afterSigningOutNobodyIsGivenThem() {
        signsOut();
        assertGivenBack(false);
    }

    @Test
    void nobodyElseIsGivenThem() {
        signsOut();
        signsIn(maya);
        assertGivenBack(false);
        signsOut();
        assertGivenBack(false);
    }

    @Test
    void nobodyElseIsGivenThemWhereTheSessionWasLost() {
        losesTheSession(jay);
        signsIn(maya);
        assertGivenBack(false);
        losesTheSession(maya);
        assertGivenBack(false);
    }

    @Test
    void whoeverTypedThemIsGivenThemWhenTheirSessionIsOver() {
        losesTheSession(jay);
        assertGivenBack(true);
        signsIn(jay);
        assertGivenBack(true);
    }

    private void losesTheSession(UUID account) {
        assertThat(JdbcClient.create(TestDatabase.owner())
                        .sql("delete from session where account_id = ?")
                        .param(account)
                        .update())
                .isPositive();
    }
}
