package org.kith.signin;

import java.time.Instant;
import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

record ColleaguePage(Viewer viewer, Colleague colleague, List<Team> teams, StaffPermissions may, Instant now)
        implements Page {}
