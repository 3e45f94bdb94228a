package org.kith.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a record a page shows, for the line in the log of who looked.
 *
 * @param page the page's key in the words files, such as {@code lifeline}
 * @param sections the record's sections shown, by key
 * @param entry the one entry shown, whose section the line then names; null for a page that shows more
 * @param forRecipients whether there is such a page for somebody who sees only what is shared with them; for all others of them it does not
 *     exist
 */
public record AccessLogEntry(
        String page, List<String> sections, @Nullable UUID entry, boolean forRecipients) {

    public static AccessLogEntry at(String page, String... sections) {
        return new AccessLogEntry(page, List.of(sections), null, false);
    }

    public static AccessLogEntry atEntry(String page, UUID entry) {
        return new AccessLogEntry(page, List.of(), entry, false);
    }

    /** The same with something that stands beside the sections. */
    public AccessLogEntry with(String more) {
        var all = new ArrayList<>(sections);
        all.add(more);
        return new AccessLogEntry(page, List.copyOf(all), entry, forRecipients);
    }

    /** The same, on a page that is also for those who see only what is shared with them. */
    public AccessLogEntry alsoForRecipients() {
        return new AccessLogEntry(page, sections, entry, true);
    }

    String[] sectionArray() {
        return sections.toArray(String[]::new);
    }
}
