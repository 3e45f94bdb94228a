package org.kith.ahead;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what several statements find alike: what is foreseen, and who said something. */
final class ComingRows {
    private ComingRows() {}

    static Foreseen foreseen(ResultSet row) throws SQLException {
        return new Foreseen(
                Kind.ofKey(row.getString("kind")).orElseThrow(),
                row.getString("words"),
                new Time(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)),
                row.getBoolean("sure"));
    }

    static Said said(ResultSet row) throws SQLException {
        var byYoungPerson = row.getBoolean("said_by_young_person");
        @Nullable String by = row.getString(byYoungPerson ? "known_as" : "by");
        return new Said(
                by,
                byYoungPerson,
                row.getBoolean("by_you"),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
