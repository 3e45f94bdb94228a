package org.kith.joining;

import static org.kith.words.Words.say;

import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Asked why before a proposal is turned down, or it is taken back that a worker is an account. */
record WorkerPartingPage(Viewer viewer, WorkerJoinSql.Named worker, WorkerJoin now, Form form) implements FormPage {

    String address() {
        return "/workers/" + worker.id() + "/account";
    }

    String title() {
        return say("joining.worker.parting.title", now.accountName());
    }

    /** What becomes of it. */
    String after() {
        if (now.waits()) {
            return say("joining.worker.parting.proposal");
        }
        if (now.isOfCodes()) {
            return say("joining.worker.parting.code");
        }
        return worker.swId() == null
                ? say("joining.worker.parting.after.no-code")
                : say("joining.worker.parting.after", worker.swId());
    }
}
