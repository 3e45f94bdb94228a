package org.kith.emergency;

import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about emergencies.
 *
 * @param open open a record in one, and see which their teams were told of: those who work with young people; partners, analysts and
 *     administrators never
 * @param lookAfter say that they have seen it and that the young person is told, or look again: managers
 * @param told the young person, who is told and asks to talk
 */
record EmergencyPermissions(boolean open, boolean lookAfter, boolean told) {

    static EmergencyPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new EmergencyPermissions(may.letYoungPeopleIn(), viewer.role() == Role.MANAGER, may.seeOwnRecord());
    }

    void mustOpen() {
        NotAllowed.unless(open, told ? "emergency.not-yours.own" : "emergency.not-yours");
    }

    /** Whether they look after this one: nobody does after one they opened themselves. */
    boolean lookAfter(Emergency one) {
        return lookAfter && !one.opened().mine();
    }
}
