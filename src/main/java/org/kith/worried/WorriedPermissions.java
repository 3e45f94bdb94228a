package org.kith.worried;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param say whom young people of the organisation can call: managers */
record WorriedPermissions(boolean say) {
    static WorriedPermissions of(Viewer viewer) {
        return new WorriedPermissions(NavigationPermissions.of(viewer).lookInto());
    }

    void mustSay() {
        NotAllowed.unless(say, "error.not-yours");
    }
}
