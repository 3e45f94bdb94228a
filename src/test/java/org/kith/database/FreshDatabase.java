package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;

/** One more database on the tests' server, up to date and empty, for what only happens in an empty one. It goes with the server. */
public record FreshDatabase(Login owner, Login app) {

    public static FreshDatabase named(String name) {
        try {
            run("postgres", "create database " + name + " template " + ReadyHome.EMPTY + " owner kith_owner");
            return in(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
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
