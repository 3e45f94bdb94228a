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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Statements for drafts that are about no young person: one row for each author and form, which outlives its words to know the forms that were sent. */
@Component
class OwnDraftSql {
    /** What somebody has not sent, found by who they are. */
    static final String OPEN = "own_draft where author_id = (select kith.actor()) and fields is not null";

    private static final String DRAFT = "select * from " + OPEN;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    OwnDraftSql(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<Draft> find(FormName form) {
        return jdbc.sql(DRAFT + " and form = ?")
                .param(form.stored())
                .query((row, number) -> draft(row))
                .optional();
    }

    List<Draft> mine() {
        return jdbc.sql(DRAFT + " order by saved_at desc, id")
                .query((row, number) -> draft(row))
                .list();
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean save(Viewer viewer, FormName form, UUID key, Map<String, String> fields, Instant now) {
        return jdbc.sql("""
                        insert into own_draft (id, organisation_id, author_id, form, fields, saved_at)
                        values (:id, :organisation, :author, :form, cast(:fields as jsonb), :now)
                        on conflict (author_id, form)
                            do update set fields = excluded.fields, saved_at = excluded.saved_at where not :key = any (own_draft.sent)
                        """)
                        .param("id", UUID.randomUUID())
                        .param("organisation", viewer.organisation())
                        .param("author", viewer.me())
                        .param("form", form.stored())
                        .param("fields", json.writeValueAsString(fields).replace("\\u0000", ""))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("key", key)
                        .update()
                == 1;
    }

    boolean isSent(FormName form, UUID key) {
        return jdbc.sql(
                        "select exists (select from own_draft where author_id = (select kith.actor()) and form = ? and ? = any (sent))")
                .params(form.stored(), key)
                .query(Boolean.class)
                .single();
    }

    /** Forgets the words and remembers the key, whichever of sending and saving comes first. */
    void sent(Viewer viewer, FormName form, UUID key, Instant now) {
        jdbc.sql("""
                        insert into own_draft (id, organisation_id, author_id, form, sent, saved_at)
                        values (:id, :organisation, :author, :form, array[cast(:key as uuid)], :now)
                        on conflict (author_id, form)
                            do update set fields = null, saved_at = excluded.saved_at,
                                sent = own_draft.sent[greatest(1, cardinality(own_draft.sent) - 18):] || excluded.sent
                        """)
                .param("id", UUID.randomUUID())
                .param("organisation", viewer.organisation())
                .param("author", viewer.me())
                .param("form", form.stored())
                .param("key", key)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Answers whether they ever typed there. */
    boolean clear(String form) {
        return jdbc.sql("update own_draft set fields = null where author_id = (select kith.actor()) and form = ?")
                        .param(form)
                        .update()
                > 0;
    }

    @SuppressWarnings("unchecked")
    private Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                null,
                "",
                FormName.stored(row.getString("form")),
                json.readValue(row.getString("fields"), Map.class),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }
}
