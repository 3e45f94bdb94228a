package org.kith.helpasked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about help that young people ask for, and what was answered. */
@Component
class HelpSql {
    /** What waits for the team of each young person. */
    static final String WAITS = "h.answered_at is null";

    private final JdbcClient jdbc;

    HelpSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is sent at once about one young person waits for one another. */
    List<HelpAsk> oneByOne(UUID youngPerson) {
        OneByOne.about(jdbc, youngPerson);
        return all(youngPerson);
    }

    /** What is open first, then the latest. */
    List<HelpAsk> all(UUID youngPerson) {
        return jdbc.sql("""
                        select h.id, h.about, coalesce(h.words, '') as words, h.asked_at, s.words as answer, b.name as by, s.said_at
                          from help_ask h left join help_answer s on s.ask_id = h.id left join account b on b.id = s.said_by
                         where h.young_person_id = ? order by h.answered_at is null desc, h.asked_at desc, h.id
                        """)
                .param(youngPerson)
                .query((row, number) -> new HelpAsk(
                        row.getObject("id", UUID.class),
                        row.getString("about"),
                        row.getString("words"),
                        moment(row, "asked_at"),
                        answer(row)))
                .list();
    }

    private static HelpAsk.@Nullable Answer answer(ResultSet row) throws SQLException {
        var words = row.getString("answer");
        return words == null
                ? null
                : new HelpAsk.Answer(words, DisplayName.somebody(row.getString("by")), moment(row, "said_at"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Answers whether it was added: not where a form of that id was. */
    boolean ask(Viewer viewer, UUID youngPerson, UUID id, String about, String words) {
        return jdbc.sql("""
                        insert into help_ask (id, organisation_id, young_person_id, about, words, asked_by, asked_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment()) on conflict (id) do nothing
                        """)
                        .params(Arrays.asList(
                                id,
                                Objects.requireNonNull(viewer.organisation()),
                                youngPerson,
                                about,
                                words.isEmpty() ? null : words,
                                viewer.me()))
                        .update()
                > 0;
    }

    void answer(Viewer viewer, UUID youngPerson, UUID ask, UUID id, String words) {
        jdbc.sql("""
                        insert into help_answer (id, organisation_id, young_person_id, ask_id, words, said_by, said_at)
                        values (?, ?, ?, ?, ?, ?, kith.moment())
                        """)
                .params(id, Objects.requireNonNull(viewer.organisation()), youngPerson, ask, words, viewer.me())
                .update();
        jdbc.sql("update help_ask set answered_at = kith.moment() where id = ? and answered_at is null")
                .param(ask)
                .update();
    }
}
