package org.kith.signin;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/** What somebody who arrives still has to name: themselves, and for the first administrator their organisation. A name once given stays. */
record NamingPermissions(boolean self, boolean organisation) {

    static NamingPermissions of(Viewer viewer) {
        var organisation = viewer.organisationName();
        return new NamingPermissions(
                viewer.name().isBlank(),
                organisation != null
                        && organisation.isBlank()
                        && NavigationPermissions.of(viewer).inviteStaff());
    }

    boolean anything() {
        return self || organisation;
    }
}
