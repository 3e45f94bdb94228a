package org.kith.signin;

import java.time.Instant;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** One person who works here, and what can be done for them. */
record ColleaguePage(Viewer viewer, Colleague colleague, List<Team> teams, StaffPermissions may, WayIn in, Instant now)
        implements Page {

    WayInPermissions wayIn() {
        return WayInPermissions.of(viewer, in);
    }
}
