package org.kith.names;

import org.kith.actor.Viewer;
import org.kith.people.PeoplePermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do with a list of names: what they may do name by name. Whom they see, the database decides.
 *
 * @param nameYoungPeople their team, and whoever answers for returns
 * @param nameWorkers whoever says who a worker of a return is
 */
record NameListPermissions(boolean nameYoungPeople, boolean nameWorkers) {

    static NameListPermissions of(Viewer viewer) {
        var one = PeoplePermissions.of(viewer);
        return new NameListPermissions(one.nameOthers(), one.sayWhoWorkerIs());
    }

    void mustLoad() {
        NotAllowed.unless(nameYoungPeople || nameWorkers, "name-list.not-yours");
    }

    void mustLoad(NameList list) {
        mustLoad();
        NotAllowed.unless(list.ofWorkers() ? nameWorkers : nameYoungPeople, "name-list.workers.not-yours");
    }
}
