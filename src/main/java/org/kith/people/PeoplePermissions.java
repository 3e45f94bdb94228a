package org.kith.people;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with young people and workers they can see. Which ones they see, the database decides.
 *
 * @param giveName write the name a young person goes by: not of somebody they only opened in an emergency
 * @param sayWhoWorkerIs name a worker that only a return has named, and join them to their account
 */
record PeoplePermissions(boolean seeYoungPeople, boolean giveName, boolean sayWhoWorkerIs) {

    static PeoplePermissions of(Viewer viewer) {
        var see = NavigationPermissions.of(viewer).seeYoungPeople();
        return switch (viewer.role()) {
            case "manager", "analyst" -> new PeoplePermissions(see, !viewer.inEmergency(), true);
            case "worker" -> new PeoplePermissions(see, !viewer.inEmergency(), false);
            default -> new PeoplePermissions(see, false, false);
        };
    }
}
