package org.kith.database;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;

/** Makes a database of what {@link RowsOfAMoment} wrote: all of it in one transaction, or nothing. */
public final class RowsPutBack {
    private static final Pattern MADE =
            Pattern.compile("create (?:table|view|or replace function) ", Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final DataInputStream from;
    private final List<String> waiting = new ArrayList<>();

    private RowsPutBack(Connection connection, InputStream from) {
        this.connection = connection;
        this.from = new DataInputStream(from);
    }

    /** Refused where there is anything: before a long backup is read for nothing, and before it is put in place. */
    public static void mustBeEmpty(DatabaseSettings settings) throws CannotStart {
        if (settings.url() == null) {
            NewHome.mustHaveNone(new Home(settings.home()));
            return;
        }
        try (var database = Database.start(settings);
                var connection = database.owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select exists (select from pg_namespace where nspname = 'kith')
                            or exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S'))
                        """)) {
            row.next();
            if (row.getBoolean(1)) {
                throw new CannotStart("There is something in the database at KITH_DATABASE_URL already, and a backup is"
                        + " never put over anything. Nothing was touched. Make an empty one (createdb), run db/roles.sql in"
                        + " it, and name that.");
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    /** Into the database at the URL; where there is none, into a new one of the home, by the PostgreSQL that Kith carries. */
    public static void into(DatabaseSettings settings, InputStream from) throws CannotStart, IOException {
        var begun = false;
        var whole = false;
        try (var database = Database.start(settings);
                var connection = database.owner().connect()) {
            begun = true;
            connection.setAutoCommit(false);
            new RowsPutBack(connection, from).all();
            connection.commit();
            whole = true;
        } catch (SQLException e) {
            throw refusal(e);
        } finally {
            if (begun && !whole && settings.url() == null) {
                Binaries.removeAll(new Home(settings.home()).data());
            }
        }
    }

    private static CannotStart refusal(SQLException e) {
        return new CannotStart(
                "The backup could not be put into the database, and nothing of it is there: error " + e.getSQLState()
                        + (e.getSQLState() == null ? "" : ": " + firstLine(e)) + ".",
                e);
    }

    /** Of what is there before there are people's words, PostgreSQL may speak; of rows it would repeat them. */
    private static String firstLine(SQLException e) {
        return String.valueOf(e.getSQLState()).startsWith("42")
                ? String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                : "PostgreSQL’s own log says more";
    }

    private void all() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local search_path = ''; set local check_function_bodies = off;"
                    + " set local statement_timeout = 0; set local datestyle = 'ISO'");
            for (var kind = from.readByte(); kind != RowsOfAMoment.END; kind = from.readByte()) {
                switch (kind) {
                    case RowsOfAMoment.STATEMENT -> said(statement, text());
                    case RowsOfAMoment.ROWS -> {
                        makeAll(statement);
                        rows(text());
                    }
                    case RowsOfAMoment.ALL_ROWS_ARE_IN -> {
                        makeAll(statement);
                        statement.execute(NewHome.NOBODY_IS_IN);
                    }
                    default -> throw new IOException("what was written is not understood");
                }
            }
        }
    }

    private String text() throws IOException {
        return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
    }

    private void rows(String table) throws SQLException, IOException {
        var pieces = new Pieces(from);
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", pieces);
        if (rows != from.readLong()) {
            throw new IOException("not all rows were taken");
        }
    }

    /** Functions, views and tables use each other: what asks for one that is made later waits until it is there. */
    private void said(Statement statement, String one) throws SQLException {
        if (!MADE.matcher(one).lookingAt()) {
            makeAll(statement);
            statement.execute(one);
        } else if (refused(statement, one).isPresent()) {
            waiting.add(one);
        }
    }

    private void makeAll(Statement statement) throws SQLException {
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

    /** What stands in pieces, as one stream that ends where they do. */
    private static final class Pieces extends InputStream {
        private final DataInputStream from;
        private int left;
        private boolean over;

        Pieces(DataInputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int at, int most) throws IOException {
            if (left == 0 && !over) {
                left = from.readInt();
                over = left == 0;
            }
            if (over) {
                return -1;
            }
            var got = from.read(to, at, Math.min(most, left));
            if (got < 0) {
                throw new IOException("what was written ends before its end");
            }
            left -= got;
            return got;
        }
    }
}
