package org.kith.joining;

import org.kith.actor.Viewer;
import org.kith.people.PeoplePermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about who is one person. Which rows they see, and whether they are somebody else than whoever proposed it, the database
 * decides.
 *
 * @param sayOfWorkers propose which account a worker of a return is, say that it is so, and take it back: managers, and whoever answers for returns
 */
record JoiningPermissions(boolean sayOfWorkers) {

    static JoiningPermissions of(Viewer viewer) {
        return new JoiningPermissions(PeoplePermissions.of(viewer).sayWhoWorkerIs());
    }

    void mustSayOfWorkers() {
        NotAllowed.unless(sayOfWorkers, "worker.not-yours");
    }
}
