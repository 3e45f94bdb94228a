package org.kith.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what an organisation calls the sections, and how it begins an entry. */
@Component
class OurWordsSql implements Vocabulary {
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

    /** In the words of the organisation a young person is with. */
    @Override
    public String opening(UUID person, @Nullable String knownAs) {
        return knownAs == null
                ? ""
                : OpeningForm.to(
                        knownAs,
                        jdbc.sql(
                                        "select opening from organisation where id = (select organisation_id from person_name where young_person_id = ?)")
                                .param(person)
                                .query(String.class)
                                .optional()
                                .orElse(null));
    }

    @Override
    public SectionNames sections() {
        var own = new EnumMap<Section, String>(Section.class);
        for (var row : named()) {
            Section.ofKey(row.section()).ifPresent(section -> own.put(section, row.name()));
        }
        return new SectionNames(own);
    }

    @Nullable
    String language(UUID organisation) {
        return jdbc.sql("select language from organisation where id = ?")
                .param(organisation)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    void speak(UUID organisation, String language) {
        jdbc.sql("update organisation set language = ? where id = ?")
                .params(language, organisation)
                .update();
    }

    List<Named> named() {
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
