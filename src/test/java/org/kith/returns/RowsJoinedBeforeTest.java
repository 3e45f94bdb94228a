package org.kith.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.database.FreshDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Numbers that were one young person before ADR 89, when a row that a return stated anew kept beside it what it had said under the other number: made by the
 * migration into rows of their own, and taken apart as any others. The database is one of its own.
 */
class RowsJoinedBeforeTest {
    private static final Path STEP = Path.of("db/migration/V202612040101__each_number_by_itself.sql");
    private static final Map<String, UUID> IDS = Stream.of("organisation", "team", "11", "911", "12", "joined", "made")
            .collect(Collectors.toUnmodifiableMap(one -> one, one -> UUID.randomUUID()));

    /** What stands when 911 was said to be 11, and 922, whom Kith had nobody of, to be 12; and returns of either number were loaded since. */
    private static final List<String> AS_THEY_STOOD = List.of(
            "alter table child_number_row add column was jsonb, add column year int",
            "set local session_replication_role = replica",
            "insert into organisation (id, name) values (:organisation, 'Ashdown')",
            "insert into team (id, organisation_id, name) values (:team, :organisation, 'North')",
            """
            insert into young_person (id, organisation_id, team_id, child_number, date_of_birth, ethnicity, stated_year, joined_to) values
                (:11, :organisation, :team, '11', '2004-02-05', 'MWBC', 2023, null), (:12, :organisation, :team, '12', '2004-02-29', 'WBRI', 2021, null),
                (:911, :organisation, :team, '911', '2004-02-05', 'REFU', 2022, :11)""",
            """
            insert into child_number_answer (id, organisation_id, young_person_id, number, is_same, said_at) values
                (:joined, :organisation, :11, '911', true, now()), (:made, :organisation, :12, '922', true, now())""",
            """
            insert into episode (organisation_id, young_person_id, starts_on, place, legal_status, need, reason_new, stated_year)
            select :organisation, :11, day::date, place, 'C2', 'N1', 'S', 2023 from (values ('2019-01-01', 'U1'), ('2020-01-01', 'U2'), ('2021-01-01', 'U3')) v (day, place)""",
            "insert into review (organisation_id, young_person_id, held_on, participation, stated_year) values (:organisation, :12, '2022-05-01', 'PN1', 2022)",
            // Of 911, and a return of 11 stated it anew; of 11, and one of 911 did; of 911 alone; of 911, and taken
            // away since.
            moved("other", "'K2'", "U1"),
            moved("kept", "'R1'", "U2"),
            moved("other", "null", "U3"),
            """
            insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to, was)
            select e.organisation_id, :joined, 'episode', gone, 'other', to_jsonb(e) || jsonb_build_object('id', gone, 'place', 'H5', 'starts_on', '2018-01-01')
              from episode e, gen_random_uuid() gone where e.place = 'U3'""",
            """
            insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to, was, year)
            select organisation_id, :joined, 'young_person', id, 'kept', to_jsonb(y) || '{"ethnicity": "ABAN", "stated_year": 2021}', 2023
              from young_person y where id = :11""",
            """
            insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to, was, year)
            select organisation_id, :made, 'review', id, 'kept', to_jsonb(r) || '{"participation": "PN3"}', 2022 from review r""",
            "set local session_replication_role = origin");

    private static String moved(String to, String before, String place) {
        return """
                insert into child_number_row (organisation_id, answer_id, of_table, of_id, goes_to, was, year)
                select organisation_id, :joined, 'episode', id, '%s', to_jsonb(e) || jsonb_build_object('place', %s), 2023 from episode e where place = '%s'""".formatted(to, before, place)
                .replace("to_jsonb(e) || jsonb_build_object('place', null)", "null::jsonb");
    }

    @Test
    void eachNumberHasWhatReturnsSaidOfIt() throws SQLException, IOException {
        FreshDatabase.named("joined_before");
        try (var connection = FreshDatabase.superuser("joined_before")) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            AS_THEY_STOOD.forEach(sql -> run(jdbc, sql));
            jdbc.sql("set local role kith_owner").update();
            var step = Files.readString(STEP);
            connection.createStatement().execute(step.substring(step.indexOf("do $$")));
            jdbc.sql("reset role").update();
            assertThat(said(jdbc, "episode", "place"))
                    .containsExactly("11 U1", "11 U2", "11 U3", "911 H5", "911 K2", "911 R1");
            takesApart(jdbc);
            assertThat(said(jdbc, "episode", "place"))
                    .containsExactly("11 R1", "11 U1", "911 H5", "911 K2", "911 U2", "911 U3");
            assertThat(said(jdbc, "review", "participation")).containsExactly("12 PN3", "922 PN1");
            assertThat(jdbc.sql(
                                    "select child_number || ' ' || ethnicity || ' ' || stated_year || ' ' || (joined_to is null) from young_person order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly(
                            "11 ABAN 2021 true", "12 WBRI 2021 true", "911 MWBC 2023 true", "922 WBRI 2021 true");
            connection.rollback();
        }
    }

    /** As the job that loads returns does it. */
    private static void takesApart(JdbcClient jdbc) {
        run(
                jdbc,
                "select set_config('kith.organisation', cast(:organisation as text), true), set_config('kith.role', 'job import', true), set_config('kith.actor', '', true)");
        var joining = new JoiningSql(jdbc);
        new PartingSql(jdbc, joining).standApart(joining.together(IDS.get("organisation")));
        assertThat(jdbc.sql("select count(*) from child_number_row")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static List<String> said(JdbcClient jdbc, String table, String column) {
        return jdbc.sql(
                        "select y.child_number || ' ' || t.%s from %s t join young_person y on y.id = t.young_person_id order by 1"
                                .formatted(column, table))
                .query(String.class)
                .list();
    }

    /** @param sql in which a name after a colon stands for its id */
    private static void run(JdbcClient jdbc, String sql) {
        var said = sql;
        for (var one : IDS.entrySet()) {
            said = said.replaceAll(":" + one.getKey() + "\\b", "'" + one.getValue() + "'");
        }
        if (sql.startsWith("select")) {
            jdbc.sql(said).query().listOfRows();
        } else {
            jdbc.sql(said).update();
        }
    }
}
