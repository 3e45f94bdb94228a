package org.kith.ahead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that find what comes next for all young people somebody works with, what of it waits for them, and what of it is set for a day. */
@Component
class SoonSql {
    private static final String MINE = "array(select kith.young_people())";

    private static final String SOON =
            """
            select * from (
                select e.young_person_id as youngPerson, e.id::text as key, v.ends as day
                  from coming_event e cross join lateral (select l.starts, l.ends from coming_version l
                      where l.event_id = e.id order by l.number desc limit 1) v
                 where e.settled_at is null and v.starts <= :until and e.young_person_id = any (MINE)
                 union all
                select f.young_person_id, f.key, f.day from (FOUND) f where f.day between :today and :until) s
             order by s.day, s.youngPerson, s.key
            """.replace("FOUND", FoundSql.FOUND.replace(":people", "MINE")).replace("MINE", MINE);

    private static final String NEXT = """
            select distinct on (s.young_person_id) s.* from (
                select e.young_person_id, e.id::text as key, v.kind, v.words, v.starts, v.ends, v.sure
                  from unnest(:people) p (id)
                 cross join lateral (select * from coming_event x where x.young_person_id = p.id and x.settled_at is null offset 0) e
                 cross join lateral (select * from coming_version l where l.event_id = e.id order by l.number desc limit 1) v
                 where v.starts <= :until and v.ends >= :today
                 union all
                select f.young_person_id, f.key, f.kind, f.words, f.day, f.day, f.sure from (FOUND) f where f.day between :today and :until) s
             order by s.young_person_id, s.ends, s.key
            """.replace("FOUND", FoundSql.FOUND);

    /** What is set for a day: meetings, and what somebody foresees on one day and not in a month or a season. */
    private static final String DATED = """
            select * from (
                select e.id::text as key, v.ends as day, v.sure, null::time as time
                  from unnest(:people) p (id)
                 cross join lateral (select * from coming_event x where x.young_person_id = p.id and x.settled_at is null offset 0) e
                 cross join lateral (select * from coming_version l where l.event_id = e.id order by l.number desc limit 1) v
                 where v.starts = v.ends and v.ends >= :today
                 union all
                select f.key, f.day, f.sure, f.time from (FOUND) f
                 where f.kind in ('handover-overlap', 'handover-three', 'handover-goodbye', 'first-meeting')) s
             order by s.day, s.key
            """.replace("FOUND", FoundSql.FOUND);

    private final JdbcClient jdbc;

    SoonSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that begins soon, or whose day has passed while nobody said what became of it. */
    record Soon(UUID youngPerson, String key, LocalDate day) {

        /** Where it stands among others, as an address says it. */
        String place() {
            return day + "_" + youngPerson + "_" + key;
        }
    }

    /** Of each of these people what comes next alone, if it comes soon; nothing of anybody else is read. */
    List<Coming> next(Collection<UUID> people, LocalDate today) {
        return jdbc.sql(NEXT)
                .param("people", people.toArray(UUID[]::new))
                .param("today", today)
                .param("until", today.plusDays(Coming.SOON))
                .query((row, number) -> next(row))
                .list();
    }

    private static Coming next(ResultSet row) throws SQLException {
        var time = new Time(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class));
        var kind = Kind.ofFound(row.getString("kind"));
        return new Coming(
                row.getObject("young_person_id", UUID.class),
                row.getString("key"),
                new Foreseen(kind, row.getString("words"), time, row.getBoolean("sure")),
                List.of(),
                List.of());
    }

    List<Soon> soon(LocalDate today) {
        return jdbc.sql(SOON)
                .param("today", today)
                .param("until", today.plusDays(Coming.SOON))
                .query(Soon.class)
                .list();
    }

    /** @param time null where nobody said, or it is of the whole day */
    record Dated(
            String key,
            LocalDate day,
            boolean sure,
            @Nullable LocalTime time) {}

    /** Whom whoever acts works with, or will. */
    List<UUID> withThem(LocalDate today) {
        return jdbc.sql("""
                        select distinct x.young_person_id from kith.working_with x
                         where x.account_id = (select kith.actor()) and coalesce(x.ends_on, 'infinity') > ? order by x.young_person_id
                        """).param(today).query(UUID.class).list();
    }

    List<Dated> dated(List<UUID> people, LocalDate today) {
        return jdbc.sql(DATED)
                .param("people", people.toArray(UUID[]::new))
                .param("today", today)
                .query(Dated.class)
                .list();
    }
}
