package org.kith.entries;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.record.WritingDefaults;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statement that finds what somebody chose the last time they wrote to this young person. */
@Component
class WritingDefaultsSql {
    private final JdbcClient jdbc;

    WritingDefaultsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WritingDefaults> of(Viewer viewer, UUID person) {
        return jdbc.sql("""
                        select section, kind from entry where young_person_id = ? and author_id = ? order by written_at desc, id limit 1
                        """)
                .params(person, viewer.me())
                .query((row, number) -> new WritingDefaults(
                        Section.ofKey(row.getString("section")).orElse(Section.ABOUT_ME),
                        Kind.ofKey(row.getString("kind")).orElse(Kind.NOTE)))
                .optional();
    }
}
