package org.kith.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.codes.ChangeReason;
import org.kith.people.ColleaguesToChoose;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about who leaves, and whom they work with. */
@Component
class LeavingSql implements ColleaguesToChoose.WhoLeaves {
    static final String LEAVING = """
            select l.leaving_id as id, l.account_id, l.last_day, l.reason, l.said_at, a.name, l.account_id = (select kith.actor()) as you, b.name as by
              from worker_leaving l left join account a on a.id = l.account_id left join account b on b.id = l.said_by
             where not l.taken_back and l.version = (select max(v.version) from worker_leaving v where v.leaving_id = l.leaving_id)
            """;

    /** For how many days after a last day it can still be said that it was wrong, where their account is open. */
    private static final int STANDS = 92;

    static final String WORKS_WITH = """
            (x.assigned and x.account_id = %1$s or not x.assigned and x.worker_id = any (array(select w.id from worker w where w.account_id = %1$s)))
            """;

    private final JdbcClient jdbc;

    LeavingSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param account of whom a young person works with */
    record Working(UUID account, String name) {}

    /** Two who say something of one person’s leaving at once come one after the other. */
    void lock(UUID account) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('leaving ' || ?::text, 0))")
                .param(account.toString())
                .query(row -> {});
    }

    /** Who leaves on that day or later, and who left not long before it and can still come in: whoever is next first. */
    List<Leaving> standing(LocalDate day) {
        return jdbc.sql(LEAVING + " and (l.last_day >= :day or l.last_day >= :since and a.ended_at is null)"
                        + " order by l.last_day, kith.folded(a.name), l.leaving_id")
                .param("day", day)
                .param("since", day.minusDays(STANDS))
                .query(LeavingSql::leaving)
                .list();
    }

    /** It, while nobody took it back. */
    List<Leaving> one(UUID leaving) {
        return jdbc.sql(LEAVING + " and l.leaving_id = ?")
                .param(leaving)
                .query(LeavingSql::leaving)
                .list();
    }

    /** What stands of somebody with that last day, so that a handover opened for one young person belongs to it; null where nothing does. */
    @Nullable
    UUID withLastDay(UUID account, LocalDate day) {
        return jdbc.sql(LEAVING
                        + " and l.account_id = ? and l.last_day = ? order by l.said_at desc, l.leaving_id limit 1")
                .params(account, day)
                .query(LeavingSql::leaving)
                .optional()
                .map(Leaving::id)
                .orElse(null);
    }

    /** Whether a form said this before, taken back since or not. */
    boolean isSaid(UUID id, UUID account, LocalDate lastDay, String reason) {
        return jdbc.sql(
                        "select exists (select from worker_leaving where id = ? and account_id = ? and last_day = ? and reason = ?)")
                .params(id, account, lastDay, reason)
                .query(Boolean.class)
                .single();
    }

    /** Why it was taken back; none where it was not. */
    List<String> takenBack(UUID leaving) {
        return jdbc.sql("select because from worker_leaving where leaving_id = ? and taken_back")
                .param(leaving)
                .query(String.class)
                .list();
    }

    /** Answers how many lines were written: none where the id is taken. */
    int say(Viewer viewer, UUID id, UUID account, LocalDate lastDay, String reason) {
        return add(viewer, Arrays.asList(id, id, account, lastDay, reason, null));
    }

    /** That it is another day. */
    int putRight(Viewer viewer, UUID id, Leaving leaving, LocalDate lastDay) {
        return add(
                viewer,
                Arrays.asList(
                        id,
                        leaving.id(),
                        leaving.who().account(),
                        lastDay,
                        leaving.reason().code(),
                        null));
    }

    int takeBack(Viewer viewer, UUID id, Leaving leaving, String because) {
        return add(
                viewer,
                Arrays.asList(
                        id,
                        leaving.id(),
                        leaving.who().account(),
                        leaving.lastDay(),
                        leaving.reason().code(),
                        because));
    }

    private int add(Viewer viewer, List<@Nullable Object> values) {
        return jdbc.sql("""
                        insert into worker_leaving (organisation_id, id, leaving_id, account_id, last_day, reason, because, version, taken_back, said_by, said_at)
                        select ?, v.*, coalesce((select max(l.version) from worker_leaving l where l.leaving_id = v.leaving_id), 0) + 1, v.because is not null,
                               ?, kith.moment()
                          from (values (?::uuid, ?::uuid, ?::uuid, ?::date, ?::text, ?::text)) v (id, leaving_id, account_id, last_day, reason, because)
                            on conflict do nothing
                        """)
                .param(Objects.requireNonNull(viewer.organisation()))
                .param(viewer.me())
                .params(values)
                .update();
    }

    /** What was the last day in a handover before somebody said that they leave. */
    LocalDate lastDayBefore(UUID handover, Leaving leaving) {
        return jdbc.sql("""
                        select coalesce((select s.on_day from handover_step s where s.handover_id = h.id and s.kind = 'day'
                                and s.said_at < (select l.said_at from worker_leaving l where l.id = ?)
                            order by s.said_at desc, s.id limit 1), h.last_day)
                          from handover h where h.id = ?
                        """)
                .params(leaving.id(), handover)
                .query(LocalDate.class)
                .single();
    }

    /** What young people are called, in the order of lists. */
    List<String> names(List<UUID> youngPeople) {
        return jdbc.sql(
                        "select y.known_as, y.child_number from young_person y where y.id = any (?) order by y.folded_name, y.id")
                .param(youngPeople.toArray(UUID[]::new))
                .query((row, number) -> DisplayName.young(row.getString("known_as"), row.getString("child_number")))
                .list();
    }

    /** The young people of whoever’s teams acts, with whom somebody still works after a day. */
    List<UUID> youngPeopleOf(UUID account, LocalDate today) {
        return jdbc.sql("select distinct x.young_person_id from kith.working_with x where "
                        + WORKS_WITH.formatted(":who") + """
                           and coalesce(x.ends_on, x.known_until + 1, 'infinity') > :today
                           and x.young_person_id in (select y.id from young_person y where y.team_id = any ((select kith.teams())::uuid[]))
                        """)
                .param("who", account)
                .param("today", today)
                .query(UUID.class)
                .list();
    }

    /** Now: whoever is in none sees no handover. */
    boolean isInATeam(UUID account) {
        return jdbc.sql(
                        "select exists (select from team_member where account_id = ? and since <= kith.now() and (until is null or until > kith.now()))")
                .param(account)
                .query(Boolean.class)
                .single();
    }

    /** Who works in a team of whoever acts, and can come in. */
    List<Working> colleagues() {
        return jdbc.sql("""
                        select a.id as account, a.name from account a
                         where a.role in ('worker', 'manager') and a.ended_at is null
                           and exists (select from team_member m where m.account_id = a.id and m.team_id = any ((select kith.teams())::uuid[])
                               and m.since <= kith.now() and (m.until is null or m.until > kith.now()))
                         order by kith.folded(a.name), a.id
                        """).query(Working.class).list();
    }

    /** Who works with a young person now and has an account here. */
    List<Working> workersOf(UUID youngPerson, LocalDate today) {
        return jdbc.sql("""
                        select a.id as account, a.name from kith.working_with x join account a on a.id = x.account_id
                         where x.young_person_id = ? and x.starts_on <= ?
                           and coalesce(x.ends_on, x.known_until + 1, 'infinity') > ?
                         group by a.id order by a.folded_name, a.id
                        """)
                .params(youngPerson, today, today)
                .query(Working.class)
                .list();
    }

    @Override
    public Map<UUID, LocalDate> lastDays(Collection<UUID> accounts) {
        var days = new HashMap<UUID, LocalDate>();
        jdbc.sql(Handovers.lastDays("any (:accounts)"))
                .param("accounts", accounts.toArray(UUID[]::new))
                .query(row -> {
                    days.put(row.getObject("account_id", UUID.class), row.getObject("last_day", LocalDate.class));
                });
        return days;
    }

    private static Leaving leaving(ResultSet row, int number) throws SQLException {
        return new Leaving(
                row.getObject("id", UUID.class),
                new Leaving.Who(
                        row.getObject("account_id", UUID.class),
                        DisplayName.somebody(row.getString("name")),
                        row.getBoolean("you")),
                row.getObject("last_day", LocalDate.class),
                new ChangeReason(row.getString("reason")),
                DisplayName.somebody(row.getString("by")),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
