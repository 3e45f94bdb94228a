package org.kith.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A home of its own inside another, to look at a database that was restored; it goes with all that is in it. */
public final class PlaceAside implements AutoCloseable {
    private static final String PARTIAL = "backup-check.partial";

    private final Home main;
    private final Path folder;

    private PlaceAside(Home main, Path folder) {
        this.main = main;
        this.folder = folder;
    }

    /** Whether this is one: what is done to the database there is done to nobody's. */
    public static boolean isOne(DatabaseSettings settings) {
        return settings.url() == null
                && String.valueOf(settings.home().getFileName()).startsWith(PARTIAL);
    }

    /** One at a time in a home: what an earlier one left that was killed goes first. */
    public static PlaceAside in(DatabaseSettings settings) throws CannotStart {
        var main = new Home(settings.home());
        main.prepare();
        try {
            removeLeft(main);
            var folder = Files.createTempDirectory(main.folder(), PARTIAL);
            if (Files.isDirectory(main.binaries())) {
                Files.createSymbolicLink(new Home(folder).binaries(), main.binaries());
            }
            return new PlaceAside(main, folder);
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot make a place to look at a backup in " + main.folder(), e);
        }
    }

    private static void removeLeft(Home main) throws IOException, CannotStart {
        try (var left = Files.newDirectoryStream(main.folder(), PARTIAL + "*")) {
            for (var one : left) {
                var home = new Home(one);
                try (var lock = HomeLock.tryLock(home).orElseThrow(() -> busy(main))) {
                    Leftover.clear(home, Account.of(home));
                }
            }
        }
        Binaries.removePartial(main.folder(), PARTIAL);
    }

    private static CannotStart busy(Home main) {
        return new CannotStart("Another backup is being looked at in " + main.folder()
                + " just now. Wait until that has" + " ended, and try again.");
    }

    /** To restore into, and to start. */
    public DatabaseSettings settings() {
        return DatabaseSettings.embedded(folder);
    }

    @Override
    public void close() throws CannotStart {
        try {
            Binaries.removePartial(main.folder(), PARTIAL);
        } catch (IOException e) {
            throw CannotStart.because("What was restored to be looked at is still there", e);
        }
    }
}
