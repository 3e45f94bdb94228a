package org.kith.vocabulary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A word or phrase an organisation would rather not write, as its managers or administrators wrote it down.
 *
 * @param instead what to say instead, the best first; empty when the word may stand
 * @param by the name of whoever wrote it
 */
record OwnWord(UUID id, String said, List<String> instead, String why, Instant at, String by) {

    boolean mayStand() {
        return instead.isEmpty();
    }
}
