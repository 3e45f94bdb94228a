package org.kith.record;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements that write entries and what stands beside them. The organisation is always that of the young person. */
@Component
class EntrySql {
    private static final int MOST_ALIKE = 5;

    private final JdbcClient jdbc;

    EntrySql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers whether it was written: not, when the id is taken or there is no such young person for this actor. */
    boolean add(Viewer viewer, UUID person, UUID id, Text text, Instant now) {
        return jdbc.sql("""
                        insert into entry (id, organisation_id, young_person_id, author_id, by_young_person, section, kind, happened_on,
                               written_at, title, body)
                        select :id, n.organisation_id, n.young_person_id, :author, :own, :section, :kind, :happenedOn, :now, :title, :words
                          from person_name n where n.young_person_id = :person
                        on conflict (id) do nothing
                        """)
                        .param("id", id)
                        .param("author", viewer.me())
                        .param("own", viewer.youngPerson() != null)
                        .param("section", text.section().key())
                        .param("kind", text.kind().key())
                        .param("happenedOn", text.happenedOn())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("title", text.title())
                        .param("words", text.words())
                        .param("person", person)
                        .update()
                == 1;
    }

    /**
     * What this author wrote in the same section, about the same day, under the same title and as long to the letter, the latest first: a few of
     * it, since more is not what was sent twice. PostgreSQL knows how long a text is without reading it. What is sent at once by one author waits
     * here for one another.
     *
     * @param text with ids in place of passages, which all are as long
     * @param whole whether no passage is in it: then what stands there has the same words
     */
    List<UUID> alike(Viewer viewer, UUID person, Text text, boolean whole) {
        OneByOne.about(jdbc, viewer.me());
        return jdbc.sql("""
                        select e.id from entry e
                         where e.young_person_id = :person and e.happened_on = :day and e.author_id = :me and e.section = :section
                           and e.kind = :kind and e.title = :title and octet_length(e.body) = :octets
                           and (cast(:words as text) is null or e.body = :words)
                         order by e.written_at desc, e.id limit :most
                        """)
                .param("person", person)
                .param("day", text.happenedOn())
                .param("me", viewer.me())
                .param("section", text.section().key())
                .param("kind", text.kind().key())
                .param("title", text.title())
                .param("octets", text.words().getBytes(StandardCharsets.UTF_8).length)
                .param("words", whole ? text.words() : null, Types.VARCHAR)
                .param("most", MOST_ALIKE)
                .query(UUID.class)
                .list();
    }

    /** Answers whether it was changed: not, when it no longer is the version that was seen. */
    boolean change(UUID id, int seen, Text text, @Nullable String because, Instant now) {
        return jdbc.sql("""
                        update entry set section = :section, kind = :kind, happened_on = :happenedOn, title = :title, body = :words,
                               changed_at = :now, changed_because = :because
                         where id = :id and version = :seen
                        """)
                        .param("section", text.section().key())
                        .param("kind", text.kind().key())
                        .param("happenedOn", text.happenedOn())
                        .param("title", text.title())
                        .param("words", text.words())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("because", because)
                        .param("id", id)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Its words become a former version. What is taken away already stays as it is. */
    void takeAway(UUID id, String because, Instant now) {
        jdbc.sql("""
                        update entry set taken_away = true, changed_at = ?, changed_because = nullif(?, '') where id = ? and not taken_away
                        """).params(now.atOffset(ZoneOffset.UTC), because, id).update();
    }

    /** It says again what it said before it was taken away. */
    void putBack(UUID id, String because, Instant now) {
        jdbc.sql("""
                        update entry e set taken_away = false, title = v.title, body = v.body, changed_at = ?, changed_because = ?
                          from entry_version v
                         where e.id = ? and e.taken_away and v.entry_id = e.id and v.version = e.version - 1
                        """).params(now.atOffset(ZoneOffset.UTC), because, id).update();
    }

    void opened(Viewer viewer, UUID entry, Instant now) {
        jdbc.sql("""
                        insert into entry_opened (account_id, entry_id, organisation_id, young_person_id, opened_at)
                        select ?, e.id, e.organisation_id, e.young_person_id, ? from entry e where e.id = ?
                        on conflict (account_id, entry_id) do update set opened_at = excluded.opened_at, page = excluded.page
                        """).params(viewer.me(), now.atOffset(ZoneOffset.UTC), entry).update();
    }

    /** Marks an entry as maybe hard to read, once; or takes back this actor's mark. */
    void mark(Viewer viewer, UUID entry, boolean hard, Instant now) {
        if (hard) {
            jdbc.sql("""
                            insert into hard_mark (organisation_id, young_person_id, entry_id, marked_by, marked_at)
                            select e.organisation_id, e.young_person_id, e.id, :me, :now from entry e
                             where e.id = :entry and not exists (select from hard_mark h where h.entry_id = e.id
                                   and h.marked_by = :me and h.ended_at is null)
                            """)
                    .param("me", viewer.me())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .param("entry", entry)
                    .update();
        } else {
            jdbc.sql("update hard_mark set ended_at = ? where entry_id = ? and marked_by = ? and ended_at is null")
                    .params(now.atOffset(ZoneOffset.UTC), entry, viewer.me())
                    .update();
        }
    }
}
