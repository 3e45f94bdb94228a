package org.kith.drafts;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with what they began to write.
 *
 * @param write begin something at all
 * @param own it is their own record
 * @param led a key leads there from anywhere: those who work with young people
 * @param reminded they are told on their first page that they began something: they too, and nobody where they see only a part
 */
record DraftPermissions(boolean write, boolean own, boolean led, boolean reminded) {
    static DraftPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new DraftPermissions(
                may.readRecord(),
                may.seeOwnRecord(),
                may.writeToYoungPeople(),
                may.writeToYoungPeople() && !viewer.onlyShared() && !viewer.inEmergency());
    }
}
