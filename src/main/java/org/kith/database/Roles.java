package org.kith.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.postgresql.core.Utils;
import org.postgresql.util.PasswordUtil;

/** Runs {@code db/roles.sql}, the only place that says what Kith's two roles are, in the embedded database. */
final class Roles {
    static final String OWNER = "kith_owner";
    static final String APP = "kith_app";
    /** Reads every row of a PostgreSQL of somebody's own, for backups; they make it, or do not. */
    static final String BACKUP = "kith_backup";

    /**
     * How often a password is hashed to sign in (RFC 5802). To hash it thousands of times makes the words people choose harder to guess; these are
     * of {@link Secrets} and as random as a key, and nobody guesses them. Each connection would wait for it.
     */
    static final int ITERATIONS = 1;

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Roles() {}

    /** Makes the database {@code kith} when missing and sets both roles right; changes nothing that is right already. */
    static void apply(int port, Secrets secrets) throws SQLException {
        try (var connection = bootstrap(port, "postgres", secrets).connect();
                var statement = connection.createStatement()) {
            var found = statement.executeQuery("select from pg_database where datname = 'kith'");
            if (!found.next()) {
                statement.execute("create database kith");
            }
        }
        try (var connection = bootstrap(port, "kith", secrets).connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(script(secrets));
            connection.commit();
        }
    }

    static Login bootstrap(int port, String database, Secrets secrets) {
        return new Login(url(port, database), Cluster.BOOTSTRAP_USER, secrets.bootstrap());
    }

    /** Only a server that proves it knows the password gets a session: another program on this port does not. */
    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?requireAuth=scram-sha-256";
    }

    private static String script(Secrets secrets) throws SQLException {
        return read().replace(":'owner_password'", verifier(secrets.owner()))
                .replace(":'app_password'", verifier(secrets.app()));
    }

    private static String read() {
        try (InputStream file = Roles.class.getResourceAsStream("/db/roles.sql")) {
            if (file == null) {
                throw new IllegalStateException("db/roles.sql is missing from this build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("db/roles.sql cannot be read", e);
        }
    }

    /** What the database stores in place of the password, so that the password itself is in no statement. */
    static String verifier(String password) throws SQLException {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var verifier = PasswordUtil.encodeScramSha256(password.toCharArray(), ITERATIONS, salt);
        return Utils.escapeLiteral(new StringBuilder("'"), verifier, true)
                .append('\'')
                .toString();
    }
}
