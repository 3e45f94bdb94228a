package org.kith.nation;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/** @param say in which nation the organisation works: managers */
public record NationPermissions(boolean say) {
    public static NationPermissions of(Viewer viewer) {
        return new NationPermissions(NavigationPermissions.of(viewer).lookInto());
    }
}
