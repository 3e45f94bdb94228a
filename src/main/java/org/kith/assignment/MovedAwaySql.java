package org.kith.assignment;

import static org.kith.words.Words.say;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.kith.words.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about young people who were moved away from whoever acts. */
@Component
class MovedAwaySql {
    /** Those they have not read of, for two weeks. */
    static final String UNREAD =
            "move_told t where t.account_id = (select kith.actor()) and t.read_at is null and t.told_at > kith.now() - interval '14 days'";

    private final JdbcClient jdbc;
    private final AssignmentSql teams;

    MovedAwaySql(JdbcClient jdbc, AssignmentSql teams) {
        this.jdbc = jdbc;
        this.teams = teams;
    }

    /** The latest first. */
    List<MovedAway> unread() {
        return jdbc.sql("""
                        select m.id, m.called, m.team, t.name as team_name, m.moves_on, m.told_at from kith.moved_away() m join team t on t.id = m.team
                         order by m.told_at desc, m.id
                        """)
                .query((row, number) -> new MovedAway(
                        row.getObject("id", UUID.class),
                        row.getString("called"),
                        row.getString("team_name"),
                        managers(row.getObject("team", UUID.class)),
                        row.getObject("moves_on", LocalDate.class),
                        row.getObject("told_at", OffsetDateTime.class)))
                .list();
    }

    private String managers(UUID team) {
        var names = teams.managers(team);
        return names.isEmpty() ? say("team-move.done.a-manager") : Line.either(names);
    }

    /** Of others, and of what was read before, nothing. */
    void read(List<UUID> told) {
        jdbc.sql("update move_told set read_at = kith.moment() where id = any (?) and read_at is null")
                .param(told.toArray(UUID[]::new))
                .update();
    }
}
