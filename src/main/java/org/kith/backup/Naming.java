package org.kith.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kith.database.CannotStart;

/**
 * What the files of one Kith are called, so that each knows its own in a place that several write to: by a name that a home is given by chance, and that
 * is in no copy of its database.
 */
record Naming(String kith) {
    private static final String FILE = "backups.name";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern BACKUP =
            Pattern.compile("kith-([0-9]{8}T[0-9]{6}Z)(?:-([0-9a-f]{8}))?\\" + Backup.ENDING);
    private static final Pattern LOG =
            Pattern.compile("wal/(kith_(?:([0-9a-f]{8})_)?[0-9a-f]{8})/([0-9A-F]{24})\\" + WalFolder.ENDING);

    static Naming of(Path home) throws CannotStart {
        var file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, chance() + "\n", UTF_8, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            // Made in this moment by a command beside the Kith that serves.
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot write " + file, e);
        }
        try {
            var name = Files.readString(file).strip();
            if (!name.matches("[0-9a-f]{8}")) {
                throw new CannotStart("The file " + file + " is not as Kith wrote it. Remove it: Kith makes another,"
                        + " and leaves alone the backups that were made until now.");
            }
            return new Naming(name);
        } catch (IOException e) {
            throw CannotStart.because("Kith cannot read " + file, e);
        }
    }

    private static String chance() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    String backup(Instant ended) {
        return "kith-" + MOMENT.format(ended) + "-" + kith + Backup.ENDING;
    }

    /** Of files that are being written. */
    String allPartial() {
        return "kith-*-" + kith + Backup.ENDING + Backup.PARTIAL;
    }

    /** What all runs of the log of this Kith begin with; PostgreSQL knows them by the same name. */
    String runs() {
        return "kith_" + kith + "_";
    }

    String newRun() {
        return runs() + chance();
    }

    /**
     * A backup in a place, by its name alone.
     *
     * @param kith whose it is; empty of one made by hand or by a Kith that gave no name
     */
    record There(String name, Instant ended, String kith, long bytes) implements Comparable<There> {
        /** As their files stand in a list: by when they ended. */
        @Override
        public int compareTo(There other) {
            return name.compareTo(other.name);
        }
    }

    /** Whose a file is, and which part of which run. */
    record Part(String kith, String run, String segment) {}

    static Optional<There> backup(BackupPlace.Item item) {
        var found = BACKUP.matcher(item.name());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var ended = Instant.from(MOMENT.parse(found.group(1)));
            return Optional.of(new There(item.name(), ended, orEmpty(found.group(2)), item.bytes()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<Part> part(String name) {
        var found = LOG.matcher(name);
        return found.matches()
                ? Optional.of(new Part(orEmpty(found.group(2)), found.group(1), found.group(3)))
                : Optional.empty();
    }

    boolean isOurPart(String name) {
        return part(name).filter(part -> part.kith().equals(kith)).isPresent();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    static boolean isOne(String name) {
        return BACKUP.matcher(name).matches() || LOG.matcher(name).matches();
    }

    /** This Kith's own, the newest first. */
    List<There> ours(Collection<BackupPlace.Item> items) {
        return items.stream()
                .flatMap(item -> backup(item).stream())
                .filter(one -> one.kith().equals(kith))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Backups of others in the same place. */
    long others(Collection<BackupPlace.Item> items) {
        return items.stream()
                .flatMap(item -> backup(item).stream())
                .filter(one -> !one.kith().equals(kith))
                .count();
    }
}
