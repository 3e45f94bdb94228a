package org.kith.handover;

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

/** Handovers that stayed open when a young person was moved, before moves ended them: closed by the migration as a move would have. The database is one of its own. */
class LeftOpenByMovesTest {
    private static final Path STEP = Path.of("db/migration/V202612260102__handovers_left_open_by_moves.sql");

    /** Who left it: moved, taken up by the new team since, moved back. */
    private static final List<String> YOUNG = List.of("left", "taken", "back");

    private static final Map<String, UUID> IDS = Stream.of(
                    Stream.of("organisation", "north", "river", "amina", "tom", "meeting", "past"),
                    YOUNG.stream(),
                    YOUNG.stream().map(one -> one + "h"))
            .flatMap(one -> one)
            .collect(Collectors.toUnmodifiableMap(one -> one, one -> UUID.randomUUID()));

    private static final List<String> AS_THEY_STOOD = List.of(
            "set local session_replication_role = replica",
            "insert into organisation (id, name) values (:organisation, 'Ashdown')",
            "insert into team (id, organisation_id, name) values (:north, :organisation, 'North'), (:river, :organisation, 'River')",
            "insert into account (id, organisation_id, name, role) values (:amina, :organisation, 'Amina', 'worker'), (:tom, :organisation, 'Tom', 'manager')",
            "insert into team_member (organisation_id, team_id, account_id, since) values (:organisation, :north, :amina, now() - interval '1 year')",
            """
            insert into young_person (id, organisation_id, team_id, child_number, date_of_birth) values (:left, :organisation, :river, '1', '2008-02-05'),
                (:taken, :organisation, :river, '2', '2008-02-05'), (:back, :organisation, :north, '3', '2008-02-05')""",
            """
            insert into handover (id, organisation_id, young_person_id, account_id, last_day, reason, opened_by, opened_at)
            select h, :organisation, y, :amina, current_date + 30, 'MANAGE', :tom, now() - interval '20 days'
              from (values (:lefth, :left), (:takenh, :taken), (:backh, :back)) v (h, y)""",
            """
            insert into time_end (handover_id, organisation_id, young_person_id, account_id, leaving, reason, ends_on, opened_at, said_by, said_at)
            select id, organisation_id, young_person_id, account_id, false, reason, last_day + 1, opened_at, opened_by, opened_at from handover""",
            """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, meeting, on_day, said_by, said_at)
            select s, :organisation, :left, :lefth, 'planned', 'three', current_date + d, :amina, now() - interval '15 days' from (values (:meeting, 5), (:past, -2)) v (s, d)""",
            """
            insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by, moved_at)
            select gen_random_uuid(), :organisation, y, :north, :river, current_date - 10, 'You live by the river.', :tom, now() - interval '10 days'
              from (values (:left), (:taken), (:back)) v (y)""",
            """
            insert into team_move (id, organisation_id, young_person_id, from_team_id, to_team_id, moves_on, because, moved_by, moved_at)
            values (gen_random_uuid(), :organisation, :back, :river, :north, current_date - 9, 'Back.', :tom, now() - interval '9 days')""",
            """
            insert into handover_step (id, organisation_id, young_person_id, handover_id, kind, words, said_by, said_at)
            values (gen_random_uuid(), :organisation, :taken, :takenh, 'matters', 'Maths', :tom, now() - interval '5 days')""",
            "set local session_replication_role = origin");

    @Test
    void whatNobodyTookUpSinceIsClosedInTheWordsOfTheMove() throws SQLException, IOException {
        FreshDatabase.named("left_open_by_moves");
        try (var connection = FreshDatabase.superuser("left_open_by_moves")) {
            connection.setAutoCommit(false);
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            AS_THEY_STOOD.forEach(sql -> jdbc.sql(sql).params(IDS).update());
            jdbc.sql("set local role kith_owner").update();
            connection.createStatement().execute(Files.readString(STEP));
            jdbc.sql("reset role").update();
            assertThat(said(jdbc, """
                            select s.kind || ' ' || coalesce(s.words, s.on_day - current_date || ' days') || ' ' || (s.said_by = :tom and s.said_at = v.moved_at)
                              from handover_step s join team_move v on v.id = s.move_id and v.young_person_id = :left and s.handover_id = :lefth
                             where coalesce(s.about_id, :meeting) = :meeting order by 1"""))
                    .containsExactly(
                            "day -10 days true",
                            "fell-through You live by the river. true",
                            "moved You live by the river. true");
            assertThat(said(jdbc, "select young_person_id::text from handover_step where move_id is not null"))
                    .containsOnly(IDS.get("left").toString());
            assertThat(said(jdbc, "select ends_on - current_date || '' from time_end where young_person_id = :left"))
                    .containsExactly("-9");
            assertThat(said(jdbc, "select young_person_id::text from handover where waits_until < 'infinity'"))
                    .containsExactly(IDS.get("left").toString());
            assertThat(said(jdbc, """
                            select relname::text from pg_class where relrowsecurity and not relforcerowsecurity and relname in
                                ('handover', 'handover_step', 'time_end', 'team_move', 'team_member', 'young_person')""")).as("held to policy again").isEmpty();
            connection.rollback();
        }
    }

    private static List<String> said(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).params(IDS).query(String.class).list();
    }
}
