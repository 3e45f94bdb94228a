package org.kith.services;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.signin.LastSignIn;

/**
 * Somebody of a service who comes in.
 *
 * @param lead whether they look after who comes in from their service
 * @param elsewhere whether they come in by the provider of identities
 * @param address the e-mail address they were let in by; null where none was asked for
 * @param word what a second person said of them
 */
record Partner(
        UUID id,
        String name,
        boolean lead,
        @Nullable Instant endedAt,
        boolean hasPasskey,
        boolean elsewhere,
        LastSignIn lastSignIn,
        @Nullable String address,
        Word word) {

    /**
     * That they work at their service: before, nothing that is shared reaches them.
     *
     * @param waits whether nobody said it yet whose word it needs
     * @param second whether whoever looks neither let them in, nor came with whoever did, nor within a week
     * @param by who said it last; null where it was never needed
     */
    record Word(
            boolean waits,
            boolean second,
            @Nullable String by,
            @Nullable Instant at) {}

    boolean ended() {
        return endedAt != null;
    }

    /** Whether they have a way in of their own, so that nobody makes a link for them. */
    boolean comesIn() {
        return hasPasskey || elsewhere;
    }

    boolean waits() {
        return word.waits() && !ended();
    }

    /** How far they have come, as a key in the words files. */
    String state() {
        if (ended()) {
            return "partner.state.ended";
        }
        if (word.waits()) {
            return "partner.state.waits";
        }
        if (comesIn()) {
            return hasPasskey ? "partner.state.here" : "staff.state.elsewhere";
        }
        return lastSignIn.lost() ? "staff.state.lost" : "partner.state.not-in-yet";
    }
}
