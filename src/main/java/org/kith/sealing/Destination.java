package org.kith.sealing;

import java.io.IOException;
import java.time.Duration;

/** A place outside the database that checkpoints are taken to. */
interface Destination {

    /** As the operator wrote it. */
    String name();

    /** How long it is left alone after it was given one. */
    default Duration atMostEvery() {
        return Duration.ZERO;
    }

    /** @throws IOException when it did not get there; it is tried again */
    void take(Note note) throws IOException;
}
