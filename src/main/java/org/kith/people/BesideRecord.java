package org.kith.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.actor.Viewer;

/** What else leads on from the page of a young person, as a bean of the room that knows. Asked in the viewer's transaction, which is about them. */
@FunctionalInterface
public interface BesideRecord {
    List<Link> of(Viewer viewer, UUID youngPerson);

    /** @param words what stands there */
    record Link(String address, String words) {}

    /** What is to be known of young people that a list shows, a line each, as a bean of the room that knows. Asked once it is written down that they are shown. */
    interface InLists {
        /** @param shown what each of them is called; whom there is nothing to say of is in no answer */
        Map<UUID, Link> of(Viewer viewer, Map<UUID, String> shown);
    }
}
