package org.kith.contact;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about how a young person they can see is reached. Whom they see, the database decides.
 *
 * @param see read it: whoever sees the whole record, and so nobody with whom only parts of it are shared, nor whoever answers for returns
 * @param change say it: the young person and their team, and nobody in an emergency
 */
record ContactPermissions(boolean see, boolean change) {

    static ContactPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new ContactPermissions(see, see && !viewer.inEmergency());
    }

    void mustChange() {
        NotAllowed.unless(change, "contact.not-yours");
    }
}
