package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.OnPages;
import org.kith.actor.Actor;
import org.kith.actor.JobName;
import org.kith.codes.ReportingYear;
import org.kith.demo.InOrganisation;
import org.springframework.beans.factory.annotation.Autowired;

/** Returns of three years come to the same in whatever order they are loaded, and one that is corrected changes what is its own. */
class YearsInAnyOrderTest extends OnPages {
    private static final List<Integer> YEARS = List.of(2025, 2026, 2027);
    private static final String SPELLS = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";
    private static final List<RowTable<?>> TABLES =
            List.of(RowTable.EPISODES, RowTable.INVOLVEMENTS, RowTable.MISSING, RowTable.ORDERS, RowTable.CARE_LEAVERS);

    @Autowired
    private ReturnLoader loader;

    private static SmallReturn of(int year) {
        return switch (year) {
            case 2025 -> ThreeYearsTest.of2025().file("sw_episodes.csv", SPELLS + """
                                21,14/05/2009,S1,01/06/2022,15/01/2024,FCONTA
                                21,14/05/2009,S2,15/01/2024,,LEFTRL
                                22,01/01/2008,S3,01/02/2025,,FCONTA
                                """);
            case 2026 -> ThreeYearsTest.of2026().file("sw_episodes.csv", SPELLS + """
                                21,14/05/2009,S1,01/06/2022,15/01/2024,FCONTA
                                21,14/05/2009,S2,15/01/2024,30/09/2025,LEFTRL
                                21,14/05/2009,S4,30/09/2025,,CHCHAN
                                22.0,01/01/2008,S3,01/02/2025,,FCONTA
                                """);
            default ->
                ThreeYearsTest.of2027().file("sw_episodes.csv", SPELLS + "21,14/05/2009,S4,30/09/2025,,CHCHAN\n");
        };
    }

    private InOrganisation organisation(String name) {
        var organisation = world.organisation(name);
        organisation.team("North");
        world.settle();
        return organisation;
    }

    private void load(InOrganisation into, int year, SmallReturn one) throws IOException {
        loader.load(into.id(), "North", one.readable(new ReportingYear(year)), Progress.UNWATCHED);
    }

    /** All that is known, by whom it is about; not which return said it last. */
    private List<String> rows(InOrganisation of) {
        return acting.as(Actor.job(JobName.IMPORT, of.id()), viewer -> {
            var rows = TABLES.stream().flatMap(table -> {
                var open = table.mayStayOpen() ? ", not_in_return, known_until" : "";
                var columns =
                        table.columns().replace("worker_id", "(select w.sw_id from worker w where w.id = t.worker_id)");
                return said(
                        of,
                        "select concat_ws(' ', y.child_number, '%s', row_to_json(x)) from %s t join young_person y on y.id = t.young_person_id"
                                        .formatted(table.name(), table.name())
                                + " cross join lateral (select " + columns + open + ") x where t.organisation_id = ?");
            });
            var people = said(
                    of,
                    "select concat_ws(' ', child_number, date_of_birth, sex, ethnicity, upn, unaccompanied, unaccompanied_until) from young_person"
                            + " where organisation_id = ?");
            return Stream.concat(rows, people).sorted().toList();
        });
    }

    private Stream<String> said(InOrganisation of, String sql) {
        return jdbc.sql(sql).param(of.id()).query(String.class).list().stream();
    }

    @Test
    void theSameIsKnownInWhateverOrderTheyCome() throws IOException {
        var inOrder = organisation("In order");
        for (var year : YEARS) {
            load(inOrder, year, of(year));
        }
        for (var order : List.of(
                List.of(2025, 2027, 2026),
                List.of(2026, 2025, 2027),
                List.of(2026, 2027, 2025),
                List.of(2027, 2025, 2026),
                List.of(2027, 2026, 2025))) {
            var other = organisation(order.toString());
            for (var year : order) {
                load(other, year, of(year));
            }
            assertThat(rows(other)).as("loaded as %s", order).isEqualTo(rows(inOrder));
        }
    }

