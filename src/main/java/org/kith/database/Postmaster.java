package org.kith.database;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the database server, from its start to its end. */
final class Postmaster {
    /** The server ended before it was ready; the message is what it said last. */
    static final class Ended extends Exception {
        Ended(String words) {
            super(words);
        }

        boolean portWasTaken() {
            return words().contains("could not create any TCP/IP sockets") || words().contains("could not bind");
        }

        /** Processes of a server that was killed have not all ended yet. */
        boolean memoryStillInUse() {
            return words().contains("pre-existing shared memory block");
        }

        CannotStart refusal(Home home) {
            if (words().contains("No space left on device")) {
                return CannotStart.diskFull("Kith cannot start its database in " + home.data());
            }
            return new CannotStart("Kith's database in " + home.data() + " does not start. PostgreSQL says: "
                    + Cluster.lastLine(words()) + ". More is in the folder " + home.log() + ".");
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(30);

    private final Process process;
    private final ServerLog log;
    private final int port;

    private Postmaster(Process process, ServerLog log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static Postmaster spawn(Home home, Account account, int port) throws CannotStart {
        try {
            var log = ServerLog.mark(home);
            Home.makeFile(home.startLog());
            var command = account.command(ServerCommand.of(home, port));
            var builder = Commands.prepare(command)
                    .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                    .redirectOutput(home.startLog().toFile());
            return new Postmaster(builder.start(), log, port);
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot start its database in " + home.data(), e);
        }
    }

    /** Returns as soon as the server takes connections; recovering from a crash may take it a while. */
    void awaitReady(Secrets secrets) throws Ended, CannotStart, InterruptedException {
        var login = Roles.bootstrap(port, "postgres", secrets);
        var began = System.nanoTime();
        while (System.nanoTime() - began < LONGEST_RECOVERY.toNanos()) {
            if (!process.isAlive()) {
                throw new Ended(log.words());
            }
            if (answers(login)) {
                return;
            }
            Thread.sleep(20);
        }
        throw new CannotStart("The database has not become ready in " + LONGEST_RECOVERY.toMinutes()
                + " minutes. What it is doing is in the folder log/postgresql of Kith's folder.");
    }

    private static boolean answers(Login login) throws CannotStart {
        try (var connection = login.connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if ("28P01".equals(e.getSQLState())) {
                throw new CannotStart(
                        "The database does not take the password in Kith's folder secrets. Put that folder"
                                + " back from the backup that belongs to this database.");
            }
            return false;
        }
    }

    /** Waits for the end of this run, whatever ends it. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop(Home home, Account account) {
        stop(home, account, process.toHandle());
    }

    /** Lets what is running be rolled back; insists when that takes too long. Nothing saved is lost either way. */
    static void stop(Home home, Account account, ProcessHandle server) {
        if (!server.isAlive() || (asked(home, account, "fast") && ended(server, 20))) {
            return;
        }
        LOG.warn("The database did not stop within 20 seconds; ending it the hard way. Nothing saved is lost.");
        if (asked(home, account, "immediate") && ended(server, 5)) {
            return;
        }
        server.destroyForcibly();
        ended(server, 5);
    }

    private static boolean asked(Home home, Account account, String mode) {
        try {
            var program = home.binaries().resolve("bin/pg_ctl").toString();
            var stop =
                    List.of(program, "stop", "-W", "-m", mode, "-D", home.data().toString());
            return Commands.run(10, account.command(stop)).succeeded();
        } catch (IOException | CannotStart e) {
            LOG.warn("The database could not be asked to stop: {}", e.getMessage());
            return false;
        }
    }

    private static boolean ended(ProcessHandle server, int seconds) {
        try {
            server.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
