package org.kith.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.kith.database.CannotStart;

/** A folder in the home for what is on its way to several places, each of which takes it in its own time. */
final class Hand {
    /** In a home. */
    static final String ON_THEIR_WAY = "backups.on-their-way";

    /** Beyond that, whoever was away too long begins with the next backup. */
    private static final long MOST = 2L << 30;

    private final Folder folder;
    private final Naming naming;

    Hand(Path home, Naming naming) throws CannotStart {
        this.folder = new Folder(home.resolve(ON_THEIR_WAY));
        this.naming = naming;
        try {
            folder.prepare();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot make " + folder.name(), e);
        }
    }

    Path path() {
        return folder.path();
    }

    List<BackupPlace.Item> list() throws IOException {
        folder.prepare();
        return folder.list().stream().sorted().toList();
    }

    /** Removes what has arrived everywhere, and what a later one stands for. */
    synchronized void tidy(List<Delivery> places) throws IOException {
        var all = list();
        var backups = naming.ours(all);
        for (int n = 0; n < backups.size(); n++) {
            var name = backups.get(n).name();
            if (n > 0 || all.stream().filter(item -> item.name().equals(name)).allMatch(item -> isWith(places, item))) {
                Files.deleteIfExists(path().resolve(name));
            }
        }
        tidyLog(all, places);
    }

    /** The last of it stays, which is being written or will be gone on with. */
    private void tidyLog(List<BackupPlace.Item> all, List<Delivery> places) throws IOException {
        var log = all.stream()
                .filter(item -> naming.isOurPart(item.name()))
                .sorted(Comparator.comparing(BackupPlace.Item::written).thenComparing(Comparator.naturalOrder()))
                .toList();
        var left = log.stream().mapToLong(BackupPlace.Item::bytes).sum();
        for (var item : log.subList(0, Math.max(0, log.size() - 1))) {
            if (left > MOST || isWith(places, item)) {
                folder.remove(List.of(item.name()));
                left -= item.bytes();
            }
        }
    }

    private static boolean isWith(List<Delivery> places, BackupPlace.Item item) {
        return places.stream().allMatch(place -> place.has(item));
    }
}
