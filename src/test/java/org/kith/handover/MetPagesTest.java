package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
