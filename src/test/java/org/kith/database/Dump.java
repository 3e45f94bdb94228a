package org.kith.database;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** All that stands in every table, past every policy, as a dump of the database has it. */
public final class Dump {
    private Dump() {}

    /** The tables in which any of these words stands anywhere, in letters or as bytes. */
    public static List<String> tablesWith(String... words) throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                if (holds(connection, table, words)) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    public static List<String> tables() throws SQLException {
        try (var connection = TestDatabase.superuser().getConnection()) {
            return tables(connection);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                        """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, String[] words) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select exists (select from " + table + " t where t::text ilike any (?))")) {
            statement.setArray(1, connection.createArrayOf("text", patterns(words)));
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static Object[] patterns(String[] words) {
        return Stream.of(words)
                .flatMap(word -> Stream.of(word, HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .map(word -> "%" + word + "%")
                .toArray();
    }
}
