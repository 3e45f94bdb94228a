package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom a young person is to meet: who that is, when, and that they have met, which they alone say and take back. */
class MetPagesTest extends OnHandover {

    /** One press by mistake is no reason for a handover to count as done. */
    @Test
    void thatTheyHaveMetIsTakenBackAndSaidAgain() throws Exception {
        leaves(10);
        names(jay, 9);
        var jays = of(jay);
        sends(jay.account(), jays + "/met/removal").andExpect(redirectedUrl(jays + "/met"));
        says(jay.account(), "/met", "key", key(), "met", "");
        var met = sees(jay.account(), jays + "/met").select("main");
        assertThat(met.select("h3").text()).isEqualTo("You said that you have met");
        assertThat(met.select("form[action$=/met/removal] button").text()).isEqualTo("We have not met yet");
        for (var other : List.of(amina, ben, tom)) {
            assertThat(sees(other, jays + "/met").select("form[action$=/removal]"))
                    .isEmpty();
            sends(other, jays + "/met/removal").andExpect(status().isForbidden());
        }
        for (var hidden : List.of(maya.account(), ruth.account(), partner.account())) {
            sends(hidden, jays + "/met/removal").andExpect(status().isNotFound());
        }
        sends(jay.account(), jays + "/met/removal").andExpect(redirectedUrl(jays + "/met"));
        assertThat(sees(jay.account(), jays).select("main").text()).doesNotContain("You have met");
        assertThat(sees(tom, jays).select("main").text()).doesNotContain("They have met");
        assertThat(sees(jay.account(), jays + "/met").select("main details").text())
                .contains("You said that you have met");
        assertThat(sees(tom, "/young-people/" + jay.id() + "/record")
                        .select("main")
                        .text())
                .contains("they have not met the new worker after all");
        says(jay.account(), "/met", "key", key(), "met", "");
        assertThat(sees(jay.account(), jays).select("main").text()).contains("You have met");
    }

    /** Face and hello before anybody meets; the day, the place and the wish where both workers begin their day. */
    @Test
    void bothSidesKnowWhomTheyMeetAndWhen() throws Exception {
        sends(ben, "/working", "key", key(), "seen", "0", "hello", "I sing bass, badly.")
                .andExpect(redirectedUrl("/working"));
        leaves(10);
        names(jay, 9);
        var jays = of(jay);
        assertThat(sees(jay.account(), jays).select(".card.here").text())
                .contains("Ben will be your worker", "I sing bass, badly.");
        says(jay.account(), "/wishes", "key", key(), "seen", "0", "how", "Text me if you are late");
        var plan = new String[] {"key", key(), "which", "three", "day", day(2).toString(), "place", "The canal"};
        sends(amina, jays + "/meetings", plan).andExpect(redirectedUrl(jays + "/meetings"));
        for (var worker : List.of(amina, ben)) {
            assertThat(sees(worker, "/to-do").select("main").text())
                    .contains(
                            "What is planned: A meeting of all three",
                            "The canal",
                            "Jay wishes: “Text me if you are late”");
        }
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("All three of you meet: ", "Where: The canal.");
        assertThat(sees(tom, jays).select("main").text()).contains("The reason given: A new job");
    }

