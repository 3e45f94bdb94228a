package org.kith.services;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do with what is shared with them.
 *
 * @param read see what it is: partners, and those who work with young people
 * @param ask ask to see more: partners; colleagues of other teams ask the young person's team
 */
record SharedPermissions(boolean read, boolean ask) {

    static SharedPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        return new SharedPermissions(may.readRecord() && !may.seeOwnRecord(), may.seeShared());
    }

    void mustRead() {
        NotAllowed.unless(read, "error.not-yours");
    }

    void mustAsk() {
        NotAllowed.unless(ask, "error.not-yours");
    }
}
