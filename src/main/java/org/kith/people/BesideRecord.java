package org.kith.people;

import java.util.List;
import java.util.UUID;
import org.kith.actor.Viewer;

/** What else leads on from the page of a young person, as a bean of the room that knows. Asked in the viewer's transaction, which is about them. */
@FunctionalInterface
public interface BesideRecord {
    List<Link> of(Viewer viewer, UUID youngPerson);

    /** @param words what stands there */
    record Link(String address, String words) {}
}
