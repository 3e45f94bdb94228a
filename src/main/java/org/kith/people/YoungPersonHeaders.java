package org.kith.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose record a page is about: who they are and how far into it whoever looks can see. Asked inside the actor's transaction. */
public interface YoungPersonHeaders {
    /** Nobody for whom the actor cannot see. */
    Optional<YoungPersonHeader> of(UUID person);

    /** Those of these people the actor can see, by the names they go by. */
    List<YoungPersonHeader> those(UUID[] people);
}