    /** All three are the young person, whoever stops and whoever takes over now: that they met with somebody who was to before is no warm handover. */
    @Test
    void aMeetingWithWhoeverWasToTakeOverBeforeIsNoneWithWhoeverDoesNow() throws Exception {
        leaves(10);
        names(jay, 9);
        meets("three", 0);
        assertThat(sees(tom, of(jay) + "/closing").select(".warning")).isEmpty();
        names(jay, tom, 9, "Ben is ill.").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(tom, of(jay) + "/closing").select(".warning").text()).contains("cold handover");
        assertThat(sees(jay.account(), of(jay))
                        .select("li:has(a[href$=/meetings]) .tag")
                        .text())
                .isEqualTo("Not yet");
        names(jay, ben, 9, "Ben is well again.").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(tom, of(jay) + "/closing").select(".warning")).isEmpty();
        names(jay, tom, 9, "Ben is ill again.").andExpect(redirectedUrl(of(jay)));
        meets("overlap", 0);
        assertThat(sees(tom, of(jay) + "/closing").select(".warning")).isEmpty();
        names(jay, ben, 9, "Ben is well.").andExpect(redirectedUrl(of(jay)));
        names(jay, tom, 9, "Ben is not well after all.").andExpect(redirectedUrl(of(jay)));
        says(tom.account(), "/closing", "key", key(), "closed", "You know each other.");
        assertThat(sees(tom, "/handovers").select("main .lines").text()).contains("One handover: 1 warm, 0 cold.");
    }

    /** It counts with whom they met on that day, also where that is written down once somebody else is to take over. */
    @Test
    void aMeetingWrittenDownLaterCountsWithWhomItWas() throws Exception {
        leaves(10);
        names(jay, 9);
        JdbcClient.create(TestDatabase.superuser())
                .sql("update handover_step set said_at = said_at - interval '3 days' where young_person_id = ?")
                .param(jay.id())
                .update();
        names(jay, tom, 9, "Ben is ill.").andExpect(redirectedUrl(of(jay)));
        meets("three", -1);
        says(tom.account(), "/closing", "key", key(), "closed", "You know Ben.");
        assertThat(sees(tom, "/handovers").select("main .lines").text()).contains("One handover: 0 warm, 1 cold.");
    }

    /** What they said of one is not said of another: each has the words that were said while it was them. */
    @Test
    void whatTheySaidOfOneIsSaidOfNobodyElse() throws Exception {
        leaves(10);
        names(jay, 0);
        var met = of(jay) + "/met";
        says(jay.account(), "/met", "key", key(), "met", "Ben is nice");
        names(jay, tom, 0, "Ben is ill.").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(jay.account(), met).select("#met").text()).isEmpty();
        assertThat(sees(jay.account(), met).select("main details").text()).contains("Ben is nice");
        var id = of(jay).substring(of(jay).lastIndexOf('/') + 1);
        var whom = tom.account().toString();
        sends(jay.account(), draftsOf(jay) + "handover-met-" + id, "key", key(), "whom", whom, "met", "Tom laughs")
                .andExpect(status().isNoContent());
        assertThat(sees(jay.account(), met).select("#met").text()).isEqualTo("Tom laughs");
        names(jay, ben, 0, "Ben is well.").andExpect(redirectedUrl(of(jay)));
        var late = sees(jay.account(), met);
        assertThat(late.select(".warning").text()).contains("Ben");
        assertThat(late.select("#met").text()).as("nothing is lost").isEqualTo("Tom laughs");
        names(jay, tom, 0, "Ben is ill again.").andExpect(redirectedUrl(of(jay)));
        says(jay.account(), "/met", "key", key(), "whom", whom, "met", "Tom laughs");
        names(jay, ben, 0, "Ben is well after all.").andExpect(redirectedUrl(of(jay)));
        assertThat(sees(jay.account(), met).select("#met").text()).isEqualTo("Ben is nice");
        for (var reader : List.of(jay.account(), amina.account(), tom.account())) {
            assertThat(sees(reader, of(jay)).select("main .own").text())
                    .contains("Ben is nice")
                    .doesNotContain("Tom laughs");
        }
    }

    /** Whoever was to come and does not has been met by nobody, and is not proposed once more. */
    @Test
    void whileNobodyTakesOverNobodyHasBeenMet() throws Exception {
        leaves(10);
        names(jay, 9);
        says(jay.account(), "/met", "key", key(), "met", "Ben is nice");
        var workers = "/young-people/" + jay.id() + "/workers";
        sends(tom, workers + "/endings", "who", ben.account().toString(), "day", day(0).toString(), "because", "A slip")
                .andExpect(redirectedUrl(workers));
        for (var reader : List.of(jay.account(), tom.account())) {
            var page = sees(reader, of(jay)).select("main");
            assertThat(page.select("li:has(a[href$=/met]) .tag").text()).isNotEqualTo("Done");
            assertThat(page.text()).doesNotContain("Ben is nice");
        }
        var form = sees(tom, of(jay) + "/worker");
        assertThat(form.select("[name=who][checked]")).isEmpty();
        assertThat(form.select("#because").text()).isEmpty();
        names(jay, 9);
    }

    /** Whoever was to take over and leaves before was never their worker: there is no last day with them, and no handover. */
    @Test
    void whoeverLeavesBeforeTheyBeginHasNoLastDayWithThem() throws Exception {
        leaves(12);
        names(jay, 9);
        var aminas = of(jay);
        sends(ben, "/handovers/leaving", "key", key(), "day", day(5).toString(), "reason", "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
        var bens = of(jay);
        assertThat(bens).isNotEqualTo(aminas);
        for (var reader : List.of(jay.account(), amina.account(), tom.account())) {
            var young = "/young-people/" + jay.id();
            var coming = sees(reader, young + "/coming").select("main").text();
            assertThat(coming).contains("Last day with Amina").doesNotContain("Last day with Ben");
            assertThat(sees(reader, young + "/record").select("main").text()).doesNotContain("Ben");
            asks(reader, bens).andExpect(status().isNotFound());
            assertThat(sees(reader, aminas).select("main").text()).contains("Ben was to");
        }
    }
}
