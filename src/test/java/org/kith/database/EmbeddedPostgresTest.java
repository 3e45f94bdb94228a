package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On one home, which each leaves for the next without a server: to copy one for each takes as long as all that is tried on it. */
@Timeout(120)
@Tag("processes")
class EmbeddedPostgresTest {
    private static final Path home = TestDatabase.readyHome();
    private static final DatabaseSettings settings = DatabaseSettings.embedded(home);
    private static final Path data = new Home(home).data();

    @AfterEach
    void leaveNoServer() throws Exception {
        Leftover.clear(new Home(home), Account.of(new Home(home)));
    }

    @AfterAll
    static void removeHome() {
        TestDatabase.remove(home);
    }

    @Test
    void keepsDataAndPortFromOneStartToTheNext() throws Exception {
        try (var database = Database.start(settings)) {
            write(database, "kept");
        }
        var port = Ports.kept(new Home(home));
        try (var database = Database.start(settings)) {
            assertEquals("kept", read(database));
            assertEquals(port, Ports.kept(new Home(home)));
        }
        assertFalse(Files.exists(data.resolve("postmaster.pid")), "the server has stopped cleanly");
    }

    @Test
    void runsWithChecksumsAndFsyncForLocalPasswordsOnly() throws Exception {
        try (var database = Database.start(settings)) {
            assertEquals("on", show(database, "data_checksums"));
            assertEquals("on", show(database, "fsync"));
            assertEquals("127.0.0.1", show(database, "listen_addresses"));
            assertEquals("scram-sha-256", show(database, "password_encryption"));
            var guess = new Login(database.app().jdbcUrl(), "kith_app", "a guess");
            assertEquals(
                    "28P01", assertThrows(SQLException.class, guess::connect).getSQLState());
        }
    }

    @Test
    void bringsAKilledServerBackOnTheSamePort() throws Exception {
        try (var database = Database.start(settings)) {
            write(database, "committed");
            var killed = server();
            killed.destroyForcibly();
            killed.onExit().join();
            assertEquals("committed", readWhenBack(database));
            assertTrue(server().pid() != killed.pid());
        }
    }

    @Test
    void takesOverFromAKithThatWasKilled() throws Exception {
        ProcessHandle left;
        try (var other = OtherKith.on(home)) {
            left = server();
            other.kill();
        }
        assertTrue(left.isAlive(), "the server outlives its Kith");
        try (var database = Database.start(settings)) {
            assertFalse(left.isAlive());
            write(database, "anew");
            assertEquals("anew", read(database));
        }
    }

    @Test
    void recoversWhenKithAndServerWereKilledTogether() throws Exception {
        try (var other = OtherKith.on(home)) {
            other.kill();
            var left = server();
            left.destroyForcibly();
            left.onExit().join();
        }
        try (var database = Database.start(settings)) {
            write(database, "recovered");
            assertEquals("recovered", read(database));
        }
    }

    @Test
    void stopsTheServerWhenAskedToEnd() throws Exception {
        try (var other = OtherKith.on(home)) {
            var running = server();
            assertTrue(other.terminate());
            assertFalse(running.isAlive());
            assertFalse(Files.exists(data.resolve("postmaster.pid")));
        }
    }

    @Test
    void leavesAnotherProgramAloneThatHasTheNumberOfAnEarlierServer() throws Exception {
        List<String> earlier;
        try (var database = Database.start(settings)) {
            earlier = Files.readAllLines(data.resolve("postmaster.pid"));
        }
        var account = Account.of(new Home(home));
        var stranger = new ProcessBuilder(account.command(List.of("cat"))).start();
        try {
            earlier.set(0, String.valueOf(stranger.pid()));
            Files.write(data.resolve("postmaster.pid"), earlier);
            account.own(data.resolve("postmaster.pid"));
            try (var database = Database.start(settings)) {
                write(database, "started");
                assertTrue(stranger.isAlive());
            }
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void takesAnotherPortWhenTheOldOneIsInUse() throws Exception {
        Database.start(settings).close();
        var port = Ports.kept(new Home(home)).orElseThrow();
        try (var occupied = new java.net.ServerSocket(port);
                var database = Database.start(settings)) {
            assertTrue(occupied.isBound());
            write(database, "elsewhere");
            assertTrue(Ports.kept(new Home(home)).orElseThrow() != port);
        }
    }

    @Test
    void writesNothingThatWasTypedToItsLog() throws Exception {
        try (var database = Database.start(settings);
                var connection = database.owner().connect()) {
            try (var statement = connection.prepareStatement("select cast(? as integer)")) {
                statement.setString(1, "canary-typed");
                assertThrows(SQLException.class, statement::executeQuery);
            }
            assertThrows(SQLException.class, () -> connection.createStatement().execute("select canary_statement"));
        }
        try (var files = Files.walk(home.resolve("log"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("canary"), file + " holds what was typed");
            }
        }
    }

    private ProcessHandle server() throws Exception {
        var pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void write(Database database, String text) throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists note; create table note as select '" + text + "' as words");
        }
    }

    private static String read(Database database) throws SQLException {
        return one(database, "select words from note");
    }

    private static String show(Database database, String setting) throws SQLException {
        return one(database, "show " + setting);
    }

    private static String one(Database database, String query) throws SQLException {
        try (var connection = database.owner().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private static String readWhenBack(Database database) {
        return Awaitility.await()
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> read(database), word -> true);
    }
}
