package org.kith.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kith.TestClock;
import org.kith.database.Copying;
import org.kith.database.Database;
import org.kith.database.DatabaseSettings;
import org.kith.database.TestDatabase;
import org.kith.keys.BackupKey;
import org.kith.keys.KeyFile;

/** A home whose database some write into all the time, each knowing when what they wrote was acknowledged. */
final class Source implements AutoCloseable {
    private static final int WRITERS = 8;

    final Path home = TestDatabase.readyHome();
    final KeyFile keyFile = KeyFile.backup(Map.of(), null, home);
    final Database database;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Map<String, Instant>>> writing = new ArrayList<>();
    private final CountDownLatch wellUnderWay = new CountDownLatch(40);
    /** When each was begun to be written. */
    final Map<String, Instant> begun = new ConcurrentHashMap<>();

    private volatile boolean over;

    Source() throws Exception {
        database = Database.start(DatabaseSettings.embedded(home));
        try (var connection = copying().connect();
                var statement = connection.createStatement()) {
            statement.execute("create schema writers; create table writers.written (id text primary key)");
            letSomebodyIn(statement);
        }
    }

    /** A session, a one-time link and a code that was sent, of nobody in particular. */
    private static void letSomebodyIn(Statement statement) throws SQLException {
        statement.execute("""
                set session_replication_role = replica;
                insert into session (id_hash, account_id, arriving, signed_in_at, shown_at, last_used_at, device)
                values (decode(repeat('ab', 32), 'hex'), gen_random_uuid(), false, now(), now(), now(), 'Firefox');
                insert into invitation (organisation_id, account_id, token_hash, made_at, expires_at)
                values (gen_random_uuid(), gen_random_uuid(), decode(repeat('ab', 32), 'hex'), now(), now() + interval '7 days');
                insert into sent_code (id, purpose, address_hash, browser_hash, asked_at)
                values (gen_random_uuid(), 'sign in', decode(repeat('ab', 32), 'hex'), decode(repeat('cd', 32), 'hex'), now());
                insert into way_in_address (account_id, contact_detail_id, address_hash, proved_at, organisation_id, kind)
                values (gen_random_uuid(), gen_random_uuid(), decode(repeat('ab', 32), 'hex'), now(), gen_random_uuid(), 'email');
                insert into known_network (account_id, network, first_at, last_at)
                values (gen_random_uuid(), decode(repeat('ab', 32), 'hex'), now(), now());
                insert into provider_invitation (account_id, email_hash, made_by, made_at, expires_at)
                values (gen_random_uuid(), decode(repeat('ab', 32), 'hex'), gen_random_uuid(), now(), now() + interval '7 days');
                reset session_replication_role
                """);
    }

    /** How many ways in are open in a database: sessions, links, codes and where they go, and the networks that are known. */
    static int waysIn(Connection connection) throws SQLException {
        try (connection;
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select (select count(*) from session)
                            + (select count(*) from invitation where used_at is null and expires_at > made_at)
                            + (select count(*) from sent_code where used_at is null)
                            + (select count(*) from way_in_address where ended_at is null)
                            + (select count(*) from provider_invitation where used_at is null)
                            + (select count(*) from known_network)
                        """)) {
            row.next();
            return row.getInt(1);
        }
    }

    Copying copying() {
        return database.copying().orElseThrow();
    }

    BackupKey key() throws Exception {
        return BackupKey.of(keyFile);
    }

    Backup.Made backup(Path folder) throws Exception {
        return new Backup(copying(), key(), TestClock.CLOCK).into(folder);
    }

    /** Returns when some of what they wrote is in. */
    void letThemWrite() throws Exception {
        for (int n = 0; n < WRITERS; n++) {
            var name = "writer " + n + " ";
            writing.add(threads.submit(() -> write(name)));
        }
        wellUnderWay.await();
    }

    /** Where the database is away they come back, and go on with what they had not written yet. */
    private Map<String, Instant> write(String name) throws Exception {
        var acknowledged = new LinkedHashMap<String, Instant>();
        for (int n = 0; !over; n++) {
            try (var connection = copying().connect();
                    var insert = connection.prepareStatement("insert into writers.written values (?)")) {
                for (; !over; n++) {
                    insert.setString(1, name + n);
                    begun.put(name + n, TestClock.now());
                    insert.executeUpdate();
                    acknowledged.put(name + n, TestClock.now());
                    wellUnderWay.countDown();
                    Thread.sleep(Duration.ofMillis(2));
                }
            } catch (SQLException e) {
                Thread.sleep(Duration.ofMillis(100));
            }
        }
        return acknowledged;
    }

    /** With SIGKILL; it is started again by itself. */
    void killItsServer() throws Exception {
        var server = Long.parseLong(
                Files.readAllLines(home.resolve("database/postmaster.pid")).getFirst());
        ProcessHandle.of(server).orElseThrow().destroyForcibly();
    }

    /** What was acknowledged, and when. */
    Map<String, Instant> untilNow() throws Exception {
        over = true;
        var all = new LinkedHashMap<String, Instant>();
        for (var one : writing) {
            all.putAll(one.get());
        }
        return all;
    }

    static List<String> written(Connection connection) throws Exception {
        var all = new ArrayList<String>();
        try (connection;
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from writers.written")) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }

    @Override
    public void close() {
        over = true;
        threads.close();
        database.close();
        TestDatabase.remove(home);
    }
}
