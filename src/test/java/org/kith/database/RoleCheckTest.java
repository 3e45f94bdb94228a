package org.kith.database;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way past policy is opened once, in a database and for a role of the test's own. */
@Tag("processes")
class RoleCheckTest {
    private final Login app = TestDatabase.get().app();

    @BeforeEach
    void makeDatabaseAndRole() throws SQLException {
        onServer("create database role_check owner kith_owner");
        onServer("create role role_check login password 'only here'");
        inDatabase("revoke all on schema public from public");
        inDatabase("grant usage on schema public to role_check");
        inDatabase("set role kith_owner; create table guarded (n int);"
                + "alter table guarded enable row level security, force row level security;"
                + "grant select on guarded to role_check");
    }

    @AfterEach
    void dropDatabaseAndRole() throws SQLException {
        onServer("drop database role_check with (force)");
        onServer("drop role role_check");
    }

    @Test
    void servesARoleHeldToPolicy() {
        assertDoesNotThrow(this::check);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alter role role_check superuser                                     | is a superuser
            alter role role_check bypassrls                                     | bypass row-level security
            alter role role_check createrole                                    | can make roles
            alter role role_check replication                                   | by replication
            grant kith_owner to role_check                                      | may become kith_owner
            grant kith_bootstrap to role_check                                  | may become kith_bootstrap
            grant pg_read_server_files to role_check                            | server's files
            alter table guarded owner to role_check                             | owns tables
            alter table guarded no force row level security                     | the table guarded has no policy
            alter table guarded disable row level security                      | the table guarded has no policy
            set role kith_owner; create table open (n int)                      | the table open has no policy
            set role kith_owner; create table parts (n int) partition by list (n) | the table parts has no policy
            set role kith_owner; create view seen as select * from guarded      | the view seen has no policy
            set role kith_owner; create materialized view kept as select 1 as n | the view kept has no policy
            """)
    void refusesEachWayPastPolicy(String opening, String words) throws SQLException {
        inDatabase(opening);
        var refusal =
                String.valueOf(assertThrows(CannotStart.class, this::check).getMessage());
        assertTrue(refusal.contains(words), refusal);
    }

    @Test
    void refusesTheOwnerItself() {
        var owner = TestDatabase.get().owner().dataSource();
        assertThrows(CannotStart.class, () -> RoleCheck.mustBeHeldToPolicy(owner, Set.of()));
    }

    @Test
    void leavesReferenceTablesAndReadersViewsAlone() throws SQLException {
        inDatabase("set role kith_owner; create table code (n int);"
                + "create view seen with (security_invoker) as select * from guarded");
        assertDoesNotThrow(() -> RoleCheck.mustBeHeldToPolicy(role().dataSource(), Set.of("code")));
    }

    @Test
    void servesTheRoleKithMakes() {
        assertDoesNotThrow(() -> RoleCheck.mustBeHeldToPolicy(app.dataSource(), ReferenceTables.NAMES));
    }

    private void check() throws CannotStart {
        RoleCheck.mustBeHeldToPolicy(role().dataSource(), Set.of());
    }

    private static Login role() {
        return new Login(Roles.url(TestDatabase.port(), "role_check"), "role_check", "only here");
    }

    private static void inDatabase(String sql) throws SQLException {
        execute(TestDatabase.superuser("role_check"), sql);
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
