package org.kith.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.paging.Turned;
import org.kith.people.YoungPersonHeader;
import org.kith.timeline.InTimeline;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.Page;
import org.kith.withholding.Withheld;

/**
 * A record as a story by time, whole or one section of it.
 *
 * @param section the section shown; null for all
 * @param withholding for the young person: whole entries kept back from them
 */
record RecordPage(
        Viewer viewer,
        YoungPersonHeader whose,
        SectionNames names,
        @Nullable Section section,
        Turned<InTimeline> turned,
        List<Withheld> withholding)
        implements Page {

    List<InTimeline> shown() {
        return turned.shown();
    }

    boolean mayWrite() {
        return !whose.reach().adds().isEmpty();
    }

    boolean wayIn() {
        return RecordPermissions.of(viewer).answer();
    }

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    String later() {
        return address("back", shown().getFirst());
    }

    String earlier() {
        return address("next", shown().getLast());
    }

    private String address(String way, InTimeline from) {
        var chosen = section == null ? "" : "section=" + section.key() + "&";
        return whose.address() + "/record?" + chosen + way + "=" + from.place();
    }
}
