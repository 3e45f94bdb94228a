package org.kith.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.demo.Colleague;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.words.Dates;

/** A young person is moved to another team while somebody hands over: what is true of it afterwards is all that any page says. */
class HandoverMovedPagesTest extends OnHandover {
    private Colleague grace;

    @BeforeEach
    void tellOfRiver() {
        grace = river.manager("Grace");
        world.settle();
    }

    private Document moves(Colleague by, InTeam from, InTeam to) throws Exception {
        var address = "/young-people/" + jay.id() + "/team";
        return page(sends(
                        by,
                        address,
                        "key",
                        key(),
                        "seen",
                        from.id().toString(),
                        "chosen",
                        to.id().toString(),
                        "day",
                        day(0).toString(),
                        "because",
                        "You live by the river now.")
                .andExpect(status().isOk()));
    }

    private void isInBothTeams(Colleague who) throws Exception {
        var both = new String[] {
            "teams",
            "chosen",
            "sure",
            "yes",
            "team",
            north.id().toString(),
            "team",
            river.id().toString()
        };
        sends(administrator, "/staff/" + who.account() + "/teams", both)
                .andExpect(redirectedUrl("/staff/" + who.account()));
    }

    private void plans(String which, int onDay, String place) throws Exception {
        var meetings = of(jay) + "/meetings";
        sends(amina, meetings, "key", key(), "which", which, "day", day(onDay).toString(), "place", place)
                .andExpect(redirectedUrl(meetings));
    }

    private String main(Colleague who, String page) throws Exception {
        return sees(who, page).select("main").text();
    }

    private String main(Young who, String page) throws Exception {
        return sees(who.account(), page).select("main").text();
    }

    /** Whoever was to hand over does not see them any more: nothing of it is promised, or waits, on anybody's page. */
    @Test
    void itEndsForThoseWhoAreNotThere() throws Exception {
        leaves(10);
        names(jay, 9);
        plans("three", 8, "The canal");
        plans("goodbye", 9, "The library");
        var introductions = "/young-people/" + jay.id() + "/introductions";
        sends(amina, introductions, "key", key(), "whom", "a-" + ben.account(), "why", "He comes next.")
                .andExpect(status().isFound());
        var before = main(tom, "/young-people/" + jay.id() + "/team");
        assertThat(before)
                .contains("Amina", "never does: Ben " + Dates.longDay(day(9)))
                .contains("is called off", "A meeting of all three, " + Dates.weekday(day(8)) + ", The canal")
                .contains("Getting to know Ben");
        assertThat(main(jay, introductions)).doesNotContain("Called off");
        var after = moves(tom, north, river).select("main").text();
        assertThat(after)
                .contains("Tell them in person", "They were to begin with Jay, and do not. Tell them too: Ben");
        assertThat(after).contains("This is called off", "Goodbye, " + Dates.weekday(day(9)) + ", The library");
        assertThat(main(grace, of(jay)))
                .contains("You live by the river now.", "Ended cold, with a move to another team")
                .contains("Amina stopped working with Jay. The last day was " + Dates.weekday(day(0)))
                .contains("Ben was to take over from", "That is off.")
                .contains("A letter from Amina to Jay It did not come to this")
                .doesNotContain("would have nobody", "Not yet", "The canal");
        for (var page : List.of("/to-do", "/coming", "/handovers", "/young-people")) {
            assertThat(main(grace, page))
                    .as(page)
                    .doesNotContain("The canal", "Jay would have nobody", "Last day with Amina", "nobody yet after");
        }
        assertThat(main(grace, "/to-do")).contains("Jay");
        assertThat(main(grace, "/handovers")).doesNotContain("1 cold");
        assertThat(main(tom, "/handovers"))
                .contains("North One handover: 0 warm, 1 cold. Of the cold ones a move to another team ended one.");
        assertThat(main(jay, "/today"))
                .containsSubsequence(
                        "Your team is River now. Amina does not work with you any more. Ben will not be your worker after all.",
                        "You live by the river now.",
                        "Nobody is named as your worker",
                        "You do not meet on")
                .contains("You do not meet on " + Dates.weekday(day(8)) + " (The canal) and ")
                .containsOnlyOnce("You live by the river now.")
                .doesNotContain("All three of you meet", "About Amina, your worker", "Have you met");
        assertThat(main(jay, "/young-people/" + jay.id() + "/coming")).doesNotContain("The canal", "Amina");
        assertThat(main(jay, of(jay)))
                .contains("Ben was to be your worker from", "That is not so any more.")
                .contains("It ended when you moved to another team, and the three of you had not met.")
                .doesNotContain("I have met Ben Say", "you would have no worker");
        assertThat(sees(jay.account(), of(jay)).select("main .actions a[href$=/met]"))
                .isEmpty();
        assertThat(main(jay, introductions)).contains("Called off");
        assertThat(main(jay, of(jay) + "/meetings")).contains("It will not take place", "You live by the river now.");
        assertThat(main(ben, "/to-do"))
                .contains("You do not begin with Jay on " + Dates.longDay(day(9)) + ", and you do not meet on "
                        + Dates.longDay(day(8)) + ". To say goodbye, ask Grace.");
        assertThat(main(amina, "/moved"))
                .contains("You do not meet Jay on " + Dates.longDay(day(8)) + " and " + Dates.longDay(day(9)) + ".")
                .doesNotContain("You do not begin");
        for (var gone : List.of(amina, ben)) {
            assertThat(main(gone, "/to-do")).doesNotContain("waits to meet you", "You hand over Jay");
            asks(gone, of(jay)).andExpect(status().isNotFound());
        }
        sends(grace, of(jay) + "/closing", "key", key(), "closed", "Over").andExpect(status().isConflict());
    }

