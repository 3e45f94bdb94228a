package org.kith.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.paging.Turned;
import org.kith.people.YoungPersonHeader;
import org.kith.timeline.InTimeline;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.SectionNames;
import org.kith.web.NavigationPermissions;
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

    /** Whether they find what it is for, until when and asking to see more where they come in. */
    boolean sharedWithThem() {
        return NavigationPermissions.of(viewer).seeShared();
    }

    boolean own() {
        return RecordPermissions.of(viewer).own();
    }

    /** What the young person reads here for the first time: the words of others that stand here whole. What may be hard to read does not. */
    UUID[] readHere() {
        return shown().stream()
                .filter(shown -> own()
                        && shown instanceof Entry entry
                        && entry.beside().isNew()
                        && !entry.written().byYoungPerson()
                        && !entry.isTakenAway()
                        && !entry.beside().hardToRead())
                .map(shown -> shown.place().id())
                .toArray(UUID[]::new);
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
