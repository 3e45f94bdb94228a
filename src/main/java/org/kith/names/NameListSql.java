package org.kith.names;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.spelling.WorkerCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that compare a list of names with what stands in Kith, and write it. */
@Component
class NameListSql {
    private final JdbcClient jdbc;

    NameListSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether no return is loaded just now; then none begins until this transaction ends. */
    boolean noReturnIsLoaded(UUID organisation) {
        return OneByOne.besideLoading(jdbc, organisation);
    }

    /** Whether no other list of names is loaded just now; then none is until this transaction ends. */
    boolean noListIsLoaded(UUID organisation) {
        return OneByOne.namingIfFree(jdbc, organisation);
    }

    /** Waits until no other list of names is loaded. */
    void waitForOtherLists(UUID organisation) {
        OneByOne.naming(jdbc, organisation);
    }

    /**
     * The young people of these numbers, whatever zeros stand before them, as far as the viewer sees them. Whoever was said to be somebody else
     * is called what those are called, and gets no name of their own: their number names whom they were said to be. Nothing is joined to
     * a list of thousands: a plan that knows nothing of it yet compares each with each.
     */
    List<Standing> youngPeople(UUID organisation, Collection<String> bareNumbers) {
        return jdbc.sql("""
                        select y.id, y.child_number as number, false as account, y.known_as, y.pronouns from young_person y
                         where y.organisation_id = :organisation and y.joined_to is null and (BARE(y.child_number) in (select unnest(:numbers))) is true
                        union
                        select y.id, n.number, false, y.known_as, y.pronouns from child_number_answer n
                         cross join lateral (select * from young_person y where y.id = n.young_person_id offset 0) y
                         where n.organisation_id = :organisation and n.is_same and n.undone_at is null and y.joined_to is null
                           and (BARE(n.number) in (select unnest(:numbers))) is true
                         order by id
                        """.replaceAll(
                                "BARE\\((.*?)\\)",
                                "case when $1 ~ '^[0-9]{1,20}\\$' then regexp_replace($1, '^0+(?=.)', '') else $1 end"))
                .param("organisation", organisation)
                .param("numbers", bareNumbers.toArray(String[]::new))
                .query((row, number) -> standing(row, Map.of(Field.NAME, "known_as", Field.PRONOUNS, "pronouns")))
                .list();
    }

    /** The workers of these codes, as a return has them now. */
    List<Standing> workers(UUID organisation, Collection<String> codes) {
        return jdbc
                .sql("""
                        select w.id, upper(w.sw_id) as number, a.id is not null as account, coalesce(a.name, w.name) as name, e.value as email, t.value as team
                          from worker w left join account a on a.id = w.account_id
                          left join worker_detail e on e.worker_id = w.id and e.kind = 'email' and e.ended_at is null
                          left join worker_detail t on t.worker_id = w.id and t.kind = 'team' and t.ended_at is null
                         where w.organisation_id = ? and (upper(w.sw_id) = any (?) or w.sw_id ~* '^(sw|xx)[^0-9]') order by w.made_at, w.id
                        """)
                .params(organisation, codes.toArray(String[]::new))
                .query((row, number) ->
                        standing(row, Map.of(Field.NAME, "name", Field.EMAIL, "email", Field.TEAM, "team")))
                .stream()
                .map(worker -> worker.knownBy(WorkerCode.of(worker.number())))
                .filter(worker -> codes.contains(worker.number()))
                .toList();
    }

    private static Standing standing(ResultSet row, Map<Field, String> columns) throws SQLException {
        var values = new EnumMap<Field, String>(Field.class);
        for (var column : columns.entrySet()) {
            var value = row.getString(column.getValue());
            if (value != null) {
                values.put(column.getKey(), value);
            }
        }
        return new Standing(
                row.getObject("id", UUID.class), row.getString("number"), row.getBoolean("account"), values);
    }

