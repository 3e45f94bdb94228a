package org.kith.joining;

import org.kith.actor.Viewer;
import org.kith.people.PeoplePermissions;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about who is one person. Which rows they see, and whether they are somebody else than whoever proposed it, the database
 * decides.
 *
 * @param sayOfWorkers propose which account a worker of a return is, say that it is so, and take it back: managers, and whoever answers for returns
 * @param own read that two records were said to be theirs, and say that one is not: the young person
 * @param propose propose that two records are one young person's: their team, and whoever answers for returns; nobody in an emergency
 * @param decide say that it is so, and take it apart: managers, and whoever answers for returns
 */
record JoiningPermissions(boolean sayOfWorkers, boolean own, boolean propose, boolean decide) {

    static JoiningPermissions of(Viewer viewer) {
        var may = NavigationPermissions.of(viewer);
        var says = PeoplePermissions.of(viewer).sayWhoWorkerIs();
        var whole = !viewer.inEmergency() && !viewer.onlyShared();
        return new JoiningPermissions(
                says, may.seeOwnRecord(), whole && (may.writeToYoungPeople() || says), whole && says);
    }

    void mustSayOfWorkers() {
        NotAllowed.unless(sayOfWorkers, "worker.not-yours");
    }

    void mustSee() {
        NotAllowed.unless(own || propose, "joining.not-yours");
    }

    void mustPropose() {
        NotAllowed.unless(propose, "joining.not-yours");
    }

    void mustDecide() {
        NotAllowed.unless(decide, "joining.not-yours");
    }
}
