package org.kith.helpasked;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about help that young people ask for. Which they see, the database decides.
 *
 * @param own whose record it is
 * @param see read what was asked and answered: the young person and whoever sees the whole record
 * @param ask for help: the young person alone
 * @param answer their team; nobody in an emergency
 * @param waits be told what waits: those who work with young people
 */
record HelpPermissions(boolean own, boolean see, boolean ask, boolean answer, boolean waits) {

    static HelpPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var own = may.seeOwnRecord();
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new HelpPermissions(
                own, see, see && own, see && !own && !viewer.inEmergency(), may.writeToYoungPeople());
    }

    void mustSee() {
        NotAllowed.unless(see, "help.not-yours");
    }

    void mustAsk() {
        mustSee();
        NotAllowed.unless(ask, "help.theirs");
    }

    void mustAnswer() {
        mustSee();
        NotAllowed.unless(!own, "help.by-team");
        NotAllowed.unless(answer, "help.emergency");
    }
}
