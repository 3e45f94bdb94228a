package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
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
    private static final String WHOSE = """
            select n.young_person_id as id, n.known_as, y.child_number, y.id is not null as whole,
                   case when y.id is null then array(select s.section from kith.shared_with_me s
                       where s.young_person_id = n.young_person_id) end as sees,
                   case when y.id is null then array(select s.section from kith.shared_with_me s
                       where s.young_person_id = n.young_person_id and s.may_add) end as adds
              from person_name n left join young_person y on y.id = n.young_person_id
            """;

    private final JdbcClient jdbc;

    WhoseSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Whose> whose(UUID person) {
        return jdbc.sql(WHOSE + " where n.young_person_id = ?")
                .param(person)
                .query((row, number) -> whose(row))
                .optional();
    }

    List<Whose> those(UUID[] people) {
        return jdbc.sql(WHOSE + " where n.young_person_id = any (?)")
                .param(people)
                .query((row, number) -> whose(row))
                .list();
    }

    private static Whose whose(ResultSet row) throws SQLException {
        return new Whose(
                row.getObject("id", UUID.class),
                row.getString("known_as"),
                row.getString("child_number"),
                row.getBoolean("whole") ? Reach.WHOLE : Reach.of(texts(row, "sees"), texts(row, "adds")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** In whose records these entries are, as far as the viewer wrote them. */
    List<DayPage.Put> put(Viewer viewer, List<UUID> entries) {
        return jdbc.sql("""
                        select e.id as entry, w.*
                          from entry e join (%s) w on w.id = e.young_person_id
                         where e.id = any (?) and e.author_id = ? order by kith.folded(w.known_as), w.id
                        """.formatted(WHOSE))
                .params(entries.toArray(UUID[]::new), viewer.me())
                .query((row, number) -> new DayPage.Put(row.getObject("entry", UUID.class), whose(row)))
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
                        "select opening from organisation where id = (select organisation_id from person_name where young_person_id = ?)")
                .param(whose.id())
                .query(String.class)
                .optional()
                .orElse(null);
        return OpeningForm.to(whose.knownAs(), own);
    }

    private record Named(String section, String name) {}
}
