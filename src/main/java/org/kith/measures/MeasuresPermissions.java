package org.kith.measures;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with figures. Whose figures they are, the database decides.
 *
 * @param openPeople see figures of small numbers, and the people behind each: whoever works with them. Others see what says nothing of anybody
 * @param loadReturn bring in the young people that figures count
 * @param runCommands be told the commands of whoever runs Kith
 */
record MeasuresPermissions(boolean seeFigures, boolean openPeople, boolean loadReturn, boolean runCommands) {

    static MeasuresPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new MeasuresPermissions(may.seeYoungPeople(), may.searchRecords(), may.loadReturns(), may.inviteStaff());
    }

    /** See what was published: whoever sees figures, and whoever loads the tables. */
    boolean seePublished() {
        return seeFigures || runCommands;
    }
}
