package org.kith.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What messages are handed over to. */
interface Gateway {

    /** What came of handing one over. */
    enum Outcome {
        SENT,
        /** The gateway will never take it for that address. */
        REFUSED,
        /** What is known is no number that a text can go to. */
        CANNOT_BE_TEXTED,
        /** It was not taken, and can be another time. */
        LATER,
        /** It was not taken, and nothing else will be now. */
        NOT_REACHED,
        /** No answer came, and it may have been taken. */
        NOT_KNOWN
    }

    /** What became of one that was handed over without an answer. */
    enum Before {
        /** It was not taken, or the gateway knows it again by its number. */
        AGAIN,
        SENT,
        ASK_LATER,
        NOT_KNOWN
    }

    /** What became of one that was taken. */
    enum Arrived {
        NOT_YET(null),
        YES("arrived"),
        NO("not arrived"),
        NO_SUCH_ADDRESS("no such address");

        private final @Nullable String inDatabase;

        Arrived(@Nullable String inDatabase) {
            this.inDatabase = inDatabase;
        }

        @Nullable
        String inDatabase() {
            return inDatabase;
        }
    }

    boolean isSet();

    /** Outside any transaction: it takes as long as the gateway lets it. */
    Outcome send(Ready message);

    default Before before(UUID message, About about) {
        return Before.AGAIN;
    }

    /** How many it takes; null where nothing says. */
    default @Nullable Limits limits() {
        return null;
    }

    /** Whether it can be asked later whether a message arrived. */
    default boolean tellsLater() {
        return false;
    }

    default Arrived arrived(UUID message) {
        return Arrived.NOT_YET;
    }
}
