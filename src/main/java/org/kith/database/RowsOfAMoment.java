package org.kith.database;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.postgresql.PGConnection;

/**
 * All that stands in a database at one moment, asked as any program asks it: statements that make it again in an empty one, and between them the rows
 * of each table. So it goes from any PostgreSQL to any other.
 */
public final class RowsOfAMoment implements AutoCloseable {
    static final int STATEMENT = 1;
    static final int ROWS = 2;
    static final int ALL_ROWS_ARE_IN = 3;
    static final int END = 4;

    private static final int PIECE = 1 << 16;
    /** Of {@code db/written.sql}: what is said of tables once they are full. */
    private static final int AFTER_ROWS = 5;

    /** Where a row were left out for want of a right, it is an error and no smaller backup. */
    private static final String AS_IT_IS = "set transaction isolation level repeatable read read only;"
            + " set local row_security = off; set local search_path = ''; set local statement_timeout = 0;"
            + " set local datestyle = 'ISO'; set local extra_float_digits = 3";

    private static final String TABLES = """
            select c.oid::regclass::text || ' (' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')'
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace group by c.oid order by c.oid::regclass::text
            """;

    private static final String COUNTERS = """
            select format('select format(''select setval(%%L, %%s)'', %L, last_value) from %s where is_called', c.oid::regclass, c.oid::regclass)
              from pg_class c where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace order by c.oid::regclass::text
            """;

    private final Connection connection;
    private final FileChannel lock;

    private RowsOfAMoment(Connection connection, FileChannel lock) {
        this.connection = connection;
        this.lock = lock;
    }

    /** The moment is this one. */
    static RowsOfAMoment of(Login reader, FileChannel lock) throws CannotStart {
        try {
            var connection = reader.connect();
            var rows = new RowsOfAMoment(connection, lock);
            var begun = false;
            try (var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(AS_IT_IS);
                statement.execute("select from pg_class limit 1");
                begun = true;
                return rows;
            } finally {
                if (!begun) {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static CannotStart refusal(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var why =
                switch (state) {
                    case "28P01", "28000" ->
                        "the role kith_backup is not let in. Make it, and check the password in KITH_BACKUP_PASSWORD";
                    case "42501" ->
                        "the role kith_backup may not read all of it. It needs bypassrls, and pg_read_all_data";
                    default -> "it answers with error " + state;
                };
        return new CannotStart("Kith cannot read the database at KITH_DATABASE_URL for a backup: " + why + ".", e);
    }

    /** As the database says it; not to be closed. */
    public Connection connection() {
        return connection;
    }

    public void writeTo(OutputStream to) throws IOException, CannotStart {
        try (var out = new DataOutputStream(new BufferedOutputStream(to, PIECE))) {
            var rowsAreIn = false;
            for (var step : steps()) {
                if (!rowsAreIn && step.number() >= AFTER_ROWS) {
                    rowsAreIn = true;
                    for (var table : texts(TABLES)) {
                        rows(table, out);
                    }
                    for (var counter : texts(COUNTERS)) {
                        for (var number : texts(counter)) {
                            text(STATEMENT, number, out);
                        }
                    }
                    out.writeByte(ALL_ROWS_ARE_IN);
                }
                text(STATEMENT, step.words(), out);
            }
            out.writeByte(END);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private record Step(int number, String words) {}

    private List<Step> steps() throws SQLException {
        var all = new ArrayList<Step>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(written())) {
            while (row.next()) {
                all.add(new Step(row.getInt(1), row.getString(2).strip()));
            }
        }
        return all;
    }

    private List<String> texts(String sql) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) {
                all.add(row.getString(1));
            }
        }
        return all;
    }

    /** Pieces with their lengths, a length of nothing, and how many rows there were. */
    private void rows(String table, DataOutputStream out) throws SQLException, IOException {
        text(ROWS, table, out);
        var pieces = new BufferedOutputStream(new Pieces(out), PIECE);
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        var rows = copying.copyOut("copy " + table + " to stdout", pieces);
        pieces.flush();
        out.writeInt(0);
        out.writeLong(rows);
    }

    private static void text(int kind, String words, DataOutputStream out) throws IOException {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static final class Pieces extends OutputStream {
        private final DataOutputStream out;

        Pieces(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                out.writeInt(length);
                out.write(bytes, from, length);
            }
        }
    }

    /** The statement that asks a database for the statements that make it. */
    static String written() {
        try (InputStream file = Objects.requireNonNull(RowsOfAMoment.class.getResourceAsStream("/db/written.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("db/written.sql cannot be read", e);
        }
    }

    @Override
    public void close() throws CannotStart {
        try (lock) {
            connection.close();
        } catch (SQLException | IOException e) {
            throw CannotStart.because("Kith cannot end the reading of its database", new IOException(e));
        }
    }
}
