package org.kith.record;

import java.util.UUID;

/** A note that is an entry in a young person's record now. */
record PutNote(UUID entry, Whose whose) {
    String address() {
        return whose.address() + "/entries/" + entry;
    }

    String name() {
        return whose.nameAlone();
    }
}
