package org.kith.promises;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.actor.Viewer;
import org.kith.drafts.Drafts;
import org.kith.drafts.FormName;
import org.kith.form.Form;
import org.springframework.stereotype.Component;

/** What somebody began to write about a promise and has not sent. Called inside the actor's transaction. */
@Component
class PromiseDrafts {
    private final Drafts drafts;

    PromiseDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    /** A form of the room: of one that is written down, or of what became of one. */
    record Which(@Nullable UUID promise, @Nullable Step step) {
        static final Which NEW = new Which(null, null);

        private FormName name() {
            return new FormName(step == null ? PromiseForm.DRAFT : PromiseForm.DRAFT + "-" + step.key(), promise);
        }

        private String place() {
            return step == null ? "/promises/new" : "/promises/" + promise + "/steps/" + step.key();
        }
    }

    Optional<Form> of(UUID youngPerson, Which which) {
        return PromiseForm.begun(drafts.of(youngPerson, which.name()));
    }

    /** Answers whether it is kept: not, when this form was sent. */
    boolean keep(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.keep(viewer, youngPerson, which.name(), form.key(), PromiseForm.toKeep(form), which.place());
    }

    /** The same of what waited on a device. */
    boolean bring(Viewer viewer, UUID youngPerson, Which which, Form form) {
        return drafts.bring(viewer, youngPerson, which.name(), form.key(), PromiseForm.toKeep(form), which.place());
    }

    boolean isSent(UUID youngPerson, Which which, Form form) {
        return drafts.isSent(youngPerson, which.name(), form.key());
    }

    void sent(Viewer viewer, UUID youngPerson, Which which, Form form) {
        drafts.sent(viewer, youngPerson, which.name(), form.key());
    }
}
