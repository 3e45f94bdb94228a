package org.kith.sealing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which columns make a line, in this order. Each is filled when the line is written and never after; a column that comes later is added at
 * the end and may be empty, since what is empty takes no part.
 */
final class LineSql {
    static final List<String> READING = List.of(
            "id",
            "organisation_id",
            "young_person_id",
            "read_at",
            "account_id",
            "role",
            "page",
            "sections",
            "in_list",
            "emergency",
            "purpose",
            "salt",
            "named");
    static final List<String> ERASURE = List.of("id", "organisation_id", "erased_at", "why", "leaves");

    /** The columns of {@code reading r}. */
    static final String OF_READING = columns("r", READING);

    /** The columns of {@code reading_erasure e}. */
    static final String OF_ERASURE = columns("e", ERASURE);

    private static final String READING_V1 = "kith reading 1";
    private static final String ERASURE_V1 = "kith erasure 1";

    private LineSql() {}

    static Line reading(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("r_id"), String.valueOf(row.getString("r_read_at")), hash(READING_V1, "r", READING, row));
    }

    static Line erasure(ResultSet row) throws SQLException {
        return new Line(0, String.valueOf(row.getString("e_erased_at")), hash(ERASURE_V1, "e", ERASURE, row));
    }

    private static byte[] hash(String what, String table, List<String> columns, ResultSet row) throws SQLException {
        var line = Canonical.of(what);
        for (var column : columns) {
            line.with(column, row.getString(table + "_" + column));
        }
        return Merkle.leaf(line.bytes());
    }

    /** Everything as PostgreSQL writes it, a time as microseconds since 1970, whatever the settings of the connection. */
    private static String columns(String table, List<String> columns) {
        return columns.stream()
                .map(column -> column.endsWith("_at")
                        ? "trim_scale(extract(epoch from %1$s.%2$s) * 1000000)::text as %1$s_%2$s"
                                .formatted(table, column)
                        : "%1$s.%2$s::text as %1$s_%2$s".formatted(table, column))
                .collect(Collectors.joining(", "));
    }
}
