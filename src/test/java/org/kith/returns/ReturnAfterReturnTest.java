package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.codes.ReportingYear;

/** Loading a return after another one: what it changes, adds and takes out, and what it leaves as it is. */
class ReturnAfterReturnTest extends OnLoading {
    private static final ReportingYear LATER = new ReportingYear(2022);

    @Test
    void theSameReturnAgainWritesNothing() throws IOException {
        load(SmallReturn.sound().readable());
        var before = versions();
        assertThat(load(SmallReturn.sound().readable()).changeNothing()).isTrue();
        assertThat(versions()).isEqualTo(before);
        assertThat(count("history")).isZero();
    }

    @Test
    void aLaterReturnChangesRowsAndKeepsWhatTheySaid() throws IOException {
        load(SmallReturn.sound().readable());
        var later = small(s -> s.replace("episodes.csv", "U1,PR1,,,,ZZ1", "U1,PR1,04/05/2021,E4A,,ZZ1"));
        var counts = load(later.readable(LATER));
        assertThat(counts.of(RowKind.EPISODES)).isEqualTo(new LoadCounts.KindCount(0, 1, 0, 2, 0));
        assertThat(counts.withdrawn()).isZero();
        assertThat(
                        text(
                                "select ends_on::text || ' ' || stated_year from episode where organisation_id = ? and place = 'U1'"))
                .isEqualTo("2021-05-04 2022");
        assertThat(
                        text(
                                "select (was -> 'ends_on')::text || withdrawn || ended_by_role from history where organisation_id = ?"))
                .isEqualTo("nullfalsejob import");
        assertThat(coveredUntil()).isEqualTo(LATER.last());
    }

    @Test
    void anOlderReturnAddsButDoesNotChangeWhatALaterOneSaid() throws IOException {
        load(SmallReturn.sound().readable(LATER));
        var older = small(s -> s.replace("reviews.csv", "20/07/2020,PN1", "20/07/2020,PN7")
                .change("reviews.csv", text -> text + "12,29/02/2004,01/05/2020,PN2\n"));
        assertThat(load(older.readable()).of(RowKind.REVIEWS)).isEqualTo(new LoadCounts.KindCount(1, 0, 0, 1, 1));
        assertThat(text("select participation from review where organisation_id = ? and held_on = '2020-07-20'"))
                .isEqualTo("PN1");
        assertThat(coveredUntil()).isEqualTo(LATER.last());
    }

    @Test
    void aRowTheYearsReturnStatesNoMoreIsTakenOutAndKeptInTheHistory() throws IOException {
        load(SmallReturn.sound().readable());
        var less = small(s -> s.replace("reviews.csv", "12,29/02/2004,21/07/2020,PN3\n", ""));
        assertThat(load(less.readable()).of(RowKind.REVIEWS)).isEqualTo(new LoadCounts.KindCount(0, 0, 1, 1, 0));
        assertThat(count("review")).isEqualTo(1);
        assertThat(text("select was ->> 'participation' from history where organisation_id = ? and withdrawn"))
                .isEqualTo("PN3");
    }

    @Test
    void aSetWithoutAFileTakesNothingOut() throws IOException {
        load(SmallReturn.sound().readable());
        var counts =
                load(small(s -> s.without("reviews.csv").without("uasc.csv").without("sw_episodes.csv"))
                        .readable());
        assertThat(counts.changeNothing()).isTrue();
    }

    /** An end that nobody can read, or that has no column, is not that it goes on. */
    @Test
    void aColumnThatIsNotThereTakesNothingAway() throws IOException {
        load(SmallReturn.sound().readable());
        for (int year : new int[] {2021, 2022, 2020}) {
            var without = SmallReturn.sound()
                    .change("sw_episodes.csv", text -> text.replaceAll("(?m),[^,]*$", ""))
                    .change("episodes.csv", text -> text.replaceAll("(?m)^((?:[^,]*,){9}[^,]*),.*$", "$1"))
                    .change("episodes.csv", text -> text.replaceAll("(?m)^((?:[^,]*,){6})[^,]*,", "$1")
                            .replaceAll("(?m),[^,]*$", ""));
            var counts = load(without.readable(new ReportingYear(year)));
            assertThat(counts.of(RowKind.INVOLVEMENTS))
                    .as("%d", year)
                    .isEqualTo(new LoadCounts.KindCount(0, 0, 0, 3, 0));
            assertThat(counts.of(RowKind.EPISODES)).as("%d", year).isEqualTo(new LoadCounts.KindCount(0, 0, 0, 3, 0));
        }
    }

