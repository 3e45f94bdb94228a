package org.kith.web;

import org.kith.actor.Viewer;

/**
 * Which parts of Kith a viewer can go to at all. What they see there, the database decides.
 *
 * @param readRecord read what is written to young people: those who work with them; whoever answers for returns does not
 * @param seeOwnRecord the young person themselves
 */
public record NavigationPermissions(
        boolean seeYoungPeople, boolean readRecord, boolean loadReturns, boolean inviteStaff, boolean seeOwnRecord) {

    public static NavigationPermissions of(Viewer viewer) {
        return switch (viewer.role()) {
            case "worker", "manager" -> new NavigationPermissions(true, true, false, false, false);
            case "analyst" -> new NavigationPermissions(true, false, true, false, false);
            case "administrator" -> new NavigationPermissions(false, false, false, true, false);
            case "young person" -> new NavigationPermissions(false, true, false, false, true);
            default -> new NavigationPermissions(false, false, false, false, false);
        };
    }
    /** Search the records of all young people they see: those who work with them, and not the young person, who has one record. */
    public boolean searchRecords() {
        return readRecord && !seeOwnRecord;
    }
}
