package org.kith.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kith.cli.Kith;
import org.kith.returns.SmallReturn;

/** The command that loads a return, killed with SIGKILL when most of its rows are written: none of them is there, and given again it loads them all. */
@Timeout(180)
@Tag("processes")
class KilledWhileLoadingTest {
    /** Written among the last; whoever waits to write it has written young people and their homes. */
    private static final String HELD = "care_leaver_status";

    @TempDir
    Path folder;

    @Test
    void nothingOfAReturnIsThereAndGivenAgainItLoads() throws Exception {
        for (var file : SmallReturn.sound().all().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        var home = TestDatabase.readyHome();
        try (var database = Database.start(DatabaseSettings.embedded(home));
                var beside = pastPolicy(new Home(home))) {
            beside.setAutoCommit(false);
            beside.createStatement().execute("lock table " + HELD + " in exclusive mode");
            var loading = loading(home);
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
                assertThat(loading.isAlive()).isTrue();
                return count(beside, "count(*) from pg_locks where not granted and relation = '" + HELD + "'::regclass")
                        > 0;
            });
            loading.destroyForcibly().waitFor();
            beside.rollback();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> count(
                                    beside,
                                    "count(*) from pg_locks where mode = 'RowExclusiveLock' and relation = 'episode'::regclass")
                            == 0);
            assertThat(loaded(beside)).isZero();
            assertThat(loading(home).waitFor()).isZero();
            assertThat(count(beside, "count(*) from young_person")).isEqualTo(3);
            assertThat(count(beside, "count(*) from " + HELD)).isEqualTo(1);
        }
        TestDatabase.remove(home);
    }

    private static int loaded(Connection beside) throws SQLException {
        return count(
                beside,
                "(select count(*) from young_person) + (select count(*) from episode) + (select count(*) from return_import)");
    }

    private Process loading(Path home) throws IOException {
        var start = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Kith.class.getName(),
                        "import-903",
                        folder.toString(),
                        "--organisation",
                        "Ashdown",
                        "--year",
                        "2021",
                        "--home",
                        home.toString())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        start.environment().keySet().removeIf(name -> name.startsWith("KITH_"));
        return start.start();
    }

    private static Connection pastPolicy(Home home) throws Exception {
        return Roles.bootstrap(Ports.kept(home).orElseThrow(), "kith", Secrets.of(home))
                .connect();
    }

    private static int count(Connection in, String what) throws SQLException {
        try (var statement = in.createStatement();
                var row = statement.executeQuery("select " + what)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
