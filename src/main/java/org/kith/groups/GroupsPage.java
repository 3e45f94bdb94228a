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

    List<StandingGroup> inUse() {
        return groups.stream().filter(one -> !one.now().isEmpty()).toList();
    }

    /** Nobody is in them any more. */
    List<StandingGroup> ended() {
        return groups.stream().filter(one -> one.now().isEmpty()).toList();
    }
}
