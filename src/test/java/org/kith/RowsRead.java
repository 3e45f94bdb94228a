package org.kith;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts how many rows of each table transactions read, while somebody wants to know: what PostgreSQL itself counted when they end, so with what
 * policies and functions read beside the statements, which no plan shows.
 */
public final class RowsRead {
    private static final String COUNTED = """
            select t.relname, t.seq_tup_read + coalesce((select sum(pg_stat_get_xact_tuples_returned(i.indexrelid))
                       from pg_index i where i.indrelid = t.relid), 0)::bigint as read
              from pg_stat_xact_user_tables t where t.schemaname = 'public'
            """;
    private static final Map<String, Long> READ = new ConcurrentHashMap<>();
    private static volatile @Nullable Thread counting;

    private RowsRead() {}

    /** Something a test does. */
    public interface Work {
        void run() throws Exception;
    }

    /** Rows read by table while this is done, by the transactions of this thread: jobs in the background read what they will. */
    public static Map<String, Long> by(Work work) throws Exception {
        READ.clear();
        counting = Thread.currentThread();
        try {
            work.run();
        } finally {
            counting = null;
        }
        return new TreeMap<>(READ);
    }

    /** The connection, listening where somebody counts. */
    static Connection listening(Connection connection) throws SQLException {
        if (Thread.currentThread() != counting) {
            return connection;
        }
        forgetFormer(connection);
        return listen(connection);
    }

    /** What former transactions of a connection read is counted with the next until PostgreSQL puts it away. */
    private static void forgetFormer(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
        }
    }

    private static Connection listen(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                RowsRead.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        count(connection);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNTED)) {
            while (rows.next()) {
                READ.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
        }
    }
}
