package org.kith.policies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Who read a policy of the organisation, as it was known at the end of a day.
 *
 * @param held the version that held on that day; null where none did
 * @param readers everybody it bound
 */
record ReadersPage(
        Viewer viewer, OurPolicy policy, @Nullable Version held, List<Reader> readers, LocalDate day) implements Page {

    /** How many read the words that held. */
    long haveRead() {
        return held == null
                ? 0
                : readers.stream().filter(one -> one.hasRead(held)).count();
    }

    String file() {
        return policy.address() + "/readers.csv?on=" + day;
    }
}
