package org.kith.promises;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find which promises wait to be kept. Whoever wrote down what the team promised looks after it, as whoever promised does. */
@Component
class PromiseInboxSql {
    private static final int DAYS = 7;

    static final String OPEN = "p.ended_at is null and not p.by_young_person";

    private static final String DUE = """
            coalesce((select coalesce(s.due, 'infinity') from promise_story s where s.promise_id = p.id and AGREED order by s.number desc limit 1),
                p.due, 'infinity')
            """.replace("AGREED", PromiseSql.AGREED);

    private static final String DISPUTED =
            "exists (select from promise_story s where s.promise_id = p.id and s.step = 'says-not-kept')";

    private static final String KEEPER = "coalesce(p.account_id, p.said_by)";

    /** Whoever looks after it; what a young person wrote down that the team promised, each who works with them, since it may be any of them. */
    private static final String MINE =
            "(" + KEEPER + """
             = (select kith.actor()) or p.account_id is null
               and exists (select from account y where y.id = p.said_by and y.young_person_id = p.young_person_id)
               and (select count(*) from kith.working_with x where x.young_person_id = p.young_person_id and x.account_id = (select kith.actor())
                       and x.starts_on <= TODAY and coalesce(x.ends_on, x.known_until + 1, 'infinity') > TODAY) > 0)
            """.replace("TODAY", "(kith.now() at time zone 'Europe/London')::date");

    private static final int NEWS = 30;

    private static final String READ = """
            coalesce((select max(o.number) from promise_opened o where o.promise_id = p.id and o.account_id = (select kith.actor())), -1)
            """;
    private static final String NOBODYS =
            "exists (select from young_person y where y.id = p.young_person_id and " + PromiseSql.isGone(KEEPER) + ")";

    /** Each young person's by themselves (offset 0): by what PostgreSQL had counted once, it read those of everybody. */
    private static final String OF_ONE = "(select p.* from promise p where p.young_person_id = m.id and %s offset 0)";

    private final JdbcClient jdbc;
    private final PromisesOfMany many;

    PromiseInboxSql(JdbcClient jdbc, PromisesOfMany many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** What is open and waits for whoever promised it; for a manager also what is late and what nobody looks after. */
    static String open(boolean ofTeam, LocalDate today) {
        var mine = MINE + " and (" + DUE + " <= " + day(today.plusDays(DAYS)) + " or " + DISPUTED + ")";
        var teams = " or " + DUE + " <= " + day(today.minusDays(DAYS)) + " or " + NOBODYS;
        return OPEN + " and (" + mine + (ofTeam ? teams : "") + ")";
    }

    /** What the young person said to whoever promised, and what does not wait anyway: a question of its own, since each has an index. */
    static String news(boolean ofTeam, LocalDate today) {
        return MINE + " and " + said(today) + " and not (" + open(ofTeam, today) + ")";
    }

    /** That anybody said anything of it, of late. */
    static String saidOfLate(LocalDate today) {
        var since = " > " + day(today.minusDays(NEWS));
        return "(p.said_at" + since + " or exists (select from promise_story s where s.promise_id = p.id and s.said_at"
                + since + "))";
    }

    /** That the young person said something of it, of late, which whoever looks did not read yet. */
    private static String said(LocalDate today) {
        var since = " > " + day(today.minusDays(NEWS));
        return "exists (select from account y where y.young_person_id = p.young_person_id and (y.id = p.said_by and p.said_at"
                + since + " and 0 > " + READ
                + " or exists (select from promise_story s where s.promise_id = p.id and s.said_by = y.id and s.said_at"
                + since + " and s.number > " + READ + ")))";
    }

    /** Without a parameter, so that it is the same text all day long. */
    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }

    /** @param news whether the young person said something of it that whoever looks did not read yet */
    record Waiting(PromisesOfMany.One one, boolean news) {}

    /** Those that are due soonest first. */
    List<Waiting> waiting(boolean ofTeam, LocalDate today, int most) {
        var found = new LinkedHashMap<UUID, Boolean>();
        jdbc.sql("select p.id, " + said(today)
                        + " as news from unnest(array(select kith.young_people())) m (id) cross join lateral ("
                        + OF_ONE.formatted(open(ofTeam, today)) + " union all " + OF_ONE.formatted(news(ofTeam, today))
                        + ") p order by " + DUE + ", p.said_at, p.id limit ?")
                .param(most)
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), row.getBoolean("news"));
                });
        return many.of(List.copyOf(found.keySet())).stream()
                .map(one -> new Waiting(
                        one, Boolean.TRUE.equals(found.get(one.promise().id()))))
                .toList();
    }
}
