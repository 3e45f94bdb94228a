package org.kith.lifeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kith.continuity.StoryRows;

/** Rows of what was told of one young person as values. */
final class FactRows {
    private FactRows() {}

    static PersonFacts.Missing missing(ResultSet row) throws SQLException {
        return new PersonFacts.Missing(
                row.getString("kind"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                StoryRows.leftOpen(row));
    }

    static PersonFacts.Order order(ResultSet row) throws SQLException {
        return new PersonFacts.Order(
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                StoryRows.leftOpen(row));
    }

    static PersonFacts.Earlier earlier(ResultSet row) throws SQLException {
        return new PersonFacts.Earlier(
                row.getString("of_table"),
                row.getObject("ended_at", OffsetDateTime.class),
                row.getString("ended_by"),
                row.getString("ended_by_role"),
                row.getBoolean("withdrawn"),
                new PersonFacts.Facts(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("born", LocalDate.class),
                        row.getString("number"),
                        row.getString("worker"),
                        row.getString("code"),
                        row.getString("activity"),
                        row.getString("accommodation"),
                        row.getObject("year", Integer.class)),
                otherwise(row));
    }

    private static Map<String, String> otherwise(ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, String>();
        if (row.getArray("keys") != null) {
            var keys = (String[]) row.getArray("keys").getArray();
            var were = (String[]) row.getArray("values").getArray();
            for (var i = 0; i < keys.length; i++) {
                values.put(keys[i], were[i]);
            }
        }
        return values;
    }
}
