package org.kith.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.paging.Turned;
import org.kith.paging.Turning;
import org.kith.vocabulary.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * One order of many kinds of things, a page at a time. A page begins at a place and not at a number, and each kind is asked for a whole page beyond
 * it: so none is skipped and none comes twice, whatever is written meanwhile.
 */
@Component
public class Timeline {
    private static final Comparator<InTimeline> LATEST_FIRST =
            Comparator.comparing(InTimeline::place).reversed();

    private final List<TimelineItems> rooms;

    @Autowired
    Timeline(ObjectProvider<TimelineItems> rooms) {
        this(rooms.orderedStream().toList());
    }

    Timeline(List<TimelineItems> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    /**
     * A page of what a page shows by itself, with what the rooms bring in between.
     *
     * @param own finds what the page shows by itself, as {@link TimelineItems} do
     */
    public Turned<InTimeline> page(
            Viewer viewer,
            UUID youngPerson,
            @Nullable Section section,
            Turning<TimelinePlace> asked,
            int size,
            Function<TimelineQuery, ? extends List<? extends InTimeline>> own) {
        return Turned.of(asked, size, turning -> {
            var query = new TimelineQuery(youngPerson, section, turning, size + 1);
            return nearest(viewer, query, own.apply(query));
        });
    }

    /** What a page is made of: the nearest of what it shows by itself and of what the rooms bring, the latest first. */
    public List<InTimeline> nearest(Viewer viewer, TimelineQuery query, List<? extends InTimeline> own) {
        var all = new ArrayList<InTimeline>(own);
        rooms.forEach(room -> all.addAll(room.of(viewer, query)));
        all.sort(LATEST_FIRST);
        var over = Math.max(0, all.size() - query.most());
        return query.turning().back() && !query.turning().isFirst()
                ? all.subList(over, all.size())
                : all.subList(0, all.size() - over);
    }
}
