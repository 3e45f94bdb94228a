package org.kith.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somewhere that backups are kept, and beside them what is saved between them. What one does not do within its time it says in words. */
interface BackupPlace {
    /**
     * One file of ours that is there.
     *
     * @param name within the place: a backup, or {@code wal/RUN/PART}
     */
    record Item(String name, long bytes, Instant written) implements Comparable<Item> {
        /** As their files stand in a list. */
        @Override
        public int compareTo(Item other) {
            return name.compareTo(other.name);
        }
    }

    /** As whoever runs Kith knows it; no secret is in it. */
    String name();

    /** Makes it ready to be used for the first time. */
    default void prepare() throws IOException {}

    /** All there is of backups and of the log, and nothing else. */
    List<Item> list() throws IOException;

    /** Puts a file there as a whole, or leaves what was there; another of that name goes. */
    void put(Path file, String name) throws IOException;

    void get(String name, Path into) throws IOException;

    /** Those that are not there are none. */
    void remove(List<String> names) throws IOException;

    /** Where it can be read without being fetched. */
    default Optional<Path> at(String name) {
        return Optional.empty();
    }

    /** How long what is new waits for more, so that few things are sent. */
    Duration pause();
}
