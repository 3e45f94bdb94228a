package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One more database on the tests' server, up to date and empty, for what only happens in an empty one. It goes with the server. */
public record FreshDatabase(Login owner, Login app) {

    /** Made once, and copied by every other. */
    private static final class Pattern {
        static final String NAME = "kith_fresh";
        static final boolean MADE = make();

        private static boolean make() {
            try {
                run("postgres", "create database " + NAME + " owner kith_owner");
                run(NAME, "alter schema public owner to kith_owner");
                run(NAME, "grant usage on schema public to kith_app");
                Migrations.run(in(NAME).owner, List.of("classpath:db/migration", "classpath:db/policy"));
                return true;
            } catch (SQLException | CannotStart e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static FreshDatabase named(String name) {
        if (!Pattern.MADE) {
            throw new IllegalStateException("there is nothing to copy");
        }
        try {
            run("postgres", "create database " + name + " template " + Pattern.NAME + " owner kith_owner");
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
