package org.kith.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of who works here as a second person says. */
@Component
class StandBySql {
    /** Who waits for the word of whoever acts, or was put into a team of theirs. */
    static final String OPEN = """
            (select distinct unnest((select kith.waiting_colleagues() || kith.put_beside_me())::uuid[]) as id) w cross join lateral (
                select a.id, a.name, a.waits, a.made_at from account a
                 where a.id = w.id and a.ended_at is null and a.service_id is null and a.young_person_id is null offset 0) a
             where a.id = any ((select kith.put_beside_me())::uuid[]) or kith.stands_by(a.id, (select kith.actor()))
            """;

    private static final String ONE = """
            select a.id, a.name, a.role, a.waits, a.id = any ((select kith.put_beside_me())::uuid[]) as beside,
                   not a.waits and a.id = any ((select kith.put_beside_me())::uuid[]) or kith.stands_by(a.id, (select kith.actor())) as second,
                   array_to_string(array(select t.name from team_member m join team t on t.id = m.team_id
                       where m.account_id = a.id and m.until is null order by kith.folded(t.name), t.id), ', ') as teams,
                   coalesce(p.name, '') as by, coalesce(p.by_group, false) as by_group, coalesce(p.since, a.made_at) as since, s.said_by, s.said_at
              from account a
              left join lateral (select b.name, b.id = a.id as by_group, m.since from team_member m join account b on b.id = m.put_by
                  where m.account_id = a.id and m.until is null order by m.since desc, m.id limit 1) p on true
              left join lateral (select w.said_at, b.name as said_by from partner_word w join account b on b.id = w.said_by
                  where w.account_id = a.id order by w.said_at desc, w.id limit 1) s on true
            """;

    private final JdbcClient jdbc;

    StandBySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StandBy> one(UUID account) {
        return jdbc.sql(ONE + """
                         where a.id = ? and a.organisation_id = (select kith.organisation()) and a.service_id is null and a.young_person_id is null
                           and a.ended_at is null
                        """).param(account).query(StandBySql::row).optional();
    }

    /** Somebody, and since when they are in Kith, or in the team. */
    record Open(UUID account, String name, boolean waits, Instant since) {}

    List<Open> open(int most) {
        return jdbc.sql("select a.id as account, a.name, a.waits, a.made_at as since from " + OPEN
                        + " order by a.made_at, a.id limit ?")
                .param(most)
                .query(Open.class)
                .list();
    }

    /** As whoever acts, and now. */
    void say(Viewer viewer, UUID account) {
        jdbc.sql(
                        "insert into partner_word (id, organisation_id, account_id, said_by, said_at) values (?, ?, ?, ?, kith.now())")
                .params(UUID.randomUUID(), Objects.requireNonNull(viewer.organisation()), account, viewer.me())
                .update();
    }

    private static StandBy row(ResultSet row, int number) throws SQLException {
        return new StandBy(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getBoolean("waits"),
                row.getBoolean("beside"),
                row.getBoolean("second"),
                row.getString("by"),
                row.getBoolean("by_group"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getString("teams"),
                row.getString("said_by"),
                moment(row));
    }

    private static @Nullable Instant moment(ResultSet row) throws SQLException {
        var at = row.getObject("said_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
