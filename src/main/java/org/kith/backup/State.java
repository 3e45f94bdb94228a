package org.kith.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the last backup and the last check went, in a file beside the database and not in it: it has to be true after a restore, and where a backup fails
 * for want of a database.
 *
 * @param made when the last backup ended that is there
 * @param wrong why the last one that was tried is not there; empty where it is
 * @param checked when one was restored into an empty place and looked at
 * @param checkedFile which
 * @param found what was not right with it; empty where all was
 * @param header what the last backup that was sealed says of itself, as it is written; empty where none was
 * @param used the places that a backup of this Kith ever arrived at, as {@link #key} has them
 */
record State(
        @Nullable Instant made,
        String wrong,
        @Nullable Instant checked,
        String checkedFile,
        String found,
        String header,
        Set<String> used) {
    static final State NOTHING = new State(null, "", null, "", "", "", Set.of());
    private static final Logger LOG = LoggerFactory.getLogger(State.class);
    private static final String FILE = "backups.state";

    /** One was sealed; it counts once it is in a place. */
    State withSealed(Header of) {
        var written = new String(of.written(), StandardCharsets.UTF_8);
        return new State(made, "", checked, checkedFile, found, written, used);
    }

    State withMade(Instant when) {
        return new State(when, "", checked, checkedFile, found, header, used);
    }

    /** @param place as {@link #key} has it */
    State withArrived(Instant when, String place) {
        var all = new TreeSet<>(used);
        all.add(place);
        var latest = made == null || when.isAfter(made) ? when : made;
        return new State(latest, wrong, checked, checkedFile, found, header, Set.copyOf(all));
    }

    State withWrong(String why) {
        return new State(made, why, checked, checkedFile, found, header, used);
    }

    State withChecked(Instant when, String file, String what) {
        return new State(made, wrong, when, file, what, header, used);
    }

    static String key(Naming naming, BackupPlace place) {
        return naming.kith() + " " + place.name();
    }

    Optional<Header> lastSealed() {
        try {
            return header.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Header.read(new ByteArrayInputStream(header.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | Header.NotOne e) {
            return Optional.empty();
        }
    }

    static State read(Path home) {
        var kept = new Properties();
        try {
            if (Files.exists(home.resolve(FILE))) {
                kept.load(new StringReader(Files.readString(home.resolve(FILE))));
            }
            return new State(
                    instant(kept, "made"),
                    kept.getProperty("wrong", ""),
                    instant(kept, "checked"),
                    kept.getProperty("checked-file", ""),
                    kept.getProperty("found", ""),
                    kept.getProperty("header", ""),
                    kept.getProperty("used", "").lines().collect(Collectors.toUnmodifiableSet()));
        } catch (IOException | java.time.DateTimeException e) {
            return NOTHING;
        }
    }

    private static @Nullable Instant instant(Properties kept, String name) {
        var written = kept.getProperty(name, "");
        return written.isEmpty() ? null : Instant.parse(written);
    }

    void write(Path home) {
        var kept = new Properties();
        kept.setProperty("made", made == null ? "" : made.toString());
        kept.setProperty("wrong", wrong);
        kept.setProperty("checked", checked == null ? "" : checked.toString());
        kept.setProperty("checked-file", checkedFile);
        kept.setProperty("found", found);
        kept.setProperty("header", header);
        kept.setProperty("used", String.join("\n", new TreeSet<>(used)));
        try {
            var text = new StringWriter();
            kept.store(text, null);
            var half = Files.writeString(home.resolve(FILE + ".new"), text.toString());
            Files.move(half, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn(
                    "Kith cannot keep how its last backup went: {}",
                    e.getClass().getSimpleName());
        }
    }
}
