package org.kith.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Brings the database up to date as its owner: the tables of {@code db/migration}, then the policies of {@code db/policy}, and by what Kith begins. */
public final class Migrations {
    static final String HISTORY = "flyway_schema_history";

    private static final List<String> LOCATIONS = List.of("classpath:db/migration", "classpath:db/policy");

    private Migrations() {}

    /** Each step is a transaction of its own: a step that fails leaves nothing behind, those before it stay. */
    public static void run(Database database) throws CannotStart {
        run(database.owner(), LOCATIONS);
    }

    public static void run(Login owner, List<String> locations) throws CannotStart {
        var fingerprint = Fingerprint.of(locations);
        try (var connection = owner.connect()) {
            if (fingerprint.isEmpty() || !fingerprint.get().equals(remembered(connection))) {
                // Forgotten first: a run that fails half-way leaves a database that no fingerprint describes.
                remember(connection, null);
                migrate(owner, locations);
                remember(connection, fingerprint.orElse(null));
            }
            if (locations.equals(LOCATIONS)) {
                BeginToken.of(owner).handTo(connection);
            }
        } catch (SQLException e) {
            throw new CannotStart(
                    "Kith could not ask its database whether it is up to date: error " + e.getSQLState() + ".", e);
        }
    }

    private static @Nullable String remembered(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select obj_description(to_regclass('public." + HISTORY + "'))")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static void remember(Connection connection, @Nullable String fingerprint) throws SQLException {
        var comment = fingerprint == null ? "null" : "'" + fingerprint + "'";
        try (var statement = connection.createStatement();
                var change = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('public." + HISTORY + "') is not null")) {
            if (row.next() && row.getBoolean(1)) {
                change.execute("comment on table public." + HISTORY + " is " + comment);
            }
        }
    }

    private static void migrate(Login owner, List<String> locations) throws CannotStart {
        var flyway = Flyway.configure()
                .dataSource(owner.dataSource())
                .locations(locations.toArray(String[]::new))
                .table(HISTORY)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                // A policy file may be renamed, and a database that is ahead is refused below in plainer words.
                .ignoreMigrationPatterns("repeatable:missing", "*:future")
                .load();
        try {
            mustNotBeAhead(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw new CannotStart(
                    "Kith's database could not be brought up to date: " + reason(e)
                            + ". The step that failed left nothing behind and no data is lost. Go on with the Kith you had"
                            + " before, and report this message.",
                    e);
        }
    }

    private static void mustNotBeAhead(Flyway flyway) throws CannotStart {
        var ahead = Arrays.stream(flyway.info().applied())
                .filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS
                        || step.getState() == MigrationState.FUTURE_FAILED)
                .map(MigrationInfo::getVersion)
                .findFirst();
        if (ahead.isPresent()) {
            throw new CannotStart(
                    "The database was brought up to date by a newer Kith (step " + ahead.get()
                            + ", which this one does not know). It has not been touched. Start that newer Kith, or update this one.");
        }
    }

    /** The database's own words without their details, which could quote a row. */
    private static String reason(FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException error && error.getServerErrorMessage() != null) {
                return firstLine(failure) + ": " + error.getServerErrorMessage().getMessage();
            }
        }
        return String.valueOf(failure.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String firstLine(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }
}
