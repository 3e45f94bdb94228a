package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What a viewer may do about somebody who was let in to work here, or put into a team.
 *
 * @param see read that somebody waits, and who said that they work here: managers and administrators
 * @param waitThemselves wait for that word themselves: who is nobody here yet
 */
record StandByPermissions(boolean see, boolean waitThemselves) {

    static StandByPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var nothing = may.equals(NavigationPermissions.NOTHING);
        return new StandByPermissions(may.inviteStaff() || may.lookInto(), nothing && viewer.account() != null);
    }

    void mustSee() {
        NotAllowed.unless(see, "error.not-yours");
    }

    void mustSay(StandBy one) {
        mustSee();
        NotAllowed.unless(one.second(), "stand-by.refused");
    }
}