    /** What was so when it ended is told of it, whoever is in the team by now; and what does not come back by itself is said to whom it concerns. */
    @Test
    void movedBackItReadsAsBefore() throws Exception {
        sends(ben, "/working", "key", key(), "seen", "0", "hello", "I sing bass, badly.")
                .andExpect(redirectedUrl("/working"));
        leaves(10);
        names(jay, 9);
        plans("three", 8, "The canal");
        moves(tom, north, river);
        var read = main(jay, of(jay));
        var counted = main(tom, "/handovers");
        var asked = main(grace, "/young-people/" + jay.id() + "/team");
        assertThat(asked)
                .contains("does not begin again by itself", "The handover from Amina to Ben, and its meetings");
        assertThat(moves(grace, river, north).select("main").text())
                .contains("Tom has to say who works with Jay now. This ended when Jay left North, and does not begin")
                .contains("The handover from Amina to Ben, and its meetings");
        assertThat(main(jay, of(jay))).isEqualTo(read).doesNotContain("I sing bass");
        assertThat(main(tom, of(jay)))
                .contains("Ben was to take over from", "That is off.")
                .doesNotContain("Ben takes over", "can read the record already");
        assertThat(main(tom, "/handovers")).isEqualTo(counted);
        assertThat(main(tom, "/to-do")).contains("The handover from Amina ended when they were moved away");
        assertThat(main(jay, "/today"))
                .containsSubsequence(
                        "Your team is North now.", "Nobody is named", "You do not meet on", "was called off when")
                .contains("Amina does not work with you any more.")
                .doesNotContain("River", "Ben");
        var off = "You do not begin with Jay on " + Dates.longDay(day(9)) + ", and you do not meet on ";
        assertThat(main(ben, "/to-do")).contains("Jay is with North since", "you see them here again", off);
        assertThat(main(ben, "/moved")).contains(off, "Ask Tom.").doesNotContain("A goodbye is still possible");
        assertThat(main(amina, "/to-do")).contains("you see them here again").doesNotContain("To say goodbye");
        tom.assigns(ben, jay, "personal adviser").since("today");
        tom.assigns(amina, jay, "key worker").since("today");
        world.settle();
        assertThat(main(ben, "/to-do")).doesNotContain("Jay is with North");
        assertThat(main(jay, "/today")).contains("Ben").doesNotContain("after all", "does not work with you any more");
    }

