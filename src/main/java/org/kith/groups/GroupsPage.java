package org.kith.groups;

import java.util.List;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/** Groups that stay, and what somebody wrote to several lately. */
record GroupsPage(Viewer viewer, List<StandingGroup> groups, List<GroupSql.Part> latest) implements Page {

    boolean mayWrite() {
        return GroupPermissions.of(viewer).write();
    }

    List<GroupEntry> entries() {
        return GroupEntry.of(latest);
    }
}
