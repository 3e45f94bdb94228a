package org.kith.vocabulary;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kith.actor.AccessLogEntry;

/** What pages of the record show, for the log of who looked. Those that see only what is shared with them see that of it. */
public final class RecordAccess {
    private RecordAccess() {}

    /** @param section the one section shown; null for all */
    public static AccessLogEntry at(String page, @Nullable Section section) {
        var all = Arrays.stream(Section.values()).map(Section::key).toArray(String[]::new);
        var look = section == null ? AccessLogEntry.at(page, all) : AccessLogEntry.at(page, section.key());
        return look.alsoForRecipients();
    }
}
