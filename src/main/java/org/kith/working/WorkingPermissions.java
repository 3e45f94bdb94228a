package org.kith.working;

import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about when people work. Who reads what somebody says, the database decides.
 *
 * @param say say it of themselves: those who work with young people
 * @param askedToSay be reminded of it: workers; managers need not work with anybody themselves
 * @param seeSilent see who of their teams says nothing: managers
 */
record WorkingPermissions(boolean say, boolean askedToSay, boolean seeSilent) {

    static WorkingPermissions of(Viewer viewer) {
        var say = NavigationPermissions.of(viewer).writeToYoungPeople();
        return new WorkingPermissions(say, viewer.role() == Role.WORKER, say && viewer.role() == Role.MANAGER);
    }

    /** That nobody stands in any more: for whoever is away, and for their managers. */
    boolean hearOfStandIns() {
        return askedToSay || seeSilent;
    }

    void mustSay() {
        NotAllowed.unless(say, "error.not-yours");
    }
}
