package org.kith.audit;

import java.util.Objects;
import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about looking at records. Which lines and questions they see, the database decides.
 *
 * @param own whose record it is reads it here
 * @param ask ask why somebody looked: the young person about their own record, a manager about those of their teams
 * @param beAsked whoever opens records of others, and so may be asked why
 * @param lookInto say of unusual looking that it is all right, and answer for those who left: managers
 * @param readReasons read why a record was opened in an emergency; whoever answers for returns does not
 */
record AccessLogPermissions(boolean own, boolean ask, boolean beAsked, boolean lookInto, boolean readReasons) {

    static AccessLogPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var own = may.seeOwnRecord();
        return new AccessLogPermissions(
                own,
                own || may.lookInto(),
                !own && (may.readRecord() || may.seeYoungPeople()),
                may.lookInto(),
                may.readRecord());
    }

    /** Nobody asks themselves, and no job. */
    boolean askAbout(Viewer viewer, AccessLogLine line) {
        return ask && line.by().account() != null && !line.isBy(viewer);
    }

    /** Whoever looked answers; for them a manager may, and not what that manager asked. */
    boolean answer(Viewer viewer, Question question) {
        return question.isOpen()
                && (beAsked && Objects.equals(question.lookedBy().account(), viewer.account())
                        || lookInto && !Objects.equals(question.askedBy().account(), viewer.account()));
    }

    void mustBeAsked() {
        NotAllowed.unless(beAsked, "error.not-yours");
    }

    void mustLookInto() {
        NotAllowed.unless(lookInto, "error.not-yours");
    }
}
