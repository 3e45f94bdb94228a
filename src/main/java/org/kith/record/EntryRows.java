package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.attachments.Attachment;
import org.kith.files.FileKind;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.words.DisplayName;

/** Rows of {@code entry} and what hangs on it as values. */
final class EntryRows {
    private EntryRows() {}

    /** What somebody who works here or at a service is called, and for which service they work: looked up only of those who work at one. */
    static String signed(String account) {
        return """
                (select array[p.name, case when p.service_id is not null then (select s.name from service s where s.id = p.service_id) end]
                   from account p where p.id = %s)""".formatted(account);
    }

    static Entry entry(ResultSet row) throws SQLException {
        var changed = row.getInt("version") == 1
                ? null
                : new Entry.Change(
                        writer(row, "changed_by_name"),
                        instant(row, "changed_at"),
                        row.getString("changed_because"),
                        row.getBoolean("taken_away"));
        var written = new Entry.Written(
                row.getObject("author_id", UUID.class),
                writer(row, "author"),
                row.getBoolean("by_young_person"),
                instant(row, "written_at"),
                changed);
        return new Entry(
                row.getObject("id", UUID.class),
                text(row),
                written,
                row.getInt("version"),
                row.getBoolean("withheld"),
                Entry.Beside.NOTHING);
    }

    static Text.Version version(ResultSet row) throws SQLException {
        return new Text.Version(
                row.getInt("version"),
                text(row),
                writer(row, "by"),
                instant(row, "written_at"),
                row.getString("because"));
    }

    static Entry.OwnAccount ownAccount(ResultSet row) throws SQLException {
        return new Entry.OwnAccount(
                row.getObject("entry_id", UUID.class), row.getString("words"), instant(row, "written_at"));
    }

    static Entry.Correction correction(ResultSet row) throws SQLException {
        var answer = row.getString("answer") == null
                ? null
                : new Entry.Answer(
                        colleague(row, "answered_by_name"),
                        instant(row, "answered_at"),
                        row.getBoolean("changed"),
                        row.getString("answer"));
        return new Entry.Correction(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getString("words"),
                instant(row, "asked_at"),
                answer);
    }

    /** Whoever wrote or put something there, as they are {@link #signed}; the young person writes and changes their own words alone. */
    static String writer(ResultSet row, String column) throws SQLException {
        return row.getBoolean("by_young_person")
                ? DisplayName.young(part(row, column, 0), row.getBoolean("own"))
                : colleague(row, column);
    }

    private static String colleague(ResultSet row, String column) throws SQLException {
        return DisplayName.somebody(part(row, column, 0), part(row, column, 1));
    }

    private static @Nullable String part(ResultSet row, String column, int which) throws SQLException {
        var signed = row.getArray(column);
        var parts = signed == null ? new String[0] : (String[]) signed.getArray();
        return which < parts.length ? parts[which] : null;
    }

    private static Text text(ResultSet row) throws SQLException {
        return new Text(
                Section.ofKey(row.getString("section")).orElseThrow(),
                Kind.ofKey(row.getString("kind")).orElseThrow(),
                row.getObject("happened_on", LocalDate.class),
                row.getString("title"),
                row.getString("body"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** What is put beside an entry, without its content. */
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
                        writer(row, "taken_away_by_name"),
                        instant(row, "taken_away_at"),
                        row.getString("taken_away_because"));
        return new Attachment.Past(
                row.getObject("added_by", UUID.class),
                writer(row, "added_by_name"),
                instant(row, "added_at"),
                List.of((String[]) row.getArray("formerly").getArray()),
                takenAway);
    }

    static FileKind kind(ResultSet row) throws SQLException {
        return FileKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
    }
}
