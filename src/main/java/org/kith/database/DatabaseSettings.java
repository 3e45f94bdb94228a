package org.kith.database;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is: in a folder of this machine (embedded), or at a URL.
 *
 * @param home folder for everything Kith keeps: {@code KITH_HOME}, else {@code ~/.kith}, and {@code /var/lib/kith} for
 *     root, because an unprivileged user must be able to reach it
 * @param url {@code KITH_DATABASE_URL}, or null for the embedded database
 * @param ownerPassword {@code KITH_OWNER_PASSWORD}, only used together with the URL
 * @param appPassword {@code KITH_APP_PASSWORD}, only used together with the URL
 * @param tls {@code KITH_DATABASE_TLS}, or null: a database on another machine must show that it is the one meant
 * @param backupPassword {@code KITH_BACKUP_PASSWORD}, of the role that backups of the database at the URL are read by; null where there is none
 */
public record DatabaseSettings(
        Path home,
        @Nullable String url,
        @Nullable String ownerPassword,
        @Nullable String appPassword,
        @Nullable String tls,
        @Nullable String backupPassword) {

    public DatabaseSettings {
        home = home.toAbsolutePath().normalize();
    }

    /** Of a database that Kith backs up itself, or not at all. */
    public DatabaseSettings(
            Path home,
            @Nullable String url,
            @Nullable String ownerPassword,
            @Nullable String appPassword,
            @Nullable String tls) {
        this(home, url, ownerPassword, appPassword, tls, null);
    }

    /** Whether there is a database already, so that starting makes nothing new. */
    public boolean isThere() {
        return url != null || Files.exists(new Home(home).data());
    }

    /** Whether Kith has what it needs to make backups of it. */
    public boolean isBackedUp() {
        return url == null || backupPassword != null;
    }

    public static DatabaseSettings embedded(Path home) {
        return new DatabaseSettings(home, null, null, null, null, null);
    }

    /** Reads the environment; a flag given on the command line (otherwise null) wins over it. */
    public static DatabaseSettings from(
            Map<String, String> environment, @Nullable Path homeFlag, @Nullable String urlFlag) {
        var fromEnvironment = given(environment, "KITH_HOME");
        var home = homeFlag != null ? homeFlag : fromEnvironment != null ? Path.of(fromEnvironment) : defaultHome();
        return new DatabaseSettings(
                home,
                urlFlag != null ? urlFlag : given(environment, "KITH_DATABASE_URL"),
                given(environment, "KITH_OWNER_PASSWORD"),
                given(environment, "KITH_APP_PASSWORD"),
                given(environment, "KITH_DATABASE_TLS"),
                given(environment, "KITH_BACKUP_PASSWORD"));
    }

    private static @Nullable String given(Map<String, String> environment, String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    private static Path defaultHome() {
        return isRoot() ? Path.of("/var/lib/kith") : Path.of(System.getProperty("user.home"), ".kith");
    }

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** Leaves out the passwords, and the URL in case somebody put one there. */
    @Override
    public String toString() {
        return "DatabaseSettings[home=" + home + ", " + (url == null ? "embedded" : "external") + "]";
    }
}
