package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;

/** What an analyst is told of a return, and asked, before it is loaded. */
class ReturnPreviewPagesTest extends OnReturnPages {
    @Test
    void aPreviewSaysWhatWouldHappenAndChangesNothing() throws Exception {
        var id = handIn(SmallReturn.sound().replace("oc3.csv", "17/08/2002", "18/08/2002"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#state [role=status]").text()).startsWith("Ready for you to decide");
        assertThat(page.select("tr:has(th:contains(Young people)) td").eachText())
                .containsExactly("3", "0", "0");
        assertThat(page.select("tr:has(th:contains(answers)) td").eachText()).containsExactly("0", "0", "0");
        assertThat(page.select("tr:has(th:contains(oc3.csv)) ").text())
                .contains("oc3.csv, line 2, DOB", "13", "18/08/2002", "The row is left out.");
        assertThat(count("young_person")).isZero();
    }

    @Test
    void numbersWithOtherZerosThanKithKnowsAreToldBeforeTheyAreLoaded() throws Exception {
        load(SmallReturn.sound(), "2021");
        var next = SmallReturn.sound();
        SmallReturn.sound().names().stream()
                .filter(name -> next.text(name).contains("\n11,"))
                .forEach(name -> next.replace(name, "\n11,", "\n0011,"));
        var page = page(get("/returns/" + handIn(next, "2022")));
        assertThat(page.select("#findings ~ table tbody tr:contains(zeros)").eachText())
                .singleElement()
                .asString()
                .contains("0011 for 11", "one young person only", "Only noted.");
        assertThat(page.select("tr:has(th:contains(Young people)) td").eachText())
                .startsWith("0");
    }

    @Test
    void headingsWithNothingUnderThemAreToldAsZeroRows() throws Exception {
        var id = handIn(SmallReturn.sound().file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n"));
        assertThat(page(get("/returns/" + id)).select("#empty").text())
                .isEqualTo(
                        "There is nothing but headings in OC3: care leavers. What Kith knows from earlier returns stays as it is.");
    }

    @Test
    void headingsWithNothingUnderThemTakeNothingAwayAndThePreviewSaysSo() throws Exception {
        load(SmallReturn.sound(), "2021");
        var headings = SmallReturn.sound();
        for (var name : java.util.List.of("sw_episodes.csv", "missing.csv", "oc3.csv")) {
            headings.file(name, headings.text(name).lines().findFirst().orElseThrow() + "\n");
        }
        for (var year : java.util.List.of("2021", "2022")) {
            var page = page(get("/returns/" + handIn(headings, year)));
            assertThat(page.select("#empty").text())
                    .contains(
                            "nothing but headings",
                            "Social worker episodes",
                            "Missing: times missing or away",
                            "OC3: care leavers");
            assertThat(page.text()).doesNotContain("not in this return", "not in it any more");
            assertThat(page.select("th:contains(Withdrawn)")).isEmpty();
        }
    }

    /** Where Kith knows nobody else, or the return names nobody new, nobody in it can have been here under another number. */
    @Test
    void whetherSomebodyWasHereUnderAnotherNumberIsAskedOnlyWhereSomebodyCanBe() throws Exception {
        var first = handIn(SmallReturn.sound());
        assertThat(page(get("/returns/" + first)).select("#numbers a")).isEmpty();
        send(post("/returns/" + first + "/loading"));
        job.load(ashdown.id(), first);
        var nobodyNew = handIn(SmallReturn.sound().replace("reviews.csv", "PN1", "PN2"));
        assertThat(page(get("/returns/" + nobodyNew)).select("#numbers a")).isEmpty();
        var renumbered = SmallReturn.sound();
        renumbered
                .names()
                .forEach(name -> renumbered.file(name, renumbered.text(name).replaceAll("(?m)^13,", "14,")));
        assertThat(page(get("/returns/" + handIn(renumbered))).select("#numbers a[href$=/numbers/new]"))
                .hasSize(1);
    }

    @Test
    void whatHasNothingNewSaysSoAndLeadsBack() throws Exception {
        load(SmallReturn.sound(), "2021");
        var again = page(get("/returns/" + handIn(SmallReturn.sound().file("notes.txt", "again\n"))));
        assertThat(again.select("#nothing-new").text()).startsWith("There is nothing new in it");
        assertThat(again.select("#nothing-new a").attr("href")).isEqualTo("/returns");
        assertThat(again.select("main button").eachText())
                .contains("Put it aside")
                .doesNotContain("Load it");
        var next = page(get("/returns/" + handIn(SmallReturn.sound(), "2022")));
        assertThat(next.select("main button").eachText()).anyMatch(words -> words.startsWith("Load it"));
        assertThat(next.select("#nothing-new")).isEmpty();
    }

    @Test
    void aReturnOfAnotherYearIsAskedAboutBeforeItIsLoaded() throws Exception {
        var wrong = page(get("/returns/" + handIn(SmallReturn.sound(), "2020")));
        assertThat(wrong.select("#other-year").text())
                .startsWith("Some rows begin after 31 March 2020, or none is of the year up to then.");
        assertThat(wrong.select("button").eachText())
                .contains("Load it as the return of 2019 to 2020 all the same")
                .doesNotContain("Load it");
        assertThat(page(get("/returns/" + handIn(SmallReturn.sound(), "2021"))).select("#other-year"))
                .isEmpty();
        assertThat(page(get("/returns/" + handIn(SmallReturn.sound(), "2023"))).select("#other-year"))
                .as("nothing of the year")
                .hasSize(1);
    }

    @Test
    void aFileOfHeadingsAloneIsSaidToHaveNoRows() throws Exception {
        var id = handIn(SmallReturn.sound().file("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n"));
        var page = page(get("/returns/" + id));
        assertThat(page.select("#which + table tr:has(th:contains(OC3)) td").eachText())
                .containsExactly("oc3.csv", "0 rows");
        assertThat(page.select("#which + table tr:has(th:contains(Header)) td").eachText())
                .containsExactly("header.csv", "3 rows");
    }

    @Test
    void anOlderReturnSaysWhatStaysAsALaterOneHasIt() throws Exception {
        load(SmallReturn.sound(), "2022");
        var id = handIn(SmallReturn.sound().replace("reviews.csv", "20/07/2020,PN1", "20/07/2020,PN7"));
        var page = page(get("/returns/" + id));
        assertThat(page.select(".why").text()).contains("31 March 2022 is loaded already");
        assertThat(page.select("main").text()).contains("1 row differs from what a later return says");
    }
}
