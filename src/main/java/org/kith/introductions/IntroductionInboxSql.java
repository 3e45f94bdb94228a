package org.kith.introductions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find which introductions wait for somebody who works here. */
@Component
class IntroductionInboxSql {
    private static final int BEFORE = 42;

    /** What is asked of the plan that was said last, {@code p}. */
    private static final String LAST_PLAN =
            "(select %s from introduction_step p where p.introduction_id = i.id and p.kind = 'planned' order by p.number desc limit 1)";

    private static final String GIVEN_UP =
            "(select count(*) from introduction_step f where f.about_id = p.id and f.kind in ('another-day', 'fell-through')) > 0";
    private static final String UNANSWERED =
            "(select count(*) from introduction_step f where f.about_id = p.id and f.kind = 'suits' and f.side = 'other') = 0";
    private static final String NO_WISH =
            "(select count(*) from introduction_step w where w.introduction_id = i.id and w.wish_key is not null) = 0";

    /** Who is told that somebody is not there on the day, beside managers: whoever helps with it, whom they meet, and whoever it is themselves. */
    private static final String TOLD = " and (select kith.actor()) in (i.helper_id, i.account_id, k.id)";

    private final JdbcClient jdbc;

    IntroductionInboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What waits for whoever helps with it, or is who they are introduced to; for a manager also where whoever helps is in the team no more. All
     * of them are told where somebody has left by the day that is planned. Where the
     * young person said what they wish and whoever it is begins in months, it waits until it is time.
     */
    static String open(boolean ofTeam, LocalDate today) {
        var helper = "(i.helper_id = (select kith.actor())" + (ofTeam ? " or " + IntroductionSql.GONE : "") + ")";
        var soon = NO_WISH + " or i.begins_on is null or i.begins_on <= " + day(today.plusDays(BEFORE));
        var toHelp = "p.on_day < " + day(today) + " or " + GIVEN_UP + " or i.account_id is null and " + UNANSWERED;
        var toAnswer = "p.on_day >= " + day(today) + " and not " + GIVEN_UP + " and " + UNANSWERED;
        return "i.ended_at is null and (" + helper + " and coalesce(" + LAST_PLAN.formatted(toHelp) + ", " + soon + ")"
                + " or i.account_id = (select kith.actor()) and coalesce(" + LAST_PLAN.formatted(toAnswer)
                + ", false) or (select count(*) " + NotThere.FOUND + (ofTeam ? "" : TOLD) + ") > 0)";
    }

    /** Without a parameter, so that it is the same text all day long. */
    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }

    /** Those that were begun first. */
    List<UUID> waiting(boolean ofTeam, LocalDate today, int most) {
        return jdbc.sql(
                        "select i.id from introduction i where " + open(ofTeam, today)
                                + " and i.young_person_id = any (array(select kith.young_people())) order by i.said_at, i.id limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }
}
