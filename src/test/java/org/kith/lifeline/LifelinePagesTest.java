package org.kith.lifeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.codes.CodeList;
import org.kith.codes.Coded;
import org.kith.demo.Colleague;
import org.kith.demo.InOrganisation;
import org.kith.demo.Young;

class LifelinePagesTest extends OnPages {
    InOrganisation ashdown;
    Colleague amina;
    Colleague ruth;
    Colleague piotr;
    Colleague wendy;
    Young jay;

    @BeforeEach
    void tell() {
        ashdown = world.organisation("Ashdown").coveredUntil("2018-03-31");
        var north = ashdown.team("North");
        amina = north.worker("Amina");
        ruth = ashdown.team("River").worker("Ruth");
        piotr = ashdown.administrator("Piotr");
        wendy = ashdown.analyst("Wendy");
        jay = north.youngPerson("Jay").born("2000-08-01").careLeaver(2018, "YES", "F2", "U1");
        jay.reviewed("2017-02-03", "PN1").missing().since("2017-04-01").until("2017-04-04");
        jay.home("U6").since("2014-01-01").until("2015-01-01").because("CARPL");
        jay.home("K2").since("2015-01-01");
        ashdown.swId("SW77")
                .worksWith(jay)
                .since("2015-01-01")
                .until("2017-06-01")
                .because("FCONTA");
        amina.worksWith(jay).since("2017-07-01").because("CHCHAN");
        world.settle();
    }

    private String address() {
        return "/young-people/" + jay.id();
    }

    @Test
    void tellsWhoThisIsAndWhatTheyLivedThrough() throws Exception {
        var page = sees(amina, address());
        assertThat(page.select("h1").text()).isEqualTo("Jay");
        assertThat(page.text())
                .contains("17 years old")
                .contains("looked after since January 2014")
                .contains("with Amina since 1 July 2017")
                .contains("Two workers in 3 years 2 months, once with nobody.")
                .contains("The longest with them was SW77, for 2 years 5 months.")
                .contains("They asked for one of the changes.");
    }

