package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.AccessLogEntry;
import org.kith.demo.Colleague;
import org.kith.demo.Young;

/** Unusual looks: what is listed, and what a manager says to it. */
class UnusualPagesTest extends OnUnusualLooks {
    private Element form(Colleague who) throws Exception {
        return sees(who, "/unusual-looks").select("form[action$=reviews]").first();
    }

    @Test
    void atNightEverybodyIsListedAndAnEmergencyWaitsWithTheEmergenciesAlone() throws Exception {
        amina.looksAt(jay, "home").on("2 days ago").at("22:00");
        amina.looksAt(jay, "home").on("3 days ago").at("05:59");
        amina.looksAt(jay, "home").on("4 days ago").at("06:00");
        amina.looksAt(jay, "home").on("5 days ago").at("21:59");
        world.settle();
        assertThat(listed(tom)).hasSize(2);
        assertThat(listed(tom).getFirst()).contains("Opened a record at night, at 22:00. Jay");
        opensInEmergency(ruth, "Nobody answered the phone", null);
        assertThat(listed(tom)).hasSize(2).noneMatch(one -> one.contains("Ruth"));
        assertThat(sees(tom, "/to-do").select(".card:contains(Ruth)"))
                .singleElement()
                .asString()
                .contains("Nobody answered the phone", "/emergencies#");
        moves(jay);
        assertThat(listed(otherManager))
                .filteredOn(one -> one.contains("Amina"))
                .hasSize(2)
                .allMatch(one -> one.contains("Young people of the team North"), "where they were then");
    }

    private void moves(Young young) throws Exception {
        var to = new String[] {
            "key",
            UUID.randomUUID().toString(),
            "seen",
            north.id().toString(),
            "chosen",
            river.id().toString(),
            "day",
            TestClock.today().toString(),
            "because",
            "Closer"
        };
        sends(tom, "/young-people/" + young.id() + "/team", to).andExpect(status().isOk());
    }

    @Test
    void manyAreCountedByPeopleAndListsDoNotCount() throws Exception {
        for (int i = 0; i < 16; i++) {
            var young = north.youngPerson("Kit " + i);
            amina.worksWith(young).since("1 year ago");
            amina.looksAt(young, "home").on("2 days ago").at("10:00");
            amina.looksAt(young, "home").on("2 days ago").at("11:00");
        }
        amina.looksAt(jay, "home").on("3 days ago").at("10:00");
        world.settle();
        assertThat(listed(tom))
                .singleElement()
                .asString()
                .contains("Opened the records of 16 people. On a usual day of theirs it is 1.");
        sees(amina, "/young-people");
        assertThat(listed(tom)).hasSize(1);
    }

