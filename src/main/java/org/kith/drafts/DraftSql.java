package org.kith.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.vocabulary.OpeningForm;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements for drafts: one row for each author, young person and form, which outlives its words to know the forms that were sent. */
@Component
class DraftSql {
    /** What somebody has not sent; begun to several with one form, it is one. */
    static final String OPEN =
            "(select distinct form, coalesce(fields ->> 'key', id::text) from draft where fields is not null) begun";

    private static final String DRAFT = """
            select d.*, coalesce(n.known_as, y.child_number) as about, n.known_as, o.opening from draft d
              join person_name n on n.young_person_id = d.young_person_id left join young_person y on y.id = d.young_person_id
              left join organisation o on o.id = d.organisation_id
             where d.fields is not null
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftSql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param key of the form as it was opened */
    record At(UUID person, FormName form, UUID key) {}

    Optional<Draft> find(UUID person, FormName form) {
        return jdbc.sql(DRAFT + " and d.young_person_id = ? and d.form = ?")
                .params(person, form.stored())
                .query((row, number) -> draft(row))
                .optional();
    }

    List<Draft> beside(UUID person, UUID entry) {
        return jdbc.sql(DRAFT + " and d.young_person_id = ? and d.fields ->> 'entry' = ?")
                .params(person, entry.toString())
                .query((row, number) -> draft(row))
                .list();
    }

    List<Draft> mine() {
        return jdbc.sql(DRAFT + " order by d.saved_at desc, d.id")
                .query((row, number) -> draft(row))
                .list();
    }

    /** They, and whom else it was begun to with one form. */
    List<UUID> begunWith(UUID person, String form) {
        return jdbc.sql("""
                        select :person::uuid union
                        select d.young_person_id from draft d join draft o on o.form = d.form and o.fields ->> 'key' = d.fields ->> 'key'
                         where o.young_person_id = :person and o.form = :form
                        """)
                .param("person", person)
                .param("form", form)
                .query(UUID.class)
                .list();
    }

    int count() {
        return jdbc.sql("select count(*) from " + OPEN).query(Integer.class).single();
    }

    /** How a new entry to them begins now. */
    String opening(UUID person) {
        return jdbc.sql("""
                        select n.known_as, o.opening from person_name n left join organisation o on o.id = n.organisation_id
                         where n.young_person_id = ?
                        """)
                .param(person)
                .query((row, number) -> OpeningForm.to(row.getString("known_as"), row.getString("opening")))
                .optional()
                .orElse("");
    }

    /** How it began when the draft of one was begun. */
    String began(UUID person) {
        return jdbc.sql(
                        "select coalesce(fields ->> 'opening', '') from draft where young_person_id = ? and form = 'new' and fields is not null")
                .param(person)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Answers whether it is kept: not, when this form was sent, or when there is nobody or no entry to keep it for. */
    boolean save(Viewer viewer, At at, Map<String, String> fields, Instant now) {
        return jdbc.sql("""
                        insert into draft (id, organisation_id, young_person_id, author_id, form, fields, saved_at)
                        select :id, n.organisation_id, n.young_person_id, :author, :form, cast(:fields as jsonb), :now from person_name n
                         where n.young_person_id = :person and (cast(:entry as uuid) is null
                               or exists (select from entry e where e.id = :entry and e.young_person_id = n.young_person_id))
                        on conflict (author_id, young_person_id, form)
                            do update set fields = excluded.fields, saved_at = excluded.saved_at where not :key = any (draft.sent)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("author", viewer.me())
                        .param("form", at.form().stored())
                        .param("fields", json.writeValueAsString(fields).replace("\\u0000", ""))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", at.person())
                        .param("entry", at.form().entry(fields))
                        .param("key", at.key())
                        .update()
                == 1;
    }

    boolean isSent(At at) {
        return jdbc.sql("select exists (select from draft where young_person_id = ? and form = ? and ? = any (sent))")
                .params(at.person(), at.form().stored(), at.key())
                .query(Boolean.class)
                .single();
    }

    /** Forgets the words and remembers the key, whichever of sending and saving comes first. */
    void sent(Viewer viewer, At at, Instant now) {
        jdbc.sql("""
                        insert into draft (id, organisation_id, young_person_id, author_id, form, sent, saved_at)
                        select :id, n.organisation_id, n.young_person_id, :author, :form, array[cast(:key as uuid)], :now from person_name n
                         where n.young_person_id = :person
                        on conflict (author_id, young_person_id, form)
                            do update set fields = null, saved_at = excluded.saved_at,
                                sent = draft.sent[greatest(1, cardinality(draft.sent) - 18):] || excluded.sent
                        """)
                .param("id", UUID.randomUUID())
                .param("author", viewer.me())
                .param("form", at.form().stored())
                .param("key", at.key())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", at.person())
                .update();
    }

    /** Answers whether they ever typed there. */
    boolean clear(UUID person, String form) {
        return jdbc.sql("update draft set fields = null where young_person_id = ? and form = ?")
                        .params(person, form)
                        .update()
                > 0;
    }

    @SuppressWarnings("unchecked")
    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("young_person_id", UUID.class),
                DisplayName.young(row.getString("about")),
                FormName.stored(row.getString("form")),
                Draft.beginningWith(
                        OpeningForm.to(row.getString("known_as"), row.getString("opening")),
                        json.readValue(row.getString("fields"), Map.class)),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
