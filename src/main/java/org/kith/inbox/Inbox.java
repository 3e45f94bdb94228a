package org.kith.inbox;

import java.util.List;
import org.kith.actor.Viewer;

/**
 * What of a room waits for somebody who works here, as one bean of the room: only what this viewer may act on, by the room's own permissions. It
 * waits until it is done where it is acted on; nothing is ticked off. Asked in the viewer's transaction, which is about no young person.
 */
public interface Inbox {
    /** So many of a kind are read; the rest is counted. */
    int MOST = 200;

    /** What waits, at most {@link #MOST} of each kind, those of a kind that wait longest or end soonest first. */
    List<InboxItem> items(Viewer viewer);

    /** How much waits: as many as there are items, whatever their number, without reading them. */
    Count count(Viewer viewer);
}