    /** Those of them who chose it or took it away themselves. Each is looked up, as for a list that a plan knows nothing of. */
    Set<UUID> whoSaidSoThemselves(UUID organisation, Collection<UUID> youngPeople, Field what) {
        return those(organisation, youngPeople, what, """
                        (select h.ended_by_role from history h where h.organisation_id = :organisation and h.young_person_id = u.id
                            and h.of_table = 'young_person' and h.of_id = u.id and h.was ->> '%1$s' is distinct from y.%1$s
                          order by h.id desc limit 1) = 'young person'
                        """);
    }

    /** Those of them of whom it was said, and is not now. */
    Set<UUID> whoseWasTakenBack(UUID organisation, Collection<UUID> youngPeople, Field what) {
        return those(organisation, youngPeople, what, """
                        y.%1$s is null and (exists (select from history h where h.organisation_id = :organisation and h.young_person_id = u.id
                            and h.of_table = 'young_person' and h.of_id = u.id and h.was ->> '%1$s' is not null)) is true
                        """);
    }

    private Set<UUID> those(UUID organisation, Collection<UUID> youngPeople, Field what, String condition) {
        return Set.copyOf(jdbc.sql("select u.id from unnest(:ids) u (id) cross join lateral"
                        + " (select * from young_person y where y.id = u.id offset 0) y where "
                        + condition.formatted(what.column()))
                .param("organisation", organisation)
                .param("ids", youngPeople.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Writes it, but for those of whom it no longer says what was seen. Answers how many it wrote. */
    int write(UUID organisation, List<Step> steps, Field what) {
        return jdbc.sql("""
                        update young_person y set %1$s = n.said from unnest(?, ?, ?) n (id, said, seen)
                         where y.organisation_id = ? and y.id = n.id and y.%1$s is not distinct from n.seen
                        """.formatted(what.column()))
                .params(ids(steps), names(steps), seen(steps), organisation)
                .update();
    }

    /** The teams that are called so here, by what they are called there. */
    Map<String, String> teams(UUID organisation, Collection<String> said) {
        var names = new HashMap<String, String>();
        jdbc.sql("""
                        select s.said, t.name from unnest(?) s (said) join team t on kith.folded(t.name) = kith.folded(s.said)
                         where t.organisation_id = ? order by kith.folded(t.name), t.id
                        """).params(said.toArray(String[]::new), organisation).query(row -> {
            names.put(row.getString("said"), row.getString("name"));
        });
        return names;
    }

    /** What a list says of workers beside their names: it ends what was seen there. Answers of how many it was written. */
    int sayOfWorkers(UUID organisation, List<Step> steps, Field what) {
        jdbc.sql("""
                        update worker_detail d set ended_at = kith.moment(), ended_by = kith.actor() from unnest(?, ?) n (id, seen)
                         where d.organisation_id = ? and d.worker_id = n.id and d.kind = ? and d.ended_at is null and d.value = n.seen
                        """).params(ids(steps), seen(steps), organisation, what.key()).update();
        return jdbc.sql("""
                        insert into worker_detail (organisation_id, worker_id, kind, value, since, set_by)
                        select :organisation, n.id, :kind, n.value, kith.moment(), kith.actor() from unnest(:ids, :values) n (id, value)
                         where not exists (select from worker_detail d where d.worker_id = n.id and d.kind = :kind and d.ended_at is null)
                        on conflict do nothing
                        """)
                .param("organisation", organisation)
                .param("kind", what.key())
                .param("ids", ids(steps))
                .param("values", names(steps))
                .update();
    }

    /** The names of workers whom no account stands for. */
    int nameWorkers(UUID organisation, List<Step> steps) {
        return jdbc.sql("""
                        update worker w set name = n.name from unnest(?, ?, ?) n (id, name, seen)
                         where w.organisation_id = ? and w.id = n.id and w.account_id is null and w.name is not distinct from n.seen
                        """)
                .params(ids(steps), names(steps), seen(steps), organisation)
                .update();
    }

    private static UUID[] ids(List<Step> steps) {
        return steps.stream().map(step -> step.standing().id()).toArray(UUID[]::new);
    }

    private static String[] names(List<Step> steps) {
        return steps.stream().map(Step::value).toArray(String[]::new);
    }

    private static String[] seen(List<Step> steps) {
        return steps.stream().map(Step::now).toArray(String[]::new);
    }
}
