package org.kith.keys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;

/** The numbers of the keys that a database cannot be served without; none that it has not been given yet. */
public record KeyNumbers(OptionalLong wrapping, OptionalLong signing) {

    /** @param owner a connection to the database that sees every row */
    public static KeyNumbers of(Connection owner) throws SQLException {
        return new KeyNumbers(
                number(owner, "select id from wrapping_key"),
                number(owner, "select id from signing_key where retired_at is null"));
    }

    private static OptionalLong number(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
        }
    }
}
