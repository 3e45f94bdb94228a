package org.kith.oracle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.database.FreshDatabase;
import org.kith.database.TestDatabase;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * PostgreSQL, asked as the role Kith serves with, in one transaction that a world is put into past every policy and that never commits.
 * A world is gone when the next one comes.
 */
final class AsKith implements AutoCloseable {
    /** How a try at changing something ends. Where policy has let it pass and a row could not be so at all, it breaks. */
    enum End {
        DONE,
        NOTHING,
        REFUSED,
        BROKE
    }

    private static final Duration SET_BACK = Duration.ofDays(400);
    private static final Duration NEXT_MINUTE = Duration.ofMinutes(1);
    private static final String NOT_ALLOWED = "42501";
    private static final String ENDED = "28000";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private AsKith(Connection connection) {
        this.connection = connection;
    }

    /** In a database of its own, so that nothing is there but what the world says. */
    static AsKith in(String database) throws SQLException {
        FreshDatabase.named(database);
        var connection = FreshDatabase.superuser(database);
        connection.setAutoCommit(false);
        // The driver takes what follows the body of an SQL function for one statement, and a prepared one holds one.
        connection
                .unwrap(PgConnection.class)
                .getQueryExecutor()
                .setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
        return new AsKith(connection);
    }

    MadeWorld enters(Iterable<Fact> facts, boolean clockSetBack) throws SQLException {
        connection.rollback();
        var clock = now();
        var world = MadeWorld.of(facts, clockSetBack ? clock.plus(SET_BACK).plus(NEXT_MINUTE) : clock, clock);
        execute("set local session_replication_role = replica");
        for (var rows : world.all().values()) {
            insert(rows);
        }
        execute("update clock set latest = now() + interval '" + (clockSetBack ? SET_BACK.toDays() : 0) + " days'");
        execute("set local session_replication_role = origin");
        execute("set local role kith_app");
        return world;
    }

    private Instant now() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select now()")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private void insert(List<Row> rows) throws SQLException {
        var columns = rows.stream()
                .flatMap(row -> row.columns().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try (var statement = connection.prepareStatement(AsJson.insertInto(
                rows.getFirst().table(), columns, "overriding system value", "json_populate_recordset"))) {
            statement.setString(1, AsJson.of(rows));
            statement.executeUpdate();
        }
    }

