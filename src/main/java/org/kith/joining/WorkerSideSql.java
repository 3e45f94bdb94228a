package org.kith.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.continuity.LeftOpen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what is known of a worker of a return, and of an account. */
@Component
class WorkerSideSql {
    private static final int MOST = 50;
    private static final String WITH = """
            select y.id as young_person, coalesce(y.known_as, y.child_number) as goes_by, y.date_of_birth, t.starts_on as "from", t.ends_on as until, t.not_in_return, t.known_until, t.handed_over
              from kith.time_with t join young_person y on y.id = t.young_person_id
             where %s and (y.joined_to is null or t.assigned) and t.starts_on <= (kith.now() at time zone 'Europe/London')::date
             order by t.starts_on desc, y.folded_name, y.id limit %s
            """;
    private static final String EMAILS = """
            array(select d.value from worker_detail d join worker v on v.id = d.worker_id
                where %s and d.kind = 'email' and d.ended_at is null order by d.value, d.id)
            """;

    private final JdbcClient jdbc;

    WorkerSideSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As returns name them; by their present name once they are joined. */
    Optional<WorkerSide> worker(UUID id) {
        return jdbc.sql("""
                        select coalesce((select nullif(a.name, '') from account a where a.id = w.account_id), w.name) as name,
                               array(select v.sw_id from worker v where (v.id = w.id or v.same_as = w.id) and v.sw_id is not null order by v.id <> w.id, v.sw_id) as codes, %s as emails,
                               array(select d.value from worker_detail d where d.worker_id = w.id and d.kind = 'team' and d.ended_at is null) as teams
                          from worker w where w.id = ?
                        """.formatted(EMAILS.formatted("v.id = w.id")))
                .param(id)
                .query((row, number) -> side(
                        row,
                        stretches(
                                "not t.assigned and t.worker_id in (select v.id from worker v where v.id = ? or v.same_as = ?)",
                                id,
                                id),
                        true))
                .optional();
    }

    /** As Kith knows whoever signs in. */
    Optional<WorkerSide> account(UUID id) {
        return jdbc.sql("""
                        select a.name, array(select v.sw_id from worker v where v.account_id = a.id and v.sw_id is not null order by v.sw_id) as codes,
                               %s as emails, array(select t.name from team_member m join team t on t.id = m.team_id where m.account_id = a.id
                                   and m.since <= kith.now() and (m.until is null or m.until > kith.now()) order by kith.folded(t.name), t.id) as teams
                          from account a where a.id = ?
                        """.formatted(EMAILS.formatted("v.account_id = a.id")))
                .param(id)
                .query((row, number) -> side(row, stretches("""
                        (not t.assigned and t.worker_id = any (array(select v.id from worker v where v.account_id = ?)) or t.assigned and t.account_id = ?)
                        """, id, id), false))
                .optional();
    }

    private List<WorkerSide.Stretch> stretches(String whose, UUID... ids) {
        return jdbc.sql(WITH.formatted(whose, MOST))
                .params((Object[]) ids)
                .query((row, number) -> stretch(row))
                .list();
    }

    private static WorkerSide.Stretch stretch(ResultSet row) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        return new WorkerSide.Stretch(
                row.getObject("young_person", UUID.class),
                row.getString("goes_by"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("from", LocalDate.class),
                until,
                LeftOpen.of(
                        row.getObject("not_in_return", Integer.class),
                        row.getObject("known_until", LocalDate.class),
                        until),
                row.getBoolean("handed_over"));
    }

    private static WorkerSide side(ResultSet row, List<WorkerSide.Stretch> stretches, boolean code)
            throws SQLException {
        return new WorkerSide(
                row.getString("name"), texts(row, "codes"), texts(row, "emails"), texts(row, "teams"), stretches, code);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
