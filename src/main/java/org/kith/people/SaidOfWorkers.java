package org.kith.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What a room knows of people who work with young people that belongs beside their names, as a bean of that room: only of whom the viewer may read
 * it. Asked in the viewer's transaction.
 */
public interface SaidOfWorkers {
    /** By their account. */
    Map<UUID, AboutWorker> of(Collection<UUID> accounts);

    /** Where their photos are, by their account; behind that address {@code /large} is a larger one. */
    Map<UUID, String> photos(Collection<UUID> accounts);
}
