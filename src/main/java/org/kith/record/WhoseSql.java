package org.kith.record;

import static org.kith.web.Words.say;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about whose record it is, and what their organisation calls things. */
@Component
class WhoseSql {
    private final JdbcClient jdbc;

    WhoseSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Whose> whose(UUID person) {
        return jdbc.sql("select id, known_as, child_number from young_person where id = ?")
                .param(person)
                .query(Whose.class)
                .optional();
    }

    List<Whose> those(UUID[] people) {
        return jdbc.sql("select id, known_as, child_number from young_person where id = any (?)")
                .param(people)
                .query(Whose.class)
                .list();
    }

    /** In whose records these entries are, as far as the viewer wrote them. */
    List<DayPage.Put> put(Viewer viewer, List<UUID> entries) {
        return jdbc.sql("""
                        select e.id as entry, y.id, y.known_as, y.child_number
                          from entry e join young_person y on y.id = e.young_person_id
                         where e.id = any (?) and e.author_id = ? order by lower(y.known_as), y.id
                        """)
                .params(entries.toArray(UUID[]::new), viewer.me())
                .query((row, number) -> new DayPage.Put(
                        row.getObject("entry", UUID.class),
                        new Whose(
                                row.getObject("id", UUID.class),
                                row.getString("known_as"),
                                row.getString("child_number"))))
                .list();
    }

    /** The sections by their names here. */
    SectionNames sections() {
        var own = new EnumMap<Section, String>(Section.class);
        for (var row : jdbc.sql("select section, name from section_name")
                .query(Named.class)
                .list()) {
            Section.ofKey(row.section()).ifPresent(section -> own.put(section, row.name()));
        }
        return new SectionNames(own);
    }

    /** How a new entry begins: "Hi Jay," in the organisation's words or ours; nothing where nobody gave a name. */
    String opening(Whose whose) {
        if (whose.knownAs() == null) {
            return "";
        }
        var own = jdbc.sql(
                        "select opening from organisation where id = (select organisation_id from young_person where id = ?)")
                .param(whose.id())
                .query(String.class)
                .optional()
                .orElse(null);
        return own == null ? say("entry.opening", whose.knownAs()) : own.replace(OpeningForm.NAME, whose.knownAs());
    }

    private record Named(String section, String name) {}
}
