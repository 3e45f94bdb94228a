package org.kith.policies;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who is bound, and what they read.
 *
 * @param name empty for somebody invited who has not said who they are
 * @param service the partner service they work for; empty for whoever works here
 * @param read the latest version they read
 */
record Reader(String name, Bound as, String service, OurPolicy.@Nullable Acknowledgement read) {

    boolean hasRead(Version asked) {
        return read != null && read.covers(asked);
    }

    /** How far they are, as a key in the words files. */
    String state(Version asked) {
        return read == null ? "readers.not-yet" : hasRead(asked) ? "readers.has-read" : "readers.earlier";
    }
}
