package org.kith.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Room in a home for what is fetched from a place to be looked at or restored; it goes with all that is in it. */
record FetchedRoom(Path folder) implements AutoCloseable {
    private static final String PARTIAL = "fetched.partial";

    static FetchedRoom in(Path home) throws IOException {
        Files.createDirectories(home);
        return new FetchedRoom(Files.createTempDirectory(home, PARTIAL));
    }

    /** Removes what one left that was killed. */
    static void clear(Path home) throws IOException {
        try (var left = Files.newDirectoryStream(home, PARTIAL + "*")) {
            for (var one : left) {
                new FetchedRoom(one).close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
