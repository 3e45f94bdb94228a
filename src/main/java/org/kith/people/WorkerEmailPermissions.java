package org.kith.people;

import org.kith.actor.Viewer;
import org.kith.web.NavigationPermissions;
import org.kith.web.NotAllowed;

/**
 * What somebody may do about the e-mail address a worker has at work.
 *
 * @param come be at the page at all: whoever sees workers' pages, and the administrator
 * @param change put it right: the worker themselves, whoever says who a worker is, and the administrator
 */
record WorkerEmailPermissions(boolean come, boolean change) {

    static WorkerEmailPermissions of(Viewer viewer, Worker worker) {
        var own = worker.accountId() != null && worker.accountId().equals(viewer.account());
        var looksAfter = NavigationPermissions.of(viewer).inviteStaff();
        return new WorkerEmailPermissions(
                mayCome(viewer),
                own || looksAfter || PeoplePermissions.of(viewer).sayWhoWorkerIs());
    }

    static void mustCome(Viewer viewer) {
        NotAllowed.unless(mayCome(viewer), "error.not-yours");
    }

    void mustChange() {
        NotAllowed.unless(change, "worker.email.not-yours");
    }

    private static boolean mayCome(Viewer viewer) {
        return PeoplePermissions.of(viewer).seeYoungPeople()
                || NavigationPermissions.of(viewer).inviteStaff();
    }
}
