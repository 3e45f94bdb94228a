package org.kith.backup;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * How backups go, what there is, and how to have it back.
 *
 * @param there the newest first
 */
record BackupsPage(Viewer viewer, Backups.Now now, List<Pruning.There> there) implements Page {
    private static final long MB = 1_000_000;

    String size(Pruning.There one) {
        return one.bytes() < MB ? say("backup.page.small") : say("backup.page.size", one.bytes() / MB);
    }

    String name(Pruning.There one) {
        return String.valueOf(one.file().getFileName());
    }

    /** What a check found, of the one that was checked last; empty of all others. */
    String found(Pruning.There one) {
        if (!name(one).equals(now.state().checkedFile())) {
            return "";
        }
        return now.state().found().isEmpty()
                ? say("backup.page.well")
                : now.state().found();
    }

    Pruning.@Nullable There newest() {
        return there.isEmpty() ? null : there.getFirst();
    }

    String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : say("backup.page.no-key");
    }
}