    @Test
    void whatALaterReturnLeavesOpenOfSomebodyAnEarlierOneSays() throws IOException {
        var open = of(2027).replace("header.csv", "NEWC,A123456789021", ",")
                .change("header.csv", text -> text + "22,M,01/01/2008,,,,\n");
        var inOrder = organisation("In order");
        load(inOrder, 2026, of(2026));
        load(inOrder, 2027, open);
        var late = organisation("Later first");
        load(late, 2027, open);
        load(late, 2026, of(2026));
        assertThat(rows(late)).isEqualTo(rows(inOrder)).anyMatch(row -> row.contains("NEWC A123456789021"));
        load(late, 2027, open.replace("header.csv", "22,M,01/01/2008,,", "22,M,01/01/2008,WIRI,"));
        load(late, 2026, of(2026));
        assertThat(rows(late)).as("what the later one says holds").anyMatch(row -> row.contains("WIRI"));
    }

    private static SmallReturn says(int year) {
        return switch (year) {
            case 2025 -> of(year).replace("header.csv", "WBRI,A123456789021", "WBRI,A111111111111");
            case 2026 -> of(year).replace("header.csv", "A123456789021", "A222222222222");
            default -> of(year).replace("header.csv", "NEWC,A123456789021,", "NEWC,,");
        };
    }

    /** Of what the latest return leaves open the latest says that does not: in whatever order they come, and whichever is corrected. */
    @Test
    void ofWhatTheLatestLeavesOpenTheLatestThatSaysItHolds() throws IOException {
        var inOrder = organisation("In order");
        for (var year : YEARS) {
            load(inOrder, year, says(year));
        }
        assertThat(rows(inOrder)).anyMatch(row -> row.contains(" A222222222222"));
        for (var order : List.of(
                List.of(2025, 2027, 2026),
                List.of(2026, 2025, 2027),
                List.of(2026, 2027, 2025),
                List.of(2027, 2025, 2026),
                List.of(2027, 2026, 2025))) {
            var other = organisation(order.toString());
            for (var year : order) {
                load(other, year, says(year));
            }
            assertThat(rows(other)).as("loaded as %s", order).isEqualTo(rows(inOrder));
            load(other, 2025, says(2025).replace("header.csv", "A111111111111", "A333333333333"));
            assertThat(rows(other)).as("corrected after %s", order).isEqualTo(rows(inOrder));
            load(other, 2027, says(2027).replace("header.csv", "NEWC,,", "NEWC,A444444444444,"));
            load(other, 2026, says(2026).replace("header.csv", "A222222222222", "A555555555555"));
            assertThat(rows(other)).as("said by the latest").anyMatch(row -> row.contains(" A444444444444"));
        }
    }

    @Test
    void aCorrectionThatTakesItsOwnWordsBackLeavesWhatAnEarlierReturnSaid() throws IOException {
        var wrong = of(2027).replace("sw_episodes.csv", "S4,30/09/2025,,CHCHAN", "S4,30/09/2025,01/12/2026,MANAGE");
        var without = of(2027).file("sw_episodes.csv", SPELLS + "21,14/05/2009,S5,01/05/2026,,CHCHAN\n");
        var inOrder = organisation("In order");
        load(inOrder, 2026, of(2026));
        load(inOrder, 2027, without);
        var corrected = organisation("Corrected");
        load(corrected, 2026, of(2026));
        load(corrected, 2027, wrong);
        load(corrected, 2027, without);
        assertThat(rows(corrected)).isEqualTo(rows(inOrder)).anyMatch(row -> row.contains("\"S4\""));
    }

    @Test
    void aCorrectedReturnOfAnEarlierYearTakesNothingFromALaterOne() throws IOException {
        var corrected = of(2025).replace("sw_episodes.csv", "21,14/05/2009,S1,01/06/2022,15/01/2024,FCONTA\n", "")
                .replace("header.csv", "BAFR", "WIRI")
                .replace("episodes.csv", "22,01/02/2025,S,V2,N8,Z1", "22,02/02/2025,S,V2,N8,Z1");
        var inOrder = organisation("In order");
        load(inOrder, 2025, corrected);
        load(inOrder, 2026, of(2026));
        load(inOrder, 2027, of(2027));
        var late = organisation("Corrected late");
        for (var year : YEARS) {
            load(late, year, of(year));
        }
        load(late, 2025, corrected);
        assertThat(rows(late)).isEqualTo(rows(inOrder));
        load(late, 2025, of(2025));
        load(late, 2026, of(2026).replace("sw_episodes.csv", "21,14/05/2009,S1,01/06/2022,15/01/2024,FCONTA\n", ""));
        assertThat(rows(late)).as("what an earlier return states stays").anyMatch(row -> row.contains("\"S1\""));
    }
}
