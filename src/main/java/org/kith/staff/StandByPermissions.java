package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What a viewer may do about somebody who was let in to work here, or put into a team.
 *
 * @param see read that somebody waits, and who said that they work here: managers and administrators
 * @param standIn say it where no manager is here: whoever works with young people
 * @param waitThemselves wait for that word themselves: who is nobody here yet
 */
record StandByPermissions(boolean see, boolean standIn, boolean waitThemselves) {

    static StandByPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var nothing = may.equals(NavigationPermissions.NOTHING);
        return new StandByPermissions(
                may.inviteStaff() || may.lookInto(),
                may.seeYoungPeople() && may.readRecord(),
                nothing && viewer.account() != null);
    }

    /** Whether anybody can wait for their word. */
    boolean mayBeAsked() {
        return see || standIn;
    }

    void mustBeAsked() {
        NotAllowed.unless(mayBeAsked(), "error.not-yours");
    }

    void mustSee(StandBy one) {
        mustBeAsked();
        NotAllowed.unless(see || one.second(), "error.not-yours");
    }

    void mustSay(StandBy one) {
        mustSee(one);
        NotAllowed.unless(one.second(), "stand-by.refused");
    }
}
