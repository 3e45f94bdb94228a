package org.kith.introductions;

import java.util.Objects;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what a young person wants people to know of them: each time it is said anew is a row. */
@Component
class AboutMeSql {
    private final JdbcClient jdbc;

    AboutMeSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AboutMe of(UUID youngPerson) {
        return jdbc.sql("select version, words from about_me where young_person_id = ? order by version desc limit 1")
                .param(youngPerson)
                .query((row, number) -> new AboutMe(row.getInt("version"), row.getString("words")))
                .optional()
                .orElse(AboutMe.NOTHING);
    }

    /** Answers whether it is kept: not, where something else was said meanwhile. */
    boolean say(Viewer viewer, UUID youngPerson, UUID key, AboutMe said) {
        return jdbc.sql("""
                        insert into about_me (id, organisation_id, young_person_id, version, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment()) on conflict do nothing
                        """)
                        .params(
                                key,
                                Objects.requireNonNull(viewer.organisation()),
                                youngPerson,
                                said.version(),
                                said.words(),
                                viewer.me())
                        .update()
                == 1;
    }
}
