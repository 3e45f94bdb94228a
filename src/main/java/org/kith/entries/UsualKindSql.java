package org.kith.entries;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.vocabulary.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that finds what kind of entry somebody wrote last to this young person. */
@Component
class UsualKindSql {
    private final JdbcClient jdbc;

    UsualKindSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kind> of(Viewer viewer, UUID person) {
        return jdbc.sql(
                        "select kind from entry where young_person_id = ? and author_id = ? order by written_at desc, id limit 1")
                .params(person, viewer.me())
                .query((row, number) -> Kind.ofKey(row.getString("kind")).orElse(Kind.NOTE))
                .optional();
    }
}
