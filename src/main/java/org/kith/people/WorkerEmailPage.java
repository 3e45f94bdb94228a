package org.kith.people;

import java.util.List;
import java.util.Optional;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/**
 * The form for the e-mail address a worker has at work.
 *
 * @param said all that was said of it, what holds first and then the latest
 * @param form with the address that stood there when they began
 * @param changedMeanwhile somebody else said otherwise while it was typed
 */
record WorkerEmailPage(Viewer viewer, Worker worker, List<WorkerDetail> said, Form form, boolean changedMeanwhile)
        implements FormPage {
    static final String EMAIL = "email";
    static final String SEEN = "seen";

    /** As it begins. */
    static WorkerEmailPage of(Viewer viewer, Worker worker, List<WorkerDetail> said) {
        var stands = standing(said);
        return new WorkerEmailPage(
                viewer, worker, said, Form.empty().with(EMAIL, stands).with(SEEN, stands), false);
    }

    /** Another address is only put in its place once they were told of it. */
    static WorkerEmailPage meanwhile(Viewer viewer, Worker worker, List<WorkerDetail> said, Form form) {
        var stands = standing(said);
        var told = stands.isEmpty()
                ? form.refuse(EMAIL, "worker.email.meanwhile.gone")
                : form.refuse(EMAIL, "worker.email.meanwhile", stands);
        return new WorkerEmailPage(viewer, worker, said, told.with(SEEN, stands), true);
    }

    Optional<WorkerDetail> now() {
        return now(said);
    }

    private static Optional<WorkerDetail> now(List<WorkerDetail> said) {
        return said.stream().filter(WorkerDetail::holds).findFirst();
    }

    List<WorkerDetail> before() {
        return said.stream().filter(one -> !one.holds()).toList();
    }

    private static String standing(List<WorkerDetail> said) {
        return now(said).map(WorkerDetail::value).orElse("");
    }

    @Override
    public boolean isLate() {
        return changedMeanwhile;
    }

    boolean own() {
        return worker.accountId() != null && worker.accountId().equals(viewer.account());
    }

    /** The page this one is come to from. */
    String back() {
        if (PeoplePermissions.of(viewer).seeYoungPeople()) {
            return "/workers/" + worker.id();
        }
        return worker.accountId() == null ? "/staff" : "/accounts/" + worker.accountId() + "/name";
    }
}
