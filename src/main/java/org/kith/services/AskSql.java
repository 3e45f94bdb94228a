package org.kith.services;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements about what a partner asks to see. */
@Component
class AskSql {
    private final JdbcClient jdbc;

    AskSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What whoever acts asked to see, the latest first. */
    List<Ask> mine() {
        return jdbc.sql("""
                        select young_person_id, sections, may_add, words, asked_at, agreed, answer, answered_at from sharing_ask
                         where asked_by = (select kith.actor()) and asks = 'to see' order by asked_at desc, id
                        """).query(AskSql::ask).list();
    }

    /** What they asked about one young person, where what is sent at once by one of them waits for one another. */
    List<Ask> asked(UUID person) {
        OneByOne.about(jdbc, person);
        return mine().stream().filter(one -> one.person().equals(person)).toList();
    }

    /**
     * For the service whoever asks works for. Adding the same id again changes nothing, so a form sent twice asks once.
     *
     * @return whether it was added
     */
    boolean add(Viewer viewer, UUID person, Form form, Instant now) {
        return jdbc.sql("""
                        insert into sharing_ask (id, organisation_id, young_person_id, asks, sections, recipient_kind, recipient_id, may_add,
                               words, asked_by, asked_at)
                        values (?, ?, ?, 'to see', ?, 'service', (select kith.service()), ?, ?, ?, ?) on conflict do nothing
                        """)
                        .params(
                                form.key(),
                                Objects.requireNonNull(viewer.organisation()),
                                person,
                                form.values(AskForm.SECTION).toArray(String[]::new),
                                AskForm.toAdd(form),
                                form.words(AskForm.WORDS),
                                viewer.me(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Ask ask(ResultSet row, int number) throws SQLException {
        return new Ask(
                row.getObject("young_person_id", UUID.class),
                List.of((String[]) row.getArray("sections").getArray()),
                row.getBoolean("may_add"),
                row.getString("words"),
                Objects.requireNonNull(ServiceSql.moment(row, "asked_at")),
                answer(row));
    }

    private static Ask.@Nullable Answer answer(ResultSet row) throws SQLException {
        var at = ServiceSql.moment(row, "answered_at");
        var words = row.getString("answer");
        return at == null ? null : new Ask.Answer(row.getBoolean("agreed"), words == null ? "" : words, at);
    }
}
