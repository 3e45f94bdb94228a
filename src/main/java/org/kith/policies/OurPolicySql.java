package org.kith.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.web.PolicyPrompt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read the policies of the organisation, each with the version that holds for whoever acts. */
@Component
class OurPolicySql {
    private static final String POLICIES = """
            select distinct on (p.id) p.id, p.ended_at, coalesce(e.name, '') as ended_by, p.ended_because, v.number, v.title, v.summary, v.words,
                   v.bound, v.moments, v.begins_on, v.changed, v.words_since, v.written_at, coalesce(w.name, '') as written_by,
                   a.version as read_version, a.acknowledged_at
              from our_policy p
              join our_policy_version v on v.policy_id = p.id
              left join account e on e.id = p.ended_by
              left join account w on w.id = v.written_by
              left join lateral (select k.version, k.acknowledged_at from our_policy_acknowledgement k
                    where k.policy_id = p.id and k.account_id = (select kith.actor()) order by k.version desc limit 1) a on true
             where cast(:id as uuid) is null or p.id = :id
             order by p.id, v.begins_on <= :today desc, v.number desc
            """;
    private static final String VERSIONS = """
            select v.number, v.title, v.summary, v.words, v.bound, v.moments, v.begins_on, v.changed, v.words_since, v.written_at,
                   coalesce(w.name, '') as written_by
              from our_policy_version v left join account w on w.id = v.written_by
             where v.policy_id = :policy
            """;

    private static final String OF_ONE = "cast(:id as uuid) is null or p.id = :id";

    private final JdbcClient jdbc;

    OurPolicySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that bind somebody and whose words they did not say they read, as rows to be counted. */
    static String toRead(Bound as, LocalDate today) {
        var day = "date '" + today + "'";
        return "(" + POLICIES.replace(OF_ONE, "p.ended_at is null").replace(":today", day)
                + ") held where begins_on <= " + day + " and '" + as.key()
                + "' = any (bound) and (read_version is null or read_version < words_since)";
    }

    /** By their titles. */
    List<OurPolicy> all(LocalDate today) {
        return policies("select * from (" + POLICIES + ") held order by kith.folded(title), id", null, today);
    }

    Optional<OurPolicy> one(UUID id, LocalDate today) {
        return policies(POLICIES, id, today).stream().findFirst();
    }

    /** Those that hold and are shown at this moment. */
    List<OurPolicy> at(PolicyPrompt moment, LocalDate today) {
        return jdbc.sql("select * from (" + POLICIES + """
                        ) held where ended_at is null and begins_on <= :today and :moment = any (moments) order by kith.folded(title), id
                        """)
                .param("id", null)
                .param("today", today)
                .param("moment", moment.key())
                .query((row, number) -> OurPolicyRows.policy(row))
                .list();
    }

    /** Every version whoever acts may read, the latest first. */
    List<Version> versions(UUID policy) {
        return jdbc.sql(VERSIONS + " order by v.number desc")
                .param("policy", policy)
                .query((row, number) -> OurPolicyRows.version(row))
                .list();
    }

    /** The version that held on a day, as it was written by then. */
    Optional<Version> heldOn(UUID policy, LocalDate day) {
        return jdbc.sql(VERSIONS + " and v.begins_on <= :day and v.written_at < :until order by v.number desc limit 1")
                .param("policy", policy)
                .param("day", day)
                .param("until", OurPolicyRows.endOf(day))
                .query((row, number) -> OurPolicyRows.version(row))
                .optional();
    }

    private List<OurPolicy> policies(String sql, @Nullable UUID id, LocalDate today) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("today", today)
                .query((row, number) -> OurPolicyRows.policy(row))
                .list();
    }
}