    @Test
    void theDrawingLeadsToTheSameFactsInLists() throws Exception {
        var page = sees(amina, address());
        var drawn = page.select("svg.lifeline a");
        assertThat(drawn.eachAttr("href"))
                .containsExactly("#home-1", "#home-2", "#missing", "#worker-1", "#nobody-1", "#worker-2");
        assertThat(drawn).allSatisfy(link -> {
            assertThat(page.select(link.attr("href"))).hasSize(1);
            assertThat(link.attr("aria-label")).isNotBlank();
        });
        assertThat(page.select("#nobody-1").text()).isEqualTo("nobody 1 Jun 2017 1 Jul 2017 30");
        assertThat(page.select("#worker-1").text()).doesNotContain("CHCHAN");
        assertThat(page.select("#home-1").text()).contains("Foster home").contains("It was part of the plan");
        assertThat(page.select("svg.lifeline").attr("style")).isEmpty();
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void whyTheWorkerChangedStandsBetweenTheTwoFromTheLaterOne() throws Exception {
        var rows = sees(amina, address()).select("#workers + table tbody tr");
        assertThat(rows.eachText())
                .containsExactly(
                        "Amina 1 Jul 2017 now 274",
                        "Why it changed: The young person asked for a change",
                        "nobody 1 Jun 2017 1 Jul 2017 30",
                        "SW77 1 Jan 2015 1 Jun 2017 882",
                        "Why they came: The first worker after coming into contact");
    }

    /** A worker of no day is no worker, and no change was asked for where there was one worker. */
    @Test
    void aWorkerOfNoDayMakesNoChange() throws Exception {
        var kai = ashdown.team("South").youngPerson("Kai");
        kai.home("U4").since("2016-01-01");
        ashdown.swId("SW1").worksWith(kai).since("2017-01-01").until("2017-01-01");
        ashdown.swId("SW2").worksWith(kai).since("2017-01-01").because("CHCHAN");
        world.settle();
        assertThat(sees(wendy, "/young-people/" + kai.id()).text())
                .contains("One worker in 1 year 2 months")
                .doesNotContain("They asked for one of the changes");
    }

    /** The codes of the return are for whoever works with returns: everybody else reads what they mean. */
    @Test
    void codesStandOnlyWhereTheAnalystWorks() throws Exception {
        var codes = List.of("U6", "CARPL", "CHCHAN", "FCONTA", "PN1", "YES", "U1");
        assertThat(sees(amina, address()).select("main").text().split("[ :,.]")).doesNotContainAnyElementsOf(codes);
        assertThat(sees(wendy, address()).select("main").text().split("[ :,.]")).containsAll(codes);
    }

    @Test
    void tellsOfReviewsTimesAwayAndSinceLeavingCare() throws Exception {
        assertThat(sees(amina, address()).text())
                .contains("3 February 2017: Was there and spoke for themselves")
                .contains("from 1 April 2017 to 4 April 2017: 3 days")
                .contains("In touch")
                .contains("In a home of their own");
    }

    /** An order of a court holds no longer than care does, though nobody gave its end. */
    @Test
    void anOrderWithoutAnEndIsNotToldAsHoldingOnceCareEnded() throws Exception {
        var kai = ashdown.team("South").youngPerson("Kai").born("2001-01-01");
        kai.home("K2").since("2017-01-01").until("2018-02-15");
        kai.leftCare("E4A");
        kai.deprivedOfLiberty().since("2018-01-20");
        world.settle();
        assertThat(sees(wendy, "/young-people/" + kai.id())
                        .select("#orders ~ ul")
                        .first()
                        .text())
                .isEqualTo("From 20 January 2018, no end given. Care ended on 15 February 2018.");
    }

    @Test
    void theFiguresOfAYearEachMeanSomething() throws Exception {
        assertThat(sees(amina, address()).select(".cards .card").eachText())
                .contains("2 different workers were there for them this year.", "30 days without a worker.")
                .contains("1 change that they asked for.");
        var before = sees(amina, address() + "?year=2016");
        assertThat(before.text()).contains("The year from 1 April 2015 to 31 March 2016");
        assertThat(before.select(".cards .card").eachText())
                .contains("0 days without a worker: somebody was there on every day.");
        assertThat(sees(amina, address() + "?year=2014").text()).contains("There are no figures for this year");
        assertThat(sees(amina, address() + "?year=2044").text()).contains("1 April 2017 to 31 March 2018");
    }

    @Test
    void tellsWhatAnEarlierReturnSaidAndWhatCouldNotBeRead() throws Exception {
        loads(ashdown, "update episode set place = 'K1' where young_person_id = ? and place = 'K2'", jay.id());
        loads(ashdown, "update episode set stated_year = 2018 where young_person_id = ?", jay.id());
        var returned = UUID.randomUUID();
        loads(ashdown, """
                insert into return_import (id, organisation_id, team_name, year, came_by, state, made_at)
                values (?, ?, 'North', 2018, 'browser', 'loaded', '2018-05-01')
                """, returned, ashdown.id());
        loads(ashdown, """
                insert into return_finding (organisation_id, return_id, young_person_id, kind, file, line, col, found, expected)
                values (?, ?, ?, 'ROW_LEFT_OUT', 'reviews.csv', 1204, 'REVIEW', '31/02/2017', 'a day that exists')
                """, ashdown.id(), returned, jay.id());
        var page = sees(amina, address());
        assertThat(page.select("details").text())
                .contains("One thing was said otherwise before")
                .contains("Home: Children's home, since 1 January 2015.");
        assertThat(page.text())
                .contains("reviews.csv, line 1204, column REVIEW")
                .contains("31/02/2017");
    }

    @Test
    void whatALaterReturnSaidOtherwiseIsNamed() throws Exception {
        loads(
                ashdown,
                "update young_person set unaccompanied_until = '2022-02-02', upn = 'A123', ethnicity = 'WBRI' where id = ?",
                jay.id());
        loads(
                ashdown,
                "update young_person set unaccompanied_until = null, upn = null, ethnicity = 'WIRI' where id = ?",
                jay.id());
        loads(ashdown, "update episode set legal_status = 'V2' where young_person_id = ? and place = 'K2'", jay.id());
        loads(ashdown, "update episode set legal_status = 'C2' where young_person_id = ? and place = 'K2'", jay.id());
        assertThat(sees(amina, address()).select("details li").eachText())
                .anySatisfy(line -> assertThat(line)
                        .contains("UPN: A123.", "Ethnicity: White British.")
                        .contains("Counted as an unaccompanied child until: 2 February 2022.")
                        .doesNotContain("Sex:"))
                .anySatisfy(line -> assertThat(line).contains("Legal status: Cared for by agreement with the family"));
    }

    @Test
    void eachOpeningIsOneLineInTheLog() throws Exception {
        sees(amina, address());
        sees(amina, address());
        assertThat(log(ashdown, jay)).containsExactly("lifeline", "lifeline");
    }

    @Test
    void anotherTeamAnotherOrganisationAndTheAdministratorFindNothing() throws Exception {
        var sid = world.organisation("Elsewhere").analyst("Sid");
        world.settle();
        for (var stranger : List.of(ruth, piotr, sid)) {
            var hidden = asks(stranger, address()).andExpect(status().isNotFound());
            var nothing = asks(stranger, "/young-people/" + UUID.randomUUID()).andExpect(status().isNotFound());
            assertThat(page(hidden).text()).isEqualTo(page(nothing).text());
        }
        asks(amina, "/young-people/not-an-id").andExpect(status().isNotFound());
        assertThat(log(ashdown, jay)).isEmpty();
    }

    @Test
    void somebodyOfWhomNothingIsKnownYetHasAPageToo() throws Exception {
        var team = world.organisation("New").team("South");
        var lou = team.worker("Lou");
        var number = team.youngPerson("").childNumber("4711").born("2001-01-01");
        var left = team.youngPerson("Ade").born("2001-01-01").careLeaver(2018, "YES", "F2", "U1");
        world.settle();
        assertThat(sees(lou, "/young-people/" + left.id()).text())
                .contains("care leaver")
                .contains("Returns tell of them only since they left care")
                .doesNotContain("it comes with the next return");
        var page = sees(lou, "/young-people/" + number.id());
        assertThat(page.select("h1").text()).isEqualTo("4711");
        assertThat(page.text())
                .contains("This is their number in the return.")
                .contains("Nothing of that is known yet");
    }

    @Test
    void aFirstWorkerByTheReturnCameThoughSomebodyStandsBefore() {
        var day = LocalDate.of(2026, 1, 5);
        for (var code : List.of("FCONTA", "CHCHAN")) {
            var began = Coded.of(CodeList.WORKER_CHANGE, code);
            var second = new WorkerRow(2, day, null, UUID.randomUUID(), "Amina", true, began, null, false);
            assertThat(second.isFirst()).isEqualTo(code.equals("FCONTA"));
        }
    }
}
