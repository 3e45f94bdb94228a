package org.kith.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;
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
 */
record State(@Nullable Instant made, String wrong, @Nullable Instant checked, String checkedFile, String found) {
    static final State NOTHING = new State(null, "", null, "", "");
    private static final Logger LOG = LoggerFactory.getLogger(State.class);
    private static final String FILE = "backups.state";

    State withMade(Instant when) {
        return new State(when, "", checked, checkedFile, found);
    }

    State withWrong(String why) {
        return new State(made, why, checked, checkedFile, found);
    }

    State withChecked(Instant when, String file, String what) {
        return new State(made, wrong, when, file, what);
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
                    kept.getProperty("found", ""));
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
