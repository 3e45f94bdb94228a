package org.kith.services;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a service who comes in.
 *
 * @param lead whether they look after who comes in from their service
 * @param lastSignIn when they last used a passkey or made one
 */
record Partner(
        UUID id,
        String name,
        boolean lead,
        @Nullable Instant endedAt,
        boolean hasPasskey,
        @Nullable Instant lastSignIn) {

    boolean ended() {
        return endedAt != null;
    }

    /** How far they have come, as a key in the words files. */
    String state() {
        if (ended()) {
            return "partner.state.ended";
        }
        return hasPasskey ? "partner.state.here" : "partner.state.not-in-yet";
    }
}
