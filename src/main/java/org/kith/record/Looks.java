package org.kith.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Look;
import org.kith.vocabulary.Section;

/** What pages of the record show, for the log of who looked. Those that see only what is shared with them see that of it. */
public final class Looks {
    private Looks() {}

    /** @param section the one section shown; null for all */
    public static Look at(String page, @Nullable Section section) {
        var all = Arrays.stream(Section.values()).map(Section::key).toArray(String[]::new);
        var look = section == null ? Look.at(page, all) : Look.at(page, section.key());
        return look.alsoForRecipients();
    }
}
