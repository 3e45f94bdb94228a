package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.Young;
import org.kith.words.Dates;

/** Somebody stays after all: in every team, with whoever was to come taken back, and told for as long as it is so. */
class WhoStaysTest extends OnWhoIsThere {
    /** Amina works in two teams: what the manager of one says of her leaving holds in the other, and each page there says the same. */
    @Test
    void whatOneManagerSaysOfALeavingHoldsInEveryTeam() throws Exception {
        var hill = ashdown.team("Hill");
        var nia = hill.manager("Nia");
        var ollie = hill.youngPerson("Ollie").comesIn();
        amina.in(hill);
        amina.worksWith(ollie).since("1 year ago");
        world.settle();
        leaves(10);
        isPutRightByTom(18);
        for (var told : List.of(sees(nia, of(ollie)), sees(tom, of(jay)), sees(ollie.account(), of(ollie)))) {
            assertThat(told.select("main").text()).contains(Dates.weekday(day(18)));
        }
        assertThat(sees(ollie.account(), "/today").select("main").text()).contains("Amina is leaving");
        isTakenBackByTom("A way was found.");
        staysWith(nia, ollie, "A way was found.");
        staysWith(tom, jay, "A way was found.");
        sends(
                        tom,
                        "/handovers/leaving",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "day",
                        day(12).toString(),
                        "reason",
                        "LEFTRL")
                .andExpect(redirectedUrl("/handovers"));
        assertThat(sees(nia, "/to-do").select("main").text()).contains("Ollie still has Amina as a worker");
        var young = "/young-people/" + ollie.id() + "/handovers";
        var who = amina.account().toString();
        sends(nia, young, "key", key(), "who", who, "day", day(12).toString(), "reason", "MANAGE")
                .andExpect(status().isFound());
        for (var told : List.of(ollie, jay)) {
            assertThat(sees(told.account(), "/today").select("main").text())
                    .as("one thing at a time")
                    .contains("Amina is leaving")
                    .doesNotContain("Amina stays with you");
        }
        isPutRightByTom(15);
        assertThat(sees(nia, of(ollie)).select("main").text()).contains(Dates.weekday(day(15)));
        isTakenBackByTom("Another way was found.");
        staysWith(nia, ollie, "Another way was found.");
        staysWith(tom, jay, "Another way was found.");
    }

    /** A meeting that was planned before the day was put right is after it now: both are told, on the page where another day is said. */
    @Test
    void whatIsPlannedAfterAnEarlierLastDayIsSaidToBe() throws Exception {
        leaves(10);
        var meetings = of(jay) + "/meetings";
        sends(amina, meetings, "key", key(), "which", "goodbye", "day", day(9).toString())
                .andExpect(redirectedUrl(meetings));
        assertThat(sees(jay.account(), meetings).select("main").text()).doesNotContain("is before this now");
        isPutRightByTom(5);
        for (var reader : List.of(jay.account(), amina.account())) {
            assertThat(sees(reader, meetings).select("main").text())
                    .contains("The last day of Amina is before this now.");
        }
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("The last day of Amina is before this now.");
    }

    private void isPutRightByTom(int day) throws Exception {
        sends(tom, leaving() + "/day", "key", key(), "day", day(day).toString()).andExpect(redirectedUrl("/handovers"));
    }

    private void isTakenBackByTom(String because) throws Exception {
        sends(tom, leaving() + "/return", "key", key(), "because", because).andExpect(redirectedUrl("/handovers"));
    }

    /** As the manager of their team reads it, and they themselves. */
    private void staysWith(Colleague manager, Young young, String because) throws Exception {
        var called = young == jay ? "Jay" : "Ollie";
        for (var list : List.of("/handovers", "/to-do")) {
            assertThat(sees(manager, list).select("main").text()).as(list).doesNotContain(called, "Amina");
        }
        assertThat(sees(manager, of(young)).select("main").text())
                .contains(because, manager == tom ? "You wrote this" : "Tom");
        assertThat(sees(manager, "/coming").select("main").text()).doesNotContain("Last day with Amina");
        assertThat(sees(young.account(), "/today").select("main").text()).contains("Amina stays with you.", because);
        var workers = sees(young.account(), "/young-people/" + young.id() + "/workers");
        assertThat(names(workers, ".card.here")).contains("Amina");
        assertThat(workers.select("main").text()).doesNotContain("last day");
    }

