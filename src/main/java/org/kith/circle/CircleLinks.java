package org.kith.circle;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;

/** What another room offers beside somebody whom the young person would like back, as a bean of that room: the same for each of them. */
public interface CircleLinks {
    /** @param words what is done there, as the link says it */
    record CircleLink(String address, String words) {}

    /** Empty where that is not open to whoever looks. */
    Optional<CircleLink> wantedBack(Viewer viewer, UUID youngPerson, UUID person);
}
