package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.SignedInAs.signedInLongAgo;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Emergencies as whoever opens one, the team, and the young person meet them on their pages. */
class EmergencyPagesTest extends OnEmergencies {

    private String one() {
        return "/emergencies/" + emergency();
    }

    private String theirs() {
        return of("/emergencies/" + emergency());
    }

    @Test
    void itOpensForAnHourSaysSoOnEveryPageAndIsClosedByWhoeverOpenedIt() throws Exception {
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        assertThat(sees(ruth, "/young-people").select("main a[href=/emergency]"))
                .isNotEmpty();
        var form = sees(ruth, "/emergency");
        assertThat(form.text()).contains("It opens for one hour", "are told that it was you", "in the log, in red");
        sends(ruth, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
        for (var page : List.of("", "/record", "/sharing", "/who-looked", "/entries/" + home.id())) {
            assertThat(sees(ruth, of(page)).select("section.emergency").text())
                    .as(page)
                    .contains("Opened in an emergency until", "What you read is told");
        }
        assertThat(sees(ruth, "/young-people").select("section.emergency")).isEmpty();
        assertThat(sees(amina, of("/record")).select("section.emergency")).isEmpty();
        assertThat(sees(ruth, "/emergency").text()).contains("Open now: Jay");
        sends(ruth, of("/emergency/end")).andExpect(redirectedUrl("/emergency"));
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        assertThat(sees(ruth, "/emergency").text())
                .contains("What you opened before", REASON)
                .doesNotContain("Open now");
        sends(ruth, of("/emergency/end")).andExpect(redirectedUrl("/emergency"));
    }

    @Test
    void afterTheHourTheNextClickIsAnsweredAsAnyOther() throws Exception {
        sends(ruth, "/emergency", form());
        asks(ruth, of("/record")).andExpect(status().isOk());
        JdbcClient.create(TestDatabase.superuser())
                .sql("update emergency_access set opened_by_clock = opened_by_clock - interval '1 hour'")
                .update();
        asks(ruth, of("/record")).andExpect(status().isNotFound());
        sends(ruth, of("/entries"), "words", "x").andExpect(status().isNotFound());
    }

    @Test
    void sentTwiceItOpensOnce() throws Exception {
        var form = form();
        sends(ruth, "/emergency", form).andExpect(redirectedUrl(of("/record")));
        sends(ruth, "/emergency", form).andExpect(redirectedUrl(of("/record")));
        emergency();
    }

    @Test
    void whatIsFilledInWronglyComesBackWithEveryWord() throws Exception {
        var page = page(sends(
                        ruth,
                        "/emergency",
                        form(
                                "name",
                                "",
                                "born",
                                "2199-01-01",
                                "reason",
                                "in need",
                                "dangerous",
                                "true",
                                "reviewOn",
                                "2019-01-01"))
                .andExpect(status().isUnprocessableEntity()));
        assertThat(page.select(".summary li")).hasSize(5);
        assertThat(page.selectFirst("#reason").text()).isEqualTo("in need");
        assertThat(page.selectFirst("input[name=dangerous]").hasAttr("checked")).isTrue();
        page = page(sends(ruth, "/emergency", form("reason", "x".repeat(501))));
        assertThat(page.select(".summary li").text()).contains("500 letters");
        assertThat(sees(mo, "/emergencies").text()).contains("Nothing waits");
    }

    @Test
    void nobodyIsGuessed() throws Exception {
        var nobody = page(sends(ruth, "/emergency", form("name", "Ben")).andExpect(status().isUnprocessableEntity()));
        assertThat(nobody.select(".summary").text()).contains("or more than one is");
        for (var name : List.of("Max", "Tom", "Sam", "Kit")) {
            sends(ruth, "/emergency", form("name", name));
        }
        var tooOften = page(sends(ruth, "/emergency", form()).andExpect(status().isUnprocessableEntity()));
        assertThat(tooOften.select(".summary").text()).contains("too often within an hour");
        assertThat(tooOften.selectFirst("#reason").text()).isEqualTo(REASON);
        asks(ruth, of("/record")).andExpect(status().isNotFound());
    }

    /** The same name in another spelling, or once more, tells a guesser nothing new. */
    @Test
    void whoeverMisspellsANameIsNotRefusedTheRightOne() throws Exception {
        for (var name : List.of("Jo", "JO", "Jó", "J\u00a0O", "Joe", "Jai", "Jey", "Jae", "Joy", "Jo", "joe")) {
            sends(ruth, "/emergency", form("name", name)).andExpect(status().isUnprocessableEntity());
        }
        sends(ruth, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
    }

    /** No answer tells whether somebody nearly fits. */
    @Test
    void whatIsSaidToAMissIsTheSameWhetherSomebodyNearlyFitsOrNot() throws Exception {
        var nearly = page(sends(ruth, "/emergency", form("name", "Jey")));
        var nobody = page(sends(ruth, "/emergency", form("name", "Xerxes", "born", "1999-01-01")));
        assertThat(nearly.select(".summary").text())
                .contains("Nobody is found by that name and day of birth")
                .doesNotContain("Check the day")
                .isEqualTo(nobody.select(".summary").text());
        assertThat(nearly.select("#name-wrong").text())
                .as("what to check stands once")
                .contains("Check the day, the month and the year")
                .isEqualTo(nobody.select("#name-wrong").text());
    }

    @Test
    void itAsksForARecentSignIn() throws Exception {
        var request = post("/emergency")
                .with(csrf())
                .with(signedInLongAgo(ruth.account()))
                .param("reason", REASON);
        var page = page(mvc.perform(request).andExpect(status().isForbidden()));
        assertThat(page.title()).contains("Is it you?");
        assertThat(page.selectFirst("input[name=reason]").attr("value")).isEqualTo(REASON);
    }

    @Test
    void whoeverSeesTheRecordIsLedThereAndOpensNothing() throws Exception {
        sends(amina, "/emergency", form()).andExpect(redirectedUrl(of("/record")));
        assertThat(sees(amina, of("/record")).select("section.emergency")).isEmpty();
        assertThat(sees(mo, "/emergencies").text()).contains("Nothing waits");
    }

    @Test
    void whatTheirTeamDecidesIsRefusedWithTheReason() throws Exception {
        sends(ruth, "/emergency", form());
        asks(ruth, of("/name")).andExpect(status().isForbidden());
        asks(ruth, of("/way-in")).andExpect(status().isForbidden());
        sends(ruth, of("/way-in")).andExpect(status().isForbidden());
        asks(ruth, of("/sharing/with/person/" + dana.account())).andExpect(status().isForbidden());
        assertThat(sees(ruth, of("/sharing")).select("form[action$=with]")).isEmpty();
        sends(
                        ruth,
                        of("/entries/" + home.id() + "/withholding"),
                        "reason",
                        "serious-harm",
                        "reviewOn",
                        LocalDate.now().plusDays(9).toString())
                .andExpect(status().isForbidden());
        assertThat(sees(ruth, of("/entries/" + home.id())).text())
                .contains("boiler")
                .doesNotContain("Keep back");
        sends(
                        ruth,
                        of("/entries"),
                        "id",
                        UUID.randomUUID().toString(),
                        "section",
                        "safety",
                        "kind",
                        "note",
                        "happenedOn",
                        LocalDate.now().toString(),
                        "words",
                        "You rang and we fetched you")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), of("/record")).text()).contains("we fetched you");
    }

    @Test
    void theTeamIsToldAtOnceAndItsManagerSeesItOnce() throws Exception {
        sends(ruth, "/emergency", form());
        asks(ruth, of("/entries/" + home.id()));
        var page = sees(mo, "/emergencies");
        assertThat(page.text())
                .contains(
                        "One waits",
                        "Ruth opened the record of Jay",
                        REASON,
                        "Open now",
                        "one entry: Home",
                        "told at once");
        assertThat(sees(amina, "/emergencies").select("main section form")).isEmpty();
        sends(amina, one() + "/seen").andExpect(status().isForbidden());
        sends(ruth, one() + "/seen").andExpect(status().isNotFound());
        sends(mo, one() + "/seen").andExpect(redirectedUrl("/emergencies"));
        sends(mo, one() + "/seen").andExpect(redirectedUrl("/emergencies"));
        assertThat(sees(mo, "/emergencies").text()).contains("Nothing waits", "Mo has seen this");
        assertThat(sees(rita, "/emergencies").text()).doesNotContain("Jay");
        for (var who : List.of(dana, analyst, administrator)) {
            for (var address : List.of("/emergency", "/emergencies")) {
                asks(who, address).andExpect(status().isForbidden());
            }
            sends(who, "/emergency", form()).andExpect(status().isForbidden());
            sends(who, of("/emergency/end")).andExpect(status().isForbidden());
        }
        asks(jay.account(), "/emergency").andExpect(status().isForbidden());
        sends(stranger, one() + "/seen").andExpect(status().isNotFound());
    }

    @Test
    void theYoungPersonReadsOfItAndAsksToTalk() throws Exception {
        sends(ruth, "/emergency", form());
        var today = sees(jay.account(), "/today");
        assertThat(today.select(".warning").text())
                .contains("Ruth opened your record", REASON, "Your team will talk with you about it");
        assertThat(sees(jay.account(), of("/sharing")).text()).contains("Ruth opened your record");
        assertThat(sees(jay.account(), theirs()).text()).contains(REASON, "Ask to talk");
        asks(amina, theirs()).andExpect(status().isForbidden());
        asks(rita, theirs()).andExpect(status().isNotFound());

        var words = "x".repeat(501);
        var sent = page(
                sends(jay.account(), theirs() + "/talk", "words", words).andExpect(status().isUnprocessableEntity()));
        assertThat(sent.selectFirst("#words").text()).isEqualTo(words);
        sends(jay.account(), theirs() + "/talk", "key", UUID.randomUUID().toString(), "words", "Who was it?")
                .andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("Ruth");
        assertThat(sees(jay.account(), of("/sharing")).text())
                .contains(
                        "You would like to talk about the emergency in which Ruth opened your record",
                        "Not answered yet");
        assertThat(sees(mo, "/emergencies").text()).contains("Jay read about it");
        assertThat(sees(amina, "/sharing").text())
                .contains("Jay would like to talk about the emergency", "Who was it?");
    }

    @Test
    void readIsSaidOnce() throws Exception {
        sends(ruth, "/emergency", form());
        var heard =
                sees(jay.account(), "/today").selectFirst("form[action$=heard]").attr("action");
        sends(jay.account(), heard).andExpect(redirectedUrl("/today"));
        sends(jay.account(), heard).andExpect(redirectedUrl("/today"));
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("Ruth");
        assertThat(sees(jay.account(), of("/sharing")).select("form[action$=heard]"))
                .isEmpty();
    }

    @Test
    void whereTellingIsNotSafeTheManagerLooksAgainAndTellsThem() throws Exception {
        sends(ruth, "/emergency", notTelling()).andExpect(redirectedUrl(of("/record")));
        assertThat(sees(jay.account(), "/today").text()).doesNotContain("Ruth");
        assertThat(sees(jay.account(), of("/sharing")).text()).doesNotContain("Ruth");
        asks(jay.account(), theirs()).andExpect(status().isNotFound());
        sends(jay.account(), theirs() + "/heard").andExpect(status().isNotFound());
        sends(mo, one() + "/seen");
        assertThat(sees(mo, "/emergencies").text()).contains("One waits", "Jay is not told yet", NOT_SAFE);

        var wrong = page(sends(mo, one() + "/reviews", "because", "Still so", "reviewOn", "2019-01-01")
                .andExpect(status().isUnprocessableEntity()));
        assertThat(wrong.select(".summary li")).hasSize(1);
        assertThat(wrong.selectFirst("textarea[name=because]").text()).isEqualTo("Still so");
        var key = UUID.randomUUID().toString();
        var day = LocalDate.now().plusDays(3).toString();
        for (int i = 0; i < 2; i++) {
            sends(mo, one() + "/reviews", "key", key, "because", "Still so", "reviewOn", day)
                    .andExpect(redirectedUrl("/emergencies"));
        }
        assertThat(sees(mo, "/emergencies").text())
                .containsOnlyOnce("Mo looked again on")
                .contains(NOT_SAFE, "“Still so”");

        sends(amina, one() + "/telling").andExpect(status().isForbidden());
        sends(mo, one() + "/telling").andExpect(redirectedUrl("/emergencies"));
        sends(mo, one() + "/telling").andExpect(redirectedUrl("/emergencies"));
        assertThat(sees(mo, "/emergencies").text()).contains("Mo told Jay on");
        assertThat(sees(jay.account(), "/today").text())
                .contains("Ruth opened your record", "You were not told at once", "Mo told you on")
                .doesNotContain(NOT_SAFE);
    }

    @Test
    void whatIsDueStandsInFront() throws Exception {
        sends(ruth, "/emergency", notTelling());
        sends(mo, one() + "/seen");
        sends(rita, "/emergency", form("reason", "Jay rang again and was cold"));
        var later = sees(mo, "/emergencies");
        assertThat(later.selectFirst("main section h3").text()).contains("Rita");
        assertThat(later.select(".tag").text()).doesNotContain("Due now");
        JdbcClient.create(TestDatabase.superuser())
                .sql("update emergency_access set review_on = current_date where not_told_because is not null")
                .update();
        var now = sees(mo, "/emergencies");
        assertThat(now.selectFirst("main section h3").text()).contains("Ruth");
        assertThat(now.select(".tag").text()).contains("Due now");
    }

    /** Back and Send: forms fetched anew, with keys of their own. */
    @Test
    void whatIsSentAgainIsThereOnce() throws Exception {
        for (int i = 0; i < 2; i++) {
            sends(ruth, "/emergency", notTelling()).andExpect(redirectedUrl(of("/record")));
        }
        var one = one();
        assertThat(count("emergency_access")).isEqualTo(1);
        var day = LocalDate.now().plusDays(3).toString();
        for (int i = 0; i < 2; i++) {
            sends(mo, one + "/reviews", "key", UUID.randomUUID().toString(), "because", "Still so", "reviewOn", day)
                    .andExpect(redirectedUrl("/emergencies"));
        }
        assertThat(count("emergency_review")).isEqualTo(1);
        sends(mo, one + "/telling");
        for (int i = 0; i < 2; i++) {
            sends(jay.account(), theirs() + "/talk", "key", UUID.randomUUID().toString(), "words", "Who was it?")
                    .andExpect(status().is3xxRedirection());
        }
        assertThat(count("sharing_ask")).isEqualTo(1);
        sends(ruth, "/emergency", form("reason", "Jay rang again and is hurt")).andExpect(redirectedUrl(of("/record")));
        assertThat(count("emergency_access")).as("another reason").isEqualTo(2);
        sends(ruth, of("/emergency/end"));
        sends(ruth, "/emergency", notTelling()).andExpect(redirectedUrl(of("/record")));
        assertThat(count("emergency_access")).as("after it was closed").isEqualTo(3);
    }

    private int count(String table) {
        return acting.changing(mo.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }

    @Test
    void lookingAgainAfterTheyWereToldKeepsNothingAndSaysSo() throws Exception {
        sends(ruth, "/emergency", notTelling());
        var day = LocalDate.now().plusDays(3).toString();
        sends(mo, one() + "/reviews", "because", "Still so", "reviewOn", day).andExpect(redirectedUrl("/emergencies"));
        sends(mo, one() + "/telling");
        sends(mo, one() + "/reviews", "because", "Still so", "reviewOn", day).andExpect(redirectedUrl("/emergencies"));
        var late = page(sends(mo, one() + "/reviews", "because", "Not yet", "reviewOn", day)
                .andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("Not yet");
    }
}
