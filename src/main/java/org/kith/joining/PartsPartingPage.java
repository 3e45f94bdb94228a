package org.kith.joining;

import static org.kith.words.Words.say;

import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.form.Form;
import org.kith.web.FormPage;

/** Asked why before a proposal is turned down, or two records are taken apart. */
record PartsPartingPage(Viewer viewer, UUID id, RecordJoin now, Form form) implements FormPage {

    String address() {
        return "/young-people/" + id + "/parts";
    }

    boolean own() {
        return JoiningPermissions.of(viewer).own();
    }

    /** A young person reads other words than those who work with them. */
    String words(String what) {
        return say("joining.record.parting." + (own() ? "own." : now.waits() ? "no." : "") + what);
    }

    String readers() {
        return own()
                ? say("joining.record.parting.own.readers", now.proposedBy(), String.valueOf(now.confirmedBy()))
                : say("joining.record.parting.readers");
    }
}
