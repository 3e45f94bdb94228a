package org.kith.tworecords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.access.OpenTo;
import org.kith.access.Who;
import org.kith.actor.AccessLogEntry;
import org.kith.actor.Actor;
import org.kith.actor.ActorTransactions;
import org.kith.actor.NotFound;
import org.kith.actor.Viewer;
import org.kith.paging.Turned;
import org.kith.paging.Turning;
import org.kith.record.RecordEntries;
import org.kith.timeline.InTimeline;
import org.kith.timeline.Timeline;
import org.kith.timeline.TimelinePlace;
import org.kith.timeline.TimelineQuery;
import org.kith.vocabulary.Section;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Two records in one list. Each is read in a transaction about its own young person, with a line in its own log, by whoever may read that one. */
@Controller
class BothController {
    private static final int SIZE = 50;
    private static final AccessLogEntry BOTH = AccessLogEntry.at(
            "both-records", Stream.of(Section.values()).map(Section::key).toArray(String[]::new));

    private final ActorTransactions acting;
    private final RecordPairs pairs;
    private final Timeline timeline;
    private final RecordEntries entries;

    BothController(ActorTransactions acting, RecordPairs pairs, Timeline timeline, RecordEntries entries) {
        this.acting = acting;
        this.pairs = pairs;
        this.timeline = timeline;
        this.entries = entries;
    }

    /** Two that are said or proposed to be one. */
    private record Two(Viewer viewer, RecordPair pair, OneRecord one, OneRecord other) {}

    @GetMapping("/young-people/{id}/two-records/{pair}/both")
    @OpenTo(Who.SIGNED_IN)
    BothPage both(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID pair,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String back) {
        var two = acting.reading(actor, id, BOTH, viewer -> two(viewer, id, pair));
        var turned = Turned.of(TimelinePlace.turning(next, back), SIZE, turning -> nearest(actor, two, turning));
        return new BothPage(two.viewer(), two.one(), two.other(), two.pair(), turned);
    }

    private Two two(Viewer viewer, UUID id, UUID pair) {
        TwoRecordsPermissions.of(viewer).mustSay();
        var now = pairs.find(id, pair);
        if (now.isOver()) {
            throw new NotFound();
        }
        return new Two(viewer, now, pairs.record(id), pairs.record(now.besides(id)));
    }

    private List<BothPage.Line> nearest(Actor actor, Two two, Turning<TimelinePlace> turning) {
        var all = new ArrayList<BothPage.Line>();
        for (var whose : List.of(two.one(), two.other())) {
            var query = new TimelineQuery(whose.id(), null, turning, SIZE + 1);
            acting.reading(actor, whose.id(), BOTH, viewer -> timeline.nearest(viewer, query, entries.nearest(query)))
                    .forEach(what -> all.add(new BothPage.Line(what, whose, whose.equals(two.other()))));
        }
        all.sort(Comparator.comparing(InTimeline::place).reversed());
        var over = Math.max(0, all.size() - SIZE - 1);
        return turning.back() && !turning.isFirst() ? all.subList(over, all.size()) : all.subList(0, all.size() - over);
    }
}
