package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may say of two accounts that may be one person's.
 *
 * @param open reads what was said of them, and takes it back: administrators
 * @param alike whether they have one name, now or before; without, nothing is to be said of them
 * @param apart whether it holds that they are two people
 * @param neither whether the viewer has been here a week, is as far as Kith can tell neither of the two, and was let in by neither
 */
record ApartPermissions(boolean open, boolean alike, boolean apart, boolean neither) {

    static ApartPermissions of(Viewer viewer, boolean alike, boolean apart, boolean neither) {
        return new ApartPermissions(NavigationPermissions.of(viewer).inviteStaff(), alike, apart, neither);
    }

    boolean tell() {
        return open && alike && neither;
    }

    void mustOpen() {
        NotAllowed.unless(open, "error.not-yours");
    }

    void mustTell() {
        mustOpen();
        NotAllowed.unless(tell(), "apart.not-yours");
    }
}