    /** What comes of that leaving later is said of the others; and whoever comes back begins anew. */
    @Test
    void whatIsSaidOfTheLeavingLaterIsNotSaidOfThem() throws Exception {
        leaves(10);
        names(jay, 9);
        moves(tom, north, river);
        var jays = of(jay);
        var right = sees(amina, "/handovers").select("a[href$=/day]").attr("href");
        sends(amina, right, "key", key(), "day", day(20).toString()).andExpect(status().isFound());
        assertThat(main(grace, jays)).contains("The last day was " + Dates.weekday(day(0)));
        var stays = right.replace("/day", "/return");
        sends(amina, stays, "key", key(), "because", "I stay.").andExpect(status().isFound());
        assertThat(main(maya, "/today")).contains("Amina stays with you.");
        assertThat(main(jay, "/today")).doesNotContain("Amina stays");
        assertThat(main(jay, jays)).contains("It ended when you moved to another team");
        moves(grace, river, north);
        assertThat(main(jay, "/today")).contains("Nobody is named as your worker");
        assertThat(main(tom, "/handovers")).contains("No handover is open.");
        tom.assigns(amina, jay, "personal adviser").since("today");
        world.settle();
        assertThat(main(jay, "/young-people/" + jay.id() + "/workers")).contains("Amina personal adviser");
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/handovers",
                        "key",
                        key(),
                        "who",
                        amina.account().toString(),
                        "day",
                        day(5).toString(),
                        "reason",
                        "MANAGE")
                .andExpect(status().isFound());
        assertThat(of(jay)).isNotEqualTo(jays);
    }

    /** Whoever stops is in both teams and goes on until the last day: only who was to take over is nobody, and what the three planned is off. */
    @Test
    void whereOnlyTheNewWorkerIsNotThereSomebodyElseIsChosen() throws Exception {
        isInBothTeams(amina);
        leaves(10);
        names(jay, 9);
        plans("three", 8, "The canal");
        plans("goodbye", 9, "The library");
        assertThat(moves(tom, north, river).select("main").text())
                .contains("The canal", "Ben")
                .doesNotContain("The library", "Tell them in person");
        assertThat(main(jay, "/today"))
                .contains("Ben will not be your worker after all.", "You say goodbye to each other")
                .contains("You do not meet on " + Dates.weekday(day(8)) + " (The canal).")
                .contains("Who comes is not sure yet.");
        assertThat(main(jay, of(jay)))
                .contains("Your team is looking for somebody")
                .doesNotContain("Ben");
        assertThat(main(grace, "/to-do")).contains("Jay has nobody yet after Amina");
        assertThat(sees(grace, of(jay) + "/worker").select("#because").text())
                .as("begun anew")
                .isEmpty();
        assertThat(main(amina, "/to-do")).contains("You hand over Jay");
        assertThat(main(ben, "/to-do")).contains("Jay is with River").doesNotContain("waits to meet you");
        assertThat(sees(grace, of(jay))
                        .select("main ol li:contains(takes over) .tag")
                        .text())
                .isEqualTo("Not yet");
    }

    /** Whoever was to take over is in the new team, and begins on the day that was said; the one before does not see them any more. */
    @Test
    void whoeverTakesOverAndIsThereBegins() throws Exception {
        isInBothTeams(ben);
        leaves(10);
        names(jay, 9);
        meets("overlap", 0);
        moves(tom, north, river);
        assertThat(main(jay, of(jay)))
                .contains("Meeting and saying goodbye Not all of it")
                .doesNotContain("I have met Ben", "had not met")
                .contains("Ben will be your worker from " + Dates.weekday(day(9)))
                .contains("This is over. It ended when you moved to another team. You live");
        assertThat(main(jay, "/young-people/" + jay.id() + "/workers")).contains("Ben will be there");
        assertThat(main(tom, "/handovers"))
                .contains("North One handover: 1 warm, 0 cold.")
                .doesNotContain("Of the cold");
    }

    /** Whoever receives them later is not judged by what was over by then. */
    @Test
    void whatWasClosedBeforeTheMoveCountsWhereItWas() throws Exception {
        leaves(10);
        names(jay, 9);
        sends(tom, of(jay) + "/closing", "key", key(), "closed", "Nobody was free.", "seen", "0")
                .andExpect(status().isFound());
        var counted = "One handover: 0 warm, 1 cold.";
        assertThat(main(tom, "/handovers")).contains("North " + counted);
        moves(tom, north, river);
        assertThat(main(tom, "/handovers")).contains("North " + counted).doesNotContain("Of the cold");
        assertThat(main(grace, "/handovers")).doesNotContain(counted);
    }
}
