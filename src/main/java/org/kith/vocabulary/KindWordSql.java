package org.kith.vocabulary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.writing.KindWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for an organisation's own kind words. */
@Component
class KindWordSql {
    private static final String NOW = """
            select k.id, k.said, k.instead, k.why, k.made_at, coalesce(a.name, '') as made_by
              from kind_word k left join account a on a.id = k.made_by where k.ended_at is null
            """;

    private final JdbcClient jdbc;

    KindWordSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that hold now, by the alphabet. */
    List<OwnWord> all() {
        return jdbc.sql(NOW + " order by kith.folded(k.said), k.id")
                .query((row, number) -> word(row))
                .list();
    }

    Optional<OwnWord> one(UUID id) {
        return jdbc.sql(NOW + " and k.id = ?")
                .param(id)
                .query((row, number) -> word(row))
                .optional();
    }

    /** As help with writing takes them. */
    List<KindWord> advice() {
        return jdbc.sql("select said, instead, why from kind_word where ended_at is null order by made_at, id")
                .query((row, number) -> new KindWord(row.getString("said"), instead(row), row.getString("why")))
                .list();
    }

    /** Adding the same id again changes nothing, so a form sent twice is one word. */
    void add(Viewer viewer, Form form, Instant now) {
        jdbc.sql("""
                        insert into kind_word (id, organisation_id, said, instead, why, made_at, made_by)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        form.id(KindWordForm.ID),
                        Objects.requireNonNull(viewer.organisation()),
                        KindWordForm.said(form),
                        KindWordForm.lines(form).toArray(String[]::new),
                        KindWordForm.why(form),
                        now.atOffset(ZoneOffset.UTC),
                        viewer.me())
                .update();
    }

    /** Whether there is such a word, or was before it ended. */
    boolean everWas(UUID id) {
        return jdbc.sql("select exists (select from kind_word where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Answers whether it held until now. */
    boolean end(UUID id, Instant now) {
        return jdbc.sql("update kind_word set ended_at = ? where id = ? and ended_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    private static OwnWord word(ResultSet row) throws SQLException {
        return new OwnWord(
                row.getObject("id", UUID.class),
                row.getString("said"),
                instead(row),
                row.getString("why"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"));
    }

    private static List<String> instead(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("instead").getArray());
    }
}
