package org.kith.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what a young person says to an entry, and what is said back. */
@Component
class AnswerSql {
    private final JdbcClient jdbc;

    AnswerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same words once, by whichever form they come. */
    void addOwnAccount(Viewer viewer, UUID entry, UUID id, String words, Instant now) {
        OneByOne.about(jdbc, entry);
        jdbc.sql("""
                        insert into own_account (id, organisation_id, young_person_id, entry_id, author_id, written_at, words)
                        select :id, e.organisation_id, e.young_person_id, e.id, :me, :now, :words from entry e
                         where e.id = :entry and not exists (select from own_account o
                               where o.young_person_id = e.young_person_id and o.entry_id = e.id and o.words = :words)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("entry", entry)
                .update();
    }

    /** The same words once, until somebody answers. */
    void addCorrection(Viewer viewer, UUID entry, UUID id, String words, Instant now) {
        OneByOne.about(jdbc, entry);
        jdbc.sql("""
                        insert into correction (id, organisation_id, young_person_id, entry_id, asked_by, asked_at, words)
                        select :id, e.organisation_id, e.young_person_id, e.id, :me, :now, :words from entry e
                         where e.id = :entry and not exists (select from correction c where c.young_person_id = e.young_person_id
                               and c.entry_id = e.id and c.words = :words and c.answered_at is null)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("entry", entry)
                .update();
    }

    /** Answers whether it was answered: not, when somebody answered before. */
    boolean answer(Viewer viewer, UUID correction, boolean changed, String words, Instant now) {
        return jdbc.sql("""
                        update correction set answered_by = ?, answered_at = ?, changed = ?, answer = ?
                         where id = ? and answered_by is null
                        """)
                        .params(viewer.me(), now.atOffset(ZoneOffset.UTC), changed, words, correction)
                        .update()
                == 1;
    }
}
