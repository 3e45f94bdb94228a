package org.kith.policies;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a policy of the organisation. It is never changed.
 *
 * @param wordsSince the version these words stand since: whoever read it or a later one has read them
 */
record Version(int number, Wording wording, Scope scope, Change change, int wordsSince) {

    /**
     * Who wrote it, and when.
     *
     * @param by empty where the viewer does not see whose account it is
     * @param words what changed, said for those who read the one before; empty for the first
     */
    public record Change(String by, Instant at, String words) {}

    boolean hasBegun(LocalDate today) {
        return !scope.begins().isAfter(today);
    }
}
