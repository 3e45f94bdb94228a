package org.kith.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one process that runs the database of a home; the operating system lets go of it when that process ends,
 * however it ends.
 */
final class HomeLock implements AutoCloseable {
    // A lock of the operating system belongs to the process and is lost when any of its channels on the file closes:
    // within this process, this set decides first and the file is opened by the winner alone.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final FileChannel channel;
    private final Path file;

    private HomeLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** The lock, or nothing when another Kith holds it. */
    static Optional<HomeLock> tryLock(Home home) throws CannotStart {
        var file = home.lockFile();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<HomeLock> lock = Optional.empty();
        try {
            lock = lock(home);
            return lock;
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot lock its folder with the file " + file, e);
        } finally {
            if (lock.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<HomeLock> lock(Home home) throws IOException {
        var channel = FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            Files.writeString(home.pidFile(), ProcessHandle.current().pid() + "\n");
            return Optional.of(new HomeLock(channel, home.lockFile()));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    static CannotStart refusal(Home home) {
        return new CannotStart("Another Kith" + holder(home) + " is already running on the folder " + home.folder()
                + ". Stop that one first, or choose another folder with KITH_HOME.");
    }

    private static String holder(Home home) {
        try {
            return " (process "
                    + Long.parseLong(Files.readString(home.pidFile()).strip()) + ")";
        } catch (IOException | NumberFormatException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // Nothing to put right: the lock is gone at the latest with this process.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
