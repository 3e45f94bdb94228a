package org.kith.people;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with young people and workers they can see. Which ones they see, the database decides.
 *
 * @param seeCompany see in lists and on workers’ pages who works with each, how many have and who has nobody, and ask them by worker: whoever works with them. Outside of
 *     the teams small numbers are not shown, and such a list would be counted
 * @param giveName write the name a young person goes by: their team, whoever answers for returns, and they themselves; not of somebody they only opened in
 *     an emergency
 * @param openNamesBefore read the names they went by before: those who work with them, and they themselves
 * @param sayWhoWorkerIs name a worker that only a return has named, and join them to their account
 */
public record PeoplePermissions(
        boolean seeYoungPeople, boolean seeCompany, boolean giveName, boolean openNamesBefore, boolean sayWhoWorkerIs) {

    public static PeoplePermissions of(Viewer viewer) {
        var see = NavigationPermissions.of(viewer).seeYoungPeople();
        return switch (viewer.role()) {
            case MANAGER -> new PeoplePermissions(see, true, !viewer.inEmergency(), !viewer.inEmergency(), true);
            case ANALYST -> new PeoplePermissions(see, false, true, false, true);
            case WORKER -> new PeoplePermissions(see, true, !viewer.inEmergency(), !viewer.inEmergency(), false);
            case YOUNG_PERSON -> new PeoplePermissions(see, false, true, true, false);
            case ADMINISTRATOR, PARTNER, PARTNER_LEAD, NONE -> new PeoplePermissions(see, false, false, false, false);
        };
    }

    /** Write the names of others, and of many at once. */
    public boolean nameOthers() {
        return giveName && seeYoungPeople;
    }
}
