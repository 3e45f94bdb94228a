package org.kith.bypost;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param post post letters to young people: those who work with them */
record ByPostPermissions(boolean post) {
    static ByPostPermissions of(Viewer viewer) {
        return new ByPostPermissions(NavigationPermissions.of(viewer).letYoungPeopleIn());
    }

    void mustPost() {
        NotAllowed.unless(post, "error.not-yours");
    }
}
