package org.kith.people;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.continuity.YoungPersonFigures;
import org.kith.paging.Turning;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements of lists of young people. */
@Component
class YoungPeopleSql {
    private final JdbcClient jdbc;
    private final FewFoundSql fewFound;

    YoungPeopleSql(JdbcClient jdbc, FewFoundSql fewFound) {
        this.jdbc = jdbc;
        this.fewFound = fewFound;
    }

    /** Whether whoever looks is in no team now and so sees nobody. */
    boolean inNoTeam() {
        return jdbc.sql("select not kith.sees_whole_organisation() and kith.teams() = '{}'")
                .query(Boolean.class)
                .single();
    }

    /** A worker to choose from. */
    record Worker(UUID id, @Nullable String name) {}

    /** Who works with somebody here now, found one after the other in an index. */
    List<Worker> workers(int most) {
        return jdbc.sql("""
                        with recursive of_team (team, worker) as (
                            select t.id, (select f.worker_id from young_person_figures f
                                     where f.organisation_id = (select kith.organisation()) and f.team_id = t.id and f.worker_id is not null
                                             order by f.worker_id limit 1)
                              from unnest((select kith.teams())::uuid[]) t (id)
                            union all
                            select o.team, (select f.worker_id from young_person_figures f
                                     where f.organisation_id = (select kith.organisation()) and f.team_id = o.team and f.worker_id > o.worker
                                             order by f.worker_id limit 1)
                              from of_team o where o.worker is not null),
                        of_all (worker) as (
                            select (select f.worker_id from young_person_figures f
                                     where f.organisation_id = (select kith.organisation()) and f.worker_id is not null order by f.worker_id limit 1)
                             where (select kith.sees_whole_organisation())
                            union all
                            select (select f.worker_id from young_person_figures f
                                     where f.organisation_id = (select kith.organisation()) and f.worker_id > o.worker order by f.worker_id limit 1)
                              from of_all o where o.worker is not null)
                        select w.id, coalesce(a.name, w.name, w.sw_id) as name
                          from (select worker from of_team union select worker from of_all limit :most) l
                          join worker w on w.id = l.worker left join account a on a.id = w.account_id
                         order by coalesce(a.folded_name, nullif(w.folded_name, ''), w.folded_code), w.id
                        """).param("most", most).query(Worker.class).list();
    }

    /** @param areAll not where so many fit that only the first were looked at: see {@link FewFoundSql} */
    record Listed(List<ListedPerson> people, boolean areAll) {}

    /**
     * One page and one more, in the order they are read. Where search words fit few, only those are read; otherwise a page is full soon, or hardly
     * anybody has all of them.
     *
     * @param mine whom it is about alone; empty for everybody
     */
    Listed list(ListFilter filter, Turning<From> turning, int size, List<UUID> mine) {
        var order = ListOrder.of(filter.sort()).turned(turning.back());
        var values = new MapSqlParameterSource("nobodyNow", YoungPersonFigures.NOBODY_NOW);
        var from = turning.place();
        if (from != null) {
            values.addValue("by", from.by()).addValue("place", from.place()).addValue("id", from.id());
        }
        var after = from == null ? "" : " and " + order.after();
        var rows = new ListRows(filter, after, ListConditions.words(filter, values), order.by(), size + 1);
        var found = found(filter, mine, rows, order, values);
        return turning.back() ? new Listed(found.people().reversed(), found.areAll()) : found;
    }

    private Listed found(
            ListFilter filter, List<UUID> mine, ListRows rows, ListOrder order, MapSqlParameterSource values) {
        if (!mine.isEmpty()) {
            return those(FewFoundSql.Found.of(mine), rows, order, values);
        }
        if (filter.worker() != null) {
            return those(fewFound.with(filter.worker()), rows, order, values);
        }
        if (filter.words().isEmpty() && !filter.isOfAKind()) {
            return new Listed(people(rows.ofAll(), order, values), true);
        }
        var few = filter.words().isEmpty()
                ? Optional.<UUID[]>empty()
                : fewFound.by(filter.words(), filter.namesWorkers());
        return few.map(ids -> those(new FewFoundSql.Found(ids, true), rows, order, values))
                .orElseGet(() -> common(filter, rows, order, values));
    }

