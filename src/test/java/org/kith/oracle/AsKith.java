package org.kith.oracle;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.database.FreshDatabase;
import org.kith.database.TestDatabase;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * PostgreSQL, asked as the role Kith serves with, in one transaction that a world is put into past every policy and that never commits.
 * A world is gone when the next one comes. There is one of these in a test process: a connection knows what it has planned, and to plan a
 * statement under policy takes far longer than to ask it.
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

    private static final class One {
        static final AsKith OPEN = open("kith_oracle");
    }

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final TakenBack tried;

    private AsKith(Connection connection) {
        this.connection = connection;
        this.tried = new TakenBack(connection);
    }

    /** To be closed by whoever asks, for whoever asks next. */
    static AsKith one() {
        return One.OPEN;
    }

    /** In a database of its own, so that nothing is there but what the world says. */
    private static AsKith open(String database) {
        FreshDatabase.named(database);
        try {
            var connection = FreshDatabase.superuser(database);
            // The driver takes what follows the body of an SQL function for one statement, and a prepared one holds
            // one.
            var driver = connection.unwrap(PgConnection.class);
            driver.getQueryExecutor().setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
            driver.setPrepareThreshold(1);
            var kith = new AsKith(connection);
            kith.execute("set plan_cache_mode = force_generic_plan");
            connection.setAutoCommit(false);
            return kith;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    MadeWorld enters(Iterable<Fact> facts, boolean clockSetBack) throws SQLException {
        connection.rollback();
        var clock = now();
        var world = MadeWorld.of(facts, clockSetBack ? clock.plus(SET_BACK).plus(NEXT_MINUTE) : clock, clock);
        execute("set local session_replication_role = replica");
        insert(connection, world);
        execute("update clock set latest = now() + interval '" + (clockSetBack ? SET_BACK.toDays() : 0) + " days'");
        execute("set local session_replication_role = origin; set local role kith_app");
        tried.begins();
        return world;
    }

    private Instant now() throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select now()")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Past every policy and trigger. */
    static void insert(Connection connection, MadeWorld world) throws SQLException {
        for (var rows : world.all().values()) {
            insert(connection, rows);
        }
    }

    private static void insert(Connection connection, List<Row> rows) throws SQLException {
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
        var begin = prepare(
                "select kith.begin(?, ?, ?, ?, ?) from (select set_config('kith.begun', '', true) as begun offset 0) b where begun = ''");
        begin.setObject(1, who.account() == null ? null : who.account().id());
        begin.setString(2, who.job());
        begin.setObject(3, who.organisation());
        begin.setObject(4, about);
        begin.setBytes(5, TestDatabase.get().beginToken().bytes());
        return does(begin, ENDED);
    }

    /** From now on sees as somebody else does; false when that is not theirs to do. */
    boolean seesAs(String kind, UUID recipient) throws SQLException {
        tried.mark();
        var see = prepare("select kith.see_as(?, ?)");
        see.setString(1, kind);
        see.setObject(2, recipient);
        return does(see, NOT_ALLOWED);
    }

    /** What is to stay for what is tried next; false, and nothing of it, where it ends with that error. */
    private boolean does(PreparedStatement statement, String no) throws SQLException {
        try {
            statement.execute();
            tried.stays();
            return true;
        } catch (SQLException e) {
            tried.goes();
            if (no.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    /** Nobody acts any more, as before anybody began. */
    void nobody() throws SQLException {
        execute(Stream.of(
                        "organisation", "actor", "person", "own_person", "whole_person", "seen_person", "teams", "role")
                .map(setting -> "set_config('kith." + setting + "', '', true)")
                .collect(Collectors.joining(", ", "select ", "")));
        tried.stays();
    }

    /** What stays for what is asked next; or how PostgreSQL is to go about it. */
    void does(String sql) throws SQLException {
        execute(sql);
        tried.stays();
    }

    /** The keys of all rows seen, by table. */
    Map<String, Set<String>> seen(Collection<Rule> rules) throws SQLException {
        var seen = new HashMap<String, Set<String>>();
        var sql = rules.stream()
                .map(rule -> "select '%s', %s from %s t".formatted(rule.table(), key(rule), rule.table()))
                .collect(Collectors.joining(" union all "));
        try (var rows = prepare(sql).executeQuery()) {
            while (rows.next()) {
                seen.computeIfAbsent(rows.getString(1), none -> new HashSet<>()).add(rows.getString(2));
            }
        }
        return seen;
    }

    End adds(Row row) throws SQLException {
        return tries(
                AsJson.insertInto(row.table(), row.columns().keySet(), "", "json_populate_record"), AsJson.of(row));
    }

    End changes(Rule rule, Row row, Map<String, @Nullable Object> puts) throws SQLException {
        return tries(
                AsJson.update(rule.table(), puts.keySet()) + " where " + key(rule) + " = ?",
                AsJson.of(new Row(rule.table(), puts)),
                rule.keyOf(row));
    }

    /** How many rows a change comes to that names none: policy looks at none then, and asks only who changes. */
    int changesAll(Rule rule, Map<String, @Nullable Object> puts) throws SQLException {
        return rows(AsJson.update(rule.table(), puts.keySet()), AsJson.of(new Row(rule.table(), puts)));
    }

    static String key(Rule rule) {
        return rule.key().stream().map(column -> "t." + column + "::text").collect(Collectors.joining(" || ':' || "));
    }

    End removes(Rule rule, Row row) throws SQLException {
        return tries("delete from %s t where %s = ?".formatted(rule.table(), key(rule)), rule.keyOf(row));
    }

    /** What a function answers, or an error that says no; and what it did is taken back when the caller has looked. */
    String answer(String sql, Object... values) throws SQLException {
        try (var answer = prepare(sql, values).executeQuery()) {
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
        tried.after(work);
    }

    /** Tries a statement and takes back what it did. */
    End tries(String sql, Object... values) throws SQLException {
        var rows = rows(sql, values);
        return rows > 0 ? End.DONE : rows == 0 ? End.NOTHING : rows == -1 ? End.REFUSED : End.BROKE;
    }

    /** How many rows it came to; fewer than none where policy refused, and where a row could not be so at all. */
    private int rows(String sql, Object... values) throws SQLException {
        tried.mark();
        try {
            var statement = prepare(sql, values);
            return statement.execute() ? statement.getResultSet().next() ? 1 : 0 : statement.getUpdateCount();
        } catch (SQLException e) {
            return switch (e.getSQLState()) {
                case NOT_ALLOWED -> -1;
                case String state when state.startsWith("23") -> -2;
                default -> throw e;
            };
        } finally {
            tried.goes();
        }
    }

    /** Puts other policies in place of these, for as long as the work takes. */
    void under(String policies, Work work) throws SQLException {
        takingBack(() -> {
            execute("reset role");
            execute(policies);
            execute("set local role kith_app");
            tried.stays();
            tried.mark();
            work.done();
        });
    }

    interface Work {
        void done() throws SQLException;
    }

    private void execute(String sql) throws SQLException {
        tried.execute(sql);
    }

    private PreparedStatement prepare(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** Nobody is there any more. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
    }
}
