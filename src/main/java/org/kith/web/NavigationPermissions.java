package org.kith.web;

import org.kith.actor.Viewer;

/**
 * Which parts of Kith a viewer can go to at all. What they see there, the database decides.
 *
 * @param readRecord read what is written to young people: those who work with them; whoever answers for returns does not
 * @param seeOwnRecord the young person themselves
 * @param letPartnersIn look after who of a partner service comes in
 * @param chooseWords say what things are called here, and which words are kind
 */
public record NavigationPermissions(
        boolean seeYoungPeople,
        boolean readRecord,
        boolean loadReturns,
        boolean inviteStaff,
        boolean seeOwnRecord,
        boolean letPartnersIn,
        boolean chooseWords) {

    /** Of whoever is nobody here: work that runs by itself, and who was let in and waits for a second person's word. */
    public static final NavigationPermissions NOTHING =
            new NavigationPermissions(false, false, false, false, false, false, false);

    public static NavigationPermissions of(Viewer viewer) {
        return switch (viewer.role()) {
            case WORKER -> new NavigationPermissions(true, true, false, false, false, true, false);
            case MANAGER -> new NavigationPermissions(true, true, false, false, false, true, true);
            case ANALYST -> new NavigationPermissions(true, false, true, false, false, false, false);
            case ADMINISTRATOR -> new NavigationPermissions(false, false, false, true, false, true, true);
            case YOUNG_PERSON -> new NavigationPermissions(false, true, false, false, true, false, false);
            case PARTNER -> new NavigationPermissions(false, true, false, false, false, false, false);
            case PARTNER_LEAD -> new NavigationPermissions(false, true, false, false, false, true, false);
            case NONE -> NOTHING;
        };
    }

    /** Search the records of all young people they see: those who work with them, and not the young person, who has one record. */
    public boolean searchRecords() {
        return readRecord && seeYoungPeople;
    }

    /** See of young people only what is shared with them: partners. */
    public boolean seeShared() {
        return readRecord && !seeYoungPeople && !seeOwnRecord;
    }

    /** See the services partners work for, and let people of them in: those who work here. */
    public boolean seeServices() {
        return letPartnersIn && !seeShared();
    }

    /** Look after who comes in from their own service: the lead of a partner service. */
    public boolean lookAfterOwnService() {
        return letPartnersIn && seeShared();
    }

    /** Write to any young person they see: those who work with them. A young person writes in their own record, a partner where a section is
     * shared with them. */
    public boolean writeToYoungPeople() {
        return readRecord && seeYoungPeople;
    }

    /** Look into unusual looking at records of their teams: managers, who alone both read them and say what things are called. */
    public boolean lookInto() {
        return searchRecords() && chooseWords;
    }

    /** Open the door to a young person's own record, together with them: those who work with them. */
    public boolean letYoungPeopleIn() {
        return readRecord && seeYoungPeople;
    }
}
