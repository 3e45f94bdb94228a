package org.kith.policies;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy of the organisation, as somebody sees it today.
 *
 * @param version the one that holds; where none holds yet, the one to come
 * @param mine the latest version they said they read
 */
record OurPolicy(
        UUID id,
        Version version,
        @Nullable Ending ended,
        @Nullable Acknowledgement mine) {

    record Ending(Instant at, String by, String because) {}

    /** That somebody read a version, and when they said so. */
    record Acknowledgement(int version, Instant at) {
        boolean covers(Version asked) {
            return version >= asked.wordsSince();
        }
    }

    boolean hasEnded() {
        return ended != null;
    }

    /** Whether they read the words that hold. */
    boolean isRead() {
        return mine != null && mine.covers(version);
    }

    String title() {
        return version.wording().title();
    }

    String address() {
        return "/our-policies/" + id;
    }
}
