package org.kith.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The database of one release with a few rows of each kind, as SQL that makes it again in an empty one. The programs Kith brings have no {@code pg_dump};
 * what {@code db/written.sql} leaves out, a comparison with the rights of that release would find.
 */
public record KeptRelease(List<String> statements) {
    private static final String BETWEEN = "\n--;\n";
    private static final int AFTER_ROWS = 5;
    private static final Pattern MADE =
            Pattern.compile("create (?:table|view|or replace function) ", Pattern.CASE_INSENSITIVE);

    /** @param connection past every policy, with all the rows that are to be kept */
    public static KeptRelease of(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
            var all = new ArrayList<String>();
            all.add("set role kith_owner; set check_function_bodies = off; set search_path = ''");
            var rowsAreIn = false;
            try (var made = connection.createStatement().executeQuery(RowsOfAMoment.written())) {
                while (made.next()) {
                    if (!rowsAreIn && made.getInt(1) >= AFTER_ROWS) {
                        rowsAreIn = true;
                        rows(connection, all);
                    }
                    all.add(made.getString(2).strip());
                }
            }
            all.add("reset role; reset check_function_bodies; reset search_path");
            statement.execute("reset search_path");
            return new KeptRelease(all);
        }
    }

    private static void rows(Connection connection, List<String> all) throws SQLException {
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery("""
                        select c.oid::regclass::text, string_agg(quote_ident(a.attname), ', ' order by a.attnum),
                               string_agg(format('coalesce(quote_literal(%I::text), ''null'')', a.attname), ' || '', '' || ' order by a.attnum)
                          from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by c.oid order by 1
                        """)) {
            while (columns.next()) {
                rows(connection, columns.getString(1), columns.getString(2), columns.getString(3))
                        .ifPresent(all::add);
            }
        }
        try (var statement = connection.createStatement();
                var numbers = statement.executeQuery("""
                        select format('select setval(%L, %s)', c.oid::regclass, coalesce(pg_sequence_last_value(c.oid), 1))
                          from pg_class c where c.relkind = 'S' order by 1
                        """)) {
            while (numbers.next()) {
                all.add(numbers.getString(1));
            }
        }
    }

    private static Optional<String> rows(Connection connection, String table, String columns, String values)
            throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select string_agg('(' || v || ')', E',\\n' order by v) from (select "
                        + values + " as v from " + table + ") r")) {
            rows.next();
            var all = rows.getString(1);
            return all == null
                    ? Optional.empty()
                    : Optional.of("insert into " + table + " (" + columns + ") overriding system value values\n" + all);
        }
    }

    /** Functions, views and tables use each other: what asks for one that is made later waits until it is there. */
    public void into(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            var waiting = new ArrayList<String>();
            for (var one : statements) {
                if (!MADE.matcher(one).lookingAt()) {
                    makeAll(statement, waiting);
                    statement.execute(one);
                } else if (refused(statement, one).isPresent()) {
                    waiting.add(one);
                }
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void makeAll(Statement statement, List<String> waiting) throws SQLException {
        while (!waiting.isEmpty()) {
            var before = waiting.size();
            for (var one : List.copyOf(waiting)) {
                var refusal = refused(statement, one);
                if (refusal.isEmpty()) {
                    waiting.remove(one);
                } else if (waiting.size() == before && one.equals(waiting.getLast())) {
                    throw refusal.get();
                }
            }
        }
    }

    private static Optional<SQLException> refused(Statement statement, String one) throws SQLException {
        statement.execute("savepoint one");
        try {
            statement.execute(one);
            return Optional.empty();
        } catch (SQLException e) {
            statement.execute("rollback to one");
            return Optional.of(e);
        }
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (var to =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            to.write(String.join(";" + BETWEEN, statements) + ";\n");
        }
    }

    public static KeptRelease read(Path file) throws IOException {
        try (var from = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var text = from.readAllAsString().strip();
            return new KeptRelease(List.of(text.substring(0, text.length() - 1).split(";" + BETWEEN)));
        }
    }
}
