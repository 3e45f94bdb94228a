package org.kith.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The folder the embedded database lives in. It is made beside its place and moved there when complete, so a folder
 * called {@code database} is always a whole one, and is never made again.
 */
final class Cluster {
    static final String BOOTSTRAP_USER = "kith_bootstrap";
    static final String PARTIAL = "database.partial";
    private static final long ROOM_TO_BEGIN = 400L * 1024 * 1024;

    private Cluster() {}

    /** To be asked before anything is written: an analyst's first start should not end half-way. */
    static void mustHaveRoom(Home home) throws CannotStart {
        try {
            if (!Files.exists(home.data()) && Files.getFileStore(home.folder()).getUsableSpace() < ROOM_TO_BEGIN) {
                throw CannotStart.diskFull("Kith cannot make its database in " + home.data());
            }
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot ask how much space there is for " + home.data(), e);
        }
    }

    /** Makes the data folder when there is none, and refuses one that this Kith cannot run. */
    static void prepare(Home home, Account account, Secrets secrets) throws CannotStart {
        try {
            if (Files.exists(home.data())) {
                mustBeOurs(home.data());
            } else {
                make(home, account, secrets);
            }
            account.makeFolder(home.databaseLog());
            account.makeFolder(home.sockets());
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot prepare its database folder " + home.data(), e);
        }
    }

    private static void mustBeOurs(Path data) throws IOException, CannotStart {
        if (!Files.isReadable(data) || !Files.isWritable(data)) {
            throw new CannotStart("The database folder " + data + " belongs to the user " + Files.getOwner(data)
                    + ", and " + System.getProperty("user.name") + " cannot use it. Start Kith as that user, or choose"
                    + " another folder with KITH_HOME.");
        }
        var version = data.resolve("PG_VERSION");
        if (!Files.exists(version)) {
            throw new CannotStart(
                    "The folder " + data + " is not a database of Kith's. It has not been touched. Move it"
                            + " away, or choose another folder with KITH_HOME.");
        }
        var major = Files.readString(version).strip();
        if (!major.equals(String.valueOf(Binaries.MAJOR))) {
            throw new CannotStart("The database in " + data + " was made by PostgreSQL " + major
                    + ", and this Kith carries PostgreSQL " + Binaries.MAJOR
                    + ". It has not been touched. Make a backup with"
                    + " the Kith that made it, bin/kith backup --rows FOLDER, and restore that with this one, or go on"
                    + " with that Kith.");
        }
    }

    private static void make(Home home, Account account, Secrets secrets) throws IOException, CannotStart {
        Binaries.removePartial(home.folder(), PARTIAL);
        var partial = Files.createTempDirectory(home.folder(), PARTIAL);
        account.own(partial);
        var data = partial.resolve("data");
        var password = partial.resolve("password");
        var onlyTheOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.writeString(Files.createFile(password, onlyTheOwner), secrets.bootstrap() + "\n");
        account.own(password);
        var outcome = Commands.run(120, account.command(initdb(home, data, password)));
        if (!outcome.succeeded()) {
            Binaries.removePartial(home.folder(), PARTIAL);
            throw refusal(home, outcome.output());
        }
        Files.move(data, home.data(), StandardCopyOption.ATOMIC_MOVE);
        sync(home.folder());
        Binaries.removePartial(home.folder(), PARTIAL);
    }

    private static List<String> initdb(Home home, Path data, Path password) {
        return List.of(
                home.binaries().resolve("bin/initdb").toString(),
                "--pgdata=" + data,
                "--username=" + BOOTSTRAP_USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--text-search-config=english",
                "--set=scram_iterations=" + Roles.ITERATIONS,
                "--set=timezone=UTC",
                "--set=log_timezone=UTC",
                "--set=shared_buffers=128MB",
                "--set=max_connections=40");
    }

    private static CannotStart refusal(Home home, String output) {
        if (output.contains("No space left on device")) {
            return CannotStart.diskFull("Kith cannot make its database in " + home.data());
        }
        return new CannotStart("Kith could not make its database in " + home.data() + ". PostgreSQL's initdb says: "
                + lastLine(output));
    }

    static String lastLine(String output) {
        return output.lines()
                .filter(line -> line.contains("error:") || line.contains("FATAL") || line.contains("PANIC"))
                .reduce((first, second) -> second)
                .orElse(output.lines().reduce((first, second) -> second).orElse("nothing"))
                .strip();
    }

    /** A rename is safe from a power cut once the folder it happened in is on disk. */
    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }
}
