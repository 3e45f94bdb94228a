package org.kith.database;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs, named by {@code KITH_DATABASE_URL}. */
final class ExternalDatabase {
    /** Views that keep to the reader's policy ({@code security_invoker}) came with this version. */
    private static final int OLDEST = 15;

    private ExternalDatabase() {}

    static Login login(DatabaseSettings settings, String role, @Nullable String password, String variable)
            throws CannotStart {
        var url = jdbcUrl(String.valueOf(settings.url()));
        RemoteTls.mustBeVerified(url, settings.tls());
        if (password == null) {
            throw new CannotStart("KITH_DATABASE_URL names a database, but the password of the role " + role
                    + " is missing. Give it in the environment as " + variable + ".");
        }
        return new Login(url, role, password);
    }

    /** Takes {@code postgresql://host:port/name} and the same with {@code jdbc:} before it. Never repeats what it refuses. */
    static String jdbcUrl(String given) throws CannotStart {
        var url = given.strip();
        url = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        url = url.startsWith("postgres://") ? "postgresql" + url.substring("postgres".length()) : url;
        if (!url.matches("postgresql://[^/?#]*/[^/?#]+(\\?.*)?")) {
            throw new CannotStart("KITH_DATABASE_URL is not understood. Write it as"
                    + " postgresql://host:port/name, such as postgresql://localhost:5432/kith.");
        }
        var authority = url.substring("postgresql://".length()).split("/", 2)[0];
        if (authority.contains("@") || url.toLowerCase(Locale.ROOT).matches(".*[?&](user|password|sslpassword)=.*")) {
            throw new CannotStart(
                    "KITH_DATABASE_URL holds a user name or a password. Leave them out: Kith uses the roles"
                            + " kith_owner and kith_app, with the passwords in KITH_OWNER_PASSWORD and KITH_APP_PASSWORD.");
        }
        return "jdbc:" + url;
    }

    static void mustBeUsable(Login login) throws CannotStart {
        try (var connection = login.connect()) {
            var major = connection.getMetaData().getDatabaseMajorVersion();
            if (major < OLDEST) {
                throw new CannotStart("The database at KITH_DATABASE_URL is PostgreSQL " + major
                        + ". Kith needs version " + OLDEST + " or newer.");
            }
        } catch (SQLException e) {
            throw refusal(login, e);
        }
    }

    private static CannotStart refusal(Login login, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        var reason =
                switch (state) {
                    case "28P01", "28000" ->
                        "it does not let " + login.user() + " in. Check the password, and that"
                                + " db/roles.sql has been run there";
                    case "3D000" ->
                        "there is no database of that name. Make it with createdb and run db/roles.sql in it";
                    case "42501" -> login.user() + " may not connect to it. Run db/roles.sql there";
                    case "08001", "08004", "08006" ->
                        "nothing answers there. Check host and port, and that it is running";
                    default -> "it answers with error " + state;
                };
        return new CannotStart("Kith cannot use the database at KITH_DATABASE_URL: " + reason + ".", e);
    }
}
