package org.kith.timeline;

import java.util.List;
import org.kith.actor.Viewer;

/**
 * What a room brings to a young person's time, as a bean of the room. Asked within the page's transaction, so that policy and log are those of the
 * page; whoever has nothing to show asks the database at most one cheap thing.
 */
@FunctionalInterface
public interface TimelineItems {
    /** The nearest to the place that is asked for, in any order, and none beyond the many. */
    List<TimelineItem> of(Viewer viewer, TimelineQuery query);
}
