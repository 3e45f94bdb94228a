package org.kith.numbers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what is known of somebody by a number. */
@Component
class NumberSideSql {
    private final JdbcClient jdbc;

    NumberSideSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those with these ids or these numbers, as far as the viewer sees them. */
    List<NumberSide> of(UUID organisation, Set<UUID> ids, Set<String> numbers) {
        return jdbc.sql("""
                        select y.id, coalesce(y.child_number, '') as number, y.known_as, y.date_of_birth, y.sex, y.ethnicity, y.upn,
                               (select min(e.starts_on) from episode e where e.young_person_id = y.id) as first_home,
                               (select max(e.starts_on) from episode e where e.young_person_id = y.id) as latest_home
                          from young_person y
                         where y.organisation_id = :organisation and (y.id = any (:ids) or y.child_number = any (:numbers))
                         order by y.made_at, y.id
                        """)
                .param("organisation", organisation)
                .param("ids", ids.toArray(UUID[]::new))
                .param("numbers", numbers.toArray(String[]::new))
                .query(NumberSide.class)
                .list();
    }

    /** Whether one of these numbers is new, and somebody has one that is none of them, so that both may be one young person. */
    boolean mayBeOther(UUID organisation, Set<String> numbers) {
        return jdbc.sql("""
                        select (select count(*) from young_person where organisation_id = :organisation and child_number = any (:numbers))
                               < cardinality(:numbers)
                           and exists (select from young_person where organisation_id = :organisation and child_number <> all (:numbers))
                        """)
                .param("organisation", organisation)
                .param("numbers", numbers.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