    private Listed common(ListFilter filter, ListRows rows, ListOrder order, MapSqlParameterSource values) {
        var first = people(rows.ofTheFirst(), order, values);
        if (first.size() == rows.most()) {
            return new Listed(first, true);
        }
        return filter.words().isEmpty()
                ? new Listed(people(rows.ofEachKind(), order, values), true)
                : those(fewFound.byAll(filter.words(), filter.namesWorkers()), rows, order, values);
    }

    private Listed those(FewFoundSql.Found found, ListRows rows, ListOrder order, MapSqlParameterSource values) {
        values.addValue("found", found.ids());
        return new Listed(people(rows.ofThose(), order, values), found.areAll());
    }

    private List<ListedPerson> people(String page, ListOrder order, MapSqlParameterSource values) {
        return jdbc.sql(statement(page, order))
                .paramSource(values)
                .query(ListedPerson.class)
                .list();
    }

    /** Where somebody stands in the list, to the last letter. */
    record From(long by, String place, UUID id) {}

    /** Where the list goes on: by the first of the places whose young person still stands by the same name; nowhere if none does. */
    Optional<From> from(List<ListPlace> places) {
        return places.stream().map(this::from).flatMap(Optional::stream).findFirst();
    }

    /** By what they are called now; what else the list is ordered by is as it was when they were shown. */
    private Optional<From> from(ListPlace place) {
        return jdbc.sql("select :by as by, place, young_person_id as id from young_person_figures f"
                        + " where f.young_person_id = :id and " + MARK + " = :mark")
                .param("by", place.by())
                .param("id", place.id())
                .param("mark", place.mark())
                .query(From.class)
                .optional();
    }

    /**
     * Tells one name from another, and tells no name: it is short, and whoever reads the address has neither the number in the return nor the
     * organisation's id, which are mixed in.
     */
    private static final String MARK =
            "left(encode(sha256(convert_to(f.organisation_id::text || f.young_person_id || f.place, 'UTF8')), 'hex'), 4)";

    private static String statement(String page, ListOrder order) {
        return "with page as materialized (" + page + ")"
                + SHOWN.replace(":first", order.first("0")).replace(":mark", MARK) + order.by();
    }

    private static final String SHOWN = """

            select y.id, coalesce(y.known_as, y.child_number) as goes_by, y.known_as is not null as named, y.date_of_birth as born,
                   f.in_care, f.care_leaver, f.worker_id, (select coalesce(a.name, w.name, w.sw_id) from worker w left join account a on a.id = w.account_id
                       where w.id = f.worker_id) as worker, f.worker_since, f.nobody_since, f.workers,
                   f.days_without_worker, f.attention >= :nobodyNow as nobody, f.not_in_return, null::text as assigned, null::date as assigned_since, null::text as also, false as stopped, null::date as died_by,
                   :first as place_by, :mark as place_mark
              from page f cross join lateral (select * from young_person y where y.id = f.young_person_id offset 0) y
             order by\s""";

