package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

/** From “I am leaving” to “we have met”, as the worker who leaves, the manager, the new worker and the young person. */
class HandoverJourneyPagesTest extends OnHandover {

    @Test
    void aWarmHandover() throws Exception {
        var form = sees(amina, "/handovers/leaving");
        assertThat(form.select("h1").text()).isEqualTo("I am leaving");
        assertThat(form.select("#who")).isEmpty();
        assertThat(form.select("#reason option").eachText()).contains("A new job, or the end of this one.");
        leaves(10);
        var jays = of(jay);

        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("Amina is leaving", "Who comes is not sure yet. Say how you want it");
        var managers = sees(tom, "/handovers");
        assertThat(managers.select("main").text())
                .contains(
                        "Amina is leaving. The last day is " + Dates.weekday(day(10)),
                        "2 of 2 would have nobody on some days.",
                        "Nobody from " + Dates.day(day(11)));
        assertThat(managers.select("main .lines li:has(a[href*=handovers])")).hasSize(2);
        var waiting = sees(tom, "/to-do").select("main").text();
        assertThat(waiting).contains("Jay has nobody yet after Amina", "Maya has nobody yet after Amina");
        assertThat(sees(amina, "/to-do").select("main").text()).contains("Next: Ask what they wish");

        var wishes = sees(jay.account(), jays + "/wishes");
        assertThat(wishes.select("h1").text()).isEqualTo("How I want to meet the new worker");
        assertThat(wishes.select(".readers").text())
                .contains("Amina", "Ben", "Tom")
                .doesNotContain("Brightwell");
        says(
                jay.account(),
                "/wishes",
                "key",
                key(),
                "seen",
                "0",
                "who",
                "Amina and my nan",
                "first",
                "I do not like the phone",
                "myself",
                "About my dad");
        var naming = sees(tom, jays + "/worker");
        assertThat(naming.select("section.own").text()).contains("Amina and my nan", "I do not like the phone");
        assertThat(naming.select(".choice").eachText())
                .anyMatch(one -> one.contains("Ben") && one.contains("Works with 0 young people now."))
                .noneMatch(one -> one.contains("Amina"));
        names(jay, 9);
        assertThat(sees(jay.account(), jays).select("main").text())
                .contains(
                        "From Amina to Ben",
                        "Ben will be your worker from " + Dates.weekday(day(9)),
                        "Ben is in your team and can read your record already.",
                        "Ben likes bikes too.")
                .doesNotContain("you would have no worker");
        assertThat(sees(tom, "/handovers").select("main").text()).contains("1 of 2 would have nobody");
        assertThat(sees(ben, "/to-do").select("main").text()).contains("Jay waits to meet you");
        assertThat(sees(tom, "/young-people/" + jay.id() + "/workers")
                        .select("main")
                        .text())
                .contains("Ben will be there as personal adviser from " + Dates.longDay(day(9)));

        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/workers")
                        .select("main .card")
                        .text())
                .contains("Amina", "that " + Dates.longDay(day(10)) + " is the last day")
                .doesNotContain("ended");
        assertThat(sees(tom, "/young-people/" + jay.id()).select("main").text()).doesNotContain("Ben");

        says(amina.account(), "/now", "key", key(), "seen", "0", "matters", "The shed", "ahead", "10 May: college");
        assertThat(sees(ben, jays + "/now").select("main").text()).contains("The shed", "10 May: college");
        says(amina.account(), "/letter", "key", key(), "letter", "Hi Jay, it was good to know you.");
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("Amina wrote you a letter.");
        assertThat(sees(jay.account(), jays + "/letter").select("main").text()).contains("it was good to know you");
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("wrote you a letter");
        assertThat(sees(tom, jays + "/closing").select(".warning").text()).contains("is still to come");
        meets("three", 0);
        meets("goodbye", 0);
        assertThat(sees(jay.account(), jays + "/meetings").select(".lines").text())
                .contains("A meeting of all three", "The canal", "It took place", "Good");

        sends(jay.account(), jays + "/met", "key", key(), "met", "He is all right")
                .andExpect(redirectedUrl(jays));
        assertThat(sees(jay.account(), jays).select("main").text()).contains("You have met");
        assertThat(sees(amina, "/to-do").select("main").text()).doesNotContain("Jay");
        assertThat(sees(tom, jays).select("main").text())
                .contains("They have met. It goes on until the last day.")
                .doesNotContain("close it");
        asks(amina, jays + "/worker").andExpect(status().isForbidden());
        sends(amina, jays + "/closing", "key", key(), "closed", "x").andExpect(status().isForbidden());
        says(amina.account(), "/letter", "key", key(), "letter", "See you at the goodbye.");
        isOver(jay);
        assertThat(sees(tom, "/handovers").select("main .lines").text())
                .contains("One handover: 1 warm, 0 cold.", "Too few");
        assertThat(sees(amina, "/young-people/" + jay.id() + "/record")
                        .select("main")
                        .text())
                .contains("A handover from Amina began", "they have met the new worker");
        sends(amina, jays + "/letter", "key", key(), "letter", "Again").andExpect(status().isConflict());
    }
}
