package org.kith.inbox;

import java.util.List;
import org.kith.actor.Viewer;

/**
 * What of a room is to be done before people can work with Kith, as one bean of the room: what is so just now, and nothing that somebody ticks. Asked in
 * the viewer's transaction, of who looks after who comes in.
 */
@FunctionalInterface
public interface FirstSteps {
    List<Step> of(Viewer viewer);

    /**
     * One thing to be done.
     *
     * @param order where it stands among those of all rooms, the lowest first
     * @param words what it is, as a key in the words files; what it is for stands under {@code .what} behind it
     * @param done whether it is so
     * @param address where whoever looks does it; empty where somebody else does
     */
    record Step(int order, String words, boolean done, String address) {}
}
