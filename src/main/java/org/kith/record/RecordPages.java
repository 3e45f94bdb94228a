package org.kith.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.paging.Turning;
import org.kith.people.YoungPersonHeaders;
import org.kith.timeline.Timeline;
import org.kith.timeline.TimelinePlace;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Component;

/** Puts together a page of a record: its entries, with what other rooms tell of the same time in between. */
@Component
class RecordPages {
    private static final int SIZE = 50;
    private static final int OWN_SIZE = 10;

    private final TimelineSql entries;
    private final Timeline timeline;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final WithheldSql withheld;

    RecordPages(
            TimelineSql entries,
            Timeline timeline,
            YoungPersonHeaders whose,
            Vocabulary vocabulary,
            WithheldSql withheld) {
        this.entries = entries;
        this.timeline = timeline;
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.withheld = withheld;
    }

    /** Inside a reading of the record. */
    RecordPage of(Viewer viewer, UUID id, @Nullable Section asked, Turning<TimelinePlace> turning) {
        var may = RecordPermissions.of(viewer);
        NotAllowed.unless(may.read(), "record.not-yours");
        var one = whose.of(id).orElseThrow(NotFound::new);
        var section = one.reach().chosen(asked);
        var size = may.own() ? OWN_SIZE : SIZE;
        return new RecordPage(
                viewer,
                one,
                vocabulary.sections(),
                section,
                timeline.page(viewer, id, section, turning, size, entries::those),
                may.own() && section == null ? withheld.whole(id) : List.of());
    }
}
