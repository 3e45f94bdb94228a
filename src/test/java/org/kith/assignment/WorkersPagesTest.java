package org.kith.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.words.Dates;

class WorkersPagesTest extends OnAssignments {

    @Test
    void aManagerSaysWhoWorksWithThemAndTheYoungPersonSeesIt() throws Exception {
        var form = sees(tom, of(jay) + "/workers/new");
        assertThat(form.select("#chosen .choice span:not(.hint)").eachText())
                .containsExactlyInAnyOrder("Amina", "Ben", "Nia", "Tom");
        assertThat(form.select("#chosen .choice:contains(Amina)").text()).contains("Works with them already.");
        assertThat(form.select("datalist option").eachAttr("value"))
                .containsExactly("personal adviser", "social worker", "key worker");
        begins(tom, jay, ben, "personal adviser", "Amina goes on leave <soon>")
                .andExpect(redirectedUrl(of(jay) + "/workers"));
        assertThat(sees(tom, of(jay) + "/workers").select(".card").eachText())
                .hasSize(2)
                .anyMatch(card -> card.startsWith("A Amina") && card.contains("Named by a return."))
                .anyMatch(card -> card.startsWith("B Ben personal adviser")
                        && card.contains("Tom said so on")
                        && card.contains("“Amina goes on leave <soon>”"));
        var today = sees(jay.account(), "/today");
        assertThat(today.text())
                .contains("Ben works with you now. They are your personal adviser.")
                .contains("Tom decided this on", "“Amina goes on leave <soon>”")
                .contains("With you for 1 year", "With you since today");
        assertThat(sees(jay.account(), of(jay) + "/workers").text())
                .contains("Who works with me", "Ben personal adviser", "“Amina goes on leave <soon>”")
                .doesNotContain("Say when it ended", "to another team");
    }

    /** Teams and services stand there as workers do: since when, until when and why, those of before below. */
    @Test
    void teamsAndServicesAreThereToo() throws Exception {
        var homes = ashdown.service("Brightwell Homes", "housing");
        var mentors = ashdown.service("Mentors", "mentoring");
        for (var section : List.of("home", "money")) {
            jay.shares(section)
                    .with(homes)
                    .since("2 months ago")
                    .until("in 4 months")
                    .purpose("A flat of your own");
        }
        jay.shares("home")
                .with(mentors)
                .since("1 year ago")
                .until("6 months ago")
                .purpose("A good word");
        world.settle();
        var workers = of(jay) + "/workers";
        assertThat(sees(tom, workers).select("main").text()).contains("when Jay was written down here");
        moves(tom, jay, north, river, "Closer");
        for (var who : List.of(jay.account(), grace.account())) {
            var page = sees(who, workers);
            assertThat(page.select("#services > ul > li").eachText())
                    .singleElement()
                    .asString()
                    .startsWith("Brightwell Homes Since "
                            + Dates.longDay(TestClock.today().minusMonths(2)))
                    .contains("What for: “A flat of your own”");
            assertThat(page.select("#services details li").eachText())
                    .singleElement()
                    .asString()
                    .startsWith("Mentors From")
                    .endsWith("“A good word”");
            assertThat(page.select("#teams-before li").text()).startsWith("North From");
        }
        assertThat(sees(wendy, workers).select("#services"))
                .as("whoever sees no sharing")
                .isEmpty();
    }

    /** Of whom a return names and a manager named too: when they stop the young person is told once. */
    @Test
    void whoeverIsNamedTwiceStopsOnce() throws Exception {
        begins(tom, jay, amina, "personal adviser", "She has been there for a year");
        assertThat(sees(tom, of(jay) + "/workers").text()).contains("Amina personal adviser");
        moves(tom, jay, north, river, "Closer");
        assertThat(sees(jay.account(), "/today").text().split("Amina does not work with you any more", -1))
                .hasSize(2);
    }

