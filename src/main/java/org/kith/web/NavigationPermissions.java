package org.kith.web;

import org.kith.actor.Viewer;

/** Which parts of Kith a viewer can go to at all. What they see there, the database decides. */
public record NavigationPermissions(boolean seeYoungPeople, boolean loadReturns, boolean inviteStaff) {

    public static NavigationPermissions of(Viewer viewer) {
        return switch (viewer.role()) {
            case "worker", "manager" -> new NavigationPermissions(true, false, false);
            case "analyst" -> new NavigationPermissions(true, true, false);
            case "administrator" -> new NavigationPermissions(false, false, true);
            default -> new NavigationPermissions(false, false, false);
        };
    }
}