    /** Begins to act; false when they are out. */
    boolean begins(Who who, @Nullable UUID about) throws SQLException {
        execute("select set_config('kith.begun', '', true)");
        var savepoint = connection.setSavepoint();
        try {
            var begin = prepare("select kith.begin(?, ?, ?, ?, ?)");
            begin.setObject(1, who.account() == null ? null : who.account().id());
            begin.setString(2, who.job());
            begin.setObject(3, who.organisation());
            begin.setObject(4, about);
            begin.setBytes(5, TestDatabase.get().beginToken().bytes());
            begin.execute();
            connection.releaseSavepoint(savepoint);
            return true;
        } catch (SQLException e) {
            takesBack(savepoint);
            if (ENDED.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** From now on sees as somebody else does; false when that is not theirs to do. */
    boolean seesAs(String kind, UUID recipient) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            var see = prepare("select kith.see_as(?, ?)");
            see.setString(1, kind);
            see.setObject(2, recipient);
            see.execute();
            connection.releaseSavepoint(savepoint);
            return true;
        } catch (SQLException e) {
            takesBack(savepoint);
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Nobody acts any more, as before anybody began. */
    void nobody() throws SQLException {
        for (var setting : List.of(
                "organisation", "actor", "person", "own_person", "whole_person", "seen_person", "teams", "role")) {
            execute("select set_config('kith." + setting + "', '', true)");
        }
    }

    /** The keys of all rows seen, by table. */
    Map<String, Set<String>> seen(Collection<Rule> rules) throws SQLException {
        var seen = new HashMap<String, Set<String>>();
        var sql = rules.stream()
                .map(rule -> "select '%s', %s from %s".formatted(rule.table(), key(rule), rule.table()))
                .collect(Collectors.joining(" union all "));
        try (var rows = prepare(sql).executeQuery()) {
            while (rows.next()) {
                seen.computeIfAbsent(rows.getString(1), none -> new HashSet<>()).add(rows.getString(2));
            }
        }
        return seen;
    }

    private static String key(Rule rule) {
        return rule.key().stream().map(column -> column + "::text").collect(Collectors.joining(" || ':' || "));
    }

    End adds(Row row) throws SQLException {
        return tries(
                AsJson.insertInto(row.table(), row.columns().keySet(), "", "json_populate_record"), AsJson.of(row));
    }

    End changes(Rule rule, Row row, Map<String, @Nullable Object> puts) throws SQLException {
        var names = puts.keySet().stream().sorted().toList();
        var sets = names.stream().map(name -> name + " = n." + name).collect(Collectors.joining(", "));
        return tries(
                "update %s t set %s from json_populate_record(null::%s, ?::json) n where %s = ?"
                        .formatted(rule.table(), sets, rule.table(), ofTable(rule)),
                AsJson.of(new Row(rule.table(), puts)),
                rule.keyOf(row));
    }

    private static String ofTable(Rule rule) {
        return rule.key().stream().map(column -> "t." + column + "::text").collect(Collectors.joining(" || ':' || "));
    }

    End removes(Rule rule, Row row) throws SQLException {
        return tries("delete from %s t where %s = ?".formatted(rule.table(), ofTable(rule)), rule.keyOf(row));
    }

    /** What a function answers, or an error that says no; and what it did is taken back when the caller has looked. */
    String answer(String sql, Object... values) throws SQLException {
        var statement = prepare(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        try (var answer = statement.executeQuery()) {
            return answer.next() ? String.valueOf(answer.getString(1)) : "nothing";
        } catch (SQLException e) {
            if (NOT_ALLOWED.equals(e.getSQLState())) {
                return "refused";
            }
            throw e;
        }
    }

    /** How many rows there are, past every policy. */
    long rowsThere(String table) throws SQLException {
        execute("reset role");
        var rows = Long.parseLong(answer("select count(*) from " + table));
        execute("set local role kith_app");
        return rows;
    }

    /** The line in the log that was added last, past every policy. */
    String lastLine() throws SQLException {
        execute("reset role");
        var line = answer(
                "select array_to_string(sections, ' ') || case when emergency then ' emergency ' else '' end || coalesce(purpose, '') from reading where id < "
                        + ReturnFacts.MADE + " order by id desc limit 1");
        execute("set local role kith_app");
        return line;
    }

    /** Work that leaves nothing behind. */
    void takingBack(Work work) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            work.done();
        } finally {
            takesBack(savepoint);
        }
    }

    /** Nor is the savepoint kept: thousands of them inside one another would each be a transaction of its own to PostgreSQL. */
    private void takesBack(Savepoint savepoint) throws SQLException {
        connection.rollback(savepoint);
        connection.releaseSavepoint(savepoint);
    }

    /** Tries a statement and takes back what it did. */
    End tries(String sql, Object... values) throws SQLException {
        var savepoint = connection.setSavepoint();
        try {
            var statement = prepare(sql);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var any = statement.execute() ? statement.getResultSet().next() : statement.getUpdateCount() > 0;
            return any ? End.DONE : End.NOTHING;
        } catch (SQLException e) {
            return switch (e.getSQLState()) {
                case NOT_ALLOWED -> End.REFUSED;
                case String state when state.startsWith("23") -> End.BROKE;
                default -> throw e;
            };
        } finally {
            takesBack(savepoint);
        }
    }

    /** Puts other policies in place of these, for as long as the work takes. */
    void under(String policies, Work work) throws SQLException {
        takingBack(() -> {
            execute("reset role");
            execute(policies);
            execute("set local role kith_app");
            work.done();
        });
    }

    interface Work {
        void done() throws SQLException;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
