package org.kith.assignment;

import static org.kith.words.Words.say;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.words.Dates;
import org.kith.words.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about young people who were moved away from whoever acts. */
@Component
class MovedAwaySql {
    /** Those they have not read of, for two weeks; each once, and nobody with whom they work again, or are to. */
    static final String UNREAD = """
            move_told t where t.account_id = (select kith.actor()) and t.read_at is null and t.told_at > kith.now() - interval '14 days'
               and (select count(*) from move_told l where l.account_id = t.account_id and l.young_person_id = t.young_person_id
                   and l.read_at is null and l.told_at > t.told_at) = 0
               and (select count(*) from kith.working_with x where x.young_person_id = t.young_person_id and x.account_id = t.account_id
                   and coalesce(x.ends_on, 'infinity') > greatest(x.starts_on, (kith.now() at time zone 'Europe/London')::date)) = 0
            """;

    private final JdbcClient jdbc;
    private final AssignmentSql teams;

    MovedAwaySql(JdbcClient jdbc, AssignmentSql teams) {
        this.jdbc = jdbc;
        this.teams = teams;
    }

    /** The latest first. */
    List<MovedAway> unread() {
        return jdbc.sql("""
                        select m.*, n.name as team_name, m.team = any ((select kith.teams())::uuid[]) as back from kith.moved_away() m join team n on n.id = m.team
                         where m.id in (select t.id from UNREAD) order by m.told_at desc, m.id
                        """.replace("UNREAD", UNREAD))
                .query((row, number) -> new MovedAway(
                        row.getObject("id", UUID.class),
                        row.getString("called"),
                        new MovedAway.Now(
                                row.getString("team_name"),
                                managers(row.getObject("team", UUID.class)),
                                row.getObject("moves_on", LocalDate.class),
                                row.getBoolean("back")),
                        row.getObject("told_at", OffsetDateTime.class),
                        off(row)))
                .list();
    }

    private static MovedAway.Off off(ResultSet row) throws SQLException {
        var meetings = (Date[]) row.getArray("off").getArray();
        return new MovedAway.Off(
                row.getObject("begins_on", LocalDate.class),
                Arrays.stream(meetings).map(Date::toLocalDate).toList());
    }

    private String managers(UUID team) {
        var names = teams.managers(team);
        return names.isEmpty() ? say("team-move.done.a-manager") : Line.either(names);
    }

    /** To which team whoever acts moved somebody. */
    record MovedByMe(String team, OffsetDateTime at) {

        String when() {
            return Dates.said(at.toInstant());
        }
    }

    /** The last time whoever acts moved them, whether they see them or not. */
    Optional<MovedByMe> movedByMe(UUID person) {
        return jdbc.sql("select to_team as team, moved as at from kith.moved_by_me(?)")
                .param(person)
                .query(MovedByMe.class)
                .optional();
    }

    /** Whether whoever acts is to be told that somebody was moved away. */
    boolean isToldOf(UUID person) {
        return jdbc.sql("select exists (select from UNREAD and t.young_person_id = ?)".replace("UNREAD", UNREAD))
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** Of others, and of what was read before, nothing; of these young people all that was told until then. */
    void read(List<UUID> told) {
        jdbc.sql("""
                        update move_told set read_at = kith.moment() where read_at is null and id in (
                            select b.id from move_told t join move_told b on b.young_person_id = t.young_person_id and b.account_id = t.account_id
                               and b.told_at <= t.told_at where t.id = any (?))
                        """).param(told.toArray(UUID[]::new)).update();
    }
}
