package org.kith.ahead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.handover.Handovers;
import org.kith.nation.Nation;
import org.kith.people.YoungPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements that find what is coming in what Kith knows already: birthdays, the last days of workers who stop, meetings that are planned, the first days of
 * somebody new, and each day on which something is shared no more.
 */
@Component
class FoundSql {
    /** Of these {@code :people}, each found by their key (offset 0), the birthdays that change something where their organisation works, or that somebody prepares (of those who died none after it),  from {@code :today} on: its kind, what it is called by, its day, whether it is sure, and at what time it is, where it has one. */
    static final String FOUND = """
            select y.id as young_person_id, a.age::text as key, 'birthday' as kind, null as words, (y.date_of_birth + make_interval(years => a.age))::date as day,
                   true as sure, null::time as time
              from unnest(:people) o (id) cross join lateral (select * from young_person y where y.id = o.id offset 0) y
             cross join (values BIRTHDAYS) a (age, nations)
             where (coalesce((select n.nation from organisation n where n.id = (select kith.organisation())), '') = any (a.nations)
                       and coalesce(DIED_BY, 'infinity') >= y.date_of_birth + make_interval(years => a.age)
                   or (select count(*) from coming_step s where s.young_person_id = y.id and s.birthday = a.age) > 0)
            union all
            select h.young_person_id, 'leaves-' || h.id, 'worker-leaves', f.name, h.last_day, true, null
              from kith.handover_now h left join account f on f.id = h.account_id
             where h.young_person_id = any (:people) and (h.ended is null or h.ended = 'closed') and h.last_day >= :today and BEGAN
            union all
            select h.young_person_id, 'comes-' || h.id, 'worker-begins', n.name, h.first_day, true, null
              from kith.handover_now h join account n on n.id = h.named_id
             where h.young_person_id = any (:people) and (h.ended is null or h.ended = 'closed') and h.comes and h.first_day >= :today and BEGAN
            union all
            select p.young_person_id, 'meets-' || p.handover_id || '-' || p.id, 'handover-' || p.meeting, null, p.on_day, not exists (select from handover_step c
                       where c.about_id = p.id and c.kind = 'another-day'), p.at_time
              from handover_step p
             where p.young_person_id = any (:people) and p.kind = 'planned' and p.on_day >= :today
               and not exists (select from handover_step c where c.about_id = p.id and c.kind in ('planned', 'held', 'fell-through'))
               and not exists (select from kith.handover_now e where e.id = p.handover_id and e.ended is not null)
            union all
            select i.young_person_id, 'introduced-' || i.id, 'first-meeting', coalesce(i.name, a.name, s.name), p.on_day,
                   (select count(distinct t.side) from introduction_step t where t.about_id = p.id and t.kind = 'suits') = 2, p.at_time
              from introduction i left join account a on a.id = i.account_id left join service s on s.id = i.service_id
             cross join lateral (select * from introduction_step t where t.introduction_id = i.id and t.kind = 'planned' order by t.number desc limit 1) p
             where i.young_person_id = any (:people) and i.ended_at is null and p.on_day >= :today
               and not exists (select from introduction_step t where t.introduction_id = i.id and t.number > p.number and t.kind in ('held', 'fell-through'))
            union all
            select i.young_person_id, 'begins-' || i.id, 'somebody-begins', coalesce(i.name, a.name, s.name), i.begins_on, true, null
              from introduction i left join account a on a.id = i.account_id left join service s on s.id = i.service_id
             where i.young_person_id = any (:people) and i.ended_at is null and i.begins_on >= :today
            union all
            select g.young_person_id, 'share-' || g.recipient_id || '-' || g.day,
                   case when g.day = max(g.day) over (partition by g.young_person_id, g.recipient_id) then 'share-ends' else 'share-part-ends' end,
                   coalesce(s.name, t.name, a.name), g.day, true, null
              from (select distinct x.young_person_id, x.recipient_id, (x.ends_at at time zone 'Europe/London')::date as day from section_grant x
                     where x.young_person_id = any (:people) and x.withdrawn_at is null and x.ends_at > kith.now() and x.starts_at <= kith.now()) g
              left join service s on s.id = g.recipient_id left join team t on t.id = g.recipient_id left join account a on a.id = g.recipient_id
            """.replace("DIED_BY", YoungPeople.diedBy("y.id"))
            .replace("BIRTHDAYS", birthdays())
            .replace("BEGAN", Handovers.began());

    private final JdbcClient jdbc;

    /** Each birthday with the nations in which it changes something; an empty name is where nobody has said which it is. */
    private static String birthdays() {
        var nations = new TreeMap<Integer, List<String>>();
        Nation.birthdays(null).forEach(age -> nations.computeIfAbsent(age, any -> new ArrayList<>())
                .add("''"));
        for (var nation : Nation.values()) {
            Nation.birthdays(nation).forEach(age -> nations.computeIfAbsent(age, any -> new ArrayList<>())
                    .add("'" + nation.key() + "'"));
        }
        return nations.entrySet().stream()
                .map(one -> "(" + one.getKey() + ", array[" + String.join(", ", one.getValue()) + "])")
                .collect(Collectors.joining(", "));
    }

    FoundSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something that is found. */
    record Found(UUID youngPerson, String key, Foreseen now) {}

    List<Found> of(UUID[] people, LocalDate today) {
        return jdbc.sql(FOUND)
                .param("people", people)
                .param("today", today)
                .query((row, number) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        var kind = Kind.ofFound(row.getString("kind"));
        var day = Time.day(row.getObject("day", LocalDate.class));
        return new Found(
                row.getObject("young_person_id", UUID.class),
                row.getString("key"),
                new Foreseen(kind, row.getString("words"), day, row.getBoolean("sure")));
    }
}
