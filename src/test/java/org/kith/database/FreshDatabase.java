package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedSet;

/** One more database on the tests' server, up to date and empty, for what only happens in an empty one. It goes with the server. */
public record FreshDatabase(Login owner, Login app) {

    public static FreshDatabase named(String name) {
        try {
            run("postgres", "create database " + name + " template " + TestDatabase.EMPTY + " owner kith_owner");
            return in(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One in which nothing is yet, as {@code db/roles.sql} leaves it. */
    public static FreshDatabase withNothing(String name) {
        try {
            run("postgres", "create database " + name + " template template0 owner kith_owner");
            run("postgres", "revoke all on database " + name + " from public");
            run("postgres", "grant connect on database " + name + " to kith_app");
            run(name, "alter schema public owner to kith_owner");
            return in(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void bringUpToDate() throws CannotStart {
        Migrations.run(owner, Migrations.LOCATIONS, () -> "");
    }

    /** What {@code db/rights.txt} has of a release: its tables, columns, constraints, functions, policies, triggers and rights. */
    public SortedSet<String> rights() throws SQLException {
        try (var connection = app.connect()) {
            return ShippedRights.here(connection);
        }
    }

    /** A connection past every policy into one of these. */
    public static Connection superuser(String database) throws SQLException {
        TestDatabase.get();
        return TestDatabase.superuser(database).connect();
    }

    private static void run(String database, String sql) throws SQLException {
        try (var connection = superuser(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static FreshDatabase in(String name) {
        var shared = TestDatabase.get();
        return new FreshDatabase(in(name, shared.owner()), in(name, shared.app()));
    }

    private static Login in(String name, Login login) {
        return new Login(login.jdbcUrl().replaceFirst("/kith(?=\\?|$)", "/" + name), login.user(), login.password());
    }
}