    /**
     * What was said in Kith about who works with those a list shows, once it is written down that they were shown. Whom a return names, and who is
     * there, is not named twice. And which of their other numbers begins with a word that was looked for.
     */
    Map<UUID, ListedPerson.Beside> beside(List<UUID> shown, String words) {
        return jdbc
                .sql("""
                        select y.id,
                               t.assigned, t.since as assigned_since, s.stopped, DIED_BY as died_by,
                               (select string_agg(o.child_number, ', ' order by o.child_number, o.id) from young_person o
                                 where :words <> '' and o.joined_to = y.id and exists (select from string_to_table(kith.folded(:words), ' ') word
                                     where word <> '' and starts_with(kith.folded(o.child_number), word))) as also
                          from unnest(:shown::uuid[]) p (id)
                         cross join lateral (select * from young_person y where y.id = p.id offset 0) y
                         cross join lateral (select * from young_person_figures f where f.young_person_id = y.id offset 0) f
                         cross join lateral (select (select w.account_id from worker w where w.id = f.worker_id) as account_id,
                             (exists (select from assignment s where s.young_person_id = y.id and s.ends_on is not null)
                                 or exists (select from time_end g where g.young_person_id = y.id and g.ends_on is not null))
                               and exists (select from kith.working_with x where x.young_person_id = y.id and x.worker_id = f.worker_id
                                   and x.end_known_at is not null and x.ends_on <= (kith.now() at time zone 'Europe/London')::date) as stopped offset 0) s
                         cross join lateral (select string_agg(distinct c.name, ', ') as assigned, case when count(distinct c.id) = 1 then min(x.starts_on) end as since
                              from kith.working_with x join account c on c.id = x.account_id
                             where x.young_person_id = y.id and x.assigned and c.ended_at is null
                               and x.starts_on <= (kith.now() at time zone 'Europe/London')::date
                               and (x.ends_on is null or x.ends_on > (kith.now() at time zone 'Europe/London')::date)
                               and (s.stopped or x.account_id is distinct from s.account_id)
                               and exists (select from team_member m where m.team_id = y.team_id and m.account_id = c.id
                                   and (m.until is null or m.until > kith.now()))) t
                        """.replace("DIED_BY", YoungPeople.diedBy("y.id")))
                .param("shown", shown.toArray(UUID[]::new))
                .param("words", words)
                .query(ListedPerson.Beside.class)
                .stream()
                .collect(toMap(ListedPerson.Beside::id, one -> one));
    }

    /** Those whoever looks works with on this day: their own list opens on them. */
    List<UUID> mine(Viewer viewer, LocalDate day) {
        return jdbc.sql("""
                        select distinct i.young_person_id from kith.working_with i
                         where (i.assigned and i.account_id = :me
                                   or not i.assigned and i.worker_id = any (array(select w.id from worker w where w.account_id = :me)))
                           and i.starts_on <= :day and coalesce(i.ends_on, i.known_until + 1, 'infinity') > :day
                         limit 500
                        """)
                .param("me", viewer.me())
                .param("day", day)
                .query(UUID.class)
                .list();
    }

    List<Caseload.Person> caseload(Viewer viewer, LocalDate day, int atMost) {
        return jdbc.sql("""
                        with mine as (
                            select distinct i.young_person_id as id from kith.working_with i
                             where (i.assigned and i.account_id = :me
                                       or not i.assigned and i.worker_id = any (array(select w.id from worker w where w.account_id = :me)))
                               and i.starts_on <= :day and coalesce(i.ends_on, i.known_until + 1, 'infinity') > :day),
                        seen as (
                            select l.id from unnest((select kith.teams())::uuid[]) t (id) cross join lateral (
                                select f.young_person_id as id from young_person_figures f
                                 where f.organisation_id = (select kith.organisation()) and f.team_id = t.id
                                 order by f.place, f.young_person_id limit :most) l
                             where not (select kith.sees_whole_organisation())
                            union all
                            (select f.young_person_id from young_person_figures f
                              where (select kith.sees_whole_organisation()) and f.organisation_id = (select kith.organisation())
                              order by f.place, f.young_person_id limit :most)
                            union all select m.id from mine m)
                        select y.id, y.known_as, y.child_number, y.date_of_birth as born, y.id in (select m.id from mine m) as mine, DIED_BY is not null as died
                          from (select distinct s.id from seen s) s
                         cross join lateral (select * from young_person y where y.id = s.id offset 0) y
                         cross join lateral (select * from young_person_figures f where f.young_person_id = y.id offset 0) f
                         order by mine desc, f.place, y.id
                         limit :most
                        """.replace("DIED_BY", YoungPeople.diedBy("y.id")))
                .param("me", viewer.me())
                .param("day", day)
                .param("most", atMost)
                .query(Caseload.Person.class)
                .list();
    }
}
