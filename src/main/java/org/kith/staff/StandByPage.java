package org.kith.staff;

import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Whether somebody works here, for who may say so. */
record StandByPage(Viewer viewer, StandBy one) implements Page {

    String address() {
        return "/staff/" + one.account() + "/word";
    }

    /** The page of their account, for who looks after it. */
    boolean hasAccount() {
        return StaffPermissions.of(viewer).manage();
    }
}
