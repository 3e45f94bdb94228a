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
    /** What is known of a database whose steps were not all taken, in place of its fingerprint: how many there were before. */
    private static final String BEGUN = "begun ";

    static final String HISTORY = "flyway_schema_history";

    static final List<String> LOCATIONS = List.of("classpath:db/migration", "classpath:db/policy");

    private Migrations() {}

    /** What is done before the first step is taken on a database that is in use. */
    @FunctionalInterface
    public interface Before {
        /**
         * @return where the way back is should a later step fail, as a sentence
         * @throws CannotStart where it has to stay as it is
         */
        String upgrade() throws CannotStart;
    }

    /** Each step is a transaction of its own: a step that fails leaves nothing behind, those before it stay. */
    public static void run(Database database, Before before) throws CannotStart {
        run(database.owner(), LOCATIONS, before);
    }

    static void run(Login owner, List<String> locations, Before before) throws CannotStart {
        var fingerprint = Fingerprint.of(locations);
        try (var connection = owner.connect()) {
            var known = remembered(connection);
            if (fingerprint.isEmpty() || !fingerprint.get().equals(known)) {
                bringUpToDate(flyway(owner, locations), connection, known, before);
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

    /** Whether somebody began to use it; at a first start that was broken off nobody has. */
    private static boolean isClaimed(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regclass('public.installation') is not null")) {
            if (!there.next() || !there.getBoolean(1)) {
                return false;
            }
        }
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from installation)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static Flyway flyway(Login owner, List<String> locations) {
        return Flyway.configure()
                .dataSource(owner.dataSource())
                .locations(locations.toArray(String[]::new))
                .table(HISTORY)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .failOnMissingLocations(true)
                // A policy file may be renamed, and a database that is ahead is refused below in plainer words.
                .ignoreMigrationPatterns("repeatable:missing", "*:future")
                .load();
    }

    /** A run that fails half-way leaves word of how many steps there were before it, and no fingerprint: when it is tried again, its backup is there. */
    private static void bringUpToDate(Flyway flyway, Connection connection, @Nullable String known, Before before)
            throws CannotStart, SQLException {
        var way = "";
        var taken = 0L;
        try {
            mustNotBeAhead(flyway);
            taken = taken(flyway);
            if (known != null && known.startsWith(BEGUN)) {
                taken = Long.parseLong(known.substring(BEGUN.length()));
            } else if ((known != null || isClaimed(connection)) && flyway.info().pending().length > 0) {
                way = before.upgrade();
            }
            remember(connection, BEGUN + taken);
            flyway.migrate();
        } catch (FlywayException e) {
            throw failure(e, whatToDo(takenSince(flyway, taken), way));
        }
    }

    private static String whatToDo(long stand, String way) {
        return stand == 0
                ? "Go on with the Kith you had before"
                : "Of the steps before it " + stand + " stand, so that the Kith you had before does not start on it."
                        + (way.isEmpty() ? "" : " " + way)
                        + " Update Kith once one is there that mends it";
    }

    private static CannotStart failure(FlywayException e, String whatToDo) {
        return new CannotStart(
                "Kith's database could not be brought up to date: " + reason(e)
                        + ". The step that failed left nothing behind and no data is lost. " + whatToDo
                        + ", and report this message.",
                e);
    }

    private static long takenSince(Flyway flyway, long before) {
        try {
            return taken(flyway) - before;
        } catch (FlywayException e) {
            return 0; // The database is away, which is told already.
        }
    }

    private static long taken(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(step -> step.isVersioned() && step.getState() == MigrationState.SUCCESS)
                .count();
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
