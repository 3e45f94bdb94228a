package org.kith.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of lists of young people. */
@Component
class YoungPeopleSql {
    private final JdbcClient jdbc;

    YoungPeopleSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A worker to choose from, and how many young people they work with now. */
    record Worker(UUID id, @Nullable String name, int youngPeople) {}

    List<Worker> workers() {
        return jdbc.sql("""
                        select w.id, coalesce(a.name, w.name, w.sw_id) as name, f.young_people
                          from (select worker_id, count(*)::int as young_people from young_person_figures group by worker_id) f
                          join worker w on w.id = f.worker_id
                          left join account a on a.id = w.account_id
                         order by kith.folded(coalesce(a.name, w.name, w.sw_id)), w.id
                        """).query(Worker.class).list();
    }

    List<ListedPerson> list(ListFilter filter, LocalDate asOf, int page, int size) {
        return jdbc.sql("""
                        with worker_ as materialized (
                            select w.id, coalesce(a.name, w.name, w.sw_id) as name, n.folded || ' ' || replace(n.folded, ' ', '') as called
                              from worker w left join account a on a.id = w.account_id
                             cross join lateral (select case when :words = '' then '' else kith.folded(concat_ws(' ', coalesce(a.name, w.name), w.sw_id)) end as folded) n)
                        select y.id, coalesce(y.known_as, y.child_number) as goes_by, y.known_as is not null as named,
                               y.date_of_birth as born, coalesce(f.in_care, false) as in_care,
                               coalesce(f.care_leaver, false) as care_leaver, f.worker_id,
                               w.name as worker, f.worker_since, f.nobody_since, f.workers,
                               f.days_without_worker, coalesce(f.attention >= :nobodyNow, false) as nobody,
                               f.not_in_return, count(*) over ()::int as total,
                               (select string_agg(distinct c.name, ', ') from kith.working_with x join account c on c.id = x.account_id
                                 where x.young_person_id = y.id and x.assigned and c.ended_at is null
                                   and x.starts_on <= (kith.now() at time zone 'Europe/London')::date
                                   and (x.ends_on is null or x.ends_on > (kith.now() at time zone 'Europe/London')::date)
                                   and exists (select from team_member m where m.team_id = y.team_id and m.account_id = c.id
                                       and (m.until is null or m.until > kith.now()))) as assigned,
                               exists (select from kith.working_with x where x.young_person_id = y.id and x.worker_id = f.worker_id
                                   and x.assignment_id is not null and x.ends_on <= (kith.now() at time zone 'Europe/London')::date) as stopped
                          from young_person y
                          left join young_person_figures f on f.young_person_id = y.id
                          left join worker_ w on w.id = f.worker_id
                         where (:worker::uuid is null or f.worker_id = :worker)
                           and y.date_of_birth > :bornAfter and y.date_of_birth <= :bornUntil
                           and (:status::text is null or :status = 'in-care' and f.in_care or :status = 'care-leaver' and f.care_leaver)
                           and (:least::int is null or coalesce(f.workers, 0) between :least and :most)
                           and (:happened::text is null
                                or :happened = 'nobody-now' and f.attention >= :nobodyNow
                                or :happened = 'days-without' and f.days_without_worker > 0
                                or :happened = 'asked' and f.asked_by_child > 0)
                           and concat_ws(' ', y.folded_name, replace(y.folded_name, ' ', ''), lower(y.child_number), w.called)
                               like all ((select kith.name_patterns(:words))::text[])
                         order by case :sort when 'attention' then f.attention when 'days-without' then f.days_without_worker end
                                      desc nulls last,
                                  case :sort when 'youngest' then y.date_of_birth end desc,
                                  case :sort when 'oldest' then y.date_of_birth end,
                                  y.known_as is null, y.folded_name, lpad(y.child_number, 20, '0'), y.id
                         limit :size offset :before
                        """)
                .param("worker", filter.worker())
                .param(
                        "bornAfter",
                        filter.age() == null ? LocalDate.of(1, 1, 1) : asOf.minusYears(filter.age().oldest + 1L))
                .param(
                        "bornUntil",
                        filter.age() == null ? LocalDate.of(9999, 1, 1) : asOf.minusYears(filter.age().youngest))
                .param("status", key(filter.status()))
                .param("least", filter.workers() == null ? null : filter.workers().least)
                .param("most", filter.workers() == null ? null : filter.workers().most)
                .param("happened", key(filter.happened()))
                .param("nobodyNow", YoungPersonFigures.NOBODY_NOW)
                .param("words", filter.words())
                .param("sort", filter.sort().key())
                .param("size", size)
                .param("before", Paging.before(page, size))
                .query(ListedPerson.class)
                .list();
    }

    List<Caseload.Person> caseload(Viewer viewer, LocalDate day, int atMost) {
        return jdbc.sql("""
                        select y.id, y.known_as, y.child_number, m.young_person_id is not null as mine
                          from young_person y
                          left join (select distinct i.young_person_id from kith.working_with i
                                      where i.account_id = :me and i.starts_on <= :day
                                         and coalesce(i.ends_on, i.known_until + 1, 'infinity') > :day) m
                               on m.young_person_id = y.id
                         order by mine desc, y.known_as is null, y.folded_name, lpad(y.child_number, 20, '0'), y.id
                         limit :most
                        """)
                .param("me", viewer.me())
                .param("day", day)
                .param("most", atMost)
                .query(Caseload.Person.class)
                .list();
    }

    private static @Nullable String key(@Nullable Choice choice) {
        return choice == null ? null : choice.key();
    }
}
