package org.kith.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;

/**
 * What a room brings to a handover, as one bean of the room: whoever takes over reads it in one place, and the young person sees what they read.
 * Only what this viewer may read, by the room's own permissions. Asked inside the viewer's transaction, which is about that young person.
 */
@FunctionalInterface
public interface HandoverContents {
    /** Nothing where there is nothing to say. */
    Optional<Content> of(Viewer viewer, UUID youngPerson);

    /**
     * @param heading as whoever looks reads it
     * @param lines each a whole line; the most important first, and few
     * @param address where all of it is read
     * @param link as that link says it
     */
    record Content(String heading, List<String> lines, String address, String link) {}
}
