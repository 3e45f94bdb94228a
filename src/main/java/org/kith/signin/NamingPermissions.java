package org.kith.signin;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What the first administrator still has to name as they arrive: themselves and their organisation. Everybody else was named by whoever
 * invited them; a young person says what they want to be called once they are in, if they like.
 */
public record NamingPermissions(boolean self, boolean organisation) {

    public static NamingPermissions of(Viewer viewer) {
        var organisation = viewer.organisationName();
        return new NamingPermissions(
                viewer.name().isBlank() && viewer.youngPerson() == null,
                organisation != null
                        && organisation.isBlank()
                        && NavigationPermissions.of(viewer).inviteStaff());
    }

    public boolean anything() {
        return self || organisation;
    }
}
