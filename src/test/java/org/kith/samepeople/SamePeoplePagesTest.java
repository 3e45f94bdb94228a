package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.continuity.CatchUps;
import org.kith.continuity.Figures;
import org.kith.continuity.SamePeople;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.InTeam;
import org.kith.demo.Young;
import org.kith.returns.RecordedContinuity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class SamePeoplePagesTest extends OnPages {
    private static final String FIGURES = "/figures/continuity";

    /** The year before this one: each day of it has been. */
    private final ReportingYear year =
            new ReportingYear(ReportingYear.of(TestClock.today()).ends() - 1);

    @Autowired
    Figures figures;

    @Autowired
    CatchUps catchUps;

    @Autowired
    RecordedContinuity recorded;

    InOrganisation ashdown;
    InTeam north;
    Colleague amina;
    Colleague ben;
    Colleague tom;
    Colleague ruth;
    Colleague wendy;
    Young jay;
    Young maya;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown");
        north = ashdown.team("North");
        var river = ashdown.team("River");
        amina = north.worker("Amina");
        ben = north.worker("Ben").in(river);
        tom = north.manager("Tom").in(river);
        ruth = river.worker("Ruth");
        wendy = ashdown.analyst("Wendy");
        jay = north.youngPerson("Jay").childNumber("7").comesIn();
        jay.home("U4").since(day(0));
        amina.worksWith(jay).since(day(0)).until(day(60));
        ben.worksWith(jay).since(day(80));
        meet(jay, amina, amina, ben, amina, ben, ben, amina);
        amina.writes(jay, "home", "note").on(day(12)).titled("No meeting");
        jay.writes("home", "catch-up").on(day(13)).titled("How I saw it");
        maya = north.youngPerson("Maya").comesIn();
        meet(maya, ben);
        for (var number = 0; number < 7; number++) {
            meet(north.youngPerson("North " + number), amina, amina);
            meet(river.youngPerson("River " + number), ruth, ruth);
            meet(river.youngPerson("Weir " + number), ruth, tom, ben);
        }
        world.settle();
    }

    private String day(int number) {
        return year.first().plusDays(number).toString();
    }

    /** Meets them one after the other; each writes that it was a catch-up. */
    private void meet(Young young, Colleague... workers) {
        for (var number = 0; number < workers.length; number++) {
            workers[number]
                    .writes(young, "home", "catch-up")
                    .on(day(10 + number))
                    .titled("We met");
        }
    }

    /** What stands in a row of the year before this one. */
    private static String cell(Document page, String row) {
        return page.select("#" + row + " td").get(1).text();
    }

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

    private String year(int more) {
        return Integer.toString(year.ends() + more);
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
    void whoeverAnswersForAllSeesThemByTeamsWithoutSmallNumbers() throws Exception {
        assertThat(sees(wendy, FIGURES).select("main").text()).contains("Nothing is counted yet");
        figures.refreshNow(ashdown.id());
        var page = sees(wendy, FIGURES + "?year=" + year);
        for (var figure : List.of("people", "always", "half", "less", "few")) {
            assertThat(cell(page, "catch-ups-" + figure))
                    .as("Jay alone, half the time: %s", figure)
                    .isEqualTo("c");
        }
        var teams = page.select("#teams-catch-ups + table tbody tr").eachText();
        assertThat(teams).hasSize(2);
        assertThat(teams.getFirst()).startsWith("North c c");
        assertThat(teams.getLast()).as("with no small number").startsWith("River 14 ");
        assertThat(page.select("main table a")).as("no people behind them").isEmpty();
        assertThat(page.select("main").text()).contains("small numbers are not shown outside a team");
        asks(wendy, FIGURES + "/young-people").andExpect(status().isForbidden());
        asks(wendy, FIGURES + "?whose=" + north.id()).andExpect(status().isNotFound());
        assertThat(log(ashdown, jay)).isEmpty();
    }

    @Test
    void theFileSaysTheSameToEach() throws Exception {
        assertThat(file(wendy)).as("before anybody was counted").isEqualTo("\uFEFFwho,year,from,figure,value\n");
        figures.refreshNow(ashdown.id());
        assertThat(file(amina))
                .startsWith("\uFEFFwho,year,from,figure,value\n")
                .contains("North," + year + ",catch-ups,people,9\n", "North," + year + ",catch-ups,upc,0.9464\n")
                .contains("North," + year + ",days,secon,0.9091\n")
                .doesNotContain("River", "Jay");
        assertThat(file(wendy))
                .contains("Ashdown," + year + ",catch-ups,people,c\n", "Ashdown," + year + ",catch-ups,half,c\n")
                .contains("River," + year + ",catch-ups,people,14\n", "North," + year + ",catch-ups,half,c\n");
    }

    private String file(Colleague who) throws Exception {
        return asks(who, FIGURES + ".csv")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
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

    @Test
    void fromDaysItIsWhatTheCommandSays() throws Exception {
        var told = recorded.of(ashdown.id(), year, TestClock.today()).byChild();
        assertThat(told).containsOnlyKeys("7");
        var shown = sees(amina, FIGURES + "/young-people?from=days&year=" + year);
        assertThat(shown.select("tbody tr td").get(2).text())
                .isEqualTo(
                        told.get("7").upc().setScale(2, RoundingMode.HALF_EVEN).toPlainString());
        figures.refreshNow(ashdown.id());
        assertThat(file(amina))
                .contains("North," + year + ",days,upc," + told.get("7").upc().toPlainString() + "\n");
        var kept = acting.as(wendy.actor(), viewer -> jdbc.sql(
                        "select upc from team_continuity where team_id = ? and year = ? and source = 'days'")
                .params(north.id(), year.ends())
                .query(BigDecimal.class)
                .single());
        assertThat(kept).isEqualByComparingTo(told.get("7").upc());
    }

    @Test
    void theJobCountsAsTheRecordDoesAndNobodyElseAsksForEverybodys() {
        var ofJay = acting.as(amina.actor(), viewer -> catchUps.ofEverybody(ashdown.id(), year.first(), year.last())
                .get(jay.id()));
        var same = SamePeople.met(ofJay.stream().map(CatchUps.CatchUp::worker).toList());
        var counted = acting.as(Actor.job(JobName.MEASURES, ashdown.id()), viewer -> jdbc.sql(
                        "select * from kith.catch_ups(?, ?) where young_person_id = ?")
                .params(year.first(), year.last(), jay.id())
                .query()
                .singleRow());
        assertThat(counted)
                .containsAllEntriesOf(Map.of(
                        "year", year.ends(),
                        "meetings", same.meetings(),
                        "workers", same.workers(),
                        "most", same.most(),
                        "squares", same.squares(),
                        "again", same.inOrder().again()));
        for (var who : List.of(wendy.actor(), amina.actor(), Actor.job(JobName.IMPORT, ashdown.id()))) {
            assertThatThrownBy(() -> acting.as(who, viewer -> jdbc.sql("select * from kith.catch_ups(?, ?)")
                            .params(year.first(), year.last())
                            .query()
                            .listOfRows()))
                    .isInstanceOf(DataAccessException.class);
        }
        var elsewhere = world.organisation("Elsewhere");
        world.settle();
        var theirs = acting.as(
                Actor.job(JobName.MEASURES, elsewhere.id()), viewer -> jdbc.sql("select * from kith.catch_ups(?, ?)")
                        .params(year.first(), year.last())
                        .query()
                        .listOfRows());
        assertThat(theirs).isEmpty();
    }
}
