package org.kith.nation;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param say in which nation the organisation works, and what changes on a birthday there: managers */
public record NationPermissions(boolean say) {
    public static NationPermissions of(Viewer viewer) {
        return new NationPermissions(NavigationPermissions.of(viewer).lookInto());
    }

    void mustSay() {
        NotAllowed.unless(say, "error.not-yours");
    }
}
