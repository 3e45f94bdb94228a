package org.kith.leavequickly;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * @param own whether the button is on their pages: each young person for themselves
 * @param saySite where everybody of the organisation is who left: managers
 */
record LeavePermissions(boolean own, boolean saySite) {
    static LeavePermissions of(Viewer viewer) {
        return new LeavePermissions(
                viewer.youngPerson() != null, NavigationPermissions.of(viewer).lookInto());
    }

    void mustBeTheirs() {
        NotAllowed.unless(own, "leave.not-yours");
    }

    void mustSaySite() {
        NotAllowed.unless(saySite, "error.not-yours");
    }
}
