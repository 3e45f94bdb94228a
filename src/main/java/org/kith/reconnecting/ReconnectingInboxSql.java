package org.kith.reconnecting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find which searches wait, each by its key: for whoever looks, and for the second person. */
@Component
class ReconnectingInboxSql {
    private static final int DAYS = 14;

    /** What was said last of a wish, of whatever kind. */
    private static final String LAST = """
            (select l.%s from (
                select s.id, s.step, s.said_by, s.said_at from reconnection_step s where s.reconnection_id = r.id
                union all select w.id, w.step, w.said_by, w.said_at from reconnection_word w where w.reconnection_id = r.id
                union all select o.id, 'open', o.said_by, o.said_at from reconnection_open o where o.reconnection_id = r.id) l order by l.said_at desc, l.id limit 1)
            """;

    /** Whether it goes on, as it was said last. */
    private static final String GOES_ON = """
            coalesce((select w.step from reconnection_word w where w.reconnection_id = r.id and w.step in ('pause', 'stop', 'go-on', 'end')
                order by w.said_at desc, w.id limit 1), 'go-on') = 'go-on'
            """;

    /** That a manager of another team answered, or else what was said last. */
    private static final String ANSWERED_OR_LAST =
            "case when " + LAST.formatted("step") + " = 'asked' and kith.through_answer(" + LAST.formatted("id")
                    + ") is not null then 'answered' else " + LAST.formatted("step") + " end";

    /** The searches of whoever looks. */
    static final String BROKERED = "unnest((select kith.brokering())::uuid[]) r (id)";

    /** Those in which they are the second person. */
    static final String SECONDED = "unnest((select kith.seconding())::uuid[]) r (id)";

    private final JdbcClient jdbc;

    ReconnectingInboxSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What whoever looks has before them: somebody else spoke last, which is of use for two weeks where it is over; or nobody said anything for two
     * weeks, though it goes on. Without a parameter.
     */
    static String mine(LocalDate today) {
        var since = "date '" + today.minusDays(DAYS) + "'";
        return "reconnection r where r.id = any ((select kith.brokering())::uuid[]) and coalesce((select case"
                + " when said.step = 'asked' and kith.through_answer(said.id) is not null then true"
                + " when said.by <> (select kith.actor()) then said.step <> 'end' or said.at >= " + since
                + " else said.at < " + since + " and " + GOES_ON + " end from (select "
                + LAST.formatted("said_by") + " as by, " + LAST.formatted("said_at") + " as at, "
                + LAST.formatted("step") + " as step, " + LAST.formatted("id")
                + " as id) said), true)";
    }

    /** The last day of whoever acts, where they leave, or left and began with nobody since. */
    private static final String LAST_DAY = """
            (select max(l.last_day) from worker_leaving l where l.account_id = (select kith.actor()) and not l.taken_back
                and l.version = (select max(v.version) from worker_leaving v where v.leaving_id = l.leaving_id)
                and (l.last_day >= (kith.now() at time zone 'Europe/London')::date or not exists (select from assignment s
                    where s.account_id = l.account_id and s.role is not null and s.starts_on > l.last_day)))
            """;

    /** The searches of whoever leaves, until the young person says who looks then. */
    static final String LEFT_BEHIND = """
            reconnection r where r.id = any ((select kith.brokering())::uuid[]) and (select LAST_DAY) is not null
              and (select count(*) from reconnection_word w where w.reconnection_id = r.id and w.step = 'end') = 0
            """.replace("LAST_DAY", LAST_DAY);

    /** What the second person is asked, until they answered or whoever looks said something else of it. */
    static String asked() {
        return """
                reconnection r where r.id = any ((select kith.seconding())::uuid[]) and not r.id = any ((select kith.brokering())::uuid[])
                  and (select count(*) from reconnection_word w where w.reconnection_id = r.id and w.step = 'end') = 0
                  and (select s.step from reconnection_step s where s.reconnection_id = r.id and s.step not in ('note', 'asked', 'yes') order by s.said_at desc, s.id limit 1) = 'safe'
                """;
    }

    /**
     * A search that waits.
     *
     * @param last what was said last of it; empty for nothing
     */
    record Waiting(UUID wish, UUID youngPerson, String young, String name, String last, OffsetDateTime since) {}

    List<Waiting> mine(LocalDate today, int most) {
        return waiting(mine(today), most);
    }

    Optional<LocalDate> lastDay() {
        return jdbc.sql("select " + LAST_DAY + " as day")
                .query((row, number) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    List<Waiting> leftBehind(int most) {
        return waiting(LEFT_BEHIND, most);
    }

    List<Waiting> asked(int most) {
        return waiting(asked(), most);
    }

    private List<Waiting> waiting(String which, int most) {
        return jdbc.sql("select r.id, r.young_person_id, r.name, coalesce(" + LAST.formatted("said_at")
                        + ", r.said_at) as said_at, coalesce(" + ANSWERED_OR_LAST
                        + ", '') as last, n.known_as, p.child_number from (select * from " + which + " offset 0) r"
                        + " cross join lateral (select * from person_name n where n.young_person_id = r.young_person_id offset 0) n"
                        + " cross join lateral (select * from young_person p where p.id = r.young_person_id offset 0) p"
                        + " order by r.said_at, r.id limit ?")
                .param(most)
                .query((row, number) -> new Waiting(
                        row.getObject("id", UUID.class),
                        row.getObject("young_person_id", UUID.class),
                        DisplayName.young(row.getString("known_as"), row.getString("child_number")),
                        row.getString("name"),
                        row.getString("last"),
                        row.getObject("said_at", OffsetDateTime.class)))
                .list();
    }
}
