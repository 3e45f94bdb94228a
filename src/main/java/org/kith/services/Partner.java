package org.kith.services;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.signin.LastSignIn;

/**
 * Somebody of a service who comes in.
 *
 * @param lead whether they look after who comes in from their service
 */
record Partner(
        UUID id, String name, boolean lead, @Nullable Instant endedAt, boolean hasPasskey, LastSignIn lastSignIn) {

    boolean ended() {
        return endedAt != null;
    }

    /** How far they have come, as a key in the words files. */
    String state() {
        if (ended()) {
            return "partner.state.ended";
        }
        if (hasPasskey) {
            return "partner.state.here";
        }
        return lastSignIn.lost() ? "staff.state.lost" : "partner.state.not-in-yet";
    }
}
