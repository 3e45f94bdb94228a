package org.kith.returns;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;

/**
 * What somebody may do with the returns of their organisation.
 *
 * @param decide have one loaded, or put it aside
 */
record ReturnsPermissions(boolean handIn, boolean decide) {

    static ReturnsPermissions of(Viewer viewer) {
        boolean answersForReturns = NavigationPermissions.of(viewer).loadReturns();
        return new ReturnsPermissions(answersForReturns, false);
    }

    /** The same for one return: it can be decided about while its files are there and nothing is under way. */
    static ReturnsPermissions of(Viewer viewer, ImportState state) {
        boolean handIn = of(viewer).handIn();
        return new ReturnsPermissions(handIn, handIn && state.hasFiles());
    }
}
