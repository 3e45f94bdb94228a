package org.kith.waysin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.signin.Phone;
import org.kith.signin.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The code beside a link, typed on a young person's own phone. */
class WorkersCodePagesTest extends OnPages {
    @LocalServerPort
    int port;

    private Colleague amina;
    private Colleague ruth;
    private Colleague administrator;
    private Young jay;

    @BeforeEach
    void tell() {
        var ashdown = world.organisation("Ashdown");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        administrator = ashdown.administrator("Piotr");
        jay = north.youngPerson("Jay");
        world.settle();
    }

    @Test
    void theLinkStandsThereAsAPictureAndAsACode() throws Exception {
        var page = shown();
        assertThat(code(page)).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        var picture = page.expectFirst("svg.qr");
        assertThat(picture.attr("aria-details")).isEqualTo("link");
        assertThat(page.expectFirst("#" + picture.attr("aria-labelledby")).text())
                .isEqualTo("The link as a picture");
        assertThat(picture.select("path").attr("d")).hasSizeGreaterThan(500);
    }

    @Test
    void typedOnTheirPhoneItDoesWhatTheLinkDoes() throws Exception {
        var page = shown();
        var phone = new Visitor(port);
        phone.get("/sign-in");
        assertThat(phone.page().select("a[href=/sign-in/code]").text()).isEqualTo("Somebody gave me a code");
        phone.get("/sign-in/code");
        assertThat(phone.page().text()).doesNotContain("Jay");
        assertThat(location(types(phone, code(page)))).endsWith("/passkey");
        phone.get("/passkey");
        assertThat(phone.page().text()).contains("Jay");
        phone.post("/passkey", Map.of("label", "Phone", "answer", theirPhone().make(phone.asked())));
        assertThat(phone.get("/today").statusCode()).isEqualTo(200);

        assertThat(types(new Visitor(port), code(page)).statusCode())
                .as("again")
                .isEqualTo(422);
        assertThat(new Visitor(port)
                        .get(page.select("#link").val().replaceFirst("https?://[^/]+", ""))
                        .statusCode())
                .as("the link")
                .isEqualTo(404);
    }

    @Test
    void aBrowserThatMakesNoPasskeyDoesNotUseItUp() throws Exception {
        var code = code(shown());
        var insideAnApp = new Visitor(port);
        insideAnApp.get("/sign-in/code");
        assertThat(insideAnApp
                        .post("/sign-in/code", Map.of("code", code, "passkeys", ""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(insideAnApp.page().select("[role=alert]").text()).contains("Your code is still good");
        assertThat(insideAnApp.page().select("textarea[readonly]").text()).endsWith("/sign-in/code");
        assertThat(location(types(new Visitor(port), code))).endsWith("/passkey");
    }

    @Test
    void aWrongOneAndOneThatIsOverAreAnsweredAlike() throws Exception {
        var older = code(shown());
        code(shown());
        var visitor = new Visitor(port);
        types(visitor, older);
        var over = visitor.page();
        assertThat(over.select("#code-wrong").text()).contains("does not let anybody in");
        types(visitor, older.charAt(0) == '2' ? "3222-2222" : "2222-2222");
        assertThat(visitor.page().select("#code-wrong").text())
                .isEqualTo(over.select("#code-wrong").text());
        types(visitor, "  ");
        assertThat(visitor.page().select("#code-wrong").text()).contains("Type the code");
    }

    /** Whoever tries codes waits; nobody else does. */
    @Test
    void whoeverTriesManyIsToldToWaitAndNobodyElseIs() throws Exception {
        var code = code(shown());
        var guesser = new Visitor(port);
        guesser.get("/sign-in/code");
        for (int i = 0; i < 10; i++) {
            assertThat(types(guesser, "0000-000" + i).statusCode()).isEqualTo(422);
        }
        var refused = types(guesser, code);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("")))
                .isBetween(1, 120);
        assertThat(guesser.page().text()).contains("Please wait a little", "nobody is locked out");
        assertThat(location(types(new Visitor(port), code))).endsWith("/passkey");
    }

    @Test
    void whoIsSignedInThereIsToldThatTheyAreSignedOutByIt() throws Exception {
        var page = page(asks(ruth, "/sign-in/code").andExpect(status().isOk()));
        assertThat(page.select(".warning").text()).contains("You are signed in here as Ruth");
    }

    @Test
    void nobodyButTheirTeamGetsOne() throws Exception {
        sends(ruth, door()).andExpect(status().isNotFound());
        sends(administrator, door()).andExpect(status().isNotFound());
        shown();
        var account = acting.as(amina.actor(), viewer -> jdbc.sql("select id from account where young_person_id = ?")
                .param(jay.id())
                .query(UUID.class)
                .single());
        sends(administrator, "/staff/" + account + "/link").andExpect(status().isNotFound());
    }

    private String door() {
        return "/young-people/" + jay.id() + "/way-in";
    }

    private Document shown() throws Exception {
        return page(sends(amina, door()).andExpect(status().isOk()));
    }

    private static String code(Document page) {
        return page.select("#code strong").text();
    }

    private static HttpResponse<String> types(Visitor visitor, String code) {
        return visitor.post("/sign-in/code", Map.of("code", code, "passkeys", "yes"));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("status " + answer.statusCode());
    }

    static Phone theirPhone() {
        return Phone.of("http://localhost");
    }
}