    @Test
    void aManagerSaysItIsAllRightUntilThereIsMore() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var form = form(tom);
        var wrong = page(review(tom, form, " ").andExpect(status().isUnprocessableContent()));
        assertThat(wrong.select("[role=alert]").text()).contains("Please write why");
        var tooLong = page(review(tom, form, "y".repeat(501)).andExpect(status().isUnprocessableContent()));
        assertThat(tooLong.select("article textarea").val()).isEqualTo("y".repeat(501));
        for (int i = 0; i < 2; i++) {
            review(tom, form, "Ben covered <that> day").andExpect(redirectedUrl("/unusual-looks"));
        }
        assertThat(count(tom, "look_review")).isOne();
        var after = sees(nia, "/unusual-looks");
        assertThat(after.select("main > article")).isEmpty();
        assertThat(after.select("main").text())
                .contains("In an emergency: not by itself", "looked into with the emergency: Emergencies");
        sees(nia, after.select("main a[href=/emergencies]").attr("href"));
        assertThat(after.select("details article .done").text())
                .contains("Tom Ridley looked into it on", "Ben covered <that> day");
        ben.looksAt(maya, "home").on("2 days ago").at("10:30");
        world.settle();
        assertThat(sees(nia, "/unusual-looks").select("main > article")).hasSize(1);
    }

    @Test
    void nobodyLooksIntoTheirOwnLooking() throws Exception {
        tom.looksAt(jay, "home").on("2 days ago").at("23:00");
        world.settle();
        assertThat(sees(tom, "/unusual-looks").select("article").text()).contains("This is you: another manager");
        assertThat(form(tom)).isNull();
        review(tom, form(nia), "It was me").andExpect(status().isForbidden());
        var otherwise = north.manager("TOM RIDLEY");
        world.settle();
        assertThat(sees(otherwise, "/unusual-looks").select("article").text())
                .as("the same person under another account")
                .contains("and you as one person, by a name or an address at work: another manager");
        review(otherwise, form(nia), "It was me").andExpect(status().isForbidden());
        review(nia, form(nia), "On call").andExpect(redirectedUrl("/unusual-looks"));
    }

    @Test
    void askingFromThereStandsThere() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var why = sees(tom, "/unusual-looks").select("article a[href$=why]").attr("href");
        var key = sees(tom, why).select("input[name=key]").val();
        sends(tom, why.replace("/why", "/questions"), "key", key, "words", "What was it for?");
        assertThat(listed(tom))
                .as("at night the manager's own looks stand there too")
                .anyMatch(line -> line.startsWith("Ben, worker, on ")
                        && line.contains("You asked why. “What was it for?” Not answered yet – asked today"));
        assertThat(sees(tom, "/unusual-looks").select("article a[href$=why]")).isEmpty();
    }

    @Test
    void whatWasAskedAboutAListIsNotAskedAboutWhatWasOpened() throws Exception {
        acting.doAs(ben.actor(), viewer -> acting.shownInList(List.of(jay.id()), AccessLogEntry.at("list")));
        ben.looksAt(jay, "home").on("today").at("00:00");
        world.settle();
        var list = sees(nia, of(jay))
                .select("details li:contains(Ben) a[href$=why]")
                .attr("href");
        sends(nia, list.replace("/why", "/questions"), "key", UUID.randomUUID().toString(), "words", "For a list?");
        var page = sees(nia, "/unusual-looks").select("article:contains(Ben)");
        assertThat(page.text()).doesNotContain("For a list?");
        assertThat(page.select("a[href$=why]")).hasSize(1);
    }

    @Test
    void ofManyTwentyStandOnAPageAndOnlyWhoIsShownIsLogged() throws Exception {
        for (int day = 1; day <= 21; day++) {
            ben.looksAt(day == 21 ? maya : jay, "home").on(day + " days ago").at("10:00");
        }
        world.settle();
        var first = sees(nia, "/unusual-looks");
        assertThat(first.select("article")).hasSize(20);
        assertThat(first.text()).contains("21 things are to be looked into");
        assertThat(log(ashdown, maya)).doesNotContain("unusual-looks");
        var second = sees(nia, first.select("a[rel=next]").attr("href"));
        assertThat(second.select("article").text()).contains("Maya").doesNotContain("Jay");
        assertThat(log(ashdown, maya)).contains("unusual-looks");
        var wrong = page(review(nia, second.select("form[action$=reviews]").first(), " ")
                .andExpect(status().isUnprocessableEntity()));
        assertThat(wrong.select("article .error"))
                .as("on the page it was sent from")
                .hasSize(1);
        review(nia, first.select("form[action$=reviews]").first(), "Ben stood in for Amina");
        var after = sees(nia, second.select("a[rel=prev]").attr("href"));
        assertThat(after.select("main > article")).hasSize(20);
        after = sees(nia, sees(nia, "/unusual-looks").select("a[rel=next]").attr("href"));
        assertThat(after.select("main > article")).isEmpty();
        assertThat(after.select("details article").text()).contains("Ben stood in for Amina");
        assertThat(sees(nia, "/unusual-looks?next=false_1999-01-01_1").select("details article"))
                .as("what follows a day that fell out of the list")
                .hasSize(1);
        assertThat(sees(nia, "/unusual-looks?next=true_1999-01-01_1").select("article"))
                .as("the beginning, where nothing follows")
                .hasSize(20);
    }

    @Test
    void onlyManagersComeAndSeeTheirOwnTeams() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var form = form(tom);
        for (var who : List.of(amina, wendy, piotr, dana)) {
            asks(who, "/unusual-looks").andExpect(status().isForbidden());
            review(who, form, "Fine").andExpect(status().isForbidden());
        }
        asks(jay.account(), "/unusual-looks").andExpect(status().isForbidden());
        for (var who : List.of(otherManager, stranger)) {
            assertThat(listed(who)).isEmpty();
            review(who, form, "Fine").andExpect(status().isNotFound());
        }
        form.select("input[name=until]").val("1");
        review(tom, form, "Fine").andExpect(status().isNotFound());
        assertThat(sees(tom, "/unusual-looks").select("nav a[href=/unusual-looks]"))
                .hasSize(1);
        assertThat(sees(amina, "/to-do").select("nav a[href=/unusual-looks]")).isEmpty();
        sends(tom, "/unusual-looks/reviews", "key", UUID.randomUUID().toString(), "team", "x")
                .andExpect(status().is4xxClientError());
    }
}
