package org.kith.settingup;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/** @param see what is still to be done before people can work with Kith: administrators */
record SettingUpPermissions(boolean see) {

    static SettingUpPermissions of(Viewer viewer) {
        return new SettingUpPermissions(NavigationPermissions.of(viewer).inviteStaff());
    }

    void mustSee() {
        NotAllowed.unless(see, "error.not-yours");
    }
}
