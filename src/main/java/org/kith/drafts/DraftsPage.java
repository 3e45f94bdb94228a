package org.kith.drafts;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Everything somebody began to write and has not sent, the latest first. */
record DraftsPage(Viewer viewer, List<Draft> drafts) implements Page {

    /** Where somebody can begin. */
    String begin() {
        return own() ? "/young-people/" + viewer.youngPerson() + "/record/new" : "/";
    }

    /** Whether there is somebody they may write to. */
    boolean writes() {
        return DraftPermissions.of(viewer).write();
    }

    boolean own() {
        return DraftPermissions.of(viewer).own();
    }
}
