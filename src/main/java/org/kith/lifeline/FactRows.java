package org.kith.lifeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.kith.continuity.StoryRows;

/** Rows of what was told of one young person as values. */
final class FactRows {
    private FactRows() {}

    static Told.Missing missing(ResultSet row) throws SQLException {
        return new Told.Missing(
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                StoryRows.leftOpen(row));
    }

    static Told.Order order(ResultSet row) throws SQLException {
        return new Told.Order(
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), StoryRows.leftOpen(row));
    }

    static Told.Earlier earlier(ResultSet row) throws SQLException {
        return new Told.Earlier(
                row.getString("of_table"),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("ended_by"),
                row.getString("ended_by_role"),
                row.getBoolean("withdrawn"),
                new Told.Facts(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("born", LocalDate.class),
                        row.getString("number"),
                        row.getString("worker"),
                        row.getString("code"),
                        row.getString("activity"),
                        row.getString("accommodation"),
                        row.getObject("year", Integer.class)));
    }
}
