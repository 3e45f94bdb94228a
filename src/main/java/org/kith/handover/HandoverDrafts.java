package org.kith.handover;

import java.util.Optional;
import java.util.UUID;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What somebody began to write in a handover and has not sent. Called inside the actor's transaction. */
@Component
class HandoverDrafts {
    private final Drafts drafts;

    HandoverDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** The page of a handover it is typed on. */
    record At(UUID youngPerson, UUID handover, HandoverPart part) {
        private FormName name() {
            return new FormName("handover-" + part.key(), handover);
        }

        private String place() {
            return "/handovers/" + handover + "/" + part.key();
        }
    }

    Optional<Form> of(At at) {
        return drafts.of(at.youngPerson(), at.name()).map(HandoverForm::begun);
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, At at, Form form) {
        return drafts.keep(
                viewer, at.youngPerson(), at.name(), form.key(), HandoverForm.toKeep(at.part(), form), at.place());
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, At at, Form form) {
        return drafts.bring(
                viewer, at.youngPerson(), at.name(), form.key(), HandoverForm.toKeep(at.part(), form), at.place());
    }

    void sent(Viewer viewer, At at, Form form) {
        drafts.sent(viewer, at.youngPerson(), at.name(), form.key());
    }
}
