package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database server that outlived a Kith that was killed. Called by the holder of the home's lock, so whoever started
 * that server is gone.
 */
final class Leftover {
    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);

    private Leftover() {}

    /** Stops a left-behind server, and keeps a number left behind by one from being mistaken for another program. */
    static void clear(Home home, Account account) throws CannotStart {
        var pidFile = home.data().resolve("postmaster.pid");
        try {
            var process = processNamedIn(pidFile);
            if (process.isEmpty()) {
                return; // The server itself sees that the number is dead.
            }
            if (runs(process.get(), home.data())) {
                LOG.info("The database still runs from a Kith that was killed; stopping it before starting anew.");
                Postmaster.stop(home, account, process.get());
            } else {
                disown(pidFile);
            }
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot read " + pidFile, e);
        }
    }

    private static Optional<ProcessHandle> processNamedIn(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            var lines = Files.readAllLines(pidFile);
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException | java.util.NoSuchElementException e) {
            return Optional.empty();
        }
    }

    /** Whether this process is a PostgreSQL server on exactly this data folder. */
    static boolean runs(ProcessHandle process, Path data) {
        var program = process.info().command();
        var arguments = List.of(process.info().arguments().orElse(new String[0]));
        return program.map(path -> path.endsWith("/postgres")).orElse(true)
                && arguments.stream().anyMatch(argument -> isSame(argument, data));
    }

    private static boolean isSame(String argument, Path data) {
        try {
            return argument.startsWith("/") && Files.isSameFile(Path.of(argument), data);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * The number belongs to a program that has nothing to do with us, and PostgreSQL would refuse to start beside it. Put
     * Kith's own number in its place, which a server started by Kith knows to be no server. The rest of the file stays:
     * by it PostgreSQL makes sure that no process of the earlier server still uses the data.
     */
    private static void disown(Path pidFile) throws IOException {
        var lines = Files.readAllLines(pidFile);
        lines.set(0, String.valueOf(ProcessHandle.current().pid()));
        Files.write(
                pidFile,
                lines,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS);
    }
}
