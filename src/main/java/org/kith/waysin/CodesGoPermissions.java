package org.kith.waysin;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param say by what codes may go to young people: managers and administrators */
record CodesGoPermissions(boolean say) {
    static CodesGoPermissions of(Viewer viewer) {
        return new CodesGoPermissions(NavigationPermissions.of(viewer).chooseWords());
    }

    void mustSay() {
        NotAllowed.unless(say, "error.not-yours");
    }
}
