package org.kith.names;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that compare a list of names with what stands in Kith, and write it. */
@Component
class NameListSql {
    private final JdbcClient jdbc;

    NameListSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The young people of these numbers, whatever zeros stand before them, as far as the viewer sees them. Whoever was said to be somebody else
     * is called what those are called, and gets no name of their own.
     */
    List<Standing> youngPeople(UUID organisation, Collection<String> bareNumbers) {
        return jdbc.sql("""
                        select id, child_number as number, known_as as name, false as account from young_person
                         where organisation_id = ? and joined_to is null and case when child_number ~ '^[0-9]{1,20}$'
                             then regexp_replace(child_number, '^0+(?=.)', '') else child_number end = any (?)
                         order by id
                        """)
                .params(organisation, bareNumbers.toArray(String[]::new))
                .query(Standing.class)
                .list();
    }

    /** The workers of these codes. */
    List<Standing> workers(UUID organisation, Collection<String> codes) {
        return jdbc.sql("""
                        select w.id, upper(w.sw_id) as number, coalesce(a.name, w.name) as name, a.id is not null as account
                          from worker w left join account a on a.id = w.account_id
                         where w.organisation_id = ? and upper(w.sw_id) = any (?) order by w.made_at, w.id
                        """)
                .params(organisation, codes.toArray(String[]::new))
                .query(Standing.class)
                .list();
    }

    /** Those of them whose name somebody chose or took away themselves. */
    Set<UUID> whoSaidSoThemselves(UUID organisation, Collection<UUID> youngPeople) {
        return Set.copyOf(jdbc.sql("""
                        select id from (
                            select distinct on (y.id) y.id, h.ended_by_role
                              from history h join young_person y on y.id = h.of_id
                             where h.organisation_id = ? and h.young_person_id = any (?) and h.of_table = 'young_person'
                               and h.was ->> 'known_as' is distinct from y.known_as
                             order by y.id, h.id desc) latest
                         where ended_by_role = 'young person'
                        """)
                .params(organisation, youngPeople.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Those of them who had a name, and have none now. */
    Set<UUID> whoseNameWasTakenBack(UUID organisation, Collection<UUID> youngPeople) {
        return Set.copyOf(jdbc.sql("""
                        select distinct y.id from history h join young_person y on y.id = h.of_id
                         where h.organisation_id = ? and h.young_person_id = any (?) and h.of_table = 'young_person'
                           and y.known_as is null and h.was ->> 'known_as' is not null
                        """)
                .params(organisation, youngPeople.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    /** Writes names, but for those that no longer say what was seen. Answers how many it wrote. */
    int nameYoungPeople(UUID organisation, List<Step> steps) {
        return jdbc.sql("""
                        update young_person y set known_as = n.name from unnest(?, ?, ?) n (id, name, seen)
                         where y.organisation_id = ? and y.id = n.id and y.known_as is not distinct from n.seen
                        """)
                .params(ids(steps), names(steps), seen(steps), organisation)
                .update();
    }

    /** The same for workers whom no account stands for. */
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
        return steps.stream().map(step -> step.given().name()).toArray(String[]::new);
    }

    private static String[] seen(List<Step> steps) {
        return steps.stream().map(step -> step.standing().name()).toArray(String[]::new);
    }
}
