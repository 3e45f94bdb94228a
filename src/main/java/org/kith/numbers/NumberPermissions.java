package org.kith.numbers;

import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about the numbers of a young person they can see. Whom they see, the database decides.
 *
 * @param see read which numbers are theirs, and who said so
 * @param say say that a number is theirs too, and take it back: whoever answers for returns; managers, of two people of their teams, and nobody in an
 *     emergency
 */
record NumberPermissions(boolean see, boolean say) {

    static NumberPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new NumberPermissions(
                may.seeYoungPeople(),
                may.loadReturns() || viewer.role() == Role.MANAGER && !viewer.inEmergency() && !viewer.onlyShared());
    }

    void mustSee() {
        NotAllowed.unless(see, "error.not-yours");
    }

    void mustSay() {
        NotAllowed.unless(say, "numbers.not-yours");
    }
}
