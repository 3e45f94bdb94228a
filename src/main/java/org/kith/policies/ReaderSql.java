package org.kith.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about who read which version when. */
@Component
class ReaderSql {
    private final JdbcClient jdbc;

    ReaderSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Saying it again changes nothing. */
    void acknowledge(Viewer viewer, UUID policy, int version, Instant now) {
        jdbc.sql("""
                        insert into our_policy_acknowledgement (organisation_id, policy_id, version, account_id, acknowledged_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        Objects.requireNonNull(viewer.organisation()),
                        policy,
                        version,
                        viewer.me(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Everybody a version bound on a day who was here then, and what they had read by the end of it. Never young people. */
    List<Reader> on(UUID policy, Version version, LocalDate day) {
        return jdbc.sql("""
                        select a.name, replace(a.role, 'partner lead', 'partner') as bound, coalesce(s.name, '') as service,
                               r.version as read_version, r.acknowledged_at
                          from account a
                          left join service s on s.id = a.service_id
                          left join lateral (select k.version, k.acknowledged_at from our_policy_acknowledgement k
                                where k.policy_id = :policy and k.account_id = a.id and k.acknowledged_at < :until
                                order by k.version desc limit 1) r on true
                         where a.young_person_id is null and replace(a.role, 'partner lead', 'partner') = any (:bound)
                           and a.made_at < :until and (a.ended_at is null or a.ended_at >= :until)
                           and (s.ended_at is null or s.ended_at >= :until)
                         order by r.version nulls first, kith.folded(a.name), a.id
                        """)
                .param("policy", policy)
                .param("until", OurPolicyRows.endOf(day))
                .param("bound", version.scope().bound().stream().map(Bound::key).toArray(String[]::new))
                .query(ReaderSql::reader)
                .list();
    }

    /** Who is asked to read such a version, and how many of each are here now. */
    Audience audience(Scope scope) {
        var bound = new EnumMap<Bound, Integer>(Bound.class);
        jdbc.sql("""
                        select replace(a.role, 'partner lead', 'partner') as bound, count(*)::int as people
                          from account a left join service s on s.id = a.service_id
                         where a.young_person_id is null and replace(a.role, 'partner lead', 'partner') = any (?)
                           and a.ended_at is null and s.ended_at is null group by 1
                        """)
                .param(scope.bound().stream().map(Bound::key).toArray(String[]::new))
                .query(row -> {
                    bound.put(Bound.ofKey(row.getString("bound")).orElseThrow(), row.getInt("people"));
                });
        return new Audience(scope, bound);
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        return new Reader(
                row.getString("name"),
                Bound.ofKey(row.getString("bound")).orElseThrow(),
                row.getString("service"),
                OurPolicyRows.acknowledgement(row));
    }
}
