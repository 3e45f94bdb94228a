package org.kith.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an emergency tells the team and the young person, and what they say to it on their pages. */
class EmergencyNotificationPagesTest extends OnEmergencies {
    private String one() {
        return "/emergencies/" + emergency();
    }

    private String theirs() {
        return of("/emergencies/" + emergency());
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
        var ruthAsManager = north.manager("RUTH");
        world.settle();
        assertThat(sees(ruthAsManager, "/emergencies").select("main section form"))
                .as("nobody looks after what they opened themselves")
                .isEmpty();
        sends(ruthAsManager, one() + "/seen").andExpect(status().isForbidden());
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

    /** Without an account there is nowhere to tell them. */
    @Test
    void whoeverNobodyLetInIsNotSaidToBeTold() throws Exception {
        var lake = ashdown.team("Lake");
        var ravi = lake.youngPerson("Ravi").born("2009-05-04");
        var lena = lake.manager("Lena");
        world.settle();
        sends(ruth, "/emergency", form("name", "Ravi", "born", "2009-05-04"))
                .andExpect(redirectedUrl("/young-people/" + ravi.id() + "/record"));
        assertThat(sees(lena, "/emergencies").select(".told").text())
                .contains("Ravi cannot be told in Kith yet, as nobody has let them in.")
                .doesNotContain("told at once");
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
        assertThat(sees(amina, "/to-do").text()).contains("Jay would like to talk about the emergency", "Who was it?");
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
        var day = TestClock.today().plusDays(3).toString();
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
        var day = TestClock.today().plusDays(3).toString();
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
        sends(ruth, of("/emergency/end"));
        sends(ruth, "/emergency", notTelling()).andExpect(redirectedUrl(of("/record")));
        assertThat(count("emergency_access")).as("after it was closed").isEqualTo(2);
    }

    private int count(String table) {
        return acting.changing(mo.actor(), jay.id(), viewer -> jdbc.sql("select count(*) from " + table)
                .query(Integer.class)
                .single());
    }

    @Test
    void lookingAgainAfterTheyWereToldKeepsNothingAndSaysSo() throws Exception {
        sends(ruth, "/emergency", notTelling());
        var day = TestClock.today().plusDays(3).toString();
        sends(mo, one() + "/reviews", "because", "Still so", "reviewOn", day).andExpect(redirectedUrl("/emergencies"));
        sends(mo, one() + "/telling");
        sends(mo, one() + "/reviews", "because", "Still so", "reviewOn", day).andExpect(redirectedUrl("/emergencies"));
        var late = page(sends(mo, one() + "/reviews", "because", "Not yet", "reviewOn", day)
                .andExpect(status().isConflict()));
        assertThat(late.select("textarea").text()).isEqualTo("Not yet");
    }
}
