package org.kith.database;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Kith carries, running on the data of one home. The process that started it stops it; others may
 * join it.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private record Owned(Server server, HomeLock lock, Thread exitHook) {}

    private final Home home;
    private final Secrets secrets;
    private final int port;
    private final @Nullable Owned owned;

    private EmbeddedPostgres(Home home, Secrets secrets, int port, @Nullable Owned owned) {
        this.home = home;
        this.secrets = secrets;
        this.port = port;
        this.owned = owned;
    }

    /** Starts the database of this home; refused while another Kith runs there. */
    static EmbeddedPostgres start(Home home) throws CannotStart {
        home.prepare();
        var lock = HomeLock.tryLock(home).orElseThrow(() -> HomeLock.refusal(home));
        return startWith(lock, home);
    }

    /** Uses the database another Kith runs on this home; when none does, starts it. */
    static EmbeddedPostgres startOrJoin(Home home) throws CannotStart {
        home.prepare();
        try {
            for (var tries = 0; tries < 2400; tries++) {
                var lock = HomeLock.tryLock(home);
                if (lock.isPresent()) {
                    return startWith(lock.get(), home);
                }
                var running = join(home);
                if (running.isPresent()) {
                    return running.get();
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            throw interrupted(home, e);
        }
        throw new CannotStart("Another Kith runs on the folder " + home.folder()
                + ", but its database has not answered for two minutes. Stop that Kith and try again.");
    }

    private static Optional<EmbeddedPostgres> join(Home home) throws CannotStart {
        var port = Ports.kept(home);
        if (port.isEmpty() || !Secrets.exist(home)) {
            return Optional.empty();
        }
        var secrets = Secrets.of(home);
        var joined = new EmbeddedPostgres(home, secrets, port.getAsInt(), null);
        try (var connection = joined.login(Roles.APP, secrets.app()).connect()) {
            return connection.isValid(2) ? Optional.of(joined) : Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static EmbeddedPostgres startWith(HomeLock lock, Home home) throws CannotStart {
        EmbeddedPostgres started = null;
        try {
            started = run(lock, home);
            return started;
        } finally {
            if (started == null) {
                lock.close();
            }
        }
    }

    private static EmbeddedPostgres run(HomeLock lock, Home home) throws CannotStart {
        Copying.clear(home);
        Cluster.mustHaveRoom(home);
        var account = Account.of(home);
        account.mustReach(home);
        Binaries.unpacked(home);
        var secrets = Secrets.of(home);
        Cluster.prepare(home, account, secrets);
        var server = new Server(home, account, secrets);
        var exitHook = exitHook(server);
        var ready = false;
        try {
            var port = server.start();
            Roles.apply(port, secrets);
            Watch.over(server, port);
            ready = true;
            return new EmbeddedPostgres(home, secrets, port, new Owned(server, lock, exitHook));
        } catch (InterruptedException e) {
            throw interrupted(home, e);
        } catch (SQLException e) {
            throw new CannotStart("Kith could not set up the roles of its database: " + e.getMessage(), e);
        } finally {
            if (!ready) {
                server.stop();
            }
        }
    }

    private static Thread exitHook(Server server) throws CannotStart {
        var hook = new Thread(server::stop, "kith-database-stop");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return hook;
        } catch (IllegalStateException e) {
            throw new CannotStart("Kith was asked to stop while it was starting.", e);
        }
    }

    private static CannotStart interrupted(Home home, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CannotStart("Starting the database in " + home.data() + " was interrupted.", e);
    }

    Login owner() {
        return login(Roles.OWNER, secrets.owner());
    }

    Login app() {
        return login(Roles.APP, secrets.app());
    }

    Copying copying() {
        return new Copying(home, secrets, port);
    }

    private Login login(String role, String password) {
        return new Login(Roles.url(port, "kith"), role, password);
    }

    /** From now on the caller stops the database itself at exit, after whatever still uses it. */
    void leaveStoppingToCaller() {
        if (owned != null) {
            removeExitHook(owned.exitHook());
        }
    }

    /** Stops the database when this process started it; leaves a joined one running. */
    @Override
    public void close() {
        if (owned != null) {
            owned.server().stop();
            owned.lock().close();
            removeExitHook(owned.exitHook());
        }
    }

    private static void removeExitHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook with it.
        }
    }
}
