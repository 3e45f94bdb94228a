package org.kith.reflection;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about what workers write for themselves. Each sees their own alone, which the database decides.
 *
 * @param see the record they would write beside: whoever sees the whole of it
 * @param write for themselves, of a young person they work with: workers and managers; nobody in an emergency, and not the young person
 */
record ReflectionPermissions(boolean see, boolean write) {

    static ReflectionPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var see = may.readRecord() && !may.seeShared() && !viewer.onlyShared();
        return new ReflectionPermissions(see, see && may.writeToYoungPeople() && !viewer.inEmergency());
    }

    void mustWrite() {
        NotAllowed.unless(write, "reflection.workers-alone");
    }
}