    @Test
    void aRowThatChangesKeepsWhatAColumnThatIsNotThereHadSaid() throws IOException {
        load(SmallReturn.sound().readable());
        var without = SmallReturn.sound()
                .replace(
                        "sw_episodes.csv", "11,05/02/2004,SW2,01/10/2020,,", "11,05/02/2004,SW2,01/10/2020,01/03/2021,")
                .change("sw_episodes.csv", text -> text.replaceAll("(?m),[^,]*$", ""));
        load(without.readable());
        assertThat(
                        asImportCount(
                                "select count(*) from involvement where organisation_id = ? and change_reason = 'LEFTRL' and ends_on = '2021-03-01'"))
                .isEqualTo(1);
    }

    @Test
    void aBlankInAColumnThatIsThereTakesAway() throws IOException {
        load(SmallReturn.sound().readable());
        load(SmallReturn.sound().replace("sw_episodes.csv", ",,LEFTRL", ",,").readable());
        assertThat(asImportCount(
                        "select count(*) from involvement where organisation_id = ? and change_reason = 'LEFTRL'"))
                .isZero();
    }

    @Test
    void anEndOfAnAsylumStatusThatCannotBeReadTakesNoneAway() throws IOException {
        load(SmallReturn.sound().readable());
        load(small(s -> s.replace("uasc.csv", ",17/08/2020", ",tbc")).readable(LATER));
        assertThat(asylum()).isEqualTo("true 2020-08-17");
        load(small(s -> s.file("uasc.csv", "CHILD,SEX,DOB\n13,2,17/08/2002\n")).readable(LATER));
        assertThat(asylum()).isEqualTo("true 2020-08-17");
        load(small(s -> s.replace("uasc.csv", ",17/08/2020", ",")).readable(LATER));
        assertThat(asylum()).as("blank is still").isEqualTo("true goes on");
    }

    private String asylum() {
        return text("select unaccompanied || ' ' || coalesce(unaccompanied_until::text, 'goes on') from young_person"
                + " where organisation_id = ? and child_number = '13'");
    }

    @Test
    void aYoungPersonMovedToAnotherTeamAndNamedStaysSo() throws IOException {
        load(SmallReturn.sound().readable());
        asImport("update young_person set known_as = 'Jo' where organisation_id = ? and child_number = '11'");
        var later = small(s -> s.replace("header.csv", "05/02/2004,MWBC", "05/02/2004,WBRI"));
        loader.load(ashdown, "South", later.readable(LATER), Progress.UNWATCHED);
        assertThat(text("""
                select y.known_as || ' ' || y.ethnicity || ' ' || t.name from young_person y join team t on t.id = y.team_id
                 where y.organisation_id = ? and y.child_number = '11'
                """)).isEqualTo("Jo WBRI North");
        assertThat(count("team")).isEqualTo(1);
    }

    private String versions() {
        var all = new StringBuilder();
        for (var table : List.of(
                "young_person",
                "worker",
                "episode",
                "involvement",
                "review",
                "missing_period",
                "deprivation_of_liberty",
                "care_leaver_status")) {
            all.append(text("select coalesce(string_agg(id || ' ' || xmin, ' ' order by id), '') from " + table
                    + " where organisation_id = ?"));
        }
        return all
                + text("select string_agg(young_person_id || ' ' || xmin, ' ' order by 1) from young_person_figures"
                        + " where organisation_id = ?");
    }

    private void asImport(String sql) {
        acting.doAs(job(), viewer -> jdbc.sql(sql).param(ashdown).update());
    }
}
