package org.kith.backup;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param lookAfter see how backups went, and be told where one is wanting: administrators */
record BackupsPermissions(boolean lookAfter) {
    static BackupsPermissions of(Viewer viewer) {
        return new BackupsPermissions(NavigationPermissions.of(viewer).inviteStaff());
    }

    void mustLookAfter() {
        NotAllowed.unless(lookAfter, "error.not-yours");
    }
}
