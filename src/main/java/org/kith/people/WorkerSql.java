package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Spells;
import org.kith.continuity.StoryRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about one worker. */
@Component
class WorkerSql {
    private final JdbcClient jdbc;

    WorkerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Worker> worker(UUID id) {
        return jdbc.sql("""
                        select w.id, w.sw_id, w.name as given_name, w.account_id, a.name as account_name
                          from worker w left join account a on a.id = w.account_id
                         where w.id = ?
                        """).param(id).query(Worker.class).optional();
    }

    /** Their time with each young person the viewer sees, under whatever code or as it was said in Kith, the latest first. */
    List<Worker.Stay> stays(UUID id) {
        return Worker.Stay.together(
                id,
                jdbc.sql("""
                        select %s, y.id as young_person, coalesce(y.known_as, y.child_number) as goes_by
                          from kith.time_with t join young_person y on y.id = t.young_person_id
                         where (not t.assigned and t.worker_id = any (array(select same.id from worker one join worker same on same.id = one.id
                                   or same.account_id = one.account_id and same.organisation_id = one.organisation_id
                                   or same.id = one.same_as or same.same_as in (one.id, one.same_as)
                                where one.id = :id))
                            or t.assigned and t.account_id = (select one.account_id from worker one where one.id = :id))
                           and (y.joined_to is null or t.assigned)
                           and t.starts_on <= (kith.now() at time zone 'Europe/London')::date
                         order by t.starts_on desc, y.folded_name, lpad(y.child_number, 20, '0'), t.id
                        """.formatted(Spells.COLUMNS))
                        .param("id", id)
                        .query((row, number) -> new Worker.Stay(
                                row.getObject("young_person", UUID.class),
                                row.getString("goes_by"),
                                StoryRows.spell(row)))
                        .list());
    }

    /** What is said of them, what holds first and then the latest. */
    List<WorkerDetail> details(UUID id) {
        return jdbc.sql("""
                        select d.kind, d.value, d.since, s.name as set_by, d.ended_at as until, e.name as ended_by
                          from worker_detail d left join account s on s.id = d.set_by left join account e on e.id = d.ended_by
                         where d.worker_id = ? order by d.ended_at is not null, d.ended_at desc, d.kind, d.id
                        """).param(id).query(WorkerDetail.class).list();
    }

    void name(UUID id, @Nullable String name) {
        jdbc.sql("update worker set name = :name where id = :id")
                .param("name", name)
                .param("id", id)
                .update();
    }

    /**
     * Who works with a young person on a day, those longest there first: not who has left Kith, nor who has left the team since. Times of one
     * person that touch or overlap, under whatever codes, are one.
     */
    List<WorkersNow.Worker> workersOn(UUID youngPerson, LocalDate day) {
        return jdbc.sql("""
                        with time as (
                            select x.*, p.person,
                                   x.starts_on <= :day and coalesce(x.ends_on, x.known_until + 1, 'infinity') > :day
                                   and (not x.assigned or exists (select from young_person y join team_member m on m.team_id = y.team_id
                                            where y.id = x.young_person_id and m.account_id = x.account_id
                                              and (m.until is null or m.until > kith.now()))) as there,
                                   max(coalesce(x.ends_on, x.known_until + 1, 'infinity')) over (partition by p.person
                                       order by x.starts_on, x.ends_on, x.id rows between unbounded preceding and 1 preceding) as ended_before
                              from kith.working_with x
                             cross join lateral (select coalesce(x.account_id, (select w.same_as from worker w where w.id = x.worker_id), x.worker_id) as person offset 0) p
                             where x.young_person_id = :person),
                        stretch as (
                            select t.*, count(*) filter (where ended_before is null or starts_on > ended_before)
                                            over (partition by person order by starts_on, ends_on, id) as number from time t)
                        select coalesce(a.name, r.name, w.name, '') as name, coalesce(kith.role_as_read(max(s.role) filter (where s.there)), '') as role,
                               min(s.starts_on) as since, s.account_id as account
                          from stretch s left join worker w on w.id = s.worker_id left join worker r on r.id = w.same_as
                          left join account a on a.id = s.account_id
                         where a.ended_at is null
                         group by s.person, s.number, s.account_id, coalesce(a.name, r.name, w.name, '')
                        having bool_or(s.there)
                         order by min(s.starts_on), kith.folded(coalesce(a.name, r.name, w.name, '')), s.account_id
                        """)
                .param("person", youngPerson)
                .param("day", day)
                .query(WorkersNow.Worker.class)
                .list();
    }

    boolean isUnknown(UUID youngPerson) {
        return jdbc.sql("""
                        select exists (select from kith.working_with x
                                where x.young_person_id = :person and x.ends_on is null and x.known_until is not null
                                  and not exists (select from kith.working_with y where y.young_person_id = :person and y.ends_on > x.known_until + 1))
                            or exists (select from care_leaver_status where young_person_id = :person)
                               and not exists (select from kith.working_with where young_person_id = :person)
                        """).param("person", youngPerson).query(Boolean.class).single();
    }
}
