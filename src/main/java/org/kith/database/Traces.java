package org.kith.database;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a restore makes in a home that was empty, and takes away again where it was refused. What somebody else put there meanwhile stays. */
final class Traces {
    private final Home home;
    private final boolean wasThere;
    private final boolean wasEmpty;

    private Traces(Home home, boolean wasThere, boolean wasEmpty) {
        this.home = home;
        this.wasThere = wasThere;
        this.wasEmpty = wasEmpty;
    }

    /** Before anything is made in it. */
    static Traces in(Home home) throws CannotStart {
        if (!Files.isDirectory(home.folder())) {
            return new Traces(home, false, true);
        }
        try (var there = Files.list(home.folder())) {
            return new Traces(home, true, there.findAny().isEmpty());
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot look into the folder " + home.folder(), e);
        }
    }

    void remove() throws IOException {
        if (!wasEmpty) {
            return;
        }
        for (var folder : List.of(home.log(), home.sockets(), home.binaries())) {
            if (Files.isDirectory(folder)) {
                Binaries.removeAll(folder);
            }
        }
        for (var password : List.of("bootstrap-password", "owner-password", "app-password")) {
            Files.deleteIfExists(home.secrets().resolve(password));
        }
        Files.deleteIfExists(home.pidFile());
        Files.deleteIfExists(home.lockFile());
        removeEmpty(home.secrets());
        if (!wasThere) {
            removeEmpty(home.folder());
        }
    }

    private static void removeEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody put something there.
        }
    }
}
