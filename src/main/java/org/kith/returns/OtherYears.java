package org.kith.returns;

import java.util.Set;
import java.util.UUID;

/**
 * What the returns of other years say of kept rows.
 *
 * @param isLatest whether no return of a later year is loaded
 * @param before rows that a return of an earlier year states just so as well, by their ids
 * @param after the same of later years: those rows are theirs, and neither changed nor withdrawn by this year's
 */
record OtherYears(boolean isLatest, Set<UUID> before, Set<UUID> after) {

    static OtherYears none() {
        return new OtherYears(true, Set.of(), Set.of());
    }

    boolean state(UUID row) {
        return before.contains(row) || after.contains(row);
    }
}
