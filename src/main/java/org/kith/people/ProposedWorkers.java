package org.kith.people;

import java.util.Optional;
import java.util.UUID;

/** Who somebody proposed that a worker of a return is, as a bean of the room that knows. Asked in the viewer's transaction. */
public interface ProposedWorkers {
    /** In words, while it waits for a second person; nothing where nobody proposed anything. */
    Optional<String> of(UUID worker);
}
