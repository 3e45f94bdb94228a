package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("processes")
class MigrationsTest {
    private final Database server = TestDatabase.get();
    private final Login owner = new Login(
            Roles.url(TestDatabase.port(), "migrations_test"),
            Roles.OWNER,
            server.owner().password());

    @TempDir
    Path steps = Path.of("unset");

    private final List<String> told = new ArrayList<>();
    private boolean refusing;

    @BeforeEach
    void makeDatabase() throws SQLException {
        onServer("create database migrations_test owner kith_owner");
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        onServer("drop database migrations_test with (force)");
    }

    @Test
    void appliesEachStepOnceAndAChangedPolicyAgain() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        step("R__first.sql", "comment on table first is 'as it was'");
        run();
        run();
        step("R__first.sql", "comment on table first is 'as it is'");
        run();
        assertEquals("as it is", one("select obj_description('first'::regclass)"));
        assertEquals("3", one("select count(*) from flyway_schema_history where success"));
    }

    @Test
    void tellsWhichStepFailedAndKeepsNothingOfIt() throws Exception {
        step("V202601010000__first.sql", "create table first (n int); insert into first values (7)");
        run();
        step("V202601020000__broken.sql", "create table half (n int);\ninsert into nowhere values (1)");
        var words = refusal();
        assertTrue(words.startsWith("Kith's database could not be brought up to date"), words);
        assertTrue(words.contains("broken") && words.contains("nowhere"), words);
        assertEquals("7", one("select n from first"));
        assertEquals("t", one("select to_regclass('half') is null"));
    }

    @Test
    void doesNotQuoteRowsWhenAStepFails() throws Exception {
        step("V202601010000__first.sql", "create table first (words text unique); insert into first values ('canary')");
        run();
        step("V202601020000__twice.sql", "insert into first values ('canary')");
        assertFalse(refusal().contains("canary"), refusal());
    }

    @Test
    void refusesADatabaseThatIsAhead() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        step("V202601020000__second.sql", "create table second (n int)");
        run();
        Files.delete(steps.resolve("V202601020000__second.sql"));
        var words = refusal();
        assertTrue(words.contains("newer Kith") && words.contains("202601020000"), words);
    }

    @Test
    void refusesADatabaseThatANewerKithLeftHalfWay() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        run();
        step("V202601020000__second.sql", "create table second (n int)");
        step("V202601030000__broken.sql", "insert into nowhere values (1)");
        refusal();
        Files.delete(steps.resolve("V202601020000__second.sql"));
        Files.delete(steps.resolve("V202601030000__broken.sql"));
        assertTrue(refusal().contains("newer Kith"), refusal());
    }

    @Test
    void doesNotAskFlywayWhenTheFilesAreThoseOfLastTime() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        run();
        execute(owner, "update flyway_schema_history set checksum = 1");
        assertDoesNotThrow(this::run);
        step("R__first.sql", "comment on table first is 'new'");
        assertTrue(refusal().contains("202601010000"), "Flyway sees the other checksum");
    }

    @Test
    void refusesAStepThatWasChangedAfterwards() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        run();
        step("V202601010000__first.sql", "create table first (n bigint)");
        assertTrue(refusal().contains("202601010000"), refusal());
    }

    @Test
    void aPolicyFileMayBeRenamed() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        step("R__old.sql", "comment on table first is 'old'");
        run();
        Files.move(steps.resolve("R__old.sql"), steps.resolve("R__new.sql"));
        assertDoesNotThrow(this::run);
    }

    @Test
    void beforeADatabaseInUseIsChangedSomebodyIsTold() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        run();
        run();
        assertEquals(List.of(), told, "what is new, or up to date, is in no danger");
        step("V202601020000__second.sql", "create table second (n int)");
        run();
        assertEquals(List.of("t"), told, "once, and before the step");
        step("R__first.sql", "comment on table first is 'new'");
        run();
        assertEquals(2, told.size());
    }

    @Test
    void whatMayNotBeChangedStaysAsItIs() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        run();
        step("V202601020000__second.sql", "create table second (n int)");
        refusing = true;
        assertEquals("Not without a backup.", refusal());
        assertEquals("Not without a backup.", refusal());
        assertEquals("t", one("select to_regclass('second') is null"));
        refusing = false;
        run();
        assertEquals("f", one("select to_regclass('second') is null"));
    }

    @Test
    void aRunThatFailedLaterSaysTheWayBack() throws Exception {
        step("V202601010000__first.sql", "create table first (n int)");
        run();
        step("V202601020000__second.sql", "create table second (n int)");
        step("V202601030000__broken.sql", "insert into nowhere values (1)");
        var words = refusal();
        assertTrue(words.contains("1 stand") && words.contains("The backup is of before."), words);
        assertFalse(words.contains("Go on with the Kith you had"), words);
        assertEquals(1, told.size());
        words = refusal();
        assertTrue(words.contains("1 stand") && !words.contains("The backup is of before."), words);
        assertEquals(1, told.size(), "the backup is there: a start that is tried every few seconds makes no more");
    }

    private void run() throws CannotStart {
        Migrations.run(owner, List.of("filesystem:" + steps), this::told);
    }

    private String told() throws CannotStart {
        if (refusing) {
            throw new CannotStart("Not without a backup.");
        }
        try {
            told.add(one("select to_regclass('second') is null"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return "The backup is of before.";
    }

    private String refusal() {
        return String.valueOf(assertThrows(CannotStart.class, this::run).getMessage());
    }

    private void step(String name, String sql) throws IOException {
        Files.writeString(steps.resolve(name), sql + ";\n");
    }

    private String one(String query) throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            assertTrue(row.next());
            return row.getString(1);
        }
    }

    private static void onServer(String sql) throws SQLException {
        execute(TestDatabase.superuser("postgres"), sql);
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
