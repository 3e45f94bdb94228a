package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.backup.Naming.There;
import org.kith.database.CannotStart;

/** A backup of a place, and what of the log is wanted beside it, where a restore can read them. */
public final class Fetched implements AutoCloseable {
    private final FetchedRoom room;
    private final Path file;

    private Fetched(FetchedRoom room, Path file) {
        this.room = room;
        this.file = file;
    }

    /**
     * @param written the place, as {@code KITH_BACKUP} has it
     * @param name which backup; null for the newest that ended before {@code until}
     * @param until the moment to bring back; null for the backup alone
     */
    public static Fetched from(String written, @Nullable String name, @Nullable Instant until, Path home)
            throws CannotStart {
        var place = Places.one(written);
        FetchedRoom room = null;
        Fetched whole = null;
        try {
            var all = place.list();
            var backup = which(place, all, name, until);
            room = FetchedRoom.in(home);
            var at = place.at(backup.name());
            if (at.isPresent()) {
                whole = new Fetched(room, at.get());
                return whole;
            }
            var file = room.folder().resolve(backup.name());
            place.get(backup.name(), file);
            if (until != null) {
                fetchLog(place, all, file, room.folder());
            }
            whole = new Fetched(room, file);
            return whole;
        } catch (IOException e) {
            throw new CannotStart(say("backup.not-fetched", written, Plain.why(e)), e);
        } finally {
            if (whole == null && room != null) {
                close(room);
            }
        }
    }

    private static There which(
            BackupPlace place, List<BackupPlace.Item> all, @Nullable String name, @Nullable Instant until)
            throws CannotStart {
        var fitting = all.stream()
                .flatMap(item -> Naming.backup(item).stream())
                .filter(one -> name == null
                        ? until == null || one.ended().isBefore(until)
                        : one.name().equals(name))
                .sorted(java.util.Comparator.comparing(There::ended).reversed())
                .toList();
        if (fitting.isEmpty()) {
            throw new CannotStart(say("backup.from.none", place.name()));
        }
        var whose = fitting.stream().map(There::kith).collect(Collectors.toSet());
        if (whose.size() > 1) {
            throw new CannotStart(say(
                    "backup.from.several",
                    place.name(),
                    fitting.stream().limit(20).map(There::name).collect(Collectors.joining(" "))));
        }
        return fitting.getFirst();
    }

    private static void fetchLog(BackupPlace place, List<BackupPlace.Item> all, Path file, Path folder)
            throws IOException, CannotStart {
        try (var opened = Opened.of(file)) {
            var header = opened.header();
            for (var item : all) {
                var part = Naming.part(item.name());
                if (part.isPresent() && part.get().run().equals(header.wal())) {
                    var to = folder.resolve(item.name());
                    Files.createDirectories(to.resolveSibling("").normalize());
                    place.get(item.name(), to);
                }
            }
        }
    }

    public Path file() {
        return file;
    }

    private static void close(FetchedRoom room) throws CannotStart {
        try {
            room.close();
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot remove what was fetched into " + room.folder(), e);
        }
    }

    @Override
    public void close() throws CannotStart {
        close(room);
    }
}
