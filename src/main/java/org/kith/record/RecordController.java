package org.kith.record;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.paging.Turning;
import org.kith.people.YoungPersonHeaders;
import org.kith.timeline.Timeline;
import org.kith.timeline.TimelinePlace;
import org.kith.vocabulary.RecordAccess;
import org.kith.vocabulary.Section;
import org.kith.vocabulary.Vocabulary;
import org.kith.web.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading a record as a story by time or by section: its entries, with what other rooms tell of the same time in between. */
@Controller
class RecordController {
    private static final int SIZE = 50;
    private static final int OWN_SIZE = 10;

    private final ActorTransactions acting;
    private final TimelineSql entries;
    private final Timeline timeline;
    private final YoungPersonHeaders whose;
    private final Vocabulary vocabulary;
    private final WithheldSql withheld;
    private final Clock clock;

    RecordController(
            ActorTransactions acting,
            TimelineSql entries,
            Timeline timeline,
            YoungPersonHeaders whose,
            Vocabulary vocabulary,
            WithheldSql withheld,
            Clock clock) {
        this.acting = acting;
        this.entries = entries;
        this.timeline = timeline;
        this.whose = whose;
        this.vocabulary = vocabulary;
        this.withheld = withheld;
        this.clock = clock;
    }

    @GetMapping("/young-people/{id}/record")
    @OpenTo(Who.SIGNED_IN)
    RecordPage record(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        var chosen = Section.ofKey(section).orElse(null);
        var turning = TimelinePlace.turning(next, back);
        return acting.reading(actor, id, RecordAccess.at("record", chosen), viewer -> {
            var page = page(viewer, id, chosen, turning);
            var read = page.readHere();
            if (read.length > 0) {
                entries.readInRecord(viewer, read, clock.instant());
            }
            return page;
        });
    }

    private RecordPage page(Viewer viewer, UUID id, @Nullable Section asked, Turning<TimelinePlace> turning) {
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
