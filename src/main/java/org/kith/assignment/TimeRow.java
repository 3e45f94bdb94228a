package org.kith.assignment;

import static org.kith.words.Words.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.continuity.LeftOpen;
import org.kith.words.Dates;
import org.kith.words.DisplayName;

/** A row of who works with a young person, as {@link AssignmentSql} reads it. */
final class TimeRow {
    private TimeRow() {}

    static TimeTogether time(ResultSet row, int number) throws SQLException {
        var assigned = row.getBoolean("assigned");
        var until = row.getObject("ends_on", LocalDate.class);
        return new TimeTogether(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("worker_id", UUID.class),
                row.getObject("same_as", UUID.class),
                row.getString("name"),
                row.getString("role_read"),
                row.getObject("starts_on", LocalDate.class),
                until,
                assigned ? said(row, "started_by", "started_at", "starts_because") : null,
                ended(row),
                LeftOpen.of(
                        row.getObject("not_in_return", Integer.class),
                        row.getObject("known_until", LocalDate.class),
                        until),
                row.getBoolean("gone"),
                row.getString("reason") != null && !row.getBoolean("stays"));
    }

    /** As it was said of this time, or as it was said of how they stop; of whoever was to take over from somebody who stays, that they do. */
    private static TimeTogether.@Nullable Said ended(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        if (reason == null) {
            return said(row, "ended_by", "ended_at", "ends_because");
        }
        var why = say("workers.ends.reason." + reason, DisplayName.somebody(row.getString("stopped")));
        var because = row.getBoolean("stays")
                ? say("workers.ends.goes-on")
                : say(row.getBoolean("leaving") ? "workers.ends.leaving" : "workers.ends.change", why);
        return saidBy(row, "ended_by", "ended_at", because);
    }

    static TimeTogether.@Nullable Said said(ResultSet row, String by, String at, String because) throws SQLException {
        return saidBy(row, by, at, row.getString(because));
    }

    private static TimeTogether.@Nullable Said saidBy(ResultSet row, String by, String at, String because)
            throws SQLException {
        var moment = row.getObject(at, OffsetDateTime.class);
        if (moment == null) {
            return null;
        }
        var name = row.getString(by);
        return new TimeTogether.Said(
                name == null ? "" : name, moment.atZoneSameInstant(Dates.LONDON).toLocalDate(), because);
    }
}
