package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.files.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statements for what is put beside entries. Those that give out content give out what is kept, and never what is held. */
@Component
class AttachmentSql {
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
                        select id, entry_id, state, kind, name, description, byte_count, width, height
                          from attachment where young_person_id = any (?) and entry_id = any (?) order by added_at, id
                        """)
                .params(people, entries)
                .query((row, number) -> attachment(row))
                .list();
    }

    /** The entry a kept file stands beside. */
    Optional<UUID> entryOf(UUID person, UUID id) {
        return jdbc.sql("select entry_id from attachment where id = ? and young_person_id = ? and state = 'kept'")
                .params(id, person)
                .query(UUID.class)
                .optional();
    }

    Optional<Content> content(UUID entry, UUID id) {
        return jdbc.sql(
                        "select name, media_type, kind, bytes from attachment where id = ? and entry_id = ? and state = 'kept'")
                .params(id, entry)
                .query((row, number) -> new Content(
                        row.getString("name"),
                        row.getString("media_type"),
                        kind(row).isDownload(),
                        row.getBytes("bytes")))
                .optional();
    }

    Optional<byte[]> thumbnail(UUID person, UUID id) {
        return jdbc.sql("""
                        select thumbnail from attachment
                         where id = ? and young_person_id = ? and state = 'kept' and thumbnail is not null
                        """)
                .params(id, person)
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

    private static Attachment attachment(ResultSet row) throws SQLException {
        var file = new Attachment.File(
                kind(row), row.getString("name"), row.getInt("byte_count"), row.getInt("width"), row.getInt("height"));
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                Attachment.State.of(row.getString("state")),
                row.getString("description"),
                file);
    }

    private static FileKind kind(ResultSet row) throws SQLException {
        return FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