    /** The list and the lifeline go by what was said here too: nobody who was assigned is "nobody", and nobody who stopped is there. */
    @Test
    void theListAndTheLifelineKnowWhoIsThere() throws Exception {
        var row = "main tr:contains(Jay)";
        assertThat(sees(tom, "/young-people").select(row).text())
                .contains("Amina")
                .doesNotContain("Ben");
        ends(tom, jay, amina.account(), today(), "Amina went to Riverside");
        assertThat(sees(tom, "/young-people").select(row).text())
                .contains("nobody")
                .doesNotContain("Amina");
        assertThat(sees(tom, of(jay)).select("main .fact").eachText())
                .anyMatch(fact -> fact.startsWith("nobody since"));
        begins(tom, jay, ben, "personal adviser", "Amina went to Riverside");
        assertThat(sees(tom, "/young-people").select(row).text())
                .contains("Ben")
                .doesNotContain("nobody", "Amina");
        assertThat(sees(tom, of(jay)).select("main .fact").eachText())
                .anyMatch(fact -> fact.startsWith("with Ben (personal adviser) since"));
    }

    @Test
    void whatWasTypedIsStillThereAndEachFieldSaysWhatIsWrong() throws Exception {
        var wrong = page(begins(tom, jay, ruth, "r".repeat(61), " ").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select(".summary a").eachText())
                .containsExactly(
                        "Choose a colleague from the list.",
                        "Their role is too long: 61 letters. Please use at most 60",
                        "Please write why.");
        assertThat(wrong.select("#role").val()).hasSize(61);
        assertThat(wrong.select("#chosen").attr("aria-describedby")).isEqualTo("chosen-wrong");
        var tomorrow = TestClock.today().plusDays(2).toString();
        var day = page(ends(tom, jay, amina.account(), tomorrow, "x".repeat(501))
                .andExpect(status().isUnprocessableContent()));
        assertThat(day.select(".summary a").eachText())
                .containsExactly(
                        "That day has not come yet. Please choose today or a day before.",
                        "The reason is too long: 501 letters. Please use at most 500");
        assertThat(day.select("#because").val()).hasSize(501);
        for (var typed : List.of("", "soon", "31/12/2020", "0001-01-01")) {
            ends(tom, jay, amina.account(), typed, "Why").andExpect(status().isUnprocessableContent());
        }
    }

    @Test
    void sendingItAgainIsDoneOnceAndSoIsSayingItAtTheSameTime() throws Exception {
        for (var manager : List.of(tom, nia, tom)) {
            begins(manager, jay, ben, "key worker", "They know each other")
                    .andExpect(redirectedUrl(of(jay) + "/workers"));
        }
        assertThat(sees(tom, of(jay) + "/workers").select(".card:contains(Ben)"))
                .hasSize(1);
        assertThat(sees(tom, of(jay) + "/workers").text()).doesNotContain("earlier time");
        for (var twice : List.of("first", "second")) {
            ends(tom, jay, ben.account(), today(), "That was a mistake by " + tom.account())
                    .andExpect(redirectedUrl(of(jay) + "/workers"));
        }
        var other = page(ends(nia, jay, ben.account(), today(), "That was a mistake by " + nia.account())
                .andExpect(status().isConflict()));
        assertThat(other.select("[role=alert]").text())
                .contains("It was said before that Ben stopped on", "Tom said on", "mistake by " + tom.account());
        assertThat(other.select("#because").val()).contains(nia.account().toString());
        assertThat(sees(tom, of(jay) + "/workers").text())
                .contains("mistake by " + tom.account())
                .doesNotContain("mistake by " + nia.account());
        begins(tom, jay, ben, "key worker", "Back again");
        assertThat(sees(tom, of(jay) + "/workers").select(".card:contains(Ben)"))
                .as("they may begin again, and the time before stays")
                .hasSize(1);
    }

    @Test
    void whatIsThereAlreadyIsSaidWhereSomethingElseIsSent() throws Exception {
        var key = UUID.randomUUID().toString();
        begins(key, ben, "key worker").andExpect(redirectedUrl(of(jay) + "/workers"));
        begins(key, ben, "key worker").andExpect(redirectedUrl(of(jay) + "/workers"));
        var colleague = page(begins(key, nia, "social worker").andExpect(status().isConflict()));
        assertThat(colleague.select("[role=alert]").text()).contains("This is there already: Ben, key worker. Since");
        assertThat(colleague.select("#chosen .choice:has([checked])").text()).startsWith("Nia");
        var fresh = colleague.select("main input[name=key]").val();
        begins(fresh, nia, "social worker").andExpect(redirectedUrl(of(jay) + "/workers"));
        var role = page(
                begins(UUID.randomUUID().toString(), ben, "personal adviser").andExpect(status().isConflict()));
        assertThat(role.select("[role=alert]").text()).contains("Ben works with Jay already, as key worker. Since");
        assertThat(role.select("#role").val()).isEqualTo("personal adviser");
        assertThat(sees(tom, of(jay) + "/workers").select(".card:contains(Nia)"))
                .hasSize(1);
    }

