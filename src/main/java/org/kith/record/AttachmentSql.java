package org.kith.record;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.OneByOne;
import org.kith.actor.Viewer;
import org.kith.attachments.Attachment;
import org.kith.attachments.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what is put beside entries. Those that give out content give out what is kept, and never what is held or taken away, or beside an
 * entry that is. */
@Component
class AttachmentSql {
    private static final String GIVEN_OUT = "state = 'kept' and taken_away_at is null";

    /**
     * A file beside one of the entries the actor sees. It is looked for from those, so that one beside a hidden entry is never come to: policy would
     * be worked out for it, and for an id that does not exist it would not, which takes a time that tells them apart.
     */
    private static final String BESIDE_SEEN = """
              from (select e.id from entry e where e.young_person_id = :person and not e.taken_away offset 0) e
             cross join lateral (select a.* from attachment a where a.entry_id = e.id and a.young_person_id = :person and a.id = :id offset 0) a
             where\s""" + GIVEN_OUT;

    private final JdbcClient jdbc;

    AttachmentSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file as it is given out.
     *
     * @param download whether it is only ever saved, and never opened in the page's place
     */
    record Content(String name, String mediaType, boolean download, byte[] bytes) {}

    /** What stands beside some entries, in the order it was added. */
    List<Attachment> of(UUID[] people, UUID[] entries) {
        return jdbc.sql("""
                        select a.id, a.entry_id, a.state, a.kind, a.name, a.description, a.byte_count, a.width, a.height, a.added_by, a.added_at,
                               a.taken_away_at, a.taken_away_because, case when e.by_young_person then array[y.known_as] else %s end as added_by_name,
                               case when e.by_young_person then array[y.known_as] else %s end as taken_away_by_name,
                               e.by_young_person, (select kith.own_person()) is not null as own,
                               array(select d.description from attachment_description d
                                      where d.attachment_id = a.id and d.description <> '' order by d.until, d.id) as formerly
                          from attachment a
                          join entry e on e.id = a.entry_id
                          join person_name y on y.young_person_id = a.young_person_id
                         where a.young_person_id = any (?) and a.entry_id = any (?) order by a.added_at, a.id
                        """.formatted(EntryRows.signed("a.added_by"), EntryRows.signed("a.taken_away_by")))
                .params(people, entries)
                .query((row, number) -> EntryRows.attachment(row))
                .list();
    }

    /** The entry a kept file stands beside. */
    Optional<UUID> entryOf(UUID person, UUID id) {
        return jdbc.sql("select a.entry_id" + BESIDE_SEEN)
                .param("person", person)
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** The entry one stands beside, also one that is taken away, whatever the scanner said of it. */
    Optional<UUID> whereIs(UUID person, UUID id) {
        return jdbc.sql("select entry_id from attachment where id = ? and young_person_id = ?")
                .params(id, person)
                .query(UUID.class)
                .optional();
    }

    Optional<Content> content(UUID entry, UUID id) {
        return jdbc.sql("select name, media_type, kind, bytes from attachment where id = ? and entry_id = ? and "
                        + GIVEN_OUT + " and exists (select from entry e where e.id = entry_id and not e.taken_away)")
                .params(id, entry)
                .query((row, number) -> new Content(
                        row.getString("name"),
                        row.getString("media_type"),
                        EntryRows.kind(row).isDownload(),
                        row.getBytes("bytes")))
                .optional();
    }

    Optional<byte[]> thumbnail(UUID person, UUID id) {
        return jdbc.sql("select a.thumbnail" + BESIDE_SEEN + " and a.thumbnail is not null")
                .param("person", person)
                .param("id", id)
                .query((row, number) -> row.getBytes("thumbnail"))
                .optional();
    }

    void add(Viewer viewer, UUID entry, UUID id, String description, Received.Safe safe, Instant now) {
        var file = safe.file();
        var state = safe.held() ? Attachment.State.HELD : Attachment.State.KEPT;
        jdbc.sql("""
                        insert into attachment (id, organisation_id, young_person_id, entry_id, added_by, added_at, state, kind, name,
                               media_type, description, byte_count, width, height, bytes, thumbnail)
                        select :id, e.organisation_id, e.young_person_id, e.id, :me, :now, :state, :kind, :name,
                               :mediaType, :description, :count, :width, :height, :bytes, :thumbnail
                          from entry e where e.id = :entry
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("me", viewer.me())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("state", state.stored())
                .param("kind", file.kind().name().toLowerCase(Locale.ROOT))
                .param("name", file.safeName())
                .param("mediaType", file.mediaType())
                .param("description", description)
                .param("count", file.content().length)
                .param("width", file.width())
                .param("height", file.height())
                .param("bytes", file.content())
                .param("thumbnail", file.thumbnail())
                .param("entry", entry)
                .update();
    }

    /** What is sent at once to one entry waits here for one another. */
    boolean isThere(Viewer viewer, UUID entry, String description, Received.Safe safe) {
        OneByOne.about(jdbc, entry);
        return jdbc.sql("""
                        select exists (select from attachment a where a.entry_id = :entry and a.added_by = :me and a.taken_away_at is null
                            and a.description = :description and a.byte_count = :count and a.name = :name and a.bytes = :bytes)
                        """)
                .param("entry", entry)
                .param("me", viewer.me())
                .param("description", description)
                .param("count", safe.file().content().length)
                .param("name", safe.file().safeName())
                .param("bytes", safe.file().content())
                .query(Boolean.class)
                .single();
    }

    void describe(UUID id, String description) {
        jdbc.sql("update attachment set description = ? where id = ?")
                .params(description, id)
                .update();
    }

    void takeAway(Viewer viewer, UUID id, String because, Instant now) {
        jdbc.sql("""
                        update attachment set taken_away_at = ?, taken_away_by = ?, taken_away_because = ?
                         where id = ? and taken_away_at is null
                        """)
                .params(now.atOffset(ZoneOffset.UTC), viewer.me(), because, id)
                .update();
    }
}
