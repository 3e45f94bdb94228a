package org.kith.returns;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with the returns of their organisation.
 *
 * @param decide have one loaded, or put it aside
 * @param findSomebody let somebody in who answers for returns, and so be told that some wait for nobody
 */
record ReturnsPermissions(boolean handIn, boolean decide, boolean findSomebody) {

    static ReturnsPermissions of(Viewer viewer) {
        boolean answersForReturns = NavigationPermissions.of(viewer).loadReturns();
        return new ReturnsPermissions(
                answersForReturns, false, NavigationPermissions.of(viewer).inviteStaff());
    }

    /** The same for one return: it can be decided about while its files are there and nothing is under way. */
    static ReturnsPermissions of(Viewer viewer, ImportState state) {
        var may = of(viewer);
        return new ReturnsPermissions(may.handIn, may.handIn && state.hasFiles(), may.findSomebody);
    }
}
