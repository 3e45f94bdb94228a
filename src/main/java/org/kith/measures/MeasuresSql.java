package org.kith.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.Spells;
import org.kith.continuity.StoryRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read what figures of many are worked out from: all the viewer may see of one organisation. */
@Component
class MeasuresSql {
    private final JdbcClient jdbc;
    private final Spells spells;

    MeasuresSql(JdbcClient jdbc, Spells spells) {
        this.jdbc = jdbc;
        this.spells = spells;
    }

    /** The last day the organisation's record covers, never after today; nothing where it is kept day by day. */
    Optional<LocalDate> coveredUntil(UUID organisation, LocalDate today) {
        return jdbc.sql(
                        "select least(covered_until, :today) from organisation where id = :id and covered_until is not null")
                .param("today", today)
                .param("id", organisation)
                .query(LocalDate.class)
                .optional();
    }

    /** Whether the policy shows this viewer everybody of the organisation. */
    boolean seesEverybody() {
        return jdbc.sql("select kith.sees_whole_organisation()")
                .query(Boolean.class)
                .single();
    }

    /** The names of the viewer's teams. */
    List<String> teams(UUID organisation) {
        return jdbc.sql("""
                        select name from team where organisation_id = ? and id = any ((select kith.teams())::uuid[]) order by kith.folded(name), id
                        """).param(organisation).query(String.class).list();
    }

    /** Everybody the viewer sees, found by key. */
    List<PersonFacts> everybody(UUID organisation) {
        var episodes = byPerson("""
                select e.* from unnest(array(select kith.young_people())) one (id)
                 cross join lateral (select * from episode e where e.young_person_id = one.id and e.organisation_id = ? offset 0) e
                """, organisation, StoryRows::episode);
        var times = spells.ofEverybody(organisation);
        return jdbc.sql("""
                        select y.id, y.date_of_birth, c.since, coalesce(c.died, false) as died
                          from unnest(array(select kith.young_people())) m (id)
                         cross join lateral (select * from young_person y where y.id = m.id offset 0) y
                          left join (
                            select young_person_id, min(year) as since, (array_agg(in_touch order by year desc, id))[1] = 'DIED' as died from care_leaver_status where organisation_id = :organisation
                             group by young_person_id) c on c.young_person_id = y.id
                         where y.organisation_id = :organisation and y.joined_to is null
                        """)
                .param("organisation", organisation)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new PersonFacts(
                            id,
                            row.getObject("date_of_birth", LocalDate.class),
                            episodes.getOrDefault(id, List.of()),
                            times.getOrDefault(id, List.of()),
                            row.getObject("since", Integer.class),
                            row.getBoolean("died"));
                })
                .list();
    }

    /** A young person as a list shows them. */
    record Listed(UUID id, @Nullable String goesBy) {}

    Map<UUID, Listed> named(List<UUID> youngPeople) {
        var named = new HashMap<UUID, Listed>();
        jdbc.sql("select id, coalesce(known_as, child_number) as goes_by from young_person where id = any (?)")
                .param(youngPeople.toArray(UUID[]::new))
                .query(Listed.class)
                .list()
                .forEach(listed -> named.put(listed.id(), listed));
        return named;
    }

    private <T> Map<UUID, List<T>> byPerson(String sql, UUID organisation, Reader<T> reader) {
        var read = new HashMap<UUID, List<T>>();
        jdbc.sql(sql).param(organisation).query(row -> {
            read.computeIfAbsent(row.getObject("young_person_id", UUID.class), id -> new ArrayList<>())
                    .add(reader.read(row));
        });
        return read;
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
