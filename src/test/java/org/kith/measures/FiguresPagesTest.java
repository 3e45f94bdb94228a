package org.kith.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.actor.Actor;
import org.kith.actor.JobName;

/** The figures of a team and of everybody, and the people behind each. */
class FiguresPagesTest extends OnFigures {
    @Test
    void aWorkerSeesTheFiguresOfTheirTeam() {
        var page = page("/figures", amina);
        assertThat(page.select(".why").text())
                .startsWith("The 2 young people of North, from 1 April 2020 to 31 March 2021.");
        assertThat(people(page)).containsExactly("0", "1", "0", "1", "0", "0");
        assertThat(lines(page)).containsExactly("North 2021 1 2 50 %", "England 2025 19,900 81,770 24 %");
        assertThat(page.text())
                .contains("1 change was asked for by the young person")
                .doesNotContain("LEFTRL", "CHCHAN");
    }

    @Test
    void whatHappensToAnotherTeamChangesNothingInThem() {
        more();
        var before = page("/figures", amina).select("main").html();
        var beforeForAll = page("/figures", analyst).select("main").html();
        acting.doAs(
                Actor.job(JobName.IMPORT, ashdown.id()),
                viewer -> jdbc.sql("""
                        insert into involvement (organisation_id, young_person_id, worker_id, starts_on, ends_on, change_reason)
                        select organisation_id, id, ?, date '2020-05-01', date '2020-07-01', 'ABSENC' from young_person where id = ?
                        """).params(amina.worker(), ash.id()).update());
        assertThat(page("/figures", amina).select("main").html()).isEqualTo(before);
        figures.refreshNow(ashdown.id());
        assertThat(page("/figures", analyst).select("main").html()).isNotEqualTo(beforeForAll);
        assertThat(people(page("/figures", ruth))).containsExactly("0", "0", "1", "0", "0", "0");
    }

    @Test
    void anAnalystSeesTheFiguresOfEverybodyWithoutSmallNumbersAndNobodyBehindThem() {
        assertThat(page("/figures", analyst).select("main").text())
                .contains("too few young people of Ashdown")
                .doesNotContain("LEFTRL", "3 young people");
        more();
        var page = page("/figures", analyst);
        assertThat(page.select(".why").text()).startsWith("All 22 young people of Ashdown,");
        assertThat(people(page)).as("Jay had three, and nine had two").containsExactly("0", "12", "c", "c", "0", "0");
        assertThat(page.text())
                .contains("left their job LEFTRL c", "CHCHAN c", "MANAGE c")
                .contains("How many young people had days without a worker is not shown");
        assertThat(lines(page).getFirst()).isEqualTo("Ashdown 2021 c 22 c");
        assertThat(page.select("main table a, .cards a, .bars a")).isEmpty();
        for (var those : List.of("days-without", "workers-1", "looked-after")) {
            assertThat(ask("/figures/young-people?year=2021&those=" + those, analyst)
                            .getStatus())
                    .isEqualTo(403);
        }
        assertThat(readings(jay)).isEmpty();
    }

    /** What a return says of each is theirs to see and to put right; figures hide it from whoever is handed a page. */
    @Test
    void whatFiguresHideIsCountedOneByOneAndEachLookIsWrittenDown() {
        more();
        assertThat(page("/figures", analyst).text()).contains("CHCHAN c");
        assertThat(page("/young-people/" + jay.id(), analyst).select("main").text())
                .contains("The young person asked for a change");
        assertThat(readings(jay)).containsExactly(analyst.account());
    }

    @Test
    void aCareLeaverCountsAndThePagesSayByWhichRule() {
        var leaving = ashdown.team("Leaving");
        var lee = leaving.youngPerson("Lee");
        var manager = leaving.manager("Olu");
        lee.born("2000-01-01");
        lee.home("U4").since("2014-01-01").until("2018-01-01");
        lee.leftCare("E4A");
        amina.worksWith(lee).since("2016-01-01").until("2020-05-01");
        world.settle();
        var rule = "A care leaver’s days count after care too, until their 25th birthday.";
        var page = page("/figures", manager);
        assertThat(people(page)).containsExactly("0", "1", "0", "0", "0", "0");
        assertThat(page.select("#rule").text()).startsWith(rule);
        var behind = page("/figures/young-people?those=alone", manager);
        assertThat(behind.select("tbody tr").eachText()).containsExactly("Lee 1 335 1 0");
        assertThat(behind.select("h1 + p").text()).endsWith(rule);
        assertThat(page("/young-people", manager).select("#found").text())
                .contains("A care leaver’s days count until their 25th birthday.");
        assertThat(page("/young-people/" + lee.id(), analyst).select("main").text())
                .contains("A care leaver’s days count after care too, until their 25th birthday. Figures beside");
    }

