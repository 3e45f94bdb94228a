package org.kith.assignment;

import org.kith.actor.Role;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about who works with a young person they can see. Whom they see, the database decides.
 *
 * @param own whose record it is reads it here
 * @param see read who works with them
 * @param told that somebody they worked with was moved away from them: whoever works with young people
 * @param assign say who begins and who stops, and move them to another team: managers of their team, and nobody in an emergency
 */
record AssignmentPermissions(boolean own, boolean see, boolean told, boolean assign) {

    static AssignmentPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var own = may.seeOwnRecord();
        return new AssignmentPermissions(
                own,
                own || may.seeYoungPeople(),
                viewer.role() == Role.MANAGER || viewer.role() == Role.WORKER,
                viewer.role() == Role.MANAGER && !viewer.inEmergency() && !viewer.onlyShared());
    }

    void mustSee() {
        NotAllowed.unless(see, "error.not-yours");
    }

    void mustBeTold() {
        NotAllowed.unless(told, "error.not-yours");
    }

    void mustAssign() {
        NotAllowed.unless(assign, "assignment.not-yours");
    }
}
