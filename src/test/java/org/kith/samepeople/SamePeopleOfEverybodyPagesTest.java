package org.kith.samepeople;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.TestClock;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.continuity.CatchUps;
import org.kith.continuity.SamePeople;
import org.kith.database.TestDatabase;
import org.kith.demo.Young;
import org.kith.returns.RecordedContinuity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever answers for all reads, and what the command and the counting job say, is the same. */
class SamePeopleOfEverybodyPagesTest extends OnSamePeople {
    private static final JdbcClient ALL = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    CatchUps catchUps;

    @Autowired
    RecordedContinuity recorded;

    @Test
    void whoeverAnswersForAllSeesThemByTeamsWithoutSmallNumbers() throws Exception {
        figures.refreshNow(ashdown.id());
        var page = sees(wendy, FIGURES + "?year=" + year);
        for (var figure : List.of("people", "always", "half", "less", "few")) {
            assertThat(cell(page, "catch-ups-" + figure))
                    .as("Jay alone, half the time: %s", figure)
                    .isEqualTo("c");
        }
        var teams = page.select("#teams-catch-ups + table tbody tr").eachText();
        assertThat(teams).hasSize(2);
        assertThat(teams.getFirst()).isEqualTo("North Not shown: it is about too few young people");
        assertThat(teams.getLast()).as("with no small number").startsWith("River 14 ");
        assertThat(page.select("main table a")).as("no people behind them").isEmpty();
        assertThat(page.select("main").text())
                .contains("small numbers are not shown outside a team")
                .contains("“Figures” counts more young people: care leavers after care too");
        asks(wendy, FIGURES + "/young-people").andExpect(status().isForbidden());
        asks(wendy, FIGURES + "?whose=" + north.id()).andExpect(status().isNotFound());
        assertThat(log(ashdown, jay)).isEmpty();
    }

    @Test
    void theFileSaysTheSameToEach() throws Exception {
        assertThat(file(wendy))
                .as("catch-ups wait for the night")
                .startsWith("\uFEFFwho,year,from,figure,value\n")
                .contains("Ashdown," + year + ",catch-ups,people,0\n");
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
        isCountedAsTheRecordSays();
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

    /** What is written, moved, taken away and put back since is counted the next time, and nobody else is counted anew. */
    @Test
    void onlyThoseAreCountedAnewOfWhomSomethingChanged() {
        isCountedAsTheRecordSays();
        var mayas = rowOf(maya);
        var changes = List.of(
                "happened_on = '" + day(5) + "'",
                "taken_away = true",
                "taken_away = false",
                "kind = 'note'",
                "kind = 'catch-up'",
                "happened_on = '" + day(-20) + "'");
        for (var change : changes) {
            var changed = acting.changing(ben.actor(), jay.id(), viewer -> jdbc.sql(
                            "update entry set " + change + " where id = (select id from entry where young_person_id = ?"
                                    + " and author_id = ? and title = 'We met' order by written_at, id limit 1)")
                    .params(jay.id(), ben.account())
                    .update());
            assertThat(changed).isEqualTo(1);
            isCountedAsTheRecordSays();
        }
        meet(jay, ben, ben, amina);
        world.settle();
        isCountedAsTheRecordSays();
        assertThat(rowOf(maya)).isEqualTo(mayas);
        meet(maya, amina);
        world.settle();
        isCountedAsTheRecordSays();
        assertThat(rowOf(maya)).isNotEqualTo(mayas);
        assertThat(ALL.sql("select count(*) from catch_up_mark where organisation_id = ?")
                        .param(ashdown.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Which version of their row there is. */
    private static String rowOf(Young young) {
        return ALL.sql(
                        "select string_agg(xmin::text || ' ' || year, ', ' order by year) from catch_up_year where young_person_id = ?")
                .param(young.id())
                .query(String.class)
                .single();
    }

    /** Of everybody and every year there can be. */
    private void isCountedAsTheRecordSays() {
        var first = year.first().minusYears(1);
        var last = year.last().plusYears(1);
        var counted = acting.as(
                Actor.job(JobName.MEASURES, ashdown.id()), viewer -> jdbc.sql("select * from kith.catch_ups(?, ?)")
                        .params(first, last)
                        .query((row, number) -> row.getString("young_person_id") + " " + row.getInt("year") + ": "
                                + said(new SamePeople(
                                        row.getInt("meetings"),
                                        row.getInt("workers"),
                                        row.getInt("most"),
                                        row.getLong("squares"),
                                        new SamePeople.InOrder(
                                                row.getInt("meetings"), row.getInt("workers"), row.getInt("again")))))
                        .list());
        var recorded = new ArrayList<String>();
        for (var one = first; one.isBefore(last); one = one.plusYears(1)) {
            var of = ReportingYear.of(one);
            acting.as(tom.actor(), viewer -> catchUps.ofEverybody(ashdown.id(), of.first(), of.last()))
                    .forEach((young, met) -> recorded.add(young + " " + of.ends() + ": "
                            + said(SamePeople.met(
                                    met.stream().map(CatchUps.CatchUp::worker).toList()))));
        }
        assertThat(counted).containsExactlyInAnyOrderElementsOf(recorded);
    }

    private static String said(SamePeople same) {
        return same.meetings() + " " + same.workers() + " " + same.most() + " " + same.squares() + " "
                + same.inOrder().again();
    }
}
