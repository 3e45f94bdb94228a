package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kith.attachments.Attachment;
import org.kith.files.FileKind;

/** Rows of {@code attachment} as values, without their content. */
final class AttachmentRows {
    private AttachmentRows() {}

    static Attachment attachment(ResultSet row) throws SQLException {
        var file = new Attachment.File(
                kind(row), row.getString("name"), row.getInt("byte_count"), row.getInt("width"), row.getInt("height"));
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                Attachment.State.of(row.getString("state")),
                row.getString("description"),
                file,
                past(row));
    }

    private static Attachment.Past past(ResultSet row) throws SQLException {
        var takenAway = row.getObject("taken_away_at") == null
                ? null
                : new Attachment.TakenAway(
                        EntryRows.writer(row, "taken_away_by_name"),
                        EntryRows.instant(row, "taken_away_at"),
                        row.getString("taken_away_because"));
        return new Attachment.Past(
                row.getObject("added_by", UUID.class),
                EntryRows.writer(row, "added_by_name"),
                EntryRows.instant(row, "added_at"),
                List.of((String[]) row.getArray("formerly").getArray()),
                takenAway);
    }

    static FileKind kind(ResultSet row) throws SQLException {
        return FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
