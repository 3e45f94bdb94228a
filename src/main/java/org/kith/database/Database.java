package org.kith.database;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database Kith runs on, ready to be used: embedded, or an external one named by {@code KITH_DATABASE_URL}. Both
 * are used with the same two roles. Not yet brought up to date: see {@link Migrations}.
 */
public final class Database implements AutoCloseable {
    private final Login owner;
    private final Login app;
    private final @Nullable EmbeddedPostgres embedded;
    private final @Nullable Copying copying;

    private Database(Login owner, Login app, @Nullable EmbeddedPostgres embedded, @Nullable Copying copying) {
        this.owner = owner;
        this.app = app;
        this.embedded = embedded;
        this.copying = copying;
    }

    /** For what serves: the embedded database is this process's alone to start and stop. */
    public static Database start(DatabaseSettings settings) throws CannotStart {
        return settings.url() != null
                ? external(settings)
                : embedded(EmbeddedPostgres.start(new Home(settings.home())));
    }

    /** For other commands: uses the embedded database that a Kith already runs on this home, or starts it. */
    public static Database startOrJoin(DatabaseSettings settings) throws CannotStart {
        return settings.url() != null
                ? external(settings)
                : embedded(EmbeddedPostgres.startOrJoin(new Home(settings.home())));
    }

    private static Database embedded(EmbeddedPostgres postgres) {
        return new Database(postgres.owner(), postgres.app(), postgres, postgres.copying());
    }

    private static Database external(DatabaseSettings settings) throws CannotStart {
        var owner = ExternalDatabase.login(settings, Roles.OWNER, settings.ownerPassword(), "KITH_OWNER_PASSWORD");
        var app = ExternalDatabase.login(settings, Roles.APP, settings.appPassword(), "KITH_APP_PASSWORD");
        ExternalDatabase.mustBeUsable(owner);
        ExternalDatabase.mustBeUsable(app);
        var home = new Home(settings.home());
        var copying = settings.backupPassword() == null
                ? null
                : Copying.ofOnesOwn(
                        home,
                        ExternalDatabase.login(
                                settings, Roles.BACKUP, settings.backupPassword(), "KITH_BACKUP_PASSWORD"));
        return new Database(owner, app, null, copying);
    }

    /** The role that owns everything; for migrations and restore only. */
    public Login owner() {
        return owner;
    }

    /** The role everything else uses; it is held to policy. */
    public Login app() {
        return app;
    }

    /** The ways to copy all of it; none for an external database that nobody gave Kith a role for that may. */
    public Optional<Copying> copying() {
        return Optional.ofNullable(copying);
    }

    /** What every transaction of {@link #app()} begins with. */
    public BeginToken beginToken() {
        return BeginToken.of(owner);
    }

    /**
     * Unless this is called, an embedded database stops by itself when the process is asked to end, at the same time as
     * everything else. A server that finishes its requests first calls this and then closes the database last.
     */
    public void leaveStoppingToCaller() {
        if (embedded != null) {
            embedded.leaveStoppingToCaller();
        }
    }

    /** Stops the embedded database if this process started it. */
    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    @Override
    public String toString() {
        return "Database[" + (embedded == null ? "external" : "embedded") + "]";
    }
}
