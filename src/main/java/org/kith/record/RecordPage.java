package org.kith.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * A record as a story by time, whole or one section of it.
 *
 * @param section the section shown; null for all
 * @param keptBack for the young person: whole entries kept back from them
 */
record RecordPage(
        Viewer viewer,
        Whose whose,
        SectionNames names,
        @Nullable Section section,
        List<Entry> entries,
        List<Withheld> keptBack,
        Turned turned)
        implements Page {

    /**
     * How far somebody turned the pages.
     *
     * @param hasMore whether there are earlier entries than these
     */
    record Turned(int number, boolean hasMore) {}

    boolean mayWrite() {
        return !whose.reach().adds().isEmpty();
    }

    boolean wayIn() {
        return RecordPermissions.of(viewer).answer();
    }

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    /** The address of this choice of section, up to the page's number. */
    String address(int page) {
        var chosen = section == null ? "" : "section=" + section.key() + "&";
        return whose.address() + "/record?" + chosen + "page=" + page;
    }
}