    @Test
    void whoeverIsThereSinceAnotherDayIsSaidToBeWithHowToPutTheDayRight() throws Exception {
        var earlier = TestClock.today().minusDays(5);
        begins(tom, jay, ben, "key worker", "Ben knows Jay");
        var there = page(begins(tom, jay, ben, "key worker", earlier.toString(), "Ben knows Jay")
                .andExpect(status().isConflict()));
        assertThat(there.select("[role=alert]").text())
                .contains(
                        "Ben works with Jay already, as key worker. Since " + Dates.longDay(TestClock.today()) + ".",
                        "What you wrote now is not kept")
                .doesNotContain("somebody else");
        assertThat(there.select("#day").val()).isEqualTo(earlier.toString());
        var stops = sees(tom, there.select("[role=alert] a").attr("href"))
                .select("main form")
                .attr("action");
        sends(tom, stops, "who", ben.account().toString(), "day", today(), "because", "I had the day wrong");
        begins(tom, jay, ben, "key worker", earlier.toString(), "Ben knows Jay")
                .andExpect(redirectedUrl(of(jay) + "/workers"));
        assertThat(sees(tom, of(jay) + "/workers").select(".card:contains(Ben)").text())
                .contains("Since " + Dates.longDay(earlier) + ".");
        assertThat(sees(tom, of(jay) + "/workers").select("details").text()).contains("I had the day wrong");
    }

    @Test
    void nobodyStopsWhoNeverBegan() throws Exception {
        ends(tom, jay, UUID.randomUUID(), today(), "Why").andExpect(status().isNotFound());
        ends(tom, jay, ben.account(), today(), "Why").andExpect(status().isNotFound());
    }

    @Test
    void whoLeftIsNotThereAnyMore() throws Exception {
        begins(tom, jay, ben, "personal adviser", "Somebody of their own");
        sends(piotr, "/staff/" + ben.account() + "/ending", "sure", "yes").andExpect(status().is3xxRedirection());
        assertThat(sees(jay.account(), "/today").select(".card").text()).doesNotContain("Ben");
        assertThat(sees(tom, of(jay) + "/workers").text()).contains("Ben has left and is not there for Jay any more");
        assertThat(sees(tom, of(jay) + "/workers/new").select("option").text()).doesNotContain("Ben");
        begins(tom, jay, ben, "personal adviser", "Once more").andExpect(status().isUnprocessableContent());
        ends(tom, jay, ben.account(), today(), "Ben left Kith").andExpect(status().is3xxRedirection());
        assertThat(sees(tom, of(jay) + "/workers").text()).doesNotContain("Ben has left and is not there");
    }

    @Test
    void nobodyAssignsThemselvesAndNobodyElseIsLetIn() throws Exception {
        for (var worker : List.of(amina, ben)) {
            begins(worker, jay, worker, "key worker", "I would like to").andExpect(status().isForbidden());
            ends(worker, jay, amina.account(), today(), "Mine now").andExpect(status().isForbidden());
            asks(worker, of(jay) + "/workers/new").andExpect(status().isForbidden());
            assertThat(sees(worker, of(jay) + "/workers").select("main a.button[href*=/workers]"))
                    .isEmpty();
        }
        begins(wendy, jay, ben, "key worker", "x").andExpect(status().isForbidden());
        sends(
                        jay.account(),
                        of(jay) + "/workers/endings",
                        "who",
                        amina.account().toString())
                .andExpect(status().isForbidden());
        for (var hidden : List.of(ruth, grace, piotr, stranger)) {
            asks(hidden, of(jay) + "/workers").andExpect(status().isNotFound());
            begins(hidden, jay, ben, "key worker", "x").andExpect(status().isNotFound());
            ends(hidden, jay, amina.account(), today(), "x").andExpect(status().isNotFound());
        }
        asks(ollie.account(), of(jay) + "/workers").andExpect(status().isNotFound());
        assertThat(count("assignment")).isZero();
    }

    @Test
    void readingItIsInTheLog() throws Exception {
        sees(ben, of(jay) + "/workers");
        assertThat(log(ashdown, jay)).containsExactly("workers");
        assertThat(sees(jay.account(), of(jay) + "/who-looked").text()).contains("the page of who works with you");
    }
}
