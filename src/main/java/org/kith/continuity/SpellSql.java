package org.kith.continuity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that read who worked with whom, by returns and by Kith, one row for each time that was told. */
@Component
class SpellSql {
    /**
     * Each by themselves, by an index: asked of all at once, it reads everybody's, and anew for each worker where their rows were not counted yet. Of most
     * nobody has said in Kith that somebody stops.
     */
    private static final String OF_EACH = "select " + Spells.COLUMNS + """
             from %s one (id) cross join lateral (
                  select exists (select from assignment s where s.young_person_id = one.id and s.ends_on is not null)
                      or exists (select from time_end g where g.young_person_id = one.id) as is_so offset 0) ended
             cross join lateral (
                  select t.* from kith.time_with t where ended.is_so and t.young_person_id = one.id
                   union all
                  select t.* from kith.time_nobody_ended t where not ended.is_so and t.young_person_id = one.id offset 0) t
             order by t.starts_on, t.id
            """;

    private final JdbcClient jdbc;

    SpellSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Spell>> of(Collection<UUID> youngPeople) {
        return told(jdbc.sql(OF_EACH.formatted("unnest(?)")).param(youngPeople.toArray(UUID[]::new)));
    }

    Map<UUID, List<Spell>> ofEverybody() {
        return told(jdbc.sql(OF_EACH.formatted("unnest(array(select kith.young_people()))")));
    }

    private static Map<UUID, List<Spell>> told(JdbcClient.StatementSpec statement) {
        var told = new HashMap<UUID, List<Spell>>();
        statement.query(row -> {
            told.computeIfAbsent(row.getObject("young_person_id", UUID.class), id -> new ArrayList<>())
                    .add(StoryRows.spell(row));
        });
        return told;
    }
}
