package org.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kith.actor.Look;
import org.kith.demo.Colleague;
import org.springframework.test.web.servlet.ResultActions;

class UnusualPagesTest extends OnLooks {

    private List<String> listed(Colleague who) throws Exception {
        return sees(who, "/unusual-looks").select("article").eachText();
    }

    private ResultActions review(Colleague who, Element form, String words) throws Exception {
        var fields = new ArrayList<String>();
        for (var input : form.select("input:not([name=_csrf])")) {
            fields.addAll(List.of(input.attr("name"), input.val()));
        }
        fields.addAll(List.of("words", words));
        return sends(who, "/unusual-looks/reviews", fields.toArray(String[]::new));
    }

    private Element form(Colleague who) throws Exception {
        return sees(who, "/unusual-looks").select("form[action$=reviews]").first();
    }

    @Test
    void whoeverHasATieIsNotListed() throws Exception {
        amina.looksAt(jay, "home").on("2 days ago").at("10:00");
        tom.looksAt(jay, "home").on("2 days ago").at("10:00");
        dana.looksAt(jay, "home").on("2 days ago").at("10:00");
        ruth.worksWith(jay).since("2 years ago").until("4 days ago");
        jay.shares("home").with(otherManager).since("6 days ago").until("in 1 day");
        otherManager.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var page = sees(tom, "/unusual-looks");
        assertThat(page.select("article")).isEmpty();
        assertThat(page.text()).contains("In the last 30 days nothing is left to look into.");
        assertThat(log(ashdown, jay)).doesNotContain("unusual-looks");
    }

    @Test
    void whoeverHasNoneIsListedByTheDay() throws Exception {
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        ben.looksAt(maya, "home").on("2 days ago").at("10:30");
        ben.looksAt(jay, "home").on("3 days ago").at("10:00");
        ben.looksAt(jay, "home").on("31 days ago").at("10:00");
        world.settle();
        assertThat(listed(tom)).hasSize(2);
        assertThat(listed(tom).getFirst())
                .startsWith("Ben, worker, on ")
                .contains("Records of North Opened 2 records without a tie to the young people. Jay Maya");
        assertThat(log(ashdown, maya)).contains("unusual-looks");
        assertThat(sees(tom, "/unusual-looks").select("article a[href='" + of(maya) + "']"))
                .hasSize(1);
    }

