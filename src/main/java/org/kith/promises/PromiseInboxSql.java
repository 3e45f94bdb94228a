package org.kith.promises;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find which promises wait to be kept. Whoever wrote down what the team promised looks after it, as whoever promised does. */
@Component
class PromiseInboxSql {
    private static final int DAYS = 7;

    private static final String OPEN = "p.ended_at is null and not p.by_young_person";

    private static final String DUE = """
            coalesce((select coalesce(s.due, 'infinity') from promise_story s where s.promise_id = p.id and s.step = 'change' order by s.number desc limit 1),
                p.due, 'infinity')
            """;

    private static final String DISPUTED =
            "exists (select from promise_story s where s.promise_id = p.id and s.step = 'says-not-kept')";

    private static final String KEEPER = "coalesce(p.account_id, p.said_by)";
    private static final String NOBODYS =
            "exists (select from young_person y where y.id = p.young_person_id and " + PromiseSql.isGone(KEEPER) + ")";

    private final JdbcClient jdbc;
    private final PromisesOfMany many;

    PromiseInboxSql(JdbcClient jdbc, PromisesOfMany many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** What waits for whoever promised it. */
    static String mine(LocalDate today) {
        return OPEN + " and " + KEEPER + " = (select kith.actor()) and (" + DUE + " <= " + day(today.plusDays(DAYS))
                + " or " + DISPUTED + ")";
    }

    /** The same for a manager, with what is late and what nobody in the team looks after. */
    static String ofTeam(LocalDate today) {
        return OPEN + " and (" + KEEPER + " = (select kith.actor()) and (" + DUE + " <= "
                + day(today.plusDays(DAYS)) + " or " + DISPUTED + ") or " + DUE + " <= " + day(today.minusDays(DAYS))
                + " or " + NOBODYS + ")";
    }

    /** Without a parameter, so that it is the same text all day long. */
    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }

    /** Those that are due soonest first. */
    List<PromisesOfMany.One> waiting(boolean ofTeam, LocalDate today, int most) {
        return many.of(jdbc.sql("select p.id from promise p where " + (ofTeam ? ofTeam(today) : mine(today))
                        + " and p.young_person_id = any (array(select kith.young_people()))"
                        + " order by " + DUE + ", p.said_at, p.id limit ?")
                .param(most)
                .query(UUID.class)
                .list());
    }
}
