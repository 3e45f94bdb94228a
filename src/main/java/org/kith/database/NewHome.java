package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A home without a database, that one from a backup is put into. Until that is whole, well and taken up again it stands beside its place, and
 * goes when this is closed.
 */
public final class NewHome implements AutoCloseable {
    private static final int LONGEST_RECOVERY = 6 * 60 * 60;

    /** A line is a statement. A backup of an earlier step may not have a table yet. */
    static final String NOBODY_IS_IN = String.join(
            "\n",
            ofTable("session", "delete from public.session"),
            // One that was ended ran out the moment it was made.
            ofTable("invitation", "update public.invitation set expires_at = made_at where used_at is null"),
            ofTable("sent_code", "update public.sent_code set used_at = asked_at where used_at is null"),
            ofTable("provider_invitation", "delete from public.provider_invitation where used_at is null"),
            // Where codes go is known again by a hash that the old password made: they would reach nobody.
            ofTable("way_in_address", "update public.way_in_address set ended_at = now() where ended_at is null"),
            // So are the networks they signed in from.
            ofTable("known_network", "delete from public.known_network"),
            "");

    private final Home home;
    private final HomeLock lock;
    private final Account account;
    private final Secrets secrets;
    private final Path beside;
    private final Traces traces;
    private boolean inPlace;

    private NewHome(Home home, HomeLock lock, Account account, Secrets secrets, Path beside, Traces traces) {
        this.home = home;
        this.lock = lock;
        this.account = account;
        this.secrets = secrets;
        this.beside = beside;
        this.traces = traces;
    }

    /** Refused, before anything is written, where there is a database. */
    public static NewHome of(DatabaseSettings settings) throws CannotStart {
        var home = new Home(settings.home());
        mustHaveNone(settings, home);
        var traces = Traces.in(home);
        home.prepare();
        var lock = HomeLock.tryLock(home).orElseThrow(() -> HomeLock.refusal(home));
        NewHome made = null;
        try {
            made = prepared(home, lock, traces);
            return made;
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot prepare the folder " + home.folder(), e);
        } finally {
            if (made == null) {
                leaveNothing(traces, lock);
            }
        }
    }

    private static void mustHaveNone(DatabaseSettings settings, Home home) throws CannotStart {
        if (settings.url() != null) {
            throw new CannotStart(
                    "A backup is restored into a folder of this machine, and KITH_DATABASE_URL names another"
                            + " database. Leave that out, and say with --home which folder.");
        }
        mustHaveNone(home);
    }

    static void mustHaveNone(Home home) throws CannotStart {
        if (Files.exists(home.data())) {
            throw new CannotStart(
                    "There is a database in " + home.data() + " already, and a backup is never put over one."
                            + " Nothing was touched. Choose another folder with --home, or move that one away if it is really"
                            + " not needed any more.");
        }
    }

    private static NewHome prepared(Home home, HomeLock lock, Traces traces) throws IOException, CannotStart {
        var account = Account.of(home);
        account.mustReach(home);
        Binaries.unpacked(home);
        var secrets = Secrets.of(home);
        account.makeFolder(home.databaseLog());
        account.makeFolder(home.sockets());
        Binaries.removePartial(home.folder(), Cluster.PARTIAL);
        var beside = Files.createTempDirectory(home.folder(), Cluster.PARTIAL);
        account.own(beside);
        account.makeFolder(beside.resolve("data"));
        return new NewHome(home, lock, account, secrets, beside, traces);
    }

    /** The folder to write the files of the database into, each {@link #own}. */
    public Path data() {
        return beside.resolve("data");
    }

    /** Hands what was written there to the user the database runs as. */
    public void own(Path file) throws IOException {
        account.own(file);
    }

    /**
     * Goes through the log of what was written since the copy began, by itself and before anybody can connect, and takes up this home's own password.
     * Sessions end, and links and codes that were not used: who signed out after that moment, or lost a device, is not signed in again.
     *
     * @param settings PostgreSQL's, about how far to go
     * @return what PostgreSQL said, with how far it came
     * @throws Stopped when it did not come to that end
     */
    public String recover(List<String> settings) throws CannotStart, Stopped {
        try {
            var signal = data().resolve("recovery.signal");
            Home.makeFile(signal);
            account.own(signal);
            var outcome = Commands.run(LONGEST_RECOVERY, account.command(command(settings)), password() + NOBODY_IS_IN);
            if (!outcome.succeeded() || outcome.output().contains("ERROR:")) {
                throw new Stopped(outcome.output());
            }
            return outcome.output();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot begin with the database that was restored into " + beside, e);
        } catch (SQLException e) {
            throw new IllegalStateException("a password is made into what the database keeps of it", e);
        }
    }

    /** PostgreSQL did not come to the end that was asked for. */
    public static final class Stopped extends Exception {
        private static final long serialVersionUID = 1L;

        Stopped(String words) {
            super(words);
        }

        /** Everything there was is in, and the moment asked for comes after it. */
        public boolean tooEarly() {
            return String.valueOf(getMessage()).contains("before configured recovery target was reached");
        }

        public CannotStart refusal() {
            var words = String.valueOf(getMessage());
            return words.contains("No space left on device")
                    ? CannotStart.diskFull("The restored database cannot be taken up")
                    : new CannotStart(
                            "The restored database could not be taken up, and was not put in place. PostgreSQL"
                                    + " says: " + Cluster.lastLine(words));
        }
    }

    /** One process that ends when it is through; in it nobody is asked for a password, and no port is open. */
    private List<String> command(List<String> settings) {
        var command = new ArrayList<>(
                List.of(home.binaries().resolve("bin/postgres").toString(), "--single", "-D", data().toString()));
        for (var setting : ServerCommand.ofOneProcess()) {
            command.addAll(List.of("-c", setting));
        }
        for (var setting : settings) {
            command.addAll(List.of("-c", setting));
        }
        command.add("kith");
        return command;
    }

    private static String ofTable(String table, String statement) {
        return "do $$ begin if to_regclass('public." + table + "') is not null then " + statement + "; end if; end $$;";
    }

    private String password() throws SQLException {
        return "alter role " + Cluster.BOOTSTRAP_USER + " password " + Roles.verifier(secrets.bootstrap()) + "\n";
    }

    /** From here on it is this home's database. */
    public void putInPlace() throws CannotStart {
        try {
            Files.move(data(), home.data(), StandardCopyOption.ATOMIC_MOVE);
            inPlace = true;
            Cluster.sync(home.folder());
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot put the restored database into " + home.data(), e);
        }
    }

    @Override
    public void close() {
        try {
            Binaries.removePartial(home.folder(), Cluster.PARTIAL);
        } catch (IOException e) {
            // The next start of a restore, or of Kith, removes it.
        } finally {
            if (inPlace) {
                lock.close();
            } else {
                leaveNothing(traces, lock);
            }
        }
    }

    private static void leaveNothing(Traces traces, HomeLock lock) {
        try {
            traces.remove();
        } catch (IOException e) {
            // It harms nobody, and a restore into that folder goes on with it.
        } finally {
            lock.close();
        }
    }
}
