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

    /** Their photos, by their account. */
    Map<UUID, Photo> photos(Collection<UUID> accounts);

    /**
     * @param small itself, as a page has it: on a poor connection one that is asked for comes late, and its head weighs as much
     * @param large where a larger one is
     */
    record Photo(String small, String large) {}
}
