package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;

class SamePeoplePagesTest extends OnSamePeople {

    @Test
    void aTeamSeesWhatItsYearsComeTo() throws Exception {
        var page = sees(amina, FIGURES);
        assertThat(page.select("#catch-ups ~ table thead th").eachText())
                .containsExactly("Year to 31 March", year(1), year(0), year(-1));
        assertThat(cell(page, "catch-ups-people")).isEqualTo("9");
        assertThat(cell(page, "catch-ups-always")).isEqualTo("7");
        assertThat(cell(page, "catch-ups-half")).isEqualTo("1");
        assertThat(cell(page, "catch-ups-less")).isEqualTo("0");
        assertThat(cell(page, "catch-ups-few")).isEqualTo("1");
        // Jay: 4 of 7 with Amina, and twice of six times with the one before; the seven others 1.
        assertThat(cell(page, "catch-ups-upc")).isEqualTo("0.95");
        assertThat(cell(page, "catch-ups-coc")).isEqualTo("0.93");
        assertThat(cell(page, "catch-ups-mmci")).isEqualTo("0.98");
        assertThat(cell(page, "catch-ups-secon")).isEqualTo("0.92");
        assertThat(cell(page, "days-people")).isEqualTo("1");
        // Of Jay's days: with Amina in April and May, nobody in most of June, with Ben from then on.
        assertThat(cell(page, "days-mmci")).isEqualTo("0.91");
        assertThat(cell(page, "days-secon")).isEqualTo("0.91");
        assertThat(page.select("#catch-ups-people td").first().text()).isEqualTo("0");
        assertThat(page.select("main").text())
                .contains("needs at least 2", "does not say in which order")
                .doesNotContain("Jay", "Maya");
        assertThat(log(ashdown, jay)).isEmpty();
        assertThat(sees(tom, "/figures").select("main a[href=" + FIGURES + "]")).hasSize(1);
    }

    @Test
    void aManagerOfTwoTeamsSeesEachAndBoth() throws Exception {
        var both = sees(tom, FIGURES);
        assertThat(cell(both, "catch-ups-people")).isEqualTo("23");
        assertThat(cell(both, "catch-ups-less")).isEqualTo("7");
        var one = sees(tom, both.select("main a:contains(Only River)").attr("href"));
        assertThat(cell(one, "catch-ups-people")).isEqualTo("14");
        assertThat(one.select(".why").text()).startsWith("The young people of River");
        for (var nobodys : List.of("somebody", jay.id(), ruth.account())) {
            asks(tom, FIGURES + "?whose=" + nobodys).andExpect(status().isNotFound());
        }
        asks(ruth, FIGURES + "?whose=" + north.id()).andExpect(status().isNotFound());
    }

    @Test
    void aFigureOpensThePeopleBehindItWhichIsLogged() throws Exception {
        var page = sees(amina, FIGURES);
        for (var link : page.select("main table a")) {
            asks(amina, link.attr("href")).andExpect(status().isOk());
        }
        var half = sees(amina, page.select("#catch-ups-half a").attr("href"));
        assertThat(half.select("tbody tr").eachText()).containsExactly("Jay 7 2 0.57 0.43 0.84 0.33");
        assertThat(half.select("tbody a").attr("href"))
                .isEqualTo("/young-people/" + jay.id() + "?year=" + year + "#same");
        assertThat(sees(amina, page.select("#catch-ups-people a").attr("href"))
                        .select("tbody th")
                        .eachText())
                .hasSize(9)
                .startsWith("Jay")
                .doesNotContain("River 1");
        assertThat(log(ashdown, jay)).isNotEmpty().containsOnly("list");
        assertThat(log(ashdown, maya)).isNotEmpty();
        for (var wrong : List.of("?those=everybody", "?from=dreams", "?whose=" + maya.id())) {
            asks(amina, FIGURES + "/young-people" + wrong).andExpect(status().isNotFound());
        }
    }