    @Test
    void theListBehindAFigureGoesOnFromWhoeverStoodLastAndNotFromANumber() {
        var large = world.organisation("Large");
        var north = large.team("North");
        var manager = north.manager("Lou");
        for (var i = 0; i < 120; i++) {
            north.youngPerson("Sam " + i).home("U4").since("2019-01-01");
        }
        world.settle();
        var address = "/figures/young-people?those=looked-after";
        var all = new ArrayList<String>();
        for (var page = page(address, manager); ; page = page(next(page), manager)) {
            all.addAll(page.select("tbody th").eachText());
            if (next(page).isEmpty()) {
                assertThat(page.select("nav.pages span").text()).isEqualTo("Page 3 of 3");
                assertThat(page(page.select("nav.pages a[rel=prev]").attr("href"), manager)
                                .select("tbody th")
                                .eachText())
                        .isEqualTo(all.subList(50, 100));
                break;
            }
        }
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
    }

    private static String next(Document page) {
        return page.select("nav.pages a[rel=next]").attr("href");
    }

    @Test
    void anAdministratorIsToldItIsNotTheirWork() {
        for (var address : List.of("/figures", "/figures/young-people?those=alone&year=2021")) {
            var answer = ask(address, administrator);
            assertThat(answer.getStatus()).isEqualTo(403);
            assertThat(content(answer))
                    .contains("This page is for somebody else")
                    .doesNotContain("Ashdown, from");
        }
    }

    @Test
    void theFiguresNameNobodyAndAreNotLoggedAsAReading() {
        assertThat(page("/figures", amina).select("main").text())
                .doesNotContain("Jay")
                .doesNotContain("Kim");
        assertThat(readings(jay)).isEmpty();
    }

    @Test
    void eachFigureLeadsToThePeopleBehindItWhichIsLogged() {
        var links = page("/figures", amina).select("main table a, .cards a, .bars a");
        assertThat(links).hasSizeGreaterThan(6);
        for (var link : links) {
            assertThat(ask(link.attr("href"), amina).getStatus())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
        var behind = page("/figures/young-people?those=days-without&year=2021", amina);
        assertThat(behind.select("tbody th").eachText()).containsExactly("Jay");
        assertThat(behind.select("tbody th a").attr("href")).isEqualTo("/young-people/" + jay.id() + "?year=2021");
        assertThat(readings(jay)).isNotEmpty().containsOnly(amina.account());
    }

    @Test
    void thePeopleBehindAFigureAreOnlyThoseTheViewerSees() {
        var behind = page("/figures/young-people?those=changed&year=2021", ruth);
        assertThat(behind.select("tbody th").eachText()).containsExactly("Ash");
        assertThat(ask("/figures/young-people?those=nonsense", ruth).getStatus())
                .isEqualTo(404);
    }

    @Test
    void anEarlierYearIsCountedAsItWas() {
        var page = page("/figures?year=2020", amina);
        assertThat(page.select("#year option").eachAttr("value")).containsExactly("2021", "2020", "2019");
        assertThat(page.select("#year option[selected]").attr("value")).isEqualTo("2020");
        assertThat(people(page)).containsExactly("0", "2", "0", "0", "0", "0");
        assertThat(page.select("#gaps ~ ul .figure").eachText()).containsExactly("0", "0");
    }

    @Test
    void aYearThereIsNothingForMeansTheLatest() {
        for (var asked : List.of("1066", "2031", "next", "")) {
            assertThat(page("/figures?year=" + asked, amina).select(".why").text())
                    .contains("31 March 2021");
        }
    }

    @Test
    void fewPeopleAreSaidToSayNothingOfAService() {
        assertThat(page("/figures", amina).select(".warning").text()).contains("say nothing about a service");
    }

    @Test
    void anEmptyOrganisationIsToldWhatWillBeHereAndTheFirstStep() {
        var empty = world.organisation("Empty");
        var wendy = empty.analyst("Wendy");
        var manager = empty.team("North").manager("Tom");
        var nowhere = empty.worker("Lou");
        world.settle();
        assertThat(page("/figures", wendy).select("main a[href=/returns]")).hasSize(1);
        assertThat(page("/figures", manager).select("main").text()).contains("Nobody is here yet");
        assertThat(page("/figures", nowhere).select("main").text()).contains("You are in no team yet");
        for (var who : List.of(wendy, manager, nowhere)) {
            assertThat(page("/figures", who).select("main a[href=/figures/published]"))
                    .hasSize(1);
        }
    }
}
