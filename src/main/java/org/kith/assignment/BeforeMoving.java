package org.kith.assignment;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;

/** What a room offers so that those who stop with a young person say goodbye before these are moved, as a bean of that room: afterwards they cannot. */
public interface BeforeMoving {
    /** @param words what is done there, as the link says it */
    record Goodbye(String address, String words) {}

    /** Empty where that is not open to whoever looks. */
    Optional<Goodbye> goodbye(Viewer viewer, UUID youngPerson);
}