    @Test
    void whoWasToComeIsTakenBackInTheSameStepAlsoWhereItWasClosed() throws Exception {
        leaves(10);
        names(jay, 9);
        sends(tom, of(jay) + "/closing", "key", key(), "closed", "Ben and Jay know each other.")
                .andExpect(redirectedUrl(of(jay)));
        areThere("Amina");
        stays();
        areThere("Amina");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/workers")
                        .select("main")
                        .text())
                .doesNotContain("Ben", "last day");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("stays with");
        begins(ben);
        areThere("Amina", "Ben");
    }

    /** Glad news is told while it is so: whoever is moved to another team, where Amina is not, no longer reads that she stays. */
    @Test
    void thatSomebodyStaysIsToldOnlyWhileTheyDo() throws Exception {
        var kai = north.youngPerson("Kai").comesIn();
        river.manager("Grace");
        tom.assigns(amina, kai, "personal adviser").since("1 year ago");
        world.settle();
        leaves(10);
        stays();
        assertThat(sees(kai.account(), "/today").select("main").text()).contains("Amina stays with you.");
        assertThat(sees(tom, "/young-people/" + kai.id() + "/handovers")
                        .select("main .lines")
                        .text())
                .contains("Amina was to leave on " + Dates.longDay(day(10)) + ", and stays.")
                .doesNotContain("is leaving");
        sends(
                        tom,
                        "/young-people/" + kai.id() + "/team",
                        "key",
                        key(),
                        "seen",
                        north.id().toString(),
                        "chosen",
                        river.id().toString(),
                        "day",
                        day(0).toString(),
                        "because",
                        "Kai lives by the river now")
                .andExpect(status().isOk());
        assertThat(sees(kai.account(), "/today").select("main").text()).doesNotContain("Amina stays with you.");
    }

    /** Whoever was to take over and leaves before the first day does not: nobody reads that they do, and there is nothing of theirs to hand over. */
    @Test
    void whoLeavesBeforeTheyBeginDoesNotTakeOver() throws Exception {
        leaves(10);
        names(jay, 8);
        var jays = of(jay);
        var leaving = new String[] {"key", key(), "day", day(6).toString(), "reason", "LEFTRL"};
        sends(ben, "/handovers/leaving", leaving).andExpect(redirectedUrl("/handovers"));
        assertThat(sees(jay.account(), "/today").select("main").text())
                .contains("Amina is leaving", "Ben will not be your worker after all. Who comes is not sure yet.")
                .doesNotContain("Ben is leaving", "Ben will be your worker");
        assertThat(sees(jay.account(), jays).select("main").text())
                .contains("Ben was to be your worker. That is not so any more.", "Your team is looking for somebody")
                .doesNotContain("Ben will be your worker");
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/handovers")
                        .select("main")
                        .text())
                .doesNotContain("Ben");
        var todo = sees(tom, "/to-do");
        assertThat(todo.select("main").text())
                .contains("Jay has nobody yet after Amina")
                .doesNotContain("after Ben");
        var waiting = todo.select("main .card").size();
        assertThat(todo.select("nav a[href=/to-do]").text())
                .as("as many as stand there")
                .contains("(" + waiting);
        assertThat(sees(ben, "/handovers").select("main").text()).doesNotContain("Jay last day");
        var stay = sees(ben, "/handovers").select("main a[href$=return]").attr("href");
        sends(ben, stay, "key", key(), "because", "I stay.").andExpect(redirectedUrl("/handovers"));
        assertThat(sees(jay.account(), jays).select("main").text()).contains("Ben will be your worker");
        assertThat(sees(tom, "/to-do").select("main").text()).doesNotContain("Jay has nobody", "after Ben");
    }
}
