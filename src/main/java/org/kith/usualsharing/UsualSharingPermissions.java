package org.kith.usualsharing;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param say what a share is usually for, and how long it runs: managers */
record UsualSharingPermissions(boolean say) {
    static UsualSharingPermissions of(Viewer viewer) {
        return new UsualSharingPermissions(NavigationPermissions.of(viewer).lookInto());
    }

    void mustSay() {
        NotAllowed.unless(say, "error.not-yours");
    }
}
