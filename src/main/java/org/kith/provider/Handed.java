package org.kith.provider;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a browser is handed on its way to the provider, and brings back: good for an hour, once, and in that browser alone. Nothing is kept of it: what only Kith may
 * know (the nonce, the verifier of PKCE) is made of it with a key that is in no database.
 *
 * @param at when it was handed out
 */
record Handed(String state, Purpose what, Instant at, String nonce, String verifier) {

    /** What somebody goes there for. */
    enum Purpose {
        COME_IN("in"),
        SHOW_AGAIN("again"),
        JOIN("own"),
        TRY("try");

        private final String said;

        Purpose(String said) {
            this.said = said;
        }

        String said() {
            return said;
        }

        static Optional<Purpose> of(String said) {
            return Arrays.stream(values()).filter(one -> one.said.equals(said)).findFirst();
        }
    }

    @Override
    public String toString() {
        return "Handed[" + what + "]";
    }
}
