package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What a viewer may do about the people who work here.
 *
 * @param manage may see the list, invite, set teams, and make new links for people who still work here
 * @param toThemselves whether the person in question is the viewer
 * @param ended whether that person's account has ended
 */
record StaffPermissions(boolean manage, boolean toThemselves, boolean ended) {

    static StaffPermissions of(Viewer viewer) {
        return new StaffPermissions(NavigationPermissions.of(viewer).inviteStaff(), false, false);
    }

    static StaffPermissions of(Viewer viewer, Colleague colleague) {
        return new StaffPermissions(
                of(viewer).manage(), colleague.id().equals(viewer.account()), colleague.endedAt() != null);
    }

    boolean change() {
        return manage && !ended;
    }

    /** Nobody ends themselves or takes their own passkeys away here, so an organisation always keeps an administrator who can come in. */
    boolean shutOut() {
        return change() && !toThemselves;
    }

    void mustManage() {
        NotAllowed.unless(manage, "error.not-yours");
    }

    void mustChange() {
        mustManage();
        NotAllowed.unless(change(), "staff.refused.ended");
    }

    void mustShutOut() {
        mustChange();
        NotAllowed.unless(shutOut(), "staff.refused.yourself");
    }
}
