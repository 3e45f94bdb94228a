package org.kith.daynotes;

import java.util.UUID;
import org.kith.people.YoungPersonHeader;

/** A note that is an entry in a young person's record now. */
record SentNote(UUID entry, YoungPersonHeader whose) {
    String address() {
        return whose.address() + "/entries/" + entry;
    }

    String name() {
        return whose.nameAlone();
    }
}
