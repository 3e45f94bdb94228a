package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.continuity.CatchUps;
import org.kith.continuity.SamePeople;
import org.kith.returns.RecordedContinuity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What whoever answers for all reads, and what the command and the counting job say, is the same. */
class SamePeopleOfEverybodyPagesTest extends OnSamePeople {
    @Autowired
    CatchUps catchUps;

    @Autowired
    RecordedContinuity recorded;

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
