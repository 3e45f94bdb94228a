package org.kith.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.kith.vocabulary.Kind;
import org.kith.vocabulary.Section;
import org.kith.words.DisplayName;

/** Rows of {@code entry} and what hangs on it as values. */
final class EntryRows {
    private EntryRows() {}

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
                        DisplayName.somebody(row.getString("answered_by_name")),
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

    /** Whoever wrote or put something there, by the name in a column; the young person writes and changes their own words alone. */
    static String writer(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return row.getBoolean("by_young_person")
                ? DisplayName.young(name, row.getBoolean("own"))
                : DisplayName.somebody(name);
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
}
