package org.kith.people;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.continuity.AsOf;
import org.kith.paging.Paging;
import org.kith.web.NavigationPermissions;
import org.kith.web.Page;

/**
 * One worker, with the young people they work with and worked with before, as far as the viewer sees those.
 *
 * @param accounts who this worker could be; empty for those who may not say so
 * @param details what is said of them, and was
 * @param joins who was said to be this worker; empty for those who may not say so
 * @param form the name being given, as it was typed
 * @param joining who it is said to be, as it was chosen and typed
 * @param wrong what is wrong with what was sent, as a key in the words files
 */
record WorkerPage(
        Viewer viewer,
        AsOf asOf,
        Worker worker,
        WorkerFigures figures,
        List<Worker.Stay> now,
        List<Worker.Stay> before,
        Paging paging,
        List<Worker.Account> accounts,
        List<WorkerDetail> details,
        List<WorkerJoin> joins,
        NameForm form,
        JoinForm joining,
        @Nullable String wrong)
        implements Page {

    /** The field that what is wrong is about. */
    private String at() {
        if (form.wrong() != null) {
            return "name";
        }
        return wrong != null && wrong.startsWith("worker.because.") ? "because" : "account";
    }

    boolean wrongIn(String field) {
        return wrong != null && field.equals(at());
    }

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

    /** Whether the codes of the return stand beside the words for them: only for whoever works with returns. */
    boolean codes() {
        return NavigationPermissions.of(viewer).loadReturns();
    }

    boolean maySayWho() {
        return PeoplePermissions.of(viewer).sayWhoWorkerIs();
    }

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of(at(), say(wrong));
    }

    @Override
    public int status() {
        return wrong == null ? 200 : 422;
    }
}
