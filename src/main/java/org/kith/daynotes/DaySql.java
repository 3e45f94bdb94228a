package org.kith.daynotes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for the notes of a day. */
@Component
class DaySql {
    private final JdbcClient jdbc;

    DaySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry and whose it is. */
    record Mine(UUID id, UUID youngPersonId) {}

    /** Those of these entries that the viewer wrote. */
    List<Mine> mine(Viewer viewer, List<UUID> entries) {
        return jdbc.sql("select id, young_person_id from entry where id = any (?) and author_id = ?")
                .params(entries.toArray(UUID[]::new), viewer.me())
                .query(Mine.class)
                .list();
    }

    /** How each of these texts is compared; a hyphen is a space. */
    Map<String, String> folded(Set<String> texts) {
        var folded = new HashMap<String, String>();
        jdbc.sql("select t, translate(kith.folded_letters(t), '-', ' ') from unnest(cast(? as text[])) t")
                .param(texts.toArray(String[]::new))
                .query(row -> {
                    folded.put(row.getString(1), row.getString(2));
                });
        return folded;
    }
}
