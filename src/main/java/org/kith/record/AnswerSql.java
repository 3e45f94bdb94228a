package org.kith.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.words.DisplayName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what a young person says to an entry, and what is said back. */
@Component
class AnswerSql {
    private final JdbcClient jdbc;

    AnswerSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something to be put right that waits for the answer of the young person's team. */
    record Open(UUID youngPerson, @Nullable String goesBy, UUID entry, String words, Instant since) {

        String name() {
            return DisplayName.youngAlone(goesBy);
        }

        String called() {
            return DisplayName.young(goesBy);
        }
    }

    /** Of all young people whoever acts works with, each by their own rows: the longest waiting first. */
    List<Open> open(int most) {
        return jdbc.sql("""
                        select c.young_person_id as young_person, coalesce(y.known_as, y.child_number) as goes_by, c.entry_id as entry, c.words, c.asked_at as since
                          from kith.young_people() s (id) cross join lateral (
                               select * from correction c
                                where c.organisation_id = (select kith.organisation()) and c.young_person_id = s.id and c.answered_at is null
                               offset 0) c
                         cross join lateral (select * from young_person y where y.id = c.young_person_id offset 0) y
                         order by c.asked_at, c.id limit ?
                        """).param(most).query(Open.class).list();
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
