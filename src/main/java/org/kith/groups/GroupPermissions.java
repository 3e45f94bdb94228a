package org.kith.groups;

import org.kith.actor.Viewer;
import org.kith.record.RecordPermissions;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about what several young people did together. Whom they see, the database decides.
 *
 * @param own whose record it is: says whether the others may read that they were there, which nobody says for them
 * @param see see which of the young people they see belong together: those who work with them
 * @param write write to several, put right what all of them read, and say who belongs to a group: their team, and nobody in an emergency
 */
record GroupPermissions(boolean own, boolean see, boolean write) {

    static GroupPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new GroupPermissions(
                may.seeOwnRecord(),
                may.writeToYoungPeople() && !viewer.onlyShared(),
                RecordPermissions.of(viewer).writeToSeveral());
    }

    void mustSee() {
        NotAllowed.unless(see, "error.not-yours");
    }

    void mustWrite() {
        NotAllowed.unless(write, "error.not-yours");
    }

    void mustBeOwn() {
        NotAllowed.unless(own, "groups.theirs-alone");
    }
}
