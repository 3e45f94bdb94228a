package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.words.Dates;

/** How handovers end: cold, since the worker stays, with somebody else than was named; and a worker who comes back. */
class HandoverEndPagesTest extends OnHandover {

    /** Nobody met the three of them: whoever closes it writes to the young person, and it is counted. */
    @Test
    void aColdHandoverIsClosedWithWordsAndCounted() throws Exception {
        leaves(-1);
        names(jay, -1);
        var jays = of(jay);
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("Have you met Ben?");
        assertThat(sees(jay.account(), jays).select("main .actions a").attr("href"))
                .isEqualTo(jays + "/met");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Jay is still handed over by Amina");
        says(jay.account(), "/met", "key", key(), "met", "");
        says(jay.account(), "/met", "key", key(), "met", "He was late");
        assertThat(sees(jay.account(), jays + "/met").select("#met").text()).isEqualTo("He was late");
        assertThat(sees(tom, jays).select("main").text()).contains("Write to them why, and close it.");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Next: Close it");
        var closing = sees(ben, jays + "/closing");
        assertThat(closing.select(".warning").text()).contains("this a cold handover");
        sends(ben, jays + "/closing", "key", key(), "closed", "").andExpect(status().isUnprocessableContent());
        says(ben.account(), "/closing", "key", key(), "closed", "Hi Jay, Amina was ill. That was not fair on you.");
        assertThat(sees(jay.account(), "/today").select("main").text()).contains("This is over, without a meeting");
        assertThat(sees(jay.account(), jays).select("main").text()).contains("Amina was ill");
        assertThat(sees(jay.account(), "/today").select("main").text()).doesNotContain("without a meeting");
        assertThat(sees(tom, "/handovers").select("main .lines").text()).contains("One handover: 0 warm, 1 cold.");
        sends(tom, jays + "/closing", "key", key(), "closed", "More").andExpect(status().isForbidden());
    }

    /** Amina, Ben, and Amina again: one person with two stretches, who is there again from the new day on. */
    @Test
    void aWorkerWhoComesBackIsOnePersonWithTwoStretches() throws Exception {
        leaves(-5);
        names(jay, -4);
        sends(tom, of(jay) + "/closing", "key", key(), "closed", "Amina was gone at once, I am sorry.")
                .andExpect(redirectedUrl(of(jay)));
        var workers = "/young-people/" + jay.id() + "/workers";
        assertThat(sees(tom, workers).select("main .card").eachText())
                .hasSize(1)
                .allMatch(card -> card.contains("Ben"));
        var open = sends(
                tom,
                "/young-people/" + jay.id() + "/handovers",
                "key",
                key(),
                "who",
                ben.account().toString(),
                "day",
                day(-1).toString(),
                "reason",
                "MANAGE");
        var back = open.andReturn().getResponse().getRedirectedUrl();
        assertThat(sees(tom, back).select("h1").text()).isEqualTo("Ben will not be the worker any more");
        assertThat(sees(tom, back + "/worker").select(".choice").text())
                .contains("Amina", "Works with one young person now.");
        sends(
                        tom,
                        back + "/worker",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "day",
                        day(0).toString(),
                        "role",
                        "personal adviser",
                        "because",
                        "Amina is back.")
                .andExpect(redirectedUrl(back));
        assertThat(sees(tom, "/handovers").select("main").text()).doesNotContain("no handover is open");
        var page = sees(jay.account(), workers);
        assertThat(page.select("main .card").eachText())
                .hasSize(1)
                .allMatch(card -> card.contains("Amina") && card.contains("Since " + Dates.longDay(day(0))));
        assertThat(page.select("main details li").eachText())
                .hasSize(2)
                .anyMatch(one -> one.contains("Amina") && one.contains("until " + Dates.longDay(day(-4))));
    }

    /** Nobody slips through: whoever comes to have a worker who leaves waits for a handover to be opened, for that worker and for managers. */
    @Test
    void whoComesToAWorkerWhoLeavesIsNoticed() throws Exception {
        leaves(10);
        var kofi = north.youngPerson("Kofi");
        tom.assigns(amina, kofi, "personal adviser").since("1 day ago");
        world.settle();
        for (var who : List.of(amina, tom)) {
            assertThat(sees(who, "/to-do").select("main").text()).contains("Kofi still has Amina as a worker");
            assertThat(sees(who, "/handovers").select("main .warning").text()).contains("The worker of Kofi leaves");
        }
        assertThat(sees(ben, "/to-do").select("main").text()).doesNotContain("Kofi");
        var open = sees(amina, "/to-do")
                .select("main .card a[href$=/handovers/new]")
                .attr("href");
        sends(amina, open.replace("/new", ""), "key", key(), "day", day(10).toString(), "reason", "LEFTRL")
                .andExpect(status().isFound());
        assertThat(sees(tom, "/to-do").select("main").text())
                .contains("Kofi has nobody yet after Amina")
                .doesNotContain("still has");
    }
}
