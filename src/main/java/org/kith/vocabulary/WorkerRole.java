package org.kith.vocabulary;

import java.time.Instant;
import java.util.UUID;

/**
 * What a colleague can be to a young person, as an organisation lists it.
 *
 * @param own what young people read for it
 * @param by the name of whoever wrote it
 */
record WorkerRole(UUID id, String name, String own, Instant at, String by) {

    boolean isReadOtherwise() {
        return !own.equals(name);
    }
}
