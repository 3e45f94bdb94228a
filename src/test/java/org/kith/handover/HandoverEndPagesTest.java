package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.database.TestDatabase;
import org.kith.demo.Colleague;
import org.kith.words.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        sends(tom, jays + "/closing", "key", key(), "closed", "More").andExpect(status().isConflict());
    }

    /** What is over costs no page anything, and what is not over is told of, whatever anybody puts there. */
    @Test
    void untilWhenItMayWaitIsWorkedOutWheneverSomethingIsSaid() throws Exception {
        leaves(-1);
        names(jay, 0);
        var database = JdbcClient.create(TestDatabase.superuser());
        database.sql("update handover set waits_until = '2000-01-01' where young_person_id = ?")
                .param(jay.id())
                .update();
        assertThat(waitsUntil(database)).isEqualTo("infinity");
        assertThat(sees(tom, "/to-do").select("main").text()).contains("Jay is still handed over by Amina");
        sends(tom, of(jay) + "/closing", "key", key(), "closed", "Amina was gone at once, I am sorry.")
                .andExpect(redirectedUrl(of(jay)));
        assertThat(waitsUntil(database)).isEqualTo(day(31).toString());
    }

    private String waitsUntil(JdbcClient database) {
        return database.sql("select waits_until::text from handover where young_person_id = ?")
                .param(jay.id())
                .query(String.class)
                .single();
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
                .contains("Amina", "Has left: the last day was");
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
                .anyMatch(one -> one.contains("Amina") && one.contains("until " + Dates.longDay(day(-5))));
    }

    /** What she could open, and could send, of somebody in her team: all of it while she is in the team, and nothing while she is out of it. */
    @Test
    void whoeverComesBackReadsNothingBetweenAndAllFromTheirNewDay() throws Exception {
        var theirs = "/young-people/" + jay.id();
        ben.writes(jay, "home", "note").on("1 day ago").saying("The boiler is mended");
        world.settle();
        leaves(-1);
        names(jay, 0);
        var rooms = List.of("", "/record", "/workers", "/circle", "/promises", "/handovers", "/who-looked", "/coming");
        var handover = of(jay).substring(theirs.length());
        for (var room : rooms) {
            asks(amina, theirs + room).andExpect(status().isOk());
        }
        assertThat(sees(amina, theirs + "/record").select("main").text()).contains("The boiler is mended");
        teams(amina);
        for (var room : Stream.concat(rooms.stream(), Stream.of(handover, handover + "/now", "/record/new"))
                .toList()) {
            asks(amina, theirs + room).andExpect(status().isNotFound());
        }
        for (var list : List.of("/young-people", "/to-do", "/handovers", "/record-search")) {
            assertThat(sees(amina, list).select("main").text()).as(list).doesNotContain("Jay");
        }
        var found = page(sends(amina, "/record-search", "words", "boiler"));
        assertThat(found.select("article, .called")).isEmpty();
        sends(amina, theirs + handover + "/letter", "key", key(), "letter", "Hi Jay")
                .andExpect(status().isNotFound());
        assertThat(sees(jay.account(), theirs + "/workers").select("main .card").eachText())
                .hasSize(1)
                .allMatch(card -> card.startsWith("B Ben"));
        var early = sends(
                tom, theirs + "/workers", "key", key(), "who", amina.account().toString());
        assertThat(early.andReturn().getResponse().getStatus())
                .as("whoever is in no team is nobody’s worker")
                .isNotEqualTo(302);
        teams(amina, "team", north.id().toString());
        begins(amina);
        for (var room : rooms) {
            asks(amina, theirs + room).andExpect(status().isOk());
        }
        assertThat(sees(amina, theirs + "/record").select("main").text()).contains("The boiler is mended");
        assertThat(sees(jay.account(), theirs + "/workers").select("main .card").eachText())
                .anyMatch(card -> card.contains("Amina") && card.contains("Since " + Dates.longDay(day(0))));
    }

    /** The teams somebody is in from now on, as whoever administers says it. */
    private void teams(Colleague who, String... team) throws Exception {
        var form = Stream.concat(Stream.of("teams", "chosen", "sure", "yes"), Stream.of(team));
        sends(administrator, "/staff/" + who.account() + "/teams", form.toArray(String[]::new))
                .andExpect(redirectedUrl("/staff/" + who.account()));
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
        sends(amina, open.replace("/new", ""), "key", key(), "day", day(10).toString(), "reason", "MANAGE")
                .andExpect(status().isFound());
        assertThat(sees(tom, "/to-do").select("main").text())
                .contains("Kofi has nobody yet after Amina")
                .doesNotContain("still has");
    }

    /** Whoever types while somebody closes it has the words still. */
    @Test
    void whatIsTypedIsGivenBackWhereItWasClosedMeanwhile() throws Exception {
        leaves(10);
        names(jay, 9);
        var jays = of(jay);
        says(tom.account(), "/closing", "key", key(), "closed", "Ben and Jay know each other.");
        var page = page(sends(jay.account(), jays + "/wishes", "key", key(), "seen", "0", "who", "My nan, please")
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains("This handover is over", "My nan, please");
        page = page(sends(jay.account(), jays + "/met", "key", key(), "met", "He laughed")
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains("He laughed");
        page = page(sends(amina, jays + "/letter", "key", key(), "letter", "Dear Jay")
                .andExpect(status().isConflict()));
        assertThat(page.select(".warning").text()).contains("Dear Jay");
        sends(ben, jays + "/letter", "key", key(), "letter", "x").andExpect(status().isForbidden());
    }

    /** A page opened before another was chosen does not say of that one that they have met; nor does whoever leaves close it before anybody is chosen. */
    @Test
    void ofWhomItIsSaidIsWhoTakesOver() throws Exception {
        leaves(-1);
        var jays = of(jay);
        sends(amina, jays + "/closing", "key", key(), "closed", "That is it.").andExpect(status().isForbidden());
        names(jay, -1);
        var whom = sees(jay.account(), jays + "/met").select("[name=whom]").val();
        names(jay, tom, 0, "Ben is ill.").andExpect(redirectedUrl(jays));
        var late = page(sends(jay.account(), jays + "/met", "key", key(), "whom", whom, "met", "Ben is nice")
                .andExpect(status().isConflict()));
        assertThat(late.select("h1").text()).isEqualTo("I have met Tom");
        assertThat(late.select("#met").text()).isEqualTo("Ben is nice");
        assertThat(sees(tom, jays).select("main").text()).doesNotContain("They have met");
        says(jay.account(), "/met", "key", key(), "met", "He is all right");
        names(jay, ben, 0, "Ben is well again.").andExpect(redirectedUrl(jays));
        assertThat(sees(jay.account(), jays).select("main").text()).doesNotContain("You have met", "all right");
    }

    /** The same form with other words, the same twice, a day that is too late or cannot be: each is asked about before it is kept. */
    @Test
    void ofMeetingsNothingIsSaidTwiceOrUnasked() throws Exception {
        leaves(10);
        var meetings = of(jay) + "/meetings";
        var key = key();
        var day = day(0).toString();
        for (var twice = 0; twice < 2; twice++) {
            sends(amina, meetings, "key", key, "which", "three", "day", day, "place", "Pizza")
                    .andExpect(redirectedUrl(meetings));
        }
        var page = page(sends(amina, meetings, "key", key, "which", "three", "day", day, "place", "Cinema")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("something else with this form before");
        assertThat(page.select("#place").val()).isEqualTo("Cinema");
        page = page(sends(amina, meetings, "key", key(), "which", "three", "day", day)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("planned for that day already");
        var late = day(12).toString();
        page = page(sends(amina, meetings, "key", key(), "which", "three", "day", late)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("after the last day of Amina");
        sends(amina, meetings, "key", key(), "which", "three", "day", late, "sure", "yes")
                .andExpect(redirectedUrl(meetings));
        var came = meetings + "/" + key;
        page = page(sends(amina, came, "key", key(), "came", "held", "day", day)
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("Nobody takes over yet");
        names(jay, 9);
        page = page(sends(amina, came, "key", key(), "came", "held", "day", "0001-01-01")
                .andExpect(status().isUnprocessableContent()));
        assertThat(page.select(".error").text()).contains("too long ago");
        var said = key();
        sends(amina, came, "key", said, "came", "fell-through", "words", "ill").andExpect(redirectedUrl(meetings));
        sends(amina, came, "key", said, "came", "held", "day", day, "words", "No, it did")
                .andExpect(status().isConflict());
    }

    /** Nobody is forgotten behind a handover that was closed early: it stays open until somebody is named or the last day is over. */
    @Test
    void whileNobodyTakesOverItIsNotClosedBeforeTheLastDayIsOver() throws Exception {
        leaves(10);
        var closing = of(jay) + "/closing";
        for (var who : List.of(tom, amina)) {
            var refused =
                    page(sends(who, closing, "key", key(), "closed", "Over.").andExpect(status().isForbidden()));
            assertThat(refused.select("main").text()).contains("this stays open", "says first who takes over");
        }
        assertThat(sees(tom, closing).select(".warning").text()).contains("says first who takes over");
        assertThat(sees(tom, closing).select("main a[href$=/worker]")).hasSize(1);
        var database = JdbcClient.create(TestDatabase.superuser());
        database.sql("""
                        insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, said_by, said_at)
                        select gen_random_uuid(), organisation_id, young_person_id, id, 'closed', 'Over.', opened_by, now()
                          from handover where young_person_id = ?
                        """).param(jay.id()).update();
        for (var list : List.of("/to-do", "/handovers")) {
            assertThat(sees(tom, list).select("main").text()).as(list).contains("Jay");
        }
        assertThat(sees(jay.account(), "/young-people/" + jay.id() + "/coming")
                        .select("main")
                        .text())
                .contains("Last day with Amina");
        names(jay, 9);
        assertThat(sees(tom, of(jay)).select("main").text())
                .contains("Ben takes over")
                .doesNotContain("Closed");
        says(tom.account(), "/closing", "key", key(), "closed", "Ben and Jay know each other.");
        assertThat(sees(jay.account(), of(jay)).select("main").text()).contains("Ben and Jay know each other.");
        sends(tom, closing, "key", key(), "closed", "More").andExpect(status().isConflict());
    }
}