    @Test
    void ofAWorkerItIsThoseTheyMetAsFarAsTheViewerSeesThem() throws Exception {
        var page = sees(tom, "/workers/" + ben.worker());
        var theirs = sees(tom, page.select("main a[href*=continuity]").attr("href"));
        assertThat(cell(theirs, "catch-ups-people")).isEqualTo("9");
        assertThat(cell(theirs, "catch-ups-with-worker")).isEqualTo("11 of 29");
        assertThat(cell(theirs, "days-people")).isEqualTo("1");
        assertThat(theirs.select("main").text()).doesNotContain("Jay");
        var seen = sees(ruth, FIGURES + "?whose=" + ben.worker());
        assertThat(cell(seen, "catch-ups-people")).isEqualTo("7");
        assertThat(cell(seen, "catch-ups-with-worker")).isEqualTo("7 of 21");
    }

    @Test
    void toAnybodyElseItIsForSomebodyElse() throws Exception {
        var piotr = ashdown.administrator("Piotr");
        var dana = ashdown.service("Brightwell", "housing").partner("Dana");
        world.settle();
        for (var who : List.of(piotr.account(), dana.account(), jay.account())) {
            for (var address : List.of(FIGURES, FIGURES + ".csv", FIGURES + "/young-people")) {
                asks(who, address).andExpect(status().isForbidden());
            }
        }
        var elsewhere = world.organisation("Elsewhere").team("South").worker("Sid");
        world.settle();
        assertThat(sees(elsewhere, FIGURES).select("main").text()).contains("Nobody is here to count yet");
        asks(elsewhere, FIGURES + "?whose=" + amina.worker()).andExpect(status().isNotFound());
    }

    @Test
    void onThePageOfAYoungPersonAndKindlyOnTheirOwn() throws Exception {
        var page = sees(amina, "/young-people/" + jay.id() + "?year=" + year);
        assertThat(page.select("#same-catch-ups tbody tr").eachText())
                .containsExactly(year + " 7 2 0.57 0.43 0.84 0.33");
        assertThat(page.select("#same-days tbody tr").text()).startsWith(year + " ");
        assertThat(sees(amina, "/young-people/" + maya.id())
                        .select("#same-catch-ups tbody tr")
                        .text())
                .isEqualTo(year + " 1 1 fewer than 2 fewer than 2 fewer than 2 fewer than 2");
        var file = page.select("a[href*=continuity.csv]").attr("href");
        assertThat(asks(amina, file).andReturn().getResponse().getContentAsString())
                .contains(
                        year + ",catch-ups,number,7\n", year + ",catch-ups,coc,0.4286\n", year + ",days,secon,0.9091\n")
                .doesNotContain("Jay", "Amina");
        assertThat(asks(wendy, file).andReturn().getResponse().getContentAsString())
                .contains(year + ",days,upc")
                .doesNotContain("catch-ups");
        asks(ruth, file).andExpect(status().isNotFound());
        asks(jay.account(), file).andExpect(status().isOk());
        var counted = sees(wendy, "/young-people/" + jay.id() + "?year=" + year);
        assertThat(counted.select("#same-days tbody tr")).hasSize(1);
        assertThat(counted.select("#same-catch-ups"))
                .as("read by those who read the record")
                .isEmpty();
    }

    /** What is withheld from them is not counted in what they read. */
    @Test
    void howOftenTheySawThemThisYearInTheirOwnWords() throws Exception {
        for (var who : List.of(amina, amina, ben)) {
            who.writes(jay, "home", "catch-up").on("3 days ago").titled("Again");
        }
        amina.writes(jay, "home", "note").on("3 days ago").titled("No meeting");
        amina.writes(maya, "home", "catch-up").on("3 days ago").titled("Hello");
        world.settle();
        var own = sees(jay.account(), "/young-people/" + jay.id());
        assertThat(own.select("#met").text())
                .contains("you saw Amina", "times out of")
                .doesNotContain("UPC");
        assertThat(sees(maya.account(), "/young-people/" + maya.id())
                        .select("#met")
                        .text())
                .isIn(
                        "",
                        "In the past year you saw 2 different people, 2 times in all. We count the times somebody wrote about seeing you.");
    }
}
