package org.kith.samepeople;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with figures of how much young people met the same people. Whose they are, the database decides.
 *
 * @param openPeople count from records of those they see, and open the people behind: whoever works with young people. Others see it by teams,
 *     without small numbers
 */
record SamePermissions(boolean seeFigures, boolean openPeople) {

    static SamePermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new SamePermissions(may.seeYoungPeople(), may.searchRecords());
    }
}
