package org.kith.referrals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what waits of referrals, and what is new. */
@Component
class ReferralNewsSql {
    private static final int DAYS = 7;

    private final JdbcClient jdbc;

    ReferralNewsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits for their team: for whoever wrote it down, and for managers; what a colleague stopped, for whoever wrote it down alone. Asked of one
     * young person after the other, by an index of what is open.
     */
    static String waits(boolean ofTeam) {
        return "r.stands <> 'settled' and " + (ofTeam ? "" : "r.made_by = (select kith.actor()) and ")
                + "(r.stands in ('yes', 'no', 'question', 'declined', 'stopped')"
                + " or r.stands = 'stopped-by-colleague' and r.made_by = (select kith.actor()) or r.stands = 'running'"
                + " and (r.ends_at <= kith.now() or r.stands_since > kith.now() - interval '" + DAYS + " days'))";
    }

    /** @param over whether its last day is over */
    record Waiting(
            UUID youngPerson,
            @Nullable String knownAs,
            UUID referral,
            String service,
            String stands,
            boolean over,
            Instant since) {}

    /** Those that wait longest first. */
    List<Waiting> waiting(boolean ofTeam, int most) {
        return jdbc.sql("""
                        select r.id, r.young_person_id, coalesce(y.known_as, y.child_number) as known_as, s.name as service, r.stands,
                               r.ends_at <= kith.now() as over, r.stands_since
                          from unnest(array(select kith.young_people())) m (id)
                         cross join lateral (select * from referral r where r.organisation_id = (select kith.organisation())
                               and r.young_person_id = m.id and """ + " " + waits(ofTeam) + """
                               offset 0) r
                         cross join lateral (select * from young_person y where y.id = r.young_person_id offset 0) y
                          join service s on s.id = r.service_id
                         order by r.stands_since, r.id limit ?
                        """)
                .param(most)
                .query((row, number) -> waiting(row))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("young_person_id", UUID.class),
                row.getString("known_as"),
                row.getObject("id", UUID.class),
                row.getString("service"),
                row.getString("stands"),
                row.getBoolean("over"),
                row.getObject("stands_since", OffsetDateTime.class).toInstant());
    }

    /** @param step what was said; null where they are asked */
    record News(
            UUID referral,
            String service,
            @Nullable String by,
            @Nullable Step step) {}

    /** Where they are asked, until they have answered. */
    List<News> asked(UUID youngPerson) {
        return jdbc.sql("""
                        select r.id, s.name as service, m.name as by, null as step from referral r join service s on s.id = r.service_id
                          left join account m on m.id = r.made_by
                         where r.young_person_id = ? and r.stands = 'written' order by r.stands_since desc, r.id
                        """)
                .param(youngPerson)
                .query((row, number) -> news(row))
                .list();
    }

    /** What others said for a week at most, until they look at their referrals: of each referral what was said last. */
    List<News> told(UUID youngPerson) {
        return jdbc.sql("""
                        select distinct on (r.id) r.id, s.name as service, a.name as by, p.step
                          from referral r join service s on s.id = r.service_id join referral_step p on p.referral_id = r.id
                          left join account a on a.id = p.said_by
                         where r.young_person_id = :me and r.stands <> 'written' and p.said_by <> (select kith.actor()) and p.step <> 'read'
                           and p.said_at > greatest(kith.now() - interval '7 days', (select max(l.read_at) from reading l
                               where l.young_person_id = :me and l.account_id = (select kith.actor()) and l.page = 'referrals'))
                         order by r.id, p.number desc
                        """)
                .param("me", youngPerson)
                .query((row, number) -> news(row))
                .list();
    }

    private static News news(ResultSet row) throws SQLException {
        return new News(
                row.getObject("id", UUID.class),
                row.getString("service"),
                row.getString("by"),
                Step.ofKey(row.getString("step")).orElse(null));
    }
}