    /** Who a worker of a return is was said after the look: it stays listed, says so, and is all right with a touch. */
    @Test
    void joiningAWorkerToAnAccountClearsNoLook() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("1 year ago");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).hasSize(1);
        assertThat(sees(nia, "/unusual-looks").select("article form")).hasSize(1);
        joins(code);
        assertThat(listed(nia))
                .singleElement()
                .asString()
                .contains("Ben", "without a tie", "It was said since that they worked together that day.");
        var touch = sees(nia, "/unusual-looks").select("article form").first();
        assertThat(touch.select("button").text()).startsWith("It is all right: they did work together");
        review(nia, touch, touch.select("input[name=words]").val()).andExpect(redirectedUrl("/unusual-looks"));
        assertThat(sees(nia, "/unusual-looks").select("details article .done").text())
                .contains("Nia looked into it", "It was only written down later.");
    }

    @Test
    void undoingAJoinListsNothingThatHadATieThen() throws Exception {
        var code = ashdown.swId("SW77");
        code.worksWith(jay).since("1 year ago");
        world.settle();
        joins(code);
        opens(ben, "record", "home");
        sends(tom, "/workers/" + code.worker() + "/account/removal", "because", "It was his brother")
                .andExpect(status().is3xxRedirection());
        assertThat(listed(nia)).noneMatch(line -> line.contains("without a tie"));
        opens(ben, "record", "home");
        assertThat(listed(nia)).anyMatch(line -> line.contains("without a tie"));
    }

    @Test
    void whoTookOverSinceTheReturnHasATieByWhatWasSaidInKith() throws Exception {
        tom.assigns(ben, jay, "personal adviser").since("10 days ago");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        ben.looksAt(jay, "home").on("12 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).singleElement().asString().doesNotContain("It was said since");
    }

    @Test
    void whatWasSaidLaterOfADayBeforeClearsNothing() throws Exception {
        ben.looksAt(jay, "home").on("5 days ago").at("10:00");
        var cara = north.worker("Cara");
        cara.looksAt(jay, "home").on("5 days ago").at("10:00");
        tom.assigns(ben, jay, "personal adviser").since("10 days ago").saidOn("3 days ago");
        world.settle();
        loads(
                ashdown,
                "insert into involvement (organisation_id, young_person_id, worker_id, starts_on) values (?, ?, ?, current_date - 20)",
                ashdown.id(),
                jay.id(),
                cara.worker());
        assertThat(listed(nia)).hasSize(2).allMatch(line -> line.contains("It was said since"));
    }

    @Test
    void whoStoppedInKithHasNoTieByWhatAReturnStillSays() throws Exception {
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/workers/endings",
                        "who",
                        amina.account().toString(),
                        "day",
                        java.time.LocalDate.now().minusDays(9).toString(),
                        "because",
                        "Amina changed teams")
                .andExpect(status().is3xxRedirection());
        amina.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        assertThat(listed(nia)).as("it was said after that look").noneMatch(line -> line.contains("without a tie"));
        opens(amina, "record", "home");
        assertThat(listed(nia)).anyMatch(line -> line.startsWith("Amina") && line.contains("without a tie"));
    }

    /** The manager of the team they were in had a tie when they looked; the managers of the new team look into what was unusual. */
    @Test
    void aMoveToAnotherTeamMakesNoLookOfTheFormerManagerUnusual() throws Exception {
        tom.looksAt(jay, "home").on("2 days ago").at("10:00");
        ben.looksAt(jay, "home").on("2 days ago").at("10:00");
        world.settle();
        var river = acting.as(nia.actor(), viewer -> jdbc.sql("select id from team where name = 'River'")
                .query(UUID.class)
                .single());
        sends(
                        tom,
                        "/young-people/" + jay.id() + "/team",
                        "key",
                        UUID.randomUUID().toString(),
                        "seen",
                        north.id().toString(),
                        "chosen",
                        river.toString(),
                        "day",
                        java.time.LocalDate.now().toString(),
                        "because",
                        "Closer")
                .andExpect(status().isOk());
        assertThat(listed(tom)).isEmpty();
        assertThat(listed(otherManager)).noneMatch(line -> line.startsWith("Tom") && line.contains("without a tie"));
        assertThat(listed(otherManager)).anyMatch(line -> line.startsWith("Ben") && line.contains("without a tie"));
    }

    private void joins(Colleague code) throws Exception {
        var reason = "SW77 is Ben’s code in the return";
        sends(
                        tom,
                        "/workers/" + code.worker() + "/account",
                        "account",
                        ben.account().toString(),
                        "because",
                        reason)
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void atNightAndInAnEmergencyEverybodyIsListed() throws Exception {
        amina.looksAt(jay, "home").on("2 days ago").at("22:00");
        amina.looksAt(jay, "home").on("3 days ago").at("05:59");
        amina.looksAt(jay, "home").on("4 days ago").at("06:00");
        amina.looksAt(jay, "home").on("5 days ago").at("21:59");
        world.settle();
        assertThat(listed(tom)).hasSize(2);
        assertThat(listed(tom).getFirst()).contains("Opened a record at night, at 22:00. Jay");
        opensInEmergency(ruth, "Nobody answered the phone", null);
        assertThat(listed(tom).getFirst())
                .contains("Ruth, worker, on ", "Opened a record in an emergency. Jay: “Nobody answered the phone”")
                .doesNotContain("without a tie");
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
                .contains("Opened the records of 16 people; on the middle one of their other days it was 1.");
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
        acting.doAs(ben.actor(), viewer -> acting.shownInList(List.of(jay.id()), Look.at("list")));
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
        assertThat(sees(amina, "/waiting").select("nav a[href=/unusual-looks]")).isEmpty();
        sends(tom, "/unusual-looks/reviews", "key", UUID.randomUUID().toString(), "team", "x")
                .andExpect(status().is4xxClientError());
    }
}
