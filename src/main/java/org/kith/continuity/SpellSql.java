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
    private final JdbcClient jdbc;

    SpellSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each by themselves, by an index: asked of all at once, a database that has not yet counted its rows reads them anew for each worker. */
    Map<UUID, List<Spell>> of(Collection<UUID> youngPeople) {
        return told(jdbc.sql("select " + Spells.COLUMNS + """
                         from unnest(?) one (id) cross join lateral (
                              select t.* from kith.time_with t where t.young_person_id = one.id offset 0) t
                         order by t.starts_on, t.id
                        """).param(youngPeople.toArray(UUID[]::new)));
    }

    Map<UUID, List<Spell>> ofEverybody() {
        return told(jdbc.sql("select " + Spells.COLUMNS + " from kith.time_with t order by t.starts_on, t.id"));
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
