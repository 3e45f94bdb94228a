package org.kith.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.continuity.AsOf;
import org.kith.form.Form;
import org.kith.paging.Part;
import org.kith.web.FormPage;
import org.kith.web.NavigationPermissions;

/**
 * One worker, with the young people they work with and worked with before, as far as the viewer sees those.
 *
 * @param says what they say of when they work; null where they say nothing
 * @param photo null where they have none
 * @param details what is said of them, and was
 * @param proposed who somebody proposed that they are, in words; null where nothing waits
 * @param form the name being given, as it was typed
 */
record WorkerPage(
        Viewer viewer,
        AsOf asOf,
        Worker worker,
        @Nullable AboutWorker says,
        SaidOfWorkers.@Nullable Photo photo,
        WorkerFigures figures,
        List<Worker.Stay> now,
        Part<Worker.Stay> before,
        List<WorkerDetail> details,
        @Nullable String proposed,
        Form form)
        implements FormPage {

    List<WorkerDetail> saidNow() {
        return details.stream().filter(WorkerDetail::holds).toList();
    }

    /** What was said before, for whoever loads lists of it. */
    List<WorkerDetail> saidBefore() {
        return details.stream().filter(detail -> maySayWho() && !detail.holds()).toList();
    }

    boolean mayChangeEmail() {
        return WorkerEmailPermissions.of(viewer, worker).change();
    }

    /** Whether it is counted for them how much those young people met the same workers: for whoever reads their records. */
    boolean mayCount() {
        return NavigationPermissions.of(viewer).searchRecords();
    }

    /** Whether whom they work with is seen: not outside of the teams, where lists say nothing of workers either. */
    boolean seesCompany() {
        return PeoplePermissions.of(viewer).seeCompany();
    }

    boolean maySayWho() {
        return PeoplePermissions.of(viewer).sayWhoWorkerIs();
    }
}
