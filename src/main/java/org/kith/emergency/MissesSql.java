package org.kith.emergency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.inbox.Count;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about tries in an emergency that found nobody, as far as managers are told of them. */
@Component
class MissesSql {
    private static final String OPEN =
            "misses >= 10 and seen_at is null and not kith.one_person(account_id, (select kith.actor()))";

    /** How many people wait to be looked into. */
    static final Count WAITING = Count.rows("(select distinct account_id from emergency_try where " + OPEN + ") m");

    private final JdbcClient jdbc;

    MissesSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What nobody looked into yet, and what somebody did in the last month; the latest first. */
    List<Misses> all() {
        return jdbc.sql("""
                        select (array_agg(t.id order by t.tried_at desc, t.id))[1] as id, coalesce(a.name, '') as who, max(t.misses) as most,
                               max(t.tried_at) as at, kith.one_person(t.account_id, kith.actor()) as mine, t.seen_at, coalesce(s.name, '') as seer
                          from emergency_try t left join account a on a.id = t.account_id left join account s on s.id = t.seen_by
                         where t.misses >= 10 and (t.seen_at is null or t.tried_at > now() - interval '30 days')
                         group by t.account_id, a.name, t.seen_at, s.name
                         order by t.seen_at is not null, at desc, id
                        """).query(MissesSql::misses).list();
    }

    /** Up to that one: what came later waits. */
    void seen(Viewer viewer, Misses misses) {
        jdbc.sql("""
                        update emergency_try t set seen_at = kith.now(), seen_by = ?
                          from emergency_try l
                         where l.id = ? and t.account_id = l.account_id and t.tried_at <= l.tried_at and t.misses >= 10 and t.seen_at is null
                        """).params(viewer.me(), misses.last()).update();
    }

    private static Misses misses(ResultSet row, int number) throws SQLException {
        var seen = row.getObject("seen_at", OffsetDateTime.class);
        return new Misses(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("who"),
                row.getInt("most"),
                instant(Objects.requireNonNull(row.getObject("at", OffsetDateTime.class))),
                row.getBoolean("mine"),
                seen == null ? null : new Emergency.Mark(row.getString("seer"), instant(seen)));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}
