package org.kith.vocabulary;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what an organisation calls the sections, and how it begins an entry. */
@Component
class OurWordsSql {
    private final JdbcClient jdbc;

    OurWordsSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    String opening(UUID organisation) {
        return jdbc.sql("select opening from organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** The same of the organisation a young person is with. */
    @Nullable
    String openingFor(UUID person) {
        return jdbc.sql(
                        "select opening from organisation where id = (select organisation_id from person_name where young_person_id = ?)")
                .param(person)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    List<Named> sections() {
        return jdbc.sql("select section, name from section_name")
                .query(Named.class)
                .list();
    }

    /** @param section its key */
    record Named(String section, String name) {}

    void begin(UUID organisation, @Nullable String opening) {
        jdbc.sql("update organisation set opening = :opening where id = :id")
                .param("opening", opening)
                .param("id", organisation)
                .update();
    }

    /** @param name empty for Kith's own */
    void name(UUID organisation, Section section, String name) {
        if (name.isEmpty()) {
            jdbc.sql("delete from section_name where organisation_id = ? and section = ?")
                    .params(organisation, section.key())
                    .update();
        } else {
            jdbc.sql("""
                            insert into section_name (organisation_id, section, name) values (?, ?, ?)
                            on conflict (organisation_id, section) do update set name = excluded.name
                            """).params(organisation, section.key(), name).update();
        }
    }
}
