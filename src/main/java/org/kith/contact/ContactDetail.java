package org.kith.contact;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One address or number of a young person, or one thing of how they like people to be in touch, as it stands or stood.
 *
 * @param setBy who said so; null where a list did, at the command line
 * @param setThemselves whether the young person said so
 * @param setByYou whether whoever reads it said so
 * @param until null while it holds
 * @param takenAway whether it ended and nothing was put in its place
 * @param endedBy who said another, or took it away; null as with {@code setBy}, and while it holds
 */
record ContactDetail(
        ContactKind kind,
        String value,
        OffsetDateTime since,
        @Nullable String setBy,
        boolean setThemselves,
        boolean setByYou,
        @Nullable OffsetDateTime until,
        @Nullable String endedBy,
        boolean endedThemselves,
        boolean endedByYou,
        boolean takenAway) {

    /** When it ended; only of what holds no longer. */
    OffsetDateTime ended() {
        return Objects.requireNonNull(until, "it holds");
    }

    boolean holds() {
        return until == null;
    }

    /** As people read it. */
    String words() {
        return kind.words(value);
    }

    /** Where a link leads that calls or writes. */
    String address() {
        return kind.address(value);
    }
}
