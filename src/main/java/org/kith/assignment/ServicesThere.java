package org.kith.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * Partner services that are there for a young person, and were, as a room knows of them, as one bean of the room: only what this viewer may read. Asked
 * inside the viewer's transaction, which is about that young person.
 */
@FunctionalInterface
public interface ServicesThere {
    List<Service> of(Viewer viewer, UUID youngPerson);

    /**
     * @param until the last day of it, which may be to come
     * @param why what they are there for, as somebody wrote it
     * @param ended why it ended, as somebody wrote it; null where nobody did
     */
    record Service(
            String name,
            LocalDate from,
            LocalDate until,
            boolean now,
            String why,
            @Nullable String ended) {}
}
