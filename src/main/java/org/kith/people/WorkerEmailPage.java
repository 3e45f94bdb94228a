package org.kith.people;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.web.Page;

/**
 * The form for the e-mail address a worker has at work.
 *
 * @param said all that was said of it, what holds first and then the latest
 * @param typed as it was typed
 * @param seen the address that stood there when they typed; empty for none
 * @param wrong what is wrong with it, as a key in the words files
 */
record WorkerEmailPage(
        Viewer viewer,
        Worker worker,
        List<WorkerDetail> said,
        String typed,
        String seen,
        @Nullable String wrong) implements Page {
    static final String MEANWHILE = "worker.email.meanwhile";

    /** As it begins. */
    static WorkerEmailPage of(Viewer viewer, Worker worker, List<WorkerDetail> said) {
        var page = new WorkerEmailPage(viewer, worker, said, "", "", null);
        return new WorkerEmailPage(viewer, worker, said, page.standing(), page.standing(), null);
    }

    Optional<WorkerDetail> now() {
        return said.stream().filter(WorkerDetail::holds).findFirst();
    }

    List<WorkerDetail> before() {
        return said.stream().filter(one -> !one.holds()).toList();
    }

    private String standing() {
        return now().map(WorkerDetail::value).orElse("");
    }

    /** The address they saw when they typed: another one is only put in its place once they were told of it. */
    String against() {
        return changedMeanwhile() ? standing() : seen;
    }

    boolean changedMeanwhile() {
        return MEANWHILE.equals(wrong);
    }

    String problem() {
        if (wrong == null) {
            return "";
        }
        return changedMeanwhile() && standing().isEmpty() ? say("worker.email.meanwhile.gone") : say(wrong, standing());
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

    @Override
    public Map<String, String> toPutRight() {
        return wrong == null ? Map.of() : Map.of("email", problem());
    }

    @Override
    public int status() {
        return wrong == null ? 200 : changedMeanwhile() ? 409 : 422;
    }
}
