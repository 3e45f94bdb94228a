package org.kith.signin;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * Where somebody is signed in, and what became of how they come in.
 *
 * @param sessions the one they look with first
 * @param changes the latest first
 */
record SignedInPage(Viewer viewer, List<OwnSession> sessions, List<WayInChange> changes) implements Page {

    boolean others() {
        return sessions.stream().anyMatch(one -> !one.here());
    }
}
