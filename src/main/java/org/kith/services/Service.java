package org.kith.services;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;

/**
 * A service that partners work for.
 *
 * @param people how many come in from it
 */
record Service(
        UUID id, String name, ServiceKind kind, @Nullable Instant endedAt, int people) {

    boolean ended() {
        return endedAt != null;
    }

    /** Where whoever looks after it finds its people: its lead at a place of their own, those who work here among all services. */
    String address(Viewer viewer) {
        return ServicesPermissions.of(viewer).ownService() ? "/our-people" : "/services/" + id;
    }
}
