package org.kith.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements for drafts: one for each author, young person and form. */
@Component
class DraftSql {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftSql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> find(UUID person, String form) {
        return jdbc.sql("""
                        select d.*, coalesce(n.known_as, y.child_number, '') as about from draft d
                          join person_name n on n.young_person_id = d.young_person_id left join young_person y on y.id = d.young_person_id
                         where d.young_person_id = ? and d.form = ?
                        """)
                .params(person, form)
                .query((row, number) -> draft(row))
                .optional();
    }

    List<Draft> mine() {
        return jdbc.sql("""
                        select d.*, coalesce(n.known_as, y.child_number, '') as about from draft d
                          join person_name n on n.young_person_id = d.young_person_id left join young_person y on y.id = d.young_person_id
                         order by d.saved_at desc
                        """).query((row, number) -> draft(row)).list();
    }

    /** Keeps what was typed, unless the entry it was to be is there already. */
    void save(Viewer viewer, UUID person, String form, EntryForm typed, Instant now) {
        jdbc.sql("""
                        insert into draft (id, organisation_id, young_person_id, author_id, form, fields, saved_at)
                        select :id, n.organisation_id, n.young_person_id, :author, :form, cast(:fields as jsonb), :now from person_name n
                         where n.young_person_id = :person and (:changing or not exists (select from entry e where e.id = :entry))
                        on conflict (author_id, young_person_id, form) do update set fields = excluded.fields, saved_at = excluded.saved_at
                        """)
                .param("id", UUID.randomUUID())
                .param("author", viewer.me())
                .param("form", form)
                .param("fields", json.writeValueAsString(typed.fields()).replace("\\u0000", ""))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("changing", typed.seen() > 0)
                .param("entry", typed.id())
                .update();
    }

    void clear(UUID person, String form) {
        jdbc.sql("delete from draft where young_person_id = ? and form = ?")
                .params(person, form)
                .update();
    }

    @SuppressWarnings("unchecked")
    private Draft draft(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Draft(
                row.getObject("young_person_id", UUID.class),
                row.getString("about"),
                row.getString("form"),
                EntryForm.of(json.readValue(row.getString("fields"), Map.class)),
                EntryRows.instant(row, "saved_at"));
    }
}
